"""What excludes transport: S004 section 12, the last list."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from sio_rules.periods import Period
from sio_rules.strategies import excluded_periods, periods
from sio_rules.transport.entries.excluding_modes import BY_MODE, ExcludedPeriod, ExcludingMode, modes_excluding

TEACHING = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2019, 4, 1), date(2019, 5, 17)))


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
        assert modes_excluding(year, (ExcludedPeriod(mode, year),)).codes == (code,)
        assert set(BY_MODE) == set(ExcludingMode)

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
        assert modes_excluding(Period(start, end), (TEACHING,)).codes == codes

    @given(periods(), excluded_periods(), excluded_periods())
    def test_every_mode_is_told_by_itself(self, period: Period, one: ExcludedPeriod, other: ExcludedPeriod) -> None:
        both = modes_excluding(period, (one, other))
        assert both == (*modes_excluding(period, (one,)), *modes_excluding(period, (other,)))
        assert len(both) == sum(spell.period.overlap(period) is not None for spell in (one, other))

    def test_what_is_not_given_is_said(self) -> None:
        assert modes_excluding(TEACHING.period, None).codes == ("TRN-014a",)
        assert not modes_excluding(TEACHING.period, ())

    @pytest.mark.parametrize("junk", ["x", 7, [TEACHING], {}])
    def test_junk_raises_type_error(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^period must be"):
            modes_excluding(junk, ())
        with pytest.raises(TypeError, match=r"^modes must be"):
            modes_excluding(TEACHING.period, junk)
        with pytest.raises(TypeError, match=r"^modes\[1\] must be"):
            modes_excluding(TEACHING.period, (TEACHING, junk))


class TestModeSpell:
    """A mode and its days."""

    def test_a_wrong_kind_raises_type_error(self) -> None:
        with pytest.raises(TypeError, match=r"^mode must be"):
            ExcludedPeriod("nauczanie indywidualne", TEACHING.period)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match=r"^period must be"):
            ExcludedPeriod(TEACHING.mode, None)  # type: ignore[arg-type] # on purpose
