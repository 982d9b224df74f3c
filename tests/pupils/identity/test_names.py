"""How names are typed so that the PESEL register confirms them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Severity
from sio_rules.pupils.identity.names import check_names

NBSP = "\N{NO-BREAK SPACE}"


def told(first_name: str = "Ala", last_name: str = "Kos", further_names: str = "") -> list[tuple[str, str]]:
    """Return code and place of what is found."""
    findings = check_names(first_name=first_name, last_name=last_name, further_names=further_names)
    return [(each.code, each.at) for each in findings]


class TestCheckNames:
    """PUP-217."""

    @pytest.mark.parametrize(
        "name", ["Kowalski-Nowak", "Kos", "", "   ", "Kowalski–Nowak", "van der Berg", "Nowak z Zmyślina", "O'Test", "-"]
    )
    def test_right_surnames(self, name: str) -> None:
        """The hyphen alone, and blanks between words; an empty field is another matter."""
        assert told(last_name=name) == []

    @pytest.mark.parametrize(
        "name",
        ["Kowalski - Nowak", "Kowalski -Nowak", "Kowalski- Nowak", f"Kowalski{NBSP}-Nowak", "A-B - C", "Kowalski – Nowak"],
    )
    def test_a_blank_beside_the_hyphen(self, name: str) -> None:
        """On either side, whatever the blank, in any name."""
        assert told(last_name=name) == [("PUP-217a", "last_name")]
        assert told(first_name=name) == [("PUP-217a", "first_name")]
        assert told(further_names=name) == [("PUP-217a", "further_names")]

    @pytest.mark.parametrize(
        ("name", "two"), [("Ala Ola", True), ("Ala  Ola Ela", True), ("Ala-Ola", False), ("Ala", False)]
    )
    def test_two_names_in_the_field_of_the_first(self, name: str, *, two: bool) -> None:
        """In the other fields there may be several words."""
        assert told(first_name=name) == ([("PUP-217b", "first_name")] if two else [])
        assert told(last_name=name) == told(further_names=name) == []

    @pytest.mark.parametrize("name", [" Ala", "Ala ", f"Ala{NBSP}", "\tAla"])
    @pytest.mark.parametrize("field", ["first_name", "further_names", "last_name"])
    def test_a_blank_at_an_end(self, name: str, field: str) -> None:
        """In any of the fields."""
        assert told(**{field: name}) == [("PUP-217c", field)]

    def test_all_at_once(self) -> None:
        """In the order of the form."""
        assert told(first_name=" Ala - Ola Ela", last_name="Kos -Lis ") == [
            ("PUP-217a", "first_name"),
            ("PUP-217b", "first_name"),
            ("PUP-217c", "first_name"),
            ("PUP-217a", "last_name"),
            ("PUP-217c", "last_name"),
        ]

    @given(st.text(), st.text(), st.text())
    def test_warnings_that_hold_nothing_typed(self, first_name: str, further_names: str, last_name: str) -> None:
        """None of the three is an error, and none has a fact."""
        findings = check_names(first_name=first_name, further_names=further_names, last_name=last_name)
        assert all(each.severity is Severity.WARNING and not each.facts for each in findings)
