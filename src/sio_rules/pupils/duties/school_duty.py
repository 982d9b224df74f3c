"""
The form of the school duty: which school fills it in, for whom, and what else it may enter for them.

A primary school with a district fills it in for children and young people who live there and either fulfil the duty at a
diplomatic mission or abroad, or do not fulfil it, also because it is deferred. A deferred child in a preschool class of the
very school needs no form.

Not modelled here: of what age the children are. Whether absence makes the duty not fulfilled: see
`sio_rules.pupils.duties.absence`.
"""

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Findings, Rule, Severity, found

from .district_entries import SchoolDutyEntry, SchoolDutyForm, SchoolPlace
from .district_form import DistrictForm

_BASIS = (PUPILS_GUIDE.section("3.3"),)

NOT_A_SCHOOL_WITH_DISTRICT = Rule(
    code="PUP-331a",
    basis=(PRAWO_OSWIATOWE.art("41", ust="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Formularz obowiązku szkolnego wypełnia tylko szkoła podstawowa z ustalonym obwodem,"
    " a podmiot ({institution_kind}) tego warunku nie spełnia.",
    en="The form of the school duty is filled in by a primary school with a district only, and the entity"
    " ({institution_kind}) is not one.",
)
DISTRICT_NOT_GIVEN = NOT_A_SCHOOL_WITH_DISTRICT.not_given(
    "PUP-331d",
    pl="Nie podano, czy szkoła ma ustalony obwód, więc nie sprawdzono, czy wypełnia formularz obowiązku szkolnego.",
    en="It is not stated whether the school has a district, so it was not checked whether it fills in the form of the"
    " school duty.",
)
SCHOOL_CHILD_OUTSIDE_DISTRICT = Rule(
    code="PUP-331b",
    basis=(PRAWO_OSWIATOWE.art("41", ust="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Szkoła wypełnia formularz tylko dla dzieci, które mieszkają w jej obwodzie.",
    en="The school fills in the form for children who live in its district only.",
)
HOME_NOT_GIVEN = Rule(
    code="PUP-331c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy dziecko mieszka w obwodzie szkoły: nie oceniono, czy to ona wypełnia formularz.",
    en="It is not told whether the child lives in the school's district: it is not judged whether the form is the school's.",
)
ATTENDS_ELSEWHERE = Rule(
    code="PUP-332a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Szkoła z obwodem nie rejestruje dziecka, które spełnia obowiązek tu: {place}.",
    en="A school with a district does not register a child that fulfils the duty here: {place}.",
)
PLACE_NOT_GIVEN = ATTENDS_ELSEWHERE.not_given(
    "PUP-332b",
    pl="Nie wiadomo, gdzie jest dziecko: nie oceniono, czy wypełnia się dla niego formularz i z którą opcją.",
    en="It is not told where the child is: it is not judged whether the form is filled in for it, and with which option.",
)
OPTION_MISSING = Rule(
    code="PUP-333a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wybrano, jak dziecko spełnia obowiązek szkolny albo dlaczego go nie spełnia.",
    en="It is not chosen how the child fulfils the school duty, or why it does not.",
)
FORM_FOR_ANOTHER_CASE = Rule(
    code="PUP-333b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Opcja „{form}” nie jest dla dziecka, które jest tu: {place}.",
    en="The option {form} is not for a child that is here: {place}.",
)
LESS_THAN_HALF_MISSED = Rule(
    code="PUP-334c",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2"), *_BASIS),
    severity=Severity.ERROR,
    reading="A-18",
    pl="Wykazano niespełnianie obowiązku, a nieusprawiedliwiona nieobecność ({unexcused} z {total}, liczone: {basis}) to"
    " mniej niż połowa.",
    en="The duty is shown as not fulfilled, but unexcused absence ({unexcused} of {total}, counted: {basis}) is less than"
    " half.",
)
OTHER_DATA_BESIDE = Rule(
    code="PUP-335a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dla dziecka z wypełnionym obowiązkiem szkolnym nie przekazuje się innych danych ({data_kind}).",
    en="For a child with the form of the school duty no other data are sent ({data_kind}).",
)
CLASS_BESIDE = Rule(
    code="PUP-335b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecka z wypełnionym obowiązkiem szkolnym nie przypisuje się do oddziału ({class_kind});"
    " wyjątkiem jest wczesne wspomaganie rozwoju, gdy nie spełnia obowiązku.",
    en="A child with the form of the school duty is not assigned to a class ({class_kind}); early development support"
    " is the exception, where it does not fulfil the duty.",
)
DEFERRED_CHILD_IN_THIS_SCHOOL = Rule(
    code="PUP-336",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dla dziecka z odroczonym obowiązkiem szkolnym, które chodzi do oddziału przedszkolnego tej szkoły, nie wypełnia się"
    " formularza.",
    en="For a child whose school duty is deferred and that attends a preschool class of this school the form is not filled"
    " in.",
)

_NOT_FULFILLING = frozenset({SchoolDutyForm.OTHER_REASON, SchoolDutyForm.DEFERRAL})
_FORM = DistrictForm(
    not_a_school_with_district=NOT_A_SCHOOL_WITH_DISTRICT,
    district_not_given=DISTRICT_NOT_GIVEN,
    outside_district=SCHOOL_CHILD_OUTSIDE_DISTRICT,
    home_not_given=HOME_NOT_GIVEN,
    option_missing=OPTION_MISSING,
    attends_elsewhere=ATTENDS_ELSEWHERE,
    place_not_given=PLACE_NOT_GIVEN,
    for_another_case=FORM_FOR_ANOTHER_CASE,
    less_than_half_missed=LESS_THAN_HALF_MISSED,
    other_data_beside=OTHER_DATA_BESIDE,
    class_beside=CLASS_BESIDE,
    options={
        SchoolPlace.THIS_SCHOOL: frozenset(),
        SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL: _NOT_FULFILLING,  # the deferral has a rule of its own
        SchoolPlace.PRESCHOOL_ELSEWHERE: _NOT_FULFILLING,
        SchoolPlace.DIPLOMATIC_MISSION: frozenset({SchoolDutyForm.DIPLOMATIC_MISSION}),
        SchoolPlace.ABROAD: frozenset({SchoolDutyForm.ABROAD}),
        SchoolPlace.NOWHERE: _NOT_FULFILLING,
    },
    not_fulfilling=_NOT_FULFILLING,
    other_reason=SchoolDutyForm.OTHER_REASON,
)


def check_school_duty(entry: SchoolDutyEntry) -> Findings:
    """
    Return what is wrong with *entry*: whose form it is, for whom, which option, and what stands beside it.

    A child that is enrolled somewhere but misses at least half without excuse may be shown as not fulfilling the duty.
    Source: section 3.3 of the instruction.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> place, form = SchoolPlace.ANOTHER_SCHOOL, SchoolDutyForm.ABROAD
    >>> entry = SchoolDutyEntry(school=school, form=form, lives_in_district=True, place=place)
    >>> check_school_duty(entry).codes
    ('PUP-332a',)
    """
    expect("entry", entry, SchoolDutyEntry)
    deferred = entry.form is SchoolDutyForm.DEFERRAL
    in_this_school = entry.place is SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL
    return found(_FORM.check(entry), DEFERRED_CHILD_IN_THIS_SCHOOL.when(deferred and in_this_school, "form"))
