"""The examples in README and docs run as doctests."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore_glob = ["docs/*.py", "docs/**/*.py"]  # scripts: the tour has its own test

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    excludes=["docs/notebooks/*.md"],  # they run when the documentation is built
    patterns=["README.md", "CONTRIBUTING.md", *(f"docs/{'*/' * depth}*.md" for depth in range(4))],
).pytest()

pytest_plugins = ["recorder", "example_recorder"]
