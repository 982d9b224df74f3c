"""New request, extension, and a second head."""

from datetime import date
from typing import Any

import pytest

from sio_rules.access import (
    AccessRequest,
    Applicant,
    Function,
    NewRequestOrRenewal,
    RequestCircumstances,
    new_request_or_renewal,
)
from sio_rules.access.applicants import INTERNAL
from sio_rules.access.request import HeadRequest, filing
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.rule import Finding

HEAD, ACTING = Function.HEAD, Function.ACTING_HEAD
ACCESS = Period(date(2021, 9, 1), date(2026, 8, 31))


def second_head(
    start: date | None,
    end: date | None,
    others: tuple[HeadRequest | Period, ...] | None,
    function: Function | None = None,
) -> Finding | None:
    """Return what is found of a head who asks for these days, where *others* are the requests of other heads."""
    request = AccessRequest(valid_from=start, valid_until=end, function=function)
    return filing.second_head(request, RequestCircumstances(head_requests=others))


class TestAccessStillGranted:
    """S002, I.2.2 (ACC-228)."""

    @pytest.mark.parametrize(
        ("on", "granted"),
        [(date(2026, 8, 31), True), (date(2026, 9, 1), False), (date(2021, 9, 1), True), (date(2021, 8, 31), True)],
    )
    def test_the_last_day_still_counts_and_so_does_access_for_later(self, on: date, granted: bool) -> None:
        still = filing.access_still_granted(RequestCircumstances(accesses=(ACCESS,)), on=on)
        assert (still.code if still else None) == ("ACC-228a" if granted else None)

    def test_the_latest_end_is_named(self) -> None:
        later = Period(date(2022, 1, 1), date(2026, 12, 31))
        found = filing.access_still_granted(RequestCircumstances(accesses=(later, ACCESS)), on=date(2022, 1, 1))
        assert found is not None
        assert found.facts == {"last_day": date(2026, 12, 31)}
        assert filing.access_still_granted(RequestCircumstances(accesses=()), on=date(2022, 1, 1)) is None


class TestSecondHead:
    """Help pages: no two requests of heads that overlap in one entity (ACC-311)."""

    @pytest.mark.parametrize(
        ("start", "end", "overlap"),
        [
            (date(2026, 9, 1), date(2031, 8, 31), None),
            (date(2026, 8, 31), date(2031, 8, 30), (date(2026, 8, 31), date(2026, 8, 31))),
            (date(2016, 9, 1), date(2021, 8, 31), None),
            (date(2016, 9, 1), date(2021, 9, 1), (date(2021, 9, 1), date(2021, 9, 1))),
            (date(2022, 1, 1), date(2022, 1, 2), (date(2022, 1, 1), date(2022, 1, 2))),
        ],
    )
    def test_one_common_day_is_an_overlap(self, start: date, end: date, overlap: tuple[date, date] | None) -> None:
        found = second_head(start, end, (ACCESS,))
        assert (None if found is None else (found.facts["first_day"], found.facts["last_day"])) == overlap

    def test_the_first_overlap_is_named_whatever_the_order(self) -> None:
        others = (Period(date(2024, 1, 1), date(2024, 1, 2)), Period(date(2023, 1, 1), date(2023, 1, 2)))
        for given in (others, others[::-1]):
            found = second_head(date(2020, 1, 1), date(2025, 1, 1), given)
            assert found is not None
            assert found.code == "ACC-311a"
            assert found.facts["first_day"] == date(2023, 1, 1)


class TestHeadAndActingHead:
    """Two help pages differ on whether one of each may have access at once (A-69)."""

    @pytest.mark.parametrize(
        ("function", "other", "expected"),
        [
            (HEAD, HEAD, "ACC-311a"),
            (ACTING, ACTING, "ACC-311a"),
            (HEAD, ACTING, "ACC-311c"),
            (ACTING, HEAD, "ACC-311c"),
            (HEAD, None, "ACC-311a"),
            (ACTING, None, "ACC-311a"),
            (None, HEAD, "ACC-311a"),
            (None, None, "ACC-311a"),
        ],
    )
    def test_two_of_one_function_are_an_error_and_one_of_each_a_warning(
        self, function: Function | None, other: Function | None, expected: str
    ) -> None:
        """What is not known counts as the same function: access errs on the side of refusing."""
        found = second_head(ACCESS.start, ACCESS.end, (HeadRequest(ACCESS, other),), function)
        assert found is not None
        assert (found.code, found.at) == (expected, "valid_until")
        assert found.facts.get("function") == (other if expected == "ACC-311c" else None)

    def test_the_days_and_the_other_function_are_named(self) -> None:
        other = HeadRequest(Period(date(2020, 1, 1), date(2021, 9, 1)), ACTING)
        found = second_head(ACCESS.start, ACCESS.end, (other,), HEAD)
        assert found is not None
        assert found.facts == {"first_day": date(2021, 9, 1), "last_day": date(2021, 9, 1), "function": ACTING}
        assert second_head(date(2021, 9, 2), ACCESS.end, (other,), HEAD) is None

    def test_an_error_is_told_before_a_warning(self) -> None:
        early = HeadRequest(Period(date(2021, 9, 1), date(2021, 9, 1)), ACTING)
        late = HeadRequest(Period(date(2026, 8, 31), date(2026, 8, 31)), HEAD)
        for others in ((early, late), (late, early)):
            found = second_head(ACCESS.start, ACCESS.end, others, HEAD)
            assert found is not None
            assert (found.code, found.facts["first_day"]) == ("ACC-311a", date(2026, 8, 31))

    def test_what_is_no_request_of_a_head_is_impossible(self) -> None:
        with pytest.raises(InvalidValueError, match="function"):
            HeadRequest(ACCESS, Function.EMPLOYEE)
        with pytest.raises(InvalidValueError, match="period"):
            HeadRequest(Period(ACCESS.start), HEAD)


class TestNotGiven:
    """What is not given is a warning, and a period that is not given overlaps nothing."""

    def test_none_is_not_empty(self) -> None:
        granted = filing.access_still_granted(RequestCircumstances(), on=date.min)
        unknown = (granted, second_head(ACCESS.start, ACCESS.end, None), second_head(None, None, None))
        assert [each.code for each in unknown if each is not None] == ["ACC-228b", "ACC-311b", "ACC-311b"]

    @pytest.mark.parametrize(
        ("start", "end"),
        [(None, None), (ACCESS.start, None), (None, ACCESS.end), (date(2026, 8, 31), date(2026, 8, 30))],
    )
    def test_a_period_that_is_missing_or_reversed_has_no_overlap(self, start: date | None, end: date | None) -> None:
        assert second_head(start, end, (ACCESS,)) is None
        assert second_head(date(2026, 8, 31), date(2026, 8, 31), (ACCESS,)) is not None


class TestNewRequestOrRenewal:
    """S000 and S002, part I (ACC-001, ACC-006, ACC-205, ACC-224, ACC-228)."""

    @pytest.mark.parametrize("applicant", list(Applicant))
    def test_everybody_files_electronically(self, applicant: Applicant) -> None:
        decision = new_request_or_renewal(applicant, on=date(2026, 9, 1), accesses=(ACCESS,))
        assert decision.outcome is NewRequestOrRenewal.NEW_REQUEST
        assert decision.because.codes[0] == "ACC-205"
        assert ("ACC-006" in decision.because.codes) is (applicant in INTERNAL)
        assert ("ACC-224" in decision.because.codes) is (
            applicant in {Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF}
        )

    @pytest.mark.parametrize("applicant", list(Applicant))
    def test_whoever_has_access_renews_it(self, applicant: Applicant) -> None:
        decision = new_request_or_renewal(applicant, on=date(2026, 8, 31), accesses=(ACCESS,))
        assert decision.outcome is NewRequestOrRenewal.RENEWAL
        assert decision.because.codes == ("ACC-228c",)

    @pytest.mark.parametrize(
        ("on", "open_"),
        [
            (date(2026, 5, 30), False),
            (date(2026, 5, 31), True),
            (date(2026, 8, 31), True),
            (date(2021, 9, 1), False),
            (date(2021, 8, 31), False),
        ],
    )
    def test_a_renewal_that_cannot_be_filed_yet_says_from_when(self, on: date, open_: bool) -> None:
        """From three months before the expiry (ACC-301)."""
        decision = new_request_or_renewal(Applicant.EMPLOYEE, on=on, accesses=(ACCESS,))
        assert decision.outcome is NewRequestOrRenewal.RENEWAL
        assert decision.because.codes == (("ACC-228c",) if open_ else ("ACC-228c", "ACC-228d"))
        if not open_:
            facts = {"first_day": date(2026, 5, 31), "last_day": date(2026, 8, 31), "on": on}
            assert decision.because.warnings[0].facts == facts

    @pytest.mark.parametrize(
        ("on", "open_"), [(date(2016, 7, 31), True), (date(2016, 8, 1), False), (date(2016, 5, 30), False)]
    )
    def test_before_2017_it_had_to_be_filed_a_month_before(self, on: date, open_: bool) -> None:
        held = Period(date(2012, 9, 1), date(2016, 8, 31))
        decision = new_request_or_renewal(Applicant.EMPLOYEE, on=on, accesses=(held,))
        assert bool(decision.because.warnings) is not open_

    def test_before_the_act_there_was_no_renewal(self) -> None:
        held = Period(date(2012, 1, 1), date(2012, 8, 31))
        with pytest.raises(OutOfCoverageError, match=r"^on .*2012-04-30"):
            new_request_or_renewal(Applicant.EMPLOYEE, on=date(2012, 4, 29), accesses=(held,))
        assert new_request_or_renewal(Applicant.EMPLOYEE, on=date(2012, 4, 30), accesses=(held,)).outcome is not None

    @pytest.mark.parametrize("applicant", list(Applicant))
    def test_unknown_accesses_are_asked_for(self, applicant: Applicant) -> None:
        decision = new_request_or_renewal(applicant, on=date(2026, 9, 1), accesses=None)
        assert decision.outcome is None
        assert [question.about for question in decision.questions] == ["accesses"]

    @pytest.mark.parametrize(
        ("appointed_on", "named"), [(date(2018, 9, 1), True), (date(2018, 8, 31), False), (None, False)]
    )
    def test_the_letter_speaks_of_directors_appointed_since(self, appointed_on: date | None, named: bool) -> None:
        decision = new_request_or_renewal(Applicant.HEAD, on=date(2018, 9, 4), accesses=(), appointed_on=appointed_on)
        assert ("ACC-001" in decision.because.codes) is named
        other = new_request_or_renewal(Applicant.RECTOR, on=date(2018, 9, 4), accesses=(), appointed_on=appointed_on)
        assert "ACC-001" not in other.because.codes

    @pytest.mark.parametrize("name", ["applicant", "on", "accesses", "appointed_on"])
    def test_a_wrong_kind_is_named(self, name: str) -> None:
        arguments: dict[str, Any] = {
            "applicant": Applicant.HEAD,
            "on": date.min,
            "accesses": (),
            "appointed_on": None,
            name: 1,
        }
        with pytest.raises(TypeError, match=f"^{name} must be"):
            new_request_or_renewal(**arguments)

    def test_an_access_without_an_end_is_impossible(self) -> None:
        with pytest.raises(InvalidValueError, match="accesses"):
            new_request_or_renewal(Applicant.HEAD, on=date.min, accesses=(Period(date.min),))
        with pytest.raises(TypeError, match="accesses"):
            new_request_or_renewal(Applicant.HEAD, on=date.min, accesses=(date.min,))  # type: ignore[arg-type] # on purpose
