"""
With which modes of schooling no transport can be recorded for the same days.

Only days that both have are blocked: transport after individual teaching has ended is right.

Not modelled here: whether those modes were granted lawfully.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_GUIDE = (PUPILS_GUIDE.section("12"),)


class ExcludingMode(Label):
    """Name the modes of schooling with which no transport can be recorded (TRN-014 to TRN-018)."""

    PREPARATION_OUTSIDE_PRESCHOOL = "roczne przygotowanie przedszkolne poza przedszkolem"
    PREPARATION_OUTSIDE_SCHOOL = "roczne przygotowanie przedszkolne poza szkołą"
    DUTY_OUTSIDE_SCHOOL = "obowiązek szkolny lub nauki poza szkołą"
    INDIVIDUAL_PREPARATION = "indywidualne roczne przygotowanie przedszkolne"
    INDIVIDUAL_TEACHING = "nauczanie indywidualne"


@frozen
class ExcludedPeriod:
    """Hold one of the excluding modes and its days."""

    mode: ExcludingMode
    period: Period

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("mode", self.mode, ExcludingMode)
        expect("period", self.period, Period)


AT_HOME_INSTEAD_OF_KINDERGARTEN = Rule(
    code="TRN-014",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego (nauczanie domowe): dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has the one-year preschool preparation outside a preschool (home education): no transport can be shown then.",
)
AT_HOME_INSTEAD_OF_PRESCHOOL_CLASS = Rule(
    code="TRN-015",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi roczne przygotowanie przedszkolne poza szkołą (nauczanie domowe): dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has the one-year preschool preparation outside a school (home education): no transport can be shown then.",
)
AT_HOME_INSTEAD_OF_SCHOOL = Rule(
    code="TRN-016",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi spełnianie obowiązku szkolnego lub obowiązku nauki poza szkołą (nauczanie domowe): dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has the school duty or the duty of learning fulfilled outside school (home education): no transport can be shown then.",
)
PREPARES_INDIVIDUALLY = Rule(
    code="TRN-017",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi indywidualne roczne przygotowanie przedszkolne: dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has individual preschool preparation: no transport can be shown then.",
)
TAUGHT_INDIVIDUALLY = Rule(
    code="TRN-018",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano uczniowi nauczanie indywidualne: dowożenia nie można wtedy wykazać.",
    en="From {first_day} the record has individual teaching: no transport can be shown then.",
)
MODES_NOT_GIVEN = Rule(
    code="TRN-014a",
    basis=_GUIDE,
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń ma nauczanie domowe, indywidualne przygotowanie przedszkolne lub nauczanie indywidualne: nie"
    " wiadomo, czy wolno wykazać dowożenie.",
    en="Whether the pupil has home education, individual preschool preparation or individual teaching is not given: whether"
    " transport may be shown is not known.",
)
BY_MODE = {
    ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL: AT_HOME_INSTEAD_OF_KINDERGARTEN,
    ExcludingMode.PREPARATION_OUTSIDE_SCHOOL: AT_HOME_INSTEAD_OF_PRESCHOOL_CLASS,
    ExcludingMode.DUTY_OUTSIDE_SCHOOL: AT_HOME_INSTEAD_OF_SCHOOL,
    ExcludingMode.INDIVIDUAL_PREPARATION: PREPARES_INDIVIDUALLY,
    ExcludingMode.INDIVIDUAL_TEACHING: TAUGHT_INDIVIDUALLY,
}
"""The rule for each mode."""


def modes_excluding(period: Period, modes: tuple[ExcludedPeriod, ...] | None) -> Findings:
    """
    Tell each mode of which a day falls into *period* (TRN-014 to TRN-018), or warn that *modes* are not given.

    >>> from datetime import date
    >>> spell = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2019, 4, 1), date(2019, 5, 17)))
    >>> modes_excluding(Period(date(2018, 9, 1), date(2019, 8, 31)), (spell,)).codes
    ('TRN-018',)
    >>> modes_excluding(Period(date(2019, 5, 18), date(2019, 8, 31)), (spell,)).codes
    ()
    """
    expect("period", period, Period)
    expect("modes", modes, tuple, type(None))
    if modes is None:
        return found(MODES_NOT_GIVEN.finding("modes"))
    expect_each("modes", modes, ExcludedPeriod)
    return found(*(_mode_excluding(period, spell) for spell in modes))


def _mode_excluding(period: Period, spell: ExcludedPeriod) -> Finding | None:
    shared = spell.period.overlap(period)
    return None if shared is None else BY_MODE[spell.mode].finding("end", first_day=shared.start)
