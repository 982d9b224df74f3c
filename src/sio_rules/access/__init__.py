"""Who may see and change what in SIO: the request for access, its procedure, its renewal and its revocation."""

from .applicants import AccessTitle, Applicant, Function, title_to_access
from .authorisation import InternalAuthorisation, check_authorisation
from .circumstances import Circumstances
from .filing import WayToAccess, way_to_access
from .form import AccessRequest, IdentityVariant, RequestField
from .password import check_password, password_too_old
from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .request import check_request
from .scopes import AccessModule
from .validity import latest_end, latest_end_by_filing

__all__ = [
    "SOURCE_PASSWORD_POLICY",
    "TODAYS_PASSWORD_POLICY",
    "AccessModule",
    "AccessRequest",
    "AccessTitle",
    "Applicant",
    "Circumstances",
    "Function",
    "IdentityVariant",
    "InternalAuthorisation",
    "PasswordPolicy",
    "RequestField",
    "WayToAccess",
    "check_authorisation",
    "check_password",
    "check_request",
    "latest_end",
    "latest_end_by_filing",
    "password_too_old",
    "title_to_access",
    "way_to_access",
]
