"""Schools and units in the words of the register RSPO, and in those of a gmina's list."""

import re
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import PRESCHOOLS, BodyKind, InstitutionKind
from sio_rules.plain._fault import Fault
from sio_rules.plain._texts import short_text
from sio_rules.plain._words import NOT_ON_THE_LIST, number, word_of
from sio_rules.regon import Regon
from sio_rules.rule import Findings, Rule, Severity
from sio_rules.transport import Destination

TYPE_NOT_MODELLED = Rule(
    code="DAT-023",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Rejestr ma taki typ szkoły, ale szkół tego typu już się nie prowadzi i biblioteka nie ma dla nich reguł.",
    en="The register has this type of school, but schools of the type are no longer run and the library has no rules for them.",
)
DESTINATION_UNCLEAR = Rule(
    code="DAT-024",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Z nazwy nie wynika, czy to przedszkole, oddział przedszkolny, szkoła podstawowa, szkoła ponadpodstawowa czy ośrodek.",
    en="The name does not say whether it is a kindergarten, a preschool class, a primary school, a post-primary school or a"
    " centre.",
)

_ABOLISHED = frozenset(
    {
        "gimnazjum",
        "liceum profilowane",
        "liceum ogólnokształcące uzupełniające dla absolwentów zasadniczych szkół zawodowych",
        "kolegium nauczycielskie",
        "nauczycielskie kolegium języków obcych",
    }
)
"""Types of the register that are no longer run: the last gimnazja closed in 2019, the last colleges for teachers in 2016."""
_PUBLIC = {"publiczna": True, "publiczny": True, "publiczne": True} | dict.fromkeys(
    (*("niepubliczna", "niepubliczny", "niepubliczne"), "niepubliczna o uprawnieniach szkoły publicznej"), False
)
_SPECIAL = {"specjalna": True, "specjalny": True, "specjalne": True, "brak specyfiki": False}
_LONG_REGON = 14
_ADDED = "00000"
_type = word_of(InstitutionKind)
_body = word_of(BodyKind)

_K, _TO = InstitutionKind, Destination
_DESTINATIONS = {
    **dict.fromkeys(PRESCHOOLS, _TO.OTHER_PRESCHOOL),
    _K.PRIMARY_SCHOOL: _TO.PRIMARY_SCHOOL,
    **dict.fromkeys((_K.GENERAL_SECONDARY_SCHOOL, _K.TECHNICAL_SCHOOL, _K.SECTORAL_SCHOOL_I), _TO.SECONDARY_SCHOOL),
    **dict.fromkeys((_K.SECTORAL_SCHOOL_II, _K.WORK_TRAINING_SCHOOL, _K.POST_SECONDARY_SCHOOL), _TO.SECONDARY_SCHOOL),
    **dict.fromkeys((_K.MOS, _K.MOS_WITHOUT_SCHOOLS), _TO.MOS),
}
"""Where a child goes by the words of a type that are not words of `Destination` themselves."""
_PRESCHOOL_CLASS = re.compile(r"\b(?:oddział|oddziale|oddz\.?) przedszkoln(?:y|ym)\b")
_PRESCHOOL_WORD = "przedszkol"


def institution_type(value: Any) -> InstitutionKind:
    """
    Return the type of a school or unit, by any of the register's words.

    >>> institution_type("Młodzieżowy Ośrodek Socjoterapii ze szkołami")
    InstitutionKind.MOS
    """
    if isinstance(value, str) and short_text(value).casefold() in _ABOLISHED:
        raise Fault(TYPE_NOT_MODELLED.finding())
    return _type(value)  # type: ignore[return-value] # of the only list


def running_body(value: Any) -> BodyKind:
    """
    Return the kind of the running body (typ organu prowadzącego), by any of the register's words.

    >>> running_body("Powiat ziemski"), running_body("Stowarzyszenia")
    (BodyKind.POWIAT, BodyKind.OTHER_PERSON)
    """
    return _body(value)  # type: ignore[return-value] # of the only list


def publicity(value: Any) -> bool:
    """
    Return whether a school is public; one that is not, with the rights of a public one, is not public.

    >>> publicity("publiczna"), publicity("niepubliczna o uprawnieniach szkoły publicznej")
    (True, False)
    """
    return _by_word(_PUBLIC, value)


def special(value: Any) -> bool:
    """
    Return whether a school or unit is special, by the register's words of its specificity.

    >>> special("specjalna"), special("brak specyfiki")
    (True, False)
    """
    return _by_word(_SPECIAL, value)


def rspo_number(value: Any) -> int:
    """
    Return the number in the register RSPO.

    >>> rspo_number("99001")
    99001
    """
    return number(value)


def regon(value: Any) -> Regon:
    """
    Return a REGON number; the five zeros that registers print after an entity's number are left out.

    >>> regon("12345678500000") == Regon("123456785")
    True
    """
    written = short_text(value) if isinstance(value, str) else str(number(value))
    if len(written) == _LONG_REGON:
        written = written.removesuffix(_ADDED)
    told: Findings = Findings()
    try:
        return Regon(written)
    except InvalidValueError as error:
        told = error.findings
    raise Fault(*(each.rule.finding("", **each.facts) for each in told))


def destination(value: Any) -> Destination:
    """
    Return where a child goes, by the name of the type, or by a school's or a unit's name that begins with its type.

    >>> destination("SP nr 1"), destination("oddział przedszkolny SP 1"), destination("Technikum")
    (Destination.PRIMARY_SCHOOL, Destination.PRESCHOOL_CLASS, Destination.SECONDARY_SCHOOL)
    """
    if isinstance(value, Destination):
        return value
    written = short_text(value).casefold() if isinstance(value, str) else ""
    if _PRESCHOOL_CLASS.search(written):
        return Destination.PRESCHOOL_CLASS
    words = written.split()
    while words:
        named = _named(" ".join(words))
        if named is not None:
            found = named if isinstance(named, Destination) else _DESTINATIONS.get(named)
            if found is None or (found is Destination.PRIMARY_SCHOOL and _PRESCHOOL_WORD in written):
                break
            return found
        words.pop()
    raise Fault(DESTINATION_UNCLEAR.finding())


def _named(words: str) -> Destination | InstitutionKind | None:
    """Return the place or the type of a school that *words*, the beginning of a name, are a word of."""
    try:
        return Destination.read(words)
    except ValueError:
        pass
    try:
        return InstitutionKind.read(words)
    except ValueError:
        return None


def _by_word(words: dict[str, bool], value: Any) -> bool:
    found = words.get(short_text(value).casefold()) if isinstance(value, str) else None
    if found is None:
        raise Fault(NOT_ON_THE_LIST.finding())
    return found
