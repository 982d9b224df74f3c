"""
Nothing personal comes out, wherever it went in.

Every text of every argument and field is marked: letters that occur nowhere else, of which no four in a row may come out, or digits, of
which no six may. So are PESEL numbers, days of birth and the keys of pupils. What comes out are findings, answers, views, rows, summaries,
reprs, and errors with all that hangs on them. `plain.write` alone may hold it, and a value that is built of it, but not its repr.
"""

import inspect
import json
import re
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from drawn import KINDS
from examples import of_hundred
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from test_junk import BUILT, CALLERS_WORDS, FUZZED, SHOW_WHAT_THEY_GET, call, parameters, wanted

from sio_rules import (
    Finding,
    Findings,
    IllegalStepError,
    InvalidValueError,
    OutOfCoverageError,
    Pesel,
    Question,
    Regon,
    Rule,
)
from sio_rules.plain import read, read_rows, write
from sio_rules.rspo import RspoNumber
from sio_rules.tables import Table

LETTERS = "ԹԺԻԼԽԾԿՀՁՂ"
DIGITS = "48603917254"
PESEL = Pesel("88231712345")
BORN = date(2011, 3, 17)
TEXTS = (
    LETTERS,
    DIGITS,
    f"{LETTERS}@{LETTERS}.pl",
    f" {LETTERS}-{LETTERS} {DIGITS}",
    str(PESEL),
    "0x1F " + LETTERS,
    f"{DIGITS}.0",
)
"""What is typed: a name, a number, an e-mail address, an address or comment, a PESEL number, and what a spreadsheet makes of them."""
KEY = 739_241_865
SPELLINGS = (
    *(
        "2011-03-17",
        "17.03.2011",
        "17/03/2011",
        "3/17/2011",
        "20110317",
        "110317",
        "17 marca 2011",
        "17 March 2011",
        "March 17, 2011",
    ),
    *("2011, 3, 17", "17 III 2011", "17.3.2011", "11-03-17"),
)
MARKED = re.compile(
    "|".join(
        [
            f"[{LETTERS.lower()}{LETTERS}]{{4}}",
            *(number[at : at + 6] for number in (DIGITS, str(PESEL), str(KEY)) for at in range(len(number) - 5)),
            *map(re.escape, SPELLINGS),
        ]
    )
)
LIBRARYS_OWN = (Finding, Findings, Question, Regon, RspoNumber, Rule, Table)
"""What nobody types: rules and what they say; and the public numbers of schools."""
TEXT_AS_ANSWER = {"sio_rules.messages.words.words", "sio_rules.search.stems"}
"""Functions that take a text and give its words back."""
WRITE_THEMSELVES = (str, Pesel)
"""By `str` a caller writes the number itself down, on purpose."""
SHOWN = ("to_dict", "to_dicts", "to_row", "to_rows", "view", "_repr_html_")


def marked(value: Any, text: str, name: str = "") -> Any:
    """Return *value* with every text, PESEL, day of birth and key of a pupil in it marked, as far as its class allows."""
    if type(value) in LIBRARYS_OWN:
        return value
    if isinstance(value, Pesel):
        return PESEL
    if isinstance(value, str):
        return text
    if isinstance(value, date) and "born" in name:
        return BORN
    if name == "pupil" and type(value) is int:
        return KEY
    if attrs.has(type(value)):
        for each in attrs.fields(type(value)):
            if each.init:
                with suppress(TypeError, InvalidValueError, OutOfCoverageError, IllegalStepError):
                    value = attrs.evolve(value, **{each.alias: marked(getattr(value, each.name), text, each.name)})
        return value
    if type(value) in {tuple, list, frozenset, set}:
        return type(value)(marked(each, text, name) for each in value)
    if type(value) is dict:
        return {key: marked(each, text, str(key)) for key, each in value.items()}
    return value


def in_error(error: BaseException | None, seen: tuple[BaseException, ...] = ()) -> Iterator[str]:
    """Give all that an error tells, and what hangs on it, shown or not."""
    if error is None or error in seen:
        return
    yield "".join(traceback.format_exception(error, chain=False))
    yield repr((error.args, getattr(error, "__notes__", ()), {name: str(each) for name, each in vars(error).items()}))
    yield from in_error(error.__cause__, (*seen, error))
    yield from in_error(error.__context__, (*seen, error))
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from in_error(each, (*seen, error))


def shown(answer: Any) -> Iterator[str]:
    """Give all ways in which an answer is shown: as text, as plain data and rows in both languages, and in a notebook; so its parts."""
    yield f"{answer!r} {'' if isinstance(answer, WRITE_THEMSELVES) else answer}"
    for name in SHOWN:
        method = getattr(answer, name, None)
        if callable(method) and not isinstance(answer, type):
            languages = [("pl",), ("en",)] if "lang" in inspect.signature(method).parameters else [()]
            yield from (_written(method(*language)) for language in languages)
    for member in answer if isinstance(answer, (tuple, list)) else ():
        yield from shown(member)
    if attrs.has(type(answer)):
        parts = [getattr(answer, each.name) for each in attrs.fields(type(answer))]
        yield from (told for part in parts if isinstance(part, Findings) for told in shown(part))


def _written(made: Any) -> str:
    """Return plain data as JSON, but the column of the pupil's key, by which callers join rows to their own; else the text."""
    rows = made if isinstance(made, list) else [made]
    if all(isinstance(each, dict) for each in rows):
        return json.dumps(
            [{name: cell for name, cell in row.items() if name != "pupil"} for row in rows], ensure_ascii=False, default=str
        )
    return f"{made} {made._repr_html_() if hasattr(made, '_repr_html_') else ''}"


def leaks(called: Callable[..., Any], arguments: dict[str, Any]) -> list[str]:
    """Return what comes out of a call that was marked."""
    try:
        answer = call(called, arguments)
        answer = list(answer) if inspect.isgenerator(answer) else answer
    except Exception as error:  # noqa: BLE001 - whatever it is, it is searched
        told = list(in_error(error))
    else:
        told = list(shown(answer))
    return [f"{found[0]} in {each[:300]}" for each in told if (found := MARKED.search(each))]


ASKED = [
    each
    for each in (*FUZZED, *BUILT)
    if each.__module__ not in SHOW_WHAT_THEY_GET
    and each is not write
    and f"{each.__module__}.{each.__name__}" not in TEXT_AS_ANSWER
]


class TestCalls:
    """Every public function and class, with right values that are marked."""

    @pytest.mark.parametrize("called", ASKED, ids=lambda each: f"{each.__module__[10:]}.{each.__name__}")
    @given(data=st.data())
    @settings(max_examples=of_hundred(6), suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
    def test_nothing_that_was_typed_comes_out(self, called: Callable[..., Any], data: st.DataObject) -> None:
        """Nor a day of birth."""
        right = data.draw(wanted(called))
        for text in TEXTS:
            arguments = {
                name: each if name in CALLERS_WORDS else marked(each, text, name)
                for name, each in right.items()
                if name in parameters(called)
            }
            assert leaks(called, arguments) == [], text


class TestPlainData:
    """What is read, right or wrong."""

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    @given(data=st.data())
    @settings(max_examples=of_hundred(6), suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
    def test_no_reading_tells_what_the_data_hold(self, kind: Any, data: st.DataObject) -> None:
        """Each text and day in turn, in data that otherwise can be read."""
        plain = write(data.draw(st.from_type(kind)))
        for text in TEXTS:
            assert leaks(read, {"kind": kind, "data": marked(plain, text)}) == []
            if isinstance(plain, dict):
                columns = {name: name for name in plain if name != "version"}
                for row in (marked(plain, text), dict.fromkeys(columns, text) | {text: text}):
                    assert leaks(_rows, {"kind": kind, "row": row, "columns": columns}) == []


def _rows(kind: Any, row: Any, columns: Any) -> Any:
    return list(read_rows(kind, [row], columns=columns))
