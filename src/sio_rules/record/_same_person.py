"""
Whether the keys of a register and the identities agree: one person under one key, one key for one person.

A person is recognised by a valid PESEL number, and without one by the document, its number and the birth date. No finding tells any
of them. A finding stands at the record that comes later.

Not modelled here: names, which change and may be written in several ways.
"""

from collections.abc import Hashable

from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.pesel import Pesel
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.rule import Findings, Rule, Severity, found

from .pupil_record import PupilRecord

_BASIS = (SIO_ACT.art("11"), PUPILS_GUIDE.section("2"))

PESEL_UNDER_TWO_KEYS = Rule(
    code="PUP-654a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Numer PESEL ucznia jest w zbiorze także u ucznia z innym kluczem.",
    en="The pupil's PESEL number is also that of a pupil with another key.",
)
DOCUMENT_UNDER_TWO_KEYS = Rule(
    code="PUP-654b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Dokument tożsamości i data urodzenia ucznia są w zbiorze także u ucznia z innym kluczem.",
    en="The identity document and birth date of the pupil are also those of a pupil with another key.",
)
TWO_PESELS_UNDER_KEY = Rule(
    code="PUP-655a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń ma inny numer PESEL w innym rekordzie z tym samym kluczem.",
    en="The pupil has another PESEL number in another record with the same key.",
)
TWO_BIRTHS_UNDER_KEY = Rule(
    code="PUP-655b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń ma inną datę urodzenia w innym rekordzie z tym samym kluczem.",
    en="The pupil has another birth date in another record with the same key.",
)


Met = dict[Hashable, Hashable]
"""What was met in a register so far: the key of each number and document, the number and the birth date of each key."""


def same_person(record: PupilRecord, met: Met) -> Findings:
    """
    Return what the identity of *record* says against those *met* before it, and add it to them.

    >>> met, identity = {}, PupilIdentity(pesel="02211307589")
    >>> [same_person(PupilRecord(pupil=key, identity=identity), met).codes for key in (1, 1, 2)]
    [(), (), ('PUP-654a',)]
    """
    if record.identity is None:
        return found()
    number, born_on = _number(record.identity), record.born_on
    document = _document(record.identity) if number is None else None
    births_differ = _differs(met, ("birth", record.pupil), born_on)
    return found(
        PESEL_UNDER_TWO_KEYS.when(number is not None and _differs(met, ("key", number), record.pupil), "identity.pesel"),
        DOCUMENT_UNDER_TWO_KEYS.when(
            document is not None and _differs(met, ("key", document), record.pupil), "identity.document_number"
        ),
        TWO_PESELS_UNDER_KEY.when(_differs(met, ("number", record.pupil), number), "identity.pesel"),
        TWO_BIRTHS_UNDER_KEY.when(births_differ and number is None, "identity.born_on"),
    )


def _differs(met: Met, of: Hashable, value: Hashable) -> bool:
    """Whether another value was met before; the first one is kept. What is not known (None) is neither met nor kept."""
    return value is not None and met.setdefault(of, value) != value


def _number(identity: PupilIdentity) -> str | None:
    """Return the PESEL number, where it is one."""
    try:
        return str(Pesel(identity.pesel))
    except InvalidValueError:
        return None


def _document(identity: PupilIdentity) -> Hashable | None:
    """Return the document with its number, whatever the case and blanks, and the birth date; None where one is not given."""
    number = "".join(identity.document_number.split()).casefold()
    if not number or identity.born_on is None or number == identity.born_on.isoformat():  # which stands for no document
        return None
    return identity.document, number, identity.born_on
