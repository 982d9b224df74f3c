"""Which passwords are too easy to guess."""

from collections.abc import Callable

import pytest

from sio_rules.access.request.password import check_password
from sio_rules.access.request.password_policy import TODAYS_PASSWORD_POLICY
from sio_rules.access.request.weak_password import (
    PASSWORD_NOT_COMPARED,
    PASSWORD_NOT_LOOKED_UP,
    password_holds_name,
    password_known,
    password_not_compared,
)


class TestPasswordHoldsName:
    """The help pages on logging in: the owner's names must not occur (ACC-114g)."""

    @pytest.mark.parametrize(
        ("names", "holds"),
        [
            (("Anna", "Kos"), True),
            (("ANNA", ""), True),
            (("Jan", "Nowak-Kosowska"), False),
            (("Jan", "Nowak-Kos"), True),
            (("Jan", "Nowak Kos"), True),
            (("Z", "O"), False),
            (("ZE", ""), False),
            (("An", ""), True),
            ((), False),
        ],
    )
    def test_whole_names_and_their_parts_of_two_letters_and_more(self, names: tuple[str, ...], holds: bool) -> None:
        finding = password_holds_name("annaIkosZielony", *names)
        assert (finding is not None) is holds
        assert finding is None or finding.code == "ACC-114g"


class TestPasswordKnown:
    """The help pages on logging in: not on the list of known passwords (ACC-114h)."""

    @pytest.mark.parametrize("known", [frozenset({"Zielony-Kubek"}), lambda text: text == "Zielony-Kubek"])
    def test_a_list_is_a_set_or_a_function(self, known: Callable[[str], bool]) -> None:
        finding = password_known("Zielony-Kubek", known)
        assert finding is not None
        assert finding.code == "ACC-114h"
        assert password_known("zielony-kubek", known) is None


class TestNotGiven:
    """What was not given is said, and is no error."""

    def test_a_list_and_names(self) -> None:
        findings = check_password("Zielony-Kubek", policy=TODAYS_PASSWORD_POLICY)
        assert findings.codes == (PASSWORD_NOT_LOOKED_UP.code, PASSWORD_NOT_COMPARED.code) == ("ACC-114j", "ACC-114k")
        assert not findings.errors

    @pytest.mark.parametrize(
        ("names", "said"), [(("Jan", "Kos"), False), (("", ""), False), ((None, "Kos"), True), (("Jan", None), True)]
    )
    def test_both_names_are_needed(self, names: tuple[str | None, str | None], said: bool) -> None:
        assert (password_not_compared(*names) is not None) is said


class TestKinds:
    """A wrong kind of argument raises a TypeError that names it."""

    def test_each_argument_is_named(self) -> None:
        holds: Callable[..., object] = password_holds_name
        compared: Callable[..., object] = password_not_compared
        listed: Callable[..., object] = password_known
        for call, arguments, named in (
            (holds, (None, "Anna"), "password"),
            (holds, ("Haslo", "Anna", None), r"names\[1\]"),
            (compared, (1, "Kos"), "first_name"),
            (compared, ("Jan", b"Kos"), "last_name"),
            (listed, (None, frozenset()), "password"),
            (listed, ("Haslo", ["Haslo"]), "known"),
        ):
            with pytest.raises(TypeError, match=f"^{named} must be"):
                call(*arguments)
