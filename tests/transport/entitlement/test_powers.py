"""What the gmina may give without a duty: art. 32 ust. 7 and art. 39 ust. 4a."""

from datetime import date

import pytest

from sio_rules import found
from sio_rules.transport.child import PRESCHOOL_DESTINATIONS, Child, Destination, Obligation
from sio_rules.transport.entitlement.duty import NOT_NEAREST
from sio_rules.transport.entitlement.owed import Owed
from sio_rules.transport.entitlement.powers import may_as_disabled, may_as_preschooler

WHY = found(NOT_NEAREST.finding("nearest"))


class TestMayAsDisabled:
    """TRN-035: to a post-primary school or a centre, without a last day of its own."""

    @pytest.mark.parametrize(
        "goes_to",
        [place for place in Destination if place not in PRESCHOOL_DESTINATIONS and place is not Destination.PRIMARY_SCHOOL],
    )
    def test_says_why_there_is_no_duty_and_what_the_guide_says_of_centres(self, goes_to: Destination) -> None:
        decision = may_as_disabled(Child(goes_to=goes_to), WHY)
        school = goes_to is Destination.SECONDARY_SCHOOL
        assert decision.outcome == Owed(Obligation.MAY)
        assert decision.because.codes == ("TRN-035", "TRN-021") + (() if school else ("TRN-035a",))
        assert bool(decision.because.warnings) is not school


class TestMayAsPreschooler:
    """TRN-036: to a preschool, for the school year."""

    @pytest.mark.parametrize(
        ("on", "until"), [(date(2026, 8, 31), date(2026, 8, 31)), (date(2026, 9, 1), date(2027, 8, 31))]
    )
    def test_until_the_end_of_the_school_year(self, on: date, until: date) -> None:
        decision = may_as_preschooler(WHY, on)
        assert decision.outcome == Owed(Obligation.MAY, until)
        assert decision.because.codes == ("TRN-036", "TRN-021")
