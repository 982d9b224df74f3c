"""What goes to another process and back is small: values without the names of their fields, members by their names."""

import pickle

import pytest
from world import a_class, assigned, day, institution

from sio_rules._values import _unpickled
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils import Conflict, find_conflicts
from sio_rules.record import PupilRecord, Summary, check_register
from sio_rules.transport import Child, owed_ride

ON = day("2026-03-02")


def conflict(pupil: int) -> Conflict:
    """Return a conflict of two schools, of values that no other conflict shares."""
    here, there = (a_class(at=institution(rspo=2 * pupil + number)) for number in (1, 2))
    first, second = assigned(here, "2025-09-01", "2026-08-31", pupil), assigned(there, "2026-03-01", "2026-08-31", pupil)
    return find_conflicts([first, second])[0]


def record(pupil: int) -> PupilRecord:
    """Return a record of one assignment, of values that no other record shares; three rules are broken."""
    school = institution(rspo=pupil)
    attends = assigned(a_class(at=school), "2025-09-01", None, pupil)
    return PupilRecord(pupil=pupil, institution=school, assignments=(attends,))


def size(value: object) -> int:
    """Return the bytes of a pickle, of one protocol, as the default differs from one Python to the next."""
    return len(pickle.dumps(value, 5))


RECORDS = [record(pupil) for pupil in range(1, 1_001)]
CHECKED = list(check_register(RECORDS, on=ON))


class TestSize:
    """
    A pickle holds each class, rule and member once, so many values together take less than one alone.

    The limits are what was measured and a tenth: they grow with a field, and by half if the names of fields come back.
    """

    @pytest.mark.parametrize(
        ("value", "at_most"),
        [
            (InstitutionKind.PRIMARY_SCHOOL, 110),
            (conflict(7), 665),
            (RECORDS[0], 570),
            (owed_ride(Child(), on=ON), 2_640),
            (CHECKED[0].findings, 3_350),
            (CHECKED[0], 3_890),
            (Summary.of(CHECKED[:1]), 3_260),
        ],
        ids=lambda each: type(each).__name__,
    )
    def test_one_value(self, value: object, at_most: int) -> None:
        """Of findings, most is the sentences of their rules."""
        assert size(value) <= at_most

    @pytest.mark.parametrize(
        ("values", "at_most"),
        [
            ([conflict(pupil) for pupil in range(1_000)], 228),
            (RECORDS, 133),
            (CHECKED, 295),
            ([each.findings for each in CHECKED], 156),
            ([Summary.of(CHECKED)], 62_000),
        ],
        ids=["conflicts", "records", "checked", "findings", "summary of 1,000 institutions"],
    )
    def test_each_of_many(self, values: list[object], at_most: int) -> None:
        assert size(values) / len(values) <= at_most


class TestUnpickled:
    """What was pickled is the same again."""

    def test_a_conflict_and_what_was_checked(self) -> None:
        for value in (conflict(7), CHECKED[0], Summary.of(CHECKED)):
            assert pickle.loads(pickle.dumps(value)) == value

    def test_the_fields_of_another_version_are_refused(self) -> None:
        """A value with too few or too many fields is no value."""
        for held in ((), (ON,), (ON, None, None)):
            with pytest.raises(ValueError, match="zip"):
                _unpickled(Period, *held)
        assert _unpickled(Period, ON, None) == Period(ON)

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_every_protocol(self, protocol: int) -> None:
        for value in (conflict(7), InstitutionKind.PRIMARY_SCHOOL):
            assert pickle.loads(pickle.dumps(value, protocol)) == value
