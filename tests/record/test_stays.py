"""The stays of a record, and what the home school ends on the day before (PUP-527, PUP-528)."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, days, institution

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
HOME = institution(K.PRIMARY_SCHOOL, 1)
SPECIAL = institution(K.PRIMARY_SCHOOL, 2, special=True)
MOW, MOS = institution(K.MOW, 3), institution(K.MOS, 4)
STAY = Stay(institution=MOW, period=days("2025-11-03", "2026-08-31"), basis=1)
THERE = at_level(None, "2025-11-03", "2026-08-31", at=SPECIAL)


def found_in(**parts: Any) -> list[tuple[str, str]]:
    """Return the code and path of the findings about the stays of such a record, except for a certificate that it lacks."""
    record = PupilRecord(pupil=1, **({"stays": (STAY,), "assignments": (THERE,)} | parts))
    about_stays = [
        each
        for each in check_record(record, on=ON).without("STY-011a")
        if each.code.startswith(("STY", "MCH", "PUP-527", "PUP-528"))
    ]
    return [(each.code, each.at) for each in about_stays]


class TestAdmission:
    """Assignment and schooling at home end on the day before; the unit's school assigns."""

    def test_all_is_well(self) -> None:
        home = at_level(None, "2025-09-01", "2025-11-02", at=HOME)
        learnt = Schooling(institution=HOME, period=days("2019-09-01", "2025-11-02"))
        assert found_in(assignments=(home, THERE), schooling=(learnt,)) == []

    def test_one_day_more_at_home(self) -> None:
        home = at_level(None, "2025-09-01", "2025-11-03", at=HOME)
        learnt = Schooling(institution=HOME, period=days("2019-09-01", "2025-11-03"))
        assert found_in(assignments=(home, THERE), schooling=(learnt,)) == [
            ("PUP-527c", "schooling[0].period"),
            ("PUP-527b", "assignments[0].period"),
        ]

    def test_schooling_of_another_than_the_home_school_is_not_asked(self) -> None:
        elsewhere = Schooling(institution=institution(K.MUSIC_SCHOOL_I, 9), period=days("2019-09-01"))
        assert found_in(schooling=(elsewhere,)) == []

    def test_what_begins_with_the_admission_is_no_home_school(self) -> None:
        later = at_level(None, "2025-11-03", "2026-08-31", at=HOME)
        learns = Schooling(institution=HOME, period=days("2025-11-03"))
        assert found_in(assignments=(later, THERE), schooling=(learns,)) == []
        assert found_in(assignments=(later,)) == [("PUP-528c", "stays[0]")]

    def test_a_home_school_is_a_school(self) -> None:
        there = at_level(None, "2025-09-01", "2026-08-31", at=institution(K.KINDERGARTEN, 8))
        assert found_in(assignments=(there, THERE)) == []

    @pytest.mark.parametrize(
        ("kind", "special", "home"),
        [
            (ClassKind.BASIC, False, True),
            (ClassKind.BASIC, True, False),
            (ClassKind.PREPARATORY, False, False),
            (ClassKind.WWR, False, False),
        ],
    )
    def test_a_home_school_is_not_special_and_has_the_pupil_in_a_basic_class(
        self, kind: ClassKind, *, special: bool, home: bool
    ) -> None:
        school = institution(K.PRIMARY_SCHOOL, 1, special=special)
        there = at_level(None, "2025-09-01", "2026-08-31", kind=kind, at=school)
        learns = Schooling(institution=school, period=days("2019-09-01"))
        expected = [("PUP-527c", "schooling[0].period"), ("PUP-527b", "assignments[0].period")]
        assert found_in(assignments=(there, THERE), schooling=(learns,)) == (expected if home else [])

    def test_whether_the_pupil_attends_the_units_school_is_not_known(self) -> None:
        assert found_in(assignments=()) == [("PUP-528c", "stays[0]")]
        late = at_level(None, "2025-11-04", "2026-08-31", at=SPECIAL)
        assert found_in(assignments=(late,)) == [("PUP-528c", "stays[0]")]

    @pytest.mark.parametrize("kind", [K.MOW, K.MOS, K.SOSW, K.SOW, K.ORW])
    def test_only_mow_mos_and_sosw_take_a_pupil_from_home(self, kind: InstitutionKind) -> None:
        home = at_level(None, "2025-09-01", "2026-08-31", at=HOME)
        stay = Stay(institution=institution(kind, 3), period=STAY.period, basis=1)
        asked = "PUP-527b" in dict(found_in(stays=(stay,), assignments=(home, THERE)))
        assert asked is (kind in {K.MOW, K.MOS, K.SOSW})

    def test_an_admission_after_the_last_day_asks_nothing(self) -> None:
        before = at_level(None, "2024-09-01", "2025-08-31", at=HOME)
        learnt = Schooling(institution=HOME, period=days("2019-09-01", "2025-08-31"))
        assert found_in(assignments=(before, THERE), schooling=(learnt,)) == []

    def test_who_comes_from_another_unit_is_admitted(self) -> None:
        before = Stay(institution=institution(K.MOW, 9), period=days("2024-09-01", "2025-11-02"), basis=1)
        assert found_in(stays=(before, STAY), assignments=()) == [("PUP-528c", "stays[0]"), ("PUP-528c", "stays[1]")]

    def test_a_stay_that_goes_on_is_no_admission(self) -> None:
        before = Stay(institution=MOW, period=days("2024-09-01", "2025-11-02"), basis=1)
        special = at_level(None, "2024-09-01", "2026-08-31", at=SPECIAL)
        assert found_in(stays=(before, STAY), assignments=(special,)) == []
        assert found_in(stays=(before, STAY), assignments=()) == [("PUP-528c", "stays[0]")]
        gap = Stay(institution=MOW, period=days("2024-09-01", "2025-11-01"), basis=1)
        assert found_in(stays=(gap, STAY), assignments=()) == [("PUP-528c", "stays[0]"), ("PUP-528c", "stays[1]")]


class TestWithinTheStay:
    """Reservations, breaks and accommodation against the stays of the record."""

    def test_a_break_needs_the_stay_and_a_reservation_excludes_it(self) -> None:
        away = MeasureBreak(institution=MOW, period=days("2026-01-01", "2026-01-31"))
        assert found_in(measure_breaks=(away,)) == []
        assert found_in(measure_breaks=(away,), stays=()) == [("STY-004", "measure_breaks[0].period")]
        reserved = Reservation(institution=MOW, period=away.period, referral_received_on=away.period.start)
        assert found_in(reservations=(reserved,)) == [("STY-003d", "reservations[0].period")]

    def test_accommodation_lies_within_the_stay(self) -> None:
        stay = Stay(institution=MOS, period=STAY.period, basis=1)
        lodged = Accommodation(institution=MOS, period=STAY.period)
        assert found_in(stays=(stay,), accommodations=(lodged,)) == []
        assert found_in(accommodations=(lodged,)) == [("STY-005b", "accommodations[0].period")]
