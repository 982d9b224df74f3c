"""The changes in a record whose seven days (art. 30 of the SIO Act) are running."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import Level
from sio_rules.due import Party
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import LanguageLessons
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.reporting.sending import sending_deadline
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord
from sio_rules.record.due._changes import changes_due
from sio_rules.strategies import covered_days, pupil_records
from sio_rules.transport.child import HelpForm
from sio_rules.transport.entries.entry import TransportEntry

SCHOOL = institution(K.PRIMARY_SCHOOL, 7)


def changes(on: str, **parts: Any) -> list[tuple[str, str]]:
    """Return the path and the day of each change."""
    due = changes_due(PupilRecord(pupil=1, **parts), day(on))
    return [(each.what.at, str(each.what.facts["changed_on"])) for each in due]


class TestChangesDue:
    """PUP-108a, at the day that changed."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            ("2026-09-09", []),
            ("2026-09-10", [("schooling[0].period.start", "2026-09-10")]),
            ("2026-09-17", [("schooling[0].period.start", "2026-09-10")]),
            ("2026-09-18", []),
            ("2026-09-20", [("schooling[0].period.end", "2026-09-20")]),
            ("2026-09-28", [("schooling[0].period.end", "2026-09-20")]),
            ("2026-09-29", []),
        ],
    )
    def test_the_first_and_the_last_day(self, on: str, expected: list[tuple[str, str]]) -> None:
        """2026-09-27 is a Sunday: the seven days from the 20th end on Monday."""
        learns = Schooling(institution=SCHOOL, period=days("2026-09-10", "2026-09-20"))
        assert changes(on, schooling=(learns,)) == expected

    def test_who_and_until_when(self) -> None:
        [due] = changes_due(
            PupilRecord(pupil=1, schooling=(Schooling(institution=SCHOOL, period=days("2026-09-10")),)), day("2026-09-12")
        )
        assert (due.what.code, due.by, due.rspo, due.late, due.optional) == ("PUP-108a", Party.SCHOOL, 7, False, False)
        assert due.deadline == sending_deadline(day("2026-09-10"))

    def test_parts_of_every_shape(self) -> None:
        lessons = LanguageLessons(
            kind=ParticularKind.ADDITIONAL_POLISH, institution=SCHOOL, dates=EntryDates(day("2026-09-10"), day("2026-09-11"))
        )
        lives = ResidenceEntry(SCHOOL, 1, days("2026-09-10"))
        ride = TransportEntry(
            pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2026-09-10"), end=day("2026-09-11")
        )
        third = at_level(Level.GRADE_3, "2026-09-10", at=SCHOOL)
        valid = Certificate(CertificateKind.RW, period=days("2026-09-10"), institution=SCHOOL)
        found = changes(
            "2026-09-12", particulars=(lessons, lives), transport=(ride,), assignments=(third,), certificates=(valid,)
        )
        assert [at for at, _ in found] == [
            "assignments[0].period.start",
            "particulars[0].dates.start",
            "particulars[0].dates.end",
            "particulars[1].period.start",
            "transport[0].start",
            "transport[0].end",
        ]

    def test_a_single_day_of_transport(self) -> None:
        ride = TransportEntry(
            pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2026-09-10"), end=day("2026-09-10")
        )
        assert [at for at, _ in changes("2026-09-12", transport=(ride,))] == ["transport[0].start", "transport[0].end"]

    def test_days_that_are_not_given_or_reversed(self) -> None:
        for start, end in ((None, None), (None, day("2026-09-11")), (day("2026-09-11"), day("2026-09-10"))):
            lessons = LanguageLessons(
                kind=ParticularKind.ADDITIONAL_POLISH, institution=SCHOOL, dates=EntryDates(start, end)
            )
            ride = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=start, end=end)
            assert changes("2026-09-12", particulars=(lessons,), transport=(ride,)) == []

    def test_days_from_which_none_is_counted(self) -> None:
        old = Schooling(institution=SCHOOL, period=days("2012-04-29"))
        assert changes("2012-04-30", schooling=(old,)) == []
        late = Schooling(institution=SCHOOL, period=days("2050-12-31"))
        assert changes("2050-12-31", schooling=(late,)) == []

    @given(pupil_records(), covered_days())
    @settings(max_examples=30)
    def test_only_while_the_seven_days_run(self, record: PupilRecord, on: date) -> None:
        for each in changes_due(record, on):
            assert each.deadline is not None
            assert each.what.facts["changed_on"] <= on <= each.deadline.last_day  # type: ignore[operator]
