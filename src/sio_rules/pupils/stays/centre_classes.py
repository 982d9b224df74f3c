"""
The classes to which a centre (ośrodek) assigns its residents (section 13): WWR, RW and IPET, and no others (A-45).

Not modelled here: the classes of the schools that belong to a centre; those schools are institutions of their own.
"""

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import CENTRES
from sio_rules.rule import Findings, Rule, Severity, found

_CLASSES = frozenset({ClassKind.WWR, ClassKind.RW, ClassKind.IPET})

CLASS_OF_ANOTHER_KIND = Rule(
    code="STY-007",
    basis=(PUPILS_GUIDE.section("13"),),
    severity=Severity.ERROR,
    reading="A-45",
    pl="Ośrodek ({institution_kind}) przypisał wychowanka do niewłaściwego oddziału ({class_kind}); przypisuje go tylko do"
    " WWR, zajęć rewalidacyjno-wychowawczych i zajęć realizujących IPET.",
    en="A centre ({institution_kind}) assigned a resident to a wrong class ({class_kind}); it assigns residents only to WWR,"
    " RW and IPET.",
)


def check_class_at_centre(assignment: ClassAssignment) -> Findings:
    """
    Return what is wrong with an assignment at a centre: the class is neither WWR nor RW nor IPET (STY-007, A-45).

    An assignment at any other institution is not judged. Source: the instruction, 13.

    >>> from datetime import date
    >>> from sio_rules.classes import SchoolClass
    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> from sio_rules.periods import Period
    >>> sosw = Institution(rspo=1, kind=InstitutionKind.SOSW)
    >>> basic = SchoolClass(institution=sosw, key=1, kind=ClassKind.BASIC)
    >>> check_class_at_centre(ClassAssignment(1, basic, Period(date(2023, 9, 1)))).codes
    ('STY-007',)
    """
    expect("assignment", assignment, ClassAssignment)
    kind, class_kind = assignment.school_class.institution.kind, assignment.school_class.kind
    return found(
        CLASS_OF_ANOTHER_KIND.when(
            kind in CENTRES and class_kind not in _CLASSES, "school_class", institution_kind=kind, class_kind=class_kind
        )
    )
