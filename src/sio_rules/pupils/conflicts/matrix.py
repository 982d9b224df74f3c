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
    BodyKind,
    Institution,
    InstitutionKind,
)
from sio_rules.periods import Period
from sio_rules.rule import Rule

from .rows_basic import BASIC_ROWS
from .rows_other import CONTRADICTION_ROW, OTHER_ROWS, SAME_CLASS_ROW
from .rows_preschool import PRESCHOOL_ROWS
from .sorts import ClassSort, FormsCompatible, PairRow

_MATRIX: tuple[PairRow, ...] = (*BASIC_ROWS, *PRESCHOOL_ROWS, *OTHER_ROWS)
"""All rows, for two different classes."""

_BY_KIND = {
    ClassKind.PREPARATORY: ClassSort.PREPARATORY,
    ClassKind.RW: ClassSort.RW,
    ClassKind.WWR: ClassSort.WWR,
    ClassKind.IPET: ClassSort.OTHER_IPET,
    ClassKind.MINORITY_LANGUAGE_GROUP: ClassSort.MINORITY_LANGUAGE_GROUP,
    ClassKind.KKZ: ClassSort.KKZ,
    ClassKind.KUZ: ClassSort.KUZ,
    ClassKind.APPRENTICES_COURSE: ClassSort.APPRENTICES_COURSE,
}
_BY_INSTITUTION = dict.fromkeys(POST_SECONDARY_SCHOOLS, ClassSort.POST_SECONDARY) | dict.fromkeys(
    ARTISTIC_WITHOUT_GENERAL_TRACK, ClassSort.ARTISTIC
)
"""The sorts of basic classes in schools with an exemption; a post-secondary artistic school counts as an artistic one."""


_FIRST_HOLIDAY_MONTH, _LAST_HOLIDAY_MONTH = 7, 8


def row_for(
    a: SchoolClass,
    b: SchoolClass,
    forms_compatible: FormsCompatible | None = None,
    *,
    common_days: Period | None = None,
) -> PairRow:
    """
    Return the row that holds for *a* and *b* at the same time, in either order.

    *common_days* are those of the two assignments; None is some days of July and August. Only then is a holiday class exempt.

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
    expect("common_days", common_days, Period, type(None))
    same_unit = a.institution.rspo == b.institution.rspo
    if same_unit and a.key == b.key:
        return CONTRADICTION_ROW if _contradict(a, b) else SAME_CLASS_ROW
    exempt = common_days is None or _in_summer(common_days)
    rows = rows_by_sorts()[sort_of(a, holiday_exempt=exempt), sort_of(b, holiday_exempt=exempt)]
    forms = None
    if forms_compatible is not None and rows[0].depends_on_forms:
        forms = forms_compatible(*sorted((a, b), key=_place))
        expect("the answer of forms_compatible", forms, bool, type(None))
    return next(row for row in rows if row.holds_for(same_unit=same_unit, forms=forms))


def _contradict(a: SchoolClass, b: SchoolClass) -> bool:
    """
    Whether two descriptions of one class contradict each other; what one of them does not give contradicts nothing.

    >>> from attrs import evolve
    >>> from sio_rules.classes import Level
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> unknown = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> first, second = (evolve(unknown, level=level) for level in (Level.GRADE_1, Level.GRADE_2))
    >>> _contradict(first, unknown), _contradict(first, second)
    (False, True)
    """
    marks = any(
        one != other
        for one, other in (
            (a.kind, b.kind),
            (a.institution.kind, b.institution.kind),
            (a.hospital, b.hospital),
            (a.holiday, b.holiday),
            (a.features, b.features),
        )
    )
    given = ((a.level, b.level), (a.specificity, b.specificity), (a.mode, b.mode))
    return marks or any(one is not None and other is not None and one is not other for one, other in given)


def _in_summer(days: Period) -> bool:
    """
    Whether all *days* are days of July and August of one year.

    >>> from datetime import date
    >>> _in_summer(Period(date(2024, 7, 1), date(2024, 8, 31))), _in_summer(Period(date(2024, 6, 30), date(2024, 7, 31)))
    (True, False)
    """
    last = days.end
    if last is None:
        return False
    return days.start.year == last.year and days.start.month >= _FIRST_HOLIDAY_MONTH and last.month <= _LAST_HOLIDAY_MONTH


def _place(school_class: SchoolClass) -> tuple[int, int | str]:
    return (school_class.institution.rspo, school_class.key)


@cache
def rows_by_rule() -> dict[Rule, PairRow]:
    """
    Return each row that is reported as a conflict, by its rule: a rule has one row.

    >>> [rule.code for rule, row in rows_by_rule().items() if row.tasks == ()]
    ['PUP-403c', 'PUP-403e']
    """
    return {row.rule: row for row in (*_MATRIX, SAME_CLASS_ROW, CONTRADICTION_ROW) if row.conflict}


@cache
def rows_by_sorts() -> dict[tuple[ClassSort, ClassSort], tuple[PairRow, ...]]:
    """
    Return the rows of every two sorts, in either order: several where the institution or the forms of education decide.

    >>> [row.rule.code for row in rows_by_sorts()[ClassSort.WWR, ClassSort.WWR]]
    ['PUP-531b', 'PUP-531a']
    """
    return {(a, b): tuple(row for row in _MATRIX if row.names(a, b)) for a in ClassSort for b in ClassSort}


def sort_of(school_class: SchoolClass, *, holiday_exempt: bool = True) -> ClassSort:
    """
    Return the sort of *school_class*; where it has several marks, the one that exempts it from more pairs.

    A preschool class of which it is not given whether it is public, or who runs it, has a sort of its own, and so has a basic
    class whose level is not given and may be either. A holiday class that is not *holiday_exempt* is a preschool class like others.

    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II)
    >>> sort_of(SchoolClass(institution=music, key=1, kind=ClassKind.BASIC)).name
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
    if school_class.preschool is None:
        return ClassSort.LEVEL_NOT_GIVEN
    if not school_class.preschool:
        return ClassSort.SCHOOL
    if school_class.holiday and holiday_exempt:
        return ClassSort.HOLIDAY
    return _preschool_sort(institution)


def _preschool_sort(institution: Institution) -> ClassSort:
    if institution.public is None:
        return ClassSort.PRESCHOOL_PUBLIC_NOT_GIVEN
    if not institution.public:
        return ClassSort.NON_PUBLIC_PRESCHOOL
    if institution.run_by is None:
        return ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN
    if institution.run_by is BodyKind.UNION_OF_GMINAS:
        return ClassSort.UNION_PRESCHOOL
    return ClassSort.GMINA_PRESCHOOL if institution.run_by in GMINY else ClassSort.PUBLIC_PRESCHOOL
