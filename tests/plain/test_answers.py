"""Answers that were stored: findings by code, and cases by their events."""

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from reads import told
from walks import ACCEPTED, IDENTITY, TO_ACCEPTED, after

from sio_rules import Deadline, Decision, Finding, Findings, Period, Question, Severity, found
from sio_rules.access.procedure import Case, CaseState, Filed, Sent
from sio_rules.access.revocation import Revocation, RevocationState
from sio_rules.plain import read, write
from sio_rules.pupils.identity import VerificationStep
from sio_rules.rulebook import RULES
from sio_rules.terms import end_of_term
from sio_rules.transport import Obligation, Ride

TOO_SHORT = RULES["ACC-114a"].finding("password", least=8)
WRITTEN = {"code": "ACC-114a", "at": "password", "facts": {"least": 8}}
GROUND = [WRITTEN]


class TestFinding:
    """A finding by the code of its rule, its path and its facts."""

    def test_is_read(self) -> None:
        assert read(Finding, WRITTEN).value == TOO_SHORT
        assert read(Finding, WRITTEN | {"code": TOO_SHORT.rule}).value == TOO_SHORT
        assert read(Finding, {"code": "PUP-624b"}).value == RULES["PUP-624b"].finding()

    @pytest.mark.parametrize("code", ["ZZZ-999", "acc-114a", "x" * 10_000])
    def test_of_no_rule(self, code: str) -> None:
        reading = read(Finding, WRITTEN | {"code": code})
        assert (reading.value, told(reading)) == (None, [("DAT-015a", "code")])

    @pytest.mark.parametrize(
        "facts",
        [
            *(
                {},
                {"least": 8, "most": 9},
                {"least": 8, "most": True},
                {"most": 8},
                {"least": True},
                {"least": 8.0},
                {"least": None},
                {"least": "x"},
            ),
            *({"least": "Severity.NONE"}, {"least": [8]}, {1: 8}, {"least": "2026-02-30"}),
        ],
    )
    def test_with_other_facts(self, facts: Any) -> None:
        reading = read(Finding, WRITTEN | {"facts": facts})
        assert (reading.value, told(reading)) == (None, [("DAT-015b", "facts")])

    @pytest.mark.parametrize("fact", [0, -1, date(2026, 8, 31), Severity.ERROR])
    def test_with_every_kind_of_fact(self, fact: Any) -> None:
        finding = RULES["ACC-114a"].finding(least=fact)
        assert read(Finding, json.loads(json.dumps(write(finding)))).value == finding

    def test_with_facts_that_are_no_object(self) -> None:
        assert told(read(Finding, WRITTEN | {"facts": [8]})) == [("DAT-008", "facts"), ("DAT-015b", "facts")]

    def test_what_to_dict_gave_is_read_too(self) -> None:
        """The texts are not read."""
        reading = read(Finding, TOO_SHORT.to_dict("pl"))
        assert (reading.value, told(reading)) == (TOO_SHORT, [("DAT-010a", "")])


class TestFindings:
    """A list, or an object with the version and the list."""

    @pytest.mark.parametrize("data", [GROUND, {"findings": GROUND}, {"findings": GROUND, "version": "0.1"}, (TOO_SHORT,)])
    def test_are_read(self, data: Any) -> None:
        reading = read(Findings, data)
        assert (reading.value, type(reading.value), told(reading)) == (found(TOO_SHORT), Findings, [])
        findings = found(TOO_SHORT)
        assert read(Findings, findings).value is findings

    def test_one_that_is_of_no_rule_is_told_and_left_out(self) -> None:
        reading = read(Findings, {"findings": [{"code": "ZZZ-999"}, WRITTEN]})
        assert (reading.value, told(reading)) == (found(TOO_SHORT), [("DAT-015a", "findings[0].code")])


class TestDecision:
    """Of what was asked."""

    @pytest.mark.parametrize(
        ("kind", "outcome"),
        [
            (Decision[Ride], Ride(Obligation.NOT_OWED)),
            (Decision[int], 5),
            (Decision[bool], False),
            (Decision[date], date(2026, 8, 31)),
            (Decision[Period], Period(date(2026, 8, 31))),
            (Decision[Obligation], Obligation.NOT_OWED),
            (Decision[tuple[VerificationStep, ...]], tuple(VerificationStep)),
        ],
    )
    def test_of_each_kind(self, kind: Any, outcome: Any) -> None:
        decision = Decision(outcome, because=found(TOO_SHORT))
        reading = read(kind, json.loads(json.dumps(write(decision))))
        assert (reading.value, told(reading)) == (decision, [])

    def test_that_asks(self) -> None:
        decision: Decision[Ride] = Decision.asks(Question("grade", "Która klasa?", "Which grade?"))
        assert read(Decision[Ride], write(decision)).value == decision
        assert read(Decision[Ride], decision).value is decision

    def test_without_a_ground(self) -> None:
        assert told(read(Decision[int], {"outcome": 1})) == [("DAT-013", "")]


class TestDeadline:
    """And what is made of them."""

    def test_is_read(self) -> None:
        deadline = end_of_term(date(2025, 12, 18), working_days=5)
        assert read(Deadline, write(deadline)).value == deadline


class TestCase:
    """A case has its events, which are taken again."""

    SENT = {"type": "Sent", "moment": "2026-03-28T12:00:00+01:00"}  # noqa: RUF012 - not changed
    CONFIRMED = {"type": "Confirmed", "moment": "2026-03-28T13:00:00+01:00", "matched": "tak"}  # noqa: RUF012 - likewise
    FILED = {"type": "Filed", "on": "2026-03-28"}  # noqa: RUF012 - likewise

    def _read(self, *events: Any) -> Any:
        return read(Case, {"variant": "ePUAP", "events": list(events)})

    def test_is_read(self) -> None:
        reading = self._read(self.SENT, self.CONFIRMED, self.FILED)
        assert told(reading) == []
        assert (reading.value.state, len(reading.value.events)) == (CaseState.FILED, 3)
        assert read(Case, write(reading.value)).value == reading.value
        assert self._read().value.state is CaseState.DRAFTED

    def test_an_event_that_cannot_follow(self) -> None:
        reading = self._read(self.SENT, self.FILED)
        assert (reading.value, told(reading)) == (None, [("DAT-016", "events[1]")])

    def test_an_event_whose_time_limit_leads_outside_the_covered_years(self) -> None:
        """Whether it was in time cannot be told."""
        day = date(2050, 12, 28)
        events = (*TO_ACCEPTED[:-1], evolve(ACCEPTED, on=day, received_on=day), evolve(IDENTITY, on=day))
        reading = read(Case, {"variant": after().variant, "events": events})
        assert (reading.value, told(reading)) == (None, [("DAT-016", "events[5]")])

    def test_an_event_that_the_rules_refuse(self) -> None:
        """The findings of the step say why."""
        reading = self._read(self.SENT, self.CONFIRMED | {"matched": "nie"})
        assert reading.value is None
        assert [(each.code[:3], each.at.partition(".")[0]) for each in reading.findings] == [("ACC", "events[1]")]

    def test_an_event_that_cannot_be_read(self) -> None:
        """Without one of its events it would be another case; with none, a case that has not begun."""
        for events, wrong in (([self.SENT | {"moment": "x"}, self.FILED], "events[0].moment"), (["x"], "events[0]")):
            reading = self._read(*events)
            assert reading.value is None
            assert [each.at for each in reading.findings] == [wrong]
        assert told(read(Case, {"variant": "ePUAP"})) == [("DAT-001", "events")]
        assert told(read(Case, {"variant": "ePUAP", "events": "x"})) == [("DAT-009", "events")]

    def test_a_revocation(self) -> None:
        data: Any = {"route": "SUBORDINATE", "reason": "RevocationReason.OFFICE_ENDED", "events": [{"type": "Decided"}]}
        assert told(read(Revocation, data)) == [("DAT-001", f"events[0].{name}") for name in ("on", "outcome", "confirmed")]
        confirmed = {"type": "IntentionConfirmed", "on": "2026-03-02", "confirmed": "tak"}
        reading = read(Revocation, data | {"events": [confirmed]})
        assert reading.value is not None
        assert (reading.value.state, told(reading)) == (RevocationState.TO_SEND, [])
        assert read(Revocation, write(reading.value)).value == reading.value
        reading = read(Revocation, data | {"events": [confirmed, confirmed]})
        assert (reading.value, told(reading)) == (None, [("DAT-016", "events[1]")])

    def test_values_of_the_library_are_taken_as_they_are(self) -> None:
        case: Any = self._read(self.SENT).value
        assert self._read(*case.events, Filed(date(2026, 3, 28))).value is None
        assert isinstance(case.events[0], Sent)
        assert read(Case, case).value is case
