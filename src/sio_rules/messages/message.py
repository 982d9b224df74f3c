"""What is known of one message of SIO."""

from typing import Annotated

from attrs import frozen

from sio_rules._values import AT_LEAST_ONE, Value
from sio_rules.errors import InvalidValueError
from sio_rules.readings import Text


@frozen(kw_only=True)
class SioMessage(Value):
    """
    Hold a message, a label or a check of SIO, and what finds it.

    *number* is its place in `SIO_MESSAGES`; *text* are the words that SIO or the office that checks shows; two messages with one text
    have two causes. *when* says when it is shown. *rules* are the codes of the rules that find it, in order; a rule that only warns
    that a fact is not given finds nothing and is not named. *why_none* is the reason where no rule finds it.

    Raises `InvalidValueError` for an empty *text*, and unless exactly one of *rules* and *why_none* is given.

    >>> when = Text("Podmiot należy do zespołu.", "The entity belongs to a school complex.")
    >>> SioMessage(number=54, text="Podmiot niepoprawny", when=when, rules=("ACC-259",)).rules
    ('ACC-259',)
    >>> SioMessage(number=54, text="Podmiot niepoprawny", when=when)
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: rules must be given, or else why_none
    """

    number: Annotated[int, AT_LEAST_ONE]
    text: str
    when: Text
    rules: tuple[str, ...] = ()
    why_none: Text | None = None

    def _check(self) -> None:
        """Refuse an empty text, and both or neither of the two answers."""
        if not self.text.strip():
            raise InvalidValueError("text", wanted="a text")
        if bool(self.rules) is (self.why_none is not None):
            raise InvalidValueError("rules", wanted="given, or else why_none")
