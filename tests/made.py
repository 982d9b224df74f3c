"""Strategies for what only the library makes: findings and decisions, deadlines, notices, rides, conflicts. Users draw inputs."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from sio_rules.access.procedure.case import CaseState, Step
from sio_rules.access.procedure.messages import Notice
from sio_rules.access.procedure.messages import notices as notices_of
from sio_rules.access.revocation import RevocationState, RevocationStep
from sio_rules.classes import ClassKind
from sio_rules.deadlines import Deadline
from sio_rules.institutions import MAX_RSPO
from sio_rules.periods import SchoolYear
from sio_rules.plain import Reading
from sio_rules.pupils.conflicts import Conflict, ConflictNotice, find_conflicts
from sio_rules.pupils.stays import ChildStayEnd, child_stay_end
from sio_rules.record import Checked, Summary, check_register
from sio_rules.record.summary import DueCount, RuleCount
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity
from sio_rules.rulebook import RULES
from sio_rules.sentences import Fact
from sio_rules.strategies import (
    cases,
    children,
    class_assignments,
    covered_days,
    pupil_records,
    revocations,
    school_classes,
    terms,
)
from sio_rules.terms import end_of_term
from sio_rules.transport import EntitlementChange, EntitlementRow, Obligation, Ride, entitlement_table, owed_ride

_SCHOOL_YEAR = SchoolYear(2025)
_PATHS = st.sampled_from(("", "pesel", "scopes[1]", "assignments[2].period"))


def severities() -> st.SearchStrategy[Severity]:
    """Draw a severity."""
    return st.sampled_from(Severity)


def rules() -> st.SearchStrategy[Rule]:
    """Draw a rule of the rulebook."""
    return st.sampled_from(tuple(RULES.values()))


def facts() -> st.SearchStrategy[Fact]:
    """Draw a fact: a number, a day or a member of a list."""
    return st.integers() | st.dates(date(1991, 1, 1), date(2050, 12, 31)) | severities()


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Draw a finding of a rule of the rulebook, with any facts and at any path."""
    rule = draw(rules())
    return rule.finding(draw(_PATHS), **{name: draw(facts()) for name in rule.facts})


def questions() -> st.SearchStrategy[Question]:
    """Draw a question with made-up texts."""
    texts = st.sampled_from(("Kiedy?", "Gdzie?", "Ile metrów?"))
    return st.builds(Question, st.sampled_from(("day", "distance_m", "grade")), texts, texts)


@st.composite
def decisions(draw: st.DrawFn) -> Decision[int]:
    """Draw a decision: an answer with its ground, questions, or an unclear text."""
    if draw(st.booleans()):
        return Decision(draw(st.integers()), because=Findings(draw(st.lists(findings(), min_size=1, max_size=3))))
    asked = tuple(draw(st.lists(questions(), max_size=2)))
    grounds = Findings(draw(st.lists(findings(), min_size=0 if asked else 1, max_size=2)))
    return Decision(None, because=grounds, questions=asked)


def findings_tuples() -> st.SearchStrategy[Findings]:
    """Draw findings in an order, none among them."""
    return st.lists(findings(), max_size=4).map(Findings)


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    """Draw deadlines, each counted from an event by a term."""
    event = draw(covered_days(max_value=date(2035, 12, 31)))
    return end_of_term(event, **draw(terms()))


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """Draw steps of requests for access, as they came about."""
    state = draw(st.sampled_from([state for state in CaseState if state is not CaseState.DRAFTED]))
    return draw(st.sampled_from(draw(cases(state)).steps))


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """Draw messages that are due in requests for access."""
    case = draw(st.sampled_from(_WITH_NOTICES).flatmap(cases))
    return draw(st.sampled_from(notices_of(case)))


_WITH_NOTICES = (
    CaseState.SENT,
    CaseState.FILED,
    CaseState.UNDER_EXAMINATION,
    CaseState.ACCEPTED,
    CaseState.IDENTITY_CONFIRMED,
)


@st.composite
def revocation_steps(draw: st.DrawFn) -> RevocationStep:
    """Draw steps of revocations, as they came about."""
    state = draw(st.sampled_from([state for state in RevocationState if state is not RevocationState.DRAFTED]))
    return draw(st.sampled_from(draw(revocations(state)).steps))


def conflicts() -> st.SearchStrategy[Conflict]:
    """Draw conflicts, as found among assignments of one pupil."""
    basic_or_rw = school_classes((ClassKind.BASIC, ClassKind.RW))
    of_one_pupil = st.lists(class_assignments(st.just(1), basic_or_rw), min_size=2, max_size=5)
    return of_one_pupil.map(find_conflicts).filter(bool).map(lambda found: found[0])


def conflict_notices() -> st.SearchStrategy[ConflictNotice]:
    """Draw what the school of the first assignment may see of a conflict."""
    return conflicts().map(lambda conflict: conflict.seen_by(conflict.first.school_class.institution))


@st.composite
def checked_records(draw: st.DrawFn) -> Checked:
    """Draw checked items of registers."""
    items: list[Any] = draw(st.lists(st.none() | pupil_records(), min_size=1, max_size=2))
    return draw(st.sampled_from(tuple(check_register(items, on=date(2026, 10, 7)))))


@st.composite
def rides(draw: st.DrawFn) -> Ride:
    """Draw rides that children are or are not owed, decided in the school year 2025/2026 or later."""
    on = draw(covered_days(min_value=_SCHOOL_YEAR.start, max_value=date(2030, 8, 31)))
    ride = owed_ride(draw(children(known=True)), on=on).outcome
    return Ride(Obligation.NOT_OWED) if ride is None else ride


def transport_changes() -> st.SearchStrategy[EntitlementChange]:
    """Draw changes of what a child is owed: metres, a later school year, another place."""
    return st.builds(
        EntitlementChange,
        about=st.sampled_from(("distance_m", "born_on", "grade", "nearest", "district", "deferred")),
        to=st.none() | st.sampled_from(Obligation),
        metres_more=st.none() | st.integers(1, 4_001),
        from_day=st.none() | st.integers(2025, 2050).map(lambda year: SchoolYear(year).start),
    )


def entitlement_rows() -> st.SearchStrategy[EntitlementRow]:
    """Draw rows of the table of entitlement."""
    return st.deferred(lambda: st.sampled_from(entitlement_table(on=_SCHOOL_YEAR.start)))


def child_stay_ends() -> st.SearchStrategy[ChildStayEnd]:
    """Draw last days of stays of children, each worked out from two births."""
    child, mother = st.dates(date(2018, 1, 1), date(2026, 8, 31)), st.dates(date(2001, 1, 1), date(2012, 8, 31))
    return st.builds(child_stay_end, child, mother)


def readings_of_data() -> st.SearchStrategy[Reading[SchoolYear]]:
    """Draw what comes of reading data: with a value or without, and with findings or without."""
    years = st.none() | st.integers(1991, 2050).map(SchoolYear)
    return st.builds(Reading, years, findings_tuples(), st.none() | st.integers(1, 9))


def rule_counts() -> st.SearchStrategy[RuleCount]:
    """Draw a count of one rule at one institution."""
    return st.builds(RuleCount, rules(), st.none() | st.integers(1, MAX_RSPO), st.integers(1, 9))


def due_counts() -> st.SearchStrategy[DueCount]:
    """Draw a count of what one rule makes due."""
    return st.builds(DueCount, st.none() | covered_days(), rules(), st.integers(1, 9))


@st.composite
def summaries(draw: st.DrawFn) -> Summary:
    """Draw a summary, by adding up what alone is in order."""
    records = draw(st.integers(0, 9))
    counts = [Summary(counts=(each,)) for each in draw(st.lists(rule_counts(), max_size=4))]
    dues = [Summary(dues=(each,)) for each in draw(st.lists(due_counts(), max_size=4))]
    right = draw(st.integers(0, records))
    start = Summary(records, right=right, not_checked=draw(st.integers(0, records - right)))
    return sum([*counts, *dues], start=start)


MADE: dict[type[Any], Callable[[], st.SearchStrategy[Any]]] = {
    ChildStayEnd: child_stay_ends,
    Checked: checked_records,
    Conflict: conflicts,
    ConflictNotice: conflict_notices,
    Deadline: deadlines,
    DueCount: due_counts,
    Decision: decisions,
    EntitlementChange: transport_changes,
    EntitlementRow: entitlement_rows,
    Finding: findings,
    Findings: findings_tuples,
    Notice: notices,
    Question: questions,
    Reading: readings_of_data,
    RevocationStep: revocation_steps,
    Ride: rides,
    Rule: rules,
    RuleCount: rule_counts,
    Step: steps,
    Summary: summaries,
}
"""Each type that only the library makes, and how it is drawn."""


def register_made() -> None:
    """Register the strategies with Hypothesis, so that junk is mixed with right values."""
    for made, strategy in MADE.items():
        st.register_type_strategy(made, strategy())
