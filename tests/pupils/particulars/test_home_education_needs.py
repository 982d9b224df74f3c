"""The class that a duty outside school needs, and the certificates that exclude it (5.2, 5.3, 5.13)."""

import pytest
from pupil_world import K, assigned, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.periods import Period
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education_entry import HomeEducation
from sio_rules.pupils.particulars.home_education_needs import class_missing, excluded_by_certificate
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind


def outside(kind: ParticularKind, start: str | None = "2023-09-01", end: str | None = "2024-08-31") -> HomeEducation:
    """Return an entry for those days."""
    dates = EntryDates(None if start is None else day(start), None if end is None else day(end))
    return HomeEducation(kind=kind, institution=institution(K.PRIMARY_SCHOOL), dates=dates)


class TestExcludedByCertificate:
    """PUP-612, PUP-616."""

    @pytest.mark.parametrize("certificate", CertificateKind)
    def test_which_certificates_exclude_what(self, certificate: CertificateKind) -> None:
        held = (Certificate(certificate),)
        preparation, duty = (
            excluded_by_certificate(outside(kind), held)
            for kind in (P.PREPARATION_OUTSIDE_SCHOOL, P.SCHOOL_DUTY_OUTSIDE_SCHOOL)
        )
        expected = {
            CertificateKind.INDIVIDUAL_TEACHING: ("PUP-612a", "PUP-616a"),
            CertificateKind.INDIVIDUAL_PREPARATION: ("PUP-612b", None),
        }.get(certificate, (None, None))
        assert (preparation and preparation.code, duty and duty.code) == expected

    @pytest.mark.parametrize(
        ("period", "excludes"),
        [(days("2024-08-31"), True), (days("2024-09-01"), False), (days("2023-01-01", "2023-08-31"), False), (None, True)],
    )
    def test_only_for_its_time(self, period: Period | None, excludes: object) -> None:
        held = (Certificate(CertificateKind.INDIVIDUAL_TEACHING, period=period),)
        assert bool(excluded_by_certificate(outside(P.PREPARATION_OUTSIDE_PRESCHOOL), held)) is excludes
        assert excluded_by_certificate(outside(P.PREPARATION_OUTSIDE_PRESCHOOL, None), held)

    def test_not_known_is_said(self) -> None:
        told = excluded_by_certificate(outside(P.SCHOOL_DUTY_OUTSIDE_SCHOOL), None)
        assert told
        assert told.code == "PUP-612c"


class TestNoClass:
    """PUP-614, PUP-631, and the help pages on PUP-616."""

    @pytest.mark.parametrize(
        ("kind", "code"),
        [
            (P.PREPARATION_OUTSIDE_SCHOOL, "PUP-614a"),
            (P.PREPARATION_OUTSIDE_PRESCHOOL, "PUP-631b"),
            (P.SCHOOL_DUTY_OUTSIDE_SCHOOL, "PUP-616c"),
        ],
    )
    def test_without_a_basic_class(self, kind: ParticularKind, code: str) -> None:
        for assignments in ((), (assigned(None, "2023-09-01", kind=ClassKind.WWR),)):
            told = class_missing(outside(kind), assignments)
            assert told
            assert told.code == code
        told = class_missing(outside(kind), None)
        assert told
        assert told.code == "PUP-614b"

    @pytest.mark.parametrize(
        ("assignment", "enough"),
        [
            (assigned(Level.PRESCHOOL, "2023-09-01"), True),
            (assigned(Level.PRESCHOOL, "2022-09-01", "2023-08-31"), False),
            (assigned(Level.ZERO, "2023-09-01"), False),
            (assigned(Level.GRADE_1, "2023-09-01"), False),
        ],
    )
    def test_level_of_preparation(self, assignment: ClassAssignment, enough: object) -> None:
        assert (class_missing(outside(P.PREPARATION_OUTSIDE_SCHOOL), (assignment,)) is None) is enough

    def test_the_school_duty_needs_any_basic_class(self) -> None:
        assert class_missing(outside(P.SCHOOL_DUTY_OUTSIDE_SCHOOL), (assigned(Level.GRADE_1, "2023-09-01"),)) is None

    def test_level_zero_until_2020(self) -> None:
        entry = outside(P.PREPARATION_OUTSIDE_SCHOOL, "2019-09-01", "2020-08-31")
        assert class_missing(entry, (assigned(Level.ZERO, "2019-09-01", "2020-08-31"),)) is None
