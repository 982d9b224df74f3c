"""
The modes of schooling with which no transport can be reported for the same days.

Only common days are excluded: transport after individual teaching has ended is right.

Not modelled here: whether those modes were granted lawfully.
"""

from attrs import frozen

from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("12"),)


class ExcludingMode(Label):
    """Name the modes of schooling with which no transport can be reported (TRN-014 to TRN-018)."""

    PREPARATION_OUTSIDE_PRESCHOOL = term(
        "spełnianie obowiązku rocznego przygotowania przedszkolnego poza placówką wych. przedszkolnego – nauczanie domowe",
        en="compulsory preschool year fulfilled outside a preschool (home education)",
        also=(
            "spełnianie obowiązku rocznego przygotowania przedszkolnego poza placówką wychowania przedszkolnego – nauczanie domowe",
            "roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego",
            "roczne przygotowanie przedszkolne poza przedszkolem",
        ),
    )
    PREPARATION_OUTSIDE_SCHOOL = term(
        "spełnianie obowiązku rocznego przygotowania przedszkolnego poza szkołą – nauczanie domowe",
        en="compulsory preschool year fulfilled outside a school (home education)",
        also=("roczne przygotowanie przedszkolne poza szkołą",),
    )
    DUTY_OUTSIDE_SCHOOL = term(
        "spełnianie obowiązku szkolnego lub obowiązku nauki poza szkołą – nauczanie domowe",
        en="compulsory schooling or education fulfilled outside school (home education)",
        also=("obowiązek szkolny lub nauki poza szkołą",),
    )
    INDIVIDUAL_PREPARATION = term(
        "indywidualne spełnianie obowiązku rocznego przygotowania przedszkolnego",
        en="individual preschool preparation",
        also=("indywidualne roczne przygotowanie przedszkolne",),
    )
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
    pl="Uczniowi wykazano roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego (nauczanie domowe) także"
    " w czasie dowożenia (od {first_day}), a wtedy dowożenia nie można wykazać.",
    en="The pupil is reported with preschool preparation outside a preschool (home education) during the transport (from"
    " {first_day}), and transport cannot be reported for that time.",
)
AT_HOME_INSTEAD_OF_PRESCHOOL_CLASS = Rule(
    code="TRN-015",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi wykazano roczne przygotowanie przedszkolne poza szkołą (nauczanie domowe) także w czasie dowożenia (od"
    " {first_day}), a wtedy dowożenia nie można wykazać.",
    en="The pupil is reported with preschool preparation outside a school (home education) during the transport (from"
    " {first_day}), and transport cannot be reported for that time.",
)
AT_HOME_INSTEAD_OF_SCHOOL = Rule(
    code="TRN-016",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi wykazano spełnianie obowiązku szkolnego lub obowiązku nauki poza szkołą (nauczanie domowe) także w czasie"
    " dowożenia (od {first_day}), a wtedy dowożenia nie można wykazać.",
    en="The pupil is reported with compulsory schooling or compulsory education fulfilled outside school (home education)"
    " during the transport (from {first_day}), and transport cannot be reported for that time.",
)
PREPARES_INDIVIDUALLY = Rule(
    code="TRN-017",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi wykazano indywidualne roczne przygotowanie przedszkolne także w czasie dowożenia (od {first_day}), a wtedy"
    " dowożenia nie można wykazać.",
    en="The pupil is reported with individual preschool preparation during the transport (from {first_day}), and transport"
    " cannot be reported for that time.",
)
TAUGHT_INDIVIDUALLY = Rule(
    code="TRN-018",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi wykazano nauczanie indywidualne także w czasie dowożenia (od {first_day}), a wtedy dowożenia nie można"
    " wykazać.",
    en="The pupil is reported with individual teaching during the transport (from {first_day}), and transport cannot be"
    " reported for that time.",
)
MODES_NOT_GIVEN = TAUGHT_INDIVIDUALLY.not_given(
    "TRN-014a",
    pl="Nie podano, czy uczeń ma nauczanie domowe, indywidualne roczne przygotowanie przedszkolne lub nauczanie"
    " indywidualne, więc nie sprawdzono, czy można wykazać dowożenie.",
    en="It is not stated whether the pupil has home education, individual preschool preparation or individual teaching, so"
    " it was not checked whether transport may be reported.",
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
    Return a finding for each mode with a day in *days* (TRN-014 to TRN-018), or the warning that *modes* are not given.

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
