"""
The entry point that tells Hypothesis how to draw the library's types.

Hypothesis calls `register` when it is imported itself. It imports the types, but strategies only when something is drawn,
so that either may be imported first. Keep this module tiny: where it fails, `import hypothesis` fails.
"""

from collections.abc import Callable
from typing import Any


def _draws(name: str) -> Callable[[type], Any]:
    """Return what gives Hypothesis the strategy called *name*, once it asks for it."""

    def strategy(_: type) -> Any:
        from . import strategies  # noqa: PLC0415 - only when something is drawn

        return getattr(strategies, name)()

    return strategy


def register() -> None:
    """Register a strategy for each type."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, which may be absent

    from .documents import IdentityCard, Passport  # noqa: PLC0415 - as late as possible
    from .pesel import Pesel, Sex  # noqa: PLC0415
    from .regon import Regon  # noqa: PLC0415
    from .rspo import RspoNumber  # noqa: PLC0415

    for drawn, name in (
        (IdentityCard, "identity_cards"),
        (Passport, "passports"),
        (Pesel, "pesels"),
        (Regon, "regons"),
        (RspoNumber, "rspo_numbers"),
        (Sex, "sexes"),
    ):
        register_type_strategy(drawn, _draws(name))
