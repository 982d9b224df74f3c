"""
Where a pupil who is not a Polish citizen comes from, and which of the fifteen statuses he or she has.

Country and status are given with a PESEL number as well as without one (A-27).

Not modelled here: whether a person has the declared status, for SIO does not hold the papers; which countries there are;
whether a Polish citizen may name a country of origin.
"""

from sio_rules._expect import expect, plain_text
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label
from sio_rules.rule import Findings, Rule, Severity, found

_ACT = SIO_ACT.art("11")
_BASIS = PUPILS_GUIDE.section("2")
_FOREIGNER = PUPILS_GUIDE.section("2.3")


class PupilStatus(Label):
    """Name the status of a pupil who is not a Polish citizen, in the order of the list (1 to 13, with 6a and 11a)."""

    EU_OR_EFTA_CITIZEN = "obywatel UE, EFTA-EOG lub Szwajcarii albo członek rodziny"
    POLISH_ORIGIN = "osoba pochodzenia polskiego"
    PERMANENT_RESIDENCE = "zezwolenie na pobyt stały"
    CARD_OF_THE_POLE = "ważna Karta Polaka"
    REFUGEE = "status uchodźcy albo członek rodziny"
    TOLERATED_STAY = "zgoda na pobyt tolerowany"
    HUMANITARIAN_STAY = "zgoda na pobyt ze względów humanitarnych albo członek rodziny"
    SUBSIDIARY_PROTECTION = "ochrona uzupełniająca albo członek rodziny"
    TEMPORARY_PROTECTION = "ochrona czasowa"
    EU_LONG_TERM_RESIDENT = "pobyt rezydenta długoterminowego UE"
    TEMPORARY_RESIDENCE = "zezwolenie na pobyt czasowy w wymienionych okolicznościach"
    FAMILY_OF_PROTECTION_APPLICANT = "członek rodziny ubiegającego się o ochronę międzynarodową"
    WORKER = "karta pobytu z dostępem do rynku pracy, wiza Schengen lub wiza do pracy"
    INTERNATIONAL_AGREEMENT = "uprawnienie z umowy międzynarodowej"
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
    pl="Takiego numeru nie ma na liście statusów: są na niej 1-13 oraz 6a i 11a.",
    en="The list of statuses has no such number: it has 1 to 13, and 6a and 11a.",
)
COUNTRY_MISSING = Rule(
    code="PUP-204a",
    basis=(_ACT, _FOREIGNER),
    severity=Severity.ERROR,
    pl="Uczeń nie jest obywatelem polskim: nie podano kraju pochodzenia; podaje się go także przy numerze PESEL.",
    en="The pupil is not a Polish citizen: the country of origin is not given; it is given with a PESEL number, too.",
    reading="A-27",
)
STATUS_MISSING = Rule(
    code="PUP-204b",
    basis=(_ACT, _FOREIGNER),
    severity=Severity.ERROR,
    pl="Uczeń nie jest obywatelem polskim: nie podano jego statusu; podaje się go także przy numerze PESEL.",
    en="The pupil is not a Polish citizen: the status is not given; it is given with a PESEL number, too.",
    reading="A-27",
)
CITIZENSHIP_NOT_GIVEN = Rule(
    code="PUP-204c",
    basis=(_FOREIGNER,),
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy uczeń jest obywatelem polskim: nie oceniono kraju pochodzenia i statusu.",
    en="It is not told whether the pupil is a Polish citizen: country of origin and status are not judged.",
)
CITIZEN_WITH_STATUS = Rule(
    code="PUP-205b",
    basis=(_ACT, _BASIS),
    severity=Severity.ERROR,
    pl="Uczeń jest obywatelem polskim, a podano status, który jest dla innych.",
    en="The pupil is a Polish citizen, and a status is given, which is for others.",
)


def pupil_status(code: str) -> PupilStatus:
    """
    Return the status with the number *code*, as the instruction writes it (`6a`).

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
    Return what is wrong with the country and status typed for a pupil, who is a Polish citizen or not (PUP-204, PUP-205).

    *polish_citizen* None is what is not known, and a WARNING. Source: sections 2 and 2.3 of the instruction.

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
        COUNTRY_MISSING.when(foreigner and not country_of_origin.strip(), "country_of_origin"),
        STATUS_MISSING.when(foreigner and status is None, "status"),
    )
