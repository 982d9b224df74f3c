"""The rows that follow from who sends what by kind."""

import pytest

from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.reporting._rows import rows_by_kind
from sio_rules.pupils.reporting.by_kind import DUTY_FORMS, SENDERS
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.restricted import COURSE_REPORTED

WITHOUT_DUTIES = frozenset(DataKind) - DUTY_FORMS - {DataKind.LEARNING_DUTY}


class TestRowsByKind:
    """Sections 5 to 14 of the guide, for some kinds of institutions."""

    @pytest.mark.parametrize("but", [frozenset[DataKind](), *(frozenset({data}) for data in DataKind)])
    @pytest.mark.parametrize("kind", [InstitutionKind.MOW, InstitutionKind.PRIMARY_SCHOOL, InstitutionKind.KINDERGARTEN])
    def test_all_data_but_some_have_one_row(self, kind: InstitutionKind, but: frozenset[DataKind]) -> None:
        """By the ground that is given for what the kind sends; what is left out has none, whoever sends it."""
        rows = rows_by_kind(frozenset({kind}), COURSE_REPORTED, but=but)
        sent = {data for sender in SENDERS if kind in sender.institutions for data in sender.data}
        for data in DataKind:
            told = [row for row in rows if row.applies(kind, data, frozenset(), accident=False)]
            assert len(told) == (data in WITHOUT_DUTIES - but)
            assert all((row.permission is Permission.ALLOWED) is (data in sent) for row in told)
            assert all((row.rule is COURSE_REPORTED) is (data in sent) for row in told)
