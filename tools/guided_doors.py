"""
Ask a door with the bytes that Atheris makes out of other bytes, for so many seconds; `guided.py` runs it.

The first byte says which door; the rest is text, or JSON that `plain.read` reads. No door may raise anything: what is typed is text,
and what is wrong with it is found.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import atheris

with atheris.instrument_imports(include=["sio_rules"]):
    from sio_rules import ClassAssignment, Findings, Pesel, Regon
    from sio_rules.access import AccessRequest, Case, check_password
    from sio_rules.access.request.contact import email_misshapen, phone_misshapen
    from sio_rules.documents import check_foreign_passport, check_identity_card, check_passport
    from sio_rules.errors import InvalidValueError
    from sio_rules.login import check_login
    from sio_rules.pesel import check_pesel, pesel_suggestions
    from sio_rules.plain import read, schema, write
    from sio_rules.record import PupilRecord
    from sio_rules.regon import check_regon, regon_suggestions
    from sio_rules.rspo import check_rspo_number, rspo_suggestions
    from sio_rules.transport import Child

TEXTS: tuple[Callable[[str], Any], ...] = (
    *(check_pesel, pesel_suggestions, check_regon, regon_suggestions, check_rspo_number, rspo_suggestions),
    *(check_identity_card, check_passport, check_foreign_passport, check_login, check_password),
    *(email_misshapen, phone_misshapen),
)
KINDS: tuple[type[Any], ...] = (AccessRequest, Case, Child, ClassAssignment, Findings, PupilRecord)
SEEDS = (
    "44051401359",
    "4.4E+10",
    "123456785",
    "12345678512347",
    "9900001",
    "ABA300000",
    "AA0000000",
    "JANNOW12",
    "a.b@c.pl",
    "+48 22 1234567",
)
"""Text that some of the doors take; it belongs to nobody."""
FIELDS = tuple(schema(AccessRequest)["properties"])
TEXT, DATA = 0, 128
"""From which first byte on a door takes text, and from which on `read` takes data."""


def ask(data: bytes) -> None:
    """Ask the door that the first byte names."""
    if not data:
        return
    text = data[1:].decode("utf-8", "backslashreplace")
    if data[0] < DATA:
        TEXTS[data[0] % len(TEXTS)](text)
        for kind in (Pesel, Regon):
            with suppress(InvalidValueError):
                kind(text)
        return
    chosen: Any = KINDS[data[0] % len(KINDS)]
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):  # of json's own
        given = dict.fromkeys(FIELDS, text)
        chosen = AccessRequest
    reading = read(chosen, given)
    if reading.value is not None:
        write(reading.value)


def _words(part: Any) -> Iterator[str]:
    """Return the keys and the words of the lists that a schema names."""
    if isinstance(part, dict):
        yield from part.get("properties", ())
        yield from (word for word in part.get("enum", ()) if isinstance(word, str))
        for each in part.values():
            yield from _words(each)
    elif isinstance(part, list):
        for each in part:
            yield from _words(each)


def _prepared(folder: Path) -> list[str]:
    """Write the seeds and the words that Atheris begins with, and return its options."""
    (folder / "seeds").mkdir()
    data = [json.dumps(write(each)).encode() for each in (AccessRequest(email="a.b@c.pl"), PupilRecord(pupil=1), Child())]
    texts = [bytes([TEXT + place]) + seed.encode() for place in range(len(TEXTS)) for seed in SEEDS]
    for number, seed in enumerate([*texts, *(bytes([DATA + place]) + each for place in range(len(KINDS)) for each in data)]):
        (folder / "seeds" / str(number)).write_bytes(seed)
    words = sorted({word for kind in KINDS for word in _words(schema(kind))})
    lines = ["".join(f"\\x{byte:02x}" for byte in word.encode()) for word in words]
    (folder / "words").write_text("\n".join(f'"{line}"' for line in lines), encoding="utf-8")
    return [f"-dict={folder / 'words'}", str(folder / "seeds")]


def main() -> None:
    """Run until the time is over."""
    with TemporaryDirectory() as folder:
        limits = [f"-max_total_time={sys.argv[1]}", "-max_len=2000", "-timeout=20", "-print_final_stats=1", "-seed=1"]
        atheris.Setup([sys.argv[0], *limits, *_prepared(Path(folder))], ask)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
