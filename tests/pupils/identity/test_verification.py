"""What follows from the check against the PESEL register."""

from datetime import date

import pytest
from hypothesis import given

from sio_rules import InvalidValueError
from sio_rules.pesel import Sex
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import (
    RegisterData,
    Verification,
    VerificationMark,
    check_verification,
    verification_mark,
)
from sio_rules.strategies import pupil_identities, verifications

NEGATIVE = Verification(positive=False)
POSITIVE = Verification(positive=True)
GIRL = PupilIdentity(pesel="02211307589")
DATA = RegisterData(sex=Sex.FEMALE, born_on=date(2002, 1, 13), second_name="Maria", birth_place="Zmyślin", citizenship="PL")


class TestVerification:
    """Section 2.1 of the guide: a positive check gives data back, a negative one none."""

    def test_a_negative_check_has_no_data(self) -> None:
        """There is no such result."""
        with pytest.raises(InvalidValueError, match="data"):
            Verification(positive=False, data=DATA)

    def test_what_came_back_is_not_shown(self) -> None:
        """It is all personal."""
        assert repr(Verification(positive=True, data=DATA)) == "Verification(positive=True, data=RegisterData())"


class TestVerificationMark:
    """PUP-206, PUP-208, PUP-209, PUP-214: how the pupil stands in the application."""

    def test_a_negative_check_marks_and_leaves_particulars_open(self) -> None:
        """PUP-208, PUP-209."""
        decision = verification_mark(NEGATIVE)
        assert decision.outcome is VerificationMark.UNVERIFIED
        assert decision.because.codes == ("PUP-208", "PUP-209")

    def test_a_positive_check_takes_the_mark_and_keeps_particulars(self) -> None:
        """PUP-206, PUP-214."""
        decision = verification_mark(POSITIVE)
        assert decision.outcome is VerificationMark.VERIFIED
        assert decision.because.codes == ("PUP-206a", "PUP-214")


class TestCheckVerification:
    """IDN-001, PUP-206: what came back agrees with the PESEL number."""

    def test_agreeing_data_have_nothing_to_find(self) -> None:
        """Birth date and sex of the number."""
        assert not check_verification(GIRL, Verification(positive=True, data=DATA))

    @pytest.mark.parametrize(
        ("sex", "born_on", "codes"),
        [
            (Sex.MALE, date(2002, 1, 13), ("IDN-001i",)),
            (Sex.FEMALE, date(2002, 1, 14), ("IDN-001h",)),
            (Sex.MALE, date(1902, 1, 13), ("IDN-001h", "IDN-001i")),
        ],
    )
    def test_other_data_are_found(self, sex: Sex, born_on: date, codes: tuple[str, ...]) -> None:
        """Each by its own finding."""
        data = RegisterData(sex=sex, born_on=born_on)
        assert check_verification(GIRL, Verification(positive=True, data=data)).codes == codes

    @pytest.mark.parametrize(
        ("citizenship", "polish"),
        [
            ("PL", True),
            ("polskie", True),
            *((word, True) for word in ("polska", "polski", "polak", "polka", "POL", "PL", "RP", "Polish", "Poland")),
            ("POLSKA", True),
            ("obywatelstwo polskie", True),
            ("ukraińskie, polskie", True),
            ("ukraińskie", False),
            ("UA", False),
            ("Apolska", False),
            ("", None),
            ("  ", None),
        ],
    )
    @pytest.mark.parametrize("stated", [True, False, None])
    def test_the_citizenship_is_compared(self, citizenship: str, *, polish: bool | None, stated: bool | None) -> None:
        """PUP-206d, PUP-206e (A-84): where both are given; what is not recognised is no error."""
        identity = PupilIdentity(pesel=GIRL.pesel, polish_citizen=stated)
        data = RegisterData(sex=Sex.FEMALE, born_on=date(2002, 1, 13), citizenship=citizenship)
        findings = check_verification(identity, Verification(positive=True, data=data))
        wanted = {(True, False): ("PUP-206d",), (False, True): ("PUP-206e",)}
        assert findings.codes == (() if polish is None or stated is None else wanted.get((polish, stated), ()))
        assert findings.errors.codes == (("PUP-206d",) if (polish, stated) == (True, False) else ())
        assert all(each.at == "polish_citizen" for each in findings)

    def test_data_that_were_not_kept_are_a_warning(self) -> None:
        """PUP-206b."""
        assert check_verification(GIRL, POSITIVE).warnings.codes == ("PUP-206b",)

    def test_a_negative_check_is_no_mistake(self) -> None:
        """It obliges: see `steps_due`."""
        assert not check_verification(GIRL, NEGATIVE)

    @pytest.mark.parametrize("verification", [POSITIVE, NEGATIVE, Verification(positive=True, data=DATA)])
    def test_without_a_pesel_nothing_is_checked(self, verification: Verification) -> None:
        """PUP-206c."""
        assert check_verification(PupilIdentity(no_pesel=True), verification).codes == ("PUP-206c",)
        assert "PUP-206c" not in check_verification(GIRL, verification).codes

    @given(pupil_identities(), verifications())
    def test_nothing_personal_comes_out(self, identity: PupilIdentity, verification: Verification) -> None:
        """No finding has a fact here."""
        assert all(not each.facts for each in check_verification(identity, verification))
