"""How the values of a record are drawn: in few choices, each of which costs time when Hypothesis shrinks what failed."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


def maybe(values: Iterable[T]) -> st.SearchStrategy[T | None]:
    """Draw None every second time, otherwise one of *values*; shrinks towards None."""
    given = tuple(values)
    nothing: tuple[None, ...] = (None,) * len(given)
    return st.sampled_from((*nothing, *given))


KNOWN_OR_NOT = maybe((False, True))
"""Whether something is so, or that it is not known."""


@st.composite
def built(draw: st.DrawFn, /, of: Callable[..., T], **arguments: st.SearchStrategy[Any]) -> T:
    """
    Draw what *of* makes of *arguments*, each drawn.

    `st.builds` does so, too; but once a test has failed, Hypothesis runs it a hundred times for each argument of `st.builds`, to tell
    whether it matters, and shows that only for a value that stands alone.
    """
    return of(**{name: draw(each) for name, each in arguments.items()})
