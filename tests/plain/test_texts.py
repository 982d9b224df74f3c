"""Texts of plain data."""

from typing import Any

import pytest
from reads import fault_of

from sio_rules.plain._fault import GONE
from sio_rules.plain._texts import short_text, text


class Marked(str):
    """A text of a class of its own."""

    __slots__ = ()

    def startswith(self, *_: Any) -> bool:
        """Answer anything."""
        return True


class TestText:
    """A text is left as it is, but for what a spreadsheet or a file put around it."""

    @pytest.mark.parametrize("value", ["", " V a ", "Zażółć", "x" * 10_000, '="', "=1+1", '"x"', "😀"])
    def test_is_left_as_it_is(self, value: str) -> None:
        assert text(value) == value

    def test_is_a_plain_one(self) -> None:
        """Whatever its class is."""
        assert type(text(Marked("a"))) is str

    @pytest.mark.parametrize("value", [None, 1, 1.5, True, b"x", [], {}])
    def test_nothing_else_is_a_text(self, value: Any) -> None:
        assert fault_of(text, value) == ([("DAT-006a", "")], GONE)

    @pytest.mark.parametrize("value", ["\ud800", "x\udfffy"])
    def test_half_a_pair_of_surrogates_is_no_text(self, value: str) -> None:
        assert fault_of(text, value) == ([("DAT-006b", "")], GONE)

    @pytest.mark.parametrize(("value", "instead"), [('="99001"', "99001"), ('=""', "")])
    def test_armour_is_taken_off_and_told(self, value: str, instead: str) -> None:
        assert fault_of(text, value) == ([("DAT-012a", "")], instead)

    def test_a_byte_order_mark_is_taken_off_and_told(self) -> None:
        assert fault_of(text, "\ufeff1.09.2024") == ([("DAT-012b", "")], "1.09.2024")


class TestShortText:
    """What is compared has single blanks, and is cut."""

    def test_blanks_are_single(self) -> None:
        assert short_text("\t1\u00a0 września \n") == "1 września"

    @pytest.mark.parametrize(("given", "left"), [(300, 300), (301, 300), (10_000, 300)])
    def test_is_cut(self, given: int, left: int) -> None:
        assert len(short_text("x" * given)) == left
