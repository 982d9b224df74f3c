"""Until which age a disability gives a ride: art. 31 ust. 2, 32 ust. 6, 36 ust. 17 and 39 ust. 4."""

from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.transport.child import Child, Obligation
from sio_rules.transport.entitlement.disability import (
    LISTED,
    Meaning,
    Right,
    _last_day_of_turning,
    meaning,
    owed_until_turning,
    sets_with_each_meaning,
)
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed

ROWS = [
    (Right.TO_PRESCHOOL, 9, ("TRN-024", "special_education"), ("TRN-024a", "born_on"), Ground.PRESCHOOL_DISABILITY),
    (Right.TO_SECONDARY_SCHOOL, 21, ("TRN-029", "born_on"), ("TRN-029b", "born_on"), Ground.SECONDARY_SCHOOL),
    (Right.TO_ORW_WITH_MULTIPLE, 24, ("TRN-030", "born_on"), ("TRN-030a", "born_on"), Ground.ORW),
    (Right.TO_ORW_WITH_RW, 25, ("TRN-031", "born_on"), ("TRN-031a", "born_on"), Ground.ORW),
]


class TestOwedUntilTurning:
    """A-02, A-12, A-16: until 31 August of the calendar year in which so many years are completed."""

    @pytest.mark.parametrize(("right", "years", "owed", "over", "ground"), ROWS)
    def test_ends_with_the_school_year_of_that_calendar_year(
        self, right: Any, years: int, owed: tuple[str, str], over: tuple[str, str], ground: Ground
    ) -> None:
        last_day = date(2026, 8, 31)
        for month, day in ((1, 1), (8, 31), (9, 1), (12, 31)):
            child = Child(born_on=date(2026 - years, month, day))
            during, after = owed_until_turning(right, child, last_day), owed_until_turning(right, child, date(2026, 9, 1))
            assert during.outcome == Owed(Obligation.MUST, last_day, ground)
            assert [(each.code, each.at) for each in during.because] == [owed]
            assert during.because[0].facts == {"last_day": last_day, "years": years}
            assert after.outcome == NOTHING
            assert [(each.code, each.at) for each in after.because] == [over]
            assert after.because[0].facts == {"years": years}

    @pytest.mark.parametrize("right", Right)
    def test_the_birth_date_is_asked_for(self, right: Any) -> None:
        assert owed_until_turning(right, Child(), date(2026, 8, 31)) == Decision.asks(Child.WHEN_BORN)

    @pytest.mark.parametrize("right", Right)
    def test_is_law_since_the_act(self, right: Any) -> None:
        assert right.value.years.first_day == date(2017, 9, 1)

    def test_the_listed_are_no_mild_and_no_profound_intellectual_disability(self) -> None:
        assert {Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE} == LISTED & INTELLECTUAL


class TestMeaning:
    """All that the rules ask about disabilities: whether there are any, whether one is listed, whether they are multiple."""

    @pytest.mark.parametrize(
        ("disabilities", "means"),
        [
            (frozenset(), Meaning(disabled=False, listed=False, multiple=False)),
            (frozenset({Disability.AUTISM}), Meaning(disabled=True, listed=False, multiple=False)),
            (frozenset({Disability.MOTOR}), Meaning(disabled=True, listed=True, multiple=False)),
            (frozenset({Disability.BLIND, Disability.DEAF}), Meaning(disabled=True, listed=False, multiple=False)),
            (
                frozenset({Disability.AUTISM, Disability.INTELLECTUAL_MILD}),
                Meaning(disabled=True, listed=False, multiple=True),
            ),
            (
                frozenset({Disability.MOTOR, Disability.INTELLECTUAL_MILD}),
                Meaning(disabled=True, listed=True, multiple=True),
            ),
        ],
    )
    def test_is_read_from_the_set(self, disabilities: frozenset[Disability], means: Meaning) -> None:
        assert meaning(disabilities) == means

    def test_every_meaning_that_there_is_has_one_set(self) -> None:
        every = (frozenset(named) for size in range(len(Disability) + 1) for named in combinations(Disability, size))
        meanings = {meaning(named) for named in every if len(named & INTELLECTUAL) < 2}
        sets = sets_with_each_meaning()
        assert {meaning(named) for named in sets} == meanings
        assert len(sets) == len(meanings)


class TestLastDayOfTurning:
    """A-16: the end of the school year in that calendar year, be the birthday before it or after."""

    @given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(1, 30))
    def test_is_31_august_of_that_calendar_year(self, born_on: date, years: int) -> None:
        assert _last_day_of_turning(born_on, years) == date(born_on.year + years, 8, 31)

    @pytest.mark.parametrize(("born_on", "years"), [(date.max, 9), (date.min, -5)])
    def test_a_year_that_the_calendar_lacks_is_refused(self, born_on: date, years: int) -> None:
        with pytest.raises(InvalidValueError):
            _last_day_of_turning(born_on, years)
