"""The form that revokes access."""

from sio_rules.access.revocation.form import RevocationForm, RevocationRoute


class TestForm:
    """A selection may be missing; a value of a wrong kind raises."""

    def test_a_reason_may_be_missing(self) -> None:
        """The check says so, not the type."""
        assert RevocationForm(route=RevocationRoute.SUBORDINATE).reason is None
