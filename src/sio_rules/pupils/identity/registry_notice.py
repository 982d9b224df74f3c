"""
The notice to the registry office that a pupil's identity does not agree with the PESEL register: its six items.

Not modelled here: whether the PESEL number in it is right, for that is what the office is asked; which office is the right one; whether the legal
basis that was typed is the right one.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules.acts import POPULATION_ACT, PUPILS_GUIDE
from sio_rules.rule import Findings, Rule, Severity, found

_NOTICE = (PUPILS_GUIDE.section("2.4"),)
NOTICE_BASIS = POPULATION_ACT.art("11")
"""The legal basis that the notice has to name."""


@frozen(kw_only=True)
class RegistryNotice:
    """
    Hold the notice, as typed: "" is an item left out, None what was not picked. Nothing personal in it is shown.

    *parents_elsewhere* tells whether the parents, or one of them, live at another address than the pupil; *legal_basis* is the
    provision that the notice cites.
    """

    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    pesel: str = field(default="", repr=False)
    born_on: date | None = field(default=None, repr=False)
    birth_place: str = field(default="", repr=False)
    pupil_address: str = field(default="", repr=False)
    parents_elsewhere: bool | None = field(default=None, repr=False)
    parents_addresses: str = field(default="", repr=False)
    parents_names: str = field(default="", repr=False)
    legal_basis: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("first_name", self.first_name, str)
        expect("last_name", self.last_name, str)
        expect("pesel", self.pesel, str)
        expect("born_on", self.born_on, date, type(None))
        expect("birth_place", self.birth_place, str)
        expect("pupil_address", self.pupil_address, str)
        expect("parents_elsewhere", self.parents_elsewhere, bool, type(None))
        expect("parents_addresses", self.parents_addresses, str)
        expect("parents_names", self.parents_names, str)
        expect("legal_basis", self.legal_basis, str)


NOTICE_WITHOUT_NAME = Rule(
    code="PUP-212a",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego brakuje imienia lub nazwiska ucznia.",
    en="The notice to the registry office lacks the pupil's first or last name.",
)
NOTICE_WITHOUT_PESEL = Rule(
    code="PUP-212b",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego brakuje numeru PESEL ucznia.",
    en="The notice to the registry office lacks the pupil's PESEL number.",
)
NOTICE_WITHOUT_BIRTH = Rule(
    code="PUP-212c",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego brakuje daty lub miejsca urodzenia ucznia.",
    en="The notice to the registry office lacks the pupil's date or place of birth.",
)
NOTICE_WITHOUT_ADDRESS = Rule(
    code="PUP-212d",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego brakuje adresu ucznia.",
    en="The notice to the registry office lacks the pupil's address.",
)
NOTICE_WITHOUT_PARENTS_ADDRESSES = Rule(
    code="PUP-212e",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="Rodzice mieszkają pod innym adresem niż uczeń: w informacji brakuje ich adresów.",
    en="The parents live at another address than the pupil: the notice lacks their addresses.",
)
PARENTS_ADDRESSES_NOT_JUDGED = Rule(
    code="PUP-212f",
    basis=_NOTICE,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy rodzice mieszkają pod innym adresem niż uczeń: nie oceniono, czy potrzebne są ich adresy.",
    en="It is not told whether the parents live at another address than the pupil: it is not judged whether theirs are needed.",
)
NOTICE_WITHOUT_PARENTS = Rule(
    code="PUP-212g",
    basis=_NOTICE,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego brakuje imion i nazwisk rodziców.",
    en="The notice to the registry office lacks the names of the parents.",
)
NOTICE_WITHOUT_BASIS = Rule(
    code="PUP-212h",
    basis=(NOTICE_BASIS, *_NOTICE),
    severity=Severity.ERROR,
    pl="Informacja nie wskazuje swojej podstawy prawnej: art. 11 ustawy o ewidencji ludności.",
    en="The notice does not name its legal basis: art. 11 of the act on population records.",
)


def _blank(text: str) -> bool:
    return not str.strip(text)


def _parents(notice: RegistryNotice) -> Findings:
    """Ask for the parents' addresses where they differ from the pupil's."""
    missing = _blank(notice.parents_addresses)
    return found(
        NOTICE_WITHOUT_PARENTS_ADDRESSES.finding("parents_addresses") if missing and notice.parents_elsewhere else None,
        PARENTS_ADDRESSES_NOT_JUDGED.finding("parents_elsewhere") if missing and notice.parents_elsewhere is None else None,
        NOTICE_WITHOUT_PARENTS.finding("parents_names") if _blank(notice.parents_names) else None,
    )


def check_notice(notice: RegistryNotice) -> Findings:
    """
    Tell everything that *notice* lacks, in the order of its six items.

    The parents' addresses are an item only where they differ from the pupil's; those who live with the pupil need none.
    Source: section 2.4 of the instruction.

    >>> check_notice(RegistryNotice(legal_basis=str(NOTICE_BASIS), parents_elsewhere=False)).under("parents_addresses")
    <Findings: none>
    """
    expect("notice", notice, RegistryNotice)
    return found(
        NOTICE_WITHOUT_NAME.finding("first_name") if _blank(notice.first_name) else None,
        NOTICE_WITHOUT_NAME.finding("last_name") if _blank(notice.last_name) else None,
        NOTICE_WITHOUT_PESEL.finding("pesel") if _blank(notice.pesel) else None,
        NOTICE_WITHOUT_BIRTH.finding("born_on") if notice.born_on is None else None,
        NOTICE_WITHOUT_BIRTH.finding("birth_place") if _blank(notice.birth_place) else None,
        NOTICE_WITHOUT_ADDRESS.finding("pupil_address") if _blank(notice.pupil_address) else None,
        _parents(notice),
        NOTICE_WITHOUT_BASIS.finding("legal_basis") if _blank(notice.legal_basis) else None,
    )
