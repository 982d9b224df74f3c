"""
Who sends which data on a pupil: whether a school, unit or body may send them, and whether the pupil is registered.

The answers stand in the table `sio_rules.pupils.reporting.table.REPORTING`. They also depend on what the pupil attends there
(*classes*, the kinds of classes and courses) and on whether the pupil had an accident in the entity's care.

Not modelled here: what each kind of data requires beyond that (a diploma an artistic school, a stay a unit with residents):
see its own topic.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassKind
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .kinds import DataKind, Permission
from .table import REPORTING, Reporter, ReportingRow

IDENTITY_NOT_REGISTERED = Rule(
    code="PUP-201",
    basis=(PUPILS_GUIDE.section("2"),),
    severity=Severity.ERROR,
    pl="Nie podano danych identyfikacyjnych ucznia; przed przekazaniem innych danych o uczniu trzeba go zarejestrować, czyli"
    " podać jego dane identyfikacyjne.",
    en="The identification data of the pupil are not given; before other data on a pupil are sent, the pupil must be"
    " registered by giving the identification data.",
)


def _expect_case(reporter: Reporter, classes: frozenset[ClassKind]) -> None:
    expect("reporter", reporter, InstitutionKind, BodyKind)
    expect("classes", classes, frozenset)
    expect_each("classes", classes, ClassKind)


def _row(reporter: Reporter, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> ReportingRow:
    """Return the one row of the table that applies."""
    return next(row for row in REPORTING if row.applies(reporter, data, classes, accident=accident))


def may_report(
    reporter: Reporter, data: DataKind, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> Decision[Permission]:
    """
    Return whether *reporter* may send *data* about a pupil who attends *classes* there, and had an *accident* or none.

    The outcome is ALLOWED or FORBIDDEN; there is none where the guide leaves the answer to the act (PUP-101c,
    PUP-107). Source: section 1 of the guide, and 3.2 and 3.3 for the forms of the duties.

    >>> may_report(InstitutionKind.ART_CLUB, DataKind.ACCIDENTS).outcome
    Permission.ALLOWED
    >>> may_report(InstitutionKind.ART_CLUB, DataKind.TRANSPORT).because.codes
    ('PUP-102b',)
    """
    _expect_case(reporter, classes)
    expect("data", data, DataKind)
    expect("accident", accident, bool)
    row = _row(reporter, data, classes, accident=accident)
    ground = row.rule.finding("data", entity_kind=reporter, data_kind=data)
    if row.permission is Permission.NOT_STATED:
        return Decision.founders(ground)
    return Decision(row.permission, because=found(ground))


def allowed_data_kinds(
    reporter: Reporter, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> frozenset[DataKind]:
    """
    Return the kinds of data that *reporter* is sure to be allowed to send about a pupil, as `may_report` decides.

    What the guide leaves to the act is not among them.

    >>> sorted(kind.name for kind in allowed_data_kinds(InstitutionKind.OUT_OF_SCHOOL_UNIT, accident=True))
    ['ACCIDENTS', 'IDENTIFICATION']
    """
    _expect_case(reporter, classes)
    expect("accident", accident, bool)
    rows = {kind: _row(reporter, kind, classes, accident=accident) for kind in DataKind}
    return frozenset(kind for kind, row in rows.items() if row.permission is Permission.ALLOWED)


def check_reporting(
    reporter: Reporter, data: frozenset[DataKind], *, classes: frozenset[ClassKind] = frozenset()
) -> Findings:
    """
    Return what is wrong with sending *data*, all that *reporter* sends about one pupil who attends *classes* there.

    `DataKind.ACCIDENTS` among *data* means that the pupil had an accident. Each kind that must not be sent is an
    error, each that the guide leaves to the act a WARNING, in the order of the guide; then PUP-201.

    >>> check_reporting(InstitutionKind.ART_CLUB, frozenset({DataKind.IDENTIFICATION})).codes
    ('PUP-103',)
    """
    _expect_case(reporter, classes)
    expect("data", data, frozenset)
    expect_each("data", data, DataKind)
    accident = DataKind.ACCIDENTS in data
    wrong = (data_not_to_be_sent(reporter, kind, classes=classes, accident=accident) for kind in DataKind if kind in data)
    return found(
        found(*wrong).moved_under("data"),
        IDENTITY_NOT_REGISTERED.when(bool(data) and DataKind.IDENTIFICATION not in data, "data"),
    )


def data_not_to_be_sent(
    reporter: Reporter, data: DataKind, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> Finding | None:
    """
    Return the finding that *reporter* must not send *data*, or that the guide leaves it to the act, or None.

    The other arguments are those of `may_report`; the path is "".

    >>> data_not_to_be_sent(InstitutionKind.ART_CLUB, DataKind.TRANSPORT).code
    'PUP-102b'
    """
    _expect_case(reporter, classes)
    expect("data", data, DataKind)
    expect("accident", accident, bool)
    row = _row(reporter, data, classes, accident=accident)
    return row.rule.when(row.permission is not Permission.ALLOWED, entity_kind=reporter, data_kind=data)
