"""The certificate that a stay in a unit needs (art. 2 pkt 7; A-94)."""

import pytest
from world import K, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.certificates.stay_needs import check_stay_certificates

C = CertificateKind
NEEDS = {
    **{kind: {C.SPECIAL_EDUCATION} for kind in (K.SOSW, K.SOW, K.MOS, K.MOS_WITHOUT_SCHOOLS)},
    K.ORW: {C.SPECIAL_EDUCATION, C.RW},
}


def codes(
    *held: Certificate, unit: InstitutionKind = K.SOSW, period: Period | None = None, on: str = "2026-03-02"
) -> tuple[str, ...]:
    """Return the codes of what is found for a stay since 2025-09-01 unless *period* says otherwise."""
    lasting = days("2025-09-01") if period is None else period
    return check_stay_certificates(institution(unit), lasting, certificates=held, on=day(on)).codes


def valid(start: str, end: str | None = None, kind: CertificateKind = C.SPECIAL_EDUCATION) -> Certificate:
    """Return a certificate with that period of validity."""
    return Certificate(kind, period=days(start, end))


class TestCheckStayCertificates:
    """STY-011."""

    @pytest.mark.parametrize("unit", K)
    @pytest.mark.parametrize("kind", C)
    def test_every_unit_and_certificate(self, unit: InstitutionKind, kind: CertificateKind) -> None:
        needed = NEEDS.get(unit, set())
        assert codes(unit=unit) == (("STY-011a",) if needed else ())
        assert codes(valid("2025-09-01", kind=kind), unit=unit) == (("STY-011a",) if needed and kind not in needed else ())

    @pytest.mark.parametrize(
        ("end", "on", "expected"),
        [
            ("2026-03-01", "2026-03-02", ("STY-011b",)),
            ("2026-03-02", "2026-03-02", ()),
            ("2026-03-02", "2026-03-03", ("STY-011b",)),
            ("2025-08-31", "2025-09-01", ("STY-011b",)),
            ("2025-08-31", "2025-08-31", ()),
        ],
    )
    def test_until_the_day_of_the_check(self, end: str, on: str, expected: tuple[str, ...]) -> None:
        assert codes(valid("2020-09-01", end), on=on) == expected

    def test_until_the_end_of_the_stay(self) -> None:
        stay = days("2025-09-01", "2026-01-31")
        assert codes(valid("2020-09-01", "2026-01-31"), period=stay) == ()
        assert codes(valid("2020-09-01", "2026-01-30"), period=stay) == ("STY-011b",)
        assert codes(valid("2025-09-02"), period=stay) == ("STY-011b",)

    def test_several_together(self) -> None:
        assert codes(valid("2020-09-01", "2025-12-31"), valid("2026-01-01", "2026-03-02")) == ()
        assert codes(valid("2020-09-01", "2025-12-31"), valid("2026-01-02")) == ("STY-011b",)

    def test_a_period_that_is_not_given(self) -> None:
        assert codes(Certificate(C.SPECIAL_EDUCATION)) == ("STY-011c",)
        assert codes(Certificate(C.SPECIAL_EDUCATION), valid("2020-09-01")) == ()
        assert codes(Certificate(C.SPECIAL_EDUCATION), valid("2020-09-01", "2025-09-30")) == ("STY-011c",)
