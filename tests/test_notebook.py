"""How findings look in a notebook."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from sio_rules.notebook import table


class Reader(HTMLParser):
    """Gather the tags and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the parser passes it
        """Keep the tag, and begin a cell."""
        self.tags.append(tag)
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        """Keep the text of a cell."""
        if self.cells:
            self.cells[-1] += data


class TestTable:
    """Whatever stands in a cell is text."""

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1, max_size=3))
    def test_cells_are_escaped(self, cells: list[str]) -> None:
        """No cell opens a tag, and each is read back as it was."""
        reader = Reader()
        reader.feed(table(["a"], [cells]))
        assert reader.tags == ["table", "thead", "tr", "th", "tbody", "tr", *["td"] * len(cells)]
        assert reader.cells == cells
