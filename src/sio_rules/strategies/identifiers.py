"""Identifiers of made-up people, documents and schools."""

import string
from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from sio_rules._expect import expect
from sio_rules.documents import IdentityCard, Passport
from sio_rules.pesel import Pesel, Sex
from sio_rules.regon import Regon
from sio_rules.rspo import RspoNumber

ANY_TEXT = st.text()
"""What somebody may type."""

_FIRST_BIRTH_DATE = date(1800, 1, 1)
_LAST_BIRTH_DATE = date(2099, 12, 31)

_MONTH_ADDED = {18: 80, 19: 0, 20: 20}
_CENTURY_ENDS = (date(1899, 12, 31), date(1900, 1, 1), date(1999, 12, 31), date(2000, 1, 1), date(2000, 2, 29))
_SERIALS = st.integers(0, 4_999)


def sexes() -> st.SearchStrategy[Sex]:
    """Draw a sex."""
    return st.sampled_from(Sex)


def _birth_dates(first: date, last: date) -> st.SearchStrategy[date]:
    ends = [day for day in (first, *_CENTURY_ENDS, last) if first <= day <= last]
    return st.dates(first, last) | st.sampled_from(ends)


@st.composite
def _pesels(draw: st.DrawFn, birth_dates: st.SearchStrategy[date], kinds: st.SearchStrategy[Sex]) -> Pesel:
    born, sex = draw(birth_dates), draw(kinds)
    serial = 2 * draw(_SERIALS) + (sex is Sex.MALE)
    start = f"{born.year % 100:02}{born.month + _MONTH_ADDED[born.year // 100]:02}{born.day:02}{serial:04}"
    weighted = sum(weight * int(digit) for weight, digit in zip((1, 3, 7, 9, 1, 3, 7, 9, 1, 3), start, strict=True))
    return Pesel(f"{start}{-weighted % 10}")


def pesels(
    *,
    born_on: date | None = None,
    sex: Sex | None = None,
    born_from: date = _FIRST_BIRTH_DATE,
    born_to: date = _LAST_BIRTH_DATE,
) -> st.SearchStrategy[Pesel]:
    """
    Draw a made-up PESEL number: of *sex*, born on *born_on* or between *born_from* and *born_to*, both included.

    Days at the ends and at the turns of the centuries come more often. Raises `ValueError` for
    births outside 1800-01-01 to 2099-12-31, which the act does not cover.
    """
    expect("born_on", born_on, date, type(None))
    expect("sex", sex, Sex, type(None))
    expect("born_from", born_from, date)
    expect("born_to", born_to, date)
    first, last = (born_from, born_to) if born_on is None else (born_on, born_on)
    if not _FIRST_BIRTH_DATE <= first <= last <= _LAST_BIRTH_DATE:
        raise ValueError("birth dates lie between 1800-01-01 and 2099-12-31, the earlier first")
    return _pesels(_birth_dates(first, last), sexes() if sex is None else st.just(sex))


@st.composite
def _with_one_digit_changed(draw: st.DrawFn, right: st.SearchStrategy[str]) -> str:
    digits, place = draw(right), draw(_PLACES)
    changed = (int(digits[place]) + draw(_CHANGES)) % 10
    return f"{digits[:place]}{changed}{digits[place + 1 :]}"


_PLACES = st.integers(0, 10)
_CHANGES = st.integers(1, 9)


_DAMAGES: tuple[Callable[[str], str], ...] = (
    lambda digits: digits.lstrip("0"),
    lambda digits: f"{int(digits)}.0",
    lambda digits: f"{digits},0",
    lambda digits: f"{int(digits):.10E}",
    lambda digits: f"{int(digits):.1E}".replace(".", ","),
    lambda digits: f" {digits}",
    lambda digits: f"{digits[:6]}\u00a0{digits[6:]}",
    lambda digits: f"{digits[:6]}-{digits[6:]}",
    lambda digits: digits.replace("0", "O"),
    lambda digits: digits.replace("1", "l"),
    lambda digits: digits[:-1],
    lambda digits: digits + "0",
    lambda digits: digits.translate(str.maketrans(string.digits, "٠١٢٣٤٥٦٧٨٩")),
)


@st.composite
def _damaged(draw: st.DrawFn, right: st.SearchStrategy[str]) -> str:
    return draw(_HOW)(draw(right))


_HOW = st.sampled_from(_DAMAGES)


def pesel_texts() -> st.SearchStrategy[str]:
    """Draw what may be typed as a PESEL number: a valid number, one with a wrong digit, one damaged by a spreadsheet, any text."""
    right = pesels().map(str)
    return st.one_of(
        right,
        _with_one_digit_changed(right),
        _damaged(right),
        st.text(string.digits, min_size=11, max_size=11),
        ANY_TEXT,
    )


def _checked(digits: str, weights: tuple[int, ...]) -> str:
    return f"{digits}{sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 % 10}"


_ENTITIES = st.integers(0, 99_999_999)
_UNITS = st.integers(1, 9_999)
_EITHER = st.booleans()


@st.composite
def regons(draw: st.DrawFn, *, local_unit: bool | None = None) -> Regon:
    """Draw a made-up REGON: of 14 digits if *local_unit* is true, of 9 if it is false, of either length if it is not given."""
    number = _checked(f"{draw(_ENTITIES):08}", (8, 9, 2, 3, 4, 5, 6, 7))
    if draw(_EITHER) if local_unit is None else local_unit:
        number = _checked(f"{number}{draw(_UNITS):04}", (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8))
    return Regon(number)


def _document(letters: str, others: str, weights: tuple[int, ...]) -> str:
    """Return *letters*, then the one digit that makes the weighted sum end in 0, then *others*."""
    texts = (f"{letters}{check}{others}" for check in string.digits)
    return next(
        text for text in texts if sum(weight * int(sign, 36) for weight, sign in zip(weights, text, strict=True)) % 10 == 0
    )


def _documents(letters: int, weights: tuple[int, ...]) -> st.SearchStrategy[str]:
    digits = len(weights) - letters - 1
    return st.builds(
        _document,
        st.text(string.ascii_uppercase, min_size=letters, max_size=letters),
        st.text(string.digits, min_size=digits, max_size=digits),
        st.just(weights),
    )


def identity_cards() -> st.SearchStrategy[IdentityCard]:
    """Draw the series and number of a made-up Polish identity card."""
    return _documents(3, (7, 3, 1, 9, 7, 3, 1, 7, 3)).map(IdentityCard)


def passports() -> st.SearchStrategy[Passport]:
    """Draw the series and number of a made-up Polish passport."""
    return _documents(2, (7, 3, 9, 1, 7, 3, 1, 7, 3)).map(Passport)


def rspo_numbers() -> st.SearchStrategy[RspoNumber]:
    """Draw the RSPO number of a school, which may or may not exist."""
    return (st.integers(1, 9_999_999) | st.sampled_from((1, 9_999_999))).map(lambda number: RspoNumber(str(number)))
