"""
The words that every answer of the library is made of: a rule, its finding in one case, and a decision.

A rule is a constant that holds its basis, its code and its two sentences. What is wrong with a value comes out as findings;
what was asked comes out as a decision, which says why, or what else has to be known.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, NoReturn, Self, TypeVar

from attrs import field, frozen

from ._expect import expect, expect_each
from ._plain import facts_named, filled_in, plain, without_facts
from ._view import Part, Viewed, card, cells_of, listed
from .basis import Passage, Provision
from .field_names import in_polish
from .labels import Label, term
from .sentences import Fact

_T = TypeVar("_T")

_set = object.__setattr__

_CODE = re.compile(r"[A-Z]{3}-[0-9]{3}[a-z]?")
_READING = re.compile(r"A-[0-9]{2}")


class Severity(Label):
    """Name how grave a finding is."""

    ERROR = "błąd"
    """The law forbids it, or SIO refuses it."""
    WARNING = "ostrzeżenie"
    """It has to be explained or looked at."""
    GROUND = term("uzasadnienie", en="ground")
    """The reason of an answer; nothing is wrong."""


@frozen
class Rule(Viewed):
    """
    Hold one rule: its code, what it rests on, and the two sentences that say it, in Polish and in English.

    Both sentences name the same facts in braces. *since* is the first day on which the rule is law: cases of earlier days do
    not meet it. None says that the library holds no such day, not that the rule has always been law. *reading* is the number of
    the reading where the text is unclear (docs/explanation/readings.md). Raises `ValueError` where one of these is missing or
    misshapen.

    >>> from sio_rules.acts import PRAWO_OSWIATOWE
    >>> rule = Rule(
    ...     "TRN-999",
    ...     basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"),),
    ...     severity=Severity.GROUND,
    ...     pl="Droga ma {distance_m} m.",
    ...     en="The way is {distance_m} m long.",
    ... )
    >>> rule.finding(distance_m=3_001).en
    'The way is 3001 m long.'
    """

    code: str
    basis: tuple[Provision | Passage, ...] = field(kw_only=True)
    severity: Severity = field(kw_only=True)
    pl: str = field(kw_only=True)
    en: str = field(kw_only=True)
    since: date | None = field(default=None, kw_only=True)
    reading: str | None = field(default=None, kw_only=True)
    facts: tuple[str, ...] = field(init=False, eq=False, repr=False)
    """The names of the facts, in alphabetical order."""

    def __attrs_post_init__(self) -> None:
        """Refuse a rule without code, basis or two sentences that name the same facts."""
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"a code is three letters and three digits, not {self.code!r}")
        if not self.basis or not all(isinstance(place, (Provision, Passage)) for place in self.basis):
            raise ValueError(f"{self.code} needs at least one Provision or Passage as its basis")
        expect("severity", self.severity, Severity)
        if not self.pl.strip() or not self.en.strip():
            raise ValueError(f"{self.code} needs a sentence in Polish and one in English")
        facts = facts_named(self.pl)
        if facts != facts_named(self.en):
            raise ValueError(f"the two sentences of {self.code} name different facts")
        if self.reading is not None and not _READING.fullmatch(self.reading):
            raise ValueError(f"the reading of {self.code} is a number such as A-05")
        _set(self, "facts", tuple(sorted(facts)))

    @property
    def page(self) -> str:
        """The place of the rule in the documentation, relative to where it is hosted: `codes/#ACC-114a`."""
        return f"codes/#{self.code}"

    def finding(self, at: str = "", /, **facts: Fact) -> "Finding":
        """Apply the rule to one case: *at* is the path of the field, *facts* what the sentences name."""
        return self._finding(at, facts)

    def _finding(self, at: str, facts: Mapping[str, Fact]) -> "Finding":
        names = self.facts
        if not names and not facts:
            return Finding(self, at)
        if len(facts) != len(names):
            raise TypeError(f"{self.code} names the facts {', '.join(names)}")
        try:
            return Finding(self, at, tuple([facts[name] for name in names]))
        except KeyError:
            raise TypeError(f"{self.code} names the facts {', '.join(names)}") from None

    def when(self, condition: bool, at: str = "", /, **facts: Fact | None) -> "Finding | None":  # noqa: FBT001 - the call reads as a sentence
        """
        Return the finding where *condition* is true, and None where it is false.

        *at* and *facts* are those of `finding`. A fact may be None where the condition is false, and only there; facts that
        have to be reckoned belong in an `if`. Raises `TypeError` for a condition that is no bool.

        >>> from sio_rules.acts import SIO_ACT
        >>> rule = Rule("PUP-999", basis=(SIO_ACT.art("14"),), severity=Severity.ERROR, pl="Ponad {n}.", en="Over {n}.")
        >>> rule.when(3 > 2, "count", n=2)
        <Finding PUP-999 at 'count', n=2>
        >>> rule.when(3 > 4, "count", n=4) is None
        True
        """
        if condition is False:
            return None
        expect("condition", condition, bool)
        return self._finding(at, facts)  # type: ignore[arg-type] # a None is refused there

    def not_given(self, code: str, *, pl: str, en: str) -> "Rule":
        """
        Return the warning that this rule cannot be judged, because a circumstance is not given.

        It rests on what this rule rests on: *basis*, *reading* and *since* are the same. Raises `ValueError` as a rule does.

        >>> from sio_rules.acts import SIO_ACT
        >>> rule = Rule("PUP-999a", basis=(SIO_ACT.art("14"),), severity=Severity.ERROR, pl="Brak zgody.", en="No consent.")
        >>> not_given = rule.not_given("PUP-999b", pl="Nie podano zgody.", en="The consent is not given.")
        >>> not_given.severity, not_given.basis == rule.basis
        (Severity.WARNING, True)
        """
        return Rule(code, basis=self.basis, severity=Severity.WARNING, pl=pl, en=en, since=self.since, reading=self.reading)

    def decides(self, outcome: _T, at: str = "", /, **facts: Fact) -> "Decision[_T]":
        """Give *outcome* as the answer, with this rule as its ground."""
        return Decision(outcome, because=tuple.__new__(Findings, (self._finding(at, facts),)))  # what `found` does, faster

    def _parts(self, lang: str) -> Iterator[Part]:
        yield card(
            "rule",
            {
                "code": self.code,
                "severity": self.severity,
                "text": without_facts(_sentence(self, lang)),
                "basis": _cited(self.basis, lang),
                "since": self.since,
                "reading": self.reading,
            },
        )

    def __repr__(self) -> str:
        """Show the code."""
        return f"<Rule {self.code}>"


@frozen(init=False, repr=False)
class Finding(Viewed):
    """
    Hold a rule applied to one case: at which field, and with which facts.

    Built by `Rule.finding`. *at* is a path such as `scopes` or `assignments[2].period`; "" is the whole.
    """

    rule: Rule
    at: str
    _values: tuple[Fact, ...]

    # Written out, unlike elsewhere: every answer has findings, and this takes half as long as attrs' own.
    def __init__(self, rule: Rule, at: str, values: tuple[Fact, ...] = ()) -> None:
        """Take *values* in the order of the names in `rule.facts`; refuse others, and text among them."""
        if type(rule) is not Rule or type(at) is not str or type(values) is not tuple:
            expect("rule", rule, Rule)
            expect("at", at, str)
            expect("values", values, tuple)
        if len(values) != len(rule.facts):
            raise TypeError(f"values must be the facts of {rule.code}: {', '.join(rule.facts)}")
        for value in values:
            kind = type(value)
            if kind is not int and kind is not date and not isinstance(value, Label):
                expect_each("values", values, int, date, Label)
        _set(self, "rule", rule)
        _set(self, "at", at)
        _set(self, "_values", values)

    @property
    def code(self) -> str:
        """The code of the rule: `ACC-114a`."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.rule.severity

    @property
    def basis(self) -> tuple[Provision | Passage, ...]:
        """What the rule rests on."""
        return self.rule.basis

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts of the case, by the names that the sentences use."""
        return dict(zip(self.rule.facts, self._values, strict=True))

    @property
    def pl(self) -> str:
        """The Polish sentence with its facts."""
        return filled_in(self.rule.pl, self.facts, "pl")

    @property
    def en(self) -> str:
        """The English sentence with its facts."""
        return filled_in(self.rule.en, self.facts, "en")

    def moved_under(self, path: str) -> "Finding":
        """Return the same finding with *path* before its own: `moved_under("identity")` makes `pesel` `identity.pesel`."""
        expect("path", path, str)
        if not path:
            return self
        moved = object.__new__(Finding)  # what was checked when this was built is not checked again
        _set(moved, "rule", self.rule)
        _set(moved, "at", _joined(path, self.at))
        _set(moved, "_values", self._values)
        return moved

    def to_dict(self, lang: str) -> dict[str, Any]:
        """
        Return the finding as plain data, ready for JSON: code, severity, at, text, basis, facts.

        *lang* is "pl" or "en" and chooses the language of text and basis; days are ISO dates, members of lists their keys.
        """
        return {
            "code": self.code,
            "severity": self.severity.name,
            "at": self.at,
            "text": _sentence(self, lang),
            "basis": [place.en if lang == "en" else place.pl for place in self.basis],
            "facts": {name: plain(value) for name, value in self.facts.items()},
        }

    def to_row(self, lang: str) -> dict[str, str]:
        """
        Return the finding as one flat row of a table: code, severity, at, field, text, basis, page.

        *lang* is "pl" or "en" and chooses the language of severity, text and basis; the field is in Polish, as forms name it.

        >>> from sio_rules.acts import SIO_ACT
        >>> rule = Rule("PUP-999", basis=(SIO_ACT.art("14"),), severity=Severity.ERROR, pl="Za późno.", en="Too late.")
        >>> row = rule.finding("transport[0].period.end").to_row("en")
        >>> row["severity"], row["field"], row["text"], row["page"]
        ('error', 'dowożenie (1) – okres – koniec', 'Too late.', 'codes/#PUP-999')
        """
        text = _sentence(self, lang)
        return {
            "code": self.code,
            "severity": self.severity.en if lang == "en" else self.severity.pl,
            "at": self.at,
            "field": in_polish(self.at),
            "text": text,
            "basis": _cited(self.basis, lang),
            "page": self.rule.page,
        }

    def _parts(self, lang: str) -> Iterator[Part]:
        row = self.to_row(lang)
        if lang == "en":
            row["field"] = row["at"]  # its Polish name is for readers of Polish
        yield card("finding", {name: row[name] for name in ("code", "severity", "field", "text", "basis")})

    def __repr__(self) -> str:
        """Show the code, the field and the facts."""
        facts = "".join(f", {name}={value!s}" for name, value in self.facts.items())
        return f"<Finding {self.code} at {self.at!r}{facts}>"


def _cited(basis: tuple[Provision | Passage, ...], lang: str) -> str:
    return "; ".join([place.en if lang == "en" else place.pl for place in basis])


def _sentence(said: "Rule | Finding | Question", lang: str) -> str:
    """Return what *said* says in *lang*, "pl" or "en"; raises `TypeError` for any other language."""
    if lang == "pl":
        return said.pl
    if lang == "en":
        return said.en
    raise TypeError('lang must be "pl" or "en"')


def _joined(path: str, part: str) -> str:
    return path + part if not part or part.startswith("[") else f"{path}.{part}"


class Findings(Viewed, tuple[Finding, ...]):
    """Gather findings in their order; empty is falsy. Built by `found`."""

    __slots__ = ()

    def __new__(cls, findings: Iterable[Finding] = ()) -> Self:
        """Take findings, and nothing but findings."""
        try:
            each_in_turn = iter(findings)
        except TypeError:
            raise TypeError("findings must be iterable") from None
        self = super().__new__(cls, each_in_turn)
        expect_each("findings", self, Finding)
        return self

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in the order of the findings, each as often as it was found."""
        return tuple([each.rule.code for each in self])

    @property
    def errors(self) -> "Findings":
        """Those that the law forbids or SIO refuses."""
        return self._of(Severity.ERROR)

    @property
    def warnings(self) -> "Findings":
        """Those that have to be explained or looked at."""
        return self._of(Severity.WARNING)

    def _of(self, severity: Severity) -> "Findings":
        return _checked_before([each for each in self if each.rule.severity is severity])

    def under(self, path: str) -> "Findings":
        """Return those at the field *path* or at a part of it: `under("scopes")` has `scopes` and `scopes[1]`."""
        expect("path", path, str)
        parts = (path + ".", path + "[")
        return _checked_before([each for each in self if not path or each.at == path or each.at.startswith(parts)])

    def moved_under(self, path: str) -> "Findings":
        """Return the same findings with *path* before theirs: `moved_under("identity")` makes `pesel` `identity.pesel`."""
        expect("path", path, str)
        if not path or not self:
            return self
        return _checked_before([each.moved_under(path) for each in self])

    def of(self, *codes: str) -> "Findings":
        """Return those with one of *codes*: `findings.of("ACC-114a")`."""
        return _checked_before([each for each in self if each.rule.code in codes])

    def without(self, *codes: str) -> "Findings":
        """Return all but those with one of *codes*."""
        return _checked_before([each for each in self if each.rule.code not in codes])

    def to_dicts(self, lang: str) -> list[dict[str, Any]]:
        """Return each as plain data, as `Finding.to_dict` does."""
        return [each.to_dict(lang) for each in self]

    def to_rows(self, lang: str, **keys: object) -> list[dict[str, Any]]:
        """
        Return each as a flat row, as `Finding.to_row` does, after the caller's own *keys*: `findings.to_rows("pl", pupil=7)`.

        >>> Findings().to_rows("pl", row=1)
        []
        """
        return [{**keys, **each.to_row(lang)} for each in self]

    def __repr__(self) -> str:
        """Show the codes and fields."""
        return f"<Findings {', '.join(f'{each.code} at {each.at!r}' for each in self)}>" if self else "<Findings: none>"

    def _parts(self, lang: str) -> Iterator[Part]:
        yield listed("findings", self, lambda each: cells_of(each, lang))


_NONE = Findings()


def _checked_before(findings: list[Finding]) -> Findings:
    """Return what was checked when it was built, and is not checked again."""
    return tuple.__new__(Findings, findings)


def found(*parts: Finding | Findings | None) -> Findings:
    """
    Put findings together, in order: drops None, takes `Findings` apart.

    >>> found(None, found(), None)
    <Findings: none>
    """
    gathered: list[Finding] = []
    for part in parts:
        if part is not None and part is not _NONE:
            if type(part) is Finding:
                gathered.append(part)
            elif type(part) is Findings:
                gathered += part
            else:
                expect_each("parts", parts, Finding, Findings, type(None))
    return tuple.__new__(Findings, gathered) if gathered else _NONE


def each(name: str, parts: Iterable[_T], check: Callable[[_T], Finding | Findings | None]) -> Findings:
    """
    Check each of *parts*, and return what is found, moved under the place of its part: `stays[2].basis`.

    *name* is the field that holds the parts; *check* knows nothing of where a part stands.

    >>> from sio_rules.acts import SIO_ACT
    >>> rule = Rule("PUP-999", basis=(SIO_ACT.art("14"),), severity=Severity.ERROR, pl="Ujemna.", en="Negative.")
    >>> each("counts", (1, -1), lambda count: rule.when(count < 0))
    <Findings PUP-999 at 'counts[1]'>
    """
    gathered: list[Findings] = []
    for place, part in enumerate(parts):
        result = check(part)
        if result:
            gathered.append(found(result).moved_under(f"{name}[{place}]"))
    return found(*gathered)


@frozen
class Question(Viewed):
    """Ask for the fact *about* (its path), in Polish and in English."""

    about: str
    pl: str
    en: str

    def __attrs_post_init__(self) -> None:
        """Refuse an empty question."""
        for name in ("about", "pl", "en"):
            expect(name, getattr(self, name), str)
            if not getattr(self, name).strip():
                raise TypeError(f"a question says something as its {name}")

    def _parts(self, lang: str) -> Iterator[Part]:
        about = in_polish(self.about) if lang == "pl" else self.about
        yield card("question", {"about": about, "text": _sentence(self, lang)})


@frozen
class Decision(Viewed, Generic[_T]):
    """
    Hold an answer with its grounds, or no answer with what stands in its way.

    *outcome* is the answer; *because* has at least one finding then. Where *outcome* is None, *questions* has at least one
    question whose answer could change that, or *because* the finding that names the unclear text. Unknown is never no:
    `bool()` of a decision raises `TypeError`.
    """

    outcome: _T | None
    because: Findings = field(default=Findings(), kw_only=True)
    questions: tuple[Question, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse an answer without a ground, or no answer without a question or ground."""
        expect("because", self.because, Findings)
        if self.questions != ():
            expect("questions", self.questions, tuple)
            expect_each("questions", self.questions, Question)
            if self.outcome is not None:
                raise TypeError("questions must be empty where there is an outcome")
        elif not self.because:
            raise TypeError("because must hold the ground of an answer, or questions what is asked")

    @classmethod
    def asks(cls, *questions: Question, because: Findings = Findings()) -> "Decision[_T]":
        """Give no answer, and ask *questions*."""
        return cls(None, because=because, questions=questions)

    @classmethod
    def founders(cls, *on: Finding) -> "Decision[_T]":
        """Give no answer, because the text that *on* names does not."""
        return cls(None, because=Findings(on))

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the decision as plain data: outcome, because, questions."""
        questions = [{"about": each.about, "text": _sentence(each, lang)} for each in self.questions]
        return {"outcome": plain(self.outcome), "because": self.because.to_dicts(lang), "questions": questions}

    def __bool__(self) -> NoReturn:
        """Refuse: unknown is not no. Mypy (with *warn_unreachable*) and Pyright report it beforehand."""
        raise TypeError("a decision is neither true nor false: ask for its outcome")

    def _parts(self, lang: str) -> Iterator[Part]:
        if isinstance(self.outcome, Viewed):
            yield from self.outcome.view(lang).parts
        else:
            yield card("decision", {"outcome": self.outcome})
        if self.because:
            yield from self.because.view(lang).parts
        if self.questions:
            yield listed("questions", self.questions, lambda each: cells_of(each, lang))
