"""
Which unknown facts are still open: those, and only those, that can change the answer.

The rules ask for one missing fact at a time, always in the same order. Here each value that such a fact can have is tried in
turn, as far as the rules tell values apart; a fact whose values all lead to the same, whatever else is unknown, is dropped, and
what is left is asked. So a fact is asked for exactly when, for some completion of the other unknown facts, changing it alone
changes the outcome.

Not modelled here: that some values are likelier than others, or that two of them seldom meet.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, cast

from attrs import evolve, frozen

from sio_rules.certificates import Disability
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Findings, Question, found
from sio_rules.transport.child import Child, Destination, Measured

from .disability import Right
from .distance import LIMITS_M, STRAIGHT_LINE, grades_by_limit
from .preschool import PRESCHOOL_AGES, PRESCHOOL_LIMIT_M

_T = TypeVar("_T")
_Ask = Callable[[Child, date], Decision[_T]]
"""A question of law: it answers, or asks for the first fact that it misses."""

_VALUES: dict[str, tuple[Any, ...]] = {
    "goes_to": (
        Destination.KINDERGARTEN,
        Destination.PRIMARY_SCHOOL,
        Destination.SECONDARY_SCHOOL,
        Destination.ORW,
        Destination.SOSW,
    ),
    "measured": tuple(Measured),
    "disabilities": (
        frozenset(),
        frozenset({Disability.MOTOR}),
        frozenset({Disability.INTELLECTUAL_MILD, Disability.SIGHT}),
    ),
}


@frozen
class _Tried:
    """
    Hold what came of trying: *shape* is `(outcome,)`, or the fact that tells cases apart with the shape of each case.

    Equal shapes mean the same answer whatever the facts still unknown. *asked* are the questions about those; *again* those about
    a fact that is known, but unfit: a straight line.
    """

    shape: tuple[object, ...]
    asked: tuple[Question, ...]
    again: tuple[Question, ...]
    because: Findings


def ask_all_open(child: Child, on: date, ask: _Ask[_T]) -> Decision[_T]:
    """
    Return what *ask* answers about *child* on the day *on*, or ask for every unknown fact that could change that.

    *ask* takes the child and the day. It has to ask for one fact at a time, always in the same order. Where the answer is the same
    whatever the unknown facts, its grounds are those of all cases.

    >>> from sio_rules.transport.entitlement.duty import first_duty
    >>> child = Child(goes_to=Destination.ORW)
    >>> [question.about for question in ask_all_open(child, date(2025, 9, 1), first_duty).questions]
    ['rw', 'born_on', 'disabilities', 'special_education']
    """
    decision = ask(child, on)
    if not _is_open(child, decision):
        return decision
    tried = _try(child, on, ask)
    if not tried.asked:
        return Decision(cast("_T | None", tried.shape[0]), because=tried.because, questions=tried.again)
    warned = child.measured is Measured.STRAIGHT_LINE
    return Decision.asks(
        *tried.asked, because=Findings(each for each in tried.because if warned and each.rule is STRAIGHT_LINE)
    )


def _is_open(child: Child, decision: Decision[Any]) -> bool:
    return bool(decision.questions) and getattr(child, decision.questions[0].about) is None


def _try(child: Child, on: date, ask: _Ask[Any]) -> _Tried:
    decision = ask(child, on)
    if not _is_open(child, decision):
        return _Tried((decision.outcome,), (), decision.questions, decision.because)
    question = decision.questions[0]
    cases = [_try(evolve(child, **{question.about: value}), on, ask) for value in _values(question.about, on)]
    because = Findings(dict.fromkeys(found(*(case.because for case in cases))))
    again = tuple(dict.fromkeys(each for case in cases for each in case.again))
    if all(case.shape == cases[0].shape for case in cases):
        return _Tried(cases[0].shape, cases[0].asked, again, because)
    asked = dict.fromkeys((question, *(each for case in cases for each in case.asked)))
    return _Tried((question.about, *(case.shape for case in cases)), tuple(asked), again, because)


def limits_m(on: date) -> tuple[int, ...]:
    """
    Return every limit of a way that is law on the day *on*, in metres, from the shortest.

    >>> limits_m(date(2025, 9, 1))
    (3000, 4000)
    """
    return tuple(sorted({PRESCHOOL_LIMIT_M.on(on), *LIMITS_M.on(on)}))


def _ages(on: date) -> tuple[int, ...]:
    """Return ages by calendar year, one for each group that the rules tell apart: the youngest, and where each other begins."""
    preschool = PRESCHOOL_AGES.on(on)
    begins = {preschool.first, preschool.last + 1, preschool.deferred, preschool.deferred + 1}
    return tuple(sorted({preschool.first - 1, *begins, *(right.ends_at(on) for right in Right)}))


def _values(about: str, on: date) -> tuple[Any, ...]:
    if about == "born_on":
        return tuple(date(SchoolYear.of(on).first - age, 1, 1) for age in _ages(on))
    if about == "grade":
        return tuple(row.first_grade for row in grades_by_limit(on))
    if about == "distance_m":
        limits = limits_m(on)
        return (*limits, limits[-1] + 1)
    return _VALUES.get(about, (True, False))
