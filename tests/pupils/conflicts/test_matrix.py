"""The matrix of class kinds against the decision table of section 7.7 of the rulebook, which is written out here again."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from hypothesis import given
from world import a_class, can_have_preschool_classes, institution

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.pupils.conflicts.matrix import _MATRIX, row_for, rows_by_rule, sort_of
from sio_rules.pupils.conflicts.rows_other import CONTRADICTION_ROW, SAME_CLASS_ROW
from sio_rules.pupils.conflicts.sorts import _ANY_FORMS, BASIC, ClassSort, FormsCompatible, PairRow
from sio_rules.rule import Severity
from sio_rules.strategies import school_classes

Test = Callable[[SchoolClass], bool]
K = InstitutionKind

ARTISTIC = {
    K.CIRCUS_SCHOOL,
    K.MUSIC_SCHOOL_I,
    K.MUSIC_SCHOOL_II,
    K.DANCE_SCHOOL,
    K.OTHER_ARTISTIC_SCHOOL,
    K.POST_SECONDARY_MUSIC_SCHOOL,
    K.POST_SECONDARY_ART_SCHOOL,
}
WORDS_OF_PRESCHOOL = {Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL}


def kind(wanted: ClassKind) -> Test:
    """Ask for a kind of class."""
    return lambda school_class: school_class.kind is wanted


def anything(_: SchoolClass) -> bool:
    """Ask for nothing."""
    return True


basic = kind(ClassKind.BASIC)


def hospital(c: SchoolClass) -> bool:
    """Ask for a basic class w podmiocie leczniczym."""
    return basic(c) and (c.hospital or c.institution.hospital)


def artistic(c: SchoolClass) -> bool:
    """Ask for a basic class of an artistic school without general track."""
    return basic(c) and c.institution.kind in ARTISTIC


def policealna(c: SchoolClass) -> bool:
    """Ask for a basic class of a post-secondary school."""
    return basic(c) and c.institution.kind is K.POST_SECONDARY_SCHOOL


def preschool(c: SchoolClass) -> bool:
    """Ask for a preschool class."""
    return basic(c) and c.level in WORDS_OF_PRESCHOOL


def holiday(c: SchoolClass) -> bool:
    """Ask for a holiday class."""
    return preschool(c) and c.holiday


def public_gmina(c: SchoolClass) -> bool:
    """Ask for a preschool class of a public unit that a gmina runs."""
    by_gmina = c.institution.run_by in {BodyKind.GMINA, BodyKind.CITY_WITH_POWIAT_RIGHTS}
    return preschool(c) and c.institution.public is True and by_gmina


def public_other(c: SchoolClass) -> bool:
    """Ask for a preschool class of a public unit that another body runs."""
    return preschool(c) and c.institution.public is True and not public_gmina(c)


def non_public(c: SchoolClass) -> bool:
    """Ask for a preschool class of a non-public unit."""
    return preschool(c) and not c.institution.public


def orw_ipet(c: SchoolClass) -> bool:
    """Ask for the IPET class of an ORW."""
    return c.kind is ClassKind.IPET and c.institution.kind is K.ORW


# One line for each row of the decision table, rows that allow before rows that forbid; the first that fits holds.
# (a, b, same unit, answer about the forms, severity, first letters of the code); None = does not matter.
TABLE: list[tuple[Test, Test, bool | None, str | None, Severity, str]] = [
    (kind(ClassKind.RW), kind(ClassKind.RW), None, None, Severity.ERROR, "PUP-501"),
    (basic, kind(ClassKind.RW), None, None, Severity.ERROR, "PUP-502"),
    (kind(ClassKind.PREPARATORY), kind(ClassKind.RW), None, None, Severity.ERROR, "PUP-503"),
    (basic, hospital, None, None, Severity.GROUND, "PUP-504"),
    (basic, artistic, None, None, Severity.GROUND, "PUP-504"),
    (basic, policealna, None, "yes", Severity.GROUND, "PUP-504"),
    (basic, policealna, None, "no", Severity.ERROR, "PUP-504"),
    (basic, policealna, None, "unknown", Severity.WARNING, "PUP-504"),
    (preschool, holiday, None, None, Severity.GROUND, "PUP-505"),
    (preschool, preschool, True, None, Severity.GROUND, "PUP-505"),
    (preschool, public_gmina, False, None, Severity.GROUND, "PUP-505"),
    (public_other, public_other, False, None, Severity.GROUND, "PUP-505"),
    (public_other, non_public, False, None, Severity.ERROR, "PUP-505"),
    (non_public, non_public, False, None, Severity.ERROR, "PUP-505"),
    (preschool, basic, None, None, Severity.WARNING, "PUP-504"),
    (basic, basic, None, None, Severity.ERROR, "PUP-504"),
    (basic, orw_ipet, None, None, Severity.GROUND, "PUP-529"),
    (kind(ClassKind.WWR), kind(ClassKind.WWR), False, None, Severity.ERROR, "PUP-531"),
    (anything, anything, None, None, Severity.GROUND, "PUP-5"),
]
ANSWERS: dict[bool | None, str] = {True: "yes", False: "no", None: "unknown"}


def by_the_table(a: SchoolClass, b: SchoolClass, *, forms: bool | None) -> tuple[Severity, str]:
    """Read the table from the top."""
    same_unit = a.institution.rspo == b.institution.rspo
    for left, right, unit, answer, severity, code in TABLE:
        sides = (left(a) and right(b)) or (left(b) and right(a))
        if sides and unit in {None, same_unit} and answer in {None, ANSWERS[forms]}:
            return severity, code
    raise AssertionError


def classes(rspo: int, key: int) -> Iterator[SchoolClass]:
    """Build a class of every kind with every combination of what the table asks for."""
    flags = (True, False)
    for public, by_gmina, in_hospital in product(flags, flags, flags):
        run_by = BodyKind.CITY_WITH_POWIAT_RIGHTS if by_gmina else BodyKind.POWIAT
        for school_kind in (K.KINDERGARTEN, K.PRIMARY_SCHOOL, K.MUSIC_SCHOOL_II, K.POST_SECONDARY_SCHOOL, K.ORW):
            at = Institution(rspo=rspo, kind=school_kind, public=public, run_by=run_by, hospital=in_hospital)
            for level, on_holiday in ((Level.PRESCHOOL, True), (Level.PRESCHOOL, False), (Level.GRADE_1, False)):
                of_preschool = level is Level.PRESCHOOL
                if not (can_have_preschool_classes(school_kind) if of_preschool else school_kind is not K.KINDERGARTEN):
                    continue  # there is no such class
                yield SchoolClass(institution=at, key=key, kind=ClassKind.BASIC, level=level, holiday=on_holiday)
    for school_kind, class_kind in product((K.COUNSELLING_CENTRE, K.ORW), set(ClassKind) - {ClassKind.BASIC}):
        at = Institution(rspo=rspo, kind=school_kind, public=True, run_by=BodyKind.POWIAT)
        yield SchoolClass(institution=at, key=key, kind=class_kind)


def always(*, answer: bool | None) -> FormsCompatible:
    """Give one answer about all forms of education."""
    return lambda _a, _b: answer


PUBLICNESS = (True, False, None)
BODIES = (BodyKind.GMINA, BodyKind.POWIAT, None)


def preschool_class(rspo: int, *, public: bool | None, run_by: BodyKind | None) -> SchoolClass:
    """Build a class of a kindergarten of which something may be unknown."""
    kindergarten = Institution(rspo=rspo, kind=K.KINDERGARTEN, public=public, run_by=run_by)
    return SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC, level=Level.PRESCHOOL)


def as_it_may_be(rspo: int, *, public: bool | None, run_by: BodyKind | None) -> Iterator[SchoolClass]:
    """Build each class that may be meant, with everything known."""
    for may_be_public in (True, False) if public is None else (public,):
        for body in (BodyKind.GMINA, BodyKind.POWIAT) if run_by is None else (run_by,):
            yield preschool_class(rspo, public=may_be_public, run_by=body)


class TestMatrix:
    """Section 4: the whole matrix."""

    def test_exactly_one_row_applies_to_every_combination(self) -> None:
        for a, b, same_unit, forms in product(ClassSort, ClassSort, (True, False), _ANY_FORMS):
            rows = [row for row in _MATRIX if row.names(a, b) and row.holds_for(same_unit=same_unit, forms=forms)]
            assert len(rows) == 1, (a, b, same_unit, forms)

    @pytest.mark.parametrize("forms", _ANY_FORMS)
    @pytest.mark.parametrize("other_rspo", [1, 2])
    def test_the_matrix_is_the_decision_table(self, other_rspo: int, *, forms: bool | None) -> None:
        tell = always(answer=forms)
        others = list(classes(other_rspo, key=2))
        for a in classes(1, key=1):
            for b in others:
                rule = row_for(a, b, tell).rule
                severity, code = by_the_table(a, b, forms=forms)
                assert rule.severity is severity, (a, b)
                assert rule.code.startswith(code), (a, b)

    @pytest.mark.parametrize(("public", "run_by"), list(product(PUBLICNESS, BODIES)))
    @pytest.mark.parametrize(("other_public", "other_run_by"), list(product(PUBLICNESS, BODIES)))
    def test_unknown_is_neither_yes_nor_no(
        self, *, public: bool | None, run_by: BodyKind | None, other_public: bool | None, other_run_by: BodyKind | None
    ) -> None:
        rule = row_for(
            preschool_class(1, public=public, run_by=run_by), preschool_class(2, public=other_public, run_by=other_run_by)
        ).rule
        firsts = list(as_it_may_be(1, public=public, run_by=run_by))
        seconds = list(as_it_may_be(2, public=other_public, run_by=other_run_by))
        may_hold = {row_for(a, b).rule for a, b in product(firsts, seconds)}
        if len(may_hold) == 1:
            assert rule in may_hold
        elif all(each.severity is Severity.GROUND for each in may_hold):
            assert rule.severity is Severity.GROUND
        else:
            assert rule.code in {"PUP-505j", "PUP-505k"}
            assert rule.severity is Severity.WARNING

    def test_the_matrix_is_symmetric(self) -> None:
        others = list(classes(2, key=2))
        for a in classes(1, key=1):
            assert all(row_for(a, b) is row_for(b, a) for b in others)

    def test_a_row_that_forbids_says_what_to_do_and_one_that_allows_does_not(self) -> None:
        for row in _MATRIX:
            assert row.conflict is (row.rule.severity in {Severity.ERROR, Severity.WARNING})
            assert row.conflict is (row.verdict.name == "FORBIDDEN")
            assert row.conflict is bool(row.tasks or row.tasks_within)
            assert all(task.optional for task in (*row.tasks, *row.tasks_within)) or row.rule.severity is Severity.ERROR
            assert row.conflict or not row.looked_at
            assert row.rule.severity is Severity.WARNING or not row.asks


def said(row: PairRow) -> tuple[str, ...]:
    """Return the codes of what a row looked at, of the tasks between two schools, and of those within one."""
    rules = row.looked_at, [task.rule for task in row.tasks], [task.rule for task in row.tasks_within]
    return tuple(" ".join(rule.code.removeprefix("PUP-") for rule in each) for each in rules)


POLICEALNA = SchoolClass(
    institution=Institution(rspo=5, kind=K.POST_SECONDARY_SCHOOL, public=True, run_by=BodyKind.POWIAT),
    key=1,
    kind=ClassKind.BASIC,
)
OTHER = SchoolClass(
    institution=Institution(rspo=3, kind=K.GENERAL_SECONDARY_SCHOOL, public=True, run_by=BodyKind.POWIAT),
    key=2,
    kind=ClassKind.BASIC,
)
WWR = SchoolClass(institution=OTHER.institution, key=3, kind=ClassKind.WWR)


class TestRowFor:
    """How the matrix is read."""

    def test_one_class_twice_is_no_pair_of_classes(self) -> None:
        assert row_for(POLICEALNA, POLICEALNA).rule.code == "PUP-403c"

    def test_each_rule_that_forbids_has_one_row(self) -> None:
        forbidding = [row.rule for row in _MATRIX if row.conflict]
        assert len(forbidding) == len(set(forbidding))
        assert set(rows_by_rule()) == {*forbidding, SAME_CLASS_ROW.rule, CONTRADICTION_ROW.rule}

    def test_each_rule_that_forbids_says_what_was_looked_at_and_what_to_do(self) -> None:
        assert {rule.code: said(row) for rule, row in rows_by_rule().items()} == {
            "PUP-501a": ("", "506 512a 507", "535"),
            "PUP-502": ("", "506 512a 507", "535"),
            "PUP-503": ("", "506 512a 507", "535"),
            "PUP-504a": ("504h 504i 504j 504m", "506 512a 507", "535"),
            "PUP-504b": ("504h 504i 504k 504m", "506 512a 507", "535"),
            "PUP-504c": ("504h 504i 504l 504m", "537", "537"),
            "PUP-504d": ("504h 504i 504j 504m", "537", "536"),
            "PUP-504o": ("504h 504i 504j", "537", "537"),
            "PUP-505a": ("505g 505h 505i", "512b 539 510 509", ""),
            "PUP-505b": ("505g 505h 505i", "512b 539 510 509", ""),
            "PUP-505j": ("505g 505h 505i", "537", ""),
            "PUP-505k": ("505g 505h 505i", "537", ""),
            "PUP-531a": ("", "531c", ""),
            "PUP-403e": ("", "", "538"),
            "PUP-403c": ("", "", "403d"),
        }

    def test_the_forms_are_asked_for_with_the_lower_number_first(self) -> None:
        asked = []

        def tell(a: SchoolClass, b: SchoolClass) -> bool:
            asked.append((a, b))
            return True

        assert row_for(POLICEALNA, OTHER, tell) is row_for(OTHER, POLICEALNA, tell)
        assert asked == [(OTHER, POLICEALNA), (OTHER, POLICEALNA)]

    def test_the_forms_are_not_asked_for_where_they_do_not_matter(self) -> None:
        def tell(_a: SchoolClass, _b: SchoolClass) -> bool:
            raise AssertionError

        assert row_for(WWR, POLICEALNA, tell).rule.code == "PUP-504n"
        assert (
            row_for(WWR, SchoolClass(institution=OTHER.institution, key=4, kind=ClassKind.WWR), tell).rule.code == "PUP-531b"
        )

    def test_an_answer_in_place_of_the_function_is_refused(self) -> None:
        with pytest.raises(TypeError, match="forms_compatible must be a function or None, not bool"):
            row_for(WWR, OTHER, True)  # type: ignore[arg-type] # noqa: FBT003 - on purpose

    @pytest.mark.parametrize("answer", [1, "yes", 0.0, []])
    def test_an_answer_that_is_none_is_refused(self, answer: object) -> None:
        with pytest.raises(TypeError, match="forms_compatible"):
            row_for(POLICEALNA, OTHER, lambda _a, _b: answer)  # type: ignore[arg-type,return-value] # on purpose


class TestSortOf:
    """Section 4: what the list distinguishes."""

    @pytest.mark.parametrize(
        ("school_class", "sort"),
        [
            (a_class(level=Level.GRADE_1), ClassSort.SCHOOL),
            (a_class(at=institution(K.SOCIAL_SERVICES_COLLEGE)), ClassSort.SCHOOL),
            (a_class(level=None), ClassSort.LEVEL_NOT_GIVEN),
            (a_class(level=None, at=institution(K.SOSW)), ClassSort.LEVEL_NOT_GIVEN),
            (a_class(level=None, at=institution(K.TECHNICAL_SCHOOL)), ClassSort.SCHOOL),
            (a_class(level=None, at=institution(K.KINDERGARTEN)), ClassSort.GMINA_PRESCHOOL),
            (a_class(level=None, holiday=True), ClassSort.HOLIDAY),
            (a_class(level=Level.ZERO, at=institution(run_by=BodyKind.UNION_OF_GMINAS)), ClassSort.UNION_PRESCHOOL),
            (a_class(level=Level.GRADE_1, holiday=True), ClassSort.SCHOOL),
            (a_class(level=Level.ZERO), ClassSort.GMINA_PRESCHOOL),
            (a_class(level=Level.ZERO, at=institution(run_by=BodyKind.CITY_WITH_POWIAT_RIGHTS)), ClassSort.GMINA_PRESCHOOL),
            (a_class(level=Level.ZERO, at=institution(run_by=BodyKind.POWIAT)), ClassSort.PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=institution(public=False)), ClassSort.NON_PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=institution(public=False, run_by=None)), ClassSort.NON_PUBLIC_PRESCHOOL),
            (a_class(level=Level.ZERO, at=institution(run_by=None)), ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN),
            (a_class(level=Level.ZERO, at=institution(public=None)), ClassSort.PRESCHOOL_PUBLIC_NOT_GIVEN),
            (a_class(level=Level.ZERO, at=institution(public=None), holiday=True), ClassSort.HOLIDAY),
            (a_class(level=Level.GRADE_1, at=institution(public=None, run_by=None)), ClassSort.SCHOOL),
            (a_class(level=Level.ZERO, at=institution(public=False), holiday=True), ClassSort.HOLIDAY),
            (a_class(at=institution(K.POST_SECONDARY_SCHOOL)), ClassSort.POST_SECONDARY),
            (a_class(at=institution(K.POST_SECONDARY_ART_SCHOOL)), ClassSort.ARTISTIC),
            (a_class(at=institution(K.POST_SECONDARY_ART_SCHOOL, hospital=True)), ClassSort.HOSPITAL),
            (a_class(level=Level.ZERO, hospital=True, holiday=True), ClassSort.HOSPITAL),
            (a_class(kind=ClassKind.IPET), ClassSort.OTHER_IPET),
            (a_class(kind=ClassKind.IPET, at=institution(K.ORW)), ClassSort.ORW_IPET),
            (a_class(kind=ClassKind.RW, hospital=True), ClassSort.RW),
            *(
                (a_class(kind=kind), ClassSort[kind.name])
                for kind in ClassKind
                if kind not in {ClassKind.BASIC, ClassKind.IPET}
            ),
        ],
    )
    def test_a_class_is_of_the_sort(self, school_class: SchoolClass, sort: ClassSort) -> None:
        assert sort_of(school_class) is sort

    @given(school_classes())
    def test_a_basic_class_is_of_a_basic_sort_and_no_other_is(self, school_class: SchoolClass) -> None:
        assert (sort_of(school_class) in BASIC) is (school_class.kind is ClassKind.BASIC)
