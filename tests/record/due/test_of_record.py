"""What must be done about a record, by whom and until when."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st
from world import K, at_level, day, days, institution

from sio_rules.classes import Level
from sio_rules.due import Due, Party
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements import Exam, ExamReport
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import Verification
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, due_of_record
from sio_rules.strategies import covered_days, pupil_records

ON = date(2026, 3, 2)
SCHOOL, OTHER = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
HOSPITAL = institution(K.PRIMARY_SCHOOL, 3, special=True, hospital=True)
WHO = PupilIdentity(first_name="Zmyślona", last_name="Testowa", pesel="17290100000", polish_citizen=True)
WRONG = Verification(positive=False)
EIGHTH = at_level(Level.GRADE_8, "2025-09-01", "2026-08-31", at=SCHOOL)


def due_in(on: date = ON, **parts: Any) -> tuple[Due, ...]:
    """Return what is due in such a record, with an identity unless *parts* say otherwise."""
    days_known = {name: parts.pop(name) for name in ("noticed_on", "asked_on", "forms_compatible") if name in parts}
    return due_of_record(PupilRecord(pupil=1, **({"identity": WHO} | parts)), on=on, **days_known)


def last_day(due: Due) -> str | None:
    """Return the last day of its deadline."""
    return None if due.deadline is None else due.deadline.last_day.isoformat()


def learns(at: Institution) -> Schooling:
    """Return schooling that goes on for long."""
    return Schooling(institution=at, period=days("2019-09-01"))


class TestIdentity:
    """Sent at all, and again after a negative verification."""

    def test_to_be_sent(self) -> None:
        [due] = due_in(identity=None, schooling=(learns(SCHOOL),))
        assert (due.what.code, due.what.at, due.by, last_day(due)) == ("PUP-201", "identity", Party.SCHOOL, None)
        assert due_in(identity=None) == ()
        assert due_in(schooling=(learns(SCHOOL),)) == ()

    def test_four_acts_of_each_school(self) -> None:
        due = due_in(verification=WRONG, schooling=(learns(SCHOOL), learns(OTHER), learns(SCHOOL), learns(HOSPITAL)))
        acts = ["PUP-210", "PUP-211", "PUP-218", "PUP-213"]
        assert [(each.rspo, each.what.code) for each in due] == [(rspo, code) for rspo in (1, 2) for code in acts]
        assert {each.what.at for each in due} == {"verification"}
        assert due_in(verification=WRONG, institution=HOSPITAL, schooling=(learns(HOSPITAL),)) == ()
        assert due_in(verification=Verification(positive=True), schooling=(learns(SCHOOL),)) == ()
        without = due_in(verification=WRONG, identity=None, schooling=(learns(SCHOOL),))
        assert [each.what.code for each in without] == ["PUP-201", *acts]

    def test_where_no_institution_is_known(self) -> None:
        [due] = due_in(verification=WRONG)
        assert (due.what.code, due.what.at, due.by, due.rspo) == ("PUP-671", "verification.positive", Party.SCHOOL, None)


class TestExams:
    """Registrations that were not sent, and those that are expected."""

    REPORT = ExamReport(exam=Exam.EIGHTH_GRADE, institution=SCHOOL, school_year=SchoolYear(2026))

    @pytest.mark.parametrize(("on", "late"), [("2026-09-01", False), ("2026-10-12", False), ("2026-10-13", True)])
    def test_one_that_was_not_sent(self, on: str, late: object) -> None:
        [due] = due_in(day(on), exams=(self.REPORT,))
        assert (due.what.code, due.what.at, due.rspo, last_day(due)) == ("EXM-001", "exams[0].sent_on", 1, "2026-10-12")
        assert due.by is Party.SCHOOL
        assert (due.late, due.because.codes) == (late, ("EXM-004c",) if late else ())

    def test_one_that_was_sent(self) -> None:
        assert due_in(exams=(evolve(self.REPORT, sent_on=day("2026-10-01")),)) == ()

    def test_one_whose_deadline_is_not_known_or_covered(self) -> None:
        [due] = due_in(exams=(evolve(self.REPORT, school_year=None),))
        assert (due.what.code, due.what.at, due.rspo, last_day(due)) == ("EXM-004d", "exams[0].sent_on", 1, None)
        assert due.by is Party.SCHOOL
        assert due_in(exams=(evolve(self.REPORT, school_year=SchoolYear(2060)),)) == ()

    @pytest.mark.parametrize(
        ("on", "late"), [("2025-08-31", None), ("2025-09-01", False), ("2025-10-10", False), ("2025-10-11", True)]
    )
    def test_of_a_pupil_of_grade_eight(self, on: str, late: bool | None) -> None:
        due = [each for each in due_in(day(on), assignments=(EIGHTH,)) if each.what.code == "EXM-001"]
        if late is None:
            assert due == []
            return
        [expected] = due
        assert (expected.what.at, expected.rspo, last_day(expected)) == ("assignments[0]", 1, "2025-10-10")
        assert (expected.by, expected.late, expected.optional) == (Party.SCHOOL, late, False)
        assert [(each.code, each.at) for each in expected.because] == (
            [("PUP-672a", "assignments[0].school_class.level")] if late else []
        )
        registered = evolve(self.REPORT, school_year=SchoolYear(2025), sent_on=day("2025-09-10"))
        assert not [
            each for each in due_in(day(on), assignments=(EIGHTH,), exams=(registered,)) if each.what.code == "EXM-001"
        ]

    def test_the_matura_is_optional(self) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, 4)
        fourth = at_level(Level.GRADE_4, "2025-09-01", "2026-08-31", at=liceum)
        [due] = due_in(day("2026-01-02"), assignments=(fourth,))
        assert (due.what.code, due.optional, due.late, last_day(due)) == ("EXM-002", True, False, "2026-02-09")


class TestConflicts:
    """For each school its own, at the later assignment."""

    THIRD = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
    ALSO = at_level(Level.GRADE_3, "2026-01-01", "2026-08-31", at=OTHER)

    def test_of_two_schools(self) -> None:
        due = due_in(assignments=(self.ALSO, self.THIRD), noticed_on=day("2026-02-26"))
        assert {each.rspo for each in due} == {1, 2}
        assert {each.what.at for each in due} == {"assignments[0].period"}
        assert {last_day(each) for each in due} >= {"2026-03-12"}
        late = due_in(day("2026-03-13"), assignments=(self.ALSO, self.THIRD), noticed_on=day("2026-02-26"))
        assert [each.late for each in late if last_day(each) == "2026-03-12"] == [True] * len(
            [each for each in due if last_day(each) == "2026-03-12"]
        )
        assert {last_day(each) for each in due_in(assignments=(self.ALSO, self.THIRD))} == {None}

    def test_none_and_a_single_assignment(self) -> None:
        assert due_in(assignments=(self.THIRD,)) == ()
        assert due_in() == ()

    def test_forms_that_go_together(self) -> None:
        post = [institution(K.POST_SECONDARY_SCHOOL, rspo) for rspo in (5, 6)]
        both = tuple(at_level(None, "2025-09-01", "2026-08-31", at=each) for each in post)
        assert due_in(assignments=both, forms_compatible=lambda _a, _b: True) == ()
        assert due_in(assignments=both, forms_compatible=lambda _a, _b: False) != ()

    def test_each_thing_once_though_three_assignments_conflict(self) -> None:
        third = at_level(Level.GRADE_3, "2026-02-01", "2026-08-31", at=institution(K.PRIMARY_SCHOOL, 4))
        due = due_in(assignments=(self.THIRD, self.ALSO, third))
        assert len(due) == len(set(due))
        assert {each.what.at for each in due} == {"assignments[1].period", "assignments[2].period"}


class TestAll:
    """Everything together, the first deadline first."""

    def test_in_the_order_of_deadlines(self) -> None:
        left_open = at_level(Level.GRADE_2, "2024-09-01", at=SCHOOL)
        report = ExamReport(exam=Exam.MATURA, institution=SCHOOL, school_year=SchoolYear(2025))
        began = Schooling(institution=SCHOOL, period=days("2026-02-26"))
        due = due_in(verification=WRONG, assignments=(left_open,), exams=(report,), schooling=(began,))
        assert [(each.what.code, last_day(each)) for each in due] == [
            ("PUP-673", "2025-09-08"),
            ("EXM-002", "2026-02-09"),
            ("PUP-108a", "2026-03-05"),
            *((code, None) for code in ("PUP-210", "PUP-211", "PUP-218", "PUP-213")),
        ]

    @given(pupil_records(), covered_days(), st.none() | covered_days(max_value=date(2050, 6, 1)))
    @settings(max_examples=of_hundred(40))
    def test_of_any_record(self, record: PupilRecord, on: date, noticed_on: date | None) -> None:
        due = due_of_record(record, on=on, noticed_on=noticed_on, asked_on=noticed_on)
        ends = [each.deadline.last_day for each in due if each.deadline is not None]
        assert ends == sorted(ends)
        for each in due:
            assert each.late is (each.deadline is not None and on > each.deadline.last_day)
            assert "44051401359" not in repr(each)

    @pytest.mark.parametrize(
        ("fields", "argument"),
        [
            ({"record": None}, "record"),
            ({"on": "2026"}, "on"),
            ({"noticed_on": 1}, "noticed_on"),
            ({"asked_on": 1}, "asked_on"),
            ({"forms_compatible": 1}, "forms_compatible"),
        ],
    )
    def test_junk(self, fields: dict[str, Any], argument: str) -> None:
        arguments: dict[str, Any] = {"record": PupilRecord(pupil=1), "on": ON} | fields
        with pytest.raises(TypeError, match=f"^{argument} "):
            due_of_record(arguments.pop("record"), **arguments)
