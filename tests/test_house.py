"""Properties of every rule, every module and every value of the library."""

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import attrs
import catalogue
import pytest
import topics
from doors import doors_of
from house import FUNCTIONS, LAW, MODULES, TYPES, VALUES

from sio_rules.labels import Label
from sio_rules.rule import Rule
from sio_rules.rulebook import RULES

ROOT = Path(__file__).resolve().parent.parent
TOPICS = topics.topics()
SOURCES = sorted(topics.SOURCE.rglob("*.py"))
FAMILIES = {
    "access": {"ACC", "REV"},
    "plain": {"DAT"},
    "pupils": {"PUP", "EXM", "ACD", "AID", "ADD", "DIP", "LAU", "STY", "MCH"},
    "record": {"PUP", "EXM"},
    "transport": {"TRN"},
}
LEFT_FAMILIES = {"TRM", "IDN"}
PERSONAL = re.compile(
    r"name$|names$|pesel|mail|phone|password|born|birth|comment|^login|document_number|^number$|series|^pupil$|address$"
)

NAMES_OF_THINGS = {"Act", "Column", "Field", "Guide", "Interpretation", "Passage", "PasswordPolicy", "SioMessage", "Table"}
"""What has the name or number of a text, of a section or of a policy, and of no person."""


def rules_in_source() -> list[tuple[str, bool]]:
    """Return the code of every rule that is made in the source, as often as it is, and whether a name of a module holds it."""
    made = []
    for path in sorted(topics.SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        named = {id(node.value) for node in tree.body if isinstance(node, ast.Assign)}
        calls = [(topics.code_of(node), id(node) in named) for node in ast.walk(tree) if isinstance(node, ast.Call)]
        made += [(code, is_named) for code, is_named in calls if code is not None]
    return made


class TestRules:
    """A rule is found by one search: its code is written once, beside its function, in its test and in the catalogue."""

    def test_every_code_is_used_once_and_gathered(self) -> None:
        """The rules in the source are those of the rulebook."""
        codes = [code for code, _ in rules_in_source()]
        assert sorted(codes) == sorted(set(codes))
        assert set(codes) == set(RULES)

    def test_every_rule_is_a_name_of_its_module(self) -> None:
        """Rows of tables refer to it."""
        assert [code for code, is_named in rules_in_source() if not is_named] == []

    @pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.module)
    def test_every_rule_is_named_by_a_function_or_table_of_its_module(self, topic: topics.Topic) -> None:
        """Every rule is applied somewhere."""
        assert [code for code, users in topic.users.items() if not users] == []

    @pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.module)
    def test_every_rule_is_of_its_packages_family(self, topic: topics.Topic) -> None:
        """Access has ACC and REV, and so on."""
        package = topic.path.relative_to(topics.SOURCE).parts[0]
        assert {code[:3] for code in topic.users} <= FAMILIES.get(package, LEFT_FAMILIES)

    @pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.module)
    def test_every_topic_has_its_mirror_test(self, topic: topics.Topic) -> None:
        """`recorder` checks that each rule comes out of a call there."""
        assert (ROOT / topic.test).is_file()

    def test_the_catalogue_is_fresh(self) -> None:
        """`make catalogue` writes it."""
        assert catalogue.stale() == []

    @pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.module)
    def test_every_rule_reaches_a_user(self, topic: topics.Topic) -> None:
        """Through a function or value that a package or a root module names."""
        assert [code for name, code in topic.constants.items() if not doors_of(topic.module, name)] == []

    def test_every_reading_is_explained(self) -> None:
        """Readings.md has what was taken and what else could be."""
        text = (ROOT / "docs" / "explanation" / "readings.md").read_text("utf-8")
        assert [rule.code for rule in RULES.values() if rule.reading and rule.reading not in text] == []

    @pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
    def test_both_sentences_end_and_differ(self, rule: Rule) -> None:
        """Two whole sentences, in two languages."""
        assert rule.pl.endswith(".")
        assert rule.en.endswith(".")
        assert rule.pl != rule.en


class TestModules:
    """Every module is documented, short, and does nothing but compute."""

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_says_what_it_is_about(self, module: Any) -> None:
        """In its docstring."""
        assert inspect.getdoc(module)

    @pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: f"{each.__module__}.{each.__name__}")
    def test_every_public_function_is_documented(self, function: Any) -> None:
        """Its docstring is the reference."""
        assert inspect.getdoc(function)

    @pytest.mark.parametrize("kind", TYPES, ids=lambda each: f"{each.__module__}.{each.__name__}")
    def test_every_public_type_is_documented(self, kind: type[Any]) -> None:
        """Its own docstring, not an inherited one."""
        assert vars(kind).get("__doc__")

    @pytest.mark.parametrize("module", LAW, ids=lambda module: module.__name__)
    def test_calls_nothing_that_prints_opens_or_reads_the_clock(self, module: Any) -> None:
        """Imports are held by import-linter, and this by their names."""
        tree = ast.parse(inspect.getsource(module))
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        clock = {"date.today", "datetime.now", "datetime.utcnow", "datetime.today"}
        assert called & ({"print", "open", "input", "exec", "eval", "globals", "setattr"} | clock) == set()

    def test_no_folder_holds_too_many_modules(self) -> None:
        """What lies flat can be taken in at a glance."""
        folders = [each for each in (topics.SOURCE, *topics.SOURCE.rglob("*")) if each.is_dir()]
        flat = {str(each.relative_to(topics.SOURCE)): len(list(each.glob("*.py"))) for each in folders}
        assert {name: count for name, count in flat.items() if count > (34 if name == "." else 22)} == {}

    def test_no_module_is_two_topics(self) -> None:
        """Except for `rule`, whose types name each other: see design.md."""
        lines = {each.relative_to(topics.SOURCE).as_posix(): len(each.read_text("utf-8").splitlines()) for each in SOURCES}
        assert {name for name, count in lines.items() if count > 250} == {"rule.py"}

    def test_lists_have_names_of_their_own(self) -> None:
        """So that a member's key finds it."""
        names = [each.__name__ for each in Label.__subclasses__() if each.__module__.startswith("sio_rules")]
        assert sorted(names) == sorted(set(names))


class TestValues:
    """Every value is frozen, slotted, and shows nothing personal."""

    @pytest.mark.parametrize("value", VALUES, ids=lambda each: each.__name__)
    def test_is_frozen_and_slotted(self, value: type[Any]) -> None:
        """Nothing can be set, and nothing added."""
        assert "__slots__" in vars(value)
        assert "frozen" in value.__setattr__.__name__

    @pytest.mark.parametrize("value", VALUES, ids=lambda each: each.__name__)
    def test_no_personal_field_is_shown(self, value: type[Any]) -> None:
        """By its name, it is left out of the repr, and so out of plain data."""
        words = {"name", "names", "number", "without_names"} if value.__name__ in NAMES_OF_THINGS else set()
        shown = [
            each.name for each in attrs.fields(value) if each.repr and PERSONAL.search(each.name) and each.name not in words
        ]
        assert shown == []
