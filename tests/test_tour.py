"""The tour runs on its files, tells what they hold, and nothing personal of it."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
import tour
import tour_children
import tour_register
import tour_requests

HERE = Path(tour.__file__).parent


@pytest.fixture(scope="module")
def printed() -> Iterator[str]:
    """Run the tour and give what it prints."""
    with pytest.MonkeyPatch.context() as patch:
        lines: list[str] = []
        patch.setattr("builtins.print", lambda *words, sep=" ", end="\n": lines.append(sep.join(map(str, words)) + end))
        tour.main()
        yield "".join(lines)


def rows(name: str, delimiter: str) -> list[dict[str, str]]:
    """Return the rows of one of the files."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


class TestTour:
    """What `make tour` shows."""

    def test_every_request_gets_its_answer(self, printed: str) -> None:
        """And the count by rule closes the part."""
        requests = rows("requests.csv", ",")
        assert len(requests) >= 30
        assert [each["nr"] for each in requests if f"Wniosek {each['nr']} " not in printed] == []
        assert "według reguł" in printed

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
