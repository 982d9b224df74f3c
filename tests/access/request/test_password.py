"""What a password must be."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access import TODAYS_PASSWORD_POLICY, PasswordPolicy, check_password, password_too_old
from sio_rules.errors import InvalidValueError
from sio_rules.strategies import password_policies, passwords

STRONG = "Zielony-Kubek"


def today(
    text: str, first_name: str | None = "Anna", last_name: str | None = "Nowak-Kos", known: object = frozenset()
) -> tuple[str, ...]:
    """Return the codes of what today's policy has against *text*."""
    findings = check_password(
        text,
        policy=TODAYS_PASSWORD_POLICY,
        first_name=first_name,
        last_name=last_name,
        known=known,  # type: ignore[arg-type] # on purpose
    )
    return findings.codes


class TestCheckPassword:
    """S001, hasło (ACC-114); the help pages on logging in."""

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("Haslo123", ()),
            ("Haslo12", ("ACC-114a",)),
            ("haslo1234", ("ACC-114b",)),
            ("HASLO1234", ("ACC-114c",)),
            ("HasloHaslo", ("ACC-114d",)),
            ("Żółw1234", ()),
            ("ŻÓŁW1234ż", ()),
            ("Haslo٣٤٥٦", ("ACC-114d",)),
            ("Haslo²³⁴⁵", ("ACC-114d",)),
            ("", ("ACC-114a",)),
            ("        ", ("ACC-114b", "ACC-114c", "ACC-114d")),
            ("a", ("ACC-114a", "ACC-114b", "ACC-114d")),
        ],
    )
    def test_the_examples_of_the_source(self, text: str, codes: tuple[str, ...]) -> None:
        assert check_password(text).codes == codes

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            (STRONG, ()),
            ("Zielony-Kube", ()),
            ("Zielony-Kub", ("ACC-114a",)),
            ("zielony-kubek", ("ACC-114b",)),
            ("ZIELONY-KUBEK", ("ACC-114c",)),
            ("ZielonyyKubek", ("ACC-114e",)),
            ("Zielony Kubek", ("ACC-114e",)),
            ("Zielony\x00Kubek", ("ACC-114e",)),
            ("Zielony\u200bKubek", ("ACC-114e",)),
            ("1Zielony-Kubek", ("ACC-114f",)),
            ("Zielony-Kubek!", ("ACC-114f",)),
            ("Zielona-annA-Herbata", ("ACC-114g",)),
            ("Zielony-KOS-w-ogrodzie", ("ACC-114g",)),
            ("", ("ACC-114a",)),
        ],
    )
    def test_todays_policy(self, text: str, codes: tuple[str, ...]) -> None:
        assert today(text) == codes

    def test_what_a_policy_does_not_ask_for(self) -> None:
        """The form asks for no other password than the user's name; a policy may want nothing but a length."""
        assert check_password("Anna1234", first_name="Anna", last_name="Kos").codes == ()
        policy = PasswordPolicy(name="długość", least_characters=8, capital=False, small=False)
        for text in ("ZIELONYKUBEK", "zielonykubek", "123456789", "-- -- -- --"):
            assert check_password(text, policy=policy).codes == ()

    def test_a_part_of_one_letter_is_no_name(self) -> None:
        assert today(STRONG, first_name="O", last_name="Z Ik") == ()
        assert today(STRONG, first_name="O", last_name="Z Ku") == ("ACC-114g",)

    def test_what_is_not_given_is_said(self) -> None:
        assert today(STRONG, known=None) == ("ACC-114j",)
        assert today(STRONG, first_name=None) == today(STRONG, last_name=None) == ("ACC-114k",)
        assert today(STRONG, first_name="", last_name="") == ()

    def test_the_list_is_a_set_or_a_function(self) -> None:
        assert today(STRONG, known=frozenset({STRONG})) == ("ACC-114h",)
        assert today(STRONG, known=lambda text: text == STRONG) == ("ACC-114h",)
        assert today(STRONG, known=lambda _: False) == ()

    def test_a_function_may_return_what_is_merely_true(self) -> None:
        assert today(STRONG, known=re.compile(STRONG).match) == ("ACC-114h",)
        assert today(STRONG, known=re.compile("Kubek").match) == ()

    @given(passwords())
    def test_what_is_drawn_is_in_order(self, text: str) -> None:
        assert not check_password(text)

    @given(st.text(), password_policies())
    def test_any_text_gives_findings_without_the_password(self, text: str, policy: PasswordPolicy) -> None:
        findings = check_password(text, policy=policy, first_name="Anna", last_name="Kos", known=frozenset({text}))
        assert all(each.at == "password" and text not in map(repr, each.facts.values()) for each in findings)
        assert len(text) >= policy.least_characters or findings.codes[0] == "ACC-114a"

    @pytest.mark.parametrize("junk", ["x" * 10_000, "\ud800" * 12, "\x00", "ǅ" * 20])
    def test_junk_gives_findings(self, junk: str) -> None:
        assert check_password(junk)
        assert today(junk, first_name=junk[:2], last_name=junk)


class TestPasswordTooOld:
    """The help pages on logging in: renewed every 90 days."""

    def test_the_ninetieth_day_is_the_last(self) -> None:
        set_on = date(2026, 1, 1)
        assert password_too_old(set_on, on=set_on + timedelta(days=90)) is None
        late = password_too_old(set_on, on=set_on + timedelta(days=91))
        assert late is not None
        assert late.code == "ACC-114i"

    def test_a_password_set_later_is_impossible(self) -> None:
        with pytest.raises(InvalidValueError, match="set_on"):
            password_too_old(date(2026, 1, 2), on=date(2026, 1, 1))
        assert password_too_old(date(2026, 1, 1), on=date(2026, 1, 1)) is None

    def test_a_policy_may_never_ask_for_a_new_one(self) -> None:
        policy = PasswordPolicy(name="bez zmiany", least_characters=8)
        assert password_too_old(date.min, on=date.max, policy=policy) is None


class TestLength:
    """ACC-114a: the limit of the policy."""

    @pytest.mark.parametrize("length", [0, 7, 8, 9])
    def test_the_limit_of_length(self, length: int) -> None:
        policy = PasswordPolicy(name="długość", least_characters=8, capital=False, small=False)
        assert bool(check_password("x" * length, policy=policy)) is (length < 8)


class TestOwnersNames:
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
            (("", ""), False),
        ],
    )
    def test_whole_names_and_their_parts_of_two_letters_and_more(self, names: tuple[str, str], holds: bool) -> None:
        assert ("ACC-114g" in today("annaIkosZielony", *names)) is holds

    @pytest.mark.parametrize(
        ("names", "said"), [(("Jan", "Kos"), False), (("", ""), False), ((None, "Kos"), True), (("Jan", None), True)]
    )
    def test_both_names_are_needed(self, names: tuple[str | None, str | None], said: bool) -> None:
        assert ("ACC-114k" in today("annaIzosZielony", *names)) is said


class TestKnownPasswords:
    """The help pages on logging in: not on the list of known passwords (ACC-114h)."""

    @pytest.mark.parametrize("known", [frozenset({STRONG}), lambda text: text == STRONG])
    def test_a_list_is_a_set_or_a_function(self, known: Callable[[str], bool]) -> None:
        assert today(STRONG, known=known) == ("ACC-114h",)
        assert "ACC-114h" not in today(STRONG.lower(), known=known)


class TestNotGiven:
    """What is not given is a warning, not an error."""

    def test_a_list_and_names(self) -> None:
        findings = check_password(STRONG, policy=TODAYS_PASSWORD_POLICY)
        assert findings.codes == ("ACC-114j", "ACC-114k")
        assert not findings.errors
