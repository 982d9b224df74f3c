"""Every message of SIO, its rules, and the search by words."""

from collections.abc import Callable
from unicodedata import normalize

import pytest

from sio_rules.messages import SIO_MESSAGES, SioMessage, rules_for
from sio_rules.rulebook import RULES

EVERY = pytest.mark.parametrize("message", SIO_MESSAGES, ids=lambda message: str(message.number))

NO_RULE = {10, 11, 44, 58, 66, 68}
"""Messages that rest on what only SIO, or another entity, knows."""

ABOUT_WHAT_IS_MISSING = {4}
"""Messages that themselves say that something is not given."""

SEVERAL = {
    3: ("PUP-661a", "PUP-661d", "PUP-661e"),  # a class that asks for a document, one of a special school, a special one
    7: ("PUP-208", "PUP-671"),
    8: ("PUP-208", "PUP-210", "PUP-211", "PUP-213", "PUP-218"),  # and each duty that follows
    12: ("PUP-403b", "PUP-504a"),
    18: ("PUP-668b", "PUP-669b"),  # the end of schooling, and of the assignment
    19: ("PUP-669a", "PUP-669d"),
    20: ("PUP-301b", "PUP-669a"),
    27: ("PUP-412a", "PUP-412b"),  # too young, and too old
    34: ("PUP-661a", "PUP-662a", "PUP-662b"),
    36: ("PUP-661b", "PUP-661d", "PUP-661e"),
    45: ("EXM-004c", "PUP-672a"),
    47: ("PUP-204a", "PUP-204b"),  # the country, and the status
    48: ("PUP-217a", "PUP-217b", "PUP-217c"),
    49: ("IDN-001h", "IDN-001i"),  # the day, and the sex
    55: ("ACC-126", "ACC-265a", "ACC-265c"),
    59: ("PUP-101d", "PUP-321a", "PUP-322a", "PUP-323b", "PUP-331a", "PUP-332a", "PUP-333b", "PUP-336"),
    60: ("PUP-665a", "PUP-665b"),
    61: ("PUP-361a", "PUP-361c"),  # without a certificate, and with one
    64: ("ACD-004a", "ACD-004b", "ACD-004c", "ACD-004d"),  # kind, cause, place and activity
    65: ("PUP-661b", "STY-011b"),
    69: ("PUP-617b", "PUP-663d"),
}
"""The messages that have several causes, or that several rules find, with all of these."""


def numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of the messages that hold the words of *text*."""
    return tuple(message.number for message in rules_for(text))


class TestSioMessages:
    """Each of the 78 is answered."""

    def test_every_number_has_its_row(self) -> None:
        """Once, in order."""
        assert [message.number for message in SIO_MESSAGES] == list(range(1, 79))

    @EVERY
    def test_every_code_is_a_rule(self, message: SioMessage) -> None:
        """In order, each once."""
        assert list(message.rules) == sorted(RULES.keys() & set(message.rules))

    @EVERY
    def test_is_answered_by_rules_or_by_a_reason(self, message: SioMessage) -> None:
        """By exactly one of the two."""
        assert bool(message.rules) is (message.number not in NO_RULE)
        assert (message.why_none is None) is (message.number not in NO_RULE)

    def test_one_that_several_rules_find_names_them_all(self) -> None:
        """Any other names one at most."""
        assert {message.number: message.rules for message in SIO_MESSAGES if len(message.rules) > 1} == SEVERAL

    @EVERY
    def test_no_rule_finds_it_by_what_was_not_checked(self, message: SioMessage) -> None:
        """A warning that a fact is not given does not find the message."""
        unchecked = [code for code in message.rules if "nie sprawdzono" in RULES[code].pl]
        assert bool(unchecked) is (message.number in ABOUT_WHAT_IS_MISSING)

    @EVERY
    def test_sentences_are_whole(self, message: SioMessage) -> None:
        """Polish and English ones."""
        for text in (message.when, message.why_none):
            if text is not None:
                assert text.pl != text.en
                for words in (text.pl, text.en):
                    assert words[0].isupper()
                    assert words.endswith(".")
                    assert "  " not in words

    @EVERY
    def test_the_text_is_sio_s_own(self, message: SioMessage) -> None:
        """One line, quotes as in Polish, and none round the whole."""
        assert message.text == " ".join(message.text.split())
        assert not set("«»“\"'") & set(message.text)
        assert message.text.count("„") == message.text.count("”")
        assert not (message.text.startswith("„") and message.text.endswith("”") and message.text.count("„") == 1)

    def test_two_messages_with_one_text_differ_in_when(self) -> None:
        """So that a reader can tell them apart."""
        assert len({(message.text, message.when) for message in SIO_MESSAGES}) == len(SIO_MESSAGES)


class TestRulesFor:
    """A clerk types what SIO shows."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("BRAK PRZYPISANIA W NAUCE", (1, 2)),
            ("brak przypisania w nauce", (1, 2)),
            (" Brak\tprzypisania\N{NO-BREAK SPACE}w\nnauce ", (1, 2)),
            ("„Brak przypisania w nauce”", (1, 2)),
            ("«BRAK PRZYPISANIA W NAUCE»", (1, 2)),
            ("“brak przypisania” 'w' \"nauce\"", (1, 2)),
            ("przy\N{SOFT HYPHEN}pisania w nau\N{ZERO WIDTH SPACE}ce", (1, 2)),
            ("w nauce przypisania brak", (1, 2)),
            ("UCZEŃ NIEZWERYFIKOWANY W PESEL", (7,)),
            ("„Uczeń niezweryfikowany w PESEL”", (7,)),
            ("uczeń niezweryfikowany", (7, 8)),
            ("niezweryfikowany", (7, 8, 10)),
            ("Brak orzeczenia/opinii w przypisaniu", (3, 4, 5, 6)),
            ("brak orzeczenia / opinii", (3, 4, 5, 6)),
            ("brak orzeczenia", (3, 4, 5, 6, 9)),
            ("rewalidacyjno\N{EN DASH}wychowawczymi", (34,)),
            ("rewalidacyjno\N{NON-BREAKING HYPHEN}wychowawczymi", (34,)),
            ("spoza wieku 3-25", (27,)),
            ("klas V\N{EM DASH}VIII", (35,)),
            ("W podmiocie nie mogą istnieć 2 wnioski", (52, 53)),
            ("«Podmiot niepoprawny»", (54,)),
            ("minął termin upoważnienia", (55,)),
            ("orzeczenia przypisania", ()),
            ("nauc", ()),
            ("brak przypisania w nauce i w stołówce", ()),
            ("", ()),
            (" „…” – ", ()),
        ],
    )
    def test_finds_it_however_it_is_written(self, text: str, found: tuple[int, ...]) -> None:
        """Case, blanks, quotes and dashes do not matter; every word does."""
        assert numbers(text) == found

    @EVERY
    @pytest.mark.parametrize("written", [str.upper, str.lower, lambda text: normalize("NFD", text), "„{}”".format])
    def test_every_message_is_found_by_its_own_text(self, message: SioMessage, written: Callable[[str], str]) -> None:
        """In capitals, in small letters, with accents apart, in quotes."""
        assert message in rules_for(written(message.text))

    def test_takes_text_alone(self) -> None:
        """And names what it was given wrong."""
        with pytest.raises(TypeError, match=r"^text must be str, not int$"):
            rules_for(54)  # type: ignore[arg-type]
