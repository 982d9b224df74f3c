"""How many examples a test draws that needs fewer, or more, than the others."""

from hypothesis import HealthCheck, settings


def of_hundred(examples: int) -> int:
    """Return *examples* of each hundred that the profile draws: few in `make test`, many in `make draw`."""
    return max(1, settings().max_examples * examples // 100)


def silenced() -> list[HealthCheck]:
    """Return the health checks that a test of large values silences: all, but none where it is measured as a user's test is."""
    return list(HealthCheck) if settings().deadline is None else []
