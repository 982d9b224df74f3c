"""Whose consent home education requires (art. 37 ust. 1; 5.2, 5.3, 5.13)."""

import pytest
from world import K, institution

from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education import HomeEducation, check_home_education
from sio_rules.pupils.particulars.home_education_consent import _CONSENTS
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind
DIRECTORS = {
    P.PREPARATION_OUTSIDE_SCHOOL: ({K.PRIMARY_SCHOOL}, "PUP-611b"),
    P.SCHOOL_DUTY_OUTSIDE_SCHOOL: (SCHOOLS, "PUP-615a"),
    P.PREPARATION_OUTSIDE_PRESCHOOL: ({K.PRIMARY_SCHOOL, K.KINDERGARTEN}, "PUP-631a"),
}


def consent(kind: ParticularKind, decision_of: InstitutionKind | None) -> tuple[str, ...]:
    """Return what is wrong with the consent."""
    here = institution(K.PRIMARY_SCHOOL)
    entry = HomeEducation(kind=kind, institution=here, dates=EntryDates(), decision_of=decision_of)
    return check_home_education(entry).under("decision_of").codes


class TestWrongDecision:
    """PUP-611, PUP-615, PUP-631."""

    def test_the_table_has_one_row_for_each(self) -> None:
        assert sorted(row.particular.name for row in _CONSENTS) == sorted(kind.name for kind in HomeEducation.KINDS)

    @pytest.mark.parametrize("kind", DIRECTORS)
    @pytest.mark.parametrize("decision_of", [None, *K])
    def test_every_director(self, kind: ParticularKind, decision_of: InstitutionKind | None) -> None:
        directors, code = DIRECTORS[kind]
        found = consent(kind, decision_of)
        if decision_of is None:
            assert found == ("PUP-611a",)
        else:
            assert found == (() if decision_of in directors else (code,))
