"""Each road gives the rows of the functions, and shows which rows it leaves out."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from attrs import evolve
from engines.register import (
    ASSIGNMENT,
    CHILD,
    ON,
    Plain,
    assignments,
    child_row,
    children,
    classes,
    conflict_rows,
    duty_row,
    forms_compatible,
    values,
)
from engines.roads import ROADS, Duty, Road

from sio_rules.classes import ClassAssignment
from sio_rules.pupils.conflicts import find_conflicts
from sio_rules.pupils.conflicts.matrix import sort_of
from sio_rules.tables import TABLES
from sio_rules.transport import Measured

CHILDREN = children(2_000)
REGISTER = assignments(20_000)


@pytest.fixture(scope="module", params=list(ROADS))
def road(request: pytest.FixtureRequest) -> Road:
    """Give each road."""
    made: Road = ROADS[request.param]()
    return made


def rows_of(kids: dict[int, Any]) -> list[Plain]:
    """Return children as rows, asked about on `ON`."""
    return [child_row(number, child) | {"asked_on": ON} for number, child in kids.items()]


class TestRides:
    """The table `entitlement`, joined."""

    def test_is_what_the_function_says_of_every_child_who_meets_a_row(self, road: Road) -> None:
        owed = road.rides(rows_of(dict(enumerate(CHILDREN))))
        assert owed <= {duty_row(number, child) for number, child in enumerate(CHILDREN)}
        assert len(owed) == len({number for number, *_ in owed})
        left_out = [CHILDREN[number] for number in set(range(len(CHILDREN))) - {number for number, *_ in owed}]
        assert left_out
        assert all(None in child_row(0, child).values() for child in left_out)

    def test_is_every_row_of_the_table(self, road: Road) -> None:
        owed = road.rides(rows_of(dict(enumerate(CHILDREN))))
        met = {(CHILDREN[number].goes_to, duty, code) for number, duty, code in owed}
        assert {(to and to.key, duty, code) for to, duty, code in met} == {
            (row[0], *row[-2:]) for row in TABLES["entitlement"].on(ON)
        }

    def test_leaves_out_who_meets_no_row(self, road: Road) -> None:
        child = CHILDREN[next(number for number, each in enumerate(CHILDREN) if each.grade == 3 and said(each) == "TRN-025")]
        rows = [
            child_row(1, child) | {"asked_on": ON},
            child_row(2, child) | {"asked_on": date(2017, 9, 1)},
            child_row(3, child) | {"asked_on": date(2017, 8, 31)},
            child_row(4, child) | {"asked_on": None},
            child_row(5, evolve(child, grade=None)) | {"asked_on": ON},
            child_row(6, evolve(child, measured=Measured.STRAIGHT_LINE)) | {"asked_on": ON},
            child_row(7, child) | {"asked_on": ON, "goes_to": "Destination.GYMNASIUM"},
            child_row(8, child) | {"asked_on": ON, "goes_to": None},
            dict.fromkeys(CHILD) | {"child": 9, "asked_on": ON},
        ]
        assert road.rides(rows) == {(1, "Obligation.MUST", "TRN-025"), (2, "Obligation.MUST", "TRN-025")}


def said(child: Any) -> str | None:
    """Return the code that the function gives a child."""
    duty: Duty | None = duty_row(0, child)
    return None if duty is None else duty[-1]


def pairs() -> Iterator[tuple[ClassAssignment, ClassAssignment]]:
    """Give every two assignments of a pupil with a common day."""
    by_pupil: dict[Any, list[ClassAssignment]] = {}
    for each in values(REGISTER):
        by_pupil.setdefault(each.pupil, []).append(each)
    for group in by_pupil.values():
        yield from ((a, b) for a, b in combinations(group, 2) if a.period.overlaps(b.period))


class TestRegister:
    """What is put onto the roads."""

    def test_has_every_row_of_class_pairs_and_of_same_class_pairs(self) -> None:
        met, one_class = set(), set()
        for a, b in pairs():
            here, there = a.school_class, b.school_class
            days = a.period.overlap(b.period)
            assert days is not None
            if here.is_same_as(there):
                one_class |= {each.finding.code for each in find_conflicts([a, b])}
                continue
            summer = days.end is not None and date(days.end.year, 7, 1) <= days.start and days.end.month <= 8
            one, other = (sort_of(each, holiday_exempt=summer).key for each in (here, there))
            facts = (here.institution.rspo == there.institution.rspo, forms_compatible(here, there))
            met |= {(one, other, *facts), (other, one, *facts)}
        assert met == {row[:4] for row in TABLES["class_pairs"].rows}
        assert one_class == {row[2] for row in TABLES["same_class_pairs"].rows}

    def test_has_common_days_of_one_day_and_without_an_end(self) -> None:
        days = [a.period.overlap(b.period) for a, b in pairs()]
        assert {1, None} <= {each.days for each in days if each is not None}


@pytest.fixture(scope="class")
def _register(road: Road) -> None:
    """Put the register onto a road."""
    road.put(REGISTER, list(classes()))


@pytest.mark.usefixtures("_register")
class TestConflicts:
    """The tables of classes, joined."""

    def test_are_those_of_the_function(self, road: Road) -> None:
        assert road.conflicts() == conflict_rows(REGISTER)

    def test_become_the_values_of_the_function(self, road: Road) -> None:
        assert road.full() == find_conflicts(values(REGISTER), forms_compatible=forms_compatible)

    def test_nothing_is_wrong(self, road: Road) -> None:
        assert not any(road.wrong().values())


ALSO = [dict(classes()[0]) | {"class_id": 9_000_001 + number} for number in range(4)]
ALSO[0]["institution_kind"] = "InstitutionKind.GYMNASIUM"
ALSO[1]["class_kind"] = None
ALSO[3]["class_id"] = ALSO[2]["class_id"]
PUPIL, FIRST, LAST = 7, date(2025, 9, 1), date(2025, 8, 31)
BAD: dict[str, list[tuple[Any, ...]]] = {
    "no pupil": [(None, 1, FIRST, None)],
    "no first day": [(PUPIL, 1, None, None), (PUPIL, 1, None, FIRST)],
    "ends before it begins": [(PUPIL, 1, FIRST, LAST)],
    "class not known": [
        (PUPIL, None, FIRST, None),
        (PUPIL, 9_999_999, FIRST, None),
        *((PUPIL, each["class_id"], FIRST, None) for each in ALSO[:3]),
    ],
}


WHY = dict(enumerate((why for why, rows in BAD.items() for _ in rows), start=1_000_000))
GOOD = [each for each in REGISTER if each["pupil"] < 100]


@pytest.fixture(scope="class")
def _bad_register(road: Road) -> None:
    """Put a register onto a road in which some rows are bad."""
    facts = [row for rows in BAD.values() for row in rows]
    bad = [dict(zip(ASSIGNMENT, (number, *row), strict=True)) for number, row in zip(WHY, facts, strict=True)]
    road.put([*GOOD, *bad], [*classes(), *ALSO])


@pytest.mark.usefixtures("_bad_register")
class TestBadInput:
    """A row that cannot be judged is shown with what is wrong, and no other row is judged otherwise."""

    def test_is_shown(self, road: Road) -> None:
        wrong = {number: why for number, why in road.wrong().items() if why is not None}
        assert set(wrong) == set(WHY)
        if road.says_why:
            assert wrong == WHY

    def test_no_row_is_lost(self, road: Road) -> None:
        single = {each["number"] for each in GOOD if each["pupil"] % 10 == 0}
        assert set(road.wrong()) | single == {each["number"] for each in GOOD} | set(WHY)

    def test_changes_no_other_row(self, road: Road) -> None:
        assert road.conflicts() == conflict_rows(GOOD)


class TestKeys:
    """Keys of pupils that are texts."""

    def test_are_as_good_as_numbers(self, road: Road) -> None:
        texts = [each | {"pupil": f"{each['pupil']:04d}"} for each in REGISTER if each["pupil"] < 200]
        road.put(texts, list(classes()))
        assert road.conflicts() == conflict_rows(texts)
        assert road.full() == find_conflicts(values(texts), forms_compatible=forms_compatible)
