"""All rules, by their code."""

import re
from pathlib import Path
from typing import Any

import pytest

from sio_rules.rulebook import RULES, Rulebook, coverage

ASIDE = Path(__file__).resolve().parent.parent / "docs" / "explanation" / "coverage.md"


class TestRules:
    """A rule is looked up by its code."""

    def test_by_code(self) -> None:
        """The code that it bears itself."""
        assert RULES["ACC-114a"].code == "ACC-114a"
        assert [code for code, rule in RULES.items() if rule.code != code] == []

    def test_an_unknown_code_is_refused(self) -> None:
        """As by a dict."""
        assert "ACC-999" not in RULES
        assert RULES.get("ACC-999") is None
        with pytest.raises(KeyError):
            RULES["ACC-999"]

    @pytest.mark.parametrize(
        ("given", "named"), [([RULES["TRN-025"], None], r"rules\[1\] must be Rule"), (7, "rules must be")]
    )
    def test_what_is_no_rule_raises(self, given: Any, named: str) -> None:
        with pytest.raises(TypeError, match=named):
            Rulebook(given)

    def test_stand_in_order_whatever_the_order_in_which_they_come(self) -> None:
        """That of the codes."""
        book = Rulebook([RULES["TRN-025"], RULES["ACC-001"]])
        assert list(book.items()) == [("ACC-001", RULES["ACC-001"]), ("TRN-025", RULES["TRN-025"])]
        assert (len(book), repr(book)) == (2, "<Rulebook of 2 rules>")

    @pytest.mark.parametrize(("lang", "word"), [("pl", "Droga do szkoły"), ("en", "The way to school")])
    def test_show_as_a_table(self, lang: str, word: str) -> None:
        """A row each."""
        [part] = Rulebook([RULES["TRN-025"], RULES["ACC-001"]]).view(lang).parts
        assert [row["code"] for row in part.rows] == ["ACC-001", "TRN-025"]
        assert str(part.rows[1]["text"]).startswith(f"{word} (… m)")
        assert RULES.view(lang).parts[0].count == len(RULES)

    def test_cannot_be_changed(self) -> None:
        """It is a view."""
        rules: Any = RULES
        with pytest.raises(TypeError):
            rules["ACC-114a"] = None


class TestCoverage:
    """What the library covers, entry by entry."""

    def test_every_rule_counts_for_its_entry(self) -> None:
        """In its family, once."""
        covered = coverage()
        assert {entry for entries in covered.values() for entry in entries} == {code[:7] for code in RULES}
        assert all(entry.startswith(family) for family, entries in covered.items() for entry in entries)
        assert all(list(entries) == sorted(set(entries)) for entries in covered.values())

    def test_no_entry_is_both_covered_and_set_aside(self) -> None:
        """A line that sets an entry aside begins with its code."""
        aside = set(re.findall(r"^- ([A-Z]{3}-[0-9]{3}):", ASIDE.read_text("utf-8"), re.MULTILINE))
        assert aside
        assert aside.isdisjoint(entry for entries in coverage().values() for entry in entries)

    def test_the_families_are_those_of_the_rulebook(self) -> None:
        """Fourteen, and that of plain data, which is the library's own."""
        families = "ACC ACD ADD AID DAT DIP EXM IDN LAU MCH PUP REV STY TRM TRN"
        assert list(coverage()) == families.split()
