"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Every person and document drawn is made up. Once the package is installed, `st.from_type(Pesel)` draws from here by itself.
"""

from .identifiers import identity_cards, passports, pesel_texts, pesels, regons, rspo_numbers, sexes
from .time import covered_days, deadlines, periods, school_years, terms
from .words import decisions, facts, findings, findings_tuples, questions, rules, severities

__all__ = [
    "covered_days",
    "deadlines",
    "decisions",
    "facts",
    "findings",
    "findings_tuples",
    "identity_cards",
    "passports",
    "periods",
    "pesel_texts",
    "pesels",
    "questions",
    "regons",
    "rspo_numbers",
    "rules",
    "school_years",
    "severities",
    "sexes",
    "terms",
]
