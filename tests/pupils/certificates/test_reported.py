"""A certificate as an institution reports it in SIO: what it names, who issued it, who reports it."""

from typing import Any

import pytest
from hypothesis import given
from world import K, a_class, assigned, days, institution

from sio_rules.certificates import Certificate, CertificateKind, CertificateReason, Disability
from sio_rules.classes import ClassKind
from sio_rules.institutions import Audience
from sio_rules.periods import Period
from sio_rules.pupils.certificates.reported import check_certificate
from sio_rules.strategies import certificates

C = CertificateKind
D = Disability
SCHOOL = institution(K.PRIMARY_SCHOOL, 1)
CENTRE = institution(K.COUNSELLING_CENTRE, 9)


def codes(kind: CertificateKind, *disabilities: Disability, **fields: Any) -> tuple[str, ...]:
    """Return the codes of what is found in such a certificate."""
    return check_certificate(Certificate(kind, frozenset(disabilities), **fields)).codes


class TestDisabilities:
    """RW goes with profound intellectual disability."""

    @pytest.mark.parametrize("disability", D)
    def test_of_rw(self, disability: Disability) -> None:
        expected = () if disability is D.INTELLECTUAL_PROFOUND else ("PUP-662a",)
        assert codes(C.RW, disability) == expected

    def test_of_rw_with_several_or_none(self) -> None:
        assert codes(C.RW) == ()
        assert codes(C.RW, D.INTELLECTUAL_PROFOUND, D.MOTOR) == ()
        assert codes(C.RW, D.INTELLECTUAL_SEVERE, D.MOTOR) == ("PUP-662a",)
        assert codes(C.RW, other_reasons=frozenset({CertificateReason.AT_RISK})) == ("PUP-662a",)

    @pytest.mark.parametrize("disability", D)
    def test_of_special_education(self, disability: Disability) -> None:
        expected = ("PUP-662b",) if disability is D.INTELLECTUAL_PROFOUND else ()
        assert codes(C.SPECIAL_EDUCATION, disability) == expected
        assert codes(C.WWR, disability) == ()


class TestShownBy:
    """Who may report what."""

    @pytest.mark.parametrize("kind", C)
    def test_a_sow_only_opinions_on_wwr(self, kind: CertificateKind) -> None:
        expected = {C.WWR: (), C.INDIVIDUAL_TEACHING: ("PUP-663d",), C.INDIVIDUAL_PREPARATION: ("PUP-663d",)}
        assert codes(kind, institution=institution(K.SOW)) == expected.get(kind, ("PUP-663b",))

    @pytest.mark.parametrize("kind", [C.INDIVIDUAL_TEACHING, C.INDIVIDUAL_PREPARATION])
    def test_certificates_of_individual_teaching_are_known_of_but_not_reported(self, kind: CertificateKind) -> None:
        assert codes(kind) == ()
        for each in K:
            assert codes(kind, institution=institution(each)) == ("PUP-663d",)

    @pytest.mark.parametrize("kind", K)
    def test_certificates_of_special_education_by_every_entity(self, kind: K) -> None:
        expected = {
            K.SOW: ("PUP-663b",),
            K.POST_SECONDARY_MUSIC_SCHOOL: ("PUP-663a",),
            K.POST_SECONDARY_ART_SCHOOL: ("PUP-663a",),
            **dict.fromkeys((K.OUT_OF_SCHOOL_UNIT, K.ART_CLUB), ("PUP-663e",)),
            **dict.fromkeys((K.CONTINUING_EDUCATION_UNIT, K.VOCATIONAL_TRAINING_CENTRE), ("PUP-663e",)),
        }
        assert codes(C.SPECIAL_EDUCATION, institution=institution(kind)) == expected.get(kind, ())

    @pytest.mark.parametrize("audience", Audience)
    def test_schools_for_adults_show_none(self, audience: Audience) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, audience=audience)
        expected = ("PUP-663a",) if audience is Audience.ADULTS else ()
        assert codes(C.SPECIAL_EDUCATION, institution=liceum) == expected
        assert codes(C.RW, institution=liceum) == ()

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (None, ("PUP-663a",)),
            (days("2019-09-01"), ("PUP-663a",)),
            (days("2019-09-01", "2020-09-01"), ("PUP-663a",)),
            (days("2019-09-01", "2020-08-31"), ()),
        ],
    )
    def test_since_2020(self, period: Period | None, expected: tuple[str, ...]) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, audience=Audience.ADULTS)
        assert codes(C.SPECIAL_EDUCATION, institution=liceum, period=period) == expected


class TestWwr:
    """The entity that holds WWR reports the opinion."""

    OPINION = Certificate(C.WWR, period=days("2025-09-01", "2026-08-31"), institution=SCHOOL)

    @pytest.mark.parametrize(
        ("end", "found"),
        [("2025-08-31", ("PUP-663c",)), ("2025-09-01", ()), (None, ())],
    )
    def test_classes_there_at_that_time(self, end: str | None, found: tuple[str, ...]) -> None:
        wwr = assigned(a_class(kind=ClassKind.WWR, at=SCHOOL), "2025-02-01", end)
        assert check_certificate(self.OPINION, assignments=(wwr,)).codes == found

    def test_classes_elsewhere_or_of_another_kind(self) -> None:
        elsewhere = assigned(a_class(kind=ClassKind.WWR, at=institution(rspo=2)), "2025-09-01")
        basic = assigned(a_class(at=SCHOOL), "2025-09-01")
        assert check_certificate(self.OPINION, assignments=(elsewhere, basic)).codes == ("PUP-663c",)
        assert check_certificate(self.OPINION, assignments=()).codes == ("PUP-663c",)
        assert check_certificate(self.OPINION).codes == ()

    @pytest.mark.parametrize("kind", C)
    def test_no_other_document_needs_classes_there(self, kind: CertificateKind) -> None:
        found = check_certificate(Certificate(kind, institution=SCHOOL), assignments=())
        assert ("PUP-663c" in found.codes) is (kind is C.WWR)

    def test_an_assignment_of_a_wrong_kind_is_refused(self) -> None:
        with pytest.raises(TypeError, match="assignments"):
            check_certificate(Certificate(C.RW), assignments=(1,))  # type: ignore[arg-type] # on purpose

    def test_without_a_period_any_time_counts(self) -> None:
        opinion = Certificate(C.WWR, institution=SCHOOL)
        wwr = assigned(a_class(kind=ClassKind.WWR, at=SCHOOL), "2020-09-01", "2021-08-31")
        assert check_certificate(opinion, assignments=(wwr,)).codes == ()


class TestIssuedBy:
    """Art. 127 ust. 10: teams in public counselling centres."""

    @pytest.mark.parametrize("kind", K)
    def test_only_counselling_centres(self, kind: K) -> None:
        expected = () if kind is K.COUNSELLING_CENTRE else ("PUP-664a",)
        assert codes(C.RW, issued_by=institution(kind, 9)) == expected

    @pytest.mark.parametrize("kind", C)
    @pytest.mark.parametrize(("public", "code"), [(True, None), (False, "PUP-664b"), (None, "PUP-664c")])
    def test_public_ones_but_for_deferrals(self, kind: CertificateKind, public: bool | None, code: str | None) -> None:
        centre = institution(K.COUNSELLING_CENTRE, 9, public=public)
        expected = () if code is None or kind is C.DEFERRAL else (code,)
        assert codes(kind, issued_by=centre) == expected

    @given(certificates())
    def test_paths_are_of_the_certificate(self, certificate: Certificate) -> None:
        for each in check_certificate(certificate, assignments=()):
            assert getattr(certificate, each.at) is not None
