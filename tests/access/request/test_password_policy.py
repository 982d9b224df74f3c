"""Password policies as values."""

from datetime import date

import pytest

from sio_rules.access import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from sio_rules.errors import InvalidValueError


class TestPasswordPolicy:
    """ACC-114: the policy of the source, and today's."""

    def test_the_source_is_not_dated_and_todays_is(self) -> None:
        assert SOURCE_PASSWORD_POLICY.since is None
        assert TODAYS_PASSWORD_POLICY.since == date(2022, 7, 7)

    def test_digits_were_asked_for_and_are_no_longer(self) -> None:
        assert SOURCE_PASSWORD_POLICY.digit
        assert not TODAYS_PASSWORD_POLICY.digit

    @pytest.mark.parametrize("name", ["least_characters", "renewed_after_days"])
    def test_a_number_below_one_is_impossible(self, name: str) -> None:
        with pytest.raises(InvalidValueError, match=name):
            PasswordPolicy(**({"name": "x", "least_characters": 1} | {name: 0}))  # type: ignore[arg-type] # on purpose
        assert PasswordPolicy(name="x", least_characters=1, renewed_after_days=1).least_characters == 1
