"""
Who may see and change what in SIO: the request for access, its procedure, its renewal and its revocation.

The procedure of revocation, with an `advance` of its own, is `sio_rules.access.revocation.steps`.
"""

from sio_rules.due import Due, Party

from .applicants import AccessTitle, Applicant, Function, title_to_access
from .authority.granting import granting_authority
from .authority.offices import Authority, AuthorityLevel, AuthorityRole
from .authority.sources import DataSource, sources_to_compare
from .procedure.case import Case, CaseState, Step
from .procedure.deadlines import appearance_deadline, examination_deadline, extension_deadline
from .procedure.dues import due
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
from .procedure.messages import Notice, NoticeKind, notices
from .procedure.missing_message import MissingEmail, why_no_email
from .procedure.shown_document import ShownDocument, ShownDocumentKind, check_document
from .procedure.step_checks import appearance_term, check_step, confirmation_deadline
from .procedure.steps import LoginState, advance, login_state, new_request_allowed, replay
from .procedure.table import open_steps
from .renewal.request import RenewalCircumstances, RenewalField, RenewalRequest, check_renewal
from .renewal.window import renewal_window
from .request.authorisation import check_authorisation
from .request.changes import check_change
from .request.check import check_request
from .request.circumstances import InternalAuthorisation, RequestCircumstances
from .request.filing import NewRequestOrRenewal, new_request_or_renewal
from .request.form import AccessRequest, IdentityVariant, RequestField
from .request.password import check_password, password_too_old
from .request.password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .request.validity import latest_valid_day, latest_valid_day_after_filing
from .revocation.checks import check_revocation
from .revocation.form import (
    FilledInBy,
    RequestedBy,
    RevocationCircumstances,
    RevocationFact,
    RevocationForm,
    RevocationRoute,
)
from .revocation.reasons import CurrentRevocationReason, LegalCase, RevocationReason, legal_case
from .scopes import AccessScope

__all__ = [
    "SOURCE_PASSWORD_POLICY",
    "TODAYS_PASSWORD_POLICY",
    "Accepted",
    "AccessObtained",
    "AccessRequest",
    "AccessScope",
    "AccessTitle",
    "Applicant",
    "Authority",
    "AuthorityLevel",
    "AuthorityRole",
    "Case",
    "CaseState",
    "Confirmed",
    "CurrentRevocationReason",
    "DataIncorrect",
    "DataSource",
    "Due",
    "Event",
    "EventKind",
    "ExtensionAsked",
    "Filed",
    "FilledInBy",
    "Function",
    "IdentityConfirmed",
    "IdentityVariant",
    "InternalAuthorisation",
    "Lapsed",
    "LegalCase",
    "LoginShown",
    "LoginState",
    "MarkedExamined",
    "MissingEmail",
    "NewRequestOrRenewal",
    "Notice",
    "NoticeKind",
    "Party",
    "PasswordPolicy",
    "Rejected",
    "RejectionGround",
    "RenewalCircumstances",
    "RenewalField",
    "RenewalRequest",
    "RequestCircumstances",
    "RequestField",
    "RequestedBy",
    "RevocationCircumstances",
    "RevocationFact",
    "RevocationForm",
    "RevocationReason",
    "RevocationRoute",
    "Sent",
    "ShownDocument",
    "ShownDocumentKind",
    "Step",
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
    "confirmation_deadline",
    "due",
    "examination_deadline",
    "extension_deadline",
    "granting_authority",
    "latest_valid_day",
    "latest_valid_day_after_filing",
    "legal_case",
    "login_state",
    "new_request_allowed",
    "new_request_or_renewal",
    "notices",
    "open_steps",
    "password_too_old",
    "renewal_window",
    "replay",
    "sources_to_compare",
    "title_to_access",
    "why_no_email",
]
