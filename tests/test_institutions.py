"""The kinds of schools, units and bodies, and one school or body."""

from typing import Any

import pytest

from sio_rules import InvalidValueError
from sio_rules.institutions import (
    ARTISTIC_WITHOUT_GENERAL_TRACK,
    CENTRES,
    DIPLOMA_SCHOOLS,
    GMINY,
    LOCAL_GOVERNMENTS,
    POST_SECONDARY_SCHOOLS,
    PRESCHOOLS,
    SCHOOLS,
    UNITS,
    WITHOUT_PUPILS,
    Audience,
    Body,
    BodyKind,
    Institution,
    InstitutionKind,
)
from sio_rules.regon import Regon

K = InstitutionKind
RIGHT: dict[str, Any] = {"rspo": 12_345, "kind": K.PRIMARY_SCHOOL, "public": True, "run_by": BodyKind.GMINA}

SETS = {
    "PRESCHOOLS": (PRESCHOOLS, ("Przedszkole", "Punkt przedszkolny", "Zespół wychowania przedszkolnego")),
    "ARTISTIC_WITHOUT_GENERAL_TRACK": (
        ARTISTIC_WITHOUT_GENERAL_TRACK,
        (
            *("Szkoła sztuki cyrkowej", "Szkoła muzyczna I stopnia", "Szkoła muzyczna II stopnia", "Szkoła sztuki tańca"),
            *("Inna szkoła artystyczna", "Policealna szkoła muzyczna", "Policealna szkoła plastyczna"),
        ),
    ),
    "DIPLOMA_SCHOOLS": (  # S004, section 10
        DIPLOMA_SCHOOLS,
        (
            *("Ogólnokształcąca szkoła muzyczna II stopnia", "Ogólnokształcąca szkoła sztuk pięknych"),
            *("Liceum sztuk plastycznych", "Ogólnokształcąca szkoła baletowa", "Szkoła sztuki cyrkowej"),
            *("Poznańska szkoła chóralna", "Szkoła muzyczna II stopnia", "Szkoła sztuki tańca", "Inna szkoła artystyczna"),
            *("Policealna szkoła muzyczna", "Policealna szkoła plastyczna"),
        ),
    ),
    "POST_SECONDARY_SCHOOLS": (
        POST_SECONDARY_SCHOOLS,
        ("Szkoła policealna", "Policealna szkoła muzyczna", "Policealna szkoła plastyczna"),
    ),
    "CENTRES": (  # S004, section 13
        CENTRES,
        (
            *("Młodzieżowy Ośrodek Wychowawczy", "Młodzieżowy Ośrodek Socjoterapii ze szkołami"),
            *("Młodzieżowy Ośrodek Socjoterapii bez szkół", "Specjalny Ośrodek Szkolno-Wychowawczy"),
            *("Specjalny Ośrodek Wychowawczy", "Ośrodek Rewalidacyjno-Wychowawczy"),
        ),
    ),
    "UNITS": (
        UNITS - CENTRES,
        (
            *("Placówka oświatowo-wychowawcza", "Placówki artystyczne (ognisko artystyczne)"),
            *("Placówka Kształcenia Ustawicznego ze szkołami", "Centrum Kształcenia Zawodowego"),
            *("Poradnia psychologiczno-pedagogiczna", "Bursa", "Dom wczasów dziecięcych"),
            *("Placówka doskonalenia nauczycieli", "Biblioteki pedagogiczne"),
        ),
    ),
    "WITHOUT_PUPILS": (
        WITHOUT_PUPILS,
        ("Placówka doskonalenia nauczycieli", "Biblioteki pedagogiczne", "Zespół szkół i placówek oświatowych"),
    ),
}
"""The kinds of each set, by the names that the register of schools has for them."""


class TestKinds:
    """How the kinds part into schools, units, kindergartens and the college."""

    def test_every_kind_is_one_of_five(self) -> None:
        """No kind twice, none left out."""
        others = {K.SOCIAL_SERVICES_COLLEGE, K.SCHOOL_COMPLEX}
        assert SCHOOLS | UNITS | PRESCHOOLS | others == set(K)
        assert len(SCHOOLS) + len(UNITS) + len(PRESCHOOLS) + len(others) == len(K)

    @pytest.mark.parametrize(("kinds", "names"), SETS.values(), ids=SETS)
    def test_each_set_holds_what_the_source_lists(self, kinds: frozenset[K], names: tuple[str, ...]) -> None:
        """Each name is that of another kind."""
        assert kinds == {K.read(name) for name in names}
        assert len(kinds) == len(names)

    def test_units_without_pupils_and_a_complex(self) -> None:
        """A complex has the pupils of its schools and units."""
        assert {K.SCHOOL_COMPLEX} == WITHOUT_PUPILS - UNITS
        assert WITHOUT_PUPILS.isdisjoint(CENTRES)

    def test_special_sets_lie_where_they_should(self) -> None:
        """Art schools and post-secondary ones are schools; centres are units."""
        assert ARTISTIC_WITHOUT_GENERAL_TRACK < SCHOOLS
        assert POST_SECONDARY_SCHOOLS < SCHOOLS
        assert CENTRES < UNITS

    @pytest.mark.parametrize("kind", [K.ART_CLUB, K.COUNSELLING_CENTRE, K.BOARDING_HOUSE, K.HOLIDAY_HOME])
    def test_units_are_no_schools(self, kind: InstitutionKind) -> None:
        """Kindergartens are not units."""
        assert kind in UNITS - CENTRES

    def test_gminy_are_local_governments(self) -> None:
        """With powiaty and voivodeships, four kinds."""
        assert {BodyKind.read("Gmina"), BodyKind.read("Miasto na prawach powiatu")} == GMINY < LOCAL_GOVERNMENTS
        assert {BodyKind.POWIAT, BodyKind.VOIVODESHIP} == LOCAL_GOVERNMENTS - GMINY


class TestInstitution:
    """One school or unit."""

    @pytest.mark.parametrize("rspo", [1, 9_999_999])
    def test_the_number_has_one_to_seven_digits(self, rspo: int) -> None:
        """IDN-004."""
        assert Institution(**{**RIGHT, "rspo": rspo}).rspo == rspo

    @pytest.mark.parametrize("rspo", [0, -1, 10_000_000])
    def test_another_number_is_refused(self, rspo: int) -> None:
        """One unit past each limit."""
        with pytest.raises(InvalidValueError, match="rspo"):
            Institution(**{**RIGHT, "rspo": rspo})

    @pytest.mark.parametrize(
        ("argument", "value"),
        [
            ("rspo", "12345"),
            ("rspo", True),
            ("kind", "szkoła podstawowa"),
            ("public", 1),
            ("run_by", K.PRIMARY_SCHOOL),
            ("audience", None),
            ("special", None),
            ("hospital", 0),
            ("district", "tak"),
            ("regon", "123456785"),
            ("founded_on", "2018-09-01"),
            ("in_complex", 1),
        ],
    )
    def test_a_wrong_kind_is_named(self, argument: str, value: object) -> None:
        """`TypeError` with the argument."""
        with pytest.raises(TypeError, match=argument):
            Institution(**{**RIGHT, argument: value})

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_only_a_primary_school_has_a_district(self, kind: InstitutionKind) -> None:
        """Others may be known to have none."""
        assert Institution(rspo=1, kind=kind, district=False).district is False
        if kind is InstitutionKind.PRIMARY_SCHOOL:
            assert Institution(rspo=1, kind=kind, district=True).district
        else:
            with pytest.raises(InvalidValueError, match=r"^district must be False or None"):
                Institution(rspo=1, kind=kind, district=True)

    def test_what_is_not_given_is_not_known(self) -> None:
        """Marks are not set; facts are unknown, which is never no."""
        plain = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
        assert (plain.audience, plain.special, plain.hospital) == (Audience.YOUTH, False, False)
        assert (plain.public, plain.run_by, plain.district) == (None, None, None)
        assert (plain.regon, plain.founded_on, plain.branch, plain.in_complex) == (None, None, None, False)

    @pytest.mark.parametrize(("regon", "branch"), [("123456785", False), ("12345678512347", True)])
    def test_a_branch_has_a_number_of_fourteen_digits(self, regon: str, branch: bool) -> None:
        """IDN-003."""
        assert Institution(rspo=1, kind=K.PRIMARY_SCHOOL, regon=Regon(regon)).branch is branch

    def test_its_regon_is_not_shown(self) -> None:
        """The business of one person may run it."""
        assert "123456785" not in repr(Institution(rspo=1, kind=K.PRIMARY_SCHOOL, regon=Regon("123456785")))


class TestBody:
    """One office or person."""

    def test_kind_and_key_make_it(self) -> None:
        """Equal by value."""
        assert Body(BodyKind.GMINA, 1) == Body(BodyKind.GMINA, 1) != Body(BodyKind.GMINA, 2)
        assert hash(Body(BodyKind.GMINA)) == hash(Body(BodyKind.GMINA, 0))

    @pytest.mark.parametrize(("kind", "key", "argument"), [("gmina", 0, "kind"), (BodyKind.GMINA, "0", "key")])
    def test_a_wrong_kind_is_named(self, kind: Any, key: Any, argument: str) -> None:
        """`TypeError` with the argument."""
        with pytest.raises(TypeError, match=argument):
            Body(kind, key)
