"""What is changed on purpose, and what is kept of the outcome."""

import ast
from collections.abc import Mapping
from typing import Any

import mutants
import pytest
from mutations import Mutations

from sio_rules import Sex
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT


def changes(source: str, names: Mapping[str, Any] | None = None) -> list[str]:
    """Return what each mutant changes."""
    return [f"{mutant.was} -> {mutant.now}" for mutant in Mutations(ast.parse(source), names or {}).found]


class TestMutations:
    """Conditions, limits, operators, members of sets and cells of tables."""

    @pytest.mark.parametrize(
        ("source", "changed"),
        [
            ("if a: pass", ["a -> True", "a -> False"]),
            ("if a < b: pass", ["a < b -> True", "a < b -> False", "a < b -> a <= b"]),
            ("if a < 3: pass", ["a < 3 -> True", "a < 3 -> False", "a < 3 -> a < 4", "a < 3 -> a < 2"]),
            ("x = y[0]", []),
            ("x = y[a - 1]", ["a - 1 -> a - 2", "a - 1 -> a - 0"]),
            ("if a == b: pass", ["a == b -> True", "a == b -> False"]),
            ("x = a == b", ["a == b -> a != b"]),
            ("if a and b: pass", ["a and b -> False", "a -> (left out)", "b -> (left out)"]),
            ("x = not a", ["not a -> a"]),
            ("while a: pass", ["a -> False"]),
            ("x = [y for y in z if y]", ["y -> True", "y -> False"]),
            ("x = 3", ["3 -> 4", "3 -> 2"]),
            ("x = True", ["True -> False"]),
            ("x = {a, b}", ["a -> (left out)", "b -> (left out)"]),
            ("x = {a: b}", ["a -> (left out)"]),
            ("x = a - b", ["a - b -> a + b", "a - b -> a"]),
            ("x = any(y)", ["any(y) -> all(y)"]),
            ("RULE.when(a, 'at')", ["a -> True", "a -> False"]),
            ("found(a, b)", ["a -> (left out)", "b -> (left out)"]),
            (
                "class A:\n x: Annotated[int, Between(1, y)] = z",
                ["Between(1, y) -> Between(2, y)", "Between(1, y) -> Between(0, y)"],
            ),
        ],
    )
    def test_changes(self, source: str, changed: list[str]) -> None:
        """One thing at a time."""
        assert changes(source) == changed

    @pytest.mark.parametrize(
        "source",
        [
            '"""Text."""',
            'x = "text"',
            "x: int | None = y",
            "@frozen(kw_only=True)\nclass A: pass",
            "raise A(1)",
            "zip(a, b, strict=True)",
        ],
    )
    def test_leaves_texts_and_declarations(self, source: str) -> None:
        """They are no law."""
        assert changes(source) == []

    def test_leaves_names_of_modules_and_places_in_the_law(self) -> None:
        """Leaving one out changes nothing, or only what is cited."""
        for value in ((ast, mutants), (PUPILS_GUIDE.section("2.1"), SIO_ACT.art("14"))):
            assert changes("X = (a, b)", {"X": value}) == []

    def test_takes_another_member_of_a_closed_list(self) -> None:
        """The next one; members themselves are declared."""
        assert changes("x = Sex.MALE", {"Sex": Sex}) == ["Sex.MALE -> Sex.FEMALE"]

    def test_leaves_the_tree_as_it_is(self) -> None:
        """Only *apply* changes it."""
        tree = ast.parse("if a < b: x = {1}")
        before = ast.dump(tree, include_attributes=True)
        found = Mutations(tree, {}).found
        assert ast.dump(tree, include_attributes=True) == before
        found[0].apply()
        assert ast.unparse(tree) == "if True:\n    x = {1}"


class TestKept:
    """tests/mutants.json."""

    def test_every_survivor_has_its_reason(self) -> None:
        """Why it changes nothing."""
        assert [key for each in mutants.kept().values() for key, why in each["survivors"].items() if not why] == []
