"""The units whose data section 1 of the guide restricts."""

from itertools import combinations

import pytest
from world import school

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.reporting.reporting import may_report
from sio_rules.pupils.reporting.restricted import RESTRICTED

K = InstitutionKind
COURSES = {ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE}
THERAPIES = {ClassKind.RW, ClassKind.WWR}
DUTIES = {DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY, DataKind.LEARNING_DUTY}


def codes(kind: InstitutionKind, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> list[str]:
    """Return the codes of the answer."""
    return list(may_report(school(kind), data, classes=classes, accident=accident).because.codes)


class TestRestrictedUnits:
    """PUP-102 to PUP-107."""

    @pytest.mark.parametrize("kind", [K.OUT_OF_SCHOOL_UNIT, K.ART_CLUB])
    def test_out_of_school_units_and_art_clubs_report_accidents_only(self, kind: InstitutionKind) -> None:
        """PUP-102, PUP-103: art. 19 of the SIO act."""
        for data in set(DataKind) - DUTIES - {DataKind.ACCIDENTS, DataKind.IDENTIFICATION}:
            assert codes(kind, data, frozenset({ClassKind.WWR}), accident=True) == ["PUP-102b"]
        assert codes(kind, DataKind.ACCIDENTS, frozenset(), accident=True) == ["PUP-102a"]
        assert codes(kind, DataKind.IDENTIFICATION, frozenset(), accident=True) == ["PUP-102a"]
        assert codes(kind, DataKind.IDENTIFICATION, frozenset(), accident=False) == ["PUP-103"]

    def test_one_row_holds_for_all_that_is_asked(self) -> None:
        """Enumerated in full."""
        for row, other in combinations(RESTRICTED, 2):
            apart = [
                (getattr(row, name), getattr(other, name))
                for name in ("accident", "on_course", "in_therapy")
                if None not in (getattr(row, name), getattr(other, name)) and getattr(row, name) is not getattr(other, name)
            ]
            assert apart or not (row.reporters & other.reporters and row.data & other.data)

    @pytest.mark.parametrize("kind", [K.CONTINUING_EDUCATION_UNIT, K.VOCATIONAL_TRAINING_CENTRE])
    @pytest.mark.parametrize("attended", ClassKind)
    def test_course_centres_report_participants_of_three_courses(self, kind: InstitutionKind, attended: ClassKind) -> None:
        """PUP-104, PUP-105: art. 19a of the SIO act."""
        classes, on_course = frozenset({attended}), attended in COURSES
        assert codes(kind, DataKind.CLASSES, classes, accident=False) == ["PUP-104" if on_course else "PUP-105b"]
        assert codes(kind, DataKind.SCHOOLING, classes, accident=False) == ["PUP-104" if on_course else "PUP-105b"]
        assert codes(kind, DataKind.STAYS, classes, accident=False) == ["PUP-101h" if on_course else "PUP-105b"]
        assert codes(kind, DataKind.IDENTIFICATION, classes, accident=False) == ["PUP-104" if on_course else "PUP-105b"]
        assert codes(kind, DataKind.IDENTIFICATION, classes, accident=True) == ["PUP-104" if on_course else "PUP-105a"]
        assert codes(kind, DataKind.ACCIDENTS, classes, accident=True) == ["PUP-105a"]

    @pytest.mark.parametrize("attended", ClassKind)
    def test_counselling_centres_report_who_has_therapy_there(self, attended: ClassKind) -> None:
        """PUP-106, PUP-107: who is only diagnosed is not reported; the rest is left to art. 8."""
        classes, therapy = frozenset({attended}), attended in THERAPIES
        centre = K.COUNSELLING_CENTRE
        assert codes(centre, DataKind.IDENTIFICATION, classes, accident=False) == ["PUP-106a" if therapy else "PUP-106b"]
        assert codes(centre, DataKind.CLASSES, classes, accident=False) == ["PUP-107" if therapy else "PUP-106b"]
        assert codes(centre, DataKind.ACCIDENTS, classes, accident=True) == ["PUP-107" if therapy else "PUP-106b"]
