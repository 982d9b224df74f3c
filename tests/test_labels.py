"""What may be picked from a list."""

import pytest

from sio_rules.access import AuthorityLevel, DataSource, IdentityVariant
from sio_rules.labels import Label
from sio_rules.pupils import PupilStatus
from sio_rules.rule import Severity


class TestLabel:
    """A member has a Polish and an English name, and a key for plain data."""

    def test_names_in_both_languages(self) -> None:
        """The value is Polish, the name English."""
        assert (Severity.ERROR.pl, Severity.ERROR.en) == ("błąd", "error")

    def test_abbreviations_and_proper_names_keep_their_letters(self) -> None:
        """A sentence has "RSPO" and "level I", not "rspo" and "level i"."""
        assert (DataSource.RSPO.en, AuthorityLevel.LEVEL_I.en, IdentityVariant.EPUAP.en) == ("RSPO", "level I", "ePUAP")
        assert PupilStatus.CARD_OF_THE_POLE.en == "card of the Pole"

    @pytest.mark.parametrize("member", [member for listed in Label.__subclasses__() for member in listed])
    def test_every_member_is_found_by_its_key(self, member: Label) -> None:
        """So no two lists of the library may share a name."""
        assert Label.from_key(member.key) is member

    @pytest.mark.parametrize("key", ["", "Severity", "Severity.NONE", "Severity.", ".ERROR", "Nothing.ERROR", "błąd"])
    def test_an_unknown_key_raises_without_telling_it(self, key: str) -> None:
        """The text may be somebody's."""
        with pytest.raises(KeyError) as raised:
            Label.from_key(key)
        assert raised.value.args == ()
