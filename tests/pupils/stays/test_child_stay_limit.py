"""How long a child stays with its minor mother (the instruction, 14; A-29)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import day

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.pupils.stays.child_stay_limit import ChildStayEnd, ChildStayLimit, child_stay_end
from sio_rules.rule import Findings
from sio_rules.strategies import covered_days

L = ChildStayLimit


class TestChildStayEnd:
    """MCH-004: the day before the earlier of the two birthdays."""

    @pytest.mark.parametrize(
        ("child", "mother", "last", "limit", "code"),
        [
            ("2023-05-10", "2007-09-20", "2025-09-19", L.MOTHER_COMPLETES_18, "MCH-004b"),
            ("2023-05-10", "2010-09-20", "2026-05-09", L.CHILD_COMPLETES_3, "MCH-004a"),
            ("2023-05-10", "2008-05-10", "2026-05-09", L.CHILD_COMPLETES_3, "MCH-004a"),
            ("2023-05-10", "2008-05-09", "2026-05-08", L.MOTHER_COMPLETES_18, "MCH-004b"),
            ("2024-02-29", "2012-01-01", "2027-02-27", L.CHILD_COMPLETES_3, "MCH-004a"),
            ("2024-06-01", "2008-02-29", "2026-02-27", L.MOTHER_COMPLETES_18, "MCH-004b"),
            ("2022-05-10", "2010-01-01", "2025-05-09", L.CHILD_COMPLETES_3, "MCH-004a"),
        ],
    )
    def test_examples(self, child: str, mother: str, last: str, limit: ChildStayLimit, code: str) -> None:
        end = child_stay_end(day(child), day(mother))
        assert (end.last_day, end.limit, end.because.codes) == (day(last), limit, (code,))

    def test_it_rests_on_the_instruction_alone(self) -> None:
        """The acts that section 14 names are about what is reported about mother and child, not about how long they stay."""
        for mother in (day("2007-09-20"), day("2010-09-20")):
            (because,) = child_stay_end(day("2023-05-10"), mother).because
            assert because.basis == (PUPILS_GUIDE.section("14"),)

    def test_it_does_not_move_over_free_days(self) -> None:
        end = child_stay_end(day("2022-05-12"), day("2010-01-01"))
        assert end.last_day == day("2025-05-11")
        assert end.last_day.weekday() == 6

    @given(covered_days(max_value=day("2040-12-31")), covered_days(max_value=day("2030-12-31")), st.integers(1, 400))
    def test_a_younger_child_or_mother_never_shortens_it(self, child: date, mother: date, later: int) -> None:
        end = child_stay_end(child, mother).last_day
        more = timedelta(days=later)
        assert child_stay_end(child + more, mother).last_day >= end
        assert child_stay_end(child, mother + more).last_day >= end

    def test_no_day_is_shown(self) -> None:
        end = child_stay_end(day("2023-05-10"), day("2007-09-20"))
        assert "2025" not in repr(end)
        assert "2025" not in str(end.because.to_dicts("pl"))

    def test_an_end_has_a_ground(self) -> None:
        with pytest.raises(TypeError, match="because"):
            ChildStayEnd(day("2025-09-19"), L.CHILD_COMPLETES_3, Findings())
