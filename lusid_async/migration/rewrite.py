"""Rewrites one module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.analysis import Site, dotted, has_unknown_decorator, runs_outside_the_loop
from lusid_async.migration.arguments import (
    expression,
    factory_arguments,
    is_token_of,
    loader_arguments,
    model_arguments,
    operation_arguments,
)
from lusid_async.migration.names import HTTP_INFO, Target, is_old, operations, target_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.migration.analysis import Analysis, Function

PREFIX = "# lusid-async: "
"""What a comment begins with that says what a person must decide."""

_ASYNC_FIXTURES = {"setUp": "asyncSetUp", "tearDown": "asyncTearDown"}
_NAIVE = ("datetime.datetime", "datetime.datetime.utcnow")
_POSITION_OF_TZINFO = 8
_INDEXES = {"0": "data", "1": "status_code", "2": "headers"}


class Rewrite(cst.CSTTransformer):
    """Rewrites a module of which it is known which functions become async.

    Args:
        found: what the module has of the other SDKs.
    """

    def __init__(self, found: Analysis) -> None:
        super().__init__()
        self._found = found
        self._is_token = is_token_of(found)
        self._needed: set[str] = set()
        self._marks: dict[cst.CSTNode, list[str]] = {}
        self._replaced: dict[cst.CSTNode, cst.BaseExpression] = {}
        self._kept_names: set[str] = set()
        self._sites = {site.node: site for site in found.sites}
        self._functions = {function.node: function for function in found.functions}
        self._operations = {site.node for site in found.sites if site.operation}
        self._generators = {site.generator for site in found.sites if site.generator and self._awaits(site)}
        self._threads: set[cst.CSTNode] = set()
        self._placed = False
        self.changes = 0
        self.marks: list[tuple[int, str]] = []

    def result(self) -> cst.Module:
        """Return the module rewritten."""
        found = self._found
        for node, text in found.marks:
            self._mark(node, text)
        if found.first_tool is not None:
            node, tool = found.first_tool
            self._mark(
                node,
                f"{tool} calls LUSID with a factory of lusid-sdk: keep one for it alone, or use "
                "lusid_async.bulk, and lusid_async.contrib.to_pandas for frames",
            )
        for function in found.functions:
            self._mark_function(function)
        self._refer()
        self._mark_sites()
        module = found.module.visit(self)
        self.marks.sort()
        return module

    # ── what to change, decided before anything is ──

    def _mark(self, node: cst.CSTNode, text: str) -> None:
        statement = self._found.statement(node)
        texts = self._marks.setdefault(statement, [])
        if text not in texts:
            texts.append(text)
            self.marks.append((self._found.line(node), text))

    def _marker(self, node: cst.CSTNode) -> Callable[[str], None]:
        return lambda text: self._mark(node, text)

    def _mark_function(self, function: Function) -> None:
        if not function.becomes_async:
            return
        decorator = has_unknown_decorator(function)
        if decorator is not None:
            self._mark(function.node, f"check that @{decorator} takes an `async def`")
        for use in self._found.uses_as_value(function):
            self._mark(use, f"{function.name} is `async def`: what it is given to has to await it")

    def _mark_sites(self) -> None:
        for site in self._found.sites:
            if site.awaited:
                continue
            if site.obstacle is not None:
                self._mark(site.node, site.obstacle)
            elif site.function is not None and site.function.obstacle is not None:
                self._mark(site.node, site.function.obstacle)
            elif isinstance(site.node, cst.With) and self._runs(site):
                self._mark(site.node, "`async with` has to stand in an `async def`: move this into one")

    def _awaits(self, site: Site) -> bool:
        """Say whether a site gets an `await`."""
        if site.awaited or site.obstacle is not None:
            return False
        if site.function is None:
            return self._found.interactive
        return site.function.becomes_async or site.function.was_async

    def _runs(self, site: Site) -> bool:
        """Say whether a site is run in an event loop of its own."""
        if site.awaited or site.obstacle is not None:
            return False
        if site.function is None:
            return not self._found.interactive
        return runs_outside_the_loop(site.function)

    def _refer(self) -> None:
        for reference in self._found.references:
            node, target = reference.node, reference.target
            name = self._found.qualified(node) or ""
            parent = self._found.parent(node)
            if target.kind == "gone" or (target.kind == "module" and not name.endswith((".models", ".api"))):
                self._keep(node, target, parent)
                continue
            if (
                target.kind == "factory"
                and isinstance(parent, cst.Call)
                and self._is_of_another_service(parent)
            ):
                self._keep(
                    node, Target("gone", name, "this factory is of another service than LUSID"), parent
                )
                continue
            self._replace(node, target)

    def _is_of_another_service(self, call: cst.Call) -> bool:
        first = call.args[0] if call.args else None
        if first is None or first.keyword is not None or not isinstance(first.value, cst.Name):
            return False
        target = self._found.target(first.value)
        return target is None or target.kind != "module"

    def _keep(self, node: cst.Name | cst.Attribute, target: Target, parent: cst.CSTNode | None) -> None:
        if isinstance(parent, cst.Call) and self._is_dropped_token(parent):
            return
        if target.kind == "module" and isinstance(parent, cst.Arg):
            call = self._found.parent(parent)
            called = self._found.target(call.func) if isinstance(call, cst.Call) else None
            if called is not None and called.kind == "factory":
                return
        root = (dotted(node) or "").partition(".")[0]
        self._kept_names.add(root)
        advice = target.advice or "this module has no counterpart here"
        self._mark(node, f"{(self._found.qualified(node) or root)}: {advice}")

    def _is_dropped_token(self, call: cst.Call) -> bool:
        if not self._is_token(call):
            return False
        arg = self._found.parent(call)
        around = self._found.parent(arg) if arg is not None else None
        if not isinstance(arg, cst.Arg) or not isinstance(around, cst.Call) or arg.keyword is None:
            return False
        target = self._found.target(around.func)
        taken = (
            ("factory", "token"),
            ("factory", "access_token"),
            ("ArgsConfigurationLoader", "access_token"),
        )
        return target is not None and any(
            arg.keyword.value == keyword and kind in (target.kind, target.name) for kind, keyword in taken
        )

    def _replace(self, node: cst.Name | cst.Attribute, target: Target) -> None:
        """Decide how a name is written here: as it was if its import gives that, else in full."""
        root, _, rest = (dotted(node) or "").partition(".")
        _, source, attribute = self._found.imports.get(root, (0, "", None))
        if target.module == "builtins":
            self._replaced[node] = cst.Name(target.name)
        elif attribute is not None and not rest:
            if _imported(source, attribute) == target and root == attribute != target.name:
                self._replaced[node] = cst.Name(target.name)
        else:
            bound = target_of(f"{source}.{attribute}" if attribute else source)
            keeps = bound is not None and bound.kind == "module" and bound.path != "lusid_async"
            if keeps and bound is not None and f"{bound.path}.{rest}" == target.path and root != "lusid":
                return
            if keeps and bound is not None and bound == target and not rest:
                return
            self._need(target.path)
            self._replaced[node] = expression(target.path)

    def _need(self, path: str) -> None:
        module = path if path in ("lusid_async.api", "lusid_async.models") else path.rpartition(".")[0]
        self._needed.add(module or path)

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
        replacement = self._replaced.get(node)
        if replacement is None:
            return updated
        self.changes += 1
        lpar, rpar = getattr(updated, "lpar", ()), getattr(updated, "rpar", ())
        return replacement.with_changes(lpar=lpar, rpar=rpar) if lpar else replacement.deep_clone()

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        """Rewrite the arguments of a call, and await it."""
        if original_node.func in self._threads and isinstance(updated_node.func, cst.Attribute):
            return updated_node.func.value
        target = self._found.target(original_node.func)
        if _is_client_builder(self._found, original_node) and isinstance(updated_node.func, cst.Attribute):
            return self._of_builder(original_node, updated_node, updated_node.func)
        if target is not None and target.kind == "api" and (made := _built(updated_node)) is not None:
            self.changes += 1
            return made
        if target is not None:
            updated_node = self._of_this_sdk(original_node, updated_node, target)
        site = self._sites.get(original_node)
        if site is None:
            return updated_node
        called: cst.BaseExpression = updated_node
        http_info = False
        if site.operation and isinstance(original_node.func, cst.Attribute):
            called, http_info = self._operation(site, original_node, updated_node)
        if self._awaits(site):
            self.changes += 1
            return self._awaited(original_node, called)
        if self._runs(site) and isinstance(called, cst.Call):
            if http_info:
                self._mark(original_node, "a response is awaited in an `async def`: move this into one")
                return called
            self.changes += 1
            return self._run(called)
        return called

    def _of_builder(self, original: cst.Call, updated: cst.Call, func: cst.Attribute) -> cst.Call:
        """Return the factory for the client that a builder of V1 made."""
        self.changes += 1
        self._needed.add("lusid_async")
        args = list(updated.args)
        if args and args[0].keyword is None and not args[0].star:
            args[0] = args[0].with_changes(keyword=cst.Name("api_secrets_filename"))
        builder = func.value.func if isinstance(func.value, cst.Call) else func.value
        is_token = self._is_token_argument(original, updated)
        return updated.with_changes(
            func=builder, args=factory_arguments(args, self._marker(original), is_token)
        )

    def _of_this_sdk(self, original: cst.Call, updated: cst.Call, target: Target) -> cst.Call:
        mark = self._marker(original)
        args: Sequence[cst.Arg] | None = None
        self._mark_naive(original)
        if target.kind == "model":
            args = model_arguments(updated.args, target.name, mark)
        elif target.kind == "factory" and original.func in self._replaced_or_named:
            args = factory_arguments(updated.args, mark, self._is_token_argument(original, updated))
            if any("lusid_async" in _code(arg) for arg in args):
                self._needed.add("lusid_async")
        elif target.name == "ArgsConfigurationLoader":
            args = loader_arguments(updated.args, self._is_token_argument(original, updated))
            if args == []:
                self._needed.add("lusid_async")
                self.changes += 1
                return updated.with_changes(
                    func=expression("lusid_async.FileTokenConfigurationLoader"), args=[]
                )
        elif target.kind == "api":
            self._mark(original, f"an API class is made by a factory: factory.build({target.name})")
        if args is None or list(args) == list(updated.args):
            return updated
        self.changes += 1
        return updated.with_changes(args=args)

    @property
    def _replaced_or_named(self) -> set[cst.CSTNode]:
        kept = self._kept_names
        return {
            reference.node
            for reference in self._found.references
            if reference.node in self._replaced
            or (dotted(reference.node) or "").partition(".")[0] not in kept
        }

    def _is_token_argument(
        self, original: cst.Call, updated: cst.Call
    ) -> Callable[[cst.BaseExpression], bool]:
        tokens = {
            id(after.value)
            for before, after in zip(original.args, updated.args, strict=True)
            if self._is_token(before.value)
        }
        return lambda value: id(value) in tokens

    def _operation(self, site: Site, original: cst.Call, updated: cst.Call) -> tuple[cst.Call, bool]:
        func = updated.func
        assert isinstance(func, cst.Attribute)
        http_info = func.attr.value.endswith(HTTP_INFO)
        api_class = min(operations()[site.operation])
        args, needs_options = operation_arguments(
            updated.args, api_class, site.operation, self._marker(original), http_info=http_info
        )
        if needs_options:
            self._needed.add("lusid_async")
        self._note_thread(original)
        self._mark_naive(original)
        if func.attr.value != site.operation or args != list(updated.args):
            self.changes += 1
        called = updated.with_changes(func=func.with_changes(attr=cst.Name(site.operation)), args=args)
        if not http_info:
            return called, False
        self._mark_tuple(original)
        return cst.Call(cst.Attribute(called, cst.Name("with_http_info"))), True

    def _mark_naive(self, call: cst.Call) -> None:
        """Mark a datetime without an offset that is an argument."""
        for arg in call.args:
            if isinstance(arg.value, cst.Call) and self._found.qualified(arg.value.func) in _NAIVE:
                given = {given.keyword.value for given in arg.value.args if given.keyword is not None}
                if not given & {"tzinfo", "tz"} and len(arg.value.args) < _POSITION_OF_TZINFO:
                    self._mark(arg.value, "a datetime needs an offset, such as tzinfo=datetime.timezone.utc")

    def _note_thread(self, call: cst.Call) -> None:
        wants = [arg for arg in call.args if arg.keyword is not None and arg.keyword.value == "async_req"]
        if not wants or dotted(wants[0].value) != "True":
            return
        parent = self._found.parent(call)
        if isinstance(parent, cst.Attribute) and parent.attr.value == "get":
            self._threads.add(parent)
        elif not isinstance(parent, cst.Await):
            self._mark(
                call,
                "async_req gave a thread whose `get()` waited; this waits at once. To run calls side by side "
                "use a task group, and drop `get()`",
            )

    def _mark_tuple(self, call: cst.Call) -> None:
        parent = self._found.parent(call)
        if isinstance(parent, cst.Assign) and any(isinstance(t.target, cst.Tuple) for t in parent.targets):
            self._mark(call, "a response is no tuple: take `data`, `status_code` and `headers` of it")

    def leave_Subscript(
        self, original_node: cst.Subscript, updated_node: cst.Subscript
    ) -> cst.BaseExpression:
        """Write the attribute of a response for its index."""
        value = original_node.value
        if not isinstance(value, cst.Call) or not isinstance(value.func, cst.Attribute):
            return updated_node
        if value not in self._sites:
            return updated_node
        index = _code(original_node.slice[0].slice) if len(original_node.slice) == 1 else ""
        if not value.func.attr.value.endswith(HTTP_INFO) or index not in _INDEXES:
            return updated_node
        return cst.Attribute(updated_node.value, cst.Name(_INDEXES[index]))

    def _awaited(self, original: cst.Call, called: cst.BaseExpression) -> cst.BaseExpression:
        parent = self._found.parent(original)
        awaited = cst.Await(called)
        if isinstance(parent, cst.Attribute) and parent in self._threads:
            parent = self._found.parent(self._found.parent(parent) or parent)
        followed = isinstance(parent, cst.Attribute | cst.Subscript) and parent.value is not None
        if followed or (isinstance(parent, cst.Call) and parent.func is original):
            return awaited.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        return awaited

    def _run(self, call: cst.Call) -> cst.Call:
        self._needed.add("anyio")
        func = cst.Arg(call.func)
        args = list(call.args)
        if any(arg.keyword is not None or arg.star for arg in args):
            self._needed.add("functools")
            partial = call.with_changes(
                func=expression("functools.partial"), args=[_before(func, args), *args]
            )
            return cst.Call(expression("anyio.run"), [cst.Arg(partial)])
        return call.with_changes(func=expression("anyio.run"), args=[_before(func, args), *args])

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
        self.changes += 1
        name = updated_node.name
        decorators = list(updated_node.decorators)
        if function.cls is not None and self._found.is_test_case(function.cls):
            name = name.with_changes(value=_ASYNC_FIXTURES.get(name.value, name.value))
        elif name.value.startswith("test"):
            if "pytest" in self._found.imports:
                decorators.insert(0, cst.Decorator(expression("pytest.mark.anyio")))
            else:
                self._mark(original_node, "an async test needs `@pytest.mark.anyio`")
        return updated_node.with_changes(asynchronous=cst.Asynchronous(), name=name, decorators=decorators)

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> cst.ClassDef:
        """Let a test case run async tests."""
        name = original_node.name.value
        if not self._found.is_test_case(name):
            return updated_node
        if not any(function.cls == name and function.becomes_async for function in self._found.functions):
            return updated_node
        self._needed.add("unittest")
        bases = [
            after.with_changes(value=expression("unittest.IsolatedAsyncioTestCase"))
            if (self._found.qualified(before.value) or "").endswith("TestCase")
            else after
            for before, after in zip(original_node.bases, updated_node.bases, strict=True)
        ]
        return updated_node.with_changes(bases=bases)

    def leave_With(self, original_node: cst.With, updated_node: cst.With) -> cst.With:
        """Make the `with` of a factory async."""
        site = self._sites.get(original_node)
        if site is None or not self._awaits(site):
            return updated_node
        self.changes += 1
        return updated_node.with_changes(asynchronous=cst.Asynchronous())

    def leave_IndentedBlock(
        self, original_node: cst.IndentedBlock, updated_node: cst.IndentedBlock
    ) -> cst.IndentedBlock:
        """Rewrite the imports of a block, and put comments before its statements."""
        body = self._statements(original_node.body, updated_node.body)
        return updated_node.with_changes(body=body or [_line(cst.Pass())])

    def leave_Module(self, original_node: cst.Module, updated_node: cst.Module) -> cst.Module:
        """Rewrite the imports of the module, and put comments before its statements."""
        body = self._statements(original_node.body, updated_node.body)
        if self._missing():
            at = _after_docstring(body)
            body[at:at] = [_line(_import(module)) for module in self._missing()]
            self._placed = True
        return updated_node.with_changes(body=body)

    def _missing(self) -> list[str]:
        return [] if self._placed else sorted(self._needed - self._there())

    def _there(self) -> set[str]:
        return {
            source
            for name, (_, source, attribute) in self._found.imports.items()
            if attribute is None and name == source.partition(".")[0] and not is_old(source)
        }

    def _statements(
        self,
        before: Sequence[cst.BaseStatement],
        after: Sequence[cst.BaseStatement],
    ) -> list[cst.BaseStatement]:
        body: list[cst.BaseStatement] = []
        carried: list[cst.EmptyLine] = []
        for original, statement in zip(before, after, strict=True):
            lines = (
                self._imports(original, statement) if isinstance(original, cst.SimpleStatementLine) else None
            )
            lines = [statement] if lines is None else lines
            if not lines:
                carried.extend(_commented(getattr(statement, "leading_lines", ())))
                continue
            if carried:
                lines[0] = _under(lines[0], carried)
                carried = []
            texts = self._marks.get(original, [])
            body.extend([_marked(lines[0], texts, original), *lines[1:]])
        return body

    def _imports(
        self, original: cst.SimpleStatementLine, updated: cst.BaseStatement
    ) -> list[cst.BaseStatement] | None:
        """Return the lines for one with imports of the other SDKs, or None when it has none."""
        old = [node for node in original.body if node in self._found.old_imports]
        if not old or not isinstance(updated, cst.SimpleStatementLine):
            return None
        parts: list[cst.BaseSmallStatement] = []
        if not self._placed:
            parts.extend(_import(module) for module in self._missing())
            self._placed = self._found.parent(original) is self._found.module
        for node in original.body:
            if isinstance(node, cst.Import) and node in old:
                parts.extend(self._import(node))
            elif isinstance(node, cst.ImportFrom) and node in old:
                parts.extend(self._import_from(node))
            else:
                parts.append(node)
        if len(parts) == 1 and len(original.body) == 1 and _code(parts[0]) == _code(original.body[0]):
            return None
        self.changes += 1
        lines = [_line(part.with_changes(semicolon=cst.MaybeSentinel.DEFAULT)) for part in parts]
        if lines:
            lines[0] = lines[0].with_changes(leading_lines=updated.leading_lines)
            lines[-1] = lines[-1].with_changes(trailing_whitespace=updated.trailing_whitespace)
        return list(lines)

    def _import(self, node: cst.Import) -> list[cst.BaseSmallStatement]:
        written: list[cst.BaseSmallStatement] = []
        for alias in node.names:
            module = dotted(alias.name) or ""
            target = target_of(module) if is_old(module) else None
            local = alias.evaluated_alias or module.partition(".")[0]
            if target is None or local in self._kept_names:
                written.append(cst.Import([alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)]))
            if target is None or not alias.evaluated_alias or target.path == "lusid_async":
                continue
            if target.kind == "module" and local not in self._kept_names:
                written.append(cst.Import([cst.ImportAlias(expression(target.path), alias.asname)]))
        return written

    def _import_from(self, node: cst.ImportFrom) -> list[cst.BaseSmallStatement]:
        module = dotted(node.module) or ""
        if isinstance(node.names, cst.ImportStar):
            target = target_of(module)
            if target is None or target.kind != "module":
                return [node]
            self._mark(node, "import what is used by name: `*` may bring other names here")
            return [node.with_changes(module=expression(target.path))]
        by_module: dict[str, list[cst.ImportAlias]] = {}
        kept: list[cst.ImportAlias] = []
        for alias in node.names:
            name = alias.evaluated_name
            target = _imported(module, name)
            if (alias.evaluated_alias or name) in self._kept_names:
                kept.append(alias)
            elif target.kind != "gone" and target.module != "builtins":
                if target.kind == "module" and target.path == "lusid_async":
                    continue
                renamed = alias.with_changes(name=cst.Name(target.name), comma=cst.MaybeSentinel.DEFAULT)
                listed = by_module.setdefault(target.module, [])
                if not any(_code(renamed) == _code(other) for other in listed):
                    listed.append(renamed)
        if (
            not kept
            and list(by_module)
            and len(by_module) == 1
            and len(next(iter(by_module.values()))) == len(node.names)
        ):
            ((path, _),) = by_module.items()
            names = [
                alias.with_changes(name=cst.Name(_imported(module, alias.evaluated_name).name))
                for alias in node.names
            ]
            return [node.with_changes(module=expression(path), names=names)]
        written: list[cst.BaseSmallStatement] = [
            cst.ImportFrom(expression(path), aliases) for path, aliases in by_module.items()
        ]
        if kept:
            last = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            written.append(cst.ImportFrom(node.module, [*kept[:-1], last]))
        return written


def _is_client_builder(found: Analysis, call: cst.Call) -> bool:
    """Say whether a call is `ApiClientBuilder.build` or `ApiClientBuilder().build`."""
    if not isinstance(call.func, cst.Attribute) or call.func.attr.value != "build":
        return False
    builder = call.func.value.func if isinstance(call.func.value, cst.Call) else call.func.value
    return (found.qualified(builder) or "").endswith(".ApiClientBuilder") and found.target(
        builder
    ) is not None


def _built(call: cst.Call) -> cst.Call | None:
    """Return `client.build(InstrumentsApi)` for `InstrumentsApi(client)`, or None."""
    if len(call.args) != 1 or call.args[0].star:
        return None
    client = call.args[0].value
    if not isinstance(client, cst.Name | cst.Attribute | cst.Call) or _code(client) == "None":
        return None
    return call.with_changes(func=cst.Attribute(client, cst.Name("build")), args=[cst.Arg(call.func)])


def _imported(module: str, name: str) -> Target:
    return target_of(f"{module}.{name}") or Target("gone", f"{module}.{name}")


def _import(module: str) -> cst.Import:
    return cst.Import([cst.ImportAlias(expression(module))])


def _line(part: cst.BaseSmallStatement) -> cst.SimpleStatementLine:
    return cst.SimpleStatementLine([part])


def _code(node: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(node)


def _before(first: cst.Arg, args: Sequence[cst.Arg]) -> cst.Arg:
    return first.with_changes(comma=cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))) if args else first


def _commented(lines: Sequence[cst.EmptyLine]) -> list[cst.EmptyLine]:
    return list(lines) if any(line.comment is not None for line in lines) else []


def _under(statement: cst.BaseStatement, lines: Sequence[cst.EmptyLine]) -> cst.BaseStatement:
    return statement.with_changes(leading_lines=[*lines, *getattr(statement, "leading_lines", ())])


def _marked(
    statement: cst.BaseStatement, texts: Sequence[str], original: cst.BaseStatement
) -> cst.BaseStatement:
    there = {
        line.comment.value for line in getattr(original, "leading_lines", ()) if line.comment is not None
    }
    wanted = [f"{PREFIX}{text}" for text in texts]
    new = [cst.EmptyLine(comment=cst.Comment(text)) for text in wanted if text not in there]
    if not new:
        return statement
    return statement.with_changes(leading_lines=[*getattr(statement, "leading_lines", ()), *new])


def _after_docstring(body: Sequence[cst.BaseStatement]) -> int:
    at = 0
    for statement in body:
        if not isinstance(statement, cst.SimpleStatementLine):
            break
        part = statement.body[0]
        docstring = at == 0 and isinstance(part, cst.Expr) and isinstance(part.value, cst.SimpleString)
        future = isinstance(part, cst.ImportFrom) and dotted(part.module) == "__future__"
        if not (docstring or future):
            break
        at += 1
    return at
