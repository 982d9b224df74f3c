"""
The February intake: which schools may have one, and from when to when its lessons run.

Stage I sectoral vocational schools and post-secondary schools for young people may, and schools for adults of every kind.
Lessons begin on the first ordinary day of February and end on the last Friday of January; the pupils' schooling ends on
31 January all the same (`sio_rules.pupils.schooling.schooling`).

Not modelled here: schools without a category of pupils, which the guide does not mention: a WARNING.
"""

from typing import TYPE_CHECKING, cast

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import POST_SECONDARY_SCHOOLS, SCHOOLS, Audience, Institution, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Rule, Severity
from sio_rules.school_calendar import february_classes_begin, february_classes_end

if TYPE_CHECKING:
    from datetime import date

_BASIS = (PUPILS_GUIDE.section("3.1"),)

_FEBRUARY_KINDS_FOR_YOUTH = POST_SECONDARY_SCHOOLS | {InstitutionKind.SECTORAL_SCHOOL_I}
"""Schools that may have a February intake for young people; schools for adults of any kind may."""


class Intake(Label):
    """Name the intake with which a pupil began."""

    SEPTEMBER = term("nabór wrześniowy", en="September intake")
    FEBRUARY = term("nabór lutowy", en="February intake")


NO_FEBRUARY_INTAKE = Rule(
    code="PUP-303a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}; uczniowie: {audience}) nie ma naboru lutowego; mają go branżowe szkoły I stopnia i"
    " szkoły policealne dla młodzieży oraz wszystkie szkoły dla dorosłych.",
    en="The entity ({institution_kind}; pupils: {audience}) has no February intake; stage I sectoral vocational schools and"
    " post-secondary schools for young people have one, and so do all schools for adults.",
)
AUDIENCE_NOT_GIVEN = NO_FEBRUARY_INTAKE.not_given(
    "PUP-303b",
    pl="Nie podano kategorii uczniów szkoły ({institution_kind}), więc nie sprawdzono, czy może mieć nabór lutowy.",
    en="The category of pupils of the school ({institution_kind}) is not given, so it was not checked whether it may have a"
    " February intake.",
)
FEBRUARY_CLASSES = Rule(
    code="PUP-303c",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Zajęcia naboru lutowego mogą trwać od {first_day} do {last_day}.",
    en="Lessons of the February intake may run from {first_day} to {last_day}.",
    reading="A-31",
)


def no_february_intake(institution: Institution) -> Finding | None:
    """
    Return the finding that *institution* has no February intake, or that this cannot be checked, or None (PUP-303).

    A school without a category of pupils is a WARNING, unless its kind may have the intake for young people.

    >>> no_february_intake(Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)).code
    'PUP-303a'
    """
    expect("institution", institution, Institution)
    kind, audience = institution.kind, institution.audience
    if kind in _FEBRUARY_KINDS_FOR_YOUTH or (kind in SCHOOLS and audience is Audience.ADULTS):
        return None
    if kind in SCHOOLS and audience is Audience.UNCATEGORISED:
        return AUDIENCE_NOT_GIVEN.finding("intake", institution_kind=kind)
    return NO_FEBRUARY_INTAKE.finding("intake", institution_kind=kind, audience=audience)


def february_classes(first: int) -> Decision[Period]:
    """
    Return from when to when the lessons of the first year of the February intake of the calendar year *first* run.

    From the first ordinary day of February *first*, Saturday included (A-31), to the last Friday of the next January. Raises
    `OutOfCoverageError` where one of the two lies outside the covered years. Source: section 3.1 of the guide.

    >>> february_classes(2026).outcome
    Period(start=datetime.date(2026, 2, 2), end=datetime.date(2027, 1, 29))
    """
    expect("first", first, int)
    try:
        begins, ends = february_classes_begin(first), february_classes_end(first + 1)
    except OutOfCoverageError:
        raise OutOfCoverageError("first") from None
    first_day, last_day = cast("date", begins.outcome), cast("date", ends.outcome)  # both always answer
    return FEBRUARY_CLASSES.decides(Period(first_day, last_day), first_day=first_day, last_day=last_day)
