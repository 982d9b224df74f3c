"""
Many checked records counted: by rule, severity and institution, and by what must be done until when.

Summaries of parts add up to that of the whole, so that a register can be checked in parts, on several machines.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from math import inf
from typing import Annotated, Any, Self, TypeVar

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._plain import plain, without_facts
from sio_rules._values import AT_LEAST_ONE, Between, Value
from sio_rules._view import Part, Viewed, card, cells_of, listed
from sio_rules.due import Due
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import MAX_RSPO
from sio_rules.rule import Rule, Severity

from .register import Checked, Outcome

_K = TypeVar("_K")
_Rspo = Annotated[int, Between(1, MAX_RSPO)] | None
_NOT_CHECKED = frozenset({Outcome.NOT_A_RECORD, Outcome.OUT_OF_COVERAGE})


@frozen
class RuleCount(Value):
    """Hold the *count* of findings of one *rule* in the records that the institution *rspo* sends; None where a record names none."""

    rule: Rule
    rspo: _Rspo
    count: Annotated[int, AT_LEAST_ONE]


@frozen
class DueCount(Value):
    """Hold the *count* of things to do until *last_day*, None without a time limit, that one *rule* says."""

    last_day: date | None
    rule: Rule
    count: Annotated[int, AT_LEAST_ONE]


@frozen
class Summary(Viewed, Value):
    """
    Hold the counts of many checked records, and of what must be done about them.

    - *records*: how many items there were; *right*: how many of them were checked and have no finding; *not_checked*: how many are
      no record, or could not be checked.
    - *counts*: the findings by rule and by the institution that sends the record; *dues*: what must be done by last day and rule. Both are in order, and each
      combination stands once.

    Built by `of`. `+` adds two summaries up, `merged` any number; an empty one is `Summary()`. Raises `InvalidValueError` for what cannot add up.

    >>> from sio_rules.record import PupilRecord, check_register
    >>> checked = check_register([PupilRecord(pupil=7), None], on=date(2026, 10, 7))
    >>> summary = Summary.of(checked)
    >>> summary.records, summary.not_checked, (summary + summary).records
    (2, 1, 4)
    """

    records: Annotated[int, Between(least=0)] = 0
    right: Annotated[int, Between(least=0)] = field(default=0, kw_only=True)
    not_checked: Annotated[int, Between(least=0)] = field(default=0, kw_only=True)
    counts: tuple[RuleCount, ...] = field(default=(), kw_only=True)
    dues: tuple[DueCount, ...] = field(default=(), kw_only=True)

    def _check(self) -> None:
        """Refuse more parts than records, and counts that are not in order or stand twice."""
        if self.right + self.not_checked > self.records:
            raise InvalidValueError("records", wanted="at least those that are right or not checked")
        counts = [_count_key((each.rule, each.rspo)) for each in self.counts]
        if counts != sorted(set(counts)):
            raise InvalidValueError("counts", wanted="each rule and institution once, in order")
        dues = [_due_key((each.last_day, each.rule)) for each in self.dues]
        if dues != sorted(set(dues)):
            raise InvalidValueError("dues", wanted="each last day and rule once, in order")

    @classmethod
    def of(cls, checked: Iterable[Checked], *, dues: Iterable[Due] = ()) -> Self:
        """
        Return the summary of *checked*, as `check_register` gives them, and of *dues*, as `due_of_record` gives them.

        Both are read once, one item at a time.
        """
        expect("checked", checked, Iterable)
        expect("dues", dues, Iterable)
        records = right = not_checked = 0
        counts: Counter[tuple[Rule, int | None]] = Counter()
        for number, each in enumerate(checked):
            expect(f"checked[{number}]", each, Checked)
            records += 1
            right += each.outcome is Outcome.CHECKED and not each.findings
            not_checked += each.outcome in _NOT_CHECKED
            institution = each.record.institution if each.record is not None else None
            rspo = None if institution is None else institution.rspo
            counts.update((finding.rule, rspo) for finding in each.findings)
        owed: Counter[tuple[date | None, Rule]] = Counter()
        for number, due in enumerate(dues):
            expect(f"dues[{number}]", due, Due)
            owed[None if due.deadline is None else due.deadline.last_day, due.what.rule] += 1
        return cls(records, right=right, not_checked=not_checked, counts=_counts(counts), dues=_dues(owed))

    @classmethod
    def merged(cls, summaries: Iterable["Summary"]) -> Self:
        """
        Return the summary of the records of all *summaries*, as `+` does for two, in one pass.

        >>> Summary.merged([Summary(2, right=1), Summary(1), Summary()])
        Summary(records=3, right=1, not_checked=0, counts=(), dues=())
        """
        expect("summaries", summaries, Iterable)
        records = right = not_checked = 0
        counts: Counter[tuple[Rule, int | None]] = Counter()
        dues: Counter[tuple[date | None, Rule]] = Counter()
        for number, each in enumerate(summaries):
            expect(f"summaries[{number}]", each, Summary)
            records += each.records
            right += each.right
            not_checked += each.not_checked
            for of_rule in each.counts:
                counts[of_rule.rule, of_rule.rspo] += of_rule.count
            for of_day in each.dues:
                dues[of_day.last_day, of_day.rule] += of_day.count
        return cls(records, right=right, not_checked=not_checked, counts=_counts(counts), dues=_dues(dues))

    def __add__(self, other: "Summary") -> "Summary":
        """Return the summary of the records of both."""
        if not isinstance(other, Summary):
            return NotImplemented
        return Summary.merged((self, other))

    @property
    def by_rule(self) -> dict[Rule, int]:
        """The number of findings of each rule, by its code."""
        return dict(_summed(self.counts, lambda each: each.rule))

    @property
    def by_severity(self) -> dict[Severity, int]:
        """The number of findings of each severity that there is."""
        found = _summed(self.counts, lambda each: each.rule.severity)
        return {each: found[each] for each in Severity if each in found}

    @property
    def by_institution(self) -> dict[int | None, int]:
        """
        The number of findings in the records that each institution sends, by its RSPO number; at last those of records that name none.

        A finding about a class of another institution counts under the one that sends the record.
        """
        found = _summed(self.counts, lambda each: each.rspo)
        return {rspo: found[rspo] for rspo in sorted(found, key=lambda each: inf if each is None else each)}

    @property
    def by_deadline(self) -> dict[date | None, int]:
        """The number of things to do until each last day; at last of those without a time limit."""
        return dict(_summed(self.dues, lambda each: each.last_day))

    def to_rows(self, lang: str) -> list[dict[str, Any]]:
        """
        Return a flat row for each rule and institution: the rule's code, severity, text and page, the RSPO number, and the count.

        *lang* is "pl" or "en". The text has „…” in the place of each fact. What is due is in `dues_to_rows`.

        >>> from sio_rules.pupils.school_life.material_aid import BENEFIT_MISSING
        >>> [row] = Summary(1, counts=(RuleCount(BENEFIT_MISSING, 12_345, 2),)).to_rows("en")
        >>> row["code"], row["severity"], row["rspo"], row["count"]
        ('AID-001c', 'error', 12345, 2)
        """
        return [{**_said(each.rule, lang), "rspo": each.rspo, "count": each.count} for each in self.counts]

    def dues_to_rows(self, lang: str) -> list[dict[str, Any]]:
        """Return a flat row for each last day and rule of what is due, as `to_rows` does; the last day is in ISO form, or None."""
        return [{"last_day": plain(each.last_day), **_said(each.rule, lang), "count": each.count} for each in self.dues]

    def to_dict(self, lang: str) -> dict[str, Any]:
        """
        Return the summary as plain data, ready for JSON: rules by their codes, with the terms of the severities in *lang*.

        >>> Summary(2, right=1).to_dict("en")["right"]
        1
        """
        return {
            "records": self.records,
            "right": self.right,
            "not_checked": self.not_checked,
            "severities": {_term(each, lang): count for each, count in self.by_severity.items()},
            "counts": [{"code": each.rule.code, "rspo": each.rspo, "count": each.count} for each in self.counts],
            "dues": [{"last_day": plain(each.last_day), "code": each.rule.code, "count": each.count} for each in self.dues],
        }

    def _parts(self, lang: str) -> Iterator[Part]:
        yield card("summary", {"records": self.records, "right": self.right, "not_checked": self.not_checked})
        yield _counted("by_severity", "severity", self.by_severity)
        yield listed("by_rule", tuple(self.by_rule.items()), lambda each: _cells(*each, lang))
        yield _counted("by_institution", "rspo", self.by_institution)
        yield _counted("by_deadline", "last_day", self.by_deadline)


def _cells(rule: Rule, count: int, lang: str) -> dict[str, object]:
    cells = cells_of(rule, lang)
    return {"code": rule.code, "count": count, "severity": rule.severity, "text": cells["text"]}


def _counted(name: str, of: str, counts: Mapping[Any, int]) -> Part:
    """Return the table of *counts*, with what is counted under the name *of*."""
    return listed(name, tuple(counts.items()), lambda each: {of: each[0], "count": each[1]})


def _said(rule: Rule, lang: str) -> dict[str, str]:
    """Return what a row says of *rule*."""
    text = without_facts(rule.pl if lang == "pl" else rule.en)
    return {"code": rule.code, "severity": _term(rule.severity, lang), "text": text, "page": rule.page}


def _term(severity: Severity, lang: str) -> str:
    if lang not in ("pl", "en"):
        raise TypeError('lang must be "pl" or "en"')
    return severity.pl if lang == "pl" else severity.en


def _summed(counts: Iterable[Any], key: Callable[[Any], _K]) -> Counter[_K]:
    found: Counter[_K] = Counter()
    for each in counts:
        found[key(each)] += each.count
    return found


def _counts(found: Counter[tuple[Rule, int | None]]) -> tuple[RuleCount, ...]:
    return tuple(RuleCount(*key, found[key]) for key in sorted(found, key=_count_key))


def _dues(found: Counter[tuple[date | None, Rule]]) -> tuple[DueCount, ...]:
    return tuple(DueCount(*key, found[key]) for key in sorted(found, key=_due_key))


def _count_key(key: tuple[Rule, int | None]) -> tuple[str, float]:
    return key[0].code, inf if key[1] is None else key[1]


def _due_key(key: tuple[date | None, Rule]) -> tuple[bool, date, str]:
    return key[0] is None, key[0] or date.max, key[1].code
