"""ACC-227, ACC-229: no e-mail came."""

from itertools import product

import pytest

from sio_rules.access.procedure.missing_message import MissingEmail, why_no_email

KNOWN = (True, False, None)
FACTS = ("saved", "status_right", "address_right")


class TestWhyNoEmail:
    """S002 I.2.2: what to look up, and when to start again."""

    @pytest.mark.parametrize(("saved", "status", "address"), list(product((True, False), repeat=3)))
    def test_everything_looked_up(self, saved: bool, status: bool, address: bool) -> None:
        """Not saved, or everything correct: start again. Otherwise the reason is found."""
        decision = why_no_email(saved=saved, status_right=status, address_right=address)
        anew = not saved or (status and address)
        assert decision.outcome is (MissingEmail.FILE_ANEW if anew else MissingEmail.REASON_FOUND)
        assert decision.because.codes == ("ACC-229" if anew else "ACC-227",)

    def test_asks_exactly_for_what_can_change_the_answer(self) -> None:
        """By completing every gap in every way."""
        for facts in product(KNOWN, repeat=3):
            given = dict(zip(FACTS, facts, strict=True))
            gaps = [name for name in FACTS if given[name] is None]
            ways = [given | dict(zip(gaps, way, strict=True)) for way in product((True, False), repeat=len(gaps))]
            matter = {
                name
                for name in gaps
                for way in ways
                if why_no_email(**way).outcome is not why_no_email(**(way | {name: not way[name]})).outcome
            }
            assert {question.about for question in why_no_email(**given).questions} == matter
