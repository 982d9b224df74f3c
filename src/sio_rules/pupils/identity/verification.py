"""
The verification of a pupil's identification data in the PESEL register, and what must be done where it is negative.

The register confirms the identity and returns further data, or it does not: then the pupil is registered all the same and
marked as unverified. The school or unit clarifies the facts without delay and informs the registry office
(`sio_rules.pupils.identity.registry_notice`); once the facts are clear it sends the identification data again.

Not modelled here: how the registry office checks the register; how soon "without delay" is, for which no number of days is
given.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import POPULATION_ACT, PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.labels import Label, term
from sio_rules.pesel import Sex, check_pesel
from sio_rules.rule import Decision, Findings, Rule, Severity, found

from .identity import PupilIdentity

_VERIFIED = PUPILS_GUIDE.section("2.1")
_NOT_VERIFIED = PUPILS_GUIDE.section("2.4")


class VerificationMark(Label):
    """Name the mark that a pupil bears in the application after the verification."""

    VERIFIED = term("bez oznaczenia", en="no mark")
    UNVERIFIED = "niezweryfikowany"


class VerificationStep(Label):
    """Name what a school or unit must do after a negative verification."""

    CLARIFY = term("niezwłocznie wyjaśnić stan faktyczny", en="clarify the facts without delay")
    NOTIFY_REGISTRY_OFFICE = term(
        "poinformować kierownika urzędu stanu cywilnego", en="inform the head of the registry office"
    )
    RESEND_IDENTITY = term(
        "niezwłocznie ponownie przekazać dane identyfikacyjne", en="send the identification data again without delay"
    )


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
TO_BE_CLARIFIED = Rule(
    code="PUP-210",
    basis=(SIO_ACT.art("44", ust="5"), SIO_ACT.art("44", ust="6"), _NOT_VERIFIED),
    severity=Severity.GROUND,
    pl="Szkoła lub placówka niezwłocznie wyjaśnia, skąd wynika niezgodność danych identyfikacyjnych ucznia z rejestrem"
    " PESEL.",
    en="The school or unit must clarify without delay why the pupil's identification data do not agree with the PESEL"
    " register.",
)
REGISTRY_OFFICE_TO_BE_NOTIFIED = Rule(
    code="PUP-211",
    basis=(SIO_ACT.art("44", ust="6"), POPULATION_ACT.art("11"), _NOT_VERIFIED),
    severity=Severity.GROUND,
    pl="Szkoła lub placówka informuje kierownika urzędu stanu cywilnego właściwego dla miejsca zamieszkania ucznia, na"
    " podstawie posiadanej dokumentacji.",
    en="The school or unit must inform the head of the registry office for the pupil's place of residence, on the basis of"
    " its documents.",
)
IDENTITY_TO_BE_SENT_AGAIN = Rule(
    code="PUP-213",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Po wyjaśnieniu stanu faktycznego szkoła lub placówka niezwłocznie ponownie przekazuje dane identyfikacyjne ucznia.",
    en="Once the facts are clarified, the school or unit must send the pupil's identification data again without delay.",
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
HOSPITAL_SCHOOL_EXEMPT = Rule(
    code="PUP-215",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Szkoła specjalna zorganizowana w podmiocie leczniczym jest wyłączona z procedury wyjaśniania niezgodności z"
    " rejestrem PESEL.",
    en="A special school organised in a medical establishment is exempt from the procedure of clarifying disagreements with"
    " the PESEL register.",
)


def exempt_from_verification(institution: Institution) -> bool:
    """
    Whether *institution* is a special school in a medical establishment, which is exempt from the procedure (PUP-215).

    >>> from sio_rules.institutions import InstitutionKind
    >>> at = {"rspo": 1, "kind": InstitutionKind.PRIMARY_SCHOOL, "hospital": True}
    >>> exempt_from_verification(Institution(**at, special=True)), exempt_from_verification(Institution(**at))
    (True, False)
    """
    expect("institution", institution, Institution)
    return institution.kind in SCHOOLS and institution.special and institution.hospital


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


def steps_due(
    verification: Verification, institution: Institution, *, clarified: bool = False
) -> Decision[tuple[VerificationStep, ...]]:
    """
    Return what *institution* must do after *verification*; *clarified*: the facts have been clarified since.

    An empty tuple means that nothing is to be done. Source: section 2.4 of the guide.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> steps_due(Verification(positive=False), school).outcome
    (VerificationStep.CLARIFY, VerificationStep.NOTIFY_REGISTRY_OFFICE)
    """
    expect("verification", verification, Verification)
    expect("institution", institution, Institution)
    expect("clarified", clarified, bool)
    if verification.positive:
        return MARK_GONE.decides(())
    if exempt_from_verification(institution):
        return HOSPITAL_SCHOOL_EXEMPT.decides(())
    if clarified:
        return IDENTITY_TO_BE_SENT_AGAIN.decides((VerificationStep.RESEND_IDENTITY,))
    steps = (VerificationStep.CLARIFY, VerificationStep.NOTIFY_REGISTRY_OFFICE)
    return Decision(steps, because=found(TO_BE_CLARIFIED.finding(), REGISTRY_OFFICE_TO_BE_NOTIFIED.finding()))


def check_verification(identity: PupilIdentity, verification: Verification) -> Findings:
    """
    Return where sex and birth date returned with *verification* do not agree with the PESEL number of *identity*.

    A pupil without a PESEL number cannot be verified (PUP-206c). Findings about the data are those of `check_pesel`
    (IDN-001). A negative result has no finding here: see `steps_due`.

    >>> data = RegisterData(sex=Sex.MALE, born_on=date(2002, 1, 13))
    >>> check_verification(PupilIdentity(pesel="02211307589"), Verification(positive=True, data=data)).codes
    ('IDN-001i',)
    """
    expect("identity", identity, PupilIdentity)
    expect("verification", verification, Verification)
    if not identity.has_pesel:
        return found(NOTHING_TO_VERIFY.finding("pesel"))
    if not verification.positive:
        return found()
    if verification.data is None:
        return found(REGISTER_DATA_NOT_GIVEN.finding("verification"))
    return check_pesel(identity.pesel, born_on=verification.data.born_on, sex=verification.data.sex)
