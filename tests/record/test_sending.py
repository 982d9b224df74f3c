"""Who sent the parts of a record: the identity comes first (PUP-201), then the grid of section 1 (PUP-102 to PUP-107)."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, at_level, days, institution

from sio_rules.classes import ClassKind
from sio_rules.pupils.assignments.ipet_in_orw import NO_CERTIFICATE_SHOWN
from sio_rules.pupils.duties.learning_duty import GMINA_NOT_GIVEN
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.school_life.accidents import Accident, Care
from sio_rules.pupils.school_life.activities import ActivityKind, ExtracurricularActivity
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord, check_record, check_register
from sio_rules.record._sending import DATA_KINDS, identity_lacking, sending_findings
from sio_rules.record.pupil_record import PARTS
from sio_rules.rule import Severity, found

ON = date(2026, 3, 2)
WHO = PupilIdentity(first_name="Zmyślona", last_name="Testowa", pesel="17290100000", polish_citizen=True)
CLUB, CENTRE = institution(K.ART_CLUB, 1), institution(K.COUNSELLING_CENTRE, 2)
HURT = Accident(institution=CLUB, care=Care.EDUCATORS_OF_UNIT, accident_kind=1, cause=1, place=1, activity=1)
SINGS = ExtracurricularActivity(activity=ActivityKind.ARTISTIC, developing=True)


def found_in(**parts: Any) -> list[tuple[str, str]]:
    """Return code and path of everything found in such a record, except for certificates of classes that it lacks."""
    findings = check_record(PupilRecord(pupil=1, **({"identity": WHO} | parts)), on=ON)
    return [(each.code, each.at) for each in findings.without("PUP-661a")]


class TestIdentityLacking:
    """A record without data needs no identity."""

    def test_only_where_something_is_recorded(self) -> None:
        assert not identity_lacking(PupilRecord(pupil=1))
        assert not identity_lacking(PupilRecord(pupil=1, identity=WHO, accidents=(HURT,)))
        assert identity_lacking(PupilRecord(pupil=1, accidents=(HURT,))).codes == ("PUP-201",)


class TestSendingFindings:
    """The grid speaks where the part's own check does not."""

    @pytest.mark.parametrize("kind", [ClassKind.WWR, ClassKind.BASIC])
    def test_who_sends_everything_is_not_asked(self, kind: ClassKind) -> None:
        """What is not expected of a school or unit (PUP-101) is no fault of a record."""
        kindergarten, home = institution(K.KINDERGARTEN, 3), institution(K.HOLIDAY_HOME, 4)
        there = at_level(None, "2025-09-01", "2026-08-31", kind=kind, at=home)
        learns = Schooling(institution=home, period=days("2025-09-01"))
        found_here = found_in(
            institution=kindergarten, extracurricular_activities=(SINGS,), assignments=(there,), schooling=(learns,)
        )
        assert [code for code, _ in found_here if code.startswith("PUP-10")] == []

    def test_the_kind_of_data_is_told(self) -> None:
        wwr = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.WWR, at=CLUB)
        record = PupilRecord(
            pupil=1,
            institution=CLUB,
            identity=WHO,
            assignments=(wwr,),
            extracurricular_activities=(SINGS,),
            accidents=(HURT,),
        )
        told = [(each.facts["data_kind"], each.at) for each in check_record(record, on=ON) if each.code == "PUP-102b"]
        assert told == [
            (DataKind.CLASSES, "assignments[0].school_class.institution"),
            (DataKind.ADDITIONAL_CLASSES, "extracurricular_activities[0]"),
        ]

    def test_a_club_sends_accidents_only(self) -> None:
        assert found_in(institution=CLUB, accidents=(HURT,)) == []
        assert found_in(institution=CLUB) == [("PUP-103", "institution")]
        assert found_in(institution=CLUB, accidents=(HURT,), extracurricular_activities=(SINGS,)) == [
            ("PUP-102b", "extracurricular_activities[0]")
        ]
        assert found_in(extracurricular_activities=(SINGS,)) == []
        assert found_in(institution=CLUB, identity=None, extracurricular_activities=(SINGS,)) == [
            ("PUP-201", "identity"),
            ("PUP-102b", "extracurricular_activities[0]"),
        ]

    def test_one_institution_and_kind_of_data_is_named_once_where_it_stands_first(self) -> None:
        known_less = institution(K.ART_CLUB, 1, public=None)
        schooling = tuple(Schooling(institution=each, period=days("2025-09-01")) for each in (CENTRE, known_less, CLUB))
        assert [each for each in found_in(schooling=schooling) if each[0] == "PUP-102b"] == [
            ("PUP-102b", "schooling[1].institution")
        ]

    def test_what_the_part_says_of_its_institution_is_not_said_again(self) -> None:
        aid = MaterialAid(institution=CLUB, aid_kind=AidKind.MOTIVATIONAL, benefit=1)
        assert found_in(aid=(aid,)) == [("AID-001b", "aid[0].institution")]
        record = PupilRecord(pupil=1, identity=WHO, aid=(aid,))
        assert sending_findings(record, found(), set()).codes == ("PUP-102b",)

    def test_a_warning_about_the_institution_does_not_say_it(self) -> None:
        record = PupilRecord(pupil=1, identity=WHO, aid=(MaterialAid(institution=CLUB),))
        at = "aid[0].institution"
        wrong, unsure = NO_CERTIFICATE_SHOWN.finding(at), GMINA_NOT_GIVEN.finding(at)
        assert (wrong.severity, unsure.severity) == (Severity.ERROR, Severity.WARNING)
        assert sending_findings(record, found(wrong), set()).codes == ()
        assert sending_findings(record, found(unsure), set()).codes == ("PUP-102b",)

    def test_of_two_institutions_with_one_number_the_first_is_named(self) -> None:
        also_1 = institution(K.COUNSELLING_CENTRE, 1)
        for first, second in ((CLUB, also_1), (also_1, CLUB)):
            schooling = tuple(Schooling(institution=each, period=days("2025-09-01")) for each in (first, second))
            [finding] = sending_findings(PupilRecord(pupil=1, identity=WHO, schooling=schooling), found(), set())
            assert (finding.at, finding.facts["entity_kind"]) == ("schooling[0].institution", first.kind)

    def test_a_counselling_centre_by_its_classes(self) -> None:
        wwr = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.WWR, at=CENTRE)
        kkz = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.KKZ, at=CENTRE)
        path = "assignments[0].school_class.institution"
        assert found_in(assignments=(wwr,)) == [("PUP-107", path)]
        assert found_in(assignments=(kkz,)) == [("PUP-106b", path)]

    def test_every_part_is_of_a_kind_of_data_but_duties_and_certificates(self) -> None:
        assert set(PARTS) - set(DATA_KINDS) == {"duties", "certificates"}
        duties = {DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY, DataKind.LEARNING_DUTY}
        assert set(DataKind) - set(DATA_KINDS.values()) == duties | {DataKind.IDENTIFICATION}

    @pytest.mark.parametrize("name", ["stays", "reservations", "measure_breaks", "accommodations"])
    def test_all_that_is_reported_of_a_resident_is_a_stay(self, name: str) -> None:
        """Section 13; the stay of a child with its mother is data of their own (section 14)."""
        assert DATA_KINDS[name] is DataKind.STAYS
        assert DATA_KINDS["child_stays"] is DataKind.MOTHER_AND_CHILD

    def test_what_the_guide_leaves_unsaid_is_told_once_of_an_institution(self) -> None:
        wwr = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.WWR, at=CENTRE)
        hurt = evolve(HURT, institution=CENTRE)
        other = evolve(hurt, institution=institution(K.COUNSELLING_CENTRE, 3))
        record = PupilRecord(pupil=1, identity=WHO, assignments=(wwr,), accidents=(hurt,))
        assert check_record(record, on=ON).codes.count("PUP-107") == 1
        there = evolve(wwr, school_class=evolve(wwr.school_class, institution=other.institution))
        two = evolve(record, assignments=(wwr, there), accidents=(hurt, other))
        assert check_record(two, on=ON).codes.count("PUP-107") == 2
        rows = check_register(
            [evolve(record, pupil=number, assignments=(evolve(wwr, pupil=number),)) for number in (1, 2)], on=ON
        )
        assert [each.findings.codes.count("PUP-107") for each in rows] == [1, 0]

    def test_what_it_must_not_send_is_told_of_each_pupil(self) -> None:
        rows = check_register([PupilRecord(pupil=number, institution=CLUB, identity=WHO) for number in (1, 2)], on=ON)
        assert [each.findings.codes.count("PUP-103") for each in rows] == [1, 1]
