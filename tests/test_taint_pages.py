"""
The how-tos with marked data: nothing of it comes out of what they show, log and answer.

The texts that a page types are replaced by names, which stand for marked texts: a traceback shows the lines of a page, too.
"""

import csv
import json
import logging
import re
from contextlib import redirect_stdout
from datetime import date
from doctest import DocTestParser
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from typing import Any

import check_a_register
import pytest
from marks import LETTERS, PESEL, TEXTS, WORD
from outputs import in_answer, in_error, leaks, marks_in

HOW_TO = Path(check_a_register.__file__).parent
HIDDEN = {
    "Zmyślona": LETTERS,
    "Zmyślony": LETTERS,
    "Adam": WORD,
    "Anna": WORD,
    "Testowa": f"{WORD}-{LETTERS}",
    "Nowak": LETTERS,
    "02211307589": str(PESEL),
    "02211307588": TEXTS["PESEL, mistyped"],
    "4.4E+10": f"{PESEL}.0",
    "Haslo12": WORD[:7],
    "Haslo-Zmyslone-12": TEXTS["password"],
    "31.13.2027": TEXTS["comment"],
    "zmyslona.testowa@szkola.example": TEXTS["e-mail"],
    "221234567": TEXTS["phone"],
    "a key": LETTERS,
    "2a": WORD,
    "form": LETTERS,
}
"""What the pages type, and what is typed instead."""
OF_FASTAPI = re.compile(r"\b(fastapi|app|client|response)\b")
TYPED = {f"typed_{place}": text for place, text in enumerate(HIDDEN.values())}


FIELDS = ("imię", "last_name", "pesel", "e-mail", "phone", "password", "entity", "scopes", "function")


class Ran:
    """A page that was run: what it *showed*, *logged* and raised, and its *names*."""

    def __init__(self, name: str) -> None:
        """Run it, but its examples of FastAPI where only the tests' own packages are there; the answers are the same without it."""
        text = (HOW_TO / name).read_text("utf-8")
        for typed, was in zip(TYPED, HIDDEN, strict=True):
            text = text.replace(f'"{was}"', typed)
        sources = [each.source for each in DocTestParser().get_examples(text)]
        if find_spec("fastapi") is None:
            sources = [each for each in sources if not OF_FASTAPI.search(each)]
        self.names: dict[str, Any] = dict(TYPED)
        self.raised: list[BaseException] = []
        showed, logged = StringIO(), StringIO()
        root, handler = logging.getLogger(), logging.StreamHandler(logged)
        level = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        with redirect_stdout(showed):
            for source in sources:
                try:
                    exec(compile(source, name, "single"), self.names)  # noqa: S102 - our own page
                except Exception as error:  # noqa: BLE001 - whatever it is, it is searched
                    self.raised.append(error)
        root.removeHandler(handler)
        root.setLevel(level)
        self.showed, self.logged = showed.getvalue(), logged.getvalue()


class TestPages:
    """Each page, and the names in which it keeps its answers."""

    @pytest.mark.parametrize(
        ("name", "answers", "typed"),
        [
            ("log-without-personal-data.md", {"finding", "lines"}, 5),
            ("check-a-web-form.md", {"result", "sent"}, 10),
            ("see-answers-in-a-notebook.md", {"findings"}, 3),
            ("show-findings-in-a-form.md", {"findings"}, 4),
        ],
    )
    def test_nothing_comes_out(self, name: str, answers: set[str], typed: int) -> None:
        """Of what it shows, logs and answers; and it does type what is marked."""
        page = Ran(name)
        assert sum(f'"{was}"' in (HOW_TO / name).read_text("utf-8") for was in HIDDEN) >= typed
        assert page.showed
        assert marks_in([("page", page.showed), ("log", page.logged)]) == []
        assert [mark for error in page.raised for mark in marks_in(in_error(error))] == []
        for each in answers:
            assert marks_in(in_answer(_plain(page.names[each]))) == []

    def test_what_the_page_on_logging_logs(self) -> None:
        """The findings, and the refusal with its traceback."""
        logged = Ran("log-without-personal-data.md").logged
        assert "request SIO.1.2026: <Findings ACC-114a at 'password'" in logged
        assert "Traceback (most recent call last)" in logged
        assert "InvalidValueError: text is not valid: IDN-001f" in logged

    def test_what_a_backend_answers(self) -> None:
        """Its body and its headers; whatever stands in whichever field, and under whichever key."""
        names = Ran("check-a-web-form.md").names
        for text in TEXTS.values():
            for data in (dict.fromkeys(FIELDS, text), {each: [text] for each in (*FIELDS, text)}, [text], text):
                told = [repr(names["answer"](data, date(2026, 3, 9)))]
                if "client" in names:
                    response = names["client"].post("/requests/check", json=data)
                    told.append(f"{response.headers} {response.json()}")
                assert marks_in(("web", each) for each in told) == []

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
    def test_a_batch_of_a_register(self, text: str) -> None:
        """In every cell but of days, which are told; the pupil's key stands in its column."""
        with (HOW_TO / "register.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        for column in ("imie", "nazwisko", "pesel", "oddzial", "poziom", "rspo", "ob_polskie"):
            marked_rows = [{**row, column: text} for row in rows]
            assert leaks(lambda: check_a_register.check_batch(marked_rows, date(2020, 3, 2))) == []  # noqa: B023 - called at once


def _plain(answer: Any) -> Any:
    """Return what an answer holds, in letters of every script."""
    if isinstance(answer, StringIO):
        return (answer.getvalue(),)
    return json.loads(answer) if isinstance(answer, bytes) else answer
