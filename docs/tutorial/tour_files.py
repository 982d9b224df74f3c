"""How the tour reads its files: which column is which field, and what is made of columns that are no field by themselves."""

import csv
from pathlib import Path

from sio_rules.certificates import Disability
from sio_rules.plain.readers import disabilities
from sio_rules.transport import HelpForm

FORMS = {"transport": HelpForm.TRANSPORT, "refundacja": HelpForm.REFUND}


def rows(name: str, delimiter: str = ";") -> list[dict[str, str]]:
    """Return the rows of one of the files beside this script."""
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


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
