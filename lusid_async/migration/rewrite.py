"""Rewrites one module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.calls import Calls
from lusid_async.migration.changes import Changes, with_comments
from lusid_async.migration.imports import Imports, line_of
from lusid_async.migration.references import References
from lusid_async.migration.sites import has_unknown_decorator
from lusid_async.migration.syntax import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.migration.analysis import Analysis
    from lusid_async.migration.sites import Function, Site

_ASYNC_FIXTURES = {"setUp": "asyncSetUp", "tearDown": "asyncTearDown"}


class Rewrite(cst.CSTTransformer):
    """Rewrites a module of which it is known which functions become async.

    Args:
        found: what the module has of the other SDKs.
    """

    def __init__(self, found: Analysis) -> None:
        super().__init__()
        self._found = found
        self._changes = Changes(found)
        self._references = References(found, self._changes)
        self._calls = Calls(found, self._changes, self._references)
        self._imports = Imports(found, self._changes, self._references.kept_names)
        self._functions = {function.node: function for function in found.functions}
        self._generators = {site.generator for site in found.sites if site.generator and self._awaits(site)}

    @property
    def changes(self) -> int:
        """How much was changed."""
        return self._changes.count

    @property
    def marks(self) -> list[tuple[int, str]]:
        """What a person must decide, by line."""
        return sorted(self._changes.marks)

    def result(self) -> cst.Module:
        """Return the module rewritten."""
        found = self._found
        for node, text in found.marks:
            self._changes.mark(node, text)
        if found.first_tool is not None:
            node, tool = found.first_tool
            self._changes.mark(
                node,
                f"{tool} calls LUSID with a factory of lusid-sdk: keep one for it alone, or use "
                "lusid_async.bulk, and lusid_async.contrib.to_pandas for frames",
            )
        for function in found.functions:
            self._mark_function(function)
        self._references.decide()
        self._mark_sites()
        return found.module.visit(self)

    # ── what to change, decided before anything is ──

    def _mark_function(self, function: Function) -> None:
        if not function.becomes_async:
            return
        decorator = has_unknown_decorator(function)
        if decorator is not None:
            self._changes.mark(function.node, f"check that @{decorator} takes an `async def`")
        for use in self._found.uses_as_value(function):
            self._changes.mark(use, f"{function.name} is `async def`: what it is given to has to await it")

    def _mark_sites(self) -> None:
        for site in self._found.sites:
            if site.awaited:
                continue
            if site.obstacle is not None:
                self._changes.mark(site.node, site.obstacle)
            elif site.function is not None and site.function.obstacle is not None:
                self._changes.mark(site.node, site.function.obstacle)
            elif isinstance(site.node, cst.With) and site.gets_run(interactive=self._found.interactive):
                self._changes.mark(
                    site.node, "`async with` has to stand in an `async def`: move this into one"
                )

    def _awaits(self, site: Site) -> bool:
        return site.gets_await(interactive=self._found.interactive)

    # ── expressions ──

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        """Write the name that the thing has here."""
        return self._replacement(original_node, updated_node)

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        """Write the name that the thing has here."""
        return self._replacement(original_node, updated_node)

    def _replacement(self, node: cst.CSTNode, updated: cst.BaseExpression) -> cst.BaseExpression:
        replacement = self._references.replaced.get(node)
        if replacement is None:
            return updated
        self._changes.count += 1
        lpar, rpar = getattr(updated, "lpar", ()), getattr(updated, "rpar", ())
        return replacement.with_changes(lpar=lpar, rpar=rpar) if lpar else replacement.deep_clone()

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        """Rewrite the arguments of a call, and await it."""
        return self._calls.rewritten(original_node, updated_node)

    def leave_Subscript(
        self, original_node: cst.Subscript, updated_node: cst.Subscript
    ) -> cst.BaseExpression:
        """Write the attribute of a response for its index."""
        return self._calls.attribute_for_index(original_node, updated_node)

    def leave_GeneratorExp(
        self, original_node: cst.GeneratorExp, updated_node: cst.GeneratorExp
    ) -> cst.BaseExpression:
        """Write a list for a generator that would have to await."""
        if original_node not in self._generators:
            return updated_node
        return cst.ListComp(updated_node.elt, updated_node.for_in)

    # ── statements ──

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        """Make a function async."""
        function = self._functions[original_node]
        if not function.becomes_async:
            return updated_node
        self._changes.count += 1
        name = updated_node.name
        decorators = list(updated_node.decorators)
        if function.cls is not None and self._found.is_test_case(function.cls):
            name = name.with_changes(value=_ASYNC_FIXTURES.get(name.value, name.value))
        elif name.value.startswith("test"):
            if "pytest" in self._found.imports:
                decorators.insert(0, cst.Decorator(expression("pytest.mark.anyio")))
            else:
                self._changes.mark(original_node, "an async test needs `@pytest.mark.anyio`")
        return updated_node.with_changes(asynchronous=cst.Asynchronous(), name=name, decorators=decorators)

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> cst.ClassDef:
        """Let a test case run async tests."""
        name = original_node.name.value
        if not self._found.is_test_case(name):
            return updated_node
        if not any(function.cls == name and function.becomes_async for function in self._found.functions):
            return updated_node
        self._changes.needed.add("unittest")
        bases = [
            after.with_changes(value=expression("unittest.IsolatedAsyncioTestCase"))
            if (self._found.qualified(before.value) or "").endswith("TestCase")
            else after
            for before, after in zip(original_node.bases, updated_node.bases, strict=True)
        ]
        return updated_node.with_changes(bases=bases)

    def leave_With(self, original_node: cst.With, updated_node: cst.With) -> cst.With:
        """Make the `with` of a factory async."""
        site = self._calls.sites.get(original_node)
        if site is None or not self._awaits(site):
            return updated_node
        self._changes.count += 1
        return updated_node.with_changes(asynchronous=cst.Asynchronous())

    def leave_IndentedBlock(
        self, original_node: cst.IndentedBlock, updated_node: cst.IndentedBlock
    ) -> cst.IndentedBlock:
        """Rewrite the imports of a block, and put comments before its statements."""
        body = self._statements(original_node.body, updated_node.body)
        return updated_node.with_changes(body=body or [line_of(cst.Pass())])

    def leave_Module(self, original_node: cst.Module, updated_node: cst.Module) -> cst.Module:
        """Rewrite the imports of the module, and put comments before its statements."""
        body = self._statements(original_node.body, updated_node.body)
        self._imports.add_missing(body)
        return updated_node.with_changes(body=body)

    def _statements(
        self,
        before: Sequence[cst.BaseStatement],
        after: Sequence[cst.BaseStatement],
    ) -> list[cst.BaseStatement]:
        body: list[cst.BaseStatement] = []
        carried: list[cst.EmptyLine] = []
        for original, statement in zip(before, after, strict=True):
            lines = (
                self._imports.rewritten(original, statement)
                if isinstance(original, cst.SimpleStatementLine)
                else None
            )
            lines = [statement] if lines is None else lines
            if not lines:
                carried.extend(_commented(getattr(statement, "leading_lines", ())))
                continue
            if carried:
                lines[0] = _under(lines[0], carried)
                carried = []
            texts = self._changes.of(original)
            body.extend([with_comments(lines[0], texts, original), *lines[1:]])
        return body


def _commented(lines: Sequence[cst.EmptyLine]) -> list[cst.EmptyLine]:
    return list(lines) if any(line.comment is not None for line in lines) else []


def _under(statement: cst.BaseStatement, lines: Sequence[cst.EmptyLine]) -> cst.BaseStatement:
    return statement.with_changes(leading_lines=[*lines, *getattr(statement, "leading_lines", ())])
