"""The request for access: the form, and the check that finds everything wrong with it."""

from .authorisation import check_authorisation
from .changes import check_change
from .check import check_request
from .circumstances import HeadRequest, InternalAuthorisation, RequestCircumstances
from .filing import NewRequestOrRenewal, new_request_or_renewal
from .form import AccessRequest, IdentityVariant, RequestField
from .grantors import granting_authorities
from .password import check_password, password_too_old
from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .validity import latest_valid_day, latest_valid_day_after_filing

__all__ = [
    "SOURCE_PASSWORD_POLICY",
    "TODAYS_PASSWORD_POLICY",
    "AccessRequest",
    "HeadRequest",
    "IdentityVariant",
    "InternalAuthorisation",
    "NewRequestOrRenewal",
    "PasswordPolicy",
    "RequestCircumstances",
    "RequestField",
    "check_authorisation",
    "check_change",
    "check_password",
    "check_request",
    "granting_authorities",
    "latest_valid_day",
    "latest_valid_day_after_filing",
    "new_request_or_renewal",
    "password_too_old",
]
