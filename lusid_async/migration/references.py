"""Decides how the names of the other SDKs are written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.arguments import is_token_of
from lusid_async.migration.names import Target, target_of
from lusid_async.migration.syntax import dotted, expression

if TYPE_CHECKING:
    from lusid_async.migration.analysis import Analysis
    from lusid_async.migration.changes import Changes


class References:
    """The names of the other SDKs in a module, and how each is written here.

    Args:
        found: what the module has of the other SDKs.
        changes: what is noted about it.
    """

    def __init__(self, found: Analysis, changes: Changes) -> None:
        self._found = found
        self._changes = changes
        self._is_token = is_token_of(found)
        self.replaced: dict[cst.CSTNode, cst.BaseExpression] = {}
        self.kept_names: set[str] = set()
        self._nodes: set[cst.CSTNode] = {reference.node for reference in found.references}

    def decide(self) -> None:
        """Decide how every name of the other SDKs is written here."""
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
        self.kept_names.add(root)
        advice = target.advice or "this module has no counterpart here"
        self._changes.mark(node, f"{(self._found.qualified(node) or root)}: {advice}")

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
        if not rest and root in self._found.shared_names:
            return
        if target.module == "builtins":
            self.replaced[node] = cst.Name(target.name)
        elif attribute is not None and not rest:
            if imported(source, attribute) == target and root == attribute != target.name:
                self.replaced[node] = cst.Name(target.name)
        else:
            bound = target_of(f"{source}.{attribute}" if attribute else source)
            keeps = bound is not None and bound.kind == "module" and bound.path != "lusid_async"
            if keeps and bound is not None and f"{bound.path}.{rest}" == target.path and root != "lusid":
                return
            if keeps and bound is not None and bound == target and not rest:
                return
            self._need(target.path)
            self.replaced[node] = expression(target.path)

    def _need(self, path: str) -> None:
        module = path if path in ("lusid_async.api", "lusid_async.models") else path.rpartition(".")[0]
        self._changes.needed.add(module or path)

    def is_written_anew(self, node: cst.CSTNode) -> bool:
        """Say whether a name stands for what is here, and not for what the module goes on to import."""
        root = (dotted(node) or "").partition(".")[0]
        return node in self._nodes and (node in self.replaced or root not in self.kept_names)


def imported(module: str, name: str) -> Target:
    """Return what an import of a name from a module of the other SDKs stands for here."""
    return target_of(f"{module}.{name}") or Target("gone", f"{module}.{name}")
