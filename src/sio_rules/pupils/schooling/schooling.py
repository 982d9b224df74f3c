"""
Schooling (nauka): the day on which it ends for who finishes a school.

It ends on 31 August for the September intake, whenever classes end and also for those who sit the matura; on 31 January for the
February intake, though its classes end on the last Friday of January; on 30 September in the college of social services.

Not modelled here: the day on which the schooling of one who leaves earlier ends, for that is a matter of the leaving (PUP-507,
PUP-527); on which day it begins.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .intake import Intake, no_february_intake

_DATES = (PUPILS_GUIDE.section("3.1"),)

SEPTEMBER_END = (8, 31)
"""Month and day on which the schooling of the September intake ends."""
FEBRUARY_END = (1, 31)
"""Month and day on which the schooling of the February intake ends."""
COLLEGE_END = (9, 30)
"""Month and day on which the schooling at the college of social services ends."""


@frozen(kw_only=True)
class Schooling:
    """
    Hold the schooling of one pupil at one institution.

    *finished* tells whether the pupil finished the school with it (True) or left earlier (False); None where it is not told.
    """

    institution: Institution
    period: Period
    intake: Intake = Intake.SEPTEMBER
    finished: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)
        expect("intake", self.intake, Intake)
        expect("finished", self.finished, bool, type(None))


ENDS_31_AUGUST = Rule(
    code="PUP-301a",
    basis=_DATES,
    severity=Severity.GROUND,
    pl="Nauka ucznia z naboru wrześniowego, także maturzysty, kończy się {day}.",
    en="The schooling of a pupil of the September intake, also of one who sits the matura, ends on {day}.",
)
NOT_ENDED_31_AUGUST = Rule(
    code="PUP-301b",
    basis=_DATES,
    severity=Severity.ERROR,
    pl="Uczeń z naboru wrześniowego ukończył szkołę: nauka kończy się 31 sierpnia, a nie {day}.",
    en="A pupil of the September intake finished school: the schooling ends on 31 August, not on {day}.",
)
END_NOT_JUDGED = Rule(
    code="PUP-301c",
    basis=_DATES,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy uczeń ukończył szkołę, czy odszedł wcześniej: nie oceniono, czy nauka mogła się skończyć {day}.",
    en="It is not told whether the pupil finished school or left earlier: it is not judged whether schooling could end on {day}.",
)
ENDS_31_JANUARY = Rule(
    code="PUP-302a",
    basis=_DATES,
    severity=Severity.GROUND,
    pl="Nauka ucznia z naboru lutowego kończy się {day}.",
    en="The schooling of a pupil of the February intake ends on {day}.",
)
NOT_ENDED_31_JANUARY = Rule(
    code="PUP-302b",
    basis=_DATES,
    severity=Severity.ERROR,
    pl="Uczeń z naboru lutowego ukończył szkołę: nauka kończy się 31 stycznia, a nie {day}.",
    en="A pupil of the February intake finished school: the schooling ends on 31 January, not on {day}.",
)
ENDS_30_SEPTEMBER = Rule(
    code="PUP-304a",
    basis=_DATES,
    severity=Severity.GROUND,
    pl="Nauka w Kolegium Pracowników Służb Społecznych kończy się {day}.",
    en="Schooling at the college of social services ends on {day}.",
)
NOT_ENDED_30_SEPTEMBER = Rule(
    code="PUP-304b",
    basis=_DATES,
    severity=Severity.ERROR,
    pl="Słuchacz ukończył Kolegium Pracowników Służb Społecznych: nauka kończy się 30 września, a nie {day}.",
    en="A student finished the college of social services: the schooling ends on 30 September, not on {day}.",
)


def _end_rules(institution: Institution, intake: Intake) -> tuple[tuple[int, int], Rule, Rule]:
    """Return month and day of the end, the rule that says so, and the one that finds another day."""
    if institution.kind is InstitutionKind.SOCIAL_SERVICES_COLLEGE:
        return COLLEGE_END, ENDS_30_SEPTEMBER, NOT_ENDED_30_SEPTEMBER
    if intake is Intake.FEBRUARY:
        return FEBRUARY_END, ENDS_31_JANUARY, NOT_ENDED_31_JANUARY
    return SEPTEMBER_END, ENDS_31_AUGUST, NOT_ENDED_31_AUGUST


def schooling_end(institution: Institution, year: int, intake: Intake = Intake.SEPTEMBER) -> Decision[date]:
    """
    Decide on which day of the calendar year *year* the schooling of one who finishes *institution* ends.

    Raises `InvalidValueError` for a February intake where there is none (PUP-303a), and for a year that is none of the calendar
    (1 to 9999). The day does not move over free days. Source: section 3.1 of the instruction.

    >>> from sio_rules.institutions import BodyKind
    >>> liceum = InstitutionKind.GENERAL_SECONDARY_SCHOOL
    >>> school = Institution(rspo=12_345, kind=liceum, public=True, run_by=BodyKind.POWIAT)
    >>> schooling_end(school, 2021).outcome.isoformat()
    '2021-08-31'
    """
    expect("institution", institution, Institution)
    expect("year", year, int)
    expect("intake", intake, Intake)
    refused = no_february_intake(institution) if intake is Intake.FEBRUARY else None
    if refused is not None and refused.severity is Severity.ERROR:
        raise InvalidValueError("intake", found(refused))
    (month, day), ground, _ = _end_rules(institution, intake)
    try:
        end = date(year, month, day)
    except (ValueError, OverflowError):
        raise InvalidValueError("year") from None
    return ground.decides(end, day=end)


def not_ended_as_due(schooling: Schooling) -> Finding | None:
    """
    Find that the schooling of one who finished ends on another day than it should (PUP-301, PUP-302, PUP-304).

    >>> from sio_rules.institutions import BodyKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> august = [Period(date(2020, 9, 1), date(2021, 8, day)) for day in (31, 30)]
    >>> due, early = (Schooling(institution=school, period=each, finished=True) for each in august)
    >>> not_ended_as_due(due) is None, not_ended_as_due(early).code
    (True, 'PUP-301b')
    """
    expect("schooling", schooling, Schooling)
    end = schooling.period.end
    due, _, broken = _end_rules(schooling.institution, schooling.intake)
    if end is None or (end.month, end.day) == due or schooling.finished is False:
        return None
    return (broken if schooling.finished else END_NOT_JUDGED).finding("period.end", day=end)


def check_schooling(schooling: Schooling) -> Findings:
    """
    Tell what is wrong with *schooling*: its intake, and the day of its end where the pupil finished school.

    Schooling that has no end yet has none to judge. Where it is not told whether the pupil finished, an end on another day than
    the one for finishing is a WARNING. Source: section 3.1 of the instruction.

    >>> from sio_rules.institutions import BodyKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> matura = Schooling(institution=school, period=Period(date(2020, 9, 1), date(2021, 4, 30)), finished=True)
    >>> check_schooling(matura).codes
    ('PUP-301b',)
    """
    expect("schooling", schooling, Schooling)
    february = schooling.intake is Intake.FEBRUARY
    return found(no_february_intake(schooling.institution) if february else None, not_ended_as_due(schooling))
