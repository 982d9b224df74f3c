"""The procedure of a request, from the sent form to the login shown: steps, deadlines, messages."""

from .case import Case, CaseState, Step
from .deadlines import appearance_deadline, examination_deadline, extension_deadline
from .dues import Due, due
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
from .messages import Notice, NoticeKind, Party, notices
from .missing_message import MissingMail, missing_mail
from .open_steps import open_steps
from .shown_document import ShownDocument, ShownDocumentKind, check_document
from .step_checks import appearance_term, check_step, lapses_after
from .steps import LogIn, advance, log_in, new_request_allowed, replay

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
    "LogIn",
    "LoginShown",
    "MarkedExamined",
    "MissingMail",
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
    "due",
    "examination_deadline",
    "extension_deadline",
    "lapses_after",
    "log_in",
    "missing_mail",
    "new_request_allowed",
    "notices",
    "open_steps",
    "replay",
]
