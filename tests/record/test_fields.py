"""The days that a part bears, and what tells one part from another."""

from world import K, a_class, assigned, day, days, institution

from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.record import PupilRecord
from sio_rules.record._fields import days_in, days_of, identity_of

SCHOOL, KNOWN_LESS = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 1, public=None)


class TestDaysIn:
    """Each with its path."""

    def test_of_an_exam(self) -> None:
        report = ExamReport(exam=Exam.MATURA, institution=SCHOOL, sent_on=day("2026-02-09"), school_year=SchoolYear(2025))
        assert list(days_in(report)) == [
            ("sent_on", day("2026-02-09"), day("2026-02-09")),
            ("school_year", day("2025-09-01"), day("2026-08-31")),
        ]

    def test_the_day_on_which_a_school_was_founded_is_not_the_pupils(self) -> None:
        old = institution(K.PRIMARY_SCHOOL, 1, founded_on=day("1920-09-01"))
        for part in (Schooling(institution=old, period=days("2025-09-01")), assigned(a_class(at=old), "2025-09-01")):
            assert [path for path, _, _ in days_in(part)] == ["period.start"]

    def test_births_are_left_out(self) -> None:
        child = ChildStay(institution=SCHOOL, period=days("2025-09-01"), child_born_on=day("2024-01-01"))
        assert [path for path, _, _ in days_in(child)] == ["period.start"]


class TestDaysOf:
    """The days of all parts, each with its place."""

    def test_births_come_last_and_are_marked(self) -> None:
        start, born_on = day("2025-09-01"), day("2024-01-01")
        child = ChildStay(institution=SCHOOL, period=days(start), child_born_on=born_on)
        exam = ExamReport(exam=Exam.MATURA, institution=SCHOOL, sent_on=start)
        assert days_of(PupilRecord(pupil=7, child_stays=(child, child), exams=(exam,))) == [
            ("exams", 0, "sent_on", start, start, False),
            ("child_stays", 0, "period.start", start, start, False),
            ("child_stays", 0, "child_born_on", born_on, born_on, True),
            ("child_stays", 1, "period.start", start, start, False),
            ("child_stays", 1, "child_born_on", born_on, born_on, True),
        ]


class TestIdentityOf:
    """By number and key."""

    def test_of_an_assignment(self) -> None:
        one, other = (assigned(a_class(at=each)) for each in (SCHOOL, KNOWN_LESS))
        assert one != other
        assert identity_of(one) == identity_of(other)
        assert identity_of(one) == identity_of(assigned(a_class(level=None, at=SCHOOL)))
        assert identity_of(one) != identity_of(assigned(a_class(2, at=SCHOOL)))
        assert identity_of(one) != identity_of(assigned(a_class(at=institution(K.PRIMARY_SCHOOL, 2))))
