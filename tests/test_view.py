"""How values are shown: as tables, in a notebook and as plain text."""

from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from examples import of_hundred
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import findings_tuples, register_made

from sio_rules import (
    ClassAssignment,
    ClassKind,
    Deadline,
    Decision,
    Due,
    Finding,
    Findings,
    Institution,
    InstitutionKind,
    Party,
    Period,
    Pesel,
    Question,
    Rule,
    SchoolClass,
    Severity,
)
from sio_rules._hypothesis import register
from sio_rules._view import _POLISH, MOST_ROWS, Part, View, Viewed, card, listed
from sio_rules.access import Case
from sio_rules.acts import SIO_ACT
from sio_rules.pupils import Conflict
from sio_rules.record import Summary
from sio_rules.rulebook import RULES, Rulebook
from sio_rules.transport import Obligation, Ride

register()
register_made()

DRAWN: dict[type, st.SearchStrategy[Any]] = {
    kind: st.from_type(kind) for kind in (Rule, Finding, Question, Decision, Deadline, Ride, Case, Conflict, Summary)
} | {
    Findings: findings_tuples(),
    Due: st.builds(Due, st.from_type(Finding), st.sampled_from(Party), st.none() | st.from_type(Deadline)),
    Rulebook: st.just(RULES),
}
LANGUAGES = pytest.mark.parametrize("lang", ["pl", "en"])
SCRIPT = "<script>alert('&')</script>"
SAID = Rule("PUP-999", basis=(SIO_ACT.art("14"),), severity=Severity.ERROR, pl=f"Po {SCRIPT}.", en=f"After {SCRIPT}.")


class Page(HTMLParser):
    """Gather the tags, their attributes and the texts of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.scopes: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag, and begin a text."""
        self.tags.append(tag)
        self.texts.append("")
        self.scopes += [str(value) for name, value in attrs if name == "scope"]

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.texts[-1] += data


def page(view: View) -> Page:
    """Return *view* as a notebook reads it."""
    return Page(view._repr_html_())


class TestViewed:
    """Every answer has one view, in each language."""

    def test_these_values_are(self) -> None:
        """And no others."""
        assert set(Viewed.__subclasses__()) == set(DRAWN)

    @pytest.mark.parametrize("kind", DRAWN)
    @given(data=st.data())
    @settings(max_examples=of_hundred(20), suppress_health_check=list(HealthCheck))
    def test_in_both_languages_and_in_a_notebook(self, kind: type, data: st.DataObject) -> None:
        """Tables have captions and heads, all words are translated, and a notebook shows Polish."""
        drawn = data.draw(DRAWN[kind])
        for lang in ("pl", "en"):
            view = drawn.view(lang)
            shown = page(view)
            assert shown.tags.count("table") == shown.tags.count("caption") == sum(bool(part.rows) for part in view.parts)
            assert set(shown.scopes) <= {"row", "col"}
            assert not {"script", "style"} & set(shown.tags)
            for part in view.parts:
                assert {part.title, *(name for row in part.rows for name in row)} <= _POLISH.keys()
                assert len({tuple(row) for row in part.rows}) <= 1
        assert drawn._repr_html_() == drawn.view("pl")._repr_html_() != drawn.view("en")._repr_html_()

    @pytest.mark.parametrize("lang", ["de", "PL", "", None, 1])
    @pytest.mark.parametrize("value", [SAID, SAID.finding(), Findings(), RULES, Summary(), Ride(Obligation.MAY)], ids=repr)
    def test_there_is_no_other_language(self, value: Viewed, lang: Any) -> None:
        """The argument is named."""
        with pytest.raises(TypeError, match=r'^lang must be "pl" or "en"$'):
            value.view(lang)

    @pytest.mark.parametrize("kind", [kind for kind in DRAWN if attrs.has(kind)])
    @given(data=st.data())
    @settings(max_examples=of_hundred(20), suppress_health_check=list(HealthCheck))
    def test_what_a_repr_hides_is_hidden(self, kind: type, data: st.DataObject) -> None:
        """A text that was typed comes out of neither."""
        drawn = data.draw(DRAWN[kind])
        shown = "".join(f"{drawn.view(lang)}{drawn.view(lang)._repr_html_()}" for lang in ("pl", "en"))
        for each in _hidden(drawn):
            if isinstance(each, str) and len(each) > 3:
                assert each not in shown

    def test_a_notebook_shows_polish(self) -> None:
        """Of a value; a view shows its own language."""
        said = SAID.finding()
        assert said._repr_html_() == said.view("pl")._repr_html_() != said.view("en")._repr_html_()

    def test_what_has_no_tables_is_told(self) -> None:
        """Each class has its own."""
        with pytest.raises(NotImplementedError):
            Viewed().view("pl")


def _hidden(value: object) -> list[object]:
    """Return what the reprs of *value* and of its parts hide."""
    if isinstance(value, tuple):
        return [hidden for each in value for hidden in _hidden(each)]
    shape = type(value)
    if not attrs.has(shape):
        return []
    held = [(each.repr, getattr(value, each.name)) for each in attrs.fields(shape)]
    return [hidden for shown, each in held for hidden in (_hidden(each) if shown is True else [each])]


class TestPart:
    """A table of one value, or of many."""

    def test_a_list_is_cut(self) -> None:
        """After the hundredth row; the rest is not even made."""
        made: list[int] = []

        def cells(number: int) -> dict[str, object]:
            made.append(number)
            return {"count": number}

        part = listed("counts", range(10_000), cells)
        assert (len(part.rows), part.count, len(made)) == (MOST_ROWS, 10_000, 100)

    @pytest.mark.parametrize(("count", "told"), [(100, ""), (101, "rows not shown: 1"), (10_000, "rows not shown: 9900")])
    def test_says_how_many_are_left_out(self, count: int, told: str) -> None:
        """In the text and in the notebook."""
        view = View("en", (listed("counts", range(count), lambda number: {"count": number}),))
        assert str(view).splitlines()[102:] == ([told] if told else [])
        assert page(view).texts[-1] == (told or "99")

    def test_says_so_in_polish(self) -> None:
        """With a Polish word for each number."""
        view = View("pl", (listed("questions", range(101), lambda number: {"count": number}),))
        assert str(view).splitlines()[:2] == ["Pytania: 101", "liczba"]
        assert str(view).splitlines()[-1] == "liczba niepokazanych wierszy: 1"

    @LANGUAGES
    def test_an_empty_list_is_a_line(self, lang: str) -> None:
        """Not a table without rows."""
        view = Findings().view(lang)
        assert str(view) == {"pl": "Ustalenia: 0", "en": "Findings: 0"}[lang]
        assert (page(view).tags, page(view).texts) == (["p"], [str(view)])


class TestView:
    """Cells as a reader sees them."""

    @pytest.mark.parametrize(
        ("value", "pl", "en"),
        [
            (None, "–", "–"),
            ("", "–", "–"),
            ((), "–", "–"),
            (True, "tak", "yes"),
            (False, "nie", "no"),
            (0, "0", "0"),
            ("a\nb", "a\nb", "a\nb"),
            (date(2026, 8, 31), "31 sierpnia 2026 r.", "31 August 2026"),
            (datetime(2026, 8, 31, 9, 5, tzinfo=UTC), "31 sierpnia 2026 r., 09:05+0000", "31 August 2026, 09:05+0000"),
            (Severity.ERROR, "błąd", "error"),
            ((Severity.ERROR, None), "błąd, –", "error, –"),
            ((Severity.GROUND, Severity.ERROR), "uzasadnienie, błąd", "ground, error"),
            (frozenset({Severity.ERROR, Severity.GROUND}), "błąd, uzasadnienie", "error, ground"),
            (frozenset(range(8, 12)), "10, 11, 8, 9", "10, 11, 8, 9"),
            (Pesel("44051401359"), "–", "–"),
            (
                Period(date(2026, 9, 1)),
                "początek: 1 września 2026 r.; koniec: –",
                "start: 1 September 2026; end: –",
            ),
        ],
    )
    def test_cells(self, value: object, pl: str, en: str) -> None:
        """Days, lists and values in the language of the view."""
        for lang, name, shown in (("pl", "wynik", pl), ("en", "outcome", en)):
            view = View(lang, (card("decision", {"outcome": value}),))
            assert page(view).texts[-2] == name
            assert page(view).texts[-1].replace("\N{NO-BREAK SPACE}", " ") == str(view).partition(": ")[2] == shown

    def test_a_rule_has_a_day_since_when(self) -> None:
        """A field of a form of the same name is another thing."""
        assert str(View("pl", (card("rule", {"since": date(2026, 8, 31)}),))) == "Reguła\nobowiązuje od: 31 sierpnia 2026 r."

    def test_a_field_that_its_repr_hides_is_not_shown(self) -> None:
        """Nor a text that it shows only as dots."""
        school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
        tajny = SchoolClass(institution=school, key="Tajny", kind=ClassKind.BASIC)
        assigned = ClassAssignment("Tajny", tajny, Period(date(2026, 9, 1)))
        shown = str(View("pl", (card("decision", {"outcome": assigned}),)))
        assert "Tajny" not in shown
        assert "numer RSPO: 12345" in shown

    def test_a_word_of_the_caller_stays_as_it_is(self) -> None:
        """A value of another library may be the outcome of a decision."""
        assert str(View("pl", (card("my_part", {"my_name": 1}),))) == "My_part\nmy_name: 1"

    @LANGUAGES
    def test_texts_are_escaped(self, lang: str) -> None:
        """Whatever reaches a view: a sentence, a path, a question, a word."""
        said = SAID.finding(SCRIPT)
        asked: Decision[str] = Decision.asks(Question(SCRIPT, SCRIPT, SCRIPT), because=Findings([said]))
        for view in (SAID.view(lang), said.view(lang), asked.view(lang), SAID.decides(SCRIPT).view(lang)):
            shown = page(view)
            assert "script" not in shown.tags
            assert SCRIPT in "".join(shown.texts)
        odd = page(View(lang, (Part(SCRIPT, ({SCRIPT: SCRIPT, "b": 1},), 1),)))
        assert odd.tags == ["table", "caption", "thead", "tr", "th", "th", "tbody", "tr", "th", "td"]

    @LANGUAGES
    def test_names_its_language(self, lang: str) -> None:
        """So that a reading machine pronounces it."""
        html = View(
            lang, (listed("counts", range(101), lambda number: {"count": number}), Part("rules", (), 0))
        )._repr_html_()
        assert html.count(f'lang="{lang}"') == html.count("<table") + html.count("<p")
        assert html.count("<p") == 2

    def test_shows_its_text(self) -> None:
        """Where there is no notebook."""
        assert repr(SAID.view("en")) == str(SAID.view("en"))
        assert str(Findings([SAID.finding("a.b")]).view("en")) == (
            "Findings: 1\n"
            "code | severity | field | text | basis\n"
            f"PUP-999 | error | a.b | After {SCRIPT}. | SIO Act, art. 14"
        )
        assert str(SAID.decides(1).view("pl")) == (
            "Rozstrzygnięcie\nwynik: 1\n\nUstalenia: 1\nkod | waga | pole | treść | podstawa\n"
            f"PUP-999 | błąd | – | Po {SCRIPT}. | ustawa o SIO, art. 14"
        )
