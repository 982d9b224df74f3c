"""The renewal of access: the request for it, the window in which it is filed, and what must be done."""

from .dues import renewal_due
from .grounds import RenewalCircumstances
from .request import RenewalField, RenewalRequest, check_renewal
from .window import renewal_cancelled, renewal_opening, renewal_window

__all__ = [
    "RenewalCircumstances",
    "RenewalField",
    "RenewalRequest",
    "check_renewal",
    "renewal_cancelled",
    "renewal_due",
    "renewal_opening",
    "renewal_window",
]
