"""The sex and the birth date of a pupil beside the parts of the record."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import Level
from sio_rules.periods import SchoolYear
from sio_rules.pesel import Sex
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import RegisterData, Verification
from sio_rules.pupils.particulars import BicycleCard, ConsentGiver, IndividualProgramme
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.record import PupilRecord, check_record
from sio_rules.transport.entries.entry import TransportEntry

ON = date(2026, 3, 2)
SCHOOL, MOW = institution(K.PRIMARY_SCHOOL, 1), institution(K.MOW, 3)
CODES = {"PUP-619c", "PUP-619d", "PUP-621e", "PUP-650", "PUP-652"}
CHILD = ChildStay(institution=MOW, period=days("2025-09-01"), child_born_on=day("2024-01-01"))


def shown(identity: PupilIdentity | None, **parts: Any) -> list[tuple[str, str]]:
    """Return code and path of what is found by the rules about the pupil's age and sex."""
    findings = check_record(PupilRecord(pupil=1, identity=identity, **parts), on=ON)
    return [(each.code, each.at) for each in findings if each.code in CODES]


def born(text: str) -> PupilIdentity:
    """Return the identity of a pupil without a PESEL number, born then."""
    return PupilIdentity(no_pesel=True, born_on=day(text))


class TestSex:
    """PUP-650: a mother is a girl."""

    @pytest.mark.parametrize(
        ("identity", "codes"),
        [
            (PupilIdentity(no_pesel=True, sex=Sex.MALE), ["PUP-650"]),
            (PupilIdentity(no_pesel=True, sex=Sex.FEMALE), []),
            (PupilIdentity(pesel="08290112330", sex=Sex.FEMALE), []),
            (PupilIdentity(), []),
            (None, []),
        ],
    )
    def test_by_the_identity(self, identity: PupilIdentity | None, codes: list[str]) -> None:
        assert shown(identity, child_stays=(CHILD,)) == [(code, "child_stays[0]") for code in codes]

    @pytest.mark.parametrize(("sex", "codes"), [(Sex.MALE, ["PUP-650"]), (Sex.FEMALE, [])])
    def test_by_the_number_or_the_register(self, sex: Sex, codes: list[str]) -> None:
        number = "02211307589" if sex is Sex.FEMALE else "44051401359"
        assert PupilRecord(pupil=1, identity=PupilIdentity(pesel=number)).sex is sex
        data = RegisterData(sex=sex, born_on=day("2008-09-01"))
        verified = Verification(positive=True, data=data)
        for identity in (None, PupilIdentity()):
            assert [code for code, _ in shown(identity, child_stays=(CHILD,), verification=verified)] == codes
        assert PupilRecord(pupil=1, verification=Verification(positive=False)).sex is None


class TestBirth:
    """PUP-652, PUP-619, PUP-621: no day before the birth, no card before the tenth birthday, no adult before the eighteenth."""

    @pytest.mark.parametrize(
        ("name", "part", "path"),
        [
            ("assignments", at_level(Level.PRESCHOOL, "2022-09-01", "2023-08-31", at=SCHOOL), "period.start"),
            ("certificates", Certificate(CertificateKind.WWR, period=days("2022-09-01")), "period.start"),
            ("particulars", BicycleCard(institution=SCHOOL, obtained_on=day("2022-09-01")), "obtained_on"),
            ("transport", TransportEntry(pupil=1, institution=SCHOOL, start=day("2022-09-01")), "start"),
        ],
    )
    def test_no_day_before_the_birth(self, name: str, part: Any, path: str) -> None:
        before = [("PUP-652", f"{name}[0].{path}")]
        assert [each for each in shown(born("2022-09-02"), **{name: (part,)}) if each[0] == "PUP-652"] == before
        assert [each for each in shown(born("2022-09-01"), **{name: (part,)}) if each[0] == "PUP-652"] == []
        assert shown(None, **{name: (part,)}) == []

    def test_the_first_such_day_of_each_part_is_named(self) -> None:
        cards = [
            BicycleCard(institution=SCHOOL, obtained_on=day(f"2022-09-{each:02}"), issued_on=day("2022-09-08"))
            for each in (1, 2)
        ]
        certificate = Certificate(CertificateKind.WWR, period=days("2022-09-01", "2022-09-30"))
        found_here = shown(born("2022-10-01"), certificates=(certificate,), particulars=tuple(cards))
        assert [at for code, at in found_here if code == "PUP-652"] == [
            "certificates[0].period.start",
            "particulars[0].obtained_on",
            "particulars[1].obtained_on",
        ]

    def test_a_school_year_counts_by_its_last_day(self) -> None:
        report = ExamReport(exam=Exam.MATURA, institution=SCHOOL, school_year=SchoolYear(2025))
        assert shown(born("2026-08-31"), exams=(report,)) == []
        assert shown(born("2026-09-01"), exams=(report,)) == [("PUP-652", "exams[0].school_year")]

    def test_the_birth_of_a_child_is_not_that_of_the_pupil(self) -> None:
        child = ChildStay(institution=MOW, period=days("2025-09-01"), child_born_on=day("2000-01-01"))
        assert shown(born("2008-01-01"), child_stays=(child,)) == []

    def test_the_bicycle_card(self) -> None:
        card = BicycleCard(institution=SCHOOL, obtained_on=day("2026-03-03"))
        assert shown(born("2016-03-03"), particulars=(card,)) == [("PUP-619c", "particulars[0].obtained_on")]
        early = BicycleCard(institution=SCHOOL, obtained_on=day("2026-03-02"))
        assert shown(born("2016-03-03"), particulars=(early,)) == [("PUP-619d", "particulars[0].obtained_on")]

    def test_an_adult_pupil(self) -> None:
        asked = IndividualProgramme(institution=SCHOOL, asked_by=ConsentGiver.ADULT_PUPIL)
        assert shown(born("2012-01-01"), particulars=(asked,)) == [("PUP-621e", "particulars[0].asked_by")]
        assert shown(born("2008-03-02"), particulars=(asked,)) == []
