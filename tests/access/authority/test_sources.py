"""ACC-232 to ACC-234: with what the data of a request are compared."""

import pytest

from sio_rules.access.applicants import Applicant
from sio_rules.access.authority.sources import DataSource, sources_to_compare
from sio_rules.institutions import BodyKind, InstitutionKind

RSPO, ADMINISTRATION, PAPER = DataSource.RSPO, DataSource.PUBLIC_ADMINISTRATION, DataSource.AUTHORISATION


class TestSourcesToCompare:
    """S002 I.2.4, points 1 to 3."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_directors_with_the_register_or_the_administration(self, kind: InstitutionKind) -> None:
        """ACC-232: either will do."""
        decision = sources_to_compare(Applicant.HEAD, kind)
        assert decision.outcome == (RSPO, ADMINISTRATION)
        assert decision.because.codes == ("ACC-232",)

    @pytest.mark.parametrize("kind", BodyKind)
    def test_heads_of_other_entities_with_the_administration(self, kind: BodyKind) -> None:
        """ACC-233, the boards of education included."""
        decision = sources_to_compare(Applicant.HEAD, kind)
        assert decision.outcome == (ADMINISTRATION,)
        assert decision.because.codes == ("ACC-233",)

    @pytest.mark.parametrize("applicant", [Applicant.RECTOR, Applicant.AUDIT_CHAMBER_PRESIDENT])
    def test_rectors_and_presidents_with_the_administration(self, applicant: Applicant) -> None:
        """ACC-233."""
        for entity in (BodyKind.UNIVERSITY, InstitutionKind.KINDERGARTEN):
            assert sources_to_compare(applicant, entity).outcome == (ADMINISTRATION,)

    @pytest.mark.parametrize("entity", [InstitutionKind.KINDERGARTEN, BodyKind.GMINA])
    @pytest.mark.parametrize("applicant", [Applicant.EMPLOYEE, Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF])
    def test_internal_ones_with_their_authorisation(self, applicant: Applicant, entity: InstitutionKind | BodyKind) -> None:
        """ACC-234, whatever the entity."""
        decision = sources_to_compare(applicant, entity)
        assert decision.outcome == (PAPER,)
        assert decision.because.codes == ("ACC-234",)
