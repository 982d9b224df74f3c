"""
Password policies: what is asked of a password, as a value with its name and its date.

The password of the request is made by `SOURCE_PASSWORD_POLICY`, and so is the first one today. Whoever logs in today renews
it by `TODAYS_PASSWORD_POLICY`. Another policy can be made and given to the same check.
"""

from datetime import date
from typing import Annotated

from attrs import frozen

from sio_rules._values import Between, Value


@frozen(kw_only=True)
class PasswordPolicy(Value):
    """
    Hold what one policy asks of a password; *since* is the first day of its being law, None where no source dates it.

    *letters_at_ends*: first and last character have to be letters. *without_names*: the person's own names must not occur.
    *unlisted*: it must not be on the list of known passwords. *renewed_after_days*: None where it is never renewed.
    Raises `InvalidValueError` for a length or a number of days below 1.

    >>> SOURCE_PASSWORD_POLICY.least_characters, TODAYS_PASSWORD_POLICY.least_characters
    (8, 12)
    """

    name: str
    since: date | None = None
    least_characters: Annotated[int, Between(least=1)]
    capital: bool = True
    small: bool = True
    digit: bool = False
    special: bool = False
    letters_at_ends: bool = False
    without_names: bool = False
    unlisted: bool = False
    renewed_after_days: Annotated[int, Between(least=1)] | None = None


SOURCE_PASSWORD_POLICY = PasswordPolicy(name="hasło do wniosku", least_characters=8, digit=True)
"""The policy of the instruction for the form, and of the first password to this day (ACC-114)."""

TODAYS_PASSWORD_POLICY = PasswordPolicy(
    name="hasło do SIO od 7 lipca 2022",
    since=date(2022, 7, 7),
    least_characters=12,
    special=True,
    letters_at_ends=True,
    without_names=True,
    unlisted=True,
    renewed_after_days=90,
)
"""The policy of the help pages for every later password; education boards announced it for 7 July 2022."""
