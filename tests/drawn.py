"""Strategies for everything that has plain data, by its type."""

from typing import Any

from house import VALUES
from made import MADE, register_made

from sio_rules import Findings
from sio_rules._hypothesis import STRATEGIES, register
from sio_rules.plain._kinds import is_value

register()
register_made()

_DRAWN = {(f"sio_rules.{module}", name) for module, types in STRATEGIES.items() for name in types}

KINDS: list[Any] = [
    each for each in VALUES if is_value(each) and ((each.__module__, each.__name__) in _DRAWN or each in MADE)
] + [Findings]
"""Every type that has plain data and a strategy."""
