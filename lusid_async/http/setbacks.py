"""What a failure on the wire means for sending the call again."""

from __future__ import annotations

import re

import httpx

from lusid_async.http.failures import chain_of, reason_of
from lusid_async.http.retry import Setback

_NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Raised before a byte of the request is sent: by the pool, TCP, TLS or the proxy's tunnel."""

_NEVER_PASSING = (httpx.LocalProtocolError, httpx.TooManyRedirects, httpx.UnsupportedProtocol)
"""Raised about what is asked for, which another try does not change."""

_PASSING_REFUSALS = (408, 429)
"""Client errors of a proxy that another try can get past; its others are about who asks, and for what."""


def setback_of_failure(error: httpx.RequestError | OSError, request: httpx.Request) -> Setback:
    """Return what an exception means for sending a request again.

    Args:
        error: what httpx, or the network below a transport, raised.
        request: what was to be sent.
    """
    return Setback(
        reason=f"{type(error).__name__}: {reason_of(error)}",
        may_be_processed=not (isinstance(error, _NOT_CONNECTED) and _is_about(error, request)),
        is_passing=not isinstance(error, _NEVER_PASSING)
        and not (isinstance(error, _NOT_CONNECTED) and any(map(_is_final, chain_of(error)))),
    )


def _is_about(error: httpx.RequestError, request: httpx.Request) -> bool:
    """Say whether it is this request that failed, and not one that a redirect of it led to."""
    try:
        return error.request.url == request.url
    except RuntimeError:
        return True


def _is_final(error: BaseException) -> bool:
    """Say whether a failed connection would fail the same way again."""
    import socket
    import ssl

    if isinstance(error, httpx.ProxyError):
        answered = re.match(r"4\d\d\b", str(error))
        return answered is not None and int(answered.group()) not in _PASSING_REFUSALS
    if isinstance(error, ssl.SSLError):
        # A handshake that broke off may succeed next time; a certificate or a protocol stays as it is.
        # Bytes that were awaited (SSLWant…) say nothing about why the connection broke.
        broken_off = ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError
        return not isinstance(error, broken_off | ssl.SSLWantReadError | ssl.SSLWantWriteError)
    if isinstance(error, socket.gaierror):
        # The resolver says EAI_AGAIN when it could not ask, and EAI_NONAME when there is no such name.
        return error.errno != socket.EAI_AGAIN
    return isinstance(error, UnicodeError)
