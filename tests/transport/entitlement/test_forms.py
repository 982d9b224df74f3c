"""The forms of help: art. 32 ust. 5 and 6, art. 39 ust. 3 and 4, and art. 39a since 2019-12-03."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from world import FAR_PRESCHOOLER as PRESCHOOLER
from world import FAR_PUPIL as PUPIL

from sio_rules.certificates import Disability
from sio_rules.transport import Child, Destination, HelpForm, Obligation, Ride, owed_duty, owed_ride
from sio_rules.transport.entitlement.forms import FORMS
from sio_rules.transport.entitlement.owed import Ground

ON = date(2025, 10, 1)
TRANSPORT = (HelpForm.TRANSPORT,)
FARES = (HelpForm.TRANSPORT, HelpForm.REFUND)
DRIVING = (HelpForm.TRANSPORT, HelpForm.REFUND_TO_PARENTS)
MODERATE = frozenset({Disability.INTELLECTUAL_MODERATE})
DISABLED_PRESCHOOLER = evolve(PRESCHOOLER, special_education=True, disabilities=MODERATE)
SPECIAL = Child(
    goes_to=Destination.PRIMARY_SCHOOL,
    special_education=True,
    disabilities=MODERATE,
    nearest=True,
    parents_drive=True,
    born_on=date(2010, 1, 31),
)
SECONDARY = evolve(SPECIAL, goes_to=Destination.SECONDARY_SCHOOL, born_on=date(2009, 3, 1))
IN_RW = Child(goes_to=Destination.ORW, rw=True, born_on=date(2010, 12, 1), parents_drive=True)
PRESCHOOLER_IN_ORW = evolve(DISABLED_PRESCHOOLER, goes_to=Destination.ORW, rw=False)
BY_SPECIAL_EDUCATION = [DISABLED_PRESCHOOLER, SPECIAL, SECONDARY, IN_RW, PRESCHOOLER_IN_ORW]


class TestForms:
    """TRN-023, TRN-032, TRN-034, TRN-037."""

    @pytest.mark.parametrize("ground", Ground)
    def test_every_ground_has_one_row(self, ground: Ground) -> None:
        assert [row.on_ground for row in FORMS].count(ground) == 1

    @pytest.mark.parametrize("child", [PUPIL, PRESCHOOLER, *BY_SPECIAL_EDUCATION])
    def test_a_refund_only_where_the_parents_provide_the_transport(self, child: Child) -> None:
        both = DRIVING if child in BY_SPECIAL_EDUCATION else FARES
        for parents_drive, forms in ((True, both), (False, TRANSPORT)):
            ride = owed_ride(evolve(child, parents_drive=parents_drive), on=ON).outcome
            assert ride is not None
            assert (ride.duty, ride.forms) == (Obligation.MUST, forms)
            assert parents_drive or (ride.guardian_until, ride.covers_guardian) == (None, False)

    @pytest.mark.parametrize("child", [PUPIL, PRESCHOOLER, *BY_SPECIAL_EDUCATION])
    def test_who_provides_the_transport_is_asked(self, child: Child) -> None:
        unknown = evolve(child, parents_drive=None)
        assert [question.about for question in owed_ride(unknown, on=ON).questions] == ["parents_drive"]
        assert owed_duty(unknown, on=ON).outcome is Obligation.MUST

    @pytest.mark.parametrize(
        ("child", "codes"),
        [
            (PUPIL, ("TRN-025", "TRN-034")),
            (PRESCHOOLER, ("TRN-022", "TRN-023")),
            (DISABLED_PRESCHOOLER, ("TRN-024", "TRN-034a")),
            (SPECIAL, ("TRN-028", "TRN-034a")),
            (SECONDARY, ("TRN-029", "TRN-034a")),
            (IN_RW, ("TRN-031", "TRN-032")),
            (PRESCHOOLER_IN_ORW, ("TRN-024", "TRN-034a")),
        ],
    )
    def test_the_ground_of_transport_alone(self, child: Child, codes: tuple[str, ...]) -> None:
        assert owed_ride(evolve(child, parents_drive=False), on=ON).because.codes == codes


class TestRefundToParents:
    """TRN-037: under special education the cost of driving is refunded, for the parents too, as long as the transport lasts."""

    @pytest.mark.parametrize(
        ("child", "until", "codes"),
        [
            (DISABLED_PRESCHOOLER, date(2028, 8, 31), ("TRN-024", "TRN-037")),
            (PRESCHOOLER_IN_ORW, date(2028, 8, 31), ("TRN-024", "TRN-037")),
            (SPECIAL, None, ("TRN-028", "TRN-037")),
            (SECONDARY, date(2030, 8, 31), ("TRN-029", "TRN-037")),
            (IN_RW, date(2035, 8, 31), ("TRN-031", "TRN-037", "TRN-032a")),
        ],
    )
    def test_no_age_of_seven(self, child: Child, until: date | None, codes: tuple[str, ...]) -> None:
        """For an ORW the guide knows no refund, and a warning says so."""
        decision = owed_ride(child, on=ON)
        assert decision.outcome == Ride(Obligation.MUST, DRIVING, until, until, covers_guardian=True)
        assert decision.because.codes == codes
        assert decision.because.warnings.codes == tuple(code for code in codes if code == "TRN-032a")

    @pytest.mark.parametrize(
        ("child", "before"), [(SPECIAL, "TRN-037a"), (IN_RW, "TRN-037a"), (DISABLED_PRESCHOOLER, "TRN-037b")]
    )
    def test_by_agreement_until_2_december_2019(self, child: Child, before: str) -> None:
        child = evolve(child, born_on=date(2014, 3, 1))
        old, new = owed_ride(child, on=date(2019, 12, 2)), owed_ride(child, on=date(2019, 12, 3))
        assert before in old.because.codes
        assert "TRN-037" not in old.because.codes
        assert "TRN-037" in new.because.codes
        assert before not in new.because.codes
        assert old.outcome == new.outcome
        assert old.outcome is not None
        assert old.outcome.forms == DRIVING


class TestAccompanyingAdult:
    """TRN-027: in the primary school until the day before the seventh birthday; in preschool as long as the transport (A-15)."""

    @pytest.mark.parametrize(
        ("on", "guardian_until", "code"),
        [
            (date(2018, 9, 1), date(2019, 5, 9), "TRN-027"),
            (date(2019, 5, 9), date(2019, 5, 9), "TRN-027"),
            (date(2019, 5, 10), None, "TRN-027a"),
        ],
    )
    def test_in_the_primary_school_until_seven(self, on: date, guardian_until: date | None, code: str) -> None:
        decision = owed_ride(PUPIL, on=on)
        assert decision.outcome is not None
        assert decision.outcome.guardian_until == guardian_until
        assert decision.outcome.covers_guardian is (guardian_until is not None)
        assert decision.because.codes == ("TRN-025", "TRN-034", code)
        assert decision.because[-1].facts == {"years": 7}

    def test_of_seven_nine_kilometres_away_the_child_alone_is_paid_for(self) -> None:
        ride = owed_ride(evolve(PUPIL, distance_m=9_000), on=date(2019, 9, 1)).outcome
        assert ride == Ride(Obligation.MUST, FARES, date(2020, 8, 31))

    def test_born_on_29_february_until_27_february(self) -> None:
        ride = owed_ride(evolve(PUPIL, born_on=date(2012, 2, 29)), on=date(2018, 9, 1)).outcome
        assert ride is not None
        assert ride.guardian_until == date(2019, 2, 27)

    def test_the_birth_date_is_asked(self) -> None:
        assert owed_ride(evolve(PUPIL, born_on=None), on=ON).questions == (Child.WHEN_BORN,)

    def test_in_preschool_as_long_as_the_transport(self) -> None:
        decision = owed_ride(PRESCHOOLER, on=ON)
        assert decision.outcome == Ride(Obligation.MUST, FARES, date(2026, 8, 31), date(2026, 8, 31), covers_guardian=True)
        assert decision.because.codes == ("TRN-022", "TRN-023")

    @given(
        st.dates(date(2010, 1, 1), date(2020, 12, 31)), st.integers(1, 1_000), st.dates(date(2021, 1, 1), date(2026, 1, 1))
    )
    def test_raising_the_age_never_lengthens_it(self, born_on: date, days: int, on: date) -> None:
        younger = owed_ride(evolve(PUPIL, born_on=born_on), on=on).outcome
        older = owed_ride(evolve(PUPIL, born_on=born_on - timedelta(days=days)), on=on).outcome
        assert younger is not None
        assert older is not None
        assert (older.guardian_until or date.min) <= (younger.guardian_until or date.min)
