"""AsyncTokenManager: one token for however many calls."""

from __future__ import annotations

import logging
import random
import time
from typing import TYPE_CHECKING

from lusid_async.auth.sources import GivenToken, GrantedToken, TokenFile
from lusid_async.auth.store import MemoryTokenStore
from lusid_async.backoff import backoff
from lusid_async.credentials import AccessTokenFile, PersonalAccessToken, SingleFlight
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from lusid_async.auth.access_token import AccessToken
    from lusid_async.auth.sources import TokenSource
    from lusid_async.auth.store import TokenStore
    from lusid_async.credentials import AsyncCredentialResolver, Settings

_FIRST_BACKOFF = 1.0
_LONGEST_BACKOFF = 30.0
_LOGGER = logging.getLogger("lusid_async")


class AsyncTokenManager:
    """Gives out the current token and sees to the next one.

    While a token is fresh nobody waits. Near its end one caller fetches the next, while the others go on
    with the one that is still good. When there is none, one caller fetches it and the others wait for that;
    they share its failure too, because repeated wrong passwords lock an account.

    Args:
        resolver: where the credential comes from; its lock is shared.
        client: what sends token requests, without its own authentication.
        refresh_margin: seconds before a token's end when another is fetched; 60 is LUSID's established
            margin. It is never more than half a token's life.
        clock: gives the present in seconds and never jumps.
        token_store: where tokens are kept; in memory without it.
        id_provider_response_handler: called with every answer of the token endpoint, or awaited if it is
            `async def`; no lock is held meanwhile.
    """

    def __init__(
        self,
        resolver: AsyncCredentialResolver,
        client: httpx.AsyncClient,
        *,
        refresh_margin: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        token_store: TokenStore | None = None,
        id_provider_response_handler: Callable[[httpx.Response], object] | None = None,
    ) -> None:
        self._resolver = resolver
        self._client = client
        self._margin = refresh_margin
        self._clock = clock
        self._store = token_store or MemoryTokenStore()
        self._response_handler = id_provider_response_handler
        self._flight: SingleFlight[AccessToken] = SingleFlight(resolver.lock)
        self._source: TokenSource | None = None
        self._token: AccessToken | None = None
        self._previous: AccessToken | None = None
        self._refused: str | None = None
        self._renewing = False
        self._failures = 0
        self._rest_until = 0.0

    async def token(self) -> AccessToken:
        """Return a token to use now.

        Raises:
            AuthenticationError: none can be had.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        token, now = self._token, self._clock()
        if token is None or not token.is_valid(now):
            return await self._flight.run(self._obtain)
        if token.is_fresh(now) or self._renewing or now < self._rest_until:
            return token
        # Set before anything is awaited, so that it is one caller only.
        self._renewing = True
        try:
            return await self._renewed(token)
        finally:
            self._renewing = False

    async def invalidate(self, value: str) -> None:
        """Drop a token that LUSID did not accept, unless another one has come in its place already.

        Args:
            value: the token that was not accepted.
        """
        if self._token is not None and self._token.value == value:
            self._refused = value
            self._token = None

    async def _renewed(self, token: AccessToken) -> AccessToken:
        try:
            return await self._flight.run(self._obtain)
        except AuthenticationError as error:
            now = self._clock()
            if not token.is_valid(now) or self._token is not token:
                raise
            # The wait grows, so that an identity provider with a fault is not asked by every call.
            wait = error.retry_after or backoff(
                retries=self._failures,
                first=_FIRST_BACKOFF,
                longest=_LONGEST_BACKOFF,
                # Spreads processes in time; nothing secret depends on it.
                jitter=random.uniform(0.5, 1.0),  # noqa: S311
            )
            self._failures += 1
            self._rest_until = now + wait
            _LOGGER.warning(
                "the token could not be renewed and is used further while it is good; next try in %.1f s: %s",
                wait,
                error,
            )
            return token

    async def _obtain(self) -> AccessToken:
        if self._token is not None and self._token.is_fresh(self._clock()):
            return self._token
        if self._source is None:
            self._source = self._source_for(await self._resolver.resolve())
        token = await self._source.obtain(self._previous, self._refused)
        self._token = self._previous = token
        self._failures = 0
        self._rest_until = 0.0
        return token

    def _source_for(self, settings: Settings) -> TokenSource:
        credential = settings.credential
        if isinstance(credential, PersonalAccessToken):
            return GivenToken(credential)
        if isinstance(credential, AccessTokenFile):
            return TokenFile(credential, self._clock)
        return GrantedToken(
            credential,
            self._client,
            self._store,
            margin=self._margin,
            clock=self._clock,
            response_handler=self._response_handler,
        )
