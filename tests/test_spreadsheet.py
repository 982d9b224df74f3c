"""What spreadsheets and hands do to a number is undone where nothing has been lost (IDN-001j to IDN-001m)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules._spreadsheet import undo_damage
from sio_rules.pesel import check_pesel
from sio_rules.strategies import pesel_texts


class TestUndoDamage:
    """IDN-001: the kinds of damage that are distinguished."""

    @pytest.mark.parametrize(
        ("text", "before", "codes"),
        [
            ("44051401359", "", ()),
            ("4.4E+10", "44?????????", ("IDN-001j",)),
            ("4E+10", "4??????????", ("IDN-001j",)),
            ("4.40514014E+10", "440514014??", ("IDN-001j",)),
            ("4.405140135E+10", "4405140135?", ("IDN-001j",)),
            ("4.4051401359E+10", "44051401359", ("IDN-001j",)),
            ("4.40514013590E+10", "44051401359", ("IDN-001j",)),
            ("4.40514013591E+10", "", ()),
            ("\u200b44051401359", "44051401359", ("IDN-001o",)),
            ("４４", "44", ("IDN-001p",)),
            ("REGON: 44", "44", ("IDN-001q",)),
            ("numer 44", "44", ("IDN-001q",)),
            ("PESEL", "", ()),
            ("numerek 44", "", ()),
            ("44 REGON 5", "", ()),
            ('="44"', "44", ("IDN-001r",)),
            ('""', "", ()),
            ("44;", "44", ("IDN-001s",)),
            ("44;5", "", ()),
            ("1,234,567", "1234567", ("IDN-001t",)),
            ("1,234.567", "", ()),
            ("123,456", "", ()),
            ("1234,567,890", "", ()),
            ("1,234,56", "", ()),
            ("4.0000000000E+10", "40000000000", ("IDN-001j",)),
            ("1.0112345E+07", "10112345", ("IDN-001j",)),
            ("1.0112345E+06", "", ()),
            ("1.011234E+06", "", ()),
            ("4.4E+11", "", ()),
            ("440514013??", "", ()),
            (" 4,4e10 ", "44?????????", ("IDN-001j",)),
            ("44 051-401\u2009359", "44051401359", ("IDN-001k",)),
            ("Oo1lI", "00111", ("IDN-001l",)),
            ("123.0", "123", ("IDN-001m",)),
            ("123,0", "123", ("IDN-001m",)),
            ("123.00", "123", ("IDN-001m",)),
            ("123,00", "123", ("IDN-001m",)),
            ("123.000", "", ()),
            ("123.5", "", ()),
            ("12 Oct", "", ()),
            ("?.", "", ()),
            ("440513?015.", "", ()),
            ("4405140135?.", "", ()),
            ("", "", ()),
            (" ", "", ()),
            ("-", "", ()),
            ("٤٤ ٠", "", ()),
            ("1 " * 20, "1" * 20, ("IDN-001k",)),
            ("1 " * 20 + " ", "", ()),
            ("1 " * 10_000, "", ()),
        ],
    )
    def test_it_is_undone_and_named(self, text: str, before: str, codes: tuple[str, ...]) -> None:
        undone, damage = undo_damage(text)
        assert (undone, tuple(rule.code for rule in damage)) == (before, codes)
        assert set(codes) <= set(check_pesel(text).codes)

    @pytest.mark.parametrize(
        ("text", "before"), [("12,345", "12345"), ("12,34", ""), ("1.2E+04", "12???"), ("1.2E+07", ""), ("1E+00", "1")]
    )
    def test_a_short_number_has_fewer_digits(self, text: str, before: str) -> None:
        assert undo_damage(text, range(1, 8))[0] == before

    @given(pesel_texts() | st.text("0123456789Oo .,-Ee+?"))
    def test_what_is_undone_has_no_more_damage(self, text: str) -> None:
        undone, damage = undo_damage(text)
        assert bool(damage) == bool(undone)
        if damage:
            assert set(undone) <= set("0123456789?")
            assert undo_damage(undone) == ("", ())
