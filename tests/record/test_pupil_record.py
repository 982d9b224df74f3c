"""The value: what a record refuses, and what follows from it."""

import pickle
from copy import copy
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import K, at_level, days, institution

from sio_rules.errors import InvalidValueError
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.school_life.activities import ExtracurricularActivity
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.record import PupilRecord
from sio_rules.record.pupil_record import PARTS
from sio_rules.transport.entries.entry import TransportEntry


class TestPupilRecord:
    """A record is of one pupil, and everything in it may be absent."""

    def test_nothing_but_the_key_is_needed(self) -> None:
        record = PupilRecord(pupil="7")
        assert [getattr(record, name) for name in PARTS] == [()] * len(PARTS)

    def test_names_the_fields_that_hold_parts(self) -> None:
        there = Schooling(institution=institution(K.PRIMARY_SCHOOL, 1), period=days("2025-09-01"))
        assert PupilRecord(pupil=7, schooling=(there,)).filled == (("schooling", (there,)),)
        assert PupilRecord(pupil=7).filled == ()

    def test_what_was_worked_out_once_changes_neither_equality_nor_copies(self) -> None:
        record = PupilRecord(pupil=7, identity=PupilIdentity(pesel="02211307589"))
        assert record.born_on == date(2002, 1, 13)
        assert record == PupilRecord(pupil=7, identity=PupilIdentity(pesel="02211307589"))
        assert evolve(record, identity=PupilIdentity(born_on=date(2003, 1, 1))).born_on == date(2003, 1, 1)
        assert pickle.loads(pickle.dumps(record)).born_on == copy(record).born_on == record.born_on

    def test_7_is_not_the_text_7(self) -> None:
        assert PupilRecord(pupil=7) != PupilRecord(pupil="7")

    @pytest.mark.parametrize("name", ["pupil", "institution", "identity", "verification", *PARTS])
    @pytest.mark.parametrize("junk", [1.5, b"", [], (None,), True, object()])
    def test_a_wrong_kind_names_the_argument(self, name: str, junk: Any) -> None:
        fields: dict[str, Any] = {"pupil": 1} | {name: junk}
        with pytest.raises(TypeError, match=name):
            PupilRecord(**fields)

    def test_a_key_of_a_subclass_becomes_plain(self) -> None:
        class Text(str):
            __slots__ = ()

        class Number(int):
            __slots__ = ()

        assert type(PupilRecord(pupil=Text("a")).pupil) is str
        assert type(PupilRecord(pupil=Number(3)).pupil) is int

    def test_parts_of_another_pupil_are_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="assignments"):
            PupilRecord(pupil=2, assignments=(at_level(None, "2025-09-01"),))
        with pytest.raises(InvalidValueError, match="transport"):
            PupilRecord(pupil=2, transport=(TransportEntry(pupil=1, institution=institution(K.PRIMARY_SCHOOL)),))

    def test_500_parts_of_a_kind_are_not_too_many_and_501_are(self) -> None:
        activity = ExtracurricularActivity()
        assert len(PupilRecord(pupil=1, extracurricular_activities=(activity,) * 500).extracurricular_activities) == 500
        with pytest.raises(InvalidValueError, match="extracurricular_activities must be at most 500 parts"):
            PupilRecord(pupil=1, extracurricular_activities=(activity,) * 501)

    def test_the_key_is_not_shown(self) -> None:
        assert "tajne" not in repr(PupilRecord(pupil="tajne"))


class TestBornOn:
    """The birth date comes from the PESEL number before the one that was typed."""

    @pytest.mark.parametrize(
        ("identity", "born_on"),
        [
            (None, None),
            (PupilIdentity(), None),
            (PupilIdentity(pesel="02211307589"), date(2002, 1, 13)),
            (PupilIdentity(pesel="02211307589", born_on=date(2001, 1, 1)), date(2002, 1, 13)),
            (PupilIdentity(pesel="02211307588", born_on=date(2001, 1, 1)), date(2001, 1, 1)),
            (PupilIdentity(born_on=date(2001, 1, 1)), date(2001, 1, 1)),
        ],
    )
    def test_by_number_then_as_typed(self, identity: PupilIdentity | None, born_on: date | None) -> None:
        assert PupilRecord(pupil=1, identity=identity).born_on == born_on


class TestSchoolingAt:
    """Schooling is identified by the RSPO number of the institution."""

    def test_only_that_of_the_institution(self) -> None:
        here, there = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
        first, second = days("2024-09-01", "2025-08-31"), days("2025-09-01")
        record = PupilRecord(
            pupil=1, schooling=(Schooling(institution=here, period=first), Schooling(institution=there, period=second))
        )
        assert record.schooling_at(there) == (second,)


class TestAssignmentsAt:
    """Classes are identified by the RSPO number of the institution, whatever else is known about it."""

    def test_only_those_to_classes_of_the_institution(self) -> None:
        here, there = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
        first, second = at_level(None, "2024-09-01", at=here), at_level(None, "2025-09-01", at=there)
        record = PupilRecord(pupil=1, assignments=(first, second))
        assert record.assignments_at(there) == (second,)
        assert record.assignments_at(evolve(here, public=None)) == (first,)
        assert record.assignments_at(institution(K.PRIMARY_SCHOOL, 3)) == ()
