"""Numbers, yes and no, and the words of lists."""

from datetime import date
from typing import Any

import pytest
from reads import fault_of

from sio_rules._values import Between
from sio_rules.access.revocation import CurrentRevocationReason, RevocationReason
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.plain._fault import GONE
from sio_rules.plain._words import NO, YES, number, number_or_text, within, word_of, yes_or_no
from sio_rules.rule import Severity


class TestNumber:
    """A whole number."""

    @pytest.mark.parametrize(
        "value", [4200, 4200.0, "4200", " 4 200 ", "4\u00a0200", "+4200", "4200.0", "4 200.0", "0004200"]
    )
    def test_is_read(self, value: Any) -> None:
        assert (number(value), type(number(value))) == (4200, int)

    @pytest.mark.parametrize(
        ("value", "read"),
        [
            *(("-1", -1), ("0", 0), ("1 234 567", 1_234_567), ("9" * 30, 10**30 - 1)),
            *((10**30, 10**30), (-(10**30), -(10**30)), (1e29, int(1e29))),
        ],
    )
    def test_of_thirty_digits_at_most(self, value: Any, read: int) -> None:
        assert number(value) == read

    @pytest.mark.parametrize(
        "value",
        [
            *(
                "4,200",
                "4.200",
                "4 20",
                "42 00",
                "1_000",
                "1e3",
                "4200.5",
                "4200.00",
                "x",
                "٤",
                "9" * 31,
                "9" * 5_000,
                "--1",
            ),
            *(4200.5, float("nan"), float("inf"), True, False, [], {}, b"1", 10**30 + 1, -(10**30) - 1, 1e31),
        ],
    )
    def test_nothing_else_is_one(self, value: Any) -> None:
        assert fault_of(number, value) == ([("DAT-003a", "")], GONE)


class TestNumberOrText:
    """A key of the caller's is never converted."""

    @pytest.mark.parametrize("value", [1, "1", "", "V a", -1, "1.0", 10**30, -(10**30)])
    def test_stays_what_it_is(self, value: Any) -> None:
        assert number_or_text(value) == value
        assert type(number_or_text(value)) is type(value)

    @pytest.mark.parametrize("value", [1.0, True, [], {}, 10**30 + 1, -(10**30) - 1])
    def test_nothing_else_is_a_key(self, value: Any) -> None:
        assert fault_of(number_or_text, value) == ([("DAT-003b", "")], GONE)


class TestYesOrNo:
    """As people write it."""

    @pytest.mark.parametrize("word", ["tak", "t", "x", "1", "prawda", "true", "yes", "TAK", " Tak ", "True", True])
    def test_yes(self, word: Any) -> None:
        assert yes_or_no(word) is True

    @pytest.mark.parametrize("word", ["nie", "n", "-", "0", "fałsz", "false", "no", "NIE", " Nie ", "False", False])
    def test_no(self, word: Any) -> None:
        assert yes_or_no(word) is False

    def test_no_word_says_both(self) -> None:
        assert YES.isdisjoint(NO)

    @pytest.mark.parametrize("value", ["nein", "może", "tak tak", "2", 1, 0, 1.0, [], [1], {}, "x" * 10_000])
    def test_nothing_else_says_either(self, value: Any) -> None:
        """Least of all by its truth."""
        assert fault_of(yes_or_no, value) == ([("DAT-004", "")], GONE)


class TestWord:
    """A member of a list by any of its words."""

    @pytest.mark.parametrize("listed", [Severity, InstitutionKind])
    def test_by_every_word(self, listed: Any) -> None:
        for member in listed:
            for word in (*member.words, f"  {member.pl.upper()} "):
                assert word_of(listed)(word) is member
            assert word_of(listed)(member) is member

    @pytest.mark.parametrize("value", ["x", "x" * 10_000, "\x00", 1, None, [], {}, RevocationReason])
    def test_nothing_else_is_a_word(self, value: Any) -> None:
        assert fault_of(word_of(Severity), value) == ([("DAT-005a", "")], GONE)

    def test_of_two_lists(self) -> None:
        """By a word that only one of them has."""
        read = word_of(InstitutionKind, BodyKind)
        assert read("technikum") is InstitutionKind.TECHNICAL_SCHOOL
        assert read("gmina") is BodyKind.GMINA
        assert fault_of(read, "x") == ([("DAT-005a", "")], GONE)

    def test_a_word_of_both_lists_is_ambiguous_and_a_key_is_not(self) -> None:
        both = {word for each in RevocationReason for word in each.words} & {
            word for each in CurrentRevocationReason for word in each.words
        }
        read = word_of(RevocationReason, CurrentRevocationReason)
        for word in both:
            assert fault_of(read, word) == ([("DAT-005b", "")], GONE)
        assert both
        assert all(read(each.key) is each for each in (*RevocationReason, *CurrentRevocationReason))


class TestWithin:
    """Bounds stand in the annotation."""

    @pytest.mark.parametrize(
        ("bounds", "value", "code"),
        [
            (Between(1, 8), 0, "DAT-007a"),
            (Between(1, 8), 9, "DAT-007a"),
            (Between(least=1), 0, "DAT-007b"),
            (Between(most=8), 9, "DAT-007c"),
            (Between(most=date(2026, 8, 31)), date(2026, 9, 1), "DAT-007c"),
        ],
    )
    def test_a_value_outside_is_told(self, bounds: Between, value: Any, code: str) -> None:
        assert fault_of(within, bounds, value) == ([(code, "")], GONE)

    @pytest.mark.parametrize(
        ("bounds", "value"), [(Between(1, 8), 1), (Between(1, 8), 8), (Between(least=1), 1), (Between(most=8), 8)]
    )
    def test_the_ends_are_inside(self, bounds: Between, value: int) -> None:
        assert within(bounds, value) == value
