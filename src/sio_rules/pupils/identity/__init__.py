"""The identity of a pupil: identification data, origin, verification in the PESEL register (section 2)."""

from .after_verification import VerificationStep, due_after_verification, exempt_from_verification, steps_due
from .identity import PupilDocument, PupilIdentity, check_identity
from .names import check_names
from .origin import PupilStatus, check_origin, pupil_status
from .registry_notice import NOTICE_BASIS, RegistryNotice, check_notice
from .verification import RegisterData, Verification, VerificationMark, check_verification, verification_mark

__all__ = [
    "NOTICE_BASIS",
    "PupilDocument",
    "PupilIdentity",
    "PupilStatus",
    "RegisterData",
    "RegistryNotice",
    "Verification",
    "VerificationMark",
    "VerificationStep",
    "check_identity",
    "check_names",
    "check_notice",
    "check_origin",
    "check_verification",
    "due_after_verification",
    "exempt_from_verification",
    "pupil_status",
    "steps_due",
    "verification_mark",
]
