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

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.certificates import Disability
from sio_rules.strategies import children, covered_days, distances_m
from sio_rules.transport import Child, Destination, HelpForm, Measured, Obligation, Ride, owed_duty, owed_ride
from sio_rules.transport.child import OTHER_CENTRES
from sio_rules.transport.entitlement.disability import LISTED
from sio_rules.transport.entitlement.owed import Ground
from sio_rules.transport.entitlement.ride import _FORMS

ON = date(2025, 10, 1)
FIRST_DAY, LAST_DAY = date(2017, 9, 1), date(2050, 12, 31)
WEAK_TO_STRONG = [Obligation.NOT_OWED, Obligation.MAY, Obligation.MUST]
TRANSPORT, BOTH_FORMS = (HelpForm.TRANSPORT,), (HelpForm.TRANSPORT, HelpForm.REFUND)
PUPIL = Child(
    goes_to=Destination.PRIMARY_SCHOOL,
    grade=1,
    district=True,
    special_education=False,
    distance_m=3_100,
    measured=Measured.ALONG_THE_WAY,
    born_on=date(2012, 5, 10),
    parents_drive=True,
)
PRESCHOOLER = Child(
    goes_to=Destination.KINDERGARTEN,
    nearest=True,
    special_education=False,
    distance_m=3_100,
    measured=Measured.ALONG_THE_WAY,
    born_on=date(2019, 7, 1),
    parents_drive=True,
)
SPECIAL = Child(
    goes_to=Destination.PRIMARY_SCHOOL, special_education=True, nearest=True, parents_drive=True, born_on=date(2019, 1, 31)
)
SECONDARY = Child(
    goes_to=Destination.SECONDARY_SCHOOL,
    special_education=True,
    nearest=True,
    disabilities=frozenset({Disability.MOTOR}),
    born_on=date(2008, 12, 1),
    parents_drive=True,
)
TO_ORW = Child(goes_to=Destination.ORW, rw=True, born_on=date(2010, 12, 1))


class TestForms:
    """TRN-023, TRN-032, TRN-034."""

    @pytest.mark.parametrize("ground", Ground)
    def test_every_ground_has_one_row(self, ground: Ground) -> None:
        assert [row.on_ground for row in _FORMS].count(ground) == 1

    @pytest.mark.parametrize("child", [PUPIL, PRESCHOOLER, SPECIAL, SECONDARY])
    def test_a_refund_only_where_the_parents_provide_the_transport(self, child: Child) -> None:
        for parents_drive, forms in ((True, BOTH_FORMS), (False, TRANSPORT)):
            ride = owed_ride(evolve(child, parents_drive=parents_drive), on=ON).outcome
            assert ride is not None
            assert (ride.duty, ride.forms) == (Obligation.MUST, forms)
            assert parents_drive or ride.guardian_until is None

    @pytest.mark.parametrize("child", [PUPIL, PRESCHOOLER, SPECIAL, SECONDARY])
    def test_who_provides_the_transport_is_asked_where_it_matters(self, child: Child) -> None:
        unknown = evolve(child, parents_drive=None)
        assert [question.about for question in owed_ride(unknown, on=ON).questions] == ["parents_drive"]
        assert owed_duty(unknown, on=ON).outcome is Obligation.MUST

    def test_to_an_orw_there_is_transport_only(self) -> None:
        decision = owed_ride(TO_ORW, on=ON)
        assert decision.outcome == Ride(Obligation.MUST, TRANSPORT, date(2035, 8, 31))
        assert decision.because.codes == ("TRN-031", "TRN-032")

    def test_what_the_gmina_may_give_is_transport_only(self) -> None:
        near = evolve(PUPIL, distance_m=3_000, parents_drive=None, born_on=None)
        assert owed_ride(near, on=ON).outcome == Ride(Obligation.MAY, TRANSPORT, date(2026, 8, 31))

    def test_where_nothing_is_owed_there_is_neither_form_nor_day(self) -> None:
        assert owed_ride(evolve(PUPIL, district=False), on=ON).outcome == Ride(Obligation.NOT_OWED)


class TestUntil:
    """The last day is always 31 August, or none of its own (A-16, A-47)."""

    @pytest.mark.parametrize(
        ("child", "until"),
        [
            (PUPIL, date(2026, 8, 31)),
            (PRESCHOOLER, date(2026, 8, 31)),
            (evolve(PRESCHOOLER, special_education=True), date(2028, 8, 31)),
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


class TestGuardianUntil:
    """TRN-027: in the primary school until the day before the seventh birthday; in preschool as long as the ride (A-15)."""

    @pytest.mark.parametrize(
        ("on", "guardian_until"),
        [(date(2019, 5, 9), date(2019, 5, 9)), (date(2019, 5, 10), None), (date(2018, 9, 1), date(2019, 5, 9))],
    )
    def test_in_the_primary_school_until_seven(self, on: date, guardian_until: date | None) -> None:
        decision = owed_ride(PUPIL, on=on)
        assert decision.outcome is not None
        assert decision.outcome.guardian_until == guardian_until
        assert decision.because.codes == ("TRN-025", "TRN-034", "TRN-027")

    def test_of_seven_nine_kilometres_away_the_child_alone_is_paid_for(self) -> None:
        ride = owed_ride(evolve(PUPIL, distance_m=9_000), on=date(2019, 9, 1)).outcome
        assert ride == Ride(Obligation.MUST, BOTH_FORMS, date(2020, 8, 31))

    def test_born_on_29_february_until_27_february(self) -> None:
        ride = owed_ride(evolve(PUPIL, born_on=date(2012, 2, 29)), on=date(2018, 9, 1)).outcome
        assert ride is not None
        assert ride.guardian_until == date(2019, 2, 27)

    def test_under_special_education_too(self) -> None:
        ride = owed_ride(SPECIAL, on=ON).outcome
        assert ride == Ride(Obligation.MUST, BOTH_FORMS, None, date(2026, 1, 30))
        assert owed_ride(SPECIAL, on=ON).because.codes == ("TRN-028", "TRN-034a", "TRN-027")

    def test_in_preschool_as_long_as_the_ride(self) -> None:
        ride = owed_ride(PRESCHOOLER, on=ON).outcome
        assert ride == Ride(Obligation.MUST, BOTH_FORMS, date(2026, 8, 31), date(2026, 8, 31))
        assert owed_ride(PRESCHOOLER, on=ON).because.codes == ("TRN-022", "TRN-023")

    def test_to_the_secondary_school_never(self) -> None:
        ride = owed_ride(SECONDARY, on=ON).outcome
        assert ride == Ride(Obligation.MUST, BOTH_FORMS, date(2029, 8, 31))
        assert owed_ride(SECONDARY, on=ON).because.codes == ("TRN-029", "TRN-034a")

    @given(
        st.sampled_from([PUPIL, SPECIAL]),
        st.dates(date(2010, 1, 1), date(2020, 12, 31)),
        st.integers(1, 1_000),
        st.dates(date(2021, 1, 1), date(2026, 1, 1)),
    )
    def test_raising_the_age_never_lengthens_it(self, child: Child, born_on: date, days: int, on: date) -> None:
        younger = owed_ride(evolve(child, born_on=born_on), on=on).outcome
        older = owed_ride(evolve(child, born_on=born_on - timedelta(days=days)), on=on).outcome
        assert younger is not None
        assert older is not None
        assert (older.guardian_until or date.min) <= (younger.guardian_until or date.min)


class TestOwedRide:
    """Who is owed what."""

    @pytest.mark.parametrize("goes_to", [place for place in Destination if place in OTHER_CENTRES])
    def test_to_other_centres_the_texts_disagree(self, goes_to: Destination) -> None:
        decision = owed_ride(Child(goes_to=goes_to), on=ON)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024c",))

    def test_to_a_technical_school_with_mild_intellectual_disability_nothing_is_owed(self) -> None:
        pupil = evolve(SECONDARY, disabilities=frozenset({Disability.INTELLECTUAL_MILD}))
        assert owed_ride(pupil, on=ON).outcome == Ride(Obligation.NOT_OWED)

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
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, arguments: tuple[Any, ...]) -> None:
        with pytest.raises(TypeError, match=f"^{name} must be"):
            Ride(*arguments)


class TestExpectQuestion:
    """Days outside the covered years, and children who are not born, are no question."""

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
        assert owed_duty(newborn, on=ON).outcome is Obligation.NOT_OWED
        with pytest.raises(InvalidValueError, match=r"^born_on must be on or before the day asked about$"):
            owed_duty(newborn, on=ON - timedelta(days=1))

    @pytest.mark.parametrize("junk", [None, "x" * 10_000, "\ud800", 10**1000, True, datetime(2025, 1, 1), b"", []])  # noqa: DTZ001 - a datetime is junk here
    def test_junk_raises_type_error(self, junk: Any) -> None:
        for ask in (owed_ride, owed_duty):
            with pytest.raises(TypeError, match=r"^child must be Child"):
                ask(junk, on=ON)
            with pytest.raises(TypeError, match=r"^on must be date"):
                ask(PUPIL, on=junk)
