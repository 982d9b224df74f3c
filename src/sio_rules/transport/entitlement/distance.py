"""
How far is too far to walk to school, and what the gmina then owes.

The limit follows the grade, not the age, and is measured along the way that the child takes. A way of exactly 3 km is still
within it: the act says *przekracza*. The duty is one towards the school in whose district the child lives.

A straight line is never longer than the way. So one that exceeds the limit proves that the way does; one within the limit proves
nothing, and the way is asked for. Both bear a warning.

Not modelled here: whether the way is safe (the courts ask; a distance comes in measured).
"""

from functools import cache

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Decision, Question, Rule, Severity, found
from sio_rules.transport.child import LAST_GRADE, Child, Measured, Obligation, expect_distance, expect_grade

LAST_JUNIOR_GRADE = 4
JUNIOR_LIMIT_M = 3_000
SENIOR_LIMIT_M = 4_000
USUAL_M = 6_000
"""Up to this way, in metres, decisions by distance are made once and shared; beyond it, each time."""

IN_THE_DISTRICT = Question(
    about="district",
    pl="Czy dziecko mieszka w obwodzie tej szkoły podstawowej?",
    en="Does the child live in the district of this primary school?",
)
WHICH_GRADE = Question(
    about="grade",
    pl="Do której klasy szkoły podstawowej (1-8) chodzi dziecko?",
    en="Which grade of the primary school (1 to 8) does the child attend?",
)
HOW_FAR = Question(
    about="distance_m",
    pl="Ile metrów ma droga dziecka z domu do szkoły?",
    en="How many metres is the child's way from home to school?",
)
HOW_MEASURED = Question(
    about="measured",
    pl="Czy odległość zmierzono wzdłuż drogi dziecka, czy w linii prostej?",
    en="Was the distance measured along the child's way, or in a straight line?",
)


def limit_m(grade: int) -> int:
    """
    Return the longest way, in metres, that a child of *grade* (1 to 8) may have (art. 39 ust. 2).

    Raises `InvalidValueError` for any other grade.

    >>> limit_m(4), limit_m(5)
    (3000, 4000)
    """
    expect_grade(grade)
    if grade <= LAST_JUNIOR_GRADE:
        return JUNIOR_LIMIT_M
    return SENIOR_LIMIT_M


RIDE_OWED = Rule(
    code="TRN-025",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Droga do szkoły ({distance_m} m) przekracza {limit_m} m: gmina zapewnia bezpłatny transport i opiekę"
    " albo zwraca koszty przejazdu.",
    en="The way to school ({distance_m} m) exceeds {limit_m} m: the gmina provides free transport and care,"
    " or refunds the fare.",
)

RIDE_ALLOWED = Rule(
    code="TRN-033",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="2"),),
    severity=Severity.GROUND,
    pl="Droga do szkoły ({distance_m} m) nie przekracza {limit_m} m: gmina może zorganizować bezpłatny transport.",
    en="The way to school ({distance_m} m) does not exceed {limit_m} m: the gmina may organise free transport.",
    reading="A-14",
)


def duty_by_distance(grade: int, distance_m: int | None) -> Decision[Obligation]:
    """
    Decide whether the gmina must, or only may, give a pupil of *grade* a ride over *distance_m* metres of way.

    The school is taken for that of the district. Decisions on the usual ways are made at the first question, which takes some
    hundredths of a second, and shared. Raises `InvalidValueError` for a grade other than 1 to 8, and for a distance
    below 0 or above 1,000,000.

    >>> duty_by_distance(grade=4, distance_m=3_001).outcome.name
    'MUST'
    >>> duty_by_distance(grade=4, distance_m=None).questions[0].about
    'distance_m'
    """
    if type(grade) is int and type(distance_m) is int and 1 <= grade <= LAST_GRADE and 0 <= distance_m <= USUAL_M:
        return _usual_decisions()[grade - 1][distance_m]
    limit = limit_m(grade)
    if distance_m is None:
        return Decision.asks(HOW_FAR)
    return duty_by_limit(limit, distance_m)


def duty_by_limit(limit: int, distance_m: int) -> Decision[Obligation]:
    """
    Decide by the limit that the grade has, both in whole metres: what exceeds it is owed.

    >>> duty_by_limit(3_000, 3_000).outcome.name
    'MAY'
    """
    expect_distance(distance_m)
    expect("limit", limit, int)
    if distance_m > limit:
        return RIDE_OWED.decides(Obligation.MUST, distance_m=distance_m, limit_m=limit)
    return RIDE_ALLOWED.decides(Obligation.MAY, distance_m=distance_m, limit_m=limit)


@cache
def _usual_decisions() -> tuple[tuple[Decision[Obligation], ...], ...]:
    """Return the decisions on the usual ways, by grade and metre: values, made once at the first question, and shared."""
    junior, senior = (
        tuple(duty_by_limit(limit, metres) for metres in range(USUAL_M + 1)) for limit in (JUNIOR_LIMIT_M, SENIOR_LIMIT_M)
    )
    return tuple(junior if grade <= LAST_JUNIOR_GRADE else senior for grade in range(1, LAST_GRADE + 1))


SENIOR_LIMIT_APPLIES = Rule(
    code="TRN-026",
    basis=(PRAWO_OSWIATOWE.art("39", ust="2", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="W klasach V-VIII droga nie może przekraczać {limit_m} m, a nie 3000 m jak w klasach I-IV.",
    en="In grades V to VIII the way may not exceed {limit_m} m, rather than the 3000 m of grades I to IV.",
)

STRAIGHT_LINE = Rule(
    code="TRN-025b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="2"), PRAWO_OSWIATOWE.art("32", ust="3")),
    severity=Severity.WARNING,
    pl="Odległość zmierzono w linii prostej, a liczy się droga dziecka: bywa dłuższa, krótsza nigdy. Trzeba ją zmierzyć.",
    en="The distance was measured in a straight line, but the child's way counts: it may be longer, never shorter. It has to be"
    " measured.",
)


def duty_as_measured(decision: Decision[Obligation], measured: Measured | None) -> Decision[Obligation]:
    """
    Return what is left of *decision*, made on a distance, by how that distance was *measured*.

    Along the way, all of it. In a straight line, only a duty, with a warning: a way within the limit is asked for. Where it is not
    known, that is asked, unless the duty follows either way.

    >>> duty_as_measured(duty_by_distance(1, 2_900), Measured.STRAIGHT_LINE).because.codes
    ('TRN-025b',)
    """
    expect("decision", decision, Decision)
    expect("measured", measured, Measured, type(None))
    if decision.outcome is None or measured is Measured.ALONG_THE_WAY:
        return decision
    if measured is Measured.STRAIGHT_LINE:
        warning = STRAIGHT_LINE.finding("measured")
        if decision.outcome is Obligation.MUST:
            return Decision(Obligation.MUST, because=found(decision.because, warning))
        return Decision.asks(HOW_FAR, because=found(warning))
    return decision if decision.outcome is Obligation.MUST else Decision.asks(HOW_MEASURED)


NOT_DISTRICT_SCHOOL = Rule(
    code="TRN-025a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3"),),
    severity=Severity.GROUND,
    pl="Dziecko nie mieszka w obwodzie tej szkoły, a obowiązek i możliwość przewozu ze względu na odległość dotyczą szkoły"
    " obwodowej.",
    en="The child does not live in the district of this school, and the duty and the power to give a ride for distance are about"
    " the district school.",
)


def duty_in_district(child: Child) -> Decision[Obligation]:
    """
    Decide by distance what is owed to a pupil of a primary school: nothing, unless it is the school of the district.

    Asks for the first fact that is missing.

    >>> duty_in_district(Child(district=False)).because.codes
    ('TRN-025a',)
    """
    expect("child", child, Child)
    if child.district is None:
        return Decision.asks(IN_THE_DISTRICT)
    if not child.district:
        return NOT_DISTRICT_SCHOOL.decides(Obligation.NOT_OWED, "district")
    if child.grade is None:
        return Decision.asks(WHICH_GRADE)
    decision = duty_as_measured(duty_by_distance(child.grade, child.distance_m), child.measured)
    if decision.outcome is None or child.grade <= LAST_JUNIOR_GRADE:
        return decision
    return Decision(decision.outcome, because=found(decision.because, SENIOR_LIMIT_APPLIES.finding(limit_m=SENIOR_LIMIT_M)))
