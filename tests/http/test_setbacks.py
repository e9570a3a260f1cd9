"""What a failure on the wire means for sending the call again."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from lusid_async.http.setbacks import setback_of_failure

REQUEST = httpx.Request("POST", "https://things.lusid.com/api/things")


def caused(error: httpx.RequestError, *causes: BaseException) -> httpx.RequestError:
    """Chain exceptions as the layers below httpx do."""
    link: BaseException = error
    for cause in causes:
        link.__cause__ = cause
        link = cause
    error.request = REQUEST
    return error


@pytest.mark.parametrize(
    ("error", "may_be_processed", "is_passing"),
    [
        # No connection was made, and the next try may have more luck.
        (caused(httpx.ConnectError(""), ConnectionRefusedError()), False, True),
        (caused(httpx.ConnectError(""), OSError("all attempts failed")), False, True),
        (caused(httpx.ConnectTimeout("")), False, True),
        (caused(httpx.PoolTimeout("")), False, True),
        (caused(httpx.ConnectError(""), EOFError(), ssl.SSLEOFError()), False, True),
        (caused(httpx.ConnectError(""), ConnectionResetError(), ssl.SSLWantReadError()), False, True),
        (caused(httpx.ConnectError(""), socket.gaierror(socket.EAI_AGAIN, "again")), False, True),
        (caused(httpx.ProxyError("502 Bad Gateway")), False, True),
        (caused(httpx.ProxyError("429 Too Many Requests")), False, True),
        (caused(httpx.ProxyError("Proxy Server could not connect: Connection refused.")), False, True),
        # It would be refused the same way again.
        (caused(httpx.ConnectError(""), OSError(), ssl.SSLCertVerificationError("expired")), False, False),
        (caused(httpx.ConnectError(""), ssl.SSLError("WRONG_VERSION_NUMBER")), False, False),
        (caused(httpx.ConnectError(""), socket.gaierror(socket.EAI_NONAME, "unknown")), False, False),
        (caused(httpx.ConnectError(""), UnicodeError("label too long")), False, False),
        (caused(httpx.ProxyError("407 Proxy Authentication Required")), False, False),
        (caused(httpx.ProxyError("403 Forbidden")), False, False),
        (caused(httpx.UnsupportedProtocol("")), True, False),
        (caused(httpx.LocalProtocolError("")), True, False),
        (caused(httpx.TooManyRedirects("")), True, False),
        # Something was sent, and nobody knows what became of it.
        (caused(httpx.ReadTimeout("")), True, True),
        (caused(httpx.WriteTimeout("")), True, True),
        (caused(httpx.ReadError(""), ssl.SSLError("bad record")), True, True),
        (caused(httpx.WriteError("")), True, True),
        (caused(httpx.RemoteProtocolError("Server disconnected")), True, True),
        (caused(httpx.DecodingError("bad gzip")), True, True),
        (ConnectionResetError("reset"), True, True),
        (TimeoutError(), True, True),
    ],
    ids=lambda value: f"{type(value).__name__}({value})",
)
def test_failures(error: httpx.RequestError | OSError, may_be_processed: bool, is_passing: bool) -> None:
    setback = setback_of_failure(error, REQUEST)
    assert (setback.may_be_processed, setback.is_passing) == (may_be_processed, is_passing)
    assert setback.reason.startswith(type(error).__name__)
    assert setback.status is None


def test_a_redirect_that_cannot_be_followed_comes_after_something_was_processed() -> None:
    error = httpx.ConnectError("", request=httpx.Request("GET", "https://elsewhere.com"))
    assert setback_of_failure(error, REQUEST).may_be_processed


def test_an_exception_without_a_request_is_about_the_request_that_was_sent() -> None:
    assert not setback_of_failure(httpx.ConnectError(""), REQUEST).may_be_processed
