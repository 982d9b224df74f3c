"""
The matrix of class kinds: for every two classes exactly one row says whether a pupil may be in both at the same time.

The rows stand by topic; here they come together and are read. That exactly one row applies to every combination is tested by
enumeration.
"""

from functools import cache

from sio_rules._expect import expect
from sio_rules.classes import SchoolClass

from .rows_basic import BASIC_ROWS
from .rows_other import OTHER_ROWS, SAME_CLASS_ROW
from .rows_preschool import PRESCHOOL_ROWS
from .sorts import ClassSort, FormsCompatible, PairRow, sort_of

MATRIX: tuple[PairRow, ...] = (*BASIC_ROWS, *PRESCHOOL_ROWS, *OTHER_ROWS)
"""All rows, for two different classes."""


def row_for(a: SchoolClass, b: SchoolClass, forms_compatible: FormsCompatible | None = None) -> PairRow:
    """
    Return the row that holds for *a* and *b* at the same time, in either order.

    *forms_compatible* is asked only where a class of a post-secondary school makes it matter, with the class of the lower RSPO
    number (and then key) first; without it the answer is not known. Raises `TypeError` where it answers with anything but
    True, False or None.

    >>> from sio_rules.classes import ClassKind
    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> row_for(basic, SchoolClass(institution=school, key=2, kind=ClassKind.RW)).rule
    <Rule PUP-502>
    """
    expect("a", a, SchoolClass)
    expect("b", b, SchoolClass)
    if forms_compatible is not None and not callable(forms_compatible):
        raise TypeError(f"forms_compatible must be a function or None, not {type(forms_compatible).__name__}")
    same_unit = a.institution.rspo == b.institution.rspo
    if same_unit and a.key == b.key:
        return SAME_CLASS_ROW
    rows = _rows_by_sorts()[sort_of(a), sort_of(b)]
    if len(rows) == 1:
        return rows[0]
    forms = None
    if forms_compatible is not None and rows[0].depends_on_forms:
        forms = forms_compatible(*sorted((a, b), key=_place))
        expect("the answer of forms_compatible", forms, bool, type(None))
    return next(row for row in rows if row.holds_for(same_unit=same_unit, forms=forms))


def _place(school_class: SchoolClass) -> tuple[int, int]:
    return (school_class.institution.rspo, school_class.key)


@cache
def _rows_by_sorts() -> dict[tuple[ClassSort, ClassSort], tuple[PairRow, ...]]:
    return {(a, b): tuple(row for row in MATRIX if row.names(a, b)) for a in ClassSort for b in ClassSort}
