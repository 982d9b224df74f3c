"""
A pupil whom SIO marks as unverified („uczeń niezweryfikowany w PESEL”), because the PESEL register did not confirm the identity.

Special schools in medical establishments are left out of the procedure (PUP-215). What is to be done is in `verification`.

Not modelled here: a pupil whose identity has not been checked yet; the check takes about a day.
"""

from collections.abc import Iterable

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Rule, Severity

from .after_verification import exempt_from_verification
from .verification import Verification

PUPIL_UNVERIFIED = Rule(
    code="PUP-671",
    basis=(SIO_ACT.art("44", ust="5"), PUPILS_GUIDE.section("2.4"), HELP_PAGES.section("etykiety na liście uczniów")),
    severity=Severity.WARNING,
    pl="Uczeń jest niezweryfikowany: rejestr PESEL nie potwierdził jego danych identyfikacyjnych; trzeba niezwłocznie wyjaśnić"
    " niezgodność i ponownie przekazać dane.",
    en="The pupil is unverified: the PESEL register did not confirm the identification data; the discrepancy must be cleared up"
    " without delay and the data sent again.",
)


def pupil_unverified(verification: Verification, institutions: Iterable[Institution]) -> Finding | None:
    """
    Return the finding that *verification* was negative; None where all *institutions* that show the pupil are exempt.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> pupil_unverified(Verification(positive=False), [school]).code
    'PUP-671'
    >>> pupil_unverified(Verification(positive=True), [school])
    """
    expect("verification", verification, Verification)
    expect("institutions", institutions, Iterable)
    listed = tuple(institutions)
    expect_each("institutions", listed, Institution)
    exempt = bool(listed) and all(exempt_from_verification(each) for each in listed)
    return PUPIL_UNVERIFIED.when(not verification.positive and not exempt, "positive")
