"""What must be done, by whom, and until when."""

import copy
import json
import pickle
from datetime import date
from typing import Any

import attrs
import pytest

from sio_rules import InvalidValueError, found
from sio_rules.acts import SIO_ACT
from sio_rules.deadlines import Deadline
from sio_rules.due import Due, Party
from sio_rules.rule import Rule, Severity

DECIDE = Rule("ACC-999a", basis=(SIO_ACT.art("92"),), severity=Severity.GROUND, pl="Trzeba {n}.", en="Decide {n}.")
LATE = Rule("ACC-999b", basis=(SIO_ACT.art("92"),), severity=Severity.WARNING, pl="Po terminie.", en="Late.")
WHAT = DECIDE.finding("request", n=5)
DAY = date(2026, 3, 9)
DEADLINE = Deadline(DAY, DAY, found(WHAT))
WHOLE = Due(WHAT, Party.SCHOOL, DEADLINE, late=True, optional=True, because=found(LATE.finding()), rspo=12_345)


class TestDue:
    """One type for a case, a conflict and a record."""

    def test_needs_only_what_and_by_whom(self) -> None:
        due = Due(WHAT, Party.APPLICANT)
        assert (due.deadline, due.late, due.optional, due.because, due.rspo) == (None, False, False, found(), None)

    @pytest.mark.parametrize(("lang", "text"), [("pl", "Trzeba 5."), ("en", "Decide 5.")])
    def test_shows_what_by_whom_and_until_when(self, lang: str, text: str) -> None:
        said = {"what": text, "by": Party.SCHOOL, "rspo": 12_345, "last_day": DAY, "late": True, "optional": True}
        assert [part.rows for part in WHOLE.view(lang).parts] == [(said,)]
        assert Due(WHAT, Party.SCHOOL).view(lang).parts[0].rows[0]["last_day"] is None

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_gives_plain_data(self, lang: str) -> None:
        data = json.loads(json.dumps(WHOLE.to_dict(lang)))
        assert data == {
            "what": WHAT.to_dict(lang),
            "by": "Party.SCHOOL",
            "rspo": 12345,
            "deadline": DEADLINE.to_dict(lang),
            "late": True,
            "optional": True,
            "because": [LATE.finding().to_dict(lang)],
        }
        assert Due(WHAT, Party.AUTHORITY).to_dict(lang)["deadline"] is None

    def test_what_is_late_has_a_deadline(self) -> None:
        with pytest.raises(InvalidValueError, match=r"^late must be False where there is no deadline$"):
            Due(WHAT, Party.APPLICANT, late=True)

    @pytest.mark.parametrize("rspo", [1, 9_999_999])
    def test_a_school_has_a_number_of_the_register(self, rspo: int) -> None:
        assert Due(WHAT, Party.SCHOOL, rspo=rspo).rspo == rspo

    @pytest.mark.parametrize("rspo", [0, 10_000_000])
    def test_no_other_number_is_one(self, rspo: int) -> None:
        with pytest.raises(InvalidValueError, match=r"^rspo must be 1 to 9999999$"):
            Due(WHAT, Party.SCHOOL, rspo=rspo)

    @pytest.mark.parametrize(
        "change",
        [
            *({"what": DECIDE}, {"by": "SCHOOL"}, {"by": Severity.ERROR}, {"deadline": DAY}, {"late": 1}),
            *({"optional": None}, {"because": ()}, {"rspo": "12345"}, {"rspo": True}),
        ],
    )
    def test_another_kind_raises_and_names_the_argument(self, change: dict[str, Any]) -> None:
        [name] = change
        with pytest.raises(TypeError, match=f"^{name} must be "):
            attrs.evolve(WHOLE, **change)

    def test_survives_pickle_copy_and_evolve(self) -> None:
        for again in (pickle.loads(pickle.dumps(WHOLE)), copy.deepcopy(WHOLE), attrs.evolve(WHOLE)):
            assert again == WHOLE
            assert hash(again) == hash(WHOLE)
