"""How the tour reads its files: which column is which field, and what is made of columns that are no field by themselves."""

import csv
from datetime import date
from pathlib import Path

from sio_rules.access import DATA_SCOPES, AccessScope, Function, IdentityVariant, internal_capacities
from sio_rules.certificates import Disability
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.plain.readers import disabilities
from sio_rules.transport import HelpForm

FORMS = {"transport": HelpForm.TRANSPORT, "refundacja": HelpForm.REFUND}

IDENTITY = {"ePUAP": IdentityVariant.EPUAP, "osobiście": IdentityVariant.IN_PERSON}
SCOPES = {
    "RSPO": AccessScope.RSPO,
    "szkoły i placówki": AccessScope.SCHOOLS_AND_UNITS,
    "jednostki": AccessScope.OTHER_ENTITIES,
    "uczniowie": AccessScope.PUPILS,
    "nauczyciele": AccessScope.TEACHERS,
    "dostęp kierowników": AccessScope.GRANTING_TO_HEADS,
    "dostęp pracowników": AccessScope.GRANTING_TO_STAFF,
}


def rows(name: str, delimiter: str = ";") -> list[dict[str, str]]:
    """Return the rows of one of the files beside this script."""
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def period(text: str) -> dict[str, str]:
    """Return a period: 2018-09-01..2023-08-31."""
    return dict(zip(("start", "end"), text.split(".."), strict=True))


def periods(text: str) -> list[Period]:
    """Return periods, of which "brak" says that there are none."""
    start, _, end = text.partition("..")
    return [] if text == "brak" else [Period(date.fromisoformat(start), date.fromisoformat(end))]


def scopes(text: str) -> frozenset[AccessScope]:
    """Return what was selected: RSPO+uczniowie."""
    return frozenset(SCOPES[each] for each in text.split("+"))


def entity(text: str) -> Institution | Body:
    """Return the entity by its kind; a school is one of the gmina here."""
    kinds = {kind.pl: kind for kind in InstitutionKind}
    return (
        Institution(rspo=1, kind=kinds[text], public=True, run_by=BodyKind.GMINA)
        if text in kinds
        else Body(BodyKind.read(text))
    )


def paper(
    valid: str | None, person: str, selected: str | None, confirms: str | None, giver: str | None
) -> dict[str, object] | None:
    """Return the written authorisation, if there is one."""
    if valid is None:
        return None
    first, *second, last = person.split()
    chosen = scopes(selected) if selected else frozenset()
    days = period(valid.removeprefix("ustnie "))
    return {
        "first_name": first,
        "second_name": " ".join(second),
        "last_name": last,
        "given_by_first_name": "Roman",
        "given_by_last_name": "Dębowy",
        "in_writing": not valid.startswith("ustnie"),
        "valid_from": days["start"],
        "valid_until": days["end"],
        "capacities": internal_capacities(chosen),
        "data_scopes": chosen & DATA_SCOPES,
        "confirms": confirms,
        "giver": Function.HEAD if (giver or "").startswith("kierownik") else Function.EMPLOYEE,
        "giver_active": giver == "kierownik",
    }


def named(certificate: str | None, names: str | None) -> frozenset[Disability] | None:
    """Return the disabilities that a cell names; without a certificate there is none that it names."""
    return disabilities(names) if names else frozenset() if certificate == "nie" else None


ASSIGNMENTS = {
    "uczen": ("pupil", int),
    "rspo": "school_class.institution.rspo",
    "typ": "school_class.institution.kind",
    "publiczna": "school_class.institution.public",
    "organ": "school_class.institution.run_by",
    "oddzial": ("school_class.key", int),
    "rodzaj": "school_class.kind",
    "poziom": "school_class.level",
    "podmiot_leczniczy": "school_class.hospital",
    "wakacyjny": "school_class.holiday",
    "od": "period.start",
    "do": "period.end",
}
CHILDREN = {
    "urodzone": "born_on",
    "dokad": "goes_to",
    "klasa": "grade",
    "droga_m": "distance_m",
    "pomiar": "measured",
    "obwod": "district",
    "najblizsza": "nearest",
    "orzeczenie": "special_education",
    ("orzeczenie", "niepelnosprawnosci"): ("disabilities", named),
    "rw": "rw",
    "odroczone": "deferred",
    "dowoza_rodzice": "parents_drive",
}
PUPILS = {
    "uczen": ("pupil", int),
    "imie": "identity.first_name",
    "nazwisko": "identity.last_name",
    "pesel": "identity.pesel",
    "obywatel_polski": "identity.polish_citizen",
    "nauka_od": "schooling[0].period.start",
    "nauka_do": "schooling[0].period.end",
    "miejscowosc": "particulars[0].locality",
    "mieszka_od": "particulars[0].period.start",
    "karta_rowerowa": "particulars[1].obtained_on",
    "karta_wydana": "particulars[1].issued_on",
    "pomoc_swiadczenie": "aid[0].benefit",
    "dowozenie": ("transport[0].form", FORMS.get),
    "dowozenie_od": "transport[0].start",
    "dowozenie_do": "transport[0].end",
}
REQUESTS = {
    "tożsamość": ("identity", IDENTITY.get),
    "podmiot": ("entity", entity),
    "imię": "first_name",
    "drugie_imię": "second_name",
    "nazwisko": "last_name",
    "pesel": "pesel",
    "e-mail": "email",
    "telefon": "phone",
    "funkcja": "function",
    "upoważnił_imię": "given_by_first_name",
    "upoważnił_nazwisko": "given_by_last_name",
    "od": "valid_from",
    "do": "valid_until",
    "zakresy": ("scopes", scopes),
    "hasło": "password",
    "zobowiązanie": "undertaking",
}
CIRCUMSTANCES = {
    "akt_powierzenia": ("appointment", period),
    "okres_funkcji": ("term_of_function", period),
    "adresy_podmiotu": ("entity_addresses", lambda text: text.split("+")),
    ("pismo", "pismo_osoba", "pismo_zakresy", "pismo_potwierdzanie", "pismo_od_kogo"): ("authorisation", paper),
    "dostęp": ("accesses", periods),
    "inny_kierownik": ("head_requests", periods),
}
