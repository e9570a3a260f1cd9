"""Rewrites calls: their arguments, what they are called on, and how they are awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.arguments import (
    factory_arguments,
    is_token_of,
    loader_arguments,
    model_arguments,
    operation_arguments,
)
from lusid_async.migration.names import HTTP_INFO, Target, operations
from lusid_async.migration.syntax import code, dotted, expression

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.migration.analysis import Analysis
    from lusid_async.migration.changes import Changes
    from lusid_async.migration.references import References
    from lusid_async.migration.sites import Site

_NAIVE = ("datetime.datetime", "datetime.datetime.utcnow")
_POSITION_OF_TZINFO = 8
_INDEXES = {"0": "data", "1": "status_code", "2": "headers"}


class Calls:
    """The calls of a module.

    Args:
        found: what the module has of the other SDKs.
        changes: what is noted about it.
        references: how the names of the other SDKs are written here.
    """

    def __init__(self, found: Analysis, changes: Changes, references: References) -> None:
        self._found = found
        self._changes = changes
        self._references = references
        self._is_token = is_token_of(found)
        self.sites = {site.node: site for site in found.sites}
        self._threads: set[cst.CSTNode] = set()

    def rewritten(self, original: cst.Call, updated: cst.Call) -> cst.BaseExpression:
        """Return a call with the arguments that it takes here, awaited or run where it has to be."""
        if original.func in self._threads and isinstance(updated.func, cst.Attribute):
            return updated.func.value
        target = self._found.target(original.func)
        if _is_client_builder(self._found, original) and isinstance(updated.func, cst.Attribute):
            return self._of_builder(original, updated, updated.func)
        if target is not None and target.kind == "api" and (made := _built(updated)) is not None:
            self._changes.count += 1
            return made
        if target is not None:
            updated = self._of_this_sdk(original, updated, target)
        site = self.sites.get(original)
        if site is None:
            return updated
        called: cst.BaseExpression = updated
        http_info = False
        if site.operation and isinstance(original.func, cst.Attribute):
            called, http_info = self._operation(site, original, updated)
        if site.gets_await(interactive=self._found.interactive):
            self._changes.count += 1
            return self._awaited(original, called)
        if site.gets_run(interactive=self._found.interactive) and isinstance(called, cst.Call):
            if http_info:
                self._changes.mark(original, "a response is awaited in an `async def`: move this into one")
                return called
            self._changes.count += 1
            return self._run(called)
        return called

    def _of_builder(self, original: cst.Call, updated: cst.Call, func: cst.Attribute) -> cst.Call:
        """Return the factory for the client that a builder of V1 made."""
        self._changes.count += 1
        self._changes.needed.add("lusid_async")
        args = list(updated.args)
        if args and args[0].keyword is None and not args[0].star:
            args[0] = args[0].with_changes(keyword=cst.Name("api_secrets_filename"))
        builder = func.value.func if isinstance(func.value, cst.Call) else func.value
        is_token = self._is_token_argument(original, updated)
        return updated.with_changes(
            func=builder, args=factory_arguments(args, self._changes.marker(original), is_token)
        )

    def _of_this_sdk(self, original: cst.Call, updated: cst.Call, target: Target) -> cst.Call:
        mark = self._changes.marker(original)
        args: Sequence[cst.Arg] | None = None
        self._mark_naive(original)
        if target.kind == "model":
            args = model_arguments(updated.args, target.name, mark)
        elif target.kind == "factory" and self._references.is_written_anew(original.func):
            args = factory_arguments(updated.args, mark, self._is_token_argument(original, updated))
            if any("lusid_async" in code(arg) for arg in args):
                self._changes.needed.add("lusid_async")
        elif target.name == "ArgsConfigurationLoader":
            args = loader_arguments(updated.args, self._is_token_argument(original, updated))
            if args == []:
                self._changes.needed.add("lusid_async")
                self._changes.count += 1
                return updated.with_changes(
                    func=expression("lusid_async.FileTokenConfigurationLoader"), args=[]
                )
        elif target.kind == "api":
            self._changes.mark(original, f"an API class is made by a factory: factory.build({target.name})")
        if args is None or list(args) == list(updated.args):
            return updated
        self._changes.count += 1
        return updated.with_changes(args=args)

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
            updated.args, api_class, site.operation, self._changes.marker(original), http_info=http_info
        )
        if needs_options:
            self._changes.needed.add("lusid_async")
        self._note_thread(original)
        self._mark_naive(original)
        if func.attr.value != site.operation or args != list(updated.args):
            self._changes.count += 1
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
                    self._changes.mark(
                        arg.value, "a datetime needs an offset, such as tzinfo=datetime.timezone.utc"
                    )

    def _note_thread(self, call: cst.Call) -> None:
        wants = [arg for arg in call.args if arg.keyword is not None and arg.keyword.value == "async_req"]
        if not wants or dotted(wants[0].value) != "True":
            return
        parent = self._found.parent(call)
        if isinstance(parent, cst.Attribute) and parent.attr.value == "get":
            self._threads.add(parent)
        elif not isinstance(parent, cst.Await):
            self._changes.mark(
                call,
                "async_req gave a thread whose `get()` waited; this waits at once. To run calls side by side "
                "use a task group, and drop `get()`",
            )

    def _mark_tuple(self, call: cst.Call) -> None:
        parent = self._found.parent(call)
        if isinstance(parent, cst.Assign) and any(isinstance(t.target, cst.Tuple) for t in parent.targets):
            self._changes.mark(call, "a response is no tuple: take `data`, `status_code` and `headers` of it")

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
        self._changes.needed.add("anyio")
        func = cst.Arg(call.func)
        args = list(call.args)
        if any(arg.keyword is not None or arg.star for arg in args):
            self._changes.needed.add("functools")
            partial = call.with_changes(
                func=expression("functools.partial"), args=[_before(func, args), *args]
            )
            return cst.Call(expression("anyio.run"), [cst.Arg(partial)])
        return call.with_changes(func=expression("anyio.run"), args=[_before(func, args), *args])

    def attribute_for_index(self, original: cst.Subscript, updated: cst.Subscript) -> cst.BaseExpression:
        """Return the attribute of a response for its index."""
        value = original.value
        if not isinstance(value, cst.Call) or not isinstance(value.func, cst.Attribute):
            return updated
        if value not in self.sites:
            return updated
        index = code(original.slice[0].slice) if len(original.slice) == 1 else ""
        if not value.func.attr.value.endswith(HTTP_INFO) or index not in _INDEXES:
            return updated
        return cst.Attribute(updated.value, cst.Name(_INDEXES[index]))


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
    if not isinstance(client, cst.Name | cst.Attribute | cst.Call) or code(client) == "None":
        return None
    return call.with_changes(func=cst.Attribute(client, cst.Name("build")), args=[cst.Arg(call.func)])


def _before(first: cst.Arg, args: Sequence[cst.Arg]) -> cst.Arg:
    return first.with_changes(comma=cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))) if args else first
