"""
The whole record of a pupil, checked in one pass: the identity, each part at its place, and who sent the parts.

The check of a part does not know the place of the part: only `placed` moves what is found part by part (`sio_rules.record._parts`)
under the place of its part.

Not modelled here: what no record holds; a rule that needs it gives a WARNING in the part's own check.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect, expect_each, expect_function
from sio_rules.classes import SchoolClass
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.identity.identity import check_identity
from sio_rules.pupils.identity.unverified import pupil_unverified
from sio_rules.pupils.identity.verification import check_verification
from sio_rules.rule import Findings, each, found

from ._assignments import RegisteredClasses
from ._beside import FoundByPart
from ._parts import found_by_part
from ._sending import identity_lacking, sending_findings
from .pupil_record import PupilRecord


def check_record(
    record: PupilRecord,
    *,
    on: date,
    registered: Iterable[SchoolClass] | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> Findings:
    """
    Return everything that is wrong with *record* on the day *on*, each at the path of its field, in the order of the record.

    A finding about two parts is at the later of them; a finding about something that the record does not hold is at the part
    that needs it. What it does not hold counts as not recorded: a class of another institution needs schooling and a residence
    given there (PUP-401, PUP-666), so put them into the record with the class. The order of the parts changes only the paths.

    *registered* are the classes that the institutions have registered (without them PUP-402 is left out), *forms_compatible* is that
    of `find_conflicts`. Raises `OutOfCoverageError` or `InvalidValueError` where a deadline cannot be counted for a day in the record.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind
    >>> from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> record = PupilRecord(pupil=7, aid=(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL),))
    >>> check_record(record, on=date(2026, 10, 7))
    <Findings PUP-201 at 'identity', AID-001c at 'aid[0].benefit'>
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    expect_function("forms_compatible", forms_compatible)
    classes = registered_classes(registered)
    parts = found_by_part(record, on=on, registered=classes, forms_compatible=forms_compatible)
    return in_record(record, parts, on=on, unsaid=set())


def registered_classes(registered: Iterable[SchoolClass] | None) -> RegisteredClasses | None:
    """
    Return the classes by the RSPO number of their institution; None (not known) stays None.

    >>> registered_classes([])
    {}
    """
    expect("registered", registered, Iterable, type(None))
    if registered is None:
        return None
    classes = tuple(registered)
    expect_each("registered", classes, SchoolClass)
    by_institution: dict[int, list[SchoolClass]] = {}
    for school_class in classes:
        by_institution.setdefault(school_class.institution.rspo, []).append(school_class)
    return by_institution


def in_record(record: PupilRecord, parts: FoundByPart, *, on: date, unsaid: set[int]) -> Findings:
    """
    Return what is wrong with the identity of *record*, with its *parts* and with who sent them, each at its place.

    *unsaid* are the institutions for which PUP-107 was found before; those of this record are added.
    """
    content = placed(parts)
    return found(_identity(record, on), content, sending_findings(record, content, unsaid))


def placed(parts: FoundByPart) -> Findings:
    """
    Return what is found in *parts*, each finding under the place of its part.

    >>> from sio_rules.pupils.school_life.material_aid import BENEFIT_MISSING
    >>> placed({"aid": [found(), found(BENEFIT_MISSING.finding("benefit"))]})
    <Findings AID-001c at 'aid[1].benefit'>
    """
    return found(*(each(name, in_order, found) for name, in_order in parts.items() if any(in_order)))


def _identity(record: PupilRecord, on: date) -> Findings:
    """Return what is wrong with the identity and its verification; what both find is returned once."""
    identity, verification = record.identity, record.verification
    unverified = None if verification is None else pupil_unverified(verification, record.institutions)
    mark = found(unverified).moved_under("verification")
    if identity is None:
        return found(identity_lacking(record), mark)
    typed = check_identity(identity, on=on)
    if verification is None:
        return typed.moved_under("identity")
    verified = check_verification(identity, verification)
    again = (finding for finding in verified if finding.at != "verification" and finding not in typed)
    return found(found(typed, *again).moved_under("identity"), verified.under("verification"), mark)
