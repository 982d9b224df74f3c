"""The cells of a table, and the data that they make."""

from collections import ChainMap
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sio_rules import ClassAssignment, Findings, Institution, Period
from sio_rules.access import RequestCircumstances
from sio_rules.access.procedure import Accepted
from sio_rules.certificates import Disability
from sio_rules.plain import read_rows
from sio_rules.plain.rows._cells import Told, cleaned, is_empty
from sio_rules.record import PupilRecord
from sio_rules.transport import Child


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


FIELDS = (("od", "start"), ("do", "end"))
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
        found_too = read_rows(Institution, [{"rspo": 1}, {"rspo": "2"}], columns={"rspo": "rspo"}, given={"kind": "MOW"})
        assert [each.findings.codes for each in found_too] == [(), ()]

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

    @pytest.mark.parametrize("empty", [None, float("nan"), NAType()])
    def test_a_missing_value_is_no_text(self, empty: object) -> None:
        assert record(imię=empty) == (PupilRecord(pupil=7), [])

    def test_an_empty_text_is_given_where_a_text_must_be(self) -> None:
        columns = {"dzień": ["on", "received_on"], "uwagi": "comment"}
        [reading] = read_rows(Accepted, [{"dzień": "2.03.2026", "uwagi": ""}], columns=columns)
        assert reading.value == Accepted(on=date(2026, 3, 2), comment="", received_on=date(2026, 3, 2))
        [reading] = read_rows(Accepted, [{"dzień": "2.03.2026", "uwagi": float("nan")}], columns=columns)
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-001", "comment")]

    @pytest.mark.parametrize(
        ("cells", "known"),
        [
            (("niesłyszące", "niewidome"), {Disability.DEAF, Disability.BLIND}),
            (("niesłyszące", ""), {Disability.DEAF}),
            ((None, "niewidome"), {Disability.BLIND}),
            (("", ""), None),
            (("?", "niewidome"), None),
        ],
    )
    def test_a_column_makes_one_member_of_a_set(self, cells: tuple[Any, Any], known: set[Disability] | None) -> None:
        """An empty cell is no member; a set of which a cell cannot be read, or every cell is empty, is not known."""
        columns = {"a": "disabilities[0]", "b": "disabilities[1]"}
        [reading] = read_rows(Child, [dict(zip(columns, cells, strict=True))], columns=columns)
        assert reading.value == Child(disabilities=None if known is None else frozenset(known))

    def test_a_period_of_which_no_cell_holds_anything_is_no_member(self) -> None:
        """The others are known all the same."""
        columns = {f"{name}{place}": f"accesses[{place}].{field}" for place in (0, 1) for name, field in FIELDS}
        row = {"od0": "", "do0": None, "od1": "1.09.2026", "do1": "31.08.2031"}
        [reading] = read_rows(RequestCircumstances, [row], columns=columns)
        assert reading.value == RequestCircumstances(accesses=(Period(date(2026, 9, 1), date(2031, 8, 31)),))


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

        [reading] = read_rows(
            PupilRecord, [{"nr": 1, "a": "x"}], columns={"nr": "pupil", "a": ("identity.pesel", lambda _: None)}
        )
        assert (reading.value, reading.findings) == (PupilRecord(pupil=1), Findings())

    def test_none_is_no_key(self) -> None:
        """Neither a number nor a text."""
        rows = [{"a": "?"}, {"a": "7"}]
        found = list(read_rows(PupilRecord, rows, columns={"a": ("pupil", {"7": "7"}.get)}))
        assert [each.findings.codes for each in found] == [("DAT-001",), ()]

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

    @pytest.mark.parametrize("made", [{0: 1}, {True: 1}, {-1: 1}, {"start": "1.09.2026", 0: 1}, {None: 1}])
    def test_a_mapping_has_the_names_of_fields(self, made: dict[Any, Any]) -> None:
        """What else it has is counted as in any data."""
        columns = {"a": ("period", lambda _: made), "nr": "pupil"}
        [reading] = read_rows(ClassAssignment, [{"a": "x", "nr": 7}], columns=columns, given={"school_class": SCHOOL_CLASS})
        missing = [] if "start" in made else [("DAT-001", "period.start")]
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-010a", "period"), *missing]
        assert (reading.value is None) == bool(missing)

    def test_a_mapping_is_no_list(self) -> None:
        """Not even where another column makes a member of it."""
        columns = {"a": ("assignments", lambda _: {"pupil": 7}), "b": "assignments[0].pupil", "nr": "pupil"}
        [reading] = read_rows(PupilRecord, [{"a": "x", "b": 7, "nr": 7}], columns=columns)
        assert reading.value == PupilRecord(pupil=7)
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-009", "assignments")]

    def test_a_mapping_that_raises_is_refused(self) -> None:
        class Hostile(ChainMap[str, str]):
            """Raises whatever is asked."""

            def __getitem__(self, key: str) -> str:
                """Raise what holds the text."""
                raise LookupError("tajne")

        columns = {"a": ("period", lambda _: Hostile({"start": "tajne"})), "nr": "pupil"}
        [reading] = read_rows(ClassAssignment, [{"a": "x", "nr": 7}], columns=columns, given={"school_class": SCHOOL_CLASS})
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-025", "period")]


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

    @pytest.mark.parametrize(("key", "code"), [('="7"', "DAT-012a"), ("\N{ZERO WIDTH NO-BREAK SPACE}7", "DAT-012b")])
    def test_a_key_with_what_a_file_put_around_it(self, key: str, code: str) -> None:
        [reading] = read_rows(PupilRecord, [{"nr": key}], columns={"nr": "pupil"})
        assert reading.value is not None
        assert (reading.value.pupil, reading.findings.codes) == ("7", (code,))

    def test_a_key_that_no_file_can_hold(self) -> None:
        [reading] = read_rows(PupilRecord, [{"nr": "\ud800"}], columns={"nr": "pupil"})
        assert (reading.value, reading.findings.codes) == (None, ("DAT-006b",))

    def test_the_key_of_a_part_is_read_with_it(self) -> None:
        """Also where the table has nothing else of the part."""
        rows = [{"nr": "7"}, {"nr": "7"}]
        found = list(read_rows(PupilRecord, rows, columns={"nr": "assignments[0].pupil"}, given={"pupil": "7"}))
        missing = [("DAT-001", f"assignments[0].{name}") for name in ("school_class", "period")]
        assert [[(each.code, each.at) for each in reading.findings] for reading in found] == [missing, missing]
