"""
Requests for access to SIO as offices type them: what is wrong with each, or when its procedure ends.

Reads `requests.csv` beside this script. Its columns from "nr" to "zobowiązanie" are the form; the rest is what the office knows
beside it (an empty cell: it does not know, "brak": there is none). People and numbers are invented.
"""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

from tour_words import counts, heading, in_words

from sio_rules import Finding, Findings
from sio_rules.access import (
    DATA_SCOPES,
    AccessRequest,
    AccessScope,
    Function,
    IdentityVariant,
    InternalAuthorisation,
    RequestCircumstances,
    RequestField,
    appearance_deadline,
    check_request,
    examination_deadline,
    extension_deadline,
    internal_capacities,
)
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rulebook import RULES

FILE = Path(__file__).with_name("requests.csv")

FACT = re.compile(r"\{\w+\}")

SCOPES = {
    "RSPO": AccessScope.RSPO,
    "szkoły i placówki": AccessScope.SCHOOLS_AND_UNITS,
    "jednostki": AccessScope.OTHER_ENTITIES,
    "uczniowie": AccessScope.PUPILS,
    "nauczyciele": AccessScope.TEACHERS,
    "dostęp kierowników": AccessScope.GRANTING_TO_HEADS,
    "dostęp pracowników": AccessScope.GRANTING_TO_STAFF,
}
IDENTITY = {"ePUAP": IdentityVariant.EPUAP, "osobiście": IdentityVariant.IN_PERSON}
FIELDS = {field.path: field.pl for field in RequestField}
FIRST_RULES = 10
"""How many rules the summary counts."""

Row = dict[str, str]


def day(text: str) -> date | None:
    """Read a day that was picked."""
    return date.fromisoformat(text) if text else None


def period(text: str) -> Period:
    """Read a period: 2018-09-01..2023-08-31."""
    start, end = text.split("..")
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def periods(text: str) -> tuple[Period, ...] | None:
    """Read periods, of which "brak" says that there are none, and an empty cell that nobody knows."""
    if not text:
        return None
    return () if text == "brak" else (period(text),)


def scopes_in(text: str) -> frozenset[AccessScope]:
    """Read what was selected: RSPO+uczniowie."""
    return frozenset(SCOPES[each] for each in text.split("+")) if text else frozenset()


def entity(text: str) -> Institution | Body | None:
    """Read the entity by its kind; a school is one of the gmina here."""
    for kind in InstitutionKind:
        if kind.pl == text:
            return Institution(rspo=1, kind=kind, public=True, run_by=BodyKind.GMINA)
    return next((Body(kind) for kind in BodyKind if kind.pl == text), None)


def request_of(row: Row) -> AccessRequest:
    """Take the form out of a row, as typed."""
    return AccessRequest(
        identity=IDENTITY.get(row["tożsamość"]),
        entity=entity(row["podmiot"]),
        first_name=row["imię"],
        second_name=row["drugie_imię"],
        last_name=row["nazwisko"],
        pesel=row["pesel"],
        email=row["e-mail"],
        phone=row["telefon"],
        function=next((function for function in Function if function.pl == row["funkcja"]), None),
        given_by_first_name=row["upoważnił_imię"],
        given_by_last_name=row["upoważnił_nazwisko"],
        valid_from=day(row["od"]),
        valid_until=day(row["do"]),
        scopes=scopes_in(row["zakresy"]),
        password=row["hasło"],
        undertaking=row["zobowiązanie"] == "tak",
    )


def paper_of(row: Row) -> InternalAuthorisation | None:
    """Take the written authorisation out of a row."""
    if not row["pismo"]:
        return None
    valid = period(row["pismo"].removeprefix("ustnie "))
    names = row["pismo_osoba"].split()
    scopes = scopes_in(row["pismo_zakresy"])
    return InternalAuthorisation(
        first_name=names[0],
        second_name=" ".join(names[1:-1]),
        last_name=names[-1],
        given_by_first_name="Roman",
        given_by_last_name="Dębowy",
        in_writing=not row["pismo"].startswith("ustnie"),
        valid_from=valid.start,
        valid_until=valid.end,
        capacities=internal_capacities(scopes),
        data_scopes=scopes & DATA_SCOPES,
        confirms={"tak": True, "nie": False}.get(row["pismo_potwierdzanie"]),
        giver=Function.HEAD if row["pismo_od_kogo"].startswith("kierownik") else Function.EMPLOYEE,
        giver_active=row["pismo_od_kogo"] == "kierownik",
    )


def circumstances_of(row: Row) -> RequestCircumstances:
    """Take what is known beside the form out of a row."""
    addresses = row["adresy_podmiotu"]
    return RequestCircumstances(
        appointment=period(row["akt_powierzenia"]) if row["akt_powierzenia"] else None,
        term_of_function=period(row["okres_funkcji"]) if row["okres_funkcji"] else None,
        entity_addresses=frozenset(addresses.split("+")) if addresses else None,
        authorisation=paper_of(row),
        accesses=periods(row["dostęp"]),
        head_requests=periods(row["inny_kierownik"]),
    )


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


def show(*, every: bool = False) -> None:
    """Check every request of the file and count the findings by rule; print *every* request or the first of each kind."""
    heading("Wnioski o dostęp do SIO")
    with FILE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    checked = []
    for row in rows:
        request, filed_on = request_of(row), date.fromisoformat(row["złożono"])
        findings = check_request(request, on=filed_on, circumstances=circumstances_of(row))
        checked.append((row, filed_on, request, findings))
    found = [finding for *_, findings in checked for finding in findings]
    print(f"Wnioski: {len(rows)}, w tym bez błędów: {sum(not findings.errors for *_, findings in checked)}.")
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
