"""Closed lists to select from: enums whose members have a Polish and an English term."""

from enum import Enum, EnumMeta
from functools import cache
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from unicodedata import normalize

from ._expect import expect

_M = TypeVar("_M")

_SPELT = {
    **{word: word for word in ("EFTA", "EU", "I", "II", "III", "IPET", "KKZ", "KUZ")},
    **{word: word for word in ("MOS", "MOW", "ORW", "PESEL", "RSPO", "RW", "SOSW", "SOW", "WWR")},
    **{word: word.capitalize() for word in ("BEDNARSKA", "EUROPEAN", "FEBRUARY", "POLE", "POLISH", "ROMA", "SEPTEMBER")},
    "EMAIL": "e-mail",
    "EPUAP": "ePUAP",
    "POZNAN": "Poznań",
}
"""Words of member names that are not written in small letters, or that a Python name cannot spell."""


class _LabelMeta(EnumMeta):
    """Look members up by name without repeating a wrong name in an error."""

    def __getitem__(cls: type[_M], name: str) -> _M:
        """Return the member called *name*; raises `ValueError`, without the text, if there is none."""
        member = cls.__members__.get(name)  # type: ignore[attr-defined] # as in typeshed
        if member is None:
            raise ValueError(f"{cls.__name__} has no such member")
        return cast("_M", member)


def term(pl: str, *, en: str = "", also: tuple[str, ...] = ()) -> tuple[str, str, tuple[str, ...]]:
    """
    Return the value of a member of a `Label` that needs more words than its Polish term.

    *en* is the English term, if the member's name does not spell it; *also* are further words, as registers and forms print them.

    >>> class School(Label):
    ...     PRIMARY = term("szkoła podstawowa", en="primary school", also=("sp",))
    >>> School.PRIMARY.value, School.PRIMARY.en, School.read("SP")
    ('szkoła podstawowa', 'primary school', School.PRIMARY)
    """
    return pl, en, also


class Label(Enum, metaclass=_LabelMeta):
    """
    Hold a closed list: the value of a member is its Polish term; its name spells the English one, unless `term` gives another.

    Every list of the library is a direct subclass with a name of its own, and no two members of a list share a word. `Way(text)` and
    `Way[text]` raise `ValueError` if there is no such member, without repeating the text.

    >>> class Way(Label):
    ...     ON_FOOT = "pieszo"
    >>> Way.ON_FOOT.pl, Way.ON_FOOT.en, Way.ON_FOOT.key
    ('pieszo', 'on foot', 'Way.ON_FOOT')
    """

    _value_: str
    _en: str
    also: tuple[str, ...]
    """Further words for the member, as registers and forms print them."""

    def __new__(cls, pl: str, en: str = "", also: tuple[str, ...] = ()) -> Self:
        """Keep the words of a member; its value is the Polish term."""
        member = object.__new__(cls)
        member._value_ = pl
        member._en = en
        member.also = also
        return member

    @classmethod
    def _missing_(cls, value: object) -> None:  # noqa: ARG003 - it is not repeated
        """Refuse what is no value of the list, without repeating it."""
        raise ValueError(f"{cls.__name__} has no such member")

    if not TYPE_CHECKING:  # a checker takes it for another method than Enum's
        __hash__ = object.__hash__  # a member is itself and no other; Enum's own hash asks Python for the name each time

    @property
    def value(self) -> str:
        """The Polish term, as `pl`."""
        return self._value_

    @property
    def pl(self) -> str:
        """The Polish term."""
        return self._value_

    @property
    def en(self) -> str:
        """The English term."""
        return self._en or " ".join([_SPELT.get(word, word.lower()) for word in self.name.split("_")])

    @property
    def key(self) -> str:
        """The name that stands for the member in plain data."""
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def read(cls, text: str) -> Self:
        """
        Return the member that *text* names by its key, its name, its Polish or English term, or a further word.

        Upper and lower case, extra blanks and the way accented letters are encoded do not matter. Raises `ValueError`, without the
        text, if no member has that word.

        >>> class Way(Label):
        ...     ON_FOOT = "pieszo"
        >>> Way.read(" On  foot "), Way.read("PIESZO"), Way.read("way.on_foot")
        (Way.ON_FOOT, Way.ON_FOOT, Way.ON_FOOT)
        >>> Way.read("rowerem")
        Traceback (most recent call last):
        ...
        ValueError: text must be a word of Way: pieszo
        """
        expect("text", text, str)
        member = _by_word(cls).get(_folded(str.__str__(text)))
        if member is None:
            raise ValueError(f"text must be a word of {cls.__name__}: {', '.join([each.pl for each in cls])}")
        return cast("Self", member)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that `read` accepts for the member: key, name, Polish and English term, further words."""
        return (self.key, self.name, self.pl, self.en, *self.also)

    @classmethod
    def from_key(cls, key: str) -> "Label":
        """
        Return the member whose `key` is *key*, from any loaded list.

        Raises `KeyError`, without the text, if there is none.
        """
        for listed in cls.__subclasses__():
            for member in listed:
                if member.key == key:
                    return member
        raise KeyError

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        """Pickle the member by its name, which stays when a term is corrected."""
        return getattr, (type(self), self.name)

    def __repr__(self) -> str:
        """Show the member by its key: `Way.ON_FOOT`."""
        return self.key


@cache
def _by_word(listed: type[Label]) -> dict[str, Label]:
    return {_folded(word): member for member in listed for word in member.words}


def _folded(text: str) -> str:
    """Return *text* as it is compared: composed, without regard to case, with single blanks."""
    return " ".join(normalize("NFC", normalize("NFC", text).casefold()).split())
