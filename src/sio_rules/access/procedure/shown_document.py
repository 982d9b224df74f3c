"""
Which document proves the identity of an applicant who appears in person.

The document must be valid on that day; its last day of validity still counts. A request that is signed with the ePUAP trusted
profile needs no proof in person (ACC-238, in `sio_rules.access.procedure.table`).

Not modelled here: which documents the regulation names for foreigners. The sources do not list them, so a WARNING says to
look it up. The number of a document is optional; one that is given is checked.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.documents import check_identity_card, check_passport
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found


class ShownDocumentKind(Label):
    """Name the kind of document that an applicant shows."""

    IDENTITY_CARD = "dowód osobisty"
    PASSPORT = "paszport"
    RESIDENCE_CARD = "karta pobytu"
    ORDINANCE_DOCUMENT = term("inny dokument wskazany w rozporządzeniu", en="other document named in the regulation")
    """For a foreigner: what the regulation names besides the residence card."""


_FOR_CITIZENS = frozenset({ShownDocumentKind.IDENTITY_CARD, ShownDocumentKind.PASSPORT})
_FOR_FOREIGNERS = frozenset({ShownDocumentKind.RESIDENCE_CARD, ShownDocumentKind.ORDINANCE_DOCUMENT})


@frozen(kw_only=True)
class ShownDocument(Value):
    """
    Hold the document as the authority records it.

    *valid_until* is its last valid day (None = not given); *indefinite*: it has no end of validity; *foreigner*: the holder is
    not a Polish citizen. *number* is the series and number as typed, and may be left empty.
    """

    kind: ShownDocumentKind
    valid_until: date | None = None
    indefinite: bool = False
    foreigner: bool = False
    number: str = field(default="", repr=False)


NO_DOCUMENT = Rule(
    code="ACC-240a",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.ERROR,
    pl="Wnioskodawca nie okazał dokumentu tożsamości.",
    en="The applicant showed no identity document.",
)
DOCUMENT_FOR_CITIZENS = Rule(
    code="ACC-240b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Obywatel polski nie okazał dowodu osobistego ani paszportu; okazany dokument: {document_kind}.",
    en="The Polish citizen showed neither an identity card nor a passport; document shown: {document_kind}.",
)
DOCUMENT_EXPIRED = Rule(
    code="ACC-240c",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.ERROR,
    pl="Dokument jest nieważny w dniu okazania ({on}): był ważny do {valid_until}.",
    en="The document is not valid on the day on which it is shown ({on}): it was valid until {valid_until}.",
)
VALIDITY_MISSING = Rule(
    code="ACC-240d",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Nie podano, do kiedy dokument jest ważny, więc nie można uznać go za ważny.",
    en="The document's expiry date is not given, so the document cannot be taken to be valid.",
)
DOCUMENT_FOR_FOREIGNERS = Rule(
    code="ACC-241a",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Cudzoziemiec nie okazał karty pobytu ani dokumentu wskazanego w rozporządzeniu; okazany dokument: {document_kind}.",
    en="The foreigner showed neither a residence card nor a document named in the regulation; document shown:"
    " {document_kind}.",
)
LOOK_UP_ORDINANCE = Rule(
    code="ACC-241b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.WARNING,
    pl="Trzeba sprawdzić, czy rozporządzenie wymienia okazany dokument cudzoziemca.",
    en="It must be checked whether the regulation lists the document that the foreigner showed.",
)


def check_document(document: ShownDocument | None, *, on: date, at: str = "document") -> Findings:
    """
    Return what is wrong with the *document* that is shown on the day *on* (ACC-240, ACC-241); None: nothing was shown.

    A document is valid up to and including its last valid day. A number that is given must be valid (IDN-005, IDN-006). *at*
    is the path of the document.

    >>> card = ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=date(2026, 3, 9))
    >>> check_document(card, on=date(2026, 3, 9)), check_document(card, on=date(2026, 3, 10)).codes
    (<Findings: none>, ('ACC-240c',))
    """
    expect("document", document, ShownDocument, type(None))
    expect("on", on, date)
    expect("at", at, str)
    if document is None:
        return found(NO_DOCUMENT.finding(at))
    return found(
        _check_kind(document, f"{at}.kind"),
        _check_validity(document, on, f"{at}.valid_until"),
        _check_number(document, f"{at}.number"),
    )


def _check_kind(document: ShownDocument, at: str) -> Findings:
    kind = document.kind
    if not document.foreigner:
        return found(DOCUMENT_FOR_CITIZENS.when(kind not in _FOR_CITIZENS, at, document_kind=kind))
    return found(
        DOCUMENT_FOR_FOREIGNERS.when(kind not in _FOR_FOREIGNERS, at, document_kind=kind),
        LOOK_UP_ORDINANCE.when(kind is ShownDocumentKind.ORDINANCE_DOCUMENT, at),
    )


def _check_validity(document: ShownDocument, on: date, at: str) -> Findings:
    if document.indefinite:
        return found()
    if document.valid_until is None:
        return found(VALIDITY_MISSING.finding(at))
    return found(DOCUMENT_EXPIRED.when(on > document.valid_until, at, valid_until=document.valid_until, on=on))


def _check_number(document: ShownDocument, at: str) -> Findings:
    if document.foreigner or not document.number:
        return found()
    if document.kind is ShownDocumentKind.IDENTITY_CARD:
        return check_identity_card(document.number, at=at)
    if document.kind is ShownDocumentKind.PASSPORT:
        return check_passport(document.number, at=at)
    return found()
