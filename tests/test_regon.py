"""REGON numbers of 9 and 14 digits (IDN-002, IDN-003)."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.errors import InvalidValueError
from sio_rules.regon import Regon, check_regon, regon_suggestions
from sio_rules.rule import found
from sio_rules.strategies import regons


class TestCheckRegon:
    """IDN-002 and IDN-003: lengths, digits and both check digits."""

    @pytest.mark.parametrize("text", ["123456785", "192598184", "590096454", "12345678512347"])
    def test_right_numbers(self, text: str) -> None:
        assert check_regon(text) == found()

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("", ("IDN-002a",)),
            (" ", ("IDN-002a",)),
            ("12345678", ("IDN-002b",)),
            ("1234567850", ("IDN-002b",)),
            ("1234567851234", ("IDN-002b",)),
            ("123456785123470", ("IDN-002b",)),
            ("12345678X", ("IDN-002c",)),
            ("1234567851234X", ("IDN-002c",)),
            ("١٢٣٤٥٦٧٨٥", ("IDN-002c",)),
            ("\u200b\u00ad", ("IDN-002a",)),
            ("\ud800", ("IDN-002b", "IDN-002c")),
            ("1" * 10_000, ("IDN-002b",)),
            ("192598183", ("IDN-002d",)),
            ("12345678512348", ("IDN-003",)),
            ("12345678012347", ("IDN-002d", "IDN-003")),
        ],
    )
    def test_wrong_numbers(self, text: str, codes: tuple[str, ...]) -> None:
        findings = check_regon(text, at="entity.regon")
        assert findings.codes == codes
        assert {each.at for each in findings} == {"entity.regon"}
        assert findings.errors == findings

    def test_a_local_unit_of_a_wrong_entity_is_wrong_by_the_ninth_digit_alone(self) -> None:
        text = "12345678412341"
        assert check_regon(text).codes == ("IDN-002d",)

    @pytest.mark.parametrize("text", ["101000000", "10100000000150"])
    def test_a_remainder_of_ten_is_written_as_zero(self, text: str) -> None:
        assert check_regon(text) == found()

    @pytest.mark.parametrize(
        ("text", "codes", "meant"),
        [
            ("000 837 672", ("IDN-002b", "IDN-002c", "IDN-001k"), "000837672"),
            ("123-456-785", ("IDN-002b", "IDN-002c", "IDN-001k"), "123456785"),
            (" 123456785", ("IDN-002b", "IDN-002c", "IDN-001k"), "123456785"),
            ("837672", ("IDN-002b", "IDN-002e"), "000837672"),
            ("837672.0", ("IDN-002b", "IDN-002c", "IDN-001m", "IDN-002e"), "000837672"),
            ("REGON: 000837672", ("IDN-002b", "IDN-002c", "IDN-001q"), "000837672"),
            ('="000837672"', ("IDN-002b", "IDN-002c", "IDN-001r"), "000837672"),
            ("837,672", ("IDN-002b", "IDN-002c"), None),
            ("123,456,785", ("IDN-002b", "IDN-002c", "IDN-001t"), "123456785"),
            ("1.23456785E+08", ("IDN-002c", "IDN-001j"), "123456785"),
            ("1.2345678512347E+13", ("IDN-002b", "IDN-002c", "IDN-001j"), "12345678512347"),
            ("1.2345678512347E+14", ("IDN-002b", "IDN-002c"), None),
            ("1.23457E+13", ("IDN-002b", "IDN-002c", "IDN-001j"), None),
            ("61018820100000", ("IDN-002f",), "610188201"),
            ("83767200000", ("IDN-002b", "IDN-002e"), "000837672"),
            ("610188201-00000", ("IDN-002b", "IDN-002c", "IDN-001k"), "610188201"),
            ("12345678400000", ("IDN-002d", "IDN-002f"), None),
            ("10100000000000", ("IDN-002f",), "101000000"),
            ("1577", ("IDN-002b", "IDN-002e"), "000001577"),
            ("106", ("IDN-002b",), None),
            ("123", ("IDN-002b",), None),
            ("101 000 000", ("IDN-002b", "IDN-002c", "IDN-001k"), "101000000"),
            ("192598183", ("IDN-002d",), None),
            ("12345678", ("IDN-002b",), None),
        ],
    )
    def test_damage_is_named_and_undone(self, text: str, codes: tuple[str, ...], meant: str | None) -> None:
        assert check_regon(text).codes == codes
        assert [str(each) for each in regon_suggestions(text)] == ([] if meant is None else [meant])

    def test_a_padded_number_is_never_a_local_unit(self) -> None:
        """Also where the check digit of a local unit agrees by chance."""
        with pytest.raises(InvalidValueError):
            Regon("10100000000000")
        assert not regon_suggestions("10100000000000")[0].is_local_unit

    @pytest.mark.parametrize("text", ["123456785", "12345678512347", "", "x"])
    def test_nothing_is_suggested_for_a_right_number_or_for_none(self, text: str) -> None:
        assert regon_suggestions(text) == ()

    @given(regons(local_unit=False))
    def test_zeros_that_a_spreadsheet_dropped_are_found_again(self, number: Regon) -> None:
        digits = str(number).lstrip("0")
        if 4 <= len(digits) < 9:
            assert regon_suggestions(digits) == (number,)
            assert "IDN-002e" in check_regon(digits).codes
        assert regon_suggestions(f"{number}00000") == (number,)

    @pytest.mark.parametrize("argument", ["text", "at"])
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, argument: str) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} must be str"):
            check_regon(**{"text": "123456785", argument: None})  # type: ignore[arg-type] # on purpose


class TestRegon:
    """The value."""

    @given(regons())
    def test_it_takes_what_check_regon_finds_nothing_in(self, number: Regon) -> None:
        assert check_regon(str(number)) == found()
        for again in (pickle.loads(pickle.dumps(number)), copy.deepcopy(number), Regon(str(number))):
            assert again == number
            assert hash(again) == hash(number)

    @given(st.text() | st.text("0123456789", min_size=9, max_size=9) | st.text("0123456789", min_size=14, max_size=14))
    def test_it_refuses_what_check_regon_finds_something_in(self, text: str) -> None:
        findings = check_regon(text)
        if not findings:
            assert str(Regon(text)) == text
            return
        with pytest.raises(InvalidValueError) as caught:
            Regon(text)
        assert caught.value.findings == findings
        assert caught.value.argument == "text"

    @given(regons(local_unit=True))
    def test_a_local_unit_belongs_to_the_entity_of_its_first_nine_digits(self, number: Regon) -> None:
        assert number.is_local_unit
        assert str(number.entity) == str(number)[:9]
        assert not number.entity.is_local_unit

    @given(regons(local_unit=False))
    def test_an_entity_is_its_own(self, number: Regon) -> None:
        assert not number.is_local_unit
        assert number.entity == number

    def test_its_repr_hides_the_digits(self) -> None:
        assert repr(Regon("123456785")) == "Regon()"

    def test_a_wrong_number_is_refused_with_its_findings(self) -> None:
        with pytest.raises(InvalidValueError) as caught:
            Regon("123456780")
        assert caught.value.findings == check_regon("123456780")
