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

    from .access.authorities import Authority  # noqa: PLC0415
    from .access.case import Case  # noqa: PLC0415
    from .access.identity import ShownDocument  # noqa: PLC0415
    from .access.renewal import RenewalRequest  # noqa: PLC0415
    from .access.revocation_case import Revocation  # noqa: PLC0415
    from .access.revocation_form import RevocationCircumstances, RevocationForm  # noqa: PLC0415
    from .documents import IdentityCard, Passport  # noqa: PLC0415 - as late as possible
    from .pesel import Pesel, Sex  # noqa: PLC0415
    from .regon import Regon  # noqa: PLC0415
    from .rspo import RspoNumber  # noqa: PLC0415

    for drawn, name in (
        (Authority, "authorities"),
        (Case, "cases"),
        (IdentityCard, "identity_cards"),
        (Passport, "passports"),
        (Pesel, "pesels"),
        (Regon, "regons"),
        (RenewalRequest, "renewal_requests"),
        (Revocation, "revocations"),
        (RevocationCircumstances, "revocation_circumstances"),
        (RevocationForm, "revocation_forms"),
        (RspoNumber, "rspo_numbers"),
        (Sex, "sexes"),
        (ShownDocument, "shown_documents"),
    ):
        register_type_strategy(drawn, _draws(name))
