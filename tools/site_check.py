"""
Check the built site as a reader meets it: `make site-check`.

Every link inside the site must lead somewhere, its anchor included. Then site_check.cjs opens pages in headless Chromium: no console may
have an error, nothing may be wider than a phone, and the search must find the rules that `find_rules` finds. The site is served on the
loopback interface alone.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from sio_rules.search import find_rules

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "docs" / "_build" / "html"
MOST = 3
"""So many rules of a search are compared."""
SEARCHES = {
    "Hasło musi zawierać przynajmniej 8 znaków": "ACC-114a",
    "haśle": "ACC-114a",
    "hasło 8 znaków": "ACC-114a",
    "haslo 8 znakow": "ACC-114a",
    "password 8 characters": "ACC-114a",
    "acc-114a": "ACC-114a",
    "brak przypisania w nauce": "PUP-656a",
    "cyfra kontrolna numeru PESEL": "",
    "droga do szkoły przekracza 3 km": "",
    "zwrot kosztów przewozu": "",
    "ile dni na rozpatrzenie wniosku": "ACC-231a",
    "who owes a child a ride": "",
    "two classes at once": "",
    "dzień wolny od pracy 24 grudnia": "",
}
"""What is searched for, and the rule that must be first; "" leaves it to `find_rules`."""
PAGES = (
    "",
    "pl/",
    "pl/samouczek/",
    "codes/",
    "rules/access/request/password/",
    "how-to/check-a-web-form/",
    "reference/fields/",
    "notebooks/a-schools-register/",
)


class Page(HTMLParser):
    """Gather the anchors of a page and where its links lead."""

    def __init__(self, text: str) -> None:
        """Read *text*."""
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep ids and links."""
        for name, value in attrs:
            if value and name == "id":
                self.anchors.add(value)
            elif value and (name == "src" or (name == "href" and tag != "base")):
                self.links.append(value)


def dead_links(site: Path) -> Iterator[str]:
    """Give each link inside *site* that leads nowhere: the page, and the link as it stands there."""
    pages = {f"/{path.relative_to(site).as_posix()}": Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for here, page in pages.items():
        for link in dict.fromkeys(page.links):
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            target, anchor = urldefrag(urljoin(here, link))
            path = unquote(urlsplit(target).path)
            path += "index.html" if path.endswith("/") else ""
            if path in pages:
                if anchor and unquote(anchor) not in pages[path].anchors:
                    yield f"{here}: {link} has no such anchor"
            elif not (site / path[1:]).is_file():
                yield f"{here}: {link} leads nowhere"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_args: object) -> None:
        """Say nothing: the browser tells what fails."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_args: object) -> None:
        """Say nothing of a reader who goes on before all has come: the browser tells what fails."""


def in_browser(site: Path) -> int:
    """Open *site* in Chromium, and return the exit status."""
    searches = [
        {"text": text, "first": first or find_rules(text)[0].code, "found": [rule.code for rule in find_rules(text)[:MOST]]}
        for text, first in SEARCHES.items()
    ]
    with _Server(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        asked = {
            "base": f"http://127.0.0.1:{server.server_port}/",
            "pages": PAGES,
            "searches": searches,
            "shots": str(site.parent / "shots"),
        }
        done = subprocess.run(  # noqa: S603 - our own script
            ["node", str(ROOT / "tools" / "site_check.cjs")],  # noqa: S607 - as npm, from the PATH
            input=json.dumps(asked),
            text=True,
            check=False,
        )
        server.shutdown()
    return done.returncode


def main() -> None:
    """Check links, then pages."""
    dead = list(dead_links(SITE))
    print(*dead, f"dead links: {len(dead)}", sep="\n")
    sys.exit(in_browser(SITE) or bool(dead))


if __name__ == "__main__":
    main()
