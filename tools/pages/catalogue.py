"""
Write docs/rules and docs/codes.md: a page on each topic with its rules, the pages of the folders, and the indexes.

`python tools/pages/catalogue.py` writes the pages; `--check` writes nothing and fails where one is stale.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from indexes import BY_ACT, BY_FIELD, CODES, by_act, by_field, codes
from rule_page import folder_page, key, package_text, title, topic_page
from titles import AT_ROOT, TITLES
from topics import ROOT, RULES_PAGES, relative, topics

from sio_rules.rulebook import RULES

INDEX = RULES_PAGES / "index.md"
HEAD = """\
{count} rules, by topic. A rule is a constant with its code, its basis and its two sentences. Each page shows them with the facts of a
case, and the example that brings it about. What is left out is in [Coverage](../explanation/coverage.md), how unclear texts
are read in [Readings](../explanation/readings.md).

ERROR: the law forbids it, or SIO refuses it. WARNING: it has to be explained or looked at. GROUND: the reason of an answer,
nothing is wrong.

Other ways in: [by code](../codes.md), [by act and article](by-act.md), [by field](by-field.md),
[by SIO's message](../reference/messages.md).
"""
INDEXES = "\n```{toctree}\n:hidden:\n\n../codes\nby-act\nby-field\n```\n"


def parts_of(folder: str) -> list[str]:
    """Return the topics and folders in *folder*, in the order of the titles; "" is the root."""
    if folder in AT_ROOT:
        return list(AT_ROOT[folder])
    at_root = {each for group in AT_ROOT.values() for each in group}
    return [each for each in TITLES if each not in at_root and each.rpartition("/")[0] == folder]


def page_of(part: str) -> Path:
    """Return the page of a topic or folder."""
    is_folder = bool(parts_of(part)) and part not in AT_ROOT
    return RULES_PAGES / part / "index.md" if is_folder else RULES_PAGES / f"{part}.md"


def count(part: str) -> int:
    """Return the number of rules in a topic or folder."""
    parts = parts_of(part)
    return sum(map(count, parts)) if parts else sum(len(topic.users) for topic in topics() if key(topic) == part)


def folder_pages(folder: str, name: str, text: str) -> Iterator[tuple[Path, str]]:
    """Give the page of a folder, and those of the folders in it."""
    page = page_of(folder) if folder else INDEX
    parts = [(title(each), Path(relative(page_of(each), page)), count(each)) for each in parts_of(folder)]
    yield page, folder_page(name, text, parts)
    for each in parts_of(folder):
        if parts_of(each):
            yield from folder_pages(each, title(each), package_text(each))


def pages() -> dict[Path, str]:
    """Return every page with its text."""
    written = {topic.page: topic_page(topic) for topic in topics()}
    written |= dict(folder_pages("", "The rules · Reguły", HEAD.format(count=len(RULES))))
    written[INDEX] += INDEXES
    return written | {CODES: codes(), BY_ACT: by_act(), BY_FIELD: by_field()}


def stale() -> list[Path]:
    """Return the pages that are not as they would be written, and those that nothing writes."""
    written = pages()
    old = [page for page, text in written.items() if not page.is_file() or page.read_text(encoding="utf-8") != text]
    return old + [page for page in RULES_PAGES.rglob("*.md") if page not in written]


def main() -> int:
    """Write the pages, or check them."""
    if "--check" in sys.argv[1:]:
        found = stale()
        for page in found:
            print(f"{page.relative_to(ROOT)} is stale: make catalogue")
        return 1 if found else 0
    written = pages()
    for page in set(RULES_PAGES.rglob("*.md")) - set(written):
        page.unlink()
    for page, text in written.items():
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
