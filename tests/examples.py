"""How many examples a test draws that needs fewer, or more, than the others."""

from hypothesis import settings


def of_hundred(examples: int) -> int:
    """Return *examples* of each hundred that the profile draws: few in `make test`, many in `make draw`."""
    return max(1, settings().max_examples * examples // 100)
