"""How the tour reads its files: which column is which field, and what is made of columns that are no field by themselves."""

import csv
from pathlib import Path

from sio_rules.certificates import Disability
from sio_rules.plain.readers import disabilities


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
