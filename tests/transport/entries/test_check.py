"""What may be recorded: each entry by itself, and those of one pupil together."""

from collections import Counter
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Finding, InvalidValueError
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.strategies import entry_circumstances, transport_entries
from sio_rules.transport import (
    EntryCircumstances,
    ExcludedPeriod,
    ExcludingMode,
    HelpForm,
    TransportEntry,
    check_entries,
    check_entry,
)
from sio_rules.transport.entries.check import _used

YEAR = Period(date(2019, 9, 2), date(2020, 8, 31))
SCHOOL = Institution(rspo=7, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
CENTRE = Institution(rspo=8, kind=InstitutionKind.ORW, public=True, run_by=BodyKind.POWIAT)
GOOD = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.TRANSPORT, start=YEAR.start, end=YEAR.end)
IN_CLASS = ClassAssignment(1, SchoolClass(institution=SCHOOL, key=1, kind=ClassKind.BASIC), YEAR)
KNOWN = EntryCircumstances(assignments=(IN_CLASS,), certificates=(), modes=(), ridden=Period(YEAR.start))


def entry(start: date, end: date | None, form: HelpForm | None = HelpForm.TRANSPORT) -> TransportEntry:
    """Return an entry of the school for those days."""
    return evolve(GOOD, start=start, end=end, form=form)


class TestCheckEntry:
    """Every rule that concerns one entry."""

    def test_a_good_entry_has_nothing_wrong(self) -> None:
        assert not check_entry(GOOD, circumstances=KNOWN)

    def test_what_is_not_given_is_said(self) -> None:
        findings = check_entry(evolve(GOOD, end=date(2020, 3, 15)))
        assert findings.codes == ("TRN-007a", "TRN-005c", "TRN-014a")
        assert not findings.errors

    def test_every_mistake_is_told_at_once(self) -> None:
        centre = SchoolClass(institution=CENTRE, key=1, kind=ClassKind.WWR)
        known = evolve(KNOWN, assignments=(ClassAssignment(1, centre, YEAR),))
        wrong = TransportEntry(
            pupil=1, institution=evolve(SCHOOL, public=False), start=date(2019, 9, 3), end=date(2020, 9, 1)
        )
        assert check_entry(wrong, circumstances=known).codes == (
            "TRN-006",
            "TRN-007",
            "TRN-011",
            "TRN-002",
            "TRN-005d",
            "TRN-004",
        )

    def test_without_a_start_the_rest_is_still_checked(self) -> None:
        without = evolve(GOOD, start=None, form=None)
        for known in (KNOWN, evolve(KNOWN, ridden=Period(YEAR.start, YEAR.end))):
            assert check_entry(without, circumstances=known).codes == ("TRN-002", "TRN-005a")

    @pytest.mark.parametrize(
        ("last_ride", "used"),
        [
            (None, YEAR),
            (date(2020, 9, 1), YEAR),
            (date(2020, 8, 30), Period(YEAR.start, date(2020, 8, 30))),
            (YEAR.start, Period(YEAR.start, YEAR.start)),
            (date(2019, 9, 1), YEAR),
        ],
    )
    def test_the_days_until_the_last_ride_need_a_class(self, last_ride: date | None, used: Period) -> None:
        """Where there was no ride at all, every day of the entry does."""
        assert _used(YEAR, Period(date(2019, 8, 1), last_ride)) == used
        assert _used(YEAR, None) == YEAR

    def test_reversed_days_are_a_finding(self) -> None:
        assert check_entry(entry(date(2020, 2, 2), date(2020, 2, 1)), circumstances=evolve(KNOWN, ridden=None)).codes == (
            "TRN-005b",
        )

    @given(transport_entries(), entry_circumstances())
    def test_any_entry_gets_findings_at_its_own_fields(self, any_entry: TransportEntry, known: EntryCircumstances) -> None:
        fields = {"institution", "form", "start", "end", "assignments", "certificates", "modes"}
        assert {finding.at for finding in check_entry(any_entry, circumstances=known)} <= fields

    @pytest.mark.parametrize("junk", [None, "x", 7, []])
    def test_junk_raises_type_error(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^entry must be"):
            check_entry(junk)
        with pytest.raises(TypeError, match=r"^circumstances must be"):
            check_entry(GOOD, circumstances=junk)


class TestForm:
    """TRN-002."""

    def test_has_to_be_picked(self) -> None:
        assert check_entry(evolve(GOOD, form=None), circumstances=KNOWN).codes == ("TRN-002",)
        assert not any(check_entry(evolve(GOOD, form=form), circumstances=KNOWN) for form in HelpForm)


class TestRiders:
    """TRN-001."""

    def test_whoever_uses_the_help_is_shown(self) -> None:
        rows, known = [GOOD, evolve(GOOD, pupil="a")], [KNOWN, KNOWN]
        assert not check_entries(rows, circumstances=known, riders=[1, "a"])
        missed = check_entries(rows, circumstances=known, riders=["1", "b"])
        assert [(finding.code, finding.at) for finding in missed] == [("TRN-001", "riders[0]"), ("TRN-001", "riders[1]")]


class TestOverlappingEntries:
    """TRN-012, TRN-013: never twice, and one form at a time."""

    @pytest.mark.parametrize(
        ("first", "second", "form", "code"),
        [
            (date(2020, 1, 31), date(2020, 2, 1), HelpForm.REFUND, None),
            (date(2020, 8, 31), date(2020, 2, 1), HelpForm.REFUND, "TRN-013"),
            (date(2020, 1, 31), date(2020, 1, 31), HelpForm.REFUND, "TRN-013"),
            (date(2020, 1, 31), date(2020, 1, 31), HelpForm.TRANSPORT, "TRN-012"),
            (date(2020, 1, 31), date(2020, 1, 31), None, "TRN-012"),
            (date(2020, 1, 31), date(2020, 2, 1), HelpForm.TRANSPORT, None),
        ],
    )
    def test_is_found(self, first: date, second: date, form: HelpForm | None, code: str | None) -> None:
        earlier, later = entry(YEAR.start, first), entry(second, date(2020, 8, 31), form)
        for rows in ([earlier, later], [later, earlier]):
            found = [(each.code, each.at) for each in self.overlaps(*rows)]
            assert found == ([] if code is None else [(code, f"entries[{rows.index(later)}].end")])

    def test_names_the_days_in_common(self) -> None:
        [finding] = self.overlaps(GOOD, entry(date(2020, 2, 1), date(2020, 2, 29), HelpForm.REFUND))
        assert finding.facts == {"first_day": date(2020, 2, 1), "last_day": date(2020, 2, 29)}

    def test_an_entry_without_an_end_runs_to_31_august(self) -> None:
        assert self.overlaps(evolve(GOOD, end=None), entry(date(2020, 8, 31), date(2020, 8, 31)))
        assert not self.overlaps(evolve(GOOD, end=None), entry(date(2020, 9, 1), date(2020, 9, 1)))

    def test_one_without_a_form_is_no_second_form(self) -> None:
        assert [
            each.code for each in self.overlaps(evolve(GOOD, form=None), entry(date(2020, 2, 1), date(2020, 2, 29)))
        ] == ["TRN-012"]

    def test_the_third_overlaps_both_others(self) -> None:
        rows = [GOOD, entry(date(2020, 2, 1), date(2020, 8, 31)), entry(date(2020, 3, 1), date(2020, 8, 31))]
        assert [each.at for each in self.overlaps(*rows)] == ["entries[1].end", "entries[2].end", "entries[2].end"]

    @pytest.mark.parametrize("end", [YEAR.end, None])
    def test_of_two_that_begin_together_the_longer_one_is_the_later(self, end: date | None) -> None:
        """Whatever their institutions are."""
        shorter = evolve(entry(YEAR.start, date(2020, 1, 31)), institution=CENTRE)
        assert [each.at for each in self.overlaps(evolve(GOOD, end=end), shorter)] == ["entries[0].end"]

    def test_an_entry_without_days_overlaps_nothing(self) -> None:
        assert not self.overlaps(GOOD, evolve(GOOD, start=None))
        assert not self.overlaps(GOOD, entry(date(2020, 2, 2), date(2020, 2, 1)))

    @staticmethod
    def overlaps(*rows: TransportEntry) -> list[Finding]:
        return [each for each in check_entries(rows) if each.code in {"TRN-012", "TRN-013"}]


class TestBrokenOffForABreak:
    """A-11: holidays and remote learning do not interrupt it."""

    @pytest.mark.parametrize(
        ("earlier", "later", "found"),
        [
            (entry(YEAR.start, date(2020, 1, 10)), entry(date(2020, 1, 27), date(2020, 8, 31)), True),
            (entry(YEAR.start, date(2020, 1, 10)), entry(date(2020, 1, 11), date(2020, 8, 31)), True),
            (entry(YEAR.start, date(2020, 1, 10)), entry(date(2020, 1, 10), date(2020, 8, 31)), False),
            (entry(YEAR.start, date(2020, 8, 31)), entry(date(2020, 9, 1), date(2021, 8, 31)), False),
            (entry(YEAR.start, date(2020, 1, 10)), entry(date(2020, 1, 27), date(2020, 8, 31), HelpForm.REFUND), False),
            (
                entry(YEAR.start, date(2020, 1, 10)),
                evolve(entry(date(2020, 1, 27), date(2020, 8, 31)), institution=CENTRE),
                False,
            ),
            (evolve(GOOD, end=None), entry(date(2020, 9, 1), date(2020, 9, 2)), False),
            (evolve(GOOD, start=None), GOOD, False),
            (evolve(entry(YEAR.start, date(2020, 1, 10)), start=None), entry(date(2020, 1, 27), date(2020, 8, 31)), False),
            (GOOD, evolve(GOOD, start=None), False),
            (entry(YEAR.start, date(2020, 1, 10)), entry(date(2020, 1, 28), date(2020, 1, 27)), False),
        ],
    )
    def test_is_a_warning(self, *, earlier: TransportEntry, later: TransportEntry, found: bool) -> None:
        findings = [each for each in check_entries([earlier, later]) if each.code == "TRN-005e"]
        assert [each.at for each in findings] == (["entries[1].start"] if found else [])


class TestSplitAroundTeaching:
    """Individual teaching excludes transport, so that the split around it is lawful: neither an early end nor a break is told."""

    TAUGHT = Period(date(2020, 4, 1), date(2020, 5, 17))

    @pytest.mark.parametrize(
        ("last", "first", "codes"),
        [
            (date(2020, 3, 31), date(2020, 5, 18), set()),
            (date(2020, 3, 30), date(2020, 5, 18), {"TRN-005c", "TRN-005e"}),
            (date(2020, 3, 31), date(2020, 5, 19), {"TRN-005e"}),
        ],
    )
    def test_is_silent(self, last: date, first: date, codes: set[str]) -> None:
        modes = (ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, self.TAUGHT),)
        known = evolve(KNOWN, modes=modes, ridden=None)
        rows = [entry(YEAR.start, last), entry(first, date(2020, 8, 31))]
        found = check_entries(rows, circumstances=[known, known])
        assert {finding.code for finding in found} & {"TRN-005c", "TRN-005e", "TRN-018"} == codes

    @pytest.mark.parametrize(
        ("first", "told"), [(date(2020, 4, 2), False), (date(2020, 4, 3), True), (date(2020, 4, 1), True)]
    )
    def test_a_day_of_teaching_explains_a_gap_of_that_day(self, first: date, *, told: bool) -> None:
        """Entries that touch have no gap that a mode could explain."""
        taught = ExcludedPeriod(ExcludingMode.INDIVIDUAL_TEACHING, Period(date(2020, 4, 1), date(2020, 4, 1)))
        known = evolve(KNOWN, modes=(taught,))
        rows = [entry(YEAR.start, date(2020, 3, 31)), entry(first, date(2020, 8, 31))]
        assert ("TRN-005e" in check_entries(rows, circumstances=[known, known]).codes) is told


class TestCheckEntries:
    """Several entries together."""

    def test_a_finding_names_its_row(self) -> None:
        rows = [GOOD, evolve(GOOD, pupil=2, form=None)]
        findings = check_entries(rows, circumstances=[KNOWN, KNOWN])
        assert [(finding.code, finding.at) for finding in findings] == [("TRN-002", "entries[1].form")]

    def test_two_of_one_pupil_are_compared_and_those_of_two_pupils_are_not(self) -> None:
        rows = [evolve(GOOD, institution=CENTRE), GOOD]
        assert "TRN-012" in check_entries(rows).codes
        assert "TRN-012" not in check_entries([rows[0], evolve(GOOD, pupil=2)]).codes

    def test_an_entry_without_days_between_two_hides_neither(self) -> None:
        rows = [entry(YEAR.start, YEAR.end), entry(date(2020, 1, 2), date(2020, 1, 1)), entry(date(2020, 2, 3), YEAR.end)]
        assert [each.at for each in check_entries(rows).of("TRN-012")] == ["entries[2].end"]

    def test_each_two_of_many_are_compared(self) -> None:
        first_days = [date(2019, 9, 2), date(2019, 10, 1), date(2019, 11, 4), date(2020, 1, 7)]
        rows = [entry(start, date(2019, 12, 20) if place < 3 else YEAR.end) for place, start in enumerate(first_days)]
        told = [each.at for each in check_entries(rows).of("TRN-012")]
        assert told == ["entries[1].end", "entries[2].end", "entries[2].end"]

    def test_names_the_days_that_two_have_in_common(self) -> None:
        rows = [entry(YEAR.start, date(2019, 12, 20)), entry(date(2019, 12, 2), YEAR.end)]
        [finding] = check_entries(rows).of("TRN-012")
        assert finding.facts == {"first_day": date(2019, 12, 2), "last_day": date(2019, 12, 20)}

    def test_a_text_and_a_number_are_two_pupils(self) -> None:
        assert "TRN-012" not in check_entries([GOOD, evolve(GOOD, pupil="1")]).codes

    def test_a_break_is_told_at_the_entry_after_it(self) -> None:
        rows = [entry(date(2020, 1, 27), date(2020, 8, 31)), entry(YEAR.start, date(2020, 1, 10))]
        assert "entries[0].start" in [finding.at for finding in check_entries(rows) if finding.code == "TRN-005e"]

    def test_a_rider_without_an_entry_is_found(self) -> None:
        findings = check_entries([GOOD], circumstances=[KNOWN], riders=[1, 2, "3"])
        assert [(finding.code, finding.at) for finding in findings] == [("TRN-001", "riders[1]"), ("TRN-001", "riders[2]")]

    def test_without_rows_there_is_nothing_wrong(self) -> None:
        assert not check_entries([])
        assert not check_entries(iter([GOOD]), circumstances=[KNOWN])

    @given(st.lists(transport_entries(), max_size=6), st.data())
    def test_the_order_of_the_rows_does_not_matter(self, rows: list[TransportEntry], data: st.DataObject) -> None:
        def told(rows: list[TransportEntry]) -> Counter[Any]:
            found = []
            for finding in check_entries(rows):
                index, _, at = finding.at.removeprefix("entries[").partition("].")
                found.append((rows[int(index)], at, finding.code, tuple(finding.facts.items())))
            return Counter(found)

        assert told(rows) == told(data.draw(st.permutations(rows)))

    def test_nor_where_two_rows_describe_one_institution_differently(self) -> None:
        """The number in the register is the same, the body is not."""
        other = evolve(GOOD, institution=evolve(GOOD.institution, run_by=BodyKind.CITY_WITH_POWIAT_RIGHTS))
        there, back = check_entries([GOOD, other]), check_entries([other, GOOD])
        assert there.under("entries[0]").codes == back.under("entries[1]").codes
        assert there.under("entries[1]").codes == back.under("entries[0]").codes

    @given(st.lists(transport_entries(), max_size=4), transport_entries())
    def test_one_bad_row_never_loses_the_others(self, rows: list[TransportEntry], bad: TransportEntry) -> None:
        def told(rows: list[TransportEntry]) -> Counter[Any]:
            # Only a gap between two rows can be closed by a third.
            return Counter((finding.at, finding.code) for finding in check_entries(rows).without("TRN-005e"))

        assert told(rows) <= told([*rows, bad])

    @pytest.mark.parametrize("junk", [None, 7, [None], ["x"], "x"])
    def test_junk_raises_type_error(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^entries(\[0\])? must be"):
            check_entries(junk)
        with pytest.raises(TypeError, match=r"^circumstances(\[0\])? must be"):
            check_entries([GOOD], circumstances=junk)

    @pytest.mark.parametrize("junk", [None, 7, [None], [True]])
    def test_junk_for_riders_raises_type_error(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^riders(\[0\])? must be"):
            check_entries([GOOD], riders=junk)

    def test_circumstances_are_one_for_each_row(self) -> None:
        for known in ([KNOWN], [KNOWN] * 3):
            with pytest.raises(InvalidValueError, match=r"^circumstances must be one for each entry$"):
                check_entries([GOOD, GOOD], circumstances=known)
