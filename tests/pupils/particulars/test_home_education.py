"""Duties fulfilled outside a kindergarten or school (art. 37 ust. 1; the instruction, 5.2, 5.3, 5.13)."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from world import K, at_level, day, institution

from sio_rules import InvalidValueError
from sio_rules.classes import Level
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education import HomeEducation, check_home_education
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.strategies import home_educations

P = ParticularKind
SCHOOL_DUTY = HomeEducation(
    kind=P.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    institution=institution(K.PRIMARY_SCHOOL),
    dates=EntryDates(day("2023-09-01"), day("2024-08-31")),
    decision_of=K.PRIMARY_SCHOOL,
    taught_at_home=True,
    attends=False,
    by_exams=True,
)
PREPARATION = attrs.evolve(SCHOOL_DUTY, kind=P.PREPARATION_OUTSIDE_PRESCHOOL, by_exams=None)
KNOWN = ParticularsCircumstances(assignments=(at_level(Level.PRESCHOOL, "2023-09-01"),), certificates=())


def codes(entry: HomeEducation, **changes: Any) -> tuple[str, ...]:
    """Return the findings with these fields changed, in an otherwise correct record."""
    return check_home_education(attrs.evolve(entry, **changes), circumstances=KNOWN).codes


class TestCheckHomeEducation:
    """PUP-611 to PUP-616, PUP-631."""

    def test_right_entries_have_no_finding(self) -> None:
        assert codes(SCHOOL_DUTY) == codes(PREPARATION) == ()
        assert codes(PREPARATION, kind=P.PREPARATION_OUTSIDE_SCHOOL) == ()

    @pytest.mark.parametrize("kind", [kind for kind in P if kind not in HomeEducation.KINDS])
    def test_other_particulars_are_no_such_entries(self, kind: ParticularKind) -> None:
        with pytest.raises(InvalidValueError, match="kind"):
            attrs.evolve(SCHOOL_DUTY, kind=kind)

    def test_all_is_found_at_once(self) -> None:
        entry = HomeEducation(kind=P.PREPARATION_OUTSIDE_SCHOOL, institution=institution(K.KINDERGARTEN), dates=EntryDates())
        assert check_home_education(entry).codes == (
            *("PUP-605b", "PUP-623a", "PUP-611a", "PUP-613c", "PUP-612c", "PUP-614b"),
        )


class TestNotHomeEducation:
    """PUP-613, PUP-615, PUP-616: taught by parents or others, attending nowhere else."""

    @pytest.mark.parametrize("entry", [SCHOOL_DUTY, PREPARATION])
    def test_taught_by_parents_or_others(self, entry: HomeEducation) -> None:
        assert codes(entry, taught_at_home=False) == ("PUP-613a",)
        assert codes(entry, taught_at_home=None) == ("PUP-613c",)
        assert codes(entry, attends=None) == ("PUP-613c",)

    def test_attending_a_preschool(self) -> None:
        assert codes(PREPARATION, attends=True) == ("PUP-613b",)

    def test_attending_a_school_without_the_district(self) -> None:
        assert codes(SCHOOL_DUTY, attends=True) == ("PUP-616b",)


class TestNoClassificationExams:
    """PUP-615."""

    def test_only_the_school_duty_asks_for_exams(self) -> None:
        assert codes(SCHOOL_DUTY, by_exams=False) == ("PUP-615b",)
        assert codes(SCHOOL_DUTY, by_exams=None) == ("PUP-615c",)
        assert codes(PREPARATION, by_exams=False) == ()

    @given(home_educations())
    def test_that_nothing_is_given_of_the_record_is_said(self, entry: HomeEducation) -> None:
        assert {"PUP-612c", "PUP-614b"} <= set(check_home_education(entry).codes)
