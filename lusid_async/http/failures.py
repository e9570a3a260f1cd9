"""What httpx raises: what it means for a retry, and the exception of ours that is raised for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx

from lusid_async._advice import ADVICE, certificate_advice
from lusid_async._message_text import address_of, foreign_text
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.credentials.settings import PROXY_EXTENSION
from lusid_async.errors import ConnectionFailedError, RequestTimeoutError, ResponseTooLargeError
from lusid_async.http.retry import FailedAttempt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lusid_async.errors import LusidError
    from lusid_async.http.options import Timeouts

_NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Raised before a byte of the request is sent: by the pool, TCP, TLS or the proxy's tunnel."""

_NEVER_TRANSIENT = (
    httpx.InvalidURL,
    httpx.LocalProtocolError,
    httpx.TooManyRedirects,
    httpx.UnsupportedProtocol,
)
"""Raised about the request itself, which a retry does not change."""

_SPEAKS_NO_TLS = (ADVICE["tls_to_plain"].message, "RECORD_LAYER_FAILURE", "record layer failure")
"""What OpenSSL says of a response that is not TLS: since version 3.4 and before."""

_TRANSIENT_PROXY_ERRORS = (408, 429)
"""Client errors of a proxy that a retry can get past; its others are about credentials and addresses."""


def failed_attempt_of_error(
    error: httpx.RequestError | httpx.InvalidURL | OSError, request: httpx.Request
) -> FailedAttempt:
    """Return what an exception means for a retry.

    Args:
        error: what httpx, or the network below a transport, raised.
        request: the request that was to be sent.
    """
    not_connected = isinstance(error, _NOT_CONNECTED)
    return FailedAttempt(
        reason=f"{type(error).__name__}: {reason_of(error, secrets_sent_with(request))}",
        maybe_processed=not (not_connected and _is_about(error, request)),
        transient=not isinstance(error, _NEVER_TRANSIENT)
        and not (not_connected and any(map(_is_permanent, chain_of(error)))),
    )


def failure_for(
    error: httpx.RequestError | httpx.InvalidURL | OSError,
    *,
    operation: str,
    timeouts: Timeouts,
    request_id: str | None = None,
) -> RequestTimeoutError | ConnectionFailedError:
    """Return the exception for a failed connection or a timeout; raise it from `without_secrets(error)`.

    Args:
        error: what httpx, or the network below a transport, raised.
        operation: the name of the call, such as `InstrumentsApi.get_instrument`.
        timeouts: those of the call.
        request_id: LUSID's name for the request, if the response had begun.
    """
    place = _place(error)
    secrets = _secrets_of(error)
    if isinstance(error, httpx.ConnectTimeout):
        return RequestTimeoutError(
            f"{operation}: no connection{place} within {_seconds(timeouts.connect)}; check the address, "
            "the proxy and the network, or raise connect_timeout_ms.",
            operation=operation,
        )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        if timeouts.read is None:
            # Not our timeout: a transport of the caller's or a mock raised it, and knows why.
            return RequestTimeoutError(
                f"{operation}: the transport timed out{place}: {reason_of(error, secrets)}",
                operation=operation,
                request_id=request_id,
            )
        kind = "write" if isinstance(error, httpx.WriteTimeout) else "read"
        return RequestTimeoutError(
            f"{operation}: the {kind}{place} timed out after {_seconds(timeouts.read)}; raise "
            "read_timeout_ms if the response may take longer.",
            operation=operation,
            request_id=request_id,
        )
    return ConnectionFailedError(
        f"{operation}: the connection{place} failed: {reason_of(error, secrets)}. {_advice(error)}",
        operation=operation,
        request_id=request_id,
    )


def total_timeout(operation: str, timeouts: Timeouts) -> RequestTimeoutError:
    """Return the exception for a call whose total timeout has passed."""
    return RequestTimeoutError(
        f"{operation}: not finished within the total timeout of {_seconds(timeouts.total)}, token and "
        "retries included; raise total_timeout_ms for longer calls (0 = no limit).",
        operation=operation,
    )


def blocked_loop_timeout(operation: str, timeouts: Timeouts, *, late: float) -> RequestTimeoutError:
    """Return the exception for a call whose total timeout passed while code blocked the event loop.

    Args:
        operation: the name of the call.
        timeouts: those of the call.
        late: seconds from the deadline until the event loop ran again.
    """
    return RequestTimeoutError(
        f"{operation}: not finished within the total timeout of {_seconds(timeouts.total)}, and the event "
        f"loop was blocked when it passed, for {late:.1f} s or more: the call could not go on, whatever "
        "LUSID responded. Some code in this process computes, sleeps or does I/O without awaiting: run it "
        "in a worker thread (anyio.to_thread.run_sync).",
        operation=operation,
    )


def rate_limit_timeout(operation: str, timeouts: Timeouts, *, sent: int) -> RequestTimeoutError:
    """Return the exception for a call that the rate limit keeps from being sent within its total timeout.

    Args:
        operation: the name of the call.
        timeouts: those of the call.
        sent: how many times it was sent before.
    """
    what = f"not sent again (attempts before: {sent})" if sent else "not sent"
    return RequestTimeoutError(
        f"{operation}: {what}, because it was waiting for the rate limit: LUSID allows no further call "
        f"within the total timeout of {_seconds(timeouts.total)}. Make fewer calls at once, or raise "
        "total_timeout_ms (0 = no limit).",
        operation=operation,
    )


def too_large(operation: str, limit: int, *, request_id: str | None) -> ResponseTooLargeError:
    """Return the exception for a body beyond the limit.

    Args:
        operation: the name of the call.
        limit: bytes that the body may have.
        request_id: LUSID's name for the request.
    """
    return ResponseTooLargeError(
        f"{operation}: the body of the response is larger than {limit:,} bytes. Ask for less, read it in "
        "pieces with stream(), or raise max_response_bytes (0 = no limit).",
        limit=limit,
        operation=operation,
        request_id=request_id,
    )


def note_attempts(error: LusidError, attempts: int) -> None:
    """Add to an exception how many times the call was sent, if it was more than once."""
    if attempts > 1:
        error.add_note(f"The call was attempted {attempts} times; this is the outcome of the last attempt.")


def without_secrets(error: Exception) -> Exception:
    """Remove from an exception, and from its causes, what could show a token or a password.

    An httpx exception holds its request, whose headers carry the bearer token and whose body may be a
    password grant; the frames of its traceback hold the raw headers as local variables, which error
    reporters print. Types and the chain stay, and messages as far as they may be shown: parsers quote what
    they cannot parse, which a server may have filled with what it was sent.
    """
    secrets = _secrets_of(error)
    for link in chain_of(error):
        link.__traceback__ = None
        if not isinstance(link, OSError):
            link.args = tuple(
                foreign_text(argument, secrets=secrets) if isinstance(argument, str) else argument
                for argument in link.args
            )
        if isinstance(link, httpx.RequestError):
            _bare_request(link)
    return error


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """Iterate over an exception and its causes."""
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def reason_of(error: Exception, secrets: Sequence[str] = ()) -> str:
    """Return the first message in the chain: on trio, that of the outermost exception is often empty.

    Args:
        error: what was raised.
        secrets: what was sent, which the server may have repeated.
    """
    messages = (str(link) for link in chain_of(error))
    return next((foreign_text(each, secrets=secrets) for each in messages if each), type(error).__name__)


def _is_about(error: Exception, request: httpx.Request) -> bool:
    """Say whether it is this request that failed, and not one that a redirect of it led to."""
    failed = _request_of(error)
    return failed is None or failed.url == request.url


def _is_permanent(error: BaseException) -> bool:
    """Say whether a failed connection would fail the same way again."""
    import socket
    import ssl

    if isinstance(error, httpx.ProxyError):
        status = re.match(r"4\d\d\b", str(error))
        return status is not None and int(status.group()) not in _TRANSIENT_PROXY_ERRORS
    if isinstance(error, ssl.SSLError):
        # A handshake that broke off may succeed next time; a certificate or a protocol stays as it is.
        # Bytes that were awaited (SSLWant…) say nothing about why the connection broke.
        broken_off = ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError
        return not isinstance(error, broken_off | ssl.SSLWantReadError | ssl.SSLWantWriteError)
    if isinstance(error, socket.gaierror):
        # The resolver says EAI_AGAIN when it could not ask, and EAI_NONAME when there is no such name.
        return error.errno != socket.EAI_AGAIN
    return isinstance(error, UnicodeError)


def _request_of(error: BaseException) -> httpx.Request | None:
    try:
        return error.request if isinstance(error, httpx.RequestError) else None
    except RuntimeError:
        # What httpx raises when an exception has no request.
        return None


def _secrets_of(error: BaseException) -> tuple[str, ...]:
    request = _request_of(error)
    return () if request is None else secrets_sent_with(request)


def _bare_request(error: httpx.RequestError) -> None:
    request = _request_of(error)
    if request is not None:
        error.request = httpx.Request(request.method, request.url)


def _advice(error: Exception) -> str:
    if isinstance(error, httpx.InvalidURL):
        return "The server redirected to something that is no URL: check api_url and token_url."
    if isinstance(error, httpx.ProxyError):
        return (
            "Check the proxy: proxy_address, proxy_username and proxy_password (FBN_PROXY_ADDRESS, …), or "
            "HTTPS_PROXY, HTTP_PROXY and ALL_PROXY of the environment."
        )
    if isinstance(error, httpx.RemoteProtocolError) and _scheme(error) == "http":
        return f"{ADVICE['plain_to_tls'].remedy}. The call may or may not have been processed."
    if isinstance(error, httpx.ConnectError):
        if any(words in reason_of(error) for words in _SPEAKS_NO_TLS):
            return f"{ADVICE['tls_to_plain'].remedy}."
        if (advice := certificate_advice(reason_of(error))) is not None:
            return advice
        return (
            "Check the address in api_url and token_url, the proxy (of the settings, or HTTPS_PROXY of the "
            "environment), the CA bundle and the network."
        )
    return "The call may or may not have been processed."


def _place(error: Exception) -> str:
    request = _request_of(error)
    if request is None:
        return ""
    proxy = request.extensions.get(PROXY_EXTENSION)
    through = f" through the proxy {address_of(proxy.address)}" if proxy else ""
    return f" to {request.url.scheme}://{request.url.netloc.decode('ascii')}{through}"


def _scheme(error: Exception) -> str | None:
    request = _request_of(error)
    return None if request is None else request.url.scheme


def _seconds(timeout: float | None) -> str:
    return "its time limit" if timeout is None else f"{timeout:g} s"
