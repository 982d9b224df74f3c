"""The page on one topic: each of its rules with its sentences as a real case has them, what it rests on, and an example."""

import re
from collections import defaultdict
from functools import cache
from importlib import import_module
from pathlib import Path

from example_file import Example, examples
from titles import TITLES
from topics import DOCS, ROOT, Topic, relative, topic_of

from sio_rules.field_names import in_polish
from sio_rules.messages import SIO_MESSAGES, SioMessage
from sio_rules.rule import Finding, Rule
from sio_rules.rulebook import RULES
from sio_rules.sentences import shown

WRITTEN = "% Written by tools/pages/catalogue.py (make catalogue); do not edit.\n"
SPELT = {
    *(
        "EPUAP",
        "IPET",
        "JST",
        "KKZ",
        "KUZ",
        "MOS",
        "MOW",
        "ORW",
        "PESEL",
        "REGON",
        "RSPO",
        "RW",
        "SIO",
        "SOSW",
        "SOW",
        "WWR",
    ),
}


def escaped(text: str) -> str:
    """Return *text* as MyST shows it word for word."""
    return re.sub(r"([\\`*_<>\[\]|{}$])", r"\\\1", text)


def heading(code: str) -> str:
    """
    Return the name of a rule in words, out of that of its constant.

    >>> heading("ACC-114a")
    'Too short'
    """
    words = topic_of(code).constant(code).strip("_").split("_")
    text = " ".join(word if word in SPELT else word.lower() for word in words)
    return text[0].upper() + text[1:]


@cache
def example(code: str) -> Example:
    """Return the example of a rule; raises `LookupError` where it has none."""
    if code not in _examples():
        raise LookupError(f"{code} has no example in tests/examples.toml: make examples, or write one")
    return _examples()[code]


_examples = cache(examples)


@cache
def finding(code: str) -> Finding:
    """Return what the example of a rule brings about."""
    return example(code).finding()


@cache
def messages() -> dict[str, list[SioMessage]]:
    """Return for each code the messages of SIO that the rule finds beforehand."""
    found = defaultdict(list)
    for message in SIO_MESSAGES:
        for code in message.rules:
            found[code].append(message)
    return found


def door(example: Example) -> str:
    """Return the public function of an example as a link to its reference."""
    module, _, name = example.door.rpartition(".")
    function = getattr(import_module(module), name)
    return f"{{py:func}}`{example.door} <{function.__module__}.{name}>`"


def entry(rule: Rule, topic: Topic) -> str:
    """Return the section on one rule."""
    shown_by, found = example(rule.code), finding(rule.code)
    pl, en = ("; ".join(getattr(place, lang) for place in rule.basis) for lang in ("pl", "en"))
    polish = in_polish(found.at)
    at = f" at `{found.at}`" + (f" (*{polish}*)" if polish != found.at else "") if found.at else ""
    lines = [
        f"({rule.code})=",
        f"## {rule.code} {heading(rule.code)}\n",
        f"{escaped(found.pl)}\n",
        f"{escaped(found.en)}\n",
        f"```python\n{shown_by.doctest()}\n```\n",
        f"- {rule.severity.name} (*{rule.severity.pl}*) from {door(shown_by)}{at}",
        f"- basis: {escaped(pl)}" + (f" (*{escaped(en)}*)" if en != pl else ""),
    ]
    if rule.since is not None:
        lines.append(f"- law since {shown(rule.since, 'en')} (*od {shown(rule.since, 'pl')}*)")
    if rule.reading is not None:
        readings = relative(DOCS / "explanation" / "readings.md", topic.page)
        lines.append(f"- the text is unclear: reading [{rule.reading}]({readings}#{rule.reading.lower()})")
    for message in messages().get(rule.code, ()):
        page = relative(DOCS / "reference" / "messages.md", topic.page)
        lines.append(f"- found before SIO shows [{escaped(message.text)}]({page}#message-{message.number})")
    lines += [f"- constant `{topic.constant(rule.code)}`", ""]
    return "\n".join(lines)


def key(topic: Topic) -> str:
    """Return the name of a topic in the table of titles."""
    return (topic.place.parent / topic.page.stem).as_posix()


def title(of: str) -> str:
    """Return the title of a topic or folder, in both languages."""
    en, pl = TITLES[of]
    return en if en == pl else f"{en} · {pl}"


def topic_page(topic: Topic) -> str:
    """Return the whole page on a topic."""
    head = (
        f"{WRITTEN}\n# {title(key(topic))}\n\n{topic.title}\n\n"
        f"Module {{py:mod}}`{topic.module}`, tests in `{topic.test.as_posix()}`.\n"
    )
    return "\n".join([head, *(entry(RULES[code], topic) for code in topic.users)])


def folder_page(title_of_it: str, text: str, parts: list[tuple[str, Path, int]]) -> str:
    """Return the page that lists the topics of a folder: for each its title, its page relative to this one, and its number of rules."""
    rows = [f"- [{name}]({page.as_posix()}): {count}" for name, page, count in parts]
    tree = ["```{toctree}", ":hidden:", "", *(page.with_suffix("").as_posix() for _, page, _ in parts), "```", ""]
    return "\n".join([f"{WRITTEN}\n# {title_of_it}\n", *([text, ""] if text else []), *rows, "", *tree])


def package_text(folder: str) -> str:
    """Return the first line of what a package says of itself."""
    path = ROOT / "src" / "sio_rules" / folder / "__init__.py"
    return (
        (import_module(f"sio_rules.{folder.replace('/', '.')}").__doc__ or "").strip().splitlines()[0]
        if path.is_file()
        else ""
    )
