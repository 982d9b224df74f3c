"""The certificate or opinion that an assignment to a class needs (art. 127; the labels in the list of pupils)."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from world import K, a_class, assigned, can_be, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, Specificity
from sio_rules.periods import Period
from sio_rules.pupils.certificates.class_needs import check_class_certificates
from sio_rules.strategies import certificates, class_assignments

C = CertificateKind
SCHOOL = institution(K.PRIMARY_SCHOOL, 1)
OTHER = institution(K.PRIMARY_SCHOOL, 2)
SPECIAL = institution(K.PRIMARY_SCHOOL, 3, special=True)
YEAR = days("2025-09-01", "2026-08-31")
NEEDS = {ClassKind.RW: C.RW, ClassKind.WWR: C.WWR, ClassKind.IPET: C.SPECIAL_EDUCATION}


def reported(kind: CertificateKind, period: Period | None = YEAR, **fields: Any) -> Certificate:
    """Return a certificate that SCHOOL reports unless *fields* say otherwise."""
    return Certificate(kind, period=period, **({"institution": SCHOOL} | fields))


def to(kind: ClassKind, start: str = "2025-09-01", end: str | None = "2026-08-31", **fields: Any) -> ClassAssignment:
    """Return the assignment to a class of *kind*, at SCHOOL unless *fields* say otherwise."""
    return assigned(a_class(kind=kind, **({"at": SCHOOL} | fields)), start, end)


def codes(assignment: ClassAssignment, *held: Certificate, **known: Any) -> tuple[str, ...]:
    """Return the codes of what is found."""
    return check_class_certificates(assignment, certificates=held, **known).codes


class TestKinds:
    """Which class needs which document."""

    @pytest.mark.parametrize("class_kind", ClassKind)
    @pytest.mark.parametrize("kind", C)
    def test_every_class_with_every_document(self, class_kind: ClassKind, kind: CertificateKind) -> None:
        needed = NEEDS.get(class_kind)
        assert codes(to(class_kind), reported(kind)) == (() if needed in (None, kind) else ("PUP-661a",))

    @pytest.mark.parametrize("class_kind", NEEDS)
    def test_nothing_reported(self, class_kind: ClassKind) -> None:
        [finding] = check_class_certificates(to(class_kind), certificates=())
        assert (finding.code, finding.at) == ("PUP-661a", "school_class")
        assert finding.facts == {"class_kind": class_kind, "document_kind": NEEDS[class_kind]}

    @pytest.mark.parametrize("kind", [each for each in K if can_be(each, ClassKind.RW)])
    def test_every_institution_with_rw(self, kind: K) -> None:
        assert codes(to(ClassKind.RW, at=institution(kind, 1))) == ("PUP-661a",)


class TestValidity:
    """The period of validity at the institution covers the whole assignment."""

    @pytest.mark.parametrize(
        ("period", "first_day"),
        [
            (YEAR, None),
            (days("2025-09-01"), None),
            (days("2025-09-02", "2026-08-31"), "2025-09-01"),
            (days("2025-09-01", "2026-08-30"), "2026-08-31"),
            (days("2025-09-01", "2026-01-31"), "2026-02-01"),
            (days("2020-09-01", "2025-08-31"), "2025-09-01"),
        ],
    )
    def test_limits(self, period: Period, first_day: str | None) -> None:
        told = check_class_certificates(to(ClassKind.WWR), certificates=(reported(C.WWR, period),))
        assert told.codes == (("PUP-661b",) if first_day else ())
        assert [each.facts["first_day"].isoformat() for each in told] == ([first_day] if first_day else [])  # type: ignore[union-attr]

    def test_several_cover_it_together(self) -> None:
        autumn, spring = reported(C.RW, days("2025-09-01", "2026-01-31")), reported(C.RW, days("2026-02-01", "2026-08-31"))
        assert codes(to(ClassKind.RW), autumn, spring) == ()
        assert codes(to(ClassKind.RW), autumn, reported(C.RW, days("2026-02-02", "2026-08-31"))) == ("PUP-661b",)

    def test_an_assignment_without_an_end_lasts_until_the_end_of_its_year(self) -> None:
        assert codes(to(ClassKind.RW, end=None), reported(C.RW)) == ()
        assert codes(to(ClassKind.RW, end=None), reported(C.RW, days("2025-09-01", "2026-08-30"))) == ("PUP-661b",)
        assert codes(to(ClassKind.RW, "9999-12-31", None), reported(C.RW, days("9999-12-31"))) == ()

    def test_another_institution_shows_it(self) -> None:
        assert codes(to(ClassKind.RW), reported(C.RW, institution=OTHER)) == ("PUP-661a",)
        assert codes(to(ClassKind.RW), reported(C.RW, institution=evolve(SCHOOL, public=None))) == ()

    def test_what_is_not_given_is_a_warning(self) -> None:
        assert codes(to(ClassKind.RW), reported(C.RW, None)) == ("PUP-661c",)
        assert codes(to(ClassKind.RW), reported(C.RW, institution=None)) == ("PUP-661c",)
        assert codes(to(ClassKind.RW), reported(C.RW, None), reported(C.RW)) == ()
        early = days("2020-09-01", "2025-08-31")
        assert codes(to(ClassKind.RW), reported(C.RW, early, institution=None)) == ("PUP-661b",)
        assert codes(to(ClassKind.RW), reported(C.RW, early), reported(C.RW, None)) == ("PUP-661c",)


class TestSpecialSchools:
    """A class of a special school needs a certificate of the need for special education (A-94)."""

    @pytest.mark.parametrize("class_kind", [ClassKind.BASIC, ClassKind.PREPARATORY])
    def test_basic_classes_only(self, class_kind: ClassKind) -> None:
        expected = ("PUP-661d",) if class_kind is ClassKind.BASIC else ()
        assert codes(to(class_kind, at=SPECIAL)) == expected
        assert codes(to(class_kind, at=SCHOOL)) == ()

    def test_its_validity(self) -> None:
        ended = reported(C.SPECIAL_EDUCATION, days("2020-09-01", "2026-08-30"), institution=SPECIAL)
        assert codes(to(ClassKind.BASIC, at=SPECIAL), ended) == ("PUP-661b",)
        assert codes(to(ClassKind.BASIC, at=SPECIAL), reported(C.SPECIAL_EDUCATION, institution=SPECIAL)) == ()
        assert codes(to(ClassKind.BASIC, at=SPECIAL), reported(C.SPECIAL_EDUCATION)) == ("PUP-661d",)

    def test_a_special_class_of_another_school(self) -> None:
        special = evolve(a_class(at=SCHOOL), specificity=Specificity.SPECIAL)
        assert codes(assigned(special, "2025-09-01")) == ("PUP-661e",)
        assert codes(assigned(special, "2025-09-01"), refugee=True) == ()
        assert codes(assigned(special, "2025-09-01"), reported(C.SPECIAL_EDUCATION)) == ()
        integrated = evolve(special, specificity=Specificity.INTEGRATED)
        assert codes(assigned(integrated, "2025-09-01")) == ()

    @pytest.mark.parametrize("class_kind", ClassKind)
    def test_a_prolonged_period_of_education(self, class_kind: ClassKind) -> None:
        expected = ("PUP-661f",) if class_kind is ClassKind.BASIC else codes(to(class_kind))
        assert codes(to(class_kind), prolonged=True) == expected
        assert codes(to(ClassKind.BASIC), reported(C.SPECIAL_EDUCATION), prolonged=True) == ()
        assert codes(to(ClassKind.BASIC, at=SPECIAL, hospital=True), refugee=True, prolonged=True) == ("PUP-661f",)

    def test_refugees_and_the_ill_need_none(self) -> None:
        assert codes(to(ClassKind.BASIC, at=SPECIAL), refugee=True) == ()
        assert codes(to(ClassKind.RW, at=SPECIAL), refugee=True) == ("PUP-661a",)
        assert codes(to(ClassKind.BASIC, at=evolve(SPECIAL, hospital=True))) == ()
        assert codes(to(ClassKind.BASIC, at=SPECIAL, hospital=True)) == ()


class TestProperties:
    """Whatever the certificates are."""

    @given(class_assignments(), st.lists(certificates(), max_size=4))
    def test_one_finding_at_most_and_more_certificates_never_lack_more(
        self, assignment: ClassAssignment, held: list[Certificate]
    ) -> None:
        all_of_them = check_class_certificates(assignment, certificates=tuple(held))
        assert len(all_of_them) <= 1
        if not check_class_certificates(assignment, certificates=tuple(held[:1])):
            assert not all_of_them
