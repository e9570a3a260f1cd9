"""The identity and the correlation id that blocks of code set for the calls made in them."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lusid_async.credentials import HoldsSecrets
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
    from contextvars import Token
    from types import TracebackType

    from lusid_async.auth.identities import CallerIdentity
    from lusid_async.credentials import AsyncCredentialResolver

FunctionT = TypeVar("FunctionT", bound="Callable[..., object]")
ValueT = TypeVar("ValueT")


@dataclass(frozen=True, slots=True)
class ContextIdentity(HoldsSecrets):
    """What `using_identity` and `using_correlation_id` set for the calls of one factory in a block.

    Args:
        caller: whose calls they are; None is the factory's own identity.
        correlation_id: the id that they carry; None is that of the factory.
    """

    caller: CallerIdentity | None
    correlation_id: str | None


@dataclass(frozen=True, slots=True)
class _Context(HoldsSecrets):
    """The identities and correlation ids of the blocks around, by resolver; None is every other factory."""

    callers: Mapping[AsyncCredentialResolver | None, CallerIdentity]
    correlation_ids: Mapping[AsyncCredentialResolver | None, str]

    def within(
        self,
        resolver: AsyncCredentialResolver | None,
        caller: CallerIdentity | None,
        correlation_id: str | None,
    ) -> _Context:
        """Return the context of a block inside; what is None stays."""
        return _Context(
            self.callers if caller is None else _inside(self.callers, resolver, caller),
            self.correlation_ids
            if correlation_id is None
            else _inside(self.correlation_ids, resolver, correlation_id),
        )

    def without(self, function: Callable[[], Awaitable[str]]) -> _Context:
        """Return the context without the identities whose token a function returns."""
        callers = {key: caller for key, caller in self.callers.items() if caller.function != function}
        return _Context(callers, self.correlation_ids)


def _inside(
    outer: Mapping[AsyncCredentialResolver | None, ValueT],
    resolver: AsyncCredentialResolver | None,
    value: ValueT,
) -> Mapping[AsyncCredentialResolver | None, ValueT]:
    # What is for every factory replaces all of the outer blocks, so that a context never grows by nesting.
    return {None: value} if resolver is None else {**outer, resolver: value}


_CONTEXT: ContextVar[_Context | None] = ContextVar("lusid_async.identity", default=None)
_RUNNING: ContextVar[tuple[Callable[[], Awaitable[str]], ...]] = ContextVar(
    "lusid_async.token_functions", default=()
)
_NO_BLOCK = _Context({}, {})


def context_identity(resolver: AsyncCredentialResolver) -> ContextIdentity | None:
    """Return the identity of the current context for the factory with this resolver, or None.

    Args:
        resolver: of the factory.
    """
    context = _CONTEXT.get()
    if context is None:
        return None
    callers, correlation_ids = context.callers, context.correlation_ids
    return ContextIdentity(
        callers.get(resolver) or callers.get(None),
        correlation_ids.get(resolver) or correlation_ids.get(None),
    )


@contextmanager
def outside_of(function: Callable[[], Awaitable[str]]) -> Iterator[None]:
    """Run a token function outside of the blocks whose token it returns: its calls cannot need that token.

    Args:
        function: the one that runs in this block.

    Raises:
        AuthenticationError: it is running already, and made a call that needs its token.
    """
    if function in _RUNNING.get():
        raise AuthenticationError(
            "access_token() made a call that needs the token which it is to return; make such a call with "
            "the factory itself, not with a view that has this function"
        )
    running = _RUNNING.set((*_RUNNING.get(), function))
    context = _CONTEXT.get()
    outside = _CONTEXT.set(None if context is None else context.without(function))
    try:
        yield
    finally:
        _CONTEXT.reset(outside)
        _RUNNING.reset(running)


class ContextBlock(HoldsSecrets):
    """What `using_identity` and `using_correlation_id` return: for a `with` block, or to decorate a function.

    Args:
        name: of the function that returned it, for messages.
        caller: whose calls they are; None changes nothing.
        correlation_id: the id that they carry; None changes nothing.
        resolver: of the factory that is meant; None is every factory.
    """

    __slots__ = ("_caller", "_correlation_id", "_name", "_reset", "_resolver")

    def __init__(
        self,
        name: str,
        caller: CallerIdentity | None,
        correlation_id: str | None,
        resolver: AsyncCredentialResolver | None = None,
    ) -> None:
        self._name = name
        self._caller = caller
        self._correlation_id = correlation_id
        self._resolver = resolver
        self._reset: Token[_Context | None] | None = None

    def __enter__(self) -> None:
        """Begin the block.

        Raises:
            RuntimeError: it is inside of itself, or in another task at the same time.
        """
        if self._reset is not None:
            raise RuntimeError(f"this {self._name} was entered already; call {self._name} for each block")
        outer = _CONTEXT.get() or _NO_BLOCK
        self._reset = _CONTEXT.set(outer.within(self._resolver, self._caller, self._correlation_id))

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the block.

        Raises:
            RuntimeError: it was entered in another context, so that it was not in effect here.
        """
        reset, self._reset = self._reset, None
        assert reset is not None
        try:
            _CONTEXT.reset(reset)
        except ValueError:
            if exc_type is None:
                raise RuntimeError(
                    f"a {self._name} block was left in another context than it was entered in, such as "
                    "another thread or task, where it had no effect; in a dependency with `yield` use "
                    "`async def`"
                ) from None

    def __call__(self, function: FunctionT) -> FunctionT:
        """Return a function whose calls are made in a block: a decorator.

        Args:
            function: a plain or an async function; the block ends when it returns.

        Raises:
            TypeError: it is a generator, whose consumer would run in the block too, or no function.
        """
        given: object = function
        if isinstance(given, type) or not callable(given):
            raise TypeError(f"{self._name} decorates functions, not {given!r}")
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            raise self._generator_error()
        if inspect.iscoroutinefunction(function):

            @wraps(function)
            async def awaited(*args: Any, **kwargs: Any) -> Any:
                with self._again():
                    return await function(*args, **kwargs)

            return cast("FunctionT", awaited)

        @wraps(function)
        def called(*args: Any, **kwargs: Any) -> Any:
            with self._again():
                returned = function(*args, **kwargs)
            if inspect.isgenerator(returned) or inspect.isasyncgen(returned):
                raise self._generator_error()
            return self._run_inside(returned) if inspect.iscoroutine(returned) else returned

        return cast("FunctionT", called)

    async def _run_inside(self, coroutine: Coroutine[Any, Any, object]) -> object:
        with self._again():
            return await coroutine

    def _again(self) -> ContextBlock:
        return ContextBlock(self._name, self._caller, self._correlation_id, self._resolver)

    def _generator_error(self) -> TypeError:
        return TypeError(
            f"{self._name} does not decorate generators, whose consumer would run in the block too; make the "
            f"calls in a `with {self._name}(...)` block in the generator, without a `yield` in the block"
        )
