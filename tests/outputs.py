"""Everything that an answer or an error tells: what the test of personal data searches."""

import json
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

import attrs
from marks import CALLERS_KEYS, MARKED, OWN

from sio_rules import Finding, Findings, Rule

SEARCHED: Counter[str] = Counter()
"""How many texts were searched, by what they tell."""
CALLS: Counter[str] = Counter()
"""How many calls of each door were marked."""
WRITE_THEMSELVES = (str, *OWN)
"""By `str` a caller writes such a number itself down, on purpose; a text is nothing but itself."""
KEY_COLUMNS = {*CALLERS_KEYS, "first_class", "second_class", "school_class"}
"""The columns of rows by which callers join them to their own."""
SHOWN: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(("to_dict", "to_dicts", "to_row", "to_rows", "view"), (("pl",), ("en",))),
    "_repr_html_": ((),),
}
"""The methods that show an answer, with their arguments."""

_told: set[Any] = set()
"""Findings and rules that were searched: equal ones tell the same."""


def in_error(error: BaseException | None, seen: tuple[BaseException, ...] = ()) -> Iterator[tuple[str, str]]:
    """Give all that an error tells, and what hangs on it, shown or not."""
    if error is None or error in seen:
        return
    yield "traceback", "".join(traceback.format_exception(error, chain=not seen))
    held = [name for name in dir(error) if not name.startswith("_")]
    attributes = {name: value for name in held if not callable(value := getattr(error, name))}
    yield "error", f"{error!r} {error} {error.args} {getattr(error, '__notes__', ())} {attributes}"
    inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for each in (error.__cause__, error.__context__, *inner):
        yield from in_error(each, (*seen, error))


def in_answer(answer: Any) -> Iterator[tuple[str, str]]:
    """Give all ways in which an answer is shown: as text, as plain data and rows in both languages, in a notebook; so its parts."""
    if isinstance(answer, (Finding, Findings, Rule)):
        if answer in _told:
            return
        _told.add(answer)
    yield "repr", repr(answer)
    if not isinstance(answer, WRITE_THEMSELVES):
        yield "str", str(answer)
    if not isinstance(answer, type):
        for name, arguments in SHOWN.items():
            if callable(method := getattr(answer, name, None)):
                yield from ((name, text) for each in arguments for text in _written(method(*each)))
    yield from (told for part in _parts(answer) for told in in_answer(part))


def _parts(answer: Any) -> Iterator[Any]:
    """Give the members of an answer, and what its fields hold, but texts, days and numbers: they are what it holds."""
    held = [answer]
    if attrs.has(type(answer)) and not isinstance(answer, (Finding, Rule)):
        held = [getattr(answer, each.name) for each in attrs.fields(type(answer))]
    for each in held:
        members = each.values() if isinstance(each, dict) else each
        many = isinstance(members, Collection) and not isinstance(members, (str, Findings))
        yield from (
            part
            for part in (members if many else [each])
            if part is not answer and (attrs.has(type(part)) or isinstance(part, Findings))
        )


def _written(made: Any) -> Iterator[str]:
    """Give plain data as JSON, and a view as text and as a page."""
    rows = made if isinstance(made, list) else [made]
    if all(isinstance(each, dict) for each in rows):
        without_keys = [{name: cell for name, cell in row.items() if name not in KEY_COLUMNS} for row in rows]
        yield json.dumps(without_keys, ensure_ascii=False, default=str)
    else:
        yield str(made)
        yield from [made._repr_html_()] if hasattr(made, "_repr_html_") else []


def marks_in(told: Iterable[tuple[str, str]]) -> list[str]:
    """Return the marks in what is told, each with what stands around it."""
    found = []
    for kind, text in told:
        SEARCHED[kind] += 1
        if mark := MARKED.search(text):
            found.append(f"{mark[0]} in {kind}: {text[max(0, mark.start() - 150) : mark.end() + 150]}")
    return found


def leaks(call: Callable[[], Any], but: tuple[type, ...] = ()) -> list[str]:
    """Return the marks in what comes of a call, be it an answer, unless of one of the types in *but*, or an error."""
    failed: BaseException | None = None
    try:
        answer = call()
        answer = list(answer) if isinstance(answer, Iterator) else answer
    except Exception as error:  # noqa: BLE001 - whatever it is, it is searched
        failed = error
    if failed is not None:
        return marks_in(in_error(failed))
    return [] if isinstance(answer, but) else marks_in(in_answer(answer))
