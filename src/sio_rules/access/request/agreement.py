"""
Whether a request agrees with the written authorisation, field by field.

The authority compares the request of an internally authorised person with the paper and does not proceed with it where they
differ. Names are compared without regard to case, blanks, blanks around a hyphen, and the signs typed for a hyphen.

Not modelled here: the PESEL number and the contact data, which the paper need not hold.
"""

from sio_rules._expect import is_blank
from sio_rules.access.scopes import AccessScope
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from ._names import same_name
from .circumstances import InternalAuthorisation
from .form import AccessRequest, RequestField

# Kept by name, as Python 3.11 is slow to look up a member by its class.
_FIRST_NAME, _SECOND_NAME, _LAST_NAME = RequestField.FIRST_NAME, RequestField.SECOND_NAME, RequestField.LAST_NAME
_GIVEN_BY_FIRST_NAME, _GIVEN_BY_LAST_NAME = RequestField.GIVEN_BY_FIRST_NAME, RequestField.GIVEN_BY_LAST_NAME

_BASIS = (ACCESS_GUIDE.section("I.2.1"), ACCESS_GUIDE.section("I.2.4"))

NAME_NOT_AUTHORISED = Rule(
    code="ACC-225a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Treść pola ({field}) we wniosku jest inna niż w pisemnym upoważnieniu.",
    en="The content of the field ({field}) differs between the request and the written authorisation.",
)
START_NOT_AUTHORISED = Rule(
    code="ACC-225b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Upoważnienie zaczyna się we wniosku {requested}, a w pisemnym upoważnieniu {authorised}.",
    en="The authorisation starts on {requested} in the request, but on {authorised} in the written authorisation.",
)
END_NOT_AUTHORISED = Rule(
    code="ACC-225c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Upoważnienie kończy się we wniosku {requested}, a w pisemnym upoważnieniu {authorised}.",
    en="The authorisation ends on {requested} in the request, but on {authorised} in the written authorisation.",
)
SCOPES_NOT_AUTHORISED = Rule(
    code="ACC-225d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zakresy we wniosku różnią się od zakresów w pisemnym upoważnieniu (liczba dodanych: {more}, liczba pominiętych:"
    " {fewer}).",
    en="The scopes in the request differ from those in the written authorisation (added: {more}, left out: {fewer}).",
)


def check_agreement(request: AccessRequest, paper: InternalAuthorisation) -> Findings:
    """
    Return where *request* differs from the written authorisation, field by field (ACC-225).

    An empty field is left to `check_completeness`, except that a second name on the paper must also stand in the request. A
    *paper* without an end is left to `check_authorisation`.

    >>> from datetime import date
    >>> names = dict.fromkeys(("first_name", "last_name", "given_by_first_name", "given_by_last_name"), "Jan")
    >>> days = {"valid_from": date(2020, 9, 1), "valid_until": date(2025, 8, 31)}
    >>> paper = InternalAuthorisation(**names, **days, in_writing=True, capacities=frozenset())
    >>> check_agreement(AccessRequest(**names | {"first_name": "JAN "}, **days), paper).codes
    ()
    >>> check_agreement(AccessRequest(**names, **days | {"valid_until": date(2025, 8, 30)}), paper).codes
    ('ACC-225c',)
    """
    start, end = request.valid_from, request.valid_until
    other_start = start is not None and start != paper.valid_from
    other_end = end is not None and paper.valid_until is not None and end != paper.valid_until
    return found(
        _name_not_authorised(request.first_name, paper.first_name, _FIRST_NAME),
        NAME_NOT_AUTHORISED.when(not same_name(request.second_name, paper.second_name), "second_name", field=_SECOND_NAME),
        _name_not_authorised(request.last_name, paper.last_name, _LAST_NAME),
        _name_not_authorised(request.given_by_first_name, paper.given_by_first_name, _GIVEN_BY_FIRST_NAME),
        _name_not_authorised(request.given_by_last_name, paper.given_by_last_name, _GIVEN_BY_LAST_NAME),
        START_NOT_AUTHORISED.when(other_start, "valid_from", requested=start, authorised=paper.valid_from),
        END_NOT_AUTHORISED.when(other_end, "valid_until", requested=end, authorised=paper.valid_until),
        _scopes_not_authorised(request.scopes, paper.scopes | paper.data_scopes),
    )


def _name_not_authorised(requested: str, authorised: str, named: RequestField) -> Finding | None:
    """Return the finding that the name *requested*, typed in the field *named*, is another than the one *authorised*."""
    if same_name(requested, authorised) or is_blank(requested):
        return None
    return NAME_NOT_AUTHORISED.finding(named.path, field=named)


def _scopes_not_authorised(requested: frozenset[AccessScope], authorised: frozenset[AccessScope]) -> Finding | None:
    """Return the finding that other scopes are *requested* than *authorised*, and how many each way."""
    if not requested or requested == authorised:
        return None
    return SCOPES_NOT_AUTHORISED.finding("scopes", more=len(requested - authorised), fewer=len(authorised - requested))
