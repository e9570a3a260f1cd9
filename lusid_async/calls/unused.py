"""The warning about what was made and dropped without any use, such as a call that was never awaited."""

from __future__ import annotations

import sys
import warnings
from contextlib import AbstractAsyncContextManager
from functools import wraps
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

P = ParamSpec("P")
T = TypeVar("T")


class WarnsIfUnused:
    """Something that does nothing before it is used, and that warns, as a coroutine does, if it never is.

    As with a coroutine, an exception between its creation and its use does not prevent the warning.
    """

    __slots__ = ("_is_used",)

    _use: ClassVar[str]
    """The participle of the use, such as "awaited"."""

    def __init__(self) -> None:
        self._is_used = False

    def __del__(self) -> None:
        """Warn if it was not used in any way."""
        # Without the attribute, `__init__` was not reached: an argument was refused.
        if not getattr(self, "_is_used", True) and not sys.is_finalizing():
            warnings.warn(f"{self._unused_name()} was never {self._use}", RuntimeWarning, stacklevel=2)

    def _unused_name(self) -> str:
        """Return what the warning calls it."""
        raise NotImplementedError


class _Block(WarnsIfUnused, AbstractAsyncContextManager[T, bool | None]):
    _use = "entered with `async with`"

    def __init__(self, name: str, block: AbstractAsyncContextManager[T, bool | None]) -> None:
        super().__init__()
        self._name = name
        self._block = block

    async def __aenter__(self) -> T:
        """Enter the block."""
        self._is_used = True
        return await self._block.__aenter__()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None:
        """Leave the block."""
        return await self._block.__aexit__(exc_type, exc_value, traceback)

    if not TYPE_CHECKING:  # type checkers report it if there is no such method

        def __aiter__(self):
            """Say what to enter first."""
            self._is_used = True
            raise TypeError(
                f"{self._name}(…) is a block: use `async with {self._name}(…) as …`, and iterate in it"
            )

    def _unused_name(self) -> str:
        return f"{self._name}(…)"


def warns_if_not_entered(
    function: Callable[P, AbstractAsyncContextManager[T, bool | None]],
) -> Callable[P, AbstractAsyncContextManager[T, bool | None]]:
    """Return a function whose context managers warn when they are dropped and were never entered.

    Args:
        function: returns an asynchronous context manager.
    """

    @wraps(function)
    def block(*args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[T, bool | None]:
        return _Block(function.__name__, function(*args, **kwargs))

    return block
