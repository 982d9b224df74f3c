"""The request for access: the form, and everything that is wrong with it."""

from .authorisation import InternalAuthorisation, check_authorisation
from .changes import check_change
from .check import check_request
from .circumstances import Circumstances
from .filing import WayToAccess, way_to_access
from .form import AccessRequest, IdentityVariant, RequestField
from .password import check_password, password_too_old
from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .validity import latest_end, latest_end_by_filing

__all__ = [
    "SOURCE_PASSWORD_POLICY",
    "TODAYS_PASSWORD_POLICY",
    "AccessRequest",
    "Circumstances",
    "IdentityVariant",
    "InternalAuthorisation",
    "PasswordPolicy",
    "RequestField",
    "WayToAccess",
    "check_authorisation",
    "check_change",
    "check_password",
    "check_request",
    "latest_end",
    "latest_end_by_filing",
    "password_too_old",
    "way_to_access",
]
