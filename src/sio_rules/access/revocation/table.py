"""
The table of revocation: from which state, by which event, to which state, and on what ground; for both routes.

The subordinate route ends when the status check finds the form delivered. The route for an employee of the same entity goes
on to the authority, which marks, reports, decides and reports again; it ends with a last status check.
"""

from attrs import frozen

from sio_rules.acts import REVOCATION_GUIDE
from sio_rules.due import Party
from sio_rules.labels import Label, term
from sio_rules.rule import Rule, Severity

from .form import RevocationRoute


class RevocationState(Label):
    """Name how far a revocation has come."""

    DRAFTED = "utworzony"
    TO_SEND = term("do wysłania", en="to be sent")
    SENT = "wysłany"
    QUEUED = term("wysłany, w kolejce do organu", en="queued for the authority")
    FETCHED = "pobrany do rozpatrzenia"
    TAKEN_UP = term("przyjęty do rozpatrzenia", en="accepted for examination")
    TAKING_UP_SENT = term("przyjęty do rozpatrzenia, informacja wysłana", en="accepted for examination, information sent")
    UNDER_EXAMINATION = term(
        "przyjęty do rozpatrzenia, informacja doręczona", en="accepted for examination, information delivered"
    )
    ACCEPTED = "zaakceptowany"
    NOT_PROCEEDED_WITH = term("bez nadanego biegu", also=("bez biegu",))
    DECISION_SENT = term("rozpatrzony, decyzja wysłana", en="decision sent")
    DECISION_DELIVERED = term("rozpatrzony, decyzja doręczona", en="decision delivered")
    FINISHED = "zakończony"


class RevocationEventKind(Label):
    """Name what happens to a revocation, in the order of the procedure."""

    CONFIRMED = term("potwierdzenie chęci cofnięcia", en="confirmation of the intention to revoke")
    SENT = term("wysłanie", en="sending")
    STATUS_CHECKED = term("sprawdzenie statusu doręczenia", en="check of the delivery status")
    FETCHED = term("pobranie wniosku do rozpatrzenia", en="fetching of the request to examine it")
    TAKEN_UP = term("oznaczenie jako rozpatrywany", en="marking as under examination")
    DECIDED = term("decyzja organu", en="decision of the authority")


class RevocationOutcome(Label):
    """Name what the authority decided."""

    ACCEPTED = term("akceptacja", en="acceptance")
    NOT_PROCEEDED_WITH = "nienadanie biegu"
    """The request to revoke is withdrawn or rejected; the guide has one word for both (A-09)."""


@frozen
class RevocationRow:
    """
    Hold one step of the table; *route* and *outcome* are None where they play no part.

    *by* is who takes the step; None is whoever revokes: the authority or, for its own employee, the entity.
    """

    state: RevocationState
    event: RevocationEventKind
    to: RevocationState
    rule: Rule
    route: RevocationRoute | None = None
    outcome: RevocationOutcome | None = None
    by: Party | None = None


_SUBORDINATE = (REVOCATION_GUIDE.section("jednostka podrzędna"),)
_OWN = (REVOCATION_GUIDE.section("własna jednostka, etap I"),)
_STAGE_II = (REVOCATION_GUIDE.section("własna jednostka, etap II"),)

FORM_SAVED = Rule(
    code="REV-014",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.GROUND,
    pl="Chęć cofnięcia potwierdzono: formularz jest zapisany lokalnie i czeka na wysłanie.",
    en="The intention has been confirmed: the form is saved locally and is waiting to be sent.",
)
FORM_SENT = Rule(
    code="REV-015",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.GROUND,
    pl="Formularz wysłano do systemu centralnego.",
    en="The form has been sent to the central system.",
)
SUBORDINATE_FINISHED = Rule(
    code="REV-016",
    basis=_SUBORDINATE,
    severity=Severity.GROUND,
    pl="Formularz doręczono: cofnięcie użytkownikowi z podrzędnej jednostki jest zakończone.",
    en="The form has been delivered: the revocation for a user in a subordinate entity is finished.",
)
WITH_AUTHORITY = Rule(
    code="REV-019",
    basis=_OWN,
    severity=Severity.GROUND,
    pl="Formularz doręczono; pozostaje w zakładce „Wysłane”, bo czeka w kolejce do organu.",
    en="The form has been delivered; it stays under “Wysłane” (sent) because it is queued for the authority.",
)
FETCHED = Rule(
    code="REV-029",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Organ pobrał wniosek do rozpatrzenia.",
    en="The authority has fetched the request to examine it.",
)
TAKEN_UP = Rule(
    code="REV-022",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    reading="A-74",
    pl="Organ oznaczył wniosek jako rozpatrywany: wniosek jest przyjęty do rozpatrzenia.",
    en="The authority has marked the request as under examination: it has been accepted for examination.",
)
TAKING_UP_SENT = Rule(
    code="REV-023a",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Informację o przyjęciu do rozpatrzenia wysłano do bazy danych SIO.",
    en="The information on acceptance for examination has been sent to the SIO database.",
)
TAKING_UP_DELIVERED = Rule(
    code="REV-023b",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Informację o przyjęciu do rozpatrzenia doręczono: organ może zdecydować.",
    en="The information on acceptance for examination has been delivered: the authority may decide.",
)
REVOCATION_ACCEPTED = Rule(
    code="REV-024a",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Organ zweryfikował wniosek i zaakceptował cofnięcie.",
    en="The authority has verified the request and accepted the revocation.",
)
REVOCATION_NOT_PROCEEDED_WITH = Rule(
    code="REV-024b",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    reading="A-09",
    pl="Organ zweryfikował wniosek i nie nadał mu biegu: wniosek wycofano albo odrzucono.",
    en="The authority has verified the request and has not proceeded with it: it was withdrawn or rejected.",
)
DECISION_SENT = Rule(
    code="REV-026a",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Decyzję wysłano do bazy danych SIO.",
    en="The decision has been sent to the SIO database.",
)
DECISION_DELIVERED = Rule(
    code="REV-026b",
    basis=_STAGE_II,
    severity=Severity.GROUND,
    pl="Decyzję doręczono: jednostka może sprawdzić status formularza.",
    en="The decision has been delivered: the entity may check the status of the form.",
)
OWN_FINISHED = Rule(
    code="REV-021",
    basis=_OWN,
    severity=Severity.GROUND,
    pl="Po decyzji organu jednostka sprawdziła status: formularz jest zakończony.",
    en="The entity has checked the status after the authority's decision: the form is finished.",
)

_S, _E, _D, _R = RevocationState, RevocationEventKind, RevocationOutcome, RevocationRoute
_AUTHORITY = Party.AUTHORITY

REVOCATION_STEPS = (
    RevocationRow(_S.DRAFTED, _E.CONFIRMED, _S.TO_SEND, FORM_SAVED),
    RevocationRow(_S.TO_SEND, _E.SENT, _S.SENT, FORM_SENT),
    RevocationRow(_S.SENT, _E.STATUS_CHECKED, _S.FINISHED, SUBORDINATE_FINISHED, _R.SUBORDINATE),
    RevocationRow(_S.SENT, _E.STATUS_CHECKED, _S.QUEUED, WITH_AUTHORITY, _R.OWN_EMPLOYEE),
    RevocationRow(_S.QUEUED, _E.FETCHED, _S.FETCHED, FETCHED, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(_S.QUEUED, _E.TAKEN_UP, _S.TAKEN_UP, TAKEN_UP, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(_S.FETCHED, _E.TAKEN_UP, _S.TAKEN_UP, TAKEN_UP, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(_S.TAKEN_UP, _E.SENT, _S.TAKING_UP_SENT, TAKING_UP_SENT, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(
        _S.TAKING_UP_SENT, _E.STATUS_CHECKED, _S.UNDER_EXAMINATION, TAKING_UP_DELIVERED, _R.OWN_EMPLOYEE, by=_AUTHORITY
    ),
    RevocationRow(
        _S.UNDER_EXAMINATION, _E.DECIDED, _S.ACCEPTED, REVOCATION_ACCEPTED, _R.OWN_EMPLOYEE, _D.ACCEPTED, _AUTHORITY
    ),
    RevocationRow(
        _S.UNDER_EXAMINATION,
        _E.DECIDED,
        _S.NOT_PROCEEDED_WITH,
        REVOCATION_NOT_PROCEEDED_WITH,
        _R.OWN_EMPLOYEE,
        _D.NOT_PROCEEDED_WITH,
        _AUTHORITY,
    ),
    RevocationRow(_S.ACCEPTED, _E.SENT, _S.DECISION_SENT, DECISION_SENT, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(_S.NOT_PROCEEDED_WITH, _E.SENT, _S.DECISION_SENT, DECISION_SENT, _R.OWN_EMPLOYEE, by=_AUTHORITY),
    RevocationRow(
        _S.DECISION_SENT, _E.STATUS_CHECKED, _S.DECISION_DELIVERED, DECISION_DELIVERED, _R.OWN_EMPLOYEE, by=_AUTHORITY
    ),
    RevocationRow(_S.DECISION_DELIVERED, _E.STATUS_CHECKED, _S.FINISHED, OWN_FINISHED, _R.OWN_EMPLOYEE),
)
"""Every step that leads from one state to another. A check of the status that finds nothing new is no row: it leaves the state."""


def taken_by(row: RevocationRow, route: RevocationRoute) -> Party:
    """
    Return who takes the step of *row* in a revocation of *route*.

    >>> taken_by(REVOCATION_STEPS[0], RevocationRoute.SUBORDINATE), taken_by(REVOCATION_STEPS[0], RevocationRoute.OWN_EMPLOYEE)
    (Party.AUTHORITY, Party.ENTITY)
    """
    if row.by is not None:
        return row.by
    return Party.AUTHORITY if route is RevocationRoute.SUBORDINATE else Party.ENTITY
