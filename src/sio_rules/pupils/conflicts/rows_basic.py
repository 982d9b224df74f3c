"""
Which two basic classes exclude each other, and the exemptions: hospital, artistic, post-secondary.

One class of the exempt kind is enough, because the pupil keeps the home school (A-20). The caller says whether the forms of
education of a post-secondary school allow attending two classes; where that is not known, the pair is a WARNING. So is a preschool
class with a class of a school, because the exemption for preschool education is about two preschool classes; and a class whose
level is not given, which may be either.
"""

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.rule import Question, Rule, Severity

from .clearing_up import CHECK, CLEAR_UP_BETWEEN_SCHOOLS, CLEAR_UP_WITHIN_SCHOOL, GO_UP
from .sorts import BASIC, PRESCHOOL, ClassSort, PairRow, PairVerdict

TWO_BASIC = Rule(
    code="PUP-504a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest jednocześnie przypisany do dwóch oddziałów podstawowych.",
    en="From {first_day} the pupil is assigned to two basic classes at the same time.",
)
FORMS_DO_NOT_GO_TOGETHER = Rule(
    code="PUP-504b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest jednocześnie przypisany do dwóch oddziałów podstawowych, a formy kształcenia nie pozwalają"
    " uczyć się w obu, choć jeden jest w szkole policealnej.",
    en="From {first_day} the pupil is assigned to two basic classes at the same time, but the forms of education do not"
    " allow attending both, although one is in a post-secondary school.",
    reading="A-20",
)
FORMS_NOT_GIVEN = FORMS_DO_NOT_GO_TOGETHER.not_given(
    "PUP-504c",
    pl="Nie podano, czy formy kształcenia pozwalają uczyć się w dwóch oddziałach, więc nie sprawdzono, czy od {first_day}"
    " uczeń może być jednocześnie przypisany do dwóch oddziałów podstawowych, z których jeden jest w szkole policealnej.",
    en="It is not stated whether the forms of education allow attending two classes, so it was not checked whether from"
    " {first_day} the pupil may be assigned to two basic classes at the same time, one of them in a post-secondary school.",
)
PRESCHOOL_AND_SCHOOL = Rule(
    code="PUP-504d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Od {first_day} dziecko jest jednocześnie przypisane do oddziału przedszkolnego i do oddziału szkoły: trzeba"
    " sprawdzić, do którego uczęszcza.",
    en="From {first_day} the child is assigned to a preschool class and to a school class at the same time: it must be"
    " checked which of them the child attends.",
    reading="A-20",
)
LEVEL_NOT_GIVEN = TWO_BASIC.not_given(
    "PUP-504o",
    pl="Nie podano poziomu oddziału podstawowego, więc nie sprawdzono, czy od {first_day} uczeń może być jednocześnie przypisany do"
    " dwóch oddziałów podstawowych.",
    en="The level of a basic class is not given, so it was not checked whether from {first_day} the pupil may be assigned to two"
    " basic classes at the same time.",
)
HOSPITAL_CLASS = Rule(
    code="PUP-504e",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Drugi oddział podstawowy jest dozwolony, bo jeden z oddziałów jest w podmiocie leczniczym.",
    en="A second basic class is allowed, because one of the classes is in a medical establishment.",
    reading="A-20",
)
ARTISTIC_CLASS = Rule(
    code="PUP-504f",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Drugi oddział podstawowy jest dozwolony, bo jeden z oddziałów jest w szkole artystycznej bez pionu"
    " ogólnokształcącego.",
    en="A second basic class is allowed, because one of the classes is in an artistic school without a general-education"
    " track.",
    reading="A-20",
)
FORMS_GO_TOGETHER = Rule(
    code="PUP-504g",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Drugi oddział podstawowy jest dozwolony, bo jeden z oddziałów jest w szkole policealnej, a formy kształcenia"
    " pozwalają uczyć się w obu.",
    en="A second basic class is allowed, because one of the classes is in a post-secondary school and the forms of education"
    " allow attending both.",
    reading="A-20",
)
NO_HOSPITAL_CLASS = Rule(
    code="PUP-504h",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla podmiotów leczniczych nie ma zastosowania: żaden z oddziałów nie ma oznaczenia „w podmiocie"
    " leczniczym”.",
    en="The exemption for medical establishments does not apply: neither class has the mark “w podmiocie leczniczym” (in a"
    " medical establishment).",
)
NO_ARTISTIC_CLASS = Rule(
    code="PUP-504i",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla szkół artystycznych nie ma zastosowania: żaden z oddziałów nie jest w szkole artystycznej bez pionu"
    " ogólnokształcącego.",
    en="The exemption for artistic schools does not apply: neither class is in an artistic school without a"
    " general-education track.",
)
NO_POST_SECONDARY_CLASS = Rule(
    code="PUP-504j",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla szkół policealnych nie ma zastosowania: żaden z oddziałów nie jest w szkole policealnej.",
    en="The exemption for post-secondary schools does not apply: neither class is in a post-secondary school.",
)
POST_SECONDARY_FORMS = Rule(
    code="PUP-504k",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla szkół policealnych nie ma zastosowania: podane formy kształcenia nie pozwalają uczyć się w dwóch"
    " oddziałach.",
    en="The exemption for post-secondary schools does not apply: the forms of education given do not allow attending two"
    " classes.",
)
POST_SECONDARY_FORMS_OPEN = Rule(
    code="PUP-504l",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Nie podano, czy formy kształcenia pozwalają uczyć się w dwóch oddziałach, więc nie sprawdzono, czy wyjątek dla szkół"
    " policealnych ma zastosowanie.",
    en="It is not stated whether the forms of education allow attending two classes, so it was not checked whether the"
    " exemption for post-secondary schools applies.",
)
NOT_BOTH_PRESCHOOL = Rule(
    code="PUP-504m",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wyjątek dla wychowania przedszkolnego nie ma zastosowania: co najmniej jeden z oddziałów nie jest przedszkolny.",
    en="The exemption for preschool education does not apply: at least one of the classes is not a preschool class.",
    reading="A-20",
)

_DO_FORMS_GO_TOGETHER = Question(
    about="forms_compatible",
    pl="Czy formy kształcenia pozwalają uczniowi uczyć się w obu oddziałach jednocześnie?",
    en="Do the forms of education allow the pupil to attend both classes at the same time?",
)

_WHICH_LEVEL = Question(
    about="school_class.level",
    pl="Jaki jest poziom oddziału podstawowego?",
    en="What is the level of the basic class?",
)

_NOT_EXEMPT = (NO_HOSPITAL_CLASS, NO_ARTISTIC_CLASS)
_NO_HOSPITAL = BASIC - {ClassSort.HOSPITAL}
_NEITHER = _NO_HOSPITAL - {ClassSort.ARTISTIC}

BASIC_ROWS = (
    PairRow(sides=(BASIC, {ClassSort.HOSPITAL}), verdict=PairVerdict.EXEMPT, rule=HOSPITAL_CLASS),
    PairRow(sides=(_NO_HOSPITAL, {ClassSort.ARTISTIC}), verdict=PairVerdict.EXEMPT, rule=ARTISTIC_CLASS),
    PairRow(sides=(_NEITHER, {ClassSort.POST_SECONDARY}), forms=(True,), verdict=PairVerdict.EXEMPT, rule=FORMS_GO_TOGETHER),
    PairRow(
        sides=(_NEITHER, {ClassSort.POST_SECONDARY}),
        forms=(False,),
        verdict=PairVerdict.FORBIDDEN,
        rule=FORMS_DO_NOT_GO_TOGETHER,
        looked_at=(*_NOT_EXEMPT, POST_SECONDARY_FORMS, NOT_BOTH_PRESCHOOL),
        tasks=CLEAR_UP_BETWEEN_SCHOOLS,
        tasks_within=CLEAR_UP_WITHIN_SCHOOL,
    ),
    PairRow(
        sides=(_NEITHER, {ClassSort.POST_SECONDARY}),
        forms=(None,),
        verdict=PairVerdict.FORBIDDEN,
        rule=FORMS_NOT_GIVEN,
        looked_at=(*_NOT_EXEMPT, POST_SECONDARY_FORMS_OPEN, NOT_BOTH_PRESCHOOL),
        asks=(_DO_FORMS_GO_TOGETHER,),
        tasks=CHECK,
        tasks_within=CHECK,
    ),
    PairRow(
        sides=({ClassSort.SCHOOL}, {ClassSort.SCHOOL}),
        verdict=PairVerdict.FORBIDDEN,
        rule=TWO_BASIC,
        looked_at=(*_NOT_EXEMPT, NO_POST_SECONDARY_CLASS, NOT_BOTH_PRESCHOOL),
        tasks=CLEAR_UP_BETWEEN_SCHOOLS,
        tasks_within=CLEAR_UP_WITHIN_SCHOOL,
    ),
    PairRow(
        sides=(PRESCHOOL, {ClassSort.SCHOOL}),
        verdict=PairVerdict.FORBIDDEN,
        rule=PRESCHOOL_AND_SCHOOL,
        looked_at=(*_NOT_EXEMPT, NO_POST_SECONDARY_CLASS, NOT_BOTH_PRESCHOOL),
        tasks=CHECK,
        tasks_within=GO_UP,
    ),
    PairRow(
        sides=(PRESCHOOL | {ClassSort.SCHOOL, ClassSort.LEVEL_NOT_GIVEN}, {ClassSort.LEVEL_NOT_GIVEN}),
        verdict=PairVerdict.FORBIDDEN,
        rule=LEVEL_NOT_GIVEN,
        looked_at=(*_NOT_EXEMPT, NO_POST_SECONDARY_CLASS),
        asks=(_WHICH_LEVEL,),
        tasks=CHECK,
        tasks_within=CHECK,
    ),
)
"""The rows about two basic classes."""
