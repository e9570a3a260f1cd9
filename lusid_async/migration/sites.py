"""The functions of a module and the places in it that have to be awaited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.syntax import dotted

if TYPE_CHECKING:
    from lusid_async.migration.names import Target

_HARMLESS_DECORATORS = ("staticmethod", "classmethod", "pytest.mark", "unittest.skip")
_CLASS_FIXTURES = ("setUpClass", "tearDownClass")


@dataclass(eq=False)
class Function:
    """A function of a module, and whether it has to become `async def`.

    Args:
        node: its definition.
        cls: the class whose body it stands in.
        outer: the function whose body it stands in.
        obstacle: why it cannot become `async def`.
    """

    node: cst.FunctionDef
    cls: str | None
    outer: Function | None
    obstacle: str | None
    becomes_async: bool = False

    @property
    def name(self) -> str:
        """Its name."""
        return self.node.name.value

    @property
    def was_async(self) -> bool:
        """Whether it is `async def` already."""
        return self.node.asynchronous is not None


@dataclass(eq=False)
class Site:
    """A call, or a `with`, that has to be awaited.

    Args:
        node: the call, or the `with` statement of a factory.
        function: the function that runs it; None at the top level.
        obstacle: why it cannot be awaited where it stands.
        awaited: whether it is awaited already, or given to something that awaits it.
        operation: the operation of LUSID; empty for a function of the program.
        callee: the function of the program.
        generator: the generator expression around it, which has to become a list.
    """

    node: cst.Call | cst.With
    function: Function | None
    obstacle: str | None
    awaited: bool
    operation: str = ""
    callee: Function | None = None
    generator: cst.GeneratorExp | None = None

    def gets_await(self, *, interactive: bool) -> bool:
        """Say whether it gets an `await`, which at the top level only an interactive module may have."""
        if self.awaited or self.obstacle is not None:
            return False
        if self.function is None:
            return interactive
        return self.function.becomes_async or self.function.was_async

    def gets_run(self, *, interactive: bool) -> bool:
        """Say whether it is run in an event loop of its own."""
        if self.awaited or self.obstacle is not None:
            return False
        if self.function is None:
            return not interactive
        return runs_outside_the_loop(self.function)


@dataclass
class Reference:
    """A name of the other SDKs where it is used.

    Args:
        node: the longest part of the expression that names it.
        target: what it stands for here.
    """

    node: cst.Name | cst.Attribute
    target: Target


def obstacle_to_async(function: Function) -> str | None:
    """Return why a function cannot become `async def`, or None."""
    name = function.name
    if name.startswith("__") and name.endswith("__"):
        return f"{name} cannot be `async def`: move this into an async method"
    for decorator in function.node.decorators:
        called = decorator.decorator
        text = dotted(called.func if isinstance(called, cst.Call) else called) or ""
        if text.endswith(("property", ".setter", ".getter", ".deleter")):
            return "a property cannot be awaited as an attribute: make it an async method"
    if name in _CLASS_FIXTURES and function.cls is not None:
        return None
    if _yields(function.node):
        return (
            "a generator that awaits is an async generator: make it `async def` and iterate with `async for`"
        )
    return None


def runs_outside_the_loop(function: Function) -> bool:
    """Say whether a function is one of unittest's that run before and after the event loop."""
    return function.name in _CLASS_FIXTURES and function.cls is not None


def has_unknown_decorator(function: Function) -> str | None:
    """Return the first decorator that may not take an `async def`, or None."""
    for decorator in function.node.decorators:
        called = decorator.decorator
        text = dotted(called.func if isinstance(called, cst.Call) else called) or "?"
        if not any(part in text for part in _HARMLESS_DECORATORS):
            return text
    return None


class _Yields(cst.CSTVisitor):
    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def visit_Yield(self, node: cst.Yield) -> None:  # noqa: ARG002 - the signature is libcst's
        self.found = True

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:  # noqa: ARG002 - the signature is libcst's
        return False

    def visit_Lambda(self, node: cst.Lambda) -> bool:  # noqa: ARG002 - the signature is libcst's
        return False


def _yields(node: cst.FunctionDef) -> bool:
    visitor = _Yields()
    node.body.visit(visitor)
    return visitor.found
