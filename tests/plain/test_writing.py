"""Plain data out of values."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from drawn import KINDS
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st
from reads import told

import sio_rules
from sio_rules import Body, BodyKind, Due, Institution, InstitutionKind, Party, Period, SchoolYear, found
from sio_rules.access import AccessRequest, AccessScope
from sio_rules.backward_terms import Opening
from sio_rules.periods import until_end_of_school_year
from sio_rules.pesel import Pesel
from sio_rules.plain import read, write
from sio_rules.pupils.assignments import ArtisticClass, Training
from sio_rules.pupils.conflicts import ConflictNotice
from sio_rules.rulebook import RULES
from sio_rules.transport import Child

ROOT = Path(__file__).resolve().parents[2]
FINDING = RULES["ACC-114a"].finding("password", least=8)
WRITTEN = {"code": "ACC-114a", "at": "password", "facts": {"least": 8}}


class TestWrite:
    """What `read` reads."""

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    @given(data=st.data())
    @settings(max_examples=of_hundred(10))
    def test_every_value_comes_back(self, kind: Any, data: st.DataObject) -> None:
        """Through JSON, without a finding."""
        value = data.draw(st.from_type(kind))
        reading = read(kind, json.loads(json.dumps(write(value))))
        assert reading.value == value
        assert type(reading.value) is kind
        assert told(reading) == []

    @pytest.mark.parametrize(
        ("value", "data"),
        [
            (Period(date(2026, 9, 1)), {"start": "2026-09-01", "end": None}),
            (SchoolYear(2026), {"first": 2026}),
            (found(FINDING), {"findings": [WRITTEN]}),
            (FINDING, WRITTEN),
            (
                Opening(date(2026, 9, 1), found(FINDING)),
                {"first_day": "2026-09-01", "because": [WRITTEN], "alternatives": []},
            ),
        ],
    )
    def test_of_each_shape(self, value: Any, data: dict[str, Any]) -> None:
        """The top has the version."""
        assert write(value) == {"version": sio_rules.__version__, **data}
        assert read(type(value), write(value)).value == value

    def test_an_identifier_is_its_text(self) -> None:
        assert write(Pesel("44051401359")) == "44051401359"

    def test_a_field_of_several_classes_names_its_own(self) -> None:
        entity = Body(BodyKind.GMINA)
        assert write(AccessRequest(entity=entity))["entity"] == {"type": "Body", "kind": "BodyKind.GMINA", "key": 0}
        institution = Institution(rspo=1, kind=InstitutionKind.MOW)
        assert write(AccessRequest(entity=institution))["entity"]["type"] == "Institution"

    def test_sets_are_sorted(self) -> None:
        """Whatever they hold."""
        scopes = frozenset(AccessScope)
        assert write(AccessRequest(scopes=scopes))["scopes"] == sorted(each.key for each in scopes)
        taught = frozenset({Training(profession=2), Training(profession=10)})
        school_class = sio_rules.SchoolClass(
            institution=Institution(rspo=1, kind=InstitutionKind.MOW), key=1, kind=sio_rules.ClassKind.BASIC
        )
        written = write(ArtisticClass(school_class=school_class, cycle=1, taught=taught))
        assert written == write(ArtisticClass(school_class=school_class, cycle=1, taught=frozenset(reversed([*taught]))))
        period = until_end_of_school_year(Period(date(2026, 9, 1)))
        numbers = sio_rules.ClassAssignment(1, school_class, period, occupations=frozenset({8, 1, 100, 17}))
        assert write(numbers)["occupations"] == [1, 8, 17, 100]

    def test_a_rule_is_its_code(self) -> None:
        school_class = sio_rules.SchoolClass(
            institution=Institution(rspo=1, kind=InstitutionKind.MOW), key=1, kind=sio_rules.ClassKind.BASIC
        )
        period = Period(date(2026, 9, 1))
        notice = ConflictNotice((sio_rules.ClassAssignment(1, school_class, period),), period, RULES["PUP-504b"])
        assert write(notice)["rule"] == "PUP-504b"
        assert read(ConflictNotice, write(notice)).value == notice

    def test_what_only_the_library_makes(self) -> None:
        due = Due(FINDING, Party.SCHOOL)
        assert read(Due, write(due)).value == due

    def test_it_holds_what_the_value_holds(self) -> None:
        """Hidden fields, too: it is the data."""
        assert write(AccessRequest(email="anna@example.org"))["email"] == "anna@example.org"
        assert write(Child(born_on=date(2015, 1, 1)))["born_on"] == "2015-01-01"

    @pytest.mark.parametrize(
        "value", [sio_rules.Decision(object(), because=found(FINDING)), sio_rules.Decision(1.5, because=found(FINDING))]
    )
    def test_a_decision_of_what_has_no_plain_data(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"^value must be a value object"):
            write(value)


class TestVersion:
    """The version of the library."""

    def test_is_that_of_the_package(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        assert sio_rules.__version__ == project["version"]
