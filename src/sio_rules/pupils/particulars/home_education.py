"""
When a child fulfils the year of preparation or the school duty outside a kindergarten or school (home education; 5.2, 5.3, 5.13).

All three rest on an administrative decision of a director and are for children whom parents or others teach. Whose decision
stands in `outside_school_consent`; which class it needs and which certificates exclude it, in `outside_school_needs`.
"""

from sio_rules._expect import expect
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import check_dates
from .home_education_consent import wrong_decision
from .home_education_entry import PREPARATION, SCHOOL_DUTY, HomeEducation
from .home_education_needs import class_missing, excluded_by_certificate
from .who_fills import wrong_institution

NOT_TAUGHT_AT_HOME = Rule(
    code="PUP-613a",
    basis=(*PREPARATION, SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Dane „{particular}” wypełnia się tylko dla dziecka, które uczą rodzice lub inne osoby.",
    en="The particulars “{particular}” are filled only for a child whom parents or other persons teach.",
)
ATTENDS_PRESCHOOL = Rule(
    code="PUP-613b",
    basis=PREPARATION,
    severity=Severity.ERROR,
    pl="Dane „{particular}” wypełnia się tylko dla dziecka, które nie uczęszcza do przedszkola, oddziału przedszkolnego ani innej"
    " formy wychowania przedszkolnego.",
    en="The particulars “{particular}” are filled only for a child who attends no kindergarten, preschool class or other form of"
    " preschool education.",
)
ATTENDS_SCHOOL_WITHOUT_DISTRICT = Rule(
    code="PUP-616b",
    basis=(SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Kto spełnia obowiązek szkolny w innej szkole niż szkoła z wyznaczonym obwodem, nie spełnia go poza szkołą.",
    en="Whoever fulfils the school duty in another school than that with the district does not fulfil it outside school.",
)
HOME_EDUCATION_NOT_KNOWN = Rule(
    code="PUP-613c",
    basis=(*PREPARATION, SCHOOL_DUTY),
    severity=Severity.WARNING,
    pl="Dane „{particular}”: nie podano, kto uczy dziecko albo czy uczęszcza do innej placówki lub szkoły.",
    en="The particulars “{particular}”: it is not said who teaches the child, or whether it attends another unit or school.",
)


def not_home_education(entry: HomeEducation) -> Finding | None:
    """
    Find a child who is not taught at home, or attends elsewhere (PUP-613, PUP-615, PUP-616), or that this is not known.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.pupils.particulars.home_education_entry import EntryDates, ParticularKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = {"kind": ParticularKind.PREPARATION_OUTSIDE_SCHOOL, "institution": school, "dates": EntryDates()}
    >>> not_home_education(HomeEducation(**entry, taught_at_home=True, attends=False)) is None
    True
    >>> not_home_education(HomeEducation(**entry, taught_at_home=True, attends=True)).code
    'PUP-613b'
    """
    expect("entry", entry, HomeEducation)
    if entry.taught_at_home is False:
        return NOT_TAUGHT_AT_HOME.finding("taught_at_home", particular=entry.kind)
    if entry.attends:
        if entry.school_duty:
            return ATTENDS_SCHOOL_WITHOUT_DISTRICT.finding("attends")
        return ATTENDS_PRESCHOOL.finding("attends", particular=entry.kind)
    if entry.taught_at_home is None or entry.attends is None:
        return HOME_EDUCATION_NOT_KNOWN.finding("taught_at_home", particular=entry.kind)
    return None


NO_CLASSIFICATION_EXAMS = Rule(
    code="PUP-615b",
    basis=(SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Poza szkołą spełnia obowiązek szkolny tylko ten, kto świadectwa otrzymuje na podstawie egzaminów klasyfikacyjnych"
    " szkoły.",
    en="Only a pupil who gets certificates on the basis of the school's classification exams fulfils the school duty outside school.",
)
CLASSIFICATION_EXAMS_NOT_KNOWN = Rule(
    code="PUP-615c",
    basis=(SCHOOL_DUTY,),
    severity=Severity.WARNING,
    pl="Nie podano, czy świadectwa uczeń otrzymuje na podstawie egzaminów klasyfikacyjnych szkoły.",
    en="It is not said whether the pupil gets certificates on the basis of the school's classification exams.",
)


def no_classification_exams(entry: HomeEducation) -> Finding | None:
    """
    Find the school duty outside school without classification exams (PUP-615), or that this is not known.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.pupils.particulars.home_education_entry import EntryDates, ParticularKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = {"kind": ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, "institution": school, "dates": EntryDates()}
    >>> no_classification_exams(HomeEducation(**entry, by_exams=True)) is None
    True
    >>> no_classification_exams(HomeEducation(**entry, by_exams=False)).code
    'PUP-615b'
    """
    expect("entry", entry, HomeEducation)
    if not entry.school_duty or entry.by_exams:
        return None
    rule = CLASSIFICATION_EXAMS_NOT_KNOWN if entry.by_exams is None else NO_CLASSIFICATION_EXAMS
    return rule.finding("by_exams")


def check_home_education(
    entry: HomeEducation,
    *,
    assignments: tuple[ClassAssignment, ...] | None = None,
    certificates: tuple[Certificate, ...] | None = None,
) -> Findings:
    """
    Check an entry on a duty fulfilled outside school, with the child's *assignments* and *certificates* where they are known.

    Source: art. 37 ust. 1 Prawo oświatowe; the instruction, 5.2, 5.3, 5.13.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.pupils.particulars.dates import EntryDates
    >>> from sio_rules.pupils.particulars.kinds import ParticularKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = HomeEducation(
    ...     kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    ...     institution=school,
    ...     dates=EntryDates(date(2023, 9, 1)),
    ...     decision_of=InstitutionKind.PRIMARY_SCHOOL,
    ...     taught_at_home=True,
    ...     attends=False,
    ...     by_exams=False,
    ... )
    >>> check_home_education(entry, assignments=(), certificates=()).codes
    ('PUP-615b', 'PUP-616c')
    """
    expect("entry", entry, HomeEducation)
    return found(
        wrong_institution(entry.kind, entry.institution),
        check_dates(entry.kind, entry.dates),
        wrong_decision(entry),
        not_home_education(entry),
        no_classification_exams(entry),
        excluded_by_certificate(entry, certificates),
        class_missing(entry, assignments),
    )
