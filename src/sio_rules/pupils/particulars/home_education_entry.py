"""What is entered about a duty fulfilled outside a kindergarten or school (home education; 5.2, 5.3, 5.13)."""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind

from .dates import EntryDates
from .kinds import ParticularKind

P = ParticularKind

HOME_EDUCATION_KINDS = frozenset(
    {P.PREPARATION_OUTSIDE_SCHOOL, P.SCHOOL_DUTY_OUTSIDE_SCHOOL, P.PREPARATION_OUTSIDE_PRESCHOOL}
)

PREPARATION = (PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.13"))
SCHOOL_DUTY = PUPILS_GUIDE.section("5.3")


@frozen(kw_only=True)
class HomeEducation:
    """
    Hold an entry on a duty fulfilled outside a kindergarten or school; None is what was not picked or is not known.

    *decision_of* is the kind of institution whose director gave the consent as an administrative decision (None: there is
    none). *taught_at_home* tells that parents or other persons teach the child. *attends* tells that the child attends a
    kindergarten, preschool class or other form (5.2, 5.13), or fulfils the duty in another school than that with the
    district (5.3). *by_exams* tells that certificates rest on classification exams of the school (5.3 alone asks for it).

    Raises `InvalidValueError` where *kind* is none of the three.
    """

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    decision_of: InstitutionKind | None = None
    taught_at_home: bool | None = None
    attends: bool | None = None
    by_exams: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and other kinds of particulars."""
        expect("kind", self.kind, ParticularKind)
        expect("institution", self.institution, Institution)
        expect("dates", self.dates, EntryDates)
        expect("decision_of", self.decision_of, InstitutionKind, type(None))
        expect("taught_at_home", self.taught_at_home, bool, type(None))
        expect("attends", self.attends, bool, type(None))
        expect("by_exams", self.by_exams, bool, type(None))
        if self.kind not in HOME_EDUCATION_KINDS:
            raise InvalidValueError("kind")

    @property
    def school_duty(self) -> bool:
        """Whether it is the school duty (5.3), and not the year of preparation."""
        return self.kind is P.SCHOOL_DUTY_OUTSIDE_SCHOOL
