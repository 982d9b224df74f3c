"""The fields of the values in Polish."""

from collections import Counter

import attrs
import pytest
from house import USERS_VALUES, VALUES

from sio_rules.backward_terms import Opening
from sio_rules.due import Due
from sio_rules.field_names import FIELD_NAMES, TYPE_NAMES, in_polish
from sio_rules.plain._kinds import is_value

NOT_FORMS = {"Decision", "Finding", "Passage", "Question", "Reading", "Rule"}
"""Values whose fields no path names."""

SHOWN = [*(value for value in USERS_VALUES if value.__name__ not in NOT_FORMS), Due, Opening]


def fields_of(value: type) -> list[str]:
    """Return the names of the public fields of a value."""
    return [field.name for field in attrs.fields(value) if not field.name.startswith("_")]


class TestFieldNames:
    """One Polish name for each field."""

    @pytest.mark.parametrize("value", SHOWN, ids=lambda value: value.__name__)
    def test_every_field_has_one(self, value: type) -> None:
        """And no two fields of one value have the same."""
        names = [FIELD_NAMES[name] for name in fields_of(value)]
        assert [name for name, count in Counter(names).items() if count > 1] == []

    def test_every_name_is_of_a_field(self) -> None:
        """Nothing is left over; circumstances are an argument of the checks, and events stand in the plain data of a case."""
        assert FIELD_NAMES.keys() - {name for value in SHOWN for name in fields_of(value)} == {"circumstances", "events"}

    @pytest.mark.parametrize("name", FIELD_NAMES)
    def test_a_name_is_plain_polish(self, name: str) -> None:
        """Small letters but for abbreviations, and no name of Python."""
        assert FIELD_NAMES[name].strip() == FIELD_NAMES[name]
        assert "_" not in FIELD_NAMES[name]


class TestTypeNames:
    """One Polish name for each type of plain data."""

    def test_every_type_has_one_of_its_own(self) -> None:
        """So that it can stand as `type` and as the title of a schema; nothing is left over. Readings and messages are constants."""
        plain = {each.__name__ for each in VALUES if is_value(each)} | {"Decision", "Findings"}
        assert TYPE_NAMES.keys() == plain - {"Interpretation", "SioMessage", "Text"}
        assert [name for name, count in Counter(TYPE_NAMES.values()).items() if count > 1] == []


class TestInPolish:
    """The path of a finding."""

    @pytest.mark.parametrize(
        ("path", "polish"),
        [
            ("", ""),
            ("valid_until", "data końca ważności upoważnienia"),
            ("circumstances.accesses", "okoliczności – dostęp dotychczasowy"),
            ("stays[0]", "pobyty (1)"),
            ("stays[9].period.end", "pobyty (10) – okres – koniec"),
            ("stays[999999999]", "pobyty (1000000000)"),
            ("stays[1000000000]", "pobyty (1000000000)"),
            ("my_part.stays[x]", "my_part – pobyty (x)"),
            ("stays[" + "1" * 10_000 + "]", "pobyty (" + "1" * 10_000 + ")"),
        ],
    )
    def test_of_every_shape(self, path: str, polish: str) -> None:
        """Names, places from 1, and what is no field."""
        assert in_polish(path) == polish
