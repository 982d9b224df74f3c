"""The form that revokes access."""

import pytest

from sio_rules.access.applicants import Applicant
from sio_rules.access.revocation.form import RequestedBy, RevocationCircumstances, RevocationForm, RevocationRoute


class TestForm:
    """What is picked may be missing; a wrong kind may not."""

    def test_a_reason_may_be_missing(self) -> None:
        """The check says so, not the type."""
        assert RevocationForm(route=RevocationRoute.SUBORDINATE).reason is None

    @pytest.mark.parametrize("junk", [{"route": "SUBORDINATE"}, {"reason": 3}, {"confirmed": 1}])
    def test_refuses_junk(self, junk: dict[str, object]) -> None:
        """Naming the argument."""
        with pytest.raises(TypeError, match=next(iter(junk))):
            RevocationForm(**({"route": RevocationRoute.SUBORDINATE} | junk))  # type: ignore[arg-type] # on purpose


class TestCircumstances:
    """Known, or None."""

    @pytest.mark.parametrize(
        "junk",
        [
            {"holds": {Applicant.HEAD}},
            {"holds": frozenset({"HEAD"})},
            {"done_by": "administrator"},
            {"on_request_of": [RequestedBy.MINISTER]},
            {"on_request_of": frozenset({None})},
            {"same_database": 1},
            {"listed": "tak"},
        ],
    )
    def test_refuses_junk(self, junk: dict[str, object]) -> None:
        """Naming the argument."""
        with pytest.raises(TypeError, match=next(iter(junk))):
            RevocationCircumstances(**junk)  # type: ignore[arg-type] # on purpose
