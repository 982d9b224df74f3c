"""
The request to renew access: what it must hold, when it may be filed, and for how long.

The renewed period begins on the day after the expiry. It lasts five years at most, and for the head of an entity no longer
than the term of office.

Not modelled here: how identity is proved for the renewal, which the applicant chooses anew, and on what grounds a renewal is
refused; the sources name none.
"""

from datetime import date, timedelta

from attrs import field, frozen

from sio_rules._expect import expect, is_blank
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

from .grounds import RenewalCircumstances, check_grounds
from .window import TODAYS_ARTICLE_SINCE, outside_window

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


_NOTHING_KNOWN = RenewalCircumstances()

RENEWAL_FIELD_MISSING = Rule(
    code="ACC-301c",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="We wniosku o przedłużenie dostępu nie wypełniono pola: {field}.",
    en="A field of the request for renewal is left empty: {field}.",
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
    first_day = _first_day(expires_on)
    term = circumstances.term if request.function in HEADS else None
    return found(
        window,
        *(_missing(request, each) for each in RenewalField),
        None if is_blank(request.pesel) else check_pesel(request.pesel, on=on),
        phone_misshapen(request.phone),
        email_misshapen(request.email),
        _check_renewed_period(request.valid_until, first_day, term),
        check_grounds(request.function, first_day, request.valid_until, circumstances),
    )


def _missing(request: RenewalRequest, field_named: RenewalField) -> Finding | None:
    path = field_named.name.lower()
    value = getattr(request, path)
    missing = value is None or (isinstance(value, str) and is_blank(value))
    return RENEWAL_FIELD_MISSING.when(missing, path, field=field_named)


def _first_day(expires_on: date) -> date:
    """Return the day after the expiry, on which the renewed period begins."""
    if expires_on == date.max:
        raise OutOfCoverageError("expires_on", date.min, date.max - _ONE_DAY)
    return expires_on + _ONE_DAY


def _check_renewed_period(valid_until: date | None, first_day: date, term: Period | None) -> Findings:
    """
    Return the finding that access cannot be renewed until *valid_until*: too long, or over before it begins (ACC-301).

    A *term* of office that is over before the renewal begins limits nothing: that is a finding of its own (ACC-301j).

    >>> _check_renewed_period(date(2028, 8, 31), date(2023, 9, 1), None)
    <Findings: none>
    >>> _check_renewed_period(date(2028, 9, 1), date(2023, 9, 1), None).codes
    ('ACC-301d',)
    """
    if valid_until is None:
        return found()
    over = term is not None and term.end is not None and term.end < first_day
    last_day = latest_valid_day(first_day, term=None if over else term)
    return found(
        RENEWED_TOO_LONG.when(
            valid_until > last_day, "valid_until", first_day=first_day, last_day=last_day, valid_until=valid_until
        ),
        RENEWAL_ENDS_BEFORE_IT_BEGINS.when(
            valid_until < first_day, "valid_until", first_day=first_day, valid_until=valid_until
        ),
    )
