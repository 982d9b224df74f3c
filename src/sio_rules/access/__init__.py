"""
Who may see and change what in SIO: the request for access, its procedure, its renewal and its revocation.

The procedure of revocation, with an `advance` of its own, is `sio_rules.access.revocation.steps`.
"""

from .applicants import AccessTitle, Applicant, Function, title_to_access
from .authority.granting import granting_authority
from .authority.offices import Authority, AuthorityLevel, AuthorityRole
from .authority.sources import DataSource, compared_with
from .procedure.case import Case, CaseState, Step
from .procedure.deadlines import appearance_deadline, examination_deadline, extension_deadline
from .procedure.dues import Due, due
from .procedure.events import (
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    EventKind,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    Lapsed,
    LoginShown,
    MarkedExamined,
    Rejected,
    RejectionGround,
    Sent,
)
from .procedure.extension import check_extension
from .procedure.messages import Notice, NoticeKind, Party, notices
from .procedure.missing_message import MissingMail, missing_mail
from .procedure.open_steps import open_steps
from .procedure.shown_document import ShownDocument, ShownDocumentKind, check_document
from .procedure.step_checks import appearance_term, check_step, lapses_after
from .procedure.steps import LogIn, advance, log_in, new_request_allowed, replay
from .renewal.request import RenewalField, RenewalRequest, check_renewal
from .renewal.window import renewal_window
from .request.authorisation import InternalAuthorisation, check_authorisation
from .request.changes import check_change
from .request.check import check_request
from .request.circumstances import Circumstances
from .request.filing import WayToAccess, way_to_access
from .request.form import AccessRequest, IdentityVariant, RequestField
from .request.password import check_password, password_too_old
from .request.password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .request.validity import latest_end, latest_end_by_filing
from .revocation.checks import check_revocation
from .revocation.form import Asker, Doer, RevocationCircumstances, RevocationFact, RevocationForm, RevocationRoute
from .revocation.reasons import LegalCase, RevocationReason, RevocationReason2019, legal_case
from .scopes import AccessModule

__all__ = [
    "SOURCE_PASSWORD_POLICY",
    "TODAYS_PASSWORD_POLICY",
    "Accepted",
    "AccessModule",
    "AccessObtained",
    "AccessRequest",
    "AccessTitle",
    "Applicant",
    "Asker",
    "Authority",
    "AuthorityLevel",
    "AuthorityRole",
    "Case",
    "CaseState",
    "Circumstances",
    "Confirmed",
    "DataIncorrect",
    "DataSource",
    "Doer",
    "Due",
    "Event",
    "EventKind",
    "ExtensionAsked",
    "Filed",
    "Function",
    "IdentityConfirmed",
    "IdentityVariant",
    "InternalAuthorisation",
    "Lapsed",
    "LegalCase",
    "LogIn",
    "LoginShown",
    "MarkedExamined",
    "MissingMail",
    "Notice",
    "NoticeKind",
    "Party",
    "PasswordPolicy",
    "Rejected",
    "RejectionGround",
    "RenewalField",
    "RenewalRequest",
    "RequestField",
    "RevocationCircumstances",
    "RevocationFact",
    "RevocationForm",
    "RevocationReason",
    "RevocationReason2019",
    "RevocationRoute",
    "Sent",
    "ShownDocument",
    "ShownDocumentKind",
    "Step",
    "WayToAccess",
    "advance",
    "appearance_deadline",
    "appearance_term",
    "check_authorisation",
    "check_change",
    "check_document",
    "check_extension",
    "check_password",
    "check_renewal",
    "check_request",
    "check_revocation",
    "check_step",
    "compared_with",
    "due",
    "examination_deadline",
    "extension_deadline",
    "granting_authority",
    "lapses_after",
    "latest_end",
    "latest_end_by_filing",
    "legal_case",
    "log_in",
    "missing_mail",
    "new_request_allowed",
    "notices",
    "open_steps",
    "password_too_old",
    "renewal_window",
    "replay",
    "title_to_access",
    "way_to_access",
]
