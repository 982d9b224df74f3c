"""What the caller says of a table: which column is which field, what reads it, and what the table does not hold."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args, get_origin

from attrs import field, frozen

from sio_rules.plain._fault import Path
from sio_rules.plain._keys import TYPE
from sio_rules.plain._kinds import Field, alternatives, fields_of, is_value

Reader = Callable[..., Any]
"""Takes the cells of a column, or of several, and returns the value of a field, or a mapping of fields of a part."""
Target = str | Sequence[object]
"""A field path, or a tuple of a field path and what reads the cell; a list of these where one column makes several fields."""

_STEP = re.compile(r"([A-Za-z_]\w*)((?:\[\d{1,2}\])*)", re.ASCII)
_PLACE = re.compile(r"\[(\d+)\]")


@frozen
class Column:
    """Hold what one column, or several together, make: *headers* are the caller's names, *path* leads to the field."""

    headers: tuple[Any, ...]
    path: Path
    reader: Reader | None
    is_text: bool = field(kw_only=True)
    """Whether the field is a text that a person types, so that an empty cell is an empty text."""
    is_key: bool = field(kw_only=True)
    """Whether the field is a key of the caller's, a number or a text."""


@frozen
class Layout:
    """Hold the columns and what is given, and the parts of a value that are left out where no cell fills them."""

    kind: Any
    columns: tuple[Column, ...]
    given: tuple[tuple[Path, Any], ...]
    optional: frozenset[Path]


def layout_of(kind: Any, columns: Any, given: Any) -> Layout:
    """
    Return what *columns* and *given* say of a table of *kind*; raises `TypeError` and `ValueError` for what cannot be meant.

    >>> from sio_rules.periods import Period
    >>> [each.path for each in layout_of(Period, {"od": "start", "do": "end"}, None).columns]
    [('start',), ('end',)]
    """
    if not isinstance(columns, Mapping):
        raise TypeError("columns must be a mapping of column names to field paths")
    if not isinstance(given, (Mapping, type(None))):
        raise TypeError("given must be a mapping of field paths to values")
    optional: set[Path] = set()
    made = [
        _column(kind, f"columns[{place}]", names, target, optional)
        for place, (names, targets) in enumerate(columns.items())
        for target in (targets if isinstance(targets, list) else [targets])
    ]
    held = []
    for place, (written, value) in enumerate((given or {}).items()):
        path, _ = _walked(kind, f"given[{place}]", written, set())
        held.append((path, value))
    _expect_apart(made, held)
    return Layout(kind, tuple(made), tuple(held), frozenset(optional))


def _column(kind: Any, argument: str, names: Any, target: Any, optional: set[Path]) -> Column:
    written, reader = target if isinstance(target, tuple) and len(target) == 2 else (target, None)  # noqa: PLR2004 - a pair
    if reader is not None and not callable(reader):
        raise TypeError(f"{argument} must have a function as its reader")
    several = names if isinstance(names, tuple) else (names,)
    if not several or (len(several) > 1 and reader is None):
        raise ValueError(f"{argument} must name one column, or have a reader that takes the cells of all")
    path, hint = _walked(kind, argument, written, optional)
    kinds = {*alternatives(hint)}
    is_key = {int, str} <= kinds
    return Column(several, path, reader, is_text=str in kinds and not is_key and reader is None, is_key=is_key)


def _walked(kind: Any, argument: str, written: Any, optional: set[Path]) -> tuple[Path, Any]:
    """Return the steps of a path and what the field holds, and note the parts before it that need not be given."""
    if not isinstance(written, str):
        raise TypeError(f"{argument} must be a field path, or a field path and a reader")
    path: list[str | int] = []
    hint: Any = kind
    for step in written.split("."):
        if not ((matched := _STEP.fullmatch(step)) and (found := _field(hint, matched[1]))):
            raise ValueError(f"{argument} must be the path of a field of {getattr(kind, '__name__', kind)}")
        if path and isinstance(path[-1], int):
            optional.add(tuple(path))
        path.append(matched[1])
        hint = found.hint
        if not found.required or found.nullable:
            optional.add(tuple(path))
        for index in _PLACE.findall(matched[2]):
            hint = _member(hint)
            if hint is None:
                raise ValueError(f"{argument} must be the path of a field of {getattr(kind, '__name__', kind)}")
            path.append(int(index))
    return tuple(path), hint


def _field(hint: Any, name: str) -> Field | None:
    """Return the field *name* of what *hint* allows."""
    kinds = [each for each in _plain(hint) if is_value(each)]
    if name == TYPE and kinds:
        return Field(TYPE, TYPE, str, required=True)
    return next((each for kind in kinds for each in fields_of(kind) if each.name == name), None)


def _member(hint: Any) -> Any:
    """Return what the members of a list are."""
    return next((get_args(each)[0] for each in _plain(hint) if get_origin(each) in (tuple, frozenset)), None)


def _plain(hint: Any) -> list[Any]:
    """Return the alternatives of *hint*, without bounds and other notes."""
    return [get_args(each)[0] if hasattr(each, "__metadata__") else each for each in alternatives(hint)]


def _expect_apart(columns: list[Column], given: list[tuple[Path, Any]]) -> None:
    """
    Raise `ValueError` where two columns, or a column and what is given, say what one field is.

    Several readers may make one part, each some of its fields.
    """
    whole = [*(each.path for each in columns if each.reader is None), *(path for path, _ in given)]
    every = [*whole, *(each.path for each in columns if each.reader is not None)]
    times = Counter(every)
    if any(times[path] > 1 for path in whole):
        raise ValueError("columns and given must name each field once")
    if any(path != other and other[: len(path)] == path for path in whole for other in every):
        raise ValueError("columns and given must not name both a part and a field of it")
