"""
What has to be done about two assignments that exclude each other, by whom, and by when.

Two weeks run from the day on which the school learned of the conflict (A-37); for two kindergartens, 30 days from the day on
which the local government asked them for the parent's statement.

Not modelled here: whether a local government subsidises both kindergartens, for the assignments do not tell.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import FINANCING_ACT, PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import OutOfCoverageError
from sio_rules.labels import Label
from sio_rules.rule import Findings, Rule, Severity, found
from sio_rules.terms import Deadline, end_of_term

_WEEKS_TO_CLEAR_UP = 2
_DAYS_FOR_STATEMENT = 30

CLEARED_UP_IN_TWO_WEEKS = Rule(
    code="PUP-506",
    basis=(SIO_ACT.art("92", ust="2"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="W ciągu dwóch tygodni trzeba ustalić, do której szkoły uczeń uczęszcza.",
    en="Within two weeks it has to be established which school the pupil attends.",
    reading="A-37",
)
OTHER_SCHOOL_ENDS_BOTH = Rule(
    code="PUP-507",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła, do której uczeń nie uczęszcza, kończy mu i naukę, i przypisanie do oddziału.",
    en="The school that the pupil does not attend ends both the schooling and the class assignment.",
)
MINISTRY_DOES_NOT_TELL = Rule(
    code="PUP-508",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Ministerstwo nie informuje, w której szkole uczeń się uczy; szkoła widzi sam fakt kolizji, nie drugą szkołę.",
    en="The ministry does not tell in which school the pupil learns; a school sees that there is a conflict, not the other school.",
)
STATEMENT_IN_30_DAYS = Rule(
    code="PUP-509",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Jeżeli samorząd dotuje oba przedszkola, występuje do nich o pisemne oświadczenie rodzica; przedszkole przekazuje je"
    " w ciągu 30 dni od dnia tego wystąpienia.",
    en="Where a local government subsidises both kindergartens, it asks them for the parent's written statement; the"
    " kindergarten delivers it within 30 days of that request.",
)
STATEMENT_NAMES_ONE = Rule(
    code="PUP-510",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="W oświadczeniu rodzic wskazuje jedno z przedszkoli, do którego dziecko będzie chodzić w tym roku szkolnym.",
    en="In the statement the parent names the one kindergarten that the child will attend in this school year.",
)
ONE_IS_SUBSIDISED = Rule(
    code="PUP-511",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Dziecko może być zapisane do kilku przedszkoli dotowanych przez jeden samorząd, ale dotację z jego budżetu dostaje"
    " na nie tylko jedno.",
    en="A child may be enrolled in several kindergartens that one local government subsidises, but only one of them gets the"
    " subsidy for the child from its budget.",
)
PARENTS_ARE_ASKED = Rule(
    code="PUP-512a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Sprawę wyjaśnia się z rodzicami lub opiekunami prawnymi ucznia: w której szkole spełnia obowiązek szkolny albo"
    " obowiązek nauki.",
    en="The case is cleared up with the pupil's parents or legal guardians: in which school the pupil fulfils the school duty"
    " or the duty of learning.",
    reading="A-03",
)
PARENTS_ARE_ASKED_URGENTLY = Rule(
    code="PUP-512b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Sprawę trzeba pilnie wyjaśnić z rodzicami lub opiekunami prawnymi dziecka.",
    en="The case has to be cleared up urgently with the child's parents or legal guardians.",
)


class ClearingUpTerm(Label):
    """Name the term in which a conflict has to be cleared up."""

    TWO_WEEKS = "dwa tygodnie od powzięcia wiadomości"
    THIRTY_DAYS = "30 dni od wystąpienia samorządu"


@frozen(weakref_slot=False)
class ClearingUp:
    """Hold how a kind of conflict is cleared up: the rules that say what to do, and the term, where the law sets one."""

    rules: tuple[Rule, ...] = ()
    term: ClearingUpTerm | None = None

    def duties(self) -> Findings:
        """Return what has to be done, in its order."""
        return Findings(rule.finding("period") for rule in self.rules)

    def deadline(self, noticed_on: date) -> Deadline | None:
        """
        Return by when a conflict noticed on *noticed_on* has to be cleared up; None where the sources set no term.

        Noticed is the day on which the school learned of the conflict; for the parent's statement, the day of the local
        government's request. That day is not counted. Raises `OutOfCoverageError` outside the covered years.

        >>> PUPIL_GOES_TO_ONE_SCHOOL.deadline(date(2026, 12, 10)).last_day.isoformat()
        '2026-12-28'
        >>> PARENT_NAMES_ONE_KINDERGARTEN.deadline(date(2023, 10, 2)).last_day.isoformat()
        '2023-11-02'
        """
        expect("noticed_on", noticed_on, date)
        if self.term is None:
            return None
        try:
            if self.term is ClearingUpTerm.TWO_WEEKS:
                counted, rule = end_of_term(noticed_on, weeks=_WEEKS_TO_CLEAR_UP), CLEARED_UP_IN_TWO_WEEKS
            else:
                counted, rule = end_of_term(noticed_on, days=_DAYS_FOR_STATEMENT), STATEMENT_IN_30_DAYS
        except OutOfCoverageError:
            raise OutOfCoverageError("noticed_on") from None
        return Deadline(counted.nominal_day, counted.last_day, found(rule.finding("period"), counted.because))


PUPIL_GOES_TO_ONE_SCHOOL = ClearingUp(
    (CLEARED_UP_IN_TWO_WEEKS, PARENTS_ARE_ASKED, MINISTRY_DOES_NOT_TELL, OTHER_SCHOOL_ENDS_BOTH), ClearingUpTerm.TWO_WEEKS
)
"""Of two schools, one is the pupil's."""
PARENT_NAMES_ONE_KINDERGARTEN = ClearingUp(
    (STATEMENT_IN_30_DAYS, PARENTS_ARE_ASKED_URGENTLY, STATEMENT_NAMES_ONE, ONE_IS_SUBSIDISED), ClearingUpTerm.THIRTY_DAYS
)
"""Of two kindergartens, one gets the subsidy."""
