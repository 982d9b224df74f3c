"""
The matrix of class kinds: for every two classes exactly one row says whether a pupil may be in both at the same time.

The rows stand by topic; here they come together and are read. That exactly one row applies to every combination is tested by
enumeration.
"""

from functools import cache

from sio_rules._expect import expect
from sio_rules.classes import ClassKind, SchoolClass
from sio_rules.institutions import (
    ARTISTIC_WITHOUT_GENERAL_TRACK,
    GMINY,
    POST_SECONDARY_SCHOOLS,
    Institution,
    InstitutionKind,
)

from .rows_basic import BASIC_ROWS
from .rows_other import OTHER_ROWS, SAME_CLASS_ROW
from .rows_preschool import PRESCHOOL_ROWS
from .sorts import ClassSort, FormsCompatible, PairRow

_MATRIX: tuple[PairRow, ...] = (*BASIC_ROWS, *PRESCHOOL_ROWS, *OTHER_ROWS)
"""All rows, for two different classes."""

_BY_KIND = {
    ClassKind.PREPARATORY: ClassSort.PREPARATORY,
    ClassKind.RW: ClassSort.RW,
    ClassKind.WWR: ClassSort.WWR,
    ClassKind.IPET: ClassSort.OTHER_IPET,
    ClassKind.KKZ: ClassSort.KKZ,
    ClassKind.KUZ: ClassSort.KUZ,
    ClassKind.APPRENTICES_COURSE: ClassSort.APPRENTICES_COURSE,
}
_BY_INSTITUTION = dict.fromkeys(POST_SECONDARY_SCHOOLS, ClassSort.POST_SECONDARY) | dict.fromkeys(
    ARTISTIC_WITHOUT_GENERAL_TRACK, ClassSort.ARTISTIC
)
"""The sorts of basic classes in schools with an exemption; a post-secondary artistic school counts as an artistic one."""


def row_for(a: SchoolClass, b: SchoolClass, forms_compatible: FormsCompatible | None = None) -> PairRow:
    """
    Return the row that holds for *a* and *b* at the same time, in either order.

    *forms_compatible* is asked only where it matters, for a class of a post-secondary school, with the class of the lower RSPO
    number (and then key) first; without it the answer is not known. Raises `TypeError` where it answers with anything but
    True, False or None.

    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
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
    rows = _rows_by_sorts()[_sort_of(a), _sort_of(b)]
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
    return {(a, b): tuple(row for row in _MATRIX if row.names(a, b)) for a in ClassSort for b in ClassSort}


def _sort_of(school_class: SchoolClass) -> ClassSort:
    """
    Return the sort of *school_class*; where it has several marks, the one that exempts it from more pairs.

    A preschool class of which it is not given whether it is public, or who runs it, has a sort of its own.

    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II)
    >>> _sort_of(SchoolClass(institution=music, key=1, kind=ClassKind.BASIC)).name
    'ARTISTIC'
    """
    institution = school_class.institution
    if school_class.kind is ClassKind.IPET and institution.kind is InstitutionKind.ORW:
        return ClassSort.ORW_IPET
    if school_class.kind is not ClassKind.BASIC:
        return _BY_KIND[school_class.kind]
    if school_class.in_hospital:
        return ClassSort.HOSPITAL
    by_institution = _BY_INSTITUTION.get(institution.kind)
    if by_institution is not None:
        return by_institution
    if not school_class.preschool:
        return ClassSort.SCHOOL
    if school_class.holiday:
        return ClassSort.HOLIDAY
    return _preschool_sort(institution)


def _preschool_sort(institution: Institution) -> ClassSort:
    if institution.public is None:
        return ClassSort.PRESCHOOL_PUBLIC_NOT_GIVEN
    if not institution.public:
        return ClassSort.NON_PUBLIC_PRESCHOOL
    if institution.run_by is None:
        return ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN
    return ClassSort.GMINA_PRESCHOOL if institution.run_by in GMINY else ClassSort.PUBLIC_PRESCHOOL
