"""Children in preschool education: art. 32 ust. 3 to 6, ages by art. 31."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError
from sio_rules.transport.child import Child, Measured, Obligation
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed
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


class TestOwedWithoutCertificate:
    """TRN-022: art. 32 ust. 3 and 5: beyond 3 km, and exactly 3 km is within (A-14); less may not be given."""

    @pytest.mark.parametrize(
        ("distance_m", "code"),
        [(0, "TRN-022a"), (2_900, "TRN-022a"), (3_000, "TRN-022a"), (3_001, "TRN-022"), (3_100, "TRN-022")],
    )
    def test_only_what_exceeds_3_km_is_owed(self, distance_m: int, code: str) -> None:
        decision = owed_to_preschooler(evolve(FIVE, distance_m=distance_m), IN_2020_2021)
        owed = Owed(Obligation.MUST, date(2021, 8, 31), Ground.PRESCHOOL)
        assert (decision.outcome, decision.because.codes) == (owed if code == "TRN-022" else NOTHING, (code,))
        facts = {"distance_m": distance_m, "limit_m": 3_000}
        assert decision.because[0].facts == (facts | {"first_age": 5} if code == "TRN-022" else facts)

    def test_of_another_age_the_ground_names_the_ages(self) -> None:
        [ground] = owed_to_preschooler(evolve(FIVE, born_on=date(2016, 1, 1)), IN_2020_2021).because
        assert (ground.code, ground.facts) == ("TRN-022b", {"first_age": 5, "last_age": 6, "deferred_age": 7})

    @pytest.mark.parametrize(
        ("born_in", "deferred", "distance_m", "code"),
        [
            (2014, False, 3_100, "TRN-022"),
            (2014, None, 3_001, "TRN-022"),
            (2014, False, 3_000, "TRN-022a"),
            (2014, False, 2_900, "TRN-022a"),
            (2015, None, 3_100, "TRN-022"),
            (2015, None, 3_000, "TRN-022a"),
            (2016, None, 10_000, "TRN-022b"),
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
        assert decision.because.codes == (code,)
        assert decision.outcome is not None
        assert decision.outcome.duty is (Obligation.MUST if code == "TRN-022" else Obligation.NOT_OWED)

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
    """TRN-024: art. 32 ust. 6."""

    @pytest.mark.parametrize(
        ("on", "code"),
        [
            (date(2022, 8, 31), "TRN-024b"),
            (date(2022, 9, 1), "TRN-024"),
            (date(2026, 8, 31), "TRN-024"),
            (date(2026, 9, 1), "TRN-024a"),
        ],
    )
    def test_with_a_certificate_from_five_to_nine_whatever_the_distance(self, on: date, code: str) -> None:
        child = Child(special_education=True, born_on=date(2017, 5, 1), distance_m=400)
        assert owed_to_preschooler(child, on).because.codes == (code,)

    def test_the_ride_with_a_certificate_ends_with_the_school_year_of_turning_nine(self) -> None:
        child = Child(special_education=True, born_on=date(2017, 12, 31))
        [ground] = owed_to_preschooler(child, date(2024, 1, 10)).because
        assert ground.facts == {"last_day": date(2026, 8, 31), "years": 9}

    def test_under_five_with_a_certificate_the_texts_disagree(self) -> None:
        child = Child(special_education=True, born_on=date(2016, 1, 1))
        decision = owed_to_preschooler(child, IN_2020_2021)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024b",))
        assert decision.because[0].facts == {"first_age": 5}

    def test_the_birth_date_is_asked_for(self) -> None:
        assert owed_to_preschooler(Child(special_education=True), IN_2020_2021) == Decision.asks(Child.WHEN_BORN)
