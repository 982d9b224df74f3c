"""
Which classes exclude rewalidacyjno-wychowawcze activities (RW).

RW are a way of fulfilling the school duty, so they go neither with a second RW class, nor with a basic class of any kind,
nor with a preparatory one. No exemption is made here: those of section 4 stand with two basic classes only.
"""

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.rule import Rule, Severity

from .clearing_up import PUPIL_GOES_TO_ONE_SCHOOL
from .sorts import BASIC, ClassSort, PairRow, PairVerdict, only

TWO_RW = Rule(
    code="PUP-501a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest przypisany do dwóch oddziałów zajęć rewalidacyjno-wychowawczych naraz.",
    en="From {first_day} the pupil is assigned to two RW classes at once.",
)
BASIC_AND_RW = Rule(
    code="PUP-502",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest przypisany naraz do oddziału podstawowego i do zajęć rewalidacyjno-wychowawczych.",
    en="From {first_day} the pupil is assigned to a basic class and to an RW class at once.",
)
PREPARATORY_AND_RW = Rule(
    code="PUP-503",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Od {first_day} uczeń jest przypisany naraz do oddziału przygotowawczego i do zajęć rewalidacyjno-wychowawczych.",
    en="From {first_day} the pupil is assigned to a preparatory class and to an RW class at once.",
)

RW_ROWS = (
    PairRow(
        sides=(only(ClassSort.RW), only(ClassSort.RW)),
        verdict=PairVerdict.FORBIDDEN,
        rule=TWO_RW,
        clearing_up=PUPIL_GOES_TO_ONE_SCHOOL,
    ),
    PairRow(
        sides=(BASIC, only(ClassSort.RW)),
        verdict=PairVerdict.FORBIDDEN,
        rule=BASIC_AND_RW,
        clearing_up=PUPIL_GOES_TO_ONE_SCHOOL,
    ),
    PairRow(
        sides=(only(ClassSort.PREPARATORY), only(ClassSort.RW)),
        verdict=PairVerdict.FORBIDDEN,
        rule=PREPARATORY_AND_RW,
        clearing_up=PUPIL_GOES_TO_ONE_SCHOOL,
    ),
)
