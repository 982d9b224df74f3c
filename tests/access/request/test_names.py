"""How names are compared."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access.request._names import folded, same_name


class TestSameName:
    """The same name, whatever signs and blanks it is typed with."""

    @pytest.mark.parametrize(
        "typed",
        [
            "Nowak-Lis",
            "Nowak - Lis",
            "Nowak -Lis",
            "Nowak- Lis",
            "NOWAK\u2013LIS",
            "Nowak \u2013 Lis",
            "Nowak\u2010Lis",
            "Nowak\u2011Lis",
            "Nowak \u2014 Lis",
            "Nowak\u2212Lis",
            "\u200bNowak-Lis\ufeff",
            "No\u00adwak-Lis",
            "Nowak\u00a0-\u00a0Lis",
        ],
    )
    def test_a_double_name(self, typed: str) -> None:
        assert same_name(typed, "Nowak-Lis")
        assert same_name("Nowak-Lis", typed)

    @pytest.mark.parametrize("typed", ["O'Neil", "O’Neil", "O‘Neil", "O` Neil", "o ´ neil", "OʼNEIL"])
    def test_an_apostrophe(self, typed: str) -> None:
        assert same_name(typed, "O'Neil")

    @pytest.mark.parametrize("typed", ["Nowak Lis", "NowakLis", "Lis-Nowak", "Nowak-Liś", "Nowak", ""])
    def test_another_name(self, typed: str) -> None:
        assert not same_name(typed, "Nowak-Lis")

    @given(st.text())
    def test_a_name_is_itself_however_it_is_encoded(self, name: str) -> None:
        assert same_name(name, name)
        assert same_name(unicodedata.normalize("NFD", name), unicodedata.normalize("NFC", name))
        assert folded(folded(name)) == folded(name)
