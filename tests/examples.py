"""How many examples a test draws that needs fewer, or more, than the hundred that are usual."""

from hypothesis import settings


def of_hundred(examples: int) -> int:
    """Return *examples* where the profile draws a hundred, and in the same proportion where it draws more (`make fuzz`)."""
    return max(1, settings().max_examples * examples // 100)
