"""
Where a finding stands in a record: the path of its field, as far as the record holds it.

A check of one part may name what it was told beside the part (the pupil's assignments); in a record that finding stands at
the part itself.
"""

import re

from attrs import evolve

from sio_rules._expect import expect
from sio_rules.rule import Finding, Findings, found

from .pupil_record import PupilRecord

_STEP = re.compile(r"\.?(\w+)|\[(\d+)\]")


def held(record: PupilRecord, path: str) -> str:
    """
    Return the longest beginning of *path* that leads to something in *record*.

    >>> held(PupilRecord(pupil=1), "aid[0].benefit"), held(PupilRecord(pupil=1), "identity.pesel")
    ('aid', 'identity')
    """
    expect("record", record, PupilRecord)
    expect("path", path, str)
    here: object = record
    end = 0
    for step in _STEP.finditer(path):
        name, index = step.groups()
        try:
            here = getattr(here, name) if name else here[int(index)]  # type: ignore[index] # a path leads anywhere
        except (AttributeError, LookupError, TypeError, ValueError):
            break
        end = step.end()
    return path[:end]


def standing_in(record: PupilRecord, findings: Findings) -> Findings:
    """
    Return *findings*, each at the longest part of its path that leads to something in *record*.

    >>> from sio_rules.transport.entries.check import FORM_MISSING
    >>> standing_in(PupilRecord(pupil=7), found(FORM_MISSING.finding("form")).moved_under("transport[0]"))[0].at
    'transport'
    """
    expect("record", record, PupilRecord)
    expect("findings", findings, Findings)
    return found(*(_standing(record, each) for each in findings))


def _standing(record: PupilRecord, finding: Finding) -> Finding:
    path = held(record, finding.at)
    return finding if path == finding.at else evolve(finding, at=path)
