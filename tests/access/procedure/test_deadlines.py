"""ACC-231a, ACC-239a, ACC-244a: the terms of the procedure."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given

from sio_rules.access.procedure.deadlines import appearance_deadline, examination_deadline, extension_deadline
from sio_rules.days import FIRST_DAY, LAST_DAY, is_holiday
from sio_rules.errors import OutOfCoverageError
from sio_rules.strategies import covered_days

ALL_DAYS = [FIRST_DAY + timedelta(days=passed) for passed in range((LAST_DAY - FIRST_DAY).days + 1)]
FIVE_WORKING_DAYS = [
    (date(2018, 9, 4), date(2018, 9, 11)),
    (date(2018, 11, 9), date(2018, 11, 19)),
    (date(2024, 12, 18), date(2024, 12, 27)),
    (date(2025, 12, 18), date(2025, 12, 30)),
    (date(2026, 3, 2), date(2026, 3, 9)),
    (date(2026, 4, 30), date(2026, 5, 8)),
    (date(2026, 11, 20), date(2026, 11, 27)),
    (date(2026, 11, 21), date(2026, 11, 27)),
]


class TestFiveWorkingDays:
    """S002 I.2.3 and I.2.5: five working days, the day of the event not counted."""

    @pytest.mark.parametrize(("event", "last_day"), FIVE_WORKING_DAYS)
    def test_the_table_of_the_rulebook(self, event: date, last_day: date) -> None:
        """TRM-007, for both time limits."""
        assert examination_deadline(event).last_day == appearance_deadline(event).last_day == last_day

    def test_equal_to_a_count_day_by_day_over_all_covered_years(self) -> None:
        """Walking once through 60 years, with the five working days to come kept in view."""
        working = [day for day in ALL_DAYS if day.weekday() < 5 and not is_holiday(day)]
        passed = 0
        for event in ALL_DAYS:
            while passed < len(working) and working[passed] <= event:
                passed += 1
            if passed + 4 < len(working):
                assert examination_deadline(event).last_day == working[passed + 4]
                assert appearance_deadline(event).last_day == working[passed + 4]
            else:
                with pytest.raises(OutOfCoverageError, match="sent_on"):
                    examination_deadline(event)
                with pytest.raises(OutOfCoverageError, match="received_on"):
                    appearance_deadline(event)

    def test_a_later_event_never_ends_earlier(self) -> None:
        """Day after day."""
        ends = [examination_deadline(day).last_day for day in ALL_DAYS[-400:-14]]
        assert all(one <= next_one for one, next_one in pairwise(ends))

    def test_every_step_of_the_count_is_told(self) -> None:
        """First the rule of the procedure, then those of counting."""
        for deadline, code in ((examination_deadline, "ACC-231a"), (appearance_deadline, "ACC-239a")):
            assert deadline(date(2026, 3, 2)).because.codes == (code, "TRM-001a", "TRM-006b", "TRM-007")

    @pytest.mark.parametrize("day", [date.min, date(1990, 12, 31), date(2051, 1, 1), date.max])
    def test_days_outside_the_covered_years(self, day: date) -> None:
        """Never a guess."""
        with pytest.raises(OutOfCoverageError, match="sent_on"):
            examination_deadline(day)
        with pytest.raises(OutOfCoverageError, match="received_on"):
            appearance_deadline(day)


class TestExtensionDeadline:
    """S002 I.2.5: not later than 2 days before the end of the term."""

    @pytest.mark.parametrize(
        ("appear_by", "last_day"),
        [(date(2026, 3, 9), date(2026, 3, 7)), (date(2018, 9, 11), date(2018, 9, 9))],
    )
    def test_two_calendar_days_even_on_a_weekend(self, appear_by: date, last_day: date) -> None:
        """A-05: Saturday, and Sunday."""
        deadline = extension_deadline(appear_by)
        assert (deadline.nominal_day, deadline.last_day) == (last_day, last_day)
        assert deadline.because.codes == ("ACC-244a", "TRM-001c", "TRM-005d")

    @pytest.mark.parametrize(
        ("appear_by", "alternatives"),
        [
            (date(2026, 3, 9), (date(2026, 3, 5), date(2026, 3, 6))),
            (date(2026, 3, 10), (date(2026, 3, 6),)),
            (date(2026, 3, 11), ()),
            (date(2026, 4, 7), (date(2026, 4, 2), date(2026, 4, 3))),
            (date(1991, 1, 2), ()),
        ],
    )
    def test_other_readings_of_two_days(self, appear_by: date, alternatives: tuple[date, ...]) -> None:
        """Working days, or the last working day before: what is asked for by the safe day is in time under each."""
        deadline = extension_deadline(appear_by)
        assert deadline.alternatives == alternatives
        assert deadline.safe_day == min((deadline.last_day, *alternatives))

    @given(covered_days())
    def test_always_two_days(self, appear_by: date) -> None:
        """Nothing moves."""
        assert extension_deadline(appear_by).last_day == appear_by - timedelta(days=2)

    @pytest.mark.parametrize("appear_by", [date.min, date.min + timedelta(days=1)])
    def test_before_the_calendar(self, appear_by: date) -> None:
        """Never an OverflowError."""
        with pytest.raises(OutOfCoverageError, match="appear_by"):
            extension_deadline(appear_by)
