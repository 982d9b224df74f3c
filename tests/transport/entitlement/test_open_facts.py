"""Unknown is not no: exactly what could still change the answer is asked."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations, product
from typing import Any

import pytest
from attrs import evolve, fields

from sio_rules import Decision
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.dated import Dated
from sio_rules.periods import SchoolYear
from sio_rules.transport import Child, Destination, Measured, Obligation, owed_duty, owed_ride
from sio_rules.transport.entitlement import open_facts
from sio_rules.transport.entitlement.disability import sets_with_each_meaning
from sio_rules.transport.entitlement.distance import duty_in_district
from sio_rules.transport.entitlement.duty import NOT_NEAREST, first_duty
from sio_rules.transport.entitlement.open_facts import ask_all_open, limits_m, values_told_apart

ON = date(2025, 10, 1)
Grid = dict[str, tuple[Any, ...]]
Decide = Callable[..., Decision[Any]]
BOTH = (True, False)
NOBODY: frozenset[Disability] = frozenset()
MULTIPLE = frozenset({Disability.INTELLECTUAL_SEVERE, Disability.DEAF})
MILD_MULTIPLE = frozenset({Disability.INTELLECTUAL_MILD, Disability.DEAF})

PRESCHOOL: Grid = {
    "goes_to": (Destination.PRESCHOOL_CLASS,),
    "special_education": BOTH,
    "nearest": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.AUTISM})),
    "born_on": tuple(date(2025 - age, 6, 30) for age in (4, 5, 6, 7, 8, 9)),
    "deferred": BOTH,
    "distance_m": (3_000, 3_001),
    "measured": tuple(Measured),
}
PRIMARY: Grid = {
    "goes_to": (Destination.PRIMARY_SCHOOL,),
    "special_education": BOTH,
    "nearest": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.AUTISM})),
    "district": BOTH,
    "grade": (4, 5),
    "distance_m": (3_000, 3_001, 4_000, 4_001),
    "measured": tuple(Measured),
}
PRIMARY_RIDE: Grid = {
    "goes_to": (Destination.PRIMARY_SCHOOL,),
    "special_education": BOTH,
    "nearest": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.AUTISM})),
    "district": (True,),
    "grade": (4, 5),
    "distance_m": (3_000, 4_000, 4_001),
    "measured": (Measured.ALONG_THE_WAY,),
    "parents_drive": BOTH,
    "born_on": (date(2018, 10, 1), date(2018, 10, 2), date(2019, 8, 1)),
}
PRESCHOOL_RIDE: Grid = {
    **PRESCHOOL,
    "nearest": (True,),
    "born_on": tuple(date(2025 - age, 12, 31) for age in (4, 6, 7, 9)),
    "measured": (Measured.ALONG_THE_WAY,),
    "parents_drive": BOTH,
}
SECONDARY: Grid = {
    "goes_to": (Destination.SECONDARY_SCHOOL,),
    "special_education": BOTH,
    "nearest": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.MOTOR}), frozenset({Disability.AUTISM}), MULTIPLE, MILD_MULTIPLE),
    "born_on": (date(2010, 1, 1), date(2005, 12, 31), date(2004, 12, 31)),
    "parents_drive": BOTH,
}
ORW: Grid = {
    "goes_to": (Destination.ORW,),
    "rw": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.MOTOR}), MULTIPLE),
    "special_education": BOTH,
    "nearest": BOTH,
    "born_on": (
        date(2021, 1, 1),
        date(2020, 1, 1),
        date(2017, 1, 1),
        date(2002, 1, 1),
        date(2001, 1, 1),
        date(2000, 12, 31),
    ),
    "deferred": BOTH,
}
ORW_RIDE: Grid = {
    **ORW,
    "born_on": (date(2020, 1, 1), date(2017, 1, 1), date(2002, 1, 1), date(2001, 1, 1), date(2000, 12, 31)),
    "parents_drive": BOTH,
}
CENTRE: Grid = {
    "goes_to": (Destination.MOS,),
    "special_education": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.MOTOR})),
    "rw": BOTH,
    "nearest": BOTH,
    "parents_drive": BOTH,
}
ANYWHERE: Grid = {
    "goes_to": (
        Destination.OTHER_PRESCHOOL,
        Destination.PRIMARY_SCHOOL,
        Destination.SECONDARY_SCHOOL,
        Destination.ORW,
        Destination.MOW,
    ),
    "special_education": BOTH,
    "nearest": BOTH,
    "disabilities": (NOBODY, frozenset({Disability.MOTOR}), MILD_MULTIPLE),
    "rw": BOTH,
    "born_on": (date(2019, 12, 31), date(2017, 12, 31), date(2001, 1, 1), date(1990, 1, 1)),
    "grade": (4,),
    "district": (True,),
    "distance_m": (3_500,),
    "measured": (Measured.ALONG_THE_WAY,),
    "deferred": (False,),
    "parents_drive": (False,),
}


def facts_that_matter(grid: Grid, outcomes: dict[tuple[Any, ...], Any], partial: tuple[Any, ...]) -> set[str]:
    """Return the unknown facts of *partial* that alone change the outcome for some completion, by trying everything."""
    names = list(grid)
    unknown = [index for index, value in enumerate(partial) if value is None]
    matter = set()
    for index in unknown:
        others = [grid[name] if value is None else (value,) for name, value in zip(names, partial, strict=True)]
        others[index] = (None,)
        for rest in product(*others):
            seen = {outcomes[(*rest[:index], value, *rest[index + 1 :])] for value in grid[names[index]]}
            if len(seen) > 1:
                matter.add(names[index])
                break
    return matter


def every_partial(grid: Grid) -> Iterator[tuple[Any, ...]]:
    """Give every combination of the grid in which each fact with more than one value may also be unknown."""
    return product(*((*values, None) if len(values) > 1 else values for values in grid.values()))


class TestQuestions:
    """`owed_duty` and `owed_ride` ask for a fact if, for some completion of the others, changing it alone changes the outcome."""

    @pytest.mark.parametrize(
        ("grid", "decide"),
        [
            pytest.param(PRESCHOOL, owed_duty, id="compulsory preschool year"),
            pytest.param(PRESCHOOL_RIDE, owed_ride, id="preschool ride"),
            pytest.param(PRIMARY, owed_duty, id="primary duty"),
            pytest.param(PRIMARY_RIDE, owed_ride, id="primary ride"),
            pytest.param(SECONDARY, owed_ride, id="secondary ride"),
            pytest.param(ORW_RIDE, owed_ride, id="orw ride"),
            pytest.param(ORW, owed_duty, id="orw duty"),
            pytest.param(CENTRE, owed_ride, id="centre ride"),
            pytest.param(ANYWHERE, owed_duty, id="duty anywhere"),
        ],
    )
    def test_are_exactly_those_that_could_change_the_outcome(self, grid: Grid, decide: Decide) -> None:
        names = list(grid)
        outcomes = {
            full: decide(Child(**dict(zip(names, full, strict=True))), on=ON).outcome for full in product(*grid.values())
        }
        asked_somewhere = set()
        for partial in every_partial(grid):
            child = Child(**dict(zip(names, partial, strict=True)))
            decision = decide(child, on=ON)
            asked = {question.about for question in decision.questions if getattr(child, question.about) is None}
            assert asked == facts_that_matter(grid, outcomes, partial), child
            if not asked:
                completions = [
                    (value,) if value is not None else grid[name] for name, value in zip(names, partial, strict=True)
                ]
                assert {outcomes[full] for full in product(*completions)} == {decision.outcome}
            asked_somewhere |= asked
        assert asked_somewhere, "a grid that asks nothing proves nothing"

    def test_of_a_disabled_pupil_the_distance_is_not_asked(self) -> None:
        child = Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, nearest=True, parents_drive=False)
        assert owed_ride(evolve(child, disabilities=frozenset({Disability.DEAF})), on=ON).outcome is not None
        assert Child.HOW_FAR in owed_ride(evolve(child, disabilities=NOBODY), on=ON).questions

    def test_of_nobody_everything_is_asked(self) -> None:
        facts = {each.name for each in fields(Child)}
        assert {question.about for question in owed_ride(Child(), on=ON).questions} == facts

    def test_none_is_asked_twice(self) -> None:
        about = [question.about for question in owed_ride(Child(), on=ON).questions]
        assert len(about) == len(set(about))


class TestAskAllOpen:
    """What is answered without all facts rests on the grounds that all cases share, or else on those of all cases."""

    def test_an_answer_for_every_grade_names_both_limits(self) -> None:
        decision = ask_all_open(Child(district=True, distance_m=4_001), ON, duty_in_district)
        assert decision.outcome is Obligation.MUST
        assert [ground.facts.get("limit_m") for ground in decision.because if ground.code == "TRN-025"] == [3_000, 4_000]

    def test_a_straight_line_within_every_limit_asks_for_the_way_alone(self) -> None:
        child = Child(district=True, distance_m=3_000, measured=Measured.STRAIGHT_LINE)
        decision = ask_all_open(child, ON, duty_in_district)
        assert decision.questions == (Child.HOW_FAR,)
        assert decision.because.codes == ("TRN-025b",)

    def test_a_straight_line_keeps_its_warning_where_facts_are_asked(self) -> None:
        child = Child(district=True, distance_m=3_500, measured=Measured.STRAIGHT_LINE)
        decision = ask_all_open(child, ON, duty_in_district)
        assert [question.about for question in decision.questions] == ["grade"]
        assert decision.because.codes == ("TRN-025b",)

    def test_no_warning_of_a_case_that_was_only_tried(self) -> None:
        decision = ask_all_open(Child(district=True, grade=1, distance_m=2_000), ON, duty_in_district)
        assert [question.about for question in decision.questions] == ["measured"]
        assert not decision.because

    def test_cases_that_ask_for_different_facts_are_not_the_same(self) -> None:
        """Although what each of the two facts leads to is the same."""

        def ask(child: Child, _: date) -> Decision[bool]:
            if child.rw is None:
                return Decision.asks(Child.TAKES_PART_IN_RW)
            known, question = (child.nearest, Child.THE_NEAREST) if child.rw else (child.district, Child.IN_THE_DISTRICT)
            return Decision.asks(question) if known is None else NOT_NEAREST.decides(known)

        asked = ask_all_open(Child(), ON, ask).questions
        assert asked == (Child.TAKES_PART_IN_RW, Child.THE_NEAREST, Child.IN_THE_DISTRICT)

    def test_an_answer_for_every_case_names_the_grounds_that_all_cases_share(self) -> None:
        """No sentence about a certificate that is not known."""
        child = Child(goes_to=Destination.KINDERGARTEN, nearest=True, born_on=date(2022, 1, 1))
        decision = owed_duty(child, on=ON)
        assert decision.outcome is Obligation.MAY
        assert decision.because.codes == ("TRN-036",)

    def test_rw_is_asked_where_it_matters_for_one_year_of_age_only(self) -> None:
        """At 24, participants in RW have the right, and others have it no more."""
        child = Child(goes_to=Destination.ORW, disabilities=frozenset({Disability.AUTISM, Disability.INTELLECTUAL_MILD}))
        asked = {question.about for question in owed_duty(child, on=ON).questions}
        assert asked == {"rw", "born_on", "special_education"}
        at_24 = evolve(child, born_on=date(2001, 1, 1))
        assert {question.about for question in owed_duty(at_24, on=ON).questions} == {"rw", "special_education"}
        certified = evolve(child, special_education=True)
        assert {question.about for question in owed_duty(certified, on=ON).questions} == {"rw", "born_on"}
        assert owed_duty(evolve(child, born_on=date(2002, 1, 1)), on=ON).outcome is Obligation.MUST
        too_old = evolve(certified, born_on=date(2000, 1, 1))
        assert owed_duty(too_old, on=ON).outcome is Obligation.MAY
        assert owed_duty(evolve(too_old, special_education=False), on=ON).outcome is Obligation.NOT_OWED


FACTS_OF = {
    Destination.OTHER_PRESCHOOL: (
        "special_education",
        "nearest",
        "disabilities",
        "born_on",
        "deferred",
        "distance_m",
        "measured",
    ),
    Destination.PRIMARY_SCHOOL: (
        "special_education",
        "nearest",
        "disabilities",
        "district",
        "grade",
        "distance_m",
        "measured",
    ),
    Destination.SECONDARY_SCHOOL: ("special_education", "nearest", "disabilities", "born_on"),
    Destination.ORW: ("rw", "disabilities", "special_education", "nearest", "born_on", "deferred"),
    Destination.MOW: ("special_education", "disabilities"),
}


def every_value(about: str, on: date) -> Iterator[Any]:
    """Give the values of a fact on every side of every boundary, whether the law names one there or not."""
    year = SchoolYear.of(on).first
    if about == "born_on":
        yield from (date(year - age, month, day) for age in range(30) for month, day in ((1, 1), (8, 31), (9, 1), (12, 31)))
    elif about == "disabilities":
        few = (frozenset(named) for size in range(3) for named in combinations(Disability, size))
        yield from (named for named in few if len(named & INTELLECTUAL) < 2)
        yield frozenset({Disability.BLIND, Disability.MOTOR, Disability.INTELLECTUAL_SEVERE})
    elif about == "grade":
        yield from range(1, 9)
    elif about == "distance_m":
        yield from (0, 1_000_000, *(thousand * 1_000 + more for thousand in range(1, 7) for more in (-1, 0, 1)))


class TestLimitsM:
    """Every limit of a way that is law: that of preschools, and those of the grades."""

    def test_from_the_shortest(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert limits_m(ON) == (3_000, 4_000)
        monkeypatch.setattr(open_facts, "PRESCHOOL_LIMIT_M", Dated({date(2017, 9, 1): 3_500}))
        assert limits_m(ON) == (3_000, 3_500, 4_000)


class TestValuesToldApart:
    """Each value that a fact can have answers like one of those that are tried, whatever the other facts."""

    def test_has_a_birth_on_either_side_of_every_age_of_the_law(self) -> None:
        """Preschool from 5 to 6, or 7 if deferred; other rights until the child turns 9, 21, 24 or 25."""
        ages = [SchoolYear.of(ON).first - born.year for born in values_told_apart("born_on", ON)]
        assert ages == [4, 5, 6, 7, 8, 9, 10, 21, 22, 24, 25, 26]
        assert {(born.month, born.day) for born in values_told_apart("born_on", ON)} == {(1, 1)}

    def test_has_every_limit_and_a_way_that_is_longer_than_all(self) -> None:
        assert values_told_apart("distance_m", ON) == (3_000, 4_000, 4_001)

    @pytest.mark.parametrize("about", ["born_on", "disabilities", "grade", "distance_m"])
    @pytest.mark.parametrize("goes_to", FACTS_OF)
    @pytest.mark.parametrize("on", [date(2017, 9, 1), ON])
    def test_no_boundary_is_missed(self, goes_to: Destination, about: str, on: date) -> None:
        if about not in FACTS_OF[goes_to]:
            return
        others = [name for name in FACTS_OF[goes_to] if name != about]
        grid = [
            Child(goes_to=goes_to, **dict(zip(others, values, strict=True)))
            for values in product(*(values_told_apart(name, on) for name in others))
        ]

        def answers(value: Any) -> tuple[Any, ...]:
            return tuple(first_duty(evolve(child, **{about: value}), on).outcome for child in grid)

        tried = {answers(value) for value in values_told_apart(about, on)}
        assert {answers(value) for value in every_value(about, on) if about != "born_on" or value <= on} == tried

    def test_places_that_are_not_tried_answer_like_one_that_is(self) -> None:
        facts = ("special_education", "nearest", "disabilities", "rw", "born_on")
        children = [
            Child(grade=1, district=True, distance_m=3_500, deferred=True, **dict(zip(facts, values, strict=True)))
            for values in product(BOTH, BOTH, sets_with_each_meaning(), BOTH, values_told_apart("born_on", ON))
        ]
        by_place = {
            place: tuple(first_duty(evolve(child, goes_to=place), ON).outcome for child in children) for place in Destination
        }
        assert {by_place[place] for place in values_told_apart("goes_to", ON)} == set(by_place.values())
