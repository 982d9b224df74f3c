"""Members of closed lists."""

import copy
import pickle
from typing import Any
from unicodedata import normalize

import pytest

from sio_rules.access import AuthorityLevel, DataSource, IdentityVariant
from sio_rules.labels import Label, term
from sio_rules.pupils.identity import PupilStatus
from sio_rules.rule import Severity

LISTS = [each for each in Label.__subclasses__() if each.__module__.startswith("sio_rules.")]
MARKED = "44051401359 Łoś"


class Place(Label):
    """A list whose members have more words."""

    SCHOOL = term("szkoła podstawowa", en="primary school", also=("sp", "szkoła  PODSTAWOWA specjalna", "Schulstraße"))
    HOME_OF_POLES = "dom (łąka)"


class Spelt(Label):
    """Names with abbreviations and proper names in them."""

    MEMBER_OF_EU_OR_EFTA = "państwo UE lub EFTA"
    STAGE_I_II_OR_III = "stopień I, II lub III"
    IPET_AFTER_KKZ_OR_KUZ = "IPET po KKZ lub KUZ"
    MOS_MOW_ORW_SOW_OR_SOSW = "MOS, MOW, ORW, SOW lub SOSW"
    PESEL_OR_RSPO_NUMBER = "numer PESEL lub RSPO"
    RW_OR_WWR = "RW lub WWR"
    EMAIL_OR_EPUAP = "e-mail lub ePUAP"
    BEDNARSKA_SCHOOL_IN_POZNAN = "szkoła z Bednarskiej w Poznaniu"
    POLE_OR_ROMA = "Polak lub Rom"
    POLISH_OR_EUROPEAN = "polski lub europejski"
    SEPTEMBER_OR_FEBRUARY = "wrzesień lub luty"


class TestLabel:
    """A member has a Polish and an English name, and a key for plain data."""

    def test_names_in_both_languages(self) -> None:
        """The value is Polish, the name English."""
        assert (Severity.ERROR.pl, Severity.ERROR.en) == ("błąd", "error")

    def test_abbreviations_and_proper_names_keep_their_letters(self) -> None:
        """A sentence has "RSPO" and "level I", not "rspo" and "level i"."""
        assert (DataSource.RSPO.en, AuthorityLevel.LEVEL_I.en, IdentityVariant.EPUAP.en) == ("RSPO", "level I", "ePUAP")
        assert [member.en for member in Spelt] == [
            "member of EU or EFTA",
            "stage I II or III",
            "IPET after KKZ or KUZ",
            "MOS MOW ORW SOW or SOSW",
            "PESEL or RSPO number",
            "RW or WWR",
            "e-mail or ePUAP",
            "Bednarska school in Poznań",
            "Pole or Roma",
            "Polish or European",
            "September or February",
        ]
        assert PupilStatus.CARD_OF_THE_POLE.en == "holder of a valid Card of the Pole"

    @pytest.mark.parametrize("member", [member for listed in Label.__subclasses__() for member in listed])
    def test_every_member_is_found_by_its_key(self, member: Label) -> None:
        """So no two lists of the library may share a name."""
        assert Label.from_key(member.key) is member

    @pytest.mark.parametrize("key", ["", "Severity", "Severity.NONE", "Severity.", ".ERROR", "Nothing.ERROR", "błąd"])
    def test_an_unknown_key_raises_without_telling_it(self, key: str) -> None:
        """The text may be personal."""
        with pytest.raises(KeyError) as raised:
            Label.from_key(key)
        assert raised.value.args == ()

    def test_a_member_may_have_words_of_its_own(self) -> None:
        """Its value stays the Polish term."""
        assert (Place.SCHOOL.value, Place.SCHOOL.pl, Place.SCHOOL.en) == (
            "szkoła podstawowa",
            "szkoła podstawowa",
            "primary school",
        )
        assert Place.SCHOOL.also == ("sp", "szkoła  PODSTAWOWA specjalna", "Schulstraße")
        assert (Place.HOME_OF_POLES.value, Place.HOME_OF_POLES.en, Place.HOME_OF_POLES.also) == (
            "dom (łąka)",
            "home of poles",
            (),
        )

    @pytest.mark.parametrize("member", [*Place, Severity.ERROR])
    def test_a_member_is_itself_after_pickle_and_copy(self, member: Label) -> None:
        """And found by its value and its name."""
        for again in (pickle.loads(pickle.dumps(member)), copy.copy(member), copy.deepcopy(member)):
            assert again is member
            assert hash(again) == hash(member)
        assert type(member)(member.value) is member
        assert type(member)[member.name] is member

    def test_a_member_is_pickled_by_its_name(self) -> None:
        """A term may be corrected; a pickle that was made before is read all the same."""
        pickled = pickle.dumps(Severity.GROUND)
        assert b"GROUND" in pickled
        assert b"uzasadnienie" not in pickled

    @pytest.mark.parametrize("text", [MARKED, "", "błąd "])
    def test_a_wrong_word_is_not_repeated(self, text: str) -> None:
        """No error repeats the text: not of the call, of the brackets, or of `read`."""
        for ask in (Place, Place.__getitem__, Place.read):
            with pytest.raises(
                ValueError, match=r"^Place has no such member$|^text must be a word of Place: szkoła"
            ) as raised:
                ask(text)
            error = raised.value
            assert type(error) is ValueError
            assert error.__cause__ is error.__context__ is None
            assert MARKED not in repr(error)

    @pytest.mark.parametrize("junk", [None, 5, [], b"sp"])
    def test_what_is_no_text_is_no_word(self, junk: Any) -> None:
        with pytest.raises(ValueError, match="Place has no such member"):
            Place(junk)
        with pytest.raises(TypeError, match="text must be str"):
            Place.read(junk)


class TestRead:
    """A member is found by any of its words."""

    @pytest.mark.parametrize(
        "text",
        [
            *("Place.SCHOOL", "SCHOOL", "school", "szkoła podstawowa", "primary school", "sp", "SP"),
            *(
                " SZKOŁA\tpodstawowa\n",
                "szkoła\u00a0podstawowa",
                "Szkoła   Podstawowa Specjalna",
                "PRIMARY\u2009SCHOOL",
                "SCHULSTRASSE",
            ),
        ],
    )
    def test_whatever_the_case_and_blanks(self, text: str) -> None:
        assert Place.read(text) is Place.SCHOOL

    def test_however_letters_are_composed(self) -> None:
        for form in ("NFC", "NFD"):
            for text in ("dom (łąka)", "DOM (ŁĄKA)"):
                assert Place.read(normalize(form, text)) is Place.HOME_OF_POLES

    @pytest.mark.parametrize("text", ["szkoła", "primary", "szkołapodstawowa", "Severity.ERROR", "szkola podstawowa"])
    def test_nothing_is_guessed(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"^text must be a word of Place"):
            Place.read(text)

    @pytest.mark.parametrize("listed", LISTS, ids=lambda each: each.__name__)
    def test_no_two_members_share_a_word(self, listed: type[Label]) -> None:
        """So each word finds its member, and no member is another's alias."""
        assert len(listed) == len(listed.__members__)
        for member in listed:
            assert member.words
            for word in member.words:
                assert listed.read(word) is member
                assert listed.read(f" {word.upper()} ") is member
