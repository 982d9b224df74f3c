"""
Who files a request for access: by force of law, or by an internal authorisation.

Art. 68 of the SIO Act authorises three kinds of applicants by itself; they need no written authorisation. All others act on a
written authorisation given by the head of the entity. The form has no option for a president or a rector: each of them is the
head of the entity in the request and selects that function.

Not modelled here: how many people an entity may authorise, as there is no limit (ACC-216).
"""

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Rule, Severity, found


class Applicant(Label):
    """Name in what capacity a person asks for access."""

    HEAD = term("kierownik podmiotu", en="head of the entity")
    """Head of an entity that sends data to SIO or may obtain them (art. 68 ust. 1 pkt 1)."""
    AUDIT_CHAMBER_PRESIDENT = term(
        "prezes regionalnej izby obrachunkowej", en="president of a regional audit chamber", also=("prezes RIO",)
    )
    """Art. 68 ust. 1 pkt 2."""
    RECTOR = term("rektor uczelni", en="rector of a university")
    """Art. 68 ust. 1 pkt 3."""
    GRANTER_FOR_HEADS = term(
        "osoba upoważniona do przyznawania danych dostępowych oraz blokowania dostępu do bazy danych SIO dla kierowników"
        " jednostek organizacyjnych",
        en="person authorised to grant and block access for heads of units",
        also=("osoba przyznająca dostęp kierownikom jednostek",),
    )
    """Authorised internally to grant and block access for heads of units."""
    GRANTER_FOR_STAFF = term(
        "osoba upoważniona do przyznawania danych dostępowych oraz blokowania dostępu do bazy danych SIO dla pracowników"
        " jednostki",
        en="person authorised to grant and block access for employees of the unit",
        also=("osoba przyznająca dostęp pracownikom jednostki",),
    )
    """Authorised internally to grant and block access for employees."""
    EMPLOYEE = term("wyznaczony pracownik podmiotu", en="designated employee", also=("wyznaczony pracownik",))
    """Designated to send and retrieve data (art. 68 ust. 2)."""


STATUTORY = frozenset({Applicant.HEAD, Applicant.AUDIT_CHAMBER_PRESIDENT, Applicant.RECTOR})
"""Those authorised by the SIO Act itself (art. 68 ust. 1)."""
INTERNAL = frozenset(Applicant) - STATUTORY
"""Those who need an internal authorisation."""


class Function(Label):
    """Name the function that is selected in the form."""

    EMPLOYEE = "pracownik"
    HEAD = "kierownik"
    ACTING_HEAD = "p.o. kierownika"


HEADS = frozenset({Function.HEAD, Function.ACTING_HEAD})
"""The functions of those who are authorised by law for as long as they hold the function."""


class AccessTitle(Label):
    """Name what a person's access rests on."""

    BY_LAW = term("upoważnienie z ustawy", en="authorisation by law", also=("upoważnienie z mocy ustawy",))
    WRITTEN_AUTHORISATION = term("pisemne upoważnienie wewnętrzne", en="written internal authorisation")


_WHO_FILES = ACCESS_GUIDE.section("I")

HEAD_BY_LAW = Rule(
    code="ACC-209a",
    basis=(SIO_ACT.art("68", ust="1", pkt="1"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Kierownik podmiotu, który przekazuje dane do SIO albo może je z niego pozyskiwać, jest upoważniony z mocy ustawy.",
    en="The head of an entity that sends data to SIO, or may retrieve data from it, is authorised by the SIO Act itself.",
)
PRESIDENT_BY_LAW = Rule(
    code="ACC-209b",
    basis=(SIO_ACT.art("68", ust="1", pkt="2"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Prezes regionalnej izby obrachunkowej jest upoważniony z mocy ustawy.",
    en="The president of a regional audit chamber is authorised by the SIO Act itself.",
)
RECTOR_BY_LAW = Rule(
    code="ACC-209c",
    basis=(SIO_ACT.art("68", ust="1", pkt="3"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Rektor uczelni jest upoważniony z mocy ustawy.",
    en="The rector of a university is authorised by the SIO Act itself.",
)
GRANTER_FOR_HEADS_BY_PAPER = Rule(
    code="ACC-210a",
    basis=(_WHO_FILES,),
    severity=Severity.GROUND,
    pl="Osoba, która ma przyznawać i blokować dostęp kierownikom jednostek, działa na podstawie upoważnienia wewnętrznego.",
    en="A person who grants and blocks access for heads of units acts on the basis of an internal authorisation.",
)
GRANTER_FOR_STAFF_BY_PAPER = Rule(
    code="ACC-210b",
    basis=(_WHO_FILES,),
    severity=Severity.GROUND,
    pl="Osoba, która ma przyznawać i blokować dostęp pracownikom jednostki, działa na podstawie upoważnienia wewnętrznego.",
    en="A person who grants and blocks access for the unit's employees acts on the basis of an internal authorisation.",
)
EMPLOYEE_BY_PAPER = Rule(
    code="ACC-210c",
    basis=(SIO_ACT.art("68", ust="2"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Pracownik wyznaczony do przekazywania i pozyskiwania danych działa na podstawie upoważnienia wewnętrznego.",
    en="An employee designated to send and retrieve data acts on the basis of an internal authorisation.",
)
PAPER_NEEDED = Rule(
    code="ACC-201a",
    basis=(ACCESS_GUIDE.section("słownik"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Kierownik podmiotu udziela pracownikowi upoważnienia wewnętrznego na piśmie.",
    en="The head of the entity gives the employee an internal authorisation in writing.",
)
NO_PAPER_NEEDED = Rule(
    code="ACC-213",
    basis=(SIO_ACT.art("68", ust="1"), _WHO_FILES),
    severity=Severity.GROUND,
    pl="Osoba upoważniona z mocy ustawy nie potrzebuje upoważnienia na piśmie.",
    en="A person authorised by the SIO Act itself needs no written authorisation.",
)

_TITLES = {
    Applicant.HEAD: HEAD_BY_LAW,
    Applicant.AUDIT_CHAMBER_PRESIDENT: PRESIDENT_BY_LAW,
    Applicant.RECTOR: RECTOR_BY_LAW,
    Applicant.GRANTER_FOR_HEADS: GRANTER_FOR_HEADS_BY_PAPER,
    Applicant.GRANTER_FOR_STAFF: GRANTER_FOR_STAFF_BY_PAPER,
    Applicant.EMPLOYEE: EMPLOYEE_BY_PAPER,
}


def title_to_access(applicant: Applicant) -> Decision[AccessTitle]:
    """
    Return what the access of *applicant* rests on: the SIO Act itself, or a written authorisation (ACC-209, ACC-210, ACC-213).

    >>> title_to_access(Applicant.RECTOR).outcome, title_to_access(Applicant.EMPLOYEE).outcome
    (AccessTitle.BY_LAW, AccessTitle.WRITTEN_AUTHORISATION)
    """
    expect("applicant", applicant, Applicant)
    who = _TITLES[applicant].finding()
    if applicant in STATUTORY:
        return Decision(AccessTitle.BY_LAW, because=found(who, NO_PAPER_NEEDED.finding()))
    return Decision(AccessTitle.WRITTEN_AUTHORISATION, because=found(who, PAPER_NEEDED.finding()))
