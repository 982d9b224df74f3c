"""Section 4: one class twice, WWR, the IPET class of an ORW, and what is not listed."""

from itertools import combinations_with_replacement

import pytest
from made_classes import a_class, school

from sio_rules.classes import ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.matrix import row_for

FURTHER = (ClassKind.PREPARATORY, ClassKind.IPET, ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE)
WWR = a_class(1, ClassKind.WWR)
BASIC = a_class(2)
ORW = school(9, InstitutionKind.ORW)


class TestOtherRows:
    """PUP-403, PUP-529, PUP-531, and the end of the decision table."""

    @pytest.mark.parametrize("kind", ClassKind)
    def test_one_class_twice_is_a_conflict_without_a_term(self, kind: ClassKind) -> None:
        row = row_for(a_class(1, kind), a_class(1, kind))
        assert row.rule.code == "PUP-403c"
        assert row.clearing_up.term is None

    def test_wwr_by_two_entities_is_a_conflict(self) -> None:
        row = row_for(WWR, a_class(1, ClassKind.WWR, at=school(2)))
        assert row.conflict
        assert row.rule.code == "PUP-531a"

    def test_two_wwr_classes_of_one_entity_are_not(self) -> None:
        assert row_for(WWR, a_class(2, ClassKind.WWR)).rule.code == "PUP-531b"

    def test_a_basic_class_goes_with_the_ipet_class_of_an_orw(self) -> None:
        assert row_for(BASIC, a_class(1, ClassKind.IPET, at=ORW)).rule.code == "PUP-529a"

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            *((a_class(1, a), a_class(2, b)) for a, b in combinations_with_replacement(FURTHER, 2)),
            *((a_class(1, kind), BASIC) for kind in (*FURTHER, ClassKind.WWR)),
            *((a_class(2, kind), WWR) for kind in (*FURTHER, ClassKind.RW)),
        ],
    )
    def test_what_the_list_does_not_name_is_allowed(self, a: SchoolClass, b: SchoolClass) -> None:
        assert row_for(a, b).rule.code == "PUP-504n"
