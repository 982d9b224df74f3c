"""
Requests for access of made-up people, with the day of filing and the circumstances that go with them.

`filings()` draws all three, lawful together or with one rule broken on purpose; `access_requests()` draws the request alone.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from sio_rules.access import (
    AccessModule,
    AccessRequest,
    Applicant,
    Circumstances,
    Function,
    IdentityVariant,
    InternalAuthorisation,
    PasswordPolicy,
    latest_end,
    latest_end_by_filing,
)
from sio_rules.access.scopes import DATA_MODULES, modules_of
from sio_rules.errors import InvalidValueError
from sio_rules.expect import expect
from sio_rules.institutions import GMINY, Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period

from .identifiers import pesels

FIRST_FILING = date(2012, 1, 1)
LAST_FILING = date(2044, 12, 31)

_DAY = timedelta(days=1)
_FIRST_NAMES = ("Anna", "Łucja", "Zofia", "Jan", "Stanisław", "Żaneta")
_LAST_NAMES = ("Lisowska", "Kos", "Wróbel-Sikora", "Żuraw", "Dzięcioł")
_CONFIRM = GMINY | {BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
_PLAIN_BODIES = (
    BodyKind.GMINA,
    BodyKind.CITY_WITH_POWIAT_RIGHTS,
    BodyKind.POWIAT,
    BodyKind.VOIVODESHIP,
    BodyKind.EDUCATION_BOARD,
)
_SPECIAL_HEADS = (BodyKind.AUDIT_CHAMBER, BodyKind.UNIVERSITY, BodyKind.OTHER_MINISTER, BodyKind.SHARED_SERVICES_CENTRE)
_INTERNAL = (Applicant.EMPLOYEE, Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF)
_ENTITY_ADDRESSES = frozenset({"sekretariat@podmiot.example", "podmiot.example"})

# Who asks.
_EMPLOYEE, _SCHOOL_EMPLOYEE, _DIRECTOR, _ACTING_DIRECTOR, _OTHER_HEAD = range(5)
_EMPLOYEES = (_EMPLOYEE, _SCHOOL_EMPLOYEE)
_HEADS = (_DIRECTOR, _ACTING_DIRECTOR, _OTHER_HEAD)
_SCHOOLS = (_SCHOOL_EMPLOYEE, _DIRECTOR, _ACTING_DIRECTOR)
_ANYBODY = (*_EMPLOYEES, *_HEADS)


class Filing(NamedTuple):
    """Hold a request with the day of filing and its circumstances: `check_request(f.request, on=f.on, circumstances=...)`."""

    request: AccessRequest
    on: date
    circumstances: Circumstances


class _Draft(NamedTuple):
    """Hold the arguments of what is drawn, to be broken before it is built."""

    on: date
    form: dict[str, Any]
    paper: dict[str, Any]
    known: dict[str, Any]


def _some(labels: tuple[Any, ...] | frozenset[Any]) -> st.SearchStrategy[frozenset[Any]]:
    ordered = sorted(labels, key=lambda each: str(each.name))
    return st.frozensets(st.sampled_from(ordered), min_size=1)


def _days(first: date, last: date) -> st.SearchStrategy[date]:
    """Draw a day, the last and the first one more often."""
    return st.sampled_from((last, first)) | st.dates(first, last)


@st.composite
def _entities(draw: st.DrawFn, who: int) -> Institution | Body:
    if who in _SCHOOLS:
        kind = draw(st.sampled_from(InstitutionKind))
        return Institution(
            rspo=draw(st.integers(1, 9_999_999)), kind=kind, public=draw(st.booleans()), run_by=BodyKind.GMINA
        )
    return Body(draw(st.sampled_from(_PLAIN_BODIES if who == _EMPLOYEE else (*_PLAIN_BODIES, *_SPECIAL_HEADS))))


def passwords(least_characters: int = 8) -> st.SearchStrategy[str]:
    """Draw passwords that keep to the policy of the sources, some of exactly *least_characters* (8 or more)."""
    middle = st.text("abcćdeęłóśźżABCŁŻ0123456789!?", min_size=least_characters - 3, max_size=least_characters + 8)
    return st.builds("{}{}{}{}".format, st.sampled_from("AZŻŁ"), middle, st.sampled_from("azżł"), st.sampled_from("0159"))


def password_policies() -> st.SearchStrategy[PasswordPolicy]:
    """Draw policies for passwords, lenient and strict."""
    yes_or_no = st.booleans()
    return st.builds(
        PasswordPolicy,
        name=st.just("zasady"),
        since=st.none() | st.dates(FIRST_FILING, LAST_FILING),
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
def _drafts(draw: st.DrawFn, whose: tuple[int, ...]) -> _Draft:
    who = draw(st.sampled_from(whose))
    employee = who in _EMPLOYEES
    on = draw(_days(FIRST_FILING, LAST_FILING) | st.sampled_from((date(2028, 2, 29), date(2020, 9, 2), date(2018, 9, 4))))
    start = draw(st.just(on) | st.dates(on - 400 * _DAY, on + 200 * _DAY))
    latest = min(latest_end(start), latest_end_by_filing(on)) if employee else latest_end(start)
    end = draw(_days(start, latest))
    entity = draw(_entities(who))
    function = Function.EMPLOYEE
    if not employee:
        acting = who == _ACTING_DIRECTOR or (who == _OTHER_HEAD and draw(st.booleans()))
        function = Function.ACTING_HEAD if acting else Function.HEAD
    capacities = draw(_some(_INTERNAL))
    data_scopes = draw(_some(DATA_MODULES)) if Applicant.EMPLOYEE in capacities else frozenset()
    form = {
        "identity": draw(st.sampled_from(IdentityVariant)),
        "entity": entity,
        "first_name": draw(st.sampled_from(_FIRST_NAMES)),
        "second_name": draw(st.sampled_from(("", *_FIRST_NAMES))),
        "last_name": draw(st.sampled_from(_LAST_NAMES)),
        "pesel": str(draw(pesels(born_from=date(1940, 1, 1), born_to=date(1994, 1, 1)))),
        "email": draw(st.sampled_from(("a.kos@poczta.example", "J-W_1@x.y.example"))),
        "phone": draw(st.sampled_from(("601234567", "12 345 67 89", "+48 (12) 345-67-89", "1234567"))),
        "function": function,
        "given_by_first_name": draw(st.sampled_from(_FIRST_NAMES)) if employee else "",
        "given_by_last_name": draw(st.sampled_from(_LAST_NAMES)) if employee else "",
        "valid_from": start,
        "valid_until": end,
        "scopes": modules_of(capacities, data_scopes) if employee else frozenset(),
        "password": draw(passwords()),
        "undertaking": True,
    }
    confirms = (
        draw(st.booleans()) if isinstance(entity, Body) and entity.kind in _CONFIRM else draw(st.sampled_from((False, None)))
    )
    same = (
        "first_name",
        "second_name",
        "last_name",
        "given_by_first_name",
        "given_by_last_name",
        "valid_from",
        "valid_until",
    )
    paper = {name: form[name] for name in same} | {
        "in_writing": True,
        "capacities": capacities,
        "data_scopes": data_scopes,
        "confirms": confirms,
        "giver": draw(st.sampled_from((Function.HEAD, Function.ACTING_HEAD))),
        "giver_active": True,
    }
    term = Period(
        draw(st.just(start) | st.dates(start - 400 * _DAY, start)), draw(st.none() | st.just(end) | st.just(end + 90 * _DAY))
    )
    gone = Period(on - 900 * _DAY, on - _DAY)
    known: dict[str, Any] = {
        "entity_addresses": draw(st.sampled_from((_ENTITY_ADDRESSES, frozenset()))),
        "accesses": draw(st.sampled_from(((), (gone,)))),
    }
    if not employee:
        known["head_requests"] = draw(st.sampled_from(((), (Period(start - 9 * _DAY, start - _DAY),))))
        known["appointment" if who == _DIRECTOR else "term_of_function"] = Period(start, end) if who == _DIRECTOR else term
    return _Draft(on, form, paper if employee else {}, known)


def _built(draft: _Draft) -> Filing:
    paper = InternalAuthorisation(**draft.paper) if draft.paper else None
    return Filing(AccessRequest(**draft.form), draft.on, Circumstances(**draft.known, authorisation=paper))


_Breaker = Callable[[_Draft, st.DrawFn], None]


def _form(name: str, *values: Any) -> _Breaker:
    """Break the field *name* of the form by one of *values*."""
    return lambda draft, draw: draft.form.update({name: draw(st.sampled_from(values))})


def _paper(**values: Any) -> _Breaker:
    return lambda draft, _: draft.paper.update(values)


def _known(name: str) -> _Breaker:
    """Forget the circumstance *name*."""
    return lambda draft, _: draft.known.update({name: None})


def _leave_empty(*names: str) -> _Breaker:
    return lambda draft, draw: draft.form.update(
        {draw(st.sampled_from(names)): draw(st.sampled_from(("", " ", "\t\u00a0")))}
    )


def _past(draw: st.DrawFn) -> timedelta:
    return draw(st.sampled_from((1, 1, 2, 30, 400))) * _DAY


def _reverse(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = draft.form["valid_from"] - _past(draw)


def _end_too_late_after_filing(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = latest_end_by_filing(draft.on) + _past(draw)


def _end_too_late_after_start(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = latest_end(draft.form["valid_from"]) + _past(draw)


def _other_start(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["valid_from"] += draw(st.sampled_from((1, -1, 3))) * _DAY


def _other_end(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] += draw(st.sampled_from((1, -1, -3))) * _DAY


def _function_begins_later(draft: _Draft, draw: st.DrawFn) -> None:
    draft.known["term_of_function"] = Period(draft.form["valid_from"] + _past(draw))


def _function_ends_earlier(draft: _Draft, draw: st.DrawFn) -> None:
    end = draft.form["valid_until"] - _past(draw)
    draft.known["term_of_function"] = Period(end - 900 * _DAY, end)


def _address_of_entity(draft: _Draft, draw: st.DrawFn) -> None:
    draft.form["email"] = draw(st.sampled_from(("Sekretariat@Podmiot.example", "a.kos@podmiot.example")))
    draft.known["entity_addresses"] = _ENTITY_ADDRESSES


def _paper_too_long(draft: _Draft, draw: st.DrawFn) -> None:
    draft.paper["valid_until"] = latest_end(draft.paper["valid_from"]) + _past(draw)


def _paper_reversed(draft: _Draft, draw: st.DrawFn) -> None:
    draft.paper["valid_until"] = draft.paper["valid_from"] - _past(draw)


def _no_data_scope(draft: _Draft, _: st.DrawFn) -> None:
    draft.paper.update(capacities=frozenset({Applicant.EMPLOYEE}), data_scopes=frozenset())


def _confirmed_by_another(draft: _Draft, draw: st.DrawFn) -> None:
    draft.paper["confirms"] = True
    draft.form["entity"] = Body(draw(st.sampled_from((BodyKind.POWIAT, BodyKind.VOIVODESHIP, BodyKind.EDUCATION_BOARD))))


def _confirmation_not_stated(draft: _Draft, draw: st.DrawFn) -> None:
    draft.paper.update(confirms=None, capacities=draft.paper["capacities"] | {Applicant.EMPLOYEE})
    draft.form["entity"] = Body(draw(st.sampled_from(sorted(_CONFIRM, key=lambda kind: kind.name))))


def _other_name(draft: _Draft, draw: st.DrawFn) -> None:
    names = ("first_name", "second_name", "last_name", "given_by_first_name", "given_by_last_name")
    draft.form[draw(st.sampled_from(names))] += draw(st.sampled_from(("x", " Maria")))


def _other_scopes(draft: _Draft, draw: st.DrawFn) -> None:
    changed = draft.form["scopes"] ^ {draw(st.sampled_from(AccessModule))}
    draft.form["scopes"] = changed or frozenset(AccessModule)


def _still_granted(draft: _Draft, draw: st.DrawFn) -> None:
    until = draft.on + draw(st.sampled_from((0, 0, 1, 900))) * _DAY
    draft.known["accesses"] = (Period(draft.on - 900 * _DAY, draft.on - 800 * _DAY), Period(draft.on - 9 * _DAY, until))


def _second_head(draft: _Draft, draw: st.DrawFn) -> None:
    start, end = draft.form["valid_from"], draft.form["valid_until"]
    others = (Period(start - 99 * _DAY, start), Period(end, end + 99 * _DAY), Period(start - _DAY, end + _DAY))
    draft.known["head_requests"] = (draw(st.sampled_from(others)),)


_BREAKERS: dict[str, tuple[tuple[int, ...], _Breaker]] = {
    "ACC-002a": ((_DIRECTOR,), _other_start),
    "ACC-002b": ((_DIRECTOR,), _other_end),
    "ACC-002c": ((_DIRECTOR,), _known("appointment")),
    "ACC-003a": (_ANYBODY, _address_of_entity),
    "ACC-003b": (_SCHOOLS, _known("entity_addresses")),
    "ACC-005a": ((_SCHOOL_EMPLOYEE,), _paper(giver_active=False)),
    "ACC-005b": ((_SCHOOL_EMPLOYEE,), _paper(giver_active=None)),
    "ACC-102": (_ANYBODY, _form("identity", None)),
    "ACC-103": (_ANYBODY, _form("entity", None)),
    "ACC-104a": (_ANYBODY, _leave_empty("first_name", "last_name", "email", "phone")),
    "ACC-104b": (_ANYBODY, _form("phone", "brak", "123456", "1234567890123456", "60123456٧", "601234567 wew. 2", "\ud800")),
    "ACC-106": (_ANYBODY, _leave_empty("pesel")),
    "ACC-107": (
        _ANYBODY,
        _form("email", "a.kos", "a.kos@poczta", "@x.example", "a kos@x.example", "ą@x.example", "a@x..example"),
    ),
    "ACC-108": (_ANYBODY, _form("function", None)),
    "ACC-109": (_EMPLOYEES, _leave_empty("given_by_first_name", "given_by_last_name")),
    "ACC-110a": (_ANYBODY, _form("valid_from", None)),
    "ACC-110b": (_ANYBODY, _form("valid_until", None)),
    "ACC-110c": (_ANYBODY, _reverse),
    "ACC-111": (_EMPLOYEES, _end_too_late_after_filing),
    "ACC-112": (_EMPLOYEES, _form("scopes", frozenset())),
    "ACC-114a": (_ANYBODY, _form("password", "", "Haslo12", "Aa1")),
    "ACC-114b": (_ANYBODY, _form("password", "haslo1234", "żółw1234")),
    "ACC-114c": (_ANYBODY, _form("password", "HASLO1234", "ŻÓŁW1234")),
    "ACC-114d": (_ANYBODY, _form("password", "HasloHaslo", "Haslo٣٤٥٦")),
    "ACC-115": (_ANYBODY, lambda draft, _: draft.form.update(undertaking=False)),
    "ACC-201b": (_EMPLOYEES, _paper(giver=Function.EMPLOYEE)),
    "ACC-201c": (_EMPLOYEES, _paper(giver=None)),
    "ACC-206": (_ANYBODY, _end_too_late_after_start),
    "ACC-211a": (_EMPLOYEES, _paper(in_writing=False)),
    "ACC-211b": (_EMPLOYEES, lambda draft, _: draft.paper.clear()),
    "ACC-212a": (_EMPLOYEES, _paper(valid_until=None)),
    "ACC-212b": (_EMPLOYEES, _paper_too_long),
    "ACC-212c": (_EMPLOYEES, _paper_reversed),
    "ACC-214a": (_HEADS, _function_begins_later),
    "ACC-214b": (_HEADS, _function_ends_earlier),
    "ACC-214c": ((_ACTING_DIRECTOR, _OTHER_HEAD), _known("term_of_function")),
    "ACC-215": (_EMPLOYEES, _paper(capacities=frozenset())),
    "ACC-217": (_EMPLOYEES, _no_data_scope),
    "ACC-218a": (_EMPLOYEES, _confirmed_by_another),
    "ACC-218b": (_EMPLOYEES, _confirmation_not_stated),
    "ACC-225a": (_EMPLOYEES, _other_name),
    "ACC-225b": (_EMPLOYEES, _other_start),
    "ACC-225c": (_EMPLOYEES, _other_end),
    "ACC-225d": (_EMPLOYEES, _other_scopes),
    "ACC-228a": (_ANYBODY, _still_granted),
    "ACC-228b": (_ANYBODY, _known("accesses")),
    "ACC-311a": (_HEADS, _second_head),
    "ACC-311b": (_HEADS, _known("head_requests")),
}

BREAKABLE_CODES = tuple(_BREAKERS)
"""The codes that `filings` and `access_requests` can be asked to break."""


@st.composite
def _broken_filings(draw: st.DrawFn, code: str) -> Filing:
    whose, spoil = _BREAKERS[code]
    draft = draw(_drafts(whose))
    spoil(draft, draw)
    return _built(draft)


def filings(*, breaking: str | None = None) -> st.SearchStrategy[Filing]:
    """
    Draw a request with its day of filing and circumstances, about which `check_request` has nothing to say.

    With *breaking*, one of `BREAKABLE_CODES`, the finding of that code is among what it says (others may follow from the same
    mistake); a code of a WARNING that something was not given forgets it. Raises `InvalidValueError` for any other code, at
    once. Employees and heads of schools and offices; periods often at their limits.
    """
    expect("breaking", breaking, str, type(None))
    if breaking is None:
        return _drafts(_ANYBODY).map(_built)
    if breaking not in _BREAKERS:
        raise InvalidValueError("breaking")
    return _broken_filings(breaking)


def access_requests(*, breaking: str | None = None) -> st.SearchStrategy[AccessRequest]:
    """
    Draw requests for access, lawful ones, or with the rule of the code *breaking* broken: `access_requests(breaking="ACC-114a")`.

    Where the rule needs the day of filing or the circumstances, draw `filings`. Raises as that does.
    """
    return filings(breaking=breaking).map(lambda filing: filing.request)


def circumstances() -> st.SearchStrategy[Circumstances]:
    """Draw circumstances of a request, of employees and of heads; often nothing is known."""
    return st.just(Circumstances()) | filings().map(lambda filing: filing.circumstances)


def internal_authorisations() -> st.SearchStrategy[InternalAuthorisation]:
    """Draw written authorisations that are lawful by themselves."""
    return _drafts(_EMPLOYEES).map(lambda draft: InternalAuthorisation(**draft.paper))
