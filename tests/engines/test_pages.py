"""Every page that needs an engine, which the other tests leave out, is run here."""

from pathlib import Path

import pytest
from engines.page import HOW_TO, run_page


class TestPages:
    """Pages that need an engine."""

    @pytest.mark.parametrize("page", sorted(HOW_TO.glob("check-*-with-*.md")), ids=lambda page: page.stem)
    def test_every_example_gives_what_the_page_says(self, page: Path) -> None:
        assert run_page(page.stem)
