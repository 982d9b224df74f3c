"""
The REGON number of an entity (9 digits), or of one of its local units (14 digits, of which the first nine are the entity's).

Both end in a check digit: the weighted digits added up, modulo 11, with 10 written as 0. So some mistakes of one digit go unnoticed,
unlike in a PESEL number. Several registers print an entity's number with five zeros added; such a number is not that of a local unit.

Not modelled here: the region that the first two digits stood for, and whether a number was ever given to anybody.
"""

from attrs import field, frozen

from ._expect import all_digits, expect, is_blank, plain_text
from ._spreadsheet import undo_damage
from ._values import Value
from .acts import IDENTIFIER_NOTES
from .errors import InvalidValueError
from .rule import Findings, Rule, Severity, found

_ENTITY_DIGITS = 9
_LOCAL_UNIT_DIGITS = 14

_FEWEST_DIGITS = 4
"""The number of an entity begins with five zeros at most."""
_PADDING = "00000"

_LENGTHS = {_ENTITY_DIGITS, _LOCAL_UNIT_DIGITS}

_ENTITY_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)
_LOCAL_UNIT_WEIGHTS = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)
_BASIS = (IDENTIFIER_NOTES.section("REGON"),)

REGON_MISSING = Rule(
    code="IDN-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano numeru REGON.",
    en="The REGON number is not given.",
)

REGON_WRONG_LENGTH = Rule(
    code="IDN-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Liczba wpisanych znaków jest inna niż 9 i 14: numer REGON ma 9 cyfr, a numer jednostki lokalnej 14 cyfr.",
    en="The number of characters typed is neither 9 nor 14: a REGON number has 9 digits, that of a local unit 14.",
)

REGON_NOT_DIGITS = Rule(
    code="IDN-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wśród wpisanych znaków są inne niż cyfry 0–9: numer REGON składa się wyłącznie z cyfr.",
    en="Characters other than the digits 0–9 are typed: a REGON number consists only of digits.",
)

REGON_WRONG_CHECK_DIGIT = Rule(
    code="IDN-002d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziewiąta cyfra numeru REGON (kontrolna) nie zgadza się z ośmioma pierwszymi.",
    en="The ninth digit of the REGON number, a check digit, does not match the first eight.",
)

REGON_WRONG_LAST_DIGIT = Rule(
    code="IDN-003",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Czternasta cyfra numeru REGON jednostki lokalnej (kontrolna) nie zgadza się z trzynastoma pierwszymi.",
    en="The fourteenth digit of the local unit's REGON number, a check digit, does not match the first thirteen.",
)


REGON_WITHOUT_ITS_ZEROS = Rule(
    code="IDN-002e",
    basis=(IDENTIFIER_NOTES.section("numery w arkuszu"),),
    severity=Severity.WARNING,
    pl="Wpisany numer wygląda na numer REGON, z którego arkusz kalkulacyjny usunął zera początkowe.",
    en="The number typed looks like a REGON number whose leading zeros a spreadsheet has dropped.",
)

REGON_PADDED = Rule(
    code="IDN-002f",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisany numer ma 14 cyfr i kończy się pięcioma zerami: to numer REGON podmiotu, do którego rejestr dopisał zera, a"
    " nie numer jednostki lokalnej.",
    en="The number typed has 14 digits and ends in five zeros: it is the REGON number of an entity to which a register has"
    " added zeros, not that of a local unit.",
)


def _agrees(digits: str, weights: tuple[int, ...]) -> bool:
    *summed, last = map(int, digits)
    return sum(weight * digit for weight, digit in zip(weights, summed, strict=True)) % 11 % 10 == last


def check_regon(text: str, *, at: str = "regon") -> Findings:
    """
    Return everything that is wrong with *text*, typed as a REGON number; *at* is the path of its field.

    Nothing is trimmed: spaces and dashes are findings, and what a spreadsheet or a hand seems to have done to the number is a WARNING of
    its own, beside the errors. If nothing is typed, IDN-002a is the only finding. A number of 14 digits is checked by both of its check
    digits. Source: IDN-002 and IDN-003.

    >>> check_regon("12345678512347"), check_regon("192598183").codes
    (<Findings: none>, ('IDN-002d',))
    >>> check_regon("61018820100000").codes, check_regon("000 837 672").codes
    (('IDN-002f',), ('IDN-002b', 'IDN-002c', 'IDN-001k'))
    """
    text = plain_text(text)
    expect("at", at, str)
    errors = _errors(text, at)
    return found(errors, *(rule.finding(at) for rule in _damage(text)[1])) if errors else errors


@frozen
class Regon(Value):
    """
    Hold a REGON number of 9 or 14 digits.

    Raises `InvalidValueError` with the findings of `check_regon` for anything else. `repr()` hides it, because the business of one person
    has a REGON number, too; `str()` gives the digits.

    >>> school = Regon("12345678512347")
    >>> school.is_local_unit, str(school.entity)
    (True, '123456785')
    """

    _text: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse anything but a REGON number."""
        object.__setattr__(self, "_text", plain_text(self._text))
        findings = check_regon(self._text)
        if findings:
            raise InvalidValueError("text", findings)

    @property
    def is_local_unit(self) -> bool:
        """Whether it is the number of a local unit, with 14 digits, such as a branch school has."""
        return len(self._text) == _LOCAL_UNIT_DIGITS

    @property
    def entity(self) -> "Regon":
        """The number of the entity to which the unit belongs, with 9 digits; itself if it is that of an entity."""
        return Regon(self._text[:_ENTITY_DIGITS])

    def __str__(self) -> str:
        """Give the digits."""
        return self._text


def regon_suggestions(text: str) -> tuple[Regon, ...]:
    """
    Return the number that may have been meant by *text*, which is not a REGON number: one at most.

    Damage by a spreadsheet or a hand is undone, and the five zeros that registers add to an entity's number are taken off; lost digits
    are not guessed. A suggestion is for a person to look at, and is never applied. A valid REGON number has none.

    >>> [str(number) for number in regon_suggestions("61018820100000")]
    ['610188201']
    """
    text = plain_text(text)
    if not _errors(text):
        return ()
    meant = _meant(_damage(text)[0])
    return () if meant is None else (Regon(meant),)


def _damage(text: str) -> tuple[str, tuple[Rule, ...]]:
    """Return what *text*, which is not a REGON number, was before it was damaged, and the rules that name the damage."""
    undone, damage = (text, ()) if all_digits(text) else undo_damage(text, range(_FEWEST_DIGITS, _LOCAL_UNIT_DIGITS + 1))
    if len(undone) not in _LENGTHS and _meant(undone) is not None:
        return undone, (*damage, REGON_WITHOUT_ITS_ZEROS)
    return undone, damage


def _meant(undone: str) -> str | None:
    """Return the number that is *undone*, its leading zeros filled in and those added at its end taken off; None if there is none."""
    if len(undone) < _FEWEST_DIGITS:
        return None
    filled = undone.zfill(_ENTITY_DIGITS if len(undone) <= _ENTITY_DIGITS else _LOCAL_UNIT_DIGITS)
    if len(filled) == _LOCAL_UNIT_DIGITS:
        filled = filled.removesuffix(_PADDING)
    return None if _errors(filled) else filled


def _errors(text: str, at: str = "") -> Findings:
    if is_blank(text):
        return found(REGON_MISSING.finding(at))
    long = len(text) == _LOCAL_UNIT_DIGITS
    right_length = long or len(text) == _ENTITY_DIGITS
    if not right_length or not all_digits(text):
        return found(
            None if right_length else REGON_WRONG_LENGTH.finding(at),
            None if all_digits(text) else REGON_NOT_DIGITS.finding(at),
        )
    padded = long and text.endswith(_PADDING)
    return found(
        None if _agrees(text[:_ENTITY_DIGITS], _ENTITY_WEIGHTS) else REGON_WRONG_CHECK_DIGIT.finding(at),
        REGON_PADDED.finding(at) if padded else None,
        REGON_WRONG_LAST_DIGIT.finding(at) if long and not padded and not _agrees(text, _LOCAL_UNIT_WEIGHTS) else None,
    )
