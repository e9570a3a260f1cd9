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
from lusid_async.auth.endpoint import TokenEndpoint
from lusid_async.auth.granted import GrantedToken, account_of
from lusid_async.auth.sources import GivenToken, TokenFile, Wanted
from lusid_async.auth.store import MemoryTokenStore
from lusid_async.credentials import AccessTokenFile, HoldsSecrets, PersonalAccessToken
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


class AsyncTokenManager(HoldsSecrets):
    """Gives out the current token and sees to the next one.

    While a token is fresh nobody waits. Near its end one caller fetches the next, while the others go on
    with the one that is still good; that caller goes on with it too when the fetching fails or takes long.
    When there is none, one caller fetches it and the others wait for that; they share its failure too,
    because repeated wrong passwords lock an account.

    Args:
        resolver: where the credential comes from; its lock is shared.
        client: what sends token requests, without its own authentication.
        refresh_margin: seconds before a token's end when another is fetched; 60 is LUSID's established
            margin. It is never more than half a token's life.
        request_timeout: seconds that one token request may take; an identity provider answers in one or two.
        renewal_timeout: seconds that a call waits for another token while it has one that is still good.
        clock: gives the present in seconds and never jumps.
        wall_clock: gives the present in seconds since 1970, for a store that other processes see too.
        token_store: where tokens are kept; in memory without it.
        id_provider_response_handler: called with every answer of the token endpoint, or awaited if it is
            `async def`; after the token was had or refused, without any lock and with no one waiting but
            the call that asked.
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
        self._source: TokenSource | None = None
        self._token: AccessToken | None = None
        self._previous: AccessToken | None = None
        self._refused: AccessToken | None = None
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
        if token is not None and token.is_valid(now):
            if token.is_fresh(now) or self._renewing or now < self._rest_until:
                return token
            # Set before anything is awaited, so that it is one caller only.
            self._renewing = True
            try:
                renewed = await self._renewed(token)
            finally:
                self._renewing = False
            if renewed is not None:
                return renewed
        return await self._fetched()

    async def invalidate(self, token: AccessToken) -> None:
        """Drop a token that LUSID did not accept, unless another one has come in its place already.

        Args:
            token: the one that was not accepted.
        """
        if token.is_the_same_as(self._token):
            self._refused = token
            self._token = None

    async def _renewed(self, token: AccessToken) -> AccessToken | None:
        """Return the next token, or the present one if the next cannot be had soon and it is still good."""
        patience = min(self._renewal_timeout, token.remaining(self._clock()))
        answers: list[httpx.Response] = []
        renewed: AccessToken | None = None
        failure: AuthenticationError | None = None
        with anyio.move_on_after(patience):
            try:
                renewed = await self._flight.run(lambda: self._obtain(answers, may_wait=False))
            except AuthenticationError as error:
                failure = error
        await self._hand_over(answers)
        if renewed is None and self._token is token and token.is_valid(self._clock()):
            self._rest(failure or f"nothing came of it within {patience:.3g} s")
            return token
        if failure is not None:
            raise failure
        return renewed

    async def _fetched(self) -> AccessToken:
        """Return another token, got by this call or by one that began before."""
        answers: list[httpx.Response] = []
        try:
            token = await self._flight.run(lambda: self._obtain(answers, may_wait=True))
        except AuthenticationError:
            await self._hand_over(answers)
            raise
        await self._hand_over(answers)
        return token

    async def _obtain(self, answers: list[httpx.Response], *, may_wait: bool) -> AccessToken:
        if self._token is not None and self._token.is_fresh(self._clock()):
            return self._token
        if self._source is None:
            self._source = self._source_for(await self._resolver.resolve())
        token = await self._source.obtain(Wanted(self._previous, self._refused, answers, may_wait))
        self._token = self._previous = token
        self._failures = 0
        self._rest_until = 0.0
        return token

    async def _hand_over(self, answers: list[httpx.Response]) -> None:
        """Give the answers to the user's handler; only the call that asked waits for it."""
        if self._response_handler is None:
            return
        for answer in answers:
            handled = self._response_handler(answer)
            if isawaitable(handled):
                await handled

    def _rest(self, reason: AuthenticationError | str) -> None:
        """Leave the token as it is for a while, which grows, so that not every call tries to renew it."""
        asked = reason.retry_after if isinstance(reason, AuthenticationError) else None
        wait = asked or backoff(
            retry_count=self._failures,
            initial=_FIRST_BACKOFF,
            maximum=_LONGEST_BACKOFF,
            # Spreads processes in time; nothing secret depends on it.
            jitter=random.uniform(0.5, 1.0),  # noqa: S311
        )
        self._failures += 1
        self._rest_until = self._clock() + wait
        _LOGGER.warning(
            "the token could not be renewed and is used further while it is good; next try in %.1f s: %s",
            wait,
            reason,
        )

    def _source_for(self, settings: Settings) -> TokenSource:
        credential = settings.credential
        if isinstance(credential, PersonalAccessToken):
            return GivenToken(credential)
        if isinstance(credential, AccessTokenFile):
            return TokenFile(credential, self._clock)
        endpoint = TokenEndpoint(
            credential,
            self._client,
            margin=self._margin,
            clock=self._clock,
            request_timeout=self._request_timeout,
        )
        return GrantedToken(
            account_of(credential),
            endpoint,
            self._store,
            margin=self._margin,
            clock=self._clock,
            wall_clock=self._wall_clock,
        )
