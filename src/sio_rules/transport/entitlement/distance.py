"""
How far is too far to walk to school, and what the gmina then owes.

The limit follows the grade, not the age, and is measured along the way that the child takes. A way of exactly 3 km is still
within it: the act says *przekracza*. The duty is one towards the school in whose district the child lives.

A straight line is never longer than the way. So one that exceeds the limit proves that the way does; one within the limit proves
nothing, and the way is asked for. Both bear a warning.

Not modelled here: whether the way is safe (the courts ask; a distance comes in measured), and the law before 2017-09-01.
"""

from datetime import date
from functools import cache
from itertools import groupby

from attrs import frozen

from sio_rules._values import Between, expect_within
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.dated import Dated
from sio_rules.rule import Decision, Rule, Severity, found
from sio_rules.transport.child import LAST_GRADE, MAX_DISTANCE_M, Child, Measured, Obligation

from .owed import LAW_SINCE, expect_covered

LIMITS_M = Dated({LAW_SINCE: (3_000, 3_000, 3_000, 3_000, 4_000, 4_000, 4_000, 4_000)})
"""The longest way, in metres, that a child of grade I, II, … VIII may have (art. 39 ust. 2)."""


def limit_m(grade: int, *, on: date) -> int:
    """
    Return the longest way, in metres, that a child of *grade* (1 to 8) may have on the day *on* (art. 39 ust. 2).

    Raises `InvalidValueError` for any other grade, and `OutOfCoverageError` for a day before 2017-09-01 or after 2050.

    >>> limit_m(4, on=date(2025, 9, 1)), limit_m(5, on=date(2025, 9, 1))
    (3000, 4000)
    """
    expect_within("grade", grade, Between(1, LAST_GRADE))
    expect_covered(on)
    return LIMITS_M.on(on)[grade - 1]


@frozen
class _GradesRow:
    """Hold the grades, from the first to the last, that have the same limit of the way, in metres."""

    first_grade: int
    last_grade: int
    limit_m: int


def grades_by_limit(on: date) -> tuple[_GradesRow, ...]:
    """
    Return which grades have which limit on the day *on*, from the lowest grade to the highest.

    >>> [(row.first_grade, row.last_grade, row.limit_m) for row in grades_by_limit(date(2025, 9, 1))]
    [(1, 4, 3000), (5, 8, 4000)]
    """
    return _rows(LIMITS_M.on(on))


@cache
def _rows(limits: tuple[int, ...]) -> tuple[_GradesRow, ...]:
    together = groupby(range(1, LAST_GRADE + 1), lambda grade: limits[grade - 1])
    return tuple(_GradesRow(first, max(rest, default=first), limit) for limit, (first, *rest) in together)


RIDE_OWED = Rule(
    code="TRN-025",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Droga do szkoły ({distance_m} m) przekracza {limit_m} m: gmina zapewnia bezpłatny transport i opiekę w czasie"
    " przewozu albo zwraca koszty przejazdu.",
    en="The way to school ({distance_m} m) exceeds {limit_m} m: the gmina provides free transport and care on the way or"
    " refunds the fare.",
)
RIDE_ALLOWED = Rule(
    code="TRN-033",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="2"),),
    severity=Severity.GROUND,
    pl="Droga do szkoły ({distance_m} m) nie przekracza {limit_m} m: gmina może zorganizować bezpłatny transport i opiekę w"
    " czasie przewozu.",
    en="The way to school ({distance_m} m) does not exceed {limit_m} m: the gmina may organise free transport and care on"
    " the way.",
    reading="A-14",
)


def duty_by_distance(grade: int, distance_m: int | None, *, on: date) -> Decision[Obligation]:
    """
    Return whether on the day *on* the gmina must, or only may, give a pupil of *grade* a ride over *distance_m* metres of way.

    The school is taken for that of the district. Raises `InvalidValueError` for a grade other than 1 to 8, and for a distance
    below 0 or above 1,000,000, and `OutOfCoverageError` for a day before 2017-09-01 or after 2050.

    >>> duty_by_distance(grade=4, distance_m=3_000, on=date(2025, 9, 1)).outcome.name
    'MAY'
    >>> duty_by_distance(grade=4, distance_m=3_001, on=date(2025, 9, 1)).outcome.name
    'MUST'
    >>> duty_by_distance(grade=4, distance_m=None, on=date(2025, 9, 1)).questions[0].about
    'distance_m'
    """
    limit = limit_m(grade, on=on)
    if distance_m is None:
        return Decision.asks(Child.HOW_FAR)
    expect_within("distance_m", distance_m, Between(0, MAX_DISTANCE_M))
    return _duty_by_limit(distance_m, limit)


def _duty_by_limit(distance_m: int, limit: int) -> Decision[Obligation]:
    if distance_m > limit:
        return RIDE_OWED.decides(Obligation.MUST, distance_m=distance_m, limit_m=limit)
    return RIDE_ALLOWED.decides(Obligation.MAY, distance_m=distance_m, limit_m=limit)


STRAIGHT_LINE = Rule(
    code="TRN-025b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="2"), PRAWO_OSWIATOWE.art("32", ust="3")),
    severity=Severity.WARNING,
    pl="Odległość zmierzono w linii prostej, a liczy się droga dziecka, która nigdy nie jest krótsza.",
    en="The distance was measured in a straight line, but what counts is the way that the child travels, which is never"
    " shorter.",
)


def duty_as_measured(decision: Decision[Obligation], measured: Measured | None) -> Decision[Obligation]:
    """
    Return what *decision*, made on a distance, proves when that distance was *measured* so.

    Along the way, everything. In a straight line, only a duty, with a warning: a way within the limit is asked for. Where it is
    not known, that is asked, unless the duty follows either way.

    >>> duty_as_measured(duty_by_distance(1, 3_000, on=date(2025, 9, 1)), Measured.STRAIGHT_LINE).because.codes
    ('TRN-025b',)
    """
    if decision.outcome is None or measured is Measured.ALONG_THE_WAY:
        return decision
    if measured is Measured.STRAIGHT_LINE:
        warning = STRAIGHT_LINE.finding("measured")
        if decision.outcome is Obligation.MUST:
            return Decision(Obligation.MUST, because=found(decision.because, warning))
        return Decision.asks(Child.HOW_FAR, because=found(warning))
    return decision if decision.outcome is Obligation.MUST else Decision.asks(Child.HOW_MEASURED)


NOT_DISTRICT_SCHOOL = Rule(
    code="TRN-025a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3"),),
    severity=Severity.GROUND,
    pl="Dziecko nie mieszka w obwodzie tej szkoły, a dowożenie ze względu na odległość dotyczy tylko szkoły obwodowej.",
    en="The child does not live in the district of this school, and transport because of distance concerns only the district"
    " school.",
)
SENIOR_LIMIT_APPLIES = Rule(
    code="TRN-026",
    basis=(PRAWO_OSWIATOWE.art("39", ust="2", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="W klasach {first_grade}–{last_grade} granicą jest {limit_m} m; w klasach 1–{junior_last_grade} jest nią"
    " {junior_limit_m} m.",
    en="In grades {first_grade} to {last_grade} the limit is {limit_m} m; in grades 1 to {junior_last_grade} it is"
    " {junior_limit_m} m.",
)


def duty_in_district(child: Child, on: date) -> Decision[Obligation]:
    """
    Return what, by distance, is owed to a pupil of a primary school: nothing, unless it is the school of the district.

    Asks for the first fact that is missing. The ground names the limit of the grade where it is not that of the first grade.

    >>> duty_in_district(Child(district=False), date(2025, 9, 1)).because.codes
    ('TRN-025a',)
    """
    if child.district is None:
        return Decision.asks(Child.IN_THE_DISTRICT)
    if not child.district:
        return NOT_DISTRICT_SCHOOL.decides(Obligation.NOT_OWED, "district")
    if child.grade is None:
        return Decision.asks(Child.WHICH_GRADE)
    if child.distance_m is None:
        return Decision.asks(Child.HOW_FAR)
    rows = _rows(LIMITS_M.on(on))
    juniors, row = rows[0], next(row for row in rows if child.grade <= row.last_grade)
    decision = duty_as_measured(_duty_by_limit(child.distance_m, row.limit_m), child.measured)
    if decision.outcome is None or row is juniors:
        return decision
    higher = SENIOR_LIMIT_APPLIES.finding(
        first_grade=row.first_grade,
        last_grade=row.last_grade,
        limit_m=row.limit_m,
        junior_last_grade=juniors.last_grade,
        junior_limit_m=juniors.limit_m,
    )
    return Decision(decision.outcome, because=found(decision.because, higher))
