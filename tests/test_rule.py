"""Rules, findings and decisions."""

import copy
import json
import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from made import decisions, questions, rules

from sio_rules.acts import KPA, PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, _sentence, each, found

TOO_FAR = Rule(
    "TRN-998",
    basis=(PRAWO_OSWIATOWE.art("39", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.ERROR,
    pl="Za daleko: {distance_m} m ({how}, {day}).",
    en="Too far: {distance_m} m ({how}, {day}).",
)
PLAIN = Rule("TRN-999", basis=(KPA.art("57", par="1"),), severity=Severity.WARNING, pl="Uwaga.", en="Look.")
GROUND = Rule("TRN-997", basis=(KPA.art("57", par="1"),), severity=Severity.GROUND, pl="Tak.", en="Yes.")
FAR = TOO_FAR.finding("way.distance_m", distance_m=3_001, how=Severity.ERROR, day=date(2026, 3, 9))
ASKED = Question("transport[0].end", "Kiedy?", "When?")
DATED: dict[str, Any] = {"since": date(2019, 9, 1), "reading": "A-07"}


class TestRule:
    """A rule cannot be built without code, basis and two sentences that name the same facts."""

    @pytest.mark.parametrize(
        "change",
        [
            {"code": ""},
            {"code": "TRN-99"},
            {"code": "TRN-9990"},
            {"code": "trn-999"},
            {"code": "TRN-999A"},
            {"code": "TRN-999ab"},
            {"code": "TRN-999\n"},
            {"basis": ()},
            {"basis": ("art. 39",)},
            {"basis": (*PLAIN.basis, "art. 39")},
            {"pl": ""},
            {"en": "  "},
            {"pl": "{a}"},
            {"en": "{a}"},
            {"pl": "{a:d}", "en": "{a}"},
            {"reading": "5"},
            {"reading": "A-5"},
        ],
    )
    def test_what_is_missing_or_misshapen_is_refused(self, change: dict[str, Any]) -> None:
        """Each of them alone."""
        whole: dict[str, Any] = {"code": "TRN-999a", "basis": PLAIN.basis, "severity": Severity.ERROR, "pl": "Ł", "en": "E"}
        assert Rule(**whole).code == "TRN-999a"
        with pytest.raises(ValueError, match=r"code|basis|sentence|fact|reading"):
            Rule(**(whole | change))

    def test_the_severity_is_a_severity(self) -> None:
        """No text."""
        with pytest.raises(TypeError, match="severity must be Severity, not str"):
            Rule("TRN-999", basis=PLAIN.basis, severity="ERROR", pl="Ł", en="E")  # type: ignore[arg-type] # on purpose

    def test_facts_are_read_once_from_the_sentences(self) -> None:
        """Both name the same."""
        assert TOO_FAR.facts == ("day", "distance_m", "how")

    def test_shows_as_a_table(self) -> None:
        """What it says without facts, what it rests on, and since when."""
        rule = Rule("TRN-996", basis=TOO_FAR.basis, severity=Severity.ERROR, pl="Po {n} m.", en="After {n} m.", **DATED)
        assert str(rule.view("pl")).splitlines() == [
            "Reguła",
            "kod: TRN-996",
            "waga: błąd",
            "treść: Po … m.",
            "podstawa: Prawo oświatowe, art. 39 ust. 2; MEN, uczniowie, 12",
            "obowiązuje od: 1 września 2019 r.",
            "odczytanie: A-07",
        ]

    def test_the_repr_is_the_code(self) -> None:
        """Short enough for a traceback."""
        assert repr(PLAIN) == "<Rule TRN-999>"

    @given(rules())
    def test_survives_pickle_and_copy(self, rule: Rule) -> None:
        """Equal by value, hashable."""
        for again in (pickle.loads(pickle.dumps(rule)), copy.deepcopy(rule)):
            assert again == rule
            assert hash(again) == hash(rule)
            assert again.facts == rule.facts


class TestWhen:
    """The condition stands once, where it is asked."""

    def test_true_gives_the_finding(self) -> None:
        assert PLAIN.when(True, "way") == PLAIN.finding("way")  # noqa: FBT003 - the condition
        assert TOO_FAR.when(True, "way.distance_m", **FAR.facts) == FAR  # noqa: FBT003 - the condition

    def test_false_gives_none_and_does_not_look_at_the_facts(self) -> None:
        assert PLAIN.when(False, "way") is None  # noqa: FBT003 - the condition
        assert TOO_FAR.when(False, "way", distance_m=None, how=None) is None  # noqa: FBT003 - the condition

    def test_a_fact_that_is_none_is_refused_where_the_condition_is_true(self) -> None:
        with pytest.raises(TypeError, match=r"values\[1\] must be int or date or Label, not NoneType"):
            TOO_FAR.when(True, distance_m=None, how=Severity.ERROR, day=date.max)  # noqa: FBT003 - the condition
        with pytest.raises(TypeError, match="names the facts"):
            TOO_FAR.when(True, distance_m=1)  # noqa: FBT003 - the condition

    @pytest.mark.parametrize("junk", [None, 0, 1, "", "x", (), PLAIN])
    def test_the_condition_is_a_bool(self, junk: Any) -> None:
        with pytest.raises(TypeError, match="condition must be bool"):
            PLAIN.when(junk)


class TestNotGiven:
    """The warning that a rule cannot be judged rests on what the rule rests on."""

    DATED = Rule(
        "PUP-998a",
        basis=(KPA.art("57", par="1"), PUPILS_GUIDE.section("5.7")),
        severity=Severity.ERROR,
        pl="Brak zgody.",
        en="No consent.",
        since=date(2019, 9, 1),
        reading="A-07",
    )

    def test_takes_basis_reading_and_first_day(self) -> None:
        not_given = self.DATED.not_given("PUP-998b", pl="Nie podano {day}.", en="{day} is not given.")
        assert (not_given.basis, not_given.reading, not_given.since) == (self.DATED.basis, "A-07", date(2019, 9, 1))
        assert (not_given.code, not_given.severity, not_given.facts) == ("PUP-998b", Severity.WARNING, ("day",))
        assert (not_given.pl, not_given.en) == ("Nie podano {day}.", "{day} is not given.")

    @pytest.mark.parametrize(("code", "pl", "en"), [("b", "Ł", "E"), ("PUP-998b", "", "E"), ("PUP-998b", "{a}", "E")])
    def test_is_refused_as_any_rule(self, code: str, pl: str, en: str) -> None:
        with pytest.raises(ValueError, match=r"code|sentence|fact"):
            self.DATED.not_given(code, pl=pl, en=en)


class TestEach:
    """A part is checked by its own check, and its findings are moved under its place."""

    def test_moves_what_is_found_under_its_place(self) -> None:
        parts = (None, PLAIN.finding("basis"), found(), found(PLAIN.finding(), FAR))
        moved = each("stays", parts, lambda part: part)
        assert [finding.at for finding in moved] == ["stays[1].basis", "stays[3]", "stays[3].way.distance_m"]
        assert moved[2].facts == FAR.facts

    def test_nothing_found_is_nothing(self) -> None:
        assert each("stays", (), lambda part: part) is found()
        assert each("stays", (1, 2), lambda _: None) is found()

    def test_takes_any_iterable(self) -> None:
        assert each("stays", iter((1, 2)), lambda part: PLAIN.when(part > 1)) == (PLAIN.finding("stays[1]"),)


class TestFinding:
    """A finding says one rule of one case."""

    def test_says_the_rule_with_the_facts(self) -> None:
        """Numbers, days, members in the language."""
        assert FAR.pl == "Za daleko: 3001 m (błąd, 9\xa0marca\xa02026\xa0r.)."
        assert FAR.en == "Too far: 3001 m (error, 9\xa0March\xa02026)."
        assert _sentence(FAR, "pl") == FAR.pl

    def test_tells_what_the_rule_tells(self) -> None:
        """Code, severity and basis."""
        assert (FAR.code, FAR.severity, FAR.basis) == (TOO_FAR.code, Severity.ERROR, TOO_FAR.basis)
        assert FAR.facts == {"distance_m": 3_001, "how": Severity.ERROR, "day": date(2026, 3, 9)}
        assert repr(FAR) == ("<Finding TRN-998 at 'way.distance_m', day=2026-03-09, distance_m=3001, how=Severity.ERROR>")

    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"distance_m": 1, "how": Severity.ERROR},
            {"distance_m": 1, "how": Severity.ERROR, "day": date.max, "more": 1},
            {"distance_m": 1, "how": Severity.ERROR, "more": 1},
        ],
    )
    def test_other_facts_are_refused(self, facts: dict[str, Any]) -> None:
        """None missing, none too many, none instead of another."""
        with pytest.raises(TypeError, match="names the facts"):
            TOO_FAR.finding("", **facts)
        with pytest.raises(TypeError, match="TRN-999 names the facts"):
            PLAIN.finding("", more=1)

    def test_a_finding_holds_as_many_values_as_its_rule_has_facts(self) -> None:
        """Built by hand, too."""
        assert Finding(TOO_FAR, "", (date.max, 1, Severity.ERROR)).facts["distance_m"] == 1
        with pytest.raises(TypeError, match="values must be the facts of TRN-998"):
            Finding(TOO_FAR, "", (1,))

    @pytest.mark.parametrize(
        ("parts", "named"), [(("TRN-999", ""), "rule must be Rule"), ((PLAIN, "", []), "values must be tuple")]
    )
    def test_a_wrong_kind_of_argument_is_named(self, parts: tuple[Any, ...], named: str) -> None:
        """Built by hand, too."""
        with pytest.raises(TypeError, match=f"^{named}, not "):
            Finding(*parts)

    @pytest.mark.parametrize("text", ["3001", 3.5, None, True, ("a",)])
    def test_a_fact_is_never_text(self, text: Any) -> None:
        """A number, a day or a member, so that nothing personal slips in."""
        with pytest.raises(TypeError, match=r"^values\[1\] must be int or date or Label"):
            TOO_FAR.finding("", distance_m=text, how=Severity.ERROR, day=date.max)

    def test_the_path_is_text(self) -> None:
        """And named where it is not."""
        with pytest.raises(TypeError, match="at must be str"):
            PLAIN.finding(None)  # type: ignore[arg-type] # on purpose

    def test_moved_under_a_path(self) -> None:
        """Nothing else changes, and under no path nothing at all."""
        moved = FAR.moved_under("rides")
        assert (moved.at, moved.rule, moved.facts) == (f"rides.{FAR.at}", FAR.rule, FAR.facts)
        assert FAR.moved_under("") is FAR
        with pytest.raises(TypeError, match="path must be str"):
            FAR.moved_under(None)  # type: ignore[arg-type] # on purpose

    def test_plain_data_has_six_parts(self) -> None:
        """Ready for JSON, in the language asked for."""
        assert json.loads(json.dumps(FAR.to_dict("en"))) == {
            "code": "TRN-998",
            "severity": "ERROR",
            "at": "way.distance_m",
            "text": "Too far: 3001 m (error, 9\xa0March\xa02026).",
            "basis": ["Education Law, art. 39 ust. 2", "MEN guide, pupils, 12"],
            "facts": {"day": "2026-03-09", "distance_m": 3001, "how": "Severity.ERROR"},
        }
        assert FAR.to_dict("pl")["basis"] == ["Prawo oświatowe, art. 39 ust. 2", "MEN, uczniowie, 12"]

    @pytest.mark.parametrize(
        ("lang", "lines"),
        [
            (
                "pl",
                [
                    *("Ustalenie", "kod: TRN-999", "waga: ostrzeżenie", "pole: dowożenie (1) – koniec"),
                    *("treść: Uwaga.", "podstawa: k.p.a., art. 57 § 1"),
                ],
            ),
            (
                "en",
                [
                    *("Finding", "code: TRN-999", "severity: warning", "field: transport[0].end"),
                    *("text: Look.", "basis: Code of Administrative Procedure, art. 57 § 1"),
                ],
            ),
        ],
    )
    def test_shows_as_a_table(self, lang: str, lines: list[str]) -> None:
        """The field in Polish as forms name it, in English as it stands."""
        assert str(PLAIN.finding("transport[0].end").view(lang)).splitlines() == lines

    @pytest.mark.parametrize("lang", ["de", "", "PL", None, 1])
    def test_there_are_two_languages(self, lang: Any) -> None:
        """The argument is named, for any other."""
        with pytest.raises(TypeError, match="lang"):
            FAR.to_dict(lang)

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_gives_a_flat_row(self, lang: str) -> None:
        """Every cell is a text; the field is in Polish, as forms name it."""
        row = FAR.moved_under("transport[0]").to_row(lang)
        assert list(row) == ["code", "severity", "at", "field", "text", "basis", "page"]
        assert {type(each) for each in row.values()} == {str}
        assert row["field"].startswith("dowożenie (1)")
        assert row["text"] == getattr(FAR, lang)
        assert row["severity"] == getattr(FAR.severity, lang)
        assert row["basis"] == "; ".join(getattr(each, lang) for each in FAR.basis)
        assert row["page"] == FAR.rule.page == f"codes/#{FAR.code}"

    def test_a_finding_about_the_whole_has_no_field(self) -> None:
        whole = Finding(FAR.rule, "", tuple(FAR.facts.values()))
        assert (whole.to_row("pl")["at"], whole.to_row("pl")["field"]) == ("", "")

    @pytest.mark.parametrize("lang", ["", "de", None])
    def test_a_row_is_in_polish_or_english(self, lang: Any) -> None:
        with pytest.raises(TypeError, match="lang"):
            FAR.to_row(lang)

    def test_rows_have_the_callers_keys_first(self) -> None:
        [row] = found(FAR).to_rows("en", row=7, pupil="x")
        assert row == {"row": 7, "pupil": "x", **FAR.to_row("en")}
        assert list(row)[:2] == ["row", "pupil"]


class TestFindings:
    """Findings are a tuple with an order, and nothing else in it."""

    FINDINGS = found(FAR, None, found(PLAIN.finding("way")), GROUND.finding("ways"), FAR)

    def test_found_drops_none_and_takes_findings_apart(self) -> None:
        """And keeps order and repetition."""
        assert self.FINDINGS.codes == ("TRN-998", "TRN-999", "TRN-997", "TRN-998")
        assert found() == Findings() == ()
        assert not found(None)

    def test_by_severity(self) -> None:
        """Errors and warnings; a ground is neither."""
        assert self.FINDINGS.errors == (FAR, FAR)
        assert self.FINDINGS.warnings.codes == ("TRN-999",)

    def test_under_a_path(self) -> None:
        """The field and its parts, but no other field with the same beginning."""
        assert self.FINDINGS.under("way").codes == ("TRN-998", "TRN-999", "TRN-998")
        assert self.FINDINGS.under("") == self.FINDINGS
        assert found(PLAIN.finding("way[1]"), PLAIN.finding("wayside")).under("way") == (PLAIN.finding("way[1]"),)
        with pytest.raises(TypeError, match="path must be str"):
            self.FINDINGS.under(None)  # type: ignore[arg-type] # on purpose

    def test_moved_under_a_path(self) -> None:
        """A field, a place in a list, and the whole; the rest stays."""
        parts = found(FAR, PLAIN.finding("[2].day"), PLAIN.finding())
        moved = parts.moved_under("rides")
        assert [each.at for each in moved] == ["rides.way.distance_m", "rides[2].day", "rides"]
        assert [each.facts for each in moved] == [each.facts for each in parts]
        assert moved.codes == parts.codes
        assert parts.moved_under("") is parts
        assert found().moved_under("rides") is found()
        with pytest.raises(TypeError, match="path must be str"):
            parts.moved_under(None)  # type: ignore[arg-type] # on purpose

    def test_of_codes(self) -> None:
        """Those with one of the codes, in their order."""
        assert self.FINDINGS.of("TRN-998").codes == ("TRN-998", "TRN-998")
        assert self.FINDINGS.of("TRN-997", "TRN-998").codes == ("TRN-998", "TRN-997", "TRN-998")
        assert self.FINDINGS.of("TRN-990") == self.FINDINGS.of() == Findings()

    def test_without_codes(self) -> None:
        """All but those."""
        assert self.FINDINGS.without("TRN-998", "TRN-997").codes == ("TRN-999",)

    @pytest.mark.parametrize(
        ("junk", "named"),
        [
            (None, "findings must be iterable"),
            (5, "findings must be iterable"),
            ("x", r"findings\[0\] must be Finding, not str"),
            ([None], r"findings\[0\] must be Finding, not NoneType"),
            ([FAR, "x"], r"findings\[1\] must be Finding, not str"),
            ((1,), r"findings\[0\] must be Finding, not int"),
        ],
    )
    def test_nothing_but_findings(self, junk: Any, named: str) -> None:
        """The argument is named, and the place in it."""
        with pytest.raises(TypeError, match=f"^{named}"):
            Findings(junk)
        with pytest.raises(TypeError, match=r"^parts\[1\] must be"):
            found(FAR, junk or "x")  # type: ignore[arg-type] # on purpose

    def test_survives_pickle_and_copy(self) -> None:
        """As `Findings`, not as a tuple."""
        for again in (pickle.loads(pickle.dumps(self.FINDINGS)), copy.deepcopy(self.FINDINGS)):
            assert again == self.FINDINGS
            assert type(again) is Findings
            assert hash(again) == hash(self.FINDINGS)

    @pytest.mark.parametrize(("lang", "word"), [("pl", "Uwaga."), ("en", "Look.")])
    def test_shows_as_a_table(self, lang: str, word: str) -> None:
        """A row for each."""
        shown = self.FINDINGS.view(lang)
        assert shown.parts[0].count == len(self.FINDINGS)
        assert [row["code"] for row in shown.parts[0].rows] == list(self.FINDINGS.codes)
        assert word in str(shown)

    def test_shows_its_codes(self) -> None:
        """And fields."""
        assert repr(found()) == "<Findings: none>"
        assert repr(found(PLAIN.finding("a"))) == "<Findings TRN-999 at 'a'>"


class TestDecision:
    """An answer has a ground; no answer has a question or a ground."""

    def test_a_rule_decides(self) -> None:
        """For yes as much as for no."""
        decision = GROUND.decides(0)
        assert decision.outcome == 0
        assert decision.because.codes == ("TRN-997",)
        assert decision.questions == ()

    def test_with_an_answer_is_not_true_either(self) -> None:
        """It may be no."""
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(GROUND.decides(0))

    def test_plain_data_and_table(self) -> None:
        """What is asked stands in both."""
        asked: Decision[int] = Decision.asks(ASKED)
        assert asked.to_dict("en") == {
            "outcome": None,
            "because": [],
            "questions": [{"about": ASKED.about, "text": ASKED.en}],
        }
        assert ASKED.en in str(asked.view("en"))
        assert ASKED.pl in str(asked.view("pl"))
        assert ASKED.en not in str(GROUND.decides(0).view("en"))
        assert str(GROUND.decides(0).view("en")).startswith("Decision\noutcome: 0\n\n")
        assert str(GROUND.decides(FAR).view("en")).startswith(str(FAR.view("en")))

    def test_asks(self) -> None:
        """And answers nothing."""
        asked: Decision[int] = Decision.asks(ASKED, because=found(PLAIN.finding()))
        assert (asked.outcome, asked.questions, asked.because.codes) == (None, (ASKED,), ("TRN-999",))
        assert Decision(None, questions=(ASKED,)) == Decision.asks(ASKED)

    def test_founders_on_an_unclear_text(self) -> None:
        """Which the finding names."""
        foundered: Decision[int] = Decision.founders(PLAIN.finding())
        assert (foundered.outcome, foundered.questions, foundered.because.codes) == (None, (), ("TRN-999",))

    @pytest.mark.parametrize(
        "parts",
        [
            {"outcome": 1},
            {"outcome": None},
            {"outcome": 1, "questions": (ASKED,)},
            {"outcome": 1, "because": found(FAR), "questions": (ASKED,)},
            {"outcome": None, "because": (FAR,)},
            {"outcome": None, "questions": [ASKED]},
            {"outcome": None, "questions": ("When?",)},
        ],
    )
    def test_what_is_no_decision_is_refused(self, parts: dict[str, Any]) -> None:
        """The argument is named."""
        with pytest.raises(TypeError, match=r"because|questions"):
            Decision(**parts)

    @given(decisions())
    def test_is_neither_true_nor_false(self, decision: Decision[int]) -> None:
        """Unknown is never no."""
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(decision)

    @given(decisions())
    def test_plain_data_pickle_and_table(self, decision: Decision[int]) -> None:
        """All of them, for any decision."""
        data = json.loads(json.dumps(decision.to_dict("pl")))
        assert data["outcome"] == decision.outcome
        assert [each["code"] for each in data["because"]] == list(decision.because.codes)
        assert [each["about"] for each in data["questions"]] == [each.about for each in decision.questions]
        assert pickle.loads(pickle.dumps(decision)) == decision == copy.deepcopy(decision)
        names = ["decision", *["findings"] * bool(decision.because), *["questions"] * bool(decision.questions)]
        assert [part.title for part in decision.view("pl").parts] == names


class TestQuestion:
    """A question says something in both languages."""

    @given(questions())
    def test_any_question(self, question: Question) -> None:
        """Its texts by language."""
        assert (_sentence(question, "pl"), _sentence(question, "en")) == (question.pl, question.en)

    def test_shows_as_a_table(self) -> None:
        """The field in Polish as forms name it, in English as it stands."""
        assert str(ASKED.view("pl")) == "Pytanie\nczego dotyczy: dowożenie (1) – koniec\ntreść: Kiedy?"
        assert str(ASKED.view("en")) == "Question\nabout: transport[0].end\ntext: When?"

    @pytest.mark.parametrize("parts", [("", "a", "b"), ("a", " ", "b"), ("a", "b", ""), (None, "a", "b"), ("a", 1, "b")])
    def test_an_empty_one_is_refused(self, parts: tuple[Any, Any, Any]) -> None:
        """The part is named."""
        with pytest.raises(TypeError, match=r"about|pl|en"):
            Question(*parts)
