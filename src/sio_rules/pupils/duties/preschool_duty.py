"""
The form of the duty of preschool preparation: which school fills it in, for which children, and what else it may enter for them.

A primary school with a district fills it in for children who live there and either fulfil the duty at a diplomatic mission or abroad, or
do not fulfil it. For all others there is no form; those who attend elsewhere are not even registered.

Not modelled here: of what age the children are. Whether absence makes the duty not fulfilled: see `sio_rules.pupils.duties.absence`.
"""

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import InstitutionKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .beside_duty import classes_beside, data_beside
from .preschool_duty_form import FORM_BY_PLACE, NOT_REGISTERED, PreschoolDutyEntry, PreschoolDutyForm

_FORM = (PUPILS_GUIDE.section("3.2"),)


NOT_A_SCHOOL_WITH_DISTRICT = Rule(
    code="PUP-321a",
    basis=(PRAWO_OSWIATOWE.art("33", ust="2"), *_FORM),
    severity=Severity.ERROR,
    pl="Formularz obowiązku rocznego przygotowania przedszkolnego wypełnia tylko szkoła podstawowa z ustalonym obwodem,"
    " a podmiot ({kind}) tego warunku nie spełnia.",
    en="The form of the duty of preschool preparation is filled in by a primary school with a district only,"
    " and the entity ({kind}) is not one.",
)
LIVES_OUTSIDE_DISTRICT = Rule(
    code="PUP-321b",
    basis=(PRAWO_OSWIATOWE.art("33", ust="2"), *_FORM),
    severity=Severity.ERROR,
    pl="Szkoła wypełnia formularz tylko dla dzieci, które mieszkają w jej obwodzie.",
    en="The school fills in the form for children who live in its district only.",
)
DISTRICT_NOT_TOLD = Rule(
    code="PUP-321c",
    basis=_FORM,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy dziecko mieszka w obwodzie szkoły: nie oceniono, czy to ona wypełnia formularz.",
    en="It is not told whether the child lives in the school's district: it is not judged whether the form is the school's.",
)
ATTENDS_ELSEWHERE = Rule(
    code="PUP-322a",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Szkoła z obwodem nie rejestruje dziecka, które spełnia obowiązek tu: {place}.",
    en="A school with a district does not register a child that fulfils the duty here: {place}.",
)
PLACE_NOT_TOLD = Rule(
    code="PUP-322b",
    basis=_FORM,
    severity=Severity.WARNING,
    pl="Nie wiadomo, gdzie jest dziecko: nie oceniono, czy wypełnia się dla niego formularz i z którą opcją.",
    en="It is not told where the child is: it is not judged whether the form is filled in for it, and with which option.",
)
FORM_NOT_CHOSEN = Rule(
    code="PUP-323a",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Nie wybrano, jak dziecko spełnia obowiązek rocznego przygotowania przedszkolnego albo dlaczego go nie spełnia.",
    en="It is not chosen how the child fulfils the duty of preschool preparation, or why it does not.",
)
FORM_FOR_ANOTHER_CASE = Rule(
    code="PUP-323b",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Opcja „{form}” nie jest dla dziecka, które jest tu: {place}.",
    en="The option {form} is not for a child that is here: {place}.",
)
LESS_THAN_HALF_MISSED = Rule(
    code="PUP-324c",
    basis=(PRAWO_OSWIATOWE.art("42", ust="2", pkt="1"), *_FORM),
    severity=Severity.ERROR,
    pl="Wykazano niespełnianie obowiązku, a nieusprawiedliwiona nieobecność ({unexcused} z {total} dni zajęć) to mniej niż połowa.",
    en="The duty is shown as not fulfilled, but unexcused absence ({unexcused} of {total} days of classes) is less than half.",
)
OTHER_DATA_BESIDE = Rule(
    code="PUP-325a",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Dla dziecka z wypełnionym obowiązkiem rocznego przygotowania przedszkolnego nie przekazuje się innych danych ({data}).",
    en="For a child with the form of the duty of preschool preparation no other data are sent ({data}).",
)
CLASS_BESIDE = Rule(
    code="PUP-325b",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Dziecka z wypełnionym obowiązkiem rocznego przygotowania przedszkolnego nie przypisuje się do oddziału ({kind});"
    " wyjątkiem jest wczesne wspomaganie rozwoju, gdy nie spełnia obowiązku.",
    en="A child with the form of the duty of preschool preparation is not assigned to a class ({kind}); early development support"
    " is the exception, where it does not fulfil the duty.",
)


def _school(entry: PreschoolDutyEntry) -> Findings:
    """See that the form is this school's: by its kind, its district and the child's home."""
    kind = entry.school.kind
    fills_in = kind is InstitutionKind.PRIMARY_SCHOOL and entry.school.district
    return found(
        None if fills_in else NOT_A_SCHOOL_WITH_DISTRICT.finding("school", kind=kind),
        LIVES_OUTSIDE_DISTRICT.finding("lives_in_district") if entry.lives_in_district is False else None,
        DISTRICT_NOT_TOLD.finding("lives_in_district") if entry.lives_in_district is None else None,
    )


def _place(entry: PreschoolDutyEntry) -> Finding | None:
    """See that the child is one for the form, and the option the one for it; whoever misses half may be enrolled anywhere."""
    form, place = entry.form, entry.place
    if place is None:
        return PLACE_NOT_TOLD.finding("place")
    if form is PreschoolDutyForm.OTHER_REASON and entry.half_missed:
        return None
    if place in NOT_REGISTERED:
        return ATTENDS_ELSEWHERE.finding("place", place=place)
    if form is not None and FORM_BY_PLACE.get(place) is not form:
        return FORM_FOR_ANOTHER_CASE.finding("form", form=form, place=place)
    return None


def less_than_half_missed(entry: PreschoolDutyEntry) -> Finding | None:
    """
    Find that the duty is shown as not fulfilled though less than half was missed (PUP-324).

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> shown = {"school": school, "form": PreschoolDutyForm.OTHER_REASON}
    >>> half, less = (Absence(unexcused=each, total=20, basis=AbsenceBasis.DAYS) for each in (10, 9))
    >>> less_than_half_missed(PreschoolDutyEntry(**shown, absence=half)) is None
    True
    >>> less_than_half_missed(PreschoolDutyEntry(**shown, absence=less)).code
    'PUP-324c'
    """
    expect("entry", entry, PreschoolDutyEntry)
    absence = entry.absence
    if entry.form is not PreschoolDutyForm.OTHER_REASON or absence is None or absence.half_missed:
        return None
    return LESS_THAN_HALF_MISSED.finding("absence", unexcused=absence.unexcused, total=absence.total)


def _beside(entry: PreschoolDutyEntry) -> Findings:
    fulfilled = entry.form is not PreschoolDutyForm.OTHER_REASON
    return found(
        *(OTHER_DATA_BESIDE.finding("other_data", data=data) for data in data_beside(entry.other_data, entry.classes)),
        *(CLASS_BESIDE.finding("classes", kind=kind) for kind in classes_beside(entry.classes, fulfilled=fulfilled)),
    )


def check_preschool_duty(entry: PreschoolDutyEntry) -> Findings:
    """
    Tell everything that is wrong with *entry*: whose form it is, for whom, which option, and what stands beside it.

    A child that is enrolled somewhere but misses at least half without excuse may be shown as not fulfilling the duty. Source:
    section 3.2 of the instruction.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.pupils.duties.preschool_duty_form import PreschoolPlace
    >>> school = Institution(
    ...     rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA, district=True
    ... )
    >>> place, form = PreschoolPlace.KINDERGARTEN, PreschoolDutyForm.ABROAD
    >>> entry = PreschoolDutyEntry(school=school, form=form, lives_in_district=True, place=place)
    >>> check_preschool_duty(entry).codes
    ('PUP-322a',)
    """
    expect("entry", entry, PreschoolDutyEntry)
    return found(
        _school(entry),
        FORM_NOT_CHOSEN.finding("form") if entry.form is None else None,
        _place(entry),
        less_than_half_missed(entry),
        _beside(entry),
    )
