"""
Schooling (nauka): the day on which it ends for a pupil who finishes a school.

It ends on 31 August for the September intake, whenever lessons end, including pupils who take the matura; on 31 January for
the February intake, though its lessons end on the last Friday of January; on 30 September in the college of social services.

Schooling at a unit, or on a course, belongs to no intake: its end is not checked.

Not modelled here: the day on which the schooling of a pupil who leaves earlier ends (PUP-507, PUP-527); the day on which
schooling begins.
"""

from datetime import MAXYEAR, MINYEAR, date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import UNITS, WITHOUT_PUPILS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .intake import Intake, no_february_intake

_BASIS = (PUPILS_GUIDE.section("3.1"),)


@frozen(kw_only=True)
class Schooling(Value):
    """
    Hold the schooling of one pupil at one institution.

    *finished*: whether the pupil finished the school (True) or left earlier (False); None is not known. *course* is the mark of
    a participant in a course (KKZ, KUZ, theoretical training of young workers), who belongs to no intake.
    """

    institution: Institution
    period: Period
    intake: Intake = Intake.SEPTEMBER
    finished: bool | None = None
    course: bool = False


ENDS_31_AUGUST = Rule(
    code="PUP-301a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Nauka ucznia z naboru wrześniowego, także maturzysty, kończy się {last_day}.",
    en="The schooling of a pupil from the September intake, including one taking the matura, ends on {last_day}.",
)
NOT_ENDED_31_AUGUST = Rule(
    code="PUP-301b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nauka ucznia z naboru wrześniowego, który ukończył szkołę, kończy się {last_day}, a powinna się kończyć 31"
    " sierpnia.",
    en="The schooling of a pupil from the September intake who finished school ends on {last_day}, but must end on 31"
    " August.",
)
FINISHED_NOT_GIVEN = NOT_ENDED_31_AUGUST.not_given(
    "PUP-301c",
    pl="Nie podano, czy uczeń ukończył szkołę, czy odszedł wcześniej, więc nie sprawdzono, czy nauka może się kończyć"
    " {last_day}.",
    en="It is not stated whether the pupil finished school or left earlier, so it was not checked whether the schooling may"
    " end on {last_day}.",
)
ENDS_31_JANUARY = Rule(
    code="PUP-302a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Nauka ucznia z naboru lutowego kończy się {last_day}.",
    en="The schooling of a pupil from the February intake ends on {last_day}.",
)
NOT_ENDED_31_JANUARY = Rule(
    code="PUP-302b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nauka ucznia z naboru lutowego, który ukończył szkołę, kończy się {last_day}, a powinna się kończyć 31 stycznia.",
    en="The schooling of a pupil from the February intake who finished school ends on {last_day}, but must end on 31"
    " January.",
)
ENDS_30_SEPTEMBER = Rule(
    code="PUP-304a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Nauka w kolegium pracowników służb społecznych kończy się {last_day}.",
    en="Schooling at the college of social services ends on {last_day}.",
)
NOT_ENDED_30_SEPTEMBER = Rule(
    code="PUP-304b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nauka słuchacza, który ukończył kolegium pracowników służb społecznych, kończy się {last_day}, a powinna się kończyć"
    " 30 września.",
    en="The schooling of a student who finished the college of social services ends on {last_day}, but must end on 30"
    " September.",
)
NO_DAY_FOR_UNITS = Rule(
    code="PUP-301d",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Instrukcja nie podaje dnia zakończenia nauki w podmiocie ({institution_kind}), który nie jest szkołą, placówką"
    " wychowania przedszkolnego ani kolegium pracowników służb społecznych.",
    en="The guide gives no day on which schooling ends at an entity ({institution_kind}) that is neither a school, a preschool"
    " nor the college of social services.",
)


@frozen
class _EndRow:
    """Hold month and day of the end, the rule that says so, and the rule for an end on another day."""

    month: int
    day: int
    ends: Rule
    ends_otherwise: Rule


_SEPTEMBER = _EndRow(8, 31, ENDS_31_AUGUST, NOT_ENDED_31_AUGUST)
_FEBRUARY = _EndRow(1, 31, ENDS_31_JANUARY, NOT_ENDED_31_JANUARY)
_COLLEGE = _EndRow(9, 30, ENDS_30_SEPTEMBER, NOT_ENDED_30_SEPTEMBER)


def _end_row(institution: Institution, intake: Intake) -> _EndRow | None:
    """Return the row that applies; none for a unit, which has no intakes."""
    if institution.kind is InstitutionKind.SOCIAL_SERVICES_COLLEGE:
        return _COLLEGE
    if institution.kind in UNITS or institution.kind in WITHOUT_PUPILS:
        return None
    return _FEBRUARY if intake is Intake.FEBRUARY else _SEPTEMBER


def last_day_of_schooling(institution: Institution, year: int, intake: Intake) -> date | None:
    """
    Return the day of the calendar year *year* on which schooling with that intake ends; None for a unit.

    Whether *institution* has the intake is not asked.

    >>> last_day_of_schooling(Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL), 2021, Intake.SEPTEMBER).isoformat()
    '2021-08-31'
    """
    row = _end_row(institution, intake)
    return None if row is None else date(year, row.month, row.day)


def schooling_end(institution: Institution, year: int, intake: Intake = Intake.SEPTEMBER) -> Decision[date]:
    """
    Return on which day of the calendar year *year* the schooling of a pupil who finishes *institution* ends.

    There is no answer for a February intake at a school that has none (PUP-303a), nor for a unit (PUP-301d). What is unsure of
    a February intake is a warning beside the answer. Raises `InvalidValueError` for a year outside the calendar (1 to 9999).
    The day does not move over free days. Source: section 3.1 of the guide.

    >>> liceum = Institution(rspo=12_345, kind=InstitutionKind.GENERAL_SECONDARY_SCHOOL)
    >>> schooling_end(liceum, 2021).outcome.isoformat()
    '2021-08-31'
    >>> schooling_end(liceum, 2021, Intake.FEBRUARY).because.codes
    ('PUP-303a',)
    """
    expect("institution", institution, Institution)
    expect("year", year, int)
    expect("intake", intake, Intake)
    if not MINYEAR <= year <= MAXYEAR:
        raise InvalidValueError("year", wanted=f"{MINYEAR} to {MAXYEAR}")
    doubt = no_february_intake(institution) if intake is Intake.FEBRUARY else None
    if doubt is not None and doubt.severity is Severity.ERROR:
        return Decision.founders(doubt)
    row = _end_row(institution, intake)
    if row is None:
        return Decision.founders(NO_DAY_FOR_UNITS.finding(institution_kind=institution.kind))
    last_day = date(year, row.month, row.day)
    return Decision(last_day, because=found(row.ends.finding(last_day=last_day), doubt))


def check_schooling(schooling: Schooling) -> Findings:
    """
    Return what is wrong with *schooling*: its intake, and the day of its end where the pupil finished school.

    Schooling without an end has no day to check, nor has schooling at a unit or on a course. Where it is not known whether the
    pupil finished, an end on another day is a WARNING. Source: section 3.1 of the guide.

    >>> school = Institution(rspo=12_345, kind=InstitutionKind.TECHNICAL_SCHOOL)
    >>> matura = Schooling(institution=school, period=Period(date(2020, 9, 1), date(2021, 4, 30)), finished=True)
    >>> check_schooling(matura).codes
    ('PUP-301b',)
    """
    expect("schooling", schooling, Schooling)
    february = schooling.intake is Intake.FEBRUARY
    return found(
        no_february_intake(schooling.institution) if february and not schooling.course else None,
        _wrong_end(schooling),
    )


def _wrong_end(schooling: Schooling) -> Finding | None:
    """Return the finding that schooling ends on another day than that of its intake."""
    row = None if schooling.course else _end_row(schooling.institution, schooling.intake)
    last_day = schooling.period.end
    if row is None or last_day is None or (last_day.month, last_day.day) == (row.month, row.day):
        return None
    if schooling.finished is None:
        return FINISHED_NOT_GIVEN.finding("period.end", last_day=last_day)
    return row.ends_otherwise.when(schooling.finished, "period.end", last_day=last_day)
