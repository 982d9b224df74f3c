"""The table of who reports what is complete, and agrees with the guide."""

from itertools import chain, combinations, product

import pytest
from world import school

from sio_rules.classes import ClassKind
from sio_rules.institutions import GMINY, WITHOUT_PUPILS, Body, BodyKind, InstitutionKind
from sio_rules.pupils.reporting._rows import ReporterKind
from sio_rules.pupils.reporting.by_kind import SENDERS
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.reporting import may_report
from sio_rules.pupils.reporting.restricted import FULL_REPORTERS
from sio_rules.pupils.reporting.table import REPORTING
from sio_rules.rule import Severity

K = InstitutionKind
REPORTERS: tuple[ReporterKind, ...] = (*InstitutionKind, *BodyKind)
DUTIES = {DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY, DataKind.LEARNING_DUTY}
ATTENDED = [frozenset(each) for each in chain.from_iterable(combinations(ClassKind, size) for size in range(3))]


def codes(reporter: ReporterKind, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> list[str]:
    """Return the codes of all rows that apply."""
    return [row.rule.code for row in REPORTING if row.applies(reporter, data, classes, accident=accident)]


class TestReporting:
    """Section 1 of the guide, and 3.2 and 3.3 for the forms of duties."""

    @pytest.mark.parametrize("reporter", REPORTERS)
    def test_every_combination_has_exactly_one_row(self, reporter: ReporterKind) -> None:
        """Complete, and without contradiction: every kind of data, class attended and accident."""
        for data, classes, accident in product(DataKind, ATTENDED, (False, True)):
            applied = codes(reporter, data, classes, accident=accident)
            assert len(applied) == 1, (data, classes, accident)
            known = Body(reporter) if isinstance(reporter, BodyKind) else school(reporter)
            assert may_report(known, data, classes=classes, accident=accident).because.codes == tuple(applied)

    def test_severity_follows_permission(self) -> None:
        """What is allowed has a ground, what is forbidden an error, what the guide does not mention a warning."""
        wanted = {
            Permission.ALLOWED: Severity.GROUND,
            Permission.FORBIDDEN: Severity.ERROR,
            Permission.NOT_STATED: Severity.WARNING,
        }
        assert [row for row in REPORTING if row.rule.severity is not wanted[row.permission]] == []

    @pytest.mark.parametrize("data", [kind for kind in DataKind if kind not in DUTIES])
    def test_schools_and_most_units_report_what_their_kind_sends(self, data: DataKind) -> None:
        """PUP-101: art. 3 ust. 1 pkt 1 of the SIO act; which kind sends what is in `by_kind`."""
        [row] = [row for row in SENDERS if data in row.data]
        for kind in FULL_REPORTERS:
            wanted = "PUP-101a" if kind in row.institutions else row.otherwise.code
            assert codes(kind, data, frozenset(), accident=False) == [wanted]

    @pytest.mark.parametrize("kind", sorted(WITHOUT_PUPILS, key=str))
    def test_what_has_no_pupils_reports_nothing(self, kind: InstitutionKind) -> None:
        """PUP-101: those of a complex are reported by its schools."""
        for data in set(DataKind) - DUTIES:
            assert codes(kind, data, frozenset(), accident=True) == ["PUP-101o"]

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
