"""E-mail address and telephone number."""

import time

import pytest

from sio_rules.access import AccessRequest, RequestCircumstances
from sio_rules.access.request import contact
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind

SCHOOL, GMINA = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL), Body(BodyKind.GMINA)
KNOWN = frozenset({"sp1@szkola.pl"})


def codes(email: str, known: frozenset[str] | None, entity: Institution | Body | None = SCHOOL) -> tuple[str, ...]:
    """Return what is wrong with *email*, where *known* are the entity's addresses."""
    request = AccessRequest(email=email, entity=entity)
    return contact.check_contact(request, RequestCircumstances(entity_addresses=known)).codes


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
        assert contact._EMAIL_SHAPE.fullmatch(text) is None
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
        assert ("ACC-003a" in codes(email, known)) is expected
        assert ("ACC-003a" in codes(email, known, GMINA)) is expected

    @pytest.mark.parametrize("known", [" A@B.pl", "@B.pl", "B.pl"])
    def test_known_addresses_are_compared_in_lower_case(self, known: str) -> None:
        assert codes("a@b.pl", frozenset({known})) == ("ACC-003a",)
        assert codes("A@b.PL", frozenset({known})) == ("ACC-003a",)


class TestCheckContact:
    """All rules together."""

    def test_an_empty_one_has_no_finding_here(self) -> None:
        assert codes(" ", KNOWN) == codes("", frozenset({""})) == codes("", None) == ()

    def test_unknown_addresses_are_said_of_schools_only(self) -> None:
        assert codes("a@b.pl", None) == ("ACC-003b",)
        assert codes("a@b.pl", None, GMINA) == codes("a@b.pl", None, None) == ()
        assert codes("a@b.pl", frozenset()) == ()

    def test_everything_is_found_at_once(self) -> None:
        request = AccessRequest(email="szkola.pl", phone="brak", entity=SCHOOL)
        findings = contact.check_contact(request, RequestCircumstances(entity_addresses=frozenset({"szkola.pl"})))
        assert [(each.code, each.at) for each in findings] == [
            ("ACC-107", "email"),
            ("ACC-003a", "email"),
            ("ACC-104b", "phone"),
        ]


class TestPhoneMisshapen:
    """S001, dane podstawowe: a number, read leniently (A-61)."""

    @pytest.mark.parametrize(
        "phone", ["1234567", "123456789012345", "601 234 567", "+48 (12) 345-67-89", "(+48)601.234.567", "12/3456789"]
    )
    def test_seven_to_fifteen_digits_are_a_number(self, phone: str) -> None:
        assert contact.phone_misshapen(phone) is None

    @pytest.mark.parametrize(
        "phone",
        [
            *("123456", "1234567890123456", "brak", "٦٠١٢٣٤٥٦٧", "++48601234567", "60123+4567", "+", "tel. 123456"),
            *("wew. 12", "22, 111, 00", "-", "()"),
        ],
    )
    def test_anything_else_is_none(self, phone: str) -> None:
        finding = contact.phone_misshapen(phone)
        assert finding is not None
        assert (finding.code, finding.facts) == ("ACC-104b", {"fewest": 7, "most": 15})

    @pytest.mark.parametrize(
        "phone",
        [
            *("+48222333", "+48 22 111 00 7", "+48 22 111 00 761", "0048 22 111 00 7", "(+48) 22 111 00 76 1"),
            *("+4822233", "+48 (0) 22 111 00 76"),
        ],
    )
    def test_a_polish_number_has_nine_digits_after_the_prefix(self, phone: str) -> None:
        finding = contact.phone_misshapen(phone)
        assert finding is not None
        assert (finding.code, finding.facts) == ("ACC-104c", {"digits": 9})

    @pytest.mark.parametrize(
        "phone",
        [
            *("+48 22 111 00 76", "+48221110076", "(+48) 22 111 00 76", "0048 22 111 00 76", "+49222333"),
            *("48222333", "0049 222333", "22\u2013111\u201300\u201376", "22\u202f111\u202f00\u202f76"),
        ],
    )
    def test_other_prefixes_and_signs_are_read_leniently(self, phone: str) -> None:
        assert contact.phone_misshapen(phone) is None

    @pytest.mark.parametrize(
        "phone",
        [
            *("tel. 22 111 00 76", "22 111 00 76 wew. 12", "601234567 wew. 2", "tel./fax: 22 111 00 76"),
            *("22 111 00 76, 22 111 00 77", "22 111 00 76/22 111 00 77", "22 111 00 76 lub 601 234 567"),
            *("22 111 00 76 (sekretariat)", "22 111 00 76 #12", "Tel.221110076", "\u202a+48 22 111 00 76\u202c"),
            "kom. +48 601 234 567",
        ],
    )
    def test_a_number_with_something_beside_it_is_told_so(self, phone: str) -> None:
        """Not as if there were no number at all."""
        finding = contact.phone_misshapen(phone)
        assert finding is not None
        assert (finding.code, finding.at, finding.facts) == ("ACC-104d", "phone", {})

    def test_an_empty_one_is_left_to_another_rule(self) -> None:
        assert contact.phone_misshapen("") is contact.phone_misshapen(" ") is None
