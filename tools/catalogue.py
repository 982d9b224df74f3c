"""
Write docs/reference/rules.md: every rule with its sentences, basis, function and test.

`python tools/catalogue.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import ast
import sys
from dataclasses import dataclass
from pathlib import Path

from doors import doors_of

from sio_rules import acts
from sio_rules.basis import Act, Guide
from sio_rules.rule import Rule
from sio_rules.rulebook import RULES

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sio_rules"
PAGE = ROOT / "docs" / "reference" / "rules.md"
HEAD = """\
% Written by tools/catalogue.py (make catalogue); do not edit.

# The rules

{count} rules, by topic. A rule is a constant with its code, its basis and its two sentences; the functions and tables named with it
make it true of a case. What is left out stands in [Coverage](../explanation/coverage.md), how unclear texts are read in
[Readings](../explanation/readings.md).

ERROR: the law forbids it, or SIO refuses it. WARNING: it has to be explained or looked at. GROUND: the reason of an answer,
nothing is wrong. What stands in braces is a fact of the case.
"""


@dataclass(frozen=True)
class Topic:
    """A module with rules: its constants by code, and for each the names that use it."""

    path: Path
    title: str
    constants: dict[str, str]
    users: dict[str, tuple[str, ...]]

    @property
    def module(self) -> str:
        """The dotted name."""
        return ".".join(("sio_rules", *self.path.relative_to(SOURCE).with_suffix("").parts))

    @property
    def test(self) -> Path:
        """The mirror test, relative to the root."""
        place = self.path.relative_to(SOURCE)
        return Path("tests") / place.parent / f"test_{place.name.removeprefix('_')}"


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


def topics() -> list[Topic]:
    """Return every module that has rules, in the order of the layers and the form."""
    read = [read_topic(path) for path in sorted(SOURCE.rglob("*.py"))]
    return [topic for topic in read if topic.users]


def entry(rule: Rule, topic: Topic) -> str:
    """Return the paragraph of one rule."""
    constant = next((name for name, code in topic.constants.items() if code == rule.code), "")
    doors = ", ".join(f"`{name}`" for name in doors_of(topic.module, constant))
    lines = [
        f"({rule.code})=",
        f"### {rule.code}{f' {constant}' if constant else ''}",
        "",
        f"{rule.pl}",
        "",
        f"{rule.en}",
        "",
        f"- {rule.severity.name}; basis: {'; '.join(map(str, rule.basis))}",
    ]
    if rule.since is not None:
        lines.append(f"- law since {rule.since}")
    if rule.reading is not None:
        lines.append(f"- reading [{rule.reading}](../explanation/readings.md#{rule.reading.lower()})")
    lines += [f"- told by {doors}; module `{topic.module}`, test `{topic.test.as_posix()}`", ""]
    return "\n".join(lines)


def texts() -> str:
    """Return the list of the acts and instructions that are cited, by their short names."""
    cited = [each for each in vars(acts).values() if isinstance(each, Act)]
    guides = [each for each in vars(acts).values() if isinstance(each, Guide)]
    lines = [f"- *{act.short}*: {act.title}, {act.passed_on} ({act.published})" for act in cited]
    lines += [f"- *{guide.short}*: {guide.title}" for guide in guides]
    return "\n".join(["## The texts cited", "", *lines, ""])


def page() -> str:
    """Return the whole page."""
    parts = [HEAD.format(count=len(RULES)), texts()]
    for topic in topics():
        parts.append(f"## {topic.module}\n\n{topic.title}\n")
        parts += [entry(RULES[code], topic) for code in topic.users if code in RULES]
    return "\n".join(parts)


def main() -> int:
    """Write the page, or check it."""
    text = page()
    if "--check" in sys.argv[1:]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        if not fresh:
            print(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")
        return 0 if fresh else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
