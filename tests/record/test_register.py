"""A register, checked record by record; adjacent records of one pupil are judged together."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st
from world import K, at_level, day, days, institution

from sio_rules.classes import Level, SchoolClass
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.pesel import Sex
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import RegisterData, Verification
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import LanguageLessons
from sio_rules.pupils.school_life.activities import ExtracurricularActivity
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.record import Outcome, PupilRecord, check_record, check_register
from sio_rules.record.pupil_record import PARTS
from sio_rules.rule import Findings
from sio_rules.strategies import pupil_records

ON = date(2026, 3, 2)
WHO = PupilIdentity(first_name="Zmyślona", last_name="Testowa", pesel="17290100000", polish_citizen=True)
ANOTHER = evolve(WHO, pesel="17290100017")
FIRST, SECOND = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
TOO_LATE = ExamReport(exam=Exam.MATURA, institution=FIRST, school_year=SchoolYear(2060), sent_on=ON)
LAST_DAY = LanguageLessons(kind=ParticularKind.ADDITIONAL_POLISH, institution=FIRST, dates=EntryDates(day("9999-12-31")))


def of_school(school: Institution, pupil: str | int = 1, **parts: Any) -> PupilRecord:
    """Return what *school* reports of a pupil in its third grade."""
    third = evolve(at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=school), pupil=pupil)
    learns = (Schooling(institution=school, period=days("2025-09-01")),)
    who = WHO if pupil == 1 else ANOTHER
    record = PupilRecord(pupil=pupil, institution=school, identity=who, assignments=(third,), schooling=learns)
    return evolve(record, **parts)


def outcomes(*items: Any) -> list[tuple[int, Outcome, tuple[str, ...]]]:
    """Return the number, outcome and codes of each, without the residence, which is lacking."""
    return [(each.index, each.outcome, each.findings.without("PUP-666").codes) for each in check_register(items, on=ON)]


def said_of(findings: Findings) -> list[tuple[str, dict[str, Any]]]:
    """Return codes and facts, except for who sends what, which is found once for each record."""
    return [(each.code, each.facts) for each in findings if not each.code.startswith("PUP-10")]


class TestCheckRegister:
    """Each record with its findings, in the order of the input."""

    @given(st.lists(pupil_records(), max_size=3))
    @settings(max_examples=of_hundred(30))
    def test_is_check_record_of_each_for_different_pupils(self, records: list[PupilRecord]) -> None:
        apart = [evolve(each, pupil=place, assignments=(), transport=()) for place, each in enumerate(records)]
        checked = list(check_register(apart, on=ON))
        own = [
            each.findings.without("PUP-654a", "PUP-654b") for each in checked
        ]  # of two made-up pupils that are one person
        assert own == [check_record(each, on=ON) for each in apart]
        assert [each.record for each in checked] == apart
        assert {each.outcome for each in checked} <= {Outcome.CHECKED}

    def test_a_conflict_of_two_schools_stands_at_the_later_record(self) -> None:
        rows = outcomes(of_school(FIRST), of_school(SECOND), of_school(SECOND, pupil=2))
        assert rows == [(0, Outcome.CHECKED, ()), (1, Outcome.CHECKED, ("PUP-504a",)), (2, Outcome.CHECKED, ())]
        [_, second] = check_register([of_school(FIRST), of_school(SECOND)], on=ON)
        assert [each.at for each in second.findings.without("PUP-666")] == ["assignments[0].period"]

    @given(pupil_records(), st.integers(0, 2), st.integers(0, 2))
    @settings(max_examples=of_hundred(60))
    def test_records_of_one_pupil_are_judged_as_one(self, whole: PupilRecord, one: int, other: int) -> None:
        """The findings for each part are the same where the parts are spread over adjacent records."""
        cuts = [0, *sorted((one, other)), None]
        pieces = [
            evolve(whole, **{name: getattr(whole, name)[start:end] for name in PARTS}) for start, end in pairwise(cuts)
        ]
        alone = check_record(whole, on=ON)
        for start, checked in zip(cuts[:-1], check_register(pieces, on=ON), strict=True):
            for name in PARTS:
                for place, _ in enumerate(getattr(checked.record, name)):
                    here, there = f"{name}[{place}]", f"{name}[{(start or 0) + place}]"
                    assert said_of(checked.findings.under(here)) == said_of(alone.under(there))

    def test_the_age_of_one_record_is_that_of_the_pupil(self) -> None:
        zero = evolve(at_level(Level.BELOW_ZERO, "2019-09-01", "2020-08-31", at=FIRST), pupil=1)
        born = PupilIdentity(born_on=day("2013-12-31"), no_pesel=True)
        young = of_school(FIRST, identity=None, assignments=(zero,))
        other = of_school(SECOND, identity=born, assignments=())
        assert "PUP-521d" not in next(check_register([young], on=ON)).findings.codes
        assert "PUP-521d" in next(check_register([young, other], on=ON)).findings.codes

    def test_the_sex_that_one_record_verified_is_that_of_the_pupil(self) -> None:
        child = ChildStay(institution=institution(K.MOW, 3), period=days("2025-09-01"))
        verified = Verification(positive=True, data=RegisterData(sex=Sex.MALE, born_on=day("2008-09-01")))
        unknown = evolve(WHO, pesel="")
        both = (
            PupilRecord(pupil=1, identity=unknown, child_stays=(child,)),
            PupilRecord(pupil=1, identity=unknown, verification=verified),
        )
        [first, _] = check_register(both, on=ON)
        assert "PUP-650" in first.findings.codes

    def test_each_school_registers_the_pupil(self) -> None:
        rows = outcomes(of_school(FIRST, identity=None, assignments=()), of_school(SECOND, assignments=()))
        assert rows == [(0, Outcome.CHECKED, ("PUP-201", "PUP-656a")), (1, Outcome.CHECKED, ("PUP-656a",))]

    def test_records_that_together_have_too_many_parts_are_checked_apart(self) -> None:
        many = PupilRecord(pupil=1, extracurricular_activities=(ExtracurricularActivity(),) * 251)
        assert [each.outcome for each in check_register([many], on=ON)] == [Outcome.CHECKED]
        assert [each.outcome for each in check_register([many, many], on=ON)] == [Outcome.APART, Outcome.APART]

    def test_records_that_do_not_stand_together_are_told(self) -> None:
        rows = outcomes(of_school(FIRST), of_school(SECOND, pupil=2), of_school(SECOND))
        assert rows == [(0, Outcome.CHECKED, ()), (1, Outcome.CHECKED, ()), (2, Outcome.APART, ())]
        assert outcomes(of_school(FIRST), of_school(SECOND, pupil="1"))[1][1] is Outcome.CHECKED

    @pytest.mark.parametrize("junk", [None, 7, "x", b"", (), object()])
    def test_an_item_that_is_no_record_loses_no_other(self, junk: Any) -> None:
        rows = outcomes(junk, of_school(FIRST), junk, of_school(FIRST, pupil=2), junk)
        assert [row[0] for row in rows] == [0, 1, 2, 3, 4]
        assert [row[1] for row in rows[::2]] == [Outcome.NOT_A_RECORD] * 3
        assert [row[1] for row in rows[1::2]] == [Outcome.CHECKED] * 2

    @pytest.mark.parametrize("broken", [{"exams": (TOO_LATE,)}, {"particulars": (LAST_DAY,)}])
    def test_a_mistyped_year_loses_nothing(self, broken: dict[str, Any]) -> None:
        bad = of_school(FIRST, **broken)
        [first, second] = check_register([bad, of_school(SECOND)], on=ON)
        assert (first.outcome, second.outcome) == (Outcome.CHECKED, Outcome.CHECKED)
        assert "PUP-653" in first.findings.codes
        assert "PUP-504a" in second.findings.codes

    @pytest.mark.parametrize("error", [OutOfCoverageError("on"), InvalidValueError("on", wanted="another day")])
    def test_a_record_that_cannot_be_checked_loses_no_other(self, error: Exception) -> None:
        def unknown(_one: SchoolClass, _other: SchoolClass) -> bool:
            raise error

        post = [institution(K.POST_SECONDARY_SCHOOL, rspo) for rspo in (1, 2)]
        classes = tuple(at_level(None, "2025-09-01", "2026-08-31", at=each) for each in post)
        bad = of_school(post[0], assignments=classes)
        items = (bad, of_school(FIRST, pupil=2))
        assert [each.outcome for each in check_register(items, on=ON, forms_compatible=unknown)] == [
            Outcome.OUT_OF_COVERAGE,
            Outcome.CHECKED,
        ]
        items = (bad, of_school(SECOND))
        assert [each.outcome for each in check_register(items, on=ON, forms_compatible=unknown)] == [
            Outcome.OUT_OF_COVERAGE,
            Outcome.APART,
        ]

    def test_classes_and_forms_are_passed_on(self) -> None:
        post = [institution(K.POST_SECONDARY_SCHOOL, rspo) for rspo in (1, 2)]
        both = [of_school(each, assignments=(at_level(None, "2025-09-01", "2026-08-31", at=each),)) for each in post]
        assert next(check_register(both, on=ON, registered=[])).findings.without("PUP-666").codes == ("PUP-402",)
        compatible = check_register(both, on=ON, forms_compatible=lambda _a, _b: True)
        assert [each.findings.without("PUP-666").codes for each in compatible] == [(), ()]

    def test_reads_no_further_than_it_has_to(self) -> None:
        taken = []

        def stream() -> Iterator[PupilRecord]:
            for number in range(1_000_000):
                taken.append(number)
                yield PupilRecord(pupil=number)

        checked = check_register(stream(), on=ON)
        assert taken == []
        assert next(checked).index == 0
        assert taken == [0, 1]
        assert next(checked).index == 1
        assert taken == [0, 1, 2]

    def test_an_empty_register(self) -> None:
        assert outcomes() == []

    @pytest.mark.parametrize(
        ("fields", "argument"),
        [
            ({"records": 7}, "records"),
            ({"on": None}, "on"),
            ({"registered": 7}, "registered"),
            ({"registered": [None]}, "registered"),
            ({"forms_compatible": 7}, "forms_compatible"),
        ],
    )
    def test_a_wrong_argument_is_refused_at_once(self, fields: dict[str, Any], argument: str) -> None:
        arguments: dict[str, Any] = {"records": [], "on": ON} | fields
        with pytest.raises(TypeError, match=argument):
            check_register(**arguments)


class TestChecked:
    """The record is not shown with its findings."""

    def test_the_pupil_is_not_shown(self) -> None:
        [checked] = check_register([of_school(FIRST, pupil="tajne-7")], on=ON)
        assert checked.record is not None
        assert "tajne" not in repr(checked)

    @pytest.mark.parametrize("at", [FIRST, None])
    def test_gives_a_row_for_each_finding(self, at: Institution | None) -> None:
        """With the number of the item, and the keys of the pupil and the school."""
        [checked] = check_register([PupilRecord(pupil="x", institution=at, identity=evolve(WHO, pesel="1"))], on=ON)
        found = checked.to_rows("en")
        assert len(found) == len(checked.findings) > 0
        assert {(each["index"], each["pupil"], each["rspo"]) for each in found} == {
            (0, "x", None if at is None else at.rspo)
        }
        assert [each["code"] for each in found] == list(checked.findings.codes)

    def test_what_is_no_record_has_no_rows(self) -> None:
        nothing: Any = None
        [checked] = check_register([nothing], on=ON)
        assert checked.to_rows("pl") == []
