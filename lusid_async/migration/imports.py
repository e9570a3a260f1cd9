"""Rewrites the imports of a module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.names import is_old, target_of
from lusid_async.migration.references import imported
from lusid_async.migration.syntax import code, dotted, expression

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lusid_async.migration.analysis import Analysis
    from lusid_async.migration.changes import Changes


class Imports:
    """The imports of a module, and what has to be imported here.

    Args:
        found: what the module has of the other SDKs.
        changes: what is noted about it, with the modules that it needs.
        kept_names: the names that it goes on to import from the other SDKs.
    """

    def __init__(self, found: Analysis, changes: Changes, kept_names: AbstractSet[str]) -> None:
        self._found = found
        self._changes = changes
        self._kept_names = kept_names
        self._placed = False

    def add_missing(self, body: list[cst.BaseStatement]) -> None:
        """Put what no import of the other SDKs made room for at the beginning of the module."""
        if self._missing():
            at = _after_docstring(body)
            body[at:at] = [line_of(_import(module)) for module in self._missing()]
            self._placed = True

    def _missing(self) -> list[str]:
        return [] if self._placed else sorted(self._changes.needed - self._there())

    def _there(self) -> set[str]:
        return {
            source
            for name, (_, source, attribute) in self._found.imports.items()
            if attribute is None and name == source.partition(".")[0] and not is_old(source)
        }

    def rewritten(
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
        if len(parts) == 1 and len(original.body) == 1 and code(parts[0]) == code(original.body[0]):
            return None
        self._changes.count += 1
        lines = [line_of(part.with_changes(semicolon=cst.MaybeSentinel.DEFAULT)) for part in parts]
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

    def _renamed(self, alias: cst.ImportAlias, name: str) -> cst.ImportAlias:
        """Return what is imported by the name that it has here, bound to the one that other imports bind."""
        local = alias.evaluated_alias or alias.evaluated_name
        if alias.asname is None and local != name and local in self._found.shared_names:
            alias = alias.with_changes(asname=cst.AsName(cst.Name(local)))
        return alias.with_changes(name=cst.Name(name))

    def _import_from(self, node: cst.ImportFrom) -> list[cst.BaseSmallStatement]:
        module = dotted(node.module) or ""
        if isinstance(node.names, cst.ImportStar):
            target = target_of(module)
            if target is None or target.kind != "module":
                return [node]
            self._changes.mark(node, "import what is used by name: `*` may bring other names here")
            return [node.with_changes(module=expression(target.path))]
        by_module: dict[str, list[cst.ImportAlias]] = {}
        kept: list[cst.ImportAlias] = []
        for alias in node.names:
            name = alias.evaluated_name
            target = imported(module, name)
            if (alias.evaluated_alias or name) in self._kept_names:
                kept.append(alias)
            elif target.kind != "gone" and target.module != "builtins":
                if target.kind == "module" and target.path == "lusid_async":
                    continue
                renamed = self._renamed(alias, target.name).with_changes(comma=cst.MaybeSentinel.DEFAULT)
                listed = by_module.setdefault(target.module, [])
                if not any(code(renamed) == code(other) for other in listed):
                    listed.append(renamed)
        if (
            not kept
            and list(by_module)
            and len(by_module) == 1
            and len(next(iter(by_module.values()))) == len(node.names)
        ):
            ((path, _),) = by_module.items()
            names = [
                self._renamed(alias, imported(module, alias.evaluated_name).name) for alias in node.names
            ]
            return [node.with_changes(module=expression(path), names=names)]
        written: list[cst.BaseSmallStatement] = [
            cst.ImportFrom(expression(path), aliases) for path, aliases in by_module.items()
        ]
        if kept:
            last = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            written.append(cst.ImportFrom(node.module, [*kept[:-1], last]))
        return written


def _import(module: str) -> cst.Import:
    return cst.Import([cst.ImportAlias(expression(module))])


def line_of(part: cst.BaseSmallStatement) -> cst.SimpleStatementLine:
    """Return a statement on a line of its own."""
    return cst.SimpleStatementLine([part])


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
