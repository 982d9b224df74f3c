"""How the documentation is built: `make docs`, without a network, warnings as errors."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

sys.path.append(str(Path(__file__).parent))  # the extension rule_search stands here

project = "sio_rules"
author = "The sio_rules founders"
project_copyright = "2026, the sio_rules founders"
release = version_of("sio-rules")
language = "en"

extensions = ["myst_nb", "sphinx_design", "rule_search", "sphinx.ext.autodoc", "sphinx.ext.apidoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"sio_rules {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/favicon.svg"
html_show_sourcelink = False
default_role = "code"
nitpicky = False  # names of attrs' own making have no page
myst_enable_extensions = ["attrs_block", "colon_fence"]
myst_heading_anchors = 3
myst_links_external_new_tab = True
nb_execution_mode = "force"  # a cache would not know that the library has changed
nb_execution_raise_on_error = True
nb_execution_timeout = 60  # seconds a cell
nb_output_stderr = "error"
nb_merge_streams = True

apidoc_modules = [
    {
        "path": "../src/sio_rules",
        "destination": "reference/api/",
        "separate_modules": True,
        "module_first": True,
        "max_depth": 2,
        "exclude_patterns": ["**/_hypothesis.py"],
    }
]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "ignore-module-all": True}  # a package shows each thing where it is defined
autodoc_preserve_defaults = True


def shape(_app: Sphinx, page: str, _template: str, context: dict[str, Any], _tree: object) -> None:
    """
    Mark the pages in the folder pl as Polish, and open in the sidebar only the part in which a page stands.

    The theme would list every page of the site on each of them, which is most of a page and of the time to write it.
    """
    if page.startswith("pl/"):
        context["language"] = "pl"
    if "toctree" in context:
        listed = context["toctree"]
        context["toctree"] = lambda **how: listed(**{**how, "collapse": True})


def trim(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Show no empty line at the end of an example, where pages have one for doctest."""
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def setup(app: Sphinx) -> None:
    """Connect what stands above, before the theme looks at a page."""
    app.connect("source-read", trim)
    app.connect("html-page-context", shape, priority=400)
