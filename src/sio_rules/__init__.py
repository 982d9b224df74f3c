"""The rules of SIO, the Polish education register, as pure functions over immutable values."""

from .errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from .rule import Decision, Finding, Findings, Question, Rule, Severity, found

__all__ = [
    "Decision",
    "Finding",
    "Findings",
    "IllegalStepError",
    "InvalidValueError",
    "OutOfCoverageError",
    "Question",
    "Rule",
    "Severity",
    "found",
]
