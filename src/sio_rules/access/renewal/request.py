"""
The request to renew access: what it holds, when it may be filed, and for how long.

The renewed period follows the one that expires: it begins on the day after. It lasts five years at most, and for the head of an
entity no longer than the function.

Not modelled here: how identity is proved for the renewal, which the applicant chooses anew; and what may be said against a
renewal, for the sources name no grounds.
"""

from datetime import date, timedelta

from attrs import field, frozen

from sio_rules._expect import expect, plain_text
from sio_rules.access.applicants import HEADS, Function
from sio_rules.access.request.contact import email_misshapen, phone_misshapen
from sio_rules.access.request.validity import latest_valid_day
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.errors import OutOfCoverageError
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .window import TODAYS_ARTICLE_SINCE, renewal_too_early, renewal_too_late

_BASIS = (SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku"))


class RenewalField(Label):
    """Name what a renewal has to hold; the name in small letters is the attribute of `RenewalRequest`."""

    FIRST_NAME = "imię"
    LAST_NAME = "nazwisko"
    PESEL = "numer PESEL"
    PHONE = "numer telefonu"
    EMAIL = "adres poczty elektronicznej"
    FUNCTION = "funkcja osoby upoważnionej"
    USER_TYPE = "typ użytkownika SIO"
    USER_NAME = "nazwa użytkownika SIO"
    VALID_UNTIL = "okres, na jaki dostęp ma być przedłużony"


@frozen(kw_only=True)
class RenewalRequest:
    """
    Hold a request to renew access as typed: "" is left empty, None is not picked.

    *valid_until* is the last day of the renewed period.
    """

    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    pesel: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    function: Function | None = None
    user_type: str = field(default="", repr=False)
    user_name: str = field(default="", repr=False)
    valid_until: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        for name in ("first_name", "last_name", "pesel", "phone", "email", "user_type", "user_name"):
            object.__setattr__(self, name, plain_text(getattr(self, name), name))
        expect("function", self.function, Function, type(None))
        expect("valid_until", self.valid_until, date, type(None))


RENEWAL_FIELD_MISSING = Rule(
    code="ACC-301c",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wniosek o przedłużenie nie podaje: {field}.",
    en="The request for renewal does not give: {field}.",
)
RENEWED_TOO_LONG = Rule(
    code="ACC-301d",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-04",
    since=TODAYS_ARTICLE_SINCE,
    pl="Dostęp można przedłużyć od {first_day} najdłużej do {last_day}; wpisano {valid_until}.",
    en="Access can be renewed from {first_day} until {last_day} at most; entered is {valid_until}.",
)
RENEWAL_ENDS_BEFORE_IT_BEGINS = Rule(
    code="ACC-301e",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Przedłużony okres zaczyna się {first_day}, a kończyłby się już {valid_until}.",
    en="The renewed period begins on {first_day}, and would end on {valid_until} already.",
)
FUNCTION_TERM_NOT_GIVEN = Rule(
    code="ACC-301f",
    basis=_BASIS,
    severity=Severity.WARNING,
    since=TODAYS_ARTICLE_SINCE,
    pl="Nie podano, do kiedy kierownik pełni funkcję, więc nie sprawdzono, czy przedłużenie mieści się w tym czasie.",
    en="It is not given until when the head holds the function, so it is not checked whether the renewal lies within it.",
)
SECOND_HEAD_ACTIVE = Rule(
    code="ACC-303a",
    basis=(HELP_PAGES.section("wnioski o nadanie upoważnienia"),),
    severity=Severity.ERROR,
    pl="Aktywnych upoważnień kierownika jest w podmiocie {active_heads}; przy więcej niż jednym nie można przedłużyć żadnego.",
    en="The active authorisations of a head in the entity: {active_heads}; with more than one, none can be renewed.",
)
ACTIVE_HEADS_NOT_GIVEN = Rule(
    code="ACC-303b",
    basis=(HELP_PAGES.section("wnioski o nadanie upoważnienia"),),
    severity=Severity.WARNING,
    pl="Nie podano, ile aktywnych upoważnień kierownika ma podmiot, więc nie sprawdzono, czy przedłużenie jest możliwe.",
    en="It is not given how many active authorisations of a head the entity has, so it is not checked whether one can be renewed.",
)


def check_renewal(
    request: RenewalRequest,
    *,
    on: date,
    expires_on: date,
    term: Period | None = None,
    active_heads: int | None = None,
) -> Findings:
    """
    Tell everything that is wrong with a *request*, filed on the day *on*, to renew access that expires on *expires_on*.

    *term* is the term of the head's function (open end: no limit but five years), *active_heads* how many active
    authorisations of a head the entity has, the one to be renewed included; both matter for heads only, and None is unknown.
    Of a request filed before 2017-07-24 only the window is asked: what it had to hold, and for how long access was renewed
    then, the sources do not give.

    >>> check_renewal(RenewalRequest(), on=date(2023, 5, 30), expires_on=date(2023, 8, 31)).under("on").codes
    ('ACC-301a',)
    """
    expect("request", request, RenewalRequest)
    expect("term", term, Period, type(None))
    expect("active_heads", active_heads, int, type(None))
    window = found(renewal_too_early(on, expires_on=expires_on), renewal_too_late(on, expires_on=expires_on))
    if on < TODAYS_ARTICLE_SINCE:
        return window
    head = request.function in HEADS
    return found(
        window,
        *(renewal_field_empty(request, each) for each in RenewalField),
        check_pesel(request.pesel, on=on) if request.pesel.strip() else None,
        phone_misshapen(request.phone),
        email_misshapen(request.email),
        check_renewed_period(request.valid_until, expires_on=expires_on, term=term if head else None),
        FUNCTION_TERM_NOT_GIVEN.finding("valid_until") if head and term is None else None,
        second_head_active(active_heads) if request.function is Function.HEAD else None,
    )


def renewal_field_empty(request: RenewalRequest, named: RenewalField) -> Finding | None:
    """
    Tell that the field *named* is empty (ACC-301).

    >>> renewal_field_empty(RenewalRequest(phone=" "), RenewalField.PHONE).code
    'ACC-301c'
    >>> renewal_field_empty(RenewalRequest(phone="1"), RenewalField.PHONE) is None
    True
    """
    expect("request", request, RenewalRequest)
    expect("named", named, RenewalField)
    path = named.name.lower()
    value = getattr(request, path)
    empty = value is None or (isinstance(value, str) and not value.strip())
    return RENEWAL_FIELD_MISSING.finding(path, field=named) if empty else None


def check_renewed_period(valid_until: date | None, *, expires_on: date, term: Period | None = None) -> Findings:
    """
    Tell that access cannot be renewed until *valid_until*: too long, or over before it begins (ACC-301).

    None, nothing picked, is no matter of this rule. Raises `OutOfCoverageError` for the last day of Python's calendar.

    >>> check_renewed_period(date(2028, 8, 31), expires_on=date(2023, 8, 31))
    <Findings: none>
    >>> check_renewed_period(date(2028, 9, 1), expires_on=date(2023, 8, 31)).codes
    ('ACC-301d',)
    """
    expect("valid_until", valid_until, date, type(None))
    expect("expires_on", expires_on, date)
    if expires_on == date.max:
        raise OutOfCoverageError("expires_on")
    first_day = expires_on + timedelta(days=1)
    last_day = latest_valid_day(first_day, term=term)
    if valid_until is None:
        return found()
    too_long = RENEWED_TOO_LONG.finding("valid_until", first_day=first_day, last_day=last_day, valid_until=valid_until)
    over = RENEWAL_ENDS_BEFORE_IT_BEGINS.finding("valid_until", first_day=first_day, valid_until=valid_until)
    return found(too_long if valid_until > last_day else None, over if valid_until < first_day else None)


def second_head_active(active_heads: int | None) -> Finding | None:
    """
    Tell that a head's access cannot be renewed, or that it is not known: at most one authorisation may be active (ACC-303).

    >>> second_head_active(1), second_head_active(2).code, second_head_active(None).code
    (None, 'ACC-303a', 'ACC-303b')
    """
    expect("active_heads", active_heads, int, type(None))
    if active_heads is None:
        return ACTIVE_HEADS_NOT_GIVEN.finding("function")
    return SECOND_HEAD_ACTIVE.finding("function", active_heads=active_heads) if active_heads > 1 else None
