"""What a rule rests on."""

from datetime import date

import pytest

from sio_rules.acts import KPA, KRAKOW_LETTER, PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.basis import Act, Guide


class TestAct:
    """A place in an act is cited in the order in which the law counts."""

    def test_every_level_in_its_order(self) -> None:
        """Article, paragraph, ustęp, punkt, litera."""
        assert str(PRAWO_OSWIATOWE.art("47", ust="1", pkt="3", lit="e")) == "Prawo oświatowe, art. 47 ust. 1 pkt 3 lit. e"
        assert str(KPA.art("57", par="3a")) == "k.p.a., art. 57 § 3a"

    def test_an_ordinance_is_cited_by_paragraph(self) -> None:
        """`par` where there is no article."""
        ordinance = Act("rozporządzenie", "Rozporządzenie", date(2017, 8, 18), "Dz.U. 2017 poz. 1627")
        assert str(ordinance.par("12", ust="1", pkt="2", lit="a")) == "rozporządzenie, § 12 ust. 1 pkt 2 lit. a"
        assert str(ordinance) == "rozporządzenie"

    def test_in_english_with_the_english_name(self) -> None:
        """The levels keep their Polish signs; `str` and `pl` are the Polish citation."""
        place = PRAWO_OSWIATOWE.art("47", ust="1", pkt="3")
        assert (place.pl, place.en) == (str(place), "Education Law, art. 47 ust. 1 pkt 3")

    def test_without_an_english_name_the_polish_one_is_shown(self) -> None:
        """So a user's own act needs none."""
        act = Act("ustawa", "Ustawa", date(2017, 8, 18), "Dz.U. 2017 poz. 1627")
        assert (act.en, act.art("1").en) == ("ustawa", "ustawa, art. 1")

    @pytest.mark.parametrize("number", ["", "art. 39", "39.", "39 ust. 3", "a39", "٣٩", "39http", "39-40", "12345"])
    def test_what_is_no_number_is_refused(self, number: str) -> None:
        """Among them two citations glued together."""
        with pytest.raises(ValueError, match="art is not written"):
            PRAWO_OSWIATOWE.art(number)

    def test_every_level_is_checked(self) -> None:
        """Not only the article."""
        with pytest.raises(ValueError, match="ust"):
            PRAWO_OSWIATOWE.art("39", ust="b")
        with pytest.raises(ValueError, match="pkt"):
            PRAWO_OSWIATOWE.art("39", pkt="-")
        with pytest.raises(ValueError, match="lit"):
            PRAWO_OSWIATOWE.art("39", lit="1")
        with pytest.raises(ValueError, match="par"):
            PRAWO_OSWIATOWE.par("x")

    def test_a_place_needs_an_article_or_a_paragraph(self) -> None:
        """An act alone is not a basis."""
        place = PRAWO_OSWIATOWE.art("39")
        with pytest.raises(ValueError, match="article or a paragraph"):
            type(place)(PRAWO_OSWIATOWE)


class TestGuide:
    """An instruction is cited by the sections that it has."""

    def test_a_section_is_cited_with_the_guide(self) -> None:
        """In one line."""
        assert str(PUPILS_GUIDE.section("5.12")) == f"{PUPILS_GUIDE}, 5.12"

    def test_a_section_is_cited_in_english(self) -> None:
        """With the English names of guide and section, and the Polish ones where there are none."""
        assert KRAKOW_LETTER.section("dyrektorzy").en == "letter of the City of Kraków of 4 September 2018, directors"
        section = Guide("a", "b", ("1",)).section("1")
        assert section.pl == section.en == "a, 1"

    def test_each_section_has_its_english_name(self) -> None:
        """One too few is refused."""
        with pytest.raises(ValueError, match="each of the sections"):
            Guide("a", "b", ("jeden", "dwa"), sections_en=("one",))

    @pytest.mark.parametrize("name", ["", "15", "5.21", "12.", " 12"])
    def test_a_section_that_is_not_there_is_refused(self, name: str) -> None:
        """The guide knows its sections."""
        with pytest.raises(ValueError, match="has no section"):
            PUPILS_GUIDE.section(name)

    def test_equal_by_value(self) -> None:
        """As every word is."""
        assert Guide("a", "b", ("1",)).section("1") == Guide("a", "b", ("1",)).section("1")
