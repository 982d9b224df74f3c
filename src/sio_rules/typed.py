"""What a person typed, before anything is made of it."""

from .expect import expect


def typed(text: object) -> str:
    """
    Return *text* as a plain string; raises `TypeError` where it is none.

    What is derived from `str` is copied, as it could answer differently each time it is asked.

    >>> typed("0")
    '0'
    """
    if type(text) is str:
        return text
    expect("text", text, str)
    return str.__str__(text)


def all_digits(text: str) -> bool:
    """
    Tell whether *text* consists of the digits 0 to 9, and of at least one.

    `str.isdigit` alone takes the digits of other scripts, and `int` takes `+1` and `1_0`, too.

    >>> all_digits("0123"), all_digits("٠١٢٣"), all_digits("+1"), all_digits("")
    (True, False, False, False)
    """
    text = typed(text)
    return text.isascii() and text.isdigit()
