"""
Who must file a new request, who cannot, and who renews existing access instead.

Access is personal and is requested electronically, by heads and employees alike. As long as access is granted, it can only be
renewed. An entity has one head at a time, so two requests by heads must not overlap.

Not modelled here: what a request for renewal must hold (`sio_rules.access.renewal.request`).
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.access.applicants import INTERNAL, Applicant, Function
from sio_rules.access.renewal.window import renewal_window
from sio_rules.acts import ACCESS_GUIDE, HELP_PAGES, KRAKOW_LETTER, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Question, Rule, Severity, found

from .circumstances import HeadRequest, RequestCircumstances, expect_closed_periods, period_of
from .form import AccessRequest

_DIRECTORS_APPOINTED_SINCE = date(2018, 9, 1)
"""The letter to directors concerns those appointed from this day on."""

_OTHER_FUNCTION: dict[Function | None, Function] = {Function.HEAD: Function.ACTING_HEAD, Function.ACTING_HEAD: Function.HEAD}
_GRANTERS = frozenset({Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF})
_ELECTRONIC = (ACCESS_GUIDE.section("I"), ACCESS_GUIDE.section("I.2.1"))
_RECEIPT = ACCESS_GUIDE.section("I.2.2")
_ONE_HEAD = HELP_PAGES.section("wnioski o nadanie upoważnienia")


class NewRequestOrRenewal(Label):
    """Name what a person files."""

    NEW_REQUEST = term("wniosek o przyznanie danych dostępowych", en="request for access data")
    RENEWAL = term("wniosek o przedłużenie", en="request for renewal")


REQUEST_IS_ELECTRONIC = Rule(
    code="ACC-205",
    basis=_ELECTRONIC,
    severity=Severity.GROUND,
    pl="Dane dostępowe przyznaje się na wniosek osoby upoważnionej, złożony elektronicznie w aplikacji SIO.",
    en="Access data are granted at the request of the authorised person, filed electronically in the SIO application.",
)
DIRECTOR_HAS_TO_FILE = Rule(
    code="ACC-001",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.GROUND,
    pl="Dyrektor, któremu powierzono stanowisko od {appointed_on}, musi złożyć elektroniczny wniosek o przyznanie danych"
    " dostępowych.",
    en="A director appointed from {appointed_on} must file an electronic request for access data.",
)
PAPER_ALONE_IS_NOT_ENOUGH = Rule(
    code="ACC-006",
    basis=(KRAKOW_LETTER.section("pracownicy szkół"),),
    severity=Severity.GROUND,
    pl="Samo pisemne upoważnienie nie wystarcza: procedura zaczyna się dopiero po złożeniu wniosku elektronicznego.",
    en="The written authorisation alone is not enough: the procedure begins only once an electronic request is filed.",
)
GRANTER_HAS_TO_FILE = Rule(
    code="ACC-224",
    basis=(ACCESS_GUIDE.section("I.2.1"),),
    severity=Severity.GROUND,
    pl="Osoba, która ma przyznawać dostęp innym, składa wniosek elektroniczny.",
    en="A person who is to grant access to others files an electronic request.",
)
ACCESS_STILL_GRANTED = Rule(
    code="ACC-228a",
    basis=(_RECEIPT,),
    severity=Severity.ERROR,
    pl="Osoba ma dane dostępowe ważne do {last_day}, więc nie może złożyć nowego wniosku; może tylko przedłużyć dostęp.",
    en="The person has access data valid until {last_day}, so a new request cannot be filed; access can only be renewed.",
    reading="A-64",
)
ACCESSES_NOT_GIVEN = Rule(
    code="ACC-228b",
    basis=(_RECEIPT,),
    severity=Severity.WARNING,
    pl="Nie podano, czy osoba ma już przyznane dane dostępowe, więc nie sprawdzono, czy może złożyć nowy wniosek.",
    en="It is not stated whether the person already has access data, so it was not checked whether a new request can be"
    " filed.",
)
RENEWAL_INSTEAD = Rule(
    code="ACC-228c",
    basis=(_RECEIPT,),
    severity=Severity.GROUND,
    pl="Osoba ma dane dostępowe ważne do {last_day}, więc składa wniosek o przedłużenie dostępu.",
    en="The person has access data valid until {last_day}, and therefore files a request for renewal.",
    reading="A-64",
)
RENEWAL_WINDOW_NOT_OPEN = Rule(
    code="ACC-228d",
    basis=(SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku")),
    severity=Severity.WARNING,
    pl="Wniosek o przedłużenie dostępu można złożyć od {first_day} do {last_day}, a dzień złożenia ({on}) nie mieści się w tym"
    " okresie.",
    en="A request for renewal can be filed from {first_day} to {last_day}, and the day of filing ({on}) lies outside that"
    " period.",
    reading="A-07",
)
SECOND_HEAD = Rule(
    code="ACC-311a",
    basis=(_ONE_HEAD,),
    severity=Severity.ERROR,
    pl="Podmiot ma już wniosek kierownika albo p.o. kierownika, a ważność obu wniosków pokrywałaby się od {first_day} do"
    " {last_day}.",
    en="The entity already has a request by a head or acting head, and both would be valid at once from {first_day} to"
    " {last_day}.",
    reading="A-69",
)
HEAD_BESIDE_ACTING_HEAD = Rule(
    code="ACC-311c",
    basis=(_ONE_HEAD, HELP_PAGES.section("przedłużenie wniosku")),
    severity=Severity.WARNING,
    pl="Podmiot ma już wniosek osoby z drugą z dwóch funkcji ({function}), a oba wnioski byłyby ważne jednocześnie od {first_day}"
    " do {last_day}; jedna strona pomocy SIO tego zabrania, a druga dopuszcza jednego kierownika i jednego p.o. kierownika.",
    en="The entity already has a request by a person with the other of the two functions ({function}), and both would be valid at"
    " once from {first_day} to {last_day}; one help page of SIO forbids this, another allows one head and one acting head.",
    reading="A-69",
)
HEAD_REQUESTS_NOT_GIVEN = SECOND_HEAD.not_given(
    "ACC-311b",
    pl="Nie podano innych wniosków kierownika i p.o. kierownika podmiotu, więc nie sprawdzono, czy ich ważność się pokrywa.",
    en="Other requests by a head or acting head of the entity are not given, so it was not checked whether their validity"
    " overlaps.",
)

_WHICH_ACCESSES = Question(
    about="accesses",
    pl="Czy osoba ma już przyznane dane dostępowe, a jeśli tak, na jaki okres?",
    en="Does the person already have access data and, if so, for which period?",
)


def _granted_until(accesses: tuple[Period, ...], on: date) -> date | None:
    """Return the last day of the access granted on *on* or for a later period; None where no access is granted."""
    ends = [each.end for each in accesses if each.end is not None and each.end >= on]
    return max(ends) if ends else None


def access_still_granted(circumstances: RequestCircumstances, *, on: date) -> Finding | None:
    """
    Return the finding that the person has access on the day of filing or for a later period (ACC-228, reading A-64).

    The last day of an access belongs to it. Where the accesses are None, a WARNING says that they are not given.

    >>> known = RequestCircumstances(accesses=(Period(date(2021, 9, 1), date(2026, 8, 31)),))
    >>> access_still_granted(known, on=date(2026, 8, 31)).code, access_still_granted(known, on=date(2026, 9, 1))
    ('ACC-228a', None)
    """
    if circumstances.accesses is None:
        return ACCESSES_NOT_GIVEN.finding()
    last_day = _granted_until(circumstances.accesses, on)
    return ACCESS_STILL_GRANTED.when(last_day is not None, last_day=last_day)


def second_head(request: AccessRequest, circumstances: RequestCircumstances) -> Finding | None:
    """
    Return the finding that the validity asked for by a head or acting head overlaps with another one's (ACC-311, A-69).

    It is an ERROR where both have one function, or the function of the other is not known, and otherwise a WARNING, as one head
    and one acting head may be allowed. The overlap that starts first is named; one common day is an overlap. Where the requests
    of other heads are None, a WARNING says that they are not given. Where the form gives no period, there is no overlap.

    >>> known = RequestCircumstances(head_requests=(Period(date(2018, 9, 1), date(2023, 8, 31)),))
    >>> second_head(AccessRequest(valid_from=date(2023, 9, 1), valid_until=date(2028, 8, 31)), known)
    >>> second_head(AccessRequest(valid_from=date(2023, 8, 31), valid_until=date(2028, 8, 30)), known).code
    'ACC-311a'
    """
    others, start, end = circumstances.head_requests, request.valid_from, request.valid_until
    if others is None:
        return HEAD_REQUESTS_NOT_GIVEN.finding("valid_until")
    if start is None or end is None or end < start:
        return None
    asked, other_function = Period(start, end), _OTHER_FUNCTION.get(request.function)
    beside = tuple(each for each in others if isinstance(each, HeadRequest) and each.function is other_function is not None)
    overlap = _first_overlap(asked, tuple(each for each in others if each not in beside))
    if overlap is not None:
        return SECOND_HEAD.finding("valid_until", first_day=overlap.start, last_day=overlap.end or end)
    overlap = _first_overlap(asked, beside)
    if overlap is None or other_function is None:
        return None
    return HEAD_BESIDE_ACTING_HEAD.finding(
        "valid_until", function=other_function, first_day=overlap.start, last_day=overlap.end or end
    )


def _first_overlap(asked: Period, others: tuple[HeadRequest | Period, ...]) -> Period | None:
    """Return the days that *asked* shares with one of the *others*, those that start first."""
    overlaps = [both for both in (asked.overlap(period_of(each)) for each in others) if both is not None]
    return min(overlaps, key=lambda both: both.start, default=None)


def new_request_or_renewal(
    applicant: Applicant,
    *,
    on: date,
    accesses: tuple[Period, ...] | None,
    appointed_on: date | None = None,
) -> Decision[NewRequestOrRenewal]:
    """
    Return whether *applicant* files a new request on the day *on*, or can only renew access (ACC-001, 006, 205, 224, 228).

    *accesses* are the periods of access that the person has or had, () for none; where None, the decision asks for them.
    *appointed_on* is the first day of a director's appointment, where it is known. Where the answer is a renewal and *on* lies
    outside the days on which it can be filed, a WARNING names them.

    Raises `InvalidValueError` for an access without an end, and `OutOfCoverageError` for a renewal before the SIO Act.

    >>> new_request_or_renewal(Applicant.EMPLOYEE, on=date(2026, 9, 1), accesses=()).because.codes
    ('ACC-205', 'ACC-006')
    >>> new_request_or_renewal(Applicant.HEAD, on=date(2026, 9, 1), accesses=None).questions[0].about
    'accesses'
    >>> held = (Period(date(2021, 9, 1), date(2026, 8, 31)),)
    >>> early = new_request_or_renewal(Applicant.EMPLOYEE, on=date(2026, 3, 9), accesses=held)
    >>> early.outcome, early.because.warnings[0].facts["first_day"].isoformat()
    (NewRequestOrRenewal.RENEWAL, '2026-05-31')
    """
    expect("applicant", applicant, Applicant)
    expect("on", on, date)
    expect("appointed_on", appointed_on, date, type(None))
    if accesses is None:
        return Decision.asks(_WHICH_ACCESSES)
    expect_closed_periods("accesses", accesses)
    last_day = _granted_until(accesses, on)
    if last_day is not None:
        window = renewal_window(last_day, on=on)
        closes_on = window.end or last_day
        outside = not window.start <= on <= closes_on
        instead = RENEWAL_INSTEAD.finding(last_day=last_day)
        not_open = RENEWAL_WINDOW_NOT_OPEN.when(outside, first_day=window.start, last_day=closes_on, on=on)
        return Decision(NewRequestOrRenewal.RENEWAL, because=found(instead, not_open))
    lately = appointed_on is not None and appointed_on >= _DIRECTORS_APPOINTED_SINCE
    grounds = found(
        REQUEST_IS_ELECTRONIC.finding(),
        DIRECTOR_HAS_TO_FILE.when(applicant is Applicant.HEAD and lately, appointed_on=appointed_on),
        GRANTER_HAS_TO_FILE.when(applicant in _GRANTERS),
        PAPER_ALONE_IS_NOT_ENOUGH.when(applicant in INTERNAL),
    )
    return Decision(NewRequestOrRenewal.NEW_REQUEST, because=grounds)
