"""AsyncTokenManager: one token for however many calls."""

from __future__ import annotations

import logging
import random
import time
from inspect import isawaitable
from typing import TYPE_CHECKING

import anyio

from lusid_async._backoff import backoff
from lusid_async._single_flight import SingleFlight
from lusid_async._tracebacks import handled_exception, hide_frames
from lusid_async.auth.endpoint import TokenEndpoint
from lusid_async.auth.providers import (
    CachedTokenProvider,
    FileTokenProvider,
    StaticTokenProvider,
    TokenRequest,
)
from lusid_async.auth.store import MemoryTokenStore
from lusid_async.credentials import AccessTokenFile, HoldsSecrets, PersonalAccessToken
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from lusid_async.auth.providers import TokenProvider
    from lusid_async.auth.store import TokenStore
    from lusid_async.auth.tokens import AccessToken
    from lusid_async.credentials import AsyncCredentialResolver, PasswordCredential

    Credential = PersonalAccessToken | AccessTokenFile | PasswordCredential

_FIRST_BACKOFF = 1.0
_MAX_BACKOFF = 30.0
_LOGGER = logging.getLogger("lusid_async")


class AsyncTokenManager(HoldsSecrets):
    """Returns the current token and refreshes it before its expiry.

    While a token is fresh nobody waits. Near its expiry one caller requests the next, while the others
    continue with the one that is still valid; that caller continues with it too when the request fails or
    takes long. When there is none, one caller requests it and the others wait for it; they share its failure
    too, because repeated wrong passwords lock an account. After a definite refusal no request is sent for a
    growing while, unless the loaders give another credential by then.

    Args:
        resolver: where the credential comes from; its lock is shared.
        client: what sends token requests, without its own authentication.
        refresh_margin: seconds before a token's expiry when another is requested; 60 is LUSID's established
            margin. It is never more than half a token's lifetime.
        request_timeout: seconds that one token request may take; an identity provider responds in one or two.
        renewal_timeout: seconds that a call waits for another token while it has one that is still valid.
        clock: returns the present in seconds and never jumps.
        wall_clock: returns the present in seconds since 1970, for a store that other processes see too.
        token_store: where tokens are stored; in memory without it.
        id_provider_response_handler: called with every response of the token endpoint, or awaited if it is
            `async def`; after the token was obtained or refused, without any lock and with no one waiting but
            the call that requested it.
    """

    def __init__(
        self,
        resolver: AsyncCredentialResolver,
        client: httpx.AsyncClient,
        *,
        refresh_margin: float = 60.0,
        request_timeout: float = 30.0,
        renewal_timeout: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        token_store: TokenStore | None = None,
        id_provider_response_handler: Callable[[httpx.Response], object] | None = None,
    ) -> None:
        self._resolver = resolver
        self._client = client
        self._margin = refresh_margin
        self._request_timeout = request_timeout
        self._renewal_timeout = renewal_timeout
        self._clock = clock
        self._wall_clock = wall_clock
        self._store = token_store or MemoryTokenStore()
        self._response_handler = id_provider_response_handler
        self._flight: SingleFlight[AccessToken] = SingleFlight(resolver.lock)
        self._provider: TokenProvider | None = None
        self._credential: Credential | None = None
        self._token: AccessToken | None = None
        self._previous: AccessToken | None = None
        self._rejected: AccessToken | None = None
        self._refreshing = False
        self._failures = 0
        self._backing_off_until = 0.0

    async def token(self) -> AccessToken:
        """Return a token to use now.

        Raises:
            AuthenticationError: could not obtain a token.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        token, now = self._token, self._clock()
        if token is not None and token.is_valid(now):
            if token.is_fresh(now) or self._refreshing or now < self._backing_off_until:
                return token
        else:
            token = None
        outer = handled_exception()
        try:
            return await self._next(token)
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise

    async def invalidate(self, token: AccessToken) -> None:
        """Drop a token that LUSID did not accept, unless another one has come in its place already.

        Args:
            token: the one that was not accepted.
        """
        if token.is_the_same_as(self._token):
            self._rejected = token
            self._token = None

    async def _next(self, token: AccessToken | None) -> AccessToken:
        """Return the next token, or the present one if it is still valid and the next takes long or fails."""
        if token is not None:
            # Set before anything is awaited, so that it is one caller only.
            self._refreshing = True
            try:
                refreshed = await self._refreshed(token)
            finally:
                self._refreshing = False
            if refreshed is not None:
                return refreshed
        return await self._requested()

    async def _refreshed(self, token: AccessToken) -> AccessToken | None:
        """Return the next token, the present one if it is still valid, or None if neither is there."""
        timeout = min(self._renewal_timeout, token.remaining(self._clock()))
        responses: list[httpx.Response] = []
        refreshed: AccessToken | None = None
        failure: AuthenticationError | None = None
        with anyio.move_on_after(timeout):
            try:
                refreshed = await self._flight.run(lambda: self._obtain(responses, may_wait=False))
            except AuthenticationError as error:
                failure = error
        await self._notify_handler(responses)
        if refreshed is None and self._token is token and token.is_valid(self._clock()):
            self._back_off(failure or f"timed out after {timeout:.3g} s")
            return token
        if failure is not None:
            raise failure
        return refreshed

    async def _requested(self) -> AccessToken:
        """Return another token, obtained by this call or by one that began before."""
        responses: list[httpx.Response] = []
        try:
            token = await self._flight.run(lambda: self._obtain(responses, may_wait=True))
        except AuthenticationError:
            await self._notify_handler(responses)
            raise
        await self._notify_handler(responses)
        return token

    async def _obtain(self, responses: list[httpx.Response], *, may_wait: bool) -> AccessToken:
        if self._token is not None and self._token.is_fresh(self._clock()):
            return self._token
        provider = await self._current_provider()
        token = await provider.obtain(TokenRequest(self._previous, self._rejected, responses, may_wait))
        self._token = self._previous = token
        self._failures = 0
        self._backing_off_until = 0.0
        return token

    async def _current_provider(self) -> TokenProvider:
        """Return the provider for the credential; a refused one may have been corrected meanwhile."""
        if self._provider is None:
            settings = await self._resolver.resolve()
        elif self._provider.is_refused:
            settings = await self._resolver.reread_credential()
        else:
            return self._provider
        if self._provider is None or settings.credential != self._credential:
            self._credential = settings.credential
            self._provider = self._provider_for(settings.credential)
            self._previous = None
        return self._provider

    async def _notify_handler(self, responses: list[httpx.Response]) -> None:
        """Call the user's handler with the responses; only the call that requested the token waits for it."""
        if self._response_handler is None:
            return
        for response in responses:
            handled = self._response_handler(response)
            if isawaitable(handled):
                await handled

    def _back_off(self, reason: AuthenticationError | str) -> None:
        """Keep the present token for a while, which grows, so that not every call tries to refresh it."""
        requested = reason.retry_after if isinstance(reason, AuthenticationError) else None
        wait = requested or backoff(
            retry_count=self._failures,
            initial=_FIRST_BACKOFF,
            maximum=_MAX_BACKOFF,
            # Spreads processes in time; nothing secret depends on it.
            jitter=random.uniform(0.5, 1.0),  # noqa: S311
        )
        self._failures += 1
        self._backing_off_until = self._clock() + wait
        _LOGGER.warning(
            "the token could not be refreshed and is used until it expires; next attempt in %.1f s: %s",
            wait,
            reason,
        )

    def _provider_for(self, credential: Credential) -> TokenProvider:
        if isinstance(credential, PersonalAccessToken):
            return StaticTokenProvider(credential)
        if isinstance(credential, AccessTokenFile):
            return FileTokenProvider(credential, self._clock)
        endpoint = TokenEndpoint(
            credential,
            self._client,
            margin=self._margin,
            clock=self._clock,
            wall_clock=self._wall_clock,
            request_timeout=self._request_timeout,
        )
        return CachedTokenProvider(
            credential,
            endpoint,
            self._store,
            margin=self._margin,
            clock=self._clock,
            wall_clock=self._wall_clock,
        )
