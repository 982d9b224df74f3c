"""Marks are found, and nothing else is taken for one."""

from typing import Any

import pytest
from marks import DIGITS, KEY, LETTERS, MARKED, OWN, PESEL, SPELLINGS, TEXTS, WORD

from sio_rules.rulebook import RULES


class TestMarks:
    """The search finds what it looks for, and nothing else."""

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
    def test_every_text_is_found(self, text: str) -> None:
        """In capitals or not, and in a page, a repr and a tuple."""
        for told in (text, text.upper(), text.lower(), repr((text,)), f"<td>{text}</td>"):
            assert MARKED.search(told)

    @pytest.mark.parametrize(("text", "count"), [(LETTERS, 4), (WORD, 4), (DIGITS, 6), (str(PESEL), 6), (str(KEY), 6)])
    def test_so_many_signs_are_enough(self, text: str, count: int) -> None:
        """Wherever they are cut from."""
        for start in range(len(text) - count + 1):
            assert MARKED.search(f"a {text[start : start + count]}b")

    @pytest.mark.parametrize("value", OWN.values(), ids=lambda value: type(value).__name__)
    def test_every_number_is_found_if_written(self, value: Any) -> None:
        """Parted, too."""
        for parted in (str(value), "-".join(str(value)), " ".join(str(value))):
            assert MARKED.search(parted)

    @pytest.mark.parametrize("day", SPELLINGS)
    def test_every_spelling_of_the_day_is_found(self, day: str) -> None:
        """In the middle of a sentence."""
        assert MARKED.search(f"born on {day}, it says")

    @pytest.mark.parametrize(
        "other", ["2011-03-18", "17 marca 2012", "2011", "120110317", "17.03.2", "2011-03-170", "pupil[17].3"]
    )
    def test_no_other_day_is(self, other: str) -> None:
        """Nor a part of a longer number."""
        assert not MARKED.search(other)

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_no_sentence_holds_one(self, lang: str) -> None:
        """Nor the code or the source of a rule."""
        for rule in RULES.values():
            assert not MARKED.search(f"{rule!r} {rule.page} {rule.view(lang)}")
