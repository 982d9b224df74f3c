"""Additional tasks for pupils of Roma origin (the instruction, 5.10 and 5.16)."""

import pytest
from world import K, institution

from sio_rules import InvalidValueError
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.roma_tasks import RomaTasks, check_roma_tasks

P = ParticularKind
PLACES = [(P.ROMA_TASKS_OF_SCHOOL, K.GENERAL_SECONDARY_SCHOOL), (P.ROMA_TASKS_OF_PRESCHOOL, K.KINDERGARTEN)]


class TestCheckRomaTasks:
    """PUP-624."""

    @pytest.mark.parametrize(("kind", "at"), PLACES)
    @pytest.mark.parametrize(("undertaken", "codes"), [(True, ()), (False, ("PUP-624a",)), (None, ("PUP-624b",))])
    def test_only_where_tasks_are_undertaken(
        self, kind: ParticularKind, at: object, undertaken: object, codes: tuple[str, ...]
    ) -> None:
        entry = RomaTasks(kind=kind, institution=institution(at), undertaken=undertaken)  # type: ignore[arg-type] # on purpose
        assert check_roma_tasks(entry).codes == codes

    def test_each_has_its_own_place(self) -> None:
        at_kindergarten = RomaTasks(kind=P.ROMA_TASKS_OF_SCHOOL, institution=institution(K.KINDERGARTEN), undertaken=True)
        assert check_roma_tasks(at_kindergarten).codes == ("PUP-605b",)

    def test_other_particulars_are_no_such_entries(self) -> None:
        for kind in set(P) - RomaTasks.KINDS:
            with pytest.raises(InvalidValueError, match="kind"):
                RomaTasks(kind=kind, institution=institution(K.KINDERGARTEN))
