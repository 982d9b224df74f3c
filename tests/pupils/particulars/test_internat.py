"""Use of an internat (art. 107 ust. 1; the instruction, 5.6)."""

from itertools import product

import pytest
from world import K, institution

from sio_rules.pupils.particulars.internat import InternatStay, check_internat_stay


class TestCheckInternatStay:
    """PUP-620: an internat of the school, or of any school in its group."""

    @pytest.mark.parametrize(("school", "group"), list(product((True, False, None), repeat=2)))
    def test_one_internat_is_enough(self, school: object, group: object) -> None:
        entry = InternatStay(
            institution=institution(K.TECHNICAL_SCHOOL),
            school_has_internat=school,  # type: ignore[arg-type] # on purpose
            group_has_internat=group,  # type: ignore[arg-type] # on purpose
        )
        if True in (school, group):
            assert check_internat_stay(entry).codes == ()
        elif None in (school, group):
            assert check_internat_stay(entry).codes == ("PUP-620b",)
        else:
            assert check_internat_stay(entry).codes == ("PUP-620a",)

    def test_a_boarding_house_has_no_such_particulars(self) -> None:
        assert check_internat_stay(
            InternatStay(institution=institution(K.BOARDING_HOUSE), school_has_internat=True)
        ).codes == ("PUP-605b",)
