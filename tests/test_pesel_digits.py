"""The rules about eleven digits, one by one, and the fast reading that holds them all (IDN-001a to IDN-001f)."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sio_rules._expect import is_blank
from sio_rules._pesel_digits import check_digit, read
from sio_rules.strategies import pesel_texts, pesels

ELEVEN_SIGNS = st.text("0123456789:/ X", min_size=11, max_size=11)


DIGITS = set("0123456789")
CENTURIES = {range(1, 13): 1900, range(21, 33): 2000, range(81, 93): 1800}


def by_the_act(text: str) -> tuple[date | None, tuple[str, ...]]:
    """Return the day that *text* encodes and the codes found in it, by art. 15 ust. 2 and the check digit."""
    if is_blank(text):
        return None, ("IDN-001a",)
    codes, day = [], None
    if len(text) != 11:
        codes.append("IDN-001b")
    if set(text) - DIGITS:
        codes.append("IDN-001c")
    if len(text) == 11 and set(text[:6]) <= DIGITS:
        year, month, day_of_month = (int(text[at : at + 2]) for at in (0, 2, 4))
        century = [(each, months.start - 1) for months, each in CENTURIES.items() if month in months]
        try:
            day = date(century[0][0] + year, month - century[0][1], day_of_month)
        except IndexError:
            codes.append("IDN-001d")
        except ValueError:
            codes.append("IDN-001e")
    if len(text) == 11 and set(text) <= DIGITS and sum(int(a) * b for a, b in zip(text, WEIGHTS, strict=True)) % 10:
        codes.append("IDN-001f")
    return day, tuple(codes)


WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)


class TestRules:
    """IDN-001, art. 15 ust. 2 of the act on population records."""

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("44051401359", []),
            ("", ["IDN-001a"]),
            ("\u00a0", ["IDN-001a"]),
            (" " * 11, ["IDN-001a"]),
            ("4405140135", ["IDN-001b"]),
            ("4405140135X", ["IDN-001c"]),
            ("440514", ["IDN-001b"]),
            ("44134401357", ["IDN-001d"]),
            ("44053201353", ["IDN-001e"]),
            ("44051401358", ["IDN-001f"]),
            ("4413.", ["IDN-001b", "IDN-001c"]),
            ("4400010135X", ["IDN-001c", "IDN-001d"]),
            ("4413010135X", ["IDN-001c", "IDN-001d"]),
            ("4405320135X", ["IDN-001c", "IDN-001e"]),
            ("44134401358", ["IDN-001d", "IDN-001f"]),
            ("44053201359", ["IDN-001e", "IDN-001f"]),
        ],
    )
    def test_each_rule(self, text: str, codes: list[str]) -> None:
        assert read(text)[1].codes == tuple(codes)


class TestDayNamed:
    """The first six of eleven characters."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("44051400000", date(1944, 5, 14)),
            ("440514XXXXX", date(1944, 5, 14)),
            ("00810100000", date(1800, 1, 1)),
            ("99323100000", date(2099, 12, 31)),
            ("00022900000", None),
            ("00222900000", date(2000, 2, 29)),
            ("44130100000", None),
            ("440514", None),
            ("٤٤٠٥١٤00000", None),
        ],
    )
    def test_it_is_read_whatever_follows(self, text: str, day: date | None) -> None:
        assert read(text)[0] == day


class TestRead:
    """As the act says it, once more and one by one."""

    @given(pesel_texts() | ELEVEN_SIGNS)
    @example("44051401359")
    @example("\x08")
    @example("44:51401359")
    @example("4405140135:")
    @example(":4051401359")
    @example("55558888888")
    @example("44053201351")
    @example("44053201352")
    @example("44130001351")
    @example("44130001352")
    def test_it_finds_what_the_rules_find_one_by_one(self, text: str) -> None:
        born, findings = read(text)
        assert (born, findings.codes) == by_the_act(text)
        assert {each.at for each in findings} <= {"pesel"}

    @given(pesels())
    def test_a_right_number_gives_its_day_and_no_findings(self, number: object) -> None:
        born, findings = read(str(number))
        assert born is not None
        assert not findings

    def test_every_month_and_day_is_read_as_the_rules_read_it(self) -> None:
        for first in range(0, 100, 4):
            for rest in range(10_000):
                text = f"{first:02}{rest:04}00000"
                assert read(text)[0] == by_the_act(text)[0]


class TestCheckDigit:
    """IDN-001: ten less the last digit of what the weighted digits add up to."""

    @pytest.mark.parametrize(
        ("number", "source"),
        [("44051401359", "the README of fizyka-python"), ("02211307589", "python-stdnum")],
    )
    def test_it_is_the_eleventh_of_a_number_that_others_know(self, number: str, source: str) -> None:
        assert check_digit(number[:10]) == number[10], source

    @pytest.mark.parametrize("place", range(10))
    def test_each_place_has_its_weight(self, place: int) -> None:
        assert check_digit("0" * place + "1" + "0" * (9 - place)) == str(10 - WEIGHTS[place])

    def test_zeros_have_a_zero(self) -> None:
        assert check_digit("0" * 10) == "0"
