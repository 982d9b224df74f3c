"""Certificates and opinions of a counselling centre: what they name, who reports them, and which classes, duties and stays need them."""

from .class_needs import check_class_certificates
from .deferral import check_deferral_opinion
from .reported import check_certificate
from .stay_needs import check_stay_certificates

__all__ = [
    "check_certificate",
    "check_class_certificates",
    "check_deferral_opinion",
    "check_stay_certificates",
]
