"""A mistyped year is found at its field, and the rest of the record is judged."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from attrs import evolve, fields, has
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st
from world import K, at_level, day, days, institution

from sio_rules.classes import Level
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.institutions import Body, BodyKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.particulars import BicycleCard
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.record import PupilRecord, check_record
from sio_rules.record.pupil_record import PARTS
from sio_rules.strategies import pupil_records

ON = date(2026, 3, 2)
SCHOOL, TECH, MOW = institution(K.PRIMARY_SCHOOL, 1), institution(K.TECHNICAL_SCHOOL, 2), institution(K.MOW, 3)
WRONG_AID = MaterialAid(institution=SCHOOL, aid_kind=AidKind.SOCIAL)
EXTREMES = (date(2050, 12, 31), date(2051, 1, 1), date(9999, 12, 31), date.min, date(1990, 12, 31), date(2051, 9, 1))


def told(**parts: Any) -> list[tuple[str, str]]:
    """Return code and path of everything that is found."""
    return [(each.code, each.at) for each in check_record(PupilRecord(pupil=1, **parts), on=ON)]


class TestDayNotCovered:
    """PUP-653: outside 1991 to 2050."""

    @pytest.mark.parametrize(
        ("name", "part", "path"),
        [
            (
                "exams",
                ExamReport(exam=Exam.VOCATIONAL, institution=TECH, declarations_until=day("2051-02-07")),
                "declarations_until",
            ),
            ("exams", ExamReport(exam=Exam.MATURA, institution=TECH, sent_on=day("2051-02-07")), "sent_on"),
            ("exams", ExamReport(exam=Exam.MATURA, institution=TECH, school_year=SchoolYear(2050)), "school_year"),
            ("assignments", at_level(Level.GRADE_3, "2025-09-01", "2051-08-31", at=SCHOOL), "period.end"),
            ("assignments", at_level(Level.GRADE_3, "1990-12-31", "2026-08-31", at=SCHOOL), "period.start"),
            ("particulars", BicycleCard(institution=SCHOOL, obtained_on=day("2051-01-01")), "obtained_on"),
            (
                "child_stays",
                ChildStay(institution=MOW, period=days("2025-09-01"), child_born_on=day("9999-01-01")),
                "child_born_on",
            ),
            (
                "duties",
                LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, born_on=day("9999-01-01")),
                "born_on",
            ),
        ],
    )
    def test_at_its_field_and_the_rest_is_told(self, name: str, part: Any, path: str) -> None:
        findings = told(**{name: (part,)}, aid=(WRONG_AID,))
        assert [each for each in findings if each[0] == "PUP-653"] == [("PUP-653", f"{name}[0].{path}")]
        assert ("AID-001a", "aid[0].aid_kind") in findings

    @pytest.mark.parametrize(
        ("first", "codes"), [("1990-12-31", 1), ("1991-01-01", 0), ("2050-12-31", 0), ("2051-01-01", 1)]
    )
    def test_the_covered_years(self, first: str, codes: int) -> None:
        card = BicycleCard(institution=SCHOOL, obtained_on=day(first))
        assert [code for code, _ in told(particulars=(card,))].count("PUP-653") == codes

    def test_of_an_exam_all_but_the_deadline_is_judged(self) -> None:
        late = ExamReport(exam=Exam.MATURA, institution=SCHOOL, school_year=SchoolYear(2050), sent_on=ON)
        assert [code for code, at in told(exams=(late,)) if at.startswith("exams")] == ["EXM-005", "PUP-653"]

    def test_of_a_child_stay_all_but_its_length_is_judged(self) -> None:
        mother = PupilIdentity(no_pesel=True, born_on=day("9999-01-01"))
        child = ChildStay(institution=SCHOOL, period=days("2025-09-01"), child_born_on=day("9998-01-01"))
        codes = [code for code, at in told(identity=mother, child_stays=(child,)) if at.startswith("child_stays")]
        assert {"MCH-001a", "MCH-002a", "MCH-004d", "PUP-653"} <= set(codes)

    def test_an_adult_may_be_born_before_the_covered_years(self) -> None:
        for born_on, found in (("1960-01-01", False), ("2050-12-31", False), ("2051-01-01", True)):
            form = LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, born_on=day(born_on))
            assert ("PUP-653" in dict(told(duties=(form,)))) is found


def with_day(value: Any, other: date) -> Iterator[Any]:
    """Yield *value* with each of its days or school years replaced by *other* in turn, where that is a value at all."""
    if isinstance(value, date):
        yield other
    elif isinstance(value, SchoolYear):
        yield SchoolYear(min(other.year, 9998))
    elif has(type(value)):
        for each in fields(type(value)):
            for changed in with_day(getattr(value, each.name), other):
                try:
                    yield evolve(value, **{each.name: changed})
                except (InvalidValueError, OutOfCoverageError):
                    continue


class TestAnyDay:
    """No day in a record makes its check raise."""

    @given(pupil_records(st.just(1)), st.sampled_from(EXTREMES))
    @settings(max_examples=of_hundred(5))
    def test_of_any_part(self, record: PupilRecord, other: date) -> None:
        for name in ("identity", "verification"):
            for changed in with_day(getattr(record, name), other):
                check_record(evolve(record, **{name: changed}), on=ON)
        for name in PARTS:
            parts = getattr(record, name)
            for place, part in enumerate(parts):
                for changed in with_day(part, other):
                    fields: dict[str, Any] = {name: (*parts[:place], changed, *parts[place + 1 :])}
                    check_record(evolve(record, **fields), on=ON)
