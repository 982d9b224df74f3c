"""
The identification data with which a school or unit registers a pupil, with or without a PESEL number.

With a PESEL number, first and last name are enough; without one, the box "Brak numeru PESEL" is ticked, and a document, the
date of birth and the sex are given. For a pupil who is not a Polish citizen, a country of origin and a status are given, too
(`sio_rules.pupils.identity.origin`). Residents of units are registered in the same way.

Not modelled here: the format of a document's number, which may be that of any state; whether the pupil has further names.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, is_blank
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.pesel import Sex, check_pesel
from sio_rules.rule import Findings, Rule, Severity, found

from .names import check_names
from .origin import PupilStatus, check_origin

_ACT = SIO_ACT.art("11")
_BASIS = PUPILS_GUIDE.section("2")
_WITHOUT_PESEL = PUPILS_GUIDE.section("2.2")


class PupilDocument(Label):
    """Name the type of document that identifies a pupil without a PESEL number."""

    PASSPORT = "paszport"
    OTHER = term("inny dokument potwierdzający tożsamość", en="other document confirming identity")
    NONE_UKRAINE = term("Brak dokumentu – Ukraina", en="no document – Ukraine")


@frozen(kw_only=True)
class PupilIdentity(Value):
    """
    Hold the identification data of a pupil, as typed: "" is a field left empty, None what was not selected.

    *no_pesel* is the box "Brak numeru PESEL"; *document_number* is series and number, for a child from Ukraine without any
    document the date of birth, as 2015-03-09; *polish_citizen* is None where the
    citizenship is not known. Its repr shows none of it.
    """

    first_name: str = field(default="", repr=False)
    further_names: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    pesel: str = field(default="", repr=False)
    no_pesel: bool = field(default=False, repr=False)
    document: PupilDocument | None = field(default=None, repr=False)
    document_number: str = field(default="", repr=False)
    born_on: date | None = field(default=None, repr=False)
    sex: Sex | None = field(default=None, repr=False)
    polish_citizen: bool | None = field(default=None, repr=False)
    country_of_origin: str = field(default="", repr=False)
    status: PupilStatus | None = field(default=None, repr=False)

    @property
    def has_pesel(self) -> bool:
        """Whether a PESEL number is typed, right or wrong."""
        return not is_blank(self.pesel)


FIRST_NAME_MISSING = Rule(
    code="PUP-202a",
    basis=(_ACT, _BASIS),
    severity=Severity.ERROR,
    pl="Nie podano imienia ucznia.",
    en="The pupil's first name is not given.",
)
LAST_NAME_MISSING = Rule(
    code="PUP-202b",
    basis=(_ACT, _BASIS),
    severity=Severity.ERROR,
    pl="Nie podano nazwiska ucznia.",
    en="The pupil's last name is not given.",
)
PESEL_NOR_BOX = Rule(
    code="PUP-207a",
    basis=(_ACT, _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Nie podano numeru PESEL ani nie zaznaczono opcji „Brak numeru PESEL”.",
    en="No PESEL number is given, and the option “Brak numeru PESEL” (no PESEL number) is not ticked.",
)
PESEL_AND_BOX = Rule(
    code="PUP-207b",
    basis=(_WITHOUT_PESEL,),
    severity=Severity.ERROR,
    pl="Podano numer PESEL, a zarazem zaznaczono opcję „Brak numeru PESEL”.",
    en="A PESEL number is given, but the option “Brak numeru PESEL” (no PESEL number) is ticked, too.",
)
DOCUMENT_MISSING = Rule(
    code="PUP-207c",
    basis=(_WITHOUT_PESEL,),
    severity=Severity.ERROR,
    pl="Uczeń nie ma numeru PESEL, a nie wybrano typu dokumentu tożsamości.",
    en="The pupil has no PESEL number, and the type of identity document is not selected.",
)
DOCUMENT_NUMBER_MISSING = Rule(
    code="PUP-203a",
    basis=(_ACT, _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Uczeń nie ma numeru PESEL, a nie podano serii i numeru paszportu lub innego dokumentu tożsamości.",
    en="The pupil has no PESEL number, and the series and number of the passport or other identity document are not given.",
)
BIRTH_DATE_IS_NOT_THE_NUMBER = Rule(
    code="PUP-216",
    basis=(HELP_PAGES.section("dane identyfikacyjne uczniów"), _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Wybrano dokument „Brak dokumentu – Ukraina”, a jako numeru dokumentu nie wpisano daty urodzenia ucznia w formacie"
    " RRRR-MM-DD.",
    en="The document “Brak dokumentu – Ukraina” (no document – Ukraine) is selected, but the pupil's date of birth in the format"
    " YYYY-MM-DD is not entered as the number.",
)
BIRTH_DATE_MISSING = Rule(
    code="PUP-203b",
    basis=(_ACT, _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Uczeń nie ma numeru PESEL, a nie podano daty urodzenia.",
    en="The pupil has no PESEL number, and the date of birth is not given.",
)
SEX_MISSING = Rule(
    code="PUP-203c",
    basis=(_ACT, _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Uczeń nie ma numeru PESEL, a nie podano płci.",
    en="The pupil has no PESEL number, and the sex is not given.",
)
BORN_LATER = Rule(
    code="PUP-203d",
    basis=(_ACT, _WITHOUT_PESEL),
    severity=Severity.ERROR,
    pl="Podana data urodzenia jest późniejsza niż {on}.",
    en="The date of birth given is later than {on}.",
)


def _names(identity: PupilIdentity) -> Findings:
    """Return what the PESEL register would refuse in the names, where there is a number by which it is asked."""
    if not identity.has_pesel:
        return found()
    return check_names(first_name=identity.first_name, further_names=identity.further_names, last_name=identity.last_name)


def _number(identity: PupilIdentity, on: date) -> Findings:
    """Return what is wrong with the PESEL number, or with the box that is ticked where there is none."""
    if not identity.has_pesel:
        return found(PESEL_NOR_BOX.when(not identity.no_pesel, "pesel"))
    return found(
        check_pesel(identity.pesel, on=on, born_on=identity.born_on, sex=identity.sex),
        PESEL_AND_BOX.when(identity.no_pesel, "no_pesel"),
    )


def _document(identity: PupilIdentity) -> Findings:
    """Return what is missing of document, date of birth and sex, which are required where the box is ticked and no number typed."""
    if identity.has_pesel or not identity.no_pesel:
        return found()
    return found(
        DOCUMENT_MISSING.when(identity.document is None, "document"),
        DOCUMENT_NUMBER_MISSING.when(is_blank(identity.document_number), "document_number"),
        BIRTH_DATE_IS_NOT_THE_NUMBER.when(_birth_date_is_not_the_number(identity), "document_number"),
        BIRTH_DATE_MISSING.when(identity.born_on is None, "born_on"),
        SEX_MISSING.when(identity.sex is None, "sex"),
    )


def _birth_date_is_not_the_number(identity: PupilIdentity) -> bool:
    """
    Whether a child from Ukraine without a document has another number than its birth date; an empty number is another matter.

    Where the birth date is not given, any day in the right format will do.
    """
    number, born_on = identity.document_number, identity.born_on
    if identity.document is not PupilDocument.NONE_UKRAINE or is_blank(number):
        return False
    if born_on is not None:
        return number != born_on.isoformat()
    try:
        return date.fromisoformat(number).isoformat() != number
    except ValueError:  # it holds what was typed, and goes no further
        return True


def check_identity(identity: PupilIdentity, *, on: date) -> Findings:
    """
    Return what is wrong with *identity* on the day *on*, in the order of the form.

    A PESEL number that is typed is checked even if the box is ticked; a document is required only where the box is ticked and
    no number typed. A date of birth after *on* is an error. No finding holds anything that was typed. Source:
    sections 2, 2.2 and 2.3 of the guide, art. 11 of the SIO Act.

    >>> child = PupilIdentity(first_name="Ala", last_name="Kos", pesel="02211307589", polish_citizen=False)
    >>> check_identity(child, on=date(2019, 9, 2)).codes
    ('PUP-204a', 'PUP-204b')
    """
    expect("identity", identity, PupilIdentity)
    expect("on", on, date)
    born_on = identity.born_on
    return found(
        FIRST_NAME_MISSING.when(is_blank(identity.first_name), "first_name"),
        LAST_NAME_MISSING.when(is_blank(identity.last_name), "last_name"),
        _names(identity),
        _number(identity, on),
        _document(identity),
        BORN_LATER.when(born_on is not None and born_on > on, "born_on", on=on),
        check_origin(
            polish_citizen=identity.polish_citizen, country_of_origin=identity.country_of_origin, status=identity.status
        ),
    )
