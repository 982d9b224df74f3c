"""RSPO numbers (IDN-004): 1 to 7 digits, more than zero."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import documents
from sio_rules.errors import InvalidValueError
from sio_rules.rspo import RspoNumber, check_rspo_number, rspo_suggestions
from sio_rules.rule import found
from sio_rules.strategies import rspo_numbers


class TestCheckRspoNumber:
    """IDN-004."""

    @pytest.mark.parametrize("text", ["1", "9999999", "0000001", "12345"])
    def test_right_numbers(self, text: str) -> None:
        assert check_rspo_number(text) == found()

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "IDN-004a"),
            ("\t", "IDN-004a"),
            ("10000000", "IDN-004b"),
            ("00000001", "IDN-004b"),
            ("+1", "IDN-004b"),
            ("1_0", "IDN-004b"),
            ("\u200b", "IDN-004a"),
            ("١", "IDN-004b"),
            ("²", "IDN-004b"),
            ("\ud800", "IDN-004b"),
            ("1" * 10_000, "IDN-004b"),
            ("0", "IDN-004c"),
            ("0000000", "IDN-004c"),
        ],
    )
    def test_wrong_numbers(self, text: str, code: str) -> None:
        findings = check_rspo_number(text, at="school.rspo")
        assert [(each.code, each.at) for each in findings] == [(code, "school.rspo")]

    @pytest.mark.parametrize(
        ("text", "damage", "meant"),
        [
            ("12345.0", "m", "12345"),
            (" 1", "k", "1"),
            ("-1", "k", "1"),
            ('="99001"', "r", "99001"),
            ("RSPO: 99001", "q", "99001"),
            ("nr 99001;", "qs", "99001"),
            ("12,345", "t", "12345"),
            ("1.234.567", "t", "1234567"),
            ("９９００１", "p", "99001"),
            ("99001\u200f", "o", "99001"),
            ("99OO1", "l", "99001"),
            ("1.2345E+04", "j", "12345"),
            ("1.2E+04", "j", None),
            ("1E+00", "j", "1"),
            ("1.234567E+06", "j", "1234567"),
            ("1.2345678E+07", "", None),
            ("0000099001", "", "99001"),
            ("0.0", "m", None),
            ("12345678.0", "m", None),
            ("123.5", "", None),
        ],
    )
    def test_damage_is_named_and_undone(self, text: str, damage: str, meant: str | None) -> None:
        findings = check_rspo_number(text, at="school.rspo")
        assert findings.codes == ("IDN-004b", *(f"IDN-001{letter}" for letter in damage))
        assert {each.at for each in findings} == {"school.rspo"}
        assert [str(each) for each in rspo_suggestions(text)] == ([] if meant is None else [meant])

    @pytest.mark.parametrize("text", ["12345", "0123", "", "0", "x"])
    def test_nothing_is_suggested_for_a_right_number_or_for_none(self, text: str) -> None:
        assert rspo_suggestions(text) == ()

    @pytest.mark.parametrize("argument", ["text", "at"])
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, argument: str) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} must be str"):
            check_rspo_number(**{"text": "1", argument: 1})  # type: ignore[arg-type] # on purpose


class TestRspoNumber:
    """The value."""

    @given(rspo_numbers())
    def test_it_is_equal_by_value(self, number: RspoNumber) -> None:
        for again in (pickle.loads(pickle.dumps(number)), copy.deepcopy(number), RspoNumber(str(number))):
            assert again == number
            assert hash(again) == hash(number)

    @given(st.integers(1, 9_999_999))
    def test_zeros_in_front_mean_nothing(self, number: int) -> None:
        assert RspoNumber(f"{number:07}") == RspoNumber(str(number))
        assert str(RspoNumber(f"{number:07}")) == str(number)
        assert repr(RspoNumber(f"{number:07}")) == f"RspoNumber('{number}')"

    @given(st.text() | st.text("0123456789", max_size=9))
    def test_it_takes_exactly_what_nothing_is_found_in(self, text: str) -> None:
        findings = check_rspo_number(text)
        if not findings:
            assert int(str(RspoNumber(text))) == int(text)
            return
        with pytest.raises(InvalidValueError) as caught:
            RspoNumber(text)
        assert caught.value.findings == findings

    def test_documents_names_it_too(self) -> None:
        assert documents.RspoNumber is RspoNumber
        assert documents.check_rspo_number is check_rspo_number

    def test_a_wrong_number_is_refused_with_its_findings(self) -> None:
        with pytest.raises(InvalidValueError) as caught:
            RspoNumber("x")
        assert caught.value.findings == check_rspo_number("x")

    def test_shows_its_digits(self) -> None:
        assert str(RspoNumber("012345")) == "12345"
