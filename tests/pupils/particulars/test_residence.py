"""Whose residence is the pupil's (art. 25 and 26 k.c.; the instruction, 5.1 and 5.17)."""

from itertools import product
from typing import Any

import attrs
import pytest

from sio_rules.pupils.particulars.residence import FamilyFacts, ParentalAuthority, ResidenceOf, child_residence

A = ParentalAuthority
R = ResidenceOf
VALUES: dict[str, tuple[Any, ...]] = {
    "adult": (True, False),
    "authority": tuple(A),
    "parents_together": (True, False),
    "stays_with_one": (True, False),
}
KNOWN_OR_NOT = [
    FamilyFacts(**dict(zip(VALUES, row, strict=True))) for row in product(*((None, *values) for values in VALUES.values()))
]


def completions(family: FamilyFacts) -> list[FamilyFacts]:
    """Return every family that *family* may be."""
    columns = [(value,) if (value := getattr(family, name)) is not None else VALUES[name] for name in VALUES]
    return [FamilyFacts(**dict(zip(VALUES, row, strict=True))) for row in product(*columns)]


class TestChildResidence:
    """PUP-602 to PUP-604."""

    @pytest.mark.parametrize(
        ("family", "outcome", "code"),
        [
            (FamilyFacts(adult=True), R.PUPIL, "PUP-602"),
            (FamilyFacts(adult=False, authority=A.BOTH_EQUALLY, parents_together=True), R.PARENTS, "PUP-603a"),
            (FamilyFacts(adult=False, authority=A.ONE_EXCLUSIVELY), R.PARENT_WITH_AUTHORITY, "PUP-603b"),
            (FamilyFacts(adult=False, authority=A.ENTRUSTED_TO_ONE), R.PARENT_WITH_AUTHORITY, "PUP-603b"),
            (FamilyFacts(adult=False, authority=A.NEITHER), None, "PUP-603c"),
            (
                FamilyFacts(adult=False, authority=A.BOTH_EQUALLY, parents_together=False, stays_with_one=True),
                R.PARENT_STAYED_WITH,
                "PUP-604a",
            ),
            (
                FamilyFacts(adult=False, authority=A.BOTH_EQUALLY, parents_together=False, stays_with_one=False),
                R.GUARDIANSHIP_COURT,
                "PUP-604b",
            ),
        ],
    )
    def test_follows_the_order_of_the_code(self, family: FamilyFacts, outcome: ResidenceOf | None, code: str) -> None:
        decision = child_residence(family)
        assert decision.outcome is outcome
        assert decision.because.codes == (code,)
        assert decision.questions == ()

    @pytest.mark.parametrize("family", KNOWN_OR_NOT)
    def test_asks_exactly_for_what_could_change_the_answer(self, family: FamilyFacts) -> None:
        matters = {
            name
            for name in VALUES
            if getattr(family, name) is None
            for whole in completions(family)
            if len({child_residence(attrs.evolve(whole, **{name: value})).outcome for value in VALUES[name]}) > 1
        }
        decision = child_residence(family)
        outcomes = {child_residence(whole).outcome for whole in completions(family)}
        if len(outcomes) == 1:
            assert decision.questions == ()
            assert {decision.outcome} == outcomes
        else:
            assert {each.about for each in decision.questions} == matters
            assert decision.outcome is None
