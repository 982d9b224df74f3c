"""What a reader finds about a cell that it does not take."""

from collections.abc import Callable
from typing import Any

import pytest

from sio_rules.plain._fault import Fault
from sio_rules.rule import Findings


def refused(read: Callable[..., Any], *cells: object) -> tuple[str, ...]:
    """Return the codes of what *read* finds about *cells*; the error shows nothing of them."""
    with pytest.raises(Fault) as caught:
        read(*cells)
    assert str(caught.value) == ""
    return Findings(caught.value.findings).codes
