"""Section 4: a pupil with multiple disabilities, in the home school and in an ORW."""

import pytest
from world import a_class, assigned, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.assignments.ipet_in_orw import check_both_places
from sio_rules.pupils.conflicts.search import find_conflicts

HOME = assigned(a_class())
CENTRE = assigned(a_class(kind=ClassKind.IPET, at=institution(InstitutionKind.ORW, rspo=2)))
MULTIPLE = frozenset({Disability.AUTISM, Disability.INTELLECTUAL_MODERATE})
SHOWN = Certificate(CertificateKind.SPECIAL_EDUCATION, MULTIPLE)


class TestCheckBothPlaces:
    """PUP-529, A-45."""

    def test_both_at_once_are_good_and_no_conflict(self) -> None:
        assert not check_both_places(HOME, CENTRE, SHOWN)
        assert not find_conflicts([HOME, CENTRE])

    @pytest.mark.parametrize("home", [None, assigned(a_class(kind=ClassKind.PREPARATORY))])
    def test_the_home_school_assigns_to_a_basic_class(self, home: ClassAssignment | None) -> None:
        assert check_both_places(home, CENTRE, SHOWN).codes == ("PUP-529b",)

    @pytest.mark.parametrize("certificate", [None, Certificate(CertificateKind.RW, MULTIPLE)])
    def test_the_home_school_shows_the_certificate(self, certificate: Certificate | None) -> None:
        assert check_both_places(HOME, CENTRE, certificate).codes == ("PUP-529c",)

    @pytest.mark.parametrize("named", [frozenset(), frozenset({Disability.AUTISM})])
    def test_fewer_than_two_disabilities_have_to_be_looked_at(self, named: frozenset[Disability]) -> None:
        found = check_both_places(HOME, CENTRE, Certificate(CertificateKind.SPECIAL_EDUCATION, named))
        assert found.codes == ("PUP-529d",)
        assert found.warnings == found

    @pytest.mark.parametrize(
        "centre",
        [
            None,
            assigned(a_class(kind=ClassKind.IPET, at=institution(rspo=2))),
            assigned(a_class(kind=ClassKind.RW, at=institution(InstitutionKind.ORW, rspo=2))),
        ],
    )
    def test_the_orw_assigns_to_its_ipet_class(self, centre: ClassAssignment | None) -> None:
        assert check_both_places(HOME, centre, SHOWN).codes == ("PUP-529e",)
