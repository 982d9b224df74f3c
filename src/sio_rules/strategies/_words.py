"""Strategies for the words of the library: rules, findings, questions and decisions."""

from datetime import date

from hypothesis import strategies as st

from sio_rules._plain import Fact
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity
from sio_rules.rulebook import RULES

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
    """Draw a question; its texts are no law."""
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
