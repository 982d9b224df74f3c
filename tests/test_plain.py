"""What a sentence may name, and plain data."""

from datetime import date

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from sio_rules._plain import fact, facts_named, plain
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
