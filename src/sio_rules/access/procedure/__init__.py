"""The procedure of a request, from the sent form to the login shown: steps, deadlines, messages."""

from sio_rules.due import Due, Party

from .case import Case, CaseState, Step
from .deadlines import appearance_deadline, examination_deadline, extension_deadline
from .dues import due
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
from .messages import Notice, NoticeKind, notices
from .missing_message import MissingEmail, why_no_email
from .shown_document import ShownDocument, ShownDocumentKind, check_document
from .step_checks import appearance_term, check_step, confirmation_deadline
from .steps import LoginState, advance, login_state, new_request_allowed, replay
from .table import open_steps

__all__ = [
    "Accepted",
    "AccessObtained",
    "Case",
    "CaseState",
    "Confirmed",
    "DataIncorrect",
    "Due",
    "Event",
    "EventKind",
    "ExtensionAsked",
    "Filed",
    "IdentityConfirmed",
    "Lapsed",
    "LoginShown",
    "LoginState",
    "MarkedExamined",
    "MissingEmail",
    "Notice",
    "NoticeKind",
    "Party",
    "Rejected",
    "RejectionGround",
    "Sent",
    "ShownDocument",
    "ShownDocumentKind",
    "Step",
    "advance",
    "appearance_deadline",
    "appearance_term",
    "check_document",
    "check_extension",
    "check_step",
    "confirmation_deadline",
    "due",
    "examination_deadline",
    "extension_deadline",
    "login_state",
    "new_request_allowed",
    "notices",
    "open_steps",
    "replay",
    "why_no_email",
]
