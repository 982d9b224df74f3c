"""A small office that asks the front doors; every value has a type that both checkers know."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, assert_type

from hypothesis.strategies import SearchStrategy

from sio_rules import BodyKind, ClassAssignment, Deadline, Decision, Due, Finding, Findings, InstitutionKind, Rule
from sio_rules.access import AccessRequest, Applicant, Authority, check_request, granting_authority
from sio_rules.days import add_working_days
from sio_rules.plain import Reading, read, write
from sio_rules.pupils import Conflict, find_conflicts
from sio_rules.record import Checked, PupilRecord, Summary, check_record, check_register, due_of_record
from sio_rules.rulebook import RULES
from sio_rules.strategies import pupil_records
from sio_rules.terms import end_of_term
from sio_rules.transport import Child, Destination, Ride, owed_ride

ON = date(2026, 3, 9)
RECORDS: SearchStrategy[PupilRecord] = pupil_records()


def desk(rows: Iterable[dict[str, object]]) -> Iterator[str]:
    """Tell what is wrong with each request, or with the row that it stands in."""
    for row in rows:
        reading = assert_type(read(AccessRequest, row), Reading[AccessRequest])
        request = reading.value
        findings = reading.findings if request is None else assert_type(check_request(request, on=ON), Findings)
        for finding in findings.errors:
            rule = assert_type(assert_type(finding, Finding).rule, Rule)
            yield f"{rule.code} {finding.at}: {finding.en} ({', '.join(str(place) for place in rule.basis)})"


def granted_by(applicant: Applicant) -> str:
    """Name the authority, or what must be asked first."""
    decision = assert_type(
        granting_authority(applicant, InstitutionKind.PRIMARY_SCHOOL, run_by=BodyKind.GMINA), Decision[Authority]
    )
    if decision.outcome is None:
        return "; ".join(question.pl for question in decision.questions)
    return f"{decision.outcome.role.pl} ({decision.because[0].pl})"


def ride(child: Child) -> str:
    """Name the duty, or what must be asked first."""
    decision = assert_type(owed_ride(child, on=ON), Decision[Ride])
    if decision.outcome is None:
        return "; ".join(question.en for question in decision.questions)
    return assert_type(decision.outcome, Ride).duty.en


def register(records: Iterable[PupilRecord]) -> Summary:
    """Check each record and add up what was found."""
    summary = Summary()
    for checked in check_register(records, on=ON):
        summary += Summary.of([assert_type(checked, Checked)])
    return summary


def open_items(record: PupilRecord) -> list[tuple[str, date | None]]:
    """List what must be done about a record, and until when."""
    assert_type(check_record(record, on=ON), Findings)
    items = assert_type(due_of_record(record, on=ON), tuple[Due, ...])
    return [(each.what.pl, each.deadline.last_day if each.deadline else None) for each in items]


def excluding(assignments: Iterable[ClassAssignment]) -> tuple[Conflict, ...]:
    """Return the assignments that exclude each other."""
    return assert_type(find_conflicts(assignments), tuple[Conflict, ...])


def stored(findings: Findings) -> Any:
    """Return findings as a database keeps them."""
    return write(findings)


if __name__ == "__main__":
    print(*desk([{"first_name": "Zmyślona", "password": "krótkie"}]), sep="\n")
    print(granted_by(Applicant.HEAD), ride(Child(goes_to=Destination.PRIMARY_SCHOOL, grade=4)), sep="\n")
    record = PupilRecord(pupil=1)
    print(register([record, record]), open_items(record), excluding(record.assignments), stored(check_record(record, on=ON)))
    print(assert_type(end_of_term(ON, working_days=5), Deadline).last_day, add_working_days(ON, 5), RULES["ACC-114a"].en)
