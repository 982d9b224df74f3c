"""What a reading of an unclear text holds."""

import re

from attrs import frozen

from sio_rules._values import Value
from sio_rules.errors import InvalidValueError

_NUMBER = re.compile(r"A-[0-9]{2}")


@frozen
class Text(Value):
    """Hold a text in Polish and in English. Raises `InvalidValueError` where one of them is empty."""

    pl: str
    en: str

    def _check(self) -> None:
        """Refuse an empty text."""
        for name in ("pl", "en"):
            if not getattr(self, name).strip():
                raise InvalidValueError(name, wanted="a text")


@frozen(kw_only=True)
class Interpretation(Value):
    """
    Hold how an unclear text is read: what is unclear, what is taken, what else could be read, and why it is not taken.

    *number* is the one that rules bear (`Rule.reading`); *rules* are the codes of the rules that bear it, in order: none where
    the reading only explains what is left out. Raises `InvalidValueError` for a number unlike `A-05`.
    """

    number: str
    question: Text
    taken: Text
    alternatives: tuple[Text, ...]
    why: Text
    rules: tuple[str, ...] = ()

    def _check(self) -> None:
        """Refuse a number of another shape."""
        if not _NUMBER.fullmatch(self.number):
            raise InvalidValueError("number", wanted="a number such as A-05")
