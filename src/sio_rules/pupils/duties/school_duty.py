"""
The form for compulsory schooling: which school fills it in, for whom, and what else it may enter for them.

A primary school with a district fills it in for children and young people who live there and either fulfil the duty at a
diplomatic mission or abroad, or do not fulfil it, also because it is deferred. For a deferred child in a preschool class of
the same school no form is filled in.

Not modelled here: the age of the children, except of deferred ones. Whether absence makes the duty unfulfilled: see
`sio_rules.pupils.duties.absence`.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .deferral import wrong_age_of_deferral
from .district_entries import SchoolDutyEntry, SchoolDutyForm, SchoolPlace
from .district_form import DistrictForm

_BASIS = (PUPILS_GUIDE.section("3.3"),)

NOT_A_SCHOOL_WITH_DISTRICT = Rule(
    code="PUP-331a",
    basis=(PRAWO_OSWIATOWE.art("41", ust="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą podstawową z ustalonym obwodem, a tylko taka szkoła wypełnia formularz"
    " obowiązku szkolnego.",
    en="The entity ({institution_kind}) is not a primary school with a district, and only such a school fills in the form"
    " for compulsory schooling.",
)
DISTRICT_NOT_GIVEN = NOT_A_SCHOOL_WITH_DISTRICT.not_given(
    "PUP-331d",
    pl="Nie podano, czy szkoła ma ustalony obwód, więc nie sprawdzono, czy wypełnia formularz obowiązku szkolnego.",
    en="It is not stated whether the school has a district, so it was not checked whether it fills in the form for"
    " compulsory schooling.",
)
SCHOOL_CHILD_OUTSIDE_DISTRICT = Rule(
    code="PUP-331b",
    basis=(PRAWO_OSWIATOWE.art("41", ust="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Dziecko nie mieszka w obwodzie szkoły, a szkoła wypełnia formularz obowiązku szkolnego tylko dla dzieci"
    " mieszkających w jej obwodzie.",
    en="The child does not live in the school's district, and the school fills in the form for compulsory schooling only for"
    " children who live there.",
)
HOME_NOT_GIVEN = Rule(
    code="PUP-331c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy dziecko mieszka w obwodzie szkoły, więc nie sprawdzono, czy szkoła wypełnia dla niego formularz"
    " obowiązku szkolnego.",
    en="It is not stated whether the child lives in the school's district, so it was not checked whether the school fills in"
    " the form for compulsory schooling.",
)
ATTENDS_ELSEWHERE = Rule(
    code="PUP-332a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Formularz obowiązku szkolnego wypełniono dla dziecka, którego szkoła z obwodem nie rejestruje, bo spełnia ono"
    " obowiązek gdzie indziej: {place}.",
    en="The form for compulsory schooling is filled in for a child whom a school with a district does not register, because"
    " the child fulfils the duty elsewhere: {place}.",
)
PLACE_NOT_GIVEN = ATTENDS_ELSEWHERE.not_given(
    "PUP-332b",
    pl="Nie podano, dokąd dziecko uczęszcza, więc nie sprawdzono, czy wypełnia się dla niego formularz obowiązku szkolnego i"
    " z którą opcją.",
    en="It is not stated what the child attends, so it was not checked whether the form for compulsory schooling is filled"
    " in, and with which option.",
)
OPTION_MISSING = Rule(
    code="PUP-333a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wybrano, jak dziecko spełnia obowiązek szkolny albo dlaczego go nie spełnia.",
    en="No option is selected that says how the child fulfils compulsory schooling, or why the child does not fulfil it.",
)
FORM_FOR_ANOTHER_CASE = Rule(
    code="PUP-333b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W formularzu obowiązku szkolnego wybrano opcję ({form}), która nie odpowiada temu, dokąd dziecko uczęszcza:"
    " {place}.",
    en="The option selected in the form for compulsory schooling ({form}) does not agree with what the child attends:"
    " {place}.",
)
LESS_THAN_HALF_MISSED = Rule(
    code="PUP-334c",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2"), *_BASIS),
    severity=Severity.ERROR,
    reading="A-18",
    pl="Obowiązek szkolny wykazano jako niespełniany, a nieusprawiedliwiona nieobecność w miesiącu ({basis}: {unexcused} z"
    " {total}) to mniej niż połowa.",
    en="Compulsory schooling is reported as not fulfilled, but unexcused absence in the month ({basis}: {unexcused} of"
    " {total}) is less than half.",
)
OTHER_DATA_BESIDE = Rule(
    code="PUP-335a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dla dziecka, dla którego wypełniono formularz obowiązku szkolnego, podano inne dane ({data_kind}), a nie przekazuje"
    " się ich.",
    en="For a child for whom the form for compulsory schooling is filled in, other data ({data_kind}) are given, which must"
    " not be sent.",
)
CLASS_BESIDE = Rule(
    code="PUP-335b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko, dla którego wypełniono formularz obowiązku szkolnego, przypisano do oddziału ({class_kind}); dopuszczalne"
    " jest tylko wczesne wspomaganie rozwoju dziecka, które nie spełnia obowiązku.",
    en="A child for whom the form for compulsory schooling is filled in is assigned to a class ({class_kind}); only WWR is"
    " permitted, for a child who does not fulfil the duty.",
)
DEFERRED_CHILD_IN_THIS_SCHOOL = Rule(
    code="PUP-336",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Formularz obowiązku szkolnego wypełniono dla dziecka z odroczonym obowiązkiem szkolnym, które uczęszcza do oddziału"
    " przedszkolnego tej samej szkoły, a dla takiego dziecka się go nie wypełnia.",
    en="The form for compulsory schooling is filled in for a child whose compulsory schooling is deferred and who attends a"
    " preschool class of the same school; for such a child it must not be filled in.",
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
    absent_from=frozenset({SchoolPlace.THIS_SCHOOL, SchoolPlace.ANOTHER_SCHOOL}),
    not_fulfilling=_NOT_FULFILLING,
    other_reason=SchoolDutyForm.OTHER_REASON,
)


def check_school_duty(entry: SchoolDutyEntry, *, on: date | None = None) -> Findings:
    """
    Return what is wrong with *entry*: who fills it in, for whom, with which option and with which other data.

    A child who is enrolled in a school but misses at least half without excuse may be reported as not fulfilling the duty.
    *on* is the day on which the age of a deferred child is checked; None where that is not asked. Source: section 3.3 of the
    guide.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> place, form = SchoolPlace.ANOTHER_SCHOOL, SchoolDutyForm.ABROAD
    >>> entry = SchoolDutyEntry(school=school, form=form, lives_in_district=True, place=place)
    >>> check_school_duty(entry).codes
    ('PUP-332a',)
    """
    expect("entry", entry, SchoolDutyEntry)
    expect("on", on, date, type(None))
    deferred = entry.form is SchoolDutyForm.DEFERRAL
    in_this_school = entry.place is SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL
    return found(
        _FORM.check(entry),
        DEFERRED_CHILD_IN_THIS_SCHOOL.when(deferred and in_this_school, "form"),
        found(_wrong_age(entry, on) if deferred and on is not None else None).moved_under("form"),
    )


def _wrong_age(entry: SchoolDutyEntry, on: date) -> Finding | None:
    return wrong_age_of_deferral(entry.born_on, on=on, special_education=entry.special_education)
