"""Schools and units in the words of the register, and of a gmina's list."""

from typing import Any

import pytest
from refused import refused

from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.plain.readers._school_words import (
    destination,
    institution_type,
    publicity,
    regon,
    rspo_number,
    running_body,
    special,
)
from sio_rules.regon import Regon
from sio_rules.transport import Destination

K, B, TO = InstitutionKind, BodyKind, Destination

TYPES = {
    "Przedszkole": K.KINDERGARTEN,
    "Szkoła podstawowa": K.PRIMARY_SCHOOL,
    "Liceum ogólnokształcące": K.GENERAL_SECONDARY_SCHOOL,
    "Technikum": K.TECHNICAL_SCHOOL,
    "Szkoła policealna": K.POST_SECONDARY_SCHOOL,
    "Szkoła specjalna przysposabiająca do pracy": K.WORK_TRAINING_SCHOOL,
    "Ogólnokształcąca szkoła muzyczna I stopnia": K.GENERAL_MUSIC_SCHOOL_I,
    "Ogólnokształcąca szkoła muzyczna II stopnia": K.GENERAL_MUSIC_SCHOOL_II,
    "Ogólnokształcąca szkoła sztuk pięknych": K.GENERAL_ART_SCHOOL,
    "Liceum sztuk plastycznych": K.ART_SECONDARY_SCHOOL,
    "Ogólnokształcąca szkoła baletowa": K.GENERAL_BALLET_SCHOOL,
    "Szkoła sztuki cyrkowej": K.CIRCUS_SCHOOL,
    "Pałac młodzieży": K.OUT_OF_SCHOOL_UNIT,
    "Młodzieżowy dom kultury": K.OUT_OF_SCHOOL_UNIT,
    "Ognisko pracy pozaszkolnej": K.OUT_OF_SCHOOL_UNIT,
    "Międzyszkolny ośrodek sportowy": K.OUT_OF_SCHOOL_UNIT,
    "Ogród jordanowski": K.OUT_OF_SCHOOL_UNIT,
    "Pozaszkolna placówka specjalistyczna": K.OUT_OF_SCHOOL_UNIT,
    "Szkolne schronisko młodzieżowe": K.OUT_OF_SCHOOL_UNIT,
    "Placówki artystyczne (ognisko artystyczne)": K.ART_CLUB,
    "Centrum Kształcenia Praktycznego": K.VOCATIONAL_TRAINING_CENTRE,
    "Placówka Kształcenia Ustawicznego ze szkołami": K.CONTINUING_EDUCATION_UNIT,
    "Ośrodek dokształcania i doskonalenia zawodowego": K.VOCATIONAL_TRAINING_CENTRE,
    "Poradnia psychologiczno-pedagogiczna": K.COUNSELLING_CENTRE,
    "Poradnia specjalistyczna": K.COUNSELLING_CENTRE,
    "Specjalny Ośrodek Wychowawczy": K.SOW,
    "Specjalny Ośrodek Szkolno-Wychowawczy": K.SOSW,
    "Ośrodek Rewalidacyjno-Wychowawczy": K.ORW,
    "Młodzieżowy Ośrodek Wychowawczy": K.MOW,
    "Młodzieżowy Ośrodek Socjoterapii ze szkołami": K.MOS,
    "Bursa": K.BOARDING_HOUSE,
    "Dom wczasów dziecięcych": K.HOLIDAY_HOME,
    "Placówka doskonalenia nauczycieli": K.TEACHER_TRAINING_UNIT,
    "Biblioteki pedagogiczne": K.PEDAGOGICAL_LIBRARY,
    "Niepubliczna placówka oświatowo-wychowawcza w systemie oświaty": K.OUT_OF_SCHOOL_UNIT,
    "Kolegium Pracowników Służb Społecznych": K.SOCIAL_SERVICES_COLLEGE,
    "Placówka Kształcenia Ustawicznego - bez szkół": K.CONTINUING_EDUCATION_UNIT,
    "Niepubliczna placówka kształcenia ustawicznego i praktycznego": K.CONTINUING_EDUCATION_UNIT,
    "Zespół wychowania przedszkolnego": K.PRESCHOOL_TEAM,
    "Punkt przedszkolny": K.PRESCHOOL_POINT,
    "Poznańska szkoła chóralna": K.POZNAN_CHORAL_SCHOOL,
    "Niepubliczna placówka kształcenia ustawicznego i praktycznego ze szkołami": K.CONTINUING_EDUCATION_UNIT,
    "Szkoła muzyczna I stopnia": K.MUSIC_SCHOOL_I,
    "Szkoła muzyczna II stopnia": K.MUSIC_SCHOOL_II,
    "Szkoła sztuki tańca": K.DANCE_SCHOOL,
    "Inna szkoła artystyczna": K.OTHER_ARTISTIC_SCHOOL,
    "Bednarska Szkoła Realna": K.BEDNARSKA_SCHOOL,
    "Policealna szkoła muzyczna": K.POST_SECONDARY_MUSIC_SCHOOL,
    "Policealna szkoła plastyczna": K.POST_SECONDARY_ART_SCHOOL,
    "Branżowa szkoła I stopnia": K.SECTORAL_SCHOOL_I,
    "Branżowa szkoła II stopnia": K.SECTORAL_SCHOOL_II,
    "Centrum Kształcenia Zawodowego": K.VOCATIONAL_TRAINING_CENTRE,
    "Zespół szkół i placówek oświatowych": K.SCHOOL_COMPLEX,
}
ABOLISHED = (
    "Gimnazjum",
    "Liceum profilowane",
    "Liceum ogólnokształcące uzupełniające dla absolwentów zasadniczych szkół zawodowych",
    "Kolegium nauczycielskie",
    "Nauczycielskie Kolegium Języków Obcych",
)


class TestInstitutionType:
    """The 58 types of the register."""

    def test_there_are_58(self) -> None:
        assert len(TYPES) + len(ABOLISHED) == 58

    @pytest.mark.parametrize(("cell", "kind"), TYPES.items())
    def test_every_type_that_is_run(self, cell: str, kind: InstitutionKind) -> None:
        assert institution_type(cell) is kind
        assert institution_type(f" {cell.upper()}  ") is kind

    @pytest.mark.parametrize("cell", ABOLISHED)
    def test_what_is_no_longer_run_is_told(self, cell: str) -> None:
        assert refused(institution_type, cell.upper()) == ("DAT-023",)

    @pytest.mark.parametrize("cell", ["szkoła", "", 3, None])
    def test_anything_else_is_on_no_list(self, cell: Any) -> None:
        assert refused(institution_type, cell) == ("DAT-005a",)


class TestRunningBody:
    """The 16 kinds of running bodies of the register."""

    @pytest.mark.parametrize(
        ("cell", "kind"),
        [
            ("Gmina", B.GMINA),
            ("Miasto na prawach powiatu", B.CITY_WITH_POWIAT_RIGHTS),
            ("Powiat ziemski", B.POWIAT),
            ("Samorząd województwa", B.VOIVODESHIP),
            ("Minister ds. rolnictwa i rozwoju wsi", B.OTHER_MINISTER),
            ("Minister ds. sprawiedliwości", B.OTHER_MINISTER),
            ("Fundacje", B.OTHER_PERSON),
            ("Stowarzyszenia", B.OTHER_PERSON),
            ("Organizacje Wyznaniowe", B.OTHER_PERSON),
            ("Osoba fizyczna", B.OTHER_PERSON),
            ("Osoba Fizyczna - Pracodawca", B.OTHER_PERSON),
            ("Przedsiębiorstwa Osób Fizycznych", B.OTHER_PERSON),
            ("Przedsiębiorstwo Państwowe", B.OTHER_PERSON),
            ("Spółdzielnia", B.OTHER_PERSON),
            ("Spółki Handlowe", B.OTHER_PERSON),
            ("Uczelnia Niepubliczna", B.UNIVERSITY),
        ],
    )
    def test_is_read(self, cell: str, kind: BodyKind) -> None:
        assert running_body(cell) is kind


class TestStatuses:
    """What the register says of publicity and specificity."""

    @pytest.mark.parametrize(
        ("cell", "public"),
        [
            ("publiczna", True),
            ("Niepubliczna", False),
            ("niepubliczna o uprawnieniach szkoły publicznej", False),
            ("publiczne", True),
            ("publiczny", True),
            ("niepubliczny", False),
            ("niepubliczne", False),
        ],
    )
    def test_a_school_with_public_rights_is_not_public(self, cell: str, public: bool) -> None:
        assert publicity(cell) is public

    @pytest.mark.parametrize(
        ("cell", "wanted"), [("specjalna", True), ("specjalny", True), ("specjalne", True), ("brak specyfiki", False)]
    )
    def test_specificity(self, cell: str, wanted: bool) -> None:
        assert special(cell) is wanted

    @pytest.mark.parametrize("cell", ["tak", "", True, None])
    def test_anything_else_is_on_no_list(self, cell: Any) -> None:
        assert refused(publicity, cell) == refused(special, cell) == ("DAT-005a",)


class TestNumbers:
    """The numbers of the register."""

    @pytest.mark.parametrize("cell", ["99001", 99001, 99001.0, "99 001"])
    def test_the_number_of_a_school(self, cell: Any) -> None:
        assert rspo_number(cell) == 99001

    @pytest.mark.parametrize(
        ("cell", "wanted"), [("12345678500000", "123456785"), ("123456785", "123456785"), (123456785, "123456785")]
    )
    def test_five_zeros_of_a_register_are_left_out(self, cell: Any, wanted: str) -> None:
        assert regon(cell) == Regon(wanted)

    @pytest.mark.parametrize("cell", ["100100000", "012345675"])
    def test_zeros_of_the_number_itself_are_kept(self, cell: str) -> None:
        assert regon(cell) == Regon(cell)

    def test_the_number_of_a_local_unit_is_kept(self) -> None:
        assert regon("12345678512347") == Regon("12345678512347")

    @pytest.mark.parametrize(("cell", "code"), [("123456789", "IDN-002d"), ("12345", "IDN-002b")])
    def test_a_wrong_regon_is_told(self, cell: str, code: str) -> None:
        assert code in refused(regon, cell)


class TestDestination:
    """Where a child goes, by the name on a list."""

    @pytest.mark.parametrize(
        ("cell", "wanted"),
        [
            ("SP nr 1", TO.PRIMARY_SCHOOL),
            ("Szkoła Podstawowa im. Jana Brzechwy", TO.PRIMARY_SCHOOL),
            ("oddział przedszkolny SP 1", TO.PRESCHOOL_CLASS),
            ("SP 1, oddział przedszkolny", TO.PRESCHOOL_CLASS),
            ("Przedszkole nr 3", TO.KINDERGARTEN),
            ("Punkt przedszkolny „Miś”", TO.OTHER_PRESCHOOL),
            ("Technikum", TO.SECONDARY_SCHOOL),
            ("LO nr 2", TO.SECONDARY_SCHOOL),
            ("branżowa szkoła I stopnia w Dębnie", TO.SECONDARY_SCHOOL),
            ("OREW", TO.ORW),
            ("MOW w Polu", TO.MOW),
            ("SOSW nr 1", TO.SOSW),
            ("młodzieżowy ośrodek socjoterapii ze szkołami", TO.MOS),
            (TO.SOW, TO.SOW),
        ],
    )
    def test_is_read_by_the_beginning_of_the_name(self, cell: Any, wanted: Destination) -> None:
        assert destination(cell) is wanted

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_every_word_of_a_type_leads_to_one_place_or_none(self, kind: InstitutionKind) -> None:
        secondary = (K.GENERAL_SECONDARY_SCHOOL, K.TECHNICAL_SCHOOL, K.SECTORAL_SCHOOL_I, K.SECTORAL_SCHOOL_II)
        places = {
            K.KINDERGARTEN: TO.KINDERGARTEN,
            **dict.fromkeys((K.PRESCHOOL_POINT, K.PRESCHOOL_TEAM), TO.OTHER_PRESCHOOL),
            K.PRIMARY_SCHOOL: TO.PRIMARY_SCHOOL,
            **dict.fromkeys((*secondary, K.WORK_TRAINING_SCHOOL, K.POST_SECONDARY_SCHOOL), TO.SECONDARY_SCHOOL),
            **dict.fromkeys((K.MOS, K.MOS_WITHOUT_SCHOOLS), TO.MOS),
            **{centre: TO[centre.name] for centre in (K.ORW, K.MOW, K.SOSW, K.SOW)},
        }
        for word in (kind.pl, kind.en, *kind.also):
            if kind in places:
                assert destination(word) is places[kind]
            else:
                assert refused(destination, word) == ("DAT-024",)

    @pytest.mark.parametrize(
        "cell",
        [
            "Zespół szkół",
            "SP z oddziałami przedszkolnymi",
            "bursa",
            "II LO",
            "Spółdzielnia",
            "szkoła muzyczna I stopnia",
            "",
            None,
            1,
        ],
    )
    def test_what_may_be_several_is_not_guessed(self, cell: Any) -> None:
        assert refused(destination, cell) == ("DAT-024",)
