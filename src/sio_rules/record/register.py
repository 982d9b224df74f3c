"""
A register of many pupils, checked record by record as they arrive; only one pupil's records and the keys already seen are kept.

Adjacent records with one pupil key (one from each school) are judged together, so that a conflict between two schools is
found. Where the records of a pupil are not adjacent, the outcome says so, and they are judged separately.

Not modelled here: the classes themselves; what is wrong with the register of one school's classes (PUP-522, PUP-533) has functions of
its own.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from attrs import evolve, field, frozen

from sio_rules._expect import expect, expect_function
from sio_rules._values import Value
from sio_rules.classes import SchoolClass
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.labels import Label, term
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.rule import Findings, found

from ._beside import FoundByPart
from ._parts import found_by_part
from ._same_person import Met, same_person
from .checks import in_record, registered_classes
from .pupil_record import PARTS, PupilRecord

_Content = Callable[[PupilRecord], FoundByPart]
"""A function that returns what is wrong with the parts of a record."""


class Outcome(Label):
    """Name how an item of a register was checked: with the pupil's other records, separately from them, or not at all."""

    CHECKED = "sprawdzono"
    """All records of the pupil are adjacent, and are judged as one."""
    APART = term("sprawdzono osobno: wcześniejszy rekord tego ucznia nie sąsiaduje z tym", en="checked separately")
    """Another record of the pupil is elsewhere, or cannot be checked: the records are not compared with each other."""
    NOT_A_RECORD = term("to nie jest rekord ucznia", en="not a pupil record")
    """The item is not a `PupilRecord`; nothing is judged."""
    OUT_OF_COVERAGE = "rekord zawiera datę spoza lat 1991–2050, które obejmuje biblioteka"
    """Nothing is judged: a day leads outside the years of the library, by its own count or by that of the caller's function."""


@frozen
class Checked(Value):
    """
    Hold one item of a register, checked: its number (from 0), how it was checked, the record, and what is wrong with it.

    *record* is None where the item is not a record; it is not shown. *findings* are those of `check_record`, each at its field of
    *record*. They are also empty where nothing was judged: no finding means "nothing wrong" only with the outcome CHECKED, and with
    APART only for the record taken by itself.
    """

    index: int
    outcome: Outcome
    record: PupilRecord | None = field(default=None, repr=False)
    findings: Findings = Findings()

    def to_rows(self, lang: str) -> list[dict[str, Any]]:
        """
        Return a flat row for each finding: the number of the item, the pupil's key, the RSPO number, and `Finding.to_row`.

        *lang* is "pl" or "en".
        """
        record = self.record
        institution = None if record is None else record.institution
        return self.findings.to_rows(
            lang,
            index=self.index,
            pupil=None if record is None else record.pupil,
            rspo=None if institution is None else institution.rspo,
        )


def check_register(
    records: Iterable[PupilRecord],
    *,
    on: date,
    registered: Iterable[SchoolClass] | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> Iterator[Checked]:
    """
    Return each of *records* with its findings on the day *on*, in order, as soon as the pupil's last adjacent record was read.

    Each is checked as by `check_record`, together with the adjacent records of the same pupil: a finding about two of them is at
    the later one. One person under two keys, or two under one key, are found wherever they are; what the guide leaves unsaid
    of an institution (PUP-107) is found once in the register. An item that is not a `PupilRecord`, or that cannot be checked,
    gets an outcome that says so, and the others are still checked.

    >>> [each.outcome for each in check_register([PupilRecord(pupil=7), None], on=date(2026, 10, 7))]
    [Outcome.CHECKED, Outcome.NOT_A_RECORD]
    """
    expect("records", records, Iterable)
    expect("on", on, date)
    expect_function("forms_compatible", forms_compatible)
    classes = registered_classes(registered)
    content = partial(found_by_part, on=on, registered=classes, forms_compatible=forms_compatible)
    return _checked(records, on, content)


@frozen
class _Before:
    """Hold what came before in the register: the keys, the numbers of persons, and the institutions for which PUP-107 was found."""

    pupils: set[str | int] = field(factory=set, repr=False)
    met: Met = field(factory=dict, repr=False)
    unsaid: set[int] = field(factory=set)


def _checked(records: Iterable[object], on: date, content: _Content) -> Iterator[Checked]:
    before = _Before()
    group: list[PupilRecord] = []
    first = 0
    for index, item in enumerate(records):
        if group and isinstance(item, PupilRecord) and item.pupil == group[0].pupil:
            group.append(item)
            continue
        yield from _of_one_pupil(group, first, before, on, content)
        group, first = [], index
        if isinstance(item, PupilRecord):
            group.append(item)
        else:
            yield Checked(index, Outcome.NOT_A_RECORD)
    yield from _of_one_pupil(group, first, before, on, content)


def _of_one_pupil(group: list[PupilRecord], first: int, before: _Before, on: date, content: _Content) -> Iterator[Checked]:
    """Yield the records of one pupil, judged together, or each by itself where one of them cannot be checked."""
    if not group:
        return
    outcome = Outcome.APART if group[0].pupil in before.pupils else Outcome.CHECKED
    before.pupils.add(group[0].pupil)
    together: Sequence[FoundByPart | None]
    try:
        together = _contents(group, content)
    except (OutOfCoverageError, InvalidValueError):
        outcome = Outcome.APART
        together = [_content_or_none(each, content) for each in group]
    for index, (record, parts) in enumerate(zip(group, together, strict=True), start=first):
        person = same_person(record, before.met)
        if parts is None:
            yield Checked(index, Outcome.OUT_OF_COVERAGE, record)
        else:
            yield Checked(index, outcome, record, found(in_record(record, parts, on=on, unsaid=before.unsaid), person))


def _content_or_none(record: PupilRecord, content: _Content) -> FoundByPart | None:
    try:
        return content(record)
    except (OutOfCoverageError, InvalidValueError):
        return None


def _contents(group: list[PupilRecord], content: _Content) -> list[FoundByPart]:
    """Check the records of one pupil as one record that holds all their parts, and return for each what is found in its own."""
    if len(group) == 1:
        return [content(group[0])]
    identity = next((each.identity for each in group if each.identity is not None), None)
    verification = next((each.verification for each in group if each.verification is not None), None)
    parts: dict[str, Any] = {name: tuple(part for each in group for part in getattr(each, name)) for name in PARTS}
    whole = content(evolve(group[0], identity=identity, verification=verification, **parts))
    rest = {name: iter(findings) for name, findings in whole.items()}
    return [{name: list(islice(rest[name], len(getattr(each, name)))) for name in rest} for each in group]
