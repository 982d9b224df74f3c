"""What a record holds twice, or at once where there can be one."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.diplomas import Diploma
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.particulars import BicycleCard, ResidenceEntry
from sio_rules.pupils.school_life.accidents import Accident
from sio_rules.pupils.school_life.activities import ExtracurricularActivity
from sio_rules.pupils.school_life.material_aid import MaterialAid
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record
from sio_rules.record._twice import _ONCE
from sio_rules.record.pupil_record import PARTS

ON = date(2026, 3, 2)
SCHOOL, KNOWN_LESS, OTHER = (
    institution(K.PRIMARY_SCHOOL, 1),
    institution(K.PRIMARY_SCHOOL, 1, public=None),
    institution(K.PRIMARY_SCHOOL, 2),
)
MOW, MOS, HOUSE = institution(K.MOW, 3), institution(K.MOS, 4), institution(K.BOARDING_HOUSE, 5)
YEAR = days("2025-09-01", "2026-08-31")
EXAM = ExamReport(exam=Exam.EIGHTH_GRADE, institution=SCHOOL, school_year=SchoolYear(2025), sent_on=day("2025-10-01"))
PART_OF_EACH: dict[str, Any] = {
    "schooling": Schooling(institution=SCHOOL, period=YEAR),
    "certificates": Certificate(CertificateKind.SPECIAL_EDUCATION),
    "particulars": BicycleCard(institution=SCHOOL, obtained_on=day("2025-10-01")),
    "exams": EXAM,
    "accidents": Accident(institution=SCHOOL),
    "aid": MaterialAid(institution=SCHOOL),
    "extracurricular_activities": ExtracurricularActivity(),
    "diplomas": Diploma(institution=SCHOOL),
    "reservations": Reservation(institution=MOW, period=YEAR),
    "measure_breaks": MeasureBreak(institution=MOW, period=YEAR),
    "accommodations": Accommodation(institution=MOS, period=YEAR),
    "child_stays": ChildStay(institution=MOW, period=YEAR),
}
CODES = {"PUP-648a", "PUP-648b", "PUP-649", "EXM-008"}


def shown(**parts: Any) -> list[tuple[str, str]]:
    """Return code and path of what is found by the rules of this topic."""
    findings = check_record(PupilRecord(pupil=1, **parts), on=ON)
    return [(each.code, each.at) for each in findings if each.code in CODES]


class TestTheSameEntryTwice:
    """PUP-648: an institution is told by its number."""

    @pytest.mark.parametrize("name", PART_OF_EACH)
    def test_each_part(self, name: str) -> None:
        one = PART_OF_EACH[name]
        again = evolve(one, institution=KNOWN_LESS) if getattr(one, "institution", None) == SCHOOL else one
        assert shown(**{name: (one,)}) == []
        assert shown(**{name: (one, again)}) == [("PUP-648a", f"{name}[1]")]

    def test_every_part_is_compared_here_or_by_a_rule_of_its_own(self) -> None:
        assert set(PART_OF_EACH) == set(_ONCE)
        assert set(PARTS) - set(_ONCE) == {"duties", "assignments", "laureates", "stays", "transport"}

    def test_what_differs_is_another_entry(self) -> None:
        card = PART_OF_EACH["particulars"]
        assert shown(particulars=(card, evolve(card, institution=OTHER))) == []
        assert shown(particulars=(card, evolve(card, obtained_on=day("2025-10-02")))) == []
        here = ResidenceEntry(SCHOOL, 1, YEAR)
        assert shown(particulars=(here, here)) == []  # PUP-604d


class TestSchoolingTwice:
    """PUP-648: at one institution."""

    @pytest.mark.parametrize(("start", "codes"), [("2026-08-31", ["PUP-648b"]), ("2026-09-01", [])])
    def test_on_one_day(self, start: str, codes: list[str]) -> None:
        one, other = (Schooling(institution=SCHOOL, period=each) for each in (YEAR, days(start)))
        for both in ((one, other), (other, evolve(one, institution=KNOWN_LESS))):
            assert shown(schooling=both) == [(code, "schooling[1].period") for code in codes]
        assert shown(schooling=(one, evolve(other, institution=OTHER))) == []


class TestExamTwice:
    """EXM-008: two schools, one exam."""

    @pytest.mark.parametrize(
        ("changes", "codes"),
        [
            ({"institution": OTHER}, ["EXM-008"]),
            ({"institution": KNOWN_LESS, "sent_on": day("2025-10-02")}, []),
            ({"institution": OTHER, "school_year": SchoolYear(2024)}, []),
            ({"institution": OTHER, "exam": Exam.MATURA}, []),
        ],
    )
    def test_the_year_and_the_exam_decide(self, changes: dict[str, Any], codes: list[str]) -> None:
        assert shown(exams=(EXAM, evolve(EXAM, **changes))) == [(code, "exams[1].exam") for code in codes]

    def test_without_a_year_nothing_is_found(self) -> None:
        vocational = ExamReport(exam=Exam.VOCATIONAL, institution=SCHOOL)
        assert shown(exams=(vocational, evolve(vocational, institution=OTHER))) == []


class TestStaysAtOnce:
    """PUP-649: a resident stays in one unit."""

    @pytest.mark.parametrize(("start", "codes"), [("2026-08-31", ["PUP-649"]), ("2026-09-01", [])])
    def test_on_one_day(self, start: str, codes: list[str]) -> None:
        one = Stay(institution=MOW, period=YEAR, basis=1)
        for unit in (HOUSE, MOW):
            other = Stay(institution=unit, period=days(start))
            for both in ((one, other), (other, one)):
                assert shown(stays=both) == [(code, "stays[1].period") for code in codes]

    def test_during_an_interruption_of_the_measure_one_may_be_elsewhere(self) -> None:
        both = (Stay(institution=MOW, period=YEAR, basis=1), Stay(institution=MOS, period=days("2026-01-01", "2026-01-31")))
        for end, codes in (("2026-01-31", []), ("2026-01-30", ["PUP-649"])):
            pause = MeasureBreak(institution=MOW, period=days("2026-01-01", end))
            assert [code for code, _ in shown(stays=both, measure_breaks=(pause,))] == codes

    def test_an_interruption_in_either_unit_counts_and_none_elsewhere(self) -> None:
        both = (Stay(institution=MOW, period=YEAR, basis=1), Stay(institution=MOS, period=days("2026-01-01", "2026-01-31")))
        for unit, codes in ((MOW, []), (MOS, []), (institution(K.MOW, 6), ["PUP-649"])):
            pause = MeasureBreak(institution=unit, period=days("2026-01-01", "2026-01-31"))
            assert [code for code, _ in shown(stays=both, measure_breaks=(pause,))] == codes
