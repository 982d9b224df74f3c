"""What excludes transport: S004 section 12, the last list."""

from datetime import date

import pytest
from hypothesis import given

from sio_rules import Finding
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import covered_days, excluded_periods
from sio_rules.transport import EntryCircumstances, ExcludedPeriod, ExcludingMode, HelpForm, TransportEntry, check_entry
from sio_rules.transport.entries.excluding_modes import _MODES

OF_MODES = ("TRN-014", "TRN-015", "TRN-016", "TRN-017", "TRN-018")
TEACHING = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2019, 4, 1), date(2019, 5, 17)))
SCHOOL = Institution(rspo=7, kind=InstitutionKind.PRIMARY_SCHOOL, public=True)


def of_modes(days: Period, modes: tuple[ExcludedPeriod, ...] | None) -> list[Finding]:
    """Return the findings about the modes of schooling for an entry of those days."""
    entry = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.TRANSPORT, start=days.start, end=days.end)
    findings = check_entry(entry, circumstances=EntryCircumstances(modes=modes))
    return [finding for finding in findings if finding.code[:7] in OF_MODES]


class TestModesExcluding:
    """TRN-014 to TRN-018: only days in common are blocked."""

    @pytest.mark.parametrize(
        ("mode", "code"),
        [
            (ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL, "TRN-014"),
            (ExcludingMode.PREPARATION_OUTSIDE_SCHOOL, "TRN-015"),
            (ExcludingMode.DUTY_OUTSIDE_SCHOOL, "TRN-016"),
            (ExcludingMode.INDIVIDUAL_PREPARATION, "TRN-017"),
            (ExcludingMode.INDIVIDUAL_TEACHING, "TRN-018"),
        ],
    )
    def test_each_mode_has_its_rule(self, mode: ExcludingMode, code: str) -> None:
        year = Period(date(2018, 9, 1), date(2019, 8, 31))
        assert [finding.code for finding in of_modes(year, (ExcludedPeriod(mode, year),))] == [code]
        assert [row.mode for row in _MODES].count(mode) == 1

    @pytest.mark.parametrize(
        ("start", "end", "codes"),
        [
            (date(2019, 5, 18), date(2019, 8, 31), ()),
            (date(2019, 5, 17), date(2019, 8, 31), ("TRN-018",)),
            (date(2018, 9, 1), date(2019, 8, 31), ("TRN-018",)),
            (date(2018, 9, 1), date(2019, 4, 1), ("TRN-018",)),
            (date(2018, 9, 1), date(2019, 3, 31), ()),
        ],
    )
    def test_a_touching_day_is_in_common(self, start: date, end: date, codes: tuple[str, ...]) -> None:
        assert tuple(finding.code for finding in of_modes(Period(start, end), (TEACHING,))) == codes

    def test_names_the_first_day_in_common(self) -> None:
        for start, first_day in ((date(2018, 9, 1), date(2019, 4, 1)), (date(2019, 5, 2), date(2019, 5, 2))):
            [finding] = of_modes(Period(start, date(2019, 8, 31)), (TEACHING,))
            assert (finding.at, finding.facts) == ("end", {"first_day": first_day})

    @given(covered_days(max_value=date(2050, 8, 31)), excluded_periods(), excluded_periods())
    def test_every_mode_is_told_by_itself(self, start: date, one: ExcludedPeriod, other: ExcludedPeriod) -> None:
        period = Period(start, SchoolYear.of(start).end)
        both = of_modes(period, (one, other))
        assert both == [*of_modes(period, (one,)), *of_modes(period, (other,))]
        assert len(both) == sum(each.period.overlap(period) is not None for each in (one, other))

    def test_what_is_not_given_is_said(self) -> None:
        assert [(finding.code, finding.at) for finding in of_modes(TEACHING.period, None)] == [("TRN-014a", "modes")]
        assert not of_modes(TEACHING.period, ())


class TestExcludedPeriod:
    """A mode and its days."""

    def test_a_wrong_kind_raises_type_error(self) -> None:
        with pytest.raises(TypeError, match=r"^mode must be"):
            ExcludedPeriod("nauczanie indywidualne", TEACHING.period)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match=r"^period must be"):
            ExcludedPeriod(TEACHING.mode, None)  # type: ignore[arg-type] # on purpose
