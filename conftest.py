"""The examples in README and docs run as doctests; those of pages that need an engine run in tests/engines (`make engines`)."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore = ["tests/engines"]  # engines are not in the development group
collect_ignore_glob = ["docs/*.py", "docs/**/*.py"]  # scripts: the tour has its own test

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "CONTRIBUTING.md", "docs/**/*.md"],
    excludes=["docs/how-to/check-*-with-*.md"],
).pytest()

pytest_plugins = ["recorder"]
