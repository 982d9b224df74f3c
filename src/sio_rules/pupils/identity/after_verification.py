"""
What must be done after a negative verification in the PESEL register: four acts, until the identity is confirmed.

The school or unit clarifies the facts, informs the registry office and the family, and sends the identification data again
once the facts are clear. All four must be done without delay; no number of days is given.

Not modelled here: how the registry office checks the register, and its answer to the school.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import POPULATION_ACT, PUPILS_GUIDE, SIO_ACT
from sio_rules.due import Due, Party
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Rule, Severity, found

from .verification import MARK_GONE, MARKED_UNVERIFIED, Verification

_NOT_VERIFIED = PUPILS_GUIDE.section("2.4")


class VerificationStep(Label):
    """Name what a school or unit must do after a negative verification."""

    CLARIFY = term("niezwłocznie wyjaśnić stan faktyczny", en="clarify the facts without delay")
    NOTIFY_REGISTRY_OFFICE = term(
        "poinformować kierownika urzędu stanu cywilnego", en="inform the head of the registry office"
    )
    NOTIFY_FAMILY = term("poinformować rodziców albo pełnoletniego ucznia", en="inform the parents or the adult pupil")
    RESEND_IDENTITY = term(
        "niezwłocznie ponownie przekazać dane identyfikacyjne", en="send the identification data again without delay"
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
FAMILY_TO_BE_NOTIFIED = Rule(
    code="PUP-218",
    basis=(SIO_ACT.art("44"),),
    severity=Severity.GROUND,
    pl="Szkoła lub placówka informuje o niezgodności danych identyfikacyjnych z rejestrem PESEL rodziców ucznia albo"
    " pełnoletniego ucznia.",
    en="The school or unit must inform the pupil's parents, or the adult pupil, that the identification data do not agree"
    " with the PESEL register.",
    reading="A-81",
)
IDENTITY_TO_BE_SENT_AGAIN = Rule(
    code="PUP-213",
    basis=(_NOT_VERIFIED,),
    severity=Severity.GROUND,
    pl="Po wyjaśnieniu stanu faktycznego szkoła lub placówka niezwłocznie ponownie przekazuje dane identyfikacyjne ucznia.",
    en="Once the facts are clarified, the school or unit must send the pupil's identification data again without delay.",
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

_RULES = {
    VerificationStep.CLARIFY: TO_BE_CLARIFIED,
    VerificationStep.NOTIFY_REGISTRY_OFFICE: REGISTRY_OFFICE_TO_BE_NOTIFIED,
    VerificationStep.NOTIFY_FAMILY: FAMILY_TO_BE_NOTIFIED,
    VerificationStep.RESEND_IDENTITY: IDENTITY_TO_BE_SENT_AGAIN,
}
"""The rule that orders each step, in the order in which they are done."""


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


def steps_due(
    verification: Verification, institution: Institution, *, done: frozenset[VerificationStep] = frozenset()
) -> Decision[tuple[VerificationStep, ...]]:
    """
    Return what *institution* must still do after *verification*, where it has *done* some of the steps.

    Once the facts are clarified, the registry office need not be asked any more. An empty tuple means that nothing is to be
    done. Source: section 2.4 of the guide, art. 44 of the SIO Act (A-81).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> len(steps_due(Verification(positive=False), school).outcome)
    4
    >>> clarified = frozenset({VerificationStep.CLARIFY, VerificationStep.NOTIFY_FAMILY})
    >>> steps_due(Verification(positive=False), school, done=clarified).outcome
    (VerificationStep.RESEND_IDENTITY,)
    """
    expect("verification", verification, Verification)
    expect("institution", institution, Institution)
    expect("done", done, frozenset)
    expect_each("done", done, VerificationStep)
    if verification.positive:
        return MARK_GONE.decides(())
    if exempt_from_verification(institution):
        return HOSPITAL_SCHOOL_EXEMPT.decides(())
    needless = {VerificationStep.NOTIFY_REGISTRY_OFFICE} if VerificationStep.CLARIFY in done else set[VerificationStep]()
    steps = tuple(step for step in VerificationStep if step not in done | needless)
    grounds = (rule for step, rule in _RULES.items() if step in (steps or done))
    return Decision(steps, because=found(*(rule.finding() for rule in grounds)))


def due_after_verification(
    verification: Verification, institution: Institution, *, done: frozenset[VerificationStep] = frozenset()
) -> tuple[Due, ...]:
    """
    Return the steps of `steps_due` as what is due: what, by the institution with its RSPO number, and without a deadline.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> [each.what.code for each in due_after_verification(Verification(positive=False), school)]
    ['PUP-210', 'PUP-211', 'PUP-218', 'PUP-213']
    """
    steps = steps_due(verification, institution, done=done).outcome or ()
    because = found(MARKED_UNVERIFIED.finding())
    return tuple(Due(_RULES[step].finding(), Party.SCHOOL, rspo=institution.rspo, because=because) for step in steps)
