"""What a table of the law holds: named columns, and rows of plain values that are built when they are first asked for."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term

Cell = str | int | bool | date | None
"""A plain value: a member of a closed list by its key, a code of a rule or another text, a number, yes or no, a day, or None."""
Row = tuple[Cell, ...]
"""The values of one row, in the order of the columns."""

_TYPES = (str, int, bool, date)
_Lists = tuple[type[Label], ...]


class NoneMeans(Label):
    """Name what None says in a column."""

    ANY = term("bez znaczenia", en="it does not matter")
    NOT_GIVEN = term("nie podano", en="it is not given")
    NO_END = term("bez końca", en="without an end")
    NO_ANSWER = term("brak odpowiedzi", en="there is no answer")
    NOTHING = term("nie ma", en="there is none")
    NOT_COVERED = term("poza zakresem biblioteki", en="the library does not cover it")


@frozen
class Column(Value):
    """
    Hold one column: its name, the type of its values, and what it tells, in Polish and English.

    - *lists*: the closed lists whose keys it holds; empty for other text, numbers, yes or no, and days.
    - *none*: what None says in it; None where every row has a value.
    - *answer*: whether it is an answer; all other columns are conditions, and stand before the answers.

    Raises `InvalidValueError` for another type than `str`, `int`, `bool` and `date`, and for keys that are no text.
    """

    name: str
    type: type[Any]
    pl: str
    en: str
    lists: _Lists = field(default=(), kw_only=True)
    none: NoneMeans | None = field(default=None, kw_only=True)
    answer: bool = field(default=False, kw_only=True)

    def _check(self) -> None:
        """Refuse a type that is not plain, and keys that are no text."""
        if self.type not in _TYPES:
            raise InvalidValueError("type", wanted="str, int, bool or date")
        if self.lists and self.type is not str:
            raise InvalidValueError("type", wanted="str where the column holds keys of lists")


@frozen
class Table(Value):
    """
    Hold one table of the law: its name, what it tells, its columns, and how its rows are built.

    The rows are built when they are first asked for. Two columns such as `age_from` and `age_to` bound a number, both ends included. A
    row with `first_day` and `last_day` is law on these days, both included.

    Raises `InvalidValueError` where two columns have one name, or an answer stands before a condition.

    >>> from sio_rules.tables import TABLES
    >>> table = TABLES["stays"]
    >>> [column.name for column in table.columns]
    ['institution_kind', 'stay_basis', 'code']
    >>> table.rows[0]
    ('InstitutionKind.KINDERGARTEN', 'StayBasis.NO_STAY', 'STY-002e')
    """

    name: str
    pl: str
    en: str
    columns: tuple[Column, ...]
    build: Callable[[], tuple[Row, ...]] = field(repr=False)

    def _check(self) -> None:
        """Refuse two columns of one name, and an answer before a condition."""
        if len({each.name for each in self.columns}) < len(self.columns):
            raise InvalidValueError("columns", wanted="of different names")
        if [each.answer for each in self.columns] != sorted(each.answer for each in self.columns):
            raise InvalidValueError("columns", wanted="conditions, then answers")

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, each a tuple of plain values in the order of the columns."""
        return _rows(self.build)

    @property
    def conditions(self) -> tuple[Column, ...]:
        """The columns by which a row is found."""
        return tuple(each for each in self.columns if not each.answer)

    @property
    def answers(self) -> tuple[Column, ...]:
        """The columns that tell what holds where the conditions are met."""
        return tuple(each for each in self.columns if each.answer)

    @property
    def dated(self) -> bool:
        """Whether each row names the days on which it is law."""
        return {"first_day", "last_day"} <= {each.name for each in self.conditions}

    def on(self, day: date) -> tuple[Row, ...]:
        """
        Return the rows that are law on *day*; all of them where the rows are not dated.

        >>> from sio_rules.tables import TABLES
        >>> len(TABLES["distance_limits"].on(date(2025, 9, 1))), len(TABLES["distance_limits"].on(date(2017, 8, 31)))
        (8, 0)
        """
        expect("day", day, date)
        if not self.dated:
            return self.rows
        first, last = (next(place for place, each in enumerate(self.columns) if each.name == name) for name in _SPAN)
        return tuple(row for row in self.rows if row[first] <= day and (row[last] is None or day <= row[last]))  # type: ignore[operator] # days

    def to_dicts(self) -> list[dict[str, Cell]]:
        """
        Return every row as a new dict by the names of the columns.

        >>> from sio_rules.tables import TABLES
        >>> TABLES["distance_limits"].to_dicts()[0]["limit_m"]
        3000
        """
        names = [each.name for each in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


_SPAN = ("first_day", "last_day")


@cache
def _rows(build: Callable[[], tuple[Row, ...]]) -> tuple[Row, ...]:
    return build()
