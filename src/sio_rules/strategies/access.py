"""
Requests for access of made-up people, with the day of filing and the circumstances that go with them.

`filings()` draws all three, lawful together or with one rule broken on purpose; `access_requests()` draws the request alone.
"""

from datetime import date

from hypothesis import strategies as st

from sio_rules._expect import expect
from sio_rules.access import AccessRequest, InternalAuthorisation, PasswordPolicy, RequestCircumstances
from sio_rules.access.applicants import HEADS
from sio_rules.access.request import HeadRequest
from sio_rules.errors import InvalidValueError

from ._breaking import BREAKABLE_CODES, BREAKERS
from ._choices import maybe
from ._drafts import EMPLOYEES, FIRST_FILING, LAST_FILING, Draft, Filing, Who, drafts, passwords
from .time import periods

__all__ = [
    "BREAKABLE_CODES",
    "Filing",
    "access_requests",
    "circumstances",
    "filings",
    "head_requests",
    "internal_authorisations",
    "password_policies",
    "passwords",
]


def password_policies() -> st.SearchStrategy[PasswordPolicy]:
    """Draw policies for passwords, lenient and strict."""
    yes_or_no = st.booleans()
    return st.builds(
        PasswordPolicy,
        name=st.just("zasady"),
        since=st.none() | st.dates(date(2012, 1, 1), date(2044, 12, 31)),
        least_characters=st.integers(1, 20),
        capital=yes_or_no,
        small=yes_or_no,
        digit=yes_or_no,
        special=yes_or_no,
        letters_at_ends=yes_or_no,
        without_names=yes_or_no,
        unlisted=yes_or_no,
        renewed_after_days=st.none() | st.integers(1, 365),
    )


@st.composite
def _broken_filings(draw: st.DrawFn, code: str, on: date | None) -> Filing:
    whose, spoil = BREAKERS[code]
    draft = draw(drafts(whose, on))
    spoil(draft, draw)
    return draft.filing()


def filings(*, breaking: str | None = None, on: date | None = None) -> st.SearchStrategy[Filing]:
    """
    Draw a request with its day of filing and circumstances in which `check_request` finds nothing wrong.

    With *breaking*, one of `BREAKABLE_CODES`, the rule of that code is broken (the same mistake may break others); for a WARNING
    that something is not given, it is left out. The applicants are employees and heads of schools and offices; the periods are often
    at their limits. Each is filed on the day *on*, 2012-01-01 to 2044-12-31, or on any of these days. Raises `InvalidValueError`
    for any other code or day, when called.
    """
    expect("breaking", breaking, str, type(None))
    expect("on", on, date, type(None))
    if on is not None and not FIRST_FILING <= on <= LAST_FILING:
        raise InvalidValueError("on", wanted=f"{FIRST_FILING} to {LAST_FILING}")
    if breaking is None:
        return drafts(tuple(Who), on).map(Draft.filing)
    if breaking not in BREAKERS:
        raise InvalidValueError("breaking")
    return _broken_filings(breaking, on)


def access_requests(*, breaking: str | None = None) -> st.SearchStrategy[AccessRequest]:
    """
    Draw requests for access: lawful ones, or such that break the rule of the code *breaking*: `access_requests(breaking="ACC-114a")`.

    Where the rule needs the day of filing or the circumstances, draw `filings` instead. Raises as `filings` does.
    """
    return filings(breaking=breaking).map(lambda filing: filing.request)


def circumstances() -> st.SearchStrategy[RequestCircumstances]:
    """Draw circumstances of a request, of employees and of heads; often nothing is known."""
    return st.just(RequestCircumstances()) | filings().map(lambda filing: filing.circumstances)


def internal_authorisations() -> st.SearchStrategy[InternalAuthorisation]:
    """Draw written authorisations that are lawful by themselves."""
    return drafts(EMPLOYEES).map(lambda draft: InternalAuthorisation(**draft.paper))


def head_requests() -> st.SearchStrategy[HeadRequest]:
    """Draw other requests by a head or acting head, the function often unknown."""
    functions = maybe(sorted(HEADS, key=lambda each: each.name))
    return st.builds(HeadRequest, periods(open_ended=False), functions)
