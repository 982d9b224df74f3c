"""
Country of origin and status of a pupil who is not a Polish citizen; there are fifteen statuses.

Country and status are given with a PESEL number as well as without one (A-27).

Not modelled here: whether a person really has the status given, for SIO does not hold the papers; which countries there
are; whether a Polish citizen may have a country of origin.
"""

from sio_rules._expect import expect, is_blank, plain_text
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found

_ACT = SIO_ACT.art("11")
_BASIS = PUPILS_GUIDE.section("2")
_FOREIGNER = PUPILS_GUIDE.section("2.3")


class PupilStatus(Label):
    """Name the status of a pupil who is not a Polish citizen, in the order of the list (1 to 13, with 6a and 11a)."""

    EU_OR_EFTA_CITIZEN = term(
        "obywatel państwa członkowskiego Unii Europejskiej, państwa członkowskiego Europejskiego Stowarzyszenia o Wolnym"
        " Handlu (EFTA) – strony umowy o Europejskim Obszarze Gospodarczym lub Konfederacji Szwajcarskiej albo członek"
        " rodziny takiej osoby posiadający prawo pobytu lub prawo stałego pobytu",
        en="citizen of a member state of the EU or of EFTA in the European Economic Area, or of Switzerland, or a family"
        " member of such a person with the right of residence or of permanent residence",
        also=("obywatel UE, EFTA-EOG lub Szwajcarii albo członek rodziny",),
    )
    POLISH_ORIGIN = term(
        "osoba pochodzenia polskiego w rozumieniu przepisów o repatriacji",
        en="person of Polish origin within the meaning of the provisions on repatriation",
        also=("osoba pochodzenia polskiego",),
    )
    PERMANENT_RESIDENCE = term(
        "osoba, której udzielono zezwolenia na pobyt stały na terytorium Rzeczypospolitej Polskiej",
        en="person with a permanent residence permit in Poland",
        also=("zezwolenie na pobyt stały",),
    )
    CARD_OF_THE_POLE = term(
        "osoba posiadająca ważną Kartę Polaka",
        en="holder of a valid Card of the Pole",
        also=("ważna Karta Polaka",),
    )
    REFUGEE = term(
        "osoba, której nadano status uchodźcy, albo członek rodziny takiej osoby",
        en="person granted refugee status, or a family member of such a person",
        also=("status uchodźcy albo członek rodziny",),
    )
    TOLERATED_STAY = term(
        "osoba posiadająca zgodę na pobyt tolerowany",
        en="person with consent to a tolerated stay",
        also=("zgoda na pobyt tolerowany",),
    )
    HUMANITARIAN_STAY = term(
        "osoba, której udzielono zgody na pobyt ze względów humanitarnych, albo członek rodziny takiej osoby",
        en="person granted consent to a stay for humanitarian reasons, or a family member of such a person",
        also=("zgoda na pobyt ze względów humanitarnych albo członek rodziny",),
    )
    SUBSIDIARY_PROTECTION = term(
        "osoba, której udzielono ochrony uzupełniającej, albo członek rodziny takiej osoby",
        en="person granted subsidiary protection, or a family member of such a person",
        also=("ochrona uzupełniająca albo członek rodziny",),
    )
    TEMPORARY_PROTECTION = term(
        "osoba korzystająca z ochrony czasowej na terytorium Rzeczypospolitej Polskiej",
        en="person under temporary protection in Poland",
        also=("ochrona czasowa",),
    )
    EU_LONG_TERM_RESIDENT = term(
        "osoba, której na terytorium Rzeczypospolitej Polskiej udzielono zezwolenia na pobyt rezydenta długoterminowego"
        " Unii Europejskiej",
        en="person with an EU long-term resident's permit granted in Poland",
        also=("pobyt rezydenta długoterminowego UE",),
    )
    TEMPORARY_RESIDENCE = term(
        "osoba, której na terytorium Rzeczypospolitej Polskiej udzielono zezwolenia na pobyt czasowy w związku z okolicznością,"
        " o której mowa w art. 127, art. 159 ust. 1, art. 176 lub art. 186 ust. 1 pkt 3 lub 4 ustawy z dnia 12 grudnia 2013 r."
        " o cudzoziemcach",
        en="person with a temporary residence permit granted in Poland in the circumstances of art. 127, art. 159 ust. 1,"
        " art. 176 or art. 186 ust. 1 pkt 3 or 4 of the Act on foreigners",
        also=("zezwolenie na pobyt czasowy w wymienionych okolicznościach",),
    )
    FAMILY_OF_PROTECTION_APPLICANT = term(
        "członek rodziny osoby ubiegającej się o udzielenie ochrony międzynarodowej",
        en="family member of an applicant for international protection",
        also=("członek rodziny ubiegającego się o ochronę międzynarodową",),
    )
    WORKER = term(
        "osoba, która posiada kartę pobytu z adnotacją „dostęp do rynku pracy”, wizę Schengen lub wizę krajową wydaną w celu"
        " wykonywania pracy na terytorium Rzeczypospolitej Polskiej",
        en="holder of a residence card marked “access to the labour market”, a Schengen visa or a national visa issued for"
        " work in Poland",
        also=("karta pobytu z dostępem do rynku pracy, wiza Schengen lub wiza do pracy",),
    )
    INTERNATIONAL_AGREEMENT = term(
        "osoba, której uprawnienie do nauki wynika z umowy międzynarodowej",
        en="person whose right to education follows from an international agreement",
        also=("uprawnienie z umowy międzynarodowej",),
    )
    OTHER = "inny"

    @property
    def code(self) -> str:
        """The number of the status in the list: `6a`."""
        return _CODES[self]


_CODES = dict(
    zip(PupilStatus, ("1", "2", "3", "4", "5", "6", "6a", "7", "8", "9", "10", "11", "11a", "12", "13"), strict=True)
)
_BY_CODE = {code: status for status, code in _CODES.items()}

STATUS_UNKNOWN = Rule(
    code="PUP-205a",
    basis=(_ACT, _BASIS),
    severity=Severity.ERROR,
    pl="Podanego numeru nie ma na liście statusów; są na niej 1–13 oraz 6a i 11a.",
    en="The number given is not on the list of statuses; the list has 1–13, 6a and 11a.",
)
COUNTRY_MISSING = Rule(
    code="PUP-204a",
    basis=(_ACT, _FOREIGNER),
    severity=Severity.ERROR,
    pl="Uczeń nie jest obywatelem polskim, a nie podano kraju pochodzenia; podaje się go także wtedy, gdy uczeń ma numer"
    " PESEL.",
    en="The pupil is not a Polish citizen, and the country of origin is not given; it is required even if the pupil has a"
    " PESEL number.",
    reading="A-27",
)
STATUS_MISSING = Rule(
    code="PUP-204b",
    basis=(_ACT, _FOREIGNER),
    severity=Severity.ERROR,
    pl="Uczeń nie jest obywatelem polskim, a nie podano jego statusu; podaje się go także wtedy, gdy uczeń ma numer PESEL.",
    en="The pupil is not a Polish citizen, and the status is not given; it is required even if the pupil has a PESEL"
    " number.",
    reading="A-27",
)
CITIZENSHIP_NOT_GIVEN = Rule(
    code="PUP-204c",
    basis=(_FOREIGNER,),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń jest obywatelem polskim, więc nie sprawdzono, czy wymagane są kraj pochodzenia i status.",
    en="It is not stated whether the pupil is a Polish citizen, so it was not checked whether a country of origin and a"
    " status are required.",
)
CITIZEN_WITH_STATUS = Rule(
    code="PUP-205b",
    basis=(_ACT, _BASIS),
    severity=Severity.ERROR,
    pl="Uczeń jest obywatelem polskim, a podano status przeznaczony dla cudzoziemców.",
    en="The pupil is a Polish citizen, but a status is given, which only a foreigner has.",
)


def pupil_status(code: str) -> PupilStatus:
    """
    Return the status with the number *code*, as the guide writes it (`6a`).

    Raises `InvalidValueError` with PUP-205a for a number that is not on the list. Nothing is trimmed.

    >>> pupil_status("11a")
    PupilStatus.WORKER
    >>> pupil_status("14")
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: code is not valid: PUP-205a
    """
    status = _BY_CODE.get(plain_text(code, "code"))
    if status is None:
        raise InvalidValueError("code", found(STATUS_UNKNOWN.finding("status")))
    return status


def check_origin(*, polish_citizen: bool | None, country_of_origin: str, status: PupilStatus | None) -> Findings:
    """
    Return what is wrong with the country and status typed for a pupil (PUP-204, PUP-205).

    *polish_citizen* None is not known, which is a WARNING. Source: sections 2 and 2.3 of the guide.

    >>> check_origin(polish_citizen=False, country_of_origin="Ukraina", status=PupilStatus.TEMPORARY_PROTECTION)
    <Findings: none>
    """
    expect("polish_citizen", polish_citizen, bool, type(None))
    country_of_origin = plain_text(country_of_origin, "country_of_origin")
    expect("status", status, PupilStatus, type(None))
    foreigner = polish_citizen is False
    return found(
        CITIZENSHIP_NOT_GIVEN.when(polish_citizen is None, "polish_citizen"),
        CITIZEN_WITH_STATUS.when(polish_citizen is True and status is not None, "status"),
        COUNTRY_MISSING.when(foreigner and is_blank(country_of_origin), "country_of_origin"),
        STATUS_MISSING.when(foreigner and status is None, "status"),
    )
