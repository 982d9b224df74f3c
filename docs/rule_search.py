"""
Make the search of the site find what `sio_rules.search` finds: rules by their sense, in Polish and in English.

The index of rules and the patterns of words come from the library when the site is built; rule-search.js compares words by them as `find_rules`
does, and shows the rules above the pages that Sphinx finds. Sphinx compares words by the same stems.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.util.typing import ExtensionMetadata

from sio_rules._plain import without_facts
from sio_rules.rulebook import RULES
from sio_rules.search import _CHANGING, _CODE, _ENDING, _FIGURE, _FLEETING, _PASSED_OVER, _SAME, stems, weights

INDEX = "rule-index.js"
PATTERNS = {"code": _CODE, "ending": _ENDING, "fleeting": _FLEETING, "changing": _CHANGING}


def javascript(places: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """
    Return a script that sets one constant: the patterns, words of one sense, what is passed over, and how much each word counts for a rule.

    *places* tells where the site explains a rule, *titles* what its section is called; both by its code.
    """
    codes = list(RULES)
    place = {code: at for at, code in enumerate(codes)}
    counted = {
        word: [[place[code], round(weight, 3)] for code, weight in counts.items()] for word, counts in weights().items()
    }
    data = {
        "patterns": {name: pattern.pattern for name, pattern in PATTERNS.items()},
        "passedOver": sorted(_PASSED_OVER),
        "same": list(_SAME.items()),
        "figure": _FIGURE,
        "rules": [
            {
                "code": code,
                "title": titles[code],
                "pl": without_facts(rule.pl),
                "en": without_facts(rule.en),
                "page": places[code],
            }
            for code, rule in RULES.items()
        ],
        "weights": counted,
    }
    return f"const RULE_INDEX = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


class PolishAndEnglish(SearchLanguage):
    """Compare the words of pages as the library compares those of rules; a site has one language, and this one has two."""

    lang = "en"
    language_name = "Polish and English"
    stopwords = _PASSED_OVER
    js_stemmer_code = """
var Stemmer = function () {
  this.stemWord = (word) => ruleSearch.stems(word).join("") || word;
};
"""

    def stem(self, word: str) -> str:
        """Return *word* without marks and endings."""
        return "".join(stems(word)) or word


def _on_the_search_page(app: Sphinx, page: str, _template: str, _context: dict[str, Any], _tree: Any) -> None:
    if page == "search":
        app.add_js_file(INDEX)
        app.add_js_file("rule-search.js")


def _write_index(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        labels = app.env.domains.standard_domain.labels
        explained = {code: labels[code.lower()] for code in RULES}
        places = {code: f"{app.builder.get_target_uri(page)}#{anchor}" for code, (page, anchor, _) in explained.items()}
        titles = {code: title.removeprefix(f"{code} ") for code, (_, _, title) in explained.items()}
        (Path(app.outdir) / "_static" / INDEX).write_text(javascript(places, titles), encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the language, the index and the script to the site."""
    app.add_search_language(PolishAndEnglish)
    app.connect("html-page-context", _on_the_search_page)
    app.connect("build-finished", _write_index)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
