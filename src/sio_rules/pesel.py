"""
The PESEL number: whose number it can be, what is wrong with a typed one, and what may have been meant.

It has eleven digits: the date of birth, a serial number whose last digit is odd for a man and even for a woman, and a check digit.

Not modelled here: whether a number was ever given to anybody. If nothing is typed, IDN-001a is the only finding, so that a form with a
rule of its own can drop it.
"""

from datetime import date

from attrs import field, frozen

from ._expect import all_digits, expect, plain_text
from ._pesel_digits import LENGTH_DIGITS, check_digit, read
from ._spreadsheet import LETTERS_IN_NUMBER, LOST, undo_damage
from ._values import Value
from .acts import IDENTIFIER_NOTES, PUPILS_GUIDE
from .errors import InvalidValueError
from .labels import Label, term
from .rule import Findings, Rule, Severity, found

_SEX_DIGIT = 9
_HALF = "5"
"""A digit that is rounded either way."""
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
class Pesel(Value):
    """
    Hold a PESEL number.

    Raises `InvalidValueError` with the findings of `check_pesel` for anything else. Nothing is trimmed or corrected: see
    `pesel_suggestions`. `str()` gives the digits, `repr()` hides them. Numbers have no order, because the month also codes the century.

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
    """The date of birth that the number gives."""

    # Written out, unlike elsewhere: a fifth faster where it refuses, as nothing is stored before it is checked.
    def __init__(self, text: str) -> None:
        """Refuse anything but a PESEL number."""
        if type(text) is not str:
            text = plain_text(text)
        born, broken = read(text)
        if broken:
            raise InvalidValueError("text", _with_damage(text, broken))
        _set(self, "_text", text)
        _set(self, "birth_date", born)

    @property
    def sex(self) -> Sex:
        """The sex that the tenth digit gives."""
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
    basis=(IDENTIFIER_NOTES.section("numery w arkuszu"),),
    severity=Severity.WARNING,
    pl="Wpisany numer wygląda na numer PESEL, z którego arkusz kalkulacyjny usunął zera początkowe.",
    en="The number typed looks like a PESEL number whose leading zeros a spreadsheet has dropped.",
)


def _sex_named(text: str) -> Sex | None:
    """Return the sex that the tenth of eleven characters gives, whatever the others are."""
    if len(text) != LENGTH_DIGITS or text[_SEX_DIGIT] not in "0123456789":
        return None
    return _MALE if text[_SEX_DIGIT] in "13579" else _FEMALE


def _is_pesel(text: str) -> bool:
    return not read(text)[1]


def _damage(text: str) -> tuple[str, tuple[Rule, ...]]:
    """Return what *text*, which is not a PESEL number, was before it was damaged, and the rules that name the damage."""
    undone, damage = (text, ()) if all_digits(text) else undo_damage(text)
    if len(undone) < LENGTH_DIGITS and _meant(undone):
        return undone, (*damage, PESEL_WITHOUT_ITS_ZEROS)
    return undone, damage


def _meant(undone: str) -> tuple[str, ...]:
    """
    Return the numbers that are *undone*, its leading zeros filled in: up to three, as there is no month 00.

    If a spreadsheet lost the last digit, it is calculated from the ten before it, or from one less if the digit was rounded up.
    """
    if LOST not in undone:
        filled = undone.zfill(LENGTH_DIGITS)
        return (filled,) if _is_pesel(filled) else ()
    if undone.count(LOST) > 1 or len(undone) > LENGTH_DIGITS:
        return ()
    shown = int(undone.removesuffix(LOST))
    rounded_down, rounded_up = (f"{ten:010}{check_digit(f'{ten:010}')}" for ten in (shown, max(shown - 1, 0)))
    could_be = (rounded_down[-1] <= _HALF and rounded_down, rounded_up[-1] >= _HALF and rounded_up)
    return tuple(number for number in could_be if number and _is_pesel(number))


def _with_damage(text: str, broken: Findings) -> Findings:
    _, damage = _damage(text)
    return (
        found(broken, *(rule.finding(_FIELD) for rule in sorted(damage, key=lambda rule: rule.code))) if damage else broken
    )


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

    A date of birth after the day *on* is an error; a birth on the day itself is not. *born_on* and *sex* are what was given elsewhere;
    they are compared as far as the number typed gives a date or a sex, even if its check digit is wrong. What a spreadsheet or a hand
    seems to have done to the number is a WARNING of its own, beside the errors.

    No finding contains the number, a part of it, or the date of birth. Source: IDN-001; for the centuries, art. 15 ust. 2 of the Act on
    Population Records.

    >>> check_pesel("44051401359", on=date(2026, 3, 9), sex=Sex.MALE)
    <Findings: none>
    >>> check_pesel("4.4E+10").codes
    ('IDN-001b', 'IDN-001c', 'IDN-001j')
    """
    if type(text) is not str or type(at) is not str:
        text = plain_text(text)
        expect("at", at, str)
    alone = on is None and born_on is None and sex is None
    if not alone:
        expect("on", on, date, type(None))
        expect("born_on", born_on, date, type(None))
        expect("sex", sex, Sex, type(None))
    born, broken = read(text)
    if broken:
        broken = _with_damage(text, broken)
        if at != _FIELD:
            broken = found(*(each.rule.finding(at) for each in broken))
    if alone:
        return broken
    named = _sex_named(text) if sex else None
    return found(
        broken,
        PESEL_BORN_LATER.finding(at, on=on) if born and on and born > on else None,
        PESEL_OF_ANOTHER_DAY.finding(at) if born and born_on and born != born_on else None,
        PESEL_OF_OTHER_SEX.finding(at) if named and named is not sex else None,
    )


def pesel_suggestions(
    text: str, *, on: date | None = None, born_on: date | None = None, sex: Sex | None = None
) -> tuple[Pesel, ...]:
    """
    Return the numbers that may have been meant by *text*, which is not a PESEL number: never more than ten, often none.

    Damage by a spreadsheet or a hand is undone. A lost check digit is calculated; more lost digits are not guessed. If nothing had to be
    guessed and eleven digits remain, each number that two neighbouring digits make when they change places, from left to right. What
    cannot be is left out: a birth after *on*, on another day than *born_on*, of another *sex*. A suggestion is for a person to look at, and
    is never applied. A valid PESEL number has none.

    >>> [str(number) for number in pesel_suggestions("2211307589.0")]
    ['02211307589']
    >>> pesel_suggestions("02211307589")
    ()
    """
    text = plain_text(text)
    expect("on", on, date, type(None))
    expect("born_on", born_on, date, type(None))
    expect("sex", sex, Sex, type(None))
    if _is_pesel(text):
        return ()
    undone, damage = _damage(text)
    candidates = _meant(undone)
    if not candidates and len(undone) == LENGTH_DIGITS and LETTERS_IN_NUMBER not in damage:
        swapped = (undone[:i] + undone[i + 1] + undone[i] + undone[i + 2 :] for i in range(LENGTH_DIGITS - 1))
        candidates = tuple(number for number in swapped if _is_pesel(number))
    return tuple(
        number
        for number in map(Pesel, candidates)
        if (on is None or number.birth_date <= on)
        and (born_on is None or number.birth_date == born_on)
        and (sex is None or number.sex is sex)
    )
