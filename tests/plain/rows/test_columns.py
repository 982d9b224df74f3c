"""What the caller says of a table is checked at once."""

from typing import Any

import pytest

from sio_rules import ClassAssignment, Institution, Period
from sio_rules.plain.readers import school_class_name, yes_no
from sio_rules.plain.rows._columns import layout_of
from sio_rules.record import PupilRecord


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
        "path", ["", "begin", "start.day", "start[0]", "start..", "Start", "start.", "tajne-44051401359", "x" * 10_000]
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
        ],
    )
    def test_nothing_is_said_twice(self, columns: Any, given: Any) -> None:
        with pytest.raises(ValueError, match="columns and given must"):
            layout_of(ClassAssignment, columns, given)
