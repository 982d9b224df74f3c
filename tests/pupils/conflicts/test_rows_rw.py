"""Section 4, the first three points of the list: what excludes RW."""

import pytest
from made_classes import a_class, school

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts.clearing_up import ClearingUpTerm
from sio_rules.pupils.conflicts.matrix import row_for

RW = a_class(9, ClassKind.RW, at=school(9))


class TestRwRows:
    """PUP-501 to PUP-503."""

    @pytest.mark.parametrize(
        ("other", "code"),
        [
            (a_class(1, ClassKind.RW), "PUP-501a"),
            (a_class(8, ClassKind.RW, at=school(9)), "PUP-501a"),
            (a_class(1, level=Level.GRADE_1), "PUP-502"),
            (a_class(1, level=Level.PRESCHOOL), "PUP-502"),
            (a_class(1, hospital=True), "PUP-502"),
            (a_class(1, holiday=True, level=Level.PRESCHOOL), "PUP-502"),
            (a_class(1, at=school(2, InstitutionKind.MUSIC_SCHOOL_I)), "PUP-502"),
            (a_class(1, at=school(2, InstitutionKind.POST_SECONDARY_SCHOOL)), "PUP-502"),
            (a_class(1, ClassKind.PREPARATORY), "PUP-503"),
        ],
    )
    def test_rw_excludes(self, other: SchoolClass, code: str) -> None:
        row = row_for(RW, other)
        assert row.conflict
        assert row.rule.code == code
        assert row.clearing_up.term is ClearingUpTerm.TWO_WEEKS

    @pytest.mark.parametrize(
        "kind", [ClassKind.WWR, ClassKind.KKZ, ClassKind.KUZ, ClassKind.IPET, ClassKind.APPRENTICES_COURSE]
    )
    def test_rw_goes_with(self, kind: ClassKind) -> None:
        assert not row_for(RW, a_class(1, kind)).conflict
