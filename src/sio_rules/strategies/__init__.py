"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Every person and document drawn is made up. Once the package is installed, `st.from_type(Pesel)` draws from here by itself.
"""

from .identifiers import identity_cards, passports, pesel_texts, pesels, regons, rspo_numbers, sexes
from .procedure import (
    access_events,
    authorities,
    cases,
    renewal_requests,
    revocation_circumstances,
    revocation_events,
    revocation_forms,
    revocations,
    shown_documents,
)
from .time import covered_days, deadlines, periods, school_years, terms

__all__ = [
    "access_events",
    "authorities",
    "cases",
    "covered_days",
    "deadlines",
    "identity_cards",
    "passports",
    "periods",
    "pesel_texts",
    "pesels",
    "regons",
    "renewal_requests",
    "revocation_circumstances",
    "revocation_events",
    "revocation_forms",
    "revocations",
    "rspo_numbers",
    "school_years",
    "sexes",
    "shown_documents",
    "terms",
]
