"""
The same register checked whole: what is wrong with the pupils' records, by rule, by deadline and by text.

Each row of `pupils.csv` is what one school or unit reports of one pupil (all invented); the classes come from `assignments.csv`.
Rows of one pupil that stand together are judged together, so that what two schools report is compared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from tour_files import PUPILS, rows
from tour_register import NOTICED_ON, Register
from tour_words import heading, in_words, print_once, said

from sio_rules.classes import ClassAssignment, Level
from sio_rules.field_names import in_polish
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear
from sio_rules.plain import read_rows
from sio_rules.pupils import Exam, find_conflicts
from sio_rules.pupils.school_life import AidKind
from sio_rules.record import Checked, Outcome, PupilRecord, Summary, check_register, due_of_record

ON = NOTICED_ON
THIS_YEAR = SchoolYear.of(ON)
FACT = re.compile(r"\{\w+\}")


def show(*, every: bool = False) -> None:
    """Count what is wrong in the whole register by rule, and what is due by when; print *every* finding or the first of each kind."""
    register = Register()
    unreadable: list[int] = []
    records = _records(register, unreadable)
    checked = list(check_register(records, on=ON, forms_compatible=register.forms_compatible))
    heading(f"Cały rejestr szkoły, sprawdzony {in_words(ON)}")
    for line in unreadable:
        print(f"Wiersza {line} nie można odczytać; pozostałe sprawdzono.")
    conflicts = find_conflicts(register.assignments, forms_compatible=register.forms_compatible)
    dues = [
        *(
            due
            for each in checked
            if each.record
            for due in due_of_record(each.record, on=ON)
            if due.what.at.startswith("exams")
        ),
        *(due for each in conflicts for due in each.dues(noticed_on=ON, asked_on=ON)),
    ]
    summary = Summary.of(checked, dues=dues)
    print(f"Rekordy: {summary.records}, w tym bez błędów i ostrzeżeń: {summary.right}.")
    print("Według reguł:")
    for rule, count in summary.by_rule.items():
        print(f"  {rule.code:9} {rule.severity.pl:12} {count:3}  {'; '.join(map(str, rule.basis))}")
    print("Według terminów:")
    for due in summary.dues:
        until = f"do {in_words(due.last_day)}" if due.last_day else "bez terminu"
        print(f"  {until}: {FACT.sub('…', due.rule.pl)} (liczba: {due.count})")
    print("\nCo znaleziono:")
    _show_findings(checked, every=every)


def _show_findings(checked: list[Checked], *, every: bool) -> None:
    """Print each text once, with where it was found; *every* text or, of each topic, the first error and warning."""
    where: dict[str, list[str]] = defaultdict(list)
    kinds: dict[str, str] = {}
    for each in checked:
        if each.record is None or each.record.institution is None:
            continue
        place = f"uczeń {each.record.pupil}, RSPO {each.record.institution.rspo}"
        if each.outcome is not Outcome.CHECKED:
            where[each.outcome.pl].append(place)
            kinds[each.outcome.pl] = each.outcome.name
        for finding in each.findings:
            where[said(finding)].append(f"{place}, pole: {in_polish(finding.at)}")
            kinds[said(finding)] = f"{finding.code[:5]} {finding.severity.name}"
    printed = set()
    for text, places in where.items():
        if every or kinds[text] not in printed:
            print(f"  {text}")
            print_once(places if every else places[:1], "      ")
            if not every and len(places) > 1:
                print(f"      i w innych rekordach (liczba: {len(places) - 1})")
        printed.add(kinds[text])


def _records(register: Register, unreadable: list[int]) -> Iterator[PupilRecord]:
    """Yield the record of each row; the lines that cannot be read are gathered."""
    own: dict[tuple[str, str], list[ClassAssignment]] = defaultdict(list)
    schools = {}
    for each in register.assignments:
        school = each.school_class.institution
        schools[str(school.rspo)] = school
        own[str(each.pupil), str(school.rspo)].append(each)
    for line, row in enumerate(rows("pupils.csv"), start=2):
        given = _given(row, schools.get(row["rspo"]), own[row["uczen"], row["rspo"]])
        [reading] = read_rows(PupilRecord, [row], columns=PUPILS, given=given)
        if reading.value is None or reading.findings:
            unreadable.append(line)
        else:
            yield reading.value


def _given(row: dict[str, str], school: Institution | None, assignments: list[ClassAssignment]) -> dict[str, object]:
    """Return what the register knows of the pupil of a row, and which school all of it is about."""
    eighth = any(each.school_class.level is Level.GRADE_8 and each.period.covers(ON) for each in assignments)
    exam = {"exam": Exam.EIGHTH_GRADE, "school_year": THIS_YEAR, "institution": school, "sent_on": row["egzamin_wyslano"]}
    parts = ("schooling[0]", "particulars[0]", "particulars[1]", "aid[0]", "transport[0]")
    return {
        "institution": school,
        "assignments": assignments,
        "exams": [exam] if eighth else [],
        "particulars[0].type": "ResidenceEntry",
        "particulars[1].type": "BicycleCard",
        "aid[0].aid_kind": AidKind.MOTIVATIONAL,
        "transport[0].pupil": int(row["uczen"]),
        **{f"{part}.institution": school for part in parts},
    }
