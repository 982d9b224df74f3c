"""ACC-242b, ACC-243, ACC-244b, ACC-246a to ACC-246c: asking for a later day to appear."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access.procedure.events import ExtensionAsked
from sio_rules.access.procedure.extension import check_extension
from sio_rules.days import is_working_day
from sio_rules.errors import OutOfCoverageError
from sio_rules.strategies import covered_days

MONDAY = date(2026, 3, 9)
NEXT_WEEK = date(2026, 3, 17)


def asked(
    on: date = date(2026, 3, 7), reasons: str = "urlop", chosen_day: date | None = date(2026, 3, 10)
) -> ExtensionAsked:
    """Return a lawful request, or one with a single mistake."""
    return ExtensionAsked(on=on, reasons=reasons, chosen_day=chosen_day)


class TestLate:
    """Not later than two calendar days before the end of the term."""

    @pytest.mark.parametrize(
        ("on", "appear_by", "late"),
        [
            (date(2026, 3, 7), MONDAY, False),
            (date(2026, 3, 8), MONDAY, True),
            (date(2018, 9, 9), date(2018, 9, 11), False),
            (date(2018, 9, 10), date(2018, 9, 11), True),
        ],
    )
    def test_the_limit(self, on: date, appear_by: date, late: bool) -> None:
        """The rulebook's rows."""
        findings = check_extension(asked(on=on, chosen_day=NEXT_WEEK), appear_by=appear_by)
        assert findings.codes == (("ACC-244b",) if late else ())


class TestReasons:
    """An open list, but not an empty one."""

    @pytest.mark.parametrize("reasons", ["choroba", "x", "okoliczności życiowe"])
    def test_any_will_do(self, reasons: str) -> None:
        """They are not judged."""
        assert not check_extension(asked(reasons=reasons), appear_by=MONDAY)

    @pytest.mark.parametrize("reasons", ["", " ", "\n\t", "\u00a0", "\u200b"])
    def test_blank_ones_will_not(self, reasons: str) -> None:
        """ACC-243."""
        assert check_extension(asked(reasons=reasons), appear_by=MONDAY).codes == ("ACC-243",)


class TestChosenDay:
    """Later than the end of the term; where it is no working day, a warning (A-38)."""

    @pytest.mark.parametrize(
        ("chosen_day", "codes"),
        [
            (None, ("ACC-246a",)),
            (MONDAY, ("ACC-246b",)),
            (date(2026, 3, 10), ()),
            (date(2026, 3, 8), ("ACC-246b", "ACC-246c")),
            (date(2026, 3, 14), ("ACC-246c",)),
            (date(2026, 4, 6), ("ACC-246c",)),
            (date(2050, 12, 30), ()),
        ],
    )
    def test_rows(self, chosen_day: date | None, codes: tuple[str, ...]) -> None:
        """On the limit, a day past it, a Sunday, a Saturday, Easter Monday, and years later."""
        assert check_extension(asked(chosen_day=chosen_day), appear_by=MONDAY).codes == codes

    @pytest.mark.parametrize("chosen_day", [date(2026, 3, 14), date(2026, 3, 15), date(2026, 4, 6)])
    def test_a_free_day_is_only_a_warning(self, chosen_day: date) -> None:
        """No source forbids it, but the authority may be closed."""
        findings = check_extension(asked(chosen_day=chosen_day), appear_by=MONDAY)
        assert findings.warnings.codes == findings.codes == ("ACC-246c",)

    @given(covered_days())
    def test_agrees_with_the_calendar(self, chosen_day: date) -> None:
        """No finding exactly for later working days."""
        findings = check_extension(asked(chosen_day=chosen_day), appear_by=MONDAY)
        assert (not findings) == (chosen_day > MONDAY and is_working_day(chosen_day))

    @pytest.mark.parametrize("day", [date.min, date(2051, 1, 1), date.max])
    def test_outside_the_covered_years(self, day: date) -> None:
        """Whether it will be a working day is not known."""
        with pytest.raises(OutOfCoverageError, match="chosen_day"):
            check_extension(asked(chosen_day=day), appear_by=MONDAY)


class TestCheckExtension:
    """All together."""

    def test_a_lawful_one(self) -> None:
        """Nothing is found."""
        assert not check_extension(asked(), appear_by=MONDAY)

    def test_everything_wrong(self) -> None:
        """In the order of the form."""
        wrong = ExtensionAsked(on=MONDAY, reasons="", chosen_day=date(2026, 3, 8), as_instructed=False)
        codes = ("ACC-244b", "ACC-242b", "ACC-243", "ACC-246b", "ACC-246c")
        assert check_extension(wrong, appear_by=MONDAY).codes == codes

    @given(st.text())
    def test_reasons_are_never_shown(self, reasons: str) -> None:
        """They may be about health."""
        secret = f"choroba-{reasons}-koniec"
        wrong = asked(on=MONDAY, reasons=secret, chosen_day=None)
        findings = check_extension(wrong, appear_by=MONDAY)
        assert secret not in repr(wrong) + repr(findings) + str(findings.to_dicts("pl"))

    def test_asking_earlier_never_hurts(self) -> None:
        """Day by day back from the limit."""
        for days in range(30):
            assert not check_extension(asked(on=date(2026, 3, 7) - timedelta(days=days)), appear_by=MONDAY)
