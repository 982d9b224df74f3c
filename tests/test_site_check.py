"""The check of the site: what it takes for a dead link. The pages themselves are opened by `make site-check`."""

from pathlib import Path

import pytest
from site_check import dead_links


class TestDeadLinks:
    """Of a built site: each folder has its index.html."""

    @pytest.fixture
    def site(self, tmp_path: Path) -> Path:
        """Two pages and a picture."""
        (tmp_path / "codes").mkdir()
        (tmp_path / "codes" / "index.html").write_text('<h1 id="ACC-114a">ACC-114a</h1>', encoding="utf-8")
        (tmp_path / "plan.svg").write_text("<svg/>", encoding="utf-8")
        return tmp_path

    @pytest.mark.parametrize(
        "link",
        [
            '<a href="codes/#ACC-114a">a rule</a>',
            '<a href="codes/">codes</a>',
            '<a href="./#top">up</a><p id="top">',
            '<a href="#top">up</a><p id="top">',
            '<img src="plan.svg?v=1">',
            '<a href="https://example.org/nowhere">elsewhere</a>',
        ],
    )
    def test_finds_nothing_in_what_leads_somewhere(self, site: Path, link: str) -> None:
        """Pages, anchors, files; other sites are not asked."""
        (site / "index.html").write_text(link, encoding="utf-8")
        assert list(dead_links(site)) == []

    @pytest.mark.parametrize(
        ("link", "what"),
        [
            ('<a href="codes/#acc-114a">a rule</a>', "codes/#acc-114a has no such anchor"),
            ('<a href="#top">up</a>', "#top has no such anchor"),
            ('<a href="code/">codes</a>', "code/ leads nowhere"),
            ('<a href="codes">codes</a>', "codes leads nowhere"),
            ('<img src="map.svg">', "map.svg leads nowhere"),
        ],
    )
    def test_finds_what_leads_nowhere(self, site: Path, link: str, what: str) -> None:
        """With the page that has the link; an anchor keeps its case."""
        (site / "index.html").write_text(link, encoding="utf-8")
        assert list(dead_links(site)) == [f"/index.html: {what}"]
