"""Which key of the data is which field."""

from typing import Any

import pytest
from drawn import KINDS
from reads import fault_of, told

from sio_rules.access import AccessRequest
from sio_rules.field_names import FIELD_NAMES
from sio_rules.periods import Period
from sio_rules.plain import read
from sio_rules.plain._keys import _folded, by_field
from sio_rules.plain._kinds import fields_of
from sio_rules.record import PupilRecord

DAY = "2026-09-01"


class TestByField:
    """A key is the name of the field or its Polish name, whatever the case and blanks."""

    def test_the_names_themselves_are_left_alone(self) -> None:
        assert by_field(Period, {"end": 1, "type": "Period", "version": "1"}) == {"end": 1}

    @pytest.mark.parametrize("key", ["Start", " START ", "\ufeffstart", "początek", "POCZĄTEK", "st art"])
    def test_other_spellings_are_put_in_order(self, key: str) -> None:
        assert fault_of(by_field, Period, {key: 1}) == ([], {"start": 1})

    @pytest.mark.parametrize(
        "key", ["valid until", "Valid_Until", "validuntil", "valid  until", "DATA KOŃCA WAŻNOŚCI UPOWAŻNIENIA"]
    )
    def test_blanks_and_underscores_do_not_matter(self, key: str) -> None:
        assert fault_of(by_field, AccessRequest, {key: 1}) == ([], {"valid_until": 1})

    @pytest.mark.parametrize("key", ["beginning", "", " ", "x" * 10_000, "start" + " " * 200, 1, None, ("start",), "\ud800"])
    def test_an_unknown_key_is_counted(self, key: Any) -> None:
        assert fault_of(by_field, Period, {key: 1, "end": 2}) == ([("DAT-010a", "")], {"end": 2})

    @pytest.mark.parametrize(("blanks", "told"), [(95, []), (96, [("DAT-010a", "")])])
    def test_a_key_has_at_most_a_hundred_characters(self, blanks: int, told: list[tuple[str, str]]) -> None:
        """So that a long text is not gone through."""
        read = {} if told else {"start": 1}
        assert fault_of(by_field, Period, {"start" + " " * blanks: 1}) == (told, read)
        assert fault_of(by_field, Period, {"strat" + " " * blanks: 1}) == (
            [("DAT-010a", ""), *([] if told else [("DAT-010b", "start")])],
            {},
        )

    def test_a_key_of_a_class_of_its_own_is_put_in_order(self) -> None:
        """Whatever it says of itself, its text counts."""

        class Key(str):
            """A text of another class."""

            __slots__ = ()

        findings, data = fault_of(by_field, Period, {Key("start"): 1})
        assert (findings, data) == ([], {"start": 1})
        assert isinstance(data, dict)
        assert [type(key) for key in data] == [str]

    @pytest.mark.parametrize(
        ("key", "meant"), [("strat", "start"), ("starts", "start"), ("poczatek", "start"), ("ende", "end")]
    )
    def test_a_misspelt_key_names_the_field_that_was_meant(self, key: str, meant: str) -> None:
        assert fault_of(by_field, Period, {key: 1}) == ([("DAT-010a", ""), ("DAT-010b", meant)], {})

    def test_only_the_most_similar_field_was_meant(self) -> None:
        """Of `first_name` and `last_name`, both similar."""
        assert fault_of(by_field, AccessRequest, {"firs_name": 1}) == ([("DAT-010a", ""), ("DAT-010b", "first_name")], {})

    @pytest.mark.parametrize("key", ["typ", "versio"])
    def test_what_stands_beside_the_fields_is_not_meant(self, key: str) -> None:
        """The key that names the class, and the version."""
        assert fault_of(by_field, Period, {key: 1}) == ([("DAT-010a", "")], {})

    def test_a_field_that_is_given_was_not_meant(self) -> None:
        assert fault_of(by_field, Period, {"strat": 1, "start": 2}) == ([("DAT-010a", "")], {"start": 2})

    def test_the_first_twenty_unknown_keys_are_looked_at(self) -> None:
        others: dict[str, int] = {f"???{place}": place for place in range(19)}
        for count, codes in ((19, ["DAT-010a", "DAT-010b"]), (20, ["DAT-010a"])):
            data = {**dict(list(others.items())[:count]), **({"????": 0} if count == 20 else {}), "strat": 1}
            assert [code for code, _ in fault_of(by_field, Period, data)[0]] == codes

    def test_a_field_given_twice_is_not_read(self) -> None:
        assert fault_of(by_field, Period, {"start": 1, "Start": 2, "początek": 3, "end": 4}) == (
            [("DAT-011", "start")],
            {"end": 4},
        )

    @pytest.mark.parametrize("version", [1, [], True])
    def test_a_version_is_a_text(self, version: Any) -> None:
        data = {"start": DAY, "version": version}
        assert fault_of(by_field, Period, data) == ([("DAT-006a", "version")], {"start": DAY})
        assert by_field(Period, {"start": DAY, "version": None}) == {"start": DAY}

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    def test_no_two_fields_of_a_type_share_a_name(self, kind: Any) -> None:
        """So that each spelling is of one field."""
        words = [{_folded(each.name), _folded(FIELD_NAMES.get(each.name, each.name))} for each in fields_of(kind)]
        assert len(set().union(*words)) == sum(map(len, words))


class TestRead:
    """The value is built all the same."""

    def test_unknown_keys_stand_at_their_parent(self) -> None:
        data = {"pupil": 1, "stays": [{"institution": {"rspo": 1, "kind": "MOW", "city": "x"}, "period": {"start": DAY}}]}
        reading = read(PupilRecord, data)
        assert told(reading) == [("DAT-010a", "stays[0].institution")]
        assert reading.findings[0].facts == {"keys": 1}
        assert reading.value is not None
        assert reading.value.stays[0].institution.rspo == 1

    def test_a_misspelt_key_of_a_field_that_is_needed(self) -> None:
        assert told(read(Period, {"strat": DAY})) == [("DAT-010a", ""), ("DAT-010b", "start"), ("DAT-001", "start")]

    def test_many_keys(self) -> None:
        """In linear time; a million takes a few seconds."""
        reading = read(Period, {str(key): key for key in range(100_000)} | {"start": DAY})
        assert [each.facts for each in reading.findings] == [{"keys": 100_000}]
