"""What was typed is a plain string, and digits are 0 to 9."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.typed import all_digits, typed


class Claiming(str):
    """A text that lies about itself."""

    __slots__ = ()

    def __str__(self) -> str:
        """Lie."""
        return "lie"


class TestTyped:
    """House: what is typed is str."""

    @given(st.text())
    def test_a_string_comes_back(self, text: str) -> None:
        assert typed(text) is text

    def test_what_is_derived_from_string_is_copied_as_it_is(self) -> None:
        assert typed(Claiming("1")) == "1"
        assert type(typed(Claiming("1"))) is str

    @pytest.mark.parametrize("junk", [None, 1, b"1", True, ["1"]])
    def test_anything_else_raises_type_error(self, junk: object) -> None:
        with pytest.raises(TypeError, match=r"^text must be str"):
            typed(junk)


class TestAllDigits:
    """Digits of other scripts are none of ours."""

    @given(st.text() | st.text("0123456789٣²Ⅷ+_"))
    def test_it_is_true_of_the_ten_digits_only(self, text: str) -> None:
        assert all_digits(text) == (text != "" and set(text) <= set("0123456789"))

    @pytest.mark.parametrize("junk", [None, 1, b"1"])
    def test_what_is_no_text_raises_type_error(self, junk: object) -> None:
        with pytest.raises(TypeError, match=r"^text must be str"):
            all_digits(junk)  # type: ignore[arg-type] # on purpose
