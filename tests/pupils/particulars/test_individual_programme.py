"""Individual programme or course of study (art. 115; the guide, 5.7)."""

from typing import Any

import pytest
from world import K, day, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.particulars.individual_programme import (
    ConsentGiver,
    IndividualProgramme,
    IndividualProgrammeCircumstances,
    check_individual_programme,
)

RIGHT = {"asked_by": ConsentGiver.PARENTS, "council_opinion": True, "centre_opinion": True}


def codes(kind: InstitutionKind = K.PRIMARY_SCHOOL, **changes: Any) -> tuple[str, ...]:
    """Return the findings with these fields changed."""
    return check_individual_programme(IndividualProgramme(institution=institution(kind), **{**RIGHT, **changes})).codes


class TestCheckIndividualProgramme:
    """PUP-621."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, ()),
            ({"asked_by": ConsentGiver.ADULT_PUPIL}, ()),
            ({"asked_by": ConsentGiver.MINOR_PUPIL}, ("PUP-621a",)),
            ({"asked_by": None}, ("PUP-621d",)),
            ({"council_opinion": False}, ("PUP-621b",)),
            ({"council_opinion": None}, ("PUP-621d",)),
            ({"centre_opinion": False}, ("PUP-621c",)),
            ({"centre_opinion": None}, ("PUP-621d",)),
            ({"council_opinion": False, "centre_opinion": False}, ("PUP-621b", "PUP-621c")),
        ],
    )
    def test_what_the_director_needs(self, changes: dict[str, Any], expected: tuple[str, ...]) -> None:
        assert codes(**changes) == expected

    @pytest.mark.parametrize("opinion", [None, False])
    def test_the_centre_is_asked_only_for_general_education(self, opinion: object) -> None:
        for kind in (K.MUSIC_SCHOOL_II, K.POST_SECONDARY_SCHOOL, K.CIRCUS_SCHOOL):
            assert codes(kind, centre_opinion=opinion) == ()
        for kind in (K.GENERAL_MUSIC_SCHOOL_II, K.TECHNICAL_SCHOOL, K.SECTORAL_SCHOOL_II):
            assert codes(kind, centre_opinion=opinion) != ()

    @pytest.mark.parametrize(
        ("asked_by", "born", "codes"),
        [
            (ConsentGiver.ADULT_PUPIL, "2008-03-02", ()),
            (ConsentGiver.ADULT_PUPIL, "2008-03-03", ("PUP-621e",)),
            (ConsentGiver.ADULT_PUPIL, None, ()),
            (ConsentGiver.PARENTS, "2012-03-03", ()),
        ],
    )
    def test_an_adult_pupil_is_an_adult(self, asked_by: ConsentGiver, born: str | None, codes: tuple[str, ...]) -> None:
        fields: dict[str, Any] = {**RIGHT, "asked_by": asked_by}
        entry = IndividualProgramme(institution=institution(K.TECHNICAL_SCHOOL), **fields)
        known = IndividualProgrammeCircumstances(on=day("2026-03-02"), born_on=day(born) if born else None)
        assert check_individual_programme(entry, circumstances=known).codes == codes
        assert check_individual_programme(entry).codes == ()
