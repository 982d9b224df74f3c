"""
The grid of who grants access to whom: three levels, and the head of the applicant's own entity.

Each row is one combination that the sources name, with its own rule. `sio_rules.access.authority.granting` reads the rows.

Not modelled here: which gmina, powiat or voivodeship it is. A row names the office; the caller knows the place.
"""

from attrs import frozen

from sio_rules.access.applicants import Applicant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES, SIO_ACT
from sio_rules.institutions import GMINY, LOCAL_GOVERNMENTS, BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from .offices import Authority, AuthorityLevel, AuthorityRole

EntityKind = InstitutionKind | BodyKind
"""The kind of school, unit or body for which access is asked."""


@frozen
class AuthorityRow:
    """
    Hold one row of the grid: who grants access to which applicant of which entities.

    *sent_by* are the bodies that run the entity or send its data to RSPO; None where that does not matter.
    """

    applicant: Applicant
    entities: frozenset[EntityKind]
    authority: Authority
    rule: Rule
    sent_by: frozenset[BodyKind] | None = None


_LEVELS = (ACCESS_GUIDE.section("I"), SIO_ACT.art("70", ust="1"))
_MINISTER = Authority(AuthorityRole.EDUCATION_MINISTER, AuthorityLevel.LEVEL_I, Applicant.GRANTER_FOR_HEADS)
_SUPERINTENDENT = Authority(AuthorityRole.EDUCATION_SUPERINTENDENT, AuthorityLevel.LEVEL_II, Applicant.GRANTER_FOR_HEADS)
_OWN_HEAD = Authority(AuthorityRole.HEAD_OF_OWN_ENTITY, AuthorityLevel.OWN_ENTITY, Applicant.GRANTER_FOR_STAFF)


def _level_iii(role: AuthorityRole) -> Authority:
    return Authority(role, AuthorityLevel.LEVEL_III, Applicant.GRANTER_FOR_HEADS)


SENDERS = LOCAL_GOVERNMENTS | {BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
"""The bodies that send the identification data of schools and units to RSPO, and grant access to their heads."""
_GRANTING_BODIES = SENDERS | {BodyKind.EDUCATION_BOARD}
"""The bodies whose heads grant access to heads of other entities, and may authorise an employee to do so."""
_INSTITUTIONS: frozenset[EntityKind] = frozenset(InstitutionKind)
_WITH_SENDER: frozenset[EntityKind] = _INSTITUTIONS | {BodyKind.SHARED_SERVICES_CENTRE}
"""The entities whose authority follows from who runs them or sends their data."""
_REPORTING: frozenset[EntityKind] = _INSTITUTIONS | (frozenset(BodyKind) - {BodyKind.OTHER_PERSON})
"""The entities that the sources name in SIO; a person who runs schools is not among them."""

MINISTER_GRANTS_TO_HEAD = Rule(
    code="ACC-219a",
    basis=_LEVELS,
    severity=Severity.GROUND,
    pl="Poziom I: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje minister właściwy do spraw oświaty i"
    " wychowania.",
    en="Level I: the minister for education grants access data to the head of the entity ({entity_kind}).",
)
MINISTER_GRANTS_TO_PRESIDENT = Rule(
    code="ACC-219b",
    basis=_LEVELS,
    severity=Severity.GROUND,
    reading="A-25",
    pl="Poziom I: prezesowi ({entity_kind}) dane dostępowe przyznaje minister właściwy do spraw oświaty i wychowania.",
    en="Level I: the minister for education grants access data to the president ({entity_kind}).",
)
MINISTER_GRANTS_TO_RECTOR = Rule(
    code="ACC-219c",
    basis=_LEVELS,
    severity=Severity.GROUND,
    reading="A-25",
    pl="Poziom I: rektorowi ({entity_kind}) dane dostępowe przyznaje minister właściwy do spraw oświaty i wychowania.",
    en="Level I: the minister for education grants access data to the rector ({entity_kind}).",
)
SUPERINTENDENT_GRANTS_TO_HEAD = Rule(
    code="ACC-220",
    basis=(*_LEVELS, HELP_PAGES.section("wnioski o nadanie upoważnienia")),
    severity=Severity.GROUND,
    pl="Poziom II: kierownikowi jednostki samorządu terytorialnego ({entity_kind}), czyli wójtowi, burmistrzowi,"
    " prezydentowi miasta, staroście albo marszałkowi województwa, dane dostępowe przyznaje kurator oświaty.",
    en="Level II: the education superintendent grants access data to the head of a local authority ({entity_kind}), that is,"
    " to a wójt, burmistrz, prezydent miasta, starosta or voivodeship marshal.",
)
HEAD_OF_GMINA_GRANTS = Rule(
    code="ACC-221a",
    basis=_LEVELS,
    severity=Severity.GROUND,
    pl="Poziom III: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje wójt, burmistrz lub prezydent miasta,"
    " zgodnie z tym, kto prowadzi podmiot lub przekazuje jego dane do RSPO: {sent_by}.",
    en="Level III: the wójt, burmistrz or prezydent miasta grants access data to the head of the entity ({entity_kind}),"
    " according to who runs it or sends its data to RSPO: {sent_by}.",
)
STAROSTA_GRANTS = Rule(
    code="ACC-221b",
    basis=_LEVELS,
    severity=Severity.GROUND,
    pl="Poziom III: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje starosta, zgodnie z tym, kto prowadzi"
    " podmiot lub przekazuje jego dane do RSPO: {sent_by}.",
    en="Level III: the starosta grants access data to the head of the entity ({entity_kind}), according to who runs it or"
    " sends its data to RSPO: {sent_by}.",
)
MARSHAL_GRANTS = Rule(
    code="ACC-221c",
    basis=_LEVELS,
    severity=Severity.GROUND,
    pl="Poziom III: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje marszałek województwa, zgodnie z tym, kto"
    " prowadzi podmiot lub przekazuje jego dane do RSPO: {sent_by}.",
    en="Level III: the voivodeship marshal grants access data to the head of the entity ({entity_kind}), according to who"
    " runs it or sends its data to RSPO: {sent_by}.",
)
EDUCATION_MINISTER_GRANTS = Rule(
    code="ACC-221d",
    basis=_LEVELS,
    severity=Severity.GROUND,
    reading="A-25",
    pl="Poziom III: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje minister właściwy do spraw oświaty i"
    " wychowania, zgodnie z tym, kto prowadzi podmiot lub przekazuje jego dane do RSPO: {sent_by}.",
    en="Level III: the minister for education grants access data to the head of the entity ({entity_kind}), according to who"
    " runs it or sends its data to RSPO: {sent_by}.",
)
RUNNING_MINISTER_GRANTS = Rule(
    code="ACC-221e",
    basis=_LEVELS,
    severity=Severity.GROUND,
    reading="A-25",
    pl="Poziom III: kierownikowi podmiotu ({entity_kind}) dane dostępowe przyznaje minister prowadzący szkoły lub placówki,"
    " a nie minister właściwy do spraw oświaty i wychowania, zgodnie z tym, kto prowadzi podmiot lub przekazuje jego dane do"
    " RSPO: {sent_by}.",
    en="Level III: the minister who runs schools or units, not the minister for education, grants access data to the head of"
    " the entity ({entity_kind}), according to who runs it or sends its data to RSPO: {sent_by}.",
)
OWN_HEAD_EXAMINES_EMPLOYEE = Rule(
    code="ACC-121a",
    basis=(FORM_GUIDE.section("rozpatrywanie"), SIO_ACT.art("68", ust="2")),
    severity=Severity.GROUND,
    pl="Wniosek pracownika rozpatruje kierownik jego podmiotu ({entity_kind}).",
    en="The head of the employee's own entity ({entity_kind}) examines the employee's request.",
)
OWN_HEAD_EXAMINES_GRANTER_FOR_STAFF = Rule(
    code="ACC-121b",
    basis=(ACCESS_GUIDE.section("słownik"), FORM_GUIDE.section("rozpatrywanie")),
    severity=Severity.GROUND,
    pl="Osoba, która ma przyznawać dostęp pracownikom, jest pracownikiem podmiotu ({entity_kind}), więc jej wniosek"
    " rozpatruje kierownik tego podmiotu.",
    en="A person who is to grant access to employees is an employee of the entity ({entity_kind}), so its head examines the"
    " request.",
)
OWN_HEAD_EXAMINES_GRANTER_FOR_HEADS = Rule(
    code="ACC-121c",
    basis=(ACCESS_GUIDE.section("słownik"), FORM_GUIDE.section("rozpatrywanie")),
    severity=Severity.GROUND,
    pl="Osoba, która ma przyznawać dostęp kierownikom jednostek, jest pracownikiem podmiotu ({entity_kind}), który go"
    " przyznaje, więc jej wniosek rozpatruje kierownik tego podmiotu.",
    en="A person who is to grant access to heads of units is an employee of the entity ({entity_kind}) that grants it, so"
    " its head examines the request.",
)

GRID = (
    AuthorityRow(
        Applicant.HEAD,
        frozenset(
            {
                BodyKind.OTHER_MINISTER,
                BodyKind.CENTRAL_EXAMINATION_BOARD,
                BodyKind.REGIONAL_EXAMINATION_BOARD,
                BodyKind.EDUCATION_BOARD,
                BodyKind.ARTISTIC_EDUCATION_CENTRE,
                BodyKind.CRAFT_CHAMBER,
            }
        ),
        _MINISTER,
        MINISTER_GRANTS_TO_HEAD,
    ),
    AuthorityRow(
        Applicant.AUDIT_CHAMBER_PRESIDENT, frozenset({BodyKind.AUDIT_CHAMBER}), _MINISTER, MINISTER_GRANTS_TO_PRESIDENT
    ),
    AuthorityRow(Applicant.RECTOR, frozenset({BodyKind.UNIVERSITY}), _MINISTER, MINISTER_GRANTS_TO_RECTOR),
    AuthorityRow(Applicant.HEAD, frozenset(LOCAL_GOVERNMENTS), _SUPERINTENDENT, SUPERINTENDENT_GRANTS_TO_HEAD),
    AuthorityRow(
        Applicant.HEAD,
        _WITH_SENDER,
        _level_iii(AuthorityRole.HEAD_OF_GMINA),
        HEAD_OF_GMINA_GRANTS,
        sent_by=GMINY,
    ),
    AuthorityRow(
        Applicant.HEAD,
        _WITH_SENDER,
        _level_iii(AuthorityRole.STAROSTA),
        STAROSTA_GRANTS,
        sent_by=frozenset({BodyKind.POWIAT}),
    ),
    AuthorityRow(
        Applicant.HEAD,
        _WITH_SENDER,
        _level_iii(AuthorityRole.VOIVODESHIP_MARSHAL),
        MARSHAL_GRANTS,
        sent_by=frozenset({BodyKind.VOIVODESHIP}),
    ),
    AuthorityRow(
        Applicant.HEAD,
        _WITH_SENDER,
        _level_iii(AuthorityRole.EDUCATION_MINISTER),
        EDUCATION_MINISTER_GRANTS,
        sent_by=frozenset({BodyKind.EDUCATION_MINISTER}),
    ),
    AuthorityRow(
        Applicant.HEAD,
        _WITH_SENDER,
        _level_iii(AuthorityRole.RUNNING_MINISTER),
        RUNNING_MINISTER_GRANTS,
        sent_by=frozenset({BodyKind.OTHER_MINISTER}),
    ),
    AuthorityRow(Applicant.EMPLOYEE, _REPORTING, _OWN_HEAD, OWN_HEAD_EXAMINES_EMPLOYEE),
    AuthorityRow(Applicant.GRANTER_FOR_STAFF, _REPORTING, _OWN_HEAD, OWN_HEAD_EXAMINES_GRANTER_FOR_STAFF),
    AuthorityRow(Applicant.GRANTER_FOR_HEADS, frozenset(_GRANTING_BODIES), _OWN_HEAD, OWN_HEAD_EXAMINES_GRANTER_FOR_HEADS),
)
"""Every combination that the sources name, each with its own rule."""

_ROWS = {
    (applicant, entity): tuple(row for row in GRID if row.applicant is applicant and entity in row.entities)
    for applicant, entity in {(row.applicant, entity) for row in GRID for entity in row.entities}
}


def rows_of(applicant: Applicant, entity: EntityKind) -> tuple[AuthorityRow, ...]:
    """
    Return the rows for an *applicant* of an *entity* of this kind; none where the sources name no authority.

    >>> [row.rule.code for row in rows_of(Applicant.EMPLOYEE, BodyKind.GMINA)], rows_of(Applicant.RECTOR, BodyKind.GMINA)
    (['ACC-121a'], ())
    """
    return _ROWS.get((applicant, entity), ())
