"""
A register of assignments to classes: which of them exclude each other, and by when that has to be cleared up.

Pupils are invented numbers. Rows that cannot be read are reported, and lose nothing of the others.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations, groupby
from pathlib import Path
from typing import TypeVar

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.pupils import Conflict, find_conflicts, why_allowed
from sio_rules.rule import Finding

REGISTER = Path(__file__).with_name("assignments.csv")
OUR_SCHOOL = 9_900_001
NOTICED_ON = date(2026, 10, 7)
"""The day on which the school learned of the conflicts, and the gmina asked for the parents' statements."""

Listed = TypeVar("Listed", bound=Label)


def show() -> None:
    """Print the conflicts of the register with their deadlines, and why the other parallel assignments are allowed."""
    register = Register()
    print(f"\n=== Rejestr przypisań do oddziałów: kolizje zauważone {NOTICED_ON} ===\n")
    for line in register.unreadable:
        print(f"Wiersz {line} nie daje się odczytać; pozostałe są sprawdzone.")
    conflicts = find_conflicts(register.assignments, forms_compatible=register.forms_compatible)
    for conflict in conflicts:
        deadline = conflict.clear_up_by(NOTICED_ON)
        until = f"do {conflict.overlap.end}" if conflict.overlap.end else "bez daty końcowej"
        print(f"\nUczeń {conflict.pupil}: {_said(conflict.finding)} Wspólne dni: od {conflict.overlap.start} {until}.")
        print(f"  wyjaśnić {f'do {deadline.last_day}' if deadline else 'bez terminu ustawowego'}: {conflict.duties[0].pl}")
    _show_one_school(conflicts)
    print("\nKolizje według reguł:")
    for (code, severity), count in sorted(
        Counter((each.finding.code, each.finding.severity.pl) for each in conflicts).items()
    ):
        print(f"  {code:9} {severity:12} {count:3}")
    print("\nInne przypisania równoległe są dozwolone:")
    for (code, reason), count in sorted(Counter(register.reasons()).items()):
        print(f"  {code:9} {count:3}  {reason}")


class Register:
    """Hold what the file says: assignments, the forms of education of classes, and the lines that cannot be read."""

    def __init__(self) -> None:
        """Read the file."""
        self.assignments: list[ClassAssignment] = []
        self.unreadable: list[int] = []
        self._forms: dict[SchoolClass, str] = {}
        with REGISTER.open(encoding="utf-8", newline="") as file:
            for line, row in enumerate(csv.DictReader(file, delimiter=";"), start=2):
                try:
                    assignment = _assignment(row)
                except (InvalidValueError, KeyError, ValueError):
                    self.unreadable.append(line)
                    continue
                self.assignments.append(assignment)
                self._forms[assignment.school_class] = row["forma"]

    def forms_compatible(self, a: SchoolClass, b: SchoolClass) -> bool | None:
        """Tell whether the forms of education go together: all but two classes by day; None where one is not given."""
        forms = [self._forms[each] for each in (a, b)]
        return None if "" in forms else forms != ["dzienna", "dzienna"]

    def reasons(self) -> Iterator[tuple[str, str]]:
        """Yield why every two assignments with a day in common that are no conflict are allowed."""
        by_pupil = sorted(self.assignments, key=lambda each: each.pupil)
        for _, group in groupby(by_pupil, key=lambda each: each.pupil):
            for a, b in combinations(group, 2):
                decision = why_allowed(a, b, forms_compatible=self.forms_compatible)
                allowed = decision.outcome is not None and decision.outcome.name != "FORBIDDEN"
                if allowed and a.period.overlap(b.period):
                    yield decision.because[0].code, decision.because[0].pl


def _show_one_school(conflicts: tuple[Conflict, ...]) -> None:
    """Print what one school sees of its conflicts: its own side, and never the other school."""
    print(f"\nTo samo oczami jednej szkoły (RSPO {OUR_SCHOOL}), która drugiej szkoły nie zobaczy:")
    for conflict in conflicts:
        for school in {each.school_class.institution for each in (conflict.first, conflict.second)}:
            if school.rspo == OUR_SCHOOL:
                notice = conflict.seen_by(school)
                own = ", ".join(str(each.school_class.key) for each in notice.own)
                print(f"  uczeń {conflict.pupil}, własny oddział {own}: {notice.finding.code}, od {notice.overlap.start}")


def _said(finding: Finding) -> str:
    return f"[{finding.code}, {finding.severity.pl}] {finding.pl}"


def _assignment(row: dict[str, str]) -> ClassAssignment:
    institution = Institution(
        rspo=int(row["rspo"]),
        kind=_member(InstitutionKind, row["typ"]),
        public=row["publiczna"] == "tak",
        run_by=_member(BodyKind, row["organ"]),
    )
    school_class = SchoolClass(
        institution=institution,
        key=int(row["oddzial"]),
        kind=_member(ClassKind, row["rodzaj"]),
        level=_member(Level, row["poziom"]) if row["poziom"] else None,
        hospital=row["podmiot_leczniczy"] == "tak",
        holiday=row["wakacyjny"] == "tak",
    )
    end = date.fromisoformat(row["do"]) if row["do"] else None
    return ClassAssignment(int(row["uczen"]), school_class, Period(date.fromisoformat(row["od"]), end))


def _member(listed: type[Listed], term: str) -> Listed:
    return {member.pl: member for member in listed}[term]
