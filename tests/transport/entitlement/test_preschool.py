"""Children in preschool education: art. 32 ust. 3 to 6, ages by art. 31."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError
from sio_rules.transport.child import Child, Measured, Obligation
from sio_rules.transport.entitlement.distance import HOW_FAR
from sio_rules.transport.entitlement.preschool import (
    HAS_CERTIFICATE,
    IS_DEFERRED,
    THE_NEAREST,
    WHEN_BORN,
    calendar_age,
    duty_to_preschooler,
    last_day_of_turning,
    preschool_near,
)

FIVE = Child(
    born_on=date(2015, 7, 1), nearest=True, special_education=False, distance_m=3_100, measured=Measured.ALONG_THE_WAY
)
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


class TestLastDayOfTurning:
    """A-16: the end of the school year in that calendar year, be the birthday before it or after."""

    @given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(1, 30))
    def test_is_31_august_of_that_calendar_year(self, born_on: date, years: int) -> None:
        assert last_day_of_turning(born_on, years) == date(born_on.year + years, 8, 31)

    @pytest.mark.parametrize(("born_on", "years"), [(date.max, 9), (date.min, -5)])
    def test_a_year_that_the_calendar_lacks_is_refused(self, born_on: date, years: int) -> None:
        with pytest.raises(InvalidValueError):
            last_day_of_turning(born_on, years)

    @pytest.mark.parametrize(("born_on", "years"), [(None, 9), (date(2015, 1, 1), "9"), (date(2015, 1, 1), True)])
    def test_junk_raises_type_error(self, born_on: Any, years: Any) -> None:
        with pytest.raises(TypeError, match=r"^(born_on|years) must be"):
            last_day_of_turning(born_on, years)


class TestPreschoolNear:
    """Art. 32 ust. 3: 3 km, and exactly 3 km is within (A-14)."""

    @pytest.mark.parametrize(
        ("distance_m", "duty"),
        [
            (0, Obligation.NOT_OWED),
            (2_900, Obligation.NOT_OWED),
            (3_000, Obligation.NOT_OWED),
            (3_001, Obligation.MUST),
            (3_100, Obligation.MUST),
        ],
    )
    def test_only_what_exceeds_3_km_is_owed_and_less_may_not_be_given(self, distance_m: int, duty: Obligation) -> None:
        assert preschool_near(distance_m).outcome is duty

    def test_an_unknown_way_is_asked_for(self) -> None:
        assert preschool_near(None) == Decision.asks(HOW_FAR)


class TestDutyToPreschooler:
    """TRN-022 and TRN-024."""

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
        decision = duty_to_preschooler(child, IN_2020_2021)
        assert decision.because.codes == (code,)
        assert decision.outcome is (Obligation.MUST if code == "TRN-022" else Obligation.NOT_OWED)

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
        child = Child(born_on=date(2017, 5, 1), nearest=True, special_education=True, distance_m=400)
        assert duty_to_preschooler(child, on).because.codes == (code,)

    def test_the_ride_with_a_certificate_ends_with_the_school_year_of_turning_nine(self) -> None:
        child = Child(born_on=date(2017, 12, 31), nearest=True, special_education=True)
        [ground] = duty_to_preschooler(child, date(2024, 1, 10)).because
        assert ground.facts == {"until": date(2026, 8, 31)}

    def test_under_five_with_a_certificate_the_texts_disagree(self) -> None:
        child = Child(born_on=date(2016, 1, 1), nearest=True, special_education=True)
        decision = duty_to_preschooler(child, IN_2020_2021)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024b",))

    def test_to_a_preschool_that_is_not_the_nearest_nothing_is_owed(self) -> None:
        assert duty_to_preschooler(evolve(FIVE, nearest=False), IN_2020_2021).because.codes == ("TRN-021",)

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("nearest", THE_NEAREST),
            ("special_education", HAS_CERTIFICATE),
            ("born_on", WHEN_BORN),
            ("deferred", IS_DEFERRED),
            ("distance_m", HOW_FAR),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        seven = evolve(FIVE, born_on=date(2013, 1, 1), deferred=True)
        assert duty_to_preschooler(evolve(seven, **{missing: None}), IN_2020_2021) == Decision.asks(question)

    @given(st.dates(date(2011, 1, 1), date(2018, 12, 31)), st.integers(0, 364))
    def test_the_answer_is_the_same_on_every_day_of_a_school_year(self, born_on: date, days: int) -> None:
        child = evolve(FIVE, born_on=born_on, deferred=True)
        later = IN_2020_2021 + timedelta(days=days)
        assert duty_to_preschooler(child, later) == duty_to_preschooler(child, IN_2020_2021)

    def test_junk_raises_type_error(self) -> None:
        with pytest.raises(TypeError, match=r"^child must be Child"):
            duty_to_preschooler("child", IN_2020_2021)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match=r"^on must be date"):
            duty_to_preschooler(FIVE, None)  # type: ignore[arg-type] # on purpose
