"""
Additional educational tasks for a pupil of Roma origin (5.10, 5.16).

What is reported are the school's or kindergarten's tasks; the origin alone is never reported.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import MINORITIES_ORDINANCE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution

ROMA_TASKS = frozenset({ParticularKind.ROMA_TASKS_OF_SCHOOL, ParticularKind.ROMA_TASKS_OF_PRESCHOOL})


@frozen(kw_only=True)
class RomaTasks:
    """
    Hold such an entry; *undertaken* tells whether additional tasks are undertaken for the pupil, None that it is not known.

    Raises `InvalidValueError` where *kind* is neither that of schools nor that of preschools.
    """

    kind: ParticularKind
    institution: Institution
    undertaken: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and other kinds of particulars."""
        expect("kind", self.kind, ParticularKind)
        expect("institution", self.institution, Institution)
        expect("undertaken", self.undertaken, bool, type(None))
        if self.kind not in ROMA_TASKS:
            raise InvalidValueError("kind")


_BASIS = (MINORITIES_ORDINANCE.par("12", ust="1"), PUPILS_GUIDE.section("5.10"), PUPILS_GUIDE.section("5.16"))

NO_ADDITIONAL_TASKS = Rule(
    code="PUP-624a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dane wypełnia się tylko wtedy, gdy szkoła lub przedszkole podejmuje dodatkowe zadania na rzecz tego ucznia.",
    en="The particulars are filled only where the school or kindergarten undertakes additional tasks for this pupil.",
)
ADDITIONAL_TASKS_NOT_GIVEN = Rule(
    code="PUP-624b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy szkoła lub przedszkole podejmuje dodatkowe zadania na rzecz tego ucznia.",
    en="It is not said whether the school or kindergarten undertakes additional tasks for this pupil.",
)


def no_additional_tasks(entry: RomaTasks) -> Finding | None:
    """
    Find an entry where no additional tasks are undertaken, or that this is not known (PUP-624).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = {"kind": ParticularKind.ROMA_TASKS_OF_SCHOOL, "institution": school}
    >>> no_additional_tasks(RomaTasks(**entry, undertaken=True)) is None
    True
    >>> no_additional_tasks(RomaTasks(**entry, undertaken=False)).code
    'PUP-624a'
    """
    expect("entry", entry, RomaTasks)
    if entry.undertaken:
        return None
    return (ADDITIONAL_TASKS_NOT_GIVEN if entry.undertaken is None else NO_ADDITIONAL_TASKS).finding("undertaken")


def check_roma_tasks(entry: RomaTasks) -> Findings:
    """
    Check an entry on additional tasks for a pupil of Roma origin.

    Source: § 12 ust. 1 of the ordinance on the identity of minorities; the instruction, 5.10 and 5.16.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = RomaTasks(kind=ParticularKind.ROMA_TASKS_OF_SCHOOL, institution=school, undertaken=False)
    >>> check_roma_tasks(entry).codes
    ('PUP-624a',)
    """
    expect("entry", entry, RomaTasks)
    return found(wrong_institution(entry.kind, entry.institution), no_additional_tasks(entry))
