"""How long a head's access is valid."""

from datetime import date, timedelta

import attrs
import pytest

from sio_rules.access import AccessRequest, Function, RequestCircumstances, check_request
from sio_rules.access.request.appointment import check_appointment
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period

DAY = timedelta(days=1)
SCHOOL = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
APPOINTED = Period(date(2018, 9, 1), date(2023, 8, 31))
LONG = Period(date(2018, 9, 1), date(2026, 8, 31))
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))


def of_director(start: date | None, end: date | None, appointment: Period | None = APPOINTED) -> tuple[str, ...]:
    """Return what is wrong with the days of a director with this *appointment*, whose term is open."""
    request = AccessRequest(function=Function.HEAD, entity=SCHOOL, valid_from=start, valid_until=end)
    known = RequestCircumstances(appointment=appointment, term_of_function=Period(date.min))
    return check_appointment(request, known).codes


def of_head(start: date | None, end: date | None, term: Period | None = TERM) -> tuple[str, ...]:
    """Return what is wrong with the days of the head of an office with this *term*."""
    request = AccessRequest(function=Function.HEAD, entity=Body(BodyKind.GMINA), valid_from=start, valid_until=end)
    return check_appointment(request, RequestCircumstances(term_of_function=term)).codes


class TestAppointment:
    """S000: the authorisation of a director is valid as the letter of appointment (ACC-002)."""

    @pytest.mark.parametrize(
        ("start", "expected"),
        [(date(2018, 9, 1), ()), (date(2018, 8, 31), ("ACC-002a",)), (date(2018, 9, 2), ("ACC-002a",))],
    )
    def test_it_starts_on_the_same_day(self, start: date, expected: tuple[str, ...]) -> None:
        assert of_director(start, APPOINTED.end) == expected

    @pytest.mark.parametrize(
        ("end", "expected"),
        [(date(2023, 8, 31), ()), (date(2023, 8, 30), ("ACC-002b",)), (date(2023, 9, 1), ("ACC-002b",))],
    )
    def test_it_ends_on_the_same_day(self, end: date, expected: tuple[str, ...]) -> None:
        assert of_director(APPOINTED.start, end) == expected

    def test_an_appointment_without_an_end_leaves_the_end_to_the_five_years(self) -> None:
        assert of_director(date(2018, 9, 1), date(2023, 8, 31), Period(date(2018, 9, 1))) == ()

    def test_an_appointment_that_is_not_given_is_said_once(self) -> None:
        for end in (date(2023, 8, 31), None):
            assert of_director(date(2018, 9, 1), end, None) == ("ACC-002c",)

    def test_a_day_that_is_not_given_is_left_to_the_form(self) -> None:
        assert of_director(None, None) == of_director(None, None, LONG) == ()

    @pytest.mark.parametrize(
        ("end", "expected"),
        [(date(2023, 8, 31), ()), (date(2023, 8, 30), ("ACC-002d",)), (date(2023, 9, 1), ()), (LONG.end, ())],
    )
    def test_a_longer_one_ends_after_five_years(self, end: date, expected: tuple[str, ...]) -> None:
        """S002:61: the earlier of both; a later end is too long by itself (ACC-206)."""
        assert of_director(LONG.start, end, LONG) == of_director(None, end, LONG) == expected

    def test_a_longer_one_has_an_end_that_nothing_is_wrong_with(self) -> None:
        known = RequestCircumstances(appointment=LONG, head_requests=(), accesses=())
        request = AccessRequest(function=Function.HEAD, entity=SCHOOL, valid_from=LONG.start)
        wrong = {
            end: check_request(attrs.evolve(request, valid_until=end), on=LONG.start, circumstances=known)
            .under("valid_until")
            .codes
            for end in (date(2023, 8, 30), date(2023, 8, 31), date(2023, 9, 1), LONG.end)
        }
        assert list(wrong.values()) == [("ACC-002d",), (), ("ACC-206",), ("ACC-206",)]

    @pytest.mark.parametrize(
        ("last_day", "end", "expected"),
        [
            (date(2023, 8, 31), date(2023, 8, 31), ()),
            (date(2023, 8, 31), date(2023, 8, 30), ("ACC-002b",)),
            (date(2023, 9, 1), date(2023, 8, 31), ()),
            (date(2023, 9, 1), date(2023, 8, 30), ("ACC-002d",)),
        ],
    )
    def test_five_years_and_a_day(self, last_day: date, end: date, expected: tuple[str, ...]) -> None:
        assert of_director(APPOINTED.start, end, Period(APPOINTED.start, last_day)) == expected

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (date(2023, 8, 31), date(2026, 8, 31), ("ACC-002a",)),
            (date(2023, 9, 1), date(2026, 8, 31), ()),
            (date(2023, 9, 1), date(2026, 8, 30), ("ACC-002b",)),
            (date(2025, 2, 3), date(2026, 8, 31), ()),
            (date(2026, 8, 31), date(2026, 8, 31), ()),
            (date(2026, 9, 1), date(2026, 9, 1), ("ACC-002a", "ACC-002b")),
        ],
    )
    def test_a_later_authorisation_covers_the_rest(self, start: date, end: date, expected: tuple[str, ...]) -> None:
        """From any day after the first five years (A-68)."""
        assert of_director(start, end, LONG) == expected
        assert of_director(start, end, Period(LONG.start)) == tuple(
            each for each in expected if each == "ACC-002a" and start < date(2023, 9, 1)
        )

    def test_it_may_take_more_than_two(self) -> None:
        longest = Period(date(2018, 9, 1), date(2030, 8, 31))
        assert of_director(date(2023, 9, 1), date(2028, 8, 31), longest) == ()
        assert of_director(date(2023, 9, 1), date(2028, 8, 30), longest) == ("ACC-002d",)
        assert of_director(date(2028, 9, 1), date(2030, 8, 31), longest) == ()

    def test_the_finding_names_the_day(self) -> None:
        request = AccessRequest(function=Function.HEAD, entity=SCHOOL, valid_from=LONG.start, valid_until=date(2020, 8, 31))
        [finding] = check_appointment(request, RequestCircumstances(appointment=LONG))
        assert finding.facts == {
            "last_day": date(2020, 8, 31),
            "appointment_last_day": LONG.end,
            "latest_day": date(2023, 8, 31),
            "years": 5,
        }


class TestFunction:
    """S002, part I: who acts by law is authorised for the term of the function (ACC-214)."""

    def test_the_ends_of_the_term_belong_to_it(self) -> None:
        assert of_head(TERM.start, date(2026, 8, 31)) == ()
        assert of_head(TERM.start - DAY, date(2026, 8, 31)) == ("ACC-214a",)
        assert of_head(TERM.start, date(2026, 9, 1)) == ("ACC-214b",)
        assert of_head(TERM.start, date(2026, 9, 1), Period(TERM.start)) == ()

    def test_a_term_that_is_not_given_is_said_once(self) -> None:
        for end in (date(2023, 8, 31), None):
            assert of_head(date(2018, 9, 1), end, None) == ("ACC-214c",)

    def test_a_day_that_is_not_given_is_left_to_the_form(self) -> None:
        assert of_head(None, None) == ()

    def test_each_period_is_named_by_its_own_day(self) -> None:
        request = AccessRequest(
            function=Function.HEAD, entity=SCHOOL, valid_from=date(2018, 8, 31), valid_until=date(2026, 9, 1)
        )
        findings = check_appointment(request, RequestCircumstances(appointment=APPOINTED, term_of_function=TERM))
        assert {each.code: each.facts for each in findings} == {
            "ACC-002a": {"first_day": date(2018, 8, 31), "appointment_first_day": date(2018, 9, 1)},
            "ACC-002b": {"last_day": date(2026, 9, 1), "appointment_last_day": date(2023, 8, 31)},
            "ACC-214a": {"first_day": date(2018, 8, 31), "term_first_day": date(2018, 9, 1)},
            "ACC-214b": {"last_day": date(2026, 9, 1), "term_last_day": date(2026, 8, 31)},
        }
