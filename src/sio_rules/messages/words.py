"""The words of a text, as a search compares them."""

import re
from unicodedata import category, normalize

from sio_rules._expect import expect

_WORD = re.compile(r"[a-z0-9]+")


def words(text: str) -> tuple[str, ...]:
    """
    Return the words of *text* in order, in small letters without marks: `ł` is `l`, `ś` is `s`.

    A word is a row of the letters a to z and the digits 0 to 9. Everything between is left out, and so are invisible signs.

    >>> words("„Żółta ŁÓDŹ”, 3–25 lat")
    ('zolta', 'lodz', '3', '25', 'lat')
    """
    expect("text", text, str)
    apart = normalize("NFKD", str.__str__(text)).casefold().replace("ł", "l")
    return tuple(_WORD.findall("".join([sign for sign in apart if category(sign) not in ("Mn", "Cf")])))
