"""What the library raises."""

import copy
import pickle
from datetime import date

import pytest

from sio_rules.acts import KPA
from sio_rules.errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules.rule import Rule, Severity, found

RULE = Rule("TRM-999", basis=(KPA.art("57", par="1"),), severity=Severity.ERROR, pl="Źle.", en="Wrong.")


class TestErrors:
    """Each names the argument, and survives pickle and copy."""

    @pytest.mark.parametrize(
        ("error", "said"),
        [
            (InvalidValueError("n"), "n is not valid"),
            (InvalidValueError("pesel", found(RULE.finding(), RULE.finding("x"))), "pesel is not valid: TRM-999, TRM-999"),
            (InvalidValueError("grade", wanted="1 to 8"), "grade must be 1 to 8"),
            (InvalidValueError("grade", found(RULE.finding()), "1 to 8"), "grade must be 1 to 8: TRM-999"),
            (
                OutOfCoverageError("day"),
                "day lies, or leads, outside the covered days, 1991-01-01 to 2050-12-31",
            ),
            (
                OutOfCoverageError("on", date(2017, 9, 1)),
                "on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31",
            ),
            (
                OutOfCoverageError("n", last_day=date.max),
                "n lies, or leads, outside the covered days, 1991-01-01 to 9999-12-31",
            ),
            (IllegalStepError("filed", "Sent"), "Sent is not open in filed; open: none"),
            (IllegalStepError("filed", "Sent", ("A", "B")), "Sent is not open in filed; open: A, B"),
        ],
    )
    def test_message_pickle_and_copy(self, error: ValueError, said: str) -> None:
        """The same message and the same content after both."""
        assert str(error) == said
        assert str(type(error)(*error.args)) == said
        for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert str(again) == said
            assert vars(again) == vars(error)
