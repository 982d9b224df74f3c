"""
The certificate that a stay in a unit needs: SOSW, SOW and MOS are for those who need special education, an ORW also for those who need RW.

Which institution reports the certificate makes no difference: a SOW reports none, and the school of a resident does (A-94).

Not modelled here: residents of a MOW, whom a court places there with or without a certificate; boarding houses and holiday homes,
which need none.
"""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (PRAWO_OSWIATOWE.art("2", pkt="7"), PRAWO_OSWIATOWE.art("127"))

STAY_WITHOUT_CERTIFICATE = Rule(
    code="STY-011a",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-94",
    pl="Wykazano pobyt w ośrodku ({institution_kind}), a nie wykazano orzeczenia, na podstawie którego przyjmuje się do niego"
    " wychowanków.",
    en="A stay in a centre ({institution_kind}) is reported, but not the certificate on which residents are admitted there.",
)
STAY_AFTER_CERTIFICATE = Rule(
    code="STY-011b",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-94",
    pl="Orzeczenie, na podstawie którego przyjmuje się wychowanków do ośrodka ({institution_kind}), nie jest ważne {first_day}, a"
    " pobyt wtedy trwa.",
    en="The certificate on which residents are admitted to the centre ({institution_kind}) is not valid on {first_day}, but the"
    " stay goes on.",
)
STAY_VALIDITY_NOT_GIVEN = STAY_AFTER_CERTIFICATE.not_given(
    "STY-011c",
    pl="Nie podano okresu ważności orzeczenia, więc nie sprawdzono, czy obejmuje on cały pobyt w ośrodku ({institution_kind}).",
    en="The period of validity of the certificate is not given, so it was not checked whether it covers the whole stay in the"
    " centre ({institution_kind}).",
)

_SPECIAL = frozenset({CertificateKind.SPECIAL_EDUCATION})
_NEEDS = {
    **dict.fromkeys((InstitutionKind.SOSW, InstitutionKind.SOW, InstitutionKind.MOS), _SPECIAL),
    InstitutionKind.MOS_WITHOUT_SCHOOLS: _SPECIAL,
    InstitutionKind.ORW: _SPECIAL | {CertificateKind.RW},
}
"""The certificates of which a stay in each kind of unit needs one."""


def check_stay_certificates(
    unit: Institution, period: Period, *, certificates: tuple[Certificate, ...], on: date
) -> Findings:
    """
    Return what is wrong with the *certificates* of a resident whose stay in *unit* lasts for *period*, until *on* at most.

    Several certificates may cover the stay together. Source: art. 2 pkt 7 and art. 127 Prawo oświatowe.

    >>> sosw = Institution(rspo=1, kind=InstitutionKind.SOSW)
    >>> until = lambda day: (Certificate(CertificateKind.SPECIAL_EDUCATION, period=Period(date(2025, 9, 1), day)),)
    >>> for certificates in ((), until(date(2026, 3, 1)), until(date(2026, 3, 2))):
    ...     check_stay_certificates(sosw, Period(date(2025, 9, 1)), certificates=certificates, on=date(2026, 3, 2)).codes
    ('STY-011a',)
    ('STY-011b',)
    ()
    """
    expect("unit", unit, Institution)
    expect("period", period, Period)
    expect("certificates", certificates, tuple)
    expect_each("certificates", certificates, Certificate)
    expect("on", on, date)
    needed = _NEEDS.get(unit.kind, frozenset())
    if not needed or period.start > on:
        return found()
    reported = [each.period for each in certificates if each.kind in needed]
    last_day = on if period.end is None else min(period.end, on)
    first_day = Period(period.start, last_day).first_day_outside([each for each in reported if each is not None])
    lacking = bool(reported) and first_day is not None
    not_given = lacking and None in reported
    kind = unit.kind
    return found(
        STAY_WITHOUT_CERTIFICATE.when(not reported, institution_kind=kind),
        STAY_VALIDITY_NOT_GIVEN.when(not_given, institution_kind=kind),
        STAY_AFTER_CERTIFICATE.when(lacking and not not_given, institution_kind=kind, first_day=first_day),
    )
