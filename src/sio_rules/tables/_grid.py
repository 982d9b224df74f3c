"""How tables are built: columns that many of them have, plain values, and the conditions that do not matter."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar

from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.dated import Dated
from sio_rules.institutions import Audience, BodyKind, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Findings

from .table import Column, NoneMeans, Row

_T = TypeVar("_T")
_NUMBER = 1
"""The number of the institutions, classes and pupils with which the functions are asked."""


@cache
def key(member: Label | None) -> str | None:
    """
    Return the key of *member*, None for None; the same text for all cells.

    >>> key(ClassKind.RW), key(None)
    ('ClassKind.RW', None)
    """
    return None if member is None else member.key


def first_code(said: Decision[Any] | Findings | Finding | None) -> str | None:
    """
    Return the code of the rule that stands first in what a function said; None where it found nothing.

    >>> first_code(None) is None, first_code(Findings()) is None
    (True, True)
    """
    if isinstance(said, Decision):
        return said.because[0].code
    found = said[0] if isinstance(said, tuple) and said else said
    return found.code if isinstance(found, Finding) else None


def institution(kind: InstitutionKind, **facts: Any) -> Institution:
    """
    Return an institution of *kind* of which these *facts* are known.

    >>> institution(InstitutionKind.MOW, public=True).public
    True
    """
    return Institution(rspo=_NUMBER, kind=kind, **facts)


def class_at(here: Institution, kind: ClassKind, **facts: Any) -> SchoolClass:
    """
    Return a class of *kind* at the institution *here* of which these *facts* are known.

    >>> class_at(institution(InstitutionKind.ORW), ClassKind.RW).kind
    ClassKind.RW
    """
    return SchoolClass(institution=here, key=_NUMBER, kind=kind, **facts)


def assigned(school_class: SchoolClass, on: date) -> ClassAssignment:
    """
    Return the assignment of a pupil to a class on the day *on*.

    >>> assigned(class_at(institution(InstitutionKind.ORW), ClassKind.RW), date(2025, 9, 1)).period.days
    1
    """
    return ClassAssignment(_NUMBER, school_class, Period(on, on))


def merged(rows: Iterable[Row], conditions: int, places: Sequence[int]) -> tuple[Row, ...]:
    """
    Return *rows* with None for the conditions that do not matter; the first *conditions* values of a row are its conditions.

    *places* are those of the conditions that may not matter. One does not, for given other conditions, where every value that it has
    in *rows* leads to the same answers. As many values are met by the returned rows as by *rows*, each by one.

    >>> merged([(True, True, 1), (True, False, 1), (False, True, 2), (False, False, 3)], 2, (0, 1))
    ((True, None, 1), (False, True, 2), (False, False, 3))
    """
    left = list(rows)
    for place in places:
        every = {row[place] for row in left}
        groups: dict[Row, list[Row]] = {}
        for row in left:
            groups.setdefault((*row[:place], *row[place + 1 : conditions]), []).append(row)
        left = []
        for group in groups.values():
            same = len({row[conditions:] for row in group}) == 1 and {row[place] for row in group} == every
            left += [(*group[0][:place], None, *group[0][place + 1 :])] if same else group
    return tuple(left)


INSTITUTION_KIND = Column(
    "institution_kind", str, "rodzaj szkoły lub placówki", "the kind of school or unit", lists=(InstitutionKind,)
)
ENTITY_KIND = Column(
    "entity_kind",
    str,
    "rodzaj szkoły, placówki lub innego podmiotu",
    "the kind of school, unit or body",
    lists=(InstitutionKind, BodyKind),
)
CLASS_KIND = Column("class_kind", str, "rodzaj oddziału", "the kind of class", lists=(ClassKind,))
AUDIENCE = Column(
    "audience", str, "kategoria uczniów szkoły", "whom the school teaches", lists=(Audience,), none=NoneMeans.ANY
)
CODE = Column("code", str, "kod reguły", "the code of the rule that says so", answer=True)
BROKEN = Column(
    "code", str, "kod naruszonej reguły", "the code of the rule that is broken", none=NoneMeans.NOTHING, answer=True
)


FIRST_DAY = Column("first_day", date, "pierwszy dzień, w którym to obowiązuje", "the first day on which this is law")
LAST_DAY = Column(
    "last_day", date, "ostatni dzień, w którym to obowiązuje", "the last day on which this is law", none=NoneMeans.NO_END
)


def spans(*laws: Dated[Any]) -> tuple[tuple[date, date | None], ...]:
    """
    Return the first and last days between which none of *laws* changes, the oldest first; the newest has no last day.

    >>> [first.isoformat() for first, _ in spans(Dated({date(2019, 12, 3): 2, date(2017, 9, 1): 1}), Dated({date(2017, 9, 1): 5}))]
    ['2017-09-01', '2019-12-03']
    """
    first_days = sorted({days.start for each in laws for days, _ in each})
    last_days: list[date | None] = [day - timedelta(days=1) for day in first_days[1:]]
    return tuple(zip(first_days, [*last_days, None], strict=True))


def ranges(answers: Sequence[_T]) -> tuple[tuple[int, int | None, _T], ...]:
    """
    Return from which to which place *answers* are the same, both ends included; the last of them goes on without an end.

    >>> ranges(["no", "no", "yes"])
    ((0, 1, 'no'), (2, None, 'yes'))
    """
    starts = [place for place, each in enumerate(answers) if place == 0 or each != answers[place - 1]]
    ends: list[int | None] = [place - 1 for place in starts[1:]]
    return tuple((start, end, answers[start]) for start, end in zip(starts, [*ends, None], strict=True))


def yes_no(name: str, pl: str, en: str, none: NoneMeans | None = None, *, answer: bool = False) -> Column:
    """
    Return a column of yes or no.

    >>> yes_no("special", "czy szkoła jest specjalna", "whether the school is special").type
    <class 'bool'>
    """
    return Column(name, bool, pl, en, none=none, answer=answer)


def answer(name: str, pl: str, en: str, *lists: type[Label], none: NoneMeans | None = None) -> Column:
    """
    Return a column of answers that are members of *lists*.

    >>> answer("class_kind", "rodzaj", "the kind", ClassKind).answer
    True
    """
    return Column(name, str, pl, en, lists=lists, none=none, answer=True)


def condition(name: str, pl: str, en: str, *lists: type[Label], none: NoneMeans | None = None) -> Column:
    """
    Return a column of conditions that are members of *lists*.

    >>> condition("class_kind", "rodzaj", "the kind", ClassKind).answer
    False
    """
    return Column(name, str, pl, en, lists=lists, none=none)
