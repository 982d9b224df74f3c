"""The page on plain data names what `read` understands."""

from pathlib import Path
from typing import Any, get_args

import pytest
from attrs import has
from drawn import KINDS

from sio_rules.field_names import TYPE_NAMES
from sio_rules.plain._kinds import fields_of
from sio_rules.plain._words import NO, YES

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "reference" / "plain-data.md").read_text("utf-8")


def classes_in(hint: Any) -> set[type]:
    """Return the classes that an annotation names."""
    found = {hint} if isinstance(hint, type) and has(hint) else set()
    return found.union(*(classes_in(each) for each in get_args(hint)))


class TestPage:
    """Written by hand, and held complete."""

    def test_has_every_type_that_data_name(self) -> None:
        """With its Polish name, in the row of the field."""
        rows = PAGE.splitlines()
        for kind in KINDS:
            for field in fields_of(kind):
                if field.names_classes and not kind.__name__.endswith("Step"):
                    [row] = [each for each in rows if f"`{field.name}` of `{kind.__name__}`" in each]
                    assert classes_in(field.hint)
                    for each in classes_in(field.hint):
                        assert f"`{each.__name__}` ({TYPE_NAMES[each.__name__]})" in row

    @pytest.mark.parametrize("word", sorted(YES | NO))
    def test_has_every_word_for_yes_and_no(self, word: str) -> None:
        assert f"„{word}”" in PAGE
