"""Children in preschool education: art. 32 ust. 3 to 6, ages by art. 31."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError
from sio_rules.certificates import Disability
from sio_rules.transport.child import Child, Measured, Obligation
from sio_rules.transport.entitlement.owed import Ground, Owed
from sio_rules.transport.entitlement.preschool import calendar_age, owed_to_preschooler

FIVE = Child(special_education=False, born_on=date(2015, 7, 1), distance_m=3_100, measured=Measured.ALONG_THE_WAY)
IN_2020_2021 = date(2020, 9, 1)


class TestCalendarAge:
    """A-13: the calendar year in which the school year begins."""

    @pytest.mark.parametrize(
        ("born_on", "on", "age"),
        [
            (date(2015, 1, 1), date(2020, 9, 1), 5),
            (date(2015, 12, 31), date(2020, 9, 1), 5),
            (date(2015, 12, 31), date(2021, 8, 31), 5),
            (date(2015, 1, 1), date(2021, 9, 1), 6),
            (date(2014, 12, 31), date(2020, 9, 1), 6),
            (date(2012, 6, 1), date(2017, 10, 1), 5),
            (date(2011, 6, 1), date(2017, 10, 1), 6),
        ],
    )
    def test_the_month_of_birth_does_not_matter(self, born_on: date, on: date, age: int) -> None:
        assert calendar_age(born_on, on) == age

    def test_junk_raises(self) -> None:
        with pytest.raises(TypeError, match=r"^born_on must be date"):
            calendar_age("2015-01-01", IN_2020_2021)  # type: ignore[arg-type] # on purpose
        with pytest.raises(InvalidValueError):
            calendar_age(date(2015, 1, 1), date.min)


MAY = Owed(Obligation.MAY, date(2021, 8, 31))


class TestOwedWithoutCertificate:
    """TRN-022: art. 32 ust. 3 and 5: beyond 3 km, and exactly 3 km is within (A-14); otherwise the gmina may (A-97)."""

    @pytest.mark.parametrize(
        ("distance_m", "codes"),
        [
            (0, ("TRN-036", "TRN-022a")),
            (2_900, ("TRN-036", "TRN-022a")),
            (3_000, ("TRN-036", "TRN-022a")),
            (3_001, ("TRN-022",)),
            (3_100, ("TRN-022",)),
        ],
    )
    def test_only_what_exceeds_3_km_is_owed(self, distance_m: int, codes: tuple[str, ...]) -> None:
        decision = owed_to_preschooler(evolve(FIVE, distance_m=distance_m), IN_2020_2021)
        owed = Owed(Obligation.MUST, date(2021, 8, 31), Ground.PRESCHOOL)
        must = codes == ("TRN-022",)
        assert (decision.outcome, decision.because.codes) == (owed if must else MAY, codes)
        facts = {"distance_m": distance_m, "limit_m": 3_000}
        assert decision.because[-1].facts == (facts | {"first_age": 5} if must else facts)

    def test_of_another_age_the_ground_names_the_ages(self) -> None:
        ground = owed_to_preschooler(evolve(FIVE, born_on=date(2016, 1, 1)), IN_2020_2021).because[-1]
        assert (ground.code, ground.facts) == ("TRN-022b", {"first_age": 5, "last_age": 6, "deferred_age": 7})

    @pytest.mark.parametrize(
        ("born_in", "deferred", "distance_m", "code"),
        [
            (2014, False, 3_100, "TRN-022"),
            (2014, None, 3_001, "TRN-022"),
            (2014, False, 3_000, "TRN-022a"),
            (2014, False, 2_000, "TRN-022a"),
            (2015, None, 3_100, "TRN-022"),
            (2015, None, 3_000, "TRN-022a"),
            (2016, None, 5_000, "TRN-022b"),
            (2013, True, 3_100, "TRN-022"),
            (2013, True, 3_000, "TRN-022a"),
            (2013, False, 10_000, "TRN-022b"),
            (2012, True, 10_000, "TRN-022b"),
            (1900, None, 10_000, "TRN-022b"),
        ],
    )
    def test_by_distance_from_five_to_the_end_of_the_preparation(
        self, born_in: int, *, deferred: bool | None, distance_m: int, code: str
    ) -> None:
        child = evolve(FIVE, born_on=date(born_in, 12, 31), deferred=deferred, distance_m=distance_m)
        decision = owed_to_preschooler(child, IN_2020_2021)
        must = code == "TRN-022"
        assert decision.because.codes == ((code,) if must else ("TRN-036", code))
        assert decision.outcome is not None
        assert decision.outcome.duty is (Obligation.MUST if must else Obligation.MAY)

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("special_education", Child.HAS_CERTIFICATE),
            ("born_on", Child.WHEN_BORN),
            ("deferred", Child.IS_DEFERRED),
            ("distance_m", Child.HOW_FAR),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        seven = evolve(FIVE, born_on=date(2013, 1, 1), deferred=True)
        assert owed_to_preschooler(evolve(seven, **{missing: None}), IN_2020_2021) == Decision.asks(question)

    @given(st.dates(date(2011, 1, 1), date(2018, 12, 31)), st.integers(0, 364))
    def test_the_answer_is_the_same_on_every_day_of_a_school_year(self, born_on: date, days: int) -> None:
        child = evolve(FIVE, born_on=born_on, deferred=True)
        later = IN_2020_2021 + timedelta(days=days)
        assert owed_to_preschooler(child, later) == owed_to_preschooler(child, IN_2020_2021)


class TestOwedWithCertificate:
    """TRN-024: art. 32 ust. 6: disabled at five and six, any certificate until nine (A-98)."""

    @pytest.mark.parametrize(
        "disabilities", [frozenset({Disability.AUTISM}), frozenset({Disability.DEAF, Disability.MOTOR})]
    )
    @pytest.mark.parametrize(
        ("on", "codes"),
        [
            (date(2022, 8, 31), ("TRN-036", "TRN-024b")),
            (date(2022, 9, 1), ("TRN-024",)),
            (date(2026, 8, 31), ("TRN-024",)),
            (date(2026, 9, 1), ("TRN-036", "TRN-024a")),
        ],
    )
    def test_disabled_from_five_to_nine_whatever_the_distance(
        self, on: date, codes: tuple[str, ...], disabilities: frozenset[Disability]
    ) -> None:
        child = Child(special_education=True, disabilities=disabilities, born_on=date(2017, 5, 1), distance_m=400)
        assert owed_to_preschooler(child, on).because.codes == codes

    def test_ends_with_the_school_year_of_turning_nine(self) -> None:
        child = Child(special_education=True, disabilities=frozenset({Disability.AUTISM}), born_on=date(2017, 12, 31))
        [ground] = owed_to_preschooler(child, date(2024, 1, 10)).because
        assert ground.facts == {"last_day": date(2026, 8, 31), "years": 9}

    @pytest.mark.parametrize("disabilities", [frozenset(), frozenset({Disability.AUTISM})])
    def test_under_five_the_gmina_may_and_the_guide_says_more(self, disabilities: frozenset[Disability]) -> None:
        child = Child(special_education=True, disabilities=disabilities, born_on=date(2016, 1, 1))
        decision = owed_to_preschooler(child, IN_2020_2021)
        assert (decision.outcome, decision.because.codes) == (MAY, ("TRN-036", "TRN-024b"))
        [warning] = decision.because.warnings
        assert (warning.code, warning.facts) == ("TRN-024b", {"first_age": 5})

    @pytest.mark.parametrize(
        ("born_in", "distance_m", "duty", "codes"),
        [
            (2015, 3_001, Obligation.MUST, ("TRN-022", "TRN-038a")),
            (2015, 3_000, Obligation.MAY, ("TRN-036", "TRN-022a", "TRN-038a")),
            (2014, 3_001, Obligation.MUST, ("TRN-022", "TRN-038a")),
            (2014, 3_000, Obligation.MAY, ("TRN-036", "TRN-022a", "TRN-038a")),
            (2013, 1, Obligation.MUST, ("TRN-024",)),
            (2012, 1, Obligation.MUST, ("TRN-024",)),
            (2011, 9_000, Obligation.MAY, ("TRN-036", "TRN-024a")),
        ],
    )
    def test_without_a_disability_distance_decides_until_seven(
        self, born_in: int, distance_m: int, duty: Obligation, codes: tuple[str, ...]
    ) -> None:
        child = evolve(
            FIVE, special_education=True, disabilities=frozenset(), born_on=date(born_in, 6, 1), distance_m=distance_m
        )
        decision = owed_to_preschooler(child, IN_2020_2021)
        assert decision.outcome is not None
        assert (decision.outcome.duty, decision.because.codes) == (duty, codes)

    def test_a_missing_fact_is_asked_for(self) -> None:
        child = Child(special_education=True)
        assert owed_to_preschooler(child, IN_2020_2021) == Decision.asks(Child.WHICH_DISABILITIES)
        none = evolve(child, disabilities=frozenset())
        assert owed_to_preschooler(none, IN_2020_2021) == Decision.asks(Child.WHEN_BORN)
        five = evolve(none, born_on=date(2015, 1, 1))
        assert owed_to_preschooler(five, IN_2020_2021) == Decision.asks(Child.HOW_FAR)
