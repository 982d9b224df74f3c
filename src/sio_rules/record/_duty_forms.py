"""
The form of compulsory education beside the classes of the record, and the forms of the duties beside each other.

A form bears no day, so it is compared with the classes of the day of the check. A finding about two forms stands at the later one.

Not modelled here: that a pupil of an artistic school without a general track fulfils compulsory education there.
"""

from collections.abc import Iterator
from datetime import date

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.answers import FULFILLED_IN, DutyStatus
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, SchoolDutyForm
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.rule import Finding, Rule, Severity, found

from ._beside import Beside
from .pupil_record import DutyEntry, PupilRecord

_BASIS = (PUPILS_GUIDE.section("3.3"),)
_FORMS = (PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3"))

LEARNS_AT_SCHOOL = Rule(
    code="PUP-641a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W formularzu obowiązku nauki wykazano niespełnianie obowiązku, a {on} uczeń ma przypisanie ({class_kind}) w"
    " podmiocie ({institution_kind}), w którym spełnia obowiązek.",
    en="The form of compulsory education says that it is not fulfilled, but on {on} the pupil has an assignment"
    " ({class_kind}) at an entity ({institution_kind}) where the pupil fulfils it.",
)
LEARNS_AT_SCHOOL_TOO = Rule(
    code="PUP-641b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W formularzu obowiązku nauki wykazano spełnianie obowiązku poza szkołą, a {on} uczeń ma przypisanie ({class_kind}) w"
    " podmiocie ({institution_kind}), w którym spełnia obowiązek.",
    en="The form of compulsory education says that it is fulfilled outside school, but on {on} the pupil has an assignment"
    " ({class_kind}) at an entity ({institution_kind}) where the pupil fulfils it.",
)
STILL_IN_PRIMARY_SCHOOL = Rule(
    code="PUP-641c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Formularz obowiązku nauki wypełniono dla ucznia, który {on} jest przypisany do oddziału podstawowego szkoły"
    " podstawowej, a wypełnia się go od ukończenia szkoły podstawowej.",
    en="The form of compulsory education is filled in for a pupil who is assigned to a basic class of a primary school on"
    " {on}, but it must be filled in only from the end of primary school.",
)
TWO_OPTIONS = Rule(
    code="PUP-642",
    basis=_FORMS,
    severity=Severity.ERROR,
    pl="W dwóch formularzach jednego obowiązku wybrano różne opcje: {earlier_form}, {form}.",
    en="Different options are selected in two forms of one duty: {earlier_form}, {form}.",
)
FORM_TWICE = Rule(
    code="PUP-643",
    basis=_FORMS,
    severity=Severity.WARNING,
    pl="Formularz jednego obowiązku wypełniono dwa razy, a wypełnia go tylko jedna szkoła lub gmina: ta, w której obwodzie"
    " lub na której terenie mieszka uczeń.",
    en="The form of one duty is filled in twice, but only one school or gmina fills it in: the one in whose district or area"
    " the pupil lives.",
)
TWO_DUTIES = Rule(
    code="PUP-644",
    basis=_FORMS,
    severity=Severity.ERROR,
    pl="Wypełniono formularze dwóch obowiązków, a uczeń podlega jednemu; obok rocznego przygotowania przedszkolnego może być"
    " tylko odroczenie obowiązku szkolnego.",
    en="The forms of two duties are filled in, but a pupil is under one; beside the compulsory preschool year there may be"
    " only a deferral of compulsory schooling.",
)

_ATTENDING = (ClassKind.BASIC, ClassKind.PREPARATORY)


def learning_duty_beside(record: PupilRecord, on: date) -> Iterator[Beside]:
    """
    Yield each class of the day *on* that says something else than a form of compulsory education (PUP-641), at the class.

    >>> list(learning_duty_beside(PupilRecord(pupil=7), date(2026, 3, 2)))
    []
    """
    options = [each.form for each in record.duties if isinstance(each, LearningDutyEntry)]
    if not options:
        return
    not_fulfilled = LearningDutyForm.OTHER_REASON in options
    for place, assignment in enumerate(record.assignments):
        kind, school = assignment.school_class.kind, assignment.school_class.institution.kind
        if not assignment.period.covers(on):
            continue
        if kind is ClassKind.BASIC and school is InstitutionKind.PRIMARY_SCHOOL:
            yield "assignments", place, STILL_IN_PRIMARY_SCHOOL.finding("school_class", on=on)
        elif _fulfils(assignment):
            rule = LEARNS_AT_SCHOOL if not_fulfilled else LEARNS_AT_SCHOOL_TOO
            yield "assignments", place, rule.finding("school_class", on=on, class_kind=kind, institution_kind=school)


def _fulfils(assignment: ClassAssignment) -> bool:
    """Whether SIO takes compulsory education for fulfilled by that assignment: at a post-primary school, by RW, or by a KKZ."""
    school_class = assignment.school_class
    if school_class.kind in _ATTENDING:
        return school_class.institution.kind in FULFILLED_IN[DutyStatus.LEARNING_DUTY]
    return school_class.kind in {ClassKind.RW, ClassKind.KKZ}


def duty_forms_beside(record: PupilRecord) -> Iterator[Beside]:
    """
    Yield what a form of a duty says against one that stands before it (PUP-642 to PUP-644).

    >>> list(duty_forms_beside(PupilRecord(pupil=7)))
    []
    """
    for place, later in enumerate(record.duties):
        for earlier in record.duties[:place]:
            for finding in found(_against(earlier, later)):
                yield "duties", place, finding


def _against(earlier: DutyEntry, later: DutyEntry) -> Finding | None:
    if type(earlier) is not type(later):
        deferral = SchoolDutyForm.DEFERRAL in (earlier.form, later.form)
        preschool = any(isinstance(each, PreschoolDutyEntry) for each in (earlier, later))
        return TWO_DUTIES.when(not (deferral and preschool), "form")
    if earlier.form is None or later.form is None or earlier.form is later.form:
        return FORM_TWICE.finding("form")
    return TWO_OPTIONS.finding("form", earlier_form=earlier.form, form=later.form)
