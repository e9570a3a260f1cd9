"""What an exception of httpx means: for a retry, and in the words of the exception that is raised for it."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from lusid_async.http.failures import failed_attempt_of_error, failure_for
from lusid_async.http.options import Timeouts

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
    ("error", "maybe_processed", "transient"),
    [
        # No connection was made; a retry can succeed.
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
        # A retry would fail the same way.
        (caused(httpx.ConnectError(""), OSError(), ssl.SSLCertVerificationError("expired")), False, False),
        (caused(httpx.ConnectError(""), ssl.SSLError("WRONG_VERSION_NUMBER")), False, False),
        (caused(httpx.ConnectError(""), socket.gaierror(socket.EAI_NONAME, "unknown")), False, False),
        (caused(httpx.ConnectError(""), UnicodeError("label too long")), False, False),
        (caused(httpx.ProxyError("407 Proxy Authentication Required")), False, False),
        (caused(httpx.ProxyError("403 Forbidden")), False, False),
        (caused(httpx.UnsupportedProtocol("")), True, False),
        (caused(httpx.LocalProtocolError("")), True, False),
        (caused(httpx.TooManyRedirects("")), True, False),
        # Sent, and maybe processed.
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
def test_which_exceptions_are_transient_and_maybe_processed(
    error: httpx.RequestError | OSError, maybe_processed: bool, transient: bool
) -> None:
    failed = failed_attempt_of_error(error, REQUEST)
    assert (failed.maybe_processed, failed.transient) == (maybe_processed, transient)
    assert failed.reason.startswith(type(error).__name__)
    assert failed.status is None


def test_a_redirect_that_cannot_be_followed_is_maybe_processed() -> None:
    error = httpx.ConnectError("", request=httpx.Request("GET", "https://elsewhere.com"))
    assert failed_attempt_of_error(error, REQUEST).maybe_processed


def test_an_exception_without_a_request_is_about_the_request_of_the_call() -> None:
    assert not failed_attempt_of_error(httpx.ConnectError(""), REQUEST).maybe_processed


def test_a_timeout_that_is_not_ours_says_what_the_transport_said() -> None:
    error = caused(httpx.ReadTimeout("No response can be found for GET request"))
    failure = failure_for(error, operation="X.y", timeouts=Timeouts())
    assert "No response can be found" in str(failure)
    assert "read_timeout_ms" not in str(failure)


def test_a_certificate_that_strict_verification_refuses_says_which_extension_is_missing() -> None:
    cause = ssl.SSLCertVerificationError("certificate verify failed: Missing Authority Key Identifier")
    error = caused(httpx.ConnectError(str(cause)), cause)
    failure = failure_for(error, operation="X.y", timeouts=Timeouts())
    assert "lacks the extension Authority Key Identifier" in str(failure)
    assert "VERIFY_X509_STRICT" in str(failure)
