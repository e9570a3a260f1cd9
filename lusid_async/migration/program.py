"""Finds, over several modules, which functions have to become `async def`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.sites import Function, Site, runs_outside_the_loop
from lusid_async.migration.syntax import dotted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lusid_async.migration.analysis import Analysis


_OF_BUILTINS = frozenset(name for kind in (str, bytes, dict, list, set, object) for name in dir(kind))
"""Methods that most objects of that name have; a mark at each of their calls would hide the others."""


class Program:
    """Modules that call one another.

    Args:
        modules: what was found in each.
    """

    def __init__(self, modules: Sequence[Analysis]) -> None:
        self._modules = modules
        # Notebooks are not imported.
        self._importable = [(_path_of(module), module) for module in modules if not module.interactive]
        self._known: dict[tuple[Analysis, int, str], Analysis | None] = {}

    def decide(self) -> None:
        """Mark every function that calls LUSID, by others of these modules too, as one to become async."""
        calls = [
            (module, Site(call, *module.context(call)[:2], module.is_awaited(call)), callee)
            for module in self._modules
            for call in module.calls_of_the_program()
            if (callee := self._callee(module, call)) is not None
        ]
        sites = [site for module in self._modules for site in module.sites]
        grown = _grow(sites)
        waiting = calls
        while True:
            found = [entry for entry in waiting if entry[2].becomes_async]
            waiting = [entry for entry in waiting if not entry[2].becomes_async]
            for module, site, callee in found:
                site.callee = callee
                site.generator = module.context(site.node)[2]
                module.sites.append(site)
            grown = _grow(site for _, site, _ in found)
            if not found and not grown:
                break
        self._mark_unknown_receivers()

    def _mark_unknown_receivers(self) -> None:
        """Mark calls of methods that become async on what may be an instance of their class."""
        methods = {
            function.name: function
            for module in self._modules
            for function in module.functions
            if function.becomes_async and function.cls is not None and function.name not in _OF_BUILTINS
        }
        for module in self._modules:
            for call in module.calls_of_the_program():
                if not isinstance(call.func, cst.Attribute) or module.is_awaited(call):
                    continue
                method = methods.get(call.func.attr.value)
                first = (dotted(call.func.value) or "").partition(".")[0]
                if method is None or first in module.imports or self._callee(module, call) is not None:
                    continue
                text = f"if this is {method.cls}.{method.name}, it has to be awaited"
                module.marks.append((call, text))

    def _callee(self, module: Analysis, call: cst.Call) -> Function | None:
        if isinstance(call.func, cst.Name):
            return self._function(module, call.func.value, module.context(call)[0])
        if not isinstance(call.func, cst.Attribute):
            return None
        method = call.func.attr.value
        receiver = call.func.value
        if isinstance(receiver, cst.Call) and dotted(receiver.func) == "super":
            return self._of_base(module, call, method)
        if isinstance(receiver, cst.Call):  # Loader(factory).load()
            cls = dotted(receiver.func)
            return None if cls is None else self._method(module, cls, method)
        name = dotted(receiver)
        if name is None:
            return None
        if name in ("self", "cls"):
            cls = _class_around(module, call)
            return None if cls is None else self._method(module, cls, method)
        for cls in (name, module.instance_of(name)):
            if cls is not None and (found := self._method(module, cls, method)) is not None:
                return found
        if name in module.imports and (other := self._imported_module(module, name)) is not None:
            return self._function(other, method, None)
        return None

    def _of_base(self, module: Analysis, call: cst.Call, method: str) -> Function | None:
        cls = _class_around(module, call)
        for base in module.bases_of(cls or ""):
            if (found := self._method(module, base, method)) is not None:
                return found
        return None

    def _function(self, module: Analysis, name: str, caller: Function | None) -> Function | None:
        here = [function for function in module.functions if function.name == name and function.cls is None]
        around = caller
        while True:
            for function in here:
                if function.outer is around:
                    return function
            if around is None:
                break
            around = around.outer
        if name not in module.imports:
            return None
        level, source, attribute = module.imports[name]
        other = None if attribute is None else self._find(module, level, source)
        if other is None or other is module or attribute is None:
            return None
        return self._function(other, attribute, None)

    def _method(self, module: Analysis, cls: str, method: str, depth: int = 0) -> Function | None:
        if depth > len(self._modules) + 20:
            return None
        if cls in module.classes:
            for function in module.functions:
                if function.cls == cls and function.name == method:
                    return function
            for base in module.bases_of(cls):
                if base != cls and (found := self._method(module, base, method, depth + 1)) is not None:
                    return found
            return None
        first, _, rest = cls.partition(".")
        if first not in module.imports:
            return None
        if rest:
            other = self._imported_module(module, first)
            return None if other is None else self._method(other, rest, method, depth + 1)
        level, source, attribute = module.imports[first]
        other = self._find(module, level, source)
        if other is None or other is module or attribute is None:
            return None
        return self._method(other, attribute, method, depth + 1)

    def _imported_module(self, module: Analysis, name: str) -> Analysis | None:
        level, source, attribute = module.imports[name]
        path = ".".join(part for part in (source, attribute) if part)
        return self._find(module, level, path)

    def _find(self, module: Analysis, level: int, name: str) -> Analysis | None:
        """Return the one module of the program that a name can stand for."""
        key = (module, level, name)
        if key not in self._known:
            self._known[key] = self._search(module, level, name)
        return self._known[key]

    def _search(self, module: Analysis, level: int, name: str) -> Analysis | None:
        parts = tuple(part for part in name.split(".") if part)
        candidates = [other for path, other in self._importable if _is_named(path, module, level, parts)]
        beside = [other for other in candidates if other.path.parent == module.path.parent]
        for found in (candidates, beside):
            if len(found) == 1:
                return found[0]
        return None


def _path_of(module: Analysis) -> Path:
    path = module.path.with_suffix("")
    return path.parent if path.name == "__init__" else path


def _is_named(path: Path, importer: Analysis, level: int, parts: tuple[str, ...]) -> bool:
    if level:
        folder = importer.path.parents[level - 1] if level <= len(importer.path.parents) else importer.path
        return path == folder.joinpath(*parts)
    return bool(parts) and path.parts[-len(parts) :] == parts


def _class_around(module: Analysis, node: cst.CSTNode) -> str | None:
    function = module.context(node)[0]
    while function is not None and function.cls is None:
        function = function.outer
    return None if function is None else function.cls


def _grow(sites: Iterable[Site]) -> bool:
    """Mark the functions around sites that have to be awaited; say whether there was a new one."""
    grown = False
    for site in sites:
        function = site.function
        if site.awaited or site.obstacle or function is None or function.becomes_async:
            continue
        if function.was_async or function.obstacle or runs_outside_the_loop(function):
            continue
        function.becomes_async = grown = True
    return grown
