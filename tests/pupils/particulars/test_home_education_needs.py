"""What home education requires of the rest of the record: a class, and no certificate that excludes it (5.2, 5.3, 5.13)."""

from datetime import date

import pytest
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.periods import Period
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education import HomeEducation, check_home_education
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind
CERTIFICATES = {"PUP-612a", "PUP-612b", "PUP-612c", "PUP-616a"}
CLASSES = {"PUP-614a", "PUP-614b", "PUP-616c", "PUP-631b"}


def outside(
    kind: ParticularKind,
    start: str | None = "2023-09-01",
    end: str | None = "2024-08-31",
) -> HomeEducation:
    """Return an entry for those days."""
    dates = EntryDates(None if start is None else day(start), None if end is None else day(end))
    return HomeEducation(kind=kind, institution=institution(K.PRIMARY_SCHOOL), dates=dates)


def told(
    entry: HomeEducation,
    of: set[str],
    *,
    assignments: tuple[ClassAssignment, ...] | None = None,
    certificates: tuple[Certificate, ...] | None = None,
    on: date | None = None,
) -> tuple[str, ...]:
    """Return which of the codes in *of* are found; those about the rest of the record are at the entry as a whole."""
    known = ParticularsCircumstances(assignments=assignments, certificates=certificates, on=on)
    findings = [each for each in check_home_education(entry, circumstances=known) if each.code in of]
    assert {each.at for each in findings} <= {""}
    return tuple(each.code for each in findings)


class TestExcludedByCertificate:
    """PUP-612, PUP-616."""

    @pytest.mark.parametrize("certificate", CertificateKind)
    def test_which_certificates_exclude_what(self, certificate: CertificateKind) -> None:
        held = (Certificate(certificate),)
        preparation, duty = (
            told(outside(kind), CERTIFICATES, certificates=held)
            for kind in (P.PREPARATION_OUTSIDE_SCHOOL, P.SCHOOL_DUTY_OUTSIDE_SCHOOL)
        )
        expected: tuple[tuple[str, ...], tuple[str, ...]] = {
            CertificateKind.INDIVIDUAL_TEACHING: (("PUP-612a",), ("PUP-616a",)),
            CertificateKind.INDIVIDUAL_PREPARATION: (("PUP-612b",), ()),
        }.get(certificate, ((), ()))
        assert (preparation, duty) == expected

    @pytest.mark.parametrize(
        ("period", "excludes"),
        [(days("2024-08-31"), True), (days("2024-09-01"), False), (days("2023-01-01", "2023-08-31"), False), (None, True)],
    )
    def test_only_for_its_time(self, period: Period | None, excludes: object) -> None:
        held = (Certificate(CertificateKind.INDIVIDUAL_TEACHING, period=period),)
        entry = outside(P.PREPARATION_OUTSIDE_PRESCHOOL)
        assert told(entry, CERTIFICATES, certificates=held) == (("PUP-612a",) if excludes else ())
        entry = outside(P.PREPARATION_OUTSIDE_PRESCHOOL, None)
        assert told(entry, CERTIFICATES, certificates=held) == ("PUP-612a",)

    def test_not_given_is_said(self) -> None:
        assert told(outside(P.SCHOOL_DUTY_OUTSIDE_SCHOOL), CERTIFICATES) == ("PUP-612c",)


class TestClassMissing:
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
        for assignments in ((), (at_level(None, "2023-09-01", kind=ClassKind.WWR),)):
            assert told(outside(kind), CLASSES, assignments=assignments) == (code,)
        assert told(outside(kind), CLASSES) == ("PUP-614b",)

    @pytest.mark.parametrize(
        ("assignment", "enough"),
        [
            (at_level(Level.PRESCHOOL, "2023-09-01"), True),
            (at_level(Level.PRESCHOOL, "2022-09-01", "2023-08-31"), False),
            (at_level(Level.ZERO, "2023-09-01"), False),
            (at_level(Level.GRADE_1, "2023-09-01"), False),
        ],
    )
    def test_level_of_preparation(self, assignment: ClassAssignment, enough: object) -> None:
        found = told(outside(P.PREPARATION_OUTSIDE_SCHOOL), CLASSES, assignments=(assignment,))
        assert found == (() if enough else ("PUP-614a",))

    def test_the_school_duty_needs_any_basic_class(self) -> None:
        held = (at_level(Level.GRADE_1, "2023-09-01"),)
        assert told(outside(P.SCHOOL_DUTY_OUTSIDE_SCHOOL), CLASSES, assignments=held) == ()

    def test_level_zero_until_2020(self) -> None:
        entry = outside(P.PREPARATION_OUTSIDE_SCHOOL, "2019-09-01", "2020-08-31")
        assert told(entry, CLASSES, assignments=(at_level(Level.ZERO, "2019-09-01", "2020-08-31"),)) == ()

    @pytest.mark.parametrize(
        ("spells", "enough"),
        [
            ((("2023-09-01", "2024-08-31"),), True),
            ((("2023-09-01", "2024-01-31"), ("2024-02-01", "2024-06-21")), True),
            ((("2023-09-01", "2024-01-31"), ("2024-02-02", "2024-06-21")), False),
            ((("2023-09-04", "2024-08-31"),), False),
            ((("2023-09-01", "2024-06-19"),), True),
            ((("2023-09-01", "2024-06-18"),), False),
        ],
    )
    def test_on_every_day_of_the_entry(self, spells: tuple[tuple[str, str], ...], enough: object) -> None:
        held = tuple(at_level(Level.PRESCHOOL, *each) for each in spells)
        for kind, code in ((P.PREPARATION_OUTSIDE_SCHOOL, "PUP-614a"), (P.SCHOOL_DUTY_OUTSIDE_SCHOOL, "PUP-616c")):
            assert told(outside(kind), CLASSES, assignments=held) == (() if enough else (code,))

    @pytest.mark.parametrize(
        ("on", "enough"), [("2024-06-20", True), ("2024-06-24", True), ("2024-09-01", False), (None, True)]
    )
    def test_an_entry_without_an_end_is_judged_until_the_day_of_the_check(self, on: str | None, enough: object) -> None:
        held = (at_level(Level.PRESCHOOL, "2023-09-01", "2024-06-21"),)
        entry = outside(P.PREPARATION_OUTSIDE_PRESCHOOL, end=None)
        found = told(entry, CLASSES, assignments=held, on=day(on) if on else None)
        assert found == (() if enough else ("PUP-631b",))
