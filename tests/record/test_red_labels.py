"""What SIO marks in red in the list of pupils, asked of a record and of a register."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, at_level, days, institution

from sio_rules.classes import Level
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements import Exam, ExamReport
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import Verification
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.reservations import MeasureBreak
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record, check_register

ON = date(2026, 3, 2)
SCHOOL = institution(K.PRIMARY_SCHOOL, 1)
HOSPITAL = institution(K.PRIMARY_SCHOOL, 2, special=True, hospital=True)
MOW = institution(K.MOW, 3)
WHO = PupilIdentity(first_name="Zmyślona", last_name="Testowa", pesel="17290100000", polish_citizen=True)
WRONG = Verification(positive=False)


def found_in(code: str, **parts: Any) -> list[str]:
    """Return the paths at which *code* is found in such a record."""
    return [each.at for each in check_record(PupilRecord(pupil=1, **parts), on=ON) if each.code == code]


def learns(*schools: Institution) -> tuple[Schooling, ...]:
    """Return schooling at each."""
    return tuple(Schooling(institution=each, period=days("2025-09-01")) for each in schools)


class TestUnverified:
    """PUP-671."""

    @pytest.mark.parametrize("identity", [None, WHO])
    def test_a_negative_check(self, identity: PupilIdentity | None) -> None:
        assert found_in("PUP-671", identity=identity, verification=WRONG) == ["verification.positive"]
        assert found_in("PUP-671", identity=identity, verification=Verification(positive=True)) == []
        assert found_in("PUP-671", identity=identity) == []

    @pytest.mark.parametrize(
        ("parts", "found"),
        [
            ({"institution": SCHOOL}, True),
            ({"institution": HOSPITAL}, False),
            ({"institution": HOSPITAL, "schooling": learns(SCHOOL)}, False),
            ({"schooling": learns(HOSPITAL)}, False),
            ({"schooling": learns(HOSPITAL, SCHOOL)}, True),
            ({"assignments": (at_level(Level.GRADE_3, "2025-09-01", at=HOSPITAL),)}, False),
            ({"assignments": (at_level(Level.GRADE_3, "2025-09-01", at=SCHOOL),)}, True),
            ({"schooling": learns(HOSPITAL), "stays": (Stay(institution=MOW, period=days("2025-09-01"), basis=1),)}, True),
        ],
    )
    def test_schools_in_medical_establishments_are_exempt(self, parts: dict[str, Any], found: object) -> None:
        assert bool(found_in("PUP-671", identity=WHO, verification=WRONG, **parts)) is found

    def test_in_a_register_each_record_by_its_institution(self) -> None:
        records = [
            PupilRecord(pupil=1, institution=each, identity=WHO, verification=WRONG, schooling=learns(each))
            for each in (SCHOOL, HOSPITAL)
        ]
        assert ["PUP-671" in each.findings.codes for each in check_register(records, on=ON)] == [True, False]


class TestExamNotRegistered:
    """PUP-672."""

    EIGHTH = at_level(Level.GRADE_8, "2025-09-01", "2026-08-31", at=SCHOOL)

    def test_a_pupil_of_grade_eight(self) -> None:
        report = ExamReport(
            exam=Exam.EIGHTH_GRADE, institution=SCHOOL, school_year=SchoolYear(2025), sent_on=date(2025, 10, 1)
        )
        assert found_in("PUP-672a", assignments=(self.EIGHTH,)) == ["assignments[0].school_class.level"]
        assert found_in("PUP-672a", assignments=(self.EIGHTH,), exams=(report,)) == []
        last_year = evolve(report, school_year=SchoolYear(2024))
        assert found_in("PUP-672a", assignments=(self.EIGHTH,), exams=(last_year,)) != []

    def test_only_after_the_deadline(self) -> None:
        record = PupilRecord(pupil=1, assignments=(self.EIGHTH,))
        for on, expected in ((date(2025, 10, 10), False), (date(2025, 10, 11), True)):
            assert ("PUP-672a" in check_record(record, on=on).codes) is expected


class TestCountedForTheSubsidy:
    """STY-010: a resident of a MOS who is not lodged on 30 September."""

    def test_accommodation_of_the_record(self) -> None:
        mos = institution(K.MOS, 5)
        stay = Stay(institution=mos, period=days("2025-09-01"), basis=1)
        lodged = Accommodation(institution=mos, period=days("2025-09-30", "2026-06-30"))
        assert found_in("STY-010", stays=(stay,)) == ["stays[0].period"]
        assert found_in("STY-010", stays=(stay,), accommodations=(lodged,)) == []

    def test_an_interruption_of_the_record(self) -> None:
        stay = Stay(institution=MOW, period=days("2025-09-01"), basis=1)
        away = MeasureBreak(institution=MOW, period=days("2025-09-30", "2025-10-05"))
        assert found_in("STY-010", stays=(stay,), measure_breaks=(away,)) == ["stays[0].period"]
        assert found_in("STY-010", stays=(stay,)) == []
