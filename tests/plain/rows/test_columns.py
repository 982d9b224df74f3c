"""What the caller says of a table is checked at once."""

from typing import Any

import pytest

from sio_rules import ClassAssignment, Decision, Institution, Period
from sio_rules.access.procedure import Case
from sio_rules.plain.readers import school_class_name, yes_no
from sio_rules.plain.rows._columns import layout_of
from sio_rules.record import PupilRecord
from sio_rules.transport import Child


class TestLayout:
    """Columns, field paths, readers and what is given."""

    def test_paths_lead_through_parts_lists_and_unions(self) -> None:
        columns = {
            "rspo": "assignments[0].school_class.institution.rspo",
            "od": "particulars[1].period.start",
            "karta": "particulars[0].obtained_on",
        }
        layout = layout_of(PupilRecord, columns, {"particulars[0].type": "BicycleCard"})
        assert [each.path for each in layout.columns] == [
            ("assignments", 0, "school_class", "institution", "rspo"),
            ("particulars", 1, "period", "start"),
            ("particulars", 0, "obtained_on"),
        ]
        assert layout.given == ((("particulars", 0, "type"), "BicycleCard"),)

    def test_parts_that_need_not_be_given(self) -> None:
        layout = layout_of(ClassAssignment, {"rspo": "school_class.institution.rspo", "do": "period.end"}, None)
        assert layout.optional == {("period", "end")}
        layout = layout_of(PupilRecord, {"od": "assignments[0].period.start"}, None)
        assert layout.optional == {("assignments",), ("assignments", 0)}

        layout = layout_of(PupilRecord, {"rodzaj": "particulars[0].type"}, None)
        assert layout.optional == {("particulars",), ("particulars", 0)}
        layout = layout_of(Decision[Period], {"od": "outcome.start"}, None)
        assert layout.optional == {("outcome",)}

    @pytest.mark.parametrize(
        ("kind", "path", "steps"),
        [
            (Child, "disabilities[0]", ("disabilities", 0)),
            (Case, "events[1].moment", ("events", 1, "moment")),
            (Child, "grade", ("grade",)),
        ],
    )
    def test_paths_lead_into_sets_and_what_has_bounds(self, kind: Any, path: str, steps: tuple[str | int, ...]) -> None:
        """And into the events of a case, none of which may be left out."""
        assert layout_of(kind, {"a": path}, None).columns[0].path == steps

    @pytest.mark.parametrize(
        ("target", "is_text", "is_key"),
        [
            ("pupil", False, True),
            (("pupil", str), False, True),
            ("identity.first_name", True, False),
            (("identity.first_name", str), False, False),
            ("institution.rspo", False, False),
            ("assignments[0].occupations[0]", False, False),
            ("assignments[0].period.start", False, False),
            ("particulars[0].type", True, False),
        ],
    )
    def test_texts_and_keys_are_told_from_the_rest(self, target: Any, is_text: bool, is_key: bool) -> None:
        """What a person types may be empty, unless a reader takes it; a key is a number or a text."""
        [column] = layout_of(PupilRecord, {"a": target}, None).columns
        assert (column.is_text, column.is_key) == (is_text, is_key)

    def test_one_column_may_make_several_fields_and_several_one(self) -> None:
        layout = layout_of(ClassAssignment, {("a", "b"): [("school_class", school_class_name)], "c": ["pupil"]}, None)
        assert [(each.headers, each.path) for each in layout.columns] == [
            (("a", "b"), ("school_class",)),
            (("c",), ("pupil",)),
        ]

    @pytest.mark.parametrize(
        ("columns", "given", "argument"),
        [
            (None, None, "columns"),
            (["od"], None, "columns"),
            ({}, ["x"], "given"),
            ({"od": None}, None, r"columns\[0\]"),
            ({"od": ("start", "x")}, None, r"columns\[0\]"),
            ({"od": ("start", yes_no, 1)}, None, r"columns\[0\]"),
            ({}, {1: None}, r"given\[0\]"),
        ],
    )
    def test_the_wrong_kind_of_a_thing_is_a_type_error(self, columns: Any, given: Any, argument: str) -> None:
        with pytest.raises(TypeError, match=f"^{argument} must"):
            layout_of(Period, columns, given)

    @pytest.mark.parametrize(
        "path",
        [
            "",
            "begin",
            "start.day",
            "start.type",
            "start[0]",
            "start..",
            "Start",
            "start.",
            "tajne-44051401359",
            "x" * 10_000,
        ],
    )
    def test_what_is_no_field_is_refused_without_its_text(self, path: str) -> None:
        with pytest.raises(ValueError, match=r"^columns\[0\] must be the path of a field of Period$"):
            layout_of(Period, {"od": path}, None)
        with pytest.raises(ValueError, match=r"^given\[0\] must be the path of a field of Period$"):
            layout_of(Period, {}, {path: 1})

    @pytest.mark.parametrize("names", [(), ("a", "b")])
    def test_several_columns_need_a_reader(self, names: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match=r"columns\[0\] must name one column"):
            layout_of(Period, {names: "start"}, None)

    @pytest.mark.parametrize(
        ("columns", "given"),
        [
            ({"a": "pupil", "b": "pupil"}, {}),
            ({"a": "pupil"}, {"pupil": 1}),
            ({"a": ("school_class", school_class_name)}, {"school_class": None}),
            ({"a": "school_class.institution.rspo"}, {"school_class.institution": Institution}),
            ({"a": ("school_class.institution.rspo", int)}, {"school_class": None}),
            ({"a": "school_class", "b": "school_class.key"}, {}),
            ({"a": "school_class", "b": ("school_class", school_class_name)}, {}),
            ({"a": ("school_class", school_class_name), "b": "school_class"}, {}),
            ({}, {"school_class": None, "school_class.key": 1}),
            ({}, {"occupations[1]": 1, "occupations[01]": 2}),
        ],
    )
    def test_nothing_is_said_twice(self, columns: Any, given: Any) -> None:
        with pytest.raises(ValueError, match="columns and given must"):
            layout_of(ClassAssignment, columns, given)

    def test_several_readers_may_make_one_part(self) -> None:
        """Each some of its fields, and columns of their own the others."""
        columns = {"a": ("period", str), "b": ("period", str), "c": "period.end"}
        layout = layout_of(ClassAssignment, columns, {"school_class.key": 1})
        assert [each.path for each in layout.columns] == [("period",), ("period",), ("period", "end")]
