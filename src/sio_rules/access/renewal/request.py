"""
The request to renew access: what it must hold, when it may be filed, and for how long.

The renewed period begins on the day after the expiry. It lasts five years at most, and for the head of an entity no longer
than the term of office.

Not modelled here: how identity is proved for the renewal, which the applicant chooses anew, and on what grounds a renewal is
refused; the sources name none.
"""

from datetime import date, timedelta

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.access.applicants import HEADS, Function
from sio_rules.access.request.contact import email_misshapen, phone_misshapen
from sio_rules.access.request.validity import latest_valid_day
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.errors import OutOfCoverageError
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .window import TODAYS_ARTICLE_SINCE, outside_window

_MOST_ACTIVE_HEADS = 1

_ONE_DAY = timedelta(days=1)
_BASIS = (SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku"))


class RenewalField(Label):
    """Name the required fields of a renewal; the name in small letters is the attribute of `RenewalRequest`."""

    FIRST_NAME = "imię"
    LAST_NAME = "nazwisko"
    PESEL = term("numer PESEL", en="PESEL number")
    PHONE = term("numer telefonu", en="telephone number")
    EMAIL = term("adres poczty elektronicznej", en="e-mail address")
    FUNCTION = term("funkcja osoby upoważnionej", en="function of the authorised person")
    USER_TYPE = term("typ użytkownika SIO", en="SIO user type")
    USER_NAME = term("nazwa użytkownika SIO", en="SIO user name")
    VALID_UNTIL = term("okres, na jaki dostęp ma być przedłużony", en="period of renewal")


@frozen(kw_only=True)
class RenewalRequest(Value):
    """
    Hold a request to renew access as typed: "" is left empty, None is not selected.

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


@frozen(kw_only=True)
class RenewalCircumstances(Value):
    """
    Hold what the request does not state but its rules need, for heads only; None is not known.

    *term* is the head's term of office (open end: no limit but five years); *active_heads* the number of active
    authorisations of a head in the entity, including the one to be renewed.
    """

    term: Period | None = None
    active_heads: int | None = None


_NOTHING_KNOWN = RenewalCircumstances()

RENEWAL_FIELD_MISSING = Rule(
    code="ACC-301c",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="We wniosku o przedłużenie dostępu nie wypełniono pola: {field}.",
    en="The request for renewal lacks the field: {field}.",
)
RENEWED_TOO_LONG = Rule(
    code="ACC-301d",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-04",
    since=TODAYS_ARTICLE_SINCE,
    pl="Wpisany koniec przedłużonego okresu ({valid_until}) jest za późny: okres może trwać najdłużej od {first_day} do"
    " {last_day}.",
    en="The end entered for the renewed period ({valid_until}) is too late: the period may last at most from {first_day} to"
    " {last_day}.",
)
RENEWAL_ENDS_BEFORE_IT_BEGINS = Rule(
    code="ACC-301e",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wpisany koniec przedłużonego okresu ({valid_until}) jest wcześniejszy niż jego początek ({first_day}).",
    en="The end entered for the renewed period ({valid_until}) is earlier than its start ({first_day}).",
)
FUNCTION_TERM_NOT_GIVEN = Rule(
    code="ACC-301f",
    basis=_BASIS,
    severity=Severity.WARNING,
    since=TODAYS_ARTICLE_SINCE,
    pl="Nie podano, do kiedy kierownik pełni funkcję, więc nie sprawdzono, czy przedłużenie mieści się w tym okresie.",
    en="The end of the head's term of office is not given, so it was not checked whether the renewal lies within the term.",
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
    pl="Nie podano liczby aktywnych upoważnień kierownika w podmiocie, więc nie sprawdzono, czy upoważnienie można"
    " przedłużyć.",
    en="The number of active authorisations of a head in the entity is not given, so it was not checked whether the"
    " authorisation can be renewed.",
)


def check_renewal(
    request: RenewalRequest,
    *,
    on: date,
    expires_on: date,
    circumstances: RenewalCircumstances = _NOTHING_KNOWN,
) -> Findings:
    """
    Return everything that is wrong with a *request*, filed on the day *on*, to renew access that expires on *expires_on*.

    For a request filed before 2017-07-24 only the window is checked: the sources do not say what it had to hold, or for how
    long access was renewed. Raises `OutOfCoverageError` for a day *on* before the act, and where *expires_on* lies at an
    end of Python's calendar.

    >>> check_renewal(RenewalRequest(), on=date(2023, 5, 30), expires_on=date(2023, 8, 31)).under("on").codes
    ('ACC-301a',)
    """
    expect("request", request, RenewalRequest)
    expect("circumstances", circumstances, RenewalCircumstances)
    window = outside_window(on, expires_on=expires_on)
    if on < TODAYS_ARTICLE_SINCE:
        return found(window)
    one_of_heads, head = request.function in HEADS, request.function is Function.HEAD
    term = circumstances.term if one_of_heads else None
    heads = circumstances.active_heads
    return found(
        window,
        *(_missing(request, each) for each in RenewalField),
        check_pesel(request.pesel, on=on) if request.pesel.strip() else None,
        phone_misshapen(request.phone),
        email_misshapen(request.email),
        _check_renewed_period(request.valid_until, expires_on, term),
        FUNCTION_TERM_NOT_GIVEN.when(one_of_heads and term is None, "valid_until"),
        ACTIVE_HEADS_NOT_GIVEN.when(head and heads is None, "function"),
        SECOND_HEAD_ACTIVE.when(head and heads is not None and heads > _MOST_ACTIVE_HEADS, "function", active_heads=heads),
    )


def _missing(request: RenewalRequest, field_named: RenewalField) -> Finding | None:
    path = field_named.name.lower()
    value = getattr(request, path)
    missing = value is None or (isinstance(value, str) and not value.strip())
    return RENEWAL_FIELD_MISSING.when(missing, path, field=field_named)


def _check_renewed_period(valid_until: date | None, expires_on: date, term: Period | None) -> Findings:
    """
    Return the finding that access cannot be renewed until *valid_until*: too long, or over before it begins (ACC-301).

    >>> _check_renewed_period(date(2028, 8, 31), date(2023, 8, 31), None)
    <Findings: none>
    >>> _check_renewed_period(date(2028, 9, 1), date(2023, 8, 31), None).codes
    ('ACC-301d',)
    """
    if expires_on == date.max:
        raise OutOfCoverageError("expires_on", date.min, date.max - _ONE_DAY)
    first_day = expires_on + _ONE_DAY
    last_day = latest_valid_day(first_day, term=term)
    if valid_until is None:
        return found()
    return found(
        RENEWED_TOO_LONG.when(
            valid_until > last_day, "valid_until", first_day=first_day, last_day=last_day, valid_until=valid_until
        ),
        RENEWAL_ENDS_BEFORE_IT_BEGINS.when(
            valid_until < first_day, "valid_until", first_day=first_day, valid_until=valid_until
        ),
    )
