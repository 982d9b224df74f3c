"""
Password policies: what a password must meet, as a value with its name and its date.

The password in the request, which is the first one, follows `SOURCE_PASSWORD_POLICY`. A later password follows
`TODAYS_PASSWORD_POLICY`. Any other policy can be built and given to the same check.
"""

from datetime import date
from typing import Annotated

from attrs import frozen

from sio_rules._values import Between, Value


@frozen(kw_only=True)
class PasswordPolicy(Value):
    """
    Hold what one policy requires of a password; *since* is the first day on which it applies, None where no source dates it.

    *letters_at_ends*: the first and last character must be letters. *without_names*: the user's names must not occur.
    *unlisted*: it must not be on the list of known passwords. *renewed_after_days*: None where it need not be changed.
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
"""The policy of the guide to the form, which still applies to the first password (ACC-114)."""

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
"""The policy of the help pages for later passwords; education superintendents' offices announced it for 7 July 2022."""
