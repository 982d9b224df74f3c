"""The opinion on deferring compulsory schooling (art. 35 and 38)."""

import pytest
from world import K, a_class, assigned, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, Level
from sio_rules.periods import Period
from sio_rules.pupils.certificates.deferral import check_deferral_opinion, check_preschool_at_school_age

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


class TestCheckPreschoolAtSchoolAge:
    """Who turns 7 in the calendar year in which the school year begins is of school age."""

    def attends(self, level: Level | None = Level.PRESCHOOL, period: Period = YEAR) -> ClassAssignment:
        at = SCHOOL if level is not None and level is Level.GRADE_1 else KINDERGARTEN
        return assigned(a_class(level=level, at=at), period.start, period.end)

    @pytest.mark.parametrize(
        ("born", "codes"),
        [("2019-01-01", ()), ("2018-12-31", ("PUP-665d",)), ("2018-01-01", ("PUP-665d",)), ("2017-12-31", ())],
    )
    def test_of_that_age_only(self, born: str, codes: tuple[str, ...]) -> None:
        for level in (Level.PRESCHOOL, None):
            told = check_preschool_at_school_age(self.attends(level), born_on=day(born), certificates=())
            assert told.codes == codes
        told = check_preschool_at_school_age(self.attends(Level.GRADE_1), born_on=day(born), certificates=())
        assert told.codes == ()

    @pytest.mark.parametrize("kind", C)
    def test_an_opinion_or_certificate_allows_it(self, kind: CertificateKind) -> None:
        expected = () if kind in {C.DEFERRAL, C.SPECIAL_EDUCATION} else ("PUP-665d",)
        for period in (None, days("2020-09-01", "2025-09-01"), days("2026-08-31")):
            held = (Certificate(kind, period=period),)
            told = check_preschool_at_school_age(self.attends(), born_on=day("2018-05-01"), certificates=held)
            assert told.codes == expected
        ended = (Certificate(kind, period=days("2020-09-01", "2025-08-31")),)
        told = check_preschool_at_school_age(self.attends(), born_on=day("2018-05-01"), certificates=ended)
        assert told.codes == ("PUP-665d",)

    def test_days_of_no_school_year(self) -> None:
        first = self.attends(period=days("0001-01-01", "0001-08-31"))
        assert not check_preschool_at_school_age(first, born_on=day("0001-01-01"), certificates=())

    def test_no_birth_date_is_shown(self) -> None:
        told = check_preschool_at_school_age(self.attends(), born_on=day("2018-05-01"), certificates=())
        assert [each.facts for each in told] == [{"school_year": 2025}]
