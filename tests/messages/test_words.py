"""The words of a text, as a search compares them."""

from unicodedata import normalize

import pytest

from sio_rules.messages.words import words


class TestWords:
    """Small letters without marks, and digits."""

    def test_polish_letters(self) -> None:
        """Whether one sign or two."""
        for form in ("NFC", "NFD"):
            assert words(normalize(form, "Zażółć gęślą jaźń")) == ("zazolc", "gesla", "jazn")

    @pytest.mark.parametrize("blank", [" ", "\u00a0", "\n", "–", ", ", "_", "/"])
    def test_everything_else_divides(self, blank: str) -> None:
        """As a blank does."""
        assert words(f"klasa{blank}8") == ("klasa", "8")

    @pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\ufeff"])
    def test_an_invisible_sign_does_not(self, sign: str) -> None:
        """It was copied along."""
        assert words(f"kla{sign}sa") == ("klasa",)

    @pytest.mark.parametrize("text", ["", "…", "класс"])
    def test_none(self, text: str) -> None:
        """Other alphabets have no words here."""
        assert words(text) == ()
