"""Logins (IDN-007): capital letters and digits."""

from datetime import date

import pytest

from sio_rules.login import check_login
from sio_rules.rule import found


class TestCheckLogin:
    """IDN-007."""

    @pytest.mark.parametrize("text", ["JANKOW1", "A", "1", "Z9" * 5_000])
    def test_right_logins(self, text: str) -> None:
        assert check_login(text) == found()

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "IDN-007a"),
            (" ", "IDN-007a"),
            ("\u200b", "IDN-007a"),
            ("jankow1", "IDN-007b"),
            ("JANKOW 1", "IDN-007b"),
            ("JANKOW1\n", "IDN-007b"),
            ("JANKÓW1", "IDN-007b"),
            ("JANKOW١", "IDN-007b"),
            ("JANKOW-1", "IDN-007b"),
            ("\ud800", "IDN-007b"),
        ],
    )
    def test_wrong_logins(self, text: str, code: str) -> None:
        assert [(each.code, each.at) for each in check_login(text, at="user")] == [(code, "user")]

    @pytest.mark.parametrize(
        ("on", "codes"),
        [
            (date(2021, 7, 31), ()),
            (date(2021, 8, 1), ("IDN-007b",)),
            (date(2026, 3, 9), ("IDN-007b",)),
            (None, ("IDN-007b",)),
        ],
    )
    def test_before_one_login_for_all_small_letters_were_valid(self, on: date | None, codes: tuple[str, ...]) -> None:
        """A-77: since August 2021."""
        assert check_login("jankow1", on=on).codes == codes
        assert check_login("JANKOW1", on=on) == found()
        assert check_login("", on=on).codes == ("IDN-007a",)

    def test_a_wrong_day_raises(self) -> None:
        with pytest.raises(TypeError, match=r"^on must be date or None"):
            check_login("A", on="2026-03-09")  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("argument", ["text", "at"])
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, argument: str) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} must be str"):
            check_login(**{"text": "A", argument: 1})  # type: ignore[arg-type] # on purpose
