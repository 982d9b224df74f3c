"""Section 4: WWR alone, without schooling."""

import pytest
from world import a_class, assigned, days

from sio_rules.classes import ClassKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.early_support import schooling_started_for_wwr

WWR = assigned(a_class(1, ClassKind.WWR), "2019-09-01", "2020-08-31")


class TestSchoolingStartedForWwr:
    """PUP-530."""

    @pytest.mark.parametrize(
        ("schooling", "found"),
        [
            ([], False),
            ([days("2019-09-01")], True),
            ([days("2020-08-31")], True),
            ([days("2020-09-01")], False),
            ([days("2018-09-01", "2019-08-31")], False),
            ([days("2018-09-01", "2019-09-01")], True),
        ],
    )
    def test_no_schooling_beside_wwr_alone(self, schooling: list[Period], *, found: bool) -> None:
        finding = schooling_started_for_wwr([WWR], schooling)
        assert (finding is not None and finding.code == "PUP-530") is found

    def test_a_child_in_another_class_has_schooling(self) -> None:
        basic = assigned(a_class(2), "2019-09-01", "2020-08-31")
        assert schooling_started_for_wwr([WWR, basic], [days("2019-09-01")]) is None

    def test_a_class_of_an_earlier_year_needed_its_own_schooling_only(self) -> None:
        basic = assigned(a_class(2), "2018-09-01", "2019-08-31")
        assert schooling_started_for_wwr([basic, WWR], [days("2018-09-01", "2019-08-31")]) is None
        assert schooling_started_for_wwr([basic, WWR], [days("2018-09-01", "2019-08-31"), days("2019-09-01")]) is not None

    def test_without_wwr_nothing_is_asked(self) -> None:
        assert schooling_started_for_wwr([], [days("2019-09-01")]) is None
