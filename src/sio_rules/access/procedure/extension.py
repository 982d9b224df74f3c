"""
What is wrong with a request for a later day to appear.

Reasons are an open list (illness, leave, care for somebody, …): any will do, but one must be given. There is no latest day
that may be chosen (A-38).

Not modelled here: an authority that refuses a lawful extension, and a second extension; the sources mention neither.
"""

from datetime import date

from sio_rules._expect import expect, is_blank
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.days import is_working_day
from sio_rules.errors import OutOfCoverageError
from sio_rules.rule import Findings, Rule, Severity, found

from .deadlines import extension_deadline
from .events import ExtensionAsked

_BASIS = (ACCESS_GUIDE.section("I.2.5"),)

EXTENSION_ASKED_LATE = Rule(
    code="ACC-244b",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-05",
    pl="Wniosek o przedłużenie terminu złożono za późno ({on}); można go było złożyć najpóźniej {last_day}.",
    en="The request for an extension was filed too late ({on}); the last day for it was {last_day}.",
)
EXTENSION_REASONS_MISSING = Rule(
    code="ACC-243",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="We wniosku o przedłużenie terminu nie podano przyczyny; wniosek trzeba uzasadnić.",
    en="The request for an extension gives no reason; a reason must be given.",
)
EXTENSION_NOT_AS_INSTRUCTED = Rule(
    code="ACC-242b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wniosku o przedłużenie terminu nie złożono tak, jak trzeba: pocztą elektroniczną, na adres podany w trzecim"
    " e-mailu.",
    en="The request for an extension was not filed as it must be: by e-mail, to the address given in the third e-mail.",
)
CHOSEN_DAY_MISSING = Rule(
    code="ACC-246a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="We wniosku o przedłużenie terminu nie wskazano dnia, w którym wnioskodawca się zgłosi; trzeba go wskazać.",
    en="The request for an extension names no day on which the applicant will appear; the day must be named.",
)
CHOSEN_DAY_NOT_LATER = Rule(
    code="ACC-246b",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-38",
    pl="Wybrany dzień ({chosen_day}) nie jest późniejszy niż koniec terminu zgłoszenia się ({appear_by}).",
    en="The chosen day ({chosen_day}) is not later than the deadline to appear ({appear_by}).",
)
CHOSEN_DAY_FREE = Rule(
    code="ACC-246c",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-38",
    pl="Wybrany dzień ({chosen_day}) nie jest dniem roboczym, więc siedziba organu może być zamknięta.",
    en="The chosen day ({chosen_day}) is not a working day, so the authority's seat may be closed.",
)


_NO_REQUEST = {EXTENSION_NOT_AS_INSTRUCTED.code, EXTENSION_REASONS_MISSING.code, CHOSEN_DAY_MISSING.code}


def check_extension(asked: ExtensionAsked, *, appear_by: date) -> Findings:
    """
    Return everything that is wrong with the request *asked* for an extension of a time limit that ends on *appear_by*.

    A late one ends the request for access (ACC-245), unless it is no request at all: without reasons, without a chosen day, or
    not as instructed. After any other error a corrected one can be filed in time. A
    chosen day that is not a working day is a WARNING, as the authority may be closed. Raises `OutOfCoverageError` for a chosen
    day outside the covered years.

    >>> asked = ExtensionAsked(on=date(2026, 3, 7), reasons="urlop", chosen_day=date(2026, 3, 10))
    >>> check_extension(asked, appear_by=date(2026, 3, 9))
    <Findings: none>
    >>> asked = ExtensionAsked(on=date(2026, 3, 8), reasons="urlop", chosen_day=date(2026, 3, 14))
    >>> check_extension(asked, appear_by=date(2026, 3, 9)).codes
    ('ACC-244b', 'ACC-246c')
    """
    expect("asked", asked, ExtensionAsked)
    last_day = extension_deadline(appear_by).last_day
    return found(
        EXTENSION_ASKED_LATE.when(asked.on > last_day, "on", last_day=last_day, on=asked.on),
        EXTENSION_NOT_AS_INSTRUCTED.when(not asked.as_instructed, "as_instructed"),
        EXTENSION_REASONS_MISSING.when(is_blank(asked.reasons), "reasons"),
        _check_chosen_day(asked.chosen_day, appear_by),
    )


def ends_the_case(wrong: Findings) -> bool:
    """
    Whether an extension of which *wrong* was found ends the request for access: late, and a request all the same (A-06).

    >>> late = ExtensionAsked(on=date(2026, 3, 8), reasons="urlop", chosen_day=date(2026, 3, 10))
    >>> ends_the_case(check_extension(late, appear_by=date(2026, 3, 9)))
    True
    >>> late = ExtensionAsked(on=date(2026, 3, 8), reasons="", chosen_day=date(2026, 3, 10))
    >>> ends_the_case(check_extension(late, appear_by=date(2026, 3, 9)))
    False
    """
    return EXTENSION_ASKED_LATE.code in wrong.codes and _NO_REQUEST.isdisjoint(wrong.codes)


def _check_chosen_day(chosen_day: date | None, appear_by: date) -> Findings:
    """
    Return what is wrong with the day chosen to appear: none, not later than *appear_by*, or no working day (ACC-246).

    >>> _check_chosen_day(date(2026, 3, 10), date(2026, 3, 9)), _check_chosen_day(date(2026, 3, 9), date(2026, 3, 9)).codes
    (<Findings: none>, ('ACC-246b',))
    """
    if chosen_day is None:
        return found(CHOSEN_DAY_MISSING.finding("chosen_day"))
    try:
        working = is_working_day(chosen_day)
    except OutOfCoverageError:
        raise OutOfCoverageError("chosen_day") from None
    return found(
        CHOSEN_DAY_NOT_LATER.when(chosen_day <= appear_by, "chosen_day", chosen_day=chosen_day, appear_by=appear_by),
        CHOSEN_DAY_FREE.when(not working, "chosen_day", chosen_day=chosen_day),
    )
