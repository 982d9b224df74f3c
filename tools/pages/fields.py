"""
Write docs/reference/fields.md: the fields of every value that a user builds, with their Polish names, out of the library's types.

`python tools/pages/fields.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Annotated, Any, get_args, get_origin

import sio_rules
from sio_rules._values import Between
from sio_rules.access import AccessRequest, Case, RenewalCircumstances, RenewalRequest, RequestCircumstances
from sio_rules.access.revocation import Revocation, RevocationCircumstances, RevocationForm
from sio_rules.field_names import FIELD_NAMES, TYPE_NAMES
from sio_rules.labels import Label
from sio_rules.plain._kinds import WHOLE, alternatives, fields_of, given, is_identifier, is_label, is_value
from sio_rules.record import PupilRecord
from sio_rules.transport import Child, EntryCircumstances

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "fields.md"
TOPICS: tuple[tuple[str, str, tuple[type[Any], ...]], ...] = (
    ("A pupil's record", "zapis ucznia", (PupilRecord,)),
    ("Access", "dostęp", (AccessRequest, RequestCircumstances, RenewalRequest, RenewalCircumstances, Case)),
    ("Revocation", "cofnięcie upoważnienia", (RevocationForm, RevocationCircumstances, Revocation)),
    ("Transport", "dowożenie", (Child, EntryCircumstances)),
)
"""The values that a user begins with; those inside them follow."""
HEAD = """\
% Written by tools/pages/fields.py (make catalogue); do not edit.

# The fields of each value

What a value holds, its name in a form or a file in Polish, and what goes in. `PupilRecord(pupil=7, …)` takes the fields by these names, and so
does [plain data](plain-data.md), by either name. Where a field need not be given, leaving it out means "not known" or "nothing
recorded". Texts are what a person typed, unchecked: the checks tell what is wrong with them.
"""


@cache
def homes() -> dict[str, str]:
    """Return the shortest module that names each public class, by the name of the class."""
    names = ["sio_rules", *(each.name for each in walk_packages(sio_rules.__path__, "sio_rules."))]
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (name.count("."), name), reverse=True):
        if "._" not in name:
            found.update(dict.fromkeys(getattr(import_module(name), "__all__", ()), name))
    return found


def goes_in(hint: Any) -> str:
    """Return what goes into a field, as the page says it."""
    if get_origin(hint) is Annotated:
        kind, *notes = get_args(hint)
        bounds = [each for each in notes if isinstance(each, Between)]
        return goes_in(kind) + "".join(f", {each}" for each in bounds)
    if get_origin(hint) is tuple:
        parts = [each for each in get_args(hint) if each is not Ellipsis]
        return f"any number of: {goes_in(parts[0])}"
    if get_origin(hint) is frozenset:
        return f"a set of: {goes_in(get_args(hint)[0])}"
    return " or ".join(map(named, given(hint))) if len(alternatives(hint)) > 1 else named(hint)


def named(hint: Any) -> str:
    """Return the name of a type, with a link to its fields or members."""
    simple = {"str": "text", "bool": "yes or no", "int": "whole number", "date": "day", "datetime": "moment with time zone"}
    if get_origin(hint) is not None:
        return goes_in(hint)
    if is_label(hint) or (is_value(hint) and not is_identifier(hint)):
        return f"[`{hint.__name__}`](#{hint.__name__.lower()})"
    return simple.get(hint.__name__, f"`{hint.__name__}`")


def parts_of(hint: Any) -> list[Any]:
    """Return the classes and closed lists that an annotation names."""
    if get_args(hint):
        return [part for each in get_args(hint) if each is not WHOLE for part in parts_of(each)]
    return [hint] if is_label(hint) or (is_value(hint) and not is_identifier(hint)) else []


def inside(kind: Any, seen: list[Any]) -> None:
    """Add *kind* and everything inside it to *seen*, in the order of the fields."""
    if kind in seen:
        return
    seen.append(kind)
    if not is_label(kind):
        for part in [part for each in fields_of(kind) for part in parts_of(each.hint)]:
            inside(part, seen)


def section(kind: Any) -> str:
    """Return what the page says about one class."""
    name = kind.__name__
    home = f"`from {homes()[name]} import {name}`" if name in homes() else ""
    lines = [
        f"### {name}\n",
        f"*{TYPE_NAMES[name]}*. {home}\n",
        "| field | po polsku | what goes in | needed |",
        "|---|---|---|---|",
    ]
    for each in fields_of(kind):
        needed = "yes" if each.required else ""
        lines.append(f"| `{each.name}` | {FIELD_NAMES.get(each.name, '')} | {goes_in(each.hint)} | {needed} |")
    return "\n".join((*lines, ""))


def members(listed: type[Label]) -> str:
    """Return what the page says about one closed list."""
    terms = "\n".join(f"| `{each.name}` | {each.pl} | {each.en} |" for each in listed)
    return f"### {listed.__name__}\n\n| member | po polsku | in English |\n|---|---|---|\n{terms}\n"


def page() -> str:
    """Return the whole page."""
    seen: list[Any] = []
    text = [HEAD]
    for english, polish, roots in TOPICS:
        before = len(seen)
        for root in roots:
            inside(root, seen)
        text += [f"## {english}: {polish}\n", *(section(each) for each in seen[before:] if not is_label(each))]
    lists = sorted((each for each in seen if is_label(each)), key=lambda each: each.__name__)
    text += [
        "## Closed lists: listy do wyboru\n",
        "In a file any of the words will do, whatever the case.\n",
        *map(members, lists),
    ]
    return "\n".join(text)


def main() -> None:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")


if __name__ == "__main__":
    main()
