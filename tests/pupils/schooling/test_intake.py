"""Who may begin in February, and when its classes run."""

from datetime import date
from itertools import product

import pytest
from world import school

from sio_rules import OutOfCoverageError
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_YEAR_ORDINANCE
from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.institutions import POST_SECONDARY_SCHOOLS, SCHOOLS, Audience, InstitutionKind
from sio_rules.pupils.schooling.intake import february_classes, no_february_intake
from sio_rules.rule import Severity
from sio_rules.school_calendar import february_classes_begin

K = InstitutionKind


class TestNoFebruaryIntake:
    """PUP-303: section 3.1 of the guide."""

    @pytest.mark.parametrize(
        ("kind", "audience", "code"),
        [
            (K.SECTORAL_SCHOOL_I, Audience.YOUTH, None),
            (K.POST_SECONDARY_SCHOOL, Audience.YOUTH, None),
            (K.GENERAL_SECONDARY_SCHOOL, Audience.YOUTH, "PUP-303a"),
            (K.TECHNICAL_SCHOOL, Audience.YOUTH, "PUP-303a"),
            (K.SECTORAL_SCHOOL_II, Audience.YOUTH, "PUP-303d"),
            (K.SECTORAL_SCHOOL_II, Audience.UNCATEGORISED, "PUP-303d"),
            (K.SECTORAL_SCHOOL_II, Audience.ADULTS, None),
            (K.PRIMARY_SCHOOL, Audience.YOUTH, "PUP-303a"),
            (K.GENERAL_SECONDARY_SCHOOL, Audience.ADULTS, None),
            (K.PRIMARY_SCHOOL, Audience.ADULTS, None),
            (K.MUSIC_SCHOOL_II, Audience.UNCATEGORISED, "PUP-303b"),
            (K.POST_SECONDARY_SCHOOL, Audience.UNCATEGORISED, None),
            (K.SOCIAL_SERVICES_COLLEGE, Audience.ADULTS, "PUP-303a"),
            (K.KINDERGARTEN, Audience.YOUTH, "PUP-303a"),
            (K.CONTINUING_EDUCATION_UNIT, Audience.UNCATEGORISED, "PUP-303a"),
        ],
    )
    def test_the_examples(self, kind: InstitutionKind, audience: Audience, code: str | None) -> None:
        """Youth: two kinds; adults: all schools; without a category: a warning."""
        finding = no_february_intake(school(kind, audience=audience))
        assert (finding and finding.code) == code

    def test_every_kind_and_audience(self) -> None:
        """Who may is what the sentence lists; the regulation adds one type, which is a warning."""
        may = {
            (kind, audience)
            for kind, audience in product(InstitutionKind, Audience)
            if no_february_intake(school(kind, audience=audience)) is None
        }
        listed = {(kind, audience) for kind in (*POST_SECONDARY_SCHOOLS, K.SECTORAL_SCHOOL_I) for audience in Audience}
        assert may == listed | {(kind, Audience.ADULTS) for kind in SCHOOLS}

    def test_the_warning_names_both_texts(self) -> None:
        """The regulation and the guide."""
        finding = no_february_intake(school(K.SECTORAL_SCHOOL_II))
        assert finding is not None
        assert finding.severity is Severity.WARNING
        assert finding.basis == (SCHOOL_YEAR_ORDINANCE.par("2"), PUPILS_GUIDE.section("3.1"))


class TestFebruaryClasses:
    """PUP-303: the first weekday of February to the last Friday of January (TRM-015, A-31)."""

    @pytest.mark.parametrize(
        ("first", "start", "end"),
        [
            (2017, date(2017, 2, 1), date(2018, 1, 26)),
            (2019, date(2019, 2, 1), date(2020, 1, 31)),
            (2020, date(2020, 2, 1), date(2021, 1, 29)),
            (2025, date(2025, 2, 1), date(2026, 1, 30)),
            (2026, date(2026, 2, 2), date(2027, 1, 29)),
        ],
    )
    def test_the_examples(self, first: int, start: date, end: date) -> None:
        """A Saturday is an ordinary day, a Sunday is not."""
        decision = february_classes(first)
        assert decision.outcome is not None
        assert (decision.outcome.start, decision.outcome.end) == (start, end)
        assert decision.because.codes == ("PUP-303c",)

    def test_the_classes_end_no_later_than_the_schooling(self) -> None:
        """On every covered year: within the last week before 31 January, on a Friday."""
        for first in range(FIRST_DAY.year, LAST_DAY.year):
            classes = february_classes(first).outcome
            assert classes is not None
            assert classes.end is not None
            assert classes.end.weekday() == 4
            assert 0 <= (date(first + 1, 1, 31) - classes.end).days < 7

    @pytest.mark.parametrize(
        ("first", "end"),
        [
            (2017, date(2018, 1, 5)),
            (2019, date(2020, 1, 3)),
            (2020, date(2021, 1, 8)),
            (2025, date(2026, 1, 2)),
            (2026, date(2027, 1, 8)),
            (2027, date(2028, 1, 7)),
        ],
    )
    def test_the_top_class_ends_on_the_first_friday_after_1_january(self, first: int, end: date) -> None:
        """A 1 January that is a Friday is not after itself (A-82)."""
        decision = february_classes(first, top_class=True)
        assert decision.outcome is not None
        assert (decision.outcome.start, decision.outcome.end) == (february_classes_begin(first).outcome, end)
        assert decision.because.codes == ("PUP-303e",)

    def test_not_before_the_regulation(self) -> None:
        """It is law since 1 September 2017; other classes are answered for."""
        with pytest.raises(OutOfCoverageError) as caught:
            february_classes(2016, top_class=True)
        assert (caught.value.argument, caught.value.first_day) == ("first", date(2017, 9, 1))
        assert february_classes(2016).outcome is not None

    @pytest.mark.parametrize("first", [1990, 2050, 0, -5, 10**9])
    def test_years_outside_are_not_guessed(self, first: int) -> None:
        """Those that end outside it do not count either."""
        with pytest.raises(OutOfCoverageError) as caught:
            february_classes(first)
        assert caught.value.argument == "first"
        assert february_classes(1991).outcome is not None
        assert february_classes(2049).outcome is not None
