"""The individualised path (art. 47 ust. 1 pkt 5; the instruction, 5.19 and 5.20)."""

import pytest
from world import K, day, days, institution

from sio_rules import InvalidValueError
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.individual_path import (
    IndividualPath,
    IndividualPathCircumstances,
    check_individual_path,
)
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind


def path(kind: ParticularKind, hours: int | None) -> IndividualPath:
    """Return an entry at a primary school."""
    dates = EntryDates(day("2023-10-02"), day("2024-06-21"))
    return IndividualPath(kind=kind, institution=institution(K.PRIMARY_SCHOOL), dates=dates, hours=hours)


def taught(hours: int) -> IndividualPathCircumstances:
    """Return that so many hours were taught."""
    return IndividualPathCircumstances(actual_hours=hours)


class TestCheckIndividualPath:
    """PUP-638, PUP-639."""

    @pytest.mark.parametrize(("kind", "code"), [(P.PREPARATION_PATH, "PUP-638"), (P.EDUCATION_PATH, "PUP-639")])
    def test_hours_are_above_zero_and_actual(self, kind: ParticularKind, code: str) -> None:
        for hours in (None, -1, 0):
            assert check_individual_path(path(kind, hours)).codes == (code + "a",)
        assert check_individual_path(path(kind, 1)).codes == ()
        assert check_individual_path(path(kind, 1), circumstances=taught(1)).codes == ()
        assert check_individual_path(path(kind, 1), circumstances=taught(2)).codes == (code + "b",)

    def test_each_rule_has_its_code(self) -> None:
        found = [
            check_individual_path(path(kind, hours), circumstances=taught(2)).codes
            for kind in (P.PREPARATION_PATH, P.EDUCATION_PATH)
            for hours in (0, 1)
        ]
        assert found == [("PUP-638a",), ("PUP-638b",), ("PUP-639a",), ("PUP-639b",)]

    def test_days_are_actual(self) -> None:
        assert check_individual_path(
            path(P.EDUCATION_PATH, 5), circumstances=IndividualPathCircumstances(actual=days("2023-10-03", "2024-06-21"))
        ).codes == ("PUP-618b",)

    def test_other_particulars_are_no_such_entries(self) -> None:
        for kind in set(P) - IndividualPath.KINDS:
            with pytest.raises(InvalidValueError, match="kind"):
                path(kind, 1)
