"""What a sentence may name, and plain data."""

from datetime import date

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from sio_rules._plain import fact, facts_named, filled_in, plain, without_facts
from sio_rules.rule import Severity


@frozen
class Person:
    """A value with a field that is not shown."""

    severity: Severity
    name: str = field(repr=False)


class TestFactsNamed:
    """The names in braces."""

    def test_plain_names(self) -> None:
        """Each once; doubled braces are braces."""
        assert facts_named("{a} {b} {a} {{c}}") == {"a", "b"}

    @pytest.mark.parametrize("sentence", ["{}", "{0}", "{a.b}", "{a[0]}", "{a!r}", "{a:>3}", "{", "a}"])
    def test_anything_else_is_refused(self, sentence: str) -> None:
        """No format, no attribute, no lone brace."""
        with pytest.raises(ValueError, match=r"plainly|[{}]"):
            facts_named(sentence)


class TestFilledIn:
    """A sentence with its facts."""

    DAY, NEXT = date(2026, 3, 9), date(2026, 3, 10)

    @pytest.mark.parametrize(
        ("lang", "sentence", "last_day", "said"),
        [
            ("pl", "Ferie: od {first_day} do {last_day}.", NEXT, "Ferie: od 9 marca 2026 r. do 10 marca 2026 r."),
            ("pl", "Ferie: od {first_day} do {last_day}.", DAY, "Ferie: 9 marca 2026 r."),
            ("pl", "Od {first_day} do {last_day} są ferie.", DAY, "9 marca 2026 r. są ferie."),
            ("en", "Closed from {first_day} to {last_day}.", NEXT, "Closed from 9 March 2026 to 10 March 2026."),
            ("en", "Closed from {first_day} to {last_day}.", DAY, "Closed on 9 March 2026."),
            ("en", "From {first_day} to {last_day}, it is closed.", DAY, "On 9 March 2026, it is closed."),
        ],
    )
    def test_a_span_of_one_day_is_that_day(self, lang: str, sentence: str, last_day: date, said: str) -> None:
        """No full stop follows the one of „r.”."""
        filled = filled_in(sentence, {"first_day": self.DAY, "last_day": last_day}, lang)
        assert filled.replace("\N{NO-BREAK SPACE}", " ") == said


class TestWithoutFacts:
    """What a rule says of no case in particular."""

    def test_each_fact_is_left_open(self) -> None:
        """A full stop after one goes with it."""
        assert without_facts("Dziecko ({age}) kończy {years}. rok życia {on}.") == "Dziecko (…) kończy … rok życia …"


class TestPlain:
    """Facts become plain data and come back."""

    @given(st.integers() | st.dates() | st.sampled_from(Severity))
    def test_round_trip(self, value: int | date | Severity) -> None:
        """Numbers, days and members."""
        assert fact(plain(value)) == value

    def test_a_value_shows_what_its_repr_shows(self) -> None:
        """A field that is kept out of the repr is kept out of the data."""
        assert plain(Person(Severity.ERROR, "x")) == {"severity": "Severity.ERROR"}

    def test_containers_become_lists(self) -> None:
        """And other plain values stay."""
        assert plain(((1,), None, "x")) == [[1], None, "x"]

    def test_a_set_comes_in_one_order(self) -> None:
        """By its text, because it has no order of its own."""
        assert plain(frozenset(Severity)) == ["Severity.ERROR", "Severity.GROUND", "Severity.WARNING"]

    @pytest.mark.parametrize("value", [None, 1.5, [], "yesterday", "A.B"])
    def test_what_is_no_fact_is_refused(self, value: object) -> None:
        """It was not made by `plain`."""
        with pytest.raises((KeyError, TypeError, ValueError)):
            fact(value)
