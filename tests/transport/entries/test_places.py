"""Who shows transport, with which class and certificate: S004 section 12."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import CENTRES, PRESCHOOLS, SCHOOLS, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.transport.entries.places import (
    SECONDARY_SCHOOLS,
    SHOWN_BY_THE_UNIT,
    class_lacking,
    not_public,
    shown_by_the_unit,
    shows_no_transport,
)

YEAR = Period(date(2019, 9, 1), date(2020, 8, 31))
BEFORE = Period(date(2018, 9, 1), date(2019, 8, 31))
SPECIAL, RW = CertificateKind.SPECIAL_EDUCATION, CertificateKind.RW


def institution(kind: InstitutionKind, *, rspo: int = 7, public: bool = True) -> Institution:
    """Return an institution of that kind."""
    return Institution(rspo=rspo, kind=kind, public=public, run_by=BodyKind.GMINA)


def assigned(where: Institution, kind: ClassKind, period: Period = YEAR) -> ClassAssignment:
    """Return an assignment to a class of that kind."""
    return ClassAssignment(1, SchoolClass(institution=where, key=1, kind=kind), period)


def lacking(kind: InstitutionKind, class_kind: ClassKind | None, certificate: CertificateKind | None) -> str | None:
    """Return the code of what an entry for the year lacks, with one class and one certificate or none."""
    where = institution(kind)
    classes = () if class_kind is None else (assigned(where, class_kind),)
    certificates = () if certificate is None else (Certificate(certificate),)
    finding = class_lacking(where, YEAR, classes, certificates)
    return None if finding is None else finding.code


class TestNotPublic:
    """TRN-006."""

    def test_only_public_ones_show_transport(self) -> None:
        public = institution(InstitutionKind.PRIMARY_SCHOOL)
        assert not_public(public) is None
        finding = not_public(evolve(public, public=False))
        assert finding is not None
        assert finding.code == "TRN-006"


class TestShowsNoTransport:
    """TRN-010: preschools, schools, and of the units the centres."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_every_kind_shows_it_or_does_not(self, kind: InstitutionKind) -> None:
        finding = shows_no_transport(institution(kind))
        assert (finding is None) is (kind in CENTRES | PRESCHOOLS | SCHOOLS)
        if finding is not None:
            assert (finding.code, finding.facts) == ("TRN-010", {"kind": kind})

    @pytest.mark.parametrize("kind", [InstitutionKind.BOARDING_HOUSE, InstitutionKind.SOCIAL_SERVICES_COLLEGE])
    def test_a_boarding_house_and_a_college_do_not(self, kind: InstitutionKind) -> None:
        assert shows_no_transport(institution(kind)) is not None


class TestClassLacking:
    """TRN-007 to TRN-009."""

    @pytest.mark.parametrize(
        ("kind", "class_kind", "certificate", "code"),
        [
            (InstitutionKind.KINDERGARTEN, ClassKind.BASIC, None, None),
            (InstitutionKind.KINDERGARTEN, ClassKind.RW, None, None),
            (InstitutionKind.KINDERGARTEN, ClassKind.WWR, SPECIAL, "TRN-007"),
            (InstitutionKind.PRIMARY_SCHOOL, ClassKind.BASIC, None, None),
            (InstitutionKind.PRIMARY_SCHOOL, None, SPECIAL, "TRN-007"),
            (InstitutionKind.GENERAL_MUSIC_SCHOOL_I, ClassKind.BASIC, None, None),
            (InstitutionKind.GENERAL_BALLET_SCHOOL, ClassKind.BASIC, None, None),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, None, "TRN-008a"),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, CertificateKind.INDIVIDUAL_TEACHING, "TRN-008a"),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, SPECIAL, None),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, RW, "TRN-008b"),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.RW, RW, None),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, None, SPECIAL, "TRN-008b"),
            (InstitutionKind.ART_SECONDARY_SCHOOL, ClassKind.BASIC, None, "TRN-008a"),
            (InstitutionKind.ORW, ClassKind.IPET, None, None),
            (InstitutionKind.MOW, ClassKind.WWR, None, None),
            (InstitutionKind.SOSW, ClassKind.RW, None, None),
            (InstitutionKind.SOW, ClassKind.BASIC, SPECIAL, "TRN-009"),
            (InstitutionKind.MOS, None, SPECIAL, "TRN-009"),
            (InstitutionKind.BOARDING_HOUSE, None, None, None),
        ],
    )
    def test_each_kind_of_institution_needs_its_class_and_certificate(
        self, kind: InstitutionKind, class_kind: ClassKind | None, certificate: CertificateKind | None, code: str | None
    ) -> None:
        assert lacking(kind, class_kind, certificate) == code

    def test_both_certificates_together_are_satisfied_by_any_class(self) -> None:
        where = institution(InstitutionKind.TECHNICAL_SCHOOL)
        both = (Certificate(SPECIAL), Certificate(RW))
        assert class_lacking(where, YEAR, (assigned(where, ClassKind.RW),), both) is None

    def test_a_class_elsewhere_does_not_count(self) -> None:
        here, there = institution(InstitutionKind.PRIMARY_SCHOOL), institution(InstitutionKind.PRIMARY_SCHOOL, rspo=8)
        assert class_lacking(here, YEAR, (assigned(there, ClassKind.BASIC),), ()) is not None

    @pytest.mark.parametrize(
        ("first", "last", "fits"),
        [(YEAR.start, YEAR.start, True), (date(2020, 8, 31), None, True), (date(2020, 9, 1), None, False)],
    )
    def test_a_class_counts_that_has_one_day_of_the_entry(self, *, first: date, last: date | None, fits: bool) -> None:
        where = institution(InstitutionKind.PRIMARY_SCHOOL)
        finding = class_lacking(where, YEAR, (assigned(where, ClassKind.BASIC, Period(first, last)),), ())
        assert (finding is None) is fits

    def test_a_certificate_counts_that_has_one_day_of_the_entry(self) -> None:
        where = institution(InstitutionKind.TECHNICAL_SCHOOL)
        classes = (assigned(where, ClassKind.BASIC),)
        expired = Certificate(SPECIAL, period=BEFORE)
        lasting = Certificate(SPECIAL, period=Period(BEFORE.start, BEFORE.start + timedelta(days=365)))
        finding = class_lacking(where, YEAR, classes, (expired,))
        assert finding is not None
        assert finding.code == "TRN-008a"
        assert class_lacking(where, YEAR, classes, (lasting,)) is None

    def test_what_is_not_given_is_said(self) -> None:
        school, secondary = institution(InstitutionKind.PRIMARY_SCHOOL), institution(InstitutionKind.TECHNICAL_SCHOOL)
        codes = [
            finding.code if finding else None
            for finding in (
                class_lacking(school, YEAR, None, None),
                class_lacking(secondary, YEAR, None, None),
                class_lacking(secondary, YEAR, None, (Certificate(SPECIAL),)),
                class_lacking(secondary, YEAR, None, ()),
            )
        ]
        assert codes == ["TRN-007a", "TRN-008c", "TRN-007a", "TRN-008a"]

    def test_secondary_schools_are_schools(self) -> None:
        assert SECONDARY_SCHOOLS < SCHOOLS
        assert InstitutionKind.PRIMARY_SCHOOL not in SECONDARY_SCHOOLS


class TestShownByTheUnit:
    """TRN-011: once, by the centre that gives WWR, RW or IPET."""

    SCHOOL = institution(InstitutionKind.PRIMARY_SCHOOL)
    CENTRE = institution(InstitutionKind.SOSW, rspo=8)

    @pytest.mark.parametrize("kind", [ClassKind.WWR, ClassKind.RW, ClassKind.IPET])
    def test_not_by_the_school_then(self, kind: ClassKind) -> None:
        classes = (assigned(self.SCHOOL, ClassKind.BASIC), assigned(self.CENTRE, kind))
        assert shown_by_the_unit(self.SCHOOL, YEAR, classes) == SHOWN_BY_THE_UNIT.finding(
            "institution", first_day=YEAR.start
        )
        assert shown_by_the_unit(self.CENTRE, YEAR, classes) is None

    def test_by_the_school_where_the_centre_gives_none_of_them(self) -> None:
        classes = (assigned(self.SCHOOL, ClassKind.RW), assigned(self.CENTRE, ClassKind.BASIC))
        assert shown_by_the_unit(self.SCHOOL, YEAR, classes) is None
        assert shown_by_the_unit(self.SCHOOL, YEAR, None) is None

    def test_only_for_days_in_common(self) -> None:
        classes = (
            assigned(self.CENTRE, ClassKind.WWR, BEFORE),
            assigned(self.CENTRE, ClassKind.WWR, Period(date(2020, 8, 31))),
            assigned(self.CENTRE, ClassKind.RW, Period(date(2020, 8, 30))),
        )
        assert shown_by_the_unit(self.SCHOOL, YEAR, classes[:1]) is None
        finding = shown_by_the_unit(self.SCHOOL, YEAR, classes)
        assert finding is not None
        assert finding.facts == {"first_day": date(2020, 8, 30)}


class TestJunk:
    """A wrong kind of an argument is named."""

    @pytest.mark.parametrize("junk", ["x", 10**1000, b"", [1]])
    def test_raises_type_error(self, junk: Any) -> None:
        school = institution(InstitutionKind.PRIMARY_SCHOOL)
        for check in (not_public, shows_no_transport):
            with pytest.raises(TypeError, match=r"^institution must be"):
                check(junk)
        cases: tuple[tuple[tuple[Any, Any, Any], str], ...] = (
            ((junk, YEAR, None), "institution"),
            ((school, junk, None), "period"),
            ((school, YEAR, junk), "assignments"),
            ((school, YEAR, (junk,)), r"assignments\[0\]"),
        )
        for arguments, name in cases:
            with pytest.raises(TypeError, match=f"^{name} must be"):
                shown_by_the_unit(*arguments)
            with pytest.raises(TypeError, match=f"^{name} must be"):
                class_lacking(*arguments, None)
        with pytest.raises(TypeError, match=r"^certificates must be"):
            class_lacking(school, YEAR, (), junk)
