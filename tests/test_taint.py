"""
Nothing personal comes out, wherever it went in.

Every text, number, day of birth and key of every argument and field is marked (`marks`), and whatever comes out is searched (`outputs`):
findings, answers, views, rows, summaries, reprs, and errors with all that hangs on them. `plain.write` alone may hold a mark, and a value
that is built of it, but not its repr.
"""

import inspect
import operator
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache, partial
from typing import Any, get_args, get_type_hints

import attrs
import pytest
from drawn import KINDS
from examples import of_hundred
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from marks import LIBRARYS_OWN, TEXTS, marked
from outputs import CALLS, leaks, marks_in
from test_junk import BUILT, CALLERS_WORDS, FUZZED, SHOW_WHAT_THEY_GET, call, hints, parameters, valid, wanted
from test_view import DRAWN

from sio_rules import Institution, Label
from sio_rules._view import Viewed
from sio_rules.plain import Reading, read, read_rows, readers, write
from sio_rules.rulebook import RULES

GIVE_BACK = {"sio_rules.messages.words.words", "sio_rules.search.stems", "sio_rules.plain.writing.write"}
"""Functions that give the words of a text back, and the one that stores."""
DOORS: list[Any] = [*FUZZED, *BUILT]
ASKED = [
    each
    for each in DOORS
    if each.__module__ not in SHOW_WHAT_THEY_GET and f"{each.__module__}.{each.__name__}" not in GIVE_BACK
]
RULE = next(rule for rule in RULES.values() if not rule.facts)
READERS = [getattr(readers, name) for name in readers.__all__]

few = settings(
    max_examples=of_hundred(6),
    deadline=None,  # an example is a call for each of the texts, and each output of each is searched
    phases=[Phase.explicit, Phase.generate],
)


SOME = st.lists(st.sampled_from([*TEXTS.values()]), min_size=3, max_size=3, unique=True)
"""Some of the texts, for values that hold many."""


def all_marked(right: dict[str, Any], texts: Iterable[str] = TEXTS.values()) -> list[dict[str, Any]]:
    """Return the arguments marked with each of *texts* in turn; those that no text changes stand once."""
    made: list[dict[str, Any]] = []
    for text in texts:
        arguments = {name: each if name in CALLERS_WORDS else marked(each, text, name) for name, each in right.items()}
        if arguments not in made:
            made.append(arguments)
    return made


def name_of(called: Any) -> str:
    """Return the name of a door in the figures and in a test's name."""
    return f"{called.__module__[10:]}.{called.__qualname__}"


DAYS = st.dates(date(2018, 9, 1), date(2030, 8, 31))
LANGUAGES = st.sampled_from(("pl", "en"))
FIT: dict[Any, st.SearchStrategy[Any]] = {
    date: DAYS,
    date | None: DAYS,
    int: st.integers(1, 8),
    int | None: st.integers(1, 8),
}
"""Days that all the law covers and small numbers, so that most questions are answered."""


@cache
def fitting(called: Callable[..., Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for right arguments that are mostly answered."""
    fit = {name: FIT[hints(called)[name]] for name in parameters(called) if hints(called)[name] in FIT}
    fit |= {"lang": LANGUAGES} if "lang" in parameters(called) else {}
    return st.builds(operator.or_, wanted(called), st.fixed_dictionaries(fit))


def holds_text(hint: Any) -> bool:
    """Whether *hint* is text, or allows it, or a set of texts."""
    return hint is str or any(holds_text(each) for each in get_args(hint))


def typed(kind: type[Any]) -> list[str]:
    """Return the fields of *kind* that hold texts or days of birth."""
    kinds = get_type_hints(kind)
    fields = [each.name for each in attrs.fields(kind) if each.init and each.name not in CALLERS_WORDS]
    return [each for each in fields if "born" in each or holds_text(kinds[each])]


@cache
def members(kind: Any) -> dict[str, tuple[Callable[..., Any], st.SearchStrategy[dict[str, Any]]]]:
    """Return the public properties and methods of *kind*, each as a function of the value, with a strategy for its other arguments."""
    found: dict[str, tuple[Callable[..., Any], st.SearchStrategy[dict[str, Any]]]] = {}
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if isinstance(member, property):
            found[name] = (member.__get__, st.just({}))
        elif inspect.isfunction(member) and not name.startswith("_"):
            drawn = {each: FIT.get(hint, valid(hint)) for each, hint in hints(member).items() if each != "return"}
            drawn |= {"lang": LANGUAGES} if "lang" in drawn else {}
            found[name] = (member, st.fixed_dictionaries(drawn))
    return found


class TestDoors:
    """Every public function and class, with right values that are marked."""

    @pytest.mark.parametrize("called", ASKED, ids=name_of)
    @given(data=st.data())
    @few
    def test_nothing_comes_out(self, called: Callable[..., Any], data: st.DataObject) -> None:
        """Of what it answers or raises."""
        right = data.draw(fitting(called))
        for arguments in all_marked(right):
            assert leaks(partial(call, called, arguments)) == []
            CALLS[name_of(called)] += arguments != right


class TestFields:
    """Every field that holds a text or a day of birth."""

    @pytest.mark.parametrize("kind", [each for each in BUILT if each not in LIBRARYS_OWN and typed(each)], ids=name_of)
    @given(data=st.data())
    @few
    def test_is_marked(self, kind: type[Any], data: st.DataObject) -> None:
        """By one of the texts at least: otherwise the doors that take the value would not be tried."""
        value = data.draw(valid(kind))
        values = [marked(value, text) for text in TEXTS.values()]
        for name in typed(kind):
            given = getattr(value, name)
            is_number = isinstance(given, int)  # a key may be one, too
            assert is_number or given in (None, frozenset()) or any(getattr(each, name) != given for each in values), name


class TestMembers:
    """Every value, which is marked, and its properties and methods, whose arguments are marked, too."""

    @pytest.mark.parametrize("kind", [each for each in BUILT if each not in LIBRARYS_OWN], ids=name_of)
    @given(data=st.data())
    @few
    def test_nothing_comes_out(self, kind: Any, data: st.DataObject) -> None:
        """But the texts, days and keys themselves that a value holds."""
        right = {"": data.draw(valid(kind))}
        calls = {name: (member, data.draw(arguments)) for name, (member, arguments) in members(kind).items()}
        for value in [each[""] for each in all_marked(right, data.draw(SOME))]:
            assert leaks(lambda: value) == []  # noqa: B023 - called at once
            for name, (member, arguments) in calls.items():
                for each in all_marked(arguments):
                    assert leaks(partial(member, value, **each), but=(str, int, date)) == [], name
                    CALLS[f"{name_of(kind)}.{name}"] += value != right[""] or each != arguments

    @pytest.mark.parametrize("kind", KINDS, ids=name_of)
    @given(data=st.data())
    @few
    def test_no_view_shows_what_a_repr_hides(self, kind: Any, data: st.DataObject) -> None:
        """Of a value of any kind, as a decision's outcome."""
        for arguments in all_marked({"outcome": data.draw(st.from_type(kind))}, data.draw(SOME)):
            decision = RULE.decides(arguments["outcome"])
            assert leaks(lambda: decision) == []  # noqa: B023 - called at once


class TestNotebooks:
    """What a cell shows that ends with an answer."""

    @pytest.mark.parametrize("kind", Viewed.__subclasses__(), ids=name_of)
    @given(data=st.data())
    @few
    def test_no_view_shows_it(self, kind: type[Viewed], data: st.DataObject) -> None:
        """Of any answer, built of marked values: in a notebook, as text, in both languages."""
        for arguments in all_marked({"answer": data.draw(DRAWN[kind])}):
            answer = arguments["answer"]
            views = [answer, answer.view("pl"), answer.view("en")]
            assert marks_in(("view", text) for each in views for text in (each._repr_html_(), str(each), repr(each))) == []


def told(reading: Callable[[Any], Iterable[Reading[Any]]], data: Any) -> Any:
    """Return what readings tell of wrong data: a day or number is shown where the field is for one, and no day of birth."""
    return [(repr(each), each.findings) for each in reading(data)]


class TestPlainData:
    """What is read, right or wrong."""

    @pytest.mark.parametrize("kind", KINDS, ids=name_of)
    @given(data=st.data())
    @few
    def test_no_reading_tells_what_the_data_hold(self, kind: Any, data: st.DataObject) -> None:
        """A right value that is marked; data all of whose texts are marks, under marks as keys; and rows of them."""
        value = data.draw(st.from_type(kind))
        plain = write(value)
        columns = {name: name for name in plain if name != "version"} if isinstance(plain, dict) else {}
        for text in data.draw(SOME):
            assert leaks(partial(read, kind, write(marked(value, text)))) == []
            wrong = marked(plain, text)
            for each in (wrong, {**plain, text: text} if columns else [text]):
                assert leaks(partial(told, lambda data: [read(kind, data)], each)) == []
            for row in (wrong, dict.fromkeys(columns, text) | {text: text}) if columns else ():
                assert leaks(partial(told, lambda data: read_rows(kind, data, columns=columns), [row, text])) == []

    @pytest.mark.parametrize("reader", READERS, ids=name_of)
    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
    def test_no_reader_tells_the_cell(self, reader: Any, text: str) -> None:
        """Whichever field it is for, and if it is called alone, its error says no more."""
        for field in ("kind", "public", "rspo", "run_by"):
            assert leaks(lambda: read_rows(Institution, [{"a": text}], columns={"a": (field, reader)})) == []  # noqa: B023
        assert leaks(lambda: reader(text), but=(object,)) == []

    @pytest.mark.parametrize("listed", Label.__subclasses__(), ids=name_of)
    def test_no_list_repeats_a_wrong_word(self, listed: type[Label]) -> None:
        """However a member is looked up."""
        for look in (listed.read, listed, listed.__getitem__, listed.from_key):
            assert leaks(partial(look, TEXTS["comment"])) == []

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
    def test_no_error_of_a_callers_reader_comes_out(self, text: str) -> None:
        """It may repeat the text."""

        def own(cell: str) -> None:
            raise ValueError(cell)

        assert leaks(lambda: read_rows(Institution, [{"a": text}], columns={"a": ("kind", own)})) == []
