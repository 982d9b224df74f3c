"""Whose consent a duty outside school rests on (art. 37 ust. 1)."""

import pytest
from pupil_world import K, institution

from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education_consent import CONSENTS, wrong_decision
from sio_rules.pupils.particulars.home_education_entry import HOME_EDUCATION_KINDS, HomeEducation
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind
DIRECTORS = {
    P.PREPARATION_OUTSIDE_SCHOOL: ({K.PRIMARY_SCHOOL}, "PUP-611b"),
    P.SCHOOL_DUTY_OUTSIDE_SCHOOL: (SCHOOLS, "PUP-615a"),
    P.PREPARATION_OUTSIDE_PRESCHOOL: ({K.PRIMARY_SCHOOL, K.KINDERGARTEN}, "PUP-631a"),
}


class TestWrongDecision:
    """PUP-611, PUP-615, PUP-631."""

    def test_the_table_has_one_row_for_each(self) -> None:
        assert sorted(row.particular.name for row in CONSENTS) == sorted(kind.name for kind in HOME_EDUCATION_KINDS)

    @pytest.mark.parametrize("kind", DIRECTORS)
    @pytest.mark.parametrize("decision_of", [None, *K])
    def test_every_director(self, kind: ParticularKind, decision_of: InstitutionKind | None) -> None:
        entry = HomeEducation(
            kind=kind, institution=institution(K.PRIMARY_SCHOOL), dates=EntryDates(), decision_of=decision_of
        )
        directors, code = DIRECTORS[kind]
        told = wrong_decision(entry)
        if decision_of is None:
            assert told is not None
            assert told.code == "PUP-611a"
        else:
            assert (told.code if told else None) == (None if decision_of in directors else code)
