"""
Who has to file a new request, who may not, and who has to extend the access that is there.

Access is personal and asked for electronically, by heads and by employees alike. As long as access is granted, it can only be
extended; and an entity has one head at a time, so two requests of heads must not overlap.

Not modelled here: the extension itself (`sio_rules.access.renewal.request`).
"""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.access.applicants import INTERNAL, Applicant
from sio_rules.acts import ACCESS_GUIDE, HELP_PAGES, KRAKOW_LETTER
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Question, Rule, Severity, found

DIRECTORS_APPOINTED_SINCE = date(2018, 9, 1)
"""The letter to directors speaks of those who were appointed from this day on."""

_GRANTERS = frozenset({Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF})
_ELECTRONIC = (ACCESS_GUIDE.section("I"), ACCESS_GUIDE.section("I.2.1"))
_RECEIPT = ACCESS_GUIDE.section("I.2.2")
_ONE_HEAD = HELP_PAGES.section("wnioski o nadanie upoważnienia")


class NewRequestOrRenewal(Label):
    """Name what a person has to file."""

    NEW_REQUEST = "wniosek o przyznanie danych dostępowych"
    EXTENSION = "wniosek o przedłużenie"


REQUEST_IS_ELECTRONIC = Rule(
    code="ACC-205",
    basis=_ELECTRONIC,
    severity=Severity.GROUND,
    pl="Dane dostępowe przyznaje się na wniosek osoby upoważnionej, złożony elektronicznie w aplikacji SIO.",
    en="Access data are granted on a request of the authorised person, filed electronically in the SIO application.",
)
DIRECTOR_HAS_TO_FILE = Rule(
    code="ACC-001",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.GROUND,
    pl="Dyrektor, któremu powierzono stanowisko od {appointed_on}, musi złożyć elektroniczny wniosek o dane dostępowe.",
    en="A director appointed from {appointed_on} has to file an electronic request for access data.",
)
PAPER_ALONE_IS_NOT_ENOUGH = Rule(
    code="ACC-006",
    basis=(KRAKOW_LETTER.section("pracownicy szkół"),),
    severity=Severity.GROUND,
    pl="Samo pisemne upoważnienie nie wystarcza: procedura zaczyna się dopiero po złożeniu elektronicznego wniosku.",
    en="The written authorisation alone is not enough: the procedure begins only once an electronic request is filed.",
)
GRANTER_HAS_TO_FILE = Rule(
    code="ACC-224",
    basis=(ACCESS_GUIDE.section("I.2.1"),),
    severity=Severity.GROUND,
    pl="Także ten, kto ma przyznawać dostęp innym, składa elektroniczny wniosek.",
    en="Whoever is to grant access to others files an electronic request, too.",
)
ACCESS_STILL_GRANTED = Rule(
    code="ACC-228a",
    basis=(_RECEIPT,),
    severity=Severity.ERROR,
    pl="Osoba ma dane dostępowe ważne do {until}; nowego wniosku złożyć nie może, może tylko przedłużyć dostęp.",
    en="The person has access data valid until {until}; a new request cannot be filed, access can only be extended.",
    reading="A-64",
)
ACCESSES_NOT_GIVEN = Rule(
    code="ACC-228b",
    basis=(_RECEIPT,),
    severity=Severity.WARNING,
    pl="Nie podano, czy osoba ma już przyznane dane dostępowe, więc nie sprawdzono, czy może złożyć nowy wniosek.",
    en="It is not given whether the person has access data already, so it was not checked that a new request can be filed.",
)
EXTENSION_INSTEAD = Rule(
    code="ACC-228c",
    basis=(_RECEIPT,),
    severity=Severity.GROUND,
    pl="Osoba ma dane dostępowe ważne do {until}, więc składa wniosek o ich przedłużenie.",
    en="The person has access data valid until {until}, and so files a request to extend them.",
    reading="A-64",
)
SECOND_HEAD = Rule(
    code="ACC-311a",
    basis=(_ONE_HEAD,),
    severity=Severity.ERROR,
    pl="W podmiocie jest już wniosek kierownika albo p.o. kierownika; ważność obu pokrywałaby się od {start} do {end} włącznie.",
    en="The entity already has a request of a head or acting head, whose validity overlaps with this one from {start} to {end}.",
)
HEAD_REQUESTS_NOT_GIVEN = Rule(
    code="ACC-311b",
    basis=(_ONE_HEAD,),
    severity=Severity.WARNING,
    pl="Nie podano innych wniosków kierownika i p.o. kierownika tego podmiotu, więc nie sprawdzono, czy ich ważność się pokrywa.",
    en="Other requests of a head or acting head of the entity are not given, so it was not checked whether they overlap.",
)

WHICH_ACCESSES = Question(
    about="accesses",
    pl="Czy osoba ma już przyznane dane dostępowe, i na jaki okres?",
    en="Does the person have access data already, and for which period?",
)


def expect_closed_periods(argument: str, periods: tuple[Period, ...]) -> None:
    """
    Raise `TypeError` unless *periods* is a tuple of them, `InvalidValueError` where one has no end (ACC-206).

    >>> expect_closed_periods("accesses", (Period(date(2021, 9, 1), date(2026, 8, 31)),))
    >>> expect_closed_periods("accesses", (Period(date(2021, 9, 1)),))
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: accesses must be periods with an end
    """
    expect(argument, periods, tuple)
    expect_each(argument, periods, Period)
    for each in periods:
        if each.end is None:
            raise InvalidValueError(argument, wanted="periods with an end")


def _granted_until(accesses: tuple[Period, ...], on: date) -> date | None:
    """Return the last day of the access that is granted on *on*, or for later; None where there is none."""
    ends = [each.end for each in accesses if each.end is not None and each.end >= on]
    return max(ends, default=None)


def access_still_granted(accesses: tuple[Period, ...] | None, *, on: date) -> Finding | None:
    """
    Tell whether the person has one of *accesses* on the day of filing, or will have it later (ACC-228, reading A-64).

    The last day of an access still belongs to it. Where *accesses* is None, a WARNING says that they were not given.

    >>> access = (Period(date(2021, 9, 1), date(2026, 8, 31)),)
    >>> access_still_granted(access, on=date(2026, 8, 31)).code, access_still_granted(access, on=date(2026, 9, 1))
    ('ACC-228a', None)
    """
    if type(on) is not date:
        expect("on", on, date)
    if accesses is None:
        return ACCESSES_NOT_GIVEN.finding("")
    if type(accesses) is tuple and not accesses:
        return None
    expect_closed_periods("accesses", accesses)
    until = _granted_until(accesses, on)
    return None if until is None else ACCESS_STILL_GRANTED.finding("", until=until)


def second_head(validity: Period | None, others: tuple[Period, ...] | None) -> Finding | None:
    """
    Tell whether the *validity* asked for by a head or acting head overlaps with one of the *others* in the entity (ACC-311).

    The first overlap, by its start, is named. A common day is an overlap. Where *others* is None, a WARNING says that they were
    not given; *validity* is None where the form gives no period.

    >>> second_head(Period(date(2023, 9, 1), date(2028, 8, 31)), (Period(date(2018, 9, 1), date(2023, 8, 31)),))
    >>> second_head(Period(date(2023, 8, 31), date(2028, 8, 30)), (Period(date(2018, 9, 1), date(2023, 8, 31)),)).code
    'ACC-311a'
    """
    if validity is not None and type(validity) is not Period:
        expect("validity", validity, Period, type(None))
    if others is None:
        return HEAD_REQUESTS_NOT_GIVEN.finding("valid_until")
    if type(others) is tuple and not others:
        return None
    expect_closed_periods("others", others)
    if validity is None:
        return None
    overlaps = [both for both in map(validity.overlap, others) if both is not None]
    first = min(overlaps, key=lambda both: both.start, default=None)
    if first is None or first.end is None:
        return None
    return SECOND_HEAD.finding("valid_until", start=first.start, end=first.end)


def new_request_or_renewal(
    applicant: Applicant,
    *,
    on: date,
    accesses: tuple[Period, ...] | None,
    appointed_on: date | None = None,
) -> Decision[NewRequestOrRenewal]:
    """
    Decide whether *applicant* files a new request on the day *on*, or can only extend (ACC-001, 006, 205, 224, 228).

    *accesses* are the periods of access that the person holds or held, () for none; where None, the decision asks for them.
    *appointed_on* is the day from which a director is appointed, where it is known. Raises `InvalidValueError` for an access
    without an end.

    >>> new_request_or_renewal(Applicant.EMPLOYEE, on=date(2026, 9, 1), accesses=()).because.codes
    ('ACC-205', 'ACC-006')
    >>> new_request_or_renewal(Applicant.HEAD, on=date(2026, 9, 1), accesses=None).questions[0].about
    'accesses'
    """
    expect("applicant", applicant, Applicant)
    expect("on", on, date)
    expect("appointed_on", appointed_on, date, type(None))
    if accesses is None:
        return Decision.asks(WHICH_ACCESSES)
    expect_closed_periods("accesses", accesses)
    until = _granted_until(accesses, on)
    if until is not None:
        return EXTENSION_INSTEAD.decides(NewRequestOrRenewal.EXTENSION, until=until)
    director = None
    if applicant is Applicant.HEAD and appointed_on is not None and appointed_on >= DIRECTORS_APPOINTED_SINCE:
        director = DIRECTOR_HAS_TO_FILE.finding(appointed_on=appointed_on)
    grounds = found(
        REQUEST_IS_ELECTRONIC.finding(),
        director,
        GRANTER_HAS_TO_FILE.finding() if applicant in _GRANTERS else None,
        PAPER_ALONE_IS_NOT_ENOUGH.finding() if applicant in INTERNAL else None,
    )
    return Decision(NewRequestOrRenewal.NEW_REQUEST, because=grounds)
