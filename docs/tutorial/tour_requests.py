"""
Requests for access to SIO as offices type them: what is wrong with each, or when its procedure ends.

Reads `requests.csv` beside this script. Its columns from "nr" to "zobowiązanie" are the form; the rest is what the office knows
beside it (an empty cell: it does not know, "brak": there is none). People and numbers are invented.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from tour_files import CIRCUMSTANCES, REQUESTS, rows
from tour_words import counts, heading, in_words

from sio_rules import Finding, Findings
from sio_rules.access import (
    AccessRequest,
    IdentityVariant,
    RequestCircumstances,
    RequestField,
    appearance_deadline,
    check_request,
    examination_deadline,
    extension_deadline,
)
from sio_rules.plain import read_rows
from sio_rules.rulebook import RULES

FACT = re.compile(r"\{\w+\}")

FIELDS = {field.path: field.pl for field in RequestField}
FIRST_RULES = 10
"""How many rules the summary counts."""

Row = dict[str, str]


def field_of(finding: Finding) -> str:
    """Name in Polish the field of the form, or the paper, at which a finding stands."""
    if finding.at.startswith("circumstances.authorisation"):
        return "pisemne upoważnienie"
    return FIELDS.get(finding.at, "cały wniosek")


def show_finding(finding: Finding) -> None:
    """Print one finding with its field and basis."""
    print(f"    {finding.severity.pl} {finding.code} ({field_of(finding)}): {finding.pl}")
    print(f"        podstawa: {'; '.join(str(place) for place in finding.basis)}")


def show_calendar(filed_on: date, identity: IdentityVariant | None) -> None:
    """Print the days of the procedure, if the authority starts on the day of filing and takes all its time."""
    examined = examination_deadline(filed_on).last_day
    print("    Dalej, jeśli organ zacznie rozpatrywać wniosek w dniu złożenia i wykorzysta cały termin:")
    print(f"    {in_words(filed_on)}: drugi e-mail, organ zaczyna rozpatrywać wniosek")
    print(f"    {in_words(examined)}: trzeci e-mail, dane są poprawne")
    if identity is IdentityVariant.EPUAP:
        print("    wniosek podpisany przez ePUAP: nie trzeba się zgłaszać, można pozyskać dane dostępowe")
        return
    appearance = appearance_deadline(examined).last_day
    extension = extension_deadline(appearance).last_day
    print(f"    {in_words(extension)}: ostatni dzień na złożenie wniosku o przedłużenie terminu zgłoszenia się")
    print(f"    {in_words(appearance)}: ostatni dzień na zgłoszenie się z dokumentem w siedzibie organu")


def show_request(row: Row, filed_on: date, request: AccessRequest, findings: Findings) -> None:
    """Print one request: what is wrong with it, or the days of its procedure."""
    who = request.function.pl if request.function else "funkcji nie wybrano"
    print(f"\nWniosek {row['nr']} z {in_words(filed_on)} ({who}): {counts(findings)}")
    for finding in findings:
        show_finding(finding)
    if not findings.errors:
        show_calendar(filed_on, request.identity)


def read() -> Iterator[tuple[Row, AccessRequest, RequestCircumstances]]:
    """Yield each row with the request and the circumstances that it holds; a row that cannot be read is named."""
    listed = rows("requests.csv", ",")
    requests = read_rows(AccessRequest, listed, columns=REQUESTS)
    for row, request, known in zip(
        listed, requests, read_rows(RequestCircumstances, listed, columns=CIRCUMSTANCES), strict=True
    ):
        if request.value is None or known.value is None or request.findings or known.findings:
            print(f"Wiersza {request.row} nie można odczytać; pozostałe sprawdzono.")
        else:
            yield row, request.value, known.value


def show(*, every: bool = False) -> None:
    """Check every request of the file and count the findings by rule; print *every* request or the first of each kind."""
    heading("Wnioski o dostęp do SIO")
    checked = []
    for row, request, circumstances in read():
        filed_on = date.fromisoformat(row["złożono"])
        checked.append((row, filed_on, request, check_request(request, on=filed_on, circumstances=circumstances)))
    found = [finding for *_, findings in checked for finding in findings]
    print(f"Wnioski: {len(checked)}, w tym bez błędów: {sum(not findings.errors for *_, findings in checked)}.")
    print("Ile razy naruszono regułę albo nie dało się jej sprawdzić:")
    by_rule = sorted(Counter(finding.code for finding in found).items(), key=lambda item: (-item[1], item[0]))
    for code, count in by_rule if every else by_rule[:FIRST_RULES]:
        print(f"  {count:3} × {code}  {FACT.sub('…', RULES[code].pl)}")
    if not every:
        print(f"  Inne reguły, każda najwyżej tak często: {len(by_rule[FIRST_RULES:])}.")
    kinds = set()
    for row, filed_on, request, findings in checked:
        kind = (bool(findings.errors), bool(findings.warnings), None if findings.errors else request.identity)
        if every or kind not in kinds:
            show_request(row, filed_on, request, findings)
        kinds.add(kind)


if __name__ == "__main__":
    show()
