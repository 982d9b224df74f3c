"""Classes and assignments: what they refuse, and when two classes are the same."""

import copy
import pickle
from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from world import a_class, assigned, can_have_preschool_classes

from sio_rules.classes import (
    PRESCHOOL_LEVELS,
    ClassAssignment,
    ClassFeature,
    ClassKind,
    Level,
    SchoolClass,
    Specificity,
    expect_one_pupil,
)
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import PRESCHOOLS, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.strategies import class_assignments, school_classes


def institution(
    kind: InstitutionKind = InstitutionKind.PRIMARY_SCHOOL, *, rspo: int = 12_345, hospital: bool = False
) -> Institution:
    """Build a school."""
    return Institution(rspo=rspo, kind=kind, public=True, run_by=BodyKind.GMINA, hospital=hospital)


class TestSchoolClass:
    """What a class is."""

    @pytest.mark.parametrize("kind", [kind for kind in ClassKind if kind is not ClassKind.BASIC])
    def test_only_a_basic_class_has_a_level(self, kind: ClassKind) -> None:
        with pytest.raises(InvalidValueError) as error:
            SchoolClass(institution=institution(), key=1, kind=kind, level=Level.GRADE_1)
        assert error.value.argument == "level"

    @pytest.mark.parametrize("level", Level)
    def test_a_class_is_preschool_by_its_level(self, level: Level) -> None:
        school_class = SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC, level=level)
        assert school_class.preschool is (level in {Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL})

    @pytest.mark.parametrize(
        ("kind", "class_kind", "preschool"),
        [
            (InstitutionKind.KINDERGARTEN, ClassKind.BASIC, True),
            (InstitutionKind.PRESCHOOL_POINT, ClassKind.BASIC, True),
            (InstitutionKind.PRESCHOOL_TEAM, ClassKind.BASIC, True),
            (InstitutionKind.KINDERGARTEN, ClassKind.WWR, False),
            (InstitutionKind.PRIMARY_SCHOOL, ClassKind.BASIC, None),
            (InstitutionKind.PRIMARY_SCHOOL, ClassKind.WWR, False),
            (InstitutionKind.SOSW, ClassKind.BASIC, None),
            (InstitutionKind.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, False),
            (InstitutionKind.SOCIAL_SERVICES_COLLEGE, ClassKind.BASIC, False),
        ],
    )
    def test_without_a_level_the_institution_tells(
        self, kind: InstitutionKind, class_kind: ClassKind, *, preschool: bool | None
    ) -> None:
        assert SchoolClass(institution=institution(kind), key=1, kind=class_kind).preschool is preschool

    @pytest.mark.parametrize(("own", "schools"), [(True, False), (False, True), (True, True), (False, False)])
    def test_the_hospital_mark_stands_on_the_class_or_the_school(self, *, own: bool, schools: bool) -> None:
        school = institution(hospital=schools)
        assert SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, hospital=own).in_hospital is (own or schools)

    def test_a_class_is_known_by_rspo_number_and_key(self) -> None:
        one = SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC)
        renamed = SchoolClass(institution=institution(hospital=True), key=1, kind=ClassKind.BASIC, level=Level.GRADE_2)
        assert one.is_same_as(renamed)
        assert one != renamed
        assert not one.is_same_as(SchoolClass(institution=institution(), key=2, kind=ClassKind.BASIC))
        assert not one.is_same_as(SchoolClass(institution=institution(rspo=12_346), key=1, kind=ClassKind.BASIC))

    def test_a_key_may_be_a_name(self) -> None:
        """And 1 is not "1"."""
        one, name, figure = (
            SchoolClass(institution=institution(), key=key, kind=ClassKind.BASIC) for key in (1, "V a", "1")
        )
        assert name.is_same_as(SchoolClass(institution=institution(hospital=True), key="V a", kind=ClassKind.BASIC))
        assert not one.is_same_as(figure)
        assert "V a" not in repr(name)
        assert "key=1," in repr(one)

    def test_the_same_takes_a_class(self) -> None:
        with pytest.raises(TypeError, match="other"):
            SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC).is_same_as(None)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize(
        ("of_special_school", "specificity", "special"),
        [
            (False, None, False),
            (False, Specificity.INTEGRATED, False),
            (False, Specificity.SPECIAL, True),
            (True, None, True),
            (True, Specificity.GENERAL, True),
        ],
    )
    def test_a_class_is_special_itself_or_by_its_school(
        self, specificity: Specificity | None, *, of_special_school: bool, special: bool
    ) -> None:
        at = evolve(institution(), special=of_special_school)
        assert SchoolClass(institution=at, key=1, kind=ClassKind.BASIC, specificity=specificity).special is special
        assert not SchoolClass(institution=at, key=1, kind=ClassKind.WWR).special

    @pytest.mark.parametrize(
        ("name", "value"),
        [("specificity", Specificity.GENERAL), ("features", frozenset({ClassFeature.SPORTS}))],
    )
    @pytest.mark.parametrize("kind", [kind for kind in ClassKind if kind is not ClassKind.BASIC])
    def test_only_a_basic_class_has_specificities(self, kind: ClassKind, name: str, value: object) -> None:
        fields: dict[str, Any] = {name: value}
        SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC, **fields)
        with pytest.raises(InvalidValueError, match=f"^{name} must be"):
            SchoolClass(institution=institution(), key=1, kind=kind, **fields)

    @pytest.mark.parametrize(
        "name", ["institution", "key", "kind", "level", "hospital", "holiday", "specificity", "features", "mode"]
    )
    @pytest.mark.parametrize("junk", ["", b"1", 1.0, [], object()])
    def test_a_wrong_kind_of_argument_is_named(self, name: str, junk: object) -> None:
        if (name, junk) == ("key", ""):
            junk = None  # a key may be a text
        arguments: dict[str, object] = {"institution": institution(), "key": 1, "kind": ClassKind.BASIC, name: junk}
        with pytest.raises(TypeError, match=name):
            SchoolClass(**arguments)  # type: ignore[arg-type] # on purpose

    @given(school_classes())
    def test_a_class_survives_pickle_and_copy(self, school_class: SchoolClass) -> None:
        assert pickle.loads(pickle.dumps(school_class)) == copy.deepcopy(school_class) == school_class
        assert hash(copy.copy(school_class)) == hash(school_class)

    @given(school_classes())
    def test_a_preschool_class_has_a_level_of_preschool(self, school_class: SchoolClass) -> None:
        if school_class.level is not None:
            assert school_class.preschool is (school_class.level in PRESCHOOL_LEVELS)

    @pytest.mark.parametrize("kind", InstitutionKind)
    @pytest.mark.parametrize("level", Level)
    def test_a_level_is_one_that_the_institution_can_have(self, kind: InstitutionKind, level: Level) -> None:
        of_preschool = level in PRESCHOOL_LEVELS
        if (of_preschool and not can_have_preschool_classes(kind)) or (not of_preschool and kind in PRESCHOOLS):
            with pytest.raises(InvalidValueError, match=r"^level must be "):
                SchoolClass(institution=institution(kind), key=1, kind=ClassKind.BASIC, level=level)
        else:
            SchoolClass(institution=institution(kind), key=1, kind=ClassKind.BASIC, level=level)

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_a_holiday_class_is_one_of_preschool_education(self, kind: InstitutionKind) -> None:
        if not can_have_preschool_classes(kind):
            with pytest.raises(InvalidValueError, match=r"^holiday must be False"):
                SchoolClass(institution=institution(kind), key=1, kind=ClassKind.BASIC, holiday=True)
        else:
            assert SchoolClass(institution=institution(kind), key=1, kind=ClassKind.BASIC, holiday=True).preschool

    def test_what_is_not_given_is_not_set(self) -> None:
        plain = SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC)
        assert (plain.hospital, plain.holiday, plain.features) == (False, False, frozenset())
        assert (plain.level, plain.specificity, plain.mode) == (None, None, None)

    @pytest.mark.parametrize("kind", ClassKind)
    @pytest.mark.parametrize("at", [each for each in InstitutionKind if each in PRESCHOOLS])
    def test_a_preschool_gives_no_course(self, at: InstitutionKind, kind: ClassKind) -> None:
        if kind in {ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE}:
            with pytest.raises(InvalidValueError, match=r"^kind must be "):
                SchoolClass(institution=institution(at), key=1, kind=kind)
        else:
            SchoolClass(institution=institution(at), key=1, kind=kind)


class TestClassAssignment:
    """What an assignment is."""

    @given(class_assignments())
    def test_the_pupil_is_not_shown(self, assignment: ClassAssignment) -> None:
        assert "pupil" not in repr(assignment)
        assert pickle.loads(pickle.dumps(assignment)) == assignment

    def test_a_key_of_a_derived_type_becomes_a_plain_one(self) -> None:
        class Text(str):
            __slots__ = ()
            __hash__ = None  # type: ignore[assignment] # on purpose

        class Number(int):
            def __eq__(self, other: object) -> bool:
                raise RuntimeError

            __hash__ = None  # type: ignore[assignment] # on purpose

        school_class = SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC)
        keys = [ClassAssignment(key, school_class, Period(date(2020, 1, 1))).pupil for key in (Text("a"), Number(7))]
        assert [type(key) for key in keys] == [str, int]
        assert keys == ["a", 7]

    @pytest.mark.parametrize(
        ("name", "junk"),
        [
            *(("pupil", junk) for junk in (None, 1.0, True, b"1", datetime(2020, 1, 1))),  # noqa: DTZ001 - a datetime is junk here
            *(("school_class", junk) for junk in (None, "1a", institution())),
            *(("period", junk) for junk in (None, date(2020, 1, 1), (date(2020, 1, 1), None))),
            *(("ended", junk) for junk in (True, "otrzymał promocję", Level.ZERO)),
            *(
                (name, junk)
                for name in ("occupations", "sports")
                for junk in (1, {1}, (1,), frozenset({"1"}), frozenset({True}))
            ),
        ],
    )
    def test_a_wrong_kind_of_argument_is_named(self, name: str, junk: object) -> None:
        arguments: dict[str, object] = {
            "pupil": 1,
            "school_class": SchoolClass(institution=institution(), key=1, kind=ClassKind.BASIC),
            "period": Period(date(2020, 1, 1)),
            name: junk,
        }
        with pytest.raises(TypeError, match=name):
            ClassAssignment(**arguments)  # type: ignore[arg-type] # on purpose


class TestExpectOnePupil:
    """Rows of several pupils are not mixed in silence."""

    def test_one_pupil_or_none(self) -> None:
        """Of any number of rows."""
        one = assigned(a_class(), pupil=7)
        for rows in ((), (one,), (one, one), [one]):
            expect_one_pupil("rows", rows)

    @pytest.mark.parametrize("other", ["7", 8])
    def test_several_are_refused_by_the_name_of_the_argument(self, other: str | int) -> None:
        """No key of a pupil is in the error."""
        with pytest.raises(InvalidValueError, match=r"^rows must be those of one pupil$"):
            expect_one_pupil("rows", (assigned(a_class(), pupil=7), assigned(a_class(), pupil=other)))
