"""
The February intake: which schools may have one, and from when to when its lessons run.

Stage I sectoral vocational schools and post-secondary schools for young people may, and schools for adults of every kind. The
regulation of today also names stage II sectoral vocational schools, and does not say "for young people": they get a WARNING.
Lessons begin on the first ordinary day of February and end on the last Friday of January, in the top class on the first
Friday after 1 January; the pupils' schooling ends on 31 January all the same (`sio_rules.pupils.schooling.schooling`).

Not modelled here: schools without a category of pupils, which the guide does not mention: a WARNING.
"""

from datetime import date, timedelta
from typing import cast

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_YEAR_ORDINANCE
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import POST_SECONDARY_SCHOOLS, SCHOOLS, Audience, Institution, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Rule, Severity
from sio_rules.school_calendar import february_classes_begin, february_classes_end

_BASIS = (PUPILS_GUIDE.section("3.1"),)

_FRIDAY = 4
_REGULATION_SINCE = date(2017, 9, 1)
"""The first day on which the regulation of 2017 is law."""
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
INTAKE_IN_REGULATION_ONLY = Rule(
    code="PUP-303d",
    basis=(SCHOOL_YEAR_ORDINANCE.par("2"), *_BASIS),
    severity=Severity.WARNING,
    pl="Szkoła ({institution_kind}) może mieć nabór lutowy według rozporządzenia o organizacji roku szkolnego, a instrukcja"
    " wymienia wśród szkół dla młodzieży tylko branżowe szkoły I stopnia i szkoły policealne.",
    en="The school ({institution_kind}) may have a February intake by the regulation on the organisation of the school year,"
    " but the guide names only stage I sectoral vocational schools and post-secondary schools among those for young people.",
    reading="A-82",
)
FEBRUARY_CLASSES = Rule(
    code="PUP-303c",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Zajęcia naboru lutowego mogą trwać od {first_day} do {last_day}.",
    en="Lessons of the February intake may run from {first_day} to {last_day}.",
    reading="A-31",
)
FEBRUARY_TOP_CLASS = Rule(
    code="PUP-303e",
    basis=(SCHOOL_YEAR_ORDINANCE.par("2"), *_BASIS),
    severity=Severity.GROUND,
    pl="Zajęcia najwyższej klasy naboru lutowego mogą trwać od {first_day} do {last_day}.",
    en="Lessons of the top class of the February intake may run from {first_day} to {last_day}.",
    reading="A-82",
)


def no_february_intake(institution: Institution) -> Finding | None:
    """
    Return the finding that *institution* has no February intake, or that this cannot be checked, or None (PUP-303).

    A school without a category of pupils is a WARNING, unless its kind may have the intake for young people; so is a stage II
    sectoral vocational school that is not for adults (A-82).

    >>> no_february_intake(Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)).code
    'PUP-303a'
    """
    expect("institution", institution, Institution)
    kind, audience = institution.kind, institution.audience
    if kind in _FEBRUARY_KINDS_FOR_YOUTH or (kind in SCHOOLS and audience is Audience.ADULTS):
        return None
    if kind is InstitutionKind.SECTORAL_SCHOOL_II:
        return INTAKE_IN_REGULATION_ONLY.finding("intake", institution_kind=kind)
    if kind in SCHOOLS and audience is Audience.UNCATEGORISED:
        return AUDIENCE_NOT_GIVEN.finding("intake", institution_kind=kind)
    return NO_FEBRUARY_INTAKE.finding("intake", institution_kind=kind, audience=audience)


def february_classes(first: int, *, top_class: bool = False) -> Decision[Period]:
    """
    Return from when to when lessons of the February intake run that begin in the calendar year *first*, a year long.

    From the first ordinary day of February *first*, Saturday included (A-31), to the last Friday of the next January; in the
    *top_class* to the first Friday after 1 January (A-82), which the regulation of 2017 says. Raises `OutOfCoverageError` where
    one of the two days lies outside the covered years, or that regulation was not yet law. Source: section 3.1 of the guide.

    >>> february_classes(2026).outcome
    Period(start=datetime.date(2026, 2, 2), end=datetime.date(2027, 1, 29))
    >>> february_classes(2026, top_class=True).outcome.end
    datetime.date(2027, 1, 8)
    """
    expect("first", first, int)
    expect("top_class", top_class, bool)
    try:
        begins, ends = february_classes_begin(first), february_classes_end(first + 1)
    except OutOfCoverageError:
        raise OutOfCoverageError("first") from None
    first_day, last_day = cast("date", begins.outcome), cast("date", ends.outcome)  # both always answer
    if not top_class:
        return FEBRUARY_CLASSES.decides(Period(first_day, last_day), first_day=first_day, last_day=last_day)
    if first < _REGULATION_SINCE.year:
        raise OutOfCoverageError("first", _REGULATION_SINCE)
    last_day = _first_friday_after_new_year(first + 1)
    return FEBRUARY_TOP_CLASS.decides(Period(first_day, last_day), first_day=first_day, last_day=last_day)


def _first_friday_after_new_year(year: int) -> date:
    """
    Return the first Friday after 1 January *year*; a Friday that is 1 January itself does not count.

    >>> _first_friday_after_new_year(2027), _first_friday_after_new_year(2026)
    (datetime.date(2027, 1, 8), datetime.date(2026, 1, 2))
    """
    after = date(year, 1, 2)
    return after + timedelta(days=(_FRIDAY - after.weekday()) % 7)
