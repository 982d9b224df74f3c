"""E-mail address and telephone number."""

import time
from collections.abc import Callable

import pytest

from sio_rules.access.request import contact

KNOWN = frozenset({"sp1@szkola.pl"})


class TestEmailMisshapen:
    """S001, dane podstawowe (ACC-107), read plainly (A-65)."""

    @pytest.mark.parametrize(
        "email", ["jan.kowalski@poczta.pl", "a@b.pl", "J-K_1+x@a-b.c-d.example", "a@" + "b" * 249 + ".pl"]
    )
    def test_a_plain_address_is_one(self, email: str) -> None:
        assert contact.email_misshapen(email) is None

    @pytest.mark.parametrize(
        "email",
        [
            *(
                "jan",
                "jan@",
                "@poczta.pl",
                "jan@poczta",
                "jan@@poczta.pl",
                "jan@poczta..pl",
                ".jan@poczta.pl",
                "jan.@poczta.pl",
            ),
            *(
                " jan@poczta.pl",
                "jan@poczta.pl ",
                "jan@poczta.pl\n",
                "jan kos@poczta.pl",
                "łucja@poczta.pl",
                "jan@póczta.pl",
            ),
            *(
                "jan@-poczta.pl",
                "jan@poczta-.pl",
                "jan@poczta.p",
                "jan@poczta.1",
                "jan@127.0.0.1",
                "a@" + "b" * 250 + ".pl",
                "\ud800@a.pl",
            ),
        ],
    )
    def test_anything_else_is_none(self, email: str) -> None:
        assert contact.email_misshapen(email) is not None

    def test_an_empty_one_is_left_to_another_rule(self) -> None:
        assert contact.email_misshapen("") is contact.email_misshapen("  ") is None

    @pytest.mark.parametrize("text", ["a." * 5_000_000, "a@" + "a-" * 5_000_000, "a@" + "a." * 5_000_000, "-" * 10_000_000])
    def test_no_text_makes_it_slow(self, text: str) -> None:
        before = time.process_time()
        assert contact.email_misshapen(text) is not None
        assert contact.EMAIL_SHAPE.fullmatch(text) is None
        assert time.process_time() - before < 5


class TestEmailNotIndividual:
    """S000, dyrektorzy: an individual address, not the school's (ACC-003, A-34)."""

    @pytest.mark.parametrize(
        ("email", "known", "expected"),
        [
            ("jan.kowalski@poczta.pl", KNOWN, False),
            ("sp1@szkola.pl", KNOWN, True),
            ("SP1@Szkola.pl", KNOWN, True),
            ("jan.kowalski@szkola.pl", KNOWN, False),
            ("jan.kowalski@szkola.pl", frozenset({"szkola.pl"}), True),
            ("jan.kowalski@sp1.szkola.pl", frozenset({"szkola.pl"}), False),
            ("szkola.pl", frozenset({"szkola.pl"}), True),
            ("sp1@szkola.pl", frozenset(), False),
        ],
    )
    def test_the_examples(self, email: str, known: frozenset[str], expected: bool) -> None:
        finding = contact.email_not_individual(email, known)
        assert (finding.code if finding else None) == ("ACC-003a" if expected else None)

    def test_known_addresses_are_kept_in_lower_case(self) -> None:
        assert contact.addresses_in_lower_case("known", frozenset({" A@B.pl", "@C.pl", "D.pl"})) == {
            "a@b.pl",
            "c.pl",
            "d.pl",
        }
        with pytest.raises(TypeError, match="known"):
            contact.addresses_in_lower_case("known", frozenset({1}))  # type: ignore[arg-type] # on purpose


class TestCheckEmail:
    """Both rules together."""

    def test_an_empty_one_has_no_finding_here(self) -> None:
        assert not contact.check_email(" ", known=KNOWN, of_school=True)
        assert not contact.check_email("", known=frozenset({""}), of_school=True)

    def test_unknown_addresses_are_said_of_schools_only(self) -> None:
        assert contact.check_email("a@b.pl", known=None, of_school=True).codes == ("ACC-003b",)
        assert contact.check_email("a@b.pl", known=None, of_school=False).codes == ()
        assert contact.check_email("a@b.pl", known=frozenset(), of_school=True).codes == ()

    def test_a_wrong_kind_is_named(self) -> None:
        for name, junk in (("email", 1), ("known", "a@b.pl"), ("of_school", None)):
            with pytest.raises(TypeError, match=f"^{name} must be"):
                contact.check_email(**({"email": "a@b.pl", "known": None, "of_school": True} | {name: junk}))  # type: ignore[arg-type] # on purpose


class TestPhoneMisshapen:
    """S001, dane podstawowe: a number, read leniently (A-61)."""

    @pytest.mark.parametrize(
        "phone", ["1234567", "123456789012345", "601 234 567", "+48 (12) 345-67-89", "(+48)601.234.567", "12/3456789"]
    )
    def test_seven_to_fifteen_digits_are_a_number(self, phone: str) -> None:
        assert contact.phone_misshapen(phone) is None

    @pytest.mark.parametrize(
        "phone", ["123456", "1234567890123456", "brak", "601234567 wew. 2", "٦٠١٢٣٤٥٦٧", "++48601234567", "60123+4567", "+"]
    )
    def test_anything_else_is_none(self, phone: str) -> None:
        finding = contact.phone_misshapen(phone)
        assert finding is not None
        assert (finding.code, finding.facts) == ("ACC-104b", {"fewest": 7, "most": 15})

    def test_an_empty_one_is_left_to_another_rule(self) -> None:
        assert contact.phone_misshapen("") is contact.phone_misshapen(" ") is None


class TestKinds:
    """A wrong kind of argument raises a TypeError that names it."""

    @pytest.mark.parametrize("junk", [None, 1, b"a@b.pl", object()])
    @pytest.mark.parametrize(
        ("function", "arguments", "named"),
        [
            (contact.email_misshapen, {"email": "a@b.pl"}, "email"),
            (contact.phone_misshapen, {"phone": "1234567"}, "phone"),
            (contact.email_not_individual, {"email": "a@b.pl", "known": KNOWN}, "email"),
            (contact.email_not_individual, {"email": "a@b.pl", "known": KNOWN}, "known"),
        ],
    )
    def test_each_argument_is_named(
        self, function: Callable[..., object], arguments: dict[str, object], named: str, junk: object
    ) -> None:
        with pytest.raises(TypeError, match=f"^{named} must be"):
            function(**(arguments | {named: junk}))
