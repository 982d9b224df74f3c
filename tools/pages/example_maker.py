"""Make examples of rules out of calls that bring them about: the smallest one, written as a person would."""

import ast
import inspect
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from doors import doors_of
from example_file import Example, examples, write
from reach import places
from shrink import smaller
from topics import topic_of
from written import length

from sio_rules.rulebook import RULES

Calls = Mapping[str, Mapping[str, Mapping[str, str]]]
"""For each code the sources of calls, and for each of these the module of each name."""

Met = dict[str, dict[str, Mapping[str, str]]]
"""The same, one call for each code."""

LINE = 88
WIDTH = 100
WORTH_A_NAME = 25
FARTHER = 60
"""So many characters longer may a call be of the function that is nearest to the rule."""


def add(calls: Calls) -> None:
    """Write an example for each rule that has none that works, out of *calls*; say which rules stay without."""
    kept = {code: each.source for code, each in examples().items() if code in RULES and each.works()}
    wanted = [code for code in RULES if code not in kept]
    made: dict[str, str] = {}
    met: Met = defaultdict(dict)
    for source in (calls, met):
        for code in wanted:
            if code in source and not made.get(code):
                made[code] = example(code, source[code], met)
    formatted = _formatted({code: source for code, source in made.items() if source})
    write(kept | {code: source for code, source in formatted.items() if Example(code, source).works()})
    left = [code for code in wanted if code not in examples()]
    print(f"{len(wanted) - len(left)} examples written; without one: {', '.join(left) or 'none'}")


def example(code: str, calls: Mapping[str, Mapping[str, str]], met: Met) -> str:
    """Return the source of the best example among *calls*, "" where none can be had; add to *met* what else comes out on the way."""
    nearest = _nearest(code)
    found = []
    for call, names in calls.items():
        if _brings_about(code, call, names, met):
            found.append((smaller(call, partial(_brings_about, code, names=names, met=met)), names))
    if not found:
        return ""
    call, names = min(found, key=lambda each: length(each[0]) + (0 if _door(each[0], each[1]) in nearest else FARTHER))
    return composed(call, places(_answer(call, names))[code], names)


def _nearest(code: str) -> tuple[str, ...]:
    topic = topic_of(code)
    return doors_of(topic.module, topic.constant(code))


def _answer(source: str, names: Mapping[str, str]) -> Any:
    scope = {name: getattr(import_module(module), name) for name, module in names.items()}
    return eval(source, scope)  # noqa: S307 - written by `written`


def _brings_about(code: str, source: str, names: Mapping[str, str], met: Met) -> bool:
    try:
        found = places(_answer(source, names))
    except Exception:  # noqa: BLE001 - without an argument, a call may raise whatever it likes
        return False
    for each in found:
        if len(source) < len(next(iter(met[each]), source + " ")):
            met[each] = {source: names}
    return code in found


def _door(source: str, names: Mapping[str, str]) -> str:
    """Return the name of the public function that is called."""
    return _call(ast.parse(source, mode="eval"), names)[0]


def _call(tree: ast.Expression, names: Mapping[str, str]) -> tuple[str, ast.Call]:
    """Return the name of the public function, and its call: the outermost, but for `list`."""
    calls = ((each.func, each) for each in ast.walk(tree) if isinstance(each, ast.Call))
    return next((named.id, call) for named, call in calls if isinstance(named, ast.Name) and named.id in names)


def composed(call: str, place: str, names: Mapping[str, str]) -> str:
    """Return an example as source: the imports, a name for each long argument, and the call with the *place* of the finding."""
    tree = ast.parse(call, mode="eval")
    named: dict[str, ast.Expression] = {}
    if len(call) + len(place) > LINE:
        named = _repeated(tree, names)
        named |= _arguments(tree, {*names, *named}, names)
    body = [*(f"{name} = {ast.unparse(source)}" for name, source in named.items()), ast.unparse(tree) + place]
    used = {each.id for line in body for each in ast.walk(ast.parse(line)) if isinstance(each, ast.Name)} & set(names)
    modules = sorted({names[name] for name in used}, key=lambda module: (module != "datetime", module))
    imports = [
        f"from {module} import {', '.join(sorted(name for name in used if names[name] == module))}" for module in modules
    ]
    return "\n".join([*imports, "", *body])


def _repeated(tree: ast.Expression, names: Mapping[str, str]) -> dict[str, ast.Expression]:
    """Give a name to each long call that is repeated in the tree, and return these; the inner ones come first."""
    named: dict[str, ast.Expression] = {}
    while True:
        nodes = [each for part in (tree, *named.values()) for each in ast.walk(part)]
        times = Counter(
            ast.unparse(each) for each in nodes if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)
        )
        sources = [source for source, count in times.items() if count > 1 and len(source) > WORTH_A_NAME]
        if not sources:
            return named
        source = max(sources, key=len)
        name = _free(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", source.partition("(")[0]).lower(), {*named, *names})
        for part in (tree, *named.values()):
            _replace(part, source, name)
        named = {name: ast.parse(source, mode="eval"), **named}


def _arguments(tree: ast.Expression, taken: set[str], names: Mapping[str, str]) -> dict[str, ast.Expression]:
    """Give the name of its parameter to each long argument of the call, and return these."""
    door, call = _call(tree, names)
    parameters = list(inspect.signature(getattr(import_module(names[door]), door)).parameters)
    given = [*zip(parameters, call.args, strict=False), *((each.arg or "", each.value) for each in call.keywords)]
    named: dict[str, ast.Expression] = {}
    for parameter, value in given:
        source = ast.unparse(value)
        if not isinstance(value, (ast.Name, ast.Constant, ast.Attribute)) and len(source) > WORTH_A_NAME:
            name = _free(parameter, {*named, *taken})
            _replace(tree, source, name)
            named[name] = ast.parse(source, mode="eval")
    return named


def _free(name: str, taken: set[str]) -> str:
    name = "moment" if name == "datetime" else name
    while name in taken:
        name = f"the_{name}"
    return name


def _replace(tree: ast.AST, source: str, name: str) -> None:
    class Replacer(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.AST:
            return self.visited(node)

        def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
            return self.visited(node)

        def visit_List(self, node: ast.List) -> ast.AST:
            return self.visited(node)

        def visit_Dict(self, node: ast.Dict) -> ast.AST:
            return self.visited(node)

        def visited(self, node: ast.AST) -> ast.AST:
            return ast.Name(name) if ast.unparse(node) == source else self.generic_visit(node)

    Replacer().visit(tree)


def _formatted(sources: Mapping[str, str]) -> dict[str, str]:
    """Return the sources as `ruff format` writes them."""
    with tempfile.TemporaryDirectory() as folder:
        for code, source in sources.items():
            (Path(folder) / f"{code}.py").write_text(source + "\n", encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", f"--line-length={WIDTH}", folder]
        subprocess.run(ruff, check=True)  # noqa: S603 - our own words
        return {code: (Path(folder) / f"{code}.py").read_text(encoding="utf-8") for code in sources}
