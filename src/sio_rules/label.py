"""What may be picked from a list: an enum whose members are called something in Polish and in English."""

from enum import Enum


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
        return self.name.lower().replace("_", " ")

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
