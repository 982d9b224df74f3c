"""
How a lawful request for access is drafted: the arguments of the form, the paper and the circumstances, before they are built.

`sio_rules.strategies.access` builds them, and `sio_rules.strategies._breaking` spoils them first.
"""

from datetime import date, timedelta
from enum import Enum, auto
from typing import Any, NamedTuple

from hypothesis import strategies as st

from sio_rules.access import (
    AccessRequest,
    Applicant,
    Function,
    IdentityVariant,
    InternalAuthorisation,
    RequestCircumstances,
    latest_valid_day,
)
from sio_rules.access.authority.grid import rows_of
from sio_rules.access.request import HeadRequest, latest_valid_day_after_filing
from sio_rules.access.scopes import DATA_SCOPES, scopes_of
from sio_rules.institutions import GMINY, Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period

from ._choices import built
from .identifiers import pesels

FIRST_FILING, LAST_FILING = date(2012, 1, 1), date(2044, 12, 31)
"""The days on which a request may be filed, so that its period lies within the covered years."""
_DAY = timedelta(days=1)
_FIRST_NAMES = ("Anna", "Łucja", "Zofia", "Jan", "Stanisław", "Żaneta")
_LAST_NAMES = ("Lisowska", "Kos", "Wróbel-Sikora", "Żuraw", "Dzięcioł")
_GIVERS_LAST_NAMES = ("Wilk", "Sowa-Maj", "Gżegżółka")
CONFIRM = GMINY | {BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
"""The bodies whose authorisation may give the power to confirm (ACC-218)."""
_PLAIN_BODIES = (
    BodyKind.GMINA,
    BodyKind.CITY_WITH_POWIAT_RIGHTS,
    BodyKind.POWIAT,
    BodyKind.VOIVODESHIP,
    BodyKind.EDUCATION_BOARD,
)
_SPECIAL_HEADS = (BodyKind.AUDIT_CHAMBER, BodyKind.UNIVERSITY, BodyKind.OTHER_MINISTER, BodyKind.SHARED_SERVICES_CENTRE)
ENTITY_ADDRESSES = frozenset({"sekretariat@podmiot.example", "podmiot.example"})
"""The e-mail address and the domain of an entity."""


class Who(Enum):
    """Name who asks for access."""

    EMPLOYEE = auto()
    SCHOOL_EMPLOYEE = auto()
    DIRECTOR = auto()
    ACTING_DIRECTOR = auto()
    OTHER_HEAD = auto()


EMPLOYEES = (Who.EMPLOYEE, Who.SCHOOL_EMPLOYEE)
"""The applicants whom a head has authorised."""
SCHOOLS = (Who.SCHOOL_EMPLOYEE, Who.DIRECTOR, Who.ACTING_DIRECTOR)
"""The applicants who ask for access at a school or unit."""


class Filing(NamedTuple):
    """Hold a request with the day of filing and its circumstances: `check_request(f.request, on=f.on, circumstances=...)`."""

    request: AccessRequest
    on: date
    circumstances: RequestCircumstances


class Draft(NamedTuple):
    """Hold the arguments of a request, so that they can be changed before it is built."""

    on: date
    form: dict[str, Any]
    paper: dict[str, Any]
    known: dict[str, Any]

    def filing(self) -> Filing:
        """Build the request and the circumstances."""
        paper = InternalAuthorisation(**self.paper) if self.paper else None
        return Filing(AccessRequest(**self.form), self.on, RequestCircumstances(**self.known, authorisation=paper))


def _some(labels: tuple[Any, ...] | frozenset[Any]) -> st.SearchStrategy[frozenset[Any]]:
    """Draw a set of at least one of *labels*."""
    ordered = sorted(labels, key=lambda each: str(each.name))
    return st.frozensets(st.sampled_from(ordered), min_size=1)


_FILING_DAYS = st.one_of(
    st.sampled_from((LAST_FILING, FIRST_FILING)),
    st.dates(FIRST_FILING, LAST_FILING),
    st.sampled_from((date(2028, 2, 29), date(2020, 9, 2), date(2018, 9, 4))),
)
_DAYS_TO_THE_START = st.just(0) | st.integers(-400, 200)
_DAYS_IN_FUNCTION = st.just(0) | st.integers(0, 400)
_CAPACITIES = _some((Applicant.EMPLOYEE, Applicant.GRANTER_FOR_STAFF))
_CAPACITIES_WITH_HEADS = _some((Applicant.EMPLOYEE, Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF))
_DATA_SCOPES = _some(DATA_SCOPES)
_PESELS = pesels(born_from=date(1940, 1, 1), born_to=date(1994, 1, 1)).map(str)


@st.composite
def _entities(draw: st.DrawFn, who: Who) -> Institution | Body:
    if who in SCHOOLS:
        kind = draw(st.sampled_from(InstitutionKind))
        return Institution(
            rspo=draw(st.integers(1, 9_999_999)), kind=kind, public=draw(st.booleans()), run_by=BodyKind.GMINA
        )
    return Body(draw(st.sampled_from(_PLAIN_BODIES if who is Who.EMPLOYEE else (*_PLAIN_BODIES, *_SPECIAL_HEADS))))


def passwords(least_characters: int = 8) -> st.SearchStrategy[str]:
    """Draw passwords that follow the policy of the sources, some of exactly *least_characters* (8 or more)."""
    middle = st.text("abcćdeęłóśźżABCŁŻ0123456789!?", min_size=least_characters - 3, max_size=least_characters + 8)
    return built("{first}{middle}{small}{digit}".format, first=_CAPITALS, middle=middle, small=_SMALL, digit=_DIGITS)


_CAPITALS, _SMALL, _DIGITS = st.sampled_from("AZŻŁ"), st.sampled_from("azżł"), st.sampled_from("0159")
_PASSWORDS = passwords()


@st.composite
def _days(draw: st.DrawFn, first: date, last: date) -> date:
    """Draw a day, the last and the first one more often."""
    end = draw(_ENDS)
    return first + draw(st.integers(0, (last - first).days)) * _DAY if end is None else (first, last)[end]


_ENDS = st.sampled_from((1, 0, None, None))


@st.composite
def drafts(draw: st.DrawFn, whose: tuple[Who, ...], filed_on: date | None = None) -> Draft:
    """Draw the draft of a lawful request of one of *whose*, filed on *filed_on* or any day, often at the limits of its period."""
    who = draw(st.sampled_from(whose))
    employee = who in EMPLOYEES
    on = draw(_FILING_DAYS if filed_on is None else st.just(filed_on))
    start = on + draw(_DAYS_TO_THE_START) * _DAY
    latest = min(latest_valid_day(start), latest_valid_day_after_filing(on)) if employee else latest_valid_day(start)
    end = draw(_days(max(start, on), latest))
    entity = draw(_entities(who))
    function = Function.EMPLOYEE
    if not employee:
        acting = who is Who.ACTING_DIRECTOR or (who is Who.OTHER_HEAD and draw(st.booleans()))
        function = Function.ACTING_HEAD if acting else Function.HEAD
    grants_to_heads = bool(rows_of(Applicant.GRANTER_FOR_HEADS, entity.kind))
    capacities = draw(_CAPACITIES_WITH_HEADS if grants_to_heads else _CAPACITIES)
    data_scopes = draw(_DATA_SCOPES) if Applicant.EMPLOYEE in capacities else frozenset()
    form = {
        "identity": draw(st.sampled_from(IdentityVariant)),
        "entity": entity,
        "first_name": draw(st.sampled_from(_FIRST_NAMES)),
        "second_name": draw(st.sampled_from(("", *_FIRST_NAMES))),
        "last_name": draw(st.sampled_from(_LAST_NAMES)),
        "pesel": draw(_PESELS),
        "email": draw(st.sampled_from(("a.kos@poczta.example", "J-W_1@x.y.example"))),
        "phone": draw(st.sampled_from(("601234567", "12 345 67 89", "+48 (12) 345-67-89", "1234567"))),
        "function": function,
        "given_by_first_name": draw(st.sampled_from(_FIRST_NAMES)) if employee else "",
        "given_by_last_name": draw(st.sampled_from(_GIVERS_LAST_NAMES)) if employee else "",
        "valid_from": start,
        "valid_until": end,
        "scopes": scopes_of(capacities, data_scopes) if employee else frozenset(),
        "password": draw(_PASSWORDS),
        "undertaking": True,
    }
    confirms = (
        draw(st.booleans() if Applicant.EMPLOYEE in capacities else st.sampled_from((False,)))
        if isinstance(entity, Body) and entity.kind in CONFIRM
        else draw(st.sampled_from((False, None)))
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
    term = Period(start - draw(_DAYS_IN_FUNCTION) * _DAY, draw(st.sampled_from((None, end, end + 90 * _DAY))))
    gone = Period(on - 900 * _DAY, on - _DAY)
    known: dict[str, Any] = {
        "entity_addresses": draw(st.sampled_from((ENTITY_ADDRESSES, frozenset()))),
        "accesses": draw(st.sampled_from(((), (gone,)))),
        "registered_by": draw(st.sampled_from((None, BodyKind.GMINA, BodyKind.OTHER_MINISTER))),
        "run_by": draw(st.sampled_from((None, BodyKind.POWIAT))),
    }
    if not employee:
        before = Period(start - 9 * _DAY, start - _DAY)
        known["head_requests"] = draw(st.sampled_from(((), (before,), (HeadRequest(before, function),))))
        known["appointment" if who is Who.DIRECTOR else "term_of_function"] = (
            Period(start, end) if who is Who.DIRECTOR else term
        )
    return Draft(on, form, paper if employee else {}, known)
