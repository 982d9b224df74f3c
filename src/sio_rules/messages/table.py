"""Every message of SIO that the library knows, and the search for one by its words."""

from ._access import ACCESS
from ._certificates import CERTIFICATES
from ._classes import CLASSES
from ._counts import COUNTS
from ._pupils import PUPILS
from ._schooling import SCHOOLING
from ._transport import TRANSPORT
from .message import SioMessage
from .words import words

SIO_MESSAGES: tuple[SioMessage, ...] = tuple(
    sorted(
        (*CLASSES, *CERTIFICATES, *SCHOOLING, *PUPILS, *ACCESS, *COUNTS, *TRANSPORT),
        key=lambda message: message.number,
    )
)
"""Every message, label and check, in the order of their numbers."""


def rules_for(text: str) -> tuple[SioMessage, ...]:
    """
    Return the messages that hold every word of *text*, in the order of their numbers; each names the rules that find it.

    Upper and lower case, the marks of Polish letters, blanks, quotes, dashes and other punctuation do not matter, nor does the order of
    the words. No message holds a text without words.

    >>> [message.rules for message in rules_for("brak przypisania w nauce")]
    [('PUP-656a',), ('PUP-656b',)]
    >>> rules_for("„Podmiot  niepoprawny”")[0].rules
    ('ACC-259',)
    >>> rules_for("…")
    ()
    """
    wanted = frozenset(words(text))
    return tuple(message for message in SIO_MESSAGES if wanted and wanted.issubset(words(message.text)))
