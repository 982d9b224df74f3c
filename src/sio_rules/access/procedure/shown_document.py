"""
With what document an applicant who appears in person proves who they are.

The document has to be valid on that day; its last day of validity still counts. A request that is signed with the trusted
profile (profil zaufany ePUAP) needs no proof in person (ACC-238, in `sio_rules.access.procedure.table`).

Not modelled here: which documents the ordinance names for foreigners, for the sources do not list them: who says that a
document is one of them gets a WARNING to look it up. The number of a document is not needed; one that is typed is checked.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, plain_text
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.documents import check_identity_card, check_passport
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found


class ShownDocumentKind(Label):
    """Name the kind of document that an applicant shows."""

    IDENTITY_CARD = "dowód osobisty"
    PASSPORT = "paszport"
    RESIDENCE_CARD = "karta pobytu"
    ORDINANCE_DOCUMENT = "inny dokument wskazany w rozporządzeniu"
    """For a foreigner: what the ordinance names besides the residence card."""


FOR_CITIZENS = frozenset({ShownDocumentKind.IDENTITY_CARD, ShownDocumentKind.PASSPORT})
FOR_FOREIGNERS = frozenset({ShownDocumentKind.RESIDENCE_CARD, ShownDocumentKind.ORDINANCE_DOCUMENT})


@frozen(kw_only=True)
class ShownDocument:
    """
    Hold the document as the authority notes it down.

    *valid_until* is its last valid day (None = not noted); *indefinite* marks a document without end of validity.
    *foreigner* tells that the holder is no Polish citizen. *number* is the series and number as typed, and may be left empty.
    """

    kind: ShownDocumentKind
    valid_until: date | None = None
    indefinite: bool = False
    foreigner: bool = False
    number: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("kind", self.kind, ShownDocumentKind)
        expect("valid_until", self.valid_until, date, type(None))
        expect("indefinite", self.indefinite, bool)
        expect("foreigner", self.foreigner, bool)
        object.__setattr__(self, "number", plain_text(self.number, "number"))


NO_DOCUMENT = Rule(
    code="ACC-240a",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.ERROR,
    pl="Nie okazano dokumentu tożsamości.",
    en="No identity document was shown.",
)
DOCUMENT_FOR_CITIZENS = Rule(
    code="ACC-240b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Obywatel polski okazuje dowód osobisty lub paszport; okazany dokument: {document_kind}.",
    en="A Polish citizen shows an identity card or a passport; the document shown: {document_kind}.",
)
DOCUMENT_EXPIRED = Rule(
    code="ACC-240c",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.ERROR,
    pl="Dokument był ważny do {valid_until} i w dniu {on} jest nieważny.",
    en="The document was valid until {valid_until} and is not valid on {on}.",
)
VALIDITY_MISSING = Rule(
    code="ACC-240d",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Nie zapisano, do kiedy dokument jest ważny: bez tego nie można uznać go za ważny.",
    en="It is not noted until when the document is valid: without that it cannot be taken for valid.",
)
DOCUMENT_FOR_FOREIGNERS = Rule(
    code="ACC-241a",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Cudzoziemiec okazuje kartę pobytu lub dokument wskazany w rozporządzeniu; okazany dokument: {document_kind}.",
    en="A foreigner shows a residence card or a document that the ordinance names; the document shown: {document_kind}.",
)
LOOK_UP_ORDINANCE = Rule(
    code="ACC-241b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.WARNING,
    pl="Trzeba sprawdzić w rozporządzeniu, czy wymienia ten dokument cudzoziemca.",
    en="It has to be looked up in the ordinance whether it names this document of a foreigner.",
)


def check_document(document: ShownDocument | None, *, on: date, at: str = "document") -> Findings:
    """
    Tell what is wrong with the *document* that is shown on the day *on* (ACC-240, ACC-241); None: nothing was shown.

    Valid is a document up to and including its last valid day. A number that is typed has to be one (IDN-005, IDN-006).

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
        wrong_kind_of_document(document, at=at),
        document_not_valid(document, on=on, at=at),
        _number(document, f"{at}.number"),
    )


def _number(document: ShownDocument, at: str) -> Findings:
    if document.foreigner or not plain_text(document.number, "number"):
        return found()
    if document.kind is ShownDocumentKind.IDENTITY_CARD:
        return check_identity_card(document.number, at=at)
    if document.kind is ShownDocumentKind.PASSPORT:
        return check_passport(document.number, at=at)
    return found()


def wrong_kind_of_document(document: ShownDocument, *, at: str = "document") -> Finding | None:
    """
    Tell that a citizen or a foreigner shows what does not prove who they are, or what has to be looked up.

    >>> wrong_kind_of_document(ShownDocument(kind=ShownDocumentKind.PASSPORT)) is None
    True
    >>> wrong_kind_of_document(ShownDocument(kind=ShownDocumentKind.PASSPORT, foreigner=True)).code
    'ACC-241a'
    """
    expect("document", document, ShownDocument)
    expect("at", at, str)
    at = f"{at}.kind"
    if not document.foreigner:
        return None if document.kind in FOR_CITIZENS else DOCUMENT_FOR_CITIZENS.finding(at, document_kind=document.kind)
    if document.kind not in FOR_FOREIGNERS:
        return DOCUMENT_FOR_FOREIGNERS.finding(at, document_kind=document.kind)
    return LOOK_UP_ORDINANCE.finding(at) if document.kind is ShownDocumentKind.ORDINANCE_DOCUMENT else None


def document_not_valid(document: ShownDocument, *, on: date, at: str = "document") -> Finding | None:
    """
    Tell that a document has expired before the day *on*, or that nobody noted until when it is valid (ACC-240).

    >>> passport = ShownDocument(kind=ShownDocumentKind.PASSPORT, valid_until=date(2026, 3, 9))
    >>> document_not_valid(passport, on=date(2026, 3, 9)), document_not_valid(passport, on=date(2026, 3, 10)).code
    (None, 'ACC-240c')
    """
    expect("document", document, ShownDocument)
    expect("on", on, date)
    expect("at", at, str)
    at = f"{at}.valid_until"
    if document.indefinite:
        return None
    if document.valid_until is None:
        return VALIDITY_MISSING.finding(at)
    if document.valid_until < on:
        return DOCUMENT_EXPIRED.finding(at, valid_until=document.valid_until, on=on)
    return None
