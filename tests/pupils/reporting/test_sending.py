"""By when data are sent to SIO."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import OutOfCoverageError
from sio_rules.acts import SIO_ACT
from sio_rules.days import is_working_day
from sio_rules.pupils.reporting.sending import SENT_IN_SEVEN_DAYS, SENT_LATE, check_sending, sending_deadline
from sio_rules.terms import end_of_term

IN_FORCE = date(2012, 4, 30)


class TestSendingDeadline:
    """PUP-108: art. 30 of the SIO Act, art. 110, 111 and 115 of the Civil Code (A-80)."""

    @pytest.mark.parametrize(
        ("changed_on", "nominal_day", "last_day"),
        [
            (date(2026, 9, 10), date(2026, 9, 17), date(2026, 9, 17)),
            (date(2025, 12, 17), date(2025, 12, 24), date(2025, 12, 29)),
            (date(2024, 12, 17), date(2024, 12, 24), date(2024, 12, 24)),
            (date(2026, 9, 5), date(2026, 9, 12), date(2026, 9, 14)),
            (date(2026, 9, 6), date(2026, 9, 13), date(2026, 9, 14)),
            (date(2026, 9, 7), date(2026, 9, 14), date(2026, 9, 14)),
            (IN_FORCE, date(2012, 5, 7), date(2012, 5, 7)),
        ],
    )
    def test_seven_days(self, changed_on: date, nominal_day: date, last_day: date) -> None:
        """24 December is a day off since 2025; a Saturday or a Sunday moves the end to Monday."""
        deadline = sending_deadline(changed_on)
        assert (deadline.nominal_day, deadline.last_day, deadline.safe_day) == (nominal_day, last_day, nominal_day)
        assert deadline.alternatives == (() if nominal_day == last_day else (nominal_day,))

    def test_says_what_it_rests_on(self) -> None:
        """The act first, then the steps of the count."""
        deadline = sending_deadline(date(2025, 12, 17))
        assert deadline.because[0].basis[0] == SIO_ACT.art("30")
        assert deadline.because[0].rule.reading == "A-80"
        assert {SENT_IN_SEVEN_DAYS.since, SENT_LATE.since} == {IN_FORCE}
        assert deadline.because[1:] == end_of_term(date(2025, 12, 17), days=7).because
        assert deadline.because[0].facts == {"days": 7, "changed_on": date(2025, 12, 17)}

    @pytest.mark.parametrize("changed_on", [IN_FORCE - timedelta(1), date(1990, 1, 1), date(2050, 12, 25), date(2051, 1, 1)])
    def test_not_outside_the_time_of_the_act(self, changed_on: date) -> None:
        """Nor where the end lies after the covered years."""
        with pytest.raises(OutOfCoverageError) as caught:
            sending_deadline(changed_on)
        assert caught.value.argument == "changed_on"
        assert caught.value.first_day == IN_FORCE

    @given(st.dates(IN_FORCE, date(2050, 12, 1)))
    def test_ends_on_a_working_day(self, changed_on: date) -> None:
        """On none before the seventh day, and on the first working day from it on."""
        deadline = sending_deadline(changed_on)
        days = [changed_on + timedelta(each) for each in range(7, 20)]
        assert deadline.last_day == next(each for each in days if is_working_day(each))


class TestCheckSending:
    """PUP-108: on the last day it is in time, on the next it is not."""

    @pytest.mark.parametrize(
        ("changed_on", "sent_on", "codes"),
        [
            (date(2026, 9, 10), date(2026, 9, 17), ()),
            (date(2026, 9, 10), date(2026, 9, 18), ("PUP-108b",)),
            (date(2025, 12, 17), date(2025, 12, 29), ()),
            (date(2025, 12, 17), date(2025, 12, 30), ("PUP-108b",)),
            (date(2026, 9, 10), date(2026, 9, 10), ()),
            (date(2026, 8, 31), date(2026, 7, 1), ()),
        ],
    )
    def test_the_last_day_is_the_limit(self, changed_on: date, sent_on: date, codes: tuple[str, ...]) -> None:
        """And what changes on 31 August may be entered before."""
        findings = check_sending(changed_on=changed_on, sent_on=sent_on)
        assert findings.codes == codes
        assert all(each.at == "sent_on" for each in findings)

    def test_days_that_were_late_by_many(self) -> None:
        """The finding names the three days."""
        [finding] = check_sending(changed_on=date(2014, 9, 1), sent_on=date(2016, 4, 1))
        assert finding.facts == {"changed_on": date(2014, 9, 1), "last_day": date(2014, 9, 8), "sent_on": date(2016, 4, 1)}
