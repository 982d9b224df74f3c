"""From which day to which: S004 section 12, with A-11."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given

from sio_rules import Finding
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import covered_days
from sio_rules.transport import EntryCircumstances, ExcludedPeriod, ExcludingMode, HelpForm, TransportEntry, check_entry

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

    @pytest.mark.parametrize(
        ("used_until", "allowed"),
        [
            (date(2020, 6, 19), {date(2020, 6, 19)}),
            (date(2020, 6, 20), {date(2020, 6, 20), date(2020, 8, 31)}),
            (date(2020, 6, 26), {date(2020, 6, 26), date(2020, 8, 31)}),
            (date(2020, 6, 30), {date(2020, 6, 30), date(2020, 8, 31)}),
            (date(2020, 7, 1), {date(2020, 8, 31)}),
            (date(2020, 8, 31), {date(2020, 8, 31)}),
            (None, {date(2020, 8, 31)}),
        ],
    )
    def test_the_summer_is_no_end(self, used_until: date | None, allowed: set[date]) -> None:
        """A-99: who used the transport to the end of lessons used it all year; the guide orders 31 August then."""
        ends = {used_until or date(2020, 8, 31), date(2020, 6, 17), date(2020, 6, 26), date(2020, 8, 30), date(2020, 8, 31)}
        assert {end for end in ends if not of_days(FIRST, end, Period(FIRST, used_until))} == allowed

    @pytest.mark.parametrize(("used_until", "right"), [(date(2019, 6, 18), False), (date(2019, 6, 19), True)])
    def test_lessons_of_2019_ended_on_a_wednesday(self, used_until: date, *, right: bool) -> None:
        start = date(2018, 9, 3)
        assert (not of_days(start, date(2019, 8, 31), Period(start, used_until))) is right

    def test_before_the_end_of_lessons_is_known_it_is_20_june(self) -> None:
        start = date(2016, 9, 1)
        for used_until, right in ((date(2017, 6, 19), False), (date(2017, 6, 20), True)):
            assert (not of_days(start, date(2017, 8, 31), Period(start, used_until))) is right

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


class TestEndExplained:
    """TRN-005c is for an end without a known reason: the pupil left, or an excluding mode began the day after."""

    LAST = date(2020, 3, 15)
    TAUGHT = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2020, 3, 16), date(2020, 5, 17)))

    @staticmethod
    def codes(end: date, classes: tuple[Period, ...], modes: tuple[ExcludedPeriod, ...] = ()) -> set[str]:
        """Return the codes about the last day of an entry whose end is not said to be the actual one."""
        here = SchoolClass(institution=SCHOOL, key=1, kind=ClassKind.BASIC)
        assigned = tuple(ClassAssignment(1, here, days) for days in classes)
        entry = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.TRANSPORT, start=FIRST, end=end)
        known = EntryCircumstances(assignments=assigned, certificates=(), modes=modes)
        return {finding.code for finding in check_entry(entry, circumstances=known) if finding.at == "end"}

    @pytest.mark.parametrize(("end", "explained"), [(date(2020, 3, 14), False), (LAST, True)])
    def test_by_the_class_that_ended_the_same_day(self, end: date, *, explained: bool) -> None:
        assert self.codes(end, (Period(FIRST, self.LAST),)) == (set() if explained else {"TRN-005c"})

    def test_not_by_a_class_elsewhere(self) -> None:
        elsewhere = SchoolClass(institution=evolve(SCHOOL, rspo=SCHOOL.rspo + 1), key=1, kind=ClassKind.BASIC)
        known = EntryCircumstances(assignments=(ClassAssignment(1, elsewhere, Period(FIRST, self.LAST)),), modes=())
        assert not known.explains_end(SCHOOL, self.LAST)

    def test_not_by_a_change_of_class_in_the_school(self) -> None:
        both = (Period(FIRST, self.LAST), Period(date(2020, 3, 16)))
        assert self.codes(self.LAST, both) == {"TRN-005c"}

    @pytest.mark.parametrize(("end", "explained"), [(date(2020, 3, 14), False), (LAST, True)])
    def test_by_a_mode_that_begins_the_day_after(self, end: date, *, explained: bool) -> None:
        assert self.codes(end, (Period(FIRST),), (self.TAUGHT,)) == (set() if explained else {"TRN-005c"})

    def test_an_actual_day_that_is_given_prevails(self) -> None:
        here = ClassAssignment(1, SchoolClass(institution=SCHOOL, key=1, kind=ClassKind.BASIC), Period(FIRST, self.LAST))
        entry = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.TRANSPORT, start=FIRST, end=self.LAST)
        known = EntryCircumstances(assignments=(here,), modes=(), ridden=Period(FIRST, date(2020, 3, 13)))
        assert "TRN-005" in check_entry(entry, circumstances=known).codes
