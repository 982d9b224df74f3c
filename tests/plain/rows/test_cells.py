"""The cells of a table, and the data that they make."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sio_rules import ClassAssignment
from sio_rules.plain import read_rows
from sio_rules.plain.rows._cells import Told, cleaned, is_empty
from sio_rules.record import PupilRecord


class NAType:
    """A missing value, as pandas has it: it has no truth, and is not equal to itself."""

    def __bool__(self) -> bool:
        """Refuse."""
        raise TypeError

    def __ne__(self, _: object) -> Any:
        """Say nothing."""
        return self

    __hash__ = None  # type: ignore[assignment] # nor can it be kept


class NaTType:
    """A missing moment, as pandas has it."""


class MaskedConstant:
    """A missing value, as a masked array of numpy has it."""


class TestIsEmpty:
    """What holds nothing."""

    @pytest.mark.parametrize(
        "cell", [None, "", " \t", float("nan"), Decimal("NaN"), NAType(), NaTType(), MaskedConstant(), "\N{NO-BREAK SPACE}"]
    )
    def test_nothing(self, cell: object) -> None:
        assert is_empty(cell)

    @pytest.mark.parametrize("cell", [0, 0.0, False, "0", "-", [], date(2026, 9, 1), object(), Decimal(0)])
    def test_something(self, cell: object) -> None:
        assert not is_empty(cell)


class TestCleaned:
    """What a file or a spreadsheet put around a text."""

    @pytest.mark.parametrize(
        ("cell", "wanted", "codes"),
        [
            ('="99001"', "99001", ["DAT-012a"]),
            ("\N{ZERO WIDTH NO-BREAK SPACE}7", "7", ["DAT-012b"]),
            ('\N{ZERO WIDTH NO-BREAK SPACE}="7"', "7", ["DAT-012b", "DAT-012a"]),
            ("7", "7", []),
            (7, 7, []),
        ],
    )
    def test_is_taken_off_and_told(self, cell: Any, wanted: Any, codes: list[str]) -> None:
        told = Told()
        assert cleaned(cell, ("rspo",), told) == wanted
        assert [each.code for each in told.fresh] == codes

    def test_is_told_once_for_a_column(self) -> None:
        told = Told()
        for path in (("rspo",), ("rspo",), ("regon",)):
            cleaned('="1"', path, told)
        assert [each.at for each in told.fresh] == ["rspo", "regon"]


COLUMNS = {
    "uczeń": "pupil",
    "od": "assignments[0].period.start",
    "do": "assignments[1].period.start",
    "imię": "identity.first_name",
}
SCHOOL_CLASS = {"institution": {"rspo": 1, "kind": "szkoła podstawowa"}, "key": 1, "kind": "oddział podstawowy"}
GIVEN = {
    f"assignments[{place}].{name}": value
    for place in (0, 1)
    for name, value in (("pupil", 7), ("school_class", SCHOOL_CLASS))
}


def record(**cells: object) -> tuple[Any, list[tuple[str, str]]]:
    """Return the record of one row, and what is found."""
    row = {"uczeń": 7, "od": None, "do": None, "imię": None, **cells}
    [reading] = read_rows(PupilRecord, [row], columns=COLUMNS, given=GIVEN)
    return reading.value, [(each.code, each.at) for each in reading.findings]


class TestParts:
    """Lists and optional parts of which the table has a cell, or none."""

    def test_what_is_given_makes_no_part_without_a_cell(self) -> None:
        found, told = record()
        assert (found.assignments, found.identity, told) == ((), PupilRecord(pupil=7).identity, [])

    def test_what_is_given_stays_where_the_table_has_no_column_of_the_part(self) -> None:
        given = {"identity.first_name": "Zmyślona"}
        [reading] = read_rows(PupilRecord, [{"nr": 7}], columns={"nr": "pupil"}, given=given)
        assert reading.value is not None
        assert reading.value.identity is not None
        assert reading.value.identity.first_name == "Zmyślona"

    def test_only_keys_are_of_one_kind(self) -> None:
        """What else is now a number and now a text is told as itself."""
        rows = [{"nr": 1, "rspo": 2}, {"nr": 3, "rspo": "4"}]
        found = list(
            read_rows(PupilRecord, rows, columns={"nr": "pupil", "rspo": "assignments[0].school_class.institution.rspo"})
        )
        assert "DAT-026" not in [code for each in found for code in each.findings.codes]

    @pytest.mark.parametrize("column", ["od", "do"])
    def test_a_member_without_a_cell_is_left_out(self, column: str) -> None:
        found, told = record(**{column: "1.09.2026"})
        assert [each.period.start for each in found.assignments] == [date(2026, 9, 1)]
        assert told == []

    def test_findings_name_the_place_of_the_path(self) -> None:
        """Although the member before it is left out."""
        found, told = record(do="wkrótce")
        assert (found.assignments, told) == ((), [("DAT-002a", "assignments[1].period.start")])

    def test_an_empty_text_is_a_text_but_makes_no_part(self) -> None:
        assert record(imię="")[0].identity == PupilRecord(pupil=7).identity
        [reading] = read_rows(
            PupilRecord,
            [{"a": "", "b": "Kos"}],
            columns={"a": "identity.first_name", "b": "identity.last_name"},
            given={"pupil": 1},
        )
        assert reading.value is not None
        assert reading.value.identity is not None
        assert (reading.value.identity.first_name, reading.value.identity.last_name) == ("", "Kos")


def refuse(_: object) -> object:
    """Raise what holds the text."""
    raise LookupError("tajne")


class TestReadersOfTheCaller:
    """They may raise anything, and return anything."""

    def test_what_they_raise_is_a_finding_at_the_field(self) -> None:
        [reading] = read_rows(
            ClassAssignment,
            [{"a": "tajne", "b": 1}],
            columns={"a": ("school_class", refuse), "b": "pupil"},
            given={"period.start": "2026-09-01"},
        )
        assert reading.value is None
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-025", "school_class")]

    def test_none_is_not_given(self) -> None:
        [reading] = read_rows(PupilRecord, [{"a": "x"}], columns={"a": ("pupil", lambda _: None)})
        assert reading.findings.codes == ("DAT-001",)

    def test_a_reader_gets_none_for_an_empty_cell(self) -> None:
        taken = []

        def noted(*cells: object) -> int:
            taken.append(cells)
            return 7

        list(read_rows(PupilRecord, [{"a": "x", "b": " "}], columns={("a", "b"): ("pupil", noted)}))
        assert taken == [("x", None)]

    def test_a_mapping_fills_the_fields_of_a_part(self) -> None:
        columns = {("od", "do"): ("period", lambda start, end: {"start": start, "end": end}), "nr": "pupil"}
        rows = [{"od": "1.09.2026", "do": None, "nr": 7}]
        [reading] = read_rows(ClassAssignment, rows, columns=columns, given={"school_class": SCHOOL_CLASS})
        assert reading.value is not None
        assert (reading.value.period.start, reading.value.period.end) == (date(2026, 9, 1), None)

    def test_equal_cells_are_not_read_twice(self) -> None:
        asked = []

        def read(cell: str) -> str:
            asked.append(cell)
            return cell

        list(read_rows(PupilRecord, [{"a": "7"}] * 5, columns={"a": ("pupil", read)}))
        assert asked == ["7"]


class TestKeys:
    """The caller's keys are never converted."""

    @pytest.mark.parametrize("keys", [(1, 2), ("1", "2"), (1, "x"), ("V a", "1")])
    def test_keys_of_one_kind(self, keys: tuple[Any, ...]) -> None:
        found = list(read_rows(PupilRecord, [{"nr": each} for each in keys], columns={"nr": "pupil"}))
        assert [each.value.pupil for each in found if each.value] == list(keys)
        assert [code for each in found for code in each.findings.codes] == []

    @pytest.mark.parametrize("keys", [(1, "1", "2", 2), ("1", 1, 1), (5, "٣", 1)])
    def test_both_kinds_are_told_apart_and_told_once(self, keys: tuple[Any, ...]) -> None:
        found = list(read_rows(PupilRecord, [{"nr": each} for each in keys], columns={"nr": "pupil"}))
        assert [each.value.pupil for each in found if each.value] == list(keys)
        assert [code for each in found for code in each.findings.codes] == ["DAT-026"]
        assert [(each.code, each.at) for each in found[1].findings] == [("DAT-026", "pupil")]

    @pytest.mark.parametrize("key", [1.5, True, [], object()])
    def test_anything_else_is_no_key(self, key: Any) -> None:
        [reading] = read_rows(PupilRecord, [{"nr": key}], columns={"nr": "pupil"})
        assert reading.value is None
        assert reading.findings.codes[0] == "DAT-003b"

    def test_an_empty_key_is_not_given(self) -> None:
        [reading] = read_rows(PupilRecord, [{"nr": " "}], columns={"nr": "pupil"})
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-001", "pupil")]

    def test_a_key_in_armour(self) -> None:
        [reading] = read_rows(PupilRecord, [{"nr": '="7"'}], columns={"nr": "pupil"})
        assert reading.value is not None
        assert (reading.value.pupil, reading.findings.codes) == ("7", ("DAT-012a",))
