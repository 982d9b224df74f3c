"""The examples of the rules: `tests/examples.toml`, the source of one for each code, and what comes out of it."""

import ast
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sio_rules.rule import Finding, Findings

FILE = Path(__file__).resolve().parents[2] / "tests" / "examples.toml"
HEAD = """\
# An example for each rule: its last line shows the finding. `make examples` writes one for each rule that has none, or whose example
# no longer brings it about; what works stays, so an example may be written, or made nicer, by hand. The pages of the rules show them.
"""


@dataclass(frozen=True)
class Example:
    """The source of an example of one rule."""

    code: str
    source: str

    def answer(self) -> Any:
        """Return what the last line gives."""
        *before, last = ast.parse(self.source).body
        if not isinstance(last, ast.Expr):
            raise TypeError(f"the example of {self.code} must end with what it shows")
        names: dict[str, Any] = {}
        exec(compile(ast.Module(before, []), self.code, "exec"), names)  # noqa: S102 - our own file
        return eval(compile(ast.Expression(last.value), self.code, "eval"), names)  # noqa: S307 - likewise

    def finding(self) -> Finding:
        """Return the finding of the rule; raises `LookupError` where it does not come out."""
        answer = self.answer()
        for each in answer if isinstance(answer, Findings) else (answer,):
            if isinstance(each, Finding) and each.code == self.code:
                return each
        raise LookupError(f"the example of {self.code} no longer brings it about: make examples")

    def works(self) -> bool:
        """Return whether the rule comes out."""
        try:
            self.finding()
        except Exception:  # noqa: BLE001 - whatever an old example runs into, it no longer works
            return False
        return True

    @property
    def door(self) -> str:
        """The last public function that is called, with its module."""
        tree = ast.parse(self.source)
        modules = {name.name: each.module for each in tree.body if isinstance(each, ast.ImportFrom) for name in each.names}
        calls = [each for line in reversed(tree.body) for each in ast.walk(line) if isinstance(each, ast.Call)]
        called = [each.func.id for each in calls if isinstance(each.func, ast.Name)]
        return next(f"{modules[name]}.{name}" for name in called if name in modules)

    def doctest(self) -> str:
        """Return the example as one types it, with what it shows."""
        lines = self.source.splitlines()
        typed = []
        for each in ast.parse(self.source).body:
            start = min([each.lineno, *(above.lineno for above in getattr(each, "decorator_list", []))])
            first, *more = lines[start - 1 : each.end_lineno]
            typed += [f">>> {first}", *(f"... {line}" for line in more)]
        return "\n".join([*typed, repr(self.answer())])


def examples() -> dict[str, Example]:
    """Return the examples of the file, by code."""
    written = tomllib.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    return {code: Example(code, source) for code, source in written.items()}


def write(sources: Mapping[str, str]) -> None:
    """Write the file."""
    entries = [f"{code} = '''\n{sources[code].strip()}\n'''\n" for code in sorted(sources)]
    FILE.write_text("\n".join([HEAD, *entries]), encoding="utf-8")
