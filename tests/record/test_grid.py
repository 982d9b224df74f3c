"""Every cell of the grid of parts against parts: its codes come out, and where there is none, the parts say nothing of each other."""

from collections import Counter
from datetime import date
from itertools import combinations_with_replacement
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from grid import GRID, NAMES, Cell, line
from world import K, a_class, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import AssignmentEnd, ClassKind, Level
from sio_rules.institutions import Body, BodyKind
from sio_rules.periods import SchoolYear
from sio_rules.pesel import Sex
from sio_rules.pupils.achievements.contests import ContestKind, ContestLevel, Organiser
from sio_rules.pupils.achievements.diplomas import Diploma, DiplomaResult
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.achievements.laureates import Laureate, LaureateTitle
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    SchoolDutyEntry,
    SchoolDutyForm,
)
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import RegisterData, Verification
from sio_rules.pupils.particulars import (
    BicycleCard,
    ConsentGiver,
    EntryDates,
    ExtendedCare,
    HomeEducation,
    IndividualProgramme,
    IndividualTeaching,
    ParticularKind,
    PracticalTraining,
    ResidenceEntry,
)
from sio_rules.pupils.school_life.accidents import Accident, Care
from sio_rules.pupils.school_life.activities import ActivityKind, ExtracurricularActivity
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record
from sio_rules.transport.child import HelpForm
from sio_rules.transport.entries.entry import TransportEntry

ON = date(2026, 3, 2)
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "record.md"
P, C = ParticularKind, CertificateKind
SCHOOL, OTHER = institution(K.PRIMARY_SCHOOL, 1, district=True), institution(K.PRIMARY_SCHOOL, 2, district=True)
TECH, ART, LICEUM = (
    institution(kind, rspo)
    for rspo, kind in ((3, K.TECHNICAL_SCHOOL), (4, K.ART_SECONDARY_SCHOOL), (5, K.GENERAL_SECONDARY_SCHOOL))
)
MOW, MOS, ORW = institution(K.MOW, 6), institution(K.MOS, 7), institution(K.ORW, 8)
CLUB, COURSES, CENTRE = (
    institution(kind, rspo)
    for rspo, kind in ((9, K.ART_CLUB), (10, K.VOCATIONAL_TRAINING_CENTRE), (11, K.COUNSELLING_CENTRE))
)
KINDERGARTEN = institution(K.KINDERGARTEN, 12)
YEAR = days("2025-09-01", "2026-08-31")
BORN_LATER = PupilIdentity(no_pesel=True, born_on=day("2049-01-01"))
BOY = PupilIdentity(no_pesel=True, sex=Sex.MALE)
ILL = Certificate(C.INDIVIDUAL_TEACHING)
SPRING = EntryDates(day("2026-02-02"), day("2026-05-29"))

LEARNS = Schooling(institution=SCHOOL, period=YEAR)
THIRD = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
CARD = BicycleCard(institution=SCHOOL, obtained_on=day("2026-02-02"), issued_on=day("2026-02-02"))
LIVES = ResidenceEntry(SCHOOL, 1, YEAR)
TAUGHT = IndividualTeaching(kind=P.INDIVIDUAL_TEACHING, institution=SCHOOL, dates=SPRING, certificate=ILL)
AT_HOME = HomeEducation(
    kind=P.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    institution=SCHOOL,
    dates=SPRING,
    decision_of=K.PRIMARY_SCHOOL,
    taught_at_home=True,
    attends=False,
    by_exams=True,
)
EXAM = ExamReport(exam=Exam.EIGHTH_GRADE, institution=SCHOOL, school_year=SchoolYear(2025), sent_on=day("2025-10-01"))
AID = MaterialAid(institution=SCHOOL, aid_kind=AidKind.MOTIVATIONAL, benefit=1)
PASSED = Diploma(
    institution=SCHOOL,
    positive_marks=True,
    took_exam=True,
    school_year=SchoolYear(2025),
    school_class=a_class(at=SCHOOL),
    result=DiplomaResult.OBTAINED,
)
WON = Laureate(
    institution=SCHOOL,
    school_year=SchoolYear(2025),
    contest=ContestKind.SUBJECT_CONTEST,
    title=LaureateTitle.LAUREATE,
    level=ContestLevel.VOIVODESHIP,
    organiser=Organiser.KURATOR,
    on_list=True,
    diploma=True,
)
RESIDES = Stay(institution=MOW, period=YEAR, basis=1)
CHILD = ChildStay(institution=MOW, period=YEAR, child_born_on=day("2024-05-10"))
RIDE = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2025-09-01"), end=day("2026-08-31"))
NOT_IN_SCHOOL = SchoolDutyEntry(school=SCHOOL, form=SchoolDutyForm.OTHER_REASON, lives_in_district=True)
NOT_IN_PRESCHOOL = PreschoolDutyEntry(school=SCHOOL, form=PreschoolDutyForm.OTHER_REASON, lives_in_district=True)
SAMPLES: dict[str, Any] = {
    "schooling": LEARNS,
    "duties": LearningDutyEntry(
        body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, primary_finished_on=day("2025-08-31")
    ),
    "assignments": THIRD,
    "certificates": Certificate(C.SPECIAL_EDUCATION, period=YEAR),
    "particulars": CARD,
    "residences": LIVES,
    "exams": EXAM,
    "accidents": Accident(institution=SCHOOL, care=Care.SCHOOL, accident_kind=1, cause=1, place=1, activity=1),
    "aid": AID,
    "extracurricular_activities": ExtracurricularActivity(activity=ActivityKind.ARTISTIC, developing=True),
    "diplomas": PASSED,
    "laureates": WON,
    "stays": RESIDES,
    "reservations": Reservation(institution=MOW, period=YEAR, referral_received_on=YEAR.start),
    "measure_breaks": MeasureBreak(institution=MOW, period=YEAR),
    "accommodations": Accommodation(institution=MOS, period=YEAR),
    "child_stays": CHILD,
    "transport": RIDE,
}
"""One part of each kind."""


def learning(form: LearningDutyForm) -> LearningDutyEntry:
    """Return a form of compulsory education."""
    return LearningDutyEntry(body=Body(BodyKind.GMINA), form=form)


def at(kind_or_school: Any, of: ClassKind = ClassKind.BASIC, level: Level | None = None) -> Any:
    """Return an assignment for the school year."""
    return at_level(level, "2025-09-01", "2026-08-31", kind=of, at=kind_or_school)


def born(text: str) -> PupilIdentity:
    """Return the identity of a pupil born then."""
    return PupilIdentity(no_pesel=True, born_on=day(text))


IN_ZERO = at_level(Level.ZERO, "2019-09-01", "2020-08-31", at=SCHOOL)
BELOW_ZERO = at_level(Level.BELOW_ZERO, "2019-09-01", "2020-08-31", at=SCHOOL)
PRESCHOOL_CLASS = at(SCHOOL, level=Level.PRESCHOOL)
EIGHTH_CLASS = at(SCHOOL, level=Level.GRADE_8)
PREPARATION = evolve(AT_HOME, kind=P.PREPARATION_OUTSIDE_SCHOOL)
OUTSIDE_PRESCHOOL = evolve(AT_HOME, kind=P.PREPARATION_OUTSIDE_PRESCHOOL)
INDIVIDUAL_PREPARATION = evolve(TAUGHT, kind=P.INDIVIDUAL_PREPARATION)

EXAMPLES: dict[str | tuple[str, str, str], dict[str, Any]] = {
    "PUP-103": {"institution": CLUB, "identity": BOY},
    ("institution", "identity", "PUP-105b"): {"institution": COURSES, "identity": BOY},
    ("schooling", "assignments", "PUP-105b"): {
        "schooling": (evolve(LEARNS, institution=COURSES),),
        "assignments": (at(COURSES, ClassKind.RW),),
    },
    "PUP-106b": {"institution": CENTRE, "identity": BOY},
    "PUP-102b": {"institution": CLUB, "extracurricular_activities": (SAMPLES["extracurricular_activities"],)},
    "IDN-001h": {
        "identity": PupilIdentity(pesel="02211307589"),
        "verification": Verification(positive=True, data=RegisterData(sex=Sex.FEMALE, born_on=day("2002-01-14"))),
    },
    "IDN-001i": {
        "identity": PupilIdentity(pesel="02211307589"),
        "verification": Verification(positive=True, data=RegisterData(sex=Sex.MALE, born_on=day("2002-01-13"))),
    },
    "PUP-671": {"identity": BOY, "verification": Verification(positive=False)},
    "PUP-342b": {"identity": born("2007-09-20"), "duties": (learning(LearningDutyForm.ABROAD),)},
    "PUP-521d": {"identity": born("2013-09-20"), "assignments": (BELOW_ZERO,)},
    "PUP-523": {"identity": born("2015-09-20"), "assignments": (IN_ZERO,)},
    "PUP-411b": {"identity": born("2018-09-20"), "assignments": (PRESCHOOL_CLASS,)},
    "PUP-619d": {"identity": born("2016-02-03"), "particulars": (CARD,)},
    "PUP-621e": {
        "identity": born("2012-02-03"),
        "particulars": (IndividualProgramme(institution=SCHOOL, asked_by=ConsentGiver.ADULT_PUPIL),),
    },
    ("identity", "child_stays", "PUP-650"): {"identity": BOY, "child_stays": (CHILD,)},
    ("verification", "child_stays", "PUP-650"): {
        "verification": Verification(positive=True, data=RegisterData(sex=Sex.MALE, born_on=day("2008-01-13"))),
        "child_stays": (CHILD,),
    },
    "MCH-004c": {"identity": born("2007-09-20"), "child_stays": (CHILD,)},
    "PUP-648b": {"schooling": (LEARNS, evolve(LEARNS, period=days("2026-01-01")))},
    ("schooling", "duties", "PUP-322a"): {
        "schooling": (evolve(LEARNS, institution=OTHER),),
        "duties": (NOT_IN_PRESCHOOL,),
    },
    ("schooling", "duties", "PUP-332a"): {"schooling": (evolve(LEARNS, institution=OTHER),), "duties": (NOT_IN_SCHOOL,)},
    "PUP-401": {"schooling": (evolve(LEARNS, period=days("2025-09-02")),), "assignments": (THIRD,)},
    "PUP-530": {"schooling": (LEARNS,), "assignments": (at(SCHOOL, ClassKind.WWR),)},
    "PUP-667": {"schooling": (evolve(LEARNS, period=days("2025-09-01", "2026-02-28")),), "assignments": (THIRD,)},
    "PUP-656a": {"schooling": (LEARNS,), "assignments": (at(OTHER),)},
    "PUP-656b": {
        "schooling": (LEARNS,),
        "assignments": (at_level(Level.GRADE_3, "2025-09-01", "2026-01-31", at=SCHOOL),),
    },
    "PUP-604e": {
        "schooling": (LEARNS,),
        "particulars": (evolve(LIVES, period=days("2025-08-31", "2026-01-31")),),
    },
    "PUP-527c": {
        "schooling": (LEARNS,),
        "assignments": (THIRD,),
        "stays": (evolve(RESIDES, period=days("2026-01-01", "2026-08-31")),),
    },
    "PUP-527b": {"assignments": (THIRD,), "stays": (evolve(RESIDES, period=days("2026-01-01", "2026-08-31")),)},
    "PUP-528c": {"assignments": (at(OTHER),), "stays": (RESIDES,)},
    ("schooling", "transport", "TRN-005"): {
        "schooling": (evolve(LEARNS, period=days("2025-09-01", "2026-01-31")),),
        "transport": (RIDE,),
    },
    ("assignments", "transport", "TRN-005"): {
        "assignments": (at_level(Level.GRADE_3, "2025-09-01", "2026-01-31", at=SCHOOL),),
        "transport": (RIDE,),
    },
    "PUP-642": {"duties": (learning(LearningDutyForm.ABROAD), learning(LearningDutyForm.OTHER_REASON))},
    "PUP-643": {"duties": (NOT_IN_SCHOOL, evolve(NOT_IN_SCHOOL, school=OTHER))},
    "PUP-644": {"duties": (NOT_IN_SCHOOL, NOT_IN_PRESCHOOL)},
    ("duties", "assignments", "PUP-322a"): {"duties": (NOT_IN_PRESCHOOL,), "assignments": (at(KINDERGARTEN),)},
    "PUP-325b": {"duties": (NOT_IN_PRESCHOOL,), "assignments": (PRESCHOOL_CLASS,)},
    ("duties", "assignments", "PUP-332a"): {"duties": (NOT_IN_SCHOOL,), "assignments": (at(LICEUM),)},
    "PUP-333b": {"duties": (evolve(NOT_IN_SCHOOL, form=SchoolDutyForm.ABROAD),), "assignments": (at(KINDERGARTEN),)},
    "PUP-335b": {"duties": (NOT_IN_SCHOOL,), "assignments": (THIRD,)},
    "PUP-336": {"duties": (evolve(NOT_IN_SCHOOL, form=SchoolDutyForm.DEFERRAL),), "assignments": (PRESCHOOL_CLASS,)},
    "PUP-641a": {"duties": (learning(LearningDutyForm.OTHER_REASON),), "assignments": (at(LICEUM),)},
    "PUP-641b": {"duties": (learning(LearningDutyForm.ABROAD),), "assignments": (at(LICEUM),)},
    "PUP-641c": {"duties": (learning(LearningDutyForm.ABROAD),), "assignments": (THIRD,)},
    "PUP-665b": {
        "duties": (evolve(NOT_IN_SCHOOL, form=SchoolDutyForm.DEFERRAL),),
        "certificates": (Certificate(C.DEFERRAL, period=days("2024-09-01", "2025-08-31")),),
    },
    "PUP-306": {
        "assignments": (
            at_level(Level.PRESCHOOL, "2025-09-01", "2026-06-30", at=KINDERGARTEN),
            at_level(Level.PRESCHOOL, "2026-08-01", "2026-08-31", at=KINDERGARTEN),
        ),
    },
    "PUP-403b": {"assignments": (evolve(THIRD, period=days("2025-09-01")), evolve(THIRD, period=days("2026-09-01")))},
    "PUP-504a": {"assignments": (THIRD, at(OTHER, level=Level.GRADE_3))},
    "PUP-526": {
        "assignments": (THIRD, at_level(Level.GRADE_2, "2026-09-01", "2027-08-31", at=SCHOOL)),
    },
    "PUP-529b": {
        "schooling": (LEARNS,),
        "assignments": (at(ORW, ClassKind.IPET), evolve(THIRD, period=days("2024-09-01", "2025-08-31"))),
    },
    "PUP-529d": {
        "schooling": (LEARNS,),
        "assignments": (THIRD, at(ORW, ClassKind.IPET)),
        "certificates": (Certificate(C.SPECIAL_EDUCATION, frozenset({Disability.MOTOR}), period=YEAR),),
    },
    "PUP-531a": {"assignments": (at(SCHOOL, ClassKind.WWR), at(OTHER, ClassKind.WWR))},
    "PUP-661f": {
        "assignments": (
            evolve(THIRD, period=days("2024-09-01", "2025-08-31"), ended=AssignmentEnd.PROLONGED),
            THIRD,
        ),
    },
    "PUP-669d": {
        "assignments": (
            at_level(Level.GRADE_2, "2024-09-01", "2025-06-27", at=SCHOOL),
            THIRD,
        ),
    },
    "PUP-666": {"assignments": (at(OTHER),), "particulars": (LIVES,)},
    "PUP-672a": {"assignments": (EIGHTH_CLASS,), "exams": (evolve(EXAM, institution=LICEUM, exam=Exam.MATURA),)},
    "STY-011b": {
        "certificates": (Certificate(C.SPECIAL_EDUCATION, period=days("2024-09-01", "2025-08-31")),),
        "stays": (evolve(RESIDES, institution=institution(K.SOSW, 13)),),
    },
    "STY-010": {
        "stays": (evolve(RESIDES, institution=MOS),),
        "accommodations": (evolve(SAMPLES["accommodations"], period=days("2025-10-01", "2026-08-31")),),
    },
    "PUP-663c": {"assignments": (THIRD,), "certificates": (Certificate(C.WWR, institution=SCHOOL),)},
    ("stays", "measure_breaks", "STY-010"): {"stays": (RESIDES,), "measure_breaks": (SAMPLES["measure_breaks"],)},
    "PUP-661b": {
        "assignments": (at(SCHOOL, ClassKind.RW),),
        "certificates": (Certificate(C.RW, period=days("2025-09-01", "2026-01-31"), institution=SCHOOL),),
    },
    "PUP-614a": {"assignments": (THIRD,), "particulars": (PREPARATION,)},
    "PUP-616c": {"assignments": (at(SCHOOL, ClassKind.WWR),), "particulars": (AT_HOME,)},
    "PUP-631b": {"assignments": (THIRD,), "particulars": (OUTSIDE_PRESCHOOL,)},
    "PUP-632": {"assignments": (THIRD,), "particulars": (INDIVIDUAL_PREPARATION,)},
    "PUP-645": {"assignments": (PRESCHOOL_CLASS,), "particulars": (CARD,)},
    "PUP-646": {"assignments": (THIRD,), "particulars": (ExtendedCare(institution=SCHOOL, used_min=2, free_min=1),)},
    "PUP-647a": {
        "assignments": (THIRD,),
        "particulars": (PracticalTraining(institution=TECH, places=(1,), dates=SPRING),),
    },
    "PUP-647b": {"assignments": (at(OTHER),), "particulars": (CARD,)},
    "EXM-006": {"assignments": (THIRD,), "exams": (EXAM,)},
    "EXM-007": {"assignments": (at(OTHER),), "exams": (EXAM,)},
    "PUP-647c": {"assignments": (PRESCHOOL_CLASS,), "aid": (AID,)},
    "DIP-003d": {"assignments": (at(OTHER),), "diplomas": (PASSED,)},
    "LAU-003": {"assignments": (PRESCHOOL_CLASS,), "laureates": (WON,)},
    "LAU-004a": {"assignments": (evolve(THIRD, period=days("2024-09-01", "2025-08-31")),), "laureates": (WON,)},
    "TRN-007": {"assignments": (at(OTHER),), "transport": (RIDE,)},
    "TRN-008a": {
        "certificates": (Certificate(C.SPECIAL_EDUCATION, period=days("2024-09-01", "2025-08-31")),),
        "transport": (evolve(RIDE, institution=LICEUM),),
    },
    "TRN-008b": {
        "assignments": (THIRD,),
        "certificates": (Certificate(C.SPECIAL_EDUCATION, frozenset({Disability.MOTOR}), period=YEAR, institution=LICEUM),),
        "transport": (evolve(RIDE, institution=LICEUM),),
    },
    "TRN-039": {
        "certificates": (Certificate(C.SPECIAL_EDUCATION, period=days("2025-09-01", "2026-01-31")),),
        "transport": (evolve(RIDE, institution=LICEUM),),
    },
    "TRN-039a": {
        "assignments": (at_level(Level.GRADE_3, "2025-10-01", "2026-08-31", at=SCHOOL),),
        "transport": (RIDE,),
    },
    "TRN-009": {"assignments": (THIRD,), "transport": (evolve(RIDE, institution=ORW),)},
    "TRN-011": {"assignments": (THIRD, at(ORW, ClassKind.RW)), "transport": (RIDE,)},
    "PUP-612a": {"certificates": (ILL,), "particulars": (PREPARATION,)},
    "PUP-612b": {"certificates": (Certificate(C.INDIVIDUAL_PREPARATION),), "particulars": (PREPARATION,)},
    "PUP-616a": {"certificates": (ILL,), "particulars": (AT_HOME,)},
    "PUP-616d": {"particulars": (AT_HOME, TAUGHT)},
    "TRN-014": {"particulars": (OUTSIDE_PRESCHOOL,), "transport": (RIDE,)},
    "TRN-015": {"particulars": (PREPARATION,), "transport": (RIDE,)},
    "TRN-016": {"particulars": (AT_HOME,), "transport": (RIDE,)},
    "TRN-017": {"particulars": (INDIVIDUAL_PREPARATION,), "transport": (RIDE,)},
    "TRN-018": {"particulars": (TAUGHT,), "transport": (RIDE,)},
    "PUP-604c": {"particulars": (LIVES, evolve(LIVES, locality=2))},
    "PUP-604d": {"particulars": (LIVES, LIVES)},
    "EXM-008": {"exams": (EXAM, evolve(EXAM, institution=OTHER))},
    "LAU-001": {"laureates": (WON, WON)},
    "PUP-649": {"stays": (RESIDES, evolve(RESIDES, institution=MOS))},
    "STY-003d": {"stays": (RESIDES,), "reservations": (SAMPLES["reservations"],)},
    "STY-004": {"stays": (evolve(RESIDES, institution=MOS),), "measure_breaks": (SAMPLES["measure_breaks"],)},
    "STY-005b": {"stays": (RESIDES,), "accommodations": (SAMPLES["accommodations"],)},
    "MCH-002a": {"stays": (evolve(RESIDES, institution=MOS),), "child_stays": (CHILD,)},
    "MCH-002b": {"stays": (evolve(RESIDES, basis=None),), "child_stays": (CHILD,)},
    "MCH-003a": {"stays": (evolve(RESIDES, period=days("2025-09-02")),), "child_stays": (CHILD,)},
    "TRN-005e": {
        "transport": (evolve(RIDE, end=day("2026-01-30")), evolve(RIDE, start=day("2026-03-02"))),
    },
    "TRN-012": {"transport": (RIDE, RIDE)},
    "TRN-013": {"transport": (RIDE, evolve(RIDE, form=HelpForm.TRANSPORT))},
}
"""What brings a code about: in every cell that names it, or in one."""


def parts(name: str, *several: Any) -> dict[str, Any]:
    """Return the field of a record that holds these parts."""
    return {"particulars" if name == "residences" else name: several}


def example(cell: Cell, code: str) -> dict[str, Any]:
    """Return the fields of a record that brings *code* about in that cell."""
    own = EXAMPLES.get((cell.one, cell.other, code)) or EXAMPLES.get(code)
    if own is not None:
        return own
    sample = TAUGHT if cell.other == "particulars" else SAMPLES[cell.other]
    if code == "PUP-201":
        return parts(cell.other, sample)
    if code == "PUP-652":
        return {"identity": BORN_LATER} | parts(cell.other, sample)
    if code == "PUP-648a":
        return parts(cell.other, sample, sample)
    assert code in {"PUP-325a", "PUP-335a"}
    form = NOT_IN_PRESCHOOL if code == "PUP-325a" else NOT_IN_SCHOOL
    return {"duties": (form,)} | parts(
        cell.other if cell.one == "duties" else cell.one, LEARNS if cell.other == "duties" else sample
    )


def held(record: PupilRecord, name: str) -> int:
    """Return how many parts of that name *record* holds."""
    if name == "residences":
        return sum(isinstance(each, ResidenceEntry) for each in record.particulars)
    if name == "particulars":
        return sum(not isinstance(each, ResidenceEntry) for each in record.particulars)
    value = getattr(record, name)
    return len(value) if isinstance(value, tuple) else int(value is not None)


class TestCells:
    """Each pair of parts stands once, with its codes or a reason."""

    def test_every_pair_once(self) -> None:
        assert [(each.one, each.other) for each in GRID] == list(combinations_with_replacement(NAMES, 2))
        assert all(bool(each.codes) != bool(each.why) for each in GRID)

    @pytest.mark.parametrize(
        ("cell", "code"),
        [pytest.param(cell, code, id=f"{cell.one}-{cell.other}-{code}") for cell in GRID for code in cell.codes],
    )
    def test_each_code_comes_out(self, cell: Cell, code: str) -> None:
        record = PupilRecord(pupil=1, **example(cell, code))
        if code == "PUP-201":
            assert record.identity is None
        else:
            assert held(record, cell.one) >= 1 + (cell.one == cell.other)
        assert held(record, cell.other) >= 1
        assert code in check_record(record, on=ON).codes

    @pytest.mark.parametrize(
        "cell",
        [
            pytest.param(cell, id=f"{cell.one}-{cell.other}")
            for cell in GRID
            if not cell.codes and cell.one in SAMPLES and cell.one != cell.other
        ],
    )
    def test_where_there_is_no_code_neither_says_anything_of_the_other(self, cell: Cell) -> None:
        one, other = parts(cell.one, SAMPLES[cell.one]), parts(cell.other, SAMPLES[cell.other])
        both = {name: (*one.get(name, ()), *other.get(name, ())) for name in one | other}
        identity = born("2009-09-20")

        def codes(fields: dict[str, Any]) -> Counter[str]:
            return Counter(check_record(PupilRecord(pupil=1, identity=identity, **fields), on=ON).codes)

        assert codes(both) == codes(one) + codes(other) - codes({})

    def test_the_page_shows_the_grid(self) -> None:
        shown = [each for each in PAGE.read_text("utf-8").splitlines() if each.startswith("| ")]
        assert [each for each in shown if not each.startswith("| one part ")] == [line(each) for each in GRID]
