"""The answers of SIO, and the schools whose classes fulfil a duty."""

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.answers import (
    LEARNING_SCHOOLS,
    MIXED_LEVELS,
    PRESCHOOL_PLACES,
    PRIMARY_LEVEL,
)


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
