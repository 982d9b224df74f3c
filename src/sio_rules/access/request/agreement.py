"""
Whether a request says what the written authorisation says, field by field.

The authority compares the request of an internally authorised person with the paper, and does not give it course where they
differ. Names are the same in upper and lower case, and whatever the blanks around and between them.

Not modelled here: the PESEL number and the contact data, which the paper need not hold.
"""

from datetime import date
from unicodedata import normalize

from sio_rules._expect import expect, plain_text
from sio_rules.access.scopes import AccessScope, expect_scopes
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.rule import Finding, Rule, Severity

from .authorisation import InternalAuthorisation
from .form import AccessRequest, RequestField

_AGREEMENT = (ACCESS_GUIDE.section("I.2.1"), ACCESS_GUIDE.section("I.2.4"))

NAME_NOT_AUTHORISED = Rule(
    code="ACC-225a",
    basis=_AGREEMENT,
    severity=Severity.ERROR,
    pl="Pole „{field}” brzmi we wniosku inaczej niż w pisemnym upoważnieniu.",
    en="The field “{field}” reads differently in the request and in the written authorisation.",
)
START_NOT_AUTHORISED = Rule(
    code="ACC-225b",
    basis=_AGREEMENT,
    severity=Severity.ERROR,
    pl="We wniosku upoważnienie zaczyna się {requested}, a w pisemnym upoważnieniu {authorised}.",
    en="In the request the authorisation starts on {requested}, in the written authorisation on {authorised}.",
)
END_NOT_AUTHORISED = Rule(
    code="ACC-225c",
    basis=_AGREEMENT,
    severity=Severity.ERROR,
    pl="We wniosku upoważnienie kończy się {requested}, a w pisemnym upoważnieniu {authorised}.",
    en="In the request the authorisation ends on {requested}, in the written authorisation on {authorised}.",
)
SCOPES_NOT_AUTHORISED = Rule(
    code="ACC-225d",
    basis=_AGREEMENT,
    severity=Severity.ERROR,
    pl="Zakresy we wniosku są inne niż w pisemnym upoważnieniu: wybranych ponad nie jest {more}, a pominiętych {fewer}.",
    en="The scopes of the request differ from the written authorisation: {more} picked beyond it, {fewer} left out.",
)

_SECOND_NAME = RequestField.SECOND_NAME


def _name(text: str) -> str:
    return " ".join(normalize("NFC", text).split()).casefold()


def name_not_authorised(requested: str, authorised: str, named: RequestField) -> Finding | None:
    """
    Tell whether the name *requested*, typed in the field *named*, differs from the one *authorised* (ACC-225).

    An empty field is left to ACC-104 and ACC-109; but a second name on the paper has to stand in the request, too.

    >>> name_not_authorised("JAN ", "Jan", RequestField.FIRST_NAME)
    >>> name_not_authorised("Jan", "Janusz", RequestField.FIRST_NAME).at
    'first_name'
    """
    if type(requested) is not str or type(authorised) is not str or type(named) is not RequestField:
        requested, authorised = plain_text(requested, "requested"), plain_text(authorised, "authorised")
        expect("named", named, RequestField)
    if requested == authorised or (named is not _SECOND_NAME and not requested.strip()):
        return None
    if _name(requested) == _name(authorised):
        return None
    return NAME_NOT_AUTHORISED.finding(named.path, field=named)


def start_not_authorised(requested: date | None, authorised: date) -> Finding | None:
    """
    Tell whether the first day *requested* is another than the one *authorised* (ACC-225); None is left to ACC-110.

    >>> start_not_authorised(date(2020, 9, 1), date(2020, 9, 1)) is None
    True
    >>> start_not_authorised(date(2020, 9, 2), date(2020, 9, 1)).code
    'ACC-225b'
    """
    if type(requested) is not date or type(authorised) is not date:
        expect("requested", requested, date, type(None))
        expect("authorised", authorised, date)
    if requested is None or requested == authorised:
        return None
    return START_NOT_AUTHORISED.finding("valid_from", requested=requested, authorised=authorised)


def end_not_authorised(requested: date | None, authorised: date | None) -> Finding | None:
    """
    Tell whether the last day *requested* is another than the one *authorised* (ACC-225).

    None in the form is left to ACC-110, None on the paper to ACC-212.

    >>> end_not_authorised(date(2025, 8, 31), date(2025, 8, 31)) is None
    True
    >>> end_not_authorised(date(2025, 8, 30), date(2025, 8, 31)).code
    'ACC-225c'
    """
    if type(requested) is not date or type(authorised) is not date:
        expect("requested", requested, date, type(None))
        expect("authorised", authorised, date, type(None))
    if requested is None or authorised is None or requested == authorised:
        return None
    return END_NOT_AUTHORISED.finding("valid_until", requested=requested, authorised=authorised)


def scopes_not_authorised(requested: frozenset[AccessScope], authorised: frozenset[AccessScope]) -> Finding | None:
    """
    Tell whether other modules are *requested* than *authorised*, and how many each way (ACC-225).

    None at all are left to ACC-112.

    >>> scopes_not_authorised(frozenset({AccessScope.RSPO}), frozenset({AccessScope.PUPILS})).facts
    {'fewer': 1, 'more': 1}
    """
    expect_scopes("requested", requested)
    expect_scopes("authorised", authorised)
    if not requested or requested == authorised:
        return None
    return SCOPES_NOT_AUTHORISED.finding("scopes", more=len(requested - authorised), fewer=len(authorised - requested))


def agrees_to_the_letter(request: AccessRequest, paper: InternalAuthorisation) -> bool:
    """
    Tell whether *request* agrees with *paper* to the letter, so that no rule of this module has anything to say.

    >>> names = dict.fromkeys(("first_name", "last_name", "given_by_first_name", "given_by_last_name"), "")
    >>> days = {"valid_from": date(2020, 9, 1), "valid_until": None}
    >>> paper = InternalAuthorisation(**names, **days, in_writing=True, capacities=frozenset())
    >>> agrees_to_the_letter(AccessRequest(**days), paper), agrees_to_the_letter(AccessRequest(), paper)
    (True, False)
    """
    if type(request) is not AccessRequest or type(paper) is not InternalAuthorisation:
        expect("request", request, AccessRequest)
        expect("paper", paper, InternalAuthorisation)
    return (
        request.first_name == paper.first_name
        and request.second_name == paper.second_name
        and request.last_name == paper.last_name
        and request.given_by_first_name == paper.given_by_first_name
        and request.given_by_last_name == paper.given_by_last_name
        and request.valid_from == paper.valid_from
        and request.valid_until == paper.valid_until
        and request.scopes == paper.modules
    )
