"""With which class and certificate transport is reported: S004 section 12."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve

from sio_rules import Finding
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import SCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.transport import EntryCircumstances, HelpForm, TransportEntry, check_entry

YEAR = Period(date(2019, 9, 1), date(2020, 8, 31))
BEFORE = Period(date(2018, 9, 1), date(2019, 8, 31))
SPECIAL, RW = CertificateKind.SPECIAL_EDUCATION, CertificateKind.RW
LACKING = {"TRN-007", "TRN-007a", "TRN-008a", "TRN-008b", "TRN-008c", "TRN-009"}
SECONDARY_SCHOOLS = {
    InstitutionKind.GENERAL_SECONDARY_SCHOOL,
    InstitutionKind.TECHNICAL_SCHOOL,
    InstitutionKind.SECTORAL_SCHOOL_I,
    InstitutionKind.SECTORAL_SCHOOL_II,
    InstitutionKind.WORK_TRAINING_SCHOOL,
    InstitutionKind.POST_SECONDARY_SCHOOL,
    InstitutionKind.ART_SECONDARY_SCHOOL,
    InstitutionKind.CIRCUS_SCHOOL,
    InstitutionKind.POST_SECONDARY_MUSIC_SCHOOL,
    InstitutionKind.POST_SECONDARY_ART_SCHOOL,
}


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


def lacking(kind: InstitutionKind, class_kind: ClassKind | None, certificate: CertificateKind | None) -> str | None:
    """Return the code of what an entry for the year lacks, with one class and one certificate or none."""
    where = institution(kind)
    classes = () if class_kind is None else (assigned(where, class_kind),)
    certificates = () if certificate is None else (Certificate(certificate),)
    codes = [finding.code for finding in of_place(where, classes, certificates) if finding.code in LACKING]
    assert len(codes) <= 1
    return codes[0] if codes else None


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
        assert not of_place(where, (assigned(where, ClassKind.RW),), both)

    def test_a_class_elsewhere_does_not_count(self) -> None:
        here, there = institution(InstitutionKind.PRIMARY_SCHOOL), institution(InstitutionKind.PRIMARY_SCHOOL, rspo=8)
        assert [finding.code for finding in of_place(here, (assigned(there, ClassKind.BASIC),), ())] == ["TRN-007"]

    @pytest.mark.parametrize(
        ("first", "last", "fits"),
        [(YEAR.start, YEAR.start, True), (date(2020, 8, 31), None, True), (date(2020, 9, 1), None, False)],
    )
    def test_a_class_with_one_day_of_the_entry_is_not_lacking_altogether(
        self, *, first: date, last: date | None, fits: bool
    ) -> None:
        where = institution(InstitutionKind.PRIMARY_SCHOOL)
        classes = (assigned(where, ClassKind.BASIC, Period(first, last)),)
        assert (not of_place(where, classes, ())) is fits

    def test_a_certificate_with_one_day_of_the_entry_is_not_lacking_altogether(self) -> None:
        where = institution(InstitutionKind.TECHNICAL_SCHOOL)
        classes = (assigned(where, ClassKind.BASIC),)
        expired = Certificate(SPECIAL, period=BEFORE)
        lasting = Certificate(SPECIAL, period=Period(BEFORE.start, BEFORE.start + timedelta(days=365)))
        assert [finding.code for finding in of_place(where, classes, (expired,))] == ["TRN-008a"]
        assert not of_place(where, classes, (lasting,))

    def test_a_certificate_that_lapses_is_told_beside_a_class_that_is_lacking(self) -> None:
        where = institution(InstitutionKind.TECHNICAL_SCHOOL)
        lapsing = Certificate(SPECIAL, period=Period(BEFORE.start, YEAR.start))
        known = EntryCircumstances(assignments=(), certificates=(lapsing,), modes=(), ridden=YEAR)
        entry = TransportEntry(pupil=1, institution=where, form=HelpForm.TRANSPORT, start=YEAR.start, end=YEAR.end)
        assert check_entry(entry, circumstances=known).codes == ("TRN-039", "TRN-008b")

    def test_what_is_not_given_is_said(self) -> None:
        school, secondary = institution(InstitutionKind.PRIMARY_SCHOOL), institution(InstitutionKind.TECHNICAL_SCHOOL)
        found = [
            [(finding.code, finding.at) for finding in findings]
            for findings in (
                of_place(school, None, None),
                of_place(secondary, None, None),
                of_place(secondary, None, (Certificate(SPECIAL),)),
                of_place(secondary, None, ()),
            )
        ]
        assert found == [
            [("TRN-007a", "assignments")],
            [("TRN-008c", "certificates")],
            [("TRN-007a", "assignments")],
            [("TRN-008a", "institution")],
        ]

    def test_without_days_no_class_is_asked_for(self) -> None:
        assert not of_place(institution(InstitutionKind.PRIMARY_SCHOOL), None, None, None)

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_a_certificate_is_asked_of_secondary_schools_alone(self, kind: InstitutionKind) -> None:
        asked = bool({"TRN-008a"} & {finding.code for finding in of_place(institution(kind), (), ())})
        assert asked is (kind in SECONDARY_SCHOOLS)
        assert not asked or kind in SCHOOLS


JUNE, AUGUST = date(2020, 6, 26), date(2020, 8, 31)


class TestEveryDay:
    """TRN-039: a class or certificate holds on every day of the entry, several of them together (A-99)."""

    SCHOOL = institution(InstitutionKind.PRIMARY_SCHOOL)
    SECONDARY = institution(InstitutionKind.TECHNICAL_SCHOOL)
    CENTRE = institution(InstitutionKind.SOSW)

    @staticmethod
    def gaps(where: Institution, classes: Classes, certificates: Certificates) -> list[tuple[Any, ...]]:
        """Return the code, the place, the first and the last day of each gap of an entry for the year."""
        entry = TransportEntry(pupil=1, institution=where, form=HelpForm.TRANSPORT, start=YEAR.start, end=YEAR.end)
        findings = check_entry(entry, circumstances=EntryCircumstances(assignments=classes, certificates=certificates))
        return [
            (each.code, each.at, each.facts["first_day"], each.facts["last_day"])
            for each in findings
            if each.code.startswith("TRN-039")
        ]

    @pytest.mark.parametrize(
        ("periods", "gaps"),
        [
            ((YEAR,), []),
            ((Period(BEFORE.start),), []),
            ((Period(date(2019, 9, 2)),), []),
            ((Period(date(2019, 9, 3)),), [("TRN-039a", "start", YEAR.start, date(2019, 9, 2))]),
            ((Period(YEAR.start, date(2020, 1, 31)), Period(date(2020, 2, 1))), []),
            ((Period(date(2020, 2, 3)), Period(YEAR.start, date(2020, 1, 31))), []),
            (
                (Period(date(2020, 2, 4)), Period(YEAR.start, date(2020, 1, 31))),
                [("TRN-039a", "end", date(2020, 2, 1), date(2020, 2, 3))],
            ),
            (
                (Period(date(2019, 9, 2), date(2020, 3, 15)),),
                [("TRN-039a", "end", date(2020, 3, 16), AUGUST)],
            ),
            ((Period(YEAR.start, date(2020, 3, 15)),), [("TRN-039a", "end", date(2020, 3, 16), AUGUST)]),
            ((Period(YEAR.start, date(2020, 6, 19)),), [("TRN-039a", "end", date(2020, 6, 20), AUGUST)]),
            ((Period(YEAR.start, date(2020, 6, 20)),), []),
            ((Period(YEAR.start, JUNE),), []),
        ],
    )
    def test_of_the_class(self, periods: tuple[Period, ...], gaps: list[Any]) -> None:
        """Days off are no gap (2019-09-01 was a Sunday), nor is the summer after a class that ended with the lessons."""
        for where, kind in ((self.SCHOOL, ClassKind.BASIC), (self.CENTRE, ClassKind.WWR)):
            assert self.gaps(where, tuple(assigned(where, kind, days) for days in periods), ()) == gaps
        special = (Certificate(SPECIAL),)
        classes = tuple(assigned(self.SECONDARY, ClassKind.BASIC, days) for days in periods)
        assert self.gaps(self.SECONDARY, classes, special) == gaps

    @pytest.mark.parametrize(
        ("periods", "gaps"),
        [
            ((None,), []),
            ((YEAR,), []),
            ((Period(YEAR.start, date(2020, 1, 31)),), [("TRN-039", "end", date(2020, 2, 1), AUGUST)]),
            ((Period(YEAR.start, date(2020, 8, 30)),), [("TRN-039", "end", AUGUST, AUGUST)]),
            ((Period(date(2019, 9, 2)),), [("TRN-039", "start", YEAR.start, YEAR.start)]),
            ((Period(YEAR.start, date(2020, 1, 31)), Period(date(2020, 2, 1))), []),
            ((BEFORE,), []),
        ],
    )
    def test_of_the_certificate(self, periods: tuple[Period | None, ...], gaps: list[Any]) -> None:
        """A certificate that ends in the middle of the transport; one that ended before it is none at all (TRN-008a)."""
        certificates = tuple(Certificate(SPECIAL, period=days) for days in periods)
        assert self.gaps(self.SECONDARY, (assigned(self.SECONDARY, ClassKind.BASIC),), certificates) == gaps
        assert self.gaps(self.SECONDARY, None, certificates) == gaps

    def test_days_that_are_not_covered_count(self) -> None:
        """The calendar of days off ends with 2050."""
        where, last = self.SCHOOL, date(2050, 12, 30)
        entry = TransportEntry(pupil=1, institution=where, form=HelpForm.TRANSPORT, start=date(2050, 9, 1))
        classes = (assigned(where, ClassKind.BASIC, Period(date(2050, 9, 1), last)),)

        def gaps(entry: TransportEntry) -> list[Finding]:
            findings = check_entry(entry, circumstances=EntryCircumstances(assignments=classes))
            return [each for each in findings if each.code == "TRN-039a"]

        [gap] = gaps(entry)
        assert gap.facts == {"first_day": date(2050, 12, 31), "last_day": date(2051, 8, 31)}
        assert not gaps(evolve(entry, end=date(2050, 12, 31)))  # a Saturday

    def test_only_of_the_days_on_which_the_transport_was_used(self) -> None:
        """An end that is too late is told by TRN-005, once."""
        classes = (assigned(self.SCHOOL, ClassKind.BASIC, Period(YEAR.start, date(2020, 3, 15))),)
        entry = TransportEntry(pupil=1, institution=self.SCHOOL, form=HelpForm.TRANSPORT, start=YEAR.start, end=YEAR.end)
        for used_until, code in ((date(2020, 3, 15), "TRN-005"), (None, "TRN-039a")):
            known = EntryCircumstances(assignments=classes, modes=(), ridden=Period(YEAR.start, used_until))
            assert check_entry(entry, circumstances=known).codes == (code,)

    def test_of_the_class_that_the_certificate_of_that_day_requires(self) -> None:
        certificates = (
            Certificate(SPECIAL, period=Period(YEAR.start, date(2020, 1, 31))),
            Certificate(RW, period=Period(date(2020, 2, 1))),
        )
        basic = assigned(self.SECONDARY, ClassKind.BASIC)
        in_rw = assigned(self.SECONDARY, ClassKind.RW, Period(date(2020, 3, 1)))
        assert self.gaps(self.SECONDARY, (basic, in_rw), certificates) == [
            ("TRN-039a", "start", date(2020, 2, 1), date(2020, 2, 29))
        ]
        whole = assigned(self.SECONDARY, ClassKind.RW, Period(date(2020, 2, 1)))
        assert self.gaps(self.SECONDARY, (basic, whole), certificates) == []
