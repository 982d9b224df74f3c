"""Tables of access: who grants it, with which data a request is compared, on what it rests, and when it is renewed."""

from itertools import product

from sio_rules.access.applicants import AccessTitle, Applicant, title_to_access
from sio_rules.access.authority import (
    AuthorityLevel,
    AuthorityRole,
    DataSource,
    EntityKind,
    granting_authority,
    sources_to_compare,
)
from sio_rules.access.renewal.window import WINDOWS
from sio_rules.access.scopes import AccessScope, internal_capacities
from sio_rules.institutions import BodyKind, InstitutionKind

from ._grid import CODE, ENTITY_KIND, FIRST_DAY, LAST_DAY, answer, condition, first_code, key, merged, spans, yes_no
from .table import Column, NoneMeans, Row, Table

_ENTITIES: tuple[EntityKind, ...] = (*InstitutionKind, *BodyKind)


def _granted(applicant: Applicant, entity: EntityKind, sender: BodyKind) -> Row:
    """Return who grants access where *sender* sends the data of a school or unit, or runs a body."""
    if isinstance(entity, InstitutionKind):
        decision = granting_authority(applicant, entity, registered_by=sender)
    else:
        decision = granting_authority(applicant, entity, run_by=sender)
    said = decision.outcome
    who = (None, None, None) if said is None else (said.role.key, said.level.key, said.substitute.key)
    return (applicant.key, entity.key, sender.key, *who, first_code(decision))


def _granting_authority() -> tuple[Row, ...]:
    rows: list[Row] = []
    for applicant, entity in product(Applicant, _ENTITIES):
        rows += merged([_granted(applicant, entity, sender) for sender in BodyKind], 3, (2,))
    return tuple(rows)


def _data_sources() -> tuple[Row, ...]:
    rows: list[Row] = []
    for applicant, entity in product(Applicant, _ENTITIES):
        decision = sources_to_compare(applicant, entity)
        compared = decision.outcome or ()
        rows.append((applicant.key, entity.key, *(source in compared for source in DataSource), first_code(decision)))
    return tuple(rows)


def _access_titles() -> tuple[Row, ...]:
    return tuple(
        (applicant.key, key(decision.outcome), first_code(decision))
        for applicant in Applicant
        for decision in (title_to_access(applicant),)
    )


def _capacities() -> tuple[Row, ...]:
    return tuple((scope.key, capacity.key) for scope in AccessScope for capacity in internal_capacities(frozenset({scope})))


def _renewal_windows() -> tuple[Row, ...]:
    rows: list[Row] = []
    for first_day, last_day in spans(WINDOWS):
        row = WINDOWS.on(first_day)
        codes = (row.too_early.code, row.too_late.code)
        rows.append((first_day, last_day, row.opens_months_before, row.closes_months_before, *codes))
    return tuple(rows)


_APPLICANT = condition("applicant", "kto składa wniosek", "in what capacity a person asks", Applicant)
_NO_ANSWER = NoneMeans.NO_ANSWER

GRANTING_AUTHORITY = Table(
    "granting_authority",
    "Organ, który przyznaje dostęp do SIO.",
    "The authority that grants access to SIO.",
    (
        _APPLICANT,
        ENTITY_KIND,
        condition(
            "sent_by",
            "kto przekazuje do RSPO dane szkoły lub placówki, a gdy nie wiadomo, prowadząca ją JST albo minister; kto prowadzi CUW",
            "who sends the school's or unit's data to RSPO or, where it is not known, the local authority or minister that runs it;"
            " who runs a shared services centre",
            BodyKind,
            none=NoneMeans.ANY,
        ),
        answer("role", "organ", "the office", AuthorityRole, none=_NO_ANSWER),
        answer("authority_level", "poziom", "the level", AuthorityLevel, none=_NO_ANSWER),
        answer("substitute", "kto może działać za organ", "who may act for the office", Applicant, none=_NO_ANSWER),
        CODE,
    ),
    _granting_authority,
)
DATA_SOURCES = Table(
    "data_sources",
    "Dane, z którymi organ porównuje wniosek; wystarczą jedne z nich.",
    "The data with which the authority compares a request; any one of them suffices.",
    (
        _APPLICANT,
        ENTITY_KIND,
        *(
            yes_no(source.name.lower(), f"czy są to: {source.pl}", f"whether they are: {source.en}", answer=True)
            for source in DataSource
        ),
        CODE,
    ),
    _data_sources,
)
ACCESS_TITLES = Table(
    "access_titles",
    "Na czym opiera się dostęp do SIO.",
    "On what access to SIO rests.",
    (_APPLICANT, answer("access_title", "podstawa dostępu", "on what it rests", AccessTitle), CODE),
    _access_titles,
)
CAPACITIES = Table(
    "capacities",
    "Kim jest osoba upoważniona wewnętrznie, która wybrała zakres dostępu.",
    "In which internal capacity a person asks who selects a scope of access.",
    (
        condition("scope", "zakres dostępu", "the scope of access", AccessScope),
        answer("applicant", "kto składa wniosek", "in what capacity the person asks", Applicant),
    ),
    _capacities,
)
RENEWAL_WINDOWS = Table(
    "renewal_windows",
    "Kiedy można wnioskować o przedłużenie dostępu.",
    "When renewal of access may be requested.",
    (
        FIRST_DAY,
        LAST_DAY,
        Column(
            "opens_months_before",
            int,
            "od ilu miesięcy przed wygaśnięciem dostępu",
            "from how many months before access expires",
            answer=True,
        ),
        Column(
            "closes_months_before",
            int,
            "do ilu miesięcy przed wygaśnięciem dostępu",
            "up to how many months before access expires",
            answer=True,
        ),
        Column("code_too_early", str, "kod reguły dla wniosku za wczesnego", "the rule for a day too early", answer=True),
        Column("code_too_late", str, "kod reguły dla wniosku za późnego", "the rule for a day too late", answer=True),
    ),
    _renewal_windows,
)
