"""Guests of a kindergarten on holiday duty, and their classes."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, school

from sio_rules import InvalidValueError
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.assignments import check_assignment
from sio_rules.pupils.assignments.holiday_classes import HolidayClass, check_guest, check_holiday_class, has_no_size_limit

THEIRS = school(InstitutionKind.KINDERGARTEN, rspo=54_321)
START, END = date(2023, 9, 1), date(2024, 8, 31)


def theirs(start: date, end: date) -> ClassAssignment:
    """Return an assignment to the holiday class of another kindergarten."""
    return assigned(a_class(at=THEIRS, level=Level.PRESCHOOL, holiday=True), start, end, pupil="a pupil")


class TestCheckGuest:
    """PUP-307: children of other kindergartens."""

    ATTENDS = Period(date(2024, 7, 1), date(2024, 7, 31))

    def test_a_basic_class_for_the_time_of_attending(self) -> None:
        """The two conditions."""
        assert not check_guest(theirs(date(2024, 7, 1), date(2024, 7, 31)), self.ATTENDS)

    @pytest.mark.parametrize("days", [-1, 1])
    def test_another_time_is_found(self, days: int) -> None:
        """A day off at either end."""
        start, end = date(2024, 7, 1), date(2024, 7, 31)
        assert check_guest(theirs(start + timedelta(days), end), self.ATTENDS).codes == ("PUP-307b",)
        assert check_guest(theirs(start, end + timedelta(days)), self.ATTENDS).codes == ("PUP-307b",)

    def test_another_class_is_found(self) -> None:
        """An additional class is not a class for a guest."""
        therapy = assigned(a_class(at=THEIRS, kind=ClassKind.WWR), date(2024, 7, 1), date(2024, 7, 31), pupil="a pupil")
        assert check_guest(therapy, self.ATTENDS).codes == ("PUP-307a",)

    def test_a_duty_has_an_end(self) -> None:
        """Attending without one is not a holiday opening."""
        with pytest.raises(InvalidValueError, match="attends"):
            check_guest(theirs(date(2024, 7, 1), date(2024, 7, 31)), Period(date(2024, 7, 1)))


class TestOutsideTheHolidays:
    """PUP-307c: a holiday class is one of July and August."""

    @pytest.mark.parametrize(
        ("start", "end", "found"),
        [
            (date(2024, 7, 1), date(2024, 8, 31), False),
            (date(2024, 6, 30), date(2024, 8, 31), True),
            (date(2024, 7, 1), date(2024, 9, 1), True),
            (date(2024, 2, 5), date(2024, 2, 16), True),
            (date(2024, 7, 1), date(2025, 7, 31), True),
            (date(2024, 7, 1), None, True),
            (date(2024, 12, 1), date(2024, 12, 31), True),
        ],
    )
    def test_the_days_are_of_one_summer(self, start: date, end: date | None, *, found: bool) -> None:
        """The first of July and the last of August are the limits; other classes have none."""
        ours = assigned(a_class(at=THEIRS, level=Level.PRESCHOOL, holiday=True), start, end, pupil="a pupil")
        schooling = [Period(date(2023, 9, 1))]
        codes = check_assignment(ours, schooling=schooling, registered=None).codes
        assert ("PUP-307c" in codes) is found
        ordinary = assigned(a_class(at=THEIRS, level=Level.PRESCHOOL), start, end, pupil="a pupil")
        assert "PUP-307c" not in check_assignment(ordinary, schooling=schooling, registered=None).codes


class TestHasNoSizeLimit:
    """PUP-308: a holiday class may exceed 25 children."""

    def test_a_holiday_class_is_not_limited(self) -> None:
        """25 or 26, the answer is the same: there is no limit."""
        decision = has_no_size_limit(theirs(START, END).school_class)
        assert decision.outcome is True
        assert decision.because.codes == ("PUP-308a",)
        assert decision.because[0].facts == {"limit": 25}

    def test_of_another_class_nothing_is_said(self) -> None:
        """The instruction names no limit: no answer."""
        decision = has_no_size_limit(a_class(at=THEIRS, level=Level.PRESCHOOL))
        assert decision.outcome is None
        assert decision.because.codes == ("PUP-308b",)


class TestCheckHolidayClass:
    """PUP-309, PUP-310: what the instruction asks for (A-49)."""

    @pytest.mark.parametrize(
        ("language", "description", "codes"),
        [
            ("inny", "oddział wakacyjny", ()),
            (" Inny ", "Oddział wakacyjny 2024", ()),
            ("angielski", "oddział wakacyjny", ("PUP-309",)),
            ("", "oddział wakacyjny", ("PUP-309",)),
            ("inny", "", ("PUP-310",)),
            ("inny", "oddział dyżurny", ("PUP-310",)),
            ("", "", ("PUP-309", "PUP-310")),
        ],
    )
    def test_language_and_description(self, language: str, description: str, codes: tuple[str, ...]) -> None:
        """Both are warnings, never errors."""
        typed = HolidayClass(school_class=theirs(START, END).school_class, language=language, description=description)
        assert check_holiday_class(typed).codes == codes
        assert not check_holiday_class(typed).errors

    def test_what_is_not_typed_is_empty(self) -> None:
        """As a form gives it."""
        empty = HolidayClass(school_class=theirs(START, END).school_class)
        assert (empty.language, empty.description) == ("", "")

    @given(st.from_type(HolidayClass))
    def test_what_is_asked_politely_is_never_an_error(self, holiday_class: HolidayClass) -> None:
        """A-49."""
        assert set(check_holiday_class(holiday_class).codes) <= {"PUP-309", "PUP-310"}
        assert not check_holiday_class(holiday_class).errors
