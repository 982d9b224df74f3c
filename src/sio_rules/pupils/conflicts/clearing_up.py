"""
What clears up a conflict: the rules that say what must be done, and by whom, for each kind of pair.

Two schools have two weeks from the day on which they learned of the conflict (A-37). A preschool has 30 days from the day on which
the local authority asked it for the parent's statement. Within one school, one of the two assignments is ended (A-85).

Not modelled here: whether a local authority subsidises both preschools, which assignments do not say.
"""

from sio_rules.acts import FINANCING_ACT, PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.due import Party
from sio_rules.rule import Rule, Severity

from .tasks import Task

_WEEKS_TO_CLEAR_UP = 2
_DAYS_FOR_STATEMENT = 30

CLEARED_UP_IN_TWO_WEEKS = Rule(
    code="PUP-506",
    basis=(SIO_ACT.art("92", ust="2"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Trzeba ustalić, do której szkoły uczęszcza uczeń (termin w tygodniach: {weeks}).",
    en="It must be established which school the pupil attends (time limit in weeks: {weeks}).",
    reading="A-37",
)
OTHER_SCHOOL_ENDS_BOTH = Rule(
    code="PUP-507",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła, do której uczeń nie uczęszcza, kończy mu i naukę, i przypisanie do oddziału.",
    en="The school that the pupil does not attend ends both the pupil's schooling and the class assignment.",
)
MINISTRY_DOES_NOT_TELL = Rule(
    code="PUP-508",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Ministerstwo nie informuje, w której szkole uczeń się uczy; szkoła widzi tylko, że jest kolizja, a nie drugą szkołę.",
    en="The ministry does not disclose which school the pupil attends; a school sees that there is a conflict, but not the other"
    " school.",
)
STATEMENT_IN_30_DAYS = Rule(
    code="PUP-509",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Placówka wychowania przedszkolnego przekazuje pisemne oświadczenie rodzica jednostce samorządu terytorialnego, która o nie"
    " wystąpiła (liczba dni od wystąpienia: {days}).",
    en="The preschool delivers the parent's written statement to the local authority that asked for it (number of days from the"
    " request: {days}).",
)
STATEMENT_NAMES_ONE = Rule(
    code="PUP-510",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="W oświadczeniu rodzic wskazuje jedną placówkę wychowania przedszkolnego, do której dziecko będzie uczęszczać w danym"
    " roku szkolnym.",
    en="In the statement the parent names the one preschool that the child will attend in the given school year.",
)
ONE_IS_SUBSIDISED = Rule(
    code="PUP-511",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Dziecko może być zapisane do kilku placówek wychowania przedszkolnego dotowanych przez jedną jednostkę samorządu"
    " terytorialnego, ale dotację na dziecko otrzymuje z jej budżetu tylko jedna.",
    en="A child may be enrolled in several preschools subsidised by one local authority, but only one of them receives the subsidy"
    " for the child from its budget.",
    reading="A-86",
)
PARENTS_ARE_ASKED = Rule(
    code="PUP-512a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Z rodzicami lub opiekunami prawnymi ucznia trzeba wyjaśnić, w której szkole uczeń spełnia obowiązek szkolny albo"
    " obowiązek nauki.",
    en="It must be clarified with the pupil's parents or legal guardians in which school the pupil fulfils compulsory"
    " schooling or compulsory education.",
    reading="A-03",
)
PARENTS_ARE_ASKED_URGENTLY = Rule(
    code="PUP-512b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Przypisanie do dwóch placówek trzeba pilnie wyjaśnić z rodzicami lub opiekunami prawnymi dziecka.",
    en="The assignment to two preschools must be clarified urgently with the child's parents or legal guardians.",
)
EARLIER_IS_ENDED = Rule(
    code="PUP-403d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Wcześniejsze przypisanie trzeba zakończyć przed początkiem następnego.",
    en="The earlier assignment must be ended before the next one begins.",
)
AGREEMENT_NAMES_ENTITY = Rule(
    code="PUP-531c",
    basis=(PRAWO_OSWIATOWE.art("127", ust="9"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Wczesne wspomaganie rozwoju (WWR) wykazuje podmiot wskazany w porozumieniu; drugi podmiot usuwa swoje przypisanie.",
    en="Early development support (WWR) is reported by the entity named in the agreement; the other entity removes its assignment.",
)
ONE_ASSIGNMENT_IS_ENDED = Rule(
    code="PUP-535",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła ustala, do którego ze swoich dwóch oddziałów uczeń uczęszcza, i kończy przypisanie do drugiego; nauka trwa dalej.",
    en="The school establishes which of its two classes the pupil attends and ends the assignment to the other; the schooling goes"
    " on.",
    reading="A-85",
)
FOUR_STEPS_ARE_TAKEN = Rule(
    code="PUP-536",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Przy przejściu do klasy wyższej niż oddział przedszkolny szkoła kończy przypisanie do oddziału przedszkolnego, kończy naukę,"
    " wznawia naukę i przypisuje ucznia do oddziału na wyższym poziomie.",
    en="When a pupil goes up from a preschool class, the school ends the assignment to the preschool class, ends the schooling,"
    " resumes the schooling and assigns the pupil to the class at the higher level.",
    reading="A-85",
)
ASSIGNMENTS_ARE_CHECKED = Rule(
    code="PUP-537",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła lub placówka może sprawdzić, czy jej przypisanie jest prawidłowe; nie ustalono, że przypisania się"
    " wykluczają.",
    en="The school or unit may check whether its assignment is right; it is not established that the assignments exclude"
    " each other.",
)
CLASS_IS_CORRECTED = Rule(
    code="PUP-538",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła lub placówka może sprawdzić, który z dwóch opisów oddziału jest prawidłowy, i poprawić drugi.",
    en="The school or unit may check which of the two descriptions of the class is right, and correct the other.",
)
AUTHORITY_ASKS_BOTH = Rule(
    code="PUP-539",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Jeżeli jednostka samorządu terytorialnego dotuje obie placówki wychowania przedszkolnego, występuje do nich o pisemne"
    " oświadczenie rodzica.",
    en="If one local authority subsidises both preschools, it asks them for the parent's written statement.",
)

CLEAR_UP_BETWEEN_SCHOOLS = (
    Task(CLEARED_UP_IN_TWO_WEEKS, weeks=_WEEKS_TO_CLEAR_UP, because=(MINISTRY_DOES_NOT_TELL,)),
    Task(PARENTS_ARE_ASKED, weeks=_WEEKS_TO_CLEAR_UP),
    Task(OTHER_SCHOOL_ENDS_BOTH),
)
"""Of two schools, the pupil attends one."""
CLEAR_UP_WITHIN_SCHOOL = (Task(ONE_ASSIGNMENT_IS_ENDED),)
"""Of two classes of one school, the pupil attends one; the schooling goes on."""
GO_UP = (Task(FOUR_STEPS_ARE_TAKEN, optional=True),)
"""A preschool class and a grade of one school: the pupil may be going up."""
NAME_ONE_PRESCHOOL = (
    Task(PARENTS_ARE_ASKED_URGENTLY),
    Task(AUTHORITY_ASKS_BOTH, Party.LOCAL_GOVERNMENT, because=(ONE_IS_SUBSIDISED,)),
    Task(STATEMENT_NAMES_ONE, Party.PARENTS),
    Task(STATEMENT_IN_30_DAYS, days=_DAYS_FOR_STATEMENT),
)
"""Of two preschools, the parent names one, and that one receives the subsidy."""
END_EARLIER = (Task(EARLIER_IS_ENDED),)
"""One class twice."""
REMOVE_BY_AGREEMENT = (Task(AGREEMENT_NAMES_ENTITY),)
"""WWR reported by two entities."""
CORRECT_CLASS = (Task(CLASS_IS_CORRECTED, optional=True),)
"""One class that is described in two ways."""
CHECK = (Task(ASSIGNMENTS_ARE_CHECKED, optional=True),)
"""A pair that is only a WARNING: nothing must be done."""
