"""
On what the renewed access rests: the term of office of a head, or the written authorisation of an employee.

The renewed period must lie within either. A head also needs to be the only one: with more than one active authorisation of a
head in the entity, none can be renewed.
"""

from datetime import date
from typing import Annotated

from attrs import frozen

from sio_rules._values import Between, Value
from sio_rules.access.applicants import HEADS, Function
from sio_rules.access.request.authorisation import check_authorisation
from sio_rules.access.request.circumstances import InternalAuthorisation
from sio_rules.acts import ACCESS_GUIDE, HELP_PAGES, SIO_ACT
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .window import TODAYS_ARTICLE_SINCE

_MOST_ACTIVE_HEADS = 1

_BASIS = (SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku"))
_PAPER = (ACCESS_GUIDE.section("I"), HELP_PAGES.section("przedłużenie wniosku"))


@frozen(kw_only=True)
class RenewalCircumstances(Value):
    """
    Hold what the request does not state but its rules need; None is not known.

    For heads: *term* is the term of office from the renewal on (open end: no limit but five years); *active_heads* the number of
    active authorisations of a head in the entity, including the one to be renewed, at least 1. For employees: *authorisation* is
    the written authorisation for the renewed period.
    """

    term: Period | None = None
    active_heads: Annotated[int, Between(least=1)] | None = None
    authorisation: InternalAuthorisation | None = None


FUNCTION_TERM_NOT_GIVEN = Rule(
    code="ACC-301f",
    basis=_BASIS,
    severity=Severity.WARNING,
    since=TODAYS_ARTICLE_SINCE,
    pl="Nie podano, do kiedy kierownik pełni funkcję, więc nie sprawdzono, czy przedłużenie mieści się w tym okresie.",
    en="The end of the head's term of office is not given, so it was not checked whether the renewal lies within the term.",
)
FUNCTION_BEGINS_LATER = Rule(
    code="ACC-301i",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Przedłużony okres zaczyna się {first_day}, zanim kierownik obejmie funkcję ({term_first_day}); okres musi mieścić się w czasie"
    " pełnienia funkcji.",
    en="The renewed period begins on {first_day}, before the head's term of office begins ({term_first_day}); the period must lie"
    " within the term of office.",
)
FUNCTION_ENDS_BEFORE = Rule(
    code="ACC-301j",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Przedłużony okres zaczyna się {first_day}, gdy kierownik nie pełni już funkcji (ostatni dzień: {term_last_day}); dostępu nie można"
    " przedłużyć na czas po zakończeniu pełnienia funkcji.",
    en="The renewed period begins on {first_day}, after the head's term of office has ended (last day: {term_last_day}); access cannot be"
    " renewed for the time after the term of office.",
)
SECOND_HEAD_ACTIVE = Rule(
    code="ACC-303a",
    basis=(HELP_PAGES.section("wnioski o nadanie upoważnienia"),),
    severity=Severity.ERROR,
    pl="Liczba aktywnych upoważnień kierownika w podmiocie: {active_heads}. Gdy jest więcej niż jedno, nie można przedłużyć"
    " żadnego.",
    en="Number of active authorisations of a head in the entity: {active_heads}. Where there is more than one, none can be"
    " renewed.",
)
ACTIVE_HEADS_NOT_GIVEN = SECOND_HEAD_ACTIVE.not_given(
    "ACC-303b",
    pl="Nie podano liczby aktywnych upoważnień kierownika w podmiocie, więc nie sprawdzono, czy upoważnienie można przedłużyć.",
    en="The number of active authorisations of a head in the entity is not given, so it was not checked whether the authorisation"
    " can be renewed.",
)
AUTHORISATION_BEGINS_LATER = Rule(
    code="ACC-301l",
    basis=_PAPER,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Przedłużony okres zaczyna się {first_day}, a pisemne upoważnienie pracownika {authorised}; okres musi mieścić się w czasie"
    " ważności upoważnienia.",
    en="The renewed period begins on {first_day}, the employee's written authorisation on {authorised}; the period must lie within the"
    " authorisation.",
)
AUTHORISATION_ENDS_EARLIER = Rule(
    code="ACC-301m",
    basis=_PAPER,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Przedłużony okres kończy się {last_day}, a pisemne upoważnienie pracownika {authorised}; okres musi mieścić się w czasie"
    " ważności upoważnienia.",
    en="The renewed period ends on {last_day}, the employee's written authorisation on {authorised}; the period must lie within the"
    " authorisation.",
)
AUTHORISATION_NOT_GIVEN = AUTHORISATION_ENDS_EARLIER.not_given(
    "ACC-301k",
    pl="Nie podano pisemnego upoważnienia wewnętrznego pracownika, więc nie sprawdzono, czy obejmuje przedłużony okres.",
    en="The employee's written authorisation is not given, so it was not checked whether it covers the renewed period.",
)


def check_grounds(
    function: Function | None, first_day: date, last_day: date | None, known: RenewalCircumstances
) -> Findings:
    """
    Return what is wrong with the grounds of a renewal from *first_day* to *last_day* (None = not selected).

    >>> known = RenewalCircumstances(active_heads=2, term=Period(date(2023, 9, 2)))
    >>> check_grounds(Function.HEAD, date(2023, 9, 1), None, known).codes
    ('ACC-301i', 'ACC-303a')
    """
    if function is Function.EMPLOYEE:
        return _check_paper(known.authorisation, first_day, last_day)
    head, heads = function is Function.HEAD, known.active_heads
    return found(
        _check_term(known.term, first_day) if function in HEADS else None,
        ACTIVE_HEADS_NOT_GIVEN.when(head and heads is None, "function"),
        SECOND_HEAD_ACTIVE.when(head and heads is not None and heads > _MOST_ACTIVE_HEADS, "function", active_heads=heads),
    )


def _check_term(term: Period | None, first_day: date) -> Findings:
    """Return what is wrong with a head's *term* of office, where the renewed period begins on *first_day*."""
    if term is None:
        return found(FUNCTION_TERM_NOT_GIVEN.finding("valid_until"))
    at, start, end = "circumstances.term", term.start, term.end
    ends_before = end is not None and end < first_day
    return found(
        FUNCTION_BEGINS_LATER.when(start > first_day, at, first_day=first_day, term_first_day=start),
        FUNCTION_ENDS_BEFORE.when(ends_before, at, first_day=first_day, term_last_day=end),
    )


def _check_paper(paper: InternalAuthorisation | None, first_day: date, last_day: date | None) -> Findings:
    """Return what is wrong with an employee's *paper*, where the renewed period begins on *first_day* and ends on *last_day*."""
    at = "circumstances.authorisation"
    if paper is None:
        return found(AUTHORISATION_NOT_GIVEN.finding(at))
    start, end = paper.valid_from, paper.valid_until
    ends_earlier = end is not None and last_day is not None and end < last_day
    return found(
        check_authorisation(paper, entity=None),
        AUTHORISATION_BEGINS_LATER.when(start > first_day, f"{at}.valid_from", first_day=first_day, authorised=start),
        AUTHORISATION_ENDS_EARLIER.when(ends_earlier, f"{at}.valid_until", last_day=last_day, authorised=end),
    )
