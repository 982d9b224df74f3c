"""
Who sent the parts of a record: the identity comes first, and each school or unit sends only the data that the guide allows.

Who fills in the form of a duty is judged by the form's own check. Where the check of a part already finds its institution
wrong, the grid of section 1 does not repeat it.
"""

from collections.abc import Iterator

from sio_rules.institutions import Institution
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.reporting.reporting import IDENTITY_NOT_REGISTERED, data_not_to_be_sent
from sio_rules.pupils.reporting.restricted import COUNSELLING_DATA_NOT_LISTED, FULL_REPORTERS
from sio_rules.rule import Findings, found

from .pupil_record import PupilRecord

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
"""The kind of data of each part of a record; the duties and certificates are left out."""


def identity_lacking(record: PupilRecord) -> Findings:
    """
    Return the finding that something is recorded about a pupil who is not registered (PUP-201).

    >>> from sio_rules.certificates import Certificate, CertificateKind
    >>> record = PupilRecord(pupil=7, certificates=(Certificate(CertificateKind.RW),))
    >>> identity_lacking(record).codes, identity_lacking(PupilRecord(pupil=7)).codes
    (('PUP-201',), ())
    """
    return found(IDENTITY_NOT_REGISTERED.when(record.identity is None and bool(record.filled), "identity"))


def sending_findings(record: PupilRecord, so_far: Findings, unsaid: set[int]) -> Findings:
    """
    Return what an institution of *record* must not send (PUP-102 to PUP-107), unless *so_far* already finds that institution wrong.

    Each institution, identified by its RSPO number, and kind of data is named once, at its first place. That the guide does not say
    what an institution sends (PUP-107) is found once for each: *unsaid* are those for which it was found before, and is added to.

    >>> from sio_rules.institutions import InstitutionKind
    >>> from sio_rules.pupils.school_life.material_aid import MaterialAid
    >>> club = Institution(rspo=12_345, kind=InstitutionKind.ART_CLUB)
    >>> record = PupilRecord(pupil=7, aid=(MaterialAid(institution=club),))
    >>> sending_findings(record, found(), set())
    <Findings PUP-102b at 'aid[0].institution'>
    """
    senders: dict[int, Institution] = {}
    paths: dict[tuple[int, DataKind], str] = {}
    for institution, data, path in _sent_by_others(record):
        senders.setdefault(institution.rspo, institution)
        paths.setdefault((institution.rspo, data), path)
    if not senders:
        return found()
    told = {each.at for each in so_far.errors}
    parts = []
    for rspo, sender in senders.items():
        classes = frozenset(each.school_class.kind for each in record.assignments_at(sender))
        accident = (rspo, DataKind.ACCIDENTS) in paths
        for data in DataKind:
            at = paths.get((rspo, data))
            if at is not None and at not in told:
                wrong = data_not_to_be_sent(sender, data, classes=classes, accident=accident)
                if wrong is not None and wrong.rule is COUNSELLING_DATA_NOT_LISTED:
                    wrong = None if rspo in unsaid else wrong
                    unsaid.add(rspo)
                parts.append(found(wrong).moved_under(at))
    return found(*parts)


def _sent_by_others(record: PupilRecord) -> Iterator[tuple[Institution, DataKind, str]]:
    """
    Yield who sent what and its place, except for the schools and units that send everything.

    Extracurricular activities and the identity come from the institution that sends the record.
    """
    sender = record.institution
    if sender is not None and sender.kind not in FULL_REPORTERS:
        if record.identity is not None:
            yield sender, DataKind.IDENTIFICATION, "institution"
        for place, _ in enumerate(record.extracurricular_activities):
            yield sender, DataKind.ADDITIONAL_CLASSES, f"extracurricular_activities[{place}]"
    for place, assignment in enumerate(record.assignments):
        school = assignment.school_class.institution
        if school.kind not in FULL_REPORTERS:
            yield school, DataKind.CLASSES, f"assignments[{place}].school_class.institution"
    for name, parts in record.filled:
        if name in _OF_THEIR_OWN:
            for place, part in enumerate(parts):
                if part.institution.kind not in FULL_REPORTERS:
                    yield part.institution, _OF_THEIR_OWN[name], f"{name}[{place}].institution"


_OF_THEIR_OWN = {
    name: data for name, data in DATA_KINDS.items() if name not in {"assignments", "extracurricular_activities"}
}
"""The parts with a field that names the institution which sent them."""
