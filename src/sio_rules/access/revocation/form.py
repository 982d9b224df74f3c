"""
The form that revokes access: both ways of doing it, and what is known about the person, who does it, and on whose request.

A body revokes for a user of a subordinate entity, out of the requests that it accepted; an entity revokes for its own active
employee, and the authority then decides. *Done by* is who fills in the form, *on request of* whose will it carries out.

Not modelled here: the columns in which a list shows people (REV-009). Who administers a local database is an open list
(REV-018): the caller says whether this person does.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.access.applicants import Applicant
from sio_rules.labels import Label

from .reasons import RevocationReason


class RevocationRoute(Label):
    """Name the two ways of revoking (REV-004)."""

    SUBORDINATE = "użytkownik z podrzędnej jednostki"
    OWN_EMPLOYEE = "aktywny pracownik własnej jednostki"


class FilledInBy(Label):
    """Name who fills in the form."""

    AUTHORITY_EMPLOYEE = "uprawniony pracownik organu upoważniającego"
    LOCAL_ADMINISTRATOR = "administrator lokalnej bazy danych"
    SOMEBODY_ELSE = "ktoś inny"


class RequestedBy(Label):
    """Name on whose request access is revoked."""

    DISMISSING_ENTITY = "podmiot, który odwołał kierownika"
    HEAD_OF_ENTITY = "kierownik podmiotu"
    AUTHORISED_EMPLOYEE = "upoważniony pracownik"
    MINISTER = "minister w trybie nadzoru"


@frozen(kw_only=True)
class RevocationForm:
    """Hold what the form holds: the way, the reason, and whether the intention was expressly confirmed."""

    route: RevocationRoute
    reason: RevocationReason | None = None
    confirmed: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("route", self.route, RevocationRoute)
        expect("reason", self.reason, RevocationReason, type(None))
        expect("confirmed", self.confirmed, bool)


@frozen(kw_only=True)
class RevocationCircumstances:
    """
    Hold what the form does not say but its rules need; None is unknown.

    *holds*: every capacity in which the person has access. *done_by*, *on_request_of*: who fills in the form, and whose will it
    is (one may be several). *same_database*: the local database is the one on which the authorisation was issued. *listed*: the
    person is on the list from which one picks: accepted here (subordinate), or an active employee (own).
    """

    holds: frozenset[Applicant] | None = None
    done_by: FilledInBy | None = None
    on_request_of: frozenset[RequestedBy] | None = None
    same_database: bool | None = None
    listed: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("holds", self.holds, frozenset, type(None))
        expect_each("holds", self.holds or (), Applicant)
        expect("done_by", self.done_by, FilledInBy, type(None))
        expect("on_request_of", self.on_request_of, frozenset, type(None))
        expect_each("on_request_of", self.on_request_of or (), RequestedBy)
        expect("same_database", self.same_database, bool, type(None))
        expect("listed", self.listed, bool, type(None))


class RevocationFact(Label):
    """Name a circumstance that a rule of revocation needs."""

    HOLDS = "jakie upoważnienia ma ta osoba"
    DONE_BY = "kto wypełnia formularz"
    ON_REQUEST_OF = "na czyj wniosek"
    SAME_DATABASE = "czy to ta sama lokalna baza danych"
    LISTED = "czy osoba jest na liście"
