"""Section 4: what excludes RW, one class twice, WWR, the IPET class of an ORW, and pairs that are not listed."""

from itertools import combinations_with_replacement

import pytest
from attrs import evolve
from world import a_class, assigned, institution

from sio_rules.classes import ClassFeature, ClassKind, Level, SchoolClass, Specificity, StudyMode
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.matrix import row_for
from sio_rules.pupils.conflicts.search import find_conflicts
from sio_rules.pupils.conflicts.verdict import pair_verdict
from sio_rules.rule import Severity

FURTHER = (
    ClassKind.PREPARATORY,
    ClassKind.IPET,
    ClassKind.KKZ,
    ClassKind.KUZ,
    ClassKind.APPRENTICES_COURSE,
    ClassKind.MINORITY_LANGUAGE_GROUP,
)
WWR = a_class(1, ClassKind.WWR)
BASIC = a_class(2)
ORW = institution(InstitutionKind.ORW, rspo=9)
RW = a_class(9, ClassKind.RW, at=institution(rspo=9))


def allowing(a: SchoolClass, b: SchoolClass) -> tuple[str, ...]:
    """Return the ground on which a pupil may be in both classes."""
    assert not find_conflicts([assigned(a), assigned(b)])
    return pair_verdict(assigned(a), assigned(b)).because.codes


class TestRwRows:
    """PUP-501 to PUP-503."""

    @pytest.mark.parametrize(
        ("other", "code"),
        [
            (a_class(1, ClassKind.RW), "PUP-501a"),
            (a_class(8, ClassKind.RW, at=institution(rspo=9)), "PUP-501a"),
            (a_class(1, level=Level.GRADE_1), "PUP-502"),
            (a_class(1, level=Level.PRESCHOOL), "PUP-502"),
            (a_class(1, hospital=True), "PUP-502"),
            (a_class(1, holiday=True, level=Level.PRESCHOOL), "PUP-502"),
            (a_class(1, at=institution(InstitutionKind.MUSIC_SCHOOL_I, rspo=2)), "PUP-502"),
            (a_class(1, at=institution(InstitutionKind.POST_SECONDARY_SCHOOL, rspo=2)), "PUP-502"),
            (a_class(1, ClassKind.PREPARATORY), "PUP-503"),
        ],
    )
    def test_rw_excludes(self, other: SchoolClass, code: str) -> None:
        [conflict] = find_conflicts([assigned(RW), assigned(other)])
        assert conflict.finding.code == code

    @pytest.mark.parametrize(
        "kind", [ClassKind.WWR, ClassKind.KKZ, ClassKind.KUZ, ClassKind.IPET, ClassKind.APPRENTICES_COURSE]
    )
    def test_rw_goes_with(self, kind: ClassKind) -> None:
        assert allowing(RW, a_class(1, kind)) == ("PUP-504n",)


class TestOtherRows:
    """PUP-403, PUP-529, PUP-531, and the end of the decision table."""

    @pytest.mark.parametrize("kind", ClassKind)
    def test_one_class_twice_is_a_conflict_without_a_term(self, kind: ClassKind) -> None:
        [conflict] = find_conflicts([assigned(a_class(1, kind)), assigned(a_class(1, kind))])
        assert conflict.finding.code == "PUP-403c"

    @pytest.mark.parametrize(
        "other",
        [
            a_class(2, ClassKind.RW),
            a_class(2, level=Level.GRADE_2),
            a_class(2, hospital=True),
            evolve(a_class(2), specificity=Specificity.SPECIAL),
            evolve(a_class(2), mode=StudyMode.EXTRAMURAL),
            evolve(a_class(2), features=frozenset({ClassFeature.SPORTS})),
            a_class(2, at=institution(InstitutionKind.TECHNICAL_SCHOOL)),
        ],
    )
    def test_one_class_described_in_two_ways_is_not_one_class_twice(self, other: SchoolClass) -> None:
        known = evolve(BASIC, specificity=Specificity.GENERAL, mode=StudyMode.DAY)
        [conflict] = find_conflicts([assigned(known), assigned(other)])
        assert (conflict.finding.code, conflict.finding.severity) == ("PUP-403e", Severity.WARNING)
        assert pair_verdict(assigned(known), assigned(other)).outcome is None

    def test_what_is_not_given_contradicts_nothing(self) -> None:
        known = evolve(BASIC, specificity=Specificity.GENERAL, mode=StudyMode.DAY)
        unknown = a_class(2, level=None)
        assert {row_for(known, unknown).rule.code, row_for(unknown, known).rule.code} == {"PUP-403c"}

    def test_a_holiday_class_is_not_the_same_class_without_the_mark(self) -> None:
        one, other = (a_class(1, level=Level.PRESCHOOL, holiday=holiday) for holiday in (True, False))
        [conflict] = find_conflicts([assigned(one), assigned(other)])
        assert conflict.finding.code == "PUP-403e"

    def test_wwr_by_two_entities_is_a_conflict(self) -> None:
        [conflict] = find_conflicts([assigned(WWR), assigned(a_class(1, ClassKind.WWR, at=institution(rspo=2)))])
        assert conflict.finding.code == "PUP-531a"

    def test_two_wwr_classes_of_one_entity_are_not(self) -> None:
        assert allowing(WWR, a_class(2, ClassKind.WWR)) == ("PUP-531b",)

    def test_a_basic_class_goes_with_the_ipet_class_of_an_orw(self) -> None:
        assert allowing(BASIC, a_class(1, ClassKind.IPET, at=ORW)) == ("PUP-529a",)

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            *((a_class(1, a), a_class(2, b)) for a, b in combinations_with_replacement(FURTHER, 2)),
            *((a_class(1, kind), BASIC) for kind in (*FURTHER, ClassKind.WWR)),
            *((a_class(2, kind), WWR) for kind in (*FURTHER, ClassKind.RW)),
        ],
    )
    def test_what_the_list_does_not_name_is_allowed(self, a: SchoolClass, b: SchoolClass) -> None:
        assert allowing(a, b) == ("PUP-504n",)
