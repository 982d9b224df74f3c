"""What may stand beside the form of a duty."""

import pytest

from sio_rules.classes import ClassKind
from sio_rules.pupils.duties.beside_duty import classes_beside, data_beside
from sio_rules.pupils.reporting.kinds import DataKind

WITH_THE_FORM = {DataKind.IDENTIFICATION, DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY}


class TestDataBeside:
    """PUP-325, PUP-335: no other data."""

    @pytest.mark.parametrize("data", DataKind)
    def test_only_the_identity_goes_with_the_form(self, data: DataKind) -> None:
        """Each kind alone."""
        assert data_beside(frozenset({data}), frozenset()) == (() if data in WITH_THE_FORM else (data,))

    def test_assignments_are_judged_by_their_classes(self) -> None:
        """Where the classes are told."""
        assert data_beside(frozenset({DataKind.CLASSES}), frozenset({ClassKind.WWR})) == ()

    def test_all_come_in_the_order_of_the_instruction(self) -> None:
        """All at once."""
        assert data_beside(frozenset(DataKind), frozenset()) == tuple(kind for kind in DataKind if kind not in WITH_THE_FORM)


class TestClassesBeside:
    """PUP-325, PUP-335: WWR is the exception."""

    @pytest.mark.parametrize("kind", ClassKind)
    def test_only_wwr_and_only_where_the_duty_is_not_fulfilled(self, kind: ClassKind) -> None:
        """Each kind alone."""
        assert classes_beside(frozenset({kind}), fulfilled=True) == (kind,)
        assert classes_beside(frozenset({kind}), fulfilled=False) == (() if kind is ClassKind.WWR else (kind,))
