"""What pandas, numpy and databases hold, told by their methods."""

from array import array
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NoReturn

import pytest

from sio_rules.plain._days import day
from sio_rules.plain._fault import Fault
from sio_rules.plain._foreign import as_list, as_python, is_no_number
from sio_rules.plain._words import number, number_or_text, yes_or_no


class Timestamp(datetime):
    """A moment of a class of its own, as pandas has it."""


class Dtype:
    """Acts as numpy's kinds do."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


class Scalar:
    """Acts as numpy's scalars do."""

    def __init__(self, value: Any, kind: str) -> None:
        self.value = value
        self.dtype = Dtype(kind)

    def astype(self, unit: str) -> "Scalar":
        """Return the same to the microsecond; of moments alone, which are counted in nanoseconds."""
        assert (unit, self.dtype.kind) == ("datetime64[us]", "M")
        return Scalar(datetime.fromtimestamp(self.value / 10**9, UTC).replace(tzinfo=None), "M")

    def item(self) -> Any:
        """Return Python's own."""
        return self.value


class Array(Scalar):
    """Acts as numpy's arrays do."""

    def tolist(self) -> Any:
        """Return Python's own."""
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Hostile(Scalar):
    """Raises whatever is asked."""

    def item(self) -> NoReturn:
        """Raise what no program should."""
        raise ZeroDivisionError("44051401359")


class Rows(Array):
    """Acts as a table of pandas does: it is no list."""

    tolist = None  # type: ignore[assignment] # a table has none


class Day(date):
    """A day of a class of its own."""


class TestAsPython:
    """Python's own values."""

    @pytest.mark.parametrize(
        ("value", "own"),
        [
            (Timestamp(2024, 9, 1), datetime(2024, 9, 1)),  # noqa: DTZ001 - pandas has no zone unless one is given
            (Timestamp(2024, 9, 1, tzinfo=UTC), datetime(2024, 9, 1, tzinfo=UTC)),
            (Scalar(1_725_148_800 * 10**9, "M"), datetime(2024, 9, 1)),  # noqa: DTZ001 - likewise
            (Scalar(5, "i"), 5),
            (Scalar(True, "b"), True),  # noqa: FBT003 - a scalar
            (Scalar(5.0, "f"), 5.0),
            (Day(2024, 9, 1), date(2024, 9, 1)),
            (5, 5),
            (Decimal("7.00"), 7),
            (Decimal("7.25"), 7.25),
            (Decimal("1E+29"), 10**29),
            (Decimal("1E+30"), 1e30),
        ],
    )
    def test_of_each_kind(self, value: Any, own: Any) -> None:
        assert (as_python(value), type(as_python(value))) == (own, type(own))

    @pytest.mark.parametrize(
        "value", [Hostile(5, "i"), Scalar("x", "U"), Scalar(None, "M"), object(), b"", [], None, Decimal("sNaN")]
    )
    def test_anything_else_is_none(self, value: Any) -> None:
        assert as_python(value) is None

    def test_they_are_read(self) -> None:
        assert day(Timestamp(2024, 9, 1)) == date(2024, 9, 1)
        assert number(Scalar(5.0, "f")) == number(Scalar(5, "i")) == number(Decimal("5.0")) == 5
        assert yes_or_no(Scalar(True, "b")) is True  # noqa: FBT003 - a scalar

    def test_a_decimal_of_millions_of_digits_is_not_written_out(self) -> None:
        """It is no number of a register."""
        with pytest.raises(Fault):
            number(Decimal("1E+99999999"))

    def test_a_decimal_is_the_same_key_as_its_number(self) -> None:
        """As in a dictionary of Python; a fraction is no key."""
        assert number_or_text(Decimal(7)) == 7
        assert type(number_or_text(Decimal(7))) is int
        with pytest.raises(Fault):
            number_or_text(Decimal("7.5"))


class NotATime:
    """Acts as NaT of numpy does."""

    __hash__ = None  # type: ignore[assignment] # nor can it be kept

    def __ne__(self, other: object) -> bool:
        """Differ from everything."""
        return True


class Comparing:
    """Raises where it is compared, as an array does where its members are asked for one truth."""

    __hash__ = None  # type: ignore[assignment] # nor can it be kept

    def __ne__(self, other: object) -> bool:
        """Raise."""
        raise ValueError("44051401359")


class TestIsNoNumber:
    """What is not equal to itself."""

    @pytest.mark.parametrize("value", [float("nan"), Decimal("NaN"), NotATime()])
    def test_it_is_none(self, value: Any) -> None:
        assert is_no_number(value)

    @pytest.mark.parametrize("value", [0, float("inf"), Decimal(0), Decimal("sNaN"), Comparing(), None, "", [float("nan")]])
    def test_anything_else(self, value: Any) -> None:
        assert not is_no_number(value)


class TestAsList:
    """Lists, tuples, sets and arrays."""

    @pytest.mark.parametrize("value", [[1], (1,), {1}, frozenset({1}), Array([1], "i")])
    def test_of_each_kind(self, value: Any) -> None:
        assert as_list(value) == [1]

    @pytest.mark.parametrize(
        "value",
        [
            *("1", b"1", {1: 1}, iter([1]), range(1), 1, None, Array(1, "i"), Array(ValueError(), "i"), Rows([1], "i")),
            *(memoryview(b"1"), array("b", [1])),
        ],
    )
    def test_nothing_else_is_one(self, value: Any) -> None:
        """An iterator could never end."""
        assert as_list(value) is None
