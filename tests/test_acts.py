"""The acts and instructions that the rules cite."""

import pytest

from sio_rules import acts
from sio_rules.basis import Act, Guide, Provision
from sio_rules.rulebook import RULES

ACTS = [value for value in vars(acts).values() if isinstance(value, Act)]
GUIDES = [value for value in vars(acts).values() if isinstance(value, Guide)]


class TestActs:
    """Each text differs from the others, and published after it was passed."""

    def test_each_has_a_short_name_of_its_own(self) -> None:
        """A citation is read without its title."""
        names = [act.short for act in ACTS] + [guide.short for guide in GUIDES]
        assert len(set(names)) == len(names)

    @pytest.mark.parametrize("act", ACTS, ids=str)
    def test_an_act_is_published_in_the_year_of_its_passing_or_the_next(self, act: Act) -> None:
        """Dz.U. bears a year and an item, before 2012 a number too."""
        year = int(act.published.split()[1])
        assert act.published.startswith("Dz.U. ")
        assert act.passed_on.year <= year <= act.passed_on.year + 1

    @pytest.mark.parametrize("guide", GUIDES, ids=str)
    def test_a_guide_names_each_section_once(self, guide: Guide) -> None:
        """And has one at least."""
        assert guide.sections
        assert len(set(guide.sections)) == len(guide.sections)

    def test_each_has_an_english_name_of_its_own(self) -> None:
        """An English finding cites no Polish name."""
        names = [act.en for act in ACTS] + [guide.en for guide in GUIDES]
        assert len(set(names)) == len(names)
        assert not set(names) & ({act.short for act in ACTS} | {guide.short for guide in GUIDES})

    @pytest.mark.parametrize("guide", GUIDES, ids=str)
    def test_a_section_has_the_same_name_in_english_only_where_it_is_a_number(self, guide: Guide) -> None:
        """Or the name of a register, or the signature of a ruling."""
        same = {pl for pl, en in zip(guide.sections, guide.sections_en, strict=True) if pl == en}
        assert len(set(guide.sections_en)) == len(guide.sections)
        assert all(not name[0].isalpha() or name.split(".")[0].split()[0].isupper() for name in same)

    @pytest.mark.parametrize("text", [*ACTS, *GUIDES], ids=str)
    def test_each_is_cited_by_a_rule(self, text: Act | Guide) -> None:
        """A text that no rule rests on is not kept."""
        cited = {
            place.act if isinstance(place, Provision) else place.guide for rule in RULES.values() for place in rule.basis
        }
        assert text in cited
