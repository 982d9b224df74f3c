"""Tests of `sio_rules.deadlines`."""

import copy
import json
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from made import deadlines

from sio_rules import Findings, InvalidValueError, OutOfCoverageError, found
from sio_rules.days import first_working_day, is_working_day
from sio_rules.deadlines import ENDS_ON_SATURDAY, Deadline, fixed_term, moved
from sio_rules.plain import read, write
from sio_rules.strategies import covered_days
from sio_rules.terms import DAYS_COUNTED

SATURDAY = date(2026, 10, 10)
STEP = DAYS_COUNTED.finding(days=1, nominal_day=SATURDAY)
NO_DAYS: tuple[Any, ...] = (None, "2026-03-09", "\ud800", 1, True, [], datetime(2026, 3, 9, tzinfo=UTC))


class TestDeadline:
    """A deadline has two days and the steps of its count."""

    @given(deadlines())
    def test_survives_pickle_deepcopy_and_plain_data(self, deadline: Deadline) -> None:
        assert pickle.loads(pickle.dumps(deadline)) == deadline == copy.deepcopy(deadline)
        assert hash(copy.deepcopy(deadline)) == hash(deadline)
        assert read(Deadline, json.loads(json.dumps(write(deadline)))).value == deadline

    def test_gives_plain_data(self) -> None:
        data = Deadline(SATURDAY, date(2026, 10, 12), found(STEP)).to_dict("pl")
        assert (data["nominal_day"], data["last_day"]) == ("2026-10-10", "2026-10-12")
        assert [step["code"] for step in data["because"]] == ["TRM-001b"]

    def test_is_safe_until_the_first_of_its_days(self) -> None:
        monday = date(2026, 10, 12)
        assert Deadline(SATURDAY, monday, found(STEP)).safe_day == monday
        deadline = Deadline(SATURDAY, monday, found(STEP), (date(2026, 10, 9), date(2026, 10, 13)))
        assert deadline.safe_day == date(2026, 10, 9)
        assert Deadline(SATURDAY, monday, found(STEP), (date(2026, 10, 13),)).safe_day == monday
        data = deadline.to_dict("pl")
        assert (data["alternatives"], data["safe_day"]) == (["2026-10-09", "2026-10-13"], "2026-10-09")
        stored = write(deadline)
        del stored["alternatives"]  # as deadlines were stored before
        assert read(Deadline, stored).value == Deadline(SATURDAY, monday, found(STEP))

    def test_shows_its_days_and_steps_in_a_notebook(self) -> None:
        view = Deadline(SATURDAY, date(2026, 10, 12), found(STEP), (date(2026, 10, 9),)).view("en")
        card, steps = str(view).split("\n\n")
        assert card.splitlines() == [
            "Deadline",
            "nominal day: 10 October 2026",
            "last day: 12 October 2026",
            "alternatives: 9 October 2026",
            "safe day: 9 October 2026",
        ]
        assert "TRM-001b" in steps
        html = view._repr_html_().replace("\N{NO-BREAK SPACE}", " ")
        assert html.index("10 October 2026") < html.index("12 October 2026") < html.index("TRM-001b")

    @pytest.mark.parametrize("junk", NO_DAYS)
    def test_names_what_is_no_day(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^nominal_day "):
            Deadline(junk, SATURDAY, found(STEP))
        with pytest.raises(TypeError, match=r"^last_day "):
            Deadline(SATURDAY, junk, found(STEP))

    @pytest.mark.parametrize("junk", [None, (), (STEP,), STEP, "", Findings()])
    def test_has_a_step_at_least(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^because "):
            Deadline(SATURDAY, SATURDAY, junk)

    def test_does_not_end_before_its_nominal_day(self) -> None:
        with pytest.raises(InvalidValueError) as caught:
            Deadline(SATURDAY, date(2026, 10, 9), found(STEP))
        assert caught.value.argument == "last_day"

    @pytest.mark.parametrize(
        "change",
        [
            {"nominal_day": "10/10/2026"},
            {"nominal_day": None},
            {"nominal_day": "\ud800"},
            {"last_day": "2026-10-09"},
            {"last_day": 20261010},
            {"alternatives": ["x"]},
            {"alternatives": {}},
            {"because": []},
            {"because": None},
            {"because": [None]},
            {"because": [{"code": "XXX-000"}]},
        ],
    )
    def test_is_not_read_from_data_that_are_no_deadline(self, change: dict[str, Any]) -> None:
        reading = read(Deadline, write(Deadline(SATURDAY, SATURDAY, found(STEP))) | change)
        assert reading.findings.errors

    @pytest.mark.parametrize("junk", [{}, None, "{}", [], 1])
    def test_is_not_read_from_junk(self, junk: Any) -> None:
        reading = read(Deadline, junk)
        assert (reading.value, bool(reading.findings.errors)) == (None, True)

    @pytest.mark.parametrize("junk", [None, "de", 1])
    def test_knows_two_languages(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^lang "):
            Deadline(SATURDAY, SATURDAY, found(STEP)).to_dict(junk)


class TestFixedTerm:
    """A-21, TRM-005: the nominal day, and the day after a free one."""

    @pytest.mark.parametrize(
        ("day", "last_day", "codes"),
        [
            (date(2021, 2, 7), date(2021, 2, 8), ("TRM-008b", "TRM-005a")),
            (date(2024, 2, 7), date(2024, 2, 7), ()),
            (date(2023, 9, 30), date(2023, 10, 2), ("TRM-005b",)),
            (date(2026, 10, 10), date(2026, 10, 12), ("TRM-005b",)),
            (date(2018, 10, 10), date(2018, 10, 10), ()),
            (date(2017, 6, 3), date(2017, 6, 5), ("TRM-005b",)),
            (date(2017, 5, 27), date(2017, 5, 29), ("TRM-005c",)),
            (date(2009, 5, 2), date(2009, 5, 4), ("TRM-005c",)),
            (date(2017, 6, 15), date(2017, 6, 16), ("TRM-008a", "TRM-005a")),
            (date(2023, 1, 6), date(2023, 1, 9), ("TRM-010", "TRM-005a")),
        ],
    )
    def test_moves_forward_from_a_free_day(self, day: date, last_day: date, codes: tuple[str, ...]) -> None:
        deadline = fixed_term(day, STEP)
        assert (deadline.nominal_day, deadline.last_day) == (day, last_day)
        assert deadline.because.codes == ("TRM-001b", *codes)
        if codes:
            assert deadline.because[-1].facts == {"nominal_day": day, "last_day": last_day}

    @pytest.mark.parametrize("day", [date(2021, 2, 7), date(2023, 9, 30), date(2009, 5, 2), date(2023, 1, 6)])
    def test_by_the_other_reading_it_does_not_move(self, day: date) -> None:
        """A-21: so the fixed day itself is safe."""
        deadline = fixed_term(day, STEP)
        assert deadline.alternatives == (deadline.safe_day,) == (day,)

    def test_a_working_day_has_no_alternative(self) -> None:
        assert fixed_term(date(2026, 3, 9), STEP).alternatives == ()

    @pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 3, 8), date(2026, 3, 7)])
    def test_a_count_without_steps_is_refused_whether_it_moves_or_not(self, day: date) -> None:
        for question in (fixed_term, moved):
            with pytest.raises(TypeError, match=r"^because must hold"):
                question(day, found())

    @given(covered_days(max_value=date(2050, 12, 1)))
    def test_moves_to_the_first_working_day(self, day: date) -> None:
        deadline = fixed_term(day, found(STEP))
        assert is_working_day(deadline.last_day)
        assert (deadline.last_day == day) == is_working_day(day)

    @pytest.mark.parametrize("junk", NO_DAYS)
    def test_names_what_is_no_day(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^day "):
            fixed_term(junk, STEP)

    @pytest.mark.parametrize("junk", [None, (STEP,), "", Findings()])
    def test_names_what_is_no_ground(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^because "):
            fixed_term(date(2026, 3, 9), junk)

    @pytest.mark.parametrize("day", [date.min, date(1990, 12, 31), date(2050, 12, 31), date(2051, 1, 1), date.max])
    def test_a_day_outside_is_out_of_coverage(self, day: date) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            fixed_term(day, STEP)
        assert caught.value.argument == "day"


class TestMoved:
    """TRM-005: the end of a count."""

    @pytest.mark.parametrize(
        ("day", "alternatives"),
        [
            (date(2017, 5, 27), (date(2017, 5, 27),)),  # the last Saturday that the act did not name
            (date(2017, 6, 3), ()),
            (date(2017, 5, 28), ()),  # a Sunday
            (date(2017, 5, 29), ()),
            (date(2010, 5, 1), ()),  # a holiday on a Saturday is a day off by law
        ],
    )
    def test_a_saturday_before_june_2017_has_two_readings(self, day: date, alternatives: tuple[date, ...]) -> None:
        assert moved(day, STEP).alternatives == alternatives

    def test_the_act_names_the_saturday_since_june_2017(self) -> None:
        """Its amendment of 7 April 2017."""
        assert ENDS_ON_SATURDAY.since == date(2017, 6, 1)

    @given(covered_days(max_value=date(2050, 12, 1)))
    def test_ends_where_a_fixed_day_ends(self, day: date) -> None:
        deadline = moved(day, STEP)
        assert deadline.last_day == fixed_term(day, STEP).last_day == first_working_day(day)
        assert deadline.because == fixed_term(day, STEP).because
