"""
Write docs/reference/messages.md: SIO's messages with the rules that find them, out of `sio_rules.messages`.

`python tools/pages/messages.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import sys
from pathlib import Path

from topics import link

from sio_rules.messages import SIO_MESSAGES, SioMessage
from sio_rules.rulebook import RULES

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "messages.md"
HEAD = """\
% Written by tools/pages/messages.py (make catalogue); do not edit.

# From SIO's message to the rule

What SIO shows, or an office checks, word for word: the red labels in the list of pupils, the messages on saving, the checks of the data
as of 30 September. For each this page says when it is shown and which [rules](../rules/index.md) find it beforehand, or why none does. A rule
that only warns that a fact is not given finds nothing and is not named. `sio_rules.messages.SIO_MESSAGES` holds the same as values, and
`sio_rules.messages.rules_for` finds a message by its words.
"""


def section(message: SioMessage) -> str:
    """Return what the page says about one message."""
    lines = [
        f"(message-{message.number})=",
        f"## {message.number}. {message.text}\n",
        f"{message.when.en} *{message.when.pl}*\n",
        *(f"- {link(code, PAGE)}: {RULES[code].en}" for code in message.rules),
    ]
    if message.why_none is not None:
        lines.append(f"- No rule: {message.why_none.en} *{message.why_none.pl}*")
    return "\n".join((*lines, ""))


def page() -> str:
    """Return the whole page."""
    return "\n".join((HEAD, *map(section, SIO_MESSAGES)))


def main() -> None:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")


if __name__ == "__main__":
    main()
