"""Lessons of art. 47 ust. 1 pkt 3 lit. e (the instruction, 5.18)."""

from itertools import combinations

import pytest
from world import K, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.particulars.additional_skills import AdditionalSkills, AdditionalSkillsKind, check_additional_skills

CHOICES = [frozenset(chosen) for size in range(6) for chosen in combinations(AdditionalSkillsKind, size)]


class TestCheckAdditionalSkills:
    """PUP-636, PUP-637."""

    def test_the_list_has_five(self) -> None:
        assert len(AdditionalSkillsKind) == 5

    @pytest.mark.parametrize("chosen", CHOICES)
    def test_core_curriculum_only_excludes_the_others(self, chosen: frozenset[AdditionalSkillsKind]) -> None:
        entry = AdditionalSkills(institution=institution(K.TECHNICAL_SCHOOL), lessons=chosen, class_has_profession=True)
        if not chosen:
            expected: tuple[str, ...] = ("PUP-637a",)
        elif AdditionalSkillsKind.CORE_CURRICULUM_ONLY in chosen and len(chosen) > 1:
            expected = ("PUP-637b",)
        else:
            expected = ()
        assert check_additional_skills(entry).codes == expected

    @pytest.mark.parametrize(("profession", "codes"), [(True, ()), (False, ("PUP-636c",)), (None, ("PUP-636d",))])
    def test_the_class_has_a_profession(self, profession: object, codes: tuple[str, ...]) -> None:
        entry = AdditionalSkills(
            institution=institution(K.POST_SECONDARY_SCHOOL),
            lessons=frozenset({AdditionalSkillsKind.MARKET_QUALIFICATIONS}),
            class_has_profession=profession,  # type: ignore[arg-type] # on purpose
        )
        assert check_additional_skills(entry).codes == codes

    @pytest.mark.parametrize("kind", [K.SECTORAL_SCHOOL_II, K.GENERAL_SECONDARY_SCHOOL])
    def test_other_schools_have_none(self, kind: InstitutionKind) -> None:
        entry = AdditionalSkills(institution=institution(kind), lessons=CHOICES[2], class_has_profession=True)
        assert check_additional_skills(entry).codes == ("PUP-636b",)
