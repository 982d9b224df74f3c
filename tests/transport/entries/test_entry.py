"""One entry as it was filled in."""

import pickle
import re
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.strategies import entry_circumstances, transport_entries
from sio_rules.transport import EntryCircumstances, ExcludedPeriod, ExcludingMode, HelpForm, TransportEntry

SCHOOL = Institution(rspo=7, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
YEAR = Period(date(2019, 9, 2), date(2020, 8, 31))


class TestTransportEntry:
    """A field that was not selected is None; a value of the wrong kind raises."""

    @pytest.mark.parametrize(
        ("start", "end", "period"),
        [
            (date(2019, 9, 2), date(2020, 8, 31), Period(date(2019, 9, 2), date(2020, 8, 31))),
            (date(2019, 9, 2), None, Period(date(2019, 9, 2), date(2020, 8, 31))),
            (date(2020, 8, 31), None, Period(date(2020, 8, 31), date(2020, 8, 31))),
            (None, date(2020, 8, 31), None),
            (date(2020, 1, 2), date(2020, 1, 1), None),
            (date(2020, 1, 1), date(2020, 1, 1), Period(date(2020, 1, 1), date(2020, 1, 1))),
        ],
    )
    def test_its_days(self, start: date | None, end: date | None, period: Period | None) -> None:
        assert TransportEntry(pupil=1, institution=SCHOOL, start=start, end=end).period == period

    @pytest.mark.parametrize("name", ["start", "end"])
    def test_days_outside_the_covered_years_raise(self, name: str) -> None:
        days: dict[str, Any]
        for day in (FIRST_DAY, LAST_DAY):
            days = {name: day}
            assert getattr(TransportEntry(pupil=1, institution=SCHOOL, **days), name) == day
        for day in (date(1990, 12, 31), date(2051, 1, 1), date.min, date.max):
            days = {name: day}
            with pytest.raises(OutOfCoverageError, match=f"^{name} lies, or leads, outside"):
                TransportEntry(pupil=1, institution=SCHOOL, **days)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("pupil", None),
            ("pupil", True),
            ("institution", "SP 7"),
            ("form", "zwrot"),
            ("start", "2019-09-02"),
            ("end", datetime(2020, 8, 31)),  # noqa: DTZ001 - the wrong kind
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, value: Any) -> None:
        arguments: dict[str, Any] = {"pupil": 1, "institution": SCHOOL, name: value}
        with pytest.raises(TypeError, match=f"^{name} must be"):
            TransportEntry(**arguments)

    def test_never_shows_the_key_of_the_pupil(self) -> None:
        assert "Kowalska" not in repr(TransportEntry(pupil="Kowalska", institution=SCHOOL, form=HelpForm.REFUND))

    @given(transport_entries())
    def test_survives_pickle(self, entry: TransportEntry) -> None:
        assert pickle.loads(pickle.dumps(entry)) == entry


class TestEntryCircumstances:
    """What else the rules need."""

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("assignments", []),
            ("assignments[0]", (1,)),
            ("certificates[0]", ("orzeczenie",)),
            ("modes", "nauczanie indywidualne"),
            ("modes[0]", (None,)),
            ("ridden", (date(2019, 9, 2), date(2020, 3, 11))),
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, value: Any) -> None:
        with pytest.raises(TypeError, match=f"^{re.escape(name)} must be"):
            EntryCircumstances(**{name.removesuffix("[0]"): value})

    @given(entry_circumstances())
    def test_survives_pickle(self, known: EntryCircumstances) -> None:
        assert pickle.loads(pickle.dumps(known)) == known

    def test_assignments_of_several_pupils_are_refused(self) -> None:
        classes = [
            ClassAssignment(pupil, SchoolClass(institution=SCHOOL, key=1, kind=ClassKind.BASIC), YEAR) for pupil in (1, 2)
        ]
        with pytest.raises(InvalidValueError, match=r"^assignments must be those of one pupil$"):
            EntryCircumstances(assignments=tuple(classes))

    @pytest.mark.parametrize(
        ("first", "last", "explained"),
        [
            (date(2020, 4, 1), date(2020, 5, 17), True),
            (date(2020, 4, 2), date(2020, 5, 17), False),
            (date(2020, 4, 1), date(2020, 5, 16), False),
        ],
    )
    def test_modes_together_explain_a_gap_on_each_of_its_days(self, *, first: date, last: date, explained: bool) -> None:
        spells = (Period(first, date(2020, 4, 20)), Period(date(2020, 4, 21), last))
        modes = tuple(ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, days) for days in spells)
        assert EntryCircumstances(modes=modes).explains_gap(Period(date(2020, 4, 1), date(2020, 5, 17))) is explained

    def test_a_wrong_kind_of_a_question_raises_type_error(self) -> None:
        known = EntryCircumstances(assignments=(), modes=())
        junk: Any = "2026-03-15"
        with pytest.raises(TypeError, match=r"^institution must be Institution, not str$"):
            known.explains_end(junk, date(2026, 3, 15))
        with pytest.raises(TypeError, match=r"^last_day must be date, not str$"):
            known.explains_end(SCHOOL, junk)
        with pytest.raises(TypeError, match=r"^days must be Period, not str$"):
            known.explains_gap(junk)

    def test_the_last_day_of_the_calendar_has_no_next_day(self) -> None:
        known = EntryCircumstances(assignments=(), modes=())
        assert known.explains_end(SCHOOL, date(9999, 12, 30)) is False
        with pytest.raises(
            OutOfCoverageError, match=r"^last_day lies, or leads, outside the covered days, .* to 9999-12-30$"
        ):
            known.explains_end(SCHOOL, date.max)
