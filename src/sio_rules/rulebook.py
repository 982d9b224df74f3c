"""
All rules of the library by code.

Every rule is a module-level name in the module of its topic. Importing this module imports every package.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType, ModuleType

import sio_rules
from sio_rules import access, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport

from ._expect import as_tuple
from ._view import Part, Viewed, cells_of, listed
from .access import revocation
from .rule import Rule

_LOADED = (access, revocation, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport)
"""Imported so that every module of the library is loaded and is a name in its package."""


def _rules(package: ModuleType) -> Iterator[Rule]:
    """Give the rules that *package* and the modules inside it define."""
    for value in vars(package).values():
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, ModuleType) and value.__name__.startswith(f"{package.__name__}."):
            yield from _rules(value)


class Rulebook(Viewed, Mapping[str, Rule]):
    """
    Hold rules by their codes, in the order of the codes; it cannot be changed.

    >>> [code for code in RULES][:2], len(RULES) > 900, "ACC-999" in RULES
    (['ACC-001', 'ACC-002a'], True, False)
    """

    __slots__ = ("_rules",)

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Take the rules in any order; raises `TypeError` for what is no rule."""
        given = as_tuple("rules", rules, Rule)
        self._rules = MappingProxyType({rule.code: rule for rule in sorted(given, key=lambda rule: rule.code)})

    def __getitem__(self, code: str) -> Rule:
        """Return the rule with the *code*; raises `KeyError` if there is none."""
        return self._rules[code]

    def __iter__(self) -> Iterator[str]:
        """Give the codes in order."""
        return iter(self._rules)

    def __len__(self) -> int:
        """Return how many rules there are."""
        return len(self._rules)

    def __repr__(self) -> str:
        """Show how many rules there are."""
        return f"<Rulebook of {len(self)} rules>"

    def _parts(self, lang: str) -> Iterator[Part]:
        yield listed("rules", tuple(self.values()), lambda rule: cells_of(rule, lang))


RULES = Rulebook(_rules(sio_rules))
"""Every rule, by its code and in the order of the codes: `RULES["ACC-114a"]`."""


def coverage() -> dict[str, tuple[str, ...]]:
    """
    Return the entries that have at least one rule, by family, in order.

    An entry with several findings has a letter after each code; it is listed once, without the letter. Which entries are left out, and
    why, is in docs/explanation/coverage.md.

    >>> coverage()["TRM"][:3]
    ('TRM-001', 'TRM-002', 'TRM-003')
    """
    entries = sorted({code.rstrip("abcdefghijklmnopqrstuvwxyz") for code in RULES})
    return {
        family: tuple(each for each in entries if each.startswith(family))
        for family in sorted({each[:3] for each in entries})
    }
