"""Find a rule in an answer: where its finding stands, as the Python source that follows the call."""

from collections.abc import Iterator
from typing import Any

import attrs

from sio_rules.labels import Label
from sio_rules.plain import Reading
from sio_rules.pupils.conflicts import Conflict
from sio_rules.rule import Finding, Findings

DEPTH = 5


def places(answer: Any) -> dict[str, str]:
    """
    Return for each code in *answer* the source that leads to it, the shortest first: `.because.of("TRN-001")`, `[0].what`.

    Only findings count; a rule that merely stands in a table is no answer.
    """
    found: dict[str, str] = {}
    level: list[tuple[str, Any]] = [("", answer)]
    for _ in range(DEPTH):
        for source, each in level:
            if isinstance(each, Finding):
                found.setdefault(each.code, source)
            elif isinstance(each, Findings):
                for code in each.codes:
                    found.setdefault(code, f'{source}.of("{code}")')
        level = [part for source, each in level for part in _parts(source, each)]
        if not level:
            break
    return found


def _parts(source: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, (Finding, Findings, Label, str)) or value is None:
        return
    if isinstance(value, Reading):  # what was read may be an answer, and nothing of now
        yield f"{source}.findings", value.findings
        return
    if isinstance(value, (tuple, list)):
        for place, each in enumerate(value[:50]):
            yield f"{source}[{place}]", each
    elif attrs.has(type(value)):
        names = [each.name for each in attrs.fields(type(value)) if each.name[0] != "_"]
        names += [name for name, each in vars(type(value)).items() if isinstance(each, property) and name[0] != "_"]
        for name in names:
            try:
                part = getattr(value, name)
            except ValueError:  # a day outside of what the library covers
                continue
            yield f"{source}.{name}", part
        if isinstance(value, Conflict):
            yield f"{source}.dues()", value.dues()
