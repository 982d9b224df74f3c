"""The forms of a school with a district beside what the record shows (3.2 and 3.3): the classes, the schooling, other data."""

from datetime import date
from typing import Any

import pytest
from world import K, a_class, assigned, at_level, day, days, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.diplomas import Diploma
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from sio_rules.pupils.particulars import BicycleCard, EntryDates, LanguageLessons, ParticularKind, ResidenceEntry
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.school_life.accidents import Accident
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, check_record
from sio_rules.transport.entries.entry import TransportEntry

ON = date(2026, 3, 2)
HOME = institution(K.PRIMARY_SCHOOL, 1, district=True)
OTHER = institution(K.PRIMARY_SCHOOL, 2)
YEAR = ("2025-09-01", "2026-08-31")
CODES = ("PUP-322a", "PUP-323b", "PUP-325a", "PUP-325b", "PUP-332a", "PUP-333b", "PUP-335a", "PUP-335b", "PUP-336")
PRESCHOOL = PreschoolDutyEntry(
    school=HOME, form=PreschoolDutyForm.OTHER_REASON, lives_in_district=True, place=PreschoolPlace.NOWHERE
)
SCHOOL = SchoolDutyEntry(school=HOME, form=SchoolDutyForm.OTHER_REASON, lives_in_district=True, place=SchoolPlace.NOWHERE)


def at(kind: K, level: Level | None = None, of: ClassKind = ClassKind.BASIC, rspo: int = 3) -> ClassAssignment:
    """Return the assignment for the school year to a class of an institution of that kind."""
    return at_level(level, *YEAR, kind=of, at=institution(kind, rspo))


def shown(duty: Any, on: date = ON, **parts: Any) -> list[tuple[str, str]]:
    """Return code and path of what such a record says against the form."""
    record = PupilRecord(pupil=1, duties=(duty,), **parts)
    return [(each.code, each.at) for each in check_record(record, on=on) if each.code in CODES]


def changed(duty: Any, **fields: Any) -> Any:
    """Return the form with other fields."""
    return type(duty)(**({name: getattr(duty, name) for name in ("school", "form", "lives_in_district", "place")} | fields))


class TestWherePupilIs:
    """PUP-322, PUP-323, PUP-332, PUP-333: at the class that shows it."""

    @pytest.mark.parametrize(
        ("duty", "assignment", "code"),
        [
            (PRESCHOOL, at(K.KINDERGARTEN), "PUP-322a"),
            (PRESCHOOL, at(K.PRESCHOOL_POINT), "PUP-322a"),
            (PRESCHOOL, at(K.PRIMARY_SCHOOL, Level.PRESCHOOL), "PUP-322a"),
            (PRESCHOOL, at(K.PRIMARY_SCHOOL, Level.GRADE_1), "PUP-322a"),
            (PRESCHOOL, at(K.PRIMARY_SCHOOL, of=ClassKind.PREPARATORY), "PUP-322a"),
            (PRESCHOOL, at(K.ORW, of=ClassKind.RW), "PUP-322a"),
            (PRESCHOOL, at(K.ORW, of=ClassKind.WWR), None),
            (PRESCHOOL, at(K.KINDERGARTEN, of=ClassKind.WWR), None),
            (SCHOOL, at(K.PRIMARY_SCHOOL, of=ClassKind.WWR), None),
            (PRESCHOOL, at(K.MUSIC_SCHOOL_I), None),
            (SCHOOL, at(K.PRIMARY_SCHOOL, Level.GRADE_1), "PUP-332a"),
            (SCHOOL, at(K.GENERAL_SECONDARY_SCHOOL), "PUP-332a"),
            (SCHOOL, at(K.GENERAL_MUSIC_SCHOOL_I), "PUP-332a"),
            (SCHOOL, at(K.COUNSELLING_CENTRE, of=ClassKind.RW), "PUP-332a"),
            (SCHOOL, at(K.MUSIC_SCHOOL_I), None),
            (SCHOOL, at(K.KINDERGARTEN), None),
            (changed(SCHOOL, form=SchoolDutyForm.ABROAD, place=SchoolPlace.ABROAD), at(K.KINDERGARTEN), "PUP-333b"),
            (changed(SCHOOL, form=SchoolDutyForm.DEFERRAL), at(K.KINDERGARTEN), None),
            (changed(SCHOOL, form=SchoolDutyForm.DEFERRAL), at(K.PRIMARY_SCHOOL, Level.PRESCHOOL), None),
        ],
    )
    def test_by_the_class_of_the_day(self, duty: Any, assignment: ClassAssignment, code: str | None) -> None:
        expected = [(code, "assignments[0].school_class")] if code else []
        assert shown(duty, assignments=(assignment,)) == expected
        assert shown(duty, on=day("2025-08-31"), assignments=(assignment,)) == []

    @pytest.mark.parametrize(
        ("assignment", "place"),
        [
            (at(K.KINDERGARTEN), PreschoolPlace.KINDERGARTEN),
            (at(K.PRESCHOOL_TEAM), PreschoolPlace.OTHER_PRESCHOOL_FORM),
            (at(K.PRIMARY_SCHOOL, Level.PRESCHOOL), PreschoolPlace.CLASS_IN_ANOTHER_SCHOOL),
            (at(K.PRIMARY_SCHOOL, Level.GRADE_1), PreschoolPlace.PRIMARY_SCHOOL),
        ],
    )
    def test_the_place_is_named_and_told_once(self, assignment: ClassAssignment, place: PreschoolPlace) -> None:
        record = PupilRecord(pupil=1, duties=(PRESCHOOL,), assignments=(assignment,))
        [finding] = (each for each in check_record(record, on=ON) if each.code == "PUP-322a")
        assert finding.facts == {"place": place}
        assert shown(changed(PRESCHOOL, place=place), assignments=(assignment,)) == [("PUP-322a", "duties[0].place")]

    @pytest.mark.parametrize(
        ("form", "assignment", "place"),
        [
            (SchoolDutyForm.OTHER_REASON, at(K.PRIMARY_SCHOOL, Level.GRADE_1), SchoolPlace.ANOTHER_SCHOOL),
            (SchoolDutyForm.OTHER_REASON, at(K.ORW, of=ClassKind.RW), SchoolPlace.RW_CLASSES),
            (SchoolDutyForm.ABROAD, at(K.PRIMARY_SCHOOL, Level.PRESCHOOL), SchoolPlace.PRESCHOOL_ELSEWHERE),
            (SchoolDutyForm.ABROAD, at(K.KINDERGARTEN), SchoolPlace.PRESCHOOL_ELSEWHERE),
        ],
    )
    def test_the_place_of_compulsory_schooling_is_named(
        self, form: SchoolDutyForm, assignment: ClassAssignment, place: SchoolPlace
    ) -> None:
        record = PupilRecord(pupil=1, duties=(changed(SCHOOL, form=form),), assignments=(assignment,))
        [finding] = check_record(record, on=ON).under("assignments[0].school_class").of(*CODES)
        assert finding.facts["place"] is place

    def test_a_field_left_empty_asks_nothing_that_the_record_tells(self) -> None:
        for duty, not_given in ((PRESCHOOL, "PUP-322b"), (SCHOOL, "PUP-332b")):
            empty = changed(duty, place=None)
            for classes, asked in (((), True), ((at(K.PRIMARY_SCHOOL, Level.GRADE_1),), False)):
                record = PupilRecord(pupil=1, duties=(empty,), assignments=classes)
                assert (not_given in check_record(record, on=ON).codes) is asked

    def test_who_misses_half_may_be_enrolled_at_a_kindergarten(self) -> None:
        half = Absence(unexcused=10, total=20, basis=AbsenceBasis.DAYS)
        absent = changed(PRESCHOOL, place=PreschoolPlace.KINDERGARTEN, absence=half)
        assert shown(absent, assignments=(at(K.KINDERGARTEN),)) == []
        here, learns = at_level(Level.PRESCHOOL, *YEAR, at=HOME), Schooling(institution=HOME, period=days("2025-09-01"))
        absent = changed(PRESCHOOL, place=PreschoolPlace.CLASS_IN_THIS_SCHOOL, absence=half)
        assert shown(absent, assignments=(here,), schooling=(learns,)) == []

    @pytest.mark.parametrize(
        ("assignment", "on"), [(at(K.PRIMARY_SCHOOL, Level.GRADE_1), day("2025-08-31")), (at(K.ORW, of=ClassKind.WWR), ON)]
    )
    def test_an_empty_field_asks_where_the_record_does_not_tell(self, assignment: ClassAssignment, on: date) -> None:
        record = PupilRecord(pupil=1, duties=(changed(SCHOOL, place=None),), assignments=(assignment,))
        assert "PUP-332b" in check_record(record, on=on).codes

    @pytest.mark.parametrize(
        ("duty", "school", "code"),
        [
            (PRESCHOOL, institution(K.KINDERGARTEN, 3), "PUP-322a"),
            (PRESCHOOL, OTHER, "PUP-322a"),
            (SCHOOL, OTHER, "PUP-332a"),
            (SCHOOL, institution(K.POST_SECONDARY_SCHOOL, 3), None),
            (SCHOOL, institution(K.KINDERGARTEN, 3), None),
        ],
    )
    def test_by_the_schooling_where_there_is_no_class(self, duty: Any, school: Institution, code: str | None) -> None:
        learns = Schooling(institution=school, period=days("2025-09-01"))
        assert shown(duty, schooling=(learns,)) == ([(code, "schooling[0].institution")] if code else [])
        assert shown(duty, on=day("2025-08-31"), schooling=(learns,)) == []
        with_class = shown(duty, schooling=(learns,), assignments=(assigned(a_class(at=school), *YEAR, pupil=1),))
        assert [at for _, at in with_class] == (["assignments[0].school_class"] if code else [])

    def test_schooling_where_the_form_says_is_told_once(self) -> None:
        learns = Schooling(institution=institution(K.KINDERGARTEN, 3), period=days("2025-09-01"))
        named = changed(PRESCHOOL, place=PreschoolPlace.KINDERGARTEN)
        assert shown(named, schooling=(learns,)) == [("PUP-322a", "duties[0].place")]


class TestBesideTheForm:
    """PUP-325, PUP-335, PUP-336: what the very school sends of the pupil."""

    @pytest.mark.parametrize(
        ("duty", "kind", "code"),
        [
            (PRESCHOOL, ClassKind.WWR, None),
            (changed(PRESCHOOL, form=PreschoolDutyForm.ABROAD), ClassKind.WWR, "PUP-325b"),
            (PRESCHOOL, ClassKind.RW, "PUP-325b"),
            (SCHOOL, ClassKind.BASIC, "PUP-335b"),
            (SCHOOL, ClassKind.WWR, None),
        ],
    )
    def test_a_class_of_that_school(self, duty: Any, kind: ClassKind, code: str | None) -> None:
        known_less = institution(K.PRIMARY_SCHOOL, 1, public=None)
        here = assigned(a_class(kind=kind, at=known_less), *YEAR, pupil=1)
        expected = [(code, "assignments[0].school_class")] if code else []
        if duty.form is PreschoolDutyForm.ABROAD:
            expected.insert(0, ("PUP-323b", "duties[0].form"))
        assert sorted(shown(duty, assignments=(here,))) == sorted(expected)

    def test_who_misses_half_may_have_other_data_and_a_class_there(self) -> None:
        half = Absence(unexcused=10, total=20, basis=AbsenceBasis.DAYS)
        learns = Schooling(institution=HOME, period=days("2025-09-01"))
        here = at_level(Level.GRADE_1, *YEAR, at=HOME)
        absent = changed(SCHOOL, place=SchoolPlace.THIS_SCHOOL, absence=half)
        assert shown(absent, assignments=(here,), schooling=(learns,)) == []
        abroad = changed(SCHOOL, form=SchoolDutyForm.ABROAD, place=SchoolPlace.ABROAD, absence=half)
        assert shown(abroad, assignments=(here,), schooling=(learns,)) == [
            ("PUP-335a", "schooling[0]"),
            ("PUP-335b", "assignments[0].school_class"),
        ]

    def test_what_the_form_tells_itself_is_told_once(self) -> None:
        learns = Schooling(institution=HOME, period=days("2025-09-01"))
        told = changed(SCHOOL, other_data=frozenset({DataKind.SCHOOLING}))
        assert shown(told, schooling=(learns,)) == [("PUP-335a", "duties[0].other_data")]

    def test_a_deferred_child_in_a_preschool_class_there_has_no_form(self) -> None:
        here = at_level(Level.PRESCHOOL, *YEAR, at=HOME)
        learns = Schooling(institution=HOME, period=days("2025-09-01"))
        deferred = changed(SCHOOL, form=SchoolDutyForm.DEFERRAL)
        assert shown(deferred, assignments=(here,), schooling=(learns,)) == [("PUP-336", "assignments[0].school_class")]
        told = changed(deferred, place=SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL)
        assert shown(told, assignments=(here,), schooling=(learns,)) == [("PUP-336", "duties[0].form")]
        assert shown(SCHOOL, assignments=(here,), schooling=(learns,)) == [
            ("PUP-335a", "schooling[0]"),
            ("PUP-335b", "assignments[0].school_class"),
        ]
        support = at_level(None, *YEAR, kind=ClassKind.WWR, at=HOME)
        assert shown(deferred, assignments=(support, here), schooling=(learns,)) == [
            ("PUP-336", "assignments[1].school_class")
        ]
        last_year = at_level(Level.PRESCHOOL, "2024-09-01", "2025-08-31", at=HOME)
        assert shown(deferred, assignments=(last_year,), schooling=(learns,)) == [("PUP-335a", "schooling[0]")]
        grade = at_level(Level.GRADE_1, *YEAR, at=HOME)
        assert shown(deferred, assignments=(grade,), schooling=(learns,)) == [
            ("PUP-335a", "schooling[0]"),
            ("PUP-335b", "assignments[0].school_class"),
        ]

    @pytest.mark.parametrize(
        ("name", "right", "other_time"),
        [
            ("particulars", ResidenceEntry(HOME, 1, days("2026-03-02")), ResidenceEntry(HOME, 1, days("2026-03-03"))),
            (
                "particulars",
                LanguageLessons(
                    kind=ParticularKind.ADDITIONAL_POLISH,
                    institution=HOME,
                    dates=EntryDates(day("2025-10-01"), day("2026-03-02")),
                ),
                LanguageLessons(
                    kind=ParticularKind.ADDITIONAL_POLISH,
                    institution=HOME,
                    dates=EntryDates(day("2025-10-01"), day("2026-03-01")),
                ),
            ),
            (
                "exams",
                ExamReport(exam=Exam.EIGHTH_GRADE, institution=HOME, school_year=SchoolYear(2025)),
                ExamReport(exam=Exam.EIGHTH_GRADE, institution=HOME, school_year=SchoolYear(2024)),
            ),
            (
                "diplomas",
                Diploma(institution=HOME, school_year=SchoolYear(2025)),
                Diploma(institution=HOME, school_year=SchoolYear(2024)),
            ),
            (
                "transport",
                TransportEntry(pupil=1, institution=HOME, start=day("2025-09-01"), end=day("2026-03-02")),
                TransportEntry(pupil=1, institution=HOME, start=day("2025-09-01"), end=day("2026-03-01")),
            ),
            ("accidents", None, Accident(institution=HOME)),
            ("particulars", None, BicycleCard(institution=HOME)),
            ("particulars", None, ResidenceEntry(OTHER, 1, days("2026-03-02"))),
        ],
    )
    def test_other_data_of_the_day(self, name: str, right: Any, other_time: Any) -> None:
        for duty, code in ((PRESCHOOL, "PUP-325a"), (SCHOOL, "PUP-335a")):
            now: dict[str, Any] = {name: (right,)}
            then: dict[str, Any] = {name: (other_time,)}
            assert right is None or shown(duty, **now) == [(code, f"{name}[0]")]
            assert shown(duty, **then) == []
