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

from sio_rules.rulebook import RULES
from sio_rules.search import _CHANGING, _CODE, _ENDING, _FACT, _FIGURE, _FLEETING, _PASSED_OVER, stems, weights

INDEX = "rule-index.js"
PATTERNS = {"code": _CODE, "ending": _ENDING, "fleeting": _FLEETING, "changing": _CHANGING}


def javascript(places: Mapping[str, str]) -> str:
    """
    Return a script that sets one constant: the patterns, what is passed over, and how much each word counts for each rule.

    *places* tells where the site explains a rule, by its code.
    """
    codes = list(RULES)
    place = {code: at for at, code in enumerate(codes)}
    counted = {
        word: [[place[code], round(weight, 3)] for code, weight in counts.items()] for word, counts in weights().items()
    }
    data = {
        "patterns": {name: pattern.pattern for name, pattern in PATTERNS.items()},
        "passedOver": sorted(_PASSED_OVER),
        "figure": _FIGURE,
        "rules": [
            {"code": code, "pl": _said(rule.pl), "en": _said(rule.en), "page": places[code]} for code, rule in RULES.items()
        ],
        "weights": counted,
    }
    return f"const RULE_INDEX = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def _said(sentence: str) -> str:
    """Leave out the names of the facts."""
    return _FACT.sub("…", sentence)


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
        labels = app.env.domains.standard_domain.anonlabels
        explained = {code: labels[code.lower()] for code in RULES}
        places = {code: f"{app.builder.get_target_uri(page)}#{anchor}" for code, (page, anchor) in explained.items()}
        (Path(app.outdir) / "_static" / INDEX).write_text(javascript(places), encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the language, the index and the script to the site."""
    app.add_search_language(PolishAndEnglish)
    app.connect("html-page-context", _on_the_search_page)
    app.connect("build-finished", _write_index)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
