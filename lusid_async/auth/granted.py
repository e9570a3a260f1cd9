"""Tokens of an account from the token endpoint, shared through a store with whoever else needs them."""

from __future__ import annotations

import hashlib
import logging
from typing import TYPE_CHECKING

from lusid_async.auth.access_token import AccessToken
from lusid_async.auth.store import StoredToken
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.auth.endpoint import TokenEndpoint
    from lusid_async.auth.sources import Wanted
    from lusid_async.auth.store import TokenStore
    from lusid_async.credentials import PasswordCredential

_LOGGER = logging.getLogger("lusid_async")


class GrantedToken:
    """Takes a token from the store while it is fresh, else asks the token endpoint, one at a time.

    A store that cannot be used costs a warning and never a call.

    Args:
        account: names the account in the store.
        endpoint: what to ask for a token.
        store: where tokens are kept.
        margin: seconds before a token's end when another should be fetched.
        clock: gives the present in seconds and never jumps.
        wall_clock: gives the present in seconds since 1970, which other processes understand.
    """

    def __init__(
        self,
        account: str,
        endpoint: TokenEndpoint,
        store: TokenStore,
        *,
        margin: float,
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
    ) -> None:
        self._account = account
        self._endpoint = endpoint
        self._store = store
        self._margin = margin
        self._clock = clock
        self._wall_clock = wall_clock
        self._store_fails = False

    async def obtain(self, wanted: Wanted) -> AccessToken:
        """Return a stored token that is still fresh, or ask the token endpoint for another.

        Raises:
            AuthenticationError: the token endpoint gave none.
        """
        usable: AccessToken | None = None
        refusal: AuthenticationError | None = None
        try:
            # Without the lock first: those who find a token need not wait for each other.
            usable, _ = await self._load(wanted)
            if usable is None:
                async with self._store.lock(self._account) as fence:
                    usable, last = await self._load(wanted)
                    if usable is None:
                        try:
                            usable = await self._endpoint.grant(wanted, last)
                        except AuthenticationError as error:
                            refusal = error
                        else:
                            await self._store.save(self._account, self._to_store(usable), fence)
            self._tell_recovery()
        except OSError as error:
            self._tell_failure(error)
        if refusal is not None:
            # Not from within the block: a store that fails meanwhile must not lead to another try.
            raise refusal
        return usable or await self._endpoint.grant(wanted, wanted.previous)

    async def _load(self, wanted: Wanted) -> tuple[AccessToken | None, AccessToken | None]:
        """Return the stored token if it can be used, and the last token, which may have a refresh token."""
        stored = await self._store.load(self._account)
        if stored is None:
            return None, wanted.previous
        token = self._from_store(stored)
        if token.is_the_same_as(wanted.previous):
            # Its end is known here by a clock that does not jump.
            token = wanted.previous or token
        is_usable = token.is_fresh(self._clock()) and not token.is_the_same_as(wanted.refused)
        return token if is_usable else None, token

    def _from_store(self, stored: StoredToken) -> AccessToken:
        return AccessToken.living(
            stored.value,
            until=self._clock() + stored.remaining(self._wall_clock()),
            lifetime=stored.lifetime,
            margin=self._margin,
            refresh_token=stored.refresh_token,
        )

    def _to_store(self, token: AccessToken) -> StoredToken:
        remaining = token.remaining(self._clock())
        return StoredToken(token.value, self._wall_clock() + remaining, remaining, token.refresh_token)

    def _tell_failure(self, error: OSError) -> None:
        if not self._store_fails:
            _LOGGER.warning(
                "the token store (%s) cannot be used, and this process goes on by itself: %s",
                type(self._store).__name__,
                str(error) or type(error).__name__,
            )
        self._store_fails = True

    def _tell_recovery(self) -> None:
        if self._store_fails:
            _LOGGER.info("the token store (%s) is used again", type(self._store).__name__)
        self._store_fails = False


def account_of(credential: PasswordCredential) -> str:
    """Return a name for an account that tells nobody who it is."""
    parts = (credential.token_url, credential.username, credential.client_id)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
