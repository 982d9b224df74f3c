"""The certificates of a record: each by itself, and those that classes and deferrals need."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, at_level, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import AssignmentEnd, ClassKind, Level
from sio_rules.periods import Period
from sio_rules.pupils.duties.district_entries import SchoolDutyEntry, SchoolDutyForm, SchoolPlace
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.origin import PupilStatus
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
SCHOOL, OTHER = institution(K.PRIMARY_SCHOOL, 1, district=True), institution(K.PRIMARY_SCHOOL, 2)
SPECIAL = institution(K.PRIMARY_SCHOOL, 3, special=True)
YEAR = days("2025-09-01", "2026-08-31")


def found_in(**parts: Any) -> list[tuple[str, str]]:
    """Return the code and path of the findings about certificates in such a record."""
    findings = check_record(PupilRecord(pupil=1, **parts), on=ON)
    return [(each.code, each.at) for each in findings if each.code[:7] in {f"PUP-66{number}" for number in range(1, 6)}]


class TestNeededByClass:
    """PUP-661."""

    RW = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.RW, at=SCHOOL)

    def test_at_that_institution_for_the_whole_assignment(self) -> None:
        at = "assignments[0].school_class"
        reported = Certificate(CertificateKind.RW, period=YEAR, institution=SCHOOL)
        assert found_in(assignments=(self.RW,)) == [("PUP-661a", at)]
        assert found_in(assignments=(self.RW,), certificates=(reported,)) == []
        ended = evolve(reported, period=days("2025-09-01", "2026-08-30"))
        assert found_in(assignments=(self.RW,), certificates=(ended,)) == [("PUP-661b", at)]
        assert found_in(assignments=(self.RW,), certificates=(evolve(reported, institution=OTHER),)) == [("PUP-661a", at)]

    @pytest.mark.parametrize("status", [None, *PupilStatus])
    def test_refugees_in_a_special_school(self, status: PupilStatus | None) -> None:
        identity = PupilIdentity(no_pesel=True, status=status)
        third = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SPECIAL)
        exempt = status in {PupilStatus.REFUGEE, PupilStatus.TEMPORARY_PROTECTION}
        expected = [] if exempt else [("PUP-661d", "assignments[0].school_class")]
        assert found_in(identity=identity, assignments=(third,)) == expected
        assert found_in(assignments=(third,)) == [("PUP-661d", "assignments[0].school_class")]

    @pytest.mark.parametrize("ended", [None, *AssignmentEnd])
    def test_a_prolonged_period_of_education(self, ended: AssignmentEnd | None) -> None:
        third = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
        before = evolve(at_level(Level.GRADE_3, "2024-09-01", "2025-08-31", at=OTHER), ended=ended)
        prolonged = ended is AssignmentEnd.PROLONGED
        assert found_in(assignments=(before, third)) == ([("PUP-661f", "assignments[1].school_class")] if prolonged else [])
        fourth = at_level(Level.GRADE_4, "2025-09-01", "2026-08-31", at=SCHOOL)
        assert found_in(assignments=(before, fourth)) == []

    def test_whether_levels_that_are_not_given_are_the_same_is_not_known(self) -> None:
        before, now = at_level(None, "2024-09-01", "2025-08-31", at=SCHOOL), at_level(None, "2025-09-01", at=SCHOOL)
        assert found_in(assignments=(evolve(before, ended=AssignmentEnd.PROLONGED), now)) == []


class TestNeededByDeferral:
    """PUP-665a to PUP-665c."""

    DEFERRED = SchoolDutyEntry(
        school=SCHOOL, form=SchoolDutyForm.DEFERRAL, lives_in_district=True, place=SchoolPlace.PRESCHOOL_ELSEWHERE
    )

    @pytest.mark.parametrize("form", SchoolDutyForm)
    def test_deferrals_only(self, form: SchoolDutyForm) -> None:
        entry = evolve(self.DEFERRED, form=form)
        expected = [("PUP-665a", "duties[0].form")] if form is SchoolDutyForm.DEFERRAL else []
        assert found_in(duties=(entry,)) == expected

    @pytest.mark.parametrize(
        ("period", "code"),
        [
            (YEAR, None),
            (days("2025-09-01", "2026-03-02"), None),
            (days("2025-09-01", "2026-03-01"), "PUP-665b"),
            (None, "PUP-665c"),
        ],
    )
    def test_on_the_day_of_the_check(self, period: Period | None, code: str | None) -> None:
        opinion = Certificate(CertificateKind.DEFERRAL, period=period)
        expected = [(code, "duties[0].form")] if code else []
        assert found_in(duties=(self.DEFERRED,), certificates=(opinion,)) == expected


class TestBothPlaces:
    """The school whose pupil follows the IPET in an ORW reports the certificate (PUP-529c), and so does the ORW (PUP-661a)."""

    ORW = institution(K.ORW, 4)
    IPET = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.IPET, at=ORW)

    def test_one_certificate_each(self) -> None:
        at_school = Certificate(
            CertificateKind.SPECIAL_EDUCATION,
            frozenset({Disability.INTELLECTUAL_SEVERE, Disability.MOTOR}),
            YEAR,
            institution=SCHOOL,
        )
        at_orw = evolve(at_school, institution=self.ORW)
        third = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
        learns = (Schooling(institution=SCHOOL, period=days("2025-09-01")),)

        def codes(*held: Certificate) -> list[str]:
            record = PupilRecord(pupil=1, assignments=(third, self.IPET), certificates=held, schooling=learns)
            return [code for code in check_record(record, on=ON).codes if code[:7] in {"PUP-529", "PUP-661"}]

        assert codes(at_school, at_orw) == []
        assert codes(at_school) == ["PUP-661a"]
        assert codes(at_orw) == ["PUP-529c"]
        assert codes() == ["PUP-529c", "PUP-661a"]


class TestNeededByStay:
    """STY-011: of any institution; not asked of a record that the unit itself sends."""

    SOSW = institution(K.SOSW, 5)
    STAY = Stay(institution=SOSW, period=days("2025-09-01"), basis=1)

    def test_who_shows_it_makes_no_difference(self) -> None:
        reported = Certificate(CertificateKind.SPECIAL_EDUCATION, period=YEAR, institution=SCHOOL)

        def stays(**parts: Any) -> list[tuple[str, str]]:
            findings = check_record(PupilRecord(pupil=1, stays=(self.STAY,), **parts), on=ON)
            return [(each.code, each.at) for each in findings if each.code.startswith("STY-011")]

        assert stays() == [("STY-011a", "stays[0]")]
        assert stays(certificates=(reported,)) == []
        ended = evolve(reported, period=days("2025-09-01", "2026-03-01"))
        assert stays(certificates=(ended,)) == [("STY-011b", "stays[0]")]
        assert stays(institution=self.SOSW) == []
        assert stays(institution=self.SOSW, certificates=(ended,)) == [("STY-011b", "stays[0]")]
        assert stays(institution=SCHOOL) == [("STY-011a", "stays[0]")]
