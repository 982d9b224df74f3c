"""How names are compared: whatever their case, blanks, dashes and apostrophes, and however they are encoded."""

from unicodedata import category, normalize

_SIGNS = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d", "-") | dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'")
)
"""Signs that are typed or pasted for a hyphen or an apostrophe."""


def folded(name: str) -> str:
    r"""
    Return *name* as it is compared: composed, in one case, with single blanks, none around hyphens and apostrophes.

    Signs that cannot be seen are dropped.

    >>> folded(" NOWAK \u2013 Lis "), folded("O\u2019Neil") == folded("o'neil")
    ('nowak-lis', True)
    """
    if name.isascii() and name.isalpha():
        return name.lower()
    text = normalize("NFC", name).translate(_SIGNS)
    text = "".join([sign for sign in text if category(sign) != "Cf"])
    text = " ".join(text.split()).casefold()
    for sign in "-'":
        text = text.replace(f" {sign}", sign).replace(f"{sign} ", sign)
    return text


def same_name(one: str, other: str) -> bool:
    """
    Whether two names are the same as `folded`.

    >>> same_name("Nowak - Lis", "Nowak-Lis"), same_name("Nowak Lis", "Nowak-Lis")
    (True, False)
    """
    return one == other or folded(one) == folded(other)
