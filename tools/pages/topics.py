"""The topics: every module of the library that has rules, with the constants that hold them, and the page on each."""

import ast
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "sio_rules"
DOCS = ROOT / "docs"
RULES_PAGES = DOCS / "rules"


@dataclass(frozen=True)
class Topic:
    """A module with rules: its constants by code, and for each the names that use it."""

    path: Path
    title: str
    constants: dict[str, str]
    users: dict[str, tuple[str, ...]]

    @property
    def place(self) -> Path:
        """The file, relative to the library."""
        return self.path.relative_to(SOURCE)

    @property
    def module(self) -> str:
        """The dotted name."""
        return ".".join(("sio_rules", *self.place.with_suffix("").parts))

    @property
    def test(self) -> Path:
        """The mirror test, relative to the root."""
        return Path("tests") / self.place.parent / f"test_{self.place.name.removeprefix('_')}"

    @property
    def page(self) -> Path:
        """The page on the topic."""
        return RULES_PAGES / self.place.parent / f"{self.place.stem.removeprefix('_')}.md"

    def constant(self, code: str) -> str:
        """Return the name of the constant that holds the rule of *code*."""
        return next(name for name, of in self.constants.items() if of == code)


def code_of(node: ast.expr | None) -> str | None:
    """Return the code of `Rule(code="…")` or `RULE.not_given("…")`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "not_given":
        return str(ast.literal_eval(node.args[0]))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule":
        for keyword in node.keywords:
            if keyword.arg == "code":
                return str(ast.literal_eval(keyword.value))
    return None


def read_topic(path: Path) -> Topic:
    """Read one module: which constant holds which code, and who names it (or holds it in its own table)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants: dict[str, str] = {}
    named: dict[str, set[str]] = {}
    tables: dict[str, list[str]] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        name = next((target.id for target in targets if isinstance(target, ast.Name)), getattr(node, "name", ""))
        code = code_of(node.value) if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if code is not None:
            constants[name] = code
        elif name and name != "RULES":
            named[name] = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
            tables[name] = [found for each in ast.walk(node) if isinstance(each, ast.expr) and (found := code_of(each))]
    users = {code: tuple(user for user, names in named.items() if constant in names) for constant, code in constants.items()}
    for table, codes in tables.items():
        for code in codes:
            users[code] = (*users.get(code, ()), table)
    title = (ast.get_docstring(tree) or "").strip().splitlines()
    return Topic(path, title[0] if title else path.stem, constants, users)


@cache
def topics() -> tuple[Topic, ...]:
    """Return every module that has rules, in the order of their paths."""
    read = [read_topic(path) for path in sorted(SOURCE.rglob("*.py"))]
    return tuple(topic for topic in read if topic.users)


@cache
def topic_of(code: str) -> Topic:
    """Return the topic of a rule."""
    return next(topic for topic in topics() if code in topic.users)


def relative(to: Path, page: Path) -> str:
    """Return the link from *page* to the file *to*."""
    return Path(os.path.relpath(to, page.parent)).as_posix()


def link(code: str, page: Path) -> str:
    """Return the link from *page* to the place of a rule, with the code as its text."""
    return f"[{code}]({relative(topic_of(code).page, page)}#{code.lower()})"
