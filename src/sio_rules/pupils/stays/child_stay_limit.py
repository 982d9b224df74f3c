"""
How long a child may stay with its minor mother in a MOW (section 14): until the child is 3 or the mother is 18 (A-29).

The last day is the day before the earlier of these birthdays. It ends a stay, so it does not move over days off. It is not
shown, because it reveals a birthday. Only the guide sets these limits: the provisions that it names are about what is
reported.

Not modelled here: a stay that ends sooner because the mother leaves; `check_child_stay` compares the stays.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.ages import last_day_before_age
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found

_CHILD_YEARS = 3
"""The age at which a child may no longer stay."""
_MOTHER_YEARS = 18
"""The age of the mother at which her child may no longer stay."""


class ChildStayLimit(Label):
    """Name what ends the stay of a child with its mother."""

    CHILD_COMPLETES_3 = term("dziecko kończy 3 lata", en="the child turns 3")
    MOTHER_COMPLETES_18 = term("matka kończy 18 lat", en="the mother turns 18")


@frozen
class ChildStayEnd(Value):
    """Hold the last day of a child's stay (not shown: it reveals a birthday), what ends it, and the ground."""

    last_day: date = field(repr=False)
    limit: ChildStayLimit
    because: Findings

    def _check(self) -> None:
        """Refuse an end without its ground."""
        if not self.because:
            raise TypeError("because must hold the ground of the end")


_BASIS = (PUPILS_GUIDE.section("14"),)

UNTIL_CHILDS_AGE = Rule(
    code="MCH-004a",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-29",
    pl="Pobyt dziecka trwa najdłużej do dnia poprzedzającego ukończenie przez nie {years}. roku życia; dzień ten przypada"
    " nie później niż dzień poprzedzający pełnoletność matki.",
    en="The child's stay lasts at most until the day before the child turns {years}; that day is no later than the day"
    " before the mother comes of age.",
)
UNTIL_MOTHERS_AGE = Rule(
    code="MCH-004b",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-29",
    pl="Pobyt dziecka trwa najdłużej do dnia poprzedzającego ukończenie przez matkę {years}. roku życia; dzień ten przypada,"
    " zanim dziecko ukończy {child_years}. rok życia.",
    en="The child's stay lasts at most until the day before the mother turns {years}; that day comes before the child turns"
    " {child_years}.",
)


def child_stay_end(child_born_on: date, mother_born_on: date) -> ChildStayEnd:
    """
    Return the last day on which a child may stay with its mother: the day before it is 3 or before she is 18 (MCH-004).

    A person born on 29 February turns a year older on 28 February of a common year (TRM-016). Raises `OutOfCoverageError`
    where the last day would lie past the end of Python's calendar.

    >>> end = child_stay_end(date(2023, 5, 10), date(2007, 9, 20))
    >>> end.last_day.isoformat(), end.limit
    ('2025-09-19', ChildStayLimit.MOTHER_COMPLETES_18)
    """
    expect("child_born_on", child_born_on, date)
    expect("mother_born_on", mother_born_on, date)
    by_child = last_day_before_age(child_born_on, _CHILD_YEARS)
    by_mother = last_day_before_age(mother_born_on, _MOTHER_YEARS)
    if by_child <= by_mother:
        ground = UNTIL_CHILDS_AGE.finding(years=_CHILD_YEARS)
        return ChildStayEnd(by_child, ChildStayLimit.CHILD_COMPLETES_3, found(ground))
    ground = UNTIL_MOTHERS_AGE.finding(years=_MOTHER_YEARS, child_years=_CHILD_YEARS)
    return ChildStayEnd(by_mother, ChildStayLimit.MOTHER_COMPLETES_18, found(ground))
