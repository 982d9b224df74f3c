"""The examples in README and docs run as doctests; those of pages that need an engine run in tests/engines (`make engines`)."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore = ["tests/engines"]
collect_ignore_glob = ["docs/*.py", "docs/**/*.py"]  # scripts: the tour has its own test

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "CONTRIBUTING.md", *(f"docs/{'*/' * depth}*.md" for depth in range(4))],
    # They run when the documentation is built, and by `make engines`.
    excludes=["docs/notebooks/*.md", "docs/how-to/check-*-with-*.md"],
).pytest()

pytest_plugins = ["recorder", "example_recorder"]
