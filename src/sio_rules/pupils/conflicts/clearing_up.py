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
from sio_rules.labels import Label, term
from sio_rules.rule import Finding, Findings, Rule, Severity, found
from sio_rules.terms import Deadline, end_of_term

_WEEKS_TO_CLEAR_UP = 2
_DAYS_FOR_STATEMENT = 30
_FIGURES = {"weeks": _WEEKS_TO_CLEAR_UP, "days": _DAYS_FOR_STATEMENT}
"""The figures that the sentences name."""

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
    pl="Ministerstwo nie informuje, w której szkole uczeń się uczy; szkoła widzi tylko, że jest kolizja, a nie drugą"
    " szkołę.",
    en="The ministry does not disclose which school the pupil attends; a school sees that there is a conflict, but not the"
    " other school.",
)
STATEMENT_IN_30_DAYS = Rule(
    code="PUP-509",
    basis=(FINANCING_ACT.art("24"), PUPILS_GUIDE.section("4")),
    severity=Severity.GROUND,
    pl="Jeżeli jednostka samorządu terytorialnego dotuje obie placówki, występuje do nich o pisemne oświadczenie rodzica, a"
    " placówka przekazuje jej to oświadczenie (liczba dni od wystąpienia: {days}).",
    en="If one local authority subsidises both preschools, it asks them for the parent's written statement, and the"
    " preschool delivers the statement to it (days from the request: {days}).",
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
    en="A child may be enrolled in several preschools subsidised by one local authority, but only one of them receives the"
    " subsidy for the child from its budget.",
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


class ClearingUpTerm(Label):
    """Name the term in which a conflict has to be cleared up."""

    TWO_WEEKS = term("dwa tygodnie od powzięcia wiadomości o kolizji", en="two weeks from learning of the conflict")
    THIRTY_DAYS = term(
        "30 dni od wystąpienia jednostki samorządu terytorialnego", en="30 days from the local authority's request"
    )


@frozen(weakref_slot=False)
class ClearingUp:
    """Hold how a kind of conflict is cleared up: the rules that say what to do, and the term, where the law sets one."""

    rules: tuple[Rule, ...] = ()
    term: ClearingUpTerm | None = None

    def duties(self) -> Findings:
        """Return what has to be done, in its order."""
        return Findings(_applied(rule) for rule in self.rules)

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
        return Deadline(counted.nominal_day, counted.last_day, found(_applied(rule), counted.because))


def _applied(rule: Rule) -> Finding:
    return rule.finding("period", **{fact: _FIGURES[fact] for fact in rule.facts})


PUPIL_GOES_TO_ONE_SCHOOL = ClearingUp(
    (CLEARED_UP_IN_TWO_WEEKS, PARENTS_ARE_ASKED, MINISTRY_DOES_NOT_TELL, OTHER_SCHOOL_ENDS_BOTH), ClearingUpTerm.TWO_WEEKS
)
"""Of two schools, one is the pupil's."""
PARENT_NAMES_ONE_KINDERGARTEN = ClearingUp(
    (STATEMENT_IN_30_DAYS, PARENTS_ARE_ASKED_URGENTLY, STATEMENT_NAMES_ONE, ONE_IS_SUBSIDISED), ClearingUpTerm.THIRTY_DAYS
)
"""Of two kindergartens, one gets the subsidy."""
