"""How the tests of plain data see what is read: codes by path."""

from collections.abc import Callable
from typing import Any

import pytest

from sio_rules.plain import Reading
from sio_rules.plain._fault import Fault


def told(reading: Reading[Any]) -> list[tuple[str, str]]:
    """Return the code and the path of each finding."""
    return [(each.code, each.at) for each in reading.findings]


def fault_of(read: Callable[..., Any], *arguments: Any) -> tuple[list[tuple[str, str]], object]:
    """Return the codes and paths of the fault that *read* raises, and what is read instead."""
    with pytest.raises(Fault) as caught:
        read(*arguments)
    return [(each.code, each.at) for each in caught.value.findings], caught.value.instead()
