"""Section 4, two basic classes and the exemptions."""

import pytest
from made_classes import a_class, school

from sio_rules.classes import Level, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.clearing_up import ClearingUpTerm
from sio_rules.pupils.conflicts.matrix import row_for
from sio_rules.rule import Severity

K = InstitutionKind
GRADE = a_class(1, level=Level.GRADE_3)
PRESCHOOL = a_class(1, level=Level.ZERO)
POLICEALNA = a_class(2, at=school(2, K.POST_SECONDARY_SCHOOL))


class TestBasicRows:
    """PUP-504, A-20."""

    @pytest.mark.parametrize(
        "other",
        [
            a_class(2, level=Level.GRADE_3),
            a_class(1, level=Level.GRADE_4, at=school(2)),
            a_class(1, at=school(2, K.TECHNICAL_SCHOOL)),
        ],
    )
    def test_two_basic_classes_exclude_each_other_in_one_school_or_two(self, other: SchoolClass) -> None:
        row = row_for(GRADE, other)
        assert row.rule.code == "PUP-504a"
        assert row.rule.severity is Severity.ERROR
        assert row.clearing_up.term is ClearingUpTerm.TWO_WEEKS
        assert [rule.code for rule in row.looked_at] == ["PUP-504h", "PUP-504i", "PUP-504j", "PUP-504m"]

    @pytest.mark.parametrize(
        "hospital",
        [a_class(2, hospital=True), a_class(1, at=school(2, hospital=True)), a_class(2, hospital=True, level=Level.ZERO)],
    )
    def test_one_class_in_a_hospital_is_enough(self, hospital: SchoolClass) -> None:
        for other in (GRADE, PRESCHOOL, POLICEALNA):
            assert row_for(other, hospital).rule.code == "PUP-504e"

    def test_the_mother_school_goes_with_the_hospital_even_if_both_are_marked(self) -> None:
        assert row_for(a_class(1, hospital=True), a_class(2, hospital=True)).rule.code == "PUP-504e"

    @pytest.mark.parametrize(
        "kind",
        [
            K.MUSIC_SCHOOL_I,
            K.MUSIC_SCHOOL_II,
            K.DANCE_SCHOOL,
            K.CIRCUS_SCHOOL,
            K.OTHER_ARTISTIC_SCHOOL,
            K.POST_SECONDARY_MUSIC_SCHOOL,
            K.POST_SECONDARY_ART_SCHOOL,
        ],
    )
    def test_one_class_in_an_artistic_school_without_general_track_is_enough(self, kind: InstitutionKind) -> None:
        artistic = a_class(1, at=school(2, kind))
        for other in (GRADE, POLICEALNA, a_class(1, at=school(3, kind))):
            assert row_for(artistic, other).rule.code == "PUP-504f"

    @pytest.mark.parametrize("kind", [K.GENERAL_MUSIC_SCHOOL_II, K.ART_SECONDARY_SCHOOL, K.POZNAN_CHORAL_SCHOOL])
    def test_an_artistic_school_with_a_general_track_is_not_exempt(self, kind: InstitutionKind) -> None:
        assert row_for(GRADE, a_class(1, at=school(2, kind))).rule.code == "PUP-504a"

    @pytest.mark.parametrize(
        ("answer", "code", "severity"),
        [
            (True, "PUP-504g", Severity.GROUND),
            (False, "PUP-504b", Severity.ERROR),
            (None, "PUP-504c", Severity.WARNING),
        ],
    )
    def test_one_post_secondary_class_is_enough_if_the_forms_go_together(
        self,
        *,
        answer: bool | None,
        code: str,
        severity: Severity,
    ) -> None:
        for other in (GRADE, PRESCHOOL, a_class(3, at=POLICEALNA.institution)):
            row = row_for(POLICEALNA, other, lambda _a, _b: answer)
            assert row.rule.code == code
            assert row.rule.severity is severity

    def test_what_is_said_of_the_forms_stands_among_the_exemptions(self) -> None:
        assert "PUP-504k" in [rule.code for rule in row_for(GRADE, POLICEALNA, lambda _a, _b: False).looked_at]
        assert "PUP-504l" in [rule.code for rule in row_for(GRADE, POLICEALNA).looked_at]

    def test_preschool_with_a_class_of_a_school_has_to_be_looked_at(self) -> None:
        row = row_for(PRESCHOOL, a_class(2, level=Level.GRADE_1))
        assert row.rule.code == "PUP-504d"
        assert row.rule.severity is Severity.WARNING
        assert row.conflict
