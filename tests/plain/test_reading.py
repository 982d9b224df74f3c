"""Values out of plain data."""

import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from drawn import KINDS
from hypothesis import given, settings
from hypothesis import strategies as st
from reads import told

from sio_rules import Period, Severity
from sio_rules.access import AccessRequest, RequestCircumstances, check_request
from sio_rules.certificates import Disability
from sio_rules.pesel import Pesel
from sio_rules.plain import Reading, read, write
from sio_rules.plain._fault import NO_MEMBER
from sio_rules.record import PupilRecord
from sio_rules.transport import Child

MARKED = "tajne-Zażółć-44051401359"
REQUEST = {
    "tożsamość": "ePUAP",
    "Imię": "Anna",
    "last_name": "Nowak",
    "PESEL": "44051401359",
    "data końca ważności upoważnienia": "31.08.2027 r.",
    "undertaking": "tak",
}
PERIOD = {"start": "2026-09-01", "end": "2027-08-31"}


def deep(levels: int) -> Any:
    """Return a list in a list in a list …, and objects between."""
    data: Any = MARKED
    for _ in range(levels):
        data = [{"institution": data, "stays": data, MARKED: data}]
    return data


def cycle() -> Any:
    """Return data that hold themselves."""
    data: dict[str, Any] = {"pupil": MARKED}
    data["institution"] = data["identity"] = data["stays"] = data
    return {**data, "stays": [data, data], "duties": [data | {"type": "SchoolDutyEntry"}]}


JUNK: tuple[Any, ...] = (
    *(None, True, 0, 10**30, 1.5, float("nan"), float("inf"), "", " ", MARKED, "x" * 10_000, "9" * 5_000, "\ud800"),
    *(b"x", date(2026, 9, 1), [], {}, (), [None], [MARKED], {MARKED: MARKED}, {1: 2, None: 3}, object(), object, len),
    *(
        {MARKED},
        Severity.ERROR,
        deep(3),
        cycle(),
        {"type": MARKED},
        {"version": MARKED},
        {"version": [MARKED]},
        '="x"',
        "\ufeff",
    ),
)


class TestRead:
    """A form, as a browser sends it."""

    def test_a_request(self) -> None:
        reading = read(AccessRequest, REQUEST)
        assert told(reading) == [("DAT-010a", "")]
        request = reading.value
        assert request is not None
        assert (request.first_name, request.pesel, request.undertaking) == ("Anna", "44051401359", True)
        assert request.valid_until == date(2027, 8, 31)
        assert check_request(request, on=date(2026, 9, 1))

    @pytest.mark.parametrize(
        ("kind", "field", "data", "known"),
        [
            (Child, "disabilities", "Disability.AUTISM", frozenset({Disability.AUTISM})),
            (RequestCircumstances, "accesses", PERIOD, (Period(date(2026, 9, 1), date(2027, 8, 31)),)),
        ],
    )
    def test_what_is_known_in_part_is_not_known(self, kind: Any, field: str, data: Any, known: Any) -> None:
        """A member that could not be read leaves the set unknown, and no smaller."""
        for wrong in ("x", None):
            reading = read(kind, {field: [data, wrong]})
            assert reading.value == kind()
            assert [each.at for each in reading.findings] == [f"{field}[1]"]
        assert read(kind, {field: [data]}).value == kind(**{field: known})

    def test_a_member_that_is_not_there_is_left_out(self) -> None:
        """As where a row has a cell for the second member alone."""
        reading = read(Child, {"disabilities": [NO_MEMBER, "AUTISM"]})
        assert (reading.value, told(reading)) == (Child(disabilities=frozenset({Disability.AUTISM})), [])

    def test_numbers_of_people_are_texts(self) -> None:
        assert told(read(Pesel, 44051401359)) == [("DAT-006a", "")]
        assert told(read(AccessRequest, {"pesel": 44051401359})) == [("DAT-006a", "pesel")]
        assert read(Pesel, '="44051401359"').value == Pesel("44051401359")

    def test_a_reading_shows_no_value(self) -> None:
        """It is the data."""
        assert MARKED not in repr(Reading(MARKED))
        assert repr(read(AccessRequest, {"last_name": MARKED})) == "Reading(findings=<Findings: none>, row=None)"


class TestJunk:
    """Whatever stands in the data gives findings, and comes out nowhere."""

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    def test_as_the_whole(self, kind: Any) -> None:
        for junk in JUNK:
            self._survives(kind, junk)

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    @given(data=st.data())
    @settings(max_examples=3)
    def test_in_any_field(self, kind: Any, data: st.DataObject) -> None:
        """One after the other, and all at once."""
        whole = write(data.draw(st.from_type(kind)))
        if isinstance(whole, dict):
            for name in whole:
                self._survives(kind, whole | {name: data.draw(st.sampled_from(JUNK))})
            self._survives(kind, dict.fromkeys(whole, data.draw(st.sampled_from(JUNK))))

    def test_nested_ten_thousand_deep(self) -> None:
        """Types are a few levels deep, and nothing deeper is looked at."""
        self._survives(PupilRecord, {"pupil": 1, "stays": deep(10_000), "institution": deep(10_000)})

    def test_as_many_as_there_may_be(self) -> None:
        """In linear time."""
        reading = read(PupilRecord, {"pupil": 1, "stays": [MARKED] * 10_000})
        assert [each.at for each in reading.findings] == [f"stays[{place}]" for place in range(10_000)]
        assert reading.value == PupilRecord(pupil=1)

    def _survives(self, kind: Any, junk: Any) -> None:
        reading = read(kind, junk)
        assert reading.value is None or type(reading.value) is kind
        assert reading.value is not None or reading.findings.errors
        assert "tajne" not in repr(reading)
        for each in reading.findings:
            assert "tajne" not in each.at + each.pl + each.en + repr(each)

    def test_a_mapping_that_raises(self) -> None:
        """What it says does not come out."""

        class Hostile(dict[str, Any]):
            """Raises whatever is asked."""

            def __iter__(self) -> Any:
                """Raise with data in the message."""
                raise ValueError(MARKED)

        assert told(read(Period, Hostile(start=1))) == [("DAT-013", "")]
        assert told(read(PupilRecord, {"pupil": 1, "institution": Hostile(rspo=1)})) == [("DAT-013", "institution")]

    def test_an_error_that_is_raised_again_and_again(self) -> None:
        """Each place is found all the same, and it ends."""
        error = ValueError(MARKED)

        class Hostile(dict[str, Any]):
            """Raises the same error whatever is asked."""

            def __iter__(self) -> Any:
                """Raise it."""
                raise error

        junk = Hostile(start=1)
        data = {"pupil": 1, "institution": junk, "identity": junk, "stays": [{"institution": junk, "period": junk}, junk]}
        reading = read(PupilRecord, data)
        assert reading.value == PupilRecord(pupil=1)
        assert {("DAT-013", at) for at in ("institution", "identity", "stays[1]", "stays[0].period")} <= {*told(reading)}


class TestWithoutCattrs:
    """The extra is needed only where something is read."""

    @pytest.mark.parametrize(
        ("missing", "error"), [("cattrs", "plain data are read with cattrs"), ("cattrs.gen", "import of cattrs.gen halted")]
    )
    def test_names_what_is_missing(self, missing: str, error: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(sys.modules, "sio_rules.plain._converter", raising=False)
        monkeypatch.setitem(sys.modules, missing, None)
        with pytest.raises(ImportError, match=error):
            read(Period, {})

    def test_says_what_to_install(self) -> None:
        code = """
import sys
sys.modules["cattrs"] = None
from sio_rules import Period
from sio_rules.plain import read, schema, write
from sio_rules.rulebook import RULES
assert "DAT-016" in RULES and schema(Period)
try:
    read(Period, {"start": "44051401359"})
except ImportError as error:
    assert error.__cause__ is None and error.__suppress_context__
    print(error)
"""
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        assert run.stdout == 'plain data are read with cattrs: pip install "sio-rules[plain]"\n'
