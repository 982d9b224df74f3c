"""The table of who reports what is complete, and agrees with the guide."""

from itertools import chain, combinations, product

import pytest

from sio_rules.classes import ClassKind
from sio_rules.institutions import GMINY, BodyKind, InstitutionKind
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.reporting import may_report
from sio_rules.pupils.reporting.table import REPORTING, Reporter
from sio_rules.rule import Severity

K = InstitutionKind
REPORTERS: tuple[Reporter, ...] = (*InstitutionKind, *BodyKind)
COURSES = {ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE}
THERAPIES = {ClassKind.RW, ClassKind.WWR}
DUTIES = {DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY, DataKind.LEARNING_DUTY}
ATTENDED = [frozenset(each) for each in chain.from_iterable(combinations(ClassKind, size) for size in range(3))]


def codes(reporter: Reporter, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> list[str]:
    """Return the codes of all rows that apply."""
    return [row.rule.code for row in REPORTING if row.applies(reporter, data, classes, accident=accident)]


class TestReporting:
    """Section 1 of the guide, and 3.2 and 3.3 for the forms of duties."""

    @pytest.mark.parametrize("reporter", REPORTERS)
    def test_every_combination_has_exactly_one_row(self, reporter: Reporter) -> None:
        """Complete, and without contradiction: every kind of data, class attended and accident."""
        for data, classes, accident in product(DataKind, ATTENDED, (False, True)):
            applied = codes(reporter, data, classes, accident=accident)
            assert len(applied) == 1, (data, classes, accident)
            assert may_report(reporter, data, classes=classes, accident=accident).because.codes == tuple(applied)

    def test_severity_follows_permission(self) -> None:
        """What is allowed has a ground, what is forbidden an error, what the guide does not mention a warning."""
        wanted = {
            Permission.ALLOWED: Severity.GROUND,
            Permission.FORBIDDEN: Severity.ERROR,
            Permission.NOT_STATED: Severity.WARNING,
        }
        assert [row for row in REPORTING if row.rule.severity is not wanted[row.permission]] == []

    @pytest.mark.parametrize("data", [kind for kind in DataKind if kind not in DUTIES])
    def test_schools_and_most_units_report_all_that_the_act_sets(self, data: DataKind) -> None:
        """PUP-101: art. 3 ust. 1 pkt 1 of the SIO act."""
        for kind in (
            K.PRIMARY_SCHOOL,
            K.KINDERGARTEN,
            K.SOCIAL_SERVICES_COLLEGE,
            K.SOSW,
            K.BOARDING_HOUSE,
            K.MUSIC_SCHOOL_I,
        ):
            assert codes(kind, data, frozenset(), accident=False) == ["PUP-101a"]

    @pytest.mark.parametrize("body", [BodyKind.EDUCATION_BOARD, BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_PERSON])
    def test_other_bodies_report_nothing(self, body: BodyKind) -> None:
        """PUP-101: three kinds of reporters only."""
        for data in DataKind:
            (code,) = codes(body, data, frozenset(), accident=True)
            assert code in {"PUP-101b", "PUP-101d", "PUP-101e"}

    @pytest.mark.parametrize("body", [BodyKind.POWIAT, BodyKind.VOIVODESHIP, BodyKind.REGIONAL_EXAMINATION_BOARD])
    def test_the_extent_of_other_reporters_is_left_to_the_act(self, body: BodyKind) -> None:
        """PUP-101: the guide says only that they report."""
        assert codes(body, DataKind.EXAMS, frozenset(), accident=False) == ["PUP-101c"]

    def test_the_duties_have_their_own_reporters(self) -> None:
        """PUP-321, PUP-331, PUP-341: primary schools and gminy."""
        for reporter in REPORTERS:
            primary = "PUP-101f" if reporter is K.PRIMARY_SCHOOL else "PUP-101d"
            assert codes(reporter, DataKind.PRESCHOOL_DUTY, frozenset(), accident=False) == [primary]
            assert codes(reporter, DataKind.SCHOOL_DUTY, frozenset(), accident=False) == [primary]
            gmina = "PUP-101f" if reporter in GMINY else "PUP-101e"
            assert codes(reporter, DataKind.LEARNING_DUTY, frozenset(), accident=False) == [gmina]

    @pytest.mark.parametrize("kind", [K.OUT_OF_SCHOOL_UNIT, K.ART_CLUB])
    def test_out_of_school_units_and_art_clubs_report_accidents_only(self, kind: InstitutionKind) -> None:
        """PUP-102, PUP-103: art. 19 of the SIO act."""
        for data in set(DataKind) - DUTIES - {DataKind.ACCIDENTS, DataKind.IDENTIFICATION}:
            assert codes(kind, data, frozenset({ClassKind.WWR}), accident=True) == ["PUP-102b"]
        assert codes(kind, DataKind.ACCIDENTS, frozenset(), accident=True) == ["PUP-102a"]
        assert codes(kind, DataKind.IDENTIFICATION, frozenset(), accident=True) == ["PUP-102a"]
        assert codes(kind, DataKind.IDENTIFICATION, frozenset(), accident=False) == ["PUP-103"]

    @pytest.mark.parametrize("kind", [K.CONTINUING_EDUCATION_UNIT, K.VOCATIONAL_TRAINING_CENTRE])
    @pytest.mark.parametrize("attended", ClassKind)
    def test_course_centres_report_participants_of_three_courses(self, kind: InstitutionKind, attended: ClassKind) -> None:
        """PUP-104, PUP-105: art. 19a of the SIO act."""
        classes, on_course = frozenset({attended}), attended in COURSES
        assert codes(kind, DataKind.CLASSES, classes, accident=False) == ["PUP-104" if on_course else "PUP-105b"]
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
