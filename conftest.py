"""The examples in README and docs run as doctests, and no test uses the network."""

import socket
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """Refuse a socket of any kind but those between processes of one machine."""
    if event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None):
        raise RuntimeError("no test opens a socket")


sys.addaudithook(_no_network)

collect_ignore_glob = ["docs/*.py", "docs/**/*.py"]  # scripts: the tour has its own test

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "CONTRIBUTING.md", "docs/**/*.md"],
    excludes=["docs/notebooks/*.md"],  # they run when the documentation is built
).pytest()

pytest_plugins = ["recorder"]
