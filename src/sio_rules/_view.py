"""How a value is shown: as tables, in Polish or in English, in a notebook and as plain text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from typing import TypeVar

from attrs import fields, frozen, has

from .field_names import FIELD_NAMES
from .labels import Label
from .sentences import shown

_T = TypeVar("_T")

MOST_ROWS = 100
"""A longer list is cut."""

_POLISH = {
    **FIELD_NAMES,
    "by_deadline": "czynności do wykonania według terminów",
    "by_institution": "ustalenia według podmiotów",
    "by_rule": "ustalenia według reguł",
    "by_severity": "ustalenia według wagi",
    "case": "sprawa wniosku o dostęp",
    "code": "kod",
    "conflict": "konflikt",
    "decision": "rozstrzygnięcie",
    "due": "czynność do wykonania",
    "field": "pole",
    "finding": "ustalenie",
    "findings": "ustalenia",
    "no": "nie",
    "question": "pytanie",
    "questions": "pytania",
    "reading": "odczytanie",
    "ride": "przejazd",
    "rows not shown": "liczba niepokazanych wierszy",
    "rules": "reguły",
    "safe_day": "dzień bezpieczny według każdego odczytania",
    "severity": "waga",
    "since": "obowiązuje od",
    "summary": "podsumowanie",
    "text": "treść",
    "yes": "tak",
}
_NOTHING = "–"
_LEFT = ' style="text-align:left"'
"""Notebooks set cells to the right, which is for numbers."""


@frozen
class Part:
    """
    Hold one table of a view: its title, its rows with their cells by name, and how many rows there would be.

    Built by `card` and `listed`. *count* is None for a card, which has one row, shown with a cell a line.
    """

    title: str
    rows: tuple[Mapping[str, object], ...]
    count: int | None = None


def card(title: str, cells: Mapping[str, object]) -> Part:
    """
    Return the table of one value, with a line for each of *cells*.

    >>> card("ride", {"until": date(2026, 8, 31)}).count is None
    True
    """
    return Part(title, (cells,))


def listed(title: str, values: Sequence[_T], cells: Callable[[_T], Mapping[str, object]]) -> Part:
    """
    Return the table of many values, with a row for each of the first hundred.

    >>> len(listed("counts", range(101), lambda number: {"count": number}).rows)
    100
    """
    return Part(title, tuple([cells(each) for each in values[:MOST_ROWS]]), len(values))


@frozen(repr=False)
class View:
    """
    Hold a value as tables in *lang*, "pl" or "en": for a notebook, and as plain text by `str()` and `repr()`.

    Built by the method `view` of a value. Every text is escaped in a notebook.

    >>> View("en", (card("ride", {"until": date(2026, 8, 31), "covers_guardian": False}),))
    Ride
    until: 31 August 2026
    covers guardian: no
    >>> View("pl", (listed("counts", (5,), lambda number: {"rspo": 12_345, "count": number}),))
    Liczby stwierdzeń: 1
    numer RSPO | liczba
    12345 | 5
    """

    lang: str
    parts: tuple[Part, ...]

    def __str__(self) -> str:
        """Return the tables as plain text: a line for each row, with ordinary blanks in days and numbers."""
        return "\n\n".join("\n".join(self._lines(part)) for part in self.parts).replace("\N{NO-BREAK SPACE}", " ")

    __repr__ = __str__

    def _repr_html_(self) -> str:
        """Return the tables for a notebook."""
        return "".join("".join(self._html(part)) for part in self.parts)

    def _lines(self, part: Part) -> Iterator[str]:
        yield self._caption(part)
        if part.count is None:
            yield from (f"{self._word(name)}: {self._cell(value)}" for name, value in part.rows[0].items())
        elif part.rows:
            yield " | ".join(self._word(name) for name in part.rows[0])
            yield from (" | ".join(self._cell(value) for value in row.values()) for row in part.rows)
        yield from self._cut(part)

    def _html(self, part: Part) -> Iterator[str]:
        if not part.rows:
            yield f'<p lang="{self.lang}">{escape(self._caption(part))}</p>'
            return
        yield f'<table lang="{self.lang}"><caption>{escape(self._caption(part))}</caption>'
        if part.count is None:
            rows: list[tuple[object, ...]] = [(self._word(name), value) for name, value in part.rows[0].items()]
        else:
            heads = "".join(f'<th scope="col"{_LEFT}>{escape(self._word(name))}</th>' for name in part.rows[0])
            yield f"<thead><tr>{heads}</tr></thead>"
            rows = [tuple(row.values()) for row in part.rows]
        yield "<tbody>"
        for first, *others in rows:
            cells = "".join(f"<td{_LEFT}>{escape(self._cell(value))}</td>" for value in others)
            yield f'<tr><th scope="row"{_LEFT}>{escape(self._cell(first))}</th>{cells}</tr>'
        yield "</tbody></table>"
        yield from (f'<p lang="{self.lang}">{line}</p>' for line in self._cut(part))

    def _caption(self, part: Part) -> str:
        name = self._word(part.title)
        return name[0].upper() + name[1:] + ("" if part.count is None else f": {part.count}")

    def _cut(self, part: Part) -> Iterator[str]:
        """Give the line that says how many rows are not shown, if any."""
        if part.count is not None and part.count > len(part.rows):
            yield f"{self._word('rows not shown')}: {part.count - len(part.rows)}"

    def _word(self, name: str) -> str:
        return _POLISH.get(name, name) if self.lang == "pl" else name.replace("_", " ")

    def _cell(self, value: object) -> str:
        """Return *value* as a reader sees it: of another value only the fields that its repr shows."""
        if value is None:
            return _NOTHING
        if isinstance(value, bool):
            return self._word("yes" if value else "no")
        if isinstance(value, datetime):
            return f"{shown(value.date(), self.lang)}, {value:%H:%M%z}"
        if isinstance(value, date | Label):
            return shown(value, self.lang)
        if isinstance(value, tuple | frozenset):
            cells = [self._cell(each) for each in value]
            return ", ".join(cells if isinstance(value, tuple) else sorted(cells)) or _NOTHING
        shape = type(value)
        if has(shape):
            held = [(each, getattr(value, each.name)) for each in fields(shape) if each.repr]
            shown_as_in_repr = [(each.name, each.repr(one) if callable(each.repr) else one) for each, one in held]
            return "; ".join(f"{self._word(name)}: {self._cell(one)}" for name, one in shown_as_in_repr) or _NOTHING
        return str(value) or _NOTHING


def cells_of(value: "Viewed", lang: str) -> Mapping[str, object]:
    """Return the cells of the first card of *value*, as a row of a list shows them."""
    return value.view(lang).parts[0].rows[0]


class Viewed:
    """Show in a notebook, in Polish, what is built on this class; `view` chooses the language."""

    __slots__ = ()

    def view(self, lang: str) -> View:
        """Return the value as tables in *lang*, "pl" or "en": for a notebook, and as plain text by `str()`."""
        if lang not in ("pl", "en"):
            raise TypeError('lang must be "pl" or "en"')
        return View(lang, tuple(self._parts(lang)))

    def _repr_html_(self) -> str:
        """Return the value as tables in Polish for a notebook."""
        return self.view("pl")._repr_html_()

    def _parts(self, lang: str) -> Iterable[Part]:
        """Give the tables of the value."""
        raise NotImplementedError
