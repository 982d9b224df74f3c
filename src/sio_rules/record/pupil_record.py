"""
What SIO holds about one pupil, as one value.

What a record does not hold is not recorded: the rules take it as absent, not as unknown. A record may hold what several
schools and units report about the pupil; each part names its own institution.

Not modelled here: what a rule needs but SIO does not hold about a pupil (the classes that a school registered, the forms of
education). It is an argument of the check; without it the check warns, or leaves the rule out.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from attrs import field, fields, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pesel import Pesel, Sex
from sio_rules.pupils.achievements.diplomas import Diploma
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.achievements.laureates import Laureate
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, SchoolDutyEntry
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.pupils.identity.verification import Verification
from sio_rules.pupils.particulars.check import ParticularsEntry
from sio_rules.pupils.school_life.accidents import Accident
from sio_rules.pupils.school_life.activities import ExtracurricularActivity
from sio_rules.pupils.school_life.material_aid import MaterialAid
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay
from sio_rules.transport.entries.entry import TransportEntry

DutyEntry = PreschoolDutyEntry | SchoolDutyEntry | LearningDutyEntry
"""A completed form of any of the three duties."""

_MOST_PARTS = 500
"""No pupil has nearly as many parts of one kind, in all the years of school."""


@frozen(kw_only=True)
class PupilRecord(Value):
    """
    Hold everything that is recorded about one pupil; an empty tuple means that nothing is recorded.

    *pupil* is the caller's own key, text or a number (7 is not "7"); it is not shown. *institution* is the one that sends the
    record (None: the record is that of all institutions). Raises `TypeError` for the wrong kind of a value, and
    `InvalidValueError` for assignments or transport of another pupil, and for more than 500 parts of a kind: each pair of
    them is compared.

    >>> PupilRecord(pupil="a pupil").assignments
    ()
    """

    pupil: str | int = field(repr=False)
    institution: Institution | None = None
    identity: PupilIdentity | None = None
    verification: Verification | None = None
    schooling: tuple[Schooling, ...] = ()
    duties: tuple[DutyEntry, ...] = ()
    assignments: tuple[ClassAssignment, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    particulars: tuple[ParticularsEntry, ...] = ()
    exams: tuple[ExamReport, ...] = ()
    accidents: tuple[Accident, ...] = ()
    aid: tuple[MaterialAid, ...] = ()
    extracurricular_activities: tuple[ExtracurricularActivity, ...] = ()
    diplomas: tuple[Diploma, ...] = ()
    laureates: tuple[Laureate, ...] = ()
    stays: tuple[Stay, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    measure_breaks: tuple[MeasureBreak, ...] = ()
    accommodations: tuple[Accommodation, ...] = ()
    child_stays: tuple[ChildStay, ...] = ()
    transport: tuple[TransportEntry, ...] = ()

    def _check(self) -> None:
        """Refuse too many parts and those of another pupil; keep a key of a class derived from `int` as a plain `int`."""
        if isinstance(self.pupil, int):
            object.__setattr__(self, "pupil", int.__int__(self.pupil))
        for name in PARTS:
            if len(getattr(self, name)) > _MOST_PARTS:
                raise InvalidValueError(name, wanted=f"at most {_MOST_PARTS} parts")
        for assignment in self.assignments:
            if assignment.pupil != self.pupil:
                raise InvalidValueError("assignments", wanted="those of the pupil")
        for entry in self.transport:
            if entry.pupil != self.pupil:
                raise InvalidValueError("transport", wanted="that of the pupil")

    @cached_property
    def born_on(self) -> date | None:
        """The birth date: from the PESEL number, otherwise the one typed; None where neither gives it."""
        if self._pesel is not None:
            return self._pesel.birth_date
        return None if self.identity is None else self.identity.born_on

    @cached_property
    def _pesel(self) -> Pesel | None:
        """The PESEL number; None where there is no valid one."""
        if self.identity is None:
            return None
        try:
            return Pesel(self.identity.pesel)
        except InvalidValueError:
            return None

    @cached_property
    def filled(self) -> tuple[tuple[str, tuple[Any, ...]], ...]:
        """The name of each field that holds parts, with its parts, in the order of the guide; empty ones are left out."""
        held = ((name, getattr(self, name)) for name in PARTS)
        return tuple((name, parts) for name, parts in held if parts)

    @property
    def institutions(self) -> tuple[Institution, ...]:
        """The institution that sends the record; where none is given, those of the schooling, assignments and stays."""
        if self.institution is not None:
            return (self.institution,)
        return (
            *(each.institution for each in self.schooling),
            *(each.school_class.institution for each in self.assignments),
            *(each.institution for each in self.stays),
        )

    def intake_at(self, institution: Institution, during: Period) -> Intake:
        """Return the intake of the schooling at *institution* that has a day in *during*: FEBRUARY, else SEPTEMBER."""
        expect("institution", institution, Institution)
        expect("during", during, Period)
        february = any(
            each.intake is Intake.FEBRUARY and each.institution.rspo == institution.rspo and each.period.overlaps(during)
            for each in self.schooling
        )
        return Intake.FEBRUARY if february else Intake.SEPTEMBER

    @property
    def sex(self) -> Sex | None:
        """The sex: from the PESEL number, otherwise the one selected, otherwise that of the PESEL register; None where none gives it."""
        if self._pesel is not None:
            return self._pesel.sex
        if self.identity is not None and self.identity.sex is not None:
            return self.identity.sex
        data = None if self.verification is None else self.verification.data
        return None if data is None else data.sex

    def schooling_at(self, institution: Institution) -> tuple[Period, ...]:
        """Return the periods of schooling at *institution*, identified by its RSPO number."""
        expect("institution", institution, Institution)
        rspo = institution.rspo
        return tuple(each.period for each in self.schooling if each.institution.rspo == rspo)

    def assignments_at(self, institution: Institution) -> tuple[ClassAssignment, ...]:
        """Return the assignments to classes of *institution*, identified by its RSPO number."""
        expect("institution", institution, Institution)
        return self._assignments_by_rspo.get(institution.rspo, ())

    @cached_property
    def _assignments_by_rspo(self) -> Mapping[int, tuple[ClassAssignment, ...]]:
        """The assignments by the RSPO number of their institution."""
        by_rspo: dict[int, tuple[ClassAssignment, ...]] = {}
        for each in self.assignments:
            rspo = each.school_class.institution.rspo
            by_rspo[rspo] = (*by_rspo.get(rspo, ()), each)
        return by_rspo


PARTS: tuple[str, ...] = tuple(each.name for each in fields(PupilRecord) if each.default == ())
"""The fields of a record that hold any number of parts, in the order of the guide."""
