"""Objects and lists, and which class an object is of."""

from collections import OrderedDict
from types import MappingProxyType
from typing import Any

import pytest
from drawn import KINDS
from reads import fault_of, told

from sio_rules.access import AccessRequest
from sio_rules.access.procedure import Filed, Sent
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.messages import SioMessage
from sio_rules.periods import Period, SchoolYear
from sio_rules.plain import read
from sio_rules.plain._fault import GONE
from sio_rules.plain._shapes import as_object, class_named, fields_given, members, words_of
from sio_rules.pupils.duties import PreschoolDutyEntry
from sio_rules.record import PupilRecord

NO_OBJECTS: tuple[Any, ...] = (None, 1, "x", [], (), object(), [("start", 1)])


class TestAsObject:
    """A mapping of any kind."""

    @pytest.mark.parametrize("data", [{}, OrderedDict(a=1), MappingProxyType({})])
    def test_a_mapping_is_one(self, data: Any) -> None:
        assert as_object(data) is data

    @pytest.mark.parametrize("data", NO_OBJECTS)
    def test_nothing_else_is(self, data: Any) -> None:
        assert fault_of(as_object, data) == ([("DAT-008", "")], GONE)


class TestMembers:
    """A list of any kind."""

    @pytest.mark.parametrize("data", [[1], (1,), {1}])
    def test_of_a_list(self, data: Any) -> None:
        assert members(data) == [1]

    @pytest.mark.parametrize("data", [None, 1, "x", {}, iter([])])
    def test_nothing_else_is_one(self, data: Any) -> None:
        assert fault_of(members, data) == ([("DAT-009", "")], GONE)


class TestFieldsGiven:
    """None and empty are not given; an empty text is a text."""

    @pytest.mark.parametrize("empty", [None, "", "  ", GONE])
    def test_a_field_that_is_not_given(self, empty: Any) -> None:
        assert fields_given(Period, {"start": 1, "end": empty}) == {"start": 1}

    @pytest.mark.parametrize(("given", "left"), [("", {"pesel": ""}), (" ", {"pesel": " "}), (None, {}), (GONE, {})])
    def test_an_empty_text(self, given: Any, left: dict[str, Any]) -> None:
        assert fields_given(AccessRequest, {"pesel": given}) == left

    @pytest.mark.parametrize("empty", [None, "", GONE])
    def test_a_field_that_must_be_given_and_may_be_none(self, empty: Any) -> None:
        assert fields_given(PreschoolDutyEntry, {"form": empty}) == {"form": None}

    @pytest.mark.parametrize("word", ["Period", "period", "okres", " OKRES "])
    def test_a_type_that_is_right(self, word: str) -> None:
        assert fields_given(Period, {"type": word, "start": 1}) == {"start": 1}

    def test_a_type_that_is_wrong(self) -> None:
        assert fault_of(fields_given, Period, {"type": "SchoolYear"}) == ([("DAT-014b", "type")], GONE)


class TestClassNamed:
    """By the name of the class, or its Polish name."""

    @pytest.mark.parametrize("word", ["SchoolYear", "rok  szkolny", "schoolyear"])
    def test_by_each_word(self, word: str) -> None:
        assert class_named({"type": word}, (Period, SchoolYear)) is SchoolYear

    @pytest.mark.parametrize(("blanks", "read"), [(94, True), (95, False)])
    def test_no_word_has_more_than_a_hundred_characters(self, blanks: int, read: bool) -> None:
        data = {"type": " " * blanks + "Period"}
        if read:
            assert class_named(data, (Period, SchoolYear)) is Period
        else:
            assert fault_of(class_named, data, (Period, SchoolYear)) == ([("DAT-014b", "type")], GONE)

    def test_a_class_without_a_polish_name_has_its_own(self) -> None:
        """An empty word names nothing."""
        assert words_of(SioMessage) == ("siomessage",)

    def test_no_type(self) -> None:
        assert fault_of(class_named, {}, (Period, SchoolYear)) == ([("DAT-014a", "type")], GONE)

    @pytest.mark.parametrize("word", ["", "x" * 10_000, "AccessRequest", 1, [], Period])
    def test_another_type(self, word: Any) -> None:
        assert fault_of(class_named, {"type": word}, (Period, SchoolYear)) == ([("DAT-014b", "type")], GONE)

    def test_no_word_names_two_types(self) -> None:
        words = [word for kind in KINDS for word in words_of(kind)]
        assert sorted(words) == sorted(set(words))
        assert all(len(words_of(kind)) == 2 for kind in KINDS)


class TestRead:
    """Unions of classes."""

    def test_of_two_classes(self) -> None:
        for type_, value in (
            ("podmiot", Body(BodyKind.GMINA)),
            ("Institution", Institution(rspo=1, kind=InstitutionKind.MOW)),
        ):
            data = {"type": type_, "kind": value.kind.pl, "rspo": 1}
            reading = read(
                AccessRequest, {"entity": {name: data[name] for name in data if type_ != "podmiot" or name != "rspo"}}
            )
            assert reading.value == AccessRequest(entity=value)
            assert told(reading) == []
            assert read(AccessRequest, {"entity": value}).value == reading.value

    def test_a_value_that_is_none_of_them(self) -> None:
        reading = read(AccessRequest, {"entity": Period})
        assert (reading.value, told(reading)) == (AccessRequest(), [("DAT-008", "entity")])

    def test_a_misspelt_key_keeps_the_type(self) -> None:
        reading = read(AccessRequest, {"entity": {"type": "Body", "Kind": "gmina", "x": 1}})
        assert (reading.value, told(reading)) == (AccessRequest(entity=Body(BodyKind.GMINA)), [("DAT-010a", "entity")])

    def test_values_of_the_library_are_taken_as_they_are(self) -> None:
        period = Period(SchoolYear(2025).start)
        assert read(Period, period).value is period
        assert told(read(PupilRecord, {"pupil": 1, "duties": [Sent, Filed]})) == [
            ("DAT-008", "duties[0]"),
            ("DAT-008", "duties[1]"),
        ]
