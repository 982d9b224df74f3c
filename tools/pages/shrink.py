"""Make the source of a call smaller, as long as it still does what it is kept for."""

import ast
from collections.abc import Callable, Iterator


def smaller(source: str, still: Callable[[str], bool]) -> str:
    """
    Return *source*, an expression, without the arguments and the members of lists that *still* can do without.

    >>> smaller("f(1, a=2, b=(3, 4))", lambda text: "4" in text)
    'f(b=(4,))'
    """
    tree = ast.parse(source, mode="eval")
    done = False
    while not done:
        done = True
        for parts, place in _parts(tree):
            if place >= len(parts):
                continue
            taken = parts.pop(place)
            if _still(tree, still):
                done = False
                break
            parts.insert(place, taken)
    return ast.unparse(tree)


def _still(tree: ast.Expression, still: Callable[[str], bool]) -> bool:
    return still(ast.unparse(tree))


def _parts(tree: ast.Expression) -> Iterator[tuple[list[ast.AST], int]]:
    """Give the lists of parts of the tree, the outer ones first, and each place in them, the last first."""
    for node in ast.walk(tree):
        for name in ("keywords", "args", "elts"):
            parts = getattr(node, name, [])
            for place in reversed(range(len(parts))):
                yield parts, place
