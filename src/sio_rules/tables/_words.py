"""The table of kinds of institutions, and the table of the words that stand behind the keys in all others."""

from collections.abc import Iterable

from sio_rules.institutions import (
    ARTISTIC_WITHOUT_GENERAL_TRACK,
    CENTRES,
    DIPLOMA_SCHOOLS,
    POST_SECONDARY_SCHOOLS,
    PRESCHOOLS,
    SCHOOLS,
    UNITS,
    InstitutionKind,
)
from sio_rules.labels import Label

from ._grid import INSTITUTION_KIND, yes_no
from .table import Column, Row, Table

_GROUPS = (PRESCHOOLS, SCHOOLS, UNITS, CENTRES, POST_SECONDARY_SCHOOLS, DIPLOMA_SCHOOLS, ARTISTIC_WITHOUT_GENERAL_TRACK)


def _institution_kinds() -> tuple[Row, ...]:
    return tuple((kind.key, *(kind in group for group in _GROUPS)) for kind in InstitutionKind)


def lists_of(tables: Iterable[Table]) -> tuple[type[Label], ...]:
    """
    Return the closed lists whose keys stand in *tables*, by their names.

    >>> [each.__name__ for each in lists_of([INSTITUTION_KINDS])]
    ['InstitutionKind']
    """
    lists = {listed for table in tables for column in table.columns for listed in column.lists}
    return tuple(sorted(lists, key=lambda each: each.__name__))


def words_of(tables: Iterable[Table]) -> tuple[Row, ...]:
    """
    Return the rows of the table of words: every member of the lists whose keys stand in *tables*.

    >>> words_of([INSTITUTION_KINDS])[0]
    ('InstitutionKind.KINDERGARTEN', 'InstitutionKind', 'przedszkole', 'kindergarten')
    """
    return tuple((each.key, listed.__name__, each.pl, each.en) for listed in lists_of(tables) for each in listed)


INSTITUTION_KINDS = Table(
    "institution_kinds",
    "Grupy rodzajów szkół i placówek.",
    "The groups of kinds of schools and units.",
    (
        INSTITUTION_KIND,
        yes_no("preschool", "przedszkole lub inna forma wychowania przedszkolnego", "a preschool", answer=True),
        yes_no("school", "szkoła", "a school", answer=True),
        yes_no("unit", "placówka", "a unit", answer=True),
        yes_no("centre", "ośrodek", "a unit that gives care, upbringing or therapy", answer=True),
        yes_no("post_secondary", "szkoła policealna", "a post-secondary school", answer=True),
        yes_no(
            "diploma",
            "szkoła artystyczna kształcąca w zawodzie",
            "an artistic school that trains for an occupation",
            answer=True,
        ),
        yes_no(
            "without_general_track",
            "szkoła artystyczna bez pionu ogólnokształcącego",
            "an artistic school that teaches no general subjects",
            answer=True,
        ),
    ),
    _institution_kinds,
)
WORD_COLUMNS = (
    Column("key", str, "klucz, który stoi w innych tabelach", "the key that stands in other tables"),
    Column("list", str, "lista, do której należy", "the list to which it belongs", answer=True),
    Column("pl", str, "słowa po polsku", "the Polish words", answer=True),
    Column("en", str, "słowa po angielsku", "the English words", answer=True),
)
"""The columns of the table of words."""
