"""
The sentences of all rules: how they show their facts, and the conventions that a reader can rely on.

Each rule is rendered with facts that its own tests brought about (`facts.json`, written and held fresh by `recorder`).
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from house import MODULES

from sio_rules import Question, Rule, Severity
from sio_rules._plain import fact, filled_in, without_facts
from sio_rules.labels import Label
from sio_rules.rulebook import RULES
from sio_rules.sentences import Fact, shown

LANGUAGES = ("pl", "en")
NBSP = "\N{NO-BREAK SPACE}"
DAY = date(2026, 8, 31)

MONTHS = (
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
    "January|February|March|April|May|June|July|August|September|October|November|December"
)

_UNITS = {"m", "min", "r"}
_POLISH = {"a", "albo", "do", "granicą", "i", "jest", "lub", "oraz", "z"}
_ENGLISH = {"and", "but", "for", "in", "is", "it", "may", "of", "or", "the", "to", "yet"}
AFTER_A_NUMBER = _UNITS | _POLISH | _ENGLISH
"""What may follow a number: a unit that is not inflected, or a word that does not belong to the number."""

OLD_WORDS = {
    "pl": (
        *("naraz", "w samorządzie", "samorządowi", "nieletnia", "nieletniej", "edukacja domowa", "edukacji domowej"),
        *("stawić się", "stawienie", "nie oceniono", "nie można sprawdzić", "nie można ocenić"),
        *("nie określono", "nie przedstawiono", "nie wiadomo", "uwaga:", "wyłączenie"),
    ),
    "en": (
        *("ordinance", "weekday", "profession", "secondary school of", "technical school", "kurator", "education board"),
        *("the instruction", "apprentices", "additional class", "statutory holiday", "school duty", "duty of learning"),
        *("is told", "is picked", "was not said", "not given course", "shall", "local government", "a ride", "the ride"),
        *("sectoral school", "group of schools", "no show", "organ of"),
    ),
}
"""Words for which another is used throughout (docs/explanation/glossary.md)."""


def facts_of(rule: Rule) -> list[dict[str, Fact]]:
    """Return the recorded facts of a rule; one empty set of them for a rule without facts, and none where they are stale."""
    if not rule.facts:
        return [{}]
    fresh = [each for each in RECORDED.get(rule.code, ()) if tuple(each) == rule.facts]
    return [{name: fact(value) for name, value in each.items()} for each in fresh]


RECORDED: dict[str, list[dict[str, Any]]] = json.loads(Path(__file__).with_name("facts.json").read_text(encoding="utf-8"))


def rendered() -> Iterator[tuple[str, str, str]]:
    """Give the code, the language and the sentence of every rule with its facts."""
    for code, rule in RULES.items():
        for facts in facts_of(rule):
            finding = rule.finding("", **facts)
            yield code, "pl", finding.pl
            yield code, "en", finding.en


RENDERED = list(rendered())

QUESTIONS = {
    (module.__name__, name): value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Question)
}


def those(pattern: str, *langs: str) -> list[tuple[str, str]]:
    """Return the sentences in which *pattern* is found."""
    return sorted(
        {(code, text) for code, lang, text in RENDERED if lang in (langs or LANGUAGES) and re.search(pattern, text)}
    )


def templates(*langs: str) -> Iterator[tuple[str, str, str, dict[str, Fact]]]:
    """Give the code, the language, the sentence with braces, and the recorded facts of every rule."""
    for (code, rule), lang in product(RULES.items(), langs or LANGUAGES):
        for facts in facts_of(rule):
            yield code, lang, getattr(rule, lang), facts


class TestShown:
    """A fact as the sentences show it."""

    @pytest.mark.parametrize(
        ("value", "name", "pl", "en"),
        [
            (DAY, "", f"31{NBSP}sierpnia{NBSP}2026{NBSP}r.", f"31{NBSP}August{NBSP}2026"),
            (Severity.GROUND, "", "uzasadnienie", "ground"),
            (2019, "school_year", "2019/2020", "2019/2020"),
            (2019, "years", "2019", "2019"),
            (9_999, "limit_m", "9999", "9999"),
            (10_000, "limit_m", f"10{NBSP}000", "10,000"),
            (1_000_000, "distance_m", f"1{NBSP}000{NBSP}000", "1,000,000"),
            (1_000_000, "rspo", "1000000", "1000000"),
        ],
    )
    def test_by_its_kind_and_name(self, value: Fact, name: str, pl: str, en: str) -> None:
        """Days, members, school years, metres, other numbers."""
        assert (shown(value, "pl", name), shown(value, "en", name)) == (pl, en)

    @pytest.mark.parametrize("month", range(1, 13))
    def test_every_month_has_its_word(self, month: int) -> None:
        """In the genitive in Polish."""
        pl, en = MONTHS.split("|")[month - 1], MONTHS.split("|")[month + 11]
        assert shown(date(2026, month, 1), "pl").split(NBSP)[1] == pl
        assert shown(date(2026, month, 1), "en").split(NBSP)[1] == en

    def test_no_other_language(self) -> None:
        """The language is "pl" or "en"."""
        with pytest.raises(TypeError, match='lang must be "pl" or "en"'):
            shown(1, "de")


class TestWithoutFacts:
    """A sentence of no case in particular."""

    @pytest.mark.parametrize(
        ("sentence", "said"),
        [
            ("Nic.", "Nic."),
            ("{day}", "…"),
            ("To {least}.", "To …"),
            ("Ukończone {years}. roku życia.", "Ukończone … roku życia."),
            ("Klasy {first}–{last} ({limit_m} m), od {day}: nie.", "Klasy …–… (… m), od …: nie."),
        ],
    )
    def test_facts_are_dots(self, sentence: str, said: str) -> None:
        """With the full stop that follows one."""
        assert without_facts(sentence) == said

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_no_rule_keeps_a_brace_or_has_too_many_dots(self, lang: str) -> None:
        said = [without_facts(getattr(rule, lang)) for rule in RULES.values()]
        assert [text for text in said if re.search(r"[{}]|…[.…]", text)] == []


class TestFilledIn:
    """A sentence with its facts."""

    @pytest.mark.parametrize(
        ("sentence", "lang", "text"),
        [
            ("Trwa od {a} do {b}.", "pl", "Trwa 31 sierpnia 2026 r."),
            ("Od {a} do {b} trwa.", "pl", "31 sierpnia 2026 r. trwa."),
            ("It lasts from {a} to {b}.", "en", "It lasts on 31 August 2026."),
            ("From {a} to {b} it lasts.", "en", "On 31 August 2026 it lasts."),
            ("Trwa od {a} do {c}.", "pl", "Trwa od 31 sierpnia 2026 r. do 1 września 2026 r."),
            ("It lasts from {a} to {c}.", "en", "It lasts from 31 August 2026 to 1 September 2026."),
        ],
    )
    def test_a_span_of_one_day_is_that_day(self, sentence: str, lang: str, text: str) -> None:
        """And the full stop after „r.” is not doubled."""
        assert filled_in(sentence, {"a": DAY, "b": DAY, "c": date(2026, 9, 1)}, lang).replace(NBSP, " ") == text


class TestConventions:
    """What holds of every sentence, rendered with recorded facts."""

    @pytest.mark.parametrize("code", [code for code, rule in RULES.items() if rule.facts])
    def test_each_rule_has_recorded_facts(self, code: str) -> None:
        """They name what the sentence names, and both sentences can be rendered."""
        assert RECORDED[code]
        for facts in RECORDED[code]:
            assert tuple(facts) == RULES[code].facts
            assert not re.search(r"[{}]", RULES[code].finding("", **facts_of(RULES[code])[0]).pl)

    def test_days_are_written_out(self) -> None:
        """Neither in ISO form nor in figures alone; „r.” has one full stop."""
        assert those(r"\d{4}-\d{2}|\d\.\d{1,2}\.\d{4}|r\.\.") == []
        assert those(rf"({MONTHS})\W\d{{4}}(?!\W?r\.)", "pl") == []

    def test_a_span_is_from_and_to(self) -> None:
        """No dash between days, and no span of one day."""
        assert those(rf"\d{{4}}( r\.)? ?[-–—] ?\d+.({MONTHS})") == []
        assert those(r"od (\d+.\w+.\d{4}.r\.) do \1", "pl") == []
        assert those(r"[Ff]rom (\d+.\w+.\d{4}) to \1", "en") == []

    def test_a_school_year_has_both_years(self) -> None:
        """As in „rok szkolny 2019/2020”."""
        assert those(r"(rok\w*|roku) szkoln\w+ \d{4}(?!/)|[Ss]chool year \d{4}(?!/)") == []

    def test_no_word_is_inflected_after_a_number(self) -> None:
        """So the sentence is right for 0, 1, 2, 5 and 22."""
        wrong = [
            (code, text)
            for code, _, text, facts in templates()
            for name, word in re.findall(r"\{(\w+)\}[ -]([^\W\d]+)", text)
            if type(facts[name]) is int and name != "school_year" and word not in AFTER_A_NUMBER
        ]
        assert sorted(set(wrong)) == []

    def test_terms_stand_in_parentheses_or_after_a_colon(self) -> None:
        """They are not inflected, and quoted only where the form quotes them."""
        wrong = [
            (code, text)
            for code, _, text, facts in templates()
            for found in re.finditer(r"\{(\w+)\}", text)
            if isinstance(facts[found[1]], Label) and not re.search(r"\([^()]*$|: (\{\w+\}, )*$", text[: found.start()])
        ]
        assert sorted(set(wrong)) == []

    def test_quotes_are_those_of_the_language(self) -> None:
        """„…” in Polish and “…” in English, never around a term that is filled in; dashes are en dashes."""
        assert those("[\"“]|'", "pl") == []
        assert those('["„]', "en") == []
        assert those(" - | — ") == []
        assert [code for code, _, text, _ in templates() if re.search(r"[„“]\{\w+\}", text)] == []

    @pytest.mark.parametrize(
        "name_and_rule",
        sorted(
            {
                (name, rule.code)
                for module in MODULES
                for name, rule in vars(module).items()
                if isinstance(rule, Rule) and name.endswith("_NOT_GIVEN")
            }
        ),
        ids=str,
    )
    def test_what_is_not_given(self, name_and_rule: tuple[str, str]) -> None:
        """It says what was not given, and what was not checked for want of it."""
        rule = RULES[name_and_rule[1]]
        assert re.fullmatch(r"Nie podano,? .+, więc nie sprawdzono\b.+\.", rule.pl), rule.pl
        assert re.fullmatch(r".+ (is|are) not (given|stated)\b.*, so .+ (was|were) not checked\b.*\.", rule.en), rule.en

    def test_sentences_are_whole(self) -> None:
        """A capital letter, a full stop at the end, single blanks, and nothing that points to another sentence."""
        assert those(r"^[^A-ZĄĆĘŁŃÓŚŹŻ„“\d]|[^.”]$| {2}") == []
        assert those(r"^(Również|Także|Też|Takie|Taki|Taka|Ten|Ta|To|Tego|Tym|Wtedy|On|Ona|Jego|Jej)\b", "pl") == []
        assert those(r"^(Also|Such|This|It is (?!not)|That|These|Those|Then|He|She|They|Its|Their)\b", "en") == []

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_one_word_for_one_thing(self, lang: str) -> None:
        """Words that the glossary replaces are gone."""
        old = "|".join(rf"\b{re.escape(word)}" for word in OLD_WORDS[lang])
        assert [(code, re.findall(f"(?i){old}", text)[0], text) for code, text in those(f"(?i){old}", lang)] == []

    def test_duties_are_musts(self) -> None:
        """In English a duty is "must"."""
        assert those(r"\b(has to|have to|need to|needs to|shall|is obliged|ought)\b", "en") == []


class TestQuestions:
    """What is asked."""

    @pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.about)
    def test_is_one_question(self, question: Question) -> None:
        """It ends with its mark and asks for one thing, positively."""
        for text in (question.pl, question.en):
            assert re.fullmatch(r"[A-ZĄĆĘŁŃÓŚŹŻ][^?]*\?", text), text
        assert not re.search(r"\b(not|no)\b", question.en), question.en
        assert not re.search(r"\b[Nn]ie\b", question.pl), question.pl
