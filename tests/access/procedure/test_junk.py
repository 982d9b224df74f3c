"""Junk at the procedures, where `test_junk` throws none: at a method, in a comment, and at the events without a strategy of their own."""

import pytest
from walks import ACCEPTED, TO_ACCEPTED, after

from sio_rules.access.procedure.events import EVENTS, Accepted
from sio_rules.access.procedure.step_checks import check_step

SECRET = "tajne-44051401359"  # noqa: S105 - what must not be shown


class Text(str):
    """A text that is none of ours."""

    __slots__ = ()

    def strip(self, _: str | None = None, /) -> str:
        """Answer anything."""
        return "zgodne"


class TestJunk:
    """It raises what the library raises, and never shows what came in."""

    @pytest.mark.parametrize("junk", [None, 1, SECRET, [SECRET], object()])
    def test_the_last_event_is_of_a_kind(self, junk: object) -> None:
        """Or there is none, and nothing shows the junk."""
        case = after(*TO_ACCEPTED)
        try:
            shown = repr(case.last(junk))  # type: ignore[arg-type] # on purpose
        except TypeError as error:
            shown = str(error)
            assert "kind" in shown
        assert SECRET not in shown

    def test_a_comment_that_lies_about_itself_is_still_blank(self) -> None:
        """What is derived from str is copied when it comes in."""
        blank = Accepted(on=ACCEPTED.on, comment=Text(" "), received_on=ACCEPTED.on)
        assert check_step(after(*TO_ACCEPTED[:-1]), blank).codes == ("ACC-124",)

    def test_every_kind_of_event_is_thrown_junk_at(self) -> None:
        """Those with one day or moment alone are checked alike."""
        for kind in EVENTS:
            with pytest.raises(TypeError):
                kind(SECRET)  # type: ignore[call-arg, arg-type] # on purpose
