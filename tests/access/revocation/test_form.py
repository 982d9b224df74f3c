"""The form that revokes access."""

from sio_rules.access.revocation.form import RevocationForm, RevocationRoute


class TestForm:
    """What is picked may be missing; a wrong kind may not."""

    def test_a_reason_may_be_missing(self) -> None:
        """The check says so, not the type."""
        assert RevocationForm(route=RevocationRoute.SUBORDINATE).reason is None
