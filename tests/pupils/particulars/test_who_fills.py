"""The grid of particulars: 20 kinds against all kinds of institutions (the instruction, 5)."""

import pytest
from world import institution

from sio_rules.institutions import PRESCHOOLS, SCHOOLS, UNITS, WITHOUT_PUPILS
from sio_rules.institutions import InstitutionKind as K
from sio_rules.pupils.particulars.kinds import ParticularKind as P
from sio_rules.pupils.particulars.who_fills import _GRID, filled_by, wrong_institution
from sio_rules.rule import Severity

PAIRS = [(particular, kind) for particular in P for kind in K]
IN_ORDER = list(P)
POINTS_OF_SCHOOLS = {IN_ORDER[point - 1] for point in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20)}
POINTS_OF_PRESCHOOLS = {IN_ORDER[point - 1] for point in (13, 14, 15, 16, 19)}


def expected(particular: P, kind: K) -> tuple[str, bool]:
    """Return the code and whether it is filled in, by the points of the guide and not by the grid."""
    if particular is P.RESIDENCE:
        return ("PUP-601b", False) if kind in UNITS | WITHOUT_PUPILS else ("PUP-601a", True)
    if particular in POINTS_OF_SCHOOLS:
        return ("PUP-605a", True) if kind in SCHOOLS else ("PUP-605b", False)
    if particular in POINTS_OF_PRESCHOOLS:
        preschool = kind in PRESCHOOLS or kind is K.PRIMARY_SCHOOL
        return ("PUP-605c", True) if preschool else ("PUP-605d", False)
    if particular is P.PRACTICAL_TRAINING:
        vocational = {
            K.TECHNICAL_SCHOOL,
            K.SECTORAL_SCHOOL_I,
            K.SECTORAL_SCHOOL_II,
            K.POST_SECONDARY_SCHOOL,
            K.BEDNARSKA_SCHOOL,
        }
        artistic = {
            *(K.GENERAL_MUSIC_SCHOOL_II, K.GENERAL_ART_SCHOOL, K.ART_SECONDARY_SCHOOL, K.GENERAL_BALLET_SCHOOL),
            *(K.CIRCUS_SCHOOL, K.POZNAN_CHORAL_SCHOOL, K.MUSIC_SCHOOL_II, K.DANCE_SCHOOL, K.OTHER_ARTISTIC_SCHOOL),
            *(K.POST_SECONDARY_MUSIC_SCHOOL, K.POST_SECONDARY_ART_SCHOOL),
        }
        return ("PUP-625a", True) if kind in vocational | artistic else ("PUP-625b", False)
    if particular is P.DISTRICT_SCHOOL:
        return ("PUP-634a", True) if kind is K.PRIMARY_SCHOOL else ("PUP-634b", False)
    assert particular is P.ADDITIONAL_SKILLS
    filled = kind in {K.SECTORAL_SCHOOL_I, K.TECHNICAL_SCHOOL, K.POST_SECONDARY_SCHOOL}
    return ("PUP-636a", True) if filled else ("PUP-636b", False)


class TestGrid:
    """5: who fills which particulars (A-22)."""

    def test_has_twenty_kinds(self) -> None:
        assert len(IN_ORDER) == 20

    @pytest.mark.parametrize("particular", P)
    def test_each_kind_lies_in_exactly_one_row(self, particular: P) -> None:
        rows = [row for row in _GRID if particular in row.particulars]
        assert len(rows) == 1
        assert rows[0].filled.severity is Severity.GROUND
        assert rows[0].not_filled.severity is Severity.ERROR


class TestFilledBy:
    """PUP-601, PUP-605, PUP-625, PUP-634, PUP-636."""

    @pytest.mark.parametrize(("particular", "kind"), PAIRS)
    def test_each_pair_is_as_the_instruction_says(self, particular: P, kind: K) -> None:
        decision = filled_by(particular, institution(kind))
        code, filled = expected(particular, kind)
        assert decision.outcome is filled
        (ground,) = decision.because
        assert ground.code == code
        assert ground.at == "institution"
        assert ground.severity is (Severity.GROUND if filled else Severity.ERROR)
        assert ground.facts.get("institution_kind", kind) is kind
        assert ground.facts.get("particular", particular) is particular

    def test_a_special_school_in_a_medical_entity_collects_no_residence(self) -> None:
        decision = filled_by(P.RESIDENCE, institution(K.PRIMARY_SCHOOL, special=True, hospital=True))
        assert decision.outcome is False
        assert decision.because.codes == ("PUP-601c",)


class TestWrongInstitution:
    """PUP-601: special schools in medical entities collect no residence."""

    @pytest.mark.parametrize(
        ("marks", "code"),
        [
            ({"special": True, "hospital": True}, "PUP-601c"),
            ({"special": True}, None),
            ({"hospital": True}, None),
            ({}, None),
        ],
    )
    def test_only_a_special_school_in_a_medical_entity_is_left_out(self, marks: dict[str, bool], code: str | None) -> None:
        school = institution(K.PRIMARY_SCHOOL, **marks)
        told = wrong_institution(P.RESIDENCE, school)
        assert (told.code if told else None) == code
        assert wrong_institution(P.BICYCLE_CARD, school) is None

    def test_a_unit_collects_none_wherever_it_is_organised(self) -> None:
        told = wrong_institution(P.RESIDENCE, institution(K.MOW, special=True, hospital=True))
        assert told
        assert told.code == "PUP-601b"

    @pytest.mark.parametrize(("particular", "kind"), PAIRS)
    def test_tells_what_the_grid_refuses(self, particular: P, kind: K) -> None:
        told = wrong_institution(particular, institution(kind))
        code, filled = expected(particular, kind)
        assert (told.code if told else None) == (None if filled else code)
