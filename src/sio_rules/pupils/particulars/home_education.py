"""
Home education: the year of preparation or compulsory schooling fulfilled outside a kindergarten or school (5.2, 5.3, 5.13).

All three require an administrative decision of a director and are for children taught by parents or other people. Whose decision
it is, is in `home_education_consent`; which class it requires and which certificates exclude it, in `home_education_needs`.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .circumstances import ParticularsCircumstances
from .dates import EntryDates, check_dates
from .home_education_consent import wrong_decision
from .home_education_needs import wrong_circumstances
from .kinds import ParticularKind
from .who_fills import wrong_institution

_PREPARATION = (PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.13"))
_SCHOOL_DUTY = PUPILS_GUIDE.section("5.3")
_NOTHING_KNOWN = ParticularsCircumstances()


@frozen(kw_only=True)
class HomeEducation(Value):
    """
    Hold an entry on a duty fulfilled outside a kindergarten or school; None is what was not selected or is not known.

    - *decision_of*: the kind of institution whose director consented by an administrative decision (None: there is none).
    - *taught_at_home*: whether parents or other people teach the child.
    - *attends*: whether the child attends a kindergarten, preschool class or other form (5.2, 5.13), or fulfils the duty in
      a school other than a school with a district (5.3).
    - *by_exams*: whether school certificates are based on classification exams held by the school (asked only by 5.3).

    Raises `InvalidValueError` where *kind* is none of the three.
    """

    KINDS: ClassVar[frozenset[ParticularKind]] = frozenset(
        {
            ParticularKind.PREPARATION_OUTSIDE_SCHOOL,
            ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL,
            ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL,
        }
    )
    """The kinds of particulars that such an entry may be."""

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    decision_of: InstitutionKind | None = None
    taught_at_home: bool | None = None
    attends: bool | None = None
    by_exams: bool | None = None

    def _check(self) -> None:
        """Refuse other kinds of particulars."""
        if self.kind not in self.KINDS:
            raise InvalidValueError("kind")

    @property
    def school_duty(self) -> bool:
        """Whether it is compulsory schooling (5.3), and not the year of preparation."""
        return self.kind is ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL


NOT_TAUGHT_AT_HOME = Rule(
    code="PUP-613a",
    basis=(*_PREPARATION, _SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Dziecka nie uczą rodzice ani inne osoby, więc nie wypełnia się danych dziedzinowych ({particular}).",
    en="The child is not taught by parents or other people, so particulars ({particular}) must not be filled in.",
)
HOME_EDUCATION_NOT_GIVEN = NOT_TAUGHT_AT_HOME.not_given(
    "PUP-613c",
    pl="Nie podano, kto uczy dziecko albo czy uczęszcza ono do innej placówki lub szkoły, więc nie sprawdzono, czy wypełnia"
    " się dane dziedzinowe ({particular}).",
    en="It is not stated who teaches the child, or whether the child attends another unit or school, so it was not checked"
    " whether particulars ({particular}) may be filled in.",
)
ATTENDS_PRESCHOOL = Rule(
    code="PUP-613b",
    basis=_PREPARATION,
    severity=Severity.ERROR,
    pl="Dziecko uczęszcza do przedszkola, oddziału przedszkolnego lub innej formy wychowania przedszkolnego, więc nie"
    " wypełnia się danych dziedzinowych ({particular}).",
    en="The child attends a kindergarten, preschool class or other form of preschool education, so particulars"
    " ({particular}) must not be filled in.",
)
ATTENDS_SCHOOL_WITHOUT_DISTRICT = Rule(
    code="PUP-616b",
    basis=(_SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Uczeń spełnia obowiązek szkolny w innej szkole niż szkoła z wyznaczonym obwodem, więc nie spełnia go poza szkołą.",
    en="The pupil fulfils compulsory schooling in a school other than a school with a district, and therefore not outside"
    " school.",
)
NO_CLASSIFICATION_EXAMS = Rule(
    code="PUP-615b",
    basis=(_SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Uczeń nie otrzymuje świadectw na podstawie egzaminów klasyfikacyjnych przeprowadzanych przez szkołę, więc nie"
    " spełnia obowiązku szkolnego poza szkołą.",
    en="The pupil does not receive school certificates on the basis of classification exams held by the school, and"
    " therefore does not fulfil compulsory schooling outside school.",
)
CLASSIFICATION_EXAMS_NOT_GIVEN = NO_CLASSIFICATION_EXAMS.not_given(
    "PUP-615c",
    pl="Nie podano, czy uczeń otrzymuje świadectwa na podstawie egzaminów klasyfikacyjnych przeprowadzanych przez szkołę,"
    " więc nie sprawdzono, czy spełnia obowiązek szkolny poza szkołą.",
    en="It is not stated whether the pupil receives school certificates on the basis of classification exams held by the"
    " school, so it was not checked whether compulsory schooling is fulfilled outside school.",
)


def check_home_education(entry: HomeEducation, *, circumstances: ParticularsCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return what is wrong with an entry on a duty fulfilled outside a kindergarten or school.

    Source: art. 37 ust. 1 of Prawo oświatowe; the guide, 5.2, 5.3, 5.13.

    >>> from datetime import date
    >>> entry = HomeEducation(
    ...     kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    ...     institution=Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL),
    ...     dates=EntryDates(date(2023, 9, 1)),
    ...     decision_of=InstitutionKind.PRIMARY_SCHOOL,
    ...     taught_at_home=True,
    ...     attends=False,
    ...     by_exams=False,
    ... )
    >>> check_home_education(entry, circumstances=ParticularsCircumstances(assignments=(), certificates=())).codes
    ('PUP-615b', 'PUP-616c')
    """
    expect("entry", entry, HomeEducation)
    expect("circumstances", circumstances, ParticularsCircumstances)
    kind = entry.kind
    return found(
        wrong_institution(kind, entry.institution),
        check_dates(kind, entry.dates),
        wrong_decision(kind, entry.decision_of),
        _not_home_education(entry),
        NO_CLASSIFICATION_EXAMS.when(entry.school_duty and entry.by_exams is False, "by_exams"),
        CLASSIFICATION_EXAMS_NOT_GIVEN.when(entry.school_duty and entry.by_exams is None, "by_exams"),
        wrong_circumstances(kind, entry.dates.period, circumstances),
    )


def _not_home_education(entry: HomeEducation) -> Finding | None:
    """Return the finding that the child is not taught at home, or attends elsewhere, or that this is not given."""
    if entry.taught_at_home is False:
        return NOT_TAUGHT_AT_HOME.finding("taught_at_home", particular=entry.kind)
    if entry.attends and entry.school_duty:
        return ATTENDS_SCHOOL_WITHOUT_DISTRICT.finding("attends")
    if entry.attends:
        return ATTENDS_PRESCHOOL.finding("attends", particular=entry.kind)
    not_given = entry.taught_at_home is None or entry.attends is None
    return HOME_EDUCATION_NOT_GIVEN.when(not_given, "taught_at_home", particular=entry.kind)
