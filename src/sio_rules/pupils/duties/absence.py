"""
When a duty is taken as unfulfilled: unexcused absence from at least half of one month's lesson days or lessons.

For the compulsory preschool year days are counted. For compulsory schooling the guide counts compulsory lessons and today's
act counts days: *basis* says which are given, and both get an answer (A-18). Excused absence does not count.

Not modelled here: which month, for "one month" need not be a calendar month: it is any that the caller chooses; why a child
is absent.
"""

from typing import Annotated

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Between, Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Rule, Severity

_LONGEST_MONTH_DAYS = 31


class AbsenceBasis(Label):
    """Name what is counted in a month."""

    DAYS = term("dni zajęć", en="lesson days")
    CLASSES = term("obowiązkowe zajęcia edukacyjne", en="compulsory lessons")


class Fulfilment(Label):
    """Name the answer to whether a duty is taken as unfulfilled because of a month's absence."""

    FULFILLED = term("obowiązek nie jest uznany za niespełniany", en="duty not taken as unfulfilled")
    NOT_FULFILLED = term("obowiązek jest uznany za niespełniany", en="duty taken as unfulfilled")


@frozen(kw_only=True)
class Absence(Value):
    """
    Hold one month's absence: how many of *total* days or lessons were missed *unexcused*, and how many *excused*.

    Raises `InvalidValueError` for a *total* under 1, or over 31 days, for negative numbers, and where more is missed than there
    was.

    >>> Absence(unexcused=10, total=20, basis=AbsenceBasis.DAYS).half_missed
    True
    """

    unexcused: int
    total: Annotated[int, Between(least=1)]
    basis: AbsenceBasis
    excused: int = 0

    def _check(self) -> None:
        """Refuse more days than a month has, and more absence than there was to miss."""
        if self.basis is AbsenceBasis.DAYS and self.total > _LONGEST_MONTH_DAYS:
            raise InvalidValueError("total", wanted=f"1 to {_LONGEST_MONTH_DAYS} where days are counted")
        if not 0 <= self.unexcused <= self.total:
            raise InvalidValueError("unexcused", wanted="0 to total")
        if not 0 <= self.excused <= self.total - self.unexcused:
            raise InvalidValueError("excused", wanted="0 to total less unexcused")

    @property
    def half_missed(self) -> bool:
        """Whether at least half was missed unexcused: 10 of 20, not 10 of 21."""
        return 2 * self.unexcused >= self.total


PRESCHOOL_DUTY_NOT_FULFILLED = Rule(
    code="PUP-324a",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2", pkt="1"), PUPILS_GUIDE.section("3.2")),
    severity=Severity.GROUND,
    pl="Nieusprawiedliwiona nieobecność w miesiącu (dni zajęć: {unexcused} z {total}) to co najmniej połowa, więc obowiązek"
    " rocznego przygotowania przedszkolnego nie jest spełniany.",
    en="Unexcused absence in the month (lesson days: {unexcused} of {total}) is at least half, so the compulsory preschool"
    " year is not fulfilled.",
)
PRESCHOOL_DUTY_NOT_NEGLECTED = Rule(
    code="PUP-324b",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2", pkt="1"), PUPILS_GUIDE.section("3.2")),
    severity=Severity.GROUND,
    pl="Nieusprawiedliwiona nieobecność w miesiącu (dni zajęć: {unexcused} z {total}) to mniej niż połowa, więc nie oznacza"
    " niespełniania obowiązku rocznego przygotowania przedszkolnego.",
    en="Unexcused absence in the month (lesson days: {unexcused} of {total}) is less than half, so it does not mean that the"
    " compulsory preschool year is not fulfilled.",
)
SCHOOL_DUTY_NOT_FULFILLED = Rule(
    code="PUP-334a",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.GROUND,
    pl="Nieusprawiedliwiona nieobecność w miesiącu ({basis}: {unexcused} z {total}) to co najmniej połowa, więc obowiązek"
    " szkolny nie jest spełniany.",
    en="Unexcused absence in the month ({basis}: {unexcused} of {total}) is at least half, so compulsory schooling is not"
    " fulfilled.",
    reading="A-18",
)
SCHOOL_DUTY_NOT_NEGLECTED = Rule(
    code="PUP-334b",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.GROUND,
    pl="Nieusprawiedliwiona nieobecność w miesiącu ({basis}: {unexcused} z {total}) to mniej niż połowa, więc nie oznacza"
    " niespełniania obowiązku szkolnego.",
    en="Unexcused absence in the month ({basis}: {unexcused} of {total}) is less than half, so it does not mean that"
    " compulsory schooling is not fulfilled.",
    reading="A-18",
)


def preschool_duty_fulfilment(absence: Absence) -> Decision[Fulfilment]:
    """
    Return whether the compulsory preschool year is taken as unfulfilled because of *absence* (art. 42 ust. 2 pkt 1).

    Raises `InvalidValueError` for an absence counted in lessons: this duty counts days.

    >>> absences = [Absence(unexcused=10, total=total, basis=AbsenceBasis.DAYS) for total in (20, 21)]
    >>> [preschool_duty_fulfilment(each).outcome for each in absences]
    [Fulfilment.NOT_FULFILLED, Fulfilment.FULFILLED]
    """
    expect("absence", absence, Absence)
    if absence.basis is not AbsenceBasis.DAYS:
        raise InvalidValueError("absence", wanted="counted in days")
    unexcused, total = absence.unexcused, absence.total
    if absence.half_missed:
        return PRESCHOOL_DUTY_NOT_FULFILLED.decides(Fulfilment.NOT_FULFILLED, unexcused=unexcused, total=total)
    return PRESCHOOL_DUTY_NOT_NEGLECTED.decides(Fulfilment.FULFILLED, unexcused=unexcused, total=total)


def school_duty_fulfilment(absence: Absence) -> Decision[Fulfilment]:
    """
    Return whether compulsory schooling is taken as unfulfilled because of *absence*, in lessons or days (A-18; art. 42 ust. 2).

    >>> absences = [Absence(unexcused=60, total=total, basis=AbsenceBasis.CLASSES) for total in (120, 121)]
    >>> [school_duty_fulfilment(each).outcome for each in absences]
    [Fulfilment.NOT_FULFILLED, Fulfilment.FULFILLED]
    """
    expect("absence", absence, Absence)
    unexcused, total, basis = absence.unexcused, absence.total, absence.basis
    if absence.half_missed:
        return SCHOOL_DUTY_NOT_FULFILLED.decides(Fulfilment.NOT_FULFILLED, unexcused=unexcused, total=total, basis=basis)
    return SCHOOL_DUTY_NOT_NEGLECTED.decides(Fulfilment.FULFILLED, unexcused=unexcused, total=total, basis=basis)
