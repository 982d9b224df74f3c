"""
Check a register in batches, in as many processes as there are cores: `python check_a_register.py register.csv 2020-03-02`.

The table has a row for each assignment, and the rows of a pupil stand one after another.
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from itertools import groupby
from multiprocessing import get_context
from operator import itemgetter
from pathlib import Path
from typing import Any

from sio_rules.plain import read_rows
from sio_rules.record import PupilRecord, Summary, check_register

Row = dict[str, Any]

IDENTITY = {
    "nr": "pupil",
    "imie": "identity.first_name",
    "nazwisko": "identity.last_name",
    "pesel": "identity.pesel",
    "ob_polskie": "identity.polish_citizen",
}
COLUMNS = IDENTITY | {
    "nr": ["pupil", "assignments[0].pupil"],
    "rspo": ["schooling[0].institution.rspo", "assignments[0].school_class.institution.rspo"],
    "oddzial": "assignments[0].school_class.key",
    "poziom": "assignments[0].school_class.level",
    "od": ["schooling[0].period.start", "assignments[0].period.start"],
    "do": "assignments[0].period.end",
}
GIVEN = {
    "schooling[0].institution.kind": "szkoła podstawowa",
    "assignments[0].school_class.institution.kind": "szkoła podstawowa",
    "assignments[0].school_class.kind": "oddział podstawowy",
}
SIZE = 1_000
"""So many rows make a batch."""


def batches(rows: Iterable[Row], size: int = SIZE) -> Iterator[list[Row]]:
    """Yield *rows* in batches of *size*, or a few more, so that the rows of one pupil stay together."""
    batch: list[Row] = []
    for _, of_pupil in groupby(rows, key=itemgetter("nr")):
        batch += of_pupil
        if len(batch) >= size:
            yield batch
            batch = []
    if batch:
        yield batch


def check_batch(rows: list[Row], on: date) -> tuple[list[Row], Summary]:
    """Return what is wrong in one batch as flat rows, and its summary. This is what runs in another process."""
    found: list[Row] = []
    records: list[Any] = []
    for each in read_rows(PupilRecord, rows, columns=COLUMNS, given=GIVEN):
        number = each.row
        found += each.findings.to_rows("pl", pupil=None if number is None else rows[number - 1]["nr"])
        if number is not None:
            records.append(each.value)  # None counts as not checked
    checked = list(check_register(records, on=on))
    found += [row for each in checked for row in each.to_rows("pl")]
    return found, Summary.of(checked)


def check_file(path: Path, on: date, size: int = SIZE) -> tuple[list[Row], Summary]:
    """Return what is wrong in the whole file, and the summary of all its batches."""
    found: list[Row] = []
    summaries = []
    with path.open(encoding="utf-8", newline="") as file, ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        rows = csv.DictReader(file, delimiter=";")
        for wrong, summary in pool.map(partial(check_batch, on=on), batches(rows, size)):
            found += wrong
            summaries.append(summary)
    return found, Summary.merged(summaries)


if __name__ == "__main__":
    wrong, counted = check_file(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]))
    for row in wrong:
        print(row["pupil"], row["code"], row["text"])
    print(f"Wierszy: {counted.records}, bez uwag: {counted.right}, niesprawdzonych: {counted.not_checked}")
