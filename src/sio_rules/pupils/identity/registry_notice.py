"""
The notice to the registry office that a pupil's identification data do not agree with the PESEL register: its six items.

Not modelled here: whether the PESEL number in it is right, which is what the office checks; which office is competent;
whether the legal basis that was typed is the right one.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, is_blank
from sio_rules._values import Value
from sio_rules.acts import POPULATION_ACT, PUPILS_GUIDE
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("2.4"),)
NOTICE_BASIS = POPULATION_ACT.art("11")
"""The legal basis that the notice must name."""


@frozen(kw_only=True)
class RegistryNotice(Value):
    """
    Hold the notice, as typed: "" is an item left out, None what was not selected. Its repr shows nothing personal.

    *parents_elsewhere*: whether the parents, or one of them, live at a different address from the pupil; *legal_basis*: the
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


NOTICE_NAME_MISSING = Rule(
    code="PUP-212a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano imienia lub nazwiska ucznia.",
    en="The pupil's first or last name is not given in the notice to the registry office.",
)
NOTICE_PESEL_MISSING = Rule(
    code="PUP-212b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano numeru PESEL ucznia.",
    en="The pupil's PESEL number is not given in the notice to the registry office.",
)
NOTICE_BIRTH_MISSING = Rule(
    code="PUP-212c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano daty lub miejsca urodzenia ucznia.",
    en="The pupil's date or place of birth is not given in the notice to the registry office.",
)
NOTICE_ADDRESS_MISSING = Rule(
    code="PUP-212d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano adresu miejsca zamieszkania ucznia.",
    en="The address of the pupil's place of residence is not given in the notice to the registry office.",
)
PARENTS_ADDRESSES_MISSING = Rule(
    code="PUP-212e",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Rodzice mieszkają pod innym adresem niż uczeń, a w informacji do urzędu stanu cywilnego nie podano ich adresów.",
    en="The parents live at a different address from the pupil, and their addresses are not given in the notice to the"
    " registry office.",
)
PARENTS_HOME_NOT_GIVEN = PARENTS_ADDRESSES_MISSING.not_given(
    "PUP-212f",
    pl="Nie podano, czy rodzice mieszkają pod innym adresem niż uczeń, więc nie sprawdzono, czy w informacji do urzędu stanu"
    " cywilnego potrzebne są ich adresy.",
    en="It is not stated whether the parents live at a different address from the pupil, so it was not checked whether the"
    " notice to the registry office needs their addresses.",
)
PARENTS_NAMES_MISSING = Rule(
    code="PUP-212g",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano imion i nazwisk rodziców.",
    en="The parents' names are not given in the notice to the registry office.",
)
NOTICE_BASIS_MISSING = Rule(
    code="PUP-212h",
    basis=(NOTICE_BASIS, *_BASIS),
    severity=Severity.ERROR,
    pl="W informacji do urzędu stanu cywilnego nie podano podstawy prawnej: art. 11 ustawy o ewidencji ludności.",
    en="The legal basis is not given in the notice to the registry office: art. 11 of the Act on population records.",
)


def check_notice(notice: RegistryNotice) -> Findings:
    """
    Return what *notice* lacks, in the order of its six items.

    The parents' addresses are an item only where they differ from the pupil's.
    Source: section 2.4 of the guide.

    >>> check_notice(RegistryNotice(legal_basis=str(NOTICE_BASIS), parents_elsewhere=False)).under("parents_addresses")
    <Findings: none>
    """
    expect("notice", notice, RegistryNotice)
    elsewhere, no_addresses = notice.parents_elsewhere, is_blank(notice.parents_addresses)
    return found(
        NOTICE_NAME_MISSING.when(is_blank(notice.first_name), "first_name"),
        NOTICE_NAME_MISSING.when(is_blank(notice.last_name), "last_name"),
        NOTICE_PESEL_MISSING.when(is_blank(notice.pesel), "pesel"),
        NOTICE_BIRTH_MISSING.when(notice.born_on is None, "born_on"),
        NOTICE_BIRTH_MISSING.when(is_blank(notice.birth_place), "birth_place"),
        NOTICE_ADDRESS_MISSING.when(is_blank(notice.pupil_address), "pupil_address"),
        PARENTS_ADDRESSES_MISSING.when(elsewhere is True and no_addresses, "parents_addresses"),
        PARENTS_HOME_NOT_GIVEN.when(elsewhere is None and no_addresses, "parents_elsewhere"),
        PARENTS_NAMES_MISSING.when(is_blank(notice.parents_names), "parents_names"),
        NOTICE_BASIS_MISSING.when(is_blank(notice.legal_basis), "legal_basis"),
    )
