"""Runs a page of the documentation, and gives the functions that it defines."""

from contextlib import chdir
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, DocTestParser, DocTestRunner
from functools import cache
from pathlib import Path
from typing import Any

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"


@cache
def run_page(name: str) -> dict[str, Any]:
    """
    Return all that the examples of a how-to page define, once each of them has given what the page says; a page runs once.

    The functions are of the module `__main__`, as in a program of a user, so that Spark sends them to its workers.
    """
    path = HOW_TO / f"{name}.md"
    page = DocTestParser().get_doctest(path.read_text("utf-8"), {"__name__": "__main__"}, path.name, str(path), 0)
    with chdir(HOW_TO):
        failed = DocTestRunner(optionflags=ELLIPSIS | NORMALIZE_WHITESPACE).run(page, clear_globs=False).failed
    assert page.examples, f"{path.name} has no example"
    assert not failed, f"{path.name}: {failed} of {len(page.examples)} examples"
    return page.globs
