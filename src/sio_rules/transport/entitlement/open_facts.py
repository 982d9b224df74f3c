"""
Which unknown facts are still open: those, and only those, that can change the answer.

The rules ask for one missing fact at a time, always in the same order. Here every value of such a fact that the law tells apart is
tried in turn; a fact whose values all lead to the same answer, whatever else is unknown, is dropped, and the others are asked. So a
fact is asked for exactly when, for some completion of the other unknown facts, changing it alone changes the outcome.

Not modelled here: that some values are likelier than others, or that two of them seldom meet.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, cast

from attrs import astuple, evolve, frozen

from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Findings, Question, found
from sio_rules.transport.child import Child, Measured

from .disability import Right, sets_with_each_meaning
from .distance import LIMITS_M, STRAIGHT_LINE, grades_by_limit
from .duty import places_told_apart
from .preschool import PRESCHOOL_AGES, PRESCHOOL_LIMIT_M

_T = TypeVar("_T")
_Ask = Callable[[Child, date], Decision[_T]]
"""A question of law: it answers, or asks for the first fact that it misses."""


@frozen
class _Tried:
    """
    Hold what came of trying: *shape* is `(outcome,)`, or the fact that tells cases apart with the shape of each case.

    Equal shapes mean the same answer whatever the facts still unknown. *asked* are the questions about those; *again* those about
    a fact that is known, but not good enough: a straight line. *because* are the grounds of all cases, *shared* those of each of them.
    """

    shape: tuple[object, ...]
    asked: tuple[Question, ...]
    again: tuple[Question, ...]
    because: Findings
    shared: Findings


def ask_all_open(child: Child, on: date, ask: _Ask[_T]) -> Decision[_T]:
    """
    Return what *ask* answers about *child* on the day *on*, or ask for every unknown fact that could change that.

    *ask* takes the child and the day. It has to ask for one fact at a time, always in the same order. Where the answer is the same
    whatever the unknown facts, its grounds are those that all cases share, or those of all cases where they share none.

    >>> from sio_rules.transport import Destination
    >>> from sio_rules.transport.entitlement.duty import first_duty
    >>> child = Child(goes_to=Destination.SECONDARY_SCHOOL, nearest=True)
    >>> [question.about for question in ask_all_open(child, date(2025, 9, 1), first_duty).questions]
    ['special_education', 'disabilities', 'born_on']
    """
    tried = _try(child, on, ask)
    if not tried.asked:
        [outcome] = tried.shape
        return Decision(cast("_T | None", outcome), because=tried.shared or tried.because, questions=tried.again)
    warned = child.measured is Measured.STRAIGHT_LINE
    return Decision.asks(
        *tried.asked, because=Findings(each for each in tried.because if warned and each.rule is STRAIGHT_LINE)
    )


def _is_open(child: Child, decision: Decision[Any]) -> bool:
    return bool(decision.questions) and getattr(child, decision.questions[0].about) is None


def _try(child: Child, on: date, ask: _Ask[Any]) -> _Tried:
    decision = ask(child, on)
    if not _is_open(child, decision):
        return _Tried((decision.outcome,), (), decision.questions, decision.because, decision.because)
    question = decision.questions[0]
    cases = [_try(evolve(child, **{question.about: value}), on, ask) for value in values_told_apart(question.about, on)]
    because = Findings(dict.fromkeys(found(*(case.because for case in cases))))
    shared = Findings(each for each in cases[0].shared if all(each in case.shared for case in cases))
    again = tuple(dict.fromkeys(each for case in cases for each in case.again))
    if all(case.shape == cases[0].shape for case in cases):
        return _Tried(cases[0].shape, cases[0].asked, again, because, shared)
    asked = dict.fromkeys((question, *(each for case in cases for each in case.asked)))
    return _Tried((question.about, *(case.shape for case in cases)), tuple(asked), again, because, shared)


def limits_m(on: date) -> tuple[int, ...]:
    """
    Return every limit of a way that is law on the day *on*, in metres, from the shortest.

    >>> limits_m(date(2025, 9, 1))
    (3000, 4000)
    """
    return tuple(sorted({PRESCHOOL_LIMIT_M.on(on), *LIMITS_M.on(on)}))


def _ages(on: date) -> tuple[int, ...]:
    """Return, by calendar year, a younger age than the law of the day *on* names, every age that it names and the age above that."""
    named = {*astuple(PRESCHOOL_AGES.on(on)), *(right.ends_at(on) for right in Right)}
    return tuple(sorted({min(named) - 1, *named, *(age + 1 for age in named)}))


def values_told_apart(about: str, on: date) -> tuple[Any, ...]:
    """
    Return the values of the fact *about* that have to be tried: at least one of each group that the law of the day *on* tells apart.

    They come from the figures and sets of the law themselves.

    >>> values_told_apart("distance_m", date(2025, 9, 1))
    (3000, 4000, 4001)
    """
    if about == "goes_to":
        return places_told_apart()
    if about == "disabilities":
        return sets_with_each_meaning()
    if about == "born_on":
        return tuple(date(SchoolYear.of(on).first - age, 1, 1) for age in _ages(on))
    if about == "grade":
        return tuple(row.first_grade for row in grades_by_limit(on))
    if about == "distance_m":
        limits = limits_m(on)
        return (*limits, limits[-1] + 1)
    return tuple(Measured) if about == "measured" else (True, False)
