"""From which day to which: S004 section 12, with A-11."""

from datetime import date

import pytest
from hypothesis import given

from sio_rules import Finding
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import covered_days
from sio_rules.transport import EntryCircumstances, HelpForm, TransportEntry, check_entry

FIRST = date(2019, 9, 2)
SCHOOL = Institution(rspo=7, kind=InstitutionKind.PRIMARY_SCHOOL, public=True)


def of_days(start: date | None, end: date | None, ridden: Period | None) -> list[Finding]:
    """Return the findings about the first and the last day of an entry."""
    entry = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.TRANSPORT, start=start, end=end)
    findings = check_entry(entry, circumstances=EntryCircumstances(ridden=ridden))
    return [finding for finding in findings if finding.at in {"start", "end"}]


class TestWrongStart:
    """The actual first day: in 2019 the 1st of September was a Sunday, and the ride began on the 2nd."""

    @pytest.mark.parametrize(
        ("start", "ridden", "code"),
        [
            (None, None, "TRN-005a"),
            (None, Period(FIRST), "TRN-005a"),
            (FIRST, None, None),
            (FIRST, Period(FIRST), None),
            (date(2019, 9, 1), Period(FIRST), "TRN-005d"),
            (date(2019, 9, 3), Period(FIRST), "TRN-005d"),
            (date(2019, 9, 1), Period(date(2019, 8, 31)), None),
            (date(2019, 9, 1), Period(date(2019, 9, 1)), None),
            (date(2019, 9, 2), Period(date(2019, 9, 1)), "TRN-005d"),
        ],
    )
    def test_is_found(self, start: date | None, ridden: Period | None, code: str | None) -> None:
        codes = {finding.code for finding in of_days(start, None, ridden) if finding.at == "start"}
        assert codes == ({code} if code else set())

    def test_names_the_day_of_the_first_ride(self) -> None:
        [finding] = of_days(date(2019, 9, 3), date(2020, 8, 31), Period(FIRST))
        assert finding.facts == {"first_day": date(2019, 9, 3), "actual_first_day": FIRST}


class TestWrongEnd:
    """31 August, or the earlier day on which the transport ended."""

    @pytest.mark.parametrize(
        ("end", "ridden", "code"),
        [
            (date(2020, 8, 31), Period(FIRST), None),
            (date(2020, 8, 31), None, None),
            (date(2020, 9, 1), None, "TRN-004"),
            (date(2020, 9, 1), Period(FIRST), "TRN-004"),
            (None, None, "TRN-004a"),
            (date(2020, 3, 15), Period(FIRST, date(2020, 3, 15)), None),
            (date(2020, 3, 15), Period(FIRST, date(2020, 3, 16)), "TRN-005"),
            (date(2020, 3, 11), Period(FIRST, date(2020, 3, 11)), None),
            (date(2020, 8, 31), Period(FIRST, date(2020, 3, 11)), "TRN-005"),
            (date(2020, 8, 30), Period(FIRST), "TRN-005"),
            (date(2020, 8, 31), Period(FIRST, date(2021, 3, 1)), None),
            (date(2020, 8, 30), None, "TRN-005c"),
            (FIRST, Period(FIRST, FIRST), None),
            (date(2019, 9, 1), None, "TRN-005b"),
        ],
    )
    def test_is_found(self, end: date | None, ridden: Period | None, code: str | None) -> None:
        assert [(finding.code, finding.at) for finding in of_days(FIRST, end, ridden)] == ([(code, "end")] if code else [])

    def test_names_the_right_end(self) -> None:
        [finding] = of_days(FIRST, date(2020, 6, 26), Period(FIRST))
        assert finding.facts == {"last_day": date(2020, 6, 26), "actual_last_day": date(2020, 8, 31)}

    def test_names_31_august_of_the_school_year(self) -> None:
        for end, facts in ((None, {}), (date(2020, 9, 1), {"last_day": date(2020, 9, 1)})):
            [finding] = of_days(FIRST, end, None)
            assert finding.facts == {"latest_day": date(2020, 8, 31), **facts}

    @given(covered_days(), covered_days())
    def test_of_a_ride_that_goes_on_only_31_august_is_right(self, start: date, end: date) -> None:
        assert (not of_days(start, end, Period(start))) is (end == SchoolYear.of(start).end)
