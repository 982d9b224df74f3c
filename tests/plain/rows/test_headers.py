"""Columns are found by their names, however a file spells them."""

import pytest

from sio_rules.periods import Period
from sio_rules.plain.rows._columns import layout_of
from sio_rules.plain.rows._headers import NOWHERE, found_in


class TestFoundIn:
    """The names of a table's columns, and the caller's."""

    @pytest.mark.parametrize(
        "there",
        [
            "Numer RSPO",
            "\N{ZERO WIDTH NO-BREAK SPACE}Numer RSPO",
            "ď»żNumer RSPO",
            "ï»¿Numer RSPO",
            '="Numer RSPO"',
            " numer  rspo ",
            "NUMERRSPO",
        ],
    )
    def test_marks_armour_case_and_blanks_do_not_matter(self, there: str) -> None:
        layout = layout_of(Period, {"Numer RSPO": "start"}, None)
        found, findings = found_in(("x", there, None), layout.columns)
        assert (found[layout.columns[0]], findings) == ((there,), [])

    def test_a_column_that_is_not_there(self) -> None:
        layout = layout_of(Period, {"od": "start", 1: "end"}, None)
        found, findings = found_in(("do", "1"), layout.columns)
        assert list(found.values()) == [(NOWHERE,), (NOWHERE,)]
        assert findings == []

    def test_the_exact_name_wins(self) -> None:
        layout = layout_of(Period, {"od": "start"}, None)
        found, findings = found_in(("OD", "od"), layout.columns)
        assert (found[layout.columns[0]], findings) == (("od",), [])

    def test_two_names_that_are_alike_are_told(self) -> None:
        """Neither is read."""
        layout = layout_of(Period, {"od": "start"}, None)
        found, findings = found_in(("OD", "Od "), layout.columns)
        assert found[layout.columns[0]] == (NOWHERE,)
        assert [(each.code, each.at) for each in findings] == [("DAT-011", "start")]
