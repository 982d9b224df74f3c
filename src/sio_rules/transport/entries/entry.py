"""
One entry of transport in SIO as it was filled in, and what else its rules need to know.

Not modelled here: whether the pupil really used the transport, beyond the days that the caller gives.
"""

from datetime import date, timedelta

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment
from sio_rules.errors import FIRST_DAY, LAST_DAY, InvalidValueError, OutOfCoverageError
from sio_rules.institutions import Institution
from sio_rules.periods import Period, SchoolYear
from sio_rules.transport.child import HelpForm

from .excluding_modes import ExcludedPeriod

_DAY = timedelta(days=1)


@frozen(kw_only=True)
class TransportEntry(Value):
    """
    Hold one entry of transport as it was filled in; what was not selected is None.

    *pupil* is the caller's own key of the pupil (text or a number); it is not shown. Raises `TypeError` for the wrong kind of a
    value, and `OutOfCoverageError` for a day outside 1991 to 2050.
    """

    pupil: str | int = field(repr=False)
    institution: Institution
    form: HelpForm | None = None
    start: date | None = None
    end: date | None = None

    def _check(self) -> None:
        for name in ("start", "end"):
            day = getattr(self, name)
            if day is not None and not FIRST_DAY <= day <= LAST_DAY:
                raise OutOfCoverageError(name)

    @property
    def period(self) -> Period | None:
        """Its days: without an end up to 31 August of the school year; None where the start is missing or after the end."""
        if self.start is None:
            return None
        end = SchoolYear.of(self.start).end if self.end is None else self.end
        return Period(self.start, end) if self.start <= end else None


@frozen(kw_only=True)
class EntryCircumstances(Value):
    """
    Hold what the rules need beyond the entry; for what is None a warning says that it is not given.

    *assignments*: all class assignments of the pupil, in any institution; *certificates*: those registered; *modes*: the
    excluding modes recorded, none being `()`; *ridden*: the days on which the transport was used, from the first journey to the
    day until which it was used, without an end while it goes on. Raises `InvalidValueError` for assignments of several pupils.
    """

    assignments: tuple[ClassAssignment, ...] | None = None
    certificates: tuple[Certificate, ...] | None = None
    modes: tuple[ExcludedPeriod, ...] | None = None
    ridden: Period | None = None

    def _check(self) -> None:
        if len({each.pupil for each in self.assignments or ()}) > 1:
            raise InvalidValueError("assignments", wanted="those of one pupil")

    def explains_end(self, institution: Institution, last_day: date) -> bool:
        """
        Whether transport to *institution* ended on *last_day* for a known reason: the pupil left, or an excluding mode began.

        >>> from sio_rules.institutions import InstitutionKind
        >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
        >>> EntryCircumstances(assignments=(), modes=()).explains_end(school, date(2026, 3, 15))
        False
        """
        expect("institution", institution, Institution)
        expect("last_day", last_day, date)
        if last_day == date.max:
            raise OutOfCoverageError("last_day", date.min, date.max - _DAY)
        here = [each.period for each in self.assignments or () if each.school_class.institution.rspo == institution.rspo]
        next_day = last_day + _DAY
        left = any(each.covers(last_day) for each in here) and not any(each.covers(next_day) for each in here)
        return left or any(each.period.covers(next_day) for each in self.modes or ())

    def explains_gap(self, days: Period) -> bool:
        """
        Whether an excluding mode, or several together, had the pupil on each of *days*.

        >>> EntryCircumstances(modes=()).explains_gap(Period(date(2026, 3, 1), date(2026, 3, 15)))
        False
        """
        expect("days", days, Period)
        return days.first_day_outside(each.period for each in self.modes or ()) is None
