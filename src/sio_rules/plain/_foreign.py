"""What pandas, numpy and databases hold, as Python's own values: told by their methods, so that none of these is imported."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any


def as_python(value: Any) -> Any:
    """
    Return *value* as Python's own number, day, moment or yes or no; None for what is none of them.

    Whatever a foreign type raises, it is no value of ours.

    >>> as_python(3.0), as_python([])
    (3.0, None)
    """
    try:
        found = _converted(value)
    except Exception:  # noqa: BLE001 - see above
        found = None
    return found if type(found) in {bool, int, float, date, datetime} else None


def _converted(value: Any) -> Any:
    if hasattr(type(value), "astype"):  # numpy
        return value.astype("datetime64[us]").item() if value.dtype.kind == "M" else value.item()
    if isinstance(value, datetime):  # as pandas.Timestamp is
        return datetime.combine(value.date(), value.timetz())
    if isinstance(value, Decimal):
        return int(value) if value.adjusted() < _DIGITS and value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return value


_DIGITS = 30
"""No number of a register has more digits; a decimal of millions of digits is not written out."""


def is_no_number(value: Any) -> bool:
    """
    Whether *value* is not equal to itself, as NaN of every kind of number and NaT of numpy.

    >>> is_no_number(float("nan")), is_no_number(Decimal("NaN")), is_no_number(0)
    (True, True, False)
    """
    try:
        return bool(value != value)  # noqa: PLR0124 - see above
    except Exception:  # noqa: BLE001 - whatever a foreign type raises, it is not told to be empty
        return False


def as_list(value: Any) -> list[Any] | None:
    """
    Return the members of a list, tuple, set or array; None for anything else.

    >>> as_list((1, 2)), as_list("ab")
    ([1, 2], None)
    """
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    if hasattr(type(value), "astype"):
        try:
            found = value.tolist()
        except Exception:  # noqa: BLE001 - as above
            return None
        return found if isinstance(found, list) else None
    return None
