"""What is known of a pupil who is assigned to a class, as far as the class depends on it."""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.certificates import Disability
from sio_rules.classes import ClassAssignment
from sio_rules.rule import Findings, found

from .minority_language import check_minority_language
from .pupil_ages import check_preschool_age, check_rw_age, younger_than_preschool_age


@frozen(kw_only=True)
class AssignedPupil(Value):
    """
    Hold what is known of a pupil who is assigned to a class; None is what is not known.

    - *born_on*: the date of birth; it is not shown. *polish_citizen*: whether the pupil is a Polish citizen.
    - *special_education*: whether the pupil has a certificate of the need for special education that is valid then; *disabilities*:
      those that it names, empty without one. *deferred*: whether compulsory schooling is deferred for the pupil.
    """

    born_on: date | None = field(default=None, repr=False)
    polish_citizen: bool | None = None
    special_education: bool | None = None
    disabilities: frozenset[Disability] | None = None
    deferred: bool | None = None


def check_assigned_pupil(assignment: ClassAssignment, pupil: AssignedPupil) -> Findings:
    """
    Return what is wrong with the *assignment* of such a *pupil*: the age, and classes with a minority language (PUP-410 to 414).

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> kindergarten = Institution(rspo=12_345, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, bees, Period(date(2025, 9, 1)))
    >>> check_assigned_pupil(assignment, AssignedPupil(born_on=date(2023, 3, 1)))
    <Findings: none>
    >>> check_assigned_pupil(assignment, AssignedPupil(born_on=date(2023, 3, 2))).codes
    ('PUP-410a',)
    """
    expect("assignment", assignment, ClassAssignment)
    expect("pupil", pupil, AssignedPupil)
    return found(
        younger_than_preschool_age(assignment, pupil.born_on),
        check_preschool_age(assignment, pupil.born_on, special_education=pupil.special_education, deferred=pupil.deferred),
        check_rw_age(assignment, pupil.born_on),
        check_minority_language(assignment, polish_citizen=pupil.polish_citizen, disabilities=pupil.disabilities),
    )
