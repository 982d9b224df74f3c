"""A class as it is registered."""

from datetime import date

import pytest
from attrs import evolve
from world import K, a_class, institution

from sio_rules.classes import Level, SchoolClass, Specificity, StudyMode
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.registered_class import ClassCircumstances, check_class, upper_grade_at_branch

YEAR = SchoolYear(2025)
GRADE = a_class(level=Level.GRADE_5)
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
    @pytest.mark.parametrize(("founded_on", "late"), [(date(2017, 1, 20), False), (date(2017, 1, 21), True)])
    def test_a_branch_founded_later_has_no_upper_grades(self, level: Level | None, founded_on: date, *, late: bool) -> None:
        """Grades V to VIII."""
        upper = level in {Level.GRADE_5, Level.GRADE_6, Level.GRADE_7, Level.GRADE_8}
        assert (upper_grade_at_branch(level, founded_on) is not None) is (late and upper)

    def test_a_class_at_no_branch_is_not_asked(self) -> None:
        """The day says that there is one."""
        assert not check_class(GRADE, school_year=YEAR)
        found = check_class(GRADE, school_year=YEAR, circumstances=ClassCircumstances(branch_founded_on=date(2020, 9, 1)))
        assert found.codes == ("PUP-416",)
        assert found[0].at == "level"


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
