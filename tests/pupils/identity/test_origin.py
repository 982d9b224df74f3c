"""The fifteen statuses, and what must be given for a pupil who is not a Polish citizen."""

import pytest

from sio_rules import InvalidValueError
from sio_rules.pupils.identity.origin import PupilStatus, check_origin, pupil_status

NUMBERS = ("1", "2", "3", "4", "5", "6", "6a", "7", "8", "9", "10", "11", "11a", "12", "13")


class TestPupilStatus:
    """PUP-205: the list of section 2 of the guide (art. 11 of the SIO act)."""

    def test_there_are_fifteen_in_the_order_of_the_list(self) -> None:
        """1 to 13, with 6a and 11a."""
        assert tuple(status.code for status in PupilStatus) == NUMBERS

    @pytest.mark.parametrize("status", PupilStatus)
    def test_each_is_found_by_its_number(self, status: PupilStatus) -> None:
        """There and back."""
        assert pupil_status(status.code) is status

    @pytest.mark.parametrize(
        ("code", "name"),
        [
            ("5", "REFUGEE"),
            ("6", "TOLERATED_STAY"),
            ("6a", "HUMANITARIAN_STAY"),
            ("8", "TEMPORARY_PROTECTION"),
            ("11", "FAMILY_OF_PROTECTION_APPLICANT"),
            ("11a", "WORKER"),
            ("13", "OTHER"),
        ],
    )
    def test_the_numbers_mean_what_the_list_says(self, code: str, name: str) -> None:
        """Around the two with a letter, and at the end."""
        assert pupil_status(code).name == name

    @pytest.mark.parametrize("code", ["0", "5a", "14", "", " 6a", "6A", "11b", "٦", "-1"])
    def test_another_number_is_refused(self, code: str) -> None:
        """PUP-205a; nothing is trimmed, and nothing typed is shown."""
        with pytest.raises(InvalidValueError) as caught:
            pupil_status(code)
        assert caught.value.findings.codes == ("PUP-205a",)
        assert str(caught.value) == "code is not valid: PUP-205a"


class TestCheckOrigin:
    """PUP-204, PUP-205: sections 2 and 2.3 of the guide (A-27)."""

    @pytest.mark.parametrize(
        ("polish", "country", "status", "codes"),
        [
            (True, "", None, ()),
            (True, "Ukraina", None, ()),
            (True, "", PupilStatus.OTHER, ("PUP-205b",)),
            (False, "Ukraina", PupilStatus.TEMPORARY_PROTECTION, ()),
            (False, "", PupilStatus.OTHER, ("PUP-204a",)),
            (False, " \t", PupilStatus.OTHER, ("PUP-204a",)),
            (False, "\u200b", PupilStatus.OTHER, ("PUP-204a",)),
            (False, "Ukraina", None, ("PUP-204b",)),
            (False, "", None, ("PUP-204a", "PUP-204b")),
            (None, "", None, ("PUP-204c",)),
            (None, "Ukraina", PupilStatus.OTHER, ("PUP-204c",)),
        ],
    )
    def test_country_and_status_are_for_those_who_are_no_citizens(
        self, country: str, status: PupilStatus | None, codes: tuple[str, ...], *, polish: bool | None
    ) -> None:
        """A citizen has no status; a citizenship that is not given is a warning."""
        assert check_origin(polish_citizen=polish, country_of_origin=country, status=status).codes == codes
