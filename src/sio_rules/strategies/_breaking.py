"""How to break each rule of the request for access on purpose, in an otherwise lawful draft."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from sio_rules.access import AccessScope, Applicant, Function, latest_valid_day
from sio_rules.access.request import HeadRequest, latest_valid_day_after_filing
from sio_rules.institutions import Body, BodyKind
from sio_rules.periods import Period

from ._drafts import CONFIRM, EMPLOYEES, ENTITY_ADDRESSES, SCHOOLS, Draft, Who

_DAY = timedelta(days=1)
_HEADS = (Who.DIRECTOR, Who.ACTING_DIRECTOR, Who.OTHER_HEAD)
_ANYBODY = tuple(Who)
_Breaker = Callable[[Draft, st.DrawFn], None]


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


def _reverse(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = draft.form["valid_from"] - _past(draw)


def _end_too_late_after_filing(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = latest_valid_day_after_filing(draft.on) + _past(draw)


def _end_too_late_after_start(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = latest_valid_day(draft.form["valid_from"]) + _past(draw)


def _other_start(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_from"] += draw(st.sampled_from((1, -1, 3))) * _DAY


def _other_end(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] += draw(st.sampled_from((1, -1, -3))) * _DAY


def _function_begins_later(draft: Draft, draw: st.DrawFn) -> None:
    draft.known["term_of_function"] = Period(draft.form["valid_from"] + _past(draw))


def _function_ends_earlier(draft: Draft, draw: st.DrawFn) -> None:
    end = draft.form["valid_until"] - _past(draw)
    draft.known["term_of_function"] = Period(end - 900 * _DAY, end)


def _address_of_entity(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["email"] = draw(st.sampled_from(("Sekretariat@Podmiot.example", "a.kos@podmiot.example")))
    draft.known["entity_addresses"] = ENTITY_ADDRESSES


def _appointed_for_longer(draft: Draft, draw: st.DrawFn) -> None:
    latest = latest_valid_day(draft.form["valid_from"])
    draft.form["valid_until"] = latest - _past(draw)
    draft.known["appointment"] = Period(draft.form["valid_from"], latest + _past(draw))


def _over_before_filing(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["valid_until"] = draft.on - _past(draw)


def _given_to_oneself(draft: Draft, _: st.DrawFn) -> None:
    for name in ("first_name", "last_name"):
        draft.form[f"given_by_{name}"] = draft.paper[f"given_by_{name}"] = draft.form[name].upper()


def _granting_nobody_grants(draft: Draft, draw: st.DrawFn) -> None:
    draft.form["entity"] = Body(draw(st.sampled_from((BodyKind.CRAFT_CHAMBER, BodyKind.UNIVERSITY))))
    draft.form["scopes"] |= {AccessScope.GRANTING_TO_HEADS}


def _granting_only(draft: Draft) -> None:
    draft.paper.update(capacities=frozenset({Applicant.GRANTER_FOR_STAFF}), data_scopes=frozenset(), confirms=False)


def _data_scopes_of_no_employee(draft: Draft, draw: st.DrawFn) -> None:
    _granting_only(draft)
    draft.paper["data_scopes"] = frozenset({draw(st.sampled_from((AccessScope.PUPILS, AccessScope.RSPO)))})


def _confirmation_of_no_employee(draft: Draft, _: st.DrawFn) -> None:
    _granting_only(draft)
    draft.paper["confirms"] = True


def _paper_too_long(draft: Draft, draw: st.DrawFn) -> None:
    draft.paper["valid_until"] = latest_valid_day(draft.paper["valid_from"]) + _past(draw)


def _paper_reversed(draft: Draft, draw: st.DrawFn) -> None:
    draft.paper["valid_until"] = draft.paper["valid_from"] - _past(draw)


def _no_data_scope(draft: Draft, _: st.DrawFn) -> None:
    draft.paper.update(capacities=frozenset({Applicant.EMPLOYEE}), data_scopes=frozenset())


def _confirmed_by_another(draft: Draft, draw: st.DrawFn) -> None:
    draft.paper["confirms"] = True
    draft.form["entity"] = Body(draw(st.sampled_from((BodyKind.POWIAT, BodyKind.VOIVODESHIP, BodyKind.EDUCATION_BOARD))))


def _confirmation_not_stated(draft: Draft, draw: st.DrawFn) -> None:
    draft.paper.update(confirms=None, capacities=draft.paper["capacities"] | {Applicant.EMPLOYEE})
    draft.form["entity"] = Body(draw(st.sampled_from(sorted(CONFIRM, key=lambda kind: kind.name))))


def _other_name(draft: Draft, draw: st.DrawFn) -> None:
    names = ("first_name", "second_name", "last_name", "given_by_first_name", "given_by_last_name")
    draft.form[draw(st.sampled_from(names))] += draw(st.sampled_from(("x", " Maria")))


def _other_scopes(draft: Draft, draw: st.DrawFn) -> None:
    changed = draft.form["scopes"] ^ {draw(st.sampled_from(AccessScope))}
    draft.form["scopes"] = changed or frozenset(AccessScope)


def _still_granted(draft: Draft, draw: st.DrawFn) -> None:
    until = draft.on + draw(st.sampled_from((0, 0, 1, 900))) * _DAY
    draft.known["accesses"] = (Period(draft.on - 900 * _DAY, draft.on - 800 * _DAY), Period(draft.on - 9 * _DAY, until))


def _second_head(draft: Draft, draw: st.DrawFn) -> None:
    start, end = draft.form["valid_from"], draft.form["valid_until"]
    others = (Period(start - 99 * _DAY, start), Period(end, end + 99 * _DAY), Period(start - _DAY, end + _DAY))
    draft.known["head_requests"] = (draw(st.sampled_from(others)),)


def _head_beside_acting_head(draft: Draft, draw: st.DrawFn) -> None:
    _second_head(draft, draw)
    [period] = draft.known["head_requests"]
    acting = draft.form["function"] is Function.ACTING_HEAD
    draft.known["head_requests"] = (HeadRequest(period, Function.HEAD if acting else Function.ACTING_HEAD),)


BREAKERS: dict[str, tuple[tuple[Who, ...], _Breaker]] = {
    "ACC-002a": ((Who.DIRECTOR,), _other_start),
    "ACC-002b": ((Who.DIRECTOR,), _other_end),
    "ACC-002c": ((Who.DIRECTOR,), _known("appointment")),
    "ACC-002d": ((Who.DIRECTOR,), _appointed_for_longer),
    "ACC-003a": (_ANYBODY, _address_of_entity),
    "ACC-003b": (SCHOOLS, _known("entity_addresses")),
    "ACC-005a": ((Who.SCHOOL_EMPLOYEE,), _paper(giver_active=False)),
    "ACC-005b": ((Who.SCHOOL_EMPLOYEE,), _paper(giver_active=None)),
    "ACC-102": (_ANYBODY, _form("identity", None)),
    "ACC-103": (_ANYBODY, _form("entity", None)),
    "ACC-104a": (_ANYBODY, _leave_empty("first_name", "last_name", "email", "phone")),
    "ACC-104b": (_ANYBODY, _form("phone", "brak", "123456", "1234567890123456", "601234٥٦٧", "\ud800")),
    "ACC-104c": (_ANYBODY, _form("phone", "+48222333", "+48 (22) 111 00 761", "0048 22 111 00 7")),
    "ACC-104d": (_ANYBODY, _form("phone", "601234567 wew. 2", "tel. 22 111 00 76", "22 111 00 76, 22 111 00 77")),
    "ACC-106": (_ANYBODY, _leave_empty("pesel")),
    "ACC-107": (
        _ANYBODY,
        _form("email", "a.kos", "a.kos@poczta", "@x.example", "a kos@x.example", "ą@x.example", "a@x..example"),
    ),
    "ACC-108": (_ANYBODY, _form("function", None)),
    "ACC-109": (EMPLOYEES, _leave_empty("given_by_first_name", "given_by_last_name")),
    "ACC-110a": (_ANYBODY, _form("valid_from", None)),
    "ACC-110b": (_ANYBODY, _form("valid_until", None)),
    "ACC-110c": (_ANYBODY, _reverse),
    "ACC-111": (EMPLOYEES, _end_too_late_after_filing),
    "ACC-112": (EMPLOYEES, _form("scopes", frozenset())),
    "ACC-114a": (_ANYBODY, _form("password", "", "Haslo12", "Aa1")),
    "ACC-114b": (_ANYBODY, _form("password", "haslo1234", "żółw1234")),
    "ACC-114c": (_ANYBODY, _form("password", "HASLO1234", "ŻÓŁW1234")),
    "ACC-114d": (_ANYBODY, _form("password", "HasloHaslo", "Haslo٣٤٥٦")),
    "ACC-115": (_ANYBODY, lambda draft, _: draft.form.update(undertaking=False)),
    "ACC-201b": (EMPLOYEES, _paper(giver=Function.EMPLOYEE)),
    "ACC-201c": (EMPLOYEES, _paper(giver=None)),
    "ACC-206": (_ANYBODY, _end_too_late_after_start),
    "ACC-211a": (EMPLOYEES, _paper(in_writing=False)),
    "ACC-211b": (EMPLOYEES, lambda draft, _: draft.paper.clear()),
    "ACC-212a": (EMPLOYEES, _paper(valid_until=None)),
    "ACC-212b": (EMPLOYEES, _paper_too_long),
    "ACC-212c": (EMPLOYEES, _paper_reversed),
    "ACC-214a": (_HEADS, _function_begins_later),
    "ACC-214b": (_HEADS, _function_ends_earlier),
    "ACC-214c": ((Who.ACTING_DIRECTOR, Who.OTHER_HEAD), _known("term_of_function")),
    "ACC-215": (EMPLOYEES, _paper(capacities=frozenset())),
    "ACC-217": (EMPLOYEES, _no_data_scope),
    "ACC-217b": (EMPLOYEES, _data_scopes_of_no_employee),
    "ACC-218a": (EMPLOYEES, _confirmed_by_another),
    "ACC-218b": (EMPLOYEES, _confirmation_not_stated),
    "ACC-218c": (EMPLOYEES, _confirmation_of_no_employee),
    "ACC-221f": (EMPLOYEES, _granting_nobody_grants),
    "ACC-225a": (EMPLOYEES, _other_name),
    "ACC-225b": (EMPLOYEES, _other_start),
    "ACC-225c": (EMPLOYEES, _other_end),
    "ACC-225d": (EMPLOYEES, _other_scopes),
    "ACC-228a": (_ANYBODY, _still_granted),
    "ACC-228b": (_ANYBODY, _known("accesses")),
    "ACC-250": (_ANYBODY, _over_before_filing),
    "ACC-251": (EMPLOYEES, _given_to_oneself),
    "ACC-311a": (_HEADS, _second_head),
    "ACC-311b": (_HEADS, _known("head_requests")),
    "ACC-311c": (_HEADS, _head_beside_acting_head),
}
"""The applicants who can break the rule of a code, and how the draft is changed to break it."""

BREAKABLE_CODES = tuple(BREAKERS)
"""The codes of the rules that `filings` and `access_requests` can break."""
