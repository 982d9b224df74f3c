"""
The PESEL number: whose number it can be, what is wrong with a typed one, and what may have been meant.

Eleven digits: the birth date, a serial number whose last digit is odd for a man and even for a woman, and a check digit
(`sio_rules._pesel_digits`).

Not modelled here: whether a number was ever given to anybody. That nothing was typed is a finding too (IDN-001a), and then
the only one, so that a form whose own rule asks for the number may ask that one instead.
"""

from datetime import date

from attrs import field, frozen

from ._expect import all_digits, expect, plain_text
from ._pesel_digits import LENGTH_DIGITS, read
from ._spreadsheet import undo_damage
from .acts import IDENTIFIER_NOTES, PUPILS_GUIDE
from .errors import InvalidValueError
from .labels import Label, term
from .rule import Findings, Rule, Severity, found

_SEX_DIGIT = 9
_FIELD = "pesel"
_SHAPE = IDENTIFIER_NOTES.section("PESEL")
_VERIFICATION = PUPILS_GUIDE.section("2.1")


class Sex(Label):
    """Name the sex of a person, as the PESEL number does."""

    FEMALE = term("kobieta", also=("k", "ż", "dziewczynka"))
    MALE = term("mężczyzna", also=("m", "chłopiec"))


_FEMALE, _MALE = Sex.FEMALE, Sex.MALE
_set = object.__setattr__


@frozen(init=False)
class Pesel:
    """
    Hold a PESEL number.

    Raises `InvalidValueError` with the findings of `check_pesel` for what is no PESEL. Nothing is trimmed or corrected:
    see `pesel_suggestions`. `str()` gives the digits, `repr()` hides them. Numbers have no order: the century hides in the month.

    >>> number = Pesel("02211307589")
    >>> number.birth_date, number.sex, number
    (datetime.date(2002, 1, 13), Sex.FEMALE, Pesel())
    >>> Pesel("02211307588")
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: text is not valid: IDN-001f
    """

    _text: str = field(repr=False)
    birth_date: date = field(init=False, eq=False, repr=False)
    """The day of birth that the number names."""

    # Written out, unlike elsewhere: a fifth faster where it refuses, as nothing is stored before it is judged.
    def __init__(self, text: str) -> None:
        """Refuse what is no PESEL."""
        if type(text) is not str:
            text = plain_text(text)
        born, broken = read(text)
        if broken:
            raise InvalidValueError("text", _with_damage(text, broken))
        _set(self, "_text", text)
        _set(self, "birth_date", born)

    @property
    def sex(self) -> Sex:
        """The sex that the tenth digit names."""
        return _MALE if self._text[_SEX_DIGIT] in "13579" else _FEMALE

    def __str__(self) -> str:
        """Give the eleven digits."""
        return self._text


PESEL_BORN_LATER = Rule(
    code="IDN-001g",
    basis=(_SHAPE,),
    severity=Severity.ERROR,
    pl="Data urodzenia zapisana w numerze PESEL przypada po dniu {on}.",
    en="The date of birth in the PESEL number is later than {on}.",
)

PESEL_OF_ANOTHER_DAY = Rule(
    code="IDN-001h",
    basis=(_VERIFICATION, _SHAPE),
    severity=Severity.ERROR,
    pl="Numer PESEL zawiera inną datę urodzenia niż podana.",
    en="The PESEL number contains a different date of birth from the one given.",
)

PESEL_OF_OTHER_SEX = Rule(
    code="IDN-001i",
    basis=(_VERIFICATION, _SHAPE),
    severity=Severity.ERROR,
    pl="Z numeru PESEL wynika inna płeć niż podana.",
    en="The PESEL number indicates a different sex from the one given.",
)

PESEL_WITHOUT_ITS_ZEROS = Rule(
    code="IDN-001n",
    basis=(IDENTIFIER_NOTES.section("PESEL w arkuszu"),),
    severity=Severity.WARNING,
    pl="Wpisany numer wygląda na numer PESEL, z którego arkusz kalkulacyjny usunął zera początkowe.",
    en="The number typed looks like a PESEL number whose leading zeros a spreadsheet has dropped.",
)


def _sex_named(text: str) -> Sex | None:
    """Return the sex that the tenth of eleven characters names, whatever the rest of *text* is worth."""
    if len(text) != LENGTH_DIGITS or text[_SEX_DIGIT] not in "0123456789":
        return None
    return _MALE if text[_SEX_DIGIT] in "13579" else _FEMALE


def _is_pesel(text: str) -> bool:
    return not read(text)[1]


def _damage(text: str) -> tuple[str, tuple[Rule, ...]]:
    """Return what *text*, which is no PESEL, was before it was damaged, and the rules that name the damage."""
    undone, damage = (text, ()) if all_digits(text) else undo_damage(text)
    filled = undone.zfill(LENGTH_DIGITS)
    if undone and filled != undone and _is_pesel(filled):  # three zeros at most: no month is 00
        return filled, (*damage, PESEL_WITHOUT_ITS_ZEROS)
    return undone, damage


def _with_damage(text: str, broken: Findings) -> Findings:
    if text.isascii() and text.isdigit() and (len(text) >= LENGTH_DIGITS or read(text.zfill(LENGTH_DIGITS))[1]):
        return broken  # nothing but digits, and none of them were zeros: the most common mistakes
    _, damage = _damage(text)
    return found(broken, *(rule.finding(_FIELD) for rule in damage)) if damage else broken


def check_pesel(
    text: str,
    *,
    on: date | None = None,
    born_on: date | None = None,
    sex: Sex | None = None,
    at: str = _FIELD,
) -> Findings:
    """
    Return everything that is wrong with *text*, typed as a PESEL number; *at* is the path of its field.

    *on* is the day of judgement: a birth date after it is an error, the day itself is not. *born_on* and *sex* are what was
    declared elsewhere; each is compared as far as the typed number names a day or a sex, even where its check digit is wrong.
    What a spreadsheet or a hand seems to have done to the number is a WARNING of its own, beside the errors.

    No finding holds the number, a part of it, or the birth date. Source: rulebook IDN-001; art. 15 ust. 2 of the act on
    population records for the centuries.

    >>> check_pesel("44051401359", on=date(2026, 3, 9), sex=Sex.MALE)
    <Findings: none>
    >>> check_pesel("4.4E+10").codes
    ('IDN-001b', 'IDN-001c', 'IDN-001j')
    """
    if type(text) is not str or type(at) is not str:
        text = plain_text(text)
        expect("at", at, str)
    if on is not None and type(on) is not date:
        expect("on", on, date, type(None))
    if born_on is not None and type(born_on) is not date:
        expect("born_on", born_on, date, type(None))
    if sex is not None and type(sex) is not Sex:
        expect("sex", sex, Sex, type(None))
    born, broken = read(text)
    if broken:
        broken = _with_damage(text, broken)
        if at != _FIELD:
            broken = found(*(each.rule.finding(at) for each in broken))
    elif born_on is None and sex is None and (on is None or (born is not None and born <= on)):
        return broken  # there is nothing to say
    named = _sex_named(text) if sex else None
    return found(
        broken,
        PESEL_BORN_LATER.finding(at, on=on) if born and on and born > on else None,
        PESEL_OF_ANOTHER_DAY.finding(at) if born and born_on and born != born_on else None,
        PESEL_OF_OTHER_SEX.finding(at) if named and named is not sex else None,
    )


def pesel_suggestions(text: str) -> tuple[Pesel, ...]:
    """
    Return the numbers that may have been meant by *text*, which is no PESEL: never more than ten, often none.

    Damage by a spreadsheet or a hand is undone; if that is not enough and eleven digits remain, each number that two
    neighbouring digits make when they change places, from left to right. A suggestion is for a person to look at, and is
    never applied. A valid PESEL has none.

    >>> [str(number) for number in pesel_suggestions("2211307589.0")]
    ['02211307589']
    >>> pesel_suggestions("02211307589")
    ()
    """
    text = plain_text(text)
    if _is_pesel(text):
        return ()
    meant, _ = _damage(text)
    if len(meant) != LENGTH_DIGITS:
        return ()
    swapped = (meant[:i] + meant[i + 1] + meant[i] + meant[i + 2 :] for i in range(LENGTH_DIGITS - 1))
    candidates = (meant,) if _is_pesel(meant) else swapped
    return tuple(Pesel(each) for each in candidates if _is_pesel(each))
