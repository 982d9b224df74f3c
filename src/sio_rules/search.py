"""
The search for rules by what they say, in Polish or in English.

The fewer rules have a word, and the earlier it stands in a sentence, the more it counts: sentences say first what is wrong. Words
are compared without their endings, so that "haśle" finds "hasło". A word that no rule has counts for nothing.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from math import log
from types import MappingProxyType

from ._expect import expect
from .messages import SIO_MESSAGES
from .messages.words import words
from .rule import Rule, Severity
from .rulebook import RULES

_ENDING = re.compile(
    r"(?<=[a-z]{3})(?:i?(?:ami|ach|ego|emu|owie|owi|om|ow|em|ej|[aeou]|[iy](?:ch|mi|m)?|ed|es)|ing|(?<=[a-z]{3}[^s])s)$"
)
_FLEETING = re.compile(r"(?<=[a-z]{2}[^aeiouy])e(?=[^aeiouy]$)")
_CHANGING = re.compile(r"(?<=[a-z]{3})(?:c?[kt]|cz?)$")
_CODE = re.compile(r"\b([A-Za-z]{3})-([0-9]{3}[a-z]?)\b")
_FACT = re.compile(r"\{\w+\}")

_FIGURE = "#"
"""The word of every rule with a fact that may be a number."""
_NO_FIGURES = ("day", "on", "until", "by", "kind")
"""How the names of facts end that are days or kinds."""

_PASSED_OVER = frozenset(
    (  # noqa: SIM905 - a list would take a line for each word
        "a aby albo ale ani bez byc co czy dla do gdy gdzie i ich ile jak jaka jaki jakie jest juz jego jej kiedy kto ktora ktore ktory"
        " lub ma miec musi moze na nie o od po pod przez przy sa sie tak tylko to u w z za zawiera zawierac ze"
        " an and are as at be but by can contain do does for from has have how if in is it its many much must no not of on only or so"
        " that the too was what when where which who why with"
    ).split()
)
"""Words that say nothing of what a rule is about, and those that ask."""

_SAME = {
    **dict.fromkeys(("dowiez", "dowoz", "przewiez", "przewoz", "ride"), "transport"),
    "owe": "duty",
    "rozpatr": "rozpatrzenie",
}
"""Words of one sense: how they begin, and the word that stands for them."""

_NOT_GIVEN = "Nie podano"
"""How the warnings begin that a rule could not be judged; they name what other rules are about."""
_LESS = 0.7
"""How much such a warning counts."""

_EARLY = 10
"""A word at this place, counted from zero, counts half as much as the first."""


def stems(text: str) -> tuple[str, ...]:
    """
    Return the words of *text* as the search compares them: without endings, so that most forms of a word are the same, though no word.

    The ending goes; then an e before the last consonant (`hasel`); then k stands for a last c, k or t, which Polish changes. Words that
    say nothing of what a rule is about are passed over. A code such as ACC-114a is one word.

    >>> stems("hasło haśle haseł hasła podmiot w podmiocie: passwords ACC-114a")
    ('hasl', 'hasl', 'hasl', 'hasl', 'podmiok', 'podmiok', 'password', 'acc114a')
    """
    expect("text", text, str)
    return _stems(text, _stem)


def find_rules(text: str) -> tuple[Rule, ...]:
    """
    Return the rules that *text* asks for, best first: words of either sentence, a code, an act and article, or a message of SIO.

    A rule is as good as the sum of `weights` over the words of *text*; where one of them is a number, a rule with a fact that may be a
    number is the better. Rules less than half as good as the best are left out.

    >>> [rule.code for rule in find_rules("hasło 8 znaków")][0], [rule.code for rule in find_rules("password 8 characters")][0]
    ('ACC-114a', 'ACC-114a')
    >>> find_rules("haśle")[0].pl
    'Hasło jest za krótkie: najmniejsza liczba znaków to {least}.'
    >>> find_rules("brak przypisania w nauce")[0].code, find_rules("acc-114a")[0].code, find_rules("xyz")
    ('PUP-656a', 'ACC-114a', ())
    """
    good: dict[str, float] = defaultdict(float)
    wanted = dict.fromkeys(stems(text))
    for word in wanted:
        for code, weight in weights().get(word, {}).items():
            good[code] += weight
    if any(word.isdigit() for word in wanted):
        for code in good:
            good[code] += weights()[_FIGURE].get(code, 0)
    if not good:
        return ()
    least = max(good.values()) / 2
    return tuple(RULES[code] for code in sorted(good, key=lambda code: (-good[code], code)) if good[code] >= least)


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """
    Return how much each word counts for each rule: by the word as in `stems`, then by the code of the rule.

    >>> sorted(weights()["krotk"])
    ['ACC-114a']
    """
    by_word: dict[str, dict[str, float]] = defaultdict(dict)
    stem = cache(_stem)  # most words stand in many sentences
    for code, rule in RULES.items():
        full = _LESS if rule.severity is Severity.WARNING and rule.pl.startswith(_NOT_GIVEN) else 1
        for line in _lines(rule):
            for place, word in enumerate(_stems(line, stem)):
                by_word[word][code] = max(full * _EARLY / (_EARLY + place), by_word[word].get(code, 0))
        if any(not name.endswith(_NO_FIGURES) for name in rule.facts):
            by_word[_FIGURE][code] = 1
    return MappingProxyType(
        {
            word: MappingProxyType({code: weight * log(len(RULES) / len(counts)) for code, weight in counts.items()})
            for word, counts in by_word.items()
        }
    )


def _lines(rule: Rule) -> Iterator[str]:
    """Give what *rule* is found by: the code and its number, each sentence with its basis, and what SIO shows."""
    yield f"{rule.code} {rule.code[:7]}"
    yield " ".join([_FACT.sub(" ", rule.pl), *(place.pl for place in rule.basis)])
    yield " ".join([_FACT.sub(" ", rule.en), *(place.en for place in rule.basis)])
    yield from (message.text for message in SIO_MESSAGES if rule.code in message.rules)


def _stems(text: str, stem: Callable[[str], str]) -> tuple[str, ...]:
    return tuple([stem(word) for word in words(_CODE.sub(r"\1\2", text)) if word not in _PASSED_OVER])


def _stem(word: str) -> str:
    same = next((_SAME[start] for start in _SAME if word.startswith(start)), word)
    return _CHANGING.sub("k", _FLEETING.sub("", _ENDING.sub("", same)))
