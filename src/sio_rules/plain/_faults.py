"""From the errors of structuring to findings at their paths, and the data without what is at fault."""

from collections.abc import Iterator, Mapping
from typing import Any

from cattrs import AttributeValidationNote, IterableValidationNote

from sio_rules.errors import InvalidValueError
from sio_rules.rule import Finding, Rule
from sio_rules.sentences import Fact

from .rules import IMPOSSIBLE, MISSING

Path = tuple[str | int, ...]

GONE = object()
"""Stands for what is taken out of the data."""


class Fault(Exception):  # noqa: N818 - it is a part of the data that is at fault
    """
    What is wrong with one part of the data: a rule and its facts, and what is read *instead*.

    *rule* is None where the part is only read again, in another shape. The fault never leaves the package, as it may hold data.
    """

    def __init__(
        self, rule: Rule | None, *, instead: object = GONE, also: tuple[tuple[Rule, str], ...] = (), **facts: Fact
    ) -> None:
        super().__init__()
        self.rule = rule
        self.facts = facts
        self.instead = instead
        self.also = also
        """Further rules, each with the field within the part at which it stands."""


def findings_in(error: BaseException, path: Path = ()) -> Iterator[tuple[Path, list[Finding], object]]:
    """
    Give for each fault in *error* the path of what is read instead, the findings that tell it, and what that is.

    Without a field that it needs a value cannot be built: the finding stands at the field, and the value is `GONE`.
    """
    if isinstance(error, ExceptionGroup):
        for each in error.exceptions:
            yield from findings_in(each, (*path, *_steps(each)))
    elif isinstance(error, Fault):
        at = _written(path)
        told = [] if error.rule is None else [error.rule.finding(at, **error.facts)]
        yield path, told + [rule.finding(_written((*path, name))) for rule, name in error.also], error.instead
    elif isinstance(error, KeyError):
        yield path[:-1], [MISSING.finding(_written(path))], GONE
    elif isinstance(error, InvalidValueError) and error.findings:
        yield path, [each.moved_under(_written((*path, error.argument))) for each in error.findings], GONE
    else:
        yield path, [IMPOSSIBLE.finding(_written(path))], GONE


def _steps(error: BaseException) -> Path:
    """Return the step from a value to the part of it where *error* arose."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (int(note.index),)
    return ()


def _written(path: Path) -> str:
    """Return the path as findings name it: `transport[0].period.end`."""
    written = ""
    for step in path:
        written += f"[{step}]" if isinstance(step, int) else f".{step}" if written else step
    return written


def mended(data: Any, changes: list[tuple[Path, object]]) -> Any:
    """
    Return *data* with each part at a path replaced; what is not at fault is not copied.

    A field that is `GONE` is left out. A member of a list that is `GONE` keeps its place, so that the others keep theirs.
    """
    if any(not path for path, _ in changes):
        return next(instead for path, instead in changes if not path)
    by_step: dict[str | int, list[tuple[Path, object]]] = {}
    for (step, *rest), instead in changes:
        by_step.setdefault(step, []).append((tuple(rest), instead))
    if isinstance(data, Mapping):
        parts: Any = dict(data)
        for step, of_step in by_step.items():
            parts[step] = mended(parts.get(step), of_step)
        return {name: part for name, part in parts.items() if part is not GONE}
    parts = list(data)
    for step, of_step in by_step.items():
        parts[step] = mended(parts[step], of_step)
    return parts
