"""A class as it is registered."""

from datetime import date

import pytest
from attrs import evolve
from world import K, a_class, institution

from sio_rules.classes import Level, SchoolClass, Specificity, StudyMode
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.registered_class import ClassCircumstances, check_class
from sio_rules.regon import Regon

YEAR = SchoolYear(2025)
GRADE = a_class(level=Level.GRADE_5)
BRANCH = Institution(rspo=12_345, kind=K.PRIMARY_SCHOOL, regon=Regon("12345678512347"))
BEES = a_class(level=Level.PRESCHOOL, at=institution(K.KINDERGARTEN))


class TestSpecialClass:
    """PUP-415: since the school year 2020/2021."""

    @pytest.mark.parametrize(
        ("mode", "code"),
        [
            (StudyMode.DAY, None),
            (StudyMode.STATIONARY, "PUP-415a"),
            (StudyMode.EXTRAMURAL, "PUP-415a"),
            (None, "PUP-415b"),
        ],
    )
    @pytest.mark.parametrize("first", [2019, 2020])
    def test_a_special_class_is_in_the_day_mode(self, mode: StudyMode | None, code: str | None, first: int) -> None:
        """A mode that is not given is a WARNING."""
        special = evolve(GRADE, specificity=Specificity.SPECIAL, mode=mode)
        assert check_class(special, school_year=SchoolYear(first)).codes == ((code,) if code and first >= 2020 else ())

    @pytest.mark.parametrize("specificity", [None, Specificity.GENERAL, Specificity.INTEGRATED])
    def test_other_classes_may_be_in_any_mode(self, specificity: Specificity | None) -> None:
        """A special school says nothing of the specificity of its class."""
        other = evolve(GRADE, specificity=specificity, mode=StudyMode.EXTRAMURAL)
        assert not check_class(other, school_year=YEAR)


class TestBranch:
    """PUP-416."""

    @pytest.mark.parametrize("level", [None, *Level])
    @pytest.mark.parametrize(
        ("founded_on", "code"), [(date(2017, 1, 20), None), (date(2017, 1, 21), "PUP-416"), (None, "PUP-416b")]
    )
    def test_a_branch_founded_later_has_no_upper_grades(
        self, level: Level | None, founded_on: date | None, code: str | None
    ) -> None:
        """Grades V to VIII."""
        upper = level in {Level.GRADE_5, Level.GRADE_6, Level.GRADE_7, Level.GRADE_8}
        found = check_class(a_class(level=level, at=evolve(BRANCH, founded_on=founded_on)), school_year=YEAR)
        assert [each for each in found.codes if each.startswith("PUP-416")] == ([code] if upper and code else [])
        assert {each.at for each in found if each.code.startswith("PUP-416")} <= {"level"}

    @pytest.mark.parametrize(("first", "codes"), [(2022, ()), (2023, ("PUP-416",))])
    def test_since_the_school_year_2023(self, first: int, codes: tuple[str, ...]) -> None:
        """SIO has refused it since."""
        late = a_class(level=Level.GRADE_5, at=evolve(BRANCH, founded_on=date(2020, 9, 1)))
        assert check_class(late, school_year=SchoolYear(first)).codes == codes

    def test_only_a_primary_school_that_is_known_as_a_branch(self) -> None:
        """By its REGON number of 14 digits."""
        founded = date(2020, 9, 1)
        assert not check_class(GRADE, school_year=YEAR)
        for regon in (None, Regon("123456785")):
            school = evolve(BRANCH, regon=regon, founded_on=founded)
            assert not check_class(a_class(level=Level.GRADE_5, at=school), school_year=YEAR)
        technical = evolve(BRANCH, kind=K.TECHNICAL_SCHOOL, founded_on=founded)
        assert not check_class(a_class(level=Level.GRADE_5, at=technical), school_year=YEAR)


class TestPlaces:
    """PUP-417."""

    @pytest.mark.parametrize(("registered", "codes"), [(True, ()), (False, ("PUP-417a",)), (None, ("PUP-417b",))])
    @pytest.mark.parametrize("school_class", [BEES, a_class(level=Level.PRESCHOOL)])
    def test_the_number_of_places_comes_first(
        self, school_class: SchoolClass, codes: tuple[str, ...], *, registered: bool | None
    ) -> None:
        """For every preschool class."""
        found = check_class(school_class, school_year=YEAR, circumstances=ClassCircumstances(places_registered=registered))
        assert found.codes == codes

    def test_other_classes_need_no_places(self) -> None:
        """They are not places of preschool education."""
        assert not check_class(GRADE, school_year=YEAR, circumstances=ClassCircumstances(places_registered=False))
