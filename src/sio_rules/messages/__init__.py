"""What SIO shows, word for word: each message, label and check with the rules that find it, or the reason why none does."""

from .message import SioMessage
from .table import SIO_MESSAGES, rules_for

__all__ = ["SIO_MESSAGES", "SioMessage", "rules_for"]
