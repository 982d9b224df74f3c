"""
Additional educational tasks for a pupil of Roma origin (5.10, 5.16).

A school or kindergarten reports the tasks that it undertakes; the origin alone is never reported.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import MINORITIES_ORDINANCE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class RomaTasks(Value):
    """
    Hold an entry on additional tasks; *undertaken*: whether they are undertaken for the pupil (None: not known).

    Raises `InvalidValueError` where *kind* is neither that of schools nor that of preschools.
    """

    KINDS: ClassVar[frozenset[ParticularKind]] = frozenset(
        {ParticularKind.ROMA_TASKS_OF_SCHOOL, ParticularKind.ROMA_TASKS_OF_PRESCHOOL}
    )
    """The kinds of particulars that such an entry may be."""

    kind: ParticularKind
    institution: Institution
    undertaken: bool | None = None

    def _check(self) -> None:
        """Refuse other kinds of particulars."""
        if self.kind not in self.KINDS:
            raise InvalidValueError("kind", wanted="ROMA_TASKS_OF_SCHOOL or ROMA_TASKS_OF_PRESCHOOL")


NO_ADDITIONAL_TASKS = Rule(
    code="PUP-624a",
    basis=(MINORITIES_ORDINANCE.par("12", ust="1"), PUPILS_GUIDE.section("5.10"), PUPILS_GUIDE.section("5.16")),
    severity=Severity.ERROR,
    pl="Szkoła lub przedszkole nie podejmuje dodatkowych zadań edukacyjnych na rzecz ucznia pochodzenia romskiego, więc nie"
    " wypełnia się danych o tych zadaniach.",
    en="The school or kindergarten undertakes no additional educational tasks for the pupil of Roma origin, so the"
    " particulars on these tasks must not be filled in.",
)
ADDITIONAL_TASKS_NOT_GIVEN = NO_ADDITIONAL_TASKS.not_given(
    "PUP-624b",
    pl="Nie podano, czy szkoła lub przedszkole podejmuje dodatkowe zadania edukacyjne na rzecz ucznia pochodzenia romskiego,"
    " więc nie sprawdzono, czy wypełnia się dane o tych zadaniach.",
    en="It is not stated whether the school or kindergarten undertakes additional educational tasks for the pupil of Roma"
    " origin, so it was not checked whether the particulars on these tasks are filled in.",
)


def check_roma_tasks(entry: RomaTasks) -> Findings:
    """
    Return what is wrong with an entry on additional tasks for a pupil of Roma origin: none are undertaken (PUP-624).

    Source: § 12 ust. 1 of the regulation on the identity of minorities; the guide, 5.10 and 5.16.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> entry = RomaTasks(kind=ParticularKind.ROMA_TASKS_OF_SCHOOL, institution=school, undertaken=False)
    >>> check_roma_tasks(entry).codes
    ('PUP-624a',)
    """
    expect("entry", entry, RomaTasks)
    return found(
        wrong_institution(entry.kind, entry.institution),
        NO_ADDITIONAL_TASKS.when(entry.undertaken is False, "undertaken"),
        ADDITIONAL_TASKS_NOT_GIVEN.when(entry.undertaken is None, "undertaken"),
    )
