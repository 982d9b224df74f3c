"""Who reports transport: S004 section 12."""

from datetime import date

import pytest
from attrs import evolve

from sio_rules import Finding
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import CENTRES, PRESCHOOLS, SCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.transport import EntryCircumstances, HelpForm, TransportEntry, check_entry

YEAR = Period(date(2019, 9, 1), date(2020, 8, 31))
BEFORE = Period(date(2018, 9, 1), date(2019, 8, 31))


Classes = tuple[ClassAssignment, ...] | None
Certificates = tuple[Certificate, ...] | None


def institution(kind: InstitutionKind, *, rspo: int = 7) -> Institution:
    """Return a public institution of that kind."""
    return Institution(rspo=rspo, kind=kind, public=True)


def of_place(where: Institution, classes: Classes, certificates: Certificates, days: Period | None = YEAR) -> list[Finding]:
    """Return the findings about the place, the classes and the certificates of an entry."""
    entry = TransportEntry(pupil=1, institution=where, form=HelpForm.TRANSPORT)
    if days is not None:
        entry = evolve(entry, start=days.start, end=days.end)
    findings = check_entry(entry, circumstances=EntryCircumstances(assignments=classes, certificates=certificates))
    return [finding for finding in findings if finding.at in {"institution", "assignments", "certificates"}]


def assigned(where: Institution, kind: ClassKind, period: Period = YEAR) -> ClassAssignment:
    """Return an assignment to a class of that kind."""
    return ClassAssignment(1, SchoolClass(institution=where, key=1, kind=kind), period)


class TestNotPublic:
    """TRN-006."""

    def test_only_public_ones_show_transport(self) -> None:
        where = institution(InstitutionKind.PRIMARY_SCHOOL)
        in_class = (assigned(where, ClassKind.BASIC),)
        for public, code in ((True, None), (False, "TRN-006"), (None, "TRN-006a")):
            findings = of_place(evolve(where, public=public), in_class, ())
            assert [(finding.code, finding.at) for finding in findings] == ([(code, "institution")] if code else [])

    def test_what_is_not_known_is_a_warning(self) -> None:
        unknown = Institution(rspo=7, kind=InstitutionKind.BOARDING_HOUSE)
        findings = check_entry(TransportEntry(pupil=1, institution=unknown))
        assert findings.warnings.codes == ("TRN-006a",)


class TestShowsNoTransport:
    """TRN-010: preschools, schools, and of the units the centres."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_every_kind_shows_it_or_does_not(self, kind: InstitutionKind) -> None:
        for days in (YEAR, None):
            findings = [finding for finding in of_place(institution(kind), None, None, days) if finding.code == "TRN-010"]
            assert (not findings) is (kind in CENTRES | PRESCHOOLS | SCHOOLS)
            assert all(finding.facts == {"institution_kind": kind} for finding in findings)

    @pytest.mark.parametrize("kind", [InstitutionKind.BOARDING_HOUSE, InstitutionKind.SOCIAL_SERVICES_COLLEGE])
    def test_a_boarding_house_and_a_college_do_not(self, kind: InstitutionKind) -> None:
        assert [finding.code for finding in of_place(institution(kind), None, None)] == ["TRN-010"]


class TestShownByTheCentre:
    """TRN-011: once, by the centre that gives WWR, RW or IPET."""

    SCHOOL = institution(InstitutionKind.PRIMARY_SCHOOL)
    CENTRE = institution(InstitutionKind.SOSW, rspo=8)

    @pytest.mark.parametrize("kind", [ClassKind.WWR, ClassKind.RW, ClassKind.IPET])
    def test_not_by_the_school_then(self, kind: ClassKind) -> None:
        classes = (assigned(self.SCHOOL, ClassKind.BASIC), assigned(self.CENTRE, kind))
        [finding] = of_place(self.SCHOOL, classes, ())
        assert (finding.code, finding.at, finding.facts) == ("TRN-011", "institution", {"first_day": YEAR.start})
        assert not of_place(self.CENTRE, classes, ())

    def test_by_the_school_where_the_centre_gives_none_of_them(self) -> None:
        classes = (assigned(self.SCHOOL, ClassKind.RW), assigned(self.CENTRE, ClassKind.BASIC))
        assert not of_place(self.SCHOOL, classes, ())
        assert [finding.code for finding in of_place(self.SCHOOL, None, ())] == ["TRN-007a"]

    def test_without_days_nothing_is_in_common(self) -> None:
        assert not of_place(self.SCHOOL, (assigned(self.CENTRE, ClassKind.WWR),), (), None)

    def test_only_for_days_in_common(self) -> None:
        classes = (
            assigned(self.SCHOOL, ClassKind.BASIC),
            assigned(self.CENTRE, ClassKind.WWR, BEFORE),
            assigned(self.CENTRE, ClassKind.WWR, Period(date(2020, 8, 31))),
            assigned(self.CENTRE, ClassKind.RW, Period(date(2020, 8, 30))),
        )
        assert not of_place(self.SCHOOL, classes[:2], ())
        [finding] = of_place(self.SCHOOL, classes, ())
        assert (finding.code, finding.facts) == ("TRN-011", {"first_day": date(2020, 8, 30)})
