"""Many checked records counted, and the counts of parts added up."""

from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import register_made

from sio_rules import (
    ClassAssignment,
    ClassKind,
    Due,
    Findings,
    Institution,
    InstitutionKind,
    InvalidValueError,
    Party,
    Period,
    SchoolClass,
    Severity,
)
from sio_rules._hypothesis import register
from sio_rules._plain import without_facts
from sio_rules.record import Checked, Outcome, PupilRecord, check_register
from sio_rules.record.summary import DueCount, RuleCount, Summary
from sio_rules.rulebook import RULES
from sio_rules.terms import end_of_term

register()
register_made()

ON = date(2026, 10, 7)
ONE, OTHER = RULES["PUP-201"], RULES["PUP-403c"]
SCHOOL = Institution(rspo=5, kind=InstitutionKind.PRIMARY_SCHOOL)
FINDINGS = st.sampled_from([each.finding() for each in RULES.values() if not each.facts][:40])
RECORDS = st.sampled_from([None, PupilRecord(pupil=1), PupilRecord(pupil=2, institution=SCHOOL)])
CHECKED = st.lists(
    st.builds(Checked, st.just(0), st.sampled_from(Outcome), RECORDS, st.builds(Findings, st.lists(FINDINGS, max_size=3))),
    max_size=8,
)
DEADLINES = st.sampled_from([None, end_of_term(ON, days=7), end_of_term(ON, days=14)])
DUES = st.lists(st.builds(Due, FINDINGS, st.sampled_from(Party), DEADLINES), max_size=8)


class TestSummary:
    """What is counted, and how it adds up."""

    def test_counts_by_rule_severity_and_institution(self) -> None:
        records = [PupilRecord(pupil=1, institution=SCHOOL), PupilRecord(pupil=2), None]
        checked = list(check_register(records, on=ON))  # type: ignore[arg-type] # on purpose
        summary = Summary.of(checked)
        found = [finding for each in checked for finding in each.findings]
        assert (summary.records, summary.right, summary.not_checked) == (
            3,
            sum(not each.findings for each in checked[:2]),
            1,
        )
        assert summary.by_rule == Counter(each.rule for each in found)
        assert summary.by_severity == Counter(each.severity for each in found)
        assert summary.by_institution == {
            rspo: number for rspo, number in ((5, len(checked[0].findings)), (None, len(checked[1].findings))) if number
        }

    def test_shows_its_counts(self) -> None:
        """By severity, rule, institution and last day."""
        due = Due(ONE.finding(), Party.SCHOOL, end_of_term(ON, days=7))
        summary = Summary.of([Checked(0, Outcome.CHECKED, findings=Findings([ONE.finding()] * 2))], dues=[due])
        assert {part.title: part.rows for part in summary.view("pl").parts} == {
            "summary": ({"records": 1, "right": 0, "not_checked": 0},),
            "by_severity": ({"severity": Severity.ERROR, "count": 2},),
            "by_rule": ({"code": "PUP-201", "count": 2, "severity": Severity.ERROR, "text": ONE.pl},),
            "by_institution": ({"rspo": None, "count": 2},),
            "by_deadline": ({"last_day": date(2026, 10, 14), "count": 1},),
        }

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_no_sentence_names_its_facts(self, lang: str) -> None:
        """In the view as in the rows: there are many cases, and so no facts."""
        summary = Summary(1, counts=(RuleCount(OTHER, 5, 1),), dues=(DueCount(ON, OTHER, 1),))
        rows = [*summary.to_rows(lang), *summary.dues_to_rows(lang)]
        assert {row["text"] for row in rows} == {
            {
                "pl": "Od … uczeń jest dwukrotnie przypisany do tego samego oddziału: okresy przypisania zachodzą na siebie.",
                "en": "From … the pupil is assigned to the same class twice: the periods of assignment overlap.",
            }[lang]
        }
        assert rows[0]["text"] in str(summary.view(lang))

    def test_a_finding_counts_under_the_institution_that_sends_the_record(self) -> None:
        """Also one about a class of another."""
        elsewhere = SchoolClass(
            institution=Institution(rspo=6, kind=InstitutionKind.PRIMARY_SCHOOL), key=1, kind=ClassKind.BASIC
        )
        attends = ClassAssignment(1, elsewhere, Period(date(2026, 9, 1)))
        checked = list(check_register([PupilRecord(pupil=1, institution=SCHOOL, assignments=(attends,))], on=ON))
        assert {"PUP-401", "PUP-666"} <= set(checked[0].findings.codes)
        assert set(Summary.of(checked).by_institution) == {SCHOOL.rspo}

    @pytest.mark.parametrize("outcome", Outcome)
    def test_right_is_only_what_was_checked(self, outcome: Outcome) -> None:
        """A record that was judged apart may be in conflict with another."""
        summary = Summary.of([Checked(0, outcome)])
        assert summary.right == (outcome is Outcome.CHECKED)
        assert summary.not_checked == (outcome in {Outcome.NOT_A_RECORD, Outcome.OUT_OF_COVERAGE})

    @given(dues=DUES)
    def test_counts_what_is_due_by_deadline(self, dues: list[Due]) -> None:
        summary = Summary.of([], dues=dues)
        assert summary.by_deadline == Counter(None if each.deadline is None else each.deadline.last_day for each in dues)
        assert sum(each.count for each in summary.dues) == len(dues)

    def test_is_in_order(self) -> None:
        """By code, then by RSPO number; what names no institution, and what has no deadline, at last."""
        counts = (RuleCount(ONE, 5, 1), RuleCount(ONE, 11, 1), RuleCount(ONE, None, 2), RuleCount(OTHER, 3, 4))
        dues = (DueCount(ON, OTHER, 1), DueCount(None, ONE, 2))
        summary = Summary(9, counts=counts, dues=dues)
        assert summary.by_rule == {ONE: 4, OTHER: 4}
        assert list(summary.by_institution.items()) == [(3, 4), (5, 1), (11, 1), (None, 2)]
        assert list(summary.by_deadline.items()) == [(ON, 1), (None, 2)]
        assert list(
            (Summary(1, counts=counts[2:], dues=dues[1:]) + Summary(counts=counts[:2], dues=dues[:1])).counts
        ) == list(counts)

    @given(one=CHECKED, other=CHECKED, dues=DUES, others=DUES)
    def test_parts_add_up_to_the_whole(
        self, one: list[Checked], other: list[Checked], dues: list[Due], others: list[Due]
    ) -> None:
        """In any order, and nothing adds nothing."""
        whole = Summary.of(one + other, dues=dues + others)
        parts = Summary.of(one, dues=dues), Summary.of(other, dues=others)
        assert parts[0] + parts[1] == parts[1] + parts[0] == whole == whole + Summary()
        assert hash(parts[0] + parts[1]) == hash(whole)
        assert sum(parts, start=Summary()) == whole

    @given(summaries=st.lists(st.from_type(Summary), min_size=3, max_size=3))
    def test_adding_does_not_depend_on_the_grouping(self, summaries: list[Summary]) -> None:
        one, two, three = summaries
        assert (one + two) + three == one + (two + three) == Summary.merged(summaries) == Summary.merged(iter(summaries))

    @pytest.mark.parametrize(("summaries", "argument"), [(7, "summaries"), ([Summary(), 7], r"summaries\[1\]")])
    def test_merges_only_summaries(self, summaries: Any, argument: str) -> None:
        with pytest.raises(TypeError, match=f"^{argument} must be"):
            Summary.merged(summaries)

    def test_adds_only_summaries(self) -> None:
        other: Any = 1
        with pytest.raises(TypeError):
            Summary() + other

    def test_another_value_may_know_how_to_be_added(self) -> None:
        class Total:
            """Adds up whatever it is added to."""

            def __radd__(self, other: object) -> object:
                """Return what it was added to."""
                return other

        assert Summary(1) + Total() == Summary(1)  # Python asks the other value

    @pytest.mark.parametrize(
        "wrong",
        [
            {"records": 1, "right": 1, "not_checked": 1},
            {"counts": (RuleCount(OTHER, 1, 1), RuleCount(ONE, 1, 1))},
            {"counts": (RuleCount(ONE, 1, 1), RuleCount(ONE, 1, 2))},
            {"dues": (DueCount(None, ONE, 1), DueCount(ON, ONE, 1))},
            {"records": -1},
            {"right": -1},
            {"not_checked": -1},
        ],
    )
    def test_what_cannot_add_up_is_refused(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(InvalidValueError):
            Summary(**wrong)

    @pytest.mark.parametrize(("wrong", "argument"), [({"checked": 1}, "checked"), ({"checked": [1]}, r"checked\[0\]")])
    def test_takes_checked_records(self, wrong: dict[str, Any], argument: str) -> None:
        with pytest.raises(TypeError, match=argument):
            Summary.of(**wrong)

    def test_takes_dues(self) -> None:
        dues: Any = [None]
        with pytest.raises(TypeError, match=r"dues\[0\]"):
            Summary.of([], dues=dues)

    def test_gives_plain_data(self) -> None:
        summary = Summary(2, right=1, counts=(RuleCount(ONE, 5, 3),), dues=(DueCount(ON, OTHER, 1), DueCount(None, ONE, 2)))
        assert summary.to_dict("pl") == {
            "records": 2,
            "right": 1,
            "not_checked": 0,
            "severities": {ONE.severity.pl: 3},
            "counts": [{"code": "PUP-201", "rspo": 5, "count": 3}],
            "dues": [
                {"last_day": "2026-10-07", "code": "PUP-403c", "count": 1},
                {"last_day": None, "code": "PUP-201", "count": 2},
            ],
        }
        assert list(summary.to_dict("en")["severities"]) == [ONE.severity.en]
        assert set(summary.by_severity) <= set(Severity)
        with pytest.raises(TypeError, match="lang"):
            summary.to_dict("de")

    def test_dues_without_a_deadline(self) -> None:
        assert Summary.of([], dues=[Due(ONE.finding() if not ONE.facts else OTHER.finding(), Party.SCHOOL)]).by_deadline == {
            None: 1
        }

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_gives_flat_rows(self, lang: str) -> None:
        """One for each rule and institution, and one for each last day and rule."""
        dues = (DueCount(ON, OTHER, 1), DueCount(None, ONE, 2))
        summary = Summary(2, counts=(RuleCount(ONE, 5, 3), RuleCount(ONE, None, 1)), dues=dues)
        said = {
            rule.code: {
                "code": rule.code,
                "severity": getattr(rule.severity, lang),
                "text": without_facts(getattr(rule, lang)),
                "page": f"codes/#{rule.code}",
            }
            for rule in (ONE, OTHER)
        }
        assert summary.to_rows(lang) == [
            {**said[ONE.code], "rspo": 5, "count": 3},
            {**said[ONE.code], "rspo": None, "count": 1},
        ]
        assert summary.dues_to_rows(lang) == [
            {"last_day": "2026-10-07", **said[OTHER.code], "count": 1},
            {"last_day": None, **said[ONE.code], "count": 2},
        ]
        for rows in (summary.to_rows, summary.dues_to_rows):
            with pytest.raises(TypeError, match="lang"):
                rows("de")
