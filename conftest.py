"""The examples in README and docs run as doctests."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore_glob = ["docs/*.py", "docs/**/*.py", "tests/engines/*"]  # scripts: the tour has its own test; engines are not in dev

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "CONTRIBUTING.md", *(f"docs/{'*/' * depth}*.md" for depth in range(4))],
    excludes=[
        "docs/notebooks/*.md",  # they run when the documentation is built
        "docs/how-to/check-a-register-with-spark.md",
    ],
).pytest()

pytest_plugins = ["recorder", "example_recorder"]
