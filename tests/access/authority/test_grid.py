"""ACC-219a to ACC-219c, ACC-220, ACC-221a to ACC-221e, ACC-121a to ACC-121c: the grid."""

from collections import Counter
from itertools import product

import pytest

from sio_rules.access.applicants import Applicant
from sio_rules.access.authority.granting import granting_authority
from sio_rules.access.authority.grid import GRID, AuthorityRow
from sio_rules.institutions import BodyKind, InstitutionKind

ENTITIES = (*InstitutionKind, *BodyKind)


class TestGrid:
    """Every combination of applicant, entity and sending body hits one row at most."""

    def test_no_combination_hits_two_rows(self) -> None:
        """Enumerated in full."""
        for applicant, entity, sender in product(Applicant, ENTITIES, BodyKind):
            hits = [
                row
                for row in GRID
                if row.applicant is applicant and entity in row.entities and (row.sent_by is None or sender in row.sent_by)
            ]
            assert len(hits) <= 1

    def test_a_combination_needs_the_sender_in_all_its_rows_or_in_none(self) -> None:
        """One look shows whether to ask."""
        for applicant, entity in product(Applicant, ENTITIES):
            needs = {row.sent_by is None for row in GRID if row.applicant is applicant and entity in row.entities}
            assert len(needs) <= 1

    def test_the_rows_are_those_of_the_guide(self) -> None:
        """Eight on level I, three kinds on level II with the cities, schools and shared services centres on level III."""
        entities = {row.rule.code: len(row.entities) for row in GRID}
        everything = len(InstitutionKind) + len(BodyKind) - 1
        assert entities == {
            "ACC-219a": 6,
            "ACC-219b": 1,
            "ACC-219c": 1,
            "ACC-220": 4,
            **dict.fromkeys(("ACC-221a", "ACC-221b", "ACC-221c", "ACC-221d", "ACC-221e"), len(InstitutionKind) + 1),
            "ACC-121a": everything,
            "ACC-121b": everything,
            "ACC-121c": 7,
        }
        level_iii = ("HEAD_OF_GMINA", "STAROSTA", "VOIVODESHIP_MARSHAL", "EDUCATION_MINISTER", "RUNNING_MINISTER")
        assert [(each.authority.role.name, each.authority.level.name) for each in GRID] == [
            *[("EDUCATION_MINISTER", "LEVEL_I")] * 3,
            ("EDUCATION_SUPERINTENDENT", "LEVEL_II"),
            *((role, "LEVEL_III") for role in level_iii),
            *[("HEAD_OF_OWN_ENTITY", "OWN_ENTITY")] * 3,
        ]
        for row in GRID:
            of_own = row.authority.role.name == "HEAD_OF_OWN_ENTITY"
            assert row.authority.substitute is (Applicant.GRANTER_FOR_STAFF if of_own else Applicant.GRANTER_FOR_HEADS)
        assert not any(BodyKind.OTHER_PERSON in row.entities for row in GRID)
        assert all(BodyKind.SHARED_SERVICES_CENTRE in row.entities for row in GRID if row.sent_by)

    @pytest.mark.parametrize("row", GRID, ids=lambda row: row.rule.code)
    def test_each_row_is_an_answer(self, row: AuthorityRow) -> None:
        """To whoever asks in its capacity, of each of its entities, whichever body sends the data."""
        for entity, sender in product(row.entities, row.sent_by or {None}):
            decision = granting_authority(row.applicant, entity, run_by=sender)
            assert decision.outcome == row.authority
            assert decision.because.codes == (row.rule.code,)

    def test_every_row_has_its_own_rule(self) -> None:
        """So that the ground of an answer names its row."""
        assert max(Counter(row.rule.code for row in GRID).values()) == 1
