"""The entries of a record that are still open although what they record is over."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, days, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.due import Party
from sio_rules.institutions import Audience
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.pupils.stays.reservations import Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord
from sio_rules.record.due._open_entries import open_entries_due
from sio_rules.transport.child import HelpForm
from sio_rules.transport.entries.entry import TransportEntry

SCHOOL, MOW, MOS = institution(K.PRIMARY_SCHOOL, 1), institution(K.MOW, 2), institution(K.MOS, 3)
HOUSE = institution(K.BOARDING_HOUSE, 4)
THIRD = at_level(Level.GRADE_3, "2025-09-01", at=SCHOOL)


def open_in(on: str, **parts: Any) -> list[tuple[str, str]]:
    """Return the path and the last day of each entry that must be ended."""
    due = open_entries_due(PupilRecord(pupil=1, **parts), day(on))
    return [(each.what.at, str(each.what.facts.get("last_day", ""))) for each in due]


class TestAssignments:
    """With the school year, or on the day before an admission."""

    @pytest.mark.parametrize(("on", "open_still"), [("2026-08-31", False), ("2026-09-01", True), ("2030-01-01", True)])
    def test_after_the_school_year(self, on: str, open_still: object) -> None:
        expected = [("assignments[0].period.end", "2026-08-31")] if open_still else []
        assert open_in(on, assignments=(THIRD,)) == expected

    def test_one_that_has_an_end(self) -> None:
        ended = at_level(Level.GRADE_3, "2025-09-01", "2026-06-30", at=SCHOOL)
        assert open_in("2030-01-01", assignments=(ended,)) == []

    def test_by_the_intake_and_the_college(self) -> None:
        adults = institution(K.GENERAL_SECONDARY_SCHOOL, 5, audience=Audience.ADULTS)
        here = at_level(None, "2026-02-02", at=adults)
        learns = Schooling(institution=adults, period=days("2026-02-02"), intake=Intake.FEBRUARY)
        assert open_in("2026-09-01", assignments=(here,), schooling=(learns,)) == []
        assert open_in("2027-02-01", assignments=(here,), schooling=(learns,)) == [
            ("assignments[0].period.end", "2027-01-31")
        ]
        assert open_in("2026-09-01", assignments=(here,)) == [("assignments[0].period.end", "2026-08-31")]
        college = at_level(None, "2025-10-01", at=institution(K.SOCIAL_SERVICES_COLLEGE, 6))
        assert open_in("2026-09-30", assignments=(college,)) == []
        assert open_in("2026-10-01", assignments=(college,)) == [("assignments[0].period.end", "2026-09-30")]

    def test_before_an_admission(self) -> None:
        learns = Schooling(institution=SCHOOL, period=days("2019-09-01"))
        stay = Stay(institution=MOW, period=days("2025-11-03"), basis=1)
        parts: dict[str, Any] = {"assignments": (THIRD,), "schooling": (learns,), "stays": (stay,)}
        assert open_in("2025-11-02", **parts) == []
        assert open_in("2025-11-03", **parts) == [
            ("assignments[0].period.end", "2025-11-02"),
            ("schooling[0].period.end", "2025-11-02"),
        ]
        again = Stay(institution=institution(K.SOSW, 8), period=days("2026-02-02"), basis=1)
        assert open_in("2026-03-02", **(parts | {"stays": (again, stay)})) == [
            ("assignments[0].period.end", "2025-11-02"),
            ("schooling[0].period.end", "2025-11-02"),
        ]
        elsewhere = Schooling(institution=institution(K.PRIMARY_SCHOOL, 9), period=days("2019-09-01"))
        ended = Schooling(institution=SCHOOL, period=days("2019-09-01", "2026-01-31"), finished=False)
        assert open_in("2025-11-03", **(parts | {"schooling": (elsewhere, ended)})) == [
            ("assignments[0].period.end", "2025-11-02")
        ]
        in_boarding_house = Stay(institution=HOUSE, period=days("2025-11-03"))
        assert open_in("2026-03-02", **(parts | {"stays": (in_boarding_house,)})) == []

    def test_an_admission_to_come_does_not_put_off_the_end_of_the_school_year(self) -> None:
        stay = Stay(institution=MOW, period=days("2026-11-03"), basis=1)
        assert open_in("2026-10-01", assignments=(THIRD,), stays=(stay,)) == [("assignments[0].period.end", "2026-08-31")]

    def test_schooling_begun_after_the_admission(self) -> None:
        before, after = (Schooling(institution=SCHOOL, period=days(start)) for start in ("2019-09-01", "2025-12-01"))
        stay = Stay(institution=MOW, period=days("2025-11-03"), basis=1)
        assert open_in("2026-03-02", assignments=(THIRD,), schooling=(before, after), stays=(stay,)) == [
            ("assignments[0].period.end", "2025-11-02"),
            ("schooling[0].period.end", "2025-11-02"),
        ]

    def test_schooling_goes_on(self) -> None:
        learns = Schooling(institution=SCHOOL, period=days("2019-09-01"))
        assert open_in("2030-01-01", schooling=(learns,)) == []

    def test_a_class_at_a_unit_has_no_last_day_of_its_own(self) -> None:
        wwr = at_level(None, "2019-09-01", kind=ClassKind.WWR, at=institution(K.COUNSELLING_CENTRE, 7))
        assert open_in("2030-01-01", assignments=(wwr,)) == []

    def test_a_class_that_is_not_of_the_home_school(self) -> None:
        wwr = at_level(None, "2025-09-01", kind=ClassKind.WWR, at=SCHOOL)
        stay = Stay(institution=MOW, period=days("2025-11-03"), basis=1)
        assert open_in("2025-12-01", assignments=(wwr,), stays=(stay,)) == []
        assert open_in("2026-09-01", assignments=(wwr,), stays=(stay,)) == [("assignments[0].period.end", "2026-08-31")]


class TestUnits:
    """Stays, accommodation and reservations."""

    def test_a_stay_in_a_boarding_house_ends_with_the_school_year(self) -> None:
        for at, start, expected in (
            (HOUSE, "2025-09-01", [("stays[0].period.end", "2026-08-31")]),
            (HOUSE, "2018-09-01", []),
            (MOW, "2025-09-01", []),
        ):
            assert open_in("2026-09-01", stays=(Stay(institution=at, period=days(start)),)) == expected
        assert open_in("2026-08-31", stays=(Stay(institution=HOUSE, period=days("2025-09-01")),)) == []
        ended = Stay(institution=HOUSE, period=days("2025-09-01", "2026-06-30"))
        assert open_in("2026-09-01", stays=(ended,)) == []

    @pytest.mark.parametrize(
        ("stay_end", "on", "last_day"),
        [
            (None, "2026-08-31", None),
            (None, "2026-09-01", "2026-08-31"),
            ("2026-03-01", "2026-03-01", None),
            ("2026-03-01", "2026-03-02", "2026-03-01"),
            ("2027-03-01", "2026-09-01", "2026-08-31"),
        ],
    )
    def test_accommodation_ends_with_the_stay_or_the_school_year(
        self, stay_end: str | None, on: str, last_day: str | None
    ) -> None:
        lodged = Accommodation(institution=MOS, period=days("2025-09-01"))
        stay = Stay(institution=MOS, period=days("2025-09-01", stay_end), basis=1)
        expected = [("accommodations[0].period.end", last_day)] if last_day else []
        assert open_in(on, accommodations=(lodged,), stays=(stay,)) == expected
        elsewhere = Stay(institution=MOW, period=days("2025-09-01", stay_end), basis=1)
        by_year = [("accommodations[0].period.end", "2026-08-31")] if on > "2026-08-31" else []
        assert open_in(on, accommodations=(lodged,), stays=(elsewhere,)) == by_year
        before = Stay(institution=MOS, period=days("2024-09-01", "2025-06-30"), basis=1)
        assert open_in(on, accommodations=(lodged,), stays=(before, stay)) == expected
        ended = Accommodation(institution=MOS, period=days("2025-09-01", "2026-06-30"))
        assert open_in(on, accommodations=(ended,), stays=(stay,)) == []

    def test_a_reservation_ends_before_the_stay(self) -> None:
        reserved = Reservation(institution=MOW, period=days("2026-02-02"))
        stay = Stay(institution=MOW, period=days("2026-03-02"), basis=1)
        assert open_in("2026-03-01", reservations=(reserved,), stays=(stay,)) == []
        assert open_in("2026-03-02", reservations=(reserved,), stays=(stay,)) == [
            ("reservations[0].period.end", "2026-03-01")
        ]
        assert open_in("2026-03-02", reservations=(reserved,)) == []
        later = Stay(institution=MOW, period=days("2026-05-04"), basis=1)
        assert open_in("2026-06-01", reservations=(reserved,), stays=(later, stay)) == [
            ("reservations[0].period.end", "2026-03-01")
        ]
        before = Stay(institution=MOW, period=days("2026-02-02"), basis=1)
        assert open_in("2026-03-02", reservations=(reserved,), stays=(before,)) == []
        ended = Reservation(institution=MOW, period=days("2026-02-02", "2026-03-05"))
        assert open_in("2026-04-01", reservations=(ended,), stays=(stay,)) == []


class TestOthers:
    """Transport, and children with their mothers."""

    def test_transport_ends_with_the_school_year(self) -> None:
        ride = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2025-09-01"))
        assert open_in("2026-08-31", transport=(ride,)) == []
        assert open_in("2026-09-01", transport=(ride,)) == [("transport[0].end", "2026-08-31")]
        ended = TransportEntry(
            pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2025-09-01"), end=day("2026-06-26")
        )
        assert open_in("2026-09-01", transport=(ended,)) == []
        without_days = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.REFUND)
        assert open_in("2026-09-01", transport=(without_days,)) == []

    def test_a_child_stays_no_longer_than_it_may_and_no_day_is_shown(self) -> None:
        mother = PupilIdentity(no_pesel=True, born_on=day("2007-09-20"))
        child = ChildStay(institution=MOW, period=days("2025-01-10"), child_born_on=day("2024-05-10"))
        record = PupilRecord(pupil=1, identity=mother, child_stays=(child,))
        assert open_entries_due(record, day("2025-09-19")) == []
        [due] = open_entries_due(record, day("2025-09-20"))
        assert (due.what.code, due.what.at) == ("MCH-004c", "child_stays[0].period.end")
        assert (due.by, due.deadline, due.rspo, due.because.codes) == (Party.SCHOOL, None, 2, ("MCH-004b",))
        assert "2025" not in str(due.to_dict("pl"))
        assert open_entries_due(PupilRecord(pupil=1, child_stays=(child,)), date.max) == []
        last = ChildStay(institution=MOW, period=days("2025-01-10"), child_born_on=day("9998-05-10"))
        far = PupilIdentity(no_pesel=True, born_on=day("9990-09-20"))
        assert open_entries_due(PupilRecord(pupil=1, identity=far, child_stays=(last,)), date.max) == []
        unborn = ChildStay(institution=MOW, period=days("2025-01-10"))
        assert open_entries_due(PupilRecord(pupil=1, identity=mother, child_stays=(unborn,)), date.max) == []
        ended = ChildStay(institution=MOW, period=days("2025-01-10", "2025-12-31"), child_born_on=day("2024-05-10"))
        assert open_entries_due(PupilRecord(pupil=1, identity=mother, child_stays=(ended,)), date.max) == []
