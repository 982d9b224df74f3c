"""
Who sends which data on a pupil: whether a school, unit or body may send them, and whether the pupil is registered.

The answers stand in the table `sio_rules.pupils.reporting.table.REPORTING`. They also depend on what the pupil attends there
(*classes*, the kinds of classes and courses) and on whether the pupil had an accident in the entity's care.

Not modelled here: what each kind of data requires of the pupil: see its own topic.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassKind
from sio_rules.institutions import Body, Institution
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from ._rows import ReportingRow
from .by_kind import DUTY_FORMS, narrowed
from .kinds import DataKind, Permission
from .table import REPORTING

Reporter = Institution | Body
"""Who sends data: a school or unit, or a body."""

IDENTITY_NOT_REGISTERED = Rule(
    code="PUP-201",
    basis=(PUPILS_GUIDE.section("2"),),
    severity=Severity.ERROR,
    pl="Nie podano danych identyfikacyjnych ucznia; przed przekazaniem innych danych o uczniu trzeba go zarejestrować, czyli"
    " podać jego dane identyfikacyjne.",
    en="The identification data of the pupil are not given; before other data on a pupil are sent, the pupil must be"
    " registered by giving the identification data.",
)


DATA_BESIDE_DUTY_FORM = Rule(
    code="PUP-101m",
    basis=(PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.ERROR,
    pl="Obok formularza obowiązku podano inne dane dziecka ({data_kind}), a dopuszczalne są tylko dane identyfikacyjne i"
    " oddział wczesnego wspomagania rozwoju dziecka, które nie spełnia obowiązku.",
    en="Besides the form of a duty, other data on the child ({data_kind}) are given, but only identification data and a WWR"
    " class of a child who does not fulfil the duty are permitted.",
)
CLASSES_NOT_GIVEN = DATA_BESIDE_DUTY_FORM.not_given(
    "PUP-101n",
    pl="Nie podano, do jakich oddziałów przypisano dziecko, więc nie sprawdzono, czy wolno je wykazać obok formularza"
    " obowiązku.",
    en="The kinds of classes to which the child is assigned are not given, so it was not checked whether they may be reported"
    " besides the form of a duty.",
)
_BESIDE_DUTY_FORM = DUTY_FORMS | {DataKind.LEARNING_DUTY, DataKind.IDENTIFICATION, DataKind.CLASSES}


def _expect_case(reporter: Reporter, classes: frozenset[ClassKind]) -> None:
    expect("reporter", reporter, Institution, Body)
    expect("classes", classes, frozenset)
    expect_each("classes", classes, ClassKind)


def _row(reporter: Reporter, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> ReportingRow:
    """Return the one row of the table that applies."""
    return next(row for row in REPORTING if row.applies(reporter.kind, data, classes, accident=accident))


def may_report(
    reporter: Reporter, data: DataKind, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> Decision[Permission]:
    """
    Return whether *reporter* may send *data* about a pupil who attends *classes* there, and had an *accident* or none.

    The outcome is ALLOWED or FORBIDDEN; there is none where the guide leaves the answer to the act (PUP-101c, PUP-107) or does
    not name such an institution (PUP-101i), nor where it hangs on a district or publicness that is not given, which is asked
    for. Source: section 1 of the guide, 3.2 and 3.3 for the forms of the duties, 5 to 14 for the kinds of data.

    >>> from sio_rules.institutions import InstitutionKind
    >>> club = Institution(rspo=1, kind=InstitutionKind.ART_CLUB)
    >>> may_report(club, DataKind.ACCIDENTS).outcome
    Permission.ALLOWED
    >>> may_report(club, DataKind.TRANSPORT).because.codes
    ('PUP-102b',)
    >>> school = Institution(rspo=2, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> [question.about for question in may_report(school, DataKind.SCHOOL_DUTY).questions]
    ['reporter.district']
    """
    _expect_case(reporter, classes)
    expect("data", data, DataKind)
    expect("accident", accident, bool)
    return _permission(reporter, data, classes, accident=accident)


def _permission(
    reporter: Reporter, data: DataKind, classes: frozenset[ClassKind], *, accident: bool
) -> Decision[Permission]:
    row = _row(reporter, data, classes, accident=accident)
    ground = row.rule.finding("data", entity_kind=reporter.kind, data_kind=data)
    if row.permission is Permission.NOT_STATED:
        return Decision.founders(ground)
    doubt, question = narrowed(reporter, data) if row.permission is Permission.ALLOWED else (None, None)
    if question is not None:
        return Decision.asks(question)
    if doubt is not None:
        return Decision(Permission.FORBIDDEN, because=found(doubt).moved_under("data"))
    return Decision(row.permission, because=found(ground))


def allowed_data_kinds(
    reporter: Reporter, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> frozenset[DataKind]:
    """
    Return the kinds of data that *reporter* is sure to be allowed to send about a pupil, as `may_report` decides.

    What the guide leaves to the act, and what hangs on a district or publicness that is not given, is not among them. What
    depends on the pupil beyond *classes* and *accident* is not asked.

    >>> from sio_rules.institutions import InstitutionKind
    >>> unit = Institution(rspo=1, kind=InstitutionKind.OUT_OF_SCHOOL_UNIT)
    >>> sorted(kind.name for kind in allowed_data_kinds(unit, accident=True))
    ['ACCIDENTS', 'IDENTIFICATION']
    """
    _expect_case(reporter, classes)
    expect("accident", accident, bool)
    outcomes = {kind: _permission(reporter, kind, classes, accident=accident).outcome for kind in DataKind}
    return frozenset(kind for kind, outcome in outcomes.items() if outcome is Permission.ALLOWED)


def check_reporting(
    reporter: Reporter, data: frozenset[DataKind], *, classes: frozenset[ClassKind] = frozenset()
) -> Findings:
    """
    Return what is wrong with sending *data*, all that *reporter* sends about one pupil who attends *classes* there.

    `DataKind.ACCIDENTS` among *data* means that the pupil had an accident. Each kind that must not be sent is an error, each
    that the guide leaves to the act, and each that hangs on what is not given, a WARNING, in the order of the guide; then
    PUP-201, and what stands beside the form of a duty (PUP-101m): whether it may is for the form's own check.

    >>> from sio_rules.institutions import InstitutionKind
    >>> check_reporting(Institution(rspo=1, kind=InstitutionKind.ART_CLUB), frozenset({DataKind.IDENTIFICATION})).codes
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
        _beside_duty_form(data, classes),
    )


def _beside_duty_form(data: frozenset[DataKind], classes: frozenset[ClassKind]) -> Findings:
    """Return what must not stand beside the form of a duty: anything but identification data and a WWR class."""
    if not data & DUTY_FORMS:
        return found()
    others = [kind for kind in DataKind if kind in data - _BESIDE_DUTY_FORM]
    assigned = DataKind.CLASSES in data
    return found(
        *(DATA_BESIDE_DUTY_FORM.finding("data", data_kind=kind) for kind in others),
        DATA_BESIDE_DUTY_FORM.when(bool(classes - {ClassKind.WWR}), "data", data_kind=DataKind.CLASSES),
        CLASSES_NOT_GIVEN.when(assigned and not classes, "data"),
    )


def data_not_to_be_sent(
    reporter: Reporter, data: DataKind, *, classes: frozenset[ClassKind] = frozenset(), accident: bool = False
) -> Finding | None:
    """
    Return the finding that *reporter* must not send *data*, or that this cannot be said, or None.

    The other arguments are those of `may_report`; the path is "".

    >>> from sio_rules.institutions import InstitutionKind
    >>> data_not_to_be_sent(Institution(rspo=1, kind=InstitutionKind.ART_CLUB), DataKind.TRANSPORT).code
    'PUP-102b'
    """
    _expect_case(reporter, classes)
    expect("data", data, DataKind)
    expect("accident", accident, bool)
    row = _row(reporter, data, classes, accident=accident)
    if row.permission is not Permission.ALLOWED:
        return row.rule.finding(entity_kind=reporter.kind, data_kind=data)
    return narrowed(reporter, data)[0]
