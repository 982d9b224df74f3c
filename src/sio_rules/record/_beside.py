"""
What is found of two parts of a record: which part it stands at, and how it joins what is found of each part by itself.

Not modelled here: what is found; that is in the modules of the pairs (`_duties`, `_transport`, `_classes_of_parts`, …).
"""

from collections.abc import Iterable, Mapping, Sequence

from sio_rules.rule import Finding, Findings, found

FoundByPart = Mapping[str, Sequence[Findings]]
"""What is found in each part of a record, in the paths of the part: by the name of its field, in the order of the parts."""

Beside = tuple[str, int, Finding]
"""The name of the field, the place of the part in it, and what is found, in the paths of the part."""


def joined(parts: FoundByPart, beside: Iterable[Beside]) -> FoundByPart:
    """
    Return *parts* with what is found *beside* added to the part where it stands, after what it has.

    >>> from sio_rules.pupils.school_life.material_aid import BENEFIT_MISSING
    >>> joined({"aid": [found(), found()]}, [("aid", 1, BENEFIT_MISSING.finding("benefit"))])
    {'aid': [<Findings: none>, <Findings AID-001c at 'benefit'>]}
    """
    at_part: dict[tuple[str, int], list[Finding]] = {}
    for name, place, finding in beside:
        at_part.setdefault((name, place), []).append(finding)
    if not at_part:
        return parts
    return {
        name: [found(each, *at_part.get((name, place), ())) for place, each in enumerate(in_order)]
        for name, in_order in parts.items()
    }
