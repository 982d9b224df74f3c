"""What may be picked from a list: an enum whose members are called something in Polish and in English."""

from enum import Enum

_SPELT = {
    **{word: word for word in ("EFTA", "EU", "I", "II", "III", "IPET", "KKZ", "KUZ")},
    **{word: word for word in ("MOS", "MOW", "ORW", "PESEL", "RSPO", "RW", "SOSW", "SOW", "WWR")},
    **{word: word.capitalize() for word in ("BEDNARSKA", "EUROPEAN", "FEBRUARY", "POLE", "POLISH", "ROMA", "SEPTEMBER")},
    "EMAIL": "e-mail",
    "EPUAP": "ePUAP",
    "POZNAN": "Poznań",
}
"""The words of names that are not written in small letters, or not as a name of Python can be."""


class Label(Enum):
    """
    Hold a closed list of the field; a member's value is the short Polish term, its name the English one.

    Every list of the library is a direct subclass, under a name of its own.

    >>> class Way(Label):
    ...     ON_FOOT = "pieszo"
    >>> Way.ON_FOOT.pl, Way.ON_FOOT.en, Way.ON_FOOT.key
    ('pieszo', 'on foot', 'Way.ON_FOOT')
    """

    __hash__ = object.__hash__  # a member is itself and no other; Enum's own hash asks Python for the name each time

    @property
    def pl(self) -> str:
        """The Polish term."""
        return str(self.value)

    @property
    def en(self) -> str:
        """The English term."""
        return " ".join([_SPELT.get(word, word.lower()) for word in self.name.split("_")])

    @property
    def key(self) -> str:
        """The name that stands for the member in plain data."""
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def from_key(cls, key: str) -> "Label":
        """
        Return the member whose `key` is *key*, out of all lists that are loaded.

        Raises `KeyError`, without the text, when there is none.
        """
        for listed in cls.__subclasses__():
            for member in listed:
                if member.key == key:
                    return member
        raise KeyError

    def __repr__(self) -> str:
        """Show the member by its key: `Way.ON_FOOT`."""
        return self.key
