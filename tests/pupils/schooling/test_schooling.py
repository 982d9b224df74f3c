"""The day on which schooling ends."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from world import school

from sio_rules import InvalidValueError
from sio_rules.institutions import UNITS, WITHOUT_PUPILS, Audience, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling, check_schooling, schooling_end
from sio_rules.strategies import schoolings

K = InstitutionKind
LICEUM = school(K.GENERAL_SECONDARY_SCHOOL)
SECTORAL = school(K.SECTORAL_SCHOOL_I)
COLLEGE = school(K.SOCIAL_SERVICES_COLLEGE, audience=Audience.ADULTS)


class TestSchoolingEnd:
    """PUP-301, PUP-302, PUP-304: section 3.1 of the guide."""

    @pytest.mark.parametrize(
        ("kind", "intake", "year", "day", "code"),
        [
            (K.GENERAL_SECONDARY_SCHOOL, Intake.SEPTEMBER, 2021, date(2021, 8, 31), "PUP-301a"),
            (K.KINDERGARTEN, Intake.SEPTEMBER, 2024, date(2024, 8, 31), "PUP-301a"),
            (K.SECTORAL_SCHOOL_I, Intake.SEPTEMBER, 2027, date(2027, 8, 31), "PUP-301a"),
            (K.SECTORAL_SCHOOL_I, Intake.FEBRUARY, 2027, date(2027, 1, 31), "PUP-302a"),
            (K.SOCIAL_SERVICES_COLLEGE, Intake.SEPTEMBER, 2027, date(2027, 9, 30), "PUP-304a"),
            (K.PRIMARY_SCHOOL, Intake.SEPTEMBER, 1, date(1, 8, 31), "PUP-301a"),
            (K.PRIMARY_SCHOOL, Intake.SEPTEMBER, 9999, date(9999, 8, 31), "PUP-301a"),
        ],
    )
    def test_by_intake_and_kind(self, kind: InstitutionKind, intake: Intake, year: int, day: date, code: str) -> None:
        """A Saturday, as 31 August 2024, stays."""
        decision = schooling_end(school(kind), year, intake)
        assert decision.outcome == day
        assert decision.because.codes == (code,)

    def test_there_is_no_february_intake_in_a_liceum_for_youth(self) -> None:
        """PUP-303a is why there is no answer; what is unsure is a warning beside it."""
        decision = schooling_end(LICEUM, 2027, Intake.FEBRUARY)
        assert decision.outcome is None
        assert decision.because.codes == ("PUP-303a",)
        music = schooling_end(school(K.MUSIC_SCHOOL_II, audience=Audience.UNCATEGORISED), 2027, Intake.FEBRUARY)
        assert (music.outcome, music.because.codes) == (date(2027, 1, 31), ("PUP-302a", "PUP-303b"))
        stage_2 = schooling_end(school(K.SECTORAL_SCHOOL_II), 2027, Intake.FEBRUARY)
        assert (stage_2.outcome, stage_2.because.codes) == (date(2027, 1, 31), ("PUP-302a", "PUP-303d"))

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_units_have_no_day(self, kind: InstitutionKind) -> None:
        """PUP-301d: section 3.1 speaks of intakes, which they have not."""
        decision = schooling_end(school(kind), 2027)
        assert (decision.outcome is None) is (kind in UNITS | WITHOUT_PUPILS)
        assert (decision.because.codes == ("PUP-301d",)) is (kind in UNITS | WITHOUT_PUPILS)

    @pytest.mark.parametrize("year", [0, -1, 10_000, 10**30])
    def test_a_year_that_is_none_is_refused(self, year: int) -> None:
        """The calendar has the years 1 to 9999."""
        with pytest.raises(InvalidValueError, match="year"):
            schooling_end(LICEUM, year)


class TestCheckSchooling:
    """PUP-301 to PUP-304."""

    @pytest.mark.parametrize(
        ("schooling", "codes"),
        [
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 8, 31)), finished=True), ()),
            (
                Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 4, 30)), finished=True),
                ("PUP-301b",),
            ),
            (
                Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 8, 30)), finished=True),
                ("PUP-301b",),
            ),
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 9, 1)), finished=True), ("PUP-301b",)),
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 4, 30)), finished=False), ()),
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 4, 30))), ("PUP-301c",)),
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1), date(2021, 8, 31))), ()),
            (Schooling(institution=LICEUM, period=Period(date(2018, 9, 1)), finished=True), ()),
            (
                Schooling(
                    institution=LICEUM,
                    period=Period(date(2024, 2, 1), date(2027, 1, 31)),
                    intake=Intake.FEBRUARY,
                    finished=True,
                ),
                ("PUP-303a",),
            ),
            (Schooling(institution=COLLEGE, period=Period(date(2024, 10, 1), date(2027, 9, 30)), finished=True), ()),
            (
                Schooling(institution=COLLEGE, period=Period(date(2024, 10, 1), date(2027, 8, 31)), finished=True),
                ("PUP-304b",),
            ),
            (
                Schooling(institution=COLLEGE, period=Period(date(2024, 10, 1), date(2027, 10, 1)), finished=True),
                ("PUP-304b",),
            ),
        ],
    )
    def test_the_examples(self, schooling: Schooling, codes: tuple[str, ...]) -> None:
        """Of the rulebook, with the days around."""
        assert check_schooling(schooling).codes == codes

    @pytest.mark.parametrize(
        ("end", "codes"),
        [
            (date(2027, 1, 31), ()),
            (date(2027, 1, 29), ("PUP-302b",)),
            (date(2027, 1, 30), ("PUP-302b",)),
            (date(2027, 2, 1), ("PUP-302b",)),
            (date(2027, 8, 31), ("PUP-302b",)),
        ],
    )
    def test_the_february_intake_ends_on_31_january(self, end: date, codes: tuple[str, ...]) -> None:
        """PUP-302: not on the last Friday, on which its classes end."""
        period = Period(date(2024, 2, 1), end)
        schooling = Schooling(institution=SECTORAL, period=period, intake=Intake.FEBRUARY, finished=True)
        assert check_schooling(schooling).codes == codes

    @pytest.mark.parametrize("finished", [True, False, None])
    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_courses_and_units_belong_to_no_intake(self, kind: InstitutionKind, finished: bool | None) -> None:
        """A course of four weeks that was finished ends on its own day, as does schooling at a unit."""
        four_weeks = Period(date(2026, 2, 2), date(2026, 2, 27))
        there = Schooling(institution=school(kind), period=four_weeks, finished=finished)
        assert bool(check_schooling(there)) is (kind not in UNITS | WITHOUT_PUPILS and finished is not False)
        assert not check_schooling(attrs.evolve(there, course=True))
        assert not check_schooling(attrs.evolve(there, course=True, intake=Intake.FEBRUARY))

    @given(schoolings())
    def test_who_left_earlier_is_not_judged_by_the_day(self, schooling: Schooling) -> None:
        """And who finished is, on any day but one of the year."""
        findings = check_schooling(schooling).under("period.end")
        end = schooling.period.end
        no_intake = schooling.course or schooling.institution.kind in UNITS | WITHOUT_PUPILS
        if schooling.finished is False or end is None or no_intake:
            assert not findings
        elif findings:
            assert [each.facts for each in findings] == [{"last_day": end}]
        elif end > schooling.period.start:
            earlier = Period(schooling.period.start, end - timedelta(days=1))
            assert check_schooling(attrs.evolve(schooling, period=earlier)).under("period.end")
