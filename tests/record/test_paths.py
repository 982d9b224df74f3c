"""Where findings stand: as far along their path as the record goes."""

import pytest
from world import K, at_level, institution

from sio_rules.pupils.school_life.material_aid import BENEFIT_MISSING, MaterialAid
from sio_rules.record import PupilRecord
from sio_rules.record.paths import held, standing_in
from sio_rules.rule import found

RECORD = PupilRecord(
    pupil=1, assignments=(at_level(None, "2025-09-01"),), aid=(MaterialAid(institution=institution(K.PRIMARY_SCHOOL)),)
)


class TestHeld:
    """The longest beginning of a path that leads somewhere."""

    @pytest.mark.parametrize(
        ("path", "kept"),
        [
            ("", ""),
            ("aid[0].benefit", "aid[0].benefit"),
            ("aid[0].assignments", "aid[0]"),
            ("aid[1].benefit", "aid"),
            ("aid[99999999999999999999]", "aid"),
            ("assignments[0].school_class.institution.kind", "assignments[0].school_class.institution.kind"),
            ("assignments[0].period.start.nothing", "assignments[0].period.start"),
            ("institution[0]", "institution"),
            ("nothing.at[0].all", ""),
        ],
    )
    def test_as_far_as_the_record_goes(self, path: str, kept: str) -> None:
        assert held(RECORD, path) == kept


class TestStandingIn:
    """Findings keep everything but the part of their path that leads nowhere."""

    def test_cuts_the_path_only(self) -> None:
        whole, cut = BENEFIT_MISSING.finding("aid[0].benefit"), BENEFIT_MISSING.finding("aid[0].gone")
        assert [each.at for each in standing_in(RECORD, found(whole, cut))] == ["aid[0].benefit", "aid[0]"]
        assert standing_in(RECORD, found(whole))[0] is whole
