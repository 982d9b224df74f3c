"""
With which modes of schooling no transport can be recorded for the same days.

Only days that both have are blocked: transport after individual teaching has ended is right.

Not modelled here: whether those modes were granted lawfully.
"""

from attrs import frozen

from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("12"),)


class ExcludingMode(Label):
    """Name the modes of schooling with which no transport can be recorded (TRN-014 to TRN-018)."""

    PREPARATION_OUTSIDE_PRESCHOOL = "roczne przygotowanie przedszkolne poza przedszkolem"
    PREPARATION_OUTSIDE_SCHOOL = "roczne przygotowanie przedszkolne poza szkołą"
    DUTY_OUTSIDE_SCHOOL = "obowiązek szkolny lub nauki poza szkołą"
    INDIVIDUAL_PREPARATION = "indywidualne roczne przygotowanie przedszkolne"
    INDIVIDUAL_TEACHING = "nauczanie indywidualne"


@frozen
class ExcludedPeriod(Value):
    """Hold one of the excluding modes and its days."""

    mode: ExcludingMode
    period: Period


AT_HOME_INSTEAD_OF_KINDERGARTEN = Rule(
    code="TRN-014",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego"
    " (nauczanie domowe): dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has the one-year preschool preparation outside a preschool (home education): no"
    " transport can be shown then.",
)
AT_HOME_INSTEAD_OF_PRESCHOOL_CLASS = Rule(
    code="TRN-015",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi roczne przygotowanie przedszkolne poza szkołą (nauczanie domowe): dowożenia nie"
    " można wtedy wykazać.",
    en="From {first_day} the record has the one-year preschool preparation outside a school (home education): no transport"
    " can be shown then.",
)
AT_HOME_INSTEAD_OF_SCHOOL = Rule(
    code="TRN-016",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi spełnianie obowiązku szkolnego lub obowiązku nauki poza szkołą (nauczanie domowe):"
    " dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has the school duty or the duty of learning fulfilled outside school (home education):"
    " no transport can be shown then.",
)
PREPARES_INDIVIDUALLY = Rule(
    code="TRN-017",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi indywidualne roczne przygotowanie przedszkolne: dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has individual preschool preparation: no transport can be shown then.",
)
TAUGHT_INDIVIDUALLY = Rule(
    code="TRN-018",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi nauczanie indywidualne: dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has individual teaching: no transport can be shown then.",
)
MODES_NOT_GIVEN = TAUGHT_INDIVIDUALLY.not_given(
    "TRN-014a",
    pl="Nie podano, czy uczeń ma nauczanie domowe, indywidualne przygotowanie przedszkolne lub nauczanie indywidualne: nie"
    " wiadomo, czy wolno wykazać dowożenie.",
    en="Whether the pupil has home education, individual preschool preparation or individual teaching is not given: whether"
    " transport may be shown is not known.",
)


@frozen
class _ModeRow:
    mode: ExcludingMode
    rule: Rule


_MODES = (
    _ModeRow(ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL, AT_HOME_INSTEAD_OF_KINDERGARTEN),
    _ModeRow(ExcludingMode.PREPARATION_OUTSIDE_SCHOOL, AT_HOME_INSTEAD_OF_PRESCHOOL_CLASS),
    _ModeRow(ExcludingMode.DUTY_OUTSIDE_SCHOOL, AT_HOME_INSTEAD_OF_SCHOOL),
    _ModeRow(ExcludingMode.INDIVIDUAL_PREPARATION, PREPARES_INDIVIDUALLY),
    _ModeRow(ExcludingMode.INDIVIDUAL_TEACHING, TAUGHT_INDIVIDUALLY),
)
"""The rule for each mode."""


def check_modes(days: Period, modes: tuple[ExcludedPeriod, ...] | None) -> Findings:
    """
    Return each mode of which a day falls into *days* (TRN-014 to TRN-018), or the warning that *modes* are not given.

    >>> from datetime import date
    >>> excluded = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2019, 4, 1), date(2019, 5, 17)))
    >>> check_modes(Period(date(2019, 5, 17), date(2019, 8, 31)), (excluded,)).codes
    ('TRN-018',)
    >>> check_modes(Period(date(2019, 5, 18), date(2019, 8, 31)), (excluded,)).codes
    ()
    """
    if modes is None:
        return found(MODES_NOT_GIVEN.finding("modes"))
    return found(*(_mode_excluding(days, each) for each in modes))


def _mode_excluding(days: Period, excluded: ExcludedPeriod) -> Finding | None:
    shared = excluded.period.overlap(days)
    if shared is None:
        return None
    [row] = [row for row in _MODES if row.mode is excluded.mode]
    return row.rule.finding("end", first_day=shared.start)
