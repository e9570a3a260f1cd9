"""Finds what a module has of the other SDKs: their names, calls to LUSID, and the functions around those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import libcst as cst
from libcst.metadata import (
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    QualifiedNameProvider,
    QualifiedNameSource,
)

from lusid_async.migration.names import HTTP_INFO, Target, is_old, is_tool, operations, target_of
from lusid_async.migration.sites import Function, Reference, Site, obstacle_to_async
from lusid_async.migration.syntax import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_TAKES_ANY_ITERABLE = {
    "list",
    "tuple",
    "set",
    "frozenset",
    "dict",
    "sorted",
    "sum",
    "any",
    "all",
    "min",
    "max",
}
_TEST_CASES = ("unittest.TestCase", "unittest.case.TestCase")


class Analysis(cst.CSTVisitor):
    """What one module has of the other SDKs.

    Args:
        path: the file, for finding modules that import one another.
        module: its syntax tree.
        interactive: whether `await` is allowed at the top level, as in a notebook.

    Raises:
        libcst.ParserSyntaxError: it is not Python.
    """

    def __init__(self, path: Path, module: cst.Module, *, interactive: bool) -> None:
        super().__init__()
        self.path = path
        self.interactive = interactive
        self._wrapper = MetadataWrapper(module)
        self.module = self._wrapper.module
        found: Mapping[Any, Mapping[cst.CSTNode, Any]] = self._wrapper.resolve_many(
            [ParentNodeProvider, PositionProvider, QualifiedNameProvider]
        )
        self._parents: Mapping[cst.CSTNode, cst.CSTNode] = found[ParentNodeProvider]
        self._positions = found[PositionProvider]
        self._qualified = found[QualifiedNameProvider]
        self.functions: list[Function] = []
        self.classes: dict[str, cst.ClassDef] = {}
        self.references: list[Reference] = []
        self.sites: list[Site] = []
        self.marks: list[tuple[cst.CSTNode, str]] = []
        self.imports: dict[str, tuple[int, str, str | None]] = {}
        self.shared_names: set[str] = set()
        """Names that several imports bind, each to something else."""
        self.old_imports: list[cst.Import | cst.ImportFrom] = []
        self.first_tool: tuple[cst.CSTNode, str] | None = None
        self.blocking = False
        self._by_node: dict[cst.CSTNode, Function] = {}
        self._apis: dict[str, str] = {}
        self._instances: dict[str, str] = {}
        self._uses: list[cst.Name] = []
        self._uses_of_self: list[cst.Attribute] = []
        self._calls: list[cst.Call] = []
        self._methods: list[cst.Attribute] = []
        self._factories: list[cst.With] = []
        self.module.visit(self)
        for call in self._calls:
            self._classify(call)
        for method in self._methods:
            self._mark_method_as_value(method)
        for statement in self._factories:
            function, obstacle, _ = self.context(statement)
            self.sites.append(Site(statement, function, obstacle, awaited=statement.asynchronous is not None))

    # ── places ──

    def line(self, node: cst.CSTNode) -> int:
        """Return the line that a node begins in, counted from 1."""
        return int(self._positions[node].start.line)

    def parent(self, node: cst.CSTNode) -> cst.CSTNode | None:
        """Return the node around a node."""
        return self._parents.get(node)

    def statement(self, node: cst.CSTNode) -> cst.CSTNode:
        """Return the statement, with lines of its own, that a node stands in."""
        for around in self._around(node):
            if isinstance(self.parent(around), cst.Module | cst.IndentedBlock) and hasattr(
                around, "leading_lines"
            ):
                return around
        return node

    def context(self, node: cst.CSTNode) -> tuple[Function | None, str | None, cst.GeneratorExp | None]:
        """Return the function that runs a node, why it cannot await there, and what has to become a list."""
        obstacle = None
        generator = None
        child = node
        for parent in self._around(node):
            if parent is child:
                continue
            if isinstance(parent, cst.Lambda):
                obstacle = "a lambda cannot await: make it an `async def` and have its caller await it"
            elif isinstance(parent, cst.GeneratorExp) and not _is_outermost_iterable(
                parent, child, node, self
            ):
                if self._becomes_list(parent):
                    generator = parent
                else:
                    obstacle = "a generator expression cannot be awaited: write a list or an `async for`"
            elif isinstance(parent, cst.ClassDef) and child is parent.body:
                obstacle = "the body of a class cannot await: move it into an `async def`"
            elif isinstance(parent, cst.FunctionDef) and child is parent.body:
                return self._by_node[parent], obstacle, generator
            child = parent
        return None, obstacle, generator

    def _around(self, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
        at: cst.CSTNode | None = node
        while at is not None:
            yield at
            at = self._parents.get(at)

    def _becomes_list(self, generator: cst.GeneratorExp) -> bool:
        arg = self.parent(generator)
        call = self.parent(arg) if arg is not None else None
        if not isinstance(arg, cst.Arg) or not isinstance(call, cst.Call) or len(call.args) != 1:
            return False
        name = dotted(call.func) or ""
        return name in _TAKES_ANY_ITERABLE or (
            isinstance(call.func, cst.Attribute) and call.func.attr.value == "join"
        )

    # ── names ──

    def qualified(self, node: cst.CSTNode) -> str | None:
        """Return the importable name that an expression has by an import, or None.

        Of several imports of one name that of the other SDKs counts; of several such the first by alphabet,
        because libcst gives them in no order.
        """
        names = self._qualified.get(node, ())
        # libcst resolves names on first use.
        found = names() if callable(names) else names
        imported = [str(name.name) for name in found if name.source is QualifiedNameSource.IMPORT]
        return min(imported, key=lambda name: (_is_unknown(name), name), default=None)

    def target(self, node: cst.CSTNode) -> Target | None:
        """Return what an expression stands for here, or None when it is not a name of the other SDKs."""
        name = self.qualified(node)
        return None if name is None else target_of(name)

    def visit_Import(self, node: cst.Import) -> bool:
        """Note what is imported."""
        for alias in node.names:
            module = dotted(alias.name) or ""
            local = alias.evaluated_alias or module.partition(".")[0]
            self.imports[local] = (0, module if alias.evaluated_alias else module.partition(".")[0], None)
            self._note_import(node, module)
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        """Note what is imported."""
        module = dotted(node.module) or "" if node.module is not None else ""
        if not isinstance(node.names, cst.ImportStar):
            for alias in node.names:
                name = alias.evaluated_name
                local = alias.evaluated_alias or name
                source = (len(node.relative), module, name)
                if self.imports.setdefault(local, source) != source:
                    self.shared_names.add(local)
                self.imports[local] = source
        if not node.relative:
            self._note_import(node, module)
        return False

    def _note_import(self, node: cst.Import | cst.ImportFrom, module: str) -> None:
        if is_old(module):
            self.old_imports.append(node)
        elif is_tool(module) and self.first_tool is None and not _is_harmless_tool(module):
            self.first_tool = (node, module.partition(".")[0])

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        """Note a dotted name of the other SDKs; what is inside such a name is not looked at."""
        parent = self.parent(node)
        if node.attr.value.removesuffix(HTTP_INFO) in operations() and not (
            isinstance(parent, cst.Call) and parent.func is node
        ):
            self._methods.append(node)
        if isinstance(node.value, cst.Name) and node.value.value in ("self", "cls"):
            self._uses_of_self.append(node)
        if dotted(node) is None:
            return True
        return not self._refer(node)

    def visit_Name(self, node: cst.Name) -> None:
        """Note a name of the other SDKs, or where a function is used as a value."""
        parent = self.parent(node)
        if isinstance(parent, cst.Attribute) and parent.attr is node:
            return
        if isinstance(parent, cst.Arg) and parent.keyword is node:
            return
        if not self._refer(node):
            self._uses.append(node)

    def _refer(self, node: cst.Name | cst.Attribute) -> bool:
        at: cst.BaseExpression = node
        whole: Target | None = None
        while isinstance(at, cst.Name | cst.Attribute):
            target = self.target(at)
            if target is None:
                break
            if target.kind not in ("gone", "module"):
                self.references.append(Reference(at, target))
                self.blocking |= target.kind == "factory" and "Sync" in (self.qualified(at) or "")
                self.blocking |= ".utilities" in (self.qualified(at) or "")
                return True
            if whole is None:
                whole = target
            if isinstance(at, cst.Name):
                break
            at = at.value
        if whole is None:
            return False
        self.references.append(Reference(node, whole))
        return True

    # ── definitions ──

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        """Note a class."""
        self.classes[node.name.value] = node

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        """Note a function, and the arguments of it that are API classes."""
        block = self.parent(node)
        owner = self.parent(block) if block is not None else None
        outer, _, _ = self.context(node)
        function = Function(
            node,
            cls=owner.name.value if isinstance(owner, cst.ClassDef) else None,
            outer=outer,
            obstacle=None,
        )
        function.obstacle = obstacle_to_async(function)
        self.functions.append(function)
        self._by_node[node] = function

    def visit_Param(self, node: cst.Param) -> None:
        """Note an argument whose annotation is an API class."""
        if node.annotation is not None:
            self._note_value(node.name, node.annotation.annotation)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:
        """Note a variable whose annotation is an API class."""
        self._note_value(node.target, node.annotation.annotation)
        if node.value is not None:
            self._note_value(node.target, node.value)

    def visit_Assign(self, node: cst.Assign) -> None:
        """Note a variable that holds an API class or an instance."""
        for assigned in node.targets:
            self._note_value(assigned.target, node.value)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> None:
        """Note a variable that holds an API class or an instance."""
        self._note_value(node.target, node.value)

    def _note_value(self, name: cst.BaseExpression, value: cst.BaseExpression) -> None:
        variable = _attribute_of_self(dotted(name) or "")
        if not variable:
            return
        if (api_class := self._api_of(value)) is not None:
            self._apis[variable] = api_class
        elif isinstance(value, cst.Call) and (made := dotted(value.func)) is not None:
            self._instances[variable] = made

    def _api_of(self, value: cst.BaseExpression) -> str | None:
        """Return the API class that an expression is, or is an instance of."""
        if isinstance(value, cst.Name | cst.Attribute):
            return self._api_class(value) or self._apis.get(_attribute_of_self(dotted(value) or ""))
        if isinstance(value, cst.Call):
            if isinstance(value.func, cst.Attribute) and value.func.attr.value == "build" and value.args:
                return self._api_class(value.args[-1].value)
            return self._api_class(value.func)
        return None

    def _api_class(self, node: cst.BaseExpression) -> str | None:
        target = self.target(node)
        if target is not None and target.kind == "api":
            return target.name
        module, _, name = (self.qualified(node) or "").rpartition(".")
        return name if module == "lusid_async.api" else None

    # ── calls ──

    def visit_With(self, node: cst.With) -> None:
        """Note a `with` of a factory."""
        for item in node.items:
            if isinstance(item.item, cst.Call):
                target = self.target(item.item.func)
                if target is not None and target.kind == "factory":
                    self._factories.append(node)

    def visit_Call(self, node: cst.Call) -> None:
        """Note a call, for when all definitions are known."""
        self._calls.append(node)

    def _classify(self, call: cst.Call) -> None:
        if not isinstance(call.func, cst.Attribute):
            return
        method = call.func.attr.value.removesuffix(HTTP_INFO).removesuffix("_async")
        api_class = self._api_of(call.func.value)
        classes = operations().get(method)
        if api_class is not None and (classes is None or api_class not in classes):
            self.marks.append((call, f"{api_class} has no operation {call.func.attr.value}"))
            return
        if classes is None or not (self.old_imports or api_class):
            return
        receiver = (dotted(call.func.value) or "").rpartition(".")[2].lower()
        if api_class is None and "api" not in receiver:
            if self.is_awaited(call):
                return
            if receiver not in ("self", "cls", "super") and self._instances.get(receiver) not in self.classes:
                self.marks.append((call, f"if this is {min(classes)}.{method}, it has to be awaited"))
            return
        function, obstacle, generator = self.context(call)
        self.sites.append(
            Site(call, function, obstacle, self._is_awaited(call, function), method, generator=generator)
        )

    def _mark_method_as_value(self, node: cst.Attribute) -> None:
        """Mark an operation of an API object that is given away in place of being called."""
        api_class = self._api_of(node.value)
        method = node.attr.value.removesuffix(HTTP_INFO)
        if not self.old_imports or api_class is None or api_class not in operations()[method]:
            return
        function, _, _ = self.context(node)
        if function is None or not function.was_async or self.blocking:
            text = f"{api_class}.{method} has to be awaited by whatever calls it here"
            self.marks.append((node, text))

    def _is_awaited(self, call: cst.Call, function: Function | None) -> bool:
        parent = self.parent(call)
        if isinstance(parent, cst.Await):
            return True
        if isinstance(parent, cst.Attribute) and parent.attr.value == "with_http_info":
            return True
        return function is not None and function.was_async and not self.blocking

    def calls_of_the_program(self) -> Iterator[cst.Call]:
        """Yield every call, for those of functions of the program to be found."""
        known = {site.node for site in self.sites}
        return (call for call in self._calls if call not in known)

    def is_awaited(self, call: cst.Call) -> bool:
        """Say whether a call is awaited where it stands."""
        return isinstance(self.parent(call), cst.Await)

    def instance_of(self, variable: str) -> str | None:
        """Return the name of the class that a variable holds an instance of, as the module writes it."""
        return self._instances.get(_attribute_of_self(variable))

    def uses_as_value(self, function: Function) -> list[cst.Name | cst.Attribute]:
        """Return where the name of a function, or a method of `self`, stands without a call."""
        nodes: list[cst.Name | cst.Attribute] = [*self._uses, *self._uses_of_self]
        return [node for node in nodes if self._names(node, function) and self._is_value(node)]

    def _names(self, node: cst.Name | cst.Attribute, function: Function) -> bool:
        if isinstance(node, cst.Name):
            return node.value == function.name and function.cls is None
        around, _, _ = self.context(node)
        return node.attr.value == function.name and around is not None and around.cls == function.cls

    def _is_value(self, node: cst.CSTNode) -> bool:
        parent = self.parent(node)
        if isinstance(parent, cst.Assign | cst.AnnAssign | cst.NamedExpr | cst.DictElement):
            return parent.value is node
        return isinstance(parent, cst.Arg | cst.Element | cst.Return | cst.IfExp | cst.BooleanOperation)

    def bases_of(self, cls: str) -> list[str]:
        """Return the base classes of a class, as the module writes them."""
        node = self.classes.get(cls)
        return [] if node is None else [name for base in node.bases if (name := dotted(base.value))]

    def is_test_case(self, cls: str) -> bool:
        """Say whether a class of the module is directly a `unittest.TestCase`."""
        node = self.classes.get(cls)
        return node is not None and any(self.qualified(base.value) in _TEST_CASES for base in node.bases)


def _attribute_of_self(variable: str) -> str:
    """Return one spelling for an attribute that is set on a class and read from its instances."""
    return f"self.{variable[4:]}" if variable.startswith("cls.") else variable


def _is_outermost_iterable(
    comprehension: cst.GeneratorExp, child: cst.CSTNode, node: cst.CSTNode, analysis: Analysis
) -> bool:
    """Say whether a node is in the first iterable, which is evaluated outside the generator."""
    if child is not comprehension.for_in:
        return False
    at: cst.CSTNode | None = node
    while at is not None and at is not comprehension.for_in:
        if at is comprehension.for_in.iter:
            return True
        at = analysis.parent(at)
    return False


def _is_unknown(name: str) -> bool:
    target = target_of(name)
    return target is None or target.kind == "gone"


def _is_harmless_tool(module: str) -> bool:
    return any(part in ("jupyter_tools", "logger") for part in module.split("."))
