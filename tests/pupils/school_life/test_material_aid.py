"""Material aid (art. 90c ust. 3; the instruction, 8)."""

import pytest
from world import K, institution

from sio_rules.institutions import SCHOOLS
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid, check_aid


class TestCheckAid:
    """AID-001."""

    @pytest.mark.parametrize(
        ("kind", "benefit", "codes"),
        [
            (AidKind.MOTIVATIONAL, 1, ()),
            (AidKind.MOTIVATIONAL, None, ("AID-001c",)),
            (AidKind.SOCIAL, 1, ("AID-001a",)),
            (AidKind.SOCIAL, None, ("AID-001a",)),
            (None, 1, ("AID-001d",)),
            (None, None, ("AID-001d", "AID-001c")),
        ],
    )
    def test_only_motivational_with_its_benefit(
        self, kind: AidKind | None, benefit: int | None, codes: tuple[str, ...]
    ) -> None:
        assert (
            check_aid(MaterialAid(institution=institution(K.TECHNICAL_SCHOOL), aid_kind=kind, benefit=benefit)).codes
            == codes
        )

    @pytest.mark.parametrize("kind", K)
    def test_only_schools(self, kind: K) -> None:
        aid = MaterialAid(institution=institution(kind), aid_kind=AidKind.MOTIVATIONAL, benefit=1)
        assert check_aid(aid).codes == (() if kind in SCHOOLS else ("AID-001b",))
