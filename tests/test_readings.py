"""The readings of unclear texts as values."""

import re
from pathlib import Path

import pytest

from sio_rules.errors import InvalidValueError
from sio_rules.readings import READINGS, Interpretation, Text
from sio_rules.rulebook import RULES

TEXT = Text("Co?", "What?")


class TestReadings:
    """READINGS has every number that a rule bears."""

    def test_in_the_order_of_the_numbers(self) -> None:
        """Each under its own."""
        assert list(READINGS) == sorted(READINGS)
        assert all(number == reading.number for number, reading in READINGS.items())

    def test_no_reading_of_a_rule_is_missing(self) -> None:
        """And each knows the rules that bear it."""
        borne = {rule.reading for rule in RULES.values() if rule.reading is not None}
        assert borne <= READINGS.keys()
        for number, reading in READINGS.items():
            assert reading.rules == tuple(code for code, rule in RULES.items() if rule.reading == number)

    @pytest.mark.parametrize("reading", READINGS.values(), ids=lambda reading: reading.number)
    def test_says_what_else_could_be_read(self, reading: Interpretation) -> None:
        """At least one alternative, and whole sentences in both languages."""
        assert reading.alternatives
        for text in (reading.question, reading.taken, reading.why, *reading.alternatives):
            for words in (text.pl, text.en):
                assert words[0].isupper() or words[0] in "„“0123456789"
                assert words[-1] in ".?"

    def test_the_page_names_each_once(self) -> None:
        """It is written from the values, and has no others."""
        page = (Path(__file__).parent.parent / "docs" / "explanation" / "readings.md").read_text("utf-8")
        assert re.findall(r"^## (A-[0-9]+)$", page, re.MULTILINE) == list(READINGS)


class TestInterpretation:
    """What a reading refuses."""

    @pytest.mark.parametrize("number", ["", "A-5", "A-005", "B-05", "A-05 "])
    def test_a_number_has_its_shape(self, number: str) -> None:
        """A letter, a hyphen, two digits."""
        with pytest.raises(InvalidValueError, match="number must be a number such as A-05"):
            Interpretation(number=number, question=TEXT, taken=TEXT, alternatives=(), why=TEXT)

    @pytest.mark.parametrize(("pl", "en", "name"), [(" ", "What?", "pl"), ("Co?", "", "en")])
    def test_a_text_has_both_languages(self, pl: str, en: str, name: str) -> None:
        """None is empty."""
        with pytest.raises(InvalidValueError, match=name):
            Text(pl, en)
