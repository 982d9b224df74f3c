"""
What the matrix of class kinds is made of: the sorts of classes, and the shape of a row.

Section 4 of the guide lists the classes that a pupil may not be assigned to at the same time, and the exceptions. A class is of
exactly one sort, so the list becomes a matrix of sorts. The rows stand by topic in `rows_basic`,
`rows_preschool` and `rows_other`; `matrix` reads them.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from attrs import field, frozen

from sio_rules.classes import SchoolClass
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Question, Rule, Severity

from .tasks import Task

FormsCompatible = Callable[[SchoolClass, SchoolClass], bool | None]
"""Returns whether the forms of education allow attending both of two classes at the same time; None is not known."""

_ANY_FORMS = (True, False, None)


class ClassSort(Label):
    """Name the sort of a class, as far as the list of forbidden pairs distinguishes classes."""

    HOSPITAL = term("oddział podstawowy w podmiocie leczniczym", en="basic class in a medical establishment")
    ARTISTIC = term(
        "oddział podstawowy szkoły artystycznej bez pionu ogólnokształcącego",
        en="basic class of an artistic school without a general-education track",
    )
    POST_SECONDARY = term("oddział podstawowy szkoły policealnej", en="basic class of a post-secondary school")
    SCHOOL = term("inny oddział podstawowy szkoły", en="another basic class of a school")
    LEVEL_NOT_GIVEN = term("oddział podstawowy, nie podano poziomu", en="basic class, level not given")
    HOLIDAY = term("przedszkolny oddział wakacyjny", en="preschool holiday class")
    GMINA_PRESCHOOL = term(
        "oddział przedszkolny publiczny prowadzony przez gminę", en="public preschool class run by a gmina"
    )
    UNION_PRESCHOOL = term(
        "oddział przedszkolny publiczny prowadzony przez związek międzygminny",
        en="public preschool class run by a union of gminas",
    )
    PUBLIC_PRESCHOOL = term(
        "oddział przedszkolny publiczny prowadzony przez inny podmiot niż gmina",
        en="public preschool class run by a body other than a gmina",
    )
    NON_PUBLIC_PRESCHOOL = term("oddział przedszkolny niepubliczny", en="non-public preschool class")
    PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN = term(
        "oddział przedszkolny publiczny, nie podano organu prowadzącego", en="public preschool class, running body not given"
    )
    PRESCHOOL_PUBLIC_NOT_GIVEN = term(
        "oddział przedszkolny, nie podano, czy publiczny", en="preschool class, not stated whether public"
    )
    PREPARATORY = term("oddział przygotowawczy", en="preparatory class")
    RW = "zajęcia rewalidacyjno-wychowawcze"
    WWR = "wczesne wspomaganie rozwoju"
    ORW_IPET = term("zajęcia realizujące IPET w ORW", en="IPET class of an ORW")
    OTHER_IPET = term("zajęcia realizujące IPET gdzie indziej", en="IPET class elsewhere")
    MINORITY_LANGUAGE_GROUP = "grupa nauczania języka mniejszości"
    KKZ = term("kwalifikacyjny kurs zawodowy", en="vocational qualification course")
    KUZ = term("kurs umiejętności zawodowych", en="vocational skills course")
    APPRENTICES_COURSE = term(
        "turnus dokształcania teoretycznego młodocianych pracowników", en="theoretical training course for young workers"
    )


_S = ClassSort

YEAR_ROUND_PRESCHOOL = frozenset(
    {
        _S.GMINA_PRESCHOOL,
        _S.UNION_PRESCHOOL,
        _S.PUBLIC_PRESCHOOL,
        _S.NON_PUBLIC_PRESCHOOL,
        _S.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN,
        _S.PRESCHOOL_PUBLIC_NOT_GIVEN,
    }
)
"""Preschool classes other than holiday classes."""
PRESCHOOL = YEAR_ROUND_PRESCHOOL | {_S.HOLIDAY}
"""All preschool classes."""
BASIC = PRESCHOOL | {_S.HOSPITAL, _S.ARTISTIC, _S.POST_SECONDARY, _S.SCHOOL, _S.LEVEL_NOT_GIVEN}
"""All basic classes."""


class PairVerdict(Label):
    """Name what a row of the matrix says about its pairs of classes."""

    FORBIDDEN = "niedozwolone"
    ALLOWED = "dozwolone"
    EXEMPT = term("dozwolone na mocy wyjątku", en="allowed by an exemption")


def _frozen_sides(
    sides: tuple[AbstractSet[ClassSort], AbstractSet[ClassSort]],
) -> tuple[frozenset[ClassSort], frozenset[ClassSort]]:
    one, other = sides
    return frozenset(one), frozenset(other)


@frozen(kw_only=True, weakref_slot=False)
class PairRow:
    """
    Hold one row of the matrix: the sorts on either side, the condition, and what holds for two classes at the same time.

    *sides* are two sets of sorts, in either order. *same_unit* True is for two classes of one institution, False for two
    institutions, None for both; *forms* are the answers to whether the forms of education are compatible (None in them is
    "not known"). *rule* says what holds: a WARNING is a pair that the sources do not decide, and *asks* are the questions whose
    answers would decide it. *looked_at* are the exemptions that do not apply. *tasks* must be done where two institutions have
    the two classes, *tasks_within* where one has both.
    """

    sides: tuple[frozenset[ClassSort], frozenset[ClassSort]] = field(converter=_frozen_sides)
    same_unit: bool | None = None
    forms: tuple[bool | None, ...] = _ANY_FORMS
    verdict: PairVerdict
    rule: Rule
    looked_at: tuple[Rule, ...] = ()
    asks: tuple[Question, ...] = ()
    tasks: tuple[Task, ...] = ()
    tasks_within: tuple[Task, ...] = ()
    conflict: bool = field(init=False)
    """Whether the row is reported as a conflict."""

    @conflict.default
    def _is_reported(self) -> bool:
        return self.rule.severity is not Severity.GROUND

    @property
    def depends_on_forms(self) -> bool:
        """Whether the row holds only for some answers about the forms of education."""
        return len(self.forms) < len(_ANY_FORMS)

    def exemptions(self) -> Findings:
        """Return the exemptions that do not apply, and why."""
        return Findings(rule.finding("period") for rule in self.looked_at)

    def names(self, a: ClassSort, b: ClassSort) -> bool:
        """Whether the row names the two sorts, in either order."""
        one, other = self.sides
        return (a in one and b in other) or (b in one and a in other)

    def holds_for(self, *, same_unit: bool, forms: bool | None) -> bool:
        """Whether the condition of the row is met."""
        return self.same_unit in {None, same_unit} and forms in self.forms
