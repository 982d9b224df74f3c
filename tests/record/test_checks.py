"""The check of a whole record: every part at its path, what is derived, and what is found once."""

import re
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from examples import of_hundred
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import AssignmentEnd, ClassKind, Level
from sio_rules.institutions import Body, BodyKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pesel import Sex
from sio_rules.pupils.achievements.contests import ContestKind, ContestLevel, Organiser
from sio_rules.pupils.achievements.diplomas import Diploma, DiplomaResult
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.achievements.laureates import Laureate, LaureateTitle
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.origin import PupilStatus
from sio_rules.pupils.identity.verification import RegisterData, Verification
from sio_rules.pupils.particulars.bicycle_card import BicycleCard
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import LanguageLessons
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.school_life.accidents import Accident, Care
from sio_rules.pupils.school_life.activities import ExtracurricularActivity
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.record import PupilRecord, check_record
from sio_rules.record._sending import _sent_by_others
from sio_rules.record._transport import MODES
from sio_rules.record.pupil_record import PARTS
from sio_rules.rule import Findings
from sio_rules.strategies import pupil_records
from sio_rules.strategies.record import ENTRIES
from sio_rules.transport.child import HelpForm
from sio_rules.transport.entries.entry import TransportEntry
from sio_rules.transport.entries.excluding_modes import ExcludingMode

ON = date(2026, 3, 2)
SCHOOL = institution(K.PRIMARY_SCHOOL, 1, district=True)
OTHER = institution(K.PRIMARY_SCHOOL, 2)
MOW, MOS = institution(K.MOW, 3), institution(K.MOS, 4)
BORN_2007 = PupilIdentity(
    first_name="Zmyślona",
    last_name="Testowa",
    no_pesel=True,
    polish_citizen=True,
    born_on=day("2007-09-20"),
    sex=Sex.FEMALE,
)
YEAR = days("2025-09-01", "2026-08-31")
TAUGHT = (Schooling(institution=SCHOOL, period=days("2024-09-01")),)
THIRD = at_level(Level.GRADE_3, "2025-09-01", "2026-08-31", at=SCHOOL)
RIDE = TransportEntry(pupil=1, institution=SCHOOL, form=HelpForm.REFUND, start=day("2025-09-01"), end=day("2026-08-31"))
AT_HOME = HomeEducation(
    kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    institution=SCHOOL,
    dates=EntryDates(day("2025-09-01")),
    decision_of=K.PRIMARY_SCHOOL,
    taught_at_home=True,
    attends=False,
    by_exams=True,
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


BROKEN: tuple[tuple[str, Any, str, str], ...] = (
    (
        "schooling",
        Schooling(institution=OTHER, period=days("2023-09-01", "2024-06-30"), finished=True),
        "PUP-301b",
        "period.end",
    ),
    ("duties", LearningDutyEntry(body=Body(BodyKind.POWIAT), form=LearningDutyForm.ABROAD), "PUP-341", "body"),
    ("duties", SchoolDutyEntry(school=evolve(OTHER, district=False), form=None), "PUP-331a", "school"),
    ("duties", PreschoolDutyEntry(school=OTHER, form=None), "PUP-323a", "form"),
    ("assignments", evolve(THIRD, period=days("2025-09-01", "2026-09-01")), "PUP-403a", "period"),
    (
        "certificates",
        Certificate(CertificateKind.RW, frozenset({Disability.MOTOR})),
        "PUP-662a",
        "disabilities",
    ),
    ("particulars", BicycleCard(institution=SCHOOL), "PUP-619a", "obtained_on"),
    ("exams", ExamReport(exam=Exam.MATURA, institution=MOW), "EXM-004a", "institution"),
    (
        "exams",
        ExamReport(exam=Exam.EIGHTH_GRADE, institution=SCHOOL, school_year=SchoolYear(2025)),
        "EXM-004c",
        "sent_on",
    ),
    (
        "accidents",
        Accident(institution=SCHOOL, care=Care.SCHOOL, cause=1, place=1, activity=1),
        "ACD-004a",
        "accident_kind",
    ),
    ("aid", MaterialAid(institution=SCHOOL, aid_kind=AidKind.SOCIAL), "AID-001a", "aid_kind"),
    ("extracurricular_activities", ExtracurricularActivity(developing=True), "ADD-001", "activity"),
    ("diplomas", Diploma(institution=SCHOOL), "DIP-001", "institution"),
    ("laureates", evolve(WON, diploma=False), "LAU-009a", "diploma"),
    ("stays", Stay(institution=SCHOOL, period=YEAR), "STY-001", "institution"),
    ("reservations", Reservation(institution=MOW, period=YEAR), "STY-003c", "referral_received_on"),
    ("measure_breaks", MeasureBreak(institution=MOW, period=YEAR), "STY-004", "period"),
    ("accommodations", Accommodation(institution=MOS, period=YEAR), "STY-005b", "period"),
    ("child_stays", ChildStay(institution=MOW, period=YEAR), "MCH-002a", "period"),
    ("transport", evolve(RIDE, form=None), "TRN-002", "form"),
)
"""For each part of a record: one with a mistake, the rule that it breaks, and the path."""


NO_CLASS = ("PUP-656a", "schooling[0]")
"""What is found of schooling without a class, beside what else a test takes the class away for."""


def record(**parts: Any) -> PupilRecord:
    """Return the record of a pupil in the third grade of a primary school, with *parts* in place of what it has."""
    return evolve(PupilRecord(pupil=1, schooling=TAUGHT, assignments=(THIRD,)), **parts)


def found_in(**parts: Any) -> list[tuple[str, str]]:
    """Return the code and path of everything found in such a record, except for its identity and the residence."""
    return told(check_record(record(**parts), on=ON).without("PUP-201", "PUP-666"))


def told(findings: Findings) -> list[tuple[str, str]]:
    """Return code and path of each."""
    return [(each.code, each.at) for each in findings]


class TestCheckRecord:
    """Each part by its own rules, at its path."""

    def test_an_empty_record_breaks_nothing(self) -> None:
        assert not check_record(PupilRecord(pupil=1), on=ON)

    def test_a_right_record_breaks_nothing(self) -> None:
        lives = ResidenceEntry(SCHOOL, 1, days("2024-09-01"))
        assert told(check_record(record(particulars=(lives,)), on=ON)) == [("PUP-201", "identity")]

    def test_whoever_is_recorded_is_registered_first(self) -> None:
        assert told(check_record(record(), on=ON)) == [("PUP-201", "identity"), ("PUP-666", "assignments[0].period")]

    @pytest.mark.parametrize("name", PARTS)
    @given(data=st.data())
    @settings(max_examples=of_hundred(3))
    def test_any_part_asks_for_the_identity(self, name: str, data: st.DataObject) -> None:
        entry = data.draw(ENTRIES[name])
        if name == "transport":
            entry = evolve(entry, pupil=1)
        part: dict[str, Any] = {name: (entry,)}
        lone = PupilRecord(pupil=1, **part)
        assert ("PUP-201", "identity") in told(check_record(lone, on=ON))

    @pytest.mark.parametrize(("part", "broken", "code", "path"), BROKEN)
    def test_each_part_is_checked_at_its_place(self, part: str, broken: Any, code: str, path: str) -> None:
        before = getattr(record(), part)
        assert (code, f"{part}[{len(before)}].{path}") in found_in(**{part: (*before, broken)})

    def test_a_record_with_everything_wrong_tells_every_place(self) -> None:
        parts: dict[str, list[Any]] = {name: [] for name in PARTS}
        for part, broken, _, _ in BROKEN:
            parts[part].append(broken)
        everything = PupilRecord(
            pupil=1,
            institution=institution(K.ART_CLUB, 9),
            identity=PupilIdentity(first_name="Zmyślona", pesel="02211307588", polish_citizen=True),
            verification=Verification(positive=True),
            **{name: tuple(each) for name, each in parts.items()},
        )
        findings = told(check_record(everything, on=ON))
        places = {name: iter(range(len(each))) for name, each in parts.items()}
        assert {(code, f"{part}[{next(places[part])}].{path}") for part, _, code, path in BROKEN} <= set(findings)
        told_places = {re.sub(r"\W.*", "", at) for _, at in findings}
        assert told_places == {"institution", "identity", "verification", *PARTS}

    def test_identity_and_verification(self) -> None:
        wrong = PupilIdentity(first_name="Zmyślona", pesel="02211307589", polish_citizen=True)
        data = RegisterData(sex=Sex.MALE, born_on=day("2002-01-13"))
        lone = PupilRecord(pupil=1, identity=wrong, verification=Verification(positive=True, data=data))
        assert told(check_record(lone, on=ON)) == [("PUP-202b", "identity.last_name"), ("IDN-001i", "identity.pesel")]
        kept = evolve(lone, verification=Verification(positive=True))
        assert told(check_record(kept, on=ON))[1:] == [("PUP-206b", "verification")]

    def test_what_identity_and_verification_both_find_is_told_once(self) -> None:
        wrong = PupilIdentity(first_name="Zmyślona", last_name="Testowa", pesel="02211307588", polish_citizen=True)
        data = RegisterData(sex=Sex.FEMALE, born_on=day("2002-01-13"))
        lone = PupilRecord(pupil=1, identity=wrong)
        verified = evolve(lone, verification=Verification(positive=True, data=data))
        assert check_record(verified, on=ON)
        assert check_record(verified, on=ON) == check_record(lone, on=ON)

    def test_titles_against_each_other(self) -> None:
        assert found_in(laureates=(WON, WON)) == [("LAU-001", "laureates[1].title")]

    def test_what_cannot_be_counted_is_found_at_its_field(self) -> None:
        report = ExamReport(exam=Exam.MATURA, institution=SCHOOL, school_year=SchoolYear(2060), sent_on=ON)
        assert found_in(exams=(report,)) == [("EXM-005", "exams[0].institution"), ("PUP-653", "exams[0].school_year")]


class TestDerived:
    """What one part needs of another is read from the record."""

    def test_the_class_of_the_year_of_a_title(self) -> None:
        assert found_in(laureates=(WON,)) == []
        assert found_in(laureates=(WON,), assignments=()) == [NO_CLASS, ("LAU-004a", "laureates[0]")]

    def test_the_class_of_a_diploma(self) -> None:
        art = institution(K.ART_SECONDARY_SCHOOL, 5)
        last = at_level(None, "2025-09-01", "2026-08-31", at=art)
        passed = Diploma(
            institution=art,
            positive_marks=True,
            took_exam=True,
            school_year=SchoolYear(2025),
            school_class=last.school_class,
            result=DiplomaResult.OBTAINED,
        )
        learns = (Schooling(institution=art, period=days("2025-09-01")),)
        assert found_in(diplomas=(passed,), assignments=(last,), schooling=learns) == []
        assert found_in(diplomas=(passed,), assignments=()) == [NO_CLASS, ("DIP-003d", "diplomas[0].school_class")]

    def test_the_class_and_certificate_of_home_education(self) -> None:
        ill = Certificate(CertificateKind.INDIVIDUAL_TEACHING)
        assert found_in(particulars=(AT_HOME,)) == []
        assert found_in(particulars=(AT_HOME,), assignments=()) == [NO_CLASS, ("PUP-616c", "particulars[0]")]
        assert found_in(particulars=(AT_HOME,), certificates=(ill,)) == [("PUP-616a", "particulars[0]")]

    def test_the_schooling_and_the_day_of_a_residence(self) -> None:
        inside = ResidenceEntry(SCHOOL, 1, days("2025-09-01", "2026-03-02"))
        assert found_in(particulars=(inside,)) == []
        late = evolve(inside, period=days("2025-09-01", "2026-03-03"))
        assert found_in(particulars=(late,)) == [("PUP-604f", "particulars[0].period.end")]
        early = evolve(inside, period=days("2024-08-31", "2026-03-02"))
        assert found_in(particulars=(early,)) == [("PUP-604e", "particulars[0].period")]

    def test_particulars_against_each_other(self) -> None:
        here, there = ResidenceEntry(SCHOOL, 1, days("2025-09-01")), ResidenceEntry(SCHOOL, 2, days("2026-01-01"))
        assert found_in(particulars=(here, there)) == [("PUP-604c", "particulars[1].period")]

    def test_the_classes_of_transport(self) -> None:
        assert found_in(transport=(RIDE,)) == []
        assert found_in(transport=(RIDE,), assignments=()) == [NO_CLASS, ("TRN-007", "transport[0].institution")]

    def test_the_certificates_of_transport(self) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, 6)
        needs = Certificate(CertificateKind.SPECIAL_EDUCATION)
        there = {
            "assignments": (at_level(None, "2025-09-01", "2026-08-31", at=liceum),),
            "schooling": (Schooling(institution=liceum, period=days("2025-09-01")),),
            "transport": (evolve(RIDE, institution=liceum),),
        }
        assert found_in(**there, certificates=(needs,)) == []
        assert found_in(**there) == [("TRN-008a", "transport[0].institution")]

    @pytest.mark.parametrize(
        ("kind", "code"),
        [
            (ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL, "TRN-014"),
            (ParticularKind.PREPARATION_OUTSIDE_SCHOOL, "TRN-015"),
            (ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, "TRN-016"),
        ],
    )
    def test_home_education_excludes_transport(self, kind: ParticularKind, code: str) -> None:
        at_home = evolve(AT_HOME, kind=kind)
        assert (code, "transport[0].end") in found_in(particulars=(at_home,), transport=(RIDE,))
        ended = evolve(at_home, dates=EntryDates(day("2024-09-01"), day("2025-08-31")))
        assert code not in dict(found_in(particulars=(ended,), transport=(RIDE,)))
        unsaid = evolve(at_home, dates=EntryDates())
        assert code not in dict(found_in(particulars=(unsaid,), transport=(RIDE,)))

    @pytest.mark.parametrize(
        ("kind", "code"),
        [(ParticularKind.INDIVIDUAL_PREPARATION, "TRN-017"), (ParticularKind.INDIVIDUAL_TEACHING, "TRN-018")],
    )
    def test_individual_teaching_excludes_transport(self, kind: ParticularKind, code: str) -> None:
        taught = IndividualTeaching(kind=kind, institution=SCHOOL, dates=EntryDates(day("2026-08-31")))
        assert (code, "transport[0].end") in found_in(particulars=(taught,), transport=(RIDE,))

    def test_every_excluding_mode_has_its_particulars(self) -> None:
        assert set(MODES.values()) == set(ExcludingMode)

    def test_transport_against_transport(self) -> None:
        other_form = evolve(RIDE, form=HelpForm.TRANSPORT)
        assert found_in(transport=(RIDE, RIDE)) == [("TRN-012", "transport[1].end")]
        assert "TRN-013" in dict(found_in(transport=(RIDE, other_form)))

    def test_the_citizenship_that_came_back(self) -> None:
        foreign = PupilIdentity(
            first_name="Zmyślona",
            last_name="Testowa",
            pesel="02211307589",
            polish_citizen=False,
            country_of_origin="Ukraina",
            status=PupilStatus.OTHER,
        )
        data = RegisterData(sex=Sex.FEMALE, born_on=day("2002-01-13"), citizenship="polskie")
        lone = PupilRecord(pupil=1, identity=foreign, verification=Verification(positive=True, data=data))
        assert told(check_record(lone, on=ON)) == [("PUP-206d", "identity.polish_citizen")]

    def test_the_mothers_stay_and_age(self) -> None:
        stay = Stay(institution=MOW, period=days("2025-01-10"), basis=1)
        child = ChildStay(institution=MOW, period=days("2025-01-10"), child_born_on=day("2024-05-10"))
        lone = PupilRecord(pupil=1, identity=BORN_2007, stays=(stay,), child_stays=(child,))
        codes = check_record(lone, on=day("2025-09-19")).under("child_stays").codes
        assert codes == ()
        assert told(check_record(lone, on=day("2025-09-20")).under("child_stays")) == [
            ("MCH-004c", "child_stays[0].period.end")
        ]

    def test_the_age_and_the_end_of_primary_school_for_the_duty_of_learning(self) -> None:
        form = LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, lives_in_gmina=True)
        finished = Schooling(institution=SCHOOL, period=days("2014-09-01", "2022-08-31"), finished=True)
        lone = PupilRecord(pupil=1, identity=BORN_2007, duties=(form,), schooling=(finished,))
        assert check_record(lone, on=day("2025-09-19")).under("duties").codes == ()
        assert check_record(lone, on=day("2025-09-20")).under("duties").codes == ("PUP-342b",)
        assert check_record(lone, on=day("2022-08-30")).under("duties").codes == ("PUP-342a",)
        own = evolve(form, born_on=day("2007-09-19"), primary_finished_on=day("2022-08-30"))
        assert check_record(evolve(lone, duties=(own,)), on=day("2025-09-19")).under("duties").codes == ("PUP-342b",)
        assert check_record(evolve(lone, duties=(own,)), on=day("2022-08-30")).under("duties").codes == ()
        left = evolve(lone, schooling=(evolve(finished, finished=None),))
        assert check_record(left, on=day("2025-09-19")).under("duties").codes == ("PUP-342f",)

    @pytest.mark.parametrize(
        "kind", [K.PRIMARY_SCHOOL, K.GENERAL_MUSIC_SCHOOL_I, K.GENERAL_BALLET_SCHOOL, K.TECHNICAL_SCHOOL]
    )
    def test_schools_of_primary_level_finish_it_too(self, kind: K) -> None:
        form = LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, lives_in_gmina=True)
        finished = Schooling(institution=institution(kind, 8), period=days("2014-09-01", "2022-08-31"), finished=True)
        lone = PupilRecord(pupil=1, identity=BORN_2007, duties=(form,), schooling=(finished,))
        sure = kind in {K.PRIMARY_SCHOOL, K.GENERAL_MUSIC_SCHOOL_I}
        assert check_record(lone, on=day("2024-09-19")).under("duties").codes == (() if sure else ("PUP-342f",))
        assert check_record(lone, on=day("2022-08-30")).under("duties").codes == (("PUP-342a",) if sure else ("PUP-342f",))

    def test_a_course_at_a_school_ends_on_its_own_day(self) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, 8)
        spell = days("2025-10-01", "2025-10-28")
        there = Schooling(institution=liceum, period=spell, finished=True)
        kkz, basic = (
            at_level(None, "2025-10-01", "2025-10-28", kind=kind, at=liceum) for kind in (ClassKind.KKZ, ClassKind.BASIC)
        )
        for assignments, found_there in (((kkz,), False), ((basic,), True), ((kkz, basic), True), ((), True)):
            lone = PupilRecord(pupil=1, identity=BORN_2007, schooling=(there,), assignments=assignments)
            assert ("PUP-301b" in check_record(lone, on=ON).codes) is found_there
        earlier = at_level(None, "2023-09-01", "2024-08-31", at=liceum)
        lone = PupilRecord(pupil=1, identity=BORN_2007, schooling=(there,), assignments=(earlier, kkz))
        assert "PUP-301b" not in check_record(lone, on=ON).codes
        ended = evolve(kkz, ended=AssignmentEnd.COMPLETED)
        lone = PupilRecord(pupil=1, identity=BORN_2007, schooling=(there,), assignments=(ended,))
        assert "PUP-669a" not in check_record(lone, on=ON).codes

    @pytest.mark.parametrize(
        ("valid", "code"),
        [(None, None), (days("2025-09-01", "2026-08-31"), None), (days("2020-09-01", "2025-08-31"), "PUP-361a")],
    )
    def test_the_age_of_a_deferral_from_the_record(self, valid: Period | None, code: str | None) -> None:
        form = SchoolDutyEntry(
            school=SCHOOL, form=SchoolDutyForm.DEFERRAL, lives_in_district=True, place=SchoolPlace.PRESCHOOL_ELSEWHERE
        )
        child = evolve(BORN_2007, born_on=day("2017-06-01"))
        certificate = Certificate(CertificateKind.SPECIAL_EDUCATION, period=valid)
        lone = PupilRecord(pupil=1, identity=child, duties=(form,))
        assert "PUP-361a" in check_record(lone, on=ON).codes
        certified = check_record(evolve(lone, certificates=(certificate,)), on=ON)
        assert [each.code for each in certified if each.code.startswith("PUP-361")] == ([] if code is None else [code])
        assert "PUP-361d" in check_record(evolve(lone, identity=None), on=ON).codes
        other = Certificate(CertificateKind.RW, period=valid)
        assert "PUP-361a" in check_record(evolve(lone, certificates=(other,)), on=ON).codes

    def test_what_the_form_of_a_deferral_says_itself_prevails(self) -> None:
        form = SchoolDutyEntry(
            school=SCHOOL, form=SchoolDutyForm.DEFERRAL, lives_in_district=True, place=SchoolPlace.PRESCHOOL_ELSEWHERE
        )
        child = PupilRecord(
            pupil=1,
            identity=evolve(BORN_2007, born_on=day("2017-06-01")),
            certificates=(Certificate(CertificateKind.SPECIAL_EDUCATION),),
        )
        for own, found_here in (
            ({"special_education": False}, True),
            ({"special_education": False, "born_on": day("2019-06-01")}, False),
            ({}, False),
        ):
            assert ("PUP-361a" in check_record(evolve(child, duties=(evolve(form, **own),)), on=ON).codes) is found_here

    def test_primary_school_is_finished_with_the_first_that_is(self) -> None:
        form = LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, lives_in_gmina=True)
        first = Schooling(institution=SCHOOL, period=days("2014-09-01", "2022-08-31"), finished=True)
        again = Schooling(institution=OTHER, period=days("2022-09-01", "2023-08-31"), finished=True)
        without_end = Schooling(institution=OTHER, period=days("2014-09-01"), finished=True)
        for both in ((first, again), (again, first), (without_end, first)):
            lone = PupilRecord(pupil=1, identity=BORN_2007, duties=(form,), schooling=both)
            assert check_record(lone, on=day("2022-08-30")).under("duties").codes == ("PUP-342a",)
            assert check_record(lone, on=day("2022-08-31")).under("duties").codes == ()

    def test_what_stands_beside_the_form_of_a_duty(self) -> None:
        form = PreschoolDutyEntry(
            school=SCHOOL, form=PreschoolDutyForm.ABROAD, lives_in_district=True, place=PreschoolPlace.ABROAD
        )
        assert found_in(duties=(form,), assignments=(), schooling=()) == []
        assert found_in(duties=(form,)) == [("PUP-325a", "schooling[0]"), ("PUP-325b", "assignments[0].school_class")]
        last_year = {
            "assignments": (evolve(THIRD, period=days("2024-09-01", "2025-08-31")),),
            "schooling": (evolve(TAUGHT[0], period=days("2024-09-01", "2025-08-31")),),
        }
        assert found_in(duties=(form,), **last_year) == []

    def test_what_the_form_of_a_duty_tells_itself_is_told_once(self) -> None:
        form = PreschoolDutyEntry(
            school=SCHOOL,
            form=PreschoolDutyForm.ABROAD,
            lives_in_district=True,
            place=PreschoolPlace.ABROAD,
            other_data=frozenset({DataKind.AID, DataKind.SCHOOLING}),
            classes=frozenset({ClassKind.RW, ClassKind.BASIC}),
        )

        def beside(**parts: Any) -> list[Any]:
            findings = check_record(record(duties=(form,), **parts), on=ON).without("PUP-201", "PUP-666")
            return [(each.at, fact) for each in findings for fact in each.facts.values()]

        told_by_form = [
            ("duties[0].other_data", DataKind.SCHOOLING),
            ("duties[0].other_data", DataKind.AID),
            ("duties[0].classes", ClassKind.BASIC),
            ("duties[0].classes", ClassKind.RW),
        ]
        assert beside(assignments=(), schooling=()) == told_by_form
        assert beside() == told_by_form

    def test_who_is_absent_half_the_time_may_be_enrolled(self) -> None:
        form = SchoolDutyEntry(
            school=SCHOOL,
            form=SchoolDutyForm.OTHER_REASON,
            lives_in_district=True,
            place=SchoolPlace.THIS_SCHOOL,
            absence=Absence(unexcused=10, total=20, basis=AbsenceBasis.DAYS),
        )
        assert found_in(duties=(form,)) == []
        assert "PUP-335b" in dict(found_in(duties=(evolve(form, absence=None),)))


def all_shown(any_record: PupilRecord) -> str:
    """Return all that is shown of a record and of what is found in it."""
    findings = check_record(any_record, on=ON)
    return repr(findings) + repr(any_record) + repr(findings.to_dicts("pl"))


class TestProperties:
    """Properties of the check of any record."""

    @given(pupil_records())
    @settings(max_examples=of_hundred(60))
    def test_every_path_leads_to_something(self, any_record: PupilRecord) -> None:
        for each in check_record(any_record, on=ON):
            assert each.at
            steps = re.findall(r"\w+|\[\d+\]", each.at)
            here: Any = any_record
            for step in steps:
                here = here[int(step[1:-1])] if step.startswith("[") else getattr(here, step)

    @given(pupil_records(st.just("tajne-7")), st.integers(1, 5))
    @settings(max_examples=of_hundred(60))
    def test_the_order_of_parts_changes_no_code(self, any_record: PupilRecord, by: int) -> None:
        kinds = {(institution.rspo, institution.kind) for institution, _, _ in _sent_by_others(any_record)}
        assume(len(kinds) == len({rspo for rspo, _ in kinds}))  # of two kinds with one number the first is named
        turned: dict[str, Any] = {}
        for name in PARTS:
            parts = getattr(any_record, name)
            start = by % len(parts) if parts else 0
            turned[name] = (*reversed(parts[start:]), *parts[:start])
        assert sorted(check_record(evolve(any_record, **turned), on=ON).codes) == sorted(
            check_record(any_record, on=ON).codes
        )

    @given(pupil_records(st.just("tajne-7")))
    @settings(max_examples=of_hundred(60))
    def test_nothing_personal_comes_out(self, any_record: PupilRecord) -> None:
        shown = all_shown(any_record)
        assert "tajne-7" not in shown
        if any_record.identity is not None:
            for name in ("pesel", "document_number", "first_name"):
                hidden = getattr(any_record.identity, name)
                if len(hidden) >= 6 and hidden in shown:  # a drawn text may be a word of the library, such as "PUP-34"
                    emptied: dict[str, Any] = {name: ""}
                    without = evolve(any_record, identity=evolve(any_record.identity, **emptied))
                    assert hidden in all_shown(without)

    def test_no_birth_date_comes_out_of_the_rules_about_age(self) -> None:
        form = LearningDutyEntry(body=Body(BodyKind.GMINA), form=LearningDutyForm.ABROAD, lives_in_gmina=True)
        child = ChildStay(institution=MOW, period=days("2025-01-10"), child_born_on=day("2024-05-10"))
        below = at_level(Level.BELOW_ZERO, "2018-09-01", "2019-08-31", at=SCHOOL)
        lone = record(
            identity=BORN_2007,
            assignments=(below,),
            duties=(form,),
            stays=(Stay(institution=MOW, period=days("2025-01-10"), basis=1),),
            child_stays=(child,),
        )
        findings = check_record(lone, on=ON)
        assert {"PUP-342b", "MCH-004c", "PUP-521d"} <= set(findings.codes)
        assert all(BORN_2007.born_on not in each.facts.values() for each in findings)

    @given(pupil_records(), st.dates(date(1998, 1, 1), date(2015, 12, 31)))
    @settings(max_examples=of_hundred(60))
    def test_no_birth_date_comes_out(self, any_record: PupilRecord, born_on: date) -> None:
        """Of a pupil born on a day on which nothing else is recorded, so that no fact is that day by chance."""
        assume(repr(born_on) not in repr(any_record))
        born = evolve(any_record, identity=evolve(BORN_2007, born_on=born_on))
        assert all(born_on not in each.facts.values() for each in check_record(born, on=ON))

    @given(pupil_records())
    @settings(max_examples=of_hundred(50))
    def test_only_errors_and_warnings_are_found(self, any_record: PupilRecord) -> None:
        findings = check_record(any_record, on=ON)
        assert len(findings.errors) + len(findings.warnings) == len(findings)

    @given(pupil_records())
    @settings(max_examples=of_hundred(50))
    def test_parts_that_touch_no_other_are_judged_as_alone(self, any_record: PupilRecord) -> None:
        """Of the rest of the record, aid, accidents, activities and exams are compared with the classes and duties alone."""
        names = ("exams", "accidents", "aid", "extracurricular_activities")
        compared = (*names, "assignments", "duties")
        lone = PupilRecord(pupil=any_record.pupil, **{name: getattr(any_record, name) for name in compared})
        for name in names:
            here = check_record(any_record, on=ON).under(name).without(*REPORTING_CODES)
            assert here == check_record(lone, on=ON).under(name).without(*REPORTING_CODES)


REPORTING_CODES = tuple(f"PUP-10{number}{letter}" for number in range(1, 8) for letter in ("", *"abcdefo"))


class TestJunk:
    """A wrong Python type is the caller's mistake."""

    @pytest.mark.parametrize("junk", [None, "x", {}, object(), 1.5])
    def test_names_the_argument(self, junk: Any) -> None:
        with pytest.raises(TypeError, match="record"):
            check_record(junk, on=ON)
        with pytest.raises(TypeError, match="on"):
            check_record(record(), on=junk)

    @pytest.mark.parametrize("junk", [(None,), 1, ["x"]])
    def test_classes_registered_are_classes(self, junk: Any) -> None:
        with pytest.raises(TypeError, match="registered"):
            check_record(record(), on=ON, registered=junk)

    @pytest.mark.parametrize(("on", "beside_duty"), [(date.min, []), (date.max, [("PUP-335a", "schooling[0]")])])
    def test_any_day_of_the_calendar(self, on: date, beside_duty: list[tuple[str, str]]) -> None:
        """On the first day there is nothing besides the form of the duty; on the last, schooling without an end still counts."""
        lone = record(duties=(SchoolDutyEntry(school=SCHOOL, form=None),), stays=(Stay(institution=MOW, period=YEAR),))
        assert told(check_record(lone, on=on).without("PUP-666")) == [
            ("PUP-201", "identity"),
            ("PUP-527c", "schooling[0].period"),
            *beside_duty,
            ("PUP-331c", "duties[0].lives_in_district"),
            ("PUP-333a", "duties[0].form"),
            ("PUP-332b", "duties[0].place"),
            ("STY-002a", "stays[0].basis"),
            ("PUP-528c", "stays[0]"),
        ]

    def test_days_at_the_ends_of_the_calendar(self) -> None:
        first = evolve(THIRD, period=days("0001-01-01"))
        last = evolve(THIRD, period=days("9999-12-31"))
        stay = Stay(institution=MOW, period=days("0001-01-01", "9999-12-31"), basis=1)
        assert found_in(assignments=(first, last), stays=(stay,)) == [
            ("PUP-401", "assignments[0].period"),
            ("PUP-403b", "assignments[0].period"),
            ("PUP-653", "assignments[0].period.start"),
            ("PUP-653", "assignments[1].period.start"),
            ("PUP-653", "stays[0].period.start"),
            ("PUP-653", "stays[0].period.end"),
        ]
        preschool = at_level(Level.PRESCHOOL, "0001-08-31", at=SCHOOL)
        assert ("PUP-401", "assignments[0].period") in found_in(assignments=(preschool,))
        assert "PUP-521c" in dict(found_in(assignments=(evolve(preschool, period=days("0001-09-01")),)))

    def test_polish_lessons_on_the_last_day_of_the_calendar(self) -> None:
        lessons = LanguageLessons(
            kind=ParticularKind.ADDITIONAL_POLISH, institution=SCHOOL, dates=EntryDates(day("9999-12-31"))
        )
        assert ("PUP-653", "particulars[0].dates.start") in found_in(particulars=(lessons,))
