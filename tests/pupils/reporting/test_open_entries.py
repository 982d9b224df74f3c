"""An entry that is still open although what it records is over (art. 30 of the SIO Act)."""

from contextlib import nullcontext
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import day

from sio_rules.due import Party
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import MAX_RSPO
from sio_rules.pupils.reporting.open_entries import end_of_entry_due
from sio_rules.pupils.reporting.sending import sending_deadline
from sio_rules.strategies import covered_days


class TestEndOfEntryDue:
    """PUP-673: ended on its last day, and sent within seven days."""

    @pytest.mark.parametrize(("on", "late"), [("2026-08-31", False), ("2026-09-07", False), ("2026-09-08", True)])
    def test_late_after_seven_days(self, on: str, late: object) -> None:
        due = end_of_entry_due(day("2026-08-31"), on=day(on), at="stays[0].period.end", rspo=7)
        assert (due.what.code, due.what.at, due.by, due.rspo) == ("PUP-673", "stays[0].period.end", Party.SCHOOL, 7)
        assert due.what.facts == {"last_day": day("2026-08-31")}
        assert due.deadline == sending_deadline(day("2026-08-31"))
        assert due.late is late

    @pytest.mark.parametrize("last_day", ["2012-04-29", "2050-12-31"])
    def test_days_without_a_deadline(self, last_day: str) -> None:
        due = end_of_entry_due(day(last_day), on=date.max, at="", rspo=7)
        assert (due.deadline, due.late) == (None, False)

    @pytest.mark.parametrize(("rspo", "allowed"), [(0, False), (1, True), (MAX_RSPO, True), (MAX_RSPO + 1, False)])
    def test_the_number_of_the_institution(self, rspo: int, allowed: object) -> None:
        raised = nullcontext() if allowed else pytest.raises(InvalidValueError, match="rspo")
        with raised:
            assert end_of_entry_due(day("2026-08-31"), on=day("2026-08-31"), at="", rspo=rspo).rspo == rspo

    @given(covered_days(min_value=date(2012, 4, 30), max_value=date(2050, 11, 30)), st.integers(0, 20))
    def test_late_exactly_after_the_deadline(self, last_day: date, passed: int) -> None:
        on = date.fromordinal(last_day.toordinal() + passed)
        due = end_of_entry_due(last_day, on=on, at="", rspo=7)
        assert due.late is (on > sending_deadline(last_day).last_day)
