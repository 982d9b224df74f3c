"""The search for forbidden concurrent assignments (S004 section 4): against brute force, and whatever the order of the input."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations, groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, institution

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.conflicts.matrix import row_for
from sio_rules.pupils.conflicts.search import conflicts_with_places, find_conflicts, iter_conflicts
from sio_rules.rule import Severity
from sio_rules.strategies import class_assignments, school_classes

HORIZON = date(2023, 1, 1)  # later than any day that is drawn

Assignments = list[ClassAssignment]
ASSIGNMENTS: st.SearchStrategy[Assignments] = st.lists(class_assignments(), max_size=8)
BASIC_AND_RW = school_classes((ClassKind.BASIC, ClassKind.RW))
OF_ONE: st.SearchStrategy[Assignments] = st.lists(class_assignments(st.just(1), BASIC_AND_RW), max_size=6)
JUNK: tuple[object, ...] = (None, 0, "1;2019-09-01", b"", [], object(), ClassAssignment)


def days_of(period: Period) -> set[date]:
    """List the days of a period, an open one up to the horizon."""
    length = ((period.end or HORIZON) - period.start).days + 1
    return {period.start + timedelta(days=number) for number in range(length)}


def sorted_by_pupil(assignments: Assignments) -> Assignments:
    """Group by pupil, numbers before texts."""
    return sorted(assignments, key=lambda each: (isinstance(each.pupil, str), each.pupil))


Found = tuple[frozenset[int], date, date | None, str]


def brute_force(assignments: Assignments) -> set[Found]:
    """Compare every two assignments of a pupil, day by day."""
    found = set()
    for a, b in combinations(assignments, 2):
        if a.pupil == b.pupil and type(a.pupil) is type(b.pupil):
            common = days_of(a.period) & days_of(b.period)
            row = row_for(a.school_class, b.school_class)
            if common and row.rule.severity is not Severity.GROUND:
                last = max(common)
                found.add((frozenset({id(a), id(b)}), min(common), None if last == HORIZON else last, row.rule.code))
    return found


def by_search(assignments: Iterable[ClassAssignment]) -> list[Found]:
    """Put the conflicts that were found in the same form."""
    return [
        (frozenset({id(each.first), id(each.second)}), each.overlap.start, each.overlap.end, each.finding.code)
        for each in find_conflicts(assignments)
    ]


class TestFindConflicts:
    """PUP-501 to PUP-505, PUP-403, PUP-531."""

    @given(ASSIGNMENTS | OF_ONE)
    def test_it_finds_what_brute_force_finds_and_each_pair_once(self, assignments: Assignments) -> None:
        found = by_search(assignments)
        assert len(found) == len(set(found))
        assert set(found) == brute_force(assignments)

    @given(st.data(), ASSIGNMENTS | OF_ONE)
    def test_the_order_of_the_input_changes_nothing(self, data: st.DataObject, assignments: Assignments) -> None:
        shuffled = data.draw(st.permutations(assignments))
        assert find_conflicts(shuffled) == find_conflicts(assignments)
        assert find_conflicts(iter(shuffled)) == find_conflicts(tuple(assignments))

    @given(ASSIGNMENTS)
    def test_splitting_by_pupil_changes_nothing(self, assignments: Assignments) -> None:
        whole = find_conflicts(assignments)
        pupils = {each.pupil for each in assignments}
        parts = [find_conflicts(each for each in assignments if each.pupil == pupil) for pupil in pupils]
        assert sorted(map(repr, whole)) == sorted(repr(each) for part in parts for each in part)

    @given(OF_ONE)
    def test_an_assignment_in_another_school_year_changes_nothing(self, assignments: Assignments) -> None:
        elsewhere = assigned(a_class(kind=ClassKind.RW), "2016-09-01", "2017-08-31", pupil=1)
        assert find_conflicts([*assignments, elsewhere]) == find_conflicts(assignments)

    @given(OF_ONE)
    def test_another_pupil_changes_nothing(self, assignments: Assignments) -> None:
        others = [ClassAssignment("other", each.school_class, each.period) for each in assignments[:1]]
        assert find_conflicts([*assignments, *others]) == find_conflicts(assignments)

    @pytest.mark.parametrize(("start", "found"), [("2020-09-01", False), ("2020-08-31", True), ("2019-08-31", True)])
    def test_the_last_day_of_one_is_common_with_a_start_on_it(self, start: str, *, found: bool) -> None:
        first = assigned(a_class(1), "2019-09-01", "2020-08-31")
        assert bool(find_conflicts([first, assigned(a_class(2), start)])) is found

    def test_open_ends_overlap_without_an_end(self) -> None:
        [conflict] = find_conflicts([assigned(a_class(1), "2019-09-01"), assigned(a_class(2), "2020-09-01")])
        assert conflict.overlap == Period(date(2020, 9, 1))

    def test_equal_rows_are_one_class_twice(self) -> None:
        row = assigned(a_class(), "2019-09-01", "2020-08-31")
        [conflict] = find_conflicts([row, row])
        assert conflict.finding.code == "PUP-403c"
        assert conflict.overlap == row.period

    def test_one_class_again_after_a_break_is_no_conflict(self) -> None:
        rows = [assigned(a_class(), "2019-09-01", "2019-12-31"), assigned(a_class(), "2020-01-01", "2020-08-31")]
        assert find_conflicts(rows) == ()

    def test_hundreds_of_assignments_of_one_pupil_give_every_pair(self) -> None:
        rows = [assigned(a_class(number), "2019-09-01", "2020-08-31") for number in range(120)]
        conflicts = find_conflicts(rows)
        assert len(conflicts) == 120 * 119 // 2
        assert conflicts == find_conflicts(reversed(rows))

    def test_a_long_chain_gives_only_neighbours(self) -> None:
        first = date(2019, 9, 1)
        rows = [
            ClassAssignment(7, a_class(number), Period(first + timedelta(days=number), first + timedelta(days=number + 1)))
            for number in range(300)
        ]
        assert len(find_conflicts(reversed(rows))) == 299

    def test_the_ends_of_the_calendar_are_days_as_any(self) -> None:
        rows = [assigned(a_class(1), "0001-01-01", "9999-12-31"), assigned(a_class(2), "0001-01-01", "0001-01-01")]
        [conflict] = find_conflicts(rows)
        assert conflict.overlap == Period(date.min, date.min)

    def test_numbers_and_texts_as_keys_go_together_and_are_sorted(self) -> None:
        keys: list[str | int] = ["b", 10, "10", 9, "\ud800"]
        rows = [assigned(a_class(number), "2019-09-01", pupil=key) for key in keys for number in (1, 2)]
        assert [each.pupil for each in find_conflicts(rows)] == [9, 10, "10", "b", "\ud800"]

    def test_the_answer_about_the_forms_of_education_decides(self) -> None:
        post_secondary = a_class(1, at=institution(InstitutionKind.POST_SECONDARY_SCHOOL, rspo=2))
        rows = [assigned(post_secondary, "2019-09-01"), assigned(a_class(2), "2019-09-01")]
        assert [each.finding.code for each in find_conflicts(rows)] == ["PUP-504c"]
        assert [each.finding.code for each in find_conflicts(rows, forms_compatible=lambda _a, _b: False)] == ["PUP-504b"]
        assert find_conflicts(rows, forms_compatible=lambda _a, _b: True) == ()

    @pytest.mark.parametrize("junk", [True, 1, "yes", ()])
    def test_what_cannot_be_called_is_named(self, junk: object) -> None:
        for name in ("forms_compatible", "on_bad_row"):
            with pytest.raises(TypeError, match=name):
                find_conflicts([], **{name: junk})  # type: ignore[arg-type] # on purpose
            with pytest.raises(TypeError, match=name):
                iter_conflicts([], **{name: junk})  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("junk", JUNK)
    def test_a_bad_row_is_named_by_its_number(self, junk: object) -> None:
        rows = [assigned(a_class(1), "2019-09-01"), assigned(a_class(1), "2019-09-01"), junk]
        with pytest.raises(TypeError, match=r"assignments\[2\] must be ClassAssignment"):
            find_conflicts(rows)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match=r"assignments\[2\] must be ClassAssignment"):
            list(iter_conflicts(rows))  # type: ignore[arg-type] # on purpose

    @given(st.data(), ASSIGNMENTS)
    def test_a_bad_row_never_loses_the_others(self, data: st.DataObject, assignments: Assignments) -> None:
        rows: list[object] = list(assignments)
        for junk in data.draw(st.lists(st.sampled_from(JUNK), max_size=4)):
            rows.insert(data.draw(st.integers(0, len(rows))), junk)
        told: list[tuple[int, object]] = []
        found = find_conflicts(rows, on_bad_row=lambda number, row: told.append((number, row)))  # type: ignore[arg-type] # on purpose
        assert found == find_conflicts(assignments)
        assert told == [(number, row) for number, row in enumerate(rows) if not isinstance(row, ClassAssignment)]


class TestIterConflicts:
    """The streaming form."""

    @given(ASSIGNMENTS | OF_ONE)
    def test_it_is_equal_on_input_sorted_by_pupil(self, assignments: Assignments) -> None:
        assert tuple(iter_conflicts(sorted_by_pupil(assignments))) == find_conflicts(assignments)

    def test_it_takes_one_pupil_at_a_time(self) -> None:
        taken = []

        def rows() -> Iterable[ClassAssignment]:
            for pupil in range(3):
                for number in (1, 2):
                    taken.append(pupil)
                    yield assigned(a_class(number), "2019-09-01", pupil=pupil)

        conflicts = iter_conflicts(rows())
        assert next(conflicts).pupil == 0
        assert taken == [0, 0, 1]

    @given(st.data(), ASSIGNMENTS)
    def test_a_bad_row_never_loses_the_others(self, data: st.DataObject, assignments: Assignments) -> None:
        rows: list[object] = list(sorted_by_pupil(assignments))
        rows.insert(data.draw(st.integers(0, len(rows))), None)
        told: list[int] = []
        found = iter_conflicts(rows, on_bad_row=lambda number, _row: told.append(number))  # type: ignore[arg-type] # on purpose
        assert tuple(found) == find_conflicts(assignments)
        assert told == [rows.index(None)]

    def test_a_pupil_is_sorted_as_in_the_search(self) -> None:
        rows = [assigned(a_class(number), f"2019-09-{10 - number:02}", "2020-08-31") for number in range(1, 6)]
        groups = [list(group) for _, group in groupby(iter_conflicts(rows), key=lambda each: each.first)]
        assert [len(group) for group in groups] == [4, 3, 2, 1]


class TestConflictsWithPlaces:
    """The conflicts of one pupil, by their places."""

    @given(OF_ONE)
    def test_they_are_those_of_the_search_at_their_places(self, assignments: Assignments) -> None:
        placed = conflicts_with_places(assignments)
        assert tuple(conflict for _, conflict in placed) == find_conflicts(assignments)
        for (one, other), conflict in placed:
            assert (assignments[one], assignments[other]) == (conflict.first, conflict.second)
        assert len({frozenset(places) for places, _ in placed}) == len(placed)

    def test_the_same_value_twice_has_two_places(self) -> None:
        row = assigned(a_class(), "2019-09-01", "2020-08-31")
        [(places, conflict)] = conflicts_with_places([row, row])
        assert (places, conflict.finding.code) == ((0, 1), "PUP-403c")

    def test_two_pupils_are_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="assignments"):
            conflicts_with_places([assigned(a_class(), pupil=7), assigned(a_class(), pupil="7")])
