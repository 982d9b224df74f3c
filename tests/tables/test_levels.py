"""Levels, ages and sizes agree with the functions, for every year, age, institution and limit."""

from datetime import date
from itertools import product

import pytest
from lookup import answers, matching

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.assignments.levels import preschool_level
from sio_rules.pupils.assignments.pupil_ages import check_preschool_age, check_rw_age
from sio_rules.pupils.assignments.size_limits import check_class_size

YEARS = [SchoolYear(first) for first in range(1991, 2050)]
AGES = range(60)
BOTH = (False, True)


class TestLevels:
    """By age and school year."""

    @pytest.mark.parametrize("year", YEARS, ids=str)
    def test_agrees_on_every_day_of_a_year(self, year: SchoolYear) -> None:
        for age, on in product(AGES, (year.start, year.end)):
            decision = preschool_level(year, age)
            assert decision.outcome is not None
            assert answers("levels", on, age=age) == (decision.outcome.key, decision.because[0].code)


class TestPreschoolAges:
    """By age, certificate and deferral."""

    @pytest.mark.parametrize("year", [each for each in YEARS if each.first >= 2017], ids=str)
    def test_agrees_with_the_function(self, year: SchoolYear) -> None:
        kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
        bees = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
        assignment = ClassAssignment(7, bees, Period(year.start))
        for age, certified, deferred in product(AGES, BOTH, BOTH):
            born_on = date(year.first - age, 12, 31)
            codes = check_preschool_age(assignment, born_on, special_education=certified, deferred=deferred).codes
            [code] = codes or (None,)
            facts = {"age": age, "special_education": certified, "deferred": deferred}
            assert answers("preschool_ages", year.start, **facts) == (code,)

    @pytest.mark.parametrize("name", ["preschool_ages", "rw_ages"])
    def test_earlier_days_are_not_judged(self, name: str) -> None:
        facts = {"age": 5, "special_education": False, "deferred": False}
        assert matching(name, date(2017, 8, 31), **facts) == []
        assert len(matching(name, date(2017, 9, 1), **facts)) == 1


class TestRwAges:
    """By age."""

    @pytest.mark.parametrize("year", [each for each in YEARS if each.first >= 2017], ids=str)
    def test_agrees_with_the_function(self, year: SchoolYear) -> None:
        centre = Institution(rspo=1, kind=InstitutionKind.ORW)
        rw = SchoolClass(institution=centre, key=1, kind=ClassKind.RW)
        for age in AGES:
            codes = check_rw_age(ClassAssignment(7, rw, Period(year.start, year.end)), date(year.first - age, 1, 1)).codes
            [code] = codes or (None,)
            assert answers("rw_ages", year.end, age=age) == (code,)


class TestClassSizes:
    """By institution, level and publicity."""

    @pytest.mark.parametrize(("kind", "public"), list(product(InstitutionKind, BOTH)))
    def test_agrees_on_the_limit_and_past_it(self, kind: InstitutionKind, *, public: bool) -> None:
        here = Institution(rspo=1, kind=kind, public=public)
        for level in Level:
            try:
                basic = SchoolClass(institution=here, key=1, kind=ClassKind.BASIC, level=level)
            except InvalidValueError:
                continue
            facts = {"institution_kind": kind, "level": level, "public": public}
            for year in (SchoolYear(2021), SchoolYear(2022), SchoolYear(2049)):
                rows = matching("class_sizes", year.start, **facts)
                if not rows:
                    assert check_class_size(basic, 10_000, school_year=year).codes == ()
                    continue
                [(limit, code)] = rows
                assert isinstance(limit, int)
                assert check_class_size(basic, limit, school_year=year).codes == ()
                assert check_class_size(basic, limit + 1, school_year=year).codes == (code,)
