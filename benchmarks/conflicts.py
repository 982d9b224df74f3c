"""
Forbidden concurrent assignments: `find_conflicts` and `iter_conflicts` side by side with intervaltree and portion.

It measures 1e5 and 1e6 assignments; the whole country is in `benchmarks/roads.py`.

The peers get the pupils already told apart, build a tree or an interval only for those with two assignments or more, and ask
the same matrix; all find the same pairs.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations
from math import log10

import portion
from intervaltree import IntervalTree
from rounds import best_ns, report

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils import find_conflicts, iter_conflicts
from sio_rules.pupils.conflicts.matrix import row_for

SIZES = (100_000, 1_000_000)
ROUNDS = {100_000: 10, 1_000_000: 3}
MAX_GROWTH_EXPONENT = 1.3
Pair = tuple[ClassAssignment, ClassAssignment]

_FIRST_DAY = date(2016, 9, 1)
_DAYS = [_FIRST_DAY + timedelta(days=number) for number in range(2_600)]
"""One `date` for each day, shared as in any program that reads a register."""


def _classes(kind: ClassKind, level: Level | None) -> list[SchoolClass]:
    return [
        SchoolClass(
            institution=Institution(
                rspo=number, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA, district=True
            ),
            key=int(kind is ClassKind.WWR),
            kind=kind,
            level=level,
        )
        for number in range(1, 1_001)
    ]


_BASIC = _classes(ClassKind.BASIC, Level.GRADE_3)
_WWR = _classes(ClassKind.WWR, None)


def _assignment(pupil: int, number: int) -> ClassAssignment:
    """
    Return assignment *number* (0 to 3) of *pupil*: a basic class for one school year, the next one a year later.

    Of the further ones about every sixtieth begins a month too early, which is a conflict, and every twentieth is WWR
    beside the class of that year, which is none.
    """
    start = number * 366
    mixed = (pupil * 2_654_435_761 >> 7) + number
    if number and mixed % 60 == 0:
        start -= 30
    elif number and mixed % 20 == 1:
        return ClassAssignment(pupil, _WWR[pupil % 1_000], Period(_DAYS[start - 366], _DAYS[start - 10]))
    return ClassAssignment(pupil, _BASIC[(pupil + number) % 1_000], Period(_DAYS[start], _DAYS[number * 366 + 364]))


def assignments(size: int) -> list[ClassAssignment]:
    """Return *size* assignments, 1 to 4 a pupil, as they come from yearly files: all first ones, then all second ones."""
    pupils = range(size * 2 // 5)
    return [_assignment(pupil, number) for number in range(4) for pupil in pupils if number <= pupil % 4]


def told_apart(rows: Iterable[ClassAssignment]) -> list[list[ClassAssignment]]:
    """Return the assignments of each pupil who has two or more."""
    groups: dict[str | int, list[ClassAssignment]] = defaultdict(list)
    for each in rows:
        groups[each.pupil].append(each)
    return [group for group in groups.values() if len(group) > 1]


def with_ours(rows: Iterable[ClassAssignment]) -> list[Pair]:
    """Find the pairs with `find_conflicts`."""
    return [(each.first, each.second) for each in find_conflicts(rows)]


def with_stream(rows: Iterable[ClassAssignment]) -> list[Pair]:
    """Find the pairs with `iter_conflicts`, from rows grouped by pupil."""
    return [(each.first, each.second) for each in iter_conflicts(rows)]


def with_intervaltree(rows: Iterable[ClassAssignment]) -> list[Pair]:
    """Find the pairs with one tree for each pupil with two assignments or more."""
    pairs = []
    for group in told_apart(rows):
        tree = IntervalTree()
        for number, each in enumerate(group):
            tree.addi(_ordinal(each.period.start), _ordinal(each.period.end) + 1, number)
        for interval in tree:
            for other in tree.overlap(interval.begin, interval.end):
                if interval.data < other.data:
                    a, b = group[interval.data], group[other.data]
                    if row_for(a.school_class, b.school_class).conflict:
                        pairs.append((a, b))
    return pairs


def with_portion(rows: Iterable[ClassAssignment]) -> list[Pair]:
    """Find the pairs with portion's closed intervals, every two of a pupil."""
    pairs = []
    for group in told_apart(rows):
        spans = [portion.closed(each.period.start, each.period.end) for each in group]
        for (a, span), (b, other) in combinations(zip(group, spans, strict=True), 2):
            if span.overlaps(other) and row_for(a.school_class, b.school_class).conflict:
                pairs.append((a, b))
    return pairs


def same_pairs(pairs: Iterable[Pair]) -> set[frozenset[int]]:
    """Return which rows are paired, without an order."""
    return {frozenset({id(a), id(b)}) for a, b in pairs}


def _ordinal(day: date | None) -> int:
    return date.max.toordinal() - 1 if day is None else day.toordinal()


def main() -> None:
    """Measure both sizes, check that all agree, and print the growth."""
    best: dict[int, dict[str, float]] = {}
    for size in SIZES:
        rows = assignments(size)
        grouped = sorted(rows, key=lambda each: each.pupil)
        found = same_pairs(with_ours(rows))
        assert found == same_pairs(with_ours(grouped)) == same_pairs(with_stream(grouped))
        assert found == same_pairs(with_intervaltree(rows)) == same_pairs(with_portion(rows))
        best[size] = best_ns(
            {
                "find_conflicts": lambda rows=rows: with_ours(rows),  # type: ignore[misc] # a lambda that keeps its rows
                "intervaltree": lambda rows=rows: with_intervaltree(rows),  # type: ignore[misc] # a lambda that keeps its rows
                "portion": lambda rows=rows: with_portion(rows),  # type: ignore[misc] # a lambda that keeps its rows
                "find_conflicts, grouped by pupil": lambda rows=grouped: with_ours(rows),  # type: ignore[misc] # a lambda that keeps its rows
                "iter_conflicts, grouped by pupil": lambda rows=grouped: with_stream(rows),  # type: ignore[misc] # a lambda that keeps its rows
            },
            items=len(rows),
            rounds=ROUNDS[size],
        )
        title = f"conflicts, {len(rows):,} assignments of {size * 2 // 5:,} pupils, {len(found):,} conflicts"
        report(title, best[size], ours="find_conflicts", packages=("intervaltree", "portion"))
    small, large = (best[size]["find_conflicts"] for size in SIZES)
    exponent = 1 + log10(large / small)
    print(f"  growth of find_conflicts from 1e5 to 1e6: exponent {exponent:.2f}")
    assert exponent <= MAX_GROWTH_EXPONENT


if __name__ == "__main__":
    main()
