"""What one school may see of a conflict (PUP-508)."""

import json
import pickle
from datetime import date

import pytest
from world import a_class, assigned, institution

from sio_rules.classes import Level
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.conflict import Conflict
from sio_rules.pupils.conflicts.notice import ConflictNotice
from sio_rules.pupils.conflicts.rows_other import NOT_LISTED
from sio_rules.pupils.conflicts.search import find_conflicts

HOME, OTHER = institution(rspo=111_111), institution(rspo=222_222)
FIRST = assigned(a_class(1, level=Level.GRADE_2, at=HOME), "2019-09-01", "2020-08-31", pupil="uczen-4711")
SECOND = assigned(a_class(1, level=Level.GRADE_2, at=OTHER), "2020-02-10", "2020-08-31", pupil="uczen-4711")


@pytest.fixture
def conflict() -> Conflict:
    """Find the conflict between two schools."""
    [found] = find_conflicts([SECOND, FIRST])
    return found


class TestConflictNotice:
    """PUP-508: the ministry does not say where the pupil learns."""

    def test_a_school_sees_its_own_side_only(self, conflict: Conflict) -> None:
        notice = conflict.seen_by(OTHER)
        assert notice.own == (SECOND,)
        assert (notice.finding, notice.overlap) == (conflict.finding, conflict.overlap)
        assert notice.exemptions == conflict.exemptions
        assert notice.dues() == tuple(due for due in conflict.dues() if due.rspo == OTHER.rspo)
        assert notice.clear_up_by(date(2026, 10, 7)) == conflict.clear_up_by(date(2026, 10, 7))

    def test_nothing_in_it_names_the_other_school(self, conflict: Conflict) -> None:
        notice = conflict.seen_by(HOME)
        said = [*(each.pl + each.en for each in (notice.finding, *notice.exemptions, *(due.what for due in notice.dues())))]
        assert set(notice.to_dict("en")) == {"own", "overlap", "finding", "exemptions", "dues"}
        shown = repr(notice) + json.dumps(notice.to_dict("en")) + "".join(said)
        assert "222222" not in shown
        assert b"222222" not in pickle.dumps(notice, protocol=0)
        assert "uczen" not in repr(notice)

    def test_a_school_that_has_both_sees_both(self) -> None:
        [found] = find_conflicts([FIRST, assigned(a_class(2, at=HOME), pupil="uczen-4711")])
        notice = found.seen_by(HOME)
        assert len(notice.own) == 2
        assert notice.dues() == found.dues()

    def test_a_row_has_the_keys_of_its_own_class_only(self, conflict: Conflict) -> None:
        row, whole = conflict.seen_by(OTHER).to_row("pl"), conflict.to_row("pl")
        assert (row["pupil"], row["rspo"]) == (conflict.pupil, OTHER.rspo)
        assert (row["first_class"], row["second_class"]) == (SECOND.school_class.key, None)
        shared = whole.keys() & row.keys() - {"first_class", "second_class"}
        assert shared >= {"first_day", "last_day", "code", "text"}
        assert {key: row[key] for key in shared} == {key: whole[key] for key in shared}

    def test_a_row_of_a_school_that_has_both_has_both_classes(self) -> None:
        [found] = find_conflicts([FIRST, assigned(a_class(2, at=HOME), pupil="uczen-4711")])
        row = found.seen_by(HOME).to_row("en")
        assert (row["first_class"], row["second_class"]) == (found.first.school_class.key, found.second.school_class.key)

    def test_a_school_is_known_by_its_number(self, conflict: Conflict) -> None:
        assert conflict.seen_by(institution(InstitutionKind.TECHNICAL_SCHOOL, rspo=111_111)).own == (FIRST,)

    def test_another_school_sees_nothing(self, conflict: Conflict) -> None:
        with pytest.raises(InvalidValueError, match="institution must be one that has one of the assignments"):
            conflict.seen_by(institution(rspo=333_333))

    def test_its_rule_forbids_something(self) -> None:
        with pytest.raises(InvalidValueError, match="rule"):
            ConflictNotice((FIRST,), FIRST.period, NOT_LISTED)

    def test_a_notice_is_of_one_school(self, conflict: Conflict) -> None:
        for own in ((), (FIRST, SECOND)):
            with pytest.raises(InvalidValueError, match="own must be assignments at one institution"):
                ConflictNotice(own, FIRST.period, conflict.finding.rule)
