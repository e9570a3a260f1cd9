"""Hooks: functions of the user that are told of every request, response, retry and wait of a factory.

The events name the operation and its path template. They carry no token, no body, and no value of a path or
a query, so that they can go to logs, traces and metrics as they are.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from dataclasses import dataclass, fields
from inspect import isawaitable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

E = TypeVar("E")

_LOGGER = logging.getLogger("lusid_async")

_TELLING: ContextVar[tuple[HookRunner, ...]] = ContextVar("lusid_async.hooks", default=())
"""Whose hooks are running in this context: their own calls are not told to them, which would never end."""


# Not frozen, which would double the time that it takes.
@dataclass(slots=True, eq=False)
class CallInfo:
    """A call, the same object in all its events; hooks must not change it.

    Args:
        operation: the class and the method, such as `InstrumentsApi.get_instrument`.
        method: the HTTP method.
        path_template: the path below the API root, such as `/api/instruments/{identifierType}/{identifier}`.
        scheme: `https`, or `http`.
        host: of the API.
        port: of the API, or None where it is the scheme's own.
        is_callers: whether it carries the token of a caller, and not the factory's own.
        correlation_id: the id in the header `CorrelationId`, or None.
    """

    operation: str
    method: str
    path_template: str
    scheme: str
    host: str
    port: int | None
    is_callers: bool
    correlation_id: str | None


class RequestEvent(NamedTuple):
    """An attempt that is about to be sent: the token is there, the rate limiter may still have it wait.

    Args:
        call: what is called.
        attempt: its number; the first is 1.
    """

    call: CallInfo
    attempt: int


class ResponseEvent(NamedTuple):
    """A response, whatever its status. It was read, unless the call is a stream.

    Args:
        call: what was called.
        attempt: its number; the first is 1.
        status: the HTTP status.
        elapsed: seconds from the end of the rate limiter's wait to here.
        request_id: LUSID's id of the request, or None if a proxy in between responded.
        remaining: how many more calls the rate limit allows in this window, as LUSID reports it, or None.
    """

    call: CallInfo
    attempt: int
    status: int
    elapsed: float
    request_id: str | None
    remaining: int | None


class RetryEvent(NamedTuple):
    """A decision to send a call again.

    Args:
        call: what is called.
        attempt: the number of the attempt that failed; the first is 1.
        reason: the status or the exception that it ended with, in words.
        wait: seconds until the call is sent again, at least.
        status: the HTTP status of the response, or None when there was none.
        error_type: the name of the exception, or None when there was a response.
    """

    call: CallInfo
    attempt: int
    reason: str
    wait: float
    status: int | None
    error_type: str | None


class ThrottleEvent(NamedTuple):
    """A wait of at least a millisecond for the rate limiter, told after the attempt that waited.

    Args:
        call: what is called.
        attempt: its number; the first is 1.
        waited: seconds.
        ended_at: when the wait ended, in seconds since 1970.
    """

    call: CallInfo
    attempt: int
    waited: float
    ended_at: float


class TokenEvent(NamedTuple):
    """A response of the token endpoint.

    Args:
        status: the HTTP status.
    """

    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions that are told what the calls of a factory do: `AsyncApiClientFactory(hooks=Hooks(...))`.

    Each may be a plain function or `async def`. It runs in the task of the call, which waits for it, and
    holds no lock and no slot of the rate limiter, so that it may make calls itself; no hook of the same
    factory is told of those, nor of those of tasks that it starts. An exception of it does not reach the
    call: the first one of each function is logged with its traceback.

    Args:
        on_request: called before each attempt.
        on_response: called after each response.
        on_retry: called when a call is going to be sent again, before the wait.
        on_throttle: called when an attempt had to wait for the rate limiter, after that attempt.
        on_token: called after each response of the token endpoint.
        around_call: called once for each call; the context manager that it returns is entered before the
            token is obtained and left with the last response or the exception, which it cannot suppress.

    Raises:
        TypeError: a hook is not a function.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None
    on_throttle: Callable[[ThrottleEvent], object] | None = None
    on_token: Callable[[TokenEvent], object] | None = None
    around_call: Callable[[CallInfo], AbstractContextManager[object]] | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be called."""
        for hook in fields(self):
            function: object = getattr(self, hook.name)
            if function is not None and not callable(function):
                raise TypeError(f"the hook {hook.name} must be a function, not {type(function).__name__}")


_Entered = list[tuple[object, "AbstractContextManager[object]"]]


class HookRunner:
    """Calls the hooks of a factory, and keeps their exceptions away from its calls.

    Args:
        hooks: all hooks of the factory.

    Raises:
        TypeError: one of them is no `Hooks`.
    """

    def __init__(self, hooks: Sequence[Hooks]) -> None:
        for each in hooks:
            given: object = each
            if not isinstance(given, Hooks):
                raise TypeError(f"hooks must be Hooks, or a sequence of them, not {type(given).__name__}")
        self.on_request = tuple(each.on_request for each in hooks if each.on_request)
        self.on_response = tuple(each.on_response for each in hooks if each.on_response)
        self.on_retry = tuple(each.on_retry for each in hooks if each.on_retry)
        self.on_throttle = tuple(each.on_throttle for each in hooks if each.on_throttle)
        self.on_token = tuple(each.on_token for each in hooks if each.on_token)
        self._around_call = tuple(each.around_call for each in hooks if each.around_call)
        self._failed: set[int] = set()

    @property
    def is_telling(self) -> bool:
        """Whether one of the hooks runs in the current context."""
        return self in _TELLING.get()

    async def tell(self, functions: Sequence[Callable[[E], object]], event: E) -> None:
        """Call functions with an event, one after another.

        Args:
            functions: the hooks of one kind.
            event: what they are told.
        """
        if not functions or self.is_telling:
            return
        telling = _TELLING.set((*_TELLING.get(), self))
        try:
            for function in functions:
                try:
                    result = function(event)
                    if result is not None and isawaitable(result):
                        await result
                except Exception:  # noqa: BLE001 - a hook is anybody's code
                    self._log_once(function)
        finally:
            _TELLING.reset(telling)

    def enter(self, call: CallInfo) -> _Entered:
        """Enter the context managers of the hooks `around_call`, and return them.

        Args:
            call: what is called.
        """
        entered: _Entered = []
        for function in self._around_call:
            try:
                manager = function(call)
                manager.__enter__()
            except Exception:  # noqa: BLE001 - a hook is anybody's code
                self._log_once(function)
            else:
                entered.append((function, manager))
        return entered

    def leave(self, entered: _Entered, error: BaseException | None) -> None:
        """Leave the context managers that were entered, in reverse order.

        Args:
            entered: what `enter` returned.
            error: what the call raised, or None.
        """
        for function, manager in reversed(entered):
            try:
                if error is None:
                    manager.__exit__(None, None, None)
                else:
                    manager.__exit__(type(error), error, error.__traceback__)
            except Exception as raised:  # noqa: BLE001 - a hook is anybody's code
                if raised is not error:
                    self._log_once(function)

    def _log_once(self, function: object) -> None:
        # By id: the runner keeps the functions, and not all can be hashed.
        if id(function) not in self._failed:
            self._failed.add(id(function))
            _LOGGER.warning(
                "the hook %s failed; the call goes on, and later failures of the hook are not logged",
                getattr(function, "__qualname__", type(function).__name__),
                exc_info=True,
            )
