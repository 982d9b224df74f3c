"""
Until which age compulsory schooling can be deferred.

It begins in the calendar year in which the child turns 7, and can be deferred by one school year, so to the end of the school
year in the calendar year in which the child turns 8; for a child with a certificate of the need for special education, to the
end of the school year in the calendar year in which it turns 9.

Not modelled here: the opinion of the counselling centre (`sio_rules.pupils.certificates`), and the director's decision.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Rule, Severity

_BASIS = (PRAWO_OSWIATOWE.art("36", ust="4"), PRAWO_OSWIATOWE.art("38"), PUPILS_GUIDE.section("3.3"))
_FIRST_YEARS = 7
_LAST_YEARS = 8
_LAST_YEARS_WITH_CERTIFICATE = 9
"""The ages by calendar years: in the year in which the school year begins, and the latest in the one in which it ends."""

DEFERRED_TOO_LONG = Rule(
    code="PUP-361a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W roku szkolnym {school_year} nie można już odroczyć obowiązku szkolnego dziecka, które nie ma orzeczenia o potrzebie"
    " kształcenia specjalnego; wiek dziecka, w którym kończy się odroczenie: {years}.",
    en="In the school year {school_year} the compulsory schooling of a child without a certificate of the need for special"
    " education can no longer be deferred; age of the child in which the deferral ends: {years}.",
)
CERTIFICATE_NOT_GIVEN = DEFERRED_TOO_LONG.not_given(
    "PUP-361b",
    pl="Nie podano, czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego, więc nie sprawdzono, czy w roku szkolnym"
    " {school_year} można jeszcze odroczyć obowiązek szkolny.",
    en="It is not stated whether the child has a certificate of the need for special education, so it was not checked whether"
    " compulsory schooling can still be deferred in the school year {school_year}.",
)
DEFERRED_TOO_LONG_WITH_CERTIFICATE = Rule(
    code="PUP-361c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W roku szkolnym {school_year} nie można już odroczyć obowiązku szkolnego dziecka, nawet z orzeczeniem o potrzebie"
    " kształcenia specjalnego; wiek dziecka, w którym kończy się odroczenie: {years}.",
    en="In the school year {school_year} the compulsory schooling of the child can no longer be deferred, even with a"
    " certificate of the need for special education; age of the child in which the deferral ends: {years}.",
)
BIRTH_NOT_GIVEN = DEFERRED_TOO_LONG.not_given(
    "PUP-361d",
    pl="Nie podano daty urodzenia dziecka, więc nie sprawdzono, czy w jego wieku można odroczyć obowiązek szkolny.",
    en="The child's date of birth is not given, so it was not checked whether compulsory schooling can be deferred at its age.",
)
NOTHING_TO_DEFER = Rule(
    code="PUP-361e",
    basis=(PRAWO_OSWIATOWE.art("35", ust="2"), *_BASIS),
    severity=Severity.WARNING,
    pl="W roku szkolnym {school_year} dziecko nie podlega jeszcze obowiązkowi szkolnemu, a wpisano jego odroczenie; wiek, w"
    " którym obowiązek się zaczyna: {years}.",
    en="In the school year {school_year} the child is not yet subject to compulsory schooling, but a deferral is entered; age at"
    " which compulsory schooling begins: {years}.",
)


def wrong_age_of_deferral(born_on: date | None, *, on: date, special_education: bool | None) -> Finding | None:
    """
    Return the finding that a child born on *born_on* cannot have a deferral in the school year of *on*, or None (PUP-361).

    *special_education*: whether the child has a certificate of the need for special education. None is not known: where the
    answer hangs on it, that is the finding. The path is "", and no birth date is in it. Raises `InvalidValueError` for the days
    that belong to no whole school year. Source: art. 36 ust. 4 and art. 38 of the Education Law.

    >>> born_on = date(2017, 6, 1)
    >>> ends = (date(2025, 8, 31), date(2025, 9, 1))
    >>> [wrong_age_of_deferral(born_on, on=day, special_education=False) for day in ends]
    [None, <Finding PUP-361a at '', school_year=2025, years=8>]
    >>> wrong_age_of_deferral(born_on, on=date(2025, 9, 1), special_education=True)
    """
    expect("born_on", born_on, date, type(None))
    expect("on", on, date)
    expect("special_education", special_education, bool, type(None))
    if born_on is None:
        return BIRTH_NOT_GIVEN.finding()
    try:
        year = SchoolYear.of(on)
    except InvalidValueError:
        raise InvalidValueError("on") from None
    turns = year.end.year - born_on.year
    if year.first - born_on.year < _FIRST_YEARS:
        return NOTHING_TO_DEFER.finding(school_year=year.first, years=_FIRST_YEARS)
    if turns > _LAST_YEARS_WITH_CERTIFICATE:
        return DEFERRED_TOO_LONG_WITH_CERTIFICATE.finding(school_year=year.first, years=_LAST_YEARS_WITH_CERTIFICATE)
    if turns <= _LAST_YEARS or special_education is True:
        return None
    if special_education is None:
        return CERTIFICATE_NOT_GIVEN.finding(school_year=year.first)
    return DEFERRED_TOO_LONG.finding(school_year=year.first, years=_LAST_YEARS)
