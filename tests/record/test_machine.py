"""
A record that grows entry by entry, in any order, against a plain model of what is wrong with its entries together.

The model is a list of entries, each with the plain set of its days. It knows one pupil, two primary schools with a few classes each,
and two centres, and judges day by day; what it says must be what `check_record` finds, at the same places and with no other code of
the list. Where the sources say nothing (what is repeated, two assignments that start on one day), the model has the library's answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations
from typing import Any

import attrs
from examples import of_hundred
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from world import a_class, assigned, days, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.schooling import Schooling
from sio_rules.pupils.stays import Stay
from sio_rules.record import PupilRecord, check_record

ON = date(2025, 10, 7)
FIRST, YEAR_ENDS = date(2023, 9, 1), date(2026, 8, 31)
MODELLED = frozenset(
    {
        *("PUP-401", "PUP-403a", "PUP-403c", "PUP-501a", "PUP-502", "PUP-503", "PUP-504a", "PUP-526"),
        *("PUP-604c", "PUP-604d", "PUP-604e", "PUP-604f", "PUP-648a", "PUP-648b", "PUP-649"),
        *("PUP-656a", "PUP-656b", "PUP-666", "PUP-667"),
    }
)

SCHOOLS = {rspo: institution(rspo=rspo) for rspo in (1, 2)}
CENTRES = {3: institution(InstitutionKind.MOW, 3), 4: institution(InstitutionKind.SOSW, 4)}
KINDS = {1: ("basic", 4), 2: ("basic", 5), 3: ("rw", 0), 4: ("rw", 0), 5: ("preparatory", 0)}
"""Of each class by its key: its kind, and its grade."""
OF_KIND = {"basic": ClassKind.BASIC, "rw": ClassKind.RW, "preparatory": ClassKind.PREPARATORY}
OF_GRADE = {0: None, 4: Level.GRADE_4, 5: Level.GRADE_5}

AT_ONCE = {
    frozenset({"basic"}): "PUP-504a",
    frozenset({"rw"}): "PUP-501a",
    frozenset({"basic", "rw"}): "PUP-502",
    frozenset({"preparatory", "rw"}): "PUP-503",
}
"""The pairs of kinds that exclude each other; a preparatory class is allowed beside a basic one, or another."""

STARTS = st.one_of(
    st.integers(0, 1_000).map(lambda number: FIRST + timedelta(days=number)),
    st.sampled_from([date(2024, 8, 31), date(2024, 9, 1), date(2025, 6, 20), date(2025, 8, 31), date(2025, 9, 1), ON]),
)
LENGTHS = st.sampled_from([1, 2, 30, 200, 364, 365, 366])
RSPOS = st.sampled_from([1, 2])
KEYS = st.sampled_from(sorted(KINDS))


@dataclass(frozen=True)
class Entry:
    """Hold one entry as the model knows it: where, from when to when, and which class or locality."""

    rspo: int
    first: date
    last: date
    what: int = 0

    @cached_property
    def days(self) -> dict[date, None]:
        """Every day of it, in order."""
        return dict.fromkeys(self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1))


def first_common_day(one: Entry, other: Entry) -> date | None:
    """Return the first day that both have, found one by one."""
    return next((day for day in one.days if day in other.days), None)


def first_outside(entry: Entry, covered: set[date]) -> date | None:
    """Return the first day of *entry* that is not *covered*."""
    return next((day for day in entry.days if day not in covered), None)


def school_year(day: date) -> int:
    """Return the year in which the school year of *day* began."""
    return day.year if day.month >= 9 else day.year - 1


Found = tuple[str, str, date | None]
"""A code, its place, and the first day that the finding names, if it names one."""


@dataclass
class Model:
    """Hold the entries of a record, and say what is wrong with them together."""

    schooling: list[Entry]
    assignments: list[Entry]
    stays: list[Entry]
    residences: list[Entry]

    def found(self) -> set[Found]:
        """Return what is wrong."""
        return {
            *self.of_assignments(),
            *self.of_pairs(),
            *self.of_schooling(),
            *self.of_stays(),
            *self.of_residences(),
        }

    def taught(self, rspo: int) -> set[date]:
        """Return the days of schooling at a school."""
        return {day for each in self.schooling if each.rspo == rspo for day in each.days}

    def housed(self, rspo: int) -> set[date]:
        """Return the days for which a school knows the residence."""
        return {day for each in self.residences if each.rspo == rspo for day in each.days}

    def of_assignments(self) -> Iterator[Found]:
        """Each needs schooling and a residence on all its days, and lies within one school year (PUP-401, 667, 666, 403)."""
        for place, each in enumerate(self.assignments):
            at = f"assignments[{place}].period"
            untaught = first_outside(each, self.taught(each.rspo))
            if untaught is not None:
                yield "PUP-401" if untaught == each.first else "PUP-667", at, untaught
            homeless = first_outside(each, self.housed(each.rspo))
            if homeless is not None:
                yield "PUP-666", at, homeless
            if school_year(each.first) != school_year(each.last):
                yield "PUP-403a", at, each.first

    def of_pairs(self) -> Iterator[Found]:
        """Two at once exclude each other, and a later one must not be at a lower level (PUP-501 to 504, 403, 526)."""
        ordered = sorted(
            enumerate(self.assignments), key=lambda each: (each[1].first, each[1].last, each[1].rspo, each[1].what)
        )
        lower = set()
        for (_, one), (place, other) in combinations(ordered, 2):
            (kind, grade), (other_kind, other_grade) = KINDS[one.what], KINDS[other.what]
            at = f"assignments[{place}]"
            shared = first_common_day(one, other)
            same = (one.rspo, one.what) == (other.rspo, other.what)
            code = "PUP-403c" if same else AT_ONCE.get(frozenset({kind, other_kind}))
            if shared is not None and code is not None:
                yield code, f"{at}.period", shared
            later = one.first < other.first
            if later and kind == other_kind == "basic" and other_grade < grade and place not in lower:
                lower.add(place)
                yield "PUP-526", f"{at}.school_class.level", other.first

    def of_schooling(self) -> Iterator[Found]:
        """Twice at one school, or without a class on the day of the check (PUP-648, 656)."""
        for place, each in enumerate(self.schooling):
            at = f"schooling[{place}]"
            earlier = [one for one in self.schooling[:place] if one.rspo == each.rspo]
            if each in earlier:
                yield "PUP-648a", at, None
            for one in earlier:
                shared = first_common_day(one, each)
                if shared is not None and one != each:
                    yield "PUP-648b", f"{at}.period", shared
            classes = [one for one in self.assignments if one.rspo == each.rspo]
            if ON in each.days and not any(one.last >= ON and one.first <= YEAR_ENDS for one in classes):
                yield ("PUP-656b" if any(one.last < ON for one in classes) else "PUP-656a"), at, None

    def of_stays(self) -> Iterator[Found]:
        """Two stays at once (PUP-649)."""
        for place, each in enumerate(self.stays):
            for one in self.stays[:place]:
                shared = first_common_day(one, each)
                if shared is not None:
                    yield "PUP-649", f"stays[{place}].period", shared

    def of_residences(self) -> Iterator[Found]:
        """Two at once, one that the schooling does not cover, or one that ends after the day of the check (PUP-604)."""
        for place, each in enumerate(self.residences):
            at = f"particulars[{place}].period"
            for one in self.residences[:place]:
                shared = first_common_day(one, each)
                if shared is not None and (one.what != each.what or one.rspo == each.rspo):
                    yield "PUP-604c" if one.what != each.what else "PUP-604d", at, shared
            if first_outside(each, self.taught(each.rspo)) is not None:
                yield "PUP-604e", at, each.first
            if each.last > ON:
                yield "PUP-604f", f"{at}.end", None


class RecordMachine(RuleBasedStateMachine):
    """A pupil's record, and the model."""

    def __init__(self) -> None:
        super().__init__()
        self.record = PupilRecord(pupil=7)
        self.model = Model([], [], [], [])

    def grow(self, name: str, part: Any) -> None:
        """Add *part* to the record."""
        grown: dict[str, Any] = {name: (*getattr(self.record, name), part)}
        self.record = attrs.evolve(self.record, **grown)

    @rule(rspo=RSPOS, start=STARTS, length=LENGTHS)
    def teach(self, rspo: int, start: date, length: int) -> None:
        """Enter schooling."""
        entry = Entry(rspo, start, start + timedelta(days=length - 1))
        self.model.schooling.append(entry)
        self.grow("schooling", Schooling(institution=SCHOOLS[rspo], period=days(entry.first, entry.last)))

    @rule(rspo=RSPOS)
    def teach_for_years(self, rspo: int) -> None:
        """Enter schooling of the whole time, so that not everything is without it."""
        self.teach(rspo, FIRST, 1_500)

    @rule(rspo=RSPOS, key=KEYS, start=STARTS, length=LENGTHS)
    def assign(self, rspo: int, key: int, start: date, length: int) -> None:
        """Enter an assignment to a class."""
        entry = Entry(rspo, start, start + timedelta(days=length - 1), key)
        self.model.assignments.append(entry)
        kind, grade = KINDS[key]
        here = a_class(key, OF_KIND[kind], level=OF_GRADE[grade], at=SCHOOLS[rspo])
        self.grow("assignments", assigned(here, entry.first, entry.last))

    @rule(rspo=st.sampled_from(sorted(CENTRES)), start=STARTS, length=LENGTHS)
    def lodge(self, rspo: int, start: date, length: int) -> None:
        """Enter a stay."""
        entry = Entry(rspo, start, start + timedelta(days=length - 1))
        self.model.stays.append(entry)
        self.grow("stays", Stay(institution=CENTRES[rspo], period=days(entry.first, entry.last)))

    @rule(rspo=RSPOS, locality=st.sampled_from([1, 2]), start=STARTS, length=LENGTHS)
    def house(self, rspo: int, locality: int, start: date, length: int) -> None:
        """Enter a residence."""
        entry = Entry(rspo, start, start + timedelta(days=length - 1), locality)
        self.model.residences.append(entry)
        self.grow(
            "particulars", ResidenceEntry(institution=SCHOOLS[rspo], locality=locality, period=days(entry.first, entry.last))
        )

    @invariant()
    def finds_what_the_model_says(self) -> None:
        """With their places; everything else that is found is of no code of the list."""
        found = [each for each in check_record(self.record, on=ON) if each.code in MODELLED]
        assert {(each.code, each.at, each.facts.get("first_day")) for each in found} == self.model.found()


TestRecordMachine = RecordMachine.TestCase
TestRecordMachine.settings = settings(max_examples=of_hundred(40), stateful_step_count=15)
