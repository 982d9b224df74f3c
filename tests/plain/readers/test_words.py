"""The readers of cells, as callers import them."""

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.pesel import Sex
from sio_rules.plain import readers
from sio_rules.plain._fault import Fault
from sio_rules.plain.readers import sex, yes_no

if TYPE_CHECKING:
    from collections.abc import Callable

MARKED = "tajne-Zażółć-44051401359"
JUNK: tuple[Any, ...] = (
    None,
    True,
    10**30,
    1.5,
    float("nan"),
    "",
    MARKED,
    "x" * 10_000,
    "\ud800",
    b"x",
    object(),
    [],
    {},
    '="x"',
)


class TestSexAndYes:
    """Words and letters."""

    @pytest.mark.parametrize(
        ("cell", "wanted"), [("k", Sex.FEMALE), ("Ż", Sex.FEMALE), ("dziewczynka", Sex.FEMALE), ("M", Sex.MALE)]
    )
    def test_sex(self, cell: str, wanted: Sex) -> None:
        assert sex(cell) is wanted

    @pytest.mark.parametrize(
        ("words", "wanted"),
        [(("tak", "T", "x", "1", "prawda", "true", "yes"), True), (("nie", "N", "-", "0", "fałsz", "false", "no"), False)],
    )
    def test_yes_and_no(self, words: tuple[str, ...], wanted: bool) -> None:
        assert [yes_no(each) for each in words] == [wanted] * len(words)


class TestEveryReader:
    """What holds for all of them."""

    @pytest.mark.parametrize("name", readers.__all__)
    @pytest.mark.parametrize("junk", JUNK, ids=lambda each: repr(each)[:20])
    def test_junk_is_refused_without_its_text(self, name: str, junk: Any) -> None:
        """Or read, where it happens to be a word."""
        assert not told(getattr(readers, name), junk).isdisjoint({"", "DAT", "IDN"})

    @pytest.mark.parametrize("name", readers.__all__)
    @given(cell=st.text() | st.integers() | st.floats() | st.none())
    def test_any_cell_is_read_or_refused(self, name: str, cell: Any) -> None:
        """No other error comes out."""
        assert not told(getattr(readers, name), cell).isdisjoint({"", "DAT", "IDN"})


def told(read: "Callable[[Any], Any]", cell: Any) -> set[str]:
    """Return the families of the rules that tell why a cell is not read, and "" where it is; the text does not come out."""
    try:
        read(cell)
    except Fault as fault:
        shown = str(fault) + repr(fault.findings)
        return (
            {"shown"}
            if isinstance(cell, str) and len(cell) > 20 and cell in shown
            else {each.code[:3] for each in fault.findings}
        )
    return {""}
