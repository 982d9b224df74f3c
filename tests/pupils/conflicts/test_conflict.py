"""A conflict between two assignments (PUP-506 to PUP-512)."""

import copy
import json
import pickle
import re
from datetime import date

import attrs
import pytest
from hypothesis import given
from made import conflicts
from world import a_class, assigned, days, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.conflict import Conflict
from sio_rules.pupils.conflicts.order import stable_order
from sio_rules.pupils.conflicts.search import find_conflicts

HOME, OTHER = institution(rspo=111_111), institution(rspo=222_222)
FIRST = assigned(a_class(1, level=Level.GRADE_2, at=HOME), "2019-09-01", "2020-08-31", pupil="uczen-4711")
SECOND = assigned(a_class(1, level=Level.GRADE_2, at=OTHER), "2020-02-10", "2020-08-31", pupil="uczen-4711")


@pytest.fixture
def conflict() -> Conflict:
    """Find the conflict between two schools."""
    [found] = find_conflicts([SECOND, FIRST])
    return found


class TestConflict:
    """Both assignments, the days, the reasons, the duties."""

    def test_it_holds_both_in_order_with_their_days(self, conflict: Conflict) -> None:
        assert (conflict.first, conflict.second, conflict.pupil) == (FIRST, SECOND, "uczen-4711")
        assert conflict.overlap == days("2020-02-10", "2020-08-31")

    def test_it_says_what_is_broken_and_what_to_do(self, conflict: Conflict) -> None:
        assert conflict.finding.code == "PUP-504a"
        assert conflict.finding.at == "period"
        assert conflict.finding.facts == {"first_day": date(2020, 2, 10)}
        assert conflict.exemptions.codes == ("PUP-504h", "PUP-504i", "PUP-504j", "PUP-504m")
        assert [due.what.code for due in conflict.dues()[::2]] == ["PUP-506", "PUP-512a", "PUP-507"]

    def test_it_shows_both_sides_without_the_pupil(self, conflict: Conflict) -> None:
        """Nor does it show what a class is called."""
        named = Conflict(FIRST, attrs.evolve(SECOND, school_class=attrs.evolve(SECOND.school_class, key="I a")))
        shown = named.view("en")
        assert [part.title for part in shown.parts] == ["conflict", "assignments", "dues"]
        assert shown.parts[0].rows[0]["code"] == "PUP-504a"
        assert shown.parts[0].rows[0]["last_day"] == date(2020, 8, 31)
        basic = {"kind": ClassKind.BASIC, "level": Level.GRADE_2, "end": date(2020, 8, 31)}
        assert shown.parts[1].rows == (
            {"rspo": 111_111, "start": date(2019, 9, 1), **basic},
            {"rspo": 222_222, "start": date(2020, 2, 10), **basic},
        )
        assert len(shown.parts[2].rows) == len(conflict.dues())
        assert "first day: 10 February 2020" in str(shown)
        assert not {"uczen-4711", "I a"} & set(re.split(r" \| |\n", str(shown)))
        assert "uczen-4711" not in str(shown)

    def test_it_tells_its_deadline(self, conflict: Conflict) -> None:
        deadline = conflict.clear_up_by(date(2026, 10, 7))
        assert deadline is not None
        assert deadline.last_day == date(2026, 10, 21)

    def test_it_tells_no_deadline_where_none_is_set(self) -> None:
        [conflict] = find_conflicts([FIRST, FIRST])
        assert conflict.clear_up_by(date(2026, 10, 7)) is None

    @pytest.mark.parametrize(
        ("first_end", "second_end", "end"),
        [
            (None, None, None),
            ("2020-08-31", None, "2020-08-31"),
            (None, "2020-08-31", "2020-08-31"),
            ("2020-08-31", "2020-03-01", "2020-03-01"),
        ],
    )
    def test_the_overlap_ends_with_the_first_of_both(
        self, first_end: str | None, second_end: str | None, end: str | None
    ) -> None:
        rows = [assigned(a_class(1), "2019-09-01", first_end), assigned(a_class(2), "2020-02-10", second_end)]
        assert find_conflicts(rows)[0].overlap == days("2020-02-10", end)

    def test_two_pupils_have_no_conflict(self) -> None:
        other = assigned(SECOND.school_class, "2020-02-10", pupil="b")
        with pytest.raises(InvalidValueError, match="second"):
            Conflict(FIRST, other)

    @pytest.mark.parametrize("start", ["2020-09-01", "2019-08-31"])
    def test_the_second_starts_within_the_first(self, start: str) -> None:
        with pytest.raises(InvalidValueError, match="second"):
            Conflict(FIRST, assigned(SECOND.school_class, start, pupil="uczen-4711"))

    def test_the_last_day_of_the_first_is_a_day_in_common(self) -> None:
        conflict = Conflict(FIRST, assigned(SECOND.school_class, "2020-08-31", pupil="uczen-4711"))
        assert conflict.overlap == days("2020-08-31", "2020-08-31")

    def test_on_one_day_the_order_is_that_of_end_school_and_class(self) -> None:
        a, b = FIRST, assigned(SECOND.school_class, "2019-09-01", "2020-08-31", pupil="uczen-4711")
        assert Conflict(a, b).first is a
        with pytest.raises(InvalidValueError, match="second"):
            Conflict(b, a)

    def test_what_is_allowed_is_no_conflict(self) -> None:
        wwr = assigned(a_class(1, ClassKind.WWR, at=OTHER), "2020-02-10", pupil="uczen-4711")
        with pytest.raises(InvalidValueError, match="second must be an assignment that the first one excludes"):
            Conflict(FIRST, wwr)

    def test_the_answer_about_the_forms_stands_where_it_matters_only(self) -> None:
        second = assigned(
            a_class(1, at=institution(InstitutionKind.POST_SECONDARY_SCHOOL, rspo=2)), "2020-02-10", pupil="uczen-4711"
        )
        [not_known] = find_conflicts([FIRST, second])
        [known] = find_conflicts([FIRST, second], forms_compatible=lambda _a, _b: False)
        assert (not_known, known) == (Conflict(FIRST, second), Conflict(FIRST, second, forms_compatible=False))
        assert (not_known.finding.code, known.finding.code) == ("PUP-504c", "PUP-504b")
        with pytest.raises(InvalidValueError, match="second"):
            Conflict(FIRST, second, forms_compatible=True)
        with pytest.raises(InvalidValueError, match="forms_compatible must be None"):
            Conflict(FIRST, SECOND, forms_compatible=False)

    @given(conflicts())
    def test_it_is_what_its_two_assignments_and_the_answer_make_it(self, conflict: Conflict) -> None:
        """So it can be built again from plain data."""
        assert Conflict(conflict.first, conflict.second, conflict.forms_compatible) == conflict
        assert conflict.row.rule is conflict.finding.rule

    @given(conflicts())
    def test_it_survives_pickle_and_copy(self, conflict: Conflict) -> None:
        assert pickle.loads(pickle.dumps(conflict)) == copy.deepcopy(conflict) == conflict
        assert hash(copy.deepcopy(conflict)) == hash(conflict)

    @given(conflicts())
    def test_its_days_are_in_both_periods(self, conflict: Conflict) -> None:
        assert conflict.overlap == conflict.first.period.overlap(conflict.second.period)
        turned = (conflict.second, conflict.first)
        assert [turned[place] for place in stable_order(turned)] == [conflict.first, conflict.second]

    def test_plain_data_is_ready_for_json_and_has_no_key_of_the_pupil(self, conflict: Conflict) -> None:
        data = conflict.to_dict("pl")
        assert set(data) == {"first", "second", "forms_compatible", "overlap", "finding", "exemptions", "dues"}
        assert "4711" not in json.dumps(data) + repr(conflict)

    def test_a_row_has_the_keys_of_the_caller(self, conflict: Conflict) -> None:
        """Of the pupil, the schools and the classes, so that it can be joined to the caller's tables."""
        row = conflict.to_row("pl")
        assert (row["pupil"], row["first_rspo"], row["second_rspo"]) == (conflict.pupil, HOME.rspo, OTHER.rspo)
        assert (row["first_class"], row["second_class"]) == (FIRST.school_class.key, SECOND.school_class.key)
        assert row["first_day"] == conflict.overlap.start.isoformat()
        assert row["last_day"] == (None if conflict.overlap.end is None else conflict.overlap.end.isoformat())
        assert row.items() >= conflict.finding.to_row("pl").items()
        json.dumps(row)
