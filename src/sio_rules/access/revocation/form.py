"""
The form that revokes access: its two routes, and what is known about the person, who fills it in, and at whose request.

A body revokes for a user in a subordinate entity, from the requests that it accepted; an entity revokes for its own active
employee, and the authority then decides. *Done by* is who fills in the form, *on request of* is at whose request.

Not modelled here: the columns in which a list shows people (REV-009). Who administers a local database is an open list
(REV-018): the caller says whether this person does.
"""

from attrs import frozen

from sio_rules._values import Value
from sio_rules.access.applicants import Applicant
from sio_rules.labels import Label, term

from .reasons import CurrentRevocationReason, RevocationReason


class RevocationRoute(Label):
    """Name the two routes of revocation, as the options of the form (REV-004)."""

    SUBORDINATE = term(
        "Cofnij uprawnienia użytkownikowi z podrzędnej jednostki na podstawie rozpatrzonych wniosków",
        en="user in a subordinate entity",
        also=("użytkownik z podrzędnej jednostki",),
    )
    OWN_EMPLOYEE = term(
        "Wybierz użytkownika z listy aktywnych pracowników Twojej jednostki",
        en="active employee of the same entity",
        also=("aktywny pracownik własnej jednostki",),
    )


class FilledInBy(Label):
    """Name who fills in the form."""

    AUTHORITY_EMPLOYEE = term(
        "uprawniony pracownik organu upoważniającego", en="entitled employee of the granting authority"
    )
    LOCAL_ADMINISTRATOR = term("administrator lokalnej bazy danych", en="administrator of the local database")
    SOMEBODY_ELSE = "ktoś inny"


class RequestedBy(Label):
    """Name at whose request access is revoked."""

    DISMISSING_ENTITY = term("podmiot, który odwołał kierownika", en="entity that dismissed the head")
    HEAD_OF_ENTITY = "kierownik podmiotu"
    AUTHORISED_EMPLOYEE = "upoważniony pracownik"
    MINISTER = term("minister w trybie nadzoru", en="minister exercising supervision")


@frozen(kw_only=True)
class RevocationForm(Value):
    """
    Hold the form as filled in: the route, the reason, and whether the intention was expressly confirmed.

    *reason* is one of the five of the guide or of the six of today's act; None is not selected.
    """

    route: RevocationRoute
    reason: RevocationReason | CurrentRevocationReason | None = None
    confirmed: bool = False


@frozen(kw_only=True)
class RevocationCircumstances(Value):
    """
    Hold what the form does not state but its rules need; None is not known.

    - *holds*: every capacity in which the person has access.
    - *done_by*: who fills in the form.
    - *on_request_of*: at whose request; one person may be several of them.
    - *same_database*: whether the local database is the one on which the authorisation was issued.
    - *listed*: whether the person is on the list of the form: accepted here (subordinate entity), or an active employee (own).
    """

    holds: frozenset[Applicant] | None = None
    done_by: FilledInBy | None = None
    on_request_of: frozenset[RequestedBy] | None = None
    same_database: bool | None = None
    listed: bool | None = None


class RevocationFact(Label):
    """Name a circumstance that a rule of revocation needs."""

    HOLDS = term("upoważnienia, które ma osoba", en="authorisations that the person holds")
    DONE_BY = term("osoba, która wypełnia formularz", en="person who fills in the form")
    ON_REQUEST_OF = term("osoba lub podmiot, na którego wniosek cofa się upoważnienie", en="who requests the revocation")
    SAME_DATABASE = term(
        "zgodność z lokalną bazą danych, w której wydano upoważnienie",
        en="whether it is the local database in which the authorisation was issued",
    )
    LISTED = term("obecność osoby na liście", en="whether the person is on the list")
