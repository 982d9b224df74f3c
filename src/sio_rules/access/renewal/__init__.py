"""The renewal of access: the request for it, and the window in which it is filed."""

from .request import RenewalCircumstances, RenewalField, RenewalRequest, check_renewal
from .window import renewal_cancelled, renewal_window

__all__ = [
    "RenewalCircumstances",
    "RenewalField",
    "RenewalRequest",
    "check_renewal",
    "renewal_cancelled",
    "renewal_window",
]
