"""
All other pairs: RW classes, one class twice, WWR, the IPET class of an ORW, and the rest.

RW are a way of fulfilling compulsory schooling, so an RW class excludes a second RW class, a basic class of any kind, and a preparatory
class. There are no exemptions here: those of section 4 are for two basic classes only.

The list of section 4 is closed: two kinds of classes that it does not name are allowed at the same time.
"""

from sio_rules.acts import HELP_PAGES, PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Rule, Severity

from .clearing_up import (
    CLEAR_UP_BETWEEN_SCHOOLS,
    CLEAR_UP_WITHIN_SCHOOL,
    CORRECT_CLASS,
    END_EARLIER,
    REMOVE_BY_AGREEMENT,
)
from .sorts import BASIC, ClassSort, PairRow, PairVerdict

TWO_RW = Rule(
    code="PUP-501a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest jednocześnie przypisany do dwóch oddziałów zajęć rewalidacyjno-wychowawczych.",
    en="From {first_day} the pupil is assigned to two RW classes at the same time.",
)
BASIC_CLASS_AND_RW = Rule(
    code="PUP-502",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest jednocześnie przypisany do oddziału podstawowego i do oddziału zajęć"
    " rewalidacyjno-wychowawczych.",
    en="From {first_day} the pupil is assigned to a basic class and to an RW class at the same time.",
)
PREPARATORY_CLASS_AND_RW = Rule(
    code="PUP-503",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest jednocześnie przypisany do oddziału przygotowawczego i do oddziału zajęć"
    " rewalidacyjno-wychowawczych.",
    en="From {first_day} the pupil is assigned to a preparatory class and to an RW class at the same time.",
)
SAME_CLASS_TWICE = Rule(
    code="PUP-403c",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("przypisania do oddziałów")),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest dwukrotnie przypisany do tego samego oddziału: okresy przypisania zachodzą na siebie.",
    en="From {first_day} the pupil is assigned to the same class twice: the periods of assignment overlap.",
)
CLASS_DESCRIBED_IN_TWO_WAYS = Rule(
    code="PUP-403e",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Jeden oddział jest w danych opisany na dwa sposoby, więc nie sprawdzono, czy od {first_day} uczeń może być do niego"
    " przypisany dwukrotnie.",
    en="One class is described in two ways in the data, so it was not checked whether from {first_day} the pupil may be assigned to"
    " it twice.",
)
WWR_BY_TWO_ENTITIES = Rule(
    code="PUP-531a",
    basis=(PUPILS_GUIDE.section("4"), PRAWO_OSWIATOWE.art("127", ust="9")),
    severity=Severity.ERROR,
    pl="Od {first_day} wczesne wspomaganie rozwoju (WWR) dziecka wykazują dwa podmioty, a może je wykazywać tylko jeden.",
    en="From {first_day} two entities report early development support (WWR) for the child, but only one may.",
)
WWR_BY_ONE_ENTITY = Rule(
    code="PUP-531b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Dwa oddziały wczesnego wspomagania rozwoju (WWR) są dozwolone: wykazuje je jeden podmiot.",
    en="Two classes of early development support (WWR) are allowed: one entity reports them both.",
)
SCHOOL_AND_ORW = Rule(
    code="PUP-529a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Uczeń z niepełnosprawnościami sprzężonymi, który realizuje IPET w ORW, jest przypisany i w szkole, i w ORW.",
    en="A pupil with multiple disabilities who follows the IPET in an ORW is assigned both in the school and in the ORW.",
)
NOT_LISTED = Rule(
    code="PUP-504n",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Uczeń może być jednocześnie przypisany do oddziałów dwóch rodzajów, których lista zakazanych par nie wymienia.",
    en="A pupil may be assigned at the same time to classes of two kinds that the list of forbidden pairs does not name.",
)

_FURTHER = frozenset(
    {
        *(ClassSort.WWR, ClassSort.ORW_IPET, ClassSort.OTHER_IPET, ClassSort.MINORITY_LANGUAGE_GROUP),
        *(ClassSort.KKZ, ClassSort.KUZ, ClassSort.APPRENTICES_COURSE),
    }
)
"""Classes that are neither basic, nor preparatory, nor RW."""

SAME_CLASS_ROW = PairRow(
    sides=(frozenset(ClassSort), frozenset(ClassSort)),
    verdict=PairVerdict.FORBIDDEN,
    rule=SAME_CLASS_TWICE,
    tasks_within=END_EARLIER,
)
"""One class twice: no row of the matrix, which is about two different classes."""
CONTRADICTION_ROW = PairRow(
    sides=(frozenset(ClassSort), frozenset(ClassSort)),
    verdict=PairVerdict.FORBIDDEN,
    rule=CLASS_DESCRIBED_IN_TWO_WAYS,
    tasks_within=CORRECT_CLASS,
)
"""One class twice, described in two ways: whether it is one class or two is not known."""

OTHER_ROWS = (
    PairRow(
        sides=({ClassSort.RW}, {ClassSort.RW}),
        verdict=PairVerdict.FORBIDDEN,
        rule=TWO_RW,
        tasks=CLEAR_UP_BETWEEN_SCHOOLS,
        tasks_within=CLEAR_UP_WITHIN_SCHOOL,
    ),
    PairRow(
        sides=(BASIC, {ClassSort.RW}),
        verdict=PairVerdict.FORBIDDEN,
        rule=BASIC_CLASS_AND_RW,
        tasks=CLEAR_UP_BETWEEN_SCHOOLS,
        tasks_within=CLEAR_UP_WITHIN_SCHOOL,
    ),
    PairRow(
        sides=({ClassSort.PREPARATORY}, {ClassSort.RW}),
        verdict=PairVerdict.FORBIDDEN,
        rule=PREPARATORY_CLASS_AND_RW,
        tasks=CLEAR_UP_BETWEEN_SCHOOLS,
        tasks_within=CLEAR_UP_WITHIN_SCHOOL,
    ),
    PairRow(sides=(BASIC, {ClassSort.ORW_IPET}), verdict=PairVerdict.EXEMPT, rule=SCHOOL_AND_ORW),
    PairRow(
        sides=({ClassSort.WWR}, {ClassSort.WWR}),
        same_unit=True,
        verdict=PairVerdict.ALLOWED,
        rule=WWR_BY_ONE_ENTITY,
    ),
    PairRow(
        sides=({ClassSort.WWR}, {ClassSort.WWR}),
        same_unit=False,
        verdict=PairVerdict.FORBIDDEN,
        rule=WWR_BY_TWO_ENTITIES,
        tasks=REMOVE_BY_AGREEMENT,
    ),
    PairRow(sides=(BASIC, _FURTHER - {ClassSort.ORW_IPET}), verdict=PairVerdict.ALLOWED, rule=NOT_LISTED),
    PairRow(
        sides=(BASIC | {ClassSort.PREPARATORY}, {ClassSort.PREPARATORY}),
        verdict=PairVerdict.ALLOWED,
        rule=NOT_LISTED,
    ),
    PairRow(sides=({ClassSort.PREPARATORY, ClassSort.RW}, _FURTHER), verdict=PairVerdict.ALLOWED, rule=NOT_LISTED),
    PairRow(sides=(_FURTHER, _FURTHER - {ClassSort.WWR}), verdict=PairVerdict.ALLOWED, rule=NOT_LISTED),
)
"""The rows about all other pairs."""
