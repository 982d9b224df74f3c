"""What would change the answer, and when a duty ends."""

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from made import transport_changes

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.certificates import Disability
from sio_rules.dated import Dated
from sio_rules.strategies import children, covered_days
from sio_rules.transport import Child, Destination, EntitlementChange, Measured, Obligation, owed_duty, what_would_change
from sio_rules.transport.entitlement.changes import LAW_CHANGED

ON = date(2018, 10, 1)
MOTOR = frozenset({Disability.MOTOR})
PUPIL = Child(
    goes_to=Destination.PRIMARY_SCHOOL,
    grade=4,
    district=True,
    special_education=False,
    distance_m=2_990,
    measured=Measured.ALONG_THE_WAY,
)
PRESCHOOLER = Child(
    goes_to=Destination.KINDERGARTEN,
    nearest=True,
    special_education=False,
    distance_m=5_000,
    measured=Measured.ALONG_THE_WAY,
    born_on=date(2014, 7, 1),
    deferred=False,
)


def changes(child: Child, on: date = ON) -> list[tuple[str, Obligation | None, int | None, date | None]]:
    """Return the changes without their grounds."""
    found = what_would_change(child, on=on).outcome
    assert found is not None
    return [(change.about, change.to, change.metres_more, change.from_day) for change in found]


class TestMoreForTheChild:
    """For MAY and NOT_OWED: which single change would oblige the gmina."""

    @pytest.mark.parametrize(
        ("grade", "distance_m", "more"), [(4, 2_990, 11), (4, 3_000, 1), (5, 3_500, 501), (8, 4_000, 1), (1, 0, 3_001)]
    )
    def test_so_many_metres_more(self, grade: int, distance_m: int, more: int) -> None:
        pupil = evolve(PUPIL, grade=grade, distance_m=distance_m)
        assert changes(pupil) == [("distance_m", Obligation.MUST, more, None)]
        longer = evolve(pupil, distance_m=distance_m + more)
        assert owed_duty(longer, on=ON).outcome is Obligation.MUST
        assert owed_duty(evolve(longer, distance_m=distance_m + more - 1), on=ON).outcome is Obligation.MAY

    def test_its_grounds_are_those_that_would_hold_then(self) -> None:
        found = what_would_change(PUPIL, on=ON)
        assert found.because.codes == ("TRN-033",)
        assert found.outcome is not None
        assert found.outcome[0].because[0].facts == {"distance_m": 3_001, "limit_m": 3_000}

    def test_the_school_year_in_which_the_child_is_five(self) -> None:
        assert changes(PRESCHOOLER) == [("born_on", Obligation.MUST, None, date(2019, 9, 1))]

    def test_for_the_youngest_it_comes_years_later(self) -> None:
        assert changes(evolve(PRESCHOOLER, born_on=date(2017, 1, 1))) == [
            ("born_on", Obligation.MUST, None, date(2022, 9, 1))
        ]

    def test_of_a_child_of_four_who_lives_near_nothing_alone_turns_it(self) -> None:
        assert changes(evolve(PRESCHOOLER, distance_m=2_000)) == []

    def test_a_disabled_child_under_five_has_the_right_from_the_year_of_turning_five(self) -> None:
        child = evolve(PRESCHOOLER, special_education=True, disabilities=MOTOR, distance_m=100)
        assert changes(child) == [("born_on", Obligation.MUST, None, date(2019, 9, 1))]

    def test_where_the_duty_has_no_answer_neither_has_this(self) -> None:
        child = Child(goes_to=Destination.MOW, special_education=True, disabilities=frozenset())
        found = what_would_change(child, on=ON)
        assert (found.outcome, found.because.codes) == (None, ("TRN-024c",))

    def test_the_nearest_preschool_and_the_district_school(self) -> None:
        five = evolve(PRESCHOOLER, born_on=date(2013, 1, 1), nearest=False)
        assert changes(five) == [("nearest", Obligation.MUST, None, None)]
        assert changes(evolve(PUPIL, district=False, distance_m=9_000)) == [("district", Obligation.MUST, None, None)]

    def test_the_deferral_of_a_child_of_seven(self) -> None:
        assert changes(evolve(PRESCHOOLER, born_on=date(2011, 1, 1))) == [("deferred", Obligation.MUST, None, None)]

    def test_a_pupil_who_is_too_old_gets_nothing_by_waiting(self) -> None:
        pupil = Child(goes_to=Destination.ORW, rw=True, special_education=False, born_on=date(1983, 1, 1))
        assert changes(pupil) == []

    def test_outside_the_primary_school_the_grade_plays_no_part(self) -> None:
        """A pupil of grade VIII at an ORW does not leave it the year after."""
        pupil = Child(goes_to=Destination.ORW, rw=True, special_education=False, born_on=date(2005, 1, 1), grade=8)
        assert changes(pupil) == changes(evolve(pupil, grade=None))

    def test_whoever_has_no_right_at_all_has_none_by_a_longer_way(self) -> None:
        pupil = Child(goes_to=Destination.SECONDARY_SCHOOL, nearest=True, special_education=False, distance_m=10)
        assert changes(pupil) == []

    def test_a_pupil_of_the_last_grade_is_looked_at_this_year_only(self) -> None:
        assert changes(evolve(PUPIL, grade=8, distance_m=4_000)) == [("distance_m", Obligation.MUST, 1, None)]


class TestEndOfDuty:
    """For MUST: the first school year in which it no longer holds."""

    @pytest.mark.parametrize(
        ("child", "change"),
        [
            (evolve(PUPIL, distance_m=3_500), ("grade", Obligation.MAY, None, date(2019, 9, 1))),
            (evolve(PUPIL, distance_m=3_500, grade=2), ("grade", Obligation.MAY, None, date(2021, 9, 1))),
            (evolve(PUPIL, distance_m=9_000), ("grade", None, None, date(2023, 9, 1))),
            (evolve(PUPIL, distance_m=9_000, grade=8), ("grade", None, None, date(2019, 9, 1))),
            (evolve(PRESCHOOLER, born_on=date(2013, 1, 1)), ("born_on", Obligation.MAY, None, date(2020, 9, 1))),
            (
                evolve(PRESCHOOLER, born_on=date(2013, 1, 1), special_education=True, disabilities=MOTOR),
                ("born_on", Obligation.MAY, None, date(2022, 9, 1)),
            ),
            (
                Child(goes_to=Destination.ORW, rw=True, special_education=False, born_on=date(2013, 1, 1)),
                ("born_on", Obligation.NOT_OWED, None, date(2038, 9, 1)),
            ),
            (
                Child(
                    goes_to=Destination.SECONDARY_SCHOOL,
                    nearest=True,
                    special_education=True,
                    disabilities=MOTOR,
                    born_on=date(1998, 12, 31),
                ),
                ("born_on", Obligation.MAY, None, date(2019, 9, 1)),
            ),
            (
                Child(goes_to=Destination.ORW, rw=True, born_on=date(2013, 1, 1)),
                ("born_on", None, None, date(2038, 9, 1)),
            ),
        ],
    )
    def test_by_grade_or_by_age(self, child: Child, change: Any) -> None:
        assert changes(child) == [change]

    def test_under_special_education_in_the_primary_school_there_is_none(self) -> None:
        pupil = Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, disabilities=MOTOR, nearest=True)
        assert changes(pupil) == []

    @pytest.mark.parametrize("born_on", [date(2025, 1, 1), date(2025, 8, 31), date(2025, 9, 1), date(2025, 12, 31)])
    def test_a_newborn_in_rw_classes_has_the_right_for_25_years(self, born_on: date) -> None:
        newborn = Child(goes_to=Destination.ORW, rw=True, special_education=False, born_on=born_on)
        assert changes(newborn, born_on) == [("born_on", Obligation.NOT_OWED, None, date(2050, 9, 1))]

    @pytest.mark.parametrize(
        ("born_on", "change"),
        [(date(2025, 12, 31), [("born_on", Obligation.NOT_OWED, None, date(2050, 9, 1))]), (date(2026, 1, 1), [])],
    )
    def test_no_day_after_2050_is_named(self, born_on: date, change: Any) -> None:
        child = Child(goes_to=Destination.ORW, rw=True, special_education=False, born_on=born_on)
        assert changes(child, date(2026, 1, 1)) == change


class TestCause:
    """What the change is about: the age, the grade, or the law of a later year."""

    CHANGED = Dated({date(2020, 9, 1): (3_000,) * 8, date(2017, 9, 1): (3_000,) * 4 + (4_000,) * 4})

    def test_a_lower_limit_is_a_change_of_the_law(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sio_rules.transport.entitlement.distance.LIMITS_M", self.CHANGED)
        pupil = evolve(PUPIL, grade=5, distance_m=3_500)
        assert changes(pupil)[1] == (LAW_CHANGED, Obligation.MUST, None, date(2020, 9, 1))

    def test_a_law_that_changed_within_the_year_changes_no_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The years that follow are looked at, not the first day of the present one."""
        within = Dated({date(2019, 1, 1): (3_000,) * 8, date(2017, 9, 1): (3_000,) * 4 + (4_000,) * 4})
        monkeypatch.setattr("sio_rules.transport.entitlement.distance.LIMITS_M", within)
        pupil = evolve(PUPIL, grade=5, distance_m=3_500)
        assert changes(pupil, date(2019, 2, 1)) == [("grade", None, None, date(2022, 9, 1))]

    def test_a_higher_grade_before_it_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sio_rules.transport.entitlement.distance.LIMITS_M", self.CHANGED)
        assert changes(evolve(PUPIL, distance_m=3_500)) == [("grade", Obligation.MAY, None, date(2019, 9, 1))]

    def test_no_longer_listed_is_a_change_of_the_law(self, monkeypatch: pytest.MonkeyPatch) -> None:
        later = Dated({date(2020, 9, 1): 5_000, date(2017, 9, 1): 3_000})
        monkeypatch.setattr("sio_rules.transport.entitlement.preschool.PRESCHOOL_LIMIT_M", later)
        five = evolve(PRESCHOOLER, born_on=date(2014, 7, 1), distance_m=4_000)
        [change] = changes(five, date(2019, 10, 1))
        assert change == (LAW_CHANGED, Obligation.MAY, None, date(2020, 9, 1))


class TestWhatWouldChange:
    """The same questions and the same refusals as for the duty itself."""

    @given(children(), covered_days(date(2025, 1, 1)))
    def test_asks_what_the_duty_asks(self, child: Child, on: date) -> None:
        owed, found = owed_duty(child, on=on), what_would_change(child, on=on)
        assert (owed.outcome is None) is (found.outcome is None)
        assert (owed.questions, owed.because) == (found.questions, found.because)

    @given(children(), covered_days(date(2025, 1, 1)))
    def test_every_change_leads_to_another_duty_and_says_why(self, child: Child, on: date) -> None:
        owed = owed_duty(child, on=on).outcome
        for change in what_would_change(child, on=on).outcome or ():
            assert change.to is not owed
            assert bool(change.because) or change.to is None
            assert change.from_day is None or change.from_day <= date(2050, 9, 1)
            if owed is not Obligation.MUST:
                assert change.to is Obligation.MUST
            if change.from_day is not None:
                assert (change.from_day.month, change.from_day.day) == (9, 1)
                assert on < change.from_day

    def test_days_outside_the_covered_years_raise(self) -> None:
        with pytest.raises(OutOfCoverageError):
            what_would_change(PUPIL, on=date.max)
        with pytest.raises(InvalidValueError):
            what_would_change(evolve(PRESCHOOLER, born_on=date(2018, 10, 2)), on=ON)


class TestEntitlementChange:
    """A value like the others."""

    @given(transport_changes())
    def test_survives_pickle_and_copy(self, change: EntitlementChange) -> None:
        assert pickle.loads(pickle.dumps(change)) == change == copy.deepcopy(change)
        assert len({change, copy.deepcopy(change)}) == 1

    @pytest.mark.parametrize(
        ("name", "arguments"),
        [
            ("about", (None, None)),
            ("to", ("grade", "MUST")),
            ("because", ("grade", None, ())),
            ("metres_more", ("grade", None, what_would_change(PUPIL, on=ON).because, 1.5)),
            ("from_day", ("grade", None, what_would_change(PUPIL, on=ON).because, None, "2026-09-01")),
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, arguments: tuple[Any, ...]) -> None:
        with pytest.raises(TypeError, match=f"^{name} must be"):
            EntitlementChange(*arguments)

    @pytest.mark.parametrize("about", ["", "colour", "born_on ", "Jan Kos 44051401359"])
    def test_is_about_a_field_of_the_child_and_does_not_repeat_another_text(self, about: str) -> None:
        with pytest.raises(InvalidValueError, match=r"^about must be the name of a field of Child$"):
            EntitlementChange(about, None)
