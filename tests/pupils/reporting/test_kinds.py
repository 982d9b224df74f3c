"""The kinds of data, and whom a row of the table means."""

import pytest

from sio_rules.classes import ClassKind
from sio_rules.pupils.reporting.kinds import COURSES, THERAPIES, PupilGroup, includes


class TestMeant:
    """Section 1 of the instruction: what a pupil does at the reporter, and whether there was an accident."""

    @pytest.mark.parametrize("accident", [False, True])
    @pytest.mark.parametrize("kind", ClassKind)
    def test_course_therapy_and_accident_decide(self, kind: ClassKind, *, accident: bool) -> None:
        """Each pair of contraries parts all pupils in two."""
        told = {pupils for pupils in PupilGroup if includes(pupils, frozenset({kind}), accident=accident)}
        assert PupilGroup.ALL in told
        assert (PupilGroup.INJURED in told) is accident
        assert (PupilGroup.UNINJURED in told) is not accident
        assert (PupilGroup.ON_COURSE in told) is (kind in COURSES)
        assert (PupilGroup.OFF_COURSE in told) is (kind not in COURSES)
        assert (PupilGroup.IN_THERAPY in told) is (kind in THERAPIES)
        assert (PupilGroup.NOT_IN_THERAPY in told) is (kind not in THERAPIES)
        three = {PupilGroup.ON_COURSE, PupilGroup.OFF_COURSE_BUT_INJURED, PupilGroup.OFF_COURSE_AND_UNINJURED}
        assert len(three & told) == 1

    def test_the_three_courses(self) -> None:
        """KKZ, KUZ and the course of young workers."""
        assert {kind.name for kind in COURSES} == {"KKZ", "KUZ", "APPRENTICES_COURSE"}

    def test_the_two_therapies(self) -> None:
        """RW and WWR."""
        assert {kind.name for kind in THERAPIES} == {"RW", "WWR"}
