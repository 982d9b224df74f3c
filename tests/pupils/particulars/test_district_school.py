"""The school of the district (the instruction, 5.17)."""

import pytest
from world import K, institution

from sio_rules.pupils.particulars.district_school import DistrictSchoolEntry, check_district_school

SCHOOL = institution(K.PRIMARY_SCHOOL, district=True)


class TestCheckDistrictSchool:
    """PUP-634, PUP-635: residence decides, not registration."""

    @pytest.mark.parametrize(
        ("lives", "registered", "codes"),
        [
            (True, True, ()),
            (True, False, ()),
            (True, None, ()),
            (False, True, ("PUP-634c", "PUP-635")),
            (False, False, ("PUP-634c",)),
            (False, None, ("PUP-634c",)),
            (None, True, ("PUP-634e", "PUP-635")),
            (None, False, ("PUP-634e",)),
            (None, None, ("PUP-634e",)),
        ],
    )
    def test_every_combination(self, lives: object, registered: object, codes: tuple[str, ...]) -> None:
        entry = DistrictSchoolEntry(
            institution=SCHOOL,
            lives_in_district=lives,  # type: ignore[arg-type] # on purpose
            registered_in_district=registered,  # type: ignore[arg-type] # on purpose
        )
        assert check_district_school(entry).codes == codes

    @pytest.mark.parametrize(("district", "codes"), [(True, ()), (False, ("PUP-634d",)), (None, ("PUP-634f",))])
    def test_the_school_has_a_district(self, district: bool | None, codes: tuple[str, ...]) -> None:
        """Where that is not known, it is not an error."""
        school = institution(K.PRIMARY_SCHOOL, district=district)
        assert check_district_school(DistrictSchoolEntry(institution=school, lives_in_district=True)).codes == codes

    @pytest.mark.parametrize("district", [False, None])
    def test_another_kind_of_school(self, district: bool | None) -> None:
        school = institution(K.TECHNICAL_SCHOOL, district=district)
        entry = DistrictSchoolEntry(institution=school, lives_in_district=True)
        assert check_district_school(entry).codes == ("PUP-634b",)
