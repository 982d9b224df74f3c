"""
What is changed on purpose in a module: one small change at a time, each a mutant that a test must notice.

Changed are conditions (taken as true, as false, without one of their parts), comparisons (on their limit), numbers (by one), truth
values, operators, members of sets and tuples, entries of dicts, the parts of `found`, members of closed lists, and in tables also the
rules. Texts, annotations (but for the bounds in them), decorators and the declarations of rules are left alone. A change that another
one implies is left out: where a condition fails as true and as false, its `==` need not become `!=`.
"""

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from enum import Enum
from types import ModuleType
from typing import Any, get_origin

from attrs import evolve, frozen

from sio_rules.basis import Passage, Provision
from sio_rules.rule import Rule

DECLARED = {"Rule", "not_given", "Question", "Act", "Guide", "Interpretation", "art", "section", "TypeVar"}
"""What these calls are given is text, or says where the law stands; only `since` is a limit."""
HOW_BUILT = {"strict", "kw_only", "repr", "eq", "hash", "init", "order", "slots", "frozen"}
"""Keywords that say how a value is built, or (`strict`) only guard."""
LIMITS: dict[type[ast.AST], type[ast.cmpop]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
CONTRARIES: dict[type[ast.AST], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
SWAPPED: dict[type[ast.AST], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip
NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}
_LONGEST = 160


@frozen
class Mutant:
    """Hold one change: where it stands, its line, what stood there and what does; *apply* makes it in the tree."""

    place: str
    line: int
    was: str
    now: str
    inside: bool
    """Whether it stands in a function, which can be exchanged without loading the module anew."""
    lines: range
    """The lines of the statement: a test that runs none of them cannot notice."""
    apply: Callable[[], None]


@frozen
class Slot:
    """Hold a place in the tree: a field of *owner*, or the member *index* of a field that is a list."""

    owner: ast.AST
    field: str
    index: int | None = None
    condition: bool = False
    """Whether a condition stands there, whose true and false are mutants already."""

    def get(self) -> Any:
        """Return what stands there."""
        value = getattr(self.owner, self.field)
        return value if self.index is None else value[self.index]

    def put(self, new: Any) -> None:
        """Let *new* stand there."""
        if self.index is None:
            setattr(self.owner, self.field, new)
        else:
            getattr(self.owner, self.field)[self.index] = new


def slots_of(node: ast.AST) -> Iterator[Slot]:
    """Return the places of the children of *node*."""
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.AST):
            yield Slot(node, field)
        elif isinstance(value, list):
            yield from (Slot(node, field, index) for index, each in enumerate(value) if isinstance(each, ast.AST))


def text(node: ast.AST) -> str:
    """Return the source of *node* on one line, cut where it is long."""
    written = " ".join(ast.unparse(node).split())
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 3]}..."


def is_declared(value: Any) -> bool:
    """Whether *value* says where the law stands, or only names modules, which are loaded whether they are named or not."""
    members = value if isinstance(value, tuple) else ()
    return bool(members) and all(isinstance(each, (Provision, Passage, ModuleType)) for each in members)


class Mutations:
    """Find the mutants of the module *tree*, whose names have the values *names*."""

    def __init__(self, tree: ast.Module, names: Mapping[str, Any]) -> None:
        """Find them; the tree stays as it is."""
        self.names = dict(names)
        self.rules = [name for name, value in names.items() if isinstance(value, Rule)]
        self.place: list[str] = []
        self.inside = 0
        self.lines = range(0)
        self.found: list[Mutant] = []
        for slot in slots_of(tree):
            self.visit(slot)

    def change(self, slot: Slot, new: ast.AST, around: ast.AST | None = None, left_out: ast.AST | None = None) -> None:
        """Add the mutant that has *new* in *slot*; it is shown by what is *left_out*, or with what stands *around* it, if short."""
        old = slot.get()
        new = ast.copy_location(copy(new), old if hasattr(old, "lineno") else slot.owner)  # the tree itself stays as it is
        ast.fix_missing_locations(new)
        if left_out is not None:
            was, now = text(left_out), "(left out)"
        elif isinstance(around, (ast.expr, ast.AugAssign)) and (
            len(ast.unparse(around)) < _LONGEST or not isinstance(new, ast.expr)
        ):
            was = text(around)
            slot.put(new)
            now = text(around)
            slot.put(old)
        else:
            was, now = text(old), text(new)
        line = getattr(old, "lineno", getattr(slot.owner, "lineno", 0))
        self.found.append(Mutant(".".join(self.place), line, was, now, self.inside > 0, self.lines, lambda: slot.put(new)))

    def without(self, slot: Slot, *fields: str) -> None:
        """Add for each member of the node in *slot* the mutant that lacks it (of a dict in both its *fields*)."""
        node = slot.get()
        for index, member in enumerate(getattr(node, fields[0])):
            less = type(node)(**dict(ast.iter_fields(node)))
            for field in fields:
                setattr(less, field, [each for i, each in enumerate(getattr(node, field)) if i != index])
            self.change(slot, less, left_out=member)

    def value(self, node: ast.AST) -> Any:
        """Return the value of a name or an attribute of one, as far as the module knows it."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            return getattr(self.value(node.value), node.attr, None)
        return None

    def visit(self, slot: Slot) -> None:
        """Add the mutants of what stands in *slot* and within."""
        node = slot.get()
        if isinstance(node, (ast.stmt, ast.ExceptHandler)):
            body = getattr(node, "body", None)
            self.lines = range(
                node.lineno, max(node.lineno + 1, body[0].lineno) if body else (node.end_lineno or node.lineno) + 1
            )
        own = getattr(self, f"_{type(node).__name__.lower()}", None)  # _if, _compare, _boolop …
        if own is not None:
            own(slot, node)
        elif not isinstance(node, (ast.Raise, ast.JoinedStr)):
            self.within(node)

    def within(self, node: ast.AST, *but: str) -> None:
        """Add the mutants of all children of *node* but those in some fields."""
        for slot in slots_of(node):
            if slot.field not in but:
                self.visit(slot)

    def condition(self, slot: Slot, *, loop: bool = False) -> None:
        """Add the mutants of a condition: true, false, and what is in it."""
        node = slot.get()
        if isinstance(node, ast.Constant):
            return
        joined = type(node.op) if isinstance(node, ast.BoolOp) else None  # what one of its parts implies is left out
        if joined is not ast.And and not loop:
            self.change(slot, ast.Constant(True))  # noqa: FBT003 - the node's value
        if joined is not ast.Or:
            self.change(slot, ast.Constant(False))  # noqa: FBT003 - the node's value
        self.visit(evolve(slot, condition=True))

    def _functiondef(self, _slot: Slot, node: ast.FunctionDef) -> None:
        self.place.append(node.name)
        for default in [*slots_of(node.args)]:
            if default.field in {"defaults", "kw_defaults"}:
                self.visit(default)
        self.inside += 1
        self.within(node, "args", "decorator_list", "returns")
        self.inside -= 1
        self.place.pop()

    def _lambda(self, _slot: Slot, node: ast.Lambda) -> None:
        self.within(node, "args")

    def _classdef(self, _slot: Slot, node: ast.ClassDef) -> None:
        self.place.append(node.name)
        closed = isinstance(self.value(ast.Name(node.name)), type) and issubclass(self.names[node.name], Enum)
        for slot in slots_of(node):
            declared = closed and isinstance(slot.get(), ast.Assign)  # a member of a closed list
            if slot.field == "body" and not declared:
                self.visit(slot)
        self.place.pop()

    def _assign(self, _slot: Slot, node: ast.Assign) -> None:
        name = node.targets[0].id if isinstance(node.targets[0], ast.Name) else ""
        known = None if self.place else self.names.get(name)
        a_type = isinstance(known, type) or get_origin(known) is not None
        if name not in {"__all__", "__slots__"} and not a_type and not is_declared(known):
            self.named(name, node)

    def _annassign(self, _slot: Slot, node: ast.AnnAssign) -> None:
        for call in ast.walk(node.annotation):
            if isinstance(call, ast.Call):
                self.within(call)
        self.named(node.target.id if isinstance(node.target, ast.Name) else "", node)

    def named(self, name: str, node: ast.Assign | ast.AnnAssign) -> None:
        """Add the mutants of a value that gets a name."""
        if not self.inside:
            self.place.append(name)
        self.within(node, "targets", "target", "annotation")
        if not self.inside:
            self.place.pop()

    def _if(self, _slot: Slot, node: ast.If) -> None:
        if text(node.test) != "TYPE_CHECKING":
            self.condition(Slot(node, "test"))
            self.within(node, "test")

    def _ifexp(self, _slot: Slot, node: ast.IfExp) -> None:
        self.condition(Slot(node, "test"))
        self.within(node, "test")

    def _while(self, _slot: Slot, node: ast.While) -> None:
        self.condition(Slot(node, "test"), loop=True)
        self.within(node, "test")

    def _comprehension(self, _slot: Slot, node: ast.comprehension) -> None:
        for index in range(len(node.ifs)):
            self.condition(Slot(node, "ifs", index))
        self.within(node, "ifs", "target")

    def _boolop(self, slot: Slot, node: ast.BoolOp) -> None:
        for index, part in enumerate(node.values):
            rest = [each for i, each in enumerate(node.values) if i != index]
            self.change(slot, rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest), left_out=part)
        for index in range(len(node.values)):
            self.visit(Slot(node, "values", index, condition=True))

    def _unaryop(self, slot: Slot, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not) and not slot.condition:
            self.change(slot, node.operand)
        self.visit(Slot(node, "operand", condition=isinstance(node.op, ast.Not)))

    def _compare(self, slot: Slot, node: ast.Compare) -> None:
        number = any(isinstance(each, ast.Constant) for each in (node.left, *node.comparators))  # is changed by one itself
        for index, op in enumerate(node.ops):
            implied = number if type(op) in LIMITS else slot.condition and len(node.ops) == 1
            other = LIMITS.get(type(op)) or CONTRARIES[type(op)]
            if not implied:
                self.change(Slot(node, "ops", index), other(), node)
        for side in slots_of(node):
            if side.field != "ops":
                self.visit(side)

    def _subscript(self, _slot: Slot, node: ast.Subscript) -> None:
        self.within(node, *(["slice"] if isinstance(node.slice, (ast.Constant, ast.UnaryOp)) else []))  # a place is no limit

    def _binop(self, slot: Slot, node: ast.BinOp) -> None:
        sides = (node.left, node.right)
        if any(isinstance(side, ast.JoinedStr) or isinstance(getattr(side, "value", None), str) for side in sides):
            return  # text
        number = any(isinstance(side, ast.Constant) for side in sides)
        if type(node.op) in SWAPPED and not (number or isinstance(node.op, ast.Add)):  # a number is changed by one itself
            self.change(Slot(node, "op"), SWAPPED[type(node.op)](), node)
        if isinstance(node.op, (ast.Add, ast.BitOr, ast.BitAnd, ast.Sub)) and not number:
            for side in sides[: 1 if isinstance(node.op, ast.Sub) else 2]:
                self.change(slot, side)
        self.within(node)

    def _augassign(self, _slot: Slot, node: ast.AugAssign) -> None:
        if type(node.op) in SWAPPED:
            self.change(Slot(node, "op"), SWAPPED[type(node.op)](), node)
        self.within(node, "target")

    def _constant(self, slot: Slot, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            if not slot.condition:
                self.change(slot, ast.Constant(not node.value))
        elif isinstance(node.value, int):
            for number in (node.value + 1, node.value - 1):
                new = ast.Constant(number) if number >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-number))
                self.change(slot, new, slot.owner)

    def _attribute(self, slot: Slot, node: ast.Attribute) -> None:
        value = self.value(node)
        if isinstance(value, Enum) and isinstance(self.value(node.value), type):
            members = list(type(value))
            if len(members) > 1:
                other = members[(members.index(value) + 1) % len(members)]
                self.change(slot, ast.Attribute(node.value, other.name, ast.Load()), slot.owner)
        self.within(node)

    def _name(self, slot: Slot, node: ast.Name) -> None:
        if not self.inside and node.id in self.rules and len(self.rules) > 1:
            other = self.rules[(self.rules.index(node.id) + 1) % len(self.rules)]
            self.change(slot, ast.Name(other, ast.Load()), slot.owner)

    def _set(self, slot: Slot, node: ast.Set) -> None:
        self.without(slot, "elts")
        self.within(node)

    def _list(self, slot: Slot, node: ast.List) -> None:
        if isinstance(node.ctx, ast.Load):
            self.without(slot, "elts")
            self.within(node)

    def _tuple(self, slot: Slot, node: ast.Tuple) -> None:
        row = slot.index is not None and isinstance(slot.owner, (ast.Tuple, ast.List, ast.Dict))  # of a fixed form
        fixed = isinstance(slot.owner, (ast.Subscript, ast.Return, ast.Yield))
        local = self.inside and isinstance(slot.owner, (ast.Assign, ast.ListComp))
        if not (row or fixed or local):
            self.without(slot, "elts")
        self.within(node)

    def _dict(self, slot: Slot, node: ast.Dict) -> None:
        self.without(slot, "keys", "values")
        self.within(node)

    def _call(self, slot: Slot, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in DECLARED:
            for keyword in node.keywords:
                if keyword.arg == "since":
                    self.within(keyword)
            return
        if name == "found":
            self.without(slot, "args")
        elif name in NAMES and isinstance(node.func, ast.Name):
            self.change(Slot(node, "func"), ast.Name(NAMES[name], ast.Load()), node)
        elif not self.inside:
            self.defaults(slot, node)
        for each in slots_of(node):
            if name == "when" and each.field == "args" and each.index == 0:  # RULE.when(condition, …)
                self.condition(each)
            elif each.field != "keywords" or each.get().arg not in HOW_BUILT:
                self.visit(each)

    def defaults(self, slot: Slot, node: ast.Call) -> None:
        """Add for each cell of a row that need not be given the mutant that does not give it."""
        try:
            parameters = inspect.signature(self.value(node.func)).parameters
        except (TypeError, ValueError):
            return
        for index, keyword in enumerate(node.keywords):
            known = parameters.get(keyword.arg or "")
            if known is not None and known.default is not known.empty and keyword.arg not in HOW_BUILT:
                rest = [each for i, each in enumerate(node.keywords) if i != index]
                self.change(slot, ast.Call(node.func, node.args, rest), left_out=keyword)
