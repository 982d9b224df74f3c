"""
A register of assignments to classes: which of them exclude each other, and by when that has to be cleared up.

Pupils are invented numbers. Rows that cannot be read are named, and the others are still checked.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations, groupby

from tour_files import ASSIGNMENTS, rows
from tour_words import heading, in_words, said

from sio_rules.classes import ClassAssignment, SchoolClass
from sio_rules.periods import Period
from sio_rules.plain import read_rows
from sio_rules.pupils import Conflict, find_conflicts, pair_verdict

OUR_SCHOOL = 9_900_001
FIRST_NOTICES = 3
"""How many conflicts of one school are printed in short."""
NOTICED_ON = date(2026, 10, 7)
"""The day on which the school learned of the conflicts, and the gmina asked for the parents' statements."""


def show(*, every: bool = False) -> None:
    """Count the conflicts of the register and why other parallel assignments are allowed; print *every* conflict or one a kind."""
    register = Register()
    heading(f"Rejestr przypisań do oddziałów: kolizje zauważone {in_words(NOTICED_ON)}")
    for line in register.unreadable:
        print(f"Wiersza {line} nie można odczytać; pozostałe sprawdzono.")
    conflicts = find_conflicts(register.assignments, forms_compatible=register.forms_compatible)
    print("Kolizje według reguł:")
    for (code, severity), count in sorted(
        Counter((each.finding.code, each.finding.severity.pl) for each in conflicts).items()
    ):
        print(f"  {code:9} {severity:12} {count:3}")
    print("Inne przypisania równoległe są dozwolone:")
    for (code, reason), count in sorted(Counter(register.reasons()).items()):
        print(f"  {code:9} {count:3}  {reason}")
    printed = set()
    for conflict in conflicts:
        kind = (conflict.finding.severity, conflict.dues()[0].what.code)
        if every or kind not in printed:
            _show_conflict(conflict)
        printed.add(kind)
    _show_one_school(conflicts, every=every)


def _show_conflict(conflict: Conflict) -> None:
    """Print one conflict with its common days, and what has to be done by when."""
    print(f"\nUczeń {conflict.pupil}: {said(conflict.finding)} {_common(conflict.overlap)}")
    for due in conflict.dues(noticed_on=NOTICED_ON, asked_on=NOTICED_ON):
        until = f"do {in_words(due.deadline.last_day)}" if due.deadline else "bez terminu ustawowego"
        by = due.by.pl if due.rspo is None else f"RSPO {due.rspo}"
        print(f"  {by}, {until}{', nieobowiązkowo' if due.optional else ''}: {due.what.pl}")


def _common(days: Period) -> str:
    if days.end is None:
        return f"Wspólne dni: od {in_words(days.start)} bez daty końcowej."
    if days.start == days.end:
        return f"Wspólny dzień: {in_words(days.start)}"
    return f"Wspólne dni: od {in_words(days.start)} do {in_words(days.end)}"


class Register:
    """Hold what the file says: assignments, the forms of education of classes, and the lines that cannot be read."""

    def __init__(self) -> None:
        """Read the file."""
        self.assignments: list[ClassAssignment] = []
        self.unreadable: list[int] = []
        self._forms: dict[SchoolClass, str] = {}
        listed = rows("assignments.csv")
        for line, (row, reading) in enumerate(
            zip(listed, read_rows(ClassAssignment, listed, columns=ASSIGNMENTS), strict=True), 2
        ):
            if reading.value is None or reading.findings:
                self.unreadable.append(line)
                continue
            self.assignments.append(reading.value)
            self._forms[reading.value.school_class] = row["forma"]

    def forms_compatible(self, a: SchoolClass, b: SchoolClass) -> bool | None:
        """Return whether the forms of education go together: all but two classes by day; None where one is not given."""
        forms = [self._forms[each] for each in (a, b)]
        return None if "" in forms else forms != ["dzienna", "dzienna"]

    def reasons(self) -> Iterator[tuple[str, str]]:
        """Yield why every two assignments with a day in common that are no conflict are allowed."""
        by_pupil = sorted(self.assignments, key=lambda each: each.pupil)
        for _, group in groupby(by_pupil, key=lambda each: each.pupil):
            for a, b in combinations(group, 2):
                decision = pair_verdict(a, b, forms_compatible=self.forms_compatible)
                allowed = decision.outcome is not None and decision.outcome.name != "FORBIDDEN"
                if allowed and a.period.overlap(b.period):
                    yield decision.because[0].code, decision.because[0].pl


def _show_one_school(conflicts: tuple[Conflict, ...], *, every: bool) -> None:
    """Print what one school sees of its conflicts: its own side, and never the other school."""
    print(f"\nTo samo z punktu widzenia jednej szkoły (RSPO {OUR_SCHOOL}), która nie widzi drugiej szkoły:")
    lines = []
    for conflict in conflicts:
        both = {
            each.school_class.institution.rspo: each.school_class.institution for each in (conflict.first, conflict.second)
        }
        for school in both.values():
            if school.rspo == OUR_SCHOOL:
                notice = conflict.seen_by(school)
                own = ", ".join(str(each.school_class.key) for each in notice.own)
                since = in_words(notice.overlap.start)
                lines.append(f"  uczeń {conflict.pupil}, własny oddział (klucz {own}): {notice.finding.code}, od {since}")
    for line in lines if every else lines[:FIRST_NOTICES]:
        print(line)
    if not every:
        print(f"  Pozostałe kolizje tej szkoły: {len(lines[FIRST_NOTICES:])}.")
