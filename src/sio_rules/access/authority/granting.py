"""
Which authority grants access, and who may act for it.

The applicant does not choose the authority. It follows from the capacity in which the person asks, from the entity and, for
schools and units, from the body that sends their identification data to RSPO: the one that runs them, or the one that entered
them in its register.

A combination that the sources do not name gets no answer, but a finding that says so. A fact that is not known is asked for.
"""

from sio_rules._expect import expect
from sio_rules.access.applicants import Applicant
from sio_rules.acts import ACCESS_GUIDE, SIO_ACT
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.rule import Decision, Finding, Question, Rule, Severity

from .grid import SENDERS, AuthorityRow, EntityKind, rows_of
from .offices import Authority, AuthorityRole

_BY_WHOM_REGISTERED = Question(
    about="registered_by",
    pl="Który organ (prowadzący albo ten, który wpisał do ewidencji) przekazuje do RSPO dane identyfikacyjne szkoły lub"
    " placówki?",
    en="Which body (the one that runs it, or that entered it in its register) sends the school's or unit's data to RSPO?",
)
_BY_WHOM_RUN = Question(
    about="run_by",
    pl="Kto prowadzi podmiot?",
    en="Who runs the entity?",
)

NO_AUTHORITY_NAMED = Rule(
    code="ACC-221f",
    basis=(ACCESS_GUIDE.section("I"), SIO_ACT.art("70", ust="1")),
    severity=Severity.ERROR,
    pl="Źródła nie wskazują organu, który przyznaje dostęp wnioskodawcy ({applicant}) w podmiocie ({entity_kind}).",
    en="The sources name no authority that grants access to the applicant ({applicant}) of the entity ({entity_kind}).",
)
SENDER_GRANTS_NOTHING = Rule(
    code="ACC-221g",
    basis=(ACCESS_GUIDE.section("I"),),
    severity=Severity.ERROR,
    pl="Podany organ nie przyznaje dostępu kierownikowi podmiotu ({entity_kind}), bo nie jest ministrem ani organem"
    " jednostki samorządu terytorialnego: {sent_by}.",
    en="The body given does not grant access to the head of the entity ({entity_kind}), as it is neither a minister nor a"
    " local authority: {sent_by}.",
)
NOT_AUTHORISED_TO_GRANT = Rule(
    code="ACC-222",
    basis=(ACCESS_GUIDE.section("I"),),
    severity=Severity.ERROR,
    pl="Osoba, która działa za organ ({acting}), nie może przyznać danych dostępowych; może to zrobić organ ({role}) albo"
    " upoważniona przez niego osoba ({substitute}).",
    en="The person who acts for the authority ({acting}) cannot grant access data; the authority ({role}) can, or a person"
    " whom it has authorised ({substitute}).",
)
WRONG_ADDRESSEE = Rule(
    code="ACC-223",
    basis=(ACCESS_GUIDE.section("I.2.1"),),
    severity=Severity.ERROR,
    pl="Adresat wniosku ({addressed_to}) nie jest organem, który wynika z danych wniosku ({role}); wnioskodawca nie wybiera"
    " adresata.",
    en="The addressee of the request ({addressed_to}) is not the authority that follows from its data ({role}); the"
    " applicant does not choose the addressee.",
)


def granting_authority(
    applicant: Applicant,
    entity: EntityKind,
    *,
    registered_by: BodyKind | None = None,
    run_by: BodyKind | None = None,
) -> Decision[Authority]:
    """
    Return which authority grants access to an *applicant* of an *entity* of this kind (ACC-121, ACC-219 to ACC-221, ACC-223).

    *registered_by* is the body that sends the school's or unit's identification data to RSPO; where it is known, it decides
    alone. Where it is not, a local authority or a minister that runs the school or unit (*run_by*) stands in for it, as these
    send the data of what they run. For a shared services centre only *run_by* counts. None is not known, and is asked for where
    the answer depends on it.

    >>> school = InstitutionKind.PRIMARY_SCHOOL
    >>> granting_authority(Applicant.HEAD, school, run_by=BodyKind.GMINA).outcome.role
    AuthorityRole.HEAD_OF_GMINA
    >>> granting_authority(Applicant.HEAD, school, run_by=BodyKind.OTHER_PERSON).questions[0].about
    'registered_by'
    >>> granting_authority(Applicant.RECTOR, school).because.codes
    ('ACC-221f',)
    >>> music_school = InstitutionKind.MUSIC_SCHOOL_I
    >>> both = {"run_by": BodyKind.GMINA, "registered_by": BodyKind.OTHER_MINISTER}
    >>> granting_authority(Applicant.HEAD, music_school, **both).outcome.role
    AuthorityRole.RUNNING_MINISTER
    """
    expect("applicant", applicant, Applicant)
    expect("entity", entity, InstitutionKind, BodyKind)
    expect("registered_by", registered_by, BodyKind, type(None))
    expect("run_by", run_by, BodyKind, type(None))
    rows = rows_of(applicant, entity)
    if not rows:
        return Decision.founders(NO_AUTHORITY_NAMED.finding("entity", applicant=applicant, entity_kind=entity))
    if rows[0].sent_by is None:
        return rows[0].rule.decides(rows[0].authority, "entity", entity_kind=entity)
    if isinstance(entity, BodyKind):
        return Decision.asks(_BY_WHOM_RUN) if run_by is None else _by_sender(rows, entity, run_by, "run_by")
    if registered_by is not None:
        return _by_sender(rows, entity, registered_by, "registered_by")
    if run_by not in SENDERS:
        return Decision.asks(_BY_WHOM_REGISTERED)
    return _by_sender(rows, entity, run_by, "run_by")


def _by_sender(rows: tuple[AuthorityRow, ...], entity: EntityKind, sender: BodyKind, at: str) -> Decision[Authority]:
    row = next((row for row in rows if row.sent_by is not None and sender in row.sent_by), None)
    if row is None:
        return Decision.founders(SENDER_GRANTS_NOTHING.finding(at, entity_kind=entity, sent_by=sender))
    return row.rule.decides(row.authority, at, entity_kind=entity, sent_by=sender)


def not_authorised_to_grant(authority: Authority, acting: Applicant) -> Finding | None:
    """
    Return the finding that a person in the capacity *acting* may not grant access for *authority* (ACC-222).

    The head of the office may, and a person whom that head has authorised to grant access: to heads on levels I to III, to
    staff in their own entity.

    >>> authority = granting_authority(Applicant.HEAD, InstitutionKind.PRIMARY_SCHOOL, run_by=BodyKind.GMINA).outcome
    >>> not_authorised_to_grant(authority, Applicant.GRANTER_FOR_HEADS) is None
    True
    >>> not_authorised_to_grant(authority, Applicant.GRANTER_FOR_STAFF).code
    'ACC-222'
    """
    expect("authority", authority, Authority)
    expect("acting", acting, Applicant)
    return NOT_AUTHORISED_TO_GRANT.when(
        acting not in (Applicant.HEAD, authority.substitute),
        "acting",
        role=authority.role,
        substitute=authority.substitute,
        acting=acting,
    )


def wrong_addressee(addressed_to: AuthorityRole, authority: Authority) -> Finding | None:
    """
    Return the finding that a request was addressed to another office than its data lead to (ACC-223).

    >>> authority = granting_authority(Applicant.HEAD, InstitutionKind.PRIMARY_SCHOOL, run_by=BodyKind.GMINA).outcome
    >>> wrong_addressee(AuthorityRole.HEAD_OF_GMINA, authority), wrong_addressee(AuthorityRole.STAROSTA, authority).code
    (None, 'ACC-223')
    """
    expect("addressed_to", addressed_to, AuthorityRole)
    expect("authority", authority, Authority)
    wrong = addressed_to is not authority.role
    return WRONG_ADDRESSEE.when(wrong, "addressed_to", addressed_to=addressed_to, role=authority.role)
