"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Every person and document drawn is made up. Once the package is installed, `st.from_type(Pesel)` draws from here by itself.
"""

from .access import access_requests, circumstances, filings, internal_authorisations, password_policies, passwords
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
    "access_requests",
    "authorities",
    "cases",
    "circumstances",
    "covered_days",
    "deadlines",
    "filings",
    "identity_cards",
    "internal_authorisations",
    "passports",
    "password_policies",
    "passwords",
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
