"""The answers of SIO, and the schools whose classes fulfil a duty."""

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.answers import (
    LEARNING_ANSWERS,
    LEARNING_SCHOOLS,
    MIXED_LEVELS,
    PRESCHOOL_PLACES,
    PRIMARY_ANSWERS,
    PRIMARY_LEVEL,
    DutyStatus,
)


class TestAnswers:
    """PUP-357, PUP-358: section 3.4 of the instruction."""

    def test_five_to_each_control_two_of_them_to_both(self) -> None:
        """No data and RW are in both lists."""
        assert len(set(PRIMARY_ANSWERS)) == len(set(LEARNING_ANSWERS)) == 5
        assert set(PRIMARY_ANSWERS) & set(LEARNING_ANSWERS) == {DutyStatus.NO_DATA, DutyStatus.RW}
        assert set(PRIMARY_ANSWERS) | set(LEARNING_ANSWERS) == set(DutyStatus)


class TestSchools:
    """PUP-357, PUP-358: which schools."""

    def test_nine_types_fulfil_the_duty_of_learning(self) -> None:
        """As listed."""
        assert {kind.value for kind in LEARNING_SCHOOLS} == {
            "liceum ogólnokształcące",
            "technikum",
            "ogólnokształcąca szkoła muzyczna II stopnia",
            "liceum sztuk plastycznych",
            "ogólnokształcąca szkoła baletowa",
            "Bednarska Szkoła Realna",
            "branżowa szkoła I stopnia",
            "branżowa szkoła II stopnia",
            "szkoła policealna",
        }

    def test_what_is_sure_is_not_doubtful(self) -> None:
        """The two lists of the primary level part."""
        assert not PRIMARY_LEVEL & MIXED_LEVELS
        assert InstitutionKind.PRIMARY_SCHOOL in PRIMARY_LEVEL & PRESCHOOL_PLACES
