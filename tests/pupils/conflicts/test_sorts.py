"""The sorts of classes: each class is of one, and marks go before one another in a fixed order."""

import pytest
from hypothesis import given
from made_classes import a_class, school

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.conflicts.sorts import BASIC, ClassSort, sort_of
from sio_rules.strategies import school_classes

K = InstitutionKind


class TestSortOf:
    """Section 4: what the list tells apart."""

    @pytest.mark.parametrize(
        ("school_class", "sort"),
        [
            (a_class(level=Level.GRADE_1), ClassSort.SCHOOL),
            (a_class(at=school(kind=K.SOCIAL_SERVICES_COLLEGE)), ClassSort.SCHOOL),
            (a_class(level=Level.GRADE_1, holiday=True), ClassSort.SCHOOL),
            (a_class(level=Level.ZERO), ClassSort.GMINA_PRESCHOOL),
            (a_class(level=Level.ZERO, at=school(run_by=BodyKind.CITY_WITH_POWIAT_RIGHTS)), ClassSort.GMINA_PRESCHOOL),
            (a_class(level=Level.ZERO, at=school(run_by=BodyKind.POWIAT)), ClassSort.PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=school(public=False)), ClassSort.NON_PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=school(public=False, run_by=None)), ClassSort.NON_PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=school(run_by=None)), ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN),
            (a_class(level=Level.ZERO, at=school(public=None)), ClassSort.PRESCHOOL_PUBLIC_NOT_GIVEN),
            (a_class(level=Level.ZERO, at=school(public=None), holiday=True), ClassSort.HOLIDAY),
            (a_class(level=Level.GRADE_1, at=school(public=None, run_by=None)), ClassSort.SCHOOL),
            (a_class(level=Level.ZERO, at=school(public=False), holiday=True), ClassSort.HOLIDAY),
            (a_class(at=school(kind=K.POST_SECONDARY_SCHOOL)), ClassSort.POST_SECONDARY),
            (a_class(at=school(kind=K.POST_SECONDARY_ART_SCHOOL)), ClassSort.ARTISTIC),
            (a_class(at=school(kind=K.POST_SECONDARY_ART_SCHOOL, hospital=True)), ClassSort.HOSPITAL),
            (a_class(level=Level.ZERO, hospital=True, holiday=True), ClassSort.HOSPITAL),
            (a_class(kind=ClassKind.IPET), ClassSort.OTHER_IPET),
            (a_class(kind=ClassKind.IPET, at=school(kind=K.ORW)), ClassSort.ORW_IPET),
            (a_class(kind=ClassKind.RW, hospital=True), ClassSort.RW),
        ],
    )
    def test_a_class_is_of_the_sort(self, school_class: SchoolClass, sort: ClassSort) -> None:
        assert sort_of(school_class) is sort

    @given(school_classes())
    def test_a_basic_class_is_of_a_basic_sort_and_no_other_is(self, school_class: SchoolClass) -> None:
        assert (sort_of(school_class) in BASIC) is (school_class.kind is ClassKind.BASIC)
