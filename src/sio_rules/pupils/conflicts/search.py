"""
Which assignments of a pupil to classes exclude each other, on which days, and why.

Two assignments of one pupil are in conflict when they have at least one day in common (both ends of a period count, and an
open end never ends) and the matrix of class kinds forbids their classes at the same time. School years play no part: the
periods decide. Each pair is judged for itself, so the order of the assignments and other pupils change nothing.

Not modelled here: whether the pupil actually attends either class; that is what must be established.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from sio_rules._expect import as_tuple, expect, expect_function
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period

from .conflict import Conflict, conflict_of
from .matrix import row_for
from .order import common_days, stable_order
from .sorts import FormsCompatible, PairRow

_OnBadRow = Callable[[int, object], object]
"""Takes the number (from 0) of a row that is no `ClassAssignment`, and the row."""


def find_conflicts(
    assignments: Iterable[ClassAssignment],
    *,
    forms_compatible: FormsCompatible | None = None,
    on_bad_row: _OnBadRow | None = None,
) -> tuple[Conflict, ...]:
    """
    Return every conflict among *assignments*, of any number of pupils and in any order, each pair once (PUP-501 to PUP-505).

    The result is sorted by pupil (numbers before texts), then by the two assignments: it does not depend on the order of the
    input. *forms_compatible* says of two classes, one of them in a post-secondary school, whether the forms of education
    allow attending both; without it the pair is a WARNING. A row that is no `ClassAssignment` raises
    `TypeError` with its number, unless *on_bad_row* is given: then it is called with each, and the other rows are judged.

    >>> from datetime import date
    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> rw = SchoolClass(institution=school, key=2, kind=ClassKind.RW)
    >>> [conflict] = find_conflicts([
    ...     ClassAssignment(7, basic, Period(date(2019, 9, 1), date(2020, 8, 31))),
    ...     ClassAssignment(7, rw, Period(date(2020, 8, 31))),
    ... ])
    >>> conflict.finding.code, conflict.overlap.start.isoformat(), conflict.overlap.days
    ('PUP-502', '2020-08-31', 1)
    """
    expect("assignments", assignments, Iterable)
    expect_function("forms_compatible", forms_compatible)
    expect_function("on_bad_row", on_bad_row)
    known: dict[str | int, ClassAssignment | list[ClassAssignment]] = {}
    several: list[list[ClassAssignment]] = []
    for number, each in enumerate(assignments):
        if not isinstance(each, ClassAssignment):
            _refuse(number, each, on_bad_row)
            continue
        pupil = each.pupil
        before = known.get(pupil)
        if before is None:
            known[pupil] = each
        elif isinstance(before, list):
            before.append(each)
        else:
            known[pupil] = both = [before, each]
            several.append(both)
    conflicts: list[Conflict] = []
    for group in several:
        conflicts += _of_one_pupil(group, forms_compatible)
    return tuple(sorted(conflicts, key=_pupil))


def iter_conflicts(
    assignments: Iterable[ClassAssignment],
    *,
    forms_compatible: FormsCompatible | None = None,
    on_bad_row: _OnBadRow | None = None,
) -> Iterator[Conflict]:
    """
    Yield every conflict among *assignments* that come grouped by pupil, holding those of one pupil at a time.

    Conflicts come in the order of the groups, and within a pupil as `find_conflicts` sorts them. Where a pupil's rows are not
    together, their conflicts with each other are not found: sort by pupil first, or use `find_conflicts`. The other arguments
    and errors are those of `find_conflicts`.

    >>> list(iter_conflicts([]))
    []
    """
    expect("assignments", assignments, Iterable)
    expect_function("forms_compatible", forms_compatible)
    expect_function("on_bad_row", on_bad_row)
    return _streamed(assignments, forms_compatible, on_bad_row)


def conflicts_with_places(
    assignments: Iterable[ClassAssignment], *, forms_compatible: FormsCompatible | None = None
) -> tuple[tuple[tuple[int, int], Conflict], ...]:
    """
    Return each conflict among the *assignments* of one pupil, with the places of its two: `(0, 2)` is the first and third.

    The conflicts and their order are those of `find_conflicts`; the earlier assignment comes first. Raises `InvalidValueError`
    for assignments of several pupils.

    >>> conflicts_with_places([])
    ()
    """
    expect_function("forms_compatible", forms_compatible)
    rows = as_tuple("assignments", assignments, ClassAssignment)
    if len({each.pupil for each in rows}) > 1:
        raise InvalidValueError("assignments", wanted="assignments of one pupil")
    places = stable_order(rows)
    ordered = [rows[place] for place in places]
    return tuple(
        ((places[one], places[other]), conflict_of(ordered[one], ordered[other], row))
        for one, other, row in _forbidden(ordered, forms_compatible)
    )


def _streamed(
    assignments: Iterable[ClassAssignment], forms_compatible: FormsCompatible | None, on_bad_row: _OnBadRow | None
) -> Iterator[Conflict]:
    group: list[ClassAssignment] = []
    pupil: str | int | None = None
    for number, each in enumerate(assignments):
        if not isinstance(each, ClassAssignment):
            _refuse(number, each, on_bad_row)
        elif each.pupil == pupil:
            group.append(each)
        else:
            yield from _of_one_pupil(group, forms_compatible)
            pupil = each.pupil
            group = [each]
    yield from _of_one_pupil(group, forms_compatible)


def _refuse(number: int, row: object, on_bad_row: _OnBadRow | None) -> None:
    if on_bad_row is None:
        expect(f"assignments[{number}]", row, ClassAssignment)
    else:
        on_bad_row(number, row)


def _one_after_another(assignments: Sequence[ClassAssignment]) -> bool:
    """Whether each ends before the next one starts, as by far the most do: then no two have a day in common."""
    end: date | None = date.min
    for each in assignments:
        period = each.period
        if end is None or period.start <= end:
            return False
        end = period.end
    return True


def _of_one_pupil(assignments: list[ClassAssignment], forms_compatible: FormsCompatible | None) -> list[Conflict]:
    """Return the conflicts of one pupil."""
    if _one_after_another(assignments):
        return []
    ordered = [assignments[place] for place in stable_order(tuple(assignments))]
    return [conflict_of(ordered[one], ordered[other], row) for one, other, row in _forbidden(ordered, forms_compatible)]


def _forbidden(
    assignments: list[ClassAssignment], forms_compatible: FormsCompatible | None
) -> list[tuple[int, int, PairRow]]:
    """Return every two with a day in common that a row forbids, by their places in a list that is sorted by start."""
    pairs = []
    for one, each in enumerate(assignments):
        end = each.period.end
        for other in range(one + 1, len(assignments)):
            later = assignments[other]
            if end is not None and later.period.start > end:
                break
            row = row_for(each.school_class, later.school_class, forms_compatible, common_days=_asked_days(each, later))
            if row.conflict:
                pairs.append((one, other, row))
    return pairs


def _asked_days(first: ClassAssignment, second: ClassAssignment) -> Period | None:
    """Return the common days where the row may depend on them: where one of the classes is a holiday class."""
    return common_days(first, second) if first.school_class.holiday or second.school_class.holiday else None


def _pupil(conflict: Conflict) -> tuple[bool, str | int]:
    return (isinstance(conflict.first.pupil, str), conflict.first.pupil)
