"""The opinion on deferring compulsory schooling (art. 35 and 38)."""

import pytest
from world import K, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.pupils.certificates.deferral import check_deferral_opinion

C = CertificateKind
KINDERGARTEN = institution(K.KINDERGARTEN)
SCHOOL = institution(K.PRIMARY_SCHOOL)
YEAR = days("2025-09-01", "2026-08-31")


class TestCheckDeferralOpinion:
    """A deferral rests on an opinion that is valid on the day."""

    @pytest.mark.parametrize("kind", C)
    def test_of_every_kind(self, kind: CertificateKind) -> None:
        held = (Certificate(kind, period=YEAR),)
        expected = () if kind is C.DEFERRAL else ("PUP-665a",)
        assert check_deferral_opinion(held, on=day("2026-03-02")).codes == expected

    @pytest.mark.parametrize(
        ("on", "codes"),
        [("2025-08-31", ("PUP-665b",)), ("2025-09-01", ()), ("2026-08-31", ()), ("2026-09-01", ("PUP-665b",))],
    )
    def test_limits(self, on: str, codes: tuple[str, ...]) -> None:
        opinion = Certificate(C.DEFERRAL, period=YEAR)
        assert check_deferral_opinion((opinion,), on=day(on)).codes == codes
        last_year = Certificate(C.DEFERRAL, period=days("2024-09-01", "2025-08-30"))
        assert check_deferral_opinion((last_year, opinion), on=day(on)).codes == codes

    def test_a_period_that_is_not_given(self) -> None:
        unknown, valid = Certificate(C.DEFERRAL), Certificate(C.DEFERRAL, period=YEAR)
        assert check_deferral_opinion((), on=day("2026-03-02")).codes == ("PUP-665a",)
        assert check_deferral_opinion((unknown,), on=day("2026-03-02")).codes == ("PUP-665c",)
        assert check_deferral_opinion((unknown, valid), on=day("2026-03-02")).codes == ()
        assert check_deferral_opinion((unknown, valid), on=day("2027-03-02")).codes == ("PUP-665c",)
