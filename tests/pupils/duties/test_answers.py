"""The answers of SIO, and the schools whose classes fulfil a duty."""

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.answers import FULFILLED_IN, MIXED_LEVELS, DutyStatus


class TestSchools:
    """PUP-357, PUP-358: which schools."""

    def test_nine_types_fulfil_the_duty_of_learning(self) -> None:
        """As listed."""
        assert {kind.value for kind in FULFILLED_IN[DutyStatus.LEARNING_DUTY]} == {
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
        assert not FULFILLED_IN[DutyStatus.SCHOOL_DUTY] & MIXED_LEVELS
        assert (
            InstitutionKind.PRIMARY_SCHOOL in FULFILLED_IN[DutyStatus.SCHOOL_DUTY] & FULFILLED_IN[DutyStatus.PRESCHOOL_DUTY]
        )
