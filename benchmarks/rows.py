"""
Measure a table of a million assignments, read by `read_rows`, against the bare construction of what each row needs anew.

Each row has a pupil of its own and one of some hundred classes; the days of most rows are those of the school year. Only the
assignment and its period are built anew in the bare construction: the class, the days and the pupil's key are there already.
"""

from collections import deque
from datetime import date, timedelta
from itertools import islice
from typing import Any

from rounds import best_ns, report

from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.plain import read_rows

ROWS = 1_000_000
ROUNDS = 2
SCHOOLS = 20
CLASSES = 24
DAYS = 30
START = date(2026, 9, 1)
END = date(2027, 8, 31)
A_CLASS = SchoolClass(
    institution=Institution(rspo=9_900_001, kind=InstitutionKind.PRIMARY_SCHOOL), key="1 a", kind=ClassKind.BASIC
)
COLUMNS = {
    "uczen": "pupil",
    "rspo": "school_class.institution.rspo",
    "typ": "school_class.institution.kind",
    "publiczna": "school_class.institution.public",
    "organ": "school_class.institution.run_by",
    "oddzial": "school_class.key",
    "rodzaj": "school_class.kind",
    "poziom": "school_class.level",
    "od": "period.start",
    "do": "period.end",
}


def table() -> list[dict[str, Any]]:
    """Return the rows, as `csv.DictReader` gives them."""
    return [
        {
            "uczen": f"u{number}",
            "rspo": str(9_900_001 + number % SCHOOLS),
            "typ": "szkoła podstawowa",
            "publiczna": "tak",
            "organ": "gmina",
            "oddzial": f"{number % CLASSES}",
            "rodzaj": "oddział podstawowy",
            "poziom": f"klasa {number % CLASSES // 3 + 1}",
            "od": (START + timedelta(days=number % DAYS)).strftime("%d.%m.%Y"),
            "do": END.isoformat(),
        }
        for number in range(ROWS)
    ]


def main() -> None:
    """Measure and print."""
    rows = table()
    assert all(not each.findings for each in islice(read_rows(ClassAssignment, rows, columns=COLUMNS), 1000))
    best = best_ns(
        {
            "the assignment and its period, built": lambda: deque(
                (ClassAssignment(row["uczen"], A_CLASS, Period(START, END)) for row in rows), maxlen=0
            ),
            "read_rows": lambda: deque(read_rows(ClassAssignment, rows, columns=COLUMNS), maxlen=0),
        },
        items=ROWS,
        rounds=ROUNDS,
    )
    report(f"A row of a table of {ROWS:,}", best, ours="the assignment and its period, built", packages=("cattrs",))


if __name__ == "__main__":
    main()
