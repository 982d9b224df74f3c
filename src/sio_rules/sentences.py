"""How the sentences show their facts: days, years, metres and members of lists, in Polish and in English."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ._expect import expect
from .labels import Label

Fact = int | date | Label
"""A number, a day (never of birth) or a member of a list; never text."""

_BLANK = "\N{NO-BREAK SPACE}"

MONTHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pl": (
            *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
            *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
        ),
        "en": (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    }
)
"""The months as dates name them, in Polish and in English."""


def shown(fact: Fact, lang: str, name: str = "") -> str:
    """
    Return *fact* as the sentences show it in *lang*, "pl" or "en".

    A day has its month as a word, a member of a list its term. *name* is the name of the fact: `school_year` is the year in
    which a school year begins, and names that end in `_m` are metres, grouped from five digits. Blanks within are no-break ones.

    >>> shown(date(2026, 8, 31), "pl").split(), shown(date(2026, 8, 31), "en").split()
    (['31', 'sierpnia', '2026', 'r.'], ['31', 'August', '2026'])
    >>> shown(2019, "en", "school_year"), shown(20_000, "en", "distance_m"), shown(5_000, "en", "distance_m")
    ('2019/2020', '20,000', '5000')
    """
    expect("fact", fact, int, date, Label)
    expect("name", name, str)
    if lang not in ("pl", "en"):
        raise TypeError('lang must be "pl" or "en"')
    if isinstance(fact, Label):
        return fact.pl if lang == "pl" else fact.en
    if isinstance(fact, date):
        year = f"{fact.year}{_BLANK}r." if lang == "pl" else f"{fact.year}"
        return f"{fact.day}{_BLANK}{MONTHS[lang][fact.month - 1]}{_BLANK}{year}"
    if name == "school_year":
        return f"{fact}/{fact + 1}"
    if name.endswith("_m") and abs(fact) >= 10_000:  # noqa: PLR2004 - five digits
        return f"{fact:,}" if lang == "en" else f"{fact:,}".replace(",", _BLANK)
    return str(fact)
