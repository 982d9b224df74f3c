"""
Which schools and units send a kind of data, as the sections on each kind of data say (5 to 14).

Section 1 lets most schools and units send data on their pupils; the later sections name who sends which. For some kinds more
than the kind of the institution decides: whether a primary school has a district, whether a school is public, whom it teaches.

Not modelled here: what depends on the pupil (a certificate, a class, the age): see the topic of the data.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import (
    CENTRES,
    DIPLOMA_SCHOOLS,
    PRESCHOOLS,
    SCHOOLS,
    UNITS,
    Audience,
    Body,
    Institution,
    InstitutionKind,
)
from sio_rules.rule import Finding, Question, Rule, Severity

from .kinds import DataKind

DUTY_FORMS = frozenset({DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY})
"""The forms that a primary school with a district fills in."""
_BASIS = tuple(PUPILS_GUIDE.section(number) for number in ("5", "6", "8", "10", "11", "12", "13", "14"))

DUTY_OF_A_PRIMARY_SCHOOL = Rule(
    code="PUP-101d",
    basis=(PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie jest szkołą podstawową z obwodem, a tylko taka szkoła wypełnia dane o obowiązku"
    " ({data_kind}).",
    en="The entity ({entity_kind}) is not a primary school with a district, and only such a school fills in the data on the"
    " duty ({data_kind}).",
)
DISTRICT_NOT_GIVEN = DUTY_OF_A_PRIMARY_SCHOOL.not_given(
    "PUP-101g",
    pl="Nie podano, czy szkoła podstawowa ma obwód, więc nie sprawdzono, czy wypełnia dane o obowiązku ({data_kind}).",
    en="It is not stated whether the primary school has a district, so it was not checked whether it fills in the data on the"
    " duty ({data_kind}).",
)
NOT_SENT_BY_THIS_KIND = Rule(
    code="PUP-101h",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie należy do szkół i placówek, które przekazują dane tego rodzaju: {data_kind}.",
    en="The entity ({entity_kind}) is not one of the schools and units that send this kind of data: {data_kind}.",
)
NOT_MENTIONED = Rule(
    code="PUP-101i",
    basis=(SIO_ACT.art("14"), PUPILS_GUIDE.section("9"), PUPILS_GUIDE.section("13")),
    severity=Severity.WARNING,
    pl="Instrukcja nie wymienia podmiotu ({entity_kind}) wśród tych, które przekazują dane tego rodzaju: {data_kind}.",
    en="The guide does not name the entity ({entity_kind}) among those that send this kind of data: {data_kind}.",
    reading="A-83",
)
TRANSPORT_OF_PUBLIC_ONLY = Rule(
    code="PUP-101j",
    basis=(PUPILS_GUIDE.section("12"),),
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie jest publiczny, a dowożenie wykazują tylko szkoły i placówki publiczne.",
    en="The entity ({entity_kind}) is not public, and only public schools and units report transport.",
)
PUBLIC_NOT_GIVEN = TRANSPORT_OF_PUBLIC_ONLY.not_given(
    "PUP-101k",
    pl="Nie podano, czy szkoła lub placówka ({entity_kind}) jest publiczna, więc nie sprawdzono, czy wykazuje dowożenie.",
    en="It is not stated whether the school or unit ({entity_kind}) is public, so it was not checked whether it reports"
    " transport.",
)
LAUREATES_OF_ADULTS = Rule(
    code="PUP-101l",
    basis=(PUPILS_GUIDE.section("11"),),
    severity=Severity.ERROR,
    pl="Szkoła ({entity_kind}) jest szkołą dla dorosłych, a laureatów i finalistów wykazują szkoły dla dzieci lub młodzieży"
    " albo bez kategorii uczniów.",
    en="The school ({entity_kind}) is a school for adults, and laureates and finalists are reported by schools for children or"
    " young people, or without a category of pupils.",
)

_HAS_DISTRICT = Question("reporter.district", "Czy szkoła podstawowa ma obwód?", "Does the primary school have a district?")
_IS_PUBLIC = Question("reporter.public", "Czy szkoła lub placówka jest publiczna?", "Is the school or unit public?")


@frozen
class SenderRow:
    """Hold one row: only these *institutions* send *data*; *otherwise* is what is found about the others."""

    data: frozenset[DataKind]
    institutions: frozenset[InstitutionKind]
    otherwise: Rule


_D, _K = DataKind, InstitutionKind
_HOUSES = frozenset({_K.BOARDING_HOUSE, _K.HOLIDAY_HOME})
_LEARN_THERE = frozenset({_D.SCHOOLING, _D.CLASSES})

SENDERS: tuple[SenderRow, ...] = (
    SenderRow(frozenset({_D.IDENTIFICATION, _D.ACCIDENTS}), frozenset(_K), NOT_MENTIONED),
    SenderRow(_LEARN_THERE, frozenset(_K) - _HOUSES, NOT_MENTIONED),
    SenderRow(frozenset({_D.ADDITIONAL_CLASSES}), SCHOOLS, NOT_MENTIONED),
    SenderRow(frozenset({_D.PARTICULARS}), frozenset(_K) - UNITS, NOT_SENT_BY_THIS_KIND),
    SenderRow(frozenset({_D.EXAMS, _D.AID, _D.LAUREATES}), SCHOOLS, NOT_SENT_BY_THIS_KIND),
    SenderRow(frozenset({_D.DIPLOMAS}), DIPLOMA_SCHOOLS, NOT_SENT_BY_THIS_KIND),
    SenderRow(frozenset({_D.TRANSPORT}), SCHOOLS | PRESCHOOLS | CENTRES, NOT_SENT_BY_THIS_KIND),
    SenderRow(frozenset({_D.STAYS}), CENTRES | _HOUSES, NOT_SENT_BY_THIS_KIND),
    SenderRow(frozenset({_D.MOTHER_AND_CHILD}), frozenset({_K.MOW}), NOT_SENT_BY_THIS_KIND),
)
"""Who sends what, of the schools and units that section 1 does not restrict: each kind of data but the duties stands once."""


def narrowed(reporter: Institution | Body, data: DataKind) -> tuple[Finding | None, Question | None]:
    """
    Return what more of *reporter*, whose kind may send *data*, decides: the finding, and the question where it is not given.

    Both are None where nothing speaks against it.

    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> narrowed(school, DataKind.SCHOOL_DUTY)
    (None, None)
    >>> narrowed(school, DataKind.TRANSPORT)
    (<Finding PUP-101k at '', entity_kind=InstitutionKind.PRIMARY_SCHOOL>, Question(about='reporter.public', ...))
    """
    expect("reporter", reporter, Institution, Body)
    expect("data", data, DataKind)
    if isinstance(reporter, Body):
        return None, None
    kind = reporter.kind
    if data in DUTY_FORMS and reporter.district is not True:
        if reporter.district is None:
            return DISTRICT_NOT_GIVEN.finding(data_kind=data), _HAS_DISTRICT
        return DUTY_OF_A_PRIMARY_SCHOOL.finding(entity_kind=kind, data_kind=data), None
    if data is DataKind.TRANSPORT and reporter.public is not True:
        if reporter.public is None:
            return PUBLIC_NOT_GIVEN.finding(entity_kind=kind), _IS_PUBLIC
        return TRANSPORT_OF_PUBLIC_ONLY.finding(entity_kind=kind), None
    adults = data is DataKind.LAUREATES and reporter.audience is Audience.ADULTS
    return LAUREATES_OF_ADULTS.when(adults, entity_kind=kind), None
