"""What httpx raises, told in our own words and without what must not leak."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from lusid_async.errors import ConnectionFailedError, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.errors import LusidError
    from lusid_async.http.options import Timeouts


def failure_for(
    error: httpx.RequestError | OSError, *, operation: str, timeouts: Timeouts, request_id: str | None = None
) -> RequestTimeoutError | ConnectionFailedError:
    """Return the exception that stands for what happened on the wire; raise it from `without_secrets(error)`.

    Args:
        error: what httpx, or the network below a transport, raised.
        operation: the name of the call, such as `InstrumentsApi.get_instrument`.
        timeouts: the limits that the call had.
        request_id: LUSID's name for the request, if the head of the answer had come.
    """
    place = _place(error)
    if isinstance(error, httpx.ConnectTimeout):
        return RequestTimeoutError(
            f"{operation}: no connection{place} within {_limit(timeouts.connect)}; check the address, "
            "the proxy and the network, or raise connect_timeout_ms.",
            operation=operation,
        )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return RequestTimeoutError(
            f"{operation}: nothing moved on the connection{place} for {_limit(timeouts.read)}; raise "
            "read_timeout_ms if the answer may take longer.",
            operation=operation,
            request_id=request_id,
        )
    return ConnectionFailedError(
        f"{operation}: the connection{place} failed: {reason_of(error)}. {_advice(error)}",
        operation=operation,
        request_id=request_id,
    )


def total_timeout(operation: str, timeouts: Timeouts) -> RequestTimeoutError:
    """Return the exception for a call whose total time has passed."""
    return RequestTimeoutError(
        f"{operation}: not finished within the total of {_limit(timeouts.total)}, token and retries "
        "included; raise total_timeout_ms for longer calls (0 = no limit).",
        operation=operation,
    )


def rate_limit_timeout(operation: str, timeouts: Timeouts, *, sent: int) -> RequestTimeoutError:
    """Return the exception for a call that the rate limit keeps from being sent within its total time.

    Args:
        operation: the name of the call.
        timeouts: the limits that the call had.
        sent: how many times it was sent before.
    """
    what = f"not sent again (tries before: {sent})" if sent else "not sent"
    return RequestTimeoutError(
        f"{operation}: {what}, because it was waiting for the rate limit: LUSID answered calls of this "
        f"factory with 429, and the turn of this one does not come within the total of "
        f"{_limit(timeouts.total)}. Make fewer calls at once, or raise total_timeout_ms (0 = no limit).",
        operation=operation,
    )


def note_attempts(error: LusidError, attempts: int) -> None:
    """Have an exception tell how many times the call was sent, if it was more than once."""
    if attempts > 1:
        error.add_note(f"The call was sent {attempts} times; this is what came of the last.")


def without_secrets(error: Exception) -> Exception:
    """Take out of an exception, and of all that it was raised from, what could show a token or a password.

    An httpx exception holds its request, whose headers carry the bearer token and whose body may be a
    password grant; the frames of its traceback hold the raw headers as local variables, which error
    reporters print. Types, messages and the chain stay.
    """
    for link in chain_of(error):
        link.__traceback__ = None
        if isinstance(link, httpx.RequestError):
            _bare_request(link)
    return error


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """Iterate over an exception and all that it was raised from."""
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def reason_of(error: Exception) -> str:
    """Return the first message in the chain: on trio, that of the outermost exception is often empty."""
    return next((str(link) for link in chain_of(error) if str(link)), type(error).__name__)


def _bare_request(error: httpx.RequestError) -> None:
    try:
        request = error.request
    except RuntimeError:
        return
    error.request = httpx.Request(request.method, request.url)


def _advice(error: Exception) -> str:
    if isinstance(error, httpx.ProxyError):
        return "Check proxy_address, proxy_username and proxy_password (FBN_PROXY_ADDRESS, …)."
    if isinstance(error, httpx.ConnectError):
        return "Check the address in api_url and token_url, the proxy, the CA bundle and the network."
    return "The call may or may not have been processed."


def _place(error: Exception) -> str:
    try:
        url = error.request.url if isinstance(error, httpx.RequestError) else None
    except RuntimeError:
        url = None
    return "" if url is None else f" to {url.scheme}://{url.netloc.decode('ascii')}"


def _limit(seconds: float | None) -> str:
    return "its time limit" if seconds is None else f"{seconds:g} s"
