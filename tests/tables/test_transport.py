"""The tables of transport agree with the functions, on every day on which they are law."""

from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from attrs import evolve
from lookup import answers, matching

from sio_rules.certificates import Disability
from sio_rules.periods import Period
from sio_rules.tables import TABLES
from sio_rules.transport import (
    Child,
    Destination,
    EntitlementRow,
    ExcludedPeriod,
    ExcludingMode,
    Measured,
    Obligation,
    entitlement_table,
    limit_m,
    owed_ride,
)
from sio_rules.transport.entitlement.forms import FORMS
from sio_rules.transport.entitlement.owed import Ground
from sio_rules.transport.entries.excluding_modes import check_modes

FIRST, LAST = date(2017, 9, 1), date(2050, 12, 31)
DAYS = [FIRST + timedelta(days=passed) for passed in range((LAST - FIRST).days + 1)]
FEW_DAYS = [FIRST, date(2019, 12, 2), date(2019, 12, 3), date(2025, 9, 1), LAST]


def as_in_the_table(row: EntitlementRow) -> dict[str, object]:
    """Return a row of the function by the columns of the table, without its days."""
    keys = {
        "goes_to": Destination[row.goes_to].key,
        "duty": None if row.duty is None else Obligation[row.duty].key,
    }
    return row._asdict() | keys


class TestEntitlement:
    """The law of a day; that the function's table agrees with `owed_duty` is shown in its own test."""

    def test_is_the_law_of_every_day(self) -> None:
        table = TABLES["entitlement"]
        names = [each.name for each in table.columns]
        for on in (each for each in DAYS if each.day in (1, 31)):
            of_day = [dict(zip(names, row, strict=True)) for row in table.on(on)]
            for row in of_day:
                del row["first_day"], row["last_day"]
            assert of_day == [as_in_the_table(row) for row in entitlement_table(on=on)]

    def test_the_law_changes_on_the_first_days_only(self) -> None:
        first_days = {row[-4] for row in TABLES["entitlement"].rows}
        for monday, next_monday in pairwise([FIRST - timedelta(days=7), *DAYS[::7]]):
            changes = any(isinstance(day, date) and monday < day <= next_monday for day in first_days)
            assert changes or entitlement_table(on=monday) == entitlement_table(on=next_monday)

    def test_nothing_is_law_before(self) -> None:
        assert TABLES["entitlement"].on(FIRST - timedelta(days=1)) == ()


class TestDistanceLimits:
    """Every grade on every day."""

    def test_agrees_with_the_function(self) -> None:
        for grade, on in product(range(1, 9), DAYS):
            assert answers("distance_limits", on, grade=grade) == (limit_m(grade, on=on),)


CHILDREN = {
    Ground.DISTANCE: Child(
        goes_to=Destination.PRIMARY_SCHOOL,
        grade=2,
        district=True,
        special_education=False,
        distance_m=9_000,
        measured=Measured.ALONG_THE_WAY,
        born_on=date(2010, 1, 1),
    ),
    Ground.PRESCHOOL: Child(
        goes_to=Destination.KINDERGARTEN,
        nearest=True,
        special_education=False,
        distance_m=9_000,
        measured=Measured.ALONG_THE_WAY,
    ),
    Ground.PRESCHOOL_DISABILITY: Child(
        goes_to=Destination.KINDERGARTEN,
        nearest=True,
        special_education=True,
        disabilities=frozenset({Disability.AUTISM}),
    ),
    Ground.SPECIAL_EDUCATION: Child(
        goes_to=Destination.PRIMARY_SCHOOL,
        grade=2,
        nearest=True,
        special_education=True,
        disabilities=frozenset({Disability.AUTISM}),
    ),
    Ground.SECONDARY_SCHOOL: Child(
        goes_to=Destination.SECONDARY_SCHOOL,
        nearest=True,
        special_education=True,
        disabilities=frozenset({Disability.MOTOR}),
    ),
    Ground.ORW: Child(goes_to=Destination.ORW, rw=True, special_education=False, disabilities=frozenset()),
}
"""A child to whom transport is owed on each ground, but for the birth."""


def born(ground: Ground, on: date) -> date:
    """Return a birth with which the child is of the age that the ground needs on that day."""
    return date(on.year - (6 if ground in {Ground.PRESCHOOL, Ground.PRESCHOOL_DISABILITY} else 8), 1, 1)


class TestTransportForms:
    """Every ground, whoever drives."""

    def test_has_every_ground(self) -> None:
        assert {row.on_ground for row in FORMS} == set(Ground) == set(CHILDREN)

    @pytest.mark.parametrize("parents_drive", [True, False])
    @pytest.mark.parametrize("ground", Ground)
    @pytest.mark.parametrize("on", FEW_DAYS)
    def test_agrees_with_the_function(self, on: date, ground: Ground, *, parents_drive: bool) -> None:
        child = evolve(CHILDREN[ground], born_on=born(ground, on), parents_drive=parents_drive)
        decision = owed_ride(child, on=on)
        ride = decision.outcome
        assert ride is not None
        assert ride.duty is Obligation.MUST
        refund, until_age, code, doubt = answers("transport_forms", on, on_ground=ground, parents_drive=parents_drive)
        assert [each.key for each in ride.forms[1:]] == ([] if refund is None else [refund])
        codes = decision.because.codes
        assert code in codes
        assert decision.because.warnings.codes == (() if doubt is None else (doubt,))
        others = {row[6] for row in TABLES["transport_forms"].rows} - {code}
        assert not others & set(codes)
        if until_age is not None:
            assert child.born_on is not None
            assert isinstance(until_age, int)
            birthday = date(child.born_on.year + until_age, 1, 1)
            assert ride.guardian_until == (None if birthday <= on else birthday - timedelta(days=1))
        else:
            assert ride.guardian_until == (ride.until if parents_drive else None)


class TestExcludingModes:
    """Every mode."""

    @pytest.mark.parametrize("mode", ExcludingMode)
    def test_agrees_with_the_function(self, mode: ExcludingMode) -> None:
        for on in FEW_DAYS:
            day = Period(on, on)
            assert answers("excluding_modes", mode=mode) == check_modes(day, (ExcludedPeriod(mode, day),)).codes
        assert len(matching("excluding_modes", mode=mode)) == 1
