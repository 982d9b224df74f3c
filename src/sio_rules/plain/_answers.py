"""Answers that were stored: findings by the code of their rule, and cases by their events, which are taken again."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sio_rules._plain import fact
from sio_rules.acts import PLAIN_DATA
from sio_rules.errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules.rule import Finding, Findings, Rule, Severity

from ._fault import Fault
from ._texts import text

CODE_UNKNOWN = Rule(
    code="DAT-015a",
    basis=(PLAIN_DATA.section("odpowiedzi"),),
    severity=Severity.ERROR,
    pl="Biblioteka nie ma reguły o tym kodzie; odpowiedź mogła powstać w innej wersji reguł.",
    en="The library has no rule with this code; the answer may come from another version of the rules.",
)
FACTS_DO_NOT_FIT = Rule(
    code="DAT-015b",
    basis=(PLAIN_DATA.section("odpowiedzi"),),
    severity=Severity.ERROR,
    pl="Fakty nie są tymi, które wymienia reguła o tym kodzie; odpowiedź mogła powstać w innej wersji reguł.",
    en="The facts are not those that the rule with this code names; the answer may come from another version of the rules.",
)
STEP_NOT_OPEN = Rule(
    code="DAT-016",
    basis=(PLAIN_DATA.section("odpowiedzi"),),
    severity=Severity.ERROR,
    pl="Zdarzenie nie może nastąpić po poprzednich, więc przebiegu sprawy nie odczytano.",
    en="The event cannot follow the ones before it, so the history of the case was not read.",
)


@cache
def _rulebook() -> Mapping[str, Rule]:
    from sio_rules.rulebook import RULES  # noqa: PLC0415 - it gathers the rules of all packages, this one among them

    return RULES


def rule_of(value: Any) -> Rule:
    """
    Return the rule with the code *value*.

    >>> rule_of("ACC-114a")
    <Rule ACC-114a>
    """
    if isinstance(value, Rule):
        return value
    rule = _rulebook().get(text(value))
    if rule is None:
        raise Fault(CODE_UNKNOWN.finding())
    return rule


def built(kind: Any, given: dict[str, Any]) -> Any:
    """
    Return the finding, the findings or the case that the fields *given* describe.

    >>> built(Finding, {"code": rule_of("ACC-114a"), "at": "password", "facts": {"least": 8}})
    <Finding ACC-114a at 'password', least=8>
    """
    if kind is Finding:
        return _finding(given["code"], given.get("at", ""), given.get("facts", {}))
    if kind is Findings:
        return Findings(given["findings"])
    return _replayed(kind(**{name: value for name, value in given.items() if name != "events"}), given["events"])


def _finding(rule: Rule, at: str, facts: Mapping[Any, Any]) -> Finding:
    try:
        return rule.finding(at, **{name: fact(value) for name, value in facts.items()})
    except (KeyError, TypeError, ValueError):
        pass
    raise Fault(FACTS_DO_NOT_FIT.finding("facts"))


def _replayed(case: Any, events: tuple[Any, ...]) -> Any:
    """Return *case*, which has no steps yet, after *events*; raises the fault at the first event that cannot follow."""
    advance = _advances()[type(case)]
    for place, event in enumerate(events):
        told: tuple[Finding, ...] = ()
        try:
            case = advance(case, event)
            continue
        except InvalidValueError as error:
            told = tuple(error.findings)
        except (IllegalStepError, OutOfCoverageError):
            pass
        raise Fault(*(each.moved_under(f"events[{place}]") for each in told or (STEP_NOT_OPEN.finding(),)))
    return case


@cache
def _advances() -> dict[type[Any], Any]:
    """Return what takes a step, by the class of what takes it."""
    from sio_rules.access import procedure, revocation  # noqa: PLC0415 - see `_rulebook`

    return {procedure.Case: procedure.advance, revocation.Revocation: revocation.advance}
