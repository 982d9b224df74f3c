"""
The changes in a record whose seven days (art. 30 of the SIO Act) are still running.

A change is the first or the last day of a part: of schooling, an assignment, a stay, particulars, transport. A record does not show
whether a change was sent already, so one whose seven days are over is not named.

Not modelled here: exam registrations, which have days of their own; accidents, aid, activities, diplomas and titles, whose days
no record holds; the validity of certificates.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.pupils.reporting.sending import sending_deadline
from sio_rules.record.pupil_record import PARTS, PupilRecord


def changes_due(record: PupilRecord, on: date) -> list[Due]:
    """
    Return what changed in *record* so recently that its seven days are running on the day *on*.

    >>> from sio_rules import Institution, InstitutionKind
    >>> from sio_rules.pupils.schooling.schooling import Schooling
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> learns = Schooling(institution=school, period=Period(date(2026, 9, 10)))
    >>> record = PupilRecord(pupil=7, schooling=(learns,))
    >>> [len(changes_due(record, date(2026, 9, day))) for day in (9, 10, 17, 18)]
    [0, 1, 1, 0]
    """
    due = []
    for at, changed_on, rspo in _changes(record):
        if changed_on > on:
            continue
        try:
            deadline = sending_deadline(changed_on)
        except OutOfCoverageError:
            continue
        if on <= deadline.last_day:
            due.append(Due(deadline.because[0].moved_under(at), Party.SCHOOL, deadline, rspo=rspo))
    return due


def _changes(record: PupilRecord) -> Iterator[tuple[str, date, int]]:
    """Yield the path, the day and the RSPO number of the institution of each first and last day."""
    for name in PARTS:
        if name == "certificates":  # their days are those of their validity
            continue
        for place, part in enumerate(getattr(record, name)):
            field, period = _days(part)
            if period is not None:
                rspo = _institution_rspo(part)
                yield f"{name}[{place}].{field}start", period.start, rspo
                if period.end is not None:
                    yield f"{name}[{place}].{field}end", period.end, rspo


def _days(part: Any) -> tuple[str, Period | None]:
    """Return the field that holds the days of *part*, with a full stop, and its days as they were entered."""
    if hasattr(part, "dates"):
        return "dates.", part.dates.period
    if hasattr(part, "start"):
        reversed_or_open = part.start is None or (part.end is not None and part.end < part.start)
        return "", None if reversed_or_open else Period(part.start, part.end)
    return "period.", getattr(part, "period", None)


def _institution_rspo(part: Any) -> int:
    """Return the RSPO number of the institution that reports *part*."""
    institution = part.school_class.institution if hasattr(part, "school_class") else part.institution
    return int(institution.rspo)
