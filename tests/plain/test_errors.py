"""From the errors of structuring to findings at their paths, and the data without what is at fault."""

import sys
from datetime import date
from typing import Any

import pytest
from cattrs import AttributeValidationNote
from reads import told

from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period, SchoolYear
from sio_rules.plain import Reading, read
from sio_rules.plain._errors import faults_in, mended, written
from sio_rules.plain._fault import GONE, Path
from sio_rules.record import PupilRecord
from sio_rules.regon import Regon

PERIOD = {"start": "2026-09-01", "end": "2027-08-31"}


class TestRead:
    """What is missing, and what cannot be."""

    @pytest.mark.parametrize("data", [{}, {"start": None}, {"start": ""}, {"end": "2026-09-01"}])
    def test_a_field_that_is_needed(self, data: dict[str, Any]) -> None:
        assert told(read(Period, data)) == [("DAT-001", "start")]

    def test_a_field_that_is_empty_without_its_armour(self) -> None:
        assert told(read(Period, {"start": '=""'})) == [("DAT-012a", "start"), ("DAT-001", "start")]

    def test_an_unreadable_field_is_told_once(self) -> None:
        """It is not missing, too."""
        assert told(read(Period, {"start": "x", "end": "y"})) == [("DAT-002a", "start"), ("DAT-002a", "end")]

    def test_fields_that_cannot_stand_together(self) -> None:
        for kind, data, field in (
            (Period, {"start": "2026-09-01", "end": "2026-08-31"}, "end"),
            (SchoolYear, {"first": 10_000}, "first"),
        ):
            reading = read(kind, data)
            assert (reading.value, told(reading)) == (None, [("DAT-013", field)])
        assert read(SchoolYear, {"first": 9_998}).value == SchoolYear(9_998)

    def test_a_list_that_a_record_refuses_is_left_out(self) -> None:
        """1 and "1" are two pupils: the assignment is of another, and the rest of the record is read all the same."""
        school = {"rspo": 1, "kind": "SP"}
        other = {
            "pupil": "1",
            "school_class": {"institution": school, "kind": "oddział podstawowy", "key": 1},
            "period": {"start": "2026-09-01"},
        }
        reading = read(PupilRecord, {"pupil": 1, "institution": school, "assignments": [other]})
        assert told(reading) == [("DAT-013", "assignments")]
        assert reading.value is not None
        assert (reading.value.assignments, reading.value.pupil) == ((), 1)

    @pytest.mark.parametrize(("pupil", "expected"), [(10**30, []), (10**30 + 1, [("DAT-003b", "pupil")])])
    def test_no_key_is_a_number_of_thousands_of_digits(self, pupil: int, expected: list[tuple[str, str]]) -> None:
        assert told(read(PupilRecord, {"pupil": pupil})) == expected

    def test_an_identifier_is_told_at_its_own_path(self) -> None:
        data = {"institution": {"rspo": 1, "kind": "MOW", "regon": "12345678"}, "pupil": 1}
        reading = read(PupilRecord, data)
        assert {each.at for each in reading.findings} == {"institution.regon"}
        assert reading.findings.codes == ("IDN-002b",)
        assert reading.value is not None
        assert reading.value.institution is not None
        assert reading.value.institution.regon is None
        assert told(read(Regon, "12345678")) == [("IDN-002b", "")]
        assert read(Regon, Regon("123456785")).value == Regon("123456785")

    def test_a_value_that_cannot_be_built_is_not_given(self) -> None:
        data = {
            "pupil": 1,
            "institution": {"rspo": 1},
            "stays": [{"period": PERIOD}, {"institution": {"rspo": 1, "kind": "MOW"}, "period": PERIOD}],
        }
        reading = read(PupilRecord, data)
        assert told(reading) == [("DAT-001", "institution.kind"), ("DAT-001", "stays[0].institution")]
        assert reading.value is not None
        assert reading.value.institution is None
        assert [each.period for each in reading.value.stays] == [Period(date(2026, 9, 1), date(2027, 8, 31))]

    def test_everything_is_told_at_once(self) -> None:
        """What is within a value that cannot be built, too."""
        data = {
            "institution": {"rspo": "x", "Kind": "="},
            "stays": [{"period": {"strat": 1, "koniec": '="x"'}}, 5],
            "aid": 7,
        }
        assert sorted(told(read(PupilRecord, data))) == [
            ("DAT-001", "pupil"),
            ("DAT-001", "stays[0].institution"),
            ("DAT-001", "stays[0].period.start"),
            ("DAT-002a", "stays[0].period.end"),
            ("DAT-003a", "institution.rspo"),
            ("DAT-005a", "institution.kind"),
            ("DAT-008", "stays[1]"),
            ("DAT-009", "aid"),
            ("DAT-010a", "stays[0].period"),
            ("DAT-010b", "stays[0].period.start"),
            ("DAT-012a", "stays[0].period.end"),
        ]


class TestFaultsIn:
    """What an error of another kind says is left alone."""

    @pytest.mark.parametrize("error", [ValueError("44051401359"), KeyError("44051401359"), OverflowError()])
    def test_of_another_kind(self, error: Exception) -> None:
        [(path, [finding], instead)] = faults_in(error)
        assert (path, finding.code, finding.at, instead) == ((), "DAT-013", "", GONE)

    def test_a_full_stack_is_no_fault_of_the_data(self) -> None:
        """Nothing is found about data that were not read."""
        for error in (RecursionError("44051401359"), ExceptionGroup("", [ValueError(), RecursionError("44051401359")])):
            with pytest.raises(RecursionError, match=r"^the stack was full before the data were read$"):
                list(faults_in(error))

    def test_on_a_stack_that_is_nearly_full_all_is_read_or_nothing(self) -> None:
        """However few calls are left: what was not read for want of them is not called impossible."""
        data = {"pupil": 1, "stays": [{"start": "2026-09-01", "x": 1}], "aid": 7}
        whole = read(PupilRecord, data)

        def deep(calls: int) -> Reading[PupilRecord]:
            return deep(calls - 1) if calls else read(PupilRecord, data)

        refused = 0
        for calls in range(sys.getrecursionlimit() - 300, sys.getrecursionlimit()):
            try:
                reading = deep(calls)
            except RecursionError:
                refused += 1
            else:
                assert reading == whole
        assert 0 < refused < 300

    def test_an_error_that_is_raised_again_is_found_where_it_was_last(self) -> None:
        """Its notes tell of both places."""
        error = ValueError("44051401359")
        for field in ("institution", "identity"):
            error.add_note(AttributeValidationNote("", field, object))
        [(path, _, _)] = faults_in(ExceptionGroup("", [error]), ("stays", 0))
        assert path == ("stays", 0, "identity")

    def test_notes_of_others(self) -> None:
        """A note that is no step is passed over."""
        error = ValueError()
        error.add_note("44051401359")
        [(path, _, _)] = faults_in(ExceptionGroup("", [error]), ("stays", 0))
        assert path == ("stays", 0)

    def test_a_value_that_was_refused_within_a_group_of_another_kind(self) -> None:
        """Nobody knows of which class it is, so none of its fields is a list."""
        [(path, [finding], instead)] = faults_in(ExceptionGroup("", [InvalidValueError("stays")]), ("institution",))
        assert (path, finding.code, finding.at, instead) == (("institution",), "DAT-013", "institution.stays", GONE)


class TestWritten:
    """A path as findings name it."""

    @pytest.mark.parametrize(
        ("path", "at"), [((), ""), (("start",), "start"), ((0,), "[0]"), (("a", 0, "b", 1, 2), "a[0].b[1][2]")]
    )
    def test_of_every_shape(self, path: Path, at: str) -> None:
        assert written(path) == at


class TestMended:
    """What is at fault is replaced, and nothing else is copied."""

    def test_the_whole(self) -> None:
        assert mended({"a": 1}, [((), GONE)]) is GONE

    def test_a_part(self) -> None:
        whole = {"a": [{"b": 1}, {"c": 2}], "d": {"e": 3}}
        after = mended(whole, [(("a", 1, "c"), GONE), (("a", 0), {"b": 5})])
        assert after == {"a": [{"b": 5}, {"c": GONE}], "d": {"e": 3}}
        assert after["d"] is whole["d"]
        assert whole == {"a": [{"b": 1}, {"c": 2}], "d": {"e": 3}}
