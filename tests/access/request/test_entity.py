"""For which entity a request is filed (ACC-259, ACC-259b)."""

from datetime import date

import attrs
import pytest

from sio_rules.access import AccessRequest, check_request
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.regon import Regon

SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, in_complex=True)
ON = date(2026, 3, 9)


class TestSchoolInComplex:
    """A-78: the complex is the entity, not one of its schools."""

    def test_a_school_of_a_complex_is_refused(self) -> None:
        """SIO shows «Podmiot niepoprawny»."""
        findings = check_request(AccessRequest(entity=SCHOOL), on=ON).under("entity")
        assert findings.codes == ("ACC-259",)
        assert findings.errors == findings

    @pytest.mark.parametrize(
        "entity", [None, Body(BodyKind.GMINA), Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)]
    )
    def test_any_other_entity_is_not(self, entity: Institution | Body | None) -> None:
        """A mark that is not set is none."""
        assert "ACC-259" not in check_request(AccessRequest(entity=entity), on=ON).codes

    @pytest.mark.parametrize(("regon", "codes"), [("12345678512347", ("ACC-259b",)), ("123456785", ()), (None, ())])
    def test_a_branch_is_refused(self, regon: str | None, codes: tuple[str, ...]) -> None:
        """It is told by its REGON number of 14 digits."""
        school = attrs.evolve(SCHOOL, in_complex=False, regon=None if regon is None else Regon(regon))
        findings = check_request(AccessRequest(entity=school), on=ON)
        assert findings.under("entity").codes == findings.errors.under("entity").codes == codes

    def test_both_are_told(self) -> None:
        """A branch of a school inside a complex."""
        branch = attrs.evolve(SCHOOL, regon=Regon("12345678512347"))
        assert check_request(AccessRequest(entity=branch), on=ON).under("entity").codes == ("ACC-259", "ACC-259b")
