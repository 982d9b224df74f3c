"""The form of compulsory education beside the classes, and the forms of the duties beside each other (3.2, 3.3)."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.institutions import Body, BodyKind
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    SchoolDutyEntry,
    SchoolDutyForm,
)
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
ONE, TWO = institution(K.PRIMARY_SCHOOL, 1, district=True), institution(K.PRIMARY_SCHOOL, 2, district=True)


def learning(form: LearningDutyForm | None) -> LearningDutyEntry:
    """Return a form of compulsory education."""
    return LearningDutyEntry(body=Body(BodyKind.GMINA), form=form)


def school(form: SchoolDutyForm | None, at: Any = ONE) -> SchoolDutyEntry:
    """Return a form of compulsory schooling."""
    return SchoolDutyEntry(school=at, form=form)


def preschool(form: PreschoolDutyForm | None) -> PreschoolDutyEntry:
    """Return a form of the compulsory preschool year."""
    return PreschoolDutyEntry(school=ONE, form=form)


def shown(on: date = ON, **parts: Any) -> list[tuple[str, str]]:
    """Return code and path of what is found by the rules of this topic."""
    findings = check_record(PupilRecord(pupil=1, **parts), on=on)
    return [(each.code, each.at) for each in findings if "PUP-641a" <= each.code <= "PUP-644"]


class TestLearningDuty:
    """PUP-641: who fulfils compulsory education at a school has no form."""

    @pytest.mark.parametrize(
        ("kind", "of", "not_fulfilled", "elsewhere"),
        [
            (K.GENERAL_SECONDARY_SCHOOL, ClassKind.BASIC, "PUP-641a", "PUP-641b"),
            (K.TECHNICAL_SCHOOL, ClassKind.PREPARATORY, "PUP-641a", "PUP-641b"),
            (K.ORW, ClassKind.RW, "PUP-641a", "PUP-641b"),
            (K.VOCATIONAL_TRAINING_CENTRE, ClassKind.KKZ, "PUP-641a", "PUP-641b"),
            (K.PRIMARY_SCHOOL, ClassKind.BASIC, "PUP-641c", "PUP-641c"),
            (K.PRIMARY_SCHOOL, ClassKind.RW, "PUP-641a", "PUP-641b"),
            (K.VOCATIONAL_TRAINING_CENTRE, ClassKind.KUZ, None, None),
            (K.MUSIC_SCHOOL_II, ClassKind.BASIC, None, None),
        ],
    )
    def test_by_the_class(self, kind: K, of: ClassKind, not_fulfilled: str | None, elsewhere: str | None) -> None:
        there = at_level(None, "2025-09-01", "2026-08-31", kind=of, at=institution(kind, 3))
        for form, code in ((LearningDutyForm.OTHER_REASON, not_fulfilled), (LearningDutyForm.UNIVERSITY, elsewhere)):
            expected = [(code, "assignments[0].school_class")] if code else []
            assert shown(duties=(learning(form),), assignments=(there,)) == expected
            assert shown(day("2025-08-31"), duties=(learning(form),), assignments=(there,)) == []

    def test_without_a_form_nothing_is_asked(self) -> None:
        there = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=ONE)
        assert shown(duties=(school(SchoolDutyForm.ABROAD),), assignments=(there,)) == []


class TestTwoForms:
    """PUP-642 to PUP-644: at the later one."""

    @pytest.mark.parametrize(
        ("earlier", "later", "code"),
        [
            (school(SchoolDutyForm.ABROAD), school(SchoolDutyForm.OTHER_REASON), "PUP-642"),
            (preschool(PreschoolDutyForm.ABROAD), preschool(PreschoolDutyForm.OTHER_REASON), "PUP-642"),
            (learning(LearningDutyForm.ABROAD), learning(LearningDutyForm.OTHER_REASON), "PUP-642"),
            (school(SchoolDutyForm.ABROAD), school(SchoolDutyForm.ABROAD, TWO), "PUP-643"),
            (school(SchoolDutyForm.ABROAD), school(None), "PUP-643"),
            (school(SchoolDutyForm.ABROAD), preschool(PreschoolDutyForm.ABROAD), "PUP-644"),
            (school(SchoolDutyForm.ABROAD), learning(LearningDutyForm.ABROAD), "PUP-644"),
            (school(SchoolDutyForm.DEFERRAL), learning(LearningDutyForm.ABROAD), "PUP-644"),
            (school(SchoolDutyForm.DEFERRAL), preschool(PreschoolDutyForm.ABROAD), None),
        ],
    )
    def test_each_pair(self, earlier: Any, later: Any, code: str | None) -> None:
        expected = [(code, "duties[1].form")] if code else []
        assert shown(duties=(earlier, later)) == expected
        assert shown(duties=(later, earlier)) == expected
