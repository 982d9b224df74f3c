"""What one message of SIO holds, and what it refuses."""

import pytest

from sio_rules.errors import InvalidValueError
from sio_rules.messages import SioMessage
from sio_rules.readings import Text

WHEN = Text("Gdy podmiot należy do zespołu.", "If the entity belongs to a complex.")


class TestSioMessage:
    """Exactly one answer: the rules that find it, or why none does."""

    def test_with_rules(self) -> None:
        """Then there is no reason why none."""
        message = SioMessage(number=1, text="Podmiot niepoprawny", when=WHEN, rules=("ACC-259",))
        assert (message.rules, message.why_none) == (("ACC-259",), None)

    def test_with_a_reason(self) -> None:
        """Then there is no rule."""
        message = SioMessage(number=1, text="Podmiot niepoprawny", when=WHEN, why_none=WHEN)
        assert (message.rules, message.why_none) == ((), WHEN)

    @pytest.mark.parametrize(("rules", "why_none"), [((), None), (("ACC-259",), WHEN)])
    def test_neither_and_both_are_refused(self, rules: tuple[str, ...], why_none: Text | None) -> None:
        """A message is answered once."""
        with pytest.raises(InvalidValueError, match=r"^rules must be given, or else why_none$"):
            SioMessage(number=1, text="Podmiot niepoprawny", when=WHEN, rules=rules, why_none=why_none)

    @pytest.mark.parametrize("text", ["", " \n"])
    def test_an_empty_text_is_refused(self, text: str) -> None:
        """Nothing is shown then."""
        with pytest.raises(InvalidValueError, match=r"^text must be a text$"):
            SioMessage(number=1, text=text, when=WHEN, rules=("ACC-259",))

    def test_numbers_begin_at_one(self) -> None:
        """As places in a list are told."""
        with pytest.raises(InvalidValueError, match=r"^number must be at least 1$"):
            SioMessage(number=0, text="Podmiot niepoprawny", when=WHEN, rules=("ACC-259",))
