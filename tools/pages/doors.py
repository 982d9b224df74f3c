"""
Find the doors that tell a rule: the public functions and values through which its finding reaches a user.

A rule is named by functions and tables of its module, these by others, and so on; the doors are the nearest of them that a package
names in its `__init__`, or that a root module has without an underscore.
"""

import ast
from collections import defaultdict
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "sio_rules"

Node = tuple[str, str]
"""A module by its dotted name, and a name that stands at its top."""

NO_DOORS = (
    "sio_rules.strategies",
    "sio_rules._hypothesis",
    "sio_rules.rulebook",
    "sio_rules.readings",
    "sio_rules.messages",
)


def _module(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _names_of(node: ast.stmt) -> list[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _imported(tree: ast.Module, path: Path) -> dict[str, Node]:
    """Return where each imported name comes from."""
    package = ".".join(path.relative_to(SOURCE.parent).parent.parts)
    found: dict[str, Node] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            base = package.split(".")
            base = base[: len(base) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            found.update({each.asname or each.name: (origin, each.name) for each in node.names})
    return found


@cache
def _graph() -> tuple[dict[Node, set[Node]], frozenset[Node]]:
    """Return who names each node, and the doors."""
    users: dict[Node, set[Node]] = defaultdict(set)
    doors: set[Node] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        module, tree = _module(path), ast.parse(path.read_text(encoding="utf-8"))
        if module.startswith(NO_DOORS):
            continue
        imported = _imported(tree, path)
        if path.name == "__init__.py":
            doors.update(imported.values())
            continue
        for node in tree.body:
            used = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
            for name in _names_of(node):
                if module.count(".") == 1 and not module.rpartition(".")[2].startswith("_") and not name.startswith("_"):
                    doors.add((module, name))
                for each in used - {name}:
                    users[imported.get(each, (module, each))].add((module, name))
    return users, frozenset(doors)


def doors_of(module: str, constant: str) -> tuple[str, ...]:
    """
    Return the doors that tell the rule called *constant* in *module*, by their names, in alphabetical order.

    A door is the nearest one: who is reached only through another door is left out.
    """
    users, doors = _graph()
    seen, level = {(module, constant)}, {(module, constant)}
    found: set[Node] = set()
    while level and not found:
        level = {user for node in level for user in users[node]} - seen
        seen |= level
        found = {(of, name) for of, name in level if (of, name) in doors and not name.isupper()}
    return tuple(sorted({name for _, name in found}))
