"""BearerAuth: attaches the token to calls, and to nothing else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import httpx

from lusid_async.credentials import HoldsSecrets, PasswordCredential

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from lusid_async.auth.access_token import AccessToken
    from lusid_async.auth.manager import AsyncTokenManager
    from lusid_async.credentials import AsyncCredentialResolver

_DEFAULT_PORTS = {"http": 80, "https": 443}


class BearerAuth(HoldsSecrets, httpx.Auth):
    """The authentication of an httpx client: a bearer token for requests to the API's own origin.

    A request that is answered 401 is sent once more with a new token, if there is another one and if its
    body can be sent again.

    Args:
        manager: gives the token.
        resolver: knows the API's address.
    """

    def __init__(self, manager: AsyncTokenManager, resolver: AsyncCredentialResolver) -> None:
        self._manager = manager
        self._resolver = resolver

    async def obtain_token(self) -> None:
        """Wait until there is a token, so that a request that is sent after that does not wait for it.

        Raises:
            AuthenticationError: a token could not be obtained.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        await self._manager.token()

    def sync_auth_flow(
        self,
        request: httpx.Request,  # noqa: ARG002 - named as httpx names it
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Refuse.

        Raises:
            RuntimeError: always; a token can only be awaited.
        """
        raise RuntimeError("BearerAuth needs an httpx.AsyncClient; httpx.Client cannot await a token.")

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Attach the token, and deal with an answer 401.

        Raises:
            AuthenticationError: no token can be had.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        settings = await self._resolver.resolve()
        api = _origin_at(settings.api_url)
        if origin_of(request.url) != api:
            yield request
            return
        token = await self._manager.token()
        _attach(request, token)
        can_be_sent_again = isinstance(request.stream, httpx.ByteStream)
        response = yield request
        if response.status_code != httpx.codes.UNAUTHORIZED or not can_be_sent_again:
            return
        if origin_of(response.url) != api:
            # Answered after a redirect by somebody who has not seen the token.
            return
        # Gives the connection back, which the token request may need when the pool is small.
        await response.aread()
        await self._manager.invalidate(token)
        another = await self._manager.token()
        if another.is_the_same_as(token) and not isinstance(settings.credential, PasswordCredential):
            return
        _attach(request, another)
        yield request


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL, the port also where it is the scheme's own (RFC 6454)."""
    return url.scheme, url.host, url.port or _DEFAULT_PORTS.get(url.scheme)


@lru_cache(maxsize=16)
def _origin_at(url: str) -> tuple[str, str, int | None]:
    # Parsing a URL takes a tenth of the time of a small call.
    return origin_of(httpx.URL(url))


def _attach(request: httpx.Request, token: AccessToken) -> None:
    request.headers["Authorization"] = f"Bearer {token.value}"
