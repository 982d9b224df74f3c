"""
The form for the compulsory preschool year: which school fills it in, for whom, and what else it may enter for them.

A primary school with a district fills it in for children who live there and either fulfil the duty at a diplomatic mission
or abroad, or do not fulfil it. There is no form for others; those who attend elsewhere are not even registered.

Not modelled here: the age of the children. Whether absence makes the duty unfulfilled: see
`sio_rules.pupils.duties.absence`.
"""

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Findings, Rule, Severity

from .district_entries import PreschoolDutyEntry, PreschoolDutyForm, PreschoolPlace
from .district_form import DistrictForm

_BASIS = (PUPILS_GUIDE.section("3.2"),)


NOT_A_SCHOOL_WITH_DISTRICT = Rule(
    code="PUP-321a",
    basis=(PRAWO_OSWIATOWE.art("33", ust="2"), *_BASIS),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą podstawową z ustalonym obwodem, a tylko taka szkoła wypełnia formularz"
    " obowiązku rocznego przygotowania przedszkolnego.",
    en="The entity ({institution_kind}) is not a primary school with a district, and only such a school fills in the form"
    " for the compulsory preschool year.",
)
DISTRICT_NOT_GIVEN = NOT_A_SCHOOL_WITH_DISTRICT.not_given(
    "PUP-321d",
    pl="Nie podano, czy szkoła ma ustalony obwód, więc nie sprawdzono, czy wypełnia formularz obowiązku rocznego"
    " przygotowania przedszkolnego.",
    en="It is not stated whether the school has a district, so it was not checked whether it fills in the form for the"
    " compulsory preschool year.",
)
PRESCHOOL_CHILD_OUTSIDE_DISTRICT = Rule(
    code="PUP-321b",
    basis=(PRAWO_OSWIATOWE.art("33", ust="2"), *_BASIS),
    severity=Severity.ERROR,
    pl="Dziecko nie mieszka w obwodzie szkoły, a szkoła wypełnia formularz obowiązku rocznego przygotowania przedszkolnego"
    " tylko dla dzieci mieszkających w jej obwodzie.",
    en="The child does not live in the school's district, and the school fills in the form for the compulsory preschool year"
    " only for children who live there.",
)
HOME_NOT_GIVEN = Rule(
    code="PUP-321c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy dziecko mieszka w obwodzie szkoły, więc nie sprawdzono, czy szkoła wypełnia dla niego formularz"
    " obowiązku rocznego przygotowania przedszkolnego.",
    en="It is not stated whether the child lives in the school's district, so it was not checked whether the school fills in"
    " the form for the compulsory preschool year.",
)
ATTENDS_ELSEWHERE = Rule(
    code="PUP-322a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Formularz obowiązku rocznego przygotowania przedszkolnego wypełniono dla dziecka, którego szkoła z obwodem nie"
    " rejestruje, bo spełnia ono obowiązek gdzie indziej: {place}.",
    en="The form for the compulsory preschool year is filled in for a child whom a school with a district does not register,"
    " because the child fulfils the duty elsewhere: {place}.",
)
PLACE_NOT_GIVEN = ATTENDS_ELSEWHERE.not_given(
    "PUP-322b",
    pl="Nie podano, dokąd dziecko uczęszcza, więc nie sprawdzono, czy wypełnia się dla niego formularz obowiązku rocznego"
    " przygotowania przedszkolnego i z którą opcją.",
    en="It is not stated what the child attends, so it was not checked whether the form for the compulsory preschool year is"
    " filled in, and with which option.",
)
OPTION_MISSING = Rule(
    code="PUP-323a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wybrano, jak dziecko spełnia obowiązek rocznego przygotowania przedszkolnego albo dlaczego go nie spełnia.",
    en="No option is selected that says how the child fulfils the compulsory preschool year, or why the child does not"
    " fulfil it.",
)
FORM_FOR_ANOTHER_CASE = Rule(
    code="PUP-323b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W formularzu obowiązku rocznego przygotowania przedszkolnego wybrano opcję ({form}), która nie odpowiada temu, dokąd"
    " dziecko uczęszcza: {place}.",
    en="The option selected in the form for the compulsory preschool year ({form}) does not agree with what the child"
    " attends: {place}.",
)
LESS_THAN_HALF_MISSED = Rule(
    code="PUP-324c",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2", pkt="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Obowiązek rocznego przygotowania przedszkolnego wykazano jako niespełniany, a nieusprawiedliwiona nieobecność w"
    " miesiącu (dni zajęć: {unexcused} z {total}) to mniej niż połowa.",
    en="The compulsory preschool year is reported as not fulfilled, but unexcused absence in the month (lesson days:"
    " {unexcused} of {total}) is less than half.",
)
OTHER_DATA_BESIDE = Rule(
    code="PUP-325a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dla dziecka, dla którego wypełniono formularz obowiązku rocznego przygotowania przedszkolnego, podano inne dane"
    " ({data_kind}), a nie przekazuje się ich.",
    en="For a child for whom the form for the compulsory preschool year is filled in, other data ({data_kind}) are given,"
    " which must not be sent.",
)
CLASS_BESIDE = Rule(
    code="PUP-325b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko, dla którego wypełniono formularz obowiązku rocznego przygotowania przedszkolnego, przypisano do oddziału"
    " ({class_kind}); dopuszczalne jest tylko wczesne wspomaganie rozwoju dziecka, które nie spełnia obowiązku.",
    en="A child for whom the form for the compulsory preschool year is filled in is assigned to a class ({class_kind}); only"
    " WWR is permitted, for a child who does not fulfil the duty.",
)

_FORM = DistrictForm(
    not_a_school_with_district=NOT_A_SCHOOL_WITH_DISTRICT,
    district_not_given=DISTRICT_NOT_GIVEN,
    outside_district=PRESCHOOL_CHILD_OUTSIDE_DISTRICT,
    home_not_given=HOME_NOT_GIVEN,
    option_missing=OPTION_MISSING,
    attends_elsewhere=ATTENDS_ELSEWHERE,
    place_not_given=PLACE_NOT_GIVEN,
    for_another_case=FORM_FOR_ANOTHER_CASE,
    less_than_half_missed=LESS_THAN_HALF_MISSED,
    other_data_beside=OTHER_DATA_BESIDE,
    class_beside=CLASS_BESIDE,
    options={
        PreschoolPlace.CLASS_IN_THIS_SCHOOL: frozenset(),
        PreschoolPlace.DIPLOMATIC_MISSION: frozenset({PreschoolDutyForm.DIPLOMATIC_MISSION}),
        PreschoolPlace.ABROAD: frozenset({PreschoolDutyForm.ABROAD}),
        PreschoolPlace.NOWHERE: frozenset({PreschoolDutyForm.OTHER_REASON}),
    },
    absent_from=frozenset(
        {
            PreschoolPlace.KINDERGARTEN,
            PreschoolPlace.OTHER_PRESCHOOL_FORM,
            PreschoolPlace.CLASS_IN_ANOTHER_SCHOOL,
            PreschoolPlace.CLASS_IN_THIS_SCHOOL,
        }
    ),
    not_fulfilling=frozenset({PreschoolDutyForm.OTHER_REASON}),
    other_reason=PreschoolDutyForm.OTHER_REASON,
)


def check_preschool_duty(entry: PreschoolDutyEntry) -> Findings:
    """
    Return what is wrong with *entry*: who fills it in, for whom, with which option and with which other data.

    A child who is enrolled in a preschool but misses at least half without excuse may be reported as not fulfilling the duty.
    Source: section 3.2 of the guide.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> place, form = PreschoolPlace.KINDERGARTEN, PreschoolDutyForm.ABROAD
    >>> entry = PreschoolDutyEntry(school=school, form=form, lives_in_district=True, place=place)
    >>> check_preschool_duty(entry).codes
    ('PUP-322a',)
    """
    expect("entry", entry, PreschoolDutyEntry)
    return _FORM.check(entry)
