"""
The verification of a pupil's identification data in the PESEL register.

The register confirms the identity and returns further data, or it does not: then the pupil is registered all the same and
marked as unverified, and the school or unit must act (`sio_rules.pupils.identity.after_verification`).

Not modelled here: the data that the register holds of a pupil whose identity it does not confirm.
"""

import re
from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.pesel import Sex, check_pesel
from sio_rules.rule import Decision, Findings, Rule, Severity, found

from .identity import PupilIdentity

_WORD = re.compile(r"\w+")
_POLISH = frozenset({"polskie", "polska", "polski", "polak", "polka", "pol", "pl", "rp", "polish", "poland"})
"""The words by which Polish citizenship is recognised (A-84)."""
_VERIFIED = PUPILS_GUIDE.section("2.1")
_NOT_VERIFIED = PUPILS_GUIDE.section("2.4")


class VerificationMark(Label):
    """Name the mark that a pupil bears in the application after the verification."""

    VERIFIED = term("bez oznaczenia", en="no mark")
    UNVERIFIED = "niezweryfikowany"


@frozen(kw_only=True)
class RegisterData(Value):
    """Hold what the register returns for a confirmed identity; "" is an empty field there. Its repr shows none of it."""

    second_name: str = field(default="", repr=False)
    sex: Sex = field(repr=False)
    born_on: date = field(repr=False)
    birth_place: str = field(default="", repr=False)
    citizenship: str = field(default="", repr=False)


@frozen
class Verification(Value):
    """
    Hold the result of one verification in the PESEL register, with the data that a positive one returns.

    *data* is None where the caller has not kept them. Raises `InvalidValueError` for data with a negative result, which
    returns none.
    """

    positive: bool
    data: RegisterData | None = None

    def _check(self) -> None:
        """Refuse data with a negative result."""
        if self.data is not None and not self.positive:
            raise InvalidValueError("data", wanted="None where the result is negative")


DATA_RETURNED = Rule(
    code="PUP-206a",
    basis=(_VERIFIED,),
    severity=Severity.GROUND,
    pl="Rejestr PESEL potwierdza tożsamość ucznia i zwraca drugie imię, płeć, datę i miejsce urodzenia oraz obywatelstwo.",
    en="The PESEL register confirms the pupil's identity and returns the second name, sex, date and place of birth, and"
    " citizenship.",
)
REGISTER_DATA_NOT_GIVEN = Rule(
    code="PUP-206b",
    basis=(_VERIFIED,),
    severity=Severity.WARNING,
    pl="Nie podano danych zwróconych przez rejestr PESEL, więc nie sprawdzono, czy zgadzają się z numerem PESEL.",
    en="The data returned by the PESEL register are not given, so it was not checked whether they agree with the PESEL"
    " number.",
)
NOTHING_TO_VERIFY = Rule(
    code="PUP-206c",
    basis=(_VERIFIED,),
    severity=Severity.ERROR,
    pl="W rejestrze PESEL weryfikuje się tylko ucznia, który ma numer PESEL, a ten uczeń go nie ma.",
    en="Only a pupil with a PESEL number is verified in the PESEL register, and this pupil has none.",
)
POLISH_IN_THE_REGISTER = Rule(
    code="PUP-206d",
    basis=(_VERIFIED,),
    severity=Severity.ERROR,
    pl="Rejestr PESEL zwraca obywatelstwo polskie, a podano, że uczeń nie jest obywatelem polskim.",
    en="The PESEL register returns Polish citizenship, but it is stated that the pupil is not a Polish citizen.",
    reading="A-84",
)
NOT_POLISH_IN_THE_REGISTER = Rule(
    code="PUP-206e",
    basis=(_VERIFIED,),
    severity=Severity.WARNING,
    pl="Rejestr PESEL zwraca inne obywatelstwo niż polskie, a podano, że uczeń jest obywatelem polskim.",
    en="The PESEL register returns a citizenship other than Polish, but it is stated that the pupil is a Polish citizen.",
    reading="A-84",
)
MARKED_UNVERIFIED = Rule(
    code="PUP-208",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Wynik weryfikacji w rejestrze PESEL jest negatywny: uczeń jest zarejestrowany i oznaczony jako niezweryfikowany.",
    en="The result of the verification in the PESEL register is negative: the pupil is registered and marked as unverified.",
)
PARTICULARS_ALLOWED = Rule(
    code="PUP-209",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Dane dziedzinowe ucznia niezweryfikowanego można wprowadzać.",
    en="Particulars of an unverified pupil may be entered.",
)
MARK_GONE = Rule(
    code="PUP-214",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Wynik weryfikacji w rejestrze PESEL jest pozytywny: oznaczenie ucznia jako niezweryfikowanego znika, a jego dane"
    " dziedzinowe pozostają bez zmian.",
    en="The result of the verification in the PESEL register is positive: the mark “unverified” disappears, and the pupil's"
    " particulars stay as they are.",
)


def verification_mark(verification: Verification) -> Decision[VerificationMark]:
    """
    Return the mark of the pupil in the application after *verification*; the grounds say what becomes of the particulars.

    >>> verification_mark(Verification(positive=False)).because.codes
    ('PUP-208', 'PUP-209')
    """
    expect("verification", verification, Verification)
    if verification.positive:
        return Decision(VerificationMark.VERIFIED, because=found(DATA_RETURNED.finding(), MARK_GONE.finding()))
    return Decision(VerificationMark.UNVERIFIED, because=found(MARKED_UNVERIFIED.finding(), PARTICULARS_ALLOWED.finding()))


def _polish(citizenship: str) -> bool | None:
    """
    Whether *citizenship*, as the register returns it, is Polish, alone or with others; None where the field is empty.

    >>> _polish("POLSKIE"), _polish("ukraińskie, polskie"), _polish("ukraińskie"), _polish(" ")
    (True, True, False, None)
    """
    words = _WORD.findall(citizenship.casefold())
    return any(word in _POLISH for word in words) if words else None


def check_verification(identity: PupilIdentity, verification: Verification) -> Findings:
    """
    Return where the data returned with *verification* do not agree with *identity*: sex, birth date, and citizenship.

    Sex and birth date are compared with the PESEL number, by the findings of `check_pesel` (IDN-001); the citizenship with what
    was stated, where both are given (A-84). A pupil without a PESEL number cannot be verified (PUP-206c). A negative result has
    no finding here: see `sio_rules.pupils.identity.after_verification.steps_due`.

    >>> data = RegisterData(sex=Sex.MALE, born_on=date(2002, 1, 13), citizenship="polskie")
    >>> identity = PupilIdentity(pesel="02211307589", polish_citizen=False)
    >>> check_verification(identity, Verification(positive=True, data=data)).codes
    ('IDN-001i', 'PUP-206d')
    """
    expect("identity", identity, PupilIdentity)
    expect("verification", verification, Verification)
    if not identity.has_pesel:
        return found(NOTHING_TO_VERIFY.finding("pesel"))
    if not verification.positive:
        return found()
    data = verification.data
    if data is None:
        return found(REGISTER_DATA_NOT_GIVEN.finding("verification"))
    polish = _polish(data.citizenship)
    return found(
        check_pesel(identity.pesel, born_on=data.born_on, sex=data.sex),
        POLISH_IN_THE_REGISTER.when(polish is True and identity.polish_citizen is False, "polish_citizen"),
        NOT_POLISH_IN_THE_REGISTER.when(polish is False and identity.polish_citizen is True, "polish_citizen"),
    )
