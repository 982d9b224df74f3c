"""What a sentence may name, how it is filled in, and how facts go into plain data and come back."""

import re
from collections.abc import Mapping
from datetime import date
from string import Formatter
from typing import Any

from attrs import fields, has

from .labels import Label
from .sentences import Fact, shown

_SPAN = {
    "pl": re.compile(r"\b[Oo]d \{(\w+)\} do \{(\w+)\}"),
    "en": re.compile(r"\b[Ff]rom \{(\w+)\} to \{(\w+)\}"),
}


def facts_named(sentence: str) -> frozenset[str]:
    """
    Return the names that *sentence* has in braces; raises `ValueError` for anything but plain names.

    >>> facts_named("{days} days")
    frozenset({'days'})
    """
    names = set()
    for _, name, spec, conversion in Formatter().parse(sentence):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ValueError("a sentence names its facts plainly, without a format")
        names.add(name)
    return frozenset(names)


def filled_in(sentence: str, facts: Mapping[str, Fact], lang: str) -> str:
    r"""
    Return *sentence*, which names *facts* in braces, with them filled in, in *lang*, "pl" or "en".

    A span of one day is that day, and no full stop follows the one of „r.”.

    >>> filled_in("From {first_day} to {last_day}.", {"first_day": date(2026, 3, 9), "last_day": date(2026, 3, 9)}, "en")
    'On 9\xa0March\xa02026.'
    """

    def day_of_span(span: re.Match[str]) -> str:
        first, last = span.groups()
        if facts[first] != facts[last]:
            return span[0]
        on = "" if lang == "pl" else "On " if span[0][0] == "F" else "on "
        return f"{on}{{{first}}}"

    with_days = _SPAN[lang].sub(day_of_span, sentence)
    return with_days.format_map({name: shown(fact, lang, name) for name, fact in facts.items()}).replace("r..", "r.")


def plain(value: object) -> Any:
    """
    Return *value* as data for JSON: a day in ISO form, a member of a list by its key, a value object as its shown fields.

    >>> plain(date(2026, 3, 9)), plain((1, None))
    ('2026-03-09', [1, None])
    """
    if isinstance(value, Label):
        return value.key
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted((plain(each) for each in value), key=str)  # a set has no order of its own
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    shape = type(value)
    if has(shape):
        return {each.name: plain(getattr(value, each.name)) for each in fields(shape) if each.repr}
    return value


def fact(value: object) -> Fact:
    """
    Read back a fact that `plain` gave; raises `KeyError`, `TypeError` or `ValueError` for anything else.

    >>> fact("2026-03-09") == date(2026, 3, 9), fact(9)
    (True, 9)
    """
    if isinstance(value, str):
        return Label.from_key(value) if "." in value else date.fromisoformat(value)
    if isinstance(value, int):
        return value
    raise TypeError
