"""From the errors of structuring to findings at their paths, and the data without what is at fault."""

from collections.abc import Iterator, Mapping
from typing import Any, get_origin

from attrs import fields, has

from sio_rules.acts import PLAIN_DATA
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Finding, Rule, Severity

from ._fault import GONE, Fault, Faults, Path

MISSING = Rule(
    code="DAT-001",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.ERROR,
    pl="Nie podano pola, bez którego nie można odczytać danych.",
    en="The field is not given, and the data cannot be read without it.",
)
IMPOSSIBLE = Rule(
    code="DAT-013",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.ERROR,
    pl="Wartości pól są czytelne, ale niemożliwe, pojedynczo albo razem.",
    en="The values of the fields are readable but impossible, alone or together.",
)


def faults_in(error: BaseException, path: Path = ()) -> Iterator[tuple[Path, list[Finding], object]]:
    """
    Give for each fault in *error* the path of what is read instead, the findings that tell it, and what that is.

    Without a field that it needs a value cannot be built: the finding stands at the field, and the value is `GONE`. A value that
    refuses one of its lists is built without the list. What an error of another kind says is left alone, because it may hold data;
    only a `RecursionError` gets out, because it is none of the data's.
    """
    if isinstance(error, ExceptionGroup):
        for each in error.exceptions:
            if isinstance(each, InvalidValueError):
                refused = (*path, each.argument)
                is_list = each.argument in _lists_of(getattr(error, "cl", None))
                yield refused if is_list else path, [IMPOSSIBLE.finding(written(refused))], GONE
            else:
                yield from faults_in(each, (*path, *_steps(each)))
    elif isinstance(error, Faults):
        at = written(path)
        for within, found, instead in error.faults:
            yield (*path, *within), [each.moved_under(at) for each in found], instead
    elif isinstance(error, RecursionError):
        raise RecursionError("the stack was full before the data were read")
    elif isinstance(error, Fault):
        yield path, [each.moved_under(written(path)) for each in error.findings], error.instead()
    elif isinstance(error, KeyError) and path:
        yield path[:-1], [MISSING.finding(written(path))], GONE
    else:
        yield path, [IMPOSSIBLE.finding(written(path))], GONE


def _lists_of(kind: Any) -> frozenset[str]:
    """Return the fields of the class *kind* that are lists."""
    listed = fields(kind) if has(kind) else ()
    return frozenset(each.name for each in listed if get_origin(each.type) is tuple)


def _steps(error: BaseException) -> Path:
    """
    Return the step from a value to the field of it where *error* last arose, which cattrs notes.

    A class of the caller's may raise one and the same error at several places: only the last of them is right, and the others are
    found when the data are read again.
    """
    names = [note.name for note in getattr(error, "__notes__", ()) if hasattr(note, "name")]
    return tuple(names[-1:])


def written(path: Path) -> str:
    """
    Return *path* as findings name it.

    >>> written(("transport", 0, "period", "end"))
    'transport[0].period.end'
    """
    at = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return at.removeprefix(".")


def mended(data: Any, changes: list[tuple[Path, object]]) -> Any:
    """
    Return *data* with what is at each path replaced; what is not at fault is not copied.

    A part is taken out only when nothing within it is left to mend, so that all that is wrong with it is found first.

    >>> mended({"stays": ["x", "y"]}, [(("stays", 1), "z"), ((), GONE)])
    {'stays': ['x', 'z']}
    """
    by_step: dict[str | int, list[tuple[Path, object]]] = {}
    for (step, *rest), instead in (each for each in changes if each[0]):
        by_step.setdefault(step, []).append((tuple(rest), instead))
    if not by_step:
        return changes[0][1]
    if not isinstance(data, Mapping):
        members: Any = list(data)
        for place, within in by_step.items():
            members[place] = mended(members[place], within)
        return members
    return {**data, **{name: mended(data.get(name), within) for name, within in by_step.items()}}
