"""
A pupil's residence (miejsce zamieszkania), as the Civil Code determines it.

It is the locality where the pupil stays with the intent to remain permanently, not the address of registration
(zameldowanie). The residence of a child under parental authority follows that of the parents. The answer says whose
residence it is; the caller knows where that is.

Not modelled here: a child under nobody's parental authority, for which the sources have no rule; there is no answer then.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import KC, PUPILS_GUIDE
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Question, Rule, Severity


class ParentalAuthority(Label):
    """Name who holds parental authority over a child."""

    BOTH_EQUALLY = term("obojgu rodzicom na równi", en="both parents equally", also=("oboje rodzice na równi",))
    ONE_EXCLUSIVELY = term("wyłącznie jednemu z rodziców", en="one parent alone", also=("wyłącznie jedno z rodziców",))
    ENTRUSTED_TO_ONE = term("wykonywanie powierzone jednemu z rodziców", en="exercise entrusted to one parent")
    NEITHER = term("żadnemu z rodziców", en="neither parent", also=("żadne z rodziców",))


class ResidenceOf(Label):
    """Name whose residence is the pupil's, or who determines it."""

    PUPIL = term("ucznia", en="the pupil", also=("własne ucznia",))
    PARENTS = term("rodziców", en="the parents")
    PARENT_WITH_AUTHORITY = term(
        "rodzica, który ma władzę rodzicielską lub jej wykonywanie",
        en="the parent who holds or exercises parental authority",
    )
    PARENT_STAYED_WITH = term(
        "rodzica, u którego dziecko stale przebywa", en="the parent with whom the child stays permanently"
    )
    GUARDIANSHIP_COURT = term("określone przez sąd opiekuńczy", en="determined by the guardianship court")


@frozen(kw_only=True)
class FamilyFacts(Value):
    """
    Hold what the Civil Code asks about a pupil's family; None is what is not known.

    - *adult*: whether the pupil is an adult.
    - *authority*: who holds parental authority.
    - *parents_together*: whether the parents have the same residence.
    - *stays_with_one*: whether the child stays permanently with one of the parents, who live apart.
    """

    adult: bool | None = None
    authority: ParentalAuthority | None = None
    parents_together: bool | None = None
    stays_with_one: bool | None = None


_IS_ADULT = Question(about="adult", pl="Czy uczeń jest pełnoletni?", en="Is the pupil an adult?")
_WHO_HOLDS_AUTHORITY = Question(
    about="authority",
    pl="Komu przysługuje władza rodzicielska albo komu powierzono jej wykonywanie?",
    en="Who holds parental authority, or to whom was its exercise entrusted?",
)
_DO_PARENTS_LIVE_TOGETHER = Question(
    about="parents_together",
    pl="Czy rodzice mają wspólne miejsce zamieszkania?",
    en="Do the parents have the same place of residence?",
)
_DOES_CHILD_STAY_WITH_ONE = Question(
    about="stays_with_one",
    pl="Czy dziecko stale przebywa u jednego z rodziców?",
    en="Does the child stay permanently with one of the parents?",
)

OWN_RESIDENCE = Rule(
    code="PUP-602",
    basis=(KC.art("25"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.GROUND,
    pl="Uczeń jest pełnoletni, więc jego miejscem zamieszkania jest miejscowość, w której przebywa z zamiarem stałego"
    " pobytu.",
    en="The pupil is an adult, so the pupil's residence is the locality in which the pupil stays with the intent to remain"
    " permanently.",
)
RESIDENCE_OF_PARENTS = Rule(
    code="PUP-603a",
    basis=(KC.art("26", par="1"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.GROUND,
    pl="Dziecko pozostaje pod władzą rodzicielską obojga rodziców, którzy mieszkają razem, więc jego miejscem zamieszkania"
    " jest miejsce zamieszkania rodziców.",
    en="The child is under the parental authority of both parents, who live together, so the child's residence is that of"
    " the parents.",
)
RESIDENCE_OF_PARENT_WITH_AUTHORITY = Rule(
    code="PUP-603b",
    basis=(KC.art("26", par="1"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.GROUND,
    pl="Miejscem zamieszkania dziecka jest miejsce zamieszkania tego z rodziców, który sam ma władzę rodzicielską lub"
    " któremu powierzono jej wykonywanie; władza rodzicielska: {authority}.",
    en="The child's residence is that of the parent who alone holds parental authority or to whom its exercise was"
    " entrusted; parental authority: {authority}.",
)
NO_PARENTAL_AUTHORITY = Rule(
    code="PUP-603c",
    basis=(KC.art("26", par="1"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.WARNING,
    pl="Przepis dotyczy dziecka pod władzą rodzicielską; źródła nie mówią, gdzie mieszka dziecko, nad którym żadne z"
    " rodziców jej nie ma.",
    en="The provision concerns a child under parental authority; the sources do not say where a child lives if neither"
    " parent holds that authority.",
)
RESIDENCE_OF_PARENT_STAYED_WITH = Rule(
    code="PUP-604a",
    basis=(KC.art("26"), PUPILS_GUIDE.section("5.17")),
    severity=Severity.GROUND,
    pl="Władza rodzicielska przysługuje na równi obojgu rodzicom, którzy mieszkają osobno, więc dziecko mieszka u tego z"
    " nich, u którego stale przebywa.",
    en="Both parents hold parental authority equally and live apart, so the child's residence is with the parent with whom"
    " the child stays permanently.",
)
RESIDENCE_SET_BY_COURT = Rule(
    code="PUP-604b",
    basis=(KC.art("26"), PUPILS_GUIDE.section("5.17")),
    severity=Severity.GROUND,
    pl="Władza rodzicielska przysługuje na równi obojgu rodzicom, którzy mieszkają osobno, a dziecko nie przebywa stale u"
    " żadnego z nich, więc jego miejsce zamieszkania określa sąd opiekuńczy.",
    en="Both parents hold parental authority equally and live apart, and the child stays permanently with neither, so the"
    " guardianship court determines the child's residence.",
)


def child_residence(family: FamilyFacts) -> Decision[ResidenceOf]:
    """
    Return whose residence is the pupil's, or the questions that could still change the answer.

    There is no answer, and PUP-603c says why, for a minor over whom neither parent holds parental authority. Source: art. 25
    and 26 k.c. as the guide gives them, 5.1 and 5.17.

    >>> child_residence(FamilyFacts(adult=False, authority=ParentalAuthority.ONE_EXCLUSIVELY)).outcome
    ResidenceOf.PARENT_WITH_AUTHORITY
    >>> family = FamilyFacts(adult=False, authority=ParentalAuthority.BOTH_EQUALLY)
    >>> [each.about for each in child_residence(family).questions]
    ['parents_together', 'stays_with_one']
    """
    expect("family", family, FamilyFacts)
    if family.adult:
        return OWN_RESIDENCE.decides(ResidenceOf.PUPIL)
    questions = _open_questions(family)
    if questions:
        return Decision.asks(*questions)
    if family.authority is ParentalAuthority.NEITHER:
        return Decision.founders(NO_PARENTAL_AUTHORITY.finding("authority"))
    if family.authority is not None and family.authority is not ParentalAuthority.BOTH_EQUALLY:
        return RESIDENCE_OF_PARENT_WITH_AUTHORITY.decides(ResidenceOf.PARENT_WITH_AUTHORITY, authority=family.authority)
    if family.parents_together:
        return RESIDENCE_OF_PARENTS.decides(ResidenceOf.PARENTS)
    if family.stays_with_one:
        return RESIDENCE_OF_PARENT_STAYED_WITH.decides(ResidenceOf.PARENT_STAYED_WITH)
    return RESIDENCE_SET_BY_COURT.decides(ResidenceOf.GUARDIANSHIP_COURT)


def _open_questions(family: FamilyFacts) -> list[Question]:
    """Return what has to be asked about a pupil who may be a minor."""
    may_live_apart = family.authority in (None, ParentalAuthority.BOTH_EQUALLY) and not family.parents_together
    asked = (
        (_IS_ADULT, family.adult is None),
        (_WHO_HOLDS_AUTHORITY, family.authority is None),
        (_DO_PARENTS_LIVE_TOGETHER, may_live_apart and family.parents_together is None),
        (_DOES_CHILD_STAY_WITH_ONE, may_live_apart and family.stays_with_one is None),
    )
    return [question for question, is_open in asked if is_open]
