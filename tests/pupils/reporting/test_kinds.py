"""The kinds of data, and the answers about them."""

from sio_rules.pupils.reporting.kinds import DataKind, Permission


class TestDataKind:
    """Section 1 of the guide."""

    def test_the_identity_comes_first(self) -> None:
        """Findings come in the order of the guide."""
        assert next(iter(DataKind)) is DataKind.IDENTIFICATION


class TestPermission:
    """Section 1 of the guide."""

    def test_what_the_source_leaves_open_is_neither(self) -> None:
        """Unknown is never no."""
        assert {answer.name for answer in Permission} == {"ALLOWED", "FORBIDDEN", "NOT_STATED"}
