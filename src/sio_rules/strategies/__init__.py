"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Every person and document drawn is made up. Once the package is installed, `st.from_type(Pesel)` draws from here by itself.
"""

from .identifiers import identity_cards, passports, pesel_texts, pesels, regons, rspo_numbers, sexes

__all__ = [
    "identity_cards",
    "passports",
    "pesel_texts",
    "pesels",
    "regons",
    "rspo_numbers",
    "sexes",
]
