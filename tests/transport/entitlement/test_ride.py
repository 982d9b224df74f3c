"""What ride is owed, in which form, and until when: art. 32 and 39."""

import copy
import pickle
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from made import rides
from world import FAR_PRESCHOOLER as PRESCHOOLER
from world import FAR_PUPIL as PUPIL

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.certificates import Disability
from sio_rules.strategies import children, covered_days, distances_m
from sio_rules.transport import Child, Destination, HelpForm, Measured, Obligation, Ride, owed_duty, owed_ride
from sio_rules.transport.child import OTHER_CENTRES
from sio_rules.transport.entitlement.disability import LISTED

ON = date(2025, 10, 1)
FIRST_DAY, LAST_DAY = date(2017, 9, 1), date(2050, 12, 31)
WEAK_TO_STRONG = [Obligation.NOT_OWED, Obligation.MAY, Obligation.MUST]
TRANSPORT = (HelpForm.TRANSPORT,)
MOTOR = frozenset({Disability.MOTOR})
SPECIAL = Child(
    goes_to=Destination.PRIMARY_SCHOOL, special_education=True, disabilities=MOTOR, nearest=True, parents_drive=True
)
SECONDARY = Child(
    goes_to=Destination.SECONDARY_SCHOOL,
    special_education=True,
    nearest=True,
    disabilities=MOTOR,
    born_on=date(2008, 12, 1),
    parents_drive=True,
)
TO_ORW = Child(goes_to=Destination.ORW, rw=True, born_on=date(2010, 12, 1), parents_drive=False)


class TestMay:
    """What the gmina may give is transport with care only; what it need not give has neither form nor day."""

    def test_what_the_gmina_may_give_is_transport_only(self) -> None:
        near = evolve(PUPIL, distance_m=3_000, parents_drive=None, born_on=None)
        assert owed_ride(near, on=ON).outcome == Ride(Obligation.MAY, TRANSPORT, date(2026, 8, 31))

    def test_shows_no_birthday(self) -> None:
        """The last day of the refund for the accompanying adult is the day before one."""
        ride = Ride(Obligation.MUST, TRANSPORT, date(2026, 8, 31), date(2026, 2, 3), covers_guardian=True)
        shown = {"duty": Obligation.MUST, "forms": TRANSPORT, "until": date(2026, 8, 31), "covers_guardian": True}
        assert [part.rows for part in ride.view("pl").parts] == [(shown,)]
        decision = owed_ride(PUPIL, on=ON)
        assert decision.outcome is not None
        assert decision.view("en").parts[:1] == decision.outcome.view("en").parts

    def test_a_power_for_the_disabled_has_no_last_day(self) -> None:
        pupil = evolve(SECONDARY, disabilities=frozenset({Disability.AUTISM}), parents_drive=None, born_on=None)
        assert owed_ride(pupil, on=ON).outcome == Ride(Obligation.MAY, TRANSPORT)

    def test_where_nothing_is_owed_there_is_neither_form_nor_day(self) -> None:
        assert owed_ride(evolve(PUPIL, district=False), on=ON).outcome == Ride(Obligation.NOT_OWED)


class TestUntil:
    """The last day is always 31 August, or none of its own (A-16, A-47)."""

    @pytest.mark.parametrize(
        ("child", "until"),
        [
            (PUPIL, date(2026, 8, 31)),
            (PRESCHOOLER, date(2026, 8, 31)),
            (evolve(PRESCHOOLER, special_education=True, disabilities=MOTOR), date(2028, 8, 31)),
            (SPECIAL, None),
            (SECONDARY, date(2029, 8, 31)),
            (TO_ORW, date(2035, 8, 31)),
        ],
    )
    def test_by_school_year_or_by_age(self, child: Child, until: date | None) -> None:
        ride = owed_ride(child, on=ON).outcome
        assert ride is not None
        assert ride.until == until

    @given(children(), st.dates(date(2025, 1, 1), date(2040, 12, 31)))
    def test_is_31_august_and_not_before_the_day(self, child: Child, on: date) -> None:
        ride = owed_ride(child, on=on).outcome
        if ride is not None and ride.until is not None:
            assert (ride.until.month, ride.until.day) == (8, 31)
            assert on <= ride.until


class TestOwedRide:
    """Who is owed what."""

    @pytest.mark.parametrize("goes_to", [place for place in Destination if place in OTHER_CENTRES])
    def test_to_other_centres_without_a_disability_the_texts_conflict(self, goes_to: Destination) -> None:
        decision = owed_ride(Child(goes_to=goes_to, special_education=True, disabilities=frozenset()), on=ON)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024c",))

    def test_to_a_technical_school_with_mild_intellectual_disability_the_gmina_may(self) -> None:
        pupil = evolve(SECONDARY, disabilities=frozenset({Disability.INTELLECTUAL_MILD}))
        assert owed_ride(pupil, on=ON).outcome == Ride(Obligation.MAY, TRANSPORT)

    def test_a_straight_line_never_answers_in_silence(self) -> None:
        for distance_m in (3_000, 3_001):
            decision = owed_ride(evolve(PUPIL, distance_m=distance_m, measured=Measured.STRAIGHT_LINE), on=ON)
            assert decision.because.warnings.codes == ("TRN-025b",)
            assert (decision.outcome is None) is (distance_m == 3_000)

    @given(children(), covered_days(date(2025, 1, 1)), distances_m(), distances_m())
    def test_a_longer_way_never_weakens_the_duty(self, child: Child, on: date, one: int, other: int) -> None:
        shorter, longer = (
            owed_duty(evolve(child, distance_m=metres, measured=Measured.ALONG_THE_WAY), on=on).outcome
            for metres in sorted((one, other))
        )
        if shorter is not None and longer is not None:
            assert WEAK_TO_STRONG.index(shorter) <= WEAK_TO_STRONG.index(longer)

    @given(children(), covered_days(date(2025, 1, 1)))
    def test_the_duty_is_that_of_the_ride(self, child: Child, on: date) -> None:
        ride, duty = owed_ride(child, on=on), owed_duty(child, on=on)
        if ride.outcome is not None:
            assert ride.outcome.duty is duty.outcome
        asked = {question.about for question in ride.questions}
        assert {question.about for question in duty.questions} <= asked

    @given(children(known=True), covered_days(date(2025, 1, 1)))
    def test_of_whom_all_is_known_nothing_is_asked_but_a_way_measured_well(self, child: Child, on: date) -> None:
        decision = owed_ride(child, on=on)
        assert {question.about for question in decision.questions} <= {"distance_m"}
        if child.measured is Measured.ALONG_THE_WAY:
            assert not decision.questions

    @given(children(known=True), covered_days(date(2025, 1, 1)))
    def test_no_birth_date_comes_out(self, child: Child, on: date) -> None:
        decision = owed_ride(child, on=on)
        assert child.born_on is not None
        facts = [value for ground in decision.because for value in ground.facts.values()]
        assert child.born_on not in facts
        assert child.born_on.isoformat() not in repr(decision) + str(decision.to_dict("pl"))
        assert "guardian_until" not in repr(decision) + str(decision.to_dict("pl"))  # the eve of a birthday

    def test_one_of_several_disabilities_that_is_listed_suffices(self) -> None:
        pupil = evolve(SECONDARY, disabilities=frozenset({Disability.MOTOR, Disability.BLIND}))
        assert LISTED & (pupil.disabilities or frozenset())
        assert owed_duty(pupil, on=ON).outcome is Obligation.MUST


class TestRide:
    """A value like the others."""

    @given(rides())
    def test_survives_pickle_and_copy(self, ride: Ride) -> None:
        assert pickle.loads(pickle.dumps(ride)) == ride == copy.deepcopy(ride)
        assert len({ride, copy.deepcopy(ride)}) == 1

    @pytest.mark.parametrize(
        ("name", "arguments"),
        [
            ("duty", ("MUST",)),
            ("forms", (Obligation.MUST, [HelpForm.TRANSPORT])),
            (r"forms\[0\]", (Obligation.MUST, ("transport",))),
            ("until", (Obligation.MUST, (), "2026-08-31")),
            ("guardian_until", (Obligation.MUST, (), None, datetime(2026, 8, 31))),  # noqa: DTZ001 - the wrong kind
            ("covers_guardian", (Obligation.MUST, (), None, None, 1)),
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, arguments: tuple[Any, ...]) -> None:
        with pytest.raises(TypeError, match=f"^{name} must be"):
            Ride(*arguments)


class TestExpectQuestion:
    """Days outside the covered years, and children who are not born yet, are refused."""

    @pytest.mark.parametrize("on", [FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1), date.min, date.max])
    def test_a_day_outside_the_covered_years_raises(self, on: date) -> None:
        for ask in (owed_ride, owed_duty):
            with pytest.raises(
                OutOfCoverageError, match=r"^on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31$"
            ):
                ask(PUPIL, on=on)

    def test_the_first_and_the_last_day_are_covered(self) -> None:
        old = evolve(PUPIL, born_on=date.min)
        assert owed_duty(old, on=FIRST_DAY).outcome is owed_duty(old, on=LAST_DAY).outcome is Obligation.MUST
        for day in (FIRST_DAY, LAST_DAY):
            assert owed_ride(Child(), on=day).questions[0] == Child.GOES_WHERE

    def test_who_is_born_later_cannot_be_asked_about(self) -> None:
        newborn = evolve(PRESCHOOLER, born_on=ON)
        assert owed_duty(newborn, on=ON).outcome is Obligation.MAY
        with pytest.raises(InvalidValueError, match=r"^born_on must be on or before the day asked about$"):
            owed_duty(newborn, on=ON - timedelta(days=1))

    @pytest.mark.parametrize("junk", [None, "x" * 10_000, "\ud800", 10**1000, True, datetime(2025, 1, 1), b"", []])  # noqa: DTZ001 - a datetime is junk here
    def test_junk_raises_type_error(self, junk: Any) -> None:
        for ask in (owed_ride, owed_duty):
            with pytest.raises(TypeError, match=r"^child must be Child"):
                ask(junk, on=ON)
            with pytest.raises(TypeError, match=r"^on must be date"):
                ask(PUPIL, on=junk)
