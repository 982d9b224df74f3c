"""
Which two preschool classes exclude each other.

The list of section 4 is taken literally (A-19): it names a public preschool run by a body other than a gmina together with a
non-public one, and two non-public ones. It speaks of two preschools, so two classes of one are not meant. A holiday class is
required by section 3.1 for children who stay assigned to their own class, in July and August.

Where it is not given whether a preschool is public, or who runs it, the pair is a WARNING, unless it is allowed either way.
"""

from sio_rules.acts import GMINA_ACT, PUPILS_GUIDE
from sio_rules.rule import Question, Rule, Severity

from .clearing_up import CHECK, NAME_ONE_PRESCHOOL
from .sorts import PRESCHOOL, YEAR_ROUND_PRESCHOOL, ClassSort, PairRow, PairVerdict

PUBLIC_AND_NON_PUBLIC = Rule(
    code="PUP-505a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} dziecko jest jednocześnie przypisane do dwóch oddziałów przedszkolnych: w placówce publicznej"
    " prowadzonej przez inny podmiot niż gmina i w placówce niepublicznej.",
    en="From {first_day} the child is assigned to two preschool classes at the same time: in a public preschool run by a"
    " body other than a gmina and in a non-public preschool.",
    reading="A-86",
)
TWO_NON_PUBLIC = Rule(
    code="PUP-505b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} dziecko jest jednocześnie przypisane do oddziałów przedszkolnych w dwóch placówkach niepublicznych.",
    en="From {first_day} the child is assigned to preschool classes in two non-public preschools at the same time.",
    reading="A-86",
)
PUBLIC_NOT_GIVEN = TWO_NON_PUBLIC.not_given(
    "PUP-505j",
    pl="Nie podano, czy placówka jest publiczna, więc nie sprawdzono, czy od {first_day} dziecko może być jednocześnie"
    " przypisane do oddziałów przedszkolnych w dwóch placówkach.",
    en="It is not stated whether a preschool is public, so it was not checked whether from {first_day} the child may be"
    " assigned to classes in two preschools at the same time.",
)
RUN_BY_NOT_GIVEN = PUBLIC_AND_NON_PUBLIC.not_given(
    "PUP-505k",
    pl="Nie podano, kto prowadzi placówkę publiczną, więc nie sprawdzono, czy od {first_day} dziecko może być jednocześnie"
    " przypisane do oddziałów przedszkolnych w tej placówce i w placówce niepublicznej.",
    en="The body that runs the public preschool is not given, so it was not checked whether from {first_day} the child may"
    " be assigned to classes in that preschool and in a non-public one at the same time.",
)
ONE_RUN_BY_GMINA = Rule(
    code="PUP-505c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Dwa oddziały przedszkolne są dozwolone: zakaz nie wymienia placówek publicznych prowadzonych przez gminę.",
    en="Two preschool classes are allowed: the ban does not name public preschools run by a gmina.",
    reading="A-19",
)
ONE_RUN_BY_UNION = Rule(
    code="PUP-505l",
    basis=(PUPILS_GUIDE.section("4"), GMINA_ACT.art("64", ust="3")),
    severity=Severity.GROUND,
    pl="Dwa oddziały przedszkolne są dozwolone: placówkę publiczną prowadzi związek międzygminny, na który przeszły prawa i obowiązki"
    " gmin, a zakaz nie wymienia placówek publicznych prowadzonych przez gminę.",
    en="Two preschool classes are allowed: the public preschool is run by a union of gminas, which has taken over the rights and"
    " duties of the gminas, and the ban does not name public preschools run by a gmina.",
    reading="A-87",
)
TWO_PUBLIC = Rule(
    code="PUP-505d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Dwa oddziały przedszkolne są dozwolone: zakaz nie wymienia dwóch placówek publicznych.",
    en="Two preschool classes are allowed: the ban does not name two public preschools.",
    reading="A-19",
)
ONE_UNIT = Rule(
    code="PUP-505e",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Dwa oddziały przedszkolne są dozwolone: zakaz dotyczy dwóch placówek, a oba oddziały należą do jednej.",
    en="Two preschool classes are allowed: the ban concerns two preschools, and both classes belong to one.",
)
HOLIDAY_CLASS = Rule(
    code="PUP-505f",
    basis=(PUPILS_GUIDE.section("3.1"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Drugi oddział przedszkolny jest dozwolony, bo jeden z oddziałów jest wakacyjny: na czas dyżuru dziecko pozostaje też"
    " w swoim oddziale.",
    en="A second preschool class is allowed, because one of the classes is a holiday class: during the holiday opening the"
    " child also stays in its own class.",
    reading="A-19",
)
NO_HOSPITAL_PRESCHOOL = Rule(
    code="PUP-505g",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla podmiotów leczniczych nie ma zastosowania: żaden z oddziałów przedszkolnych nie ma oznaczenia „w"
    " podmiocie leczniczym”.",
    en="The exemption for medical establishments does not apply: neither preschool class has the mark “w podmiocie"
    " leczniczym” (in a medical establishment).",
)
NO_HOLIDAY_CLASS = Rule(
    code="PUP-505h",
    basis=(PUPILS_GUIDE.section("3.1"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla dyżurów wakacyjnych nie ma zastosowania: oddział wakacyjny musi być jednym z dwóch oddziałów, a wspólne dni muszą"
    " przypadać w lipcu i sierpniu.",
    en="The exemption for holiday openings does not apply: one of the two classes must be a holiday class, and the common days must"
    " be in July and August.",
)
TWO_UNITS = Rule(
    code="PUP-505i",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Oddziały nie należą do jednej placówki.",
    en="The classes do not belong to one preschool.",
)

_IS_UNIT_PUBLIC = Question(
    about="institution.public",
    pl="Czy placówka wychowania przedszkolnego jest publiczna?",
    en="Is the preschool public?",
)
_WHO_RUNS_UNIT = Question(
    about="institution.run_by",
    pl="Kto prowadzi publiczną placówkę wychowania przedszkolnego?",
    en="Who runs the public preschool?",
)

_NOT_EXEMPT = (NO_HOSPITAL_PRESCHOOL, NO_HOLIDAY_CLASS, TWO_UNITS)
_ALWAYS_ALLOWED = frozenset({ClassSort.GMINA_PRESCHOOL, ClassSort.UNION_PRESCHOOL})
_PUBLIC = frozenset({ClassSort.PUBLIC_PRESCHOOL, ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN})

PRESCHOOL_ROWS = (
    PairRow(sides=(PRESCHOOL, {ClassSort.HOLIDAY}), verdict=PairVerdict.EXEMPT, rule=HOLIDAY_CLASS),
    PairRow(sides=(YEAR_ROUND_PRESCHOOL, YEAR_ROUND_PRESCHOOL), same_unit=True, verdict=PairVerdict.ALLOWED, rule=ONE_UNIT),
    PairRow(
        sides=(YEAR_ROUND_PRESCHOOL, {ClassSort.GMINA_PRESCHOOL}),
        same_unit=False,
        verdict=PairVerdict.ALLOWED,
        rule=ONE_RUN_BY_GMINA,
    ),
    PairRow(
        sides=(YEAR_ROUND_PRESCHOOL - {ClassSort.GMINA_PRESCHOOL}, {ClassSort.UNION_PRESCHOOL}),
        same_unit=False,
        verdict=PairVerdict.ALLOWED,
        rule=ONE_RUN_BY_UNION,
    ),
    PairRow(
        sides=(_PUBLIC, _PUBLIC),
        same_unit=False,
        verdict=PairVerdict.ALLOWED,
        rule=TWO_PUBLIC,
    ),
    PairRow(
        sides=({ClassSort.PUBLIC_PRESCHOOL}, {ClassSort.NON_PUBLIC_PRESCHOOL}),
        same_unit=False,
        verdict=PairVerdict.FORBIDDEN,
        rule=PUBLIC_AND_NON_PUBLIC,
        looked_at=_NOT_EXEMPT,
        tasks=NAME_ONE_PRESCHOOL,
    ),
    PairRow(
        sides=({ClassSort.NON_PUBLIC_PRESCHOOL}, {ClassSort.NON_PUBLIC_PRESCHOOL}),
        same_unit=False,
        verdict=PairVerdict.FORBIDDEN,
        rule=TWO_NON_PUBLIC,
        looked_at=_NOT_EXEMPT,
        tasks=NAME_ONE_PRESCHOOL,
    ),
    PairRow(
        sides=(YEAR_ROUND_PRESCHOOL - _ALWAYS_ALLOWED, {ClassSort.PRESCHOOL_PUBLIC_NOT_GIVEN}),
        same_unit=False,
        verdict=PairVerdict.FORBIDDEN,
        rule=PUBLIC_NOT_GIVEN,
        looked_at=_NOT_EXEMPT,
        asks=(_IS_UNIT_PUBLIC,),
        tasks=CHECK,
    ),
    PairRow(
        sides=({ClassSort.PUBLIC_PRESCHOOL_RUN_BY_NOT_GIVEN}, {ClassSort.NON_PUBLIC_PRESCHOOL}),
        same_unit=False,
        verdict=PairVerdict.FORBIDDEN,
        rule=RUN_BY_NOT_GIVEN,
        looked_at=_NOT_EXEMPT,
        asks=(_WHO_RUNS_UNIT,),
        tasks=CHECK,
    ),
)
"""The rows about two preschool classes."""
