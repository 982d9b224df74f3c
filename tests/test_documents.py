"""Identity cards and passports (IDN-005, IDN-006)."""

import copy
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.documents import IdentityCard, Passport, check_foreign_passport, check_identity_card, check_passport
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Findings, found
from sio_rules.strategies import identity_cards, passports

DRAWN: dict[type, st.SearchStrategy[IdentityCard | Passport]] = {IdentityCard: identity_cards(), Passport: passports()}


class TestCheckIdentityCard:
    """IDN-005: three letters, six digits, the first digit a check digit."""

    def test_a_right_one(self) -> None:
        assert check_identity_card("ABA300000") == found()

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "IDN-005a"),
            (" ", "IDN-005a"),
            ("aba300000", "IDN-005b"),
            ("ABA 300000", "IDN-005b"),
            ("ABA300000\n", "IDN-005b"),
            ("AB3000000", "IDN-005b"),
            ("ABA30000", "IDN-005b"),
            ("ABA3000000", "IDN-005b"),
            ("ĄBA300000", "IDN-005b"),
            ("ABA٣00000", "IDN-005b"),
            ("\ud800BA300000", "IDN-005b"),
            ("A" * 10_000, "IDN-005b"),
            ("ABA300001", "IDN-005c"),
            ("ABA400000", "IDN-005c"),
        ],
    )
    def test_wrong_ones(self, text: str, code: str) -> None:
        assert [(each.code, each.at) for each in check_identity_card(text, at="document")] == [(code, "document")]


class TestCheckPassport:
    """IDN-006: two letters, seven digits, the first digit a check digit."""

    def test_a_right_one(self) -> None:
        assert check_passport("ZS0000177") == found()

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "IDN-006a"),
            (" ", "IDN-006a"),
            ("zs0000177", "IDN-006b"),
            ("ZS 0000177", "IDN-006b"),
            ("ZS000017", "IDN-006b"),
            ("ZS00001774POL", "IDN-006b"),
            ("ZSA000177", "IDN-006b"),
            ("ZS0000178", "IDN-006c"),
            ("ZS1000177", "IDN-006c"),
        ],
    )
    def test_wrong_ones(self, text: str, code: str) -> None:
        assert [(each.code, each.at) for each in check_passport(text, at="document")] == [(code, "document")]


class TestCheckForeignPassport:
    """IDN-006: passports of other countries have no rule of their own."""

    @pytest.mark.parametrize("text", ["C01X00T47", "1", "zs 0000178", "ÅÄÖ", "\ud800"])
    def test_anything_typed_will_do(self, text: str) -> None:
        assert check_foreign_passport(text) == found()

    @pytest.mark.parametrize("text", ["", " ", "\u00a0\t", "\u200b", "\u00ad \u200e"])
    def test_nothing_will_not(self, text: str) -> None:
        assert check_foreign_passport(text).codes == ("IDN-006a",)


class TestEveryCheck:
    """A wrong kind of argument is the caller's mistake."""

    @pytest.mark.parametrize("argument", ["text", "at"])
    @pytest.mark.parametrize("check", [check_identity_card, check_passport, check_foreign_passport])
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, check: Callable[..., Findings], argument: str) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} must be str"):
            check(**{"text": "ABA300000", argument: None})


@pytest.mark.parametrize(
    ("kind", "check", "letters"),
    [(IdentityCard, check_identity_card, 3), (Passport, check_passport, 2)],
)
class TestIdentityCardAndPassport:
    """The values take exactly what nothing is found in."""

    @given(data=st.data())
    def test_they_are_equal_by_value_and_hide_what_they_hold(
        self,
        kind: type[IdentityCard | Passport],
        check: Callable[[str], Findings],
        letters: int,
        data: st.DataObject,
    ) -> None:
        held = data.draw(DRAWN[kind])
        assert not check(str(held))
        assert str(held)[:letters].isalpha()
        for again in (pickle.loads(pickle.dumps(held)), copy.deepcopy(held), kind(str(held))):
            assert again == held
            assert hash(again) == hash(held)
        assert repr(held) == f"{kind.__name__}()"

    @given(data=st.data())
    def test_one_wrong_digit_is_noticed(
        self,
        kind: type[IdentityCard | Passport],
        check: Callable[[str], Findings],
        letters: int,
        data: st.DataObject,
    ) -> None:
        held = data.draw(DRAWN[kind])
        place, by = data.draw(st.integers(letters, 8)), data.draw(st.integers(1, 9))
        text = str(held)
        wrong = f"{text[:place]}{(int(text[place]) + by) % 10}{text[place + 1 :]}"
        assert len(check(wrong)) == 1

    @given(text=st.text() | st.from_regex(r"[A-Z]{2}[A-Z0-9][0-9]{6}", fullmatch=True))
    def test_what_something_is_found_in_is_refused_with_it(
        self,
        kind: type[IdentityCard | Passport],
        check: Callable[[str], Findings],
        letters: int,
        text: str,
    ) -> None:
        findings = check(text)
        if not findings:
            assert str(kind(text)) == text
            assert text[letters:].isdigit()
            return
        with pytest.raises(InvalidValueError) as caught:
            kind(text)
        assert caught.value.findings == findings
        assert caught.value.argument == "text"

    @pytest.mark.parametrize("junk", [None, 1, b"ABA300000"])
    def test_what_is_no_text_raises_type_error(
        self,
        kind: type[IdentityCard | Passport],
        check: Callable[[str], Findings],
        letters: int,
        junk: object,
    ) -> None:
        assert letters
        for call in (kind, check):
            with pytest.raises(TypeError, match=r"^text must be str"):
                call(junk)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize(("kind", "check"), [(IdentityCard, check_identity_card), (Passport, check_passport)])
def test_a_wrong_number_is_refused_with_its_findings(
    kind: type[IdentityCard | Passport], check: Callable[[str], Findings]
) -> None:
    """As its check finds them."""
    with pytest.raises(InvalidValueError) as caught:
        kind("x")
    assert caught.value.findings == check("x")
