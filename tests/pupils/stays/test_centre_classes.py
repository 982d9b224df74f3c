"""The classes of a centre's residents (the instruction, 13; A-45)."""

from itertools import product

import pytest
from world import K, at_level, can_be, institution

from sio_rules.classes import ClassKind
from sio_rules.institutions import CENTRES, InstitutionKind
from sio_rules.pupils.stays.centre_classes import check_class_at_centre


class TestCheckClassAtCentre:
    """STY-007 (A-45): WWR, RW and IPET only."""

    @pytest.mark.parametrize(("kind", "class_kind"), [each for each in product(K, ClassKind) if can_be(*each)])
    def test_every_centre_and_class(self, kind: InstitutionKind, class_kind: ClassKind) -> None:
        told = check_class_at_centre(at_level(None, "2023-09-01", kind=class_kind, at=institution(kind)))
        allowed = class_kind in {ClassKind.WWR, ClassKind.RW, ClassKind.IPET}
        assert told.codes == (("STY-007",) if kind in CENTRES and not allowed else ())
