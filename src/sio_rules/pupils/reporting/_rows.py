"""
A row of the table of who sends which data, and the rows that follow from who sends what by kind.

Not modelled here: the rows themselves: see `sio_rules.pupils.reporting.table`.
"""

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.classes import COURSES, ClassKind
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from .by_kind import SENDERS
from .kinds import DataKind, Permission

ReporterKind = InstitutionKind | BodyKind
"""The kind of who sends data: of an institution or of a body."""

_THERAPIES = frozenset({ClassKind.RW, ClassKind.WWR})
"""The classes for which a counselling centre reports a pupil."""
_IF_NOT = {Severity.ERROR: Permission.FORBIDDEN, Severity.WARNING: Permission.NOT_STATED}


@frozen
class ReportingRow:
    """
    Hold one row: *reporters* may, or may not, send these kinds of data, by *rule*.

    *on_course*, *in_therapy* and *accident* restrict the row to pupils who do, or do not, attend one of the three courses,
    or RW or WWR, there, and who had, or did not have, an accident there; None applies to both.
    """

    reporters: frozenset[ReporterKind]
    data: frozenset[DataKind]
    permission: Permission
    rule: Rule
    on_course: bool | None = field(default=None, kw_only=True)
    in_therapy: bool | None = field(default=None, kw_only=True)
    accident: bool | None = field(default=None, kw_only=True)

    def applies(self, reporter: ReporterKind, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> bool:
        """
        Whether the row applies to *reporter*, *data* and a pupil who attends *classes* there and had an *accident* or none.

        >>> from sio_rules.pupils.reporting.by_kind import NOT_MENTIONED
        >>> centres, identity = frozenset({InstitutionKind.COUNSELLING_CENTRE}), frozenset({DataKind.IDENTIFICATION})
        >>> row = ReportingRow(centres, identity, Permission.NOT_STATED, NOT_MENTIONED, in_therapy=True)
        >>> about = (InstitutionKind.COUNSELLING_CENTRE, DataKind.IDENTIFICATION)
        >>> [row.applies(*about, frozenset({each}), accident=False) for each in (ClassKind.RW, ClassKind.KKZ)]
        [True, False]
        """
        return (
            reporter in self.reporters
            and data in self.data
            and self.on_course in {None, not COURSES.isdisjoint(classes)}
            and self.in_therapy in {None, not _THERAPIES.isdisjoint(classes)}
            and self.accident in {None, accident}
        )


def rows_by_kind(
    reporters: frozenset[InstitutionKind],
    ground: Rule,
    *,
    but: frozenset[DataKind] = frozenset(),
    on_course: bool | None = None,
) -> tuple[ReportingRow, ...]:
    """
    Return the rows of *reporters*, who send by *ground* the data that their kinds of institutions send, *but* some, and no other.

    >>> from sio_rules.pupils.reporting.by_kind import NOT_MENTIONED
    >>> len(rows_by_kind(frozenset({InstitutionKind.MOW}), NOT_MENTIONED)) == 2 * len(SENDERS)
    True
    """
    expect("but", but, frozenset)
    expect_each("but", but, DataKind)
    expect("reporters", reporters, frozenset)
    expect_each("reporters", reporters, InstitutionKind)
    expect("ground", ground, Rule)
    expect("on_course", on_course, bool, type(None))
    sending = (
        ReportingRow(reporters & row.institutions, row.data - but, Permission.ALLOWED, ground, on_course=on_course)
        for row in SENDERS
    )
    others = (
        ReportingRow(
            reporters - row.institutions,
            row.data - but,
            _IF_NOT[row.otherwise.severity],
            row.otherwise,
            on_course=on_course,
        )
        for row in SENDERS
    )
    return (*sending, *others)
