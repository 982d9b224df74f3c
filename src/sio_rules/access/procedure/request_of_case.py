"""
What in a case contradicts the request that it is about.

A case holds how identity is proved, what happened when, and perhaps the period of access; the request holds what was asked for.
What is wrong with the request by itself is found by `sio_rules.access.check_request`.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.access.applicants import Function
from sio_rules.access.request.form import AccessRequest
from sio_rules.access.request.validity import too_late_after_filing
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .case import Case
from .events import Accepted, AccessObtained, Filed, IdentityConfirmed, LoginShown

_BASIS = (ACCESS_GUIDE.section("I.2.4"), FORM_GUIDE.section("rozpatrywanie"))

OTHER_IDENTITY_VARIANT = Rule(
    code="ACC-261a",
    basis=(FORM_GUIDE.section("tożsamość"), ACCESS_GUIDE.section("I.2.5")),
    severity=Severity.ERROR,
    pl="Sposób potwierdzenia tożsamości w postępowaniu ({in_case}) jest inny niż sposób wybrany we wniosku ({requested}).",
    en="The way of confirming identity in the case ({in_case}) differs from the way selected in the request ({requested}).",
)
OTHER_FILING_DAY = Rule(
    code="ACC-261b",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.ERROR,
    pl="W postępowaniu wniosek złożono {in_case}, a wniosek sprawdzono jako złożony {requested}.",
    en="In the case the request was filed on {in_case}, but the request was checked as filed on {requested}.",
)
OTHER_START = Rule(
    code="ACC-261c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dostęp w postępowaniu zaczyna się {in_case}, a według wniosku {requested}.",
    en="Access in the case starts on {in_case}, but on {requested} according to the request.",
)
OTHER_END = Rule(
    code="ACC-261d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dostęp w postępowaniu kończy się {in_case}, a według wniosku {requested}.",
    en="Access in the case ends on {in_case}, but on {requested} according to the request.",
)
PERIOD_OVER = Rule(
    code="ACC-261e",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Okres podany we wniosku skończył się {last_day}, a krok postępowania nastąpił {on}: nie ma już okresu, na który można udzielić"
    " dostępu.",
    en="The period in the request ended on {last_day}, but the step of the procedure was taken on {on}: no period is left for which"
    " access can be granted.",
)

_ON_THE_WAY = (Filed, Accepted, IdentityConfirmed, AccessObtained, LoginShown)
"""The steps that lead to access: a refusal may come when the period requested is over."""


def check_case(request: AccessRequest, case: Case, *, filed_on: date | None = None) -> Findings:
    """
    Return what in *case* contradicts the *request* that it is about (ACC-261), and ACC-111 by the filing day of the case.

    *filed_on* is the day for which the request was judged by `check_request`, None where it was not. Paths are those of the
    case (`variant`, `validity`, `events[2].on`); ACC-111 stands at the field of the request. What either leaves open is not
    compared.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> check_case(AccessRequest(identity=IdentityVariant.EPUAP), Case(IdentityVariant.IN_PERSON)).codes
    ('ACC-261a',)
    """
    expect("request", request, AccessRequest)
    expect("case", case, Case)
    expect("filed_on", filed_on, date, type(None))
    chosen = request.identity
    return found(
        OTHER_IDENTITY_VARIANT.when(
            chosen is not None and chosen is not case.variant, "variant", in_case=case.variant, requested=chosen
        ),
        _check_filing(request, case, filed_on),
        _check_validity(request, case),
        _period_over(request, case),
    )


def _check_filing(request: AccessRequest, case: Case, filed_on: date | None) -> Findings:
    """Return what the day of filing in *case* contradicts."""
    filed = case.last(Filed)
    if filed is None:
        return found()
    other = filed_on is not None and filed_on != filed.on
    return found(
        OTHER_FILING_DAY.when(other, f"events[{case.events.index(filed)}].on", in_case=filed.on, requested=filed_on),
        too_late_after_filing(request, filed_on=filed.on) if request.function is Function.EMPLOYEE else None,
    )


def _check_validity(request: AccessRequest, case: Case) -> Findings:
    """Return where the period of access in *case* is another than the one requested."""
    if case.validity is None:
        return found()
    granted, start, end = case.validity, request.valid_from, request.valid_until
    return found(
        OTHER_START.when(start is not None and start != granted.start, "validity", in_case=granted.start, requested=start),
        OTHER_END.when(end is not None and end != granted.end, "validity", in_case=granted.end, requested=end),
    )


def _period_over(request: AccessRequest, case: Case) -> Finding | None:
    """Return the finding that the first step on the way to access after the end of the period requested came too late."""
    end = request.valid_until
    if end is None:
        return None
    for place, event in enumerate(case.events):
        if isinstance(event, _ON_THE_WAY) and event.on > end:
            return PERIOD_OVER.finding(f"events[{place}].on", last_day=end, on=event.on)
    return None
