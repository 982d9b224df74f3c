"""How many pupils SIO takes in one class."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, a_class, assigned, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.size_limits import check_class_size, class_size

YEAR = SchoolYear(2025)
PRESCHOOL_LEVELS = (Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL)


def codes(
    kind: InstitutionKind, level: Level | None, pupils: int, year: SchoolYear = YEAR, **fields: Any
) -> tuple[str, ...]:
    """Return what is found of a class of such a school."""
    return check_class_size(a_class(level=level, at=institution(kind, **fields)), pupils, school_year=year).codes


class TestCheckClassSize:
    """PUP-418, A-89."""

    @pytest.mark.parametrize(
        ("kind", "level", "limit"),
        [
            (K.PRESCHOOL_POINT, None, 25),
            (K.PRESCHOOL_TEAM, Level.PRESCHOOL, 25),
            (K.KINDERGARTEN, None, 28),
            *((K.KINDERGARTEN, level, 28) for level in PRESCHOOL_LEVELS),
            *((K.PRIMARY_SCHOOL, level, 28) for level in PRESCHOOL_LEVELS),
            *((K.PRIMARY_SCHOOL, level, 29) for level in (Level.GRADE_1, Level.GRADE_2, Level.GRADE_3)),
        ],
    )
    def test_on_the_limit_and_one_past_it(self, kind: InstitutionKind, level: Level | None, limit: int) -> None:
        """Non-public ones have a limit only where the unit is a preschool unit or group."""
        assert codes(kind, level, limit) == ()
        assert codes(kind, level, limit + 1) == ("PUP-418a",)
        everywhere = kind in {K.PRESCHOOL_POINT, K.PRESCHOOL_TEAM}
        assert codes(kind, level, limit + 1, public=False) == (("PUP-418a",) if everywhere else ())
        assert codes(kind, level, limit + 1, public=None) == (("PUP-418a",) if everywhere else ("PUP-418b",))
        assert codes(kind, level, limit, public=None) == ()

    def test_since_the_school_year_2022_2023(self) -> None:
        """Before it SIO held no limit."""
        assert codes(K.KINDERGARTEN, None, 29, SchoolYear(2022)) == ("PUP-418a",)
        assert codes(K.KINDERGARTEN, None, 29, SchoolYear(2021)) == ()

    @pytest.mark.parametrize("level", [each for each in Level if each.name >= "GRADE_4" and each.name < "H"])
    def test_other_grades_have_no_limit(self, level: Level) -> None:
        """SIO has none."""
        assert codes(K.PRIMARY_SCHOOL, level, 60) == ()
        assert codes(K.TECHNICAL_SCHOOL, None, 60) == ()

    @pytest.mark.parametrize(
        ("pupils", "public", "found"),
        [(28, True, ()), (29, True, ("PUP-418c",)), (29, None, ("PUP-418c",)), (40, False, ())],
    )
    def test_a_level_that_is_not_given_is_a_warning_past_the_lowest_limit(
        self, pupils: int, found: tuple[str, ...], *, public: bool | None
    ) -> None:
        """The class may be of preschool education."""
        assert codes(K.PRIMARY_SCHOOL, None, pupils, public=public) == found

    def test_a_holiday_class_has_no_limit(self) -> None:
        """PUP-308: it may have more than 25 children."""
        bees = a_class(level=Level.PRESCHOOL, at=institution(K.PRESCHOOL_POINT), holiday=True)
        assert not check_class_size(bees, 60, school_year=YEAR)
        assert check_class_size(evolve(bees, holiday=False), 60, school_year=YEAR)
        assert not check_class_size(a_class(kind=ClassKind.WWR, at=institution(K.KINDERGARTEN)), 60, school_year=YEAR)

    def test_a_number_of_pupils_is_not_negative(self) -> None:
        """The error names the bound."""
        with pytest.raises(InvalidValueError, match="pupils must be at least 0"):
            codes(K.KINDERGARTEN, None, -1)


class TestClassSize:
    """The pupils of one day."""

    def test_each_pupil_counts_once_on_each_day_of_the_assignment(self) -> None:
        """Both ends count, and the class is known by school and key."""
        bees, other = a_class(1, level=Level.PRESCHOOL), a_class(2, level=Level.PRESCHOOL)
        rows = [
            assigned(bees, "2025-09-01", "2026-08-31", pupil=1),
            assigned(evolve(bees, hospital=True), "2025-09-01", "2026-08-31", pupil=1),
            assigned(bees, "2025-09-01", "2025-12-31", pupil=2),
            assigned(bees, "2026-01-01", None, pupil="2"),
            assigned(other, "2025-09-01", None, pupil=3),
        ]
        sizes = [class_size(bees, iter(rows), on=day) for day in (date(2025, 8, 31), date(2025, 12, 31), date(2026, 9, 1))]
        assert sizes == [0, 2, 1]
