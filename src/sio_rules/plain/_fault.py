"""What is wrong with one part of the data, on its way from where it is read to the findings."""

from collections.abc import Callable

from sio_rules.rule import Finding

Path = tuple[str | int, ...]
"""The way from the whole to a part: names of fields and places in lists."""

GONE = object()
"""Stands for what could not be read: a field counts as not given, and a member of a list keeps its place."""

NO_MEMBER = object()
"""Stands at a place of a list for a member that the data do not have: the others keep theirs."""


class Fault(Exception):  # noqa: N818 - the data are at fault, not the program
    """
    Hold what is found about one part of the data, each finding at its path within the part, and what is read *instead*.

    *instead* is data, so `instead()` has to be asked for it: what shows the attributes of an error does not show it. Without
    findings, the part is only read again in another shape.
    """

    instead: Callable[[], object]

    def __init__(self, *findings: Finding, instead: object = GONE) -> None:
        super().__init__()
        self.findings = findings
        self.instead = lambda: instead


class Faults(Exception):  # noqa: N818 - as above
    """Hold what is wrong with the members of a list: the path of each fault within the list, what is found, and what is read instead."""

    def __init__(self, faults: list[tuple[Path, list[Finding], object]]) -> None:
        super().__init__()
        self.faults = faults
