"""The sorts and pairs of classes agree with the functions, for every class and every two sorts."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lookup import answers, matching

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.conflicts import Conflict, FormsCompatible, find_conflicts, pair_verdict
from sio_rules.pupils.conflicts.matrix import sort_of
from sio_rules.pupils.conflicts.sorts import ClassSort
from sio_rules.strategies import class_assignments, school_classes
from sio_rules.tables import TABLES, Row
from sio_rules.terms import end_of_term

BOTH = (False, True)
KNOWN_OR_NOT = (False, True, None)


def facts_of(school_class: SchoolClass) -> dict[str, Any]:
    """Return the conditions of the table of sorts."""
    return {
        "class_kind": school_class.kind,
        "institution_kind": school_class.institution.kind,
        "level": school_class.level,
        "hospital": school_class.in_hospital,
        "holiday": school_class.holiday,
        "public": school_class.institution.public,
        "run_by": school_class.institution.run_by,
    }


def sorts_of(school_class: SchoolClass) -> Row:
    """Return the two sorts of a class by the table."""
    return answers("class_sorts", **facts_of(school_class))


def in_summer(days: Period) -> bool:
    """Whether all days are in July and August of one year."""
    return days.end is not None and days.start.year == days.end.year and days.start.month >= 7 and days.end.month <= 8


def said_of(a: ClassAssignment, b: ClassAssignment, *, forms: bool | None) -> Row:
    """Return what the tables say of two assignments on common days to two classes."""
    days = a.period.overlap(b.period)
    assert days is not None
    place = 1 if in_summer(days) else 0
    here, there = a.school_class, b.school_class
    return answers(
        "class_pairs",
        sort_a=sorts_of(here)[place],
        sort_b=sorts_of(there)[place],
        same_unit=here.institution.rspo == there.institution.rspo,
        forms_compatible=forms,
    )


def always(answer: bool | None) -> FormsCompatible:
    """Return a function that gives this answer about the forms of education."""
    return lambda _a, _b: answer


def agrees(a: ClassAssignment, b: ClassAssignment, *, forms: bool | None) -> None:
    """Hold the tables against the functions."""
    verdict, code, severity, conflict = said_of(a, b, forms=forms)
    decision = pair_verdict(a, b, forms_compatible=always(forms))
    assert verdict == (None if decision.outcome is None else decision.outcome.key)
    assert code == decision.because[0].code
    assert severity == decision.because[0].severity.key
    assert conflict is bool(find_conflicts([a, b], forms_compatible=always(forms)))


@cache
def of_each_sort(rspo: int, key: int) -> tuple[SchoolClass, ...]:
    """Return one class of every sort, and a holiday class of each sort that it is of in other months."""
    by_sorts: dict[tuple[ClassSort, ClassSort], SchoolClass] = {}
    for kind, public, run_by in product(InstitutionKind, KNOWN_OR_NOT, (None, *BodyKind)):
        here = Institution(rspo=rspo, kind=kind, public=public, run_by=run_by)
        for class_kind, level, hospital, holiday in product(ClassKind, (None, Level.ZERO, Level.GRADE_1), BOTH, BOTH):
            try:
                each = SchoolClass(
                    institution=here, key=key, kind=class_kind, level=level, hospital=hospital, holiday=holiday
                )
            except InvalidValueError:
                continue
            by_sorts.setdefault((sort_of(each), sort_of(each, holiday_exempt=False)), each)
    return tuple(by_sorts.values())


SUMMER = Period(date(2026, 7, 1), date(2026, 8, 31))
YEAR = Period(date(2025, 9, 1), date(2026, 8, 31))


class TestClassSorts:
    """Every class that there can be."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_a_class_is_of_its_sort(self, kind: InstitutionKind) -> None:
        rows = 0
        for public, run_by in product(KNOWN_OR_NOT, (None, *BodyKind)):
            here = Institution(rspo=1, kind=kind, public=public, run_by=run_by)
            for class_kind, level, hospital, holiday in product(ClassKind, (None, *Level), BOTH, BOTH):
                facts = {"level": level, "hospital": hospital, "holiday": holiday}
                try:
                    each = SchoolClass(institution=here, key=1, kind=class_kind, **facts)
                except InvalidValueError:
                    more = {"class_kind": class_kind, "institution_kind": kind, "public": public, "run_by": run_by}
                    assert matching("class_sorts", **more, **facts) == []
                    continue
                assert sorts_of(each) == (sort_of(each, holiday_exempt=False).key, sort_of(each).key)
                rows += 1
        assert rows == sum(row[1] == kind.key for row in TABLES["class_sorts"].rows)

    @given(school_classes())
    def test_nothing_else_of_a_class_matters(self, school_class: SchoolClass) -> None:
        assert sorts_of(school_class) == (sort_of(school_class, holiday_exempt=False).key, sort_of(school_class).key)


class TestClassPairs:
    """Every two sorts, in one unit and in two, whatever is known of the forms."""

    @pytest.mark.parametrize("days", [SUMMER, YEAR], ids=["summer", "year"])
    @pytest.mark.parametrize("forms", KNOWN_OR_NOT)
    @pytest.mark.parametrize("other_rspo", [1, 2])
    def test_two_classes_exclude_each_other_as_the_function_says(
        self, other_rspo: int, days: Period, *, forms: bool | None
    ) -> None:
        for one in of_each_sort(1, 1):
            a = ClassAssignment(7, one, YEAR)
            for other in of_each_sort(other_rspo, 2):
                agrees(a, ClassAssignment(7, other, days), forms=forms)

    def test_has_every_two_sorts_in_either_order(self) -> None:
        pairs = {row[:4]: row[4:] for row in TABLES["class_pairs"].rows}
        assert len(pairs) == len(ClassSort) ** 2 * 6
        assert all(pairs[b, a, same_unit, forms] == said for (a, b, same_unit, forms), said in pairs.items())

    @given(class_assignments(st.just(7)), class_assignments(st.just(7)), st.sampled_from(KNOWN_OR_NOT))
    def test_agrees_about_any_two_assignments(self, a: ClassAssignment, b: ClassAssignment, forms: bool | None) -> None:
        if a.period.overlap(b.period) is not None and not a.school_class.is_same_as(b.school_class):
            agrees(a, b, forms=forms)


class TestSameClassPairs:
    """One class twice."""

    @pytest.mark.parametrize("contradictory", BOTH)
    def test_agrees_with_the_function(self, *, contradictory: bool) -> None:
        here = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
        one = SchoolClass(institution=here, key=1, kind=ClassKind.BASIC, level=Level.GRADE_1)
        other = SchoolClass(institution=here, key=1, kind=ClassKind.RW) if contradictory else one
        decision = pair_verdict(ClassAssignment(7, one, YEAR), ClassAssignment(7, other, YEAR))
        verdict, code, severity, conflict = answers("same_class_pairs", contradictory=contradictory)
        assert verdict == (None if decision.outcome is None else decision.outcome.key)
        assert (code, severity) == (decision.because[0].code, decision.because[0].severity.key)
        assert conflict is True


NOTICED, ASKED = date(2026, 12, 10), date(2026, 3, 2)


def every_conflict() -> Iterator[Conflict]:
    """Give a conflict for each rule that forbids a pair, in one unit and in two."""
    seen = set()
    ones = of_each_sort(1, 1)
    for one, other, forms in product(ones, (*ones[:1], *of_each_sort(1, 2), *of_each_sort(2, 2)), KNOWN_OR_NOT):
        pair = [ClassAssignment(7, one, YEAR), ClassAssignment(7, other, YEAR)]
        for conflict in find_conflicts(pair, forms_compatible=always(forms)):
            found = (conflict.finding.code, one.institution.rspo == other.institution.rspo)
            if found not in seen:
                seen.add(found)
                yield conflict


class TestConflictTasks:
    """Every rule that forbids a pair."""

    def test_agrees_with_what_is_due(self) -> None:
        left = {row[:2] for row in TABLES["conflict_tasks"].rows}
        for conflict in every_conflict():
            due = conflict.dues(noticed_on=NOTICED, asked_on=ASKED)
            units = {each.school_class.institution.rspo for each in (conflict.first, conflict.second)}
            found = (conflict.finding.code, len(units) == 1)
            left.discard(found)
            tasks = [row for row in TABLES["conflict_tasks"].rows if row[:2] == found]
            assert {(each.what.code, each.by.key, each.optional) for each in due} == {
                (row[3], row[4], row[7]) for row in tasks
            }
            for each in due:
                [weeks_and_days] = {row[5:7] for row in tasks if row[3] == each.what.code}
                last_day = None if each.deadline is None else each.deadline.last_day
                assert last_day == last_day_of(*weeks_and_days)
        assert left == set()


def last_day_of(weeks: Any, days: Any) -> date | None:
    """Return the last day by the table."""
    if weeks is not None:
        return end_of_term(NOTICED, weeks=weeks).last_day
    return None if days is None else end_of_term(ASKED, days=days).last_day
