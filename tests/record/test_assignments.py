"""The classes of a record: what each assignment presupposes, its level, and the assignments against each other."""

from datetime import date
from typing import Any

from attrs import evolve
from world import K, a_class, at_level, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import AssignmentEnd, ClassAssignment, ClassKind, Level
from sio_rules.institutions import Audience
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, check_record
from sio_rules.rule import Severity

ON = date(2026, 3, 2)
LACKING = ("PUP-201", "PUP-656a", "PUP-656b", "PUP-661a", "PUP-661b", "PUP-661c", "PUP-666")
"""The identity, a class of the day, the certificates of classes and the residence, which have tests of their own."""
SCHOOL, OTHER = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
KINDERGARTEN = institution(K.KINDERGARTEN, 3)
ORW, SOSW = institution(K.ORW, 4), institution(K.SOSW, 5)
YEAR = days("2025-09-01", "2026-08-31")
THIRD = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
TAUGHT = Schooling(institution=SCHOOL, period=days("2019-09-01"))


def found_in(*assignments: ClassAssignment, **parts: Any) -> list[tuple[str, str]]:
    """Return the code and path of the findings in such a record, with schooling at SCHOOL, except for what it lacks."""
    record = PupilRecord(pupil=1, assignments=assignments, **({"schooling": (TAUGHT,)} | parts))
    return [(each.code, each.at) for each in check_record(record, on=ON).without(*LACKING)]


def in_class_2(assignment: ClassAssignment) -> ClassAssignment:
    """Return the same assignment to another class of the institution."""
    return evolve(assignment, school_class=evolve(assignment.school_class, key=2))


class TestSchooling:
    """Schooling by itself, and together with WWR alone (PUP-530)."""

    def test_none_is_started_for_wwr_alone(self) -> None:
        wwr = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.WWR, at=SCHOOL)
        elsewhere = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=OTHER)
        assert ("PUP-530", "schooling[0]") in found_in(wwr, elsewhere)
        assert "PUP-530" not in dict(found_in(wwr, THIRD))

    def test_an_intake_that_the_school_does_not_have(self) -> None:
        february = Schooling(institution=SCHOOL, period=YEAR, intake=Intake.FEBRUARY)
        assert "PUP-303a" in dict(found_in(schooling=(february,)))


class TestEachAssignment:
    """Each assignment by itself, with the schooling, the age and the certificates of the record."""

    def test_schooling_at_that_institution_comes_first(self) -> None:
        assert found_in(THIRD) == []
        assert found_in(THIRD, schooling=()) == [("PUP-401", "assignments[0].period")]
        elsewhere = Schooling(institution=OTHER, period=days("2019-09-01"))
        assert found_in(THIRD, schooling=(elsewhere,)) == [("PUP-401", "assignments[0].period")]

    def test_classes_are_registered_where_the_caller_knows(self) -> None:
        record = PupilRecord(pupil=1, assignments=(THIRD,), schooling=(TAUGHT,))
        wanted = THIRD.school_class
        others = [evolve(wanted, key=8), evolve(wanted, institution=OTHER), wanted, evolve(wanted, key=9)]
        assert check_record(record, on=ON).without("PUP-666").codes == ("PUP-201",)
        assert check_record(record, on=ON, registered=iter(others)).without("PUP-666").codes == ("PUP-201",)
        others.remove(wanted)
        for registered in ([], others):
            findings = check_record(record, on=ON, registered=registered).without("PUP-201")
            assert [(each.code, each.at) for each in findings.without("PUP-666")] == [
                ("PUP-402", "assignments[0].school_class")
            ]

    def test_one_school_year_but_for_the_february_intake(self) -> None:
        adults = institution(K.POST_SECONDARY_SCHOOL, 6, audience=Audience.ADULTS)
        long = at_level(None, "2025-02-03", "2026-01-30", at=adults)
        intakes = {intake: Schooling(institution=adults, period=days("2025-02-01"), intake=intake) for intake in Intake}
        assert found_in(long, schooling=(intakes[Intake.FEBRUARY],)) == []
        assert found_in(long, schooling=(intakes[Intake.SEPTEMBER],)) == [("PUP-403a", "assignments[0].period")]
        february = intakes[Intake.FEBRUARY]
        elsewhere = evolve(february, institution=institution(K.POST_SECONDARY_SCHOOL, 7, audience=Audience.ADULTS))
        assert "PUP-403a" in dict(found_in(long, schooling=(elsewhere,)))
        for last_day, told in (("2025-02-03", False), ("2025-02-02", True)):
            until_then = evolve(february, period=days("2024-02-01", last_day), finished=False)
            assert ("PUP-403a" in dict(found_in(long, schooling=(until_then,)))) is told

    def test_an_open_assignment_is_ended_before_the_next_year(self) -> None:
        last_year = at_level(Level.GRADE_2, "2024-09-01", at=SCHOOL)
        assert found_in(last_year) == []
        assert ("PUP-403b", "assignments[0].period") in found_in(last_year, THIRD)
        ended = at_level(Level.GRADE_2, "2024-09-01", "2025-08-31", at=SCHOOL)
        assert found_in(ended, THIRD) == []

    def test_an_assignment_left_open_at_one_school_is_told_once(self) -> None:
        """As not ended, not as two classes at the same time as well."""
        last_year = at_level(Level.GRADE_2, "2024-09-01", at=SCHOOL)
        assert found_in(last_year, THIRD) == [("PUP-403b", "assignments[0].period")]
        this_year = at_level(Level.GRADE_3, "2025-09-02", at=SCHOOL)
        other_class = evolve(this_year, school_class=evolve(this_year.school_class, key=9))
        codes = [code for code, _ in found_in(evolve(this_year, period=days("2025-09-01")), other_class)]
        assert codes == ["PUP-504a"]

    def test_an_assignment_left_open_at_another_school_is_told_once(self) -> None:
        """As a conflict, which has to be cleared up between the two."""
        elsewhere = at_level(Level.GRADE_2, "2024-09-01", at=evolve(SCHOOL, rspo=77))
        codes = [code for code, _ in found_in(elsewhere, THIRD)]
        assert "PUP-504a" in codes
        assert "PUP-403b" not in codes
        support = evolve(THIRD, school_class=a_class(5, ClassKind.WWR, at=evolve(SCHOOL, rspo=77)))
        assert "PUP-403b" in [code for code, _ in found_in(elsewhere, THIRD, support)]

    def test_a_new_assignment_that_is_in_conflict_with_another_school_is_still_one(self) -> None:
        last_year = at_level(Level.GRADE_2, "2024-09-01", at=SCHOOL)
        elsewhere = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=OTHER)
        here = at_level(Level.GRADE_3, "2025-09-02", "2026-08-31", at=SCHOOL)
        assert ("PUP-403b", "assignments[0].period") in found_in(last_year, elsewhere, here)
        assert "PUP-403b" not in dict(found_in(last_year, elsewhere))

    def test_the_first_new_assignment_is_the_one_that_is_named(self) -> None:
        last_year = at_level(Level.GRADE_2, "2024-09-01", at=SCHOOL)
        later = evolve(THIRD, period=days("2026-02-01", "2026-08-31"))
        for rows in ((last_year, THIRD, later), (later, THIRD, last_year)):
            findings = check_record(PupilRecord(pupil=1, assignments=rows, schooling=(TAUGHT,)), on=ON)
            [not_ended] = [each for each in findings if each.code == "PUP-403b"]
            assert not_ended.facts["new_first_day"] == THIRD.period.start

    def test_an_end_in_the_next_year_is_told_once(self) -> None:
        crossing = at_level(Level.GRADE_2, "2024-09-01", "2025-09-01", at=SCHOOL)
        codes = [code for code, at in found_in(crossing, THIRD) if at == "assignments[0].period"]
        assert codes == ["PUP-403a"]

    def test_a_centre_has_no_basic_class(self) -> None:
        learns = (Schooling(institution=SOSW, period=days("2019-09-01")),)
        basic = at_level(None, "2025-09-01", "2026-08-31", at=SOSW)
        assert found_in(basic, schooling=learns) == [("STY-007", "assignments[0].school_class")]

    def test_the_level_by_the_age_of_the_record(self) -> None:
        below = at_level(Level.BELOW_ZERO, "2019-09-01", "2020-08-31", at=SCHOOL)
        at = "assignments[0].school_class.level"

        def levels(born_on: date | None, assignment: ClassAssignment = below) -> list[tuple[str, str]]:
            identity = PupilIdentity(born_on=born_on, no_pesel=True)
            record = PupilRecord(pupil=1, identity=identity, assignments=(assignment,), schooling=(TAUGHT,))
            findings = check_record(record, on=ON).under("assignments[0].school_class")
            return [(each.code, each.at) for each in findings]

        assert levels(date(2013, 12, 31)) == [("PUP-521d", at)]
        assert levels(date(2014, 1, 1)) == []
        assert levels(date(2020, 1, 1)) == []
        assert levels(None) == []
        zero = at_level(Level.ZERO, "2019-09-01", "2020-08-31", at=SCHOOL)
        assert levels(date(2019, 12, 31), zero) == [("PUP-523", at)]
        assert levels(date(2020, 1, 1), zero) == []

    def test_the_word_of_other_years_needs_no_age(self) -> None:
        zero = at_level(Level.ZERO, "2020-09-01", "2021-08-31", at=SCHOOL)
        assert found_in(zero) == [("PUP-524b", "assignments[0].school_class.level")]


class TestBothPlaces:
    """A school's pupil who follows the IPET in an ORW (PUP-529)."""

    IPET = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.IPET, at=ORW)
    NEEDS = Certificate(CertificateKind.SPECIAL_EDUCATION, frozenset({Disability.BLIND, Disability.DEAF}))

    def test_class_at_school_and_certificate(self) -> None:
        assert found_in(self.IPET, THIRD, certificates=(self.NEEDS,)) == []
        assert found_in(self.IPET, certificates=(self.NEEDS,)) == [("PUP-529b", "assignments[0]")]
        assert found_in(self.IPET, THIRD) == [("PUP-529c", "assignments[0]")]
        one = Certificate(CertificateKind.SPECIAL_EDUCATION, frozenset({Disability.BLIND}))
        assert found_in(THIRD, self.IPET, certificates=(one,)) == [("PUP-529d", "assignments[1]")]
        assert found_in(THIRD, self.IPET, certificates=(one, self.NEEDS)) == []

    def test_class_and_schooling_of_another_time_are_none(self) -> None:
        for last_day, expected in (("2025-08-31", [("PUP-529b", "assignments[1]")]), ("2025-09-01", [])):
            second = at_level(Level.GRADE_2, "2025-02-01", last_day, at=SCHOOL)
            findings = found_in(second, self.IPET, certificates=(self.NEEDS,))
            assert [each for each in findings if each[0].startswith("PUP-529")] == expected
        for last_day, expected in (("2025-08-31", []), ("2025-09-01", [("PUP-529b", "assignments[0]")])):
            until_then = evolve(TAUGHT, period=days("2019-09-01", last_day), finished=False)
            findings = found_in(self.IPET, schooling=(until_then,), certificates=(self.NEEDS,))
            assert [each for each in findings if each[0].startswith("PUP-529")] == expected

    def test_a_certificate_of_another_time_or_kind_is_none(self) -> None:
        ended = Certificate(self.NEEDS.kind, self.NEEDS.disabilities, days("2020-09-01", "2025-08-31"))
        valid = Certificate(self.NEEDS.kind, self.NEEDS.disabilities, days("2020-09-01", "2025-09-01"))
        other = Certificate(CertificateKind.WWR, self.NEEDS.disabilities | {Disability.MOTOR})
        assert found_in(THIRD, self.IPET, certificates=(ended, other)) == [("PUP-529c", "assignments[1]")]
        assert found_in(THIRD, self.IPET, certificates=(other, valid)) == []
        assert found_in(THIRD, self.IPET, certificates=(valid,)) == []

    def test_who_is_no_pupil_of_a_school_is_not_asked(self) -> None:
        assert found_in(self.IPET, schooling=()) == []
        assert found_in(self.IPET, schooling=(Schooling(institution=ORW, period=days("2019-09-01")),)) == []
        therapy = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.RW, at=ORW)
        assert found_in(therapy) == [("PUP-401", "assignments[0].period")]
        elsewhere = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.IPET, at=SOSW)
        assert found_in(elsewhere) == []


class TestEnds:
    """The days on which schooling and assignments end (PUP-667 to PUP-669)."""

    def test_schooling_covers_the_assignment(self) -> None:
        short = evolve(TAUGHT, period=days("2019-09-01", "2026-03-01"), finished=False)
        assert found_in(THIRD, schooling=(short,)) == [("PUP-667", "assignments[0].period")]
        again = evolve(TAUGHT, period=days("2026-03-02"))
        assert found_in(THIRD, schooling=(again, short)) == []
        assert found_in(THIRD, schooling=(evolve(again, period=days("2026-03-03")), short)) == [
            ("PUP-667", "assignments[0].period")
        ]

    def test_schooling_does_not_end_in_the_future(self) -> None:
        for last_day, code in (("2026-03-03", "PUP-668a"), ("2026-08-31", "PUP-668b"), ("2026-03-02", None)):
            ends = evolve(TAUGHT, period=days("2019-09-01", last_day), finished=True)
            told = [each for each in found_in(schooling=(ends,)) if each[0].startswith("PUP-668")]
            assert told == ([(code, "schooling[0].period.end")] if code else [])

    def test_the_finishing_day_by_the_intake_of_the_record(self) -> None:
        adults = institution(K.GENERAL_SECONDARY_SCHOOL, 6, audience=Audience.ADULTS)
        ended = at_level(None, "2025-02-03", "2026-01-31", at=adults)
        promoted = evolve(ended, ended=AssignmentEnd.PROMOTED)
        for intake, expected in ((Intake.FEBRUARY, []), (Intake.SEPTEMBER, [("PUP-669a", "assignments[0].period.end")])):
            learns = Schooling(institution=adults, period=days("2025-02-03"), intake=intake)
            told = found_in(promoted, schooling=(learns,))
            assert [each for each in told if each[0].startswith("PUP-669")] == expected

    def test_a_gap_before_the_next_level(self) -> None:
        second = at_level(Level.GRADE_2, "2024-09-01", "2025-06-27", at=SCHOOL)
        assert found_in(second, THIRD) == [("PUP-669d", "assignments[0].period.end")]
        assert found_in(evolve(second, period=days("2024-09-01", "2025-08-31")), THIRD) == []


class TestResidence:
    """PUP-666: at the institution of the class, on every day."""

    def test_of_the_same_institution(self) -> None:
        def lacking(*entries: ResidenceEntry) -> list[str]:
            record = PupilRecord(pupil=1, assignments=(THIRD,), schooling=(TAUGHT,), particulars=entries)
            return [each.at for each in check_record(record, on=ON) if each.code == "PUP-666"]

        assert lacking() == ["assignments[0].period"]
        assert lacking(ResidenceEntry(SCHOOL, 1, days("2025-09-01"))) == []
        assert lacking(ResidenceEntry(OTHER, 1, days("2025-09-01"))) == ["assignments[0].period"]
        assert lacking(ResidenceEntry(SCHOOL, 1, days("2025-09-02"))) == ["assignments[0].period"]


class TestHolidayBreak:
    """A kindergarten shows no holiday break (PUP-306); whether it ends too early depends on what no record holds."""

    def year(self, start: str, end: str, **fields: Any) -> ClassAssignment:
        return at_level(Level.PRESCHOOL, start, end, at=KINDERGARTEN, **fields)

    LEARNS = (Schooling(institution=KINDERGARTEN, period=days("2025-09-01")),)

    def test_stands_at_the_assignment_after_it(self) -> None:
        spring, august = self.year("2025-09-01", "2026-06-30"), self.year("2026-08-01", "2026-08-31")
        wwr = in_class_2(at_level(None, "2026-08-01", "2026-08-31", kind=ClassKind.WWR, at=KINDERGARTEN))
        rows = (wwr, august, spring)
        assert found_in(*rows, schooling=self.LEARNS) == [("PUP-306", "assignments[1].period")]

    def test_no_break_and_no_end_is_found(self) -> None:
        spring, july = self.year("2025-09-01", "2026-06-30"), self.year("2026-07-01", "2026-07-31")
        assert found_in(spring, july, schooling=self.LEARNS) == []

    def test_a_school_may_have_one(self) -> None:
        rows = (
            at_level(Level.GRADE_1, "2025-09-01", "2026-06-30", at=SCHOOL),
            at_level(Level.GRADE_1, "2026-08-01", "2026-08-31", at=SCHOOL),
        )
        assert found_in(*rows) == []


class TestBesideEachOther:
    """The conflicts of the pupil, and lower levels, each at the later assignment."""

    RW = in_class_2(at_level(None, "2026-08-31", kind=ClassKind.RW, at=SCHOOL))

    def test_stands_at_the_later_assignment_in_any_order(self) -> None:
        assert found_in(THIRD, self.RW) == [("PUP-502", "assignments[1].period")]
        assert found_in(self.RW, THIRD) == [("PUP-502", "assignments[0].period")]

    def test_one_value_twice_is_two_assignments(self) -> None:
        paths = sorted(at for _, at in found_in(THIRD, THIRD, THIRD))
        assert paths == ["assignments[1].period", "assignments[2].period", "assignments[2].period"]

    def test_forms_of_education_are_asked_for(self) -> None:
        first, second = (
            at_level(None, "2025-09-01", "2026-08-31", at=institution(K.POST_SECONDARY_SCHOOL, rspo)) for rspo in (7, 8)
        )
        learns = tuple(
            Schooling(institution=each.school_class.institution, period=days("2025-09-01")) for each in (first, second)
        )
        record = PupilRecord(pupil=1, assignments=(first, second), schooling=learns)
        [unknown] = check_record(record, on=ON).without(*LACKING)
        assert (unknown.severity, unknown.at) == (Severity.WARNING, "assignments[1].period")
        assert not check_record(record, on=ON, forms_compatible=lambda _a, _b: True).without(*LACKING)

    def test_a_lower_level_later(self) -> None:
        fourth = at_level(Level.GRADE_4, "2024-09-01", "2025-08-31", at=SCHOOL)
        path = "assignments[0].school_class.level"
        assert found_in(THIRD, fourth) == [("PUP-526", path)]
        fifth = at_level(Level.GRADE_5, "2023-09-01", "2024-08-31", at=SCHOOL)
        assert found_in(THIRD, fifth).count(("PUP-526", path)) == 1
        both = [each for each in found_in(THIRD, fourth, fifth) if each == ("PUP-526", path)]
        assert len(both) == 1

    def test_a_level_that_is_not_given_is_told_where_no_lower_one_is(self) -> None:
        unknown = at_level(None, "2022-09-01", "2023-08-31", at=SCHOOL)
        assert found_in(unknown, THIRD) == [("PUP-526b", "assignments[1].school_class.level")]
        fourth = at_level(Level.GRADE_4, "2023-09-01", "2024-08-31", at=SCHOOL)
        assert found_in(unknown, fourth, THIRD) == [
            ("PUP-526b", "assignments[1].school_class.level"),
            ("PUP-526", "assignments[2].school_class.level"),
        ]
