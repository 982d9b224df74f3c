"""The indexes of the rules: by code, by act and article, by field of the forms."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from rule_page import WRITTEN, escaped, finding, heading
from topics import DOCS, RULES_PAGES, link

from sio_rules import acts
from sio_rules.basis import Act, Guide, Provision
from sio_rules.field_names import FIELD_NAMES
from sio_rules.rulebook import RULES

CODES = DOCS / "codes.md"
BY_ACT = RULES_PAGES / "by-act.md"
BY_FIELD = RULES_PAGES / "by-field.md"


def codes() -> str:
    """Return the page that `Rule.page` names, with an anchor for each code."""
    lines = [
        f"{WRITTEN}\n# Rules by code · Reguły według kodu\n",
        f"{len(RULES)} rules. A code leads to the place where its rule is explained, with an example.\n",
    ]
    family = ""
    for code in RULES:
        if code[:3] != family:
            family = code[:3]
            lines.append(f"\n## {family}\n")
        # Sphinx would make the anchor small.
        lines.append(f'- <a id="{code}"></a>{link(code, CODES)} {heading(code)}: {escaped(finding(code).pl)}')
    return "\n".join([*lines, ""])


def by_act() -> str:
    """Return the index by act or guide and by article or section."""
    places: dict[Act | Guide, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for code, rule in RULES.items():
        for place in rule.basis:
            if isinstance(place, Provision):
                number = f"art. {place.art}" if place.art is not None else f"§ {place.par}"
                places[place.act][number].append(code)
            else:
                places[place.guide][place.name].append(code)
    lines = [f"{WRITTEN}\n# Rules by act and article · Reguły według aktu i artykułu\n"]
    cited = [each for each in vars(acts).values() if isinstance(each, (Act, Guide)) and each in places]
    for act in sorted(cited, key=lambda each: isinstance(each, Guide)):
        lines += [f"## {escaped(act.en)} · {escaped(act.short)}\n" if act.en != act.short else f"## {escaped(act.short)}\n"]
        lines += [
            f"{escaped(act.title)}, {act.passed_on} ({act.published})\n"
            if isinstance(act, Act)
            else f"{escaped(act.title)}\n"
        ]
        order = _by_number if isinstance(act, Act) else act.sections.index
        for number in sorted(places[act], key=order):
            lines.append(f"- {escaped(number)}: {_links(dict.fromkeys(places[act][number]), BY_ACT)}")
        lines.append("")
    return "\n".join(lines)


def _by_number(text: str) -> tuple[str, int, str]:
    sign, number, rest = re.fullmatch(r"(\S+) (\d+)(.*)", text).groups()  # type: ignore[union-attr] # every number has the form
    return sign, int(number), rest


def _links(of: Iterable[str], page: Path) -> str:
    return ", ".join(link(code, page) for code in of)


def by_field() -> str:
    """Return the index by the field at which the finding of each example stands."""
    fields: dict[str, list[str]] = defaultdict(list)
    for code in RULES:
        fields[re.sub(r"\[\d+\]$", "", finding(code).at).rpartition(".")[2]].append(code)
    lines = [
        f"{WRITTEN}\n# Rules by field · Reguły według pola\n",
        "By the field at which the finding of the example stands (`finding.at`), in the order of the Polish names.\n",
    ]
    for field in sorted(fields, key=lambda each: (not each, FIELD_NAMES.get(each, each))):
        name = (
            f"{FIELD_NAMES[field]} · `{field}`" if field in FIELD_NAMES else f"`{field}`" if field else "The whole · całość"
        )
        lines += [f"## {name}\n", f"{_links(fields[field], BY_FIELD)}\n"]
    return "\n".join(lines)
