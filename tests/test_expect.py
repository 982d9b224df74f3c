"""The kind of Python value that an argument must be, and text as it was typed."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules._expect import all_digits, expect, expect_each, expect_function, is_blank, is_invisible, plain_text


class Colour(Enum):
    """A list that no argument wants."""

    RED = 1


class TestExpect:
    """A wrong kind raises, with the name of the argument and without the value."""

    @pytest.mark.parametrize(
        ("value", "kinds"),
        [
            ("", (str,)),
            (0, (int,)),
            (True, (bool,)),
            (None, (str, type(None))),
            (date(2026, 1, 1), (date,)),
            (datetime(2026, 1, 1, tzinfo=UTC), (datetime,)),
            (Colour.RED, (Enum,)),
        ],
    )
    def test_what_is_wanted_passes(self, value: object, kinds: tuple[type, ...]) -> None:
        """Exact kinds, and subclasses."""
        expect("a", value, *kinds)

    @pytest.mark.parametrize(
        ("value", "kinds", "said"),
        [
            (None, (str,), "secret must be str, not NoneType"),
            (b"x", (str, type(None)), "secret must be str or None, not bytes"),
            (True, (int,), "secret must be int, not bool"),
            (1.0, (int,), "secret must be int, not float"),
            ("2026-01-01", (date,), "secret must be date, not str"),
            (datetime(2026, 1, 1, tzinfo=UTC), (date,), "secret must be date, not datetime"),
        ],
    )
    def test_anything_else_raises_and_names_the_argument(self, value: object, kinds: tuple[type, ...], said: str) -> None:
        """A bool is not an int, a datetime is not a date, and the error does not show the value."""
        with pytest.raises(TypeError) as raised:
            expect("secret", value, *kinds)
        assert str(raised.value) == said


class TestNames:
    """A kind that bears the name of the one that is wanted is named with its module."""

    def test_a_namesake_is_told_apart(self) -> None:
        """As `numpy.bool`, which is no `bool`."""
        namesake = type("bool", (), {"__module__": "numpy"})
        with pytest.raises(TypeError, match=r"^public must be bool or None, not numpy\.bool$"):
            expect("public", namesake(), bool, type(None))
        with pytest.raises(TypeError, match=r"^public must be int, not bool$"):
            expect("public", namesake(), int)


class TestExpectEach:
    """The error names the argument that is iterated over, and the place in it."""

    @pytest.mark.parametrize("values", [(), [], (1, 2), frozenset({1}), iter([3])])
    def test_what_is_wanted_passes(self, values: Iterable[object]) -> None:
        """Of any length."""
        expect_each("ages", values, int)

    @pytest.mark.parametrize(
        ("values", "said"),
        [
            (("x",), "ages[0] must be int or None, not str"),
            ([1, None, True], "ages[2] must be int or None, not bool"),
            ("x", "ages[0] must be int or None, not str"),
            (frozenset({"x"}), "ages must be int or None, not str"),
        ],
    )
    def test_the_first_that_is_not_is_named_by_its_place(self, values: Iterable[object], said: str) -> None:
        """A set has no places."""
        with pytest.raises(TypeError) as raised:
            expect_each("ages", values, int, type(None))
        assert str(raised.value) == said


class TestExpectFunction:
    """A function, or None."""

    @pytest.mark.parametrize("value", [None, len, print, int, lambda: None])
    def test_what_can_be_called_passes(self, value: object) -> None:
        expect_function("each", value)

    @pytest.mark.parametrize("value", [7, "len", (), False])
    def test_anything_else_raises_and_names_the_argument(self, value: object) -> None:
        with pytest.raises(TypeError, match=rf"^each must be a function or None, not {type(value).__name__}$"):
            expect_function("each", value)


class Claiming(str):
    """A text that lies about itself."""

    __slots__ = ()

    def __str__(self) -> str:
        """Lie."""
        return "lie"


class TestPlainText:
    """Typed text is `str`."""

    @given(st.text())
    def test_a_string_comes_back(self, text: str) -> None:
        assert plain_text(text) is text

    def test_what_is_derived_from_string_is_copied_as_it_is(self) -> None:
        assert plain_text(Claiming("1")) == "1"
        assert type(plain_text(Claiming("1"))) is str

    @pytest.mark.parametrize("junk", [None, 1, b"1", True, ["1"]])
    def test_anything_else_raises_type_error(self, junk: object) -> None:
        with pytest.raises(TypeError, match=r"^text must be str"):
            plain_text(junk)


class TestIsBlank:
    """Nothing is typed where nothing can be seen."""

    @pytest.mark.parametrize(
        "text",
        ["", " ", "\t\n", "\u00a0", "\u3000", "\u200b", "\u00ad", "\ufeff", "\u200e \u202c", "\x00", "\u3164", "\u2800"],
    )
    def test_of_blanks_and_what_is_invisible(self, text: str) -> None:
        """Marks of direction, soft hyphens, fillers."""
        assert is_blank(text)

    @pytest.mark.parametrize("text", ["0", " a", "\u200b.", "\ud800", "\u0301"])
    def test_not_of_anything_that_can_be_seen(self, text: str) -> None:
        """Whatever stands beside it."""
        assert not is_blank(text)

    def test_a_blank_is_not_invisible(self) -> None:
        """It is told as a blank."""
        assert not any(map(is_invisible, " \t\n\u00a0\u2009"))


class TestAllDigits:
    """Digits of other scripts are none of ours."""

    @given(st.text() | st.text("0123456789٣²Ⅷ+_"))
    def test_it_is_true_of_the_ten_digits_only(self, text: str) -> None:
        assert all_digits(text) == (text != "" and set(text) <= set("0123456789"))

    @pytest.mark.parametrize("junk", [None, 1, b"1"])
    def test_what_is_no_text_raises_type_error(self, junk: object) -> None:
        with pytest.raises(TypeError, match=r"^text must be str"):
            all_digits(junk)  # type: ignore[arg-type] # on purpose
