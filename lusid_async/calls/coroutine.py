"""A coroutine object that starts when it is awaited, and can be awaited once."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from lusid_async._tracebacks import handled_exception, hide_frames
from lusid_async.calls.unused import WarnsIfUnused

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import CodeType, FrameType, TracebackType

R = TypeVar("R")


class OneShotCoroutine(WarnsIfUnused, Coroutine[Any, Any, R], Generic[R]):
    """Something to await once, or to pass to whatever takes a coroutine.

    `asyncio.create_task`, `asyncio.gather`, task groups and nurseries take it like the coroutine of an
    `async def`, and like one it warns when it is dropped without any use. Awaiting it again says what to do.
    What it raises shows no frame that held a secret.
    """

    __slots__ = ("__weakref__", "_inner")

    _use = "awaited"

    def __init__(self) -> None:
        self._inner: Coroutine[Any, Any, R] | None = None
        self._is_used = False

    @property
    @abstractmethod
    def name(self) -> str:
        """What is awaited, for messages and task names."""

    def _unused_name(self) -> str:
        return self.name

    @abstractmethod
    async def _run(self) -> R:
        """Do the work."""

    def __await__(self) -> Generator[Any, Any, R]:
        """Start, once.

        Raises:
            RuntimeError: it was awaited before.
        """
        if self._inner is not None:
            raise RuntimeError(f"{self.name} was awaited already; make the call again for another response")
        return self._started().__await__()

    def send(self, value: Any, /) -> Any:
        """Resume, as the `send` of a coroutine."""
        return self._started().send(value)

    def throw(
        self,
        typ: Any,
        val: BaseException | object = None,
        tb: TracebackType | None = None,
        /,
    ) -> Any:
        """Raise an exception where it is suspended, as the `throw` of a coroutine."""
        error = val if isinstance(val, BaseException) else typ
        if tb is not None and isinstance(error, BaseException):
            error = error.with_traceback(tb)
        return self._started().throw(error)

    def close(self) -> None:
        """End it where it is suspended, as the `close` of a coroutine."""
        self._started().close()

    def _started(self) -> Coroutine[Any, Any, R]:
        inner = self._inner
        if inner is None:
            self._is_used = True
            inner = self._inner = self._run_and_hide_frames()
        return inner

    async def _run_and_hide_frames(self) -> R:
        outer = handled_exception()
        try:
            return await self._run()
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise

    # asyncio in debug mode, anyio, trio and `inspect.getcoroutinestate` read these of a coroutine.

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
        """The frame that it is suspended in; None before it starts and after it ends."""
        return getattr(self._inner, "cr_frame", None)

    @property
    def cr_running(self) -> bool:
        """Whether it is running."""
        return bool(getattr(self._inner, "cr_running", False))

    @property
    def cr_suspended(self) -> bool:
        """Whether it is suspended."""
        return bool(getattr(self._inner, "cr_suspended", False))

    if not TYPE_CHECKING:  # a visible __getattr__ would hide a forgotten await: any attribute would be there

        def __getattr__(self, attribute):
            """Return the names of a coroutine, which a class cannot define for its instances."""
            if attribute in ("__name__", "__qualname__"):
                return self.name
            if attribute.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {attribute!r}")
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {attribute!r}; "
                f"{self.name} was not awaited: use `(await …).{attribute}`",
                name=attribute,
                obj=self,
            )

    def __repr__(self) -> str:
        """Return what it is and whether it was awaited."""
        state = "not awaited" if self._inner is None else "awaited"
        return f"<{type(self).__name__} {self.name}, {state}>"


class FunctionCoroutine(OneShotCoroutine[R]):
    """A one-shot coroutine made from a coroutine function.

    Args:
        name: what is awaited, for messages and task names.
        function: called when it starts.
    """

    __slots__ = ("_function", "_name")

    def __init__(self, name: str, function: Callable[[], Coroutine[Any, Any, R]]) -> None:
        self._name = name
        self._function = function
        super().__init__()

    @property
    def name(self) -> str:
        """What is awaited."""
        return self._name

    async def _run(self) -> R:
        return await self._function()
