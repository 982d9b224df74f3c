"""
How names are typed so that the PESEL register confirms them: what it refuses first.

A double surname is written with the hyphen alone, a second first name has a field of its own, and nothing stands around a name.

Not modelled here: names that are swapped, misspelt, or other than in the register.
"""

import re

from sio_rules._expect import plain_text
from sio_rules.acts import HELP_PAGES
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (HELP_PAGES.section("dane identyfikacyjne uczniów"),)
_HYPHEN = re.compile("\\s*[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}]\\s*")

BLANK_AROUND_HYPHEN = Rule(
    code="PUP-217a",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Przy łączniku podwójnego imienia lub nazwiska jest odstęp, a rejestr PESEL potwierdza je tylko z samym łącznikiem.",
    en="There is a blank beside the hyphen of a double name, but the PESEL register confirms it only with the hyphen alone.",
)
TWO_NAMES_IN_ONE_FIELD = Rule(
    code="PUP-217b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W polu pierwszego imienia podano więcej niż jedno imię, a rejestr PESEL potwierdza w nim tylko pierwsze.",
    en="The field of the first name has more than one name, but the PESEL register confirms only the first name there.",
)
BLANK_AT_AN_END = Rule(
    code="PUP-217c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Na początku lub na końcu imienia albo nazwiska jest odstęp, przez który rejestr PESEL może ich nie potwierdzić.",
    en="There is a blank at the beginning or end of a name, because of which the PESEL register may not confirm it.",
)


def check_names(*, first_name: str, further_names: str = "", last_name: str) -> Findings:
    """
    Return what the PESEL register would refuse in names as typed (PUP-217); each is a WARNING, at the field of its name.

    Empty fields have nothing to find, and no finding holds what was typed.

    >>> [(each.code, each.at) for each in check_names(first_name="Ala Ola", last_name="Kos - Lis")]
    [('PUP-217b', 'first_name'), ('PUP-217a', 'last_name')]
    >>> check_names(first_name="Ala", last_name="Kos-Lis").codes
    ()
    """
    names = {"first_name": first_name, "further_names": further_names, "last_name": last_name}
    return found(*(_name(field, plain_text(text, field)) for field, text in names.items()))


def _name(field: str, text: str) -> Findings:
    """Return what is wrong with one name."""
    name = text.strip()
    hyphens = _HYPHEN.findall(name)
    joined = _HYPHEN.sub("-", name)
    return found(
        BLANK_AROUND_HYPHEN.when(any(each != each.strip() for each in hyphens), field),
        TWO_NAMES_IN_ONE_FIELD.when(field == "first_name" and len(joined.split()) > 1, field),
        BLANK_AT_AN_END.when(bool(name) and name != text, field),
    )
