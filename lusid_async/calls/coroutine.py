"""A coroutine that begins when it is awaited, and that nobody misses if it never is."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import CodeType, FrameType, TracebackType

R = TypeVar("R")


class OneShotCoroutine(Coroutine[Any, Any, R], Generic[R]):
    """Something to await once, or to give to whatever takes a coroutine.

    `asyncio.create_task`, `asyncio.gather`, task groups and nurseries take it like the coroutine of an
    `async def`. Two things differ: nothing exists to be run before it begins, so that one that is never
    awaited raises no warning; and awaiting it again says what to do.
    """

    __slots__ = ("__weakref__", "_inner")

    def __init__(self) -> None:
        self._inner: Coroutine[Any, Any, R] | None = None

    @property
    @abstractmethod
    def name(self) -> str:
        """What is awaited, for messages and task names."""

    @abstractmethod
    async def _run(self) -> R:
        """Do the work."""

    def __await__(self) -> Generator[Any, Any, R]:
        """Begin, once.

        Raises:
            RuntimeError: it was begun before.
        """
        if self._inner is not None:
            raise RuntimeError(f"{self.name} was awaited already; make the call again for another answer")
        return self._begun().__await__()

    def send(self, value: Any, /) -> Any:
        """Go on, as the `send` of a coroutine."""
        return self._begun().send(value)

    def throw(
        self,
        typ: Any,
        val: BaseException | object = None,
        tb: TracebackType | None = None,
        /,
    ) -> Any:
        """Raise an exception where it stands, as the `throw` of a coroutine."""
        error = val if isinstance(val, BaseException) else typ
        if tb is not None and isinstance(error, BaseException):
            error = error.with_traceback(tb)
        return self._begun().throw(error)

    def close(self) -> None:
        """End it where it stands, as the `close` of a coroutine."""
        self._begun().close()

    def _begun(self) -> Coroutine[Any, Any, R]:
        inner = self._inner
        if inner is None:
            inner = self._inner = self._run()
        return inner

    # asyncio in debug mode, anyio, trio and `inspect.getcoroutinestate` look at a coroutine through these.

    @property
    def cr_await(self) -> object:
        """What it waits for."""
        return getattr(self._inner, "cr_await", None)

    @property
    def cr_code(self) -> CodeType:
        """The code that it runs."""
        code: CodeType = self._run.__code__
        return code

    @property
    def cr_frame(self) -> FrameType | None:
        """Where it stands; None before it begins and after it ends."""
        return getattr(self._inner, "cr_frame", None)

    @property
    def cr_running(self) -> bool:
        """Whether it runs at this moment."""
        return bool(getattr(self._inner, "cr_running", False))

    @property
    def cr_suspended(self) -> bool:
        """Whether it began and waits."""
        return bool(getattr(self._inner, "cr_suspended", False))

    def __getattr__(self, attribute: str) -> str:
        """Answer for the names of a coroutine, which a class cannot define for its objects."""
        if attribute in ("__name__", "__qualname__"):
            return self.name
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {attribute!r}")

    def __repr__(self) -> str:
        """Say what it is and whether it began."""
        state = "not awaited" if self._inner is None else "awaited"
        return f"<{type(self).__name__} {self.name}, {state}>"


class FunctionCoroutine(OneShotCoroutine[R]):
    """A lazy coroutine out of any coroutine function.

    Args:
        name: what is awaited, for messages and task names.
        start: called when it begins.
    """

    __slots__ = ("_name", "_start")

    def __init__(self, name: str, start: Callable[[], Coroutine[Any, Any, R]]) -> None:
        super().__init__()
        self._name = name
        self._start = start

    @property
    def name(self) -> str:
        """What is awaited."""
        return self._name

    async def _run(self) -> R:
        return await self._start()
