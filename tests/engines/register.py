"""
A made-up register for the roads through engines: children, classes and assignments as plain rows, and what the functions say of them.

The children meet every row of the table `entitlement`, at both ends of its ranges and one unit past them; the assignments have two
classes for every row of `class_pairs` and of `same_class_pairs`. Each call gives the same rows.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import count, cycle, product
from random import Random
from typing import Any

from attrs import evolve

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass, StudyMode
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.conflicts import find_conflicts
from sio_rules.tables import TABLES
from sio_rules.transport import Child, Destination, Measured, owed_duty
from sio_rules.transport.child import LAST_GRADE, MAX_DISTANCE_M
from sio_rules.transport.entitlement.disability import meaning, sets_with_each_meaning

Plain = dict[str, Any]
ON = date(2025, 10, 1)
FLAGS = ("nearest", "district", "special_education", "disabled", "listed", "multiple", "rw", "deferred")
CHILD = {"child": int, "goes_to": str, **dict.fromkeys(FLAGS, bool), "age": int, "grade": int, "distance_m": int}
MARKS = {"level": str, "hospital": bool, "holiday": bool, "public": bool, "run_by": str}
CLASS = {"class_id": int, "rspo": int, "class_key": str, "class_kind": str, "institution_kind": str, **MARKS, "mode": str}
ASSIGNMENT = {"number": int, "pupil": int, "class_id": int, "first_day": date, "last_day": date}
"""The columns of the tables of children, classes and assignments, with the types of their values."""

_FACTS = ("nearest", "district", "special_education", "disabilities", "rw", "deferred", "born_on", "grade", "distance_m")


def children(size: int) -> list[Child]:
    """Return children of three kinds by turns: who meet a row of the law on `ON`, lie one past an end of its ranges, or lack facts."""
    chance = Random(2025)  # noqa: S311 - made-up data
    names = [each.name for each in TABLES["entitlement"].columns]
    rows = [dict(zip(names, row, strict=True)) for row in TABLES["entitlement"].on(ON)]
    made = []
    for number in range(size):
        turn, place = divmod(number, len(rows))
        child = _child(rows[place], chance, past=chance.choice((-1, 1)) if turn % 3 == 1 else 0)
        unknown = {name: None for name in _FACTS if chance.random() < 1 / 3} if turn % 3 == 2 else {}
        made.append(evolve(child, **unknown))
    return made


def _child(row: Plain, chance: Random, *, past: int) -> Child:
    def fact(name: str) -> bool:
        return chance.random() < 1 / 2 if row[name] is None else bool(row[name])

    def number(name: str, least: int, most: int) -> int:
        low, high = row[f"{name}_from"], row[f"{name}_to"]
        ends = (least if low is None else low, most if high is None else high)
        return min(most, max(least, chance.choice(ends) + past))

    wanted = [row[name] for name in ("disabled", "listed", "multiple")]
    fit = [
        named
        for named in sets_with_each_meaning()
        if all(want in {None, has} for want, has in zip(wanted, meaning(named), strict=True))
    ]
    return Child(
        goes_to=Destination.read(row["goes_to"]),
        **{name: fact(name) for name in ("nearest", "district", "special_education", "rw", "deferred")},
        disabilities=chance.choice(fit),
        born_on=date(SchoolYear.of(ON).first - number("age", 1, 30), 1, 1),
        grade=number("grade", 1, LAST_GRADE),
        distance_m=number("distance_m", 0, MAX_DISTANCE_M),
        measured=Measured.ALONG_THE_WAY,
    )


def child_row(number: int, child: Child) -> Plain:
    """Return a child as a row for a join; what is measured in a straight line is no way."""
    named = (None, None, None) if child.disabilities is None else meaning(child.disabilities)
    return {
        "child": number,
        "goes_to": child.goes_to and child.goes_to.key,
        **{name: getattr(child, name) for name in FLAGS if hasattr(child, name)},
        **dict(zip(("disabled", "listed", "multiple"), named, strict=True)),
        "age": child.born_on and SchoolYear.of(ON).first - child.born_on.year,
        "grade": child.grade,
        "distance_m": child.distance_m if child.measured is Measured.ALONG_THE_WAY else None,
    }


def duty_row(number: int, child: Child) -> tuple[int, str | None, str] | None:
    """Return what the function says of a child: duty and code; None where it asks for more."""
    decision = owed_duty(child, on=ON)
    if decision.questions:
        return None
    return (number, decision.outcome and decision.outcome.key, decision.because[0].code)


_MODES = (None, StudyMode.DAY.key, StudyMode.EXTRAMURAL.key)
_YEAR = (date(2025, 9, 1), date(2026, 8, 31))
_SUMMER = (date(2026, 7, 1), date(2026, 8, 31))
_SCHOOLS = range(1, 21)
_TWICE = "twice"


@cache
def classes() -> tuple[Plain, ...]:
    """
    Return at each school two classes of every two sorts that a class has (in summer and in other months), in every mode.

    A further class is described in six ways, each with an id of its own.
    """
    names = [each.name for each in TABLES["class_sorts"].conditions]
    of_sorts = {row[len(names) :]: dict(zip(names, row[: len(names)], strict=True)) for row in TABLES["class_sorts"].rows}
    kinds = {"class_kind": ClassKind.BASIC.key, "institution_kind": InstitutionKind.PRIMARY_SCHOOL.key}
    basic: Plain = {**kinds, "level": Level.GRADE_8.key, "hospital": False, "holiday": False, "public": True, "run_by": None}
    ways: list[Plain] = [
        {},
        {"level": None},
        {"level": Level.GRADE_3.key},
        {"class_kind": ClassKind.RW.key, "level": None},
        {"hospital": True},
        {"institution_kind": InstitutionKind.CIRCUS_SCHOOL.key},
    ]
    numbers, made = count(1), []
    for rspo in _SCHOOLS:
        at: list[tuple[Plain, Plain]] = [
            ({"class_key": f"{key} {letter}"}, of) for key, of in enumerate(of_sorts.values()) for letter in "ab"
        ]
        at += [({"class_key": _TWICE}, basic | way) for way in ways]
        made += [{"class_id": next(numbers), "rspo": rspo, **key, **of, "mode": mode} for key, of in at for mode in _MODES]
    return tuple(made)


@cache
def _sorts() -> dict[tuple[int, str, str | None, str], Plain]:
    """Return the classes by school, sort in summer, mode, and the letter of their key."""
    names = [each.name for each in TABLES["class_sorts"].conditions]
    sorts = {row[: len(names)]: row[-1] for row in TABLES["class_sorts"].rows}
    of = [(each, sorts[tuple(each[name] for name in names)]) for each in classes() if each["class_key"] != _TWICE]
    return {(each["rspo"], str(sort), each["mode"], each["class_key"][-1]): each for each, sort in of}


_Pair = tuple[str, str, bool, str | None]


@cache
def _pairs() -> tuple[_Pair, ...]:
    """Return what two classes there are to be: two sorts, whether of one school, and the mode of the second."""
    names = dict.fromkeys(row[:2] for row in TABLES["class_pairs"].rows)
    return tuple((str(a), str(b), same, mode) for (a, b), same, mode in product(names, (True, False), _MODES))


def assignments(size: int) -> list[Plain]:
    """
    Return assignments in no order: two with common days for each pupil but every tenth, and up to seven of earlier years.

    Of the earlier ones some begin on the last day of the one before, some a day later, some have no end.
    """
    chance = Random(2026)  # noqa: S311 - made-up data
    numbers, pairs, made = count(), cycle(_pairs()), list[Plain]()
    for pupil in count(1):
        if len(made) >= size:
            break
        for class_id, first_day, last_day in _of_pupil(pupil, pairs, chance):
            made.append(
                {"number": next(numbers), "pupil": pupil, "class_id": class_id, "first_day": first_day, "last_day": last_day}
            )
    del made[size:]
    chance.shuffle(made)
    return made


def _of_pupil(pupil: int, pairs: Iterator[_Pair], chance: Random) -> Iterator[tuple[int, date, date | None]]:
    all_classes = classes()
    if pupil % 10 == 0:
        yield chance.choice(all_classes)["class_id"], *_YEAR
        return
    if pupil % 20 == 1:  # one class twice
        rspo = chance.choice(_SCHOOLS)
        twice = [each["class_id"] for each in all_classes if each["rspo"] == rspo and each["class_key"] == _TWICE]
        yield chance.choice(twice), *_YEAR
        yield chance.choice(twice), *_YEAR
    else:
        sort_a, sort_b, same_unit, mode = next(pairs)
        rspo = chance.choice(_SCHOOLS)
        other = rspo if same_unit else rspo % len(_SCHOOLS) + 1
        one, two = _sorts()[rspo, sort_a, StudyMode.DAY.key, "a"], _sorts()[other, sort_b, mode, "b"]
        yield one["class_id"], *_YEAR
        yield two["class_id"], *(_SUMMER if "ClassSort.HOLIDAY" in {sort_a, sort_b} else chance.choice((_YEAR, _SUMMER)))
    first_day = date(2018, 9, 1)
    for _ in range(pupil % 8):
        last_day = first_day + timedelta(days=chance.choice((0, 30, 300, 364)))
        yield chance.choice(all_classes)["class_id"], first_day, chance.choice((last_day, last_day, last_day, None))
        first_day = last_day + timedelta(days=chance.choice((0, 1, 1, 30)))


_LISTS = {
    "class_kind": ClassKind,
    "institution_kind": InstitutionKind,
    "level": Level,
    "run_by": BodyKind,
    "mode": StudyMode,
}


def class_value(row: Plain) -> SchoolClass:
    """Return a class as a value."""
    of = row | {name: None if row[name] is None else listed.read(row[name]) for name, listed in _LISTS.items()}
    school = Institution(rspo=of["rspo"], kind=of["institution_kind"], public=of["public"], run_by=of["run_by"])
    return SchoolClass(
        institution=school, key=of["class_key"], kind=of["class_kind"], **{name: of[name] for name in _OF_CLASS}
    )


_OF_CLASS = ("level", "hospital", "holiday", "mode")


def values(rows: Iterable[Plain]) -> list[ClassAssignment]:
    """Return assignments as values, in their order."""
    by_id = {each["class_id"]: class_value(each) for each in classes()}
    return [
        ClassAssignment(each["pupil"], by_id[each["class_id"]], Period(each["first_day"], each["last_day"])) for each in rows
    ]


def forms_compatible(a: SchoolClass, b: SchoolClass) -> bool | None:
    """Whether two modes differ; None where one is not given."""
    return None if a.mode is None or b.mode is None else a.mode is not b.mode


Found = tuple[int | str, int, int, date, date | None, str, str]
"""A pupil, the numbers of two rows, their first and last common day, and the code and severity of the rule."""


def conflict_rows(rows: list[Plain]) -> set[Found]:
    """Return what `find_conflicts` finds, by the numbers of the rows."""
    judged = values(rows)
    numbers = {id(value): row["number"] for value, row in zip(judged, rows, strict=True)}
    found = set()
    for each in find_conflicts(judged, forms_compatible=forms_compatible):
        one, other = sorted((numbers[id(each.first)], numbers[id(each.second)]))
        days, rule = each.overlap, each.row.rule
        found.add((each.pupil, one, other, days.start, days.end, rule.code, rule.severity.key))
    return found
