"""The tour runs on its files and shows what they hold, but nothing personal."""

import csv
import re
from pathlib import Path

import pytest
import tour
import tour_children
import tour_register
import tour_requests

HERE = Path(tour.__file__).parent


def run(*, every: bool) -> str:
    """Run the tour and return what it prints."""
    with pytest.MonkeyPatch.context() as patch:
        lines: list[str] = []
        patch.setattr("builtins.print", lambda *words, sep=" ", end="\n": lines.append(sep.join(map(str, words)) + end))
        tour.main(every=every)
        return "".join(lines)


@pytest.fixture(scope="module")
def printed() -> str:
    """Return what the tour prints of every case."""
    return run(every=True)


@pytest.fixture(scope="module")
def summary() -> str:
    """Return what the tour prints without an option."""
    return run(every=False)


def rows(name: str, delimiter: str) -> list[dict[str, str]]:
    """Return the rows of one of the files."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


class TestTour:
    """What `make tour` shows."""

    def test_every_request_gets_its_answer(self, printed: str) -> None:
        """And the rules are counted."""
        requests = rows("requests.csv", ",")
        assert len(requests) >= 30
        assert [each["nr"] for each in requests if f"Wniosek {each['nr']} " not in printed] == []
        assert "Ile razy naruszono regułę" in printed

    @pytest.mark.parametrize(
        "code",
        [
            "ACC-002a",
            "ACC-003a",
            "ACC-111",
            "ACC-114a",
            "ACC-115",
            "ACC-206",
            "ACC-211a",
            "ACC-225a",
            "ACC-228a",
            "IDN-001n",
        ],
    )
    def test_the_mistakes_of_offices_are_in_it(self, printed: str, code: str) -> None:
        """Each kind that the file was made to hold."""
        assert code in printed

    def test_every_part_runs(self, printed: str) -> None:
        """Requests, cases, children, the register."""
        assert tour.PARTS[0] is tour_requests
        assert {tour_children, tour_register} <= set(tour.PARTS)
        for word in ("odrzucony", "login wyświetlony", "bez nadanego biegu", "gmina musi", "gmina może", "PUP-505"):
            assert word in printed

    def test_nothing_personal_is_printed(self, printed: str) -> None:
        """No name, PESEL, address, phone or password of the requests, and no day of birth of the children."""
        personal = {
            each[column]
            for each in rows("requests.csv", ",")
            for column in ("nazwisko", "pesel", "e-mail", "telefon", "upoważnił_nazwisko", "hasło")
        } | {each["urodzone"] for each in rows("children.csv", ";")}
        assert [text for text in personal if len(text) > 3 and text in printed] == []

    def test_the_summary_has_every_part_and_fewer_lines(self, printed: str, summary: str) -> None:
        """Counts first, then the first cases; how to see every case stands at the end."""
        headings = re.findall(r"^== .* ==$", printed, re.MULTILINE)
        assert headings == re.findall(r"^== .* ==$", summary, re.MULTILINE)
        assert len(headings) == len(tour.PARTS) + 1
        assert summary.count("\n") * 2 < printed.count("\n")
        assert summary.endswith("tour.py --all\n")

    def test_a_text_about_the_register_stands_once(self, printed: str) -> None:
        """Where it was found stands under it."""
        found = printed.split("Co znaleziono:")[1].splitlines()
        texts = [line for line in found if line.startswith("  [")]
        assert len(texts) == len(set(texts)) > 20

    def test_lines_are_polish_throughout(self, printed: str) -> None:
        """No path of a field, and no severity by another name."""
        assert re.findall(r"\w+\[\d+\]|\b\w+_\w+\b(?!\.)", printed.replace("tour.py", "")) == []
        assert re.findall(r"\buwag[ai]?\b(?! MEN)|BŁĄD", printed) == []
