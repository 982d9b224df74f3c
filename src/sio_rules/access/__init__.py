"""
Who may see and change what in SIO: the request for access, its procedure, its renewal and its revocation.

The procedure of revocation, with an `advance` of its own, is `sio_rules.access.revocation`.
"""

from sio_rules.due import Party

from .applicants import AccessTitle, Applicant, Function, title_to_access
from .authorisation import InternalAuthorisation, check_authorisation
from .authorities import Authority, AuthorityLevel, AuthorityRole
from .authority import granting_authority
from .case import Case, CaseState, Step
from .case_deadlines import appearance_deadline, examination_deadline, extension_deadline
from .change_of_data import check_change
from .circumstances import Circumstances
from .comparison import DataSource, compared_with
from .due_steps import Due, due
from .events import (
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
from .extension import check_extension
from .filing import WayToAccess, way_to_access
from .form import AccessRequest, IdentityVariant, RequestField
from .identity import ShownDocument, ShownDocumentKind, check_document
from .lost_mail import MissingMail, missing_mail
from .mails import Notice, NoticeKind, notices
from .password import check_password, password_too_old
from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .procedure import LogIn, advance, log_in, new_request_allowed, replay
from .renewal import RenewalField, RenewalRequest, check_renewal
from .renewal_law import renewal_window
from .request import check_request
from .revocation_checks import check_revocation
from .revocation_form import Asker, Doer, RevocationCircumstances, RevocationFact, RevocationForm, RevocationRoute
from .revocation_reasons import LegalCase, RevocationReason, RevocationReason2019, legal_case
from .scopes import AccessModule
from .step_checks import appearance_term, check_step, lapses_after
from .steps import open_steps
from .validity import latest_end, latest_end_by_filing

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
