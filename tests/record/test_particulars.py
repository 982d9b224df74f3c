"""Particulars and material aid beside the classes of the school that fills them in (5, 8; A-90)."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.pupils.particulars import (
    AdditionalSkills,
    AdditionalSkillsKind,
    BicycleCard,
    DistrictSchoolEntry,
    EntryDates,
    ExtendedCare,
    HomeEducation,
    IndividualPath,
    IndividualTeaching,
    ParticularKind,
    PracticalTraining,
    ResidenceEntry,
    RomaTasks,
)
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
SCHOOL, KNOWN_LESS = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 1, public=None)
OTHER, TECH = institution(K.PRIMARY_SCHOOL, 2), institution(K.TECHNICAL_SCHOOL, 3)
KINDERGARTEN = institution(K.KINDERGARTEN, 4)
YEAR = ("2025-09-01", "2026-08-31")
IN_PRESCHOOL, IN_FIFTH = (at_level(level, *YEAR, at=KNOWN_LESS) for level in (Level.PRESCHOOL, Level.GRADE_5))
SUPPORTED = at_level(None, *YEAR, kind=ClassKind.WWR, at=SCHOOL)
SPRING = EntryDates(day("2026-02-01"), day("2026-05-31"))
P = ParticularKind
CODES = {"PUP-645", "PUP-646", "PUP-647a", "PUP-647b", "PUP-647c"}
CARD = BicycleCard(institution=SCHOOL, obtained_on=day("2026-02-01"))
OF_PUPILS = (
    CARD,
    BicycleCard(institution=SCHOOL),
    IndividualTeaching(kind=P.INDIVIDUAL_TEACHING, institution=SCHOOL, dates=SPRING),
    IndividualPath(kind=P.EDUCATION_PATH, institution=SCHOOL, dates=SPRING, hours=1),
    DistrictSchoolEntry(institution=SCHOOL),
    HomeEducation(kind=P.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=SCHOOL, dates=SPRING),
)
OF_CHILDREN = (
    ExtendedCare(institution=SCHOOL, used_min=301, free_min=300),
    IndividualPath(kind=P.PREPARATION_PATH, institution=SCHOOL, dates=SPRING, hours=1),
    RomaTasks(kind=P.ROMA_TASKS_OF_PRESCHOOL, institution=SCHOOL),
)
OF_THEIR_OWN = (
    HomeEducation(kind=P.PREPARATION_OUTSIDE_SCHOOL, institution=SCHOOL, dates=SPRING),
    HomeEducation(kind=P.PREPARATION_OUTSIDE_PRESCHOOL, institution=SCHOOL, dates=SPRING),
    IndividualTeaching(kind=P.INDIVIDUAL_PREPARATION, institution=SCHOOL, dates=SPRING),
)
AID = MaterialAid(institution=SCHOOL, aid_kind=AidKind.MOTIVATIONAL, benefit=1)


def shown(name: str, part: Any, *assignments: ClassAssignment) -> list[tuple[str, str]]:
    """Return code and path of what is found by the rules of this topic."""
    held: dict[str, Any] = {name: (part,)}
    record = PupilRecord(pupil=1, assignments=assignments, **held)
    return [(each.code, each.at) for each in check_record(record, on=ON) if each.code in CODES]


class TestWhose:
    """PUP-645, PUP-646: a child in a preschool class, a pupil in a grade."""

    @pytest.mark.parametrize("entry", OF_PUPILS)
    def test_of_pupils(self, entry: Any) -> None:
        assert shown("particulars", entry, IN_PRESCHOOL) == [("PUP-645", "particulars[0].institution")]
        assert shown("particulars", entry, IN_PRESCHOOL, SUPPORTED) == [("PUP-645", "particulars[0].institution")]
        assert shown("particulars", entry, IN_FIFTH) == []
        assert shown("particulars", entry, at_level(None, *YEAR, at=SCHOOL)) == []
        assert shown("particulars", entry, IN_PRESCHOOL, at_level(None, *YEAR, kind=ClassKind.PREPARATORY, at=SCHOOL)) == []

    @pytest.mark.parametrize("entry", OF_CHILDREN)
    def test_of_children_in_preschool_education(self, entry: Any) -> None:
        assert shown("particulars", entry, IN_PRESCHOOL) == []
        assert shown("particulars", entry, IN_FIFTH) == [("PUP-646", "particulars[0].institution")]
        assert shown("particulars", entry, IN_FIFTH, SUPPORTED) == [("PUP-646", "particulars[0].institution")]
        assert shown("particulars", entry, IN_FIFTH, IN_PRESCHOOL) == []
        assert shown("particulars", entry, at_level(None, *YEAR, at=SCHOOL)) == []
        assert shown("particulars", entry, SUPPORTED) == []

    @pytest.mark.parametrize("entry", OF_THEIR_OWN)
    def test_what_their_own_checks_ask_is_not_asked_again(self, entry: Any) -> None:
        for assignments in ((IN_PRESCHOOL,), (IN_FIFTH,), ()):
            assert shown("particulars", entry, *assignments) == []

    def test_the_class_of_the_day_of_the_entry_counts(self) -> None:
        before = at_level(Level.PRESCHOOL, "2025-09-01", "2026-01-31", at=SCHOOL)
        after = at_level(Level.GRADE_1, "2026-02-01", "2026-08-31", at=SCHOOL)
        assert shown("particulars", CARD, before, after) == []
        assert shown("particulars", BicycleCard(institution=SCHOOL, obtained_on=day("2026-01-31")), before, after) == [
            ("PUP-645", "particulars[0].institution")
        ]

    def test_elsewhere_the_kind_of_the_institution_says_it(self) -> None:
        in_kindergarten = at_level(None, *YEAR, at=KINDERGARTEN)
        entry = ExtendedCare(institution=KINDERGARTEN, used_min=301, free_min=300)
        assert shown("particulars", entry, in_kindergarten) == []
        assert shown("particulars", BicycleCard(institution=KINDERGARTEN), in_kindergarten) == []


class TestNoClass:
    """PUP-647: without a class at that institution."""

    @pytest.mark.parametrize(
        "entry",
        [
            PracticalTraining(institution=TECH, places=(1,), dates=SPRING),
            AdditionalSkills(institution=TECH, lessons=frozenset({AdditionalSkillsKind.MARKET_QUALIFICATIONS})),
        ],
    )
    def test_of_training_for_an_occupation(self, entry: Any) -> None:
        assert shown("particulars", entry) == [("PUP-647a", "particulars[0].institution")]
        assert shown("particulars", entry, IN_FIFTH) == [("PUP-647a", "particulars[0].institution")]
        assert shown("particulars", entry, at_level(None, *YEAR, at=TECH)) == []

    def test_at_that_time(self) -> None:
        entry = PracticalTraining(institution=TECH, places=(1,), dates=SPRING)
        for start, end, codes in (
            ("2026-05-31", "2026-08-31", []),
            ("2026-06-01", "2026-08-31", ["PUP-647a"]),
            ("2025-09-01", "2026-02-01", []),
            ("2025-09-01", "2026-01-31", ["PUP-647a"]),
        ):
            assert [code for code, _ in shown("particulars", entry, at_level(None, start, end, at=TECH))] == codes

    @pytest.mark.parametrize("entry", [*OF_PUPILS[:-1], *OF_CHILDREN])
    def test_of_all_others(self, entry: Any) -> None:
        assert shown("particulars", entry) == [("PUP-647b", "particulars[0].institution")]

    @pytest.mark.parametrize("entry", [OF_PUPILS[-1], *OF_THEIR_OWN])
    def test_a_class_elsewhere_is_not_that_of_home_education(self, entry: Any) -> None:
        elsewhere = at_level(Level.PRESCHOOL, *YEAR, at=OTHER)
        assert shown("particulars", entry) == []
        assert shown("particulars", entry, elsewhere) == [("PUP-647b", "particulars[0].institution")]

    def test_where_the_institution_is_wrong_no_class_is_missed(self) -> None:
        assert shown("particulars", BicycleCard(institution=KINDERGARTEN)) == []

    def test_a_residence_goes_by_the_schooling(self) -> None:
        assert shown("particulars", ResidenceEntry(SCHOOL, 1, IN_FIFTH.period)) == []


class TestAid:
    """PUP-647: material aid is of the school's pupils."""

    def test_by_the_classes_at_that_school(self) -> None:
        assert shown("aid", AID) == []
        assert shown("aid", AID, IN_PRESCHOOL) == [("PUP-647c", "aid[0].institution")]
        assert shown("aid", AID, IN_PRESCHOOL, IN_FIFTH) == []

    def test_a_kindergarten_has_no_other_classes(self) -> None:
        aid = MaterialAid(institution=KINDERGARTEN, aid_kind=AidKind.MOTIVATIONAL, benefit=1)
        assert shown("aid", aid) == shown("aid", aid, at_level(Level.PRESCHOOL, *YEAR, at=KINDERGARTEN)) == []
