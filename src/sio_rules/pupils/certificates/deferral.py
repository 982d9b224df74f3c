"""
The opinion on deferring compulsory schooling: needed where a deferral is entered, and by an older child in a preschool class.

A child starts compulsory schooling in the calendar year in which it turns 7. In a preschool class it is then there because of a
deferral, or of a certificate of the need for special education.

Not modelled here: whether the director granted the deferral, and for which school year the opinion advises it.
"""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.periods import SchoolYear
from sio_rules.rule import Findings, Rule, Severity, found

_AGE_OF_SCHOOL = 7
"""The age by year of birth at which compulsory schooling begins (art. 35 ust. 2 Prawo oświatowe)."""

_BASIS = (PRAWO_OSWIATOWE.art("38"), PUPILS_GUIDE.section("3.3"))

DEFERRAL_WITHOUT_OPINION = Rule(
    code="PUP-665a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisano odroczenie obowiązku szkolnego, a nie wykazano opinii poradni w sprawie odroczenia.",
    en="A deferral of compulsory schooling is entered, but no counselling centre's opinion on the deferral is shown.",
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
PRESCHOOL_AT_SCHOOL_AGE = Rule(
    code="PUP-665d",
    basis=(PRAWO_OSWIATOWE.art("35", ust="2"), PRAWO_OSWIATOWE.art("38"), PUPILS_GUIDE.section("4")),
    severity=Severity.WARNING,
    pl="Dziecko w wieku szkolnym jest w wychowaniu przedszkolnym (rok szkolny: {school_year}), a nie wykazano opinii w sprawie"
    " odroczenia ani orzeczenia o potrzebie kształcenia specjalnego.",
    en="A child of school age is in preschool education (school year: {school_year}), but neither an opinion on deferring"
    " compulsory schooling nor a certificate of the need for special education is shown.",
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
    not_given = bool(periods) and not valid and None in periods
    return found(
        DEFERRAL_WITHOUT_OPINION.when(not periods),
        OPINION_VALIDITY_NOT_GIVEN.when(not_given),
        OPINION_NOT_VALID.when(bool(periods) and not valid and not not_given, on=on),
    )


def check_preschool_at_school_age(
    assignment: ClassAssignment, *, born_on: date, certificates: tuple[Certificate, ...]
) -> Findings:
    """
    Return the finding that a child of school age is in a preschool class without an opinion or certificate that allows it.

    Asked only of the school year that begins in the calendar year in which the child turns 7; a certificate counts where any day
    of its validity lies in the assignment, or where the period is not given. The birth date is not in the finding.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Level, Period, SchoolClass
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> class_ = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC, level=Level.PRESCHOOL)
    >>> attends = ClassAssignment(7, class_, Period(date(2025, 9, 1), date(2026, 8, 31)))
    >>> for year in (2018, 2019):
    ...     check_preschool_at_school_age(attends, born_on=date(year, 5, 1), certificates=()).codes
    ('PUP-665d',)
    ()
    """
    expect("assignment", assignment, ClassAssignment)
    expect("born_on", born_on, date)
    expect("certificates", certificates, tuple)
    expect_each("certificates", certificates, Certificate)
    period = assignment.period
    try:
        year = SchoolYear.of(period.start).first
    except InvalidValueError:  # the few days of the calendar that belong to no school year
        return found()
    allowed = any(
        each.kind in {CertificateKind.DEFERRAL, CertificateKind.SPECIAL_EDUCATION}
        and (each.period is None or each.period.overlap(period))
        for each in certificates
    )
    of_school_age = year - born_on.year == _AGE_OF_SCHOOL
    return found(
        PRESCHOOL_AT_SCHOOL_AGE.when(
            assignment.school_class.preschool is True and of_school_age and not allowed, "school_class", school_year=year
        )
    )
