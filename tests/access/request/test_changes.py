"""ACC-312: what a change of data leaves alone."""

import pytest

from sio_rules.access.request.changes import check_change
from sio_rules.access.request.form import RequestField

FIXED = {"ENTITY", "PESEL", "EMAIL", "PHONE", "VALID_FROM"}


class TestCheckChange:
    """The help pages name five fields."""

    @pytest.mark.parametrize("named", RequestField)
    def test_each_field(self, named: RequestField) -> None:
        """Enumerated in full."""
        findings = check_change(frozenset({named}))
        assert findings.codes == (("ACC-312",) if named.name in FIXED else ())

    def test_all_at_once_in_the_order_of_the_form(self) -> None:
        """Each with its path."""
        paths = [each.at for each in check_change(frozenset(RequestField))]
        assert paths == ["entity", "pesel", "email", "phone", "valid_from"]
        assert not check_change(frozenset())
