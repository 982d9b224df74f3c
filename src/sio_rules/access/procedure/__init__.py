"""The procedure of a request, from the sent form to the login shown: steps, deadlines, messages."""

from sio_rules.due import Due, Party

from .appearance import appearance_term
from .case import Case, CaseState, Step
from .deadlines import appearance_deadline, examination_deadline, extension_deadline
from .dues import CaseTask, due
from .events import (
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    EventKind,
    ExaminationNoticeSent,
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
from .next_steps import open_steps
from .request_of_case import check_case
from .shown_document import ShownDocument, ShownDocumentKind, check_document
from .step_checks import check_step, confirmation_deadline
from .steps import LoginState, advance, login_state, new_request_allowed, replay

__all__ = [
    "Accepted",
    "AccessObtained",
    "Case",
    "CaseState",
    "CaseTask",
    "Confirmed",
    "DataIncorrect",
    "Due",
    "Event",
    "EventKind",
    "ExaminationNoticeSent",
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
    "check_case",
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
