"""Section 4, two basic classes and the exemptions."""

import pytest
from world import a_class, assigned, institution

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.search import find_conflicts
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.conflicts.verdict import pair_verdict
from sio_rules.rule import Severity

K = InstitutionKind
GRADE = a_class(1, level=Level.GRADE_3)
PRESCHOOL = a_class(1, level=Level.ZERO)
POLICEALNA = a_class(2, at=institution(K.POST_SECONDARY_SCHOOL, rspo=2))


def codes(a: SchoolClass, b: SchoolClass, forms: FormsCompatible | None = None) -> tuple[str, ...]:
    """Return the rule that holds for the two classes at the same time, and the exemptions that were looked at."""
    return pair_verdict(assigned(a), assigned(b), forms_compatible=forms).because.codes


class TestBasicRows:
    """PUP-504, A-20."""

    @pytest.mark.parametrize(
        "other",
        [
            a_class(2, level=Level.GRADE_3),
            a_class(1, level=Level.GRADE_4, at=institution(rspo=2)),
            a_class(1, at=institution(K.TECHNICAL_SCHOOL, rspo=2)),
        ],
    )
    def test_two_basic_classes_exclude_each_other_in_one_school_or_two(self, other: SchoolClass) -> None:
        [conflict] = find_conflicts([assigned(GRADE), assigned(other)])
        assert conflict.finding.code == "PUP-504a"
        assert conflict.finding.severity is Severity.ERROR
        assert conflict.exemptions.codes == ("PUP-504h", "PUP-504i", "PUP-504j", "PUP-504m")

    @pytest.mark.parametrize(
        "hospital",
        [
            a_class(2, hospital=True),
            a_class(1, at=institution(rspo=2, hospital=True)),
            a_class(2, hospital=True, level=Level.ZERO),
        ],
    )
    def test_one_class_in_a_hospital_is_enough(self, hospital: SchoolClass) -> None:
        for other in (GRADE, PRESCHOOL, POLICEALNA):
            assert codes(other, hospital) == ("PUP-504e",)

    def test_the_mother_school_goes_with_the_hospital_even_if_both_are_marked(self) -> None:
        assert codes(a_class(1, hospital=True), a_class(2, hospital=True)) == ("PUP-504e",)

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
        artistic = a_class(1, at=institution(kind, rspo=2))
        for other in (GRADE, POLICEALNA, a_class(1, at=institution(kind, rspo=3))):
            assert codes(artistic, other) == ("PUP-504f",)

    @pytest.mark.parametrize("kind", [K.GENERAL_MUSIC_SCHOOL_II, K.ART_SECONDARY_SCHOOL, K.POZNAN_CHORAL_SCHOOL])
    def test_an_artistic_school_with_a_general_track_is_not_exempt(self, kind: InstitutionKind) -> None:
        assert codes(GRADE, a_class(1, at=institution(kind, rspo=2)))[0] == "PUP-504a"

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
            decision = pair_verdict(assigned(POLICEALNA), assigned(other), forms_compatible=lambda _a, _b: answer)
            assert decision.because.codes[0] == code
            assert decision.because[0].severity is severity

    def test_what_is_said_of_the_forms_stands_among_the_exemptions(self) -> None:
        assert "PUP-504k" in codes(GRADE, POLICEALNA, lambda _a, _b: False)
        assert "PUP-504l" in codes(GRADE, POLICEALNA)

    @pytest.mark.parametrize(
        "other",
        [
            GRADE,
            PRESCHOOL,
            a_class(2, level=None),
            a_class(2, level=None, at=institution(rspo=2)),
            a_class(2, level=Level.PRESCHOOL, at=institution(K.KINDERGARTEN, rspo=2)),
            a_class(2, at=institution(K.TECHNICAL_SCHOOL, rspo=2)),
            a_class(2, level=Level.PRESCHOOL, holiday=True, at=institution(K.KINDERGARTEN, rspo=2)),
        ],
    )
    def test_a_level_that_is_not_given_is_asked_for(self, other: SchoolClass) -> None:
        unknown = a_class(9, level=None)
        [conflict] = find_conflicts([assigned(unknown), assigned(other)])
        assert (conflict.finding.code, conflict.finding.severity) == ("PUP-504o", Severity.WARNING)
        decision = pair_verdict(assigned(unknown), assigned(other))
        assert decision.outcome is None
        assert [question.about for question in decision.questions] == ["school_class.level"]

    @pytest.mark.parametrize(
        ("other", "code"),
        [
            (a_class(2, hospital=True), "PUP-504e"),
            (a_class(2, at=institution(K.MUSIC_SCHOOL_I, rspo=2)), "PUP-504f"),
            (POLICEALNA, "PUP-504c"),
            (a_class(2, ClassKind.RW), "PUP-502"),
            (a_class(2, ClassKind.WWR), "PUP-504n"),
            (a_class(2, ClassKind.IPET, at=institution(K.ORW, rspo=2)), "PUP-529a"),
        ],
    )
    def test_a_level_that_is_not_given_does_not_matter_where_no_answer_depends_on_it(
        self, other: SchoolClass, code: str
    ) -> None:
        assert codes(a_class(9, level=None), other)[0] == code

    @pytest.mark.parametrize(
        ("kind", "code"), [(K.TECHNICAL_SCHOOL, "PUP-504a"), (K.SOCIAL_SERVICES_COLLEGE, "PUP-504a"), (K.SOSW, "PUP-504o")]
    )
    def test_a_school_without_preschool_classes_needs_no_level(self, kind: InstitutionKind, code: str) -> None:
        assert codes(GRADE, a_class(1, level=None, at=institution(kind, rspo=2)))[0] == code

    def test_preschool_with_a_class_of_a_school_has_to_be_looked_at(self) -> None:
        [conflict] = find_conflicts([assigned(PRESCHOOL), assigned(a_class(2, level=Level.GRADE_1))])
        assert conflict.finding.code == "PUP-504d"
        assert conflict.finding.severity is Severity.WARNING
