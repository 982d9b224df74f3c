"""Sex, and yes and no, as lists write them."""

from sio_rules.pesel import Sex
from sio_rules.plain._words import word_of, yes_or_no

_sex = word_of(Sex)


def sex(value: object) -> Sex:
    """
    Return the sex, by any word or letter for it.

    >>> sex("k"), sex("chłopiec")
    (Sex.FEMALE, Sex.MALE)
    """
    return _sex(value)  # type: ignore[return-value] # of the only list


def yes_no(value: object) -> bool:
    """
    Return what people write for yes and no.

    >>> yes_no("T"), yes_no("x"), yes_no("NIE"), yes_no("-")
    (True, True, False, False)
    """
    return yes_or_no(value)
