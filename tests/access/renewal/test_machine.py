"""
A renewal, filed and decided on any days, against a plain model: the windows of both laws, counted day by day.

The help pages of SIO: from three months before access expires up to that day; before 2017-07-24, art. 75: not later than a month before.
What is not decided by the day of expiry is cancelled.
"""

from datetime import date, timedelta

from examples import of_hundred
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sio_rules.access import RenewalRequest, check_renewal
from sio_rules.access.renewal import renewal_cancelled, renewal_due, renewal_window

NEW_LAW = date(2017, 7, 24)
ONE_DAY = timedelta(days=1)
Shown = tuple[str, str, date | None, bool, bool, tuple[str, ...]]
EXPIRIES = st.one_of(
    st.sampled_from([date(2023, 8, 31), date(2024, 2, 29), date(2027, 5, 31), date(2026, 1, 1)]),
    st.integers(0, 4_000).map(lambda number: date(2017, 1, 1) + timedelta(days=number)),
    st.integers(-70, 130).map(lambda number: NEW_LAW + timedelta(days=number)),
)
WAITS = st.sampled_from([0, 1, 1, 2, 27, 28, 29, 30, 31, 32, 61, 91])


def months_before(day: date, months: int) -> date:
    """Walk back day by day to the same day of an earlier month, or to the last that it has."""
    wanted, back = 12 * day.year + day.month - months, day
    while 12 * back.year + back.month > wanted or back.day > day.day:
        back -= ONE_DAY
    return back


def last_day_of_years(first_day: date, years: int) -> date:
    """Walk on day by day to the day before that of the same name."""
    day = first_day
    while (day.year, day.month, day.day) != (first_day.year + years, first_day.month, first_day.day):
        day += ONE_DAY
    return day - ONE_DAY


class RenewalMachine(RuleBasedStateMachine):
    """A renewal, and the days on which it was filed and decided."""

    @initialize(expires_on=EXPIRIES, ahead=st.integers(-1, 1), months=st.sampled_from([1, 3, 3]))
    def begin(self, expires_on: date, ahead: int, months: int) -> None:
        """Grant access, and begin about a limit of the window."""
        self.expires_on = expires_on
        self.today = months_before(expires_on, months) + timedelta(days=ahead)
        self.filed_on: date | None = None
        self.decided_on: date | None = None

    def window(self, on: date) -> tuple[date, date]:
        """Return the first and the last day by the law of the day *on*."""
        first_day = months_before(self.expires_on, 3)
        return first_day, self.expires_on if on >= NEW_LAW else months_before(self.expires_on, 1)

    def days_to_look(self) -> list[date]:
        """Return today, and the days about each limit that is still to come."""
        limits = [*(months_before(self.expires_on, months) for months in (0, 1, 3)), NEW_LAW]
        about = [limit + timedelta(days=ahead) for limit in limits for ahead in (-1, 0, 1)]
        return [self.today, *(day for day in about if day > self.today)]

    @rule(days=WAITS)
    def wait(self, days: int) -> None:
        """Let days pass."""
        self.today += timedelta(days=days)

    @rule(months=st.sampled_from([0, 0, 1, 3]), ahead=st.integers(-1, 1))
    def wait_for_a_limit(self, months: int, ahead: int) -> None:
        """Let days pass until about a limit of the window."""
        self.today = max(self.today, months_before(self.expires_on, months) + timedelta(days=ahead))

    @precondition(lambda self: self.filed_on is None)
    @rule(too_long=st.integers(-1, 1))
    def file(self, too_long: int) -> None:
        """File it, for a period that may be too long: in the window it is right, outside it is refused."""
        begins = self.expires_on + ONE_DAY
        last_day = None if (begins.month, begins.day) == (2, 29) else last_day_of_years(begins, 5)
        valid_until = None if last_day is None else last_day + timedelta(days=too_long)
        findings = check_renewal(RenewalRequest(valid_until=valid_until), on=self.today, expires_on=self.expires_on)
        first, last = self.window(self.today)
        codes = ("ACC-301a", "ACC-301b") if self.today >= NEW_LAW else ("ACC-301g", "ACC-301h")
        wrong = codes[0] if self.today < first else codes[1] if self.today > last else None
        assert findings.under("on").codes == ((wrong,) if wrong else ())
        if self.today >= NEW_LAW and last_day is not None:
            assert ("ACC-301d" in findings.codes) == (too_long > 0)
        if wrong is None:
            self.filed_on = self.today

    @precondition(lambda self: self.filed_on is not None and self.decided_on is None)
    @rule()
    def decide(self) -> None:
        """Decide it."""
        self.decided_on = self.today

    @invariant()
    def is_seen_as_the_model_says(self) -> None:
        """Today and about each limit: the window, what is due, and whether it is cancelled."""
        if hasattr(self, "expires_on"):
            for on in self.days_to_look():
                window = renewal_window(self.expires_on, on=on)
                assert (window.start, window.end) == self.window(on)
                assert self.due(on) == self.due_by_the_model(on)
                in_time = self.decided_on is not None and self.decided_on <= self.expires_on
                cancelled = renewal_cancelled(self.expires_on, decided_on=self.decided_on, on=on)
                assert (cancelled is not None) == (on > self.expires_on >= NEW_LAW and not in_time)

    def due(self, on: date) -> list[Shown]:
        """Return what is due: what, by whom, until when, whether late and optional, and why."""
        return [
            (
                each.what.code,
                each.by.name,
                each.deadline.last_day if each.deadline else None,
                each.late,
                each.optional,
                each.because.codes,
            )
            for each in renewal_due(self.expires_on, on=on, filed_on=self.filed_on, decided_on=self.decided_on)
        ]

    def due_by_the_model(self, on: date) -> list[Shown]:
        """Return the same by the model."""
        if self.decided_on is not None:
            return []
        if self.filed_on is None:
            last = self.window(on)[1]
            return [("ACC-266a", "APPLICANT", last, on > last, True, ("ACC-266c",) if on > last else ())]
        if self.filed_on < NEW_LAW:
            return [("ACC-267a", "AUTHORITY", None, False, False, ())]
        late = on > self.expires_on
        return [("ACC-267a", "AUTHORITY", self.expires_on, late, False, ("ACC-302",) if late else ())]


TestRenewalMachine = RenewalMachine.TestCase
TestRenewalMachine.settings = settings(max_examples=of_hundred(100), stateful_step_count=12)
