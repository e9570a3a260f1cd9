"""The ways to have a token: one that is given, one in a file, one from the token endpoint."""

from __future__ import annotations

import hashlib
import logging
import random
from inspect import isawaitable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import anyio.to_thread
import httpx

from lusid_async.auth.access_token import AccessToken
from lusid_async.auth.grants import password_grant, refresh_grant, requested_wait, token_from
from lusid_async.backoff import backoff
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.auth.store import TokenStore
    from lusid_async.credentials import AccessTokenFile, PasswordCredential, PersonalAccessToken

REREAD_SECONDS = 120.0
"""How long the content of a token file is trusted; the time of LUSID's own SDKs."""

REQUEST_SECONDS = 60.0
"""How long one token request may take: an identity provider answers in one or two."""

_MOST_RETRIES = 2
_FIRST_BACKOFF = 0.5
_LONGEST_WAIT = 60.0
_TOO_MANY_REQUESTS = 429
_REFUSED = (400, 401)
_LOGGER = logging.getLogger("lusid_async")


class TokenSource(Protocol):
    """Where a token manager gets tokens."""

    async def obtain(self, previous: AccessToken | None, refused: str | None) -> AccessToken:
        """Return a token.

        Args:
            previous: the last one that was had here.
            refused: the value of the last token that LUSID did not accept.

        Raises:
            AuthenticationError: none can be had.
        """


class GivenToken:
    """A personal access token.

    Args:
        credential: the token.
    """

    def __init__(self, credential: PersonalAccessToken) -> None:
        self._token = AccessToken(credential.access_token)

    async def obtain(self, previous: AccessToken | None, refused: str | None) -> AccessToken:  # noqa: ARG002
        """Return the token, which is always the same."""
        return self._token


class TokenFile:
    """A file with a token that somebody else renews.

    Args:
        credential: the place of the file.
        clock: gives the present in seconds.
    """

    def __init__(self, credential: AccessTokenFile, clock: Callable[[], float]) -> None:
        self._path = credential.path
        self._clock = clock

    async def obtain(self, previous: AccessToken | None, refused: str | None) -> AccessToken:  # noqa: ARG002
        """Read the file.

        Raises:
            AuthenticationError: it cannot be read or holds no token.
        """
        now = self._clock()
        value, problem = await anyio.to_thread.run_sync(_read_token, Path(self._path))
        if problem:
            raise AuthenticationError(
                f"The access token file {self._path!r} {problem}; it must hold one token and nothing else."
            )
        return AccessToken(value, renew_at=now + REREAD_SECONDS)


def _read_token(path: Path) -> tuple[str, str]:
    """Return the token in a file, or what is wrong with it."""
    try:
        value = path.read_text("utf-8-sig").strip()
    except OSError as error:
        return "", f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        return "", "is not text"
    if not value:
        return "", "is empty"
    if not value.isascii() or not value.isprintable() or " " in value:
        return "", "holds something that cannot be sent as a token"
    return value, ""


class GrantedToken:
    """Tokens from the token endpoint, for a refresh token as long as it is good, else for the password.

    Args:
        credential: whose tokens.
        client: what sends the requests; its own authentication is not used.
        store: where tokens are kept.
        margin: seconds before a token's end when another should be fetched.
        clock: gives the present in seconds.
        response_handler: called with every answer of the token endpoint.
    """

    def __init__(
        self,
        credential: PasswordCredential,
        client: httpx.AsyncClient,
        store: TokenStore,
        *,
        margin: float,
        clock: Callable[[], float],
        response_handler: Callable[[httpx.Response], object] | None,
    ) -> None:
        self._credential = credential
        self._client = client
        self._store = store
        self._margin = margin
        self._clock = clock
        self._response_handler = response_handler
        self._account = account_of(credential)

    async def obtain(self, previous: AccessToken | None, refused: str | None) -> AccessToken:
        """Return a stored token that is still fresh, or ask the token endpoint for another.

        Raises:
            AuthenticationError: the token endpoint gave none.
        """
        stored = await self._store.load(self._account)
        if stored is not None and stored.value != refused and stored.is_fresh(self._clock()):
            return stored
        last = stored or previous
        token = await self._granted(None if last is None else last.refresh_token)
        await self._store.save(self._account, token)
        return token

    async def _granted(self, refresh_token: str | None) -> AccessToken:
        if refresh_token is not None:
            try:
                return await self._ask(
                    refresh_grant(self._credential, refresh_token), "refresh_token", refresh_token
                )
            except AuthenticationError as error:
                if error.status not in _REFUSED:
                    raise
                _LOGGER.debug("the refresh token was refused; asking with the password")
        return await self._ask(password_grant(self._credential), "password", None)

    async def _ask(self, request: httpx.Request, grant: str, refresh_token: str | None) -> AccessToken:
        now = self._clock()
        response = await self._answer(request, grant)
        token = token_from(response, grant=grant, now=now, margin=self._margin, refresh_token=refresh_token)
        _LOGGER.debug("a token came by the %s grant, good for %.0f s", grant, (token.expires_at or now) - now)
        return token

    async def _answer(self, request: httpx.Request, grant: str) -> httpx.Response:
        """Send a request, again if the token endpoint is busy or cannot be reached."""
        retries = 0
        while True:
            response, failure = await self._try(request)
            wait = _wait_after(response, retries)
            if wait is not None:
                await anyio.sleep(wait)
                retries += 1
            elif response is not None:
                return response
            else:
                raise AuthenticationError(
                    f"The token endpoint {self._credential.token_url} could not be asked for a token "
                    f"({grant} grant): {failure}. Check token_url, the proxy, the CA bundle and the network."
                )

    async def _try(self, request: httpx.Request) -> tuple[httpx.Response | None, str]:
        """Send a request once; return the answer, or what kept it from coming.

        What httpx raises holds the request, and with it the password: so it is told in words.
        """
        request.extensions["timeout"] = httpx.Timeout(REQUEST_SECONDS, pool=None).as_dict()
        try:
            with anyio.CancelScope(deadline=anyio.current_time() + REQUEST_SECONDS):
                response = await self._client.send(request, auth=None, follow_redirects=False)
                if self._response_handler is not None:
                    handled = self._response_handler(response)
                    if isawaitable(handled):
                        await handled
                return response, ""
        except (httpx.RequestError, OSError) as error:
            return None, f"{type(error).__name__}: {error}".rstrip(": ")
        return None, f"no answer within {REQUEST_SECONDS:g} s"


def _wait_after(response: httpx.Response | None, retries: int) -> float | None:
    """Return the seconds before a request is sent again, or None when what came of it stands."""
    if response is not None and not _is_passing(response.status_code):
        return None
    wait = None if response is None else requested_wait(response.headers)
    if wait is None:
        # Spreads callers in time; nothing secret depends on it.
        jitter = random.random()  # noqa: S311
        wait = backoff(retries=retries, first=_FIRST_BACKOFF, longest=_LONGEST_WAIT, jitter=jitter)
    return None if retries >= _MOST_RETRIES or wait > _LONGEST_WAIT else wait


def _is_passing(status: int) -> bool:
    return status == _TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR


def account_of(credential: PasswordCredential) -> str:
    """Return a name for an account that tells nobody who it is."""
    parts = (credential.token_url, credential.username, credential.client_id)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
