"""
The grid of parts against parts: for every pair of parts of a record the rules that compare them, or why none does.

docs/explanation/record.md shows it; `test_grid` brings every code of every cell about. The residences stand apart from the other
particulars, and `institution` is the one that sends the record.
"""

from itertools import combinations_with_replacement

from attrs import frozen
from topics import DOCS, link

from sio_rules.record.pupil_record import PARTS

PAGE = DOCS / "explanation" / "record.md"

NAMES = ("institution", "identity", "verification", *PARTS[:5], "residences", *PARTS[5:])
"""The parts, in the order of a record."""

UNTIED = "The sources tie neither to the other."
NO_DAY = "The data bear no day, so they may be of another year."
BY_CLASS = "Each goes by the pupil's classes, and is compared with them."
BY_STAY = "Each lies within a stay, and is compared with it."
OF_MANY = "A record may be of several institutions; each part names its own."
BY_IDENTITY = "What the register says is compared with the identity alone."


@frozen
class Cell:
    """Hold one cell: two parts, the codes of the rules that compare them, or else why there is none."""

    one: str
    other: str
    codes: tuple[str, ...]
    why: str


_DATED = (
    *("schooling", "duties", "assignments", "certificates", "particulars", "residences", "exams", "diplomas", "laureates"),
    *("stays", "reservations", "measure_breaks", "accommodations", "child_stays", "transport"),
)
_CODES: dict[tuple[str, str], tuple[str, ...]] = {
    ("institution", "identity"): ("PUP-103", "PUP-105b", "PUP-106b"),
    ("institution", "extracurricular_activities"): ("PUP-102b",),
    ("identity", "verification"): ("IDN-001h", "IDN-001i", "PUP-671"),
    ("identity", "duties"): ("PUP-342b",),
    ("identity", "assignments"): ("PUP-521d", "PUP-523", "PUP-411b"),
    ("identity", "particulars"): ("PUP-619d", "PUP-621e"),
    ("identity", "child_stays"): ("PUP-650", "MCH-004c"),
    ("verification", "child_stays"): ("PUP-650",),
    ("schooling", "schooling"): ("PUP-648a", "PUP-648b"),
    ("schooling", "duties"): ("PUP-322a", "PUP-325a", "PUP-332a", "PUP-335a"),
    ("schooling", "assignments"): ("PUP-105b", "PUP-401", "PUP-530", "PUP-656a", "PUP-656b", "PUP-667"),
    ("schooling", "residences"): ("PUP-604e",),
    ("schooling", "stays"): ("PUP-527c",),
    ("schooling", "transport"): ("TRN-005",),
    ("duties", "duties"): ("PUP-642", "PUP-643", "PUP-644"),
    ("duties", "assignments"): (
        *("PUP-322a", "PUP-325b", "PUP-332a", "PUP-333b", "PUP-335b", "PUP-336"),
        *("PUP-641a", "PUP-641b", "PUP-641c"),
    ),
    ("duties", "certificates"): ("PUP-665b",),
    **{
        ("duties", name): ("PUP-325a", "PUP-335a")
        for name in ("particulars", "residences", "exams", "diplomas", "laureates", "transport")
    },
    ("assignments", "assignments"): (
        "PUP-306",
        "PUP-403b",
        "PUP-504a",
        "PUP-526",
        "PUP-529b",
        "PUP-531a",
        "PUP-661f",
        "PUP-669d",
    ),
    ("assignments", "certificates"): ("PUP-529d", "PUP-661b", "PUP-663c"),
    ("assignments", "particulars"): (
        *("PUP-614a", "PUP-616c", "PUP-631b", "PUP-632"),
        *("PUP-645", "PUP-646", "PUP-647a", "PUP-647b"),
    ),
    ("assignments", "residences"): ("PUP-666",),
    ("assignments", "exams"): ("EXM-006", "EXM-007", "PUP-672a"),
    ("assignments", "aid"): ("PUP-647c",),
    ("assignments", "diplomas"): ("DIP-003d",),
    ("assignments", "laureates"): ("LAU-003", "LAU-004a"),
    ("assignments", "stays"): ("PUP-527b", "PUP-528c"),
    ("assignments", "transport"): ("TRN-005", "TRN-007", "TRN-008b", "TRN-009", "TRN-011", "TRN-039a"),
    ("certificates", "certificates"): ("PUP-648a",),
    ("certificates", "particulars"): ("PUP-612a", "PUP-612b", "PUP-616a"),
    ("certificates", "stays"): ("STY-011b",),
    ("certificates", "transport"): ("TRN-008a", "TRN-039"),
    ("particulars", "particulars"): ("PUP-616d", "PUP-648a"),
    ("particulars", "transport"): ("TRN-014", "TRN-015", "TRN-016", "TRN-017", "TRN-018"),
    ("residences", "residences"): ("PUP-604c", "PUP-604d"),
    ("exams", "exams"): ("EXM-008", "PUP-648a"),
    ("laureates", "laureates"): ("LAU-001",),
    ("stays", "stays"): ("PUP-649",),
    ("stays", "reservations"): ("STY-003d",),
    ("stays", "measure_breaks"): ("STY-004", "STY-010"),
    ("stays", "accommodations"): ("STY-005b", "STY-010"),
    ("stays", "child_stays"): ("MCH-002a", "MCH-002b", "MCH-003a"),
    ("transport", "transport"): ("TRN-005e", "TRN-012", "TRN-013"),
    **{
        (name, name): ("PUP-648a",)
        for name in (
            *("accidents", "aid", "extracurricular_activities", "diplomas"),
            *("reservations", "measure_breaks", "accommodations", "child_stays"),
        )
    },
}


def _codes(one: str, other: str) -> tuple[str, ...]:
    of_everybody: tuple[str, ...] = ()
    if one == "identity" and other in (*PARTS, "residences"):
        of_everybody = ("PUP-201", "PUP-652") if other in _DATED else ("PUP-201",)
    return (*of_everybody, *_CODES.get((one, other), ()))


def _why(one: str, other: str) -> str:
    if one == other:
        return "There is one of it."
    if one == "institution":
        return OF_MANY
    if one == "verification":
        return BY_IDENTITY
    undated = {"accidents", "aid", "extracurricular_activities"}
    if "duties" in {one, other} and {one, other} & undated:
        return NO_DAY
    if {one, other} <= {"stays", "reservations", "measure_breaks", "accommodations", "child_stays"}:
        return BY_STAY
    if {one, other} <= {"particulars", "exams", "diplomas", "laureates", "transport", "aid"}:
        return BY_CLASS
    return UNTIED


GRID = tuple(
    Cell(one, other, codes, "" if codes else _why(one, other))
    for one, other in combinations_with_replacement(NAMES, 2)
    for codes in (_codes(one, other),)
)
"""Every pair of parts, each once."""


def line(cell: Cell) -> str:
    """Return the row of a cell on the page."""
    codes = ", ".join(link(code, PAGE) for code in cell.codes)
    return f"| {cell.one} | {cell.other} | {codes or cell.why} |"
