"""Entries of transport beside the classes and the modes that exclude it (12): a change of school, individual teaching."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, Level
from sio_rules.periods import Period
from sio_rules.pupils.particulars import EntryDates, IndividualTeaching, ParticularKind
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, check_record
from sio_rules.transport.child import HelpForm
from sio_rules.transport.entries.entry import TransportEntry

ON = date(2026, 3, 20)
OLD, NEW = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
KNOWN_LESS = institution(K.PRIMARY_SCHOOL, 1, district=True)
CODES = {"TRN-004a", "TRN-005", "TRN-005c", "TRN-005e"}
ILL = Certificate(CertificateKind.INDIVIDUAL_TEACHING)


def ride(start: str, end: str | None, at: Any = OLD, form: HelpForm = HelpForm.TRANSPORT) -> TransportEntry:
    """Return an entry of transport."""
    return TransportEntry(pupil=1, institution=at, form=form, start=day(start), end=day(end) if end else None)


def third(start: str, end: str | None, at: Any = KNOWN_LESS) -> ClassAssignment:
    """Return an assignment to the third grade."""
    return at_level(Level.GRADE_3, start, end, at=at)


def at_home(start: str, end: str | None, at: Any = OLD) -> IndividualTeaching:
    """Return an entry on individual teaching."""
    dates = EntryDates(day(start), day(end) if end else None)
    return IndividualTeaching(kind=ParticularKind.INDIVIDUAL_TEACHING, institution=at, dates=dates, certificate=ILL)


def shown(*transport: TransportEntry, **parts: Any) -> list[tuple[str, str]]:
    """Return code and path of what is found of the days of transport."""
    record = PupilRecord(pupil=1, transport=transport, **parts)
    return [(each.code, each.at) for each in check_record(record, on=ON) if each.code in CODES]


class TestChangeOfSchool:
    """TRN-005: the transport of the school that is left ends with the class there."""

    MOVED = (third("2025-09-01", "2026-03-15"), third("2026-03-16", "2026-08-31", NEW))

    @pytest.mark.parametrize(
        ("end", "expected"),
        [
            ("2026-03-15", []),
            ("2026-03-13", []),  # the Friday before
            ("2026-03-12", [("TRN-005c", "transport[0].end")]),
            ("2026-03-16", [("TRN-005", "transport[0].end")]),
            ("2026-08-31", [("TRN-005", "transport[0].end")]),
            (None, [("TRN-004a", "transport[0].end")]),
        ],
    )
    def test_by_the_last_day_of_the_class(self, end: str | None, expected: list[tuple[str, str]]) -> None:
        assert shown(ride("2025-09-01", end), assignments=self.MOVED) == expected

    @pytest.mark.parametrize(
        ("left_on", "end", "codes"),
        [
            ("2026-03-13", "2026-03-15", []),  # the weekend after
            ("2026-03-13", "2026-03-16", ["TRN-005"]),
            ("2025-11-14", "2025-11-14", []),
            ("2025-11-14", "2026-08-31", ["TRN-005"]),  # in the autumn, too
        ],
    )
    def test_days_off_after_it_and_the_autumn(self, left_on: str, end: str, codes: list[str]) -> None:
        held = (third("2025-09-01", left_on),)
        assert [code for code, _ in shown(ride("2025-09-01", end), assignments=held)] == codes

    def test_an_entry_of_one_day_and_one_of_reversed_days(self) -> None:
        assert shown(ride("2026-03-13", "2026-03-13"), assignments=self.MOVED) == []
        assert shown(ride("2026-03-15", "2026-03-14"), assignments=self.MOVED) == []

    def test_the_day_is_told(self) -> None:
        record = PupilRecord(pupil=1, transport=(ride("2025-09-01", "2026-08-31"),), assignments=self.MOVED)
        [finding] = (each for each in check_record(record, on=ON) if each.code == "TRN-005")
        assert finding.facts == {"last_day": day("2026-08-31"), "actual_last_day": day("2026-03-15")}

    def test_days_after_the_covered_years_are_taken_for_working_days(self) -> None:
        left = (third("2050-09-01", "2051-03-15"),)
        assert ("TRN-005c", "transport[0].end") in shown(ride("2050-09-01", "2050-12-31"), assignments=left)

    def test_the_new_school_rides_to_the_end_of_the_year(self) -> None:
        both = (ride("2025-09-01", "2026-03-15"), ride("2026-03-16", "2026-08-31", NEW))
        assert shown(*both, assignments=self.MOVED) == []

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2025-09-01", "2026-06-19"), []),
            (days("2025-09-01", "2026-06-18"), ["TRN-005"]),
            (days("2025-09-01"), []),
            (days("2025-09-02", "2026-03-15"), []),
        ],
    )
    def test_a_class_that_ends_with_the_lessons_lasts_to_the_end_of_the_year(self, period: Period, codes: list[str]) -> None:
        held = at_level(Level.GRADE_3, period.start, period.end, at=OLD)
        assert [code for code, _ in shown(ride("2025-09-01", "2026-08-31"), assignments=(held,))] == codes

    def test_who_changes_the_class_or_comes_back_has_not_left(self) -> None:
        for again in ("2026-03-16", "2026-04-01", "2026-08-31"):
            held = (third("2025-09-01", "2026-03-15"), third(again, "2026-08-31"))
            assert shown(ride("2025-09-01", "2026-08-31"), assignments=held) == []

    def test_without_classes_the_schooling_tells(self) -> None:
        learned = (Schooling(institution=OLD, period=days("2025-09-01", "2026-03-15")),)
        assert shown(ride("2025-09-01", "2026-08-31"), schooling=learned) == [("TRN-005", "transport[0].end")]
        assert shown(ride("2025-09-01", "2026-03-15"), schooling=learned) == []
        assert shown(ride("2025-09-01", "2026-08-31")) == []


class TestIndividualTeaching:
    """TRN-005c, TRN-005e: the split around what excludes transport is lawful."""

    CLASS = (third("2025-09-01", "2026-08-31"),)

    @pytest.mark.parametrize(
        ("first_end", "second_start", "codes"),
        [
            ("2026-01-31", "2026-03-01", []),
            ("2026-01-30", "2026-03-02", []),  # the days off around it
            ("2026-01-29", "2026-03-01", ["TRN-005c", "TRN-005e"]),
            ("2026-01-31", "2026-03-03", ["TRN-005e"]),
        ],
    )
    def test_around_its_days(self, first_end: str, second_start: str, codes: list[str]) -> None:
        taught = (at_home("2026-02-01", "2026-02-28"),)
        both = (ride("2025-09-01", first_end), ride(second_start, "2026-08-31"))
        for order in (both, both[::-1]):
            found = shown(*order, assignments=self.CLASS, particulars=taught)
            assert sorted(code for code, _ in found) == codes

    def test_from_a_working_day_on(self) -> None:
        taught = (at_home("2026-02-02", "2026-02-28"),)
        for end in ("2026-01-30", "2026-02-01"):
            both = (ride("2025-09-01", end), ride("2026-03-01", "2026-08-31"))
            assert shown(*both, assignments=self.CLASS, particulars=taught) == []

    def test_on_the_very_days_of_an_entry_it_does_not_end_it(self) -> None:
        """A weekend: no working day lies between the entry and the day before."""
        taught = (at_home("2026-01-31", "2026-02-01"),)
        lone = ride("2026-01-31", "2026-02-01")
        assert shown(lone, assignments=self.CLASS, particulars=taught) == [("TRN-005c", "transport[0].end")]

    def test_from_the_first_day_of_the_calendar_on(self) -> None:
        taught = (at_home("0001-01-01", "2024-02-28"),)
        assert shown(ride("2025-09-01", "2026-08-31"), assignments=self.CLASS, particulars=taught) == []

    def test_entries_that_adjoin_are_one_entry_broken_in_two(self) -> None:
        """Those that share a day are reported twice (TRN-012)."""
        for start, broken_off in (("2026-01-31", False), ("2026-02-01", True)):
            before = (ride("2025-09-01", "2025-10-31"), ride("2025-12-01", "2026-01-31"))
            found = shown(*before, ride(start, "2026-08-31"), assignments=self.CLASS)
            assert (("TRN-005e", "transport[2].start") in found) is broken_off

    def test_the_gap_is_that_of_the_same_school(self) -> None:
        elsewhere = ride("2025-09-01", "2026-02-20", NEW)
        both = (ride("2025-09-02", "2026-01-31"), ride("2026-03-01", "2026-08-31"))
        for start, broken_off in (("2026-02-21", True), ("2026-02-01", False)):
            taught = (at_home(start, "2026-02-28"),)
            found = shown(elsewhere, *both, assignments=self.CLASS, particulars=taught)
            assert ("TRN-005e" in dict(found)) is broken_off

    def test_the_gap_is_that_to_the_entry_before(self) -> None:
        taught = (at_home("2026-02-01", "2026-02-28"),)
        three = (ride("2025-09-01", "2025-10-31"), ride("2025-11-01", "2026-01-31"), ride("2026-03-01", "2026-08-31"))
        found = shown(*three, assignments=self.CLASS, particulars=taught)
        assert [at for code, at in found if code == "TRN-005e"] == ["transport[1].start"]

    def test_one_of_two_classes_in_the_gap_leaves_it_unexplained(self) -> None:
        held = (third("2025-09-01", "2026-02-28"), third("2026-03-01", "2026-08-31"))
        both = (ride("2025-09-01", "2026-01-31"), ride("2026-03-01", "2026-08-31"))
        assert "TRN-005e" in dict(shown(*both, assignments=held))

    def test_a_break_without_it_is_none(self) -> None:
        both = (ride("2025-09-01", "2026-01-31"), ride("2026-03-01", "2026-08-31"))
        assert [code for code, _ in shown(*both, assignments=self.CLASS)] == ["TRN-005c", "TRN-005e"]
        last_year = (at_home("2025-02-01", "2025-02-28"),)
        assert [code for code, _ in shown(*both, assignments=self.CLASS, particulars=last_year)] == ["TRN-005c", "TRN-005e"]

    def test_teaching_that_goes_on_ends_the_transport(self) -> None:
        taught = (at_home("2026-02-01", None),)
        assert shown(ride("2025-09-01", "2026-01-31"), assignments=self.CLASS, particulars=taught) == []

    def test_days_at_another_school_are_no_break(self) -> None:
        held = (third("2025-09-01", "2026-01-31"), third("2026-02-01", "2026-02-28", NEW), third("2026-03-01", "2026-08-31"))
        both = (ride("2025-09-01", "2026-01-31"), ride("2026-03-01", "2026-08-31"))
        assert shown(*both, assignments=held) == []
        assert [code for code, _ in shown(ride("2025-09-01", "2026-02-27"), assignments=held)] == ["TRN-005c"]

    def test_an_entry_without_days_asks_nothing(self) -> None:
        lone = TransportEntry(pupil=1, institution=OLD, form=HelpForm.TRANSPORT)
        assert shown(lone, assignments=self.CLASS) == []
