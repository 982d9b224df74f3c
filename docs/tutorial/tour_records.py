"""
The same register checked whole: what is wrong with the pupils' records, by rule, by deadline and by text.

Each row of `pupils.csv` is what one school or unit reports of one pupil (all invented); the classes come from `assignments.csv`.
Rows of one pupil that stand together are judged together, so that what two schools report is compared.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tour_register import NOTICED_ON, Register
from tour_words import heading, in_words, print_once, said

from sio_rules.classes import ClassAssignment, Level
from sio_rules.errors import InvalidValueError
from sio_rules.field_names import in_polish
from sio_rules.institutions import Institution
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils import (
    Exam,
    ExamReport,
    MaterialAid,
    ParticularsEntry,
    PupilIdentity,
    Schooling,
    exam_deadline,
    find_conflicts,
)
from sio_rules.pupils.particulars import BicycleCard, ResidenceEntry
from sio_rules.pupils.school_life import AidKind
from sio_rules.record import Checked, Outcome, PupilRecord, check_register
from sio_rules.transport import HelpForm, TransportEntry

PUPILS = Path(__file__).with_name("pupils.csv")
ON = NOTICED_ON
THIS_YEAR = SchoolYear.of(ON)
FORMS = {"transport": HelpForm.TRANSPORT, "refundacja": HelpForm.REFUND}
CITIZEN = {"tak": True, "nie": False, "": None}


def show(*, every: bool = False) -> None:
    """Count what is wrong in the whole register by rule, and what is due by when; print *every* finding or the first of each kind."""
    register = Register()
    unreadable: list[int] = []
    records = _records(register, unreadable)
    checked = list(check_register(records, on=ON, forms_compatible=register.forms_compatible))
    heading(f"Cały rejestr szkoły, sprawdzony {in_words(ON)}")
    for line in unreadable:
        print(f"Wiersza {line} nie można odczytać; pozostałe sprawdzono.")
    right = sum(not each.findings for each in checked if each.outcome is Outcome.CHECKED)
    print(f"Rekordy: {len(checked)}, w tym bez błędów i ostrzeżeń: {right}.")
    print("Według reguł:")
    counts = Counter(finding.rule for each in checked for finding in each.findings)
    for rule, count in sorted(counts.items(), key=lambda item: item[0].code):
        print(f"  {rule.code:9} {rule.severity.pl:12} {count:3}  {'; '.join(map(str, rule.basis))}")
    print("Według terminów:")
    for last_day, what in sorted(_due(register, checked).items()):
        for task, pupils in sorted(what.items()):
            print(f"  do {in_words(last_day)}: {task} ({_pupils(pupils)})")
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


def _pupils(pupils: set[str | int]) -> str:
    """Name the pupils in the number that fits."""
    return f"{'uczeń' if len(pupils) == 1 else 'uczniowie'} {', '.join(map(str, sorted(pupils)))}"


def _due(register: Register, checked: list[Checked]) -> dict[date, dict[str, set[str | int]]]:
    """Return what is still to be done by which day: exams to be reported, and conflicts to be cleared up."""
    due: dict[date, dict[str, set[str | int]]] = defaultdict(lambda: defaultdict(set))
    for each in checked:
        for report in each.record.exams if each.record else ():
            deadline = exam_deadline(report)
            if deadline is not None and report.sent_on is None and each.record is not None:
                due[deadline.last_day][f"zgłoszenie ({report.exam.pl})"].add(each.record.pupil)
    for conflict in find_conflicts(register.assignments, forms_compatible=register.forms_compatible):
        deadline = conflict.clear_up_by(ON, asked_on=ON)
        if deadline is not None:
            due[deadline.last_day][f"wyjaśnienie przypisań, {conflict.finding.code}"].add(conflict.pupil)
    return due


def _records(register: Register, unreadable: list[int]) -> Iterator[PupilRecord]:
    """Yield the record of each row; the lines that cannot be read are gathered."""
    institutions = {each.school_class.institution.rspo: each.school_class.institution for each in register.assignments}
    own: dict[tuple[str | int, int], list[ClassAssignment]] = defaultdict(list)
    for each in register.assignments:
        own[each.pupil, each.school_class.institution.rspo].append(each)
    with PUPILS.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file, delimiter=";"), start=2):
            try:
                pupil, rspo = int(row["uczen"]), int(row["rspo"])
                record = _record(row, institutions[rspo], tuple(own[pupil, rspo]))
            except (InvalidValueError, KeyError, ValueError):
                unreadable.append(line)
                continue
            yield record


def _record(row: dict[str, str], school: Institution, assignments: tuple[ClassAssignment, ...]) -> PupilRecord:
    pupil = int(row["uczen"])
    learns = _day(row["nauka_od"])
    eighth = any(each.school_class.level is Level.GRADE_8 and each.period.covers(ON) for each in assignments)
    report = ExamReport(
        exam=Exam.EIGHTH_GRADE, institution=school, sent_on=_day(row["egzamin_wyslano"]), school_year=THIS_YEAR
    )
    aid = row["pomoc_swiadczenie"]
    ride = TransportEntry(
        pupil=pupil,
        institution=school,
        form=FORMS.get(row["dowozenie"]),
        start=_day(row["dowozenie_od"]),
        end=_day(row["dowozenie_do"]),
    )
    return PupilRecord(
        pupil=pupil,
        institution=school,
        identity=PupilIdentity(
            first_name=row["imie"],
            last_name=row["nazwisko"],
            pesel=row["pesel"],
            polish_citizen=CITIZEN[row["obywatel_polski"]],
        ),
        schooling=(Schooling(institution=school, period=Period(learns, _day(row["nauka_do"]))),) if learns else (),
        assignments=assignments,
        particulars=_particulars(row, school),
        exams=(report,) if eighth else (),
        aid=(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL, benefit=int(aid)),) if aid else (),
        transport=(ride,) if row["dowozenie"] else (),
    )


def _particulars(row: dict[str, str], school: Institution) -> tuple[ParticularsEntry, ...]:
    particulars: list[ParticularsEntry] = []
    lives_since, card = _day(row["mieszka_od"]), _day(row["karta_rowerowa"])
    if lives_since:
        particulars.append(ResidenceEntry(school, int(row["miejscowosc"]), Period(lives_since)))
    if card:
        particulars.append(BicycleCard(institution=school, obtained_on=card, issued_on=_day(row["karta_wydana"])))
    return tuple(particulars)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
