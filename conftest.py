"""
The examples in README and docs run as doctests, and no test uses the network.

Those of pages that need an engine run in tests/engines (`make engines`).
"""

import os
import socket
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """Refuse a socket of any kind but those between processes of one machine."""
    if event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None):
        raise RuntimeError("no test opens a socket")


if "SPARK_LOCAL_IP" not in os.environ:  # Spark speaks to its own process over the loopback (`make engines`)
    sys.addaudithook(_no_network)

collect_ignore = ["tests/engines"]
collect_ignore_glob = ["docs/*.py", "docs/**/*.py"]  # scripts: the tour has its own test

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "CONTRIBUTING.md", *(f"docs/{'*/' * depth}*.md" for depth in range(4))],
    # They run when the documentation is built, and by `make engines`.
    excludes=["docs/notebooks/*.md", "docs/how-to/check-*-with-*.md"],
).pytest()

pytest_plugins = ["recorder", "example_recorder"]
