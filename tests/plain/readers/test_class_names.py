"""Grades and names of classes."""

from typing import Any

import pytest
from refused import refused

from sio_rules.classes import Level
from sio_rules.plain.readers._class_names import grade, level, school_class_name

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


class TestLevel:
    """The level with which the name of a class begins."""

    @pytest.mark.parametrize("number", range(1, 9))
    def test_roman_and_arabic_figures(self, number: int) -> None:
        wanted = Level[f"GRADE_{number}"]
        roman = ROMAN[number - 1]
        for written in (
            roman,
            roman.lower(),
            f"{roman} a",
            f"{roman}a",
            f"{roman}B",
            f"klasa {number}",
            f"{number}a",
            f"kl. {roman}",
        ):
            assert level(written) is wanted

    @pytest.mark.parametrize(
        ("cell", "wanted"),
        [
            ("zerówka", Level.ZERO),
            ("0", Level.ZERO),
            (0, Level.ZERO),
            ("0a", Level.ZERO),
            ("poniżej 0", Level.BELOW_ZERO),
            ("wychowanie przedszkolne", Level.PRESCHOOL),
            ("V i", Level.GRADE_5),
            ("vi", Level.GRADE_6),
            ("2 TŻ", Level.GRADE_2),
            (8.0, Level.GRADE_8),
        ],
    )
    def test_other_words(self, cell: Any, wanted: Level) -> None:
        assert level(cell) is wanted

    @pytest.mark.parametrize(
        "cell", ["IX", "VX", "IIII", "9", "10", "a", "5 latki", "5lat", "1-3", "", "świetlica", None, True, 1.5, 9, -1]
    )
    def test_anything_else_is_refused(self, cell: Any) -> None:
        assert refused(level, cell) == ("DAT-021",)


class TestGrade:
    """The grade of a primary school, as a number."""

    @pytest.mark.parametrize(("cell", "wanted"), [("V a", 5), ("VIII", 8), (1, 1), ("zerówka", None), ("0", None)])
    def test_is_a_number_or_none(self, cell: Any, wanted: int | None) -> None:
        assert grade(cell) == wanted


class TestSchoolClassName:
    """The level, and the name as the key."""

    def test_the_key_is_the_name_as_written(self) -> None:
        assert school_class_name(" V  a ") == {"level": Level.GRADE_5, "key": "V a"}

    @pytest.mark.parametrize(("letter", "key"), [("b", "4 b"), (None, "4"), ("", "4")])
    def test_the_letter_may_stand_in_another_column(self, letter: str | None, key: str) -> None:
        assert school_class_name("4", letter) == {"level": Level.GRADE_4, "key": key}
