"""The token endpoint of one account: sending token requests, retrying them, and remembering refusals."""

from __future__ import annotations

import copy
import logging
import random
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._advice import ADVICE
from lusid_async._backoff import backoff
from lusid_async._message_text import foreign_text, sentences
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.auth.grants import (
    DEFINITE_REFUSALS,
    is_transient,
    password_grant,
    refresh_grant,
    requested_wait,
    secrets_of,
    token_from,
)
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.auth.providers import TokenRequest
    from lusid_async.auth.tokens import AccessToken
    from lusid_async.credentials import PasswordCredential

MAX_BODY = 1_000_000
"""Bytes that a response of a token endpoint may have, after decompression; real ones have a few thousand."""

_MAX_RETRIES = 2
_FIRST_BACKOFF = 0.5
_MAX_WAIT = 60.0
_FIRST_REFUSAL = 60.0
_REFUSAL_FACTOR = 4.0
_MAX_REFUSAL = 3600.0
_REFRESH_REJECTED = (400, 401)
_LOGGER = logging.getLogger("lusid_async")


class TokenEndpoint:
    """Requests tokens for one account, with a refresh token as long as it is good, else with the password.

    After a definite refusal, such as a wrong password, no request is sent for a minute, then for longer and
    longer, up to an hour: repeated wrong passwords lock an account.

    Args:
        credential: whose tokens.
        client: what sends the requests; its own authentication is not used.
        margin: seconds before a token's expiry when another is requested.
        clock: returns the present in seconds and never jumps.
        wall_clock: returns the present in seconds since 1970, for messages.
        request_timeout: seconds that one request may take.
    """

    def __init__(
        self,
        credential: PasswordCredential,
        client: httpx.AsyncClient,
        *,
        margin: float,
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
        request_timeout: float,
    ) -> None:
        self._credential = credential
        self._client = client
        self._margin = margin
        self._clock = clock
        self._wall_clock = wall_clock
        self._request_timeout = request_timeout
        self._error: AuthenticationError | None = None
        self._not_before = 0.0
        self._refusals = 0

    @property
    def is_refused(self) -> bool:
        """Whether the password was definitely refused and is not sent again yet."""
        return self._refusals > 0 and self._clock() < self._not_before

    async def request_token(self, request: TokenRequest, last: AccessToken | None) -> AccessToken:
        """Request a token.

        Args:
            request: whether to wait, and where to put the responses.
            last: the token whose refresh token may be good.

        Raises:
            AuthenticationError: could not obtain one.
        """
        await self._back_off(request)
        try:
            token = await self._by_either_grant(request, last)
        except AuthenticationError as error:
            raise self._remembered(error) from None
        self._error = None
        self._refusals = 0
        return token

    async def _back_off(self, request: TokenRequest) -> None:
        """Wait as long as the token endpoint asked for, or raise what it responded before."""
        wait = self._not_before - self._clock()
        if self._error is None or wait <= 0:
            return
        error = copy.copy(self._error)
        if error.retry_after:
            if request.may_wait and error.retry_after <= _MAX_WAIT:
                await anyio.sleep(wait)
                return
            error.retry_after = wait
        raise error

    def _remembered(self, error: AuthenticationError) -> AuthenticationError:
        """Remember an error while another request is of no use; return it with that time in its text."""
        if error.error in DEFINITE_REFUSALS and not error.retry_after:
            wait = min(_FIRST_REFUSAL * _REFUSAL_FACTOR**self._refusals, _MAX_REFUSAL)
            self._refusals += 1
            until = datetime.fromtimestamp(self._wall_clock() + wait, UTC)
            advice = f"Not asked again until {until:%Y-%m-%d %H:%M:%S} UTC, unless the settings change"
            error.args = (sentences(error.args[0], advice),)
        elif error.retry_after:
            # Bounded, because a clock or a header may be wrong, and no request would be sent any more.
            wait = min(error.retry_after, _MAX_WAIT)
        else:
            return error
        self._not_before = self._clock() + wait
        self._error = copy.copy(error)
        return error

    async def _by_either_grant(self, request: TokenRequest, last: AccessToken | None) -> AccessToken:
        if last is not None and last.refresh_token is not None:
            refresh = refresh_grant(self._credential, last.refresh_token)
            try:
                return await self._by_grant(refresh, "refresh_token", request, last)
            except AuthenticationError as error:
                if error.status not in _REFRESH_REJECTED:
                    raise
                _LOGGER.debug("the refresh token was rejected; requesting a token with the password")
        return await self._by_grant(password_grant(self._credential), "password", request, None)

    async def _by_grant(
        self, sent: httpx.Request, grant: str, request: TokenRequest, last: AccessToken | None
    ) -> AccessToken:
        now = self._clock()
        secrets = secrets_of(self._credential, last)
        response = await self._send(sent, grant, request)
        token = token_from(
            response, grant=grant, now=now, margin=self._margin, previous=last, secrets=secrets
        )
        _LOGGER.debug("obtained a token by the %s grant; it expires in %.0f s", grant, token.remaining(now))
        return token

    async def _send(self, sent: httpx.Request, grant: str, request: TokenRequest) -> httpx.Response:
        """Send a request, again if the token endpoint is busy or cannot be reached."""
        retries = 0
        while True:
            response, failure = await self._attempt(sent)
            if response is not None:
                request.responses.append(response)
            wait = wait_after(response, retries) if request.may_wait else None
            if wait is not None:
                await anyio.sleep(wait)
                retries += 1
            elif response is not None:
                return response
            else:
                advice = ADVICE["token_unreachable"]
                raise AuthenticationError(
                    sentences(
                        f"{advice.message}: the request to {self._credential.endpoint} ({grant} grant) "
                        f"failed: {failure}",
                        advice.remedy,
                    )
                )

    async def _attempt(self, sent: httpx.Request) -> tuple[httpx.Response | None, str]:
        """Send a request once; return the response, or why there is none.

        What httpx raises holds the request, and with it the password: so only its text is returned.

        Raises:
            AuthenticationError: the body of the response is too large or cannot be decompressed.
        """
        sent.extensions["timeout"] = httpx.Timeout(self._request_timeout, pool=None).as_dict()
        try:
            # A timeout of its own: httpx's are for each read, so that one byte now and then is in time.
            with anyio.CancelScope(deadline=anyio.current_time() + self._request_timeout):
                response = await self._client.send(sent, auth=None, follow_redirects=False, stream=True)
                return await _read(response), ""
        except (httpx.RequestError, httpx.InvalidURL, OSError) as error:
            secrets = (*secrets_of(self._credential, None), *secrets_sent_with(sent))
            said = foreign_text(str(error), secrets=secrets)
            return None, f"{type(error).__name__}: {said}".rstrip(": ")
        except _UnreadableBodyError as error:
            what = f"the response of {self._credential.endpoint} is unusable: {error}"
            raise AuthenticationError(
                sentences(f"Could not obtain a token: {what}", ADVICE["token_missing"].remedy)
            ) from None
        return None, f"timed out after {self._request_timeout:g} s"


class _UnreadableBodyError(Exception):
    """The body of a response is too large, or is encoded in a way that was not asked for."""


async def _read(response: httpx.Response) -> httpx.Response:
    """Read a response of a token endpoint, up to `MAX_BODY`, and return it with its body.

    Raises:
        httpx.RequestError: the body broke off.
        _UnreadableBodyError: it is too large, or cannot be decompressed.
    """
    try:
        if response.is_stream_consumed:
            # Whatever stands in the place of a network has it whole.
            await response.aread()
            return response
        received = await _received(response)
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()
    content = _decompressed(
        bytes(received), response.headers.get("content-encoding", "identity").strip().lower()
    )
    ignored = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in ignored]
    return httpx.Response(
        response.status_code,
        headers=headers,
        content=content,
        request=response.request,
        extensions=response.extensions,
    )


async def _received(response: httpx.Response) -> bytearray:
    """Return the body as it came.

    httpx receives a body through generators inside each other, and one that is left in the middle makes trio
    warn. So a body that is too large is not left: its connection is closed, which ends them from inside.
    """
    received = bytearray()
    is_closed = False
    try:
        async for chunk in response.aiter_raw():
            received += chunk
            if len(received) > 2 * MAX_BODY:
                # Not from a connection, which would have ended.
                break
            if len(received) > MAX_BODY and not is_closed:
                is_closed = True
                await response.aclose()
    except (httpx.RequestError, httpx.StreamError):
        if not is_closed:
            raise
    if len(received) > MAX_BODY:
        raise _UnreadableBodyError(_TOO_LARGE)
    return received


_TOO_LARGE = f"the body is larger than {MAX_BODY // 1_000_000} MB"
_WINDOW_BITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


def _decompressed(received: bytes, encoding: str) -> bytes:
    if encoding in ("identity", ""):
        return received
    if encoding not in _WINDOW_BITS:
        raise _UnreadableBodyError(f"the body has the content encoding {foreign_text(encoding)}")
    decompressor = zlib.decompressobj(_WINDOW_BITS[encoding])
    try:
        content = decompressor.decompress(received, MAX_BODY + 1)
    except zlib.error:
        raise _UnreadableBodyError(f"the body is not {encoding}") from None
    if len(content) > MAX_BODY:
        raise _UnreadableBodyError(_TOO_LARGE)
    return content


def wait_after(response: httpx.Response | None, retries: int) -> float | None:
    """Return the seconds before a request may be sent again, or None when it is not sent again.

    Args:
        response: the response, or None if there was none.
        retries: the retry count.
    """
    if retries >= _MAX_RETRIES or (response is not None and not is_transient(response.status_code)):
        return None
    wait = None if response is None else requested_wait(response.status_code, response.headers)
    if wait is None:
        # Spreads callers in time; nothing secret depends on it.
        jitter = random.random()  # noqa: S311
        wait = backoff(retry_count=retries, initial=_FIRST_BACKOFF, maximum=_MAX_WAIT, jitter=jitter)
    return wait if wait <= _MAX_WAIT else None
