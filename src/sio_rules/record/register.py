"""
A register of many pupils, checked record by record as they come, in the memory of one pupil and the keys already seen.

Records of one pupil that stand together (one from each school) are one pupil's: each is judged in the light of the others,
so that a conflict between two schools is found. Where the records of a pupil do not stand together, that is told, and they
are judged apart.

Not modelled here: the classes themselves; what a register of one school's classes breaks (PUP-522, PUP-533) has functions of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any

from attrs import evolve, field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.classes import SchoolClass
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.labels import Label
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.rule import Finding, Findings, found

from .checks import content_findings, identity_findings
from .pupil_record import PARTS, PupilRecord
from .sending import sending_findings

Content = Callable[[PupilRecord], Findings]
"""Tells what is wrong with what a record holds."""


class Outcome(Label):
    """Tell what became of an item of a register."""

    CHECKED = "sprawdzono"
    APART = "sprawdzono osobno: wcześniejszy rekord ucznia nie stoi obok"
    NOT_A_RECORD = "to nie jest rekord ucznia"
    OUT_OF_COVERAGE = "rekord zawiera dzień spoza lat, za które biblioteka ręczy"


@frozen
class Checked:
    """
    Hold one item of a register, checked: its number (from 0), what became of it, the record, and what is wrong with it.

    *record* is None where the item is none. *findings* are empty where it was not checked; an empty tuple is "nothing wrong" only
    with the outcome CHECKED, and with APART as far as the record goes by itself.
    """

    index: int
    outcome: Outcome
    record: PupilRecord | None = field(default=None, repr=False)
    findings: Findings = Findings()

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("index", self.index, int)
        expect("outcome", self.outcome, Outcome)
        expect("record", self.record, PupilRecord, type(None))
        expect("findings", self.findings, Findings)


def check_register(
    records: Iterable[PupilRecord],
    *,
    on: date,
    registered: Iterable[SchoolClass] | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> Iterator[Checked]:
    """
    Yield each of *records* with its findings on the day *on*, in their order, as soon as the pupil's last one has come.

    Each is checked as by `check_record`, together with the records of the same pupil that stand next to it: what is found
    between two of them stands at the later one. An item that is no `PupilRecord`, or that cannot be checked, gets an outcome that
    says so, and the others are checked all the same.

    >>> [each.outcome for each in check_register([PupilRecord(pupil=7), None], on=date(2026, 10, 7))]
    [Outcome.CHECKED, Outcome.NOT_A_RECORD]
    """
    expect("records", records, Iterable)
    expect("on", on, date)
    expect("registered", registered, Iterable, type(None))
    if forms_compatible is not None and not callable(forms_compatible):
        raise TypeError(f"forms_compatible must be a function or None, not {type(forms_compatible).__name__}")
    classes = None if registered is None else tuple(registered)
    expect_each("registered", classes or (), SchoolClass)
    content = partial(content_findings, on=on, registered=classes, forms_compatible=forms_compatible)
    return _checked(records, on, content)


def _checked(records: Iterable[object], on: date, content: Content) -> Iterator[Checked]:
    seen: set[str | int] = set()
    group: list[PupilRecord] = []
    first = 0
    for index, item in enumerate(records):
        if group and isinstance(item, PupilRecord) and item.pupil == group[0].pupil:
            group.append(item)
            continue
        yield from _of_one_pupil(group, first, seen, on, content)
        group, first = [], index
        if isinstance(item, PupilRecord):
            group.append(item)
        else:
            yield Checked(index, Outcome.NOT_A_RECORD)
    yield from _of_one_pupil(group, first, seen, on, content)


def _of_one_pupil(
    group: list[PupilRecord], first: int, seen: set[str | int], on: date, content: Content
) -> Iterator[Checked]:
    """Yield the records of one pupil, judged together; each by itself where one of them cannot be checked."""
    outcome = Outcome.APART if any(each.pupil in seen for each in group) else Outcome.CHECKED
    seen.update(each.pupil for each in group)
    together: list[Findings | None]
    try:
        together = [*_contents(group, content)]
    except (OutOfCoverageError, InvalidValueError):
        outcome = Outcome.APART if len(group) > 1 else outcome
        together = [_content_or_none(each, content) for each in group]
    for index, (record, findings) in enumerate(zip(group, together, strict=True), start=first):
        if findings is None:
            yield Checked(index, Outcome.OUT_OF_COVERAGE, record)
        else:
            who = identity_findings(record, on=on)
            yield Checked(index, outcome, record, found(who, findings, sending_findings(record, findings)))


def _content_or_none(record: PupilRecord, content: Content) -> Findings | None:
    try:
        return content(record)
    except (OutOfCoverageError, InvalidValueError):
        return None


def _contents(group: list[PupilRecord], content: Content) -> list[Findings]:
    """Check the records of one pupil as one record, and give each what stands in its own parts."""
    if len(group) < 2:  # noqa: PLR2004 - one is not several
        return [content(each) for each in group]
    identity = next((each.identity for each in group if each.identity is not None), None)
    parts: dict[str, Any] = {name: tuple(part for each in group for part in getattr(each, name)) for name in PARTS}
    owners = {
        name: [(owner, place) for owner, each in enumerate(group) for place, _ in enumerate(getattr(each, name))]
        for name in PARTS
    }
    findings: list[list[Finding]] = [[] for _ in group]
    for finding in content(evolve(group[0], identity=identity, **parts)):
        name, place, rest = finding.at.replace("[", "]", 1).split("]", 2)
        owner, own_place = owners[name][int(place)]
        findings[owner].append(evolve(finding, at=f"{name}[{own_place}]{rest}"))
    return [found(*each) for each in findings]
