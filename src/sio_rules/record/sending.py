"""
Who sent the parts of a record: the identity first, and each school or unit only the data that the instruction lets it send.

Who fills the form of a duty is told by the form's own check. Where the check of a part already finds its institution wrong,
the grid of section 1 does not say it again.
"""

from collections.abc import Iterator
from typing import cast

from attrs import evolve

from sio_rules._expect import expect
from sio_rules.classes import ClassKind
from sio_rules.institutions import Institution
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.reporting.reporting import IDENTITY_NOT_REGISTERED, check_reporting
from sio_rules.pupils.reporting.table import FULL_REPORTERS
from sio_rules.rule import Findings, found

from .pupil_record import PARTS, PupilRecord

DATA_KINDS = {
    "schooling": DataKind.SCHOOLING,
    "assignments": DataKind.CLASSES,
    "particulars": DataKind.PARTICULARS,
    "exams": DataKind.EXAMS,
    "accidents": DataKind.ACCIDENTS,
    "aid": DataKind.AID,
    "extracurricular_activities": DataKind.ADDITIONAL_CLASSES,
    "diplomas": DataKind.DIPLOMAS,
    "laureates": DataKind.LAUREATES,
    "stays": DataKind.STAYS,
    "reservations": DataKind.STAYS,
    "measure_breaks": DataKind.STAYS,
    "accommodations": DataKind.STAYS,
    "child_stays": DataKind.MOTHER_AND_CHILD,
    "transport": DataKind.TRANSPORT,
}
"""Of which kind of data each part of a record is; the duties and certificates are left out."""


def identity_lacking(record: PupilRecord) -> Findings:
    """
    Tell that something is recorded of a pupil who is not registered (PUP-201).

    >>> from sio_rules.certificates import Certificate, CertificateKind
    >>> record = PupilRecord(pupil=7, certificates=(Certificate(CertificateKind.RW),))
    >>> identity_lacking(record).codes, identity_lacking(PupilRecord(pupil=7)).codes
    (('PUP-201',), ())
    """
    expect("record", record, PupilRecord)
    anything = any(getattr(record, name) for name in PARTS)
    if record.identity is not None or not anything:
        return found()
    return found(IDENTITY_NOT_REGISTERED.finding("identity"))


def sending_findings(record: PupilRecord, so_far: Findings) -> Findings:
    """
    Tell what an institution of *record* must not send (PUP-102 to PUP-107), but where *so_far* finds that institution wrong.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> from sio_rules.pupils.school_life.material_aid import MaterialAid
    >>> club = Institution(rspo=12_345, kind=InstitutionKind.ART_CLUB, public=True, run_by=BodyKind.POWIAT)
    >>> record = PupilRecord(pupil=7, aid=(MaterialAid(institution=club),))
    >>> sending_findings(record, found()).codes
    ('PUP-102b',)
    """
    expect("record", record, PupilRecord)
    expect("so_far", so_far, Findings)
    told = {each.at for each in so_far.errors}
    senders: dict[Institution, dict[DataKind, str]] = {}
    for institution, data, path in _sent(record):
        if institution.kind not in FULL_REPORTERS:  # those send everything
            senders.setdefault(institution, {}).setdefault(data, path)
    parts = []
    for institution, paths in senders.items():
        classes = _classes_at(record, institution)
        wrong = check_reporting(institution.kind, frozenset(paths), classes=classes).without(IDENTITY_NOT_REGISTERED.code)
        for each in wrong:
            path = paths[cast("DataKind", each.facts["data_kind"])]
            if path not in told:
                parts.append(evolve(each, at=path))
    return found(*parts)


def _sent(record: PupilRecord) -> Iterator[tuple[Institution, DataKind, str]]:
    """Yield who sent what, and where that stands; additional classes and the identity are of who sends the record."""
    if record.institution is not None and record.identity is not None:
        yield record.institution, DataKind.IDENTIFICATION, "institution"
    for name, data in DATA_KINDS.items():
        for place, part in enumerate(getattr(record, name)):
            if name == "assignments":
                yield part.school_class.institution, data, f"assignments[{place}].school_class.institution"
            elif name != "extracurricular_activities":
                yield part.institution, data, f"{name}[{place}].institution"
            elif record.institution is not None:
                yield record.institution, data, f"extracurricular_activities[{place}]"


def _classes_at(record: PupilRecord, institution: Institution) -> frozenset[ClassKind]:
    return frozenset(
        each.school_class.kind for each in record.assignments if each.school_class.institution.rspo == institution.rspo
    )
