"""The authorities."""

import pytest

from sio_rules.access.applicants import Applicant
from sio_rules.access.authority.offices import Authority, AuthorityLevel, AuthorityRole


class TestAuthority:
    """What an authority is made of."""

    def test_is_equal_by_value(self) -> None:
        """Office, level, substitute."""
        one = Authority(AuthorityRole.STAROSTA, AuthorityLevel.LEVEL_III, Applicant.GRANTER_FOR_HEADS)
        assert one == Authority(AuthorityRole.STAROSTA, AuthorityLevel.LEVEL_III, Applicant.GRANTER_FOR_HEADS)

    @pytest.mark.parametrize("position", range(3))
    def test_refuses_junk(self, position: int) -> None:
        """Naming the argument."""
        parts: list[object] = [AuthorityRole.STAROSTA, AuthorityLevel.LEVEL_III, Applicant.GRANTER_FOR_HEADS]
        parts[position] = "starosta"
        with pytest.raises(TypeError, match=("role", "level", "substitute")[position]):
            Authority(*parts)  # type: ignore[arg-type] # on purpose
