"""Schooling without a class of the day: „Brak przypisania w nauce”."""

from datetime import date

import pytest
from world import K, at_level, day, days, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
SCHOOL, KNOWN_LESS, OTHER = (
    institution(K.PRIMARY_SCHOOL, 1),
    institution(K.PRIMARY_SCHOOL, 1, public=None),
    institution(K.PRIMARY_SCHOOL, 2),
)


def third(start: str, end: str | None, kind: ClassKind = ClassKind.BASIC) -> ClassAssignment:
    """Return an assignment to a class of the school."""
    return at_level(Level.GRADE_3 if kind is ClassKind.BASIC else None, start, end, kind=kind, at=KNOWN_LESS)


def shown(
    *assignments: ClassAssignment, on: date = ON, start: str = "2024-09-01", end: str | None = None, at: K = K.PRIMARY_SCHOOL
) -> list[str]:
    """Return what is found of schooling without a class, all of it at the schooling."""
    learns = Schooling(institution=institution(at, 1), period=days(start, end))
    findings = check_record(PupilRecord(pupil=1, schooling=(learns,), assignments=assignments), on=on)
    here = [each for each in findings if each.code in {"PUP-656a", "PUP-656b"}]
    assert {each.at for each in here} <= {"schooling[0]"}
    return [each.code for each in here]


class TestNoClass:
    """PUP-656: the first red label on the list of pupils."""

    @pytest.mark.parametrize("kind", [None, ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW, ClassKind.KKZ])
    def test_of_the_school_year(self, kind: ClassKind | None) -> None:
        classes = () if kind is None else (third("2025-09-01", "2026-08-31", kind),)
        assert shown(*classes) == (["PUP-656a"] if kind is None else [])

    def test_a_class_elsewhere_is_none_here(self) -> None:
        there = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=OTHER)
        assert shown(there) == ["PUP-656a"]

    @pytest.mark.parametrize(
        ("end", "on", "codes"),
        [
            ("2025-11-30", "2025-11-30", []),
            ("2025-11-30", "2025-12-01", ["PUP-656b"]),
            ("2025-11-30", "2026-07-15", ["PUP-656b"]),
            ("2026-06-19", "2026-08-31", []),
            ("2026-06-18", "2026-08-31", ["PUP-656b"]),
            ("2026-06-26", "2026-09-01", ["PUP-656b"]),
            ("2026-08-31", "2026-09-01", ["PUP-656b"]),
            (None, "2030-09-01", []),
        ],
    )
    def test_the_last_class_ended(self, end: str | None, on: str, codes: list[str]) -> None:
        assert shown(third("2025-09-01", end), on=day(on)) == codes

    @pytest.mark.parametrize(("start", "codes"), [("2026-08-31", []), ("2026-09-01", ["PUP-656a"])])
    def test_a_class_of_a_later_day_of_the_year_is_enough(self, start: str, codes: list[str]) -> None:
        assert shown(third(start, None)) == codes

    @pytest.mark.parametrize(
        ("start", "end", "codes"),
        [
            ("2026-03-02", None, ["PUP-656a"]),
            ("2026-03-03", None, []),
            ("2024-09-01", "2026-03-02", ["PUP-656a"]),
            ("2024-09-01", "2026-03-01", []),
        ],
    )
    def test_only_of_schooling_of_the_day(self, start: str, end: str | None, codes: list[str]) -> None:
        assert shown(start=start, end=end) == codes

    def test_early_support_alone_and_units_have_rules_of_their_own(self) -> None:
        assert shown(third("2025-09-01", "2026-08-31", ClassKind.WWR)) == []
        assert shown(third("2025-09-01", "2025-11-30", ClassKind.WWR)) == []
        assert shown(at=K.MOW) == []
        assert shown(at=K.SCHOOL_COMPLEX) == []

    def test_early_support_is_no_class_beside_others(self) -> None:
        assert shown(third("2025-09-01", "2025-11-30"), third("2025-09-01", "2026-08-31", ClassKind.WWR)) == ["PUP-656b"]

    def test_the_last_of_the_ended_classes_is_named(self) -> None:
        """Not one that is entered for a later year."""
        ended = [third("2025-09-01", "2025-10-31"), third("2025-11-01", "2025-11-30")]
        learns = Schooling(institution=SCHOOL, period=days("2024-09-01"))
        for classes in ([*ended, third("2026-09-01", "2027-08-31")], ended[::-1]):
            record = PupilRecord(pupil=1, schooling=(learns,), assignments=tuple(classes))
            [finding] = (each for each in check_record(record, on=ON) if each.code == "PUP-656b")
            assert finding.facts["last_day"] == day("2025-11-30")

    def test_at_the_end_of_the_calendar_nothing_is_asked(self) -> None:
        assert shown(on=date.max) == []
