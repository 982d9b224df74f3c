"""
All rules of the library by code, and findings and deadlines read back from plain data, which names rules by code.

Every rule is a module-level name in the module of its topic. Importing this module imports every package.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType, ModuleType
from typing import Any

import sio_rules
from sio_rules import access, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport

from ._expect import expect, expect_each
from ._plain import fact
from .access import revocation
from .deadlines import Deadline
from .errors import InvalidValueError
from .rule import Finding, Findings, Rule

_LOADED = (access, revocation, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport)
"""Imported so that every module of the library is loaded and is a name in its package."""


def _rules(package: ModuleType) -> Iterator[Rule]:
    """Give the rules that *package* and the modules inside it define."""
    for value in vars(package).values():
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, ModuleType) and value.__name__.startswith(f"{package.__name__}."):
            yield from _rules(value)


RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.code: rule for rule in sorted(_rules(sio_rules), key=lambda rule: rule.code)}
)
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


def read_finding(data: Mapping[str, Any], rules: Mapping[str, Rule] = RULES) -> Finding:
    """
    Return the finding from which `Finding.to_dict` made *data*, in either language.

    The rule is looked up in *rules* by code. Raises `InvalidValueError` if *data* is not a finding of one of them.

    >>> finding = RULES["ACC-114a"].finding("password", least=8)
    >>> read_finding(finding.to_dict("pl")) == finding
    True
    """
    expect("data", data, Mapping)
    expect("rules", rules, Mapping)
    try:
        facts = {name: fact(value) for name, value in data["facts"].items()}
        return rules[data["code"]].finding(data["at"], **facts)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise InvalidValueError("data") from None


def read_findings(data: Iterable[Mapping[str, Any]], rules: Mapping[str, Rule] = RULES) -> Findings:
    """
    Return the findings from which `Findings.to_dicts` made *data*; otherwise as `read_finding`.

    >>> read_findings([])
    <Findings: none>
    """
    expect("data", data, Iterable)
    rows = tuple(data)
    expect_each("data", rows, Mapping)
    return Findings(read_finding(each, rules) for each in rows)


def read_deadline(data: Mapping[str, Any], rules: Mapping[str, Rule] = RULES) -> Deadline:
    """
    Return the deadline from which `Deadline.to_dict` made *data*; otherwise as `read_finding`.

    >>> from sio_rules.terms import end_of_term
    >>> deadline = end_of_term(date(2025, 12, 18), working_days=5)
    >>> read_deadline(deadline.to_dict("en")) == deadline
    True
    """
    expect("data", data, Mapping)
    try:
        return Deadline(
            date.fromisoformat(data["nominal_day"]),
            date.fromisoformat(data["last_day"]),
            read_findings(data["because"], rules),
            tuple(date.fromisoformat(day) for day in data.get("alternatives", ())),
        )
    except (KeyError, TypeError, ValueError):
        raise InvalidValueError("data") from None
