"""
An entry that is still open although what it records is over: it must be ended, and the end sent within seven days.

Not modelled here: which entries are open; that is read from a record (`sio_rules.record.due_of_record`).
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.deadlines import Deadline
from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.rule import Findings, Rule, Severity, found

from .sending import sending_deadline

ENTRY_TO_BE_ENDED = Rule(
    code="PUP-673",
    basis=(SIO_ACT.art("30"), *(PUPILS_GUIDE.section(section) for section in ("4", "12", "13"))),
    severity=Severity.GROUND,
    pl="Wpis bez daty zakończenia trzeba zakończyć z dniem {last_day}.",
    en="The entry without a last day must be ended on {last_day}.",
)

_NOTHING_MORE = found()


def end_of_entry_due(last_day: date, *, on: date, at: str, rspo: int, because: Findings = _NOTHING_MORE) -> Due:
    """
    Return that the institution with the number *rspo* must end an entry on *last_day*; *at* is the path of the missing last day.

    The seven days of art. 30 run from *last_day*; there is no deadline for a day from which they cannot be counted. It is late
    where they have passed before *on*. *because* is why the entry ends.

    >>> due = end_of_entry_due(date(2026, 8, 31), on=date(2026, 9, 8), at="assignments[0].period.end", rspo=12_345)
    >>> due.what.code, due.deadline.last_day.isoformat(), due.late
    ('PUP-673', '2026-09-07', True)
    """
    expect("last_day", last_day, date)
    expect("on", on, date)
    expect("at", at, str)
    expect("rspo", rspo, int)
    expect("because", because, Findings)
    deadline = _deadline(last_day)
    late = deadline is not None and on > deadline.last_day
    what = ENTRY_TO_BE_ENDED.finding(at, last_day=last_day)
    return Due(what, Party.SCHOOL, deadline, late=late, because=because, rspo=rspo)


def _deadline(changed_on: date) -> Deadline | None:
    try:
        return sending_deadline(changed_on)
    except OutOfCoverageError:
        return None
