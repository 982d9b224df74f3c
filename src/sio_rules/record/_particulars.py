"""
The particulars and the material aid of a record beside the pupil's classes at the school that fills them in.

A primary school has pupils and children of preschool age, and the class says which particulars are whose (A-90). A class counts
where it has a day in common with the entry, and every class where the entry bears no day.

Not modelled here: home education and individual preparation without any class, which their own checks find; residence, which goes
by the schooling; classes of a primary school whose level is not known.
"""

from collections.abc import Iterator

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import SCHOOLS
from sio_rules.periods import Period
from sio_rules.pupils.particulars.bicycle_card import BicycleCard
from sio_rules.pupils.particulars.check import ParticularsEntry
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.particulars.who_fills import PRESCHOOL_PARTICULARS, SCHOOL_PARTICULARS, wrong_institution
from sio_rules.rule import Finding, Rule, Severity, found

from ._beside import Beside
from .pupil_record import PupilRecord

_BASIS = (PUPILS_GUIDE.section("5"),)

OF_PUPILS_ONLY = Rule(
    code="PUP-645",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-90",
    pl="Dane dziedzinowe ({particular}) wypełniono dla dziecka, które jest w szkole tylko w oddziale wychowania"
    " przedszkolnego, a wypełnia się je dla uczniów klas szkolnych.",
    en="Particulars ({particular}) are filled in for a child who is only in a preschool class of the school, but they are"
    " for pupils of its grades.",
)
OF_PRESCHOOL_CHILDREN_ONLY = Rule(
    code="PUP-646",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-90",
    pl="Dane dziedzinowe ({particular}) wypełniono dla ucznia klasy szkolnej ({level}), a wypełnia się je dla dzieci"
    " objętych wychowaniem przedszkolnym.",
    en="Particulars ({particular}) are filled in for a pupil of a grade ({level}), but they are for children in preschool"
    " education.",
)
NO_CLASS_FOR_OCCUPATION = Rule(
    code="PUP-647a",
    basis=(PUPILS_GUIDE.section("5.11"), PUPILS_GUIDE.section("5.18")),
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}) wypełniono dla ucznia, który w okresie objętym tymi danymi nie jest przypisany do"
    " oddziału szkoły, a wypełnia się je dla ucznia oddziału, w którym szkoła kształci w zawodzie.",
    en="Particulars ({particular}) are filled in for a pupil who is assigned to no class of the school in the period that"
    " they cover, but they are for a pupil of a class in which the school trains for an occupation.",
)
NO_CLASS_AT_SCHOOL = Rule(
    code="PUP-647b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Dane dziedzinowe ({particular}) wypełnił podmiot ({institution_kind}), w którym uczeń w okresie objętym tymi danymi"
    " nie jest przypisany do żadnego oddziału.",
    en="Particulars ({particular}) are filled in by an entity ({institution_kind}) at which the pupil is assigned to no"
    " class in the period that they cover.",
)
AID_IN_PRESCHOOL_CLASS = Rule(
    code="PUP-647c",
    basis=(PUPILS_GUIDE.section("8"),),
    severity=Severity.WARNING,
    reading="A-90",
    pl="Wykazano pomoc materialną dla dziecka, które jest w szkole tylko w oddziale wychowania przedszkolnego, a wykazuje"
    " się ją tylko dla uczniów klas szkolnych.",
    en="Material aid is reported for a child who is only in a preschool class of the school, but it is reported only for"
    " pupils of the school's grades.",
)

_FOR_OCCUPATION = frozenset({ParticularKind.PRACTICAL_TRAINING, ParticularKind.ADDITIONAL_SKILLS})
_OF_PUPILS = (SCHOOL_PARTICULARS | {ParticularKind.DISTRICT_SCHOOL}) - {ParticularKind.PREPARATION_OUTSIDE_SCHOOL}
_WITH_CLASS_OF_THEIR_OWN = HomeEducation.KINDS | {ParticularKind.INDIVIDUAL_PREPARATION}
"""Particulars whose own checks ask for a class, in any institution."""


def particulars_beside(record: PupilRecord) -> Iterator[Beside]:
    """
    Yield what the classes of the record say against its particulars and its material aid, at the entry.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> record = PupilRecord(pupil=7, particulars=(BicycleCard(institution=school),))
    >>> [(name, place, finding.code) for name, place, finding in particulars_beside(record)]
    [('particulars', 0, 'PUP-647b')]
    """
    for number, entry in enumerate(record.particulars):
        for finding in found(None if isinstance(entry, ResidenceEntry) else _against_classes(record, entry)):
            yield "particulars", number, finding
    for number, aid in enumerate(record.aid):
        if aid.institution.kind in SCHOOLS and _only_preschool(record.assignments_at(aid.institution)):
            yield "aid", number, AID_IN_PRESCHOOL_CLASS.finding("institution")


def _against_classes(record: PupilRecord, entry: ParticularsEntry) -> Finding | None:
    """Return the finding that the pupil has no class at that institution then, or only such as the entry is not for."""
    kind, institution = entry.kind, entry.institution
    if wrong_institution(kind, institution) is not None:
        return None
    during = _days(entry)
    there = [each for each in record.assignments_at(institution) if during is None or each.period.overlaps(during)]
    if not there:
        elsewhere = any(during is None or each.period.overlaps(during) for each in record.assignments)
        if kind in _WITH_CLASS_OF_THEIR_OWN and not elsewhere:
            return None
        if kind in _FOR_OCCUPATION:
            return NO_CLASS_FOR_OCCUPATION.finding("institution", particular=kind)
        return NO_CLASS_AT_SCHOOL.finding("institution", particular=kind, institution_kind=institution.kind)
    if kind in _OF_PUPILS:
        return OF_PUPILS_ONLY.when(_only_preschool(there), "institution", particular=kind)
    return _of_preschool_children_only(kind, there)


def _of_preschool_children_only(kind: ParticularKind, there: list[ClassAssignment]) -> Finding | None:
    """Return the finding that all classes are grades, for particulars of children in preschool education."""
    if kind not in PRESCHOOL_PARTICULARS - _WITH_CLASS_OF_THEIR_OWN:
        return None
    levels = [each.school_class.level for each in there if each.school_class.kind is ClassKind.BASIC]
    only_grades = bool(levels) and None not in levels and not any(each.school_class.preschool for each in there)
    return OF_PRESCHOOL_CHILDREN_ONLY.when(only_grades, "institution", particular=kind, level=levels[-1] if levels else None)


def _only_preschool(there: tuple[ClassAssignment, ...] | list[ClassAssignment]) -> bool:
    """Whether there is a preschool class, and no other basic or preparatory one."""
    attended = [each for each in there if each.school_class.kind in {ClassKind.BASIC, ClassKind.PREPARATORY}]
    return bool(attended) and all(each.school_class.preschool for each in attended)


def _days(entry: ParticularsEntry) -> Period | None:
    """Return the days of the entry; None where it bears none."""
    if isinstance(entry, BicycleCard):
        return None if entry.obtained_on is None else Period(entry.obtained_on, entry.obtained_on)
    dates = getattr(entry, "dates", None)
    return dates.period if isinstance(dates, EntryDates) else None
