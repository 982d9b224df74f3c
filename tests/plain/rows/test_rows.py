"""Rows of tables become values, each by itself."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import ClassAssignment, ClassKind, Decision, Institution, InstitutionKind, Level, Period, Pesel
from sio_rules.access import Applicant, IdentityVariant, InternalAuthorisation
from sio_rules.access.procedure import Case
from sio_rules.plain import Reading, read, read_rows
from sio_rules.plain.readers import (
    destination,
    disabilities,
    grade,
    institution_type,
    kilometres,
    publicity,
    regon,
    rspo_number,
    running_body,
    school_class_name,
    special,
    yes_no,
)
from sio_rules.plain.rows import _rows
from sio_rules.record import PupilRecord
from sio_rules.rule import Findings, found
from sio_rules.rulebook import RULES
from sio_rules.transport import Child, owed_ride

COLUMNS = {"od": "start", "do": "end"}
START = date(2026, 9, 1)


def told(reading: Reading[Any]) -> list[tuple[str, str]]:
    """Return codes and fields."""
    return [(each.code, each.at) for each in reading.findings]


class SparkRow:
    """A row, as Spark gives it."""

    def asDict(self) -> dict[str, Any]:  # noqa: N802 - Spark's
        """Return the cells by their columns."""
        return {"od": START}


class TupleRow(NamedTuple):
    """A row, as pandas' `itertuples` gives it."""

    od: date


def refuse(_: object) -> object:
    """Raise what holds the text."""
    raise LookupError("tajne")


class Broken:
    """A row that fails."""

    def keys(self) -> list[str]:
        """Fail."""
        raise RuntimeError("tajne")


class TestReadRows:
    """One reading a row, in order, with its number."""

    def test_one_bad_row_never_loses_the_others(self) -> None:
        rows = [{"od": "1.09.2026"}, {"od": "?"}, None, {"od": ""}, {"od": START}]
        found = list(read_rows(Period, rows, columns={"od": "start"}))
        assert [each.row for each in found] == [1, 2, 3, 4, 5]
        assert [each.value for each in found] == [Period(START), None, None, None, Period(START)]
        assert [told(each) for each in found] == [
            [],
            [("DAT-002a", "start")],
            [("DAT-027a", "")],
            [("DAT-001", "start")],
            [],
        ]

    @pytest.mark.parametrize(
        "row",
        [
            {"od": START},
            MappingProxyType({"od": START}),
            SparkRow(),
            TupleRow(START),
            csv.DictReader(io.StringIO("od\n2026-09-01\n")).__next__(),
        ],
        ids=lambda row: type(row).__name__,
    )
    def test_any_mapping_is_a_row(self, row: Any) -> None:
        assert [each.value for each in read_rows(Period, [row], columns={"od": "start"})] == [Period(START)]

    @pytest.mark.parametrize("row", [None, 1, "od", b"od", ["od"], Broken(), object()])
    def test_anything_else_is_none(self, row: Any) -> None:
        first, *rest = read_rows(Period, [row], columns={"od": "start"})
        assert (first.value, told(first)) == (None, [("DAT-027a", "")])
        assert [told(each) for each in rest] == [[("DAT-028", "start")]]

    def test_impossible_together_is_told(self) -> None:
        [reading] = read_rows(Period, [{"od": "2026-09-02", "do": "2026-09-01"}], columns=COLUMNS)
        assert (reading.value, told(reading)) == (None, [("DAT-013", "end")])

    def test_all_faults_of_a_row_are_told(self) -> None:
        columns = {
            "nr": "pupil",
            "k": ("school_class", school_class_name),
            "r": "school_class.institution.rspo",
            "od": "period.start",
        }
        given = {"school_class.kind": ClassKind.BASIC, "school_class.institution.kind": InstitutionKind.PRIMARY_SCHOOL}
        [reading] = read_rows(ClassAssignment, [{"nr": 1.5, "k": "?", "r": "0", "od": "x"}], columns=columns, given=given)
        assert reading.value is None
        assert {("DAT-003b", "pupil"), ("DAT-021", "school_class"), ("DAT-002a", "period.start")} < {*told(reading)}
        assert ("DAT-007a", "school_class.institution.rspo") in told(reading)
        assert ("DAT-001", "school_class.key") not in told(reading)

    def test_what_is_missing_within_what_a_reader_refused_is_not_told(self) -> None:
        """A field of the part, or a field of a member of the list."""
        columns = {"nr": "pupil", "a": ("assignments", refuse), "od": "assignments[0].period.start"}
        [reading] = read_rows(PupilRecord, [{"nr": 7, "a": "x", "od": START}], columns=columns)
        assert told(reading) == [("DAT-025", "assignments")]
        columns = {"nr": "pupil", "a": ("institution", refuse), "b": "institution.rspo"}
        [reading] = read_rows(PupilRecord, [{"nr": 7, "a": "x", "b": 1}], columns=columns)
        assert told(reading) == [("DAT-025", "institution")]

    def test_a_column_that_no_row_has_is_told_once(self) -> None:
        rows = [{"od": "2026-09-01"}, {"od": "2026-09-02"}]
        *found, last = read_rows(Period, rows, columns=COLUMNS)
        assert [each.findings for each in found] == [Findings(), Findings()]
        assert (last.row, last.value, told(last)) == (None, None, [("DAT-028", "end")])

    def test_of_several_columns_one_is_enough(self) -> None:
        """The reader gets None for the others."""
        columns = {("nr", "symbol"): ("pupil", lambda number, symbol: number or symbol)}
        assert [told(each) for each in read_rows(PupilRecord, [{"nr": 7}], columns=columns)] == [[]]

    def test_a_table_without_rows_has_nothing_to_tell(self) -> None:
        assert list(read_rows(Period, [], columns=COLUMNS)) == []

    def test_it_reads_as_it_goes(self) -> None:
        """No row more than was asked for."""

        def rows() -> Iterator[Mapping[str, str]]:
            yield {"od": "2026-09-01", "do": ""}
            raise AssertionError

        assert next(read_rows(Period, rows(), columns=COLUMNS)).value == Period(START)

    def test_the_whole_may_be_given(self) -> None:
        [reading] = read_rows(Period, [{}], columns={}, given={"start": "1.09.2026"})
        assert reading.value == Period(START)

    def test_an_identifier_is_read_by_its_text(self) -> None:
        rows = [{"pesel": "19261524718"}, {"pesel": "?"}, {"pesel": ""}]
        one, *rest = read_rows(Pesel, rows, columns={"pesel": "text"})
        assert (one.value, told(one)) == (Pesel("19261524718"), [])
        assert [(each.value, told(each)) for each in rest] == [(None, told(read(Pesel, text))) for text in ("?", "")]

    def test_a_case_is_not_made_without_its_events(self) -> None:
        """Where the table has none, it does not say that nothing has happened."""
        [reading] = read_rows(Case, [{"wariant": "ePUAP"}], columns={"wariant": "variant"})
        assert (reading.value, told(reading)) == (None, [("DAT-001", "events")])
        [reading] = read_rows(Case, [{"wariant": "ePUAP"}], columns={"wariant": "variant"}, given={"events": ()})
        assert reading.value == Case(IdentityVariant.EPUAP)

    @pytest.mark.parametrize(("cell", "outcome", "codes"), [("5", 5, ()), ("", None, ()), ("x", None, ("DAT-003a",))])
    def test_a_decision_is_read_too(self, cell: str, outcome: int | None, codes: tuple[str, ...]) -> None:
        because = found(RULES["ACC-114a"].finding("password", least=8))
        [reading] = read_rows(Decision[int], [{"a": cell}], columns={"a": "outcome"}, given={"because": because})
        assert (reading.value, reading.findings.codes) == (Decision(outcome, because=because), codes)

    @pytest.mark.parametrize(("cell", "until"), [("31.08.2027", date(2027, 8, 31)), ("", None), (None, None)])
    def test_what_must_be_given_and_may_be_none_is_none_where_its_cell_is_empty(self, cell: Any, until: date | None) -> None:
        """As an authorisation without an end; without the column, nobody says that it has none."""
        given: dict[str, Any] = dict.fromkeys(
            ("first_name", "last_name", "given_by_first_name", "given_by_last_name"), "Zmyślona"
        )
        given |= {"in_writing": "tak", "capacities": [Applicant.EMPLOYEE], "valid_from": START}
        [reading] = read_rows(InternalAuthorisation, [{"do": cell}], columns={"do": "valid_until"}, given=given)
        assert reading.value is not None
        assert (reading.value.valid_until, told(reading)) == (until, [])
        first, last = read_rows(InternalAuthorisation, [{"od": cell}], columns={"do": "valid_until"}, given=given)
        assert (first.value, told(first), told(last)) == (None, [("DAT-001", "valid_until")], [("DAT-028", "valid_until")])

    def test_a_row_that_is_right_is_built_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Only others are read in full."""
        asked = []

        def noted(kind: Any, data: object) -> Reading[Any]:
            asked.append(data)
            return read(kind, data)

        monkeypatch.setattr(_rows, "read", noted)
        rows = [{"od": "1.09.2026", "do": ""}, {"od": START, "do": "2.09.2026"}, {"od": "2.09.2026", "do": START}]
        values = [each.value for each in read_rows(Period, rows, columns=COLUMNS)]
        assert values == [Period(START), Period(START, date(2026, 9, 2)), None]
        assert len(asked) == 1
        school = Institution(rspo=1, kind=InstitutionKind.MOW)
        columns = {"rspo": "rspo", "specjalna": "special", "publiczna": "public"}
        [reading] = read_rows(
            Institution, [{"rspo": 1, "specjalna": "", "publiczna": None}], columns=columns, given={"kind": "MOW"}
        )
        assert reading.value == school
        assert len(asked) == 1

    @pytest.mark.parametrize("rows", [None, 1, "od", b"od", {"od": 1}])
    def test_rows_have_to_be_iterable(self, rows: Any) -> None:
        with pytest.raises(TypeError, match="rows must be iterable"):
            read_rows(Period, rows, columns=COLUMNS)

    @pytest.mark.parametrize("kind", [int, None, "Period", object])
    def test_the_kind_has_to_be_a_value(self, kind: Any) -> None:
        """At once, not with the first row."""
        with pytest.raises(TypeError, match="kind must be"):
            read_rows(kind, [], columns=COLUMNS)


CELLS = {
    "uczen": (7, 8, "7", " ", None, 1.5, '="7"', "\ud800"),
    "rspo": ("1", "2", " 3 ", "0", "x", 5, None, "12345678"),
    "typ": ("szkoła podstawowa", "Technikum", "przedszkole", "?", ""),
    "oddzial": (1, "V a", None),
    "poziom": ("klasa I", "V", "0", "", "IX"),
    "obwod": ("tak", "nie", "", "może"),
    "od": ("1.09.2026", "2026-09-30", "x", None, START),
    "do": ("30.09.2026", "2026-08-31", "", "\ud800"),
}
PATHS = {
    "uczen": "pupil",
    "rspo": "school_class.institution.rspo",
    "typ": "school_class.institution.kind",
    "oddzial": "school_class.key",
    "poziom": "school_class.level",
    "obwod": "school_class.institution.district",
    "od": "period.start",
    "do": "period.end",
}


def nested(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row as an object with parts."""
    data: dict[str, Any] = {"school_class": {"kind": "oddział podstawowy"}}
    for name, cell in row.items():
        *parts, last = PATHS[name].split(".")
        inner = data
        for each in parts:
            inner = inner.setdefault(each, {})
        inner[last] = None if isinstance(cell, str) and not cell.strip() else cell
    return data


class TestTheFastWayIsThePlainWay:
    """Rows are read in parts that are kept; it is as if each were read whole."""

    @given(
        rows=st.lists(st.fixed_dictionaries({name: st.sampled_from(cells) for name, cells in CELLS.items()}), max_size=12)
    )
    def test_as_read(self, rows: list[dict[str, Any]]) -> None:
        once = {"DAT-012a", "DAT-026"}  # told once for a table
        found = list(read_rows(ClassAssignment, rows, columns=PATHS, given={"school_class.kind": "oddział podstawowy"}))
        assert len(found) == len(rows)
        for row, reading in zip(rows, found, strict=True):
            wanted = read(ClassAssignment, nested(row))
            assert reading.value == wanted.value
            assert type(getattr(reading.value, "pupil", None)) is type(getattr(wanted.value, "pupil", None))
            assert {*told(reading)} - {(code, at) for code, at in told(reading) if code in once} == {
                (code, at) for code, at in told(wanted) if code not in once
            }


RSPO = (
    "\N{ZERO WIDTH NO-BREAK SPACE}Numer RSPO;REGON;Typ;Nazwa;Publiczność status;Kategoria uczniów;Specyfika placówki;"
    "Typ organu prowadzącego;Czy posiada obwód\n"
    '="12001";="12345678500000";Szkoła podstawowa;SP;publiczna;Dzieci lub młodzież;brak specyfiki;Gmina;tak\n'
    '="12002";="123456785";Gimnazjum;G;niepubliczna;Bez kategorii;specjalna;Fundacje;nie\n'
    '="12003";="123456785";Zespół szkół i placówek oświatowych;ZS;;;;Miasto na prawach powiatu;\n'
)
CLASS_LIST = (
    "nazwisko;imie;pesel;data_ur;plec;poziom;symbol;ob_polskie;od;do\n"
    "Fikcyjna;Maja;19261524718;15.06.2019;k;1;a;t;01.09.2026;31.08.2027\n"
    "Przykład;Gabriel;;02.03.2020;m;0;;n;15.10.2026;\n"
)
TRANSPORT = (
    "lp;data ur.;placówka;klasa;odległość km;obwód;orzeczenie;rodzaj niepełnosprawności;dowozi rodzic\n"
    '1;05.05.2015;SP nr 1;V a;"4,2 km";T;NIE;;nie\n'
    "2;10.12.2020;oddział przedszkolny SP 1;zerówka;3,1;x;TAK;autyzm, w tym zespół Aspergera;tak\n"
    "3;01.03.2009;Technikum;II;12;-;tak;sprzężona (ruchowa, umiarkowana);NIE\n"
)


def lines(text: str, encoding: str) -> "csv.DictReader[str]":
    """Return the rows of a file in *encoding*, as a program of the caller's would read it."""
    return csv.DictReader(io.TextIOWrapper(io.BytesIO(text.encode(encoding)), encoding, newline=""), delimiter=";")


class TestThreeShapes:
    """The register's file, the list of a school diary, and a gmina's table."""

    def test_the_register(self) -> None:
        columns = {
            "Numer RSPO": ("rspo", rspo_number),
            "REGON": ("regon", regon),
            "Typ": ("kind", institution_type),
            "Publiczność status": ("public", publicity),
            "Kategoria uczniów": "audience",
            "Specyfika placówki": ("special", special),
            "Typ organu prowadzącego": ("run_by", running_body),
            "Czy posiada obwód": "district",
        }
        school, old, of_several = read_rows(Institution, lines(RSPO, "utf-8"), columns=columns)
        assert school.value is not None
        assert (school.value.rspo, school.value.public, school.value.district, school.value.branch) == (
            12_001,
            True,
            True,
            False,
        )
        assert told(school) == [("DAT-012a", "rspo"), ("DAT-012a", "regon")]
        assert (old.value, told(old)) == (None, [("DAT-023", "kind")])
        assert of_several.value is not None
        assert (of_several.value.kind, of_several.value.public) == (InstitutionKind.SCHOOL_COMPLEX, None)

    def test_a_class_list(self) -> None:
        school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
        rows = ({**row, "nr": number} for number, row in enumerate(lines(CLASS_LIST, "cp1250"), start=1))
        columns = {
            "nr": ["pupil", "assignments[0].pupil"],
            "nazwisko": "identity.last_name",
            "imie": "identity.first_name",
            "pesel": "identity.pesel",
            "ob_polskie": ("identity.polish_citizen", yes_no),
            ("poziom", "symbol"): ("assignments[0].school_class", school_class_name),
            "od": "assignments[0].period.start",
            "do": "assignments[0].period.end",
        }
        given = {
            "institution": school,
            "assignments[0].school_class.institution": school,
            "assignments[0].school_class.kind": "oddział podstawowy",
        }
        found = [each.value for each in read_rows(PupilRecord, rows, columns=columns, given=given)]
        classes = [each.assignments[0].school_class for each in found if each]
        assert [(each.level, each.key) for each in classes] == [(Level.GRADE_1, "1 a"), (Level.ZERO, "0")]
        assert [each.assignments[0].period.end for each in found if each] == [date(2027, 8, 31), None]

    def test_a_gmina_asks_what_its_table_does_not_hold(self) -> None:
        """Whether the school is the nearest is asked, not guessed."""
        columns = {
            "data ur.": "born_on",
            "placówka": ("goes_to", destination),
            "klasa": ("grade", grade),
            "odległość km": ("distance_m", kilometres),
            "obwód": "district",
            "orzeczenie": "special_education",
            "rodzaj niepełnosprawności": ("disabilities", disabilities),
            "dowozi rodzic": "parents_drive",
        }
        found = list(read_rows(Child, lines(TRANSPORT, "cp1250"), columns=columns))
        assert [told(each) for each in found] == [[], [], []]
        decisions = [owed_ride(each.value, on=date(2026, 10, 7)) for each in found if each.value]
        assert [[question.about for question in each.questions] for each in decisions] == [[], ["nearest"], ["nearest"]]


class TestNothingComesOut:
    """Neither what cells hold, nor the names of columns."""

    def test_no_text_is_repeated(self) -> None:
        marked = "tajne-44051401359"
        rows = [dict.fromkeys(PATHS, marked) | {marked: marked}, {marked: [marked]}]
        found = list(read_rows(ClassAssignment, rows, columns={each: (path, destination) for each, path in PATHS.items()}))
        shown = json.dumps([each.findings.to_rows("pl", row=each.row) for each in found]) + repr(found)
        assert marked not in shown
        assert "44051401359" not in shown
