"""
The opinion on deferring compulsory schooling, which is needed where a deferral is entered.

An older child in a preschool class needs a deferral or a certificate: see `sio_rules.pupils.assignments.pupil_ages`.

Not modelled here: whether the director granted the deferral, and for which school year the opinion advises it.
"""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (PRAWO_OSWIATOWE.art("38"), PUPILS_GUIDE.section("3.3"))

DEFERRAL_WITHOUT_OPINION = Rule(
    code="PUP-665a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisano odroczenie obowiązku szkolnego, a nie wykazano opinii poradni w sprawie odroczenia.",
    en="A deferral of compulsory schooling is entered, but no counselling centre's opinion on the deferral is reported.",
)
OPINION_NOT_VALID = Rule(
    code="PUP-665b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisano odroczenie obowiązku szkolnego, a opinia w sprawie odroczenia nie jest ważna {on}.",
    en="A deferral of compulsory schooling is entered, but the opinion on the deferral is not valid on {on}.",
)
OPINION_VALIDITY_NOT_GIVEN = OPINION_NOT_VALID.not_given(
    "PUP-665c",
    pl="Nie podano okresu ważności opinii w sprawie odroczenia, więc nie sprawdzono, czy jest ona ważna.",
    en="The period of validity of the opinion on the deferral is not given, so it was not checked whether it is valid.",
)


def check_deferral_opinion(certificates: tuple[Certificate, ...], *, on: date) -> Findings:
    """
    Return what is wrong with the opinion on which a deferral rests: none among *certificates*, or none that is valid on *on*.

    Source: art. 38 Prawo oświatowe; the guide, 3.3.

    >>> from sio_rules.periods import Period
    >>> opinion = Certificate(CertificateKind.DEFERRAL, period=Period(date(2025, 9, 1), date(2026, 8, 31)))
    >>> check_deferral_opinion((), on=date(2026, 3, 2)).codes
    ('PUP-665a',)
    >>> [check_deferral_opinion((opinion,), on=day).codes for day in (date(2026, 8, 31), date(2026, 9, 1))]
    [(), ('PUP-665b',)]
    """
    expect("certificates", certificates, tuple)
    expect_each("certificates", certificates, Certificate)
    expect("on", on, date)
    periods = [each.period for each in certificates if each.kind is CertificateKind.DEFERRAL]
    valid = any(each is not None and each.covers(on) for each in periods)
    not_given = not valid and None in periods
    return found(
        DEFERRAL_WITHOUT_OPINION.when(not periods),
        OPINION_VALIDITY_NOT_GIVEN.when(not_given),
        OPINION_NOT_VALID.when(bool(periods) and not valid and not not_given, on=on),
    )
