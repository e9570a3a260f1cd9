"""The token endpoint of one account: asking it, again where that helps, and waiting when it says so."""

from __future__ import annotations

import copy
import logging
import random
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._backoff import backoff
from lusid_async.auth.grants import is_passing, password_grant, refresh_grant, requested_wait, token_from
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.auth.access_token import AccessToken
    from lusid_async.auth.sources import Wanted
    from lusid_async.credentials import PasswordCredential

_MOST_RETRIES = 2
_FIRST_BACKOFF = 0.5
_LONGEST_WAIT = 60.0
_REFUSED = (400, 401)
_LOGGER = logging.getLogger("lusid_async")


class TokenEndpoint:
    """Gets tokens for one account, for a refresh token as long as it is good, else for the password.

    Args:
        credential: whose tokens.
        client: what sends the requests; its own authentication is not used.
        margin: seconds before a token's end when another should be fetched.
        clock: gives the present in seconds.
        request_timeout: seconds that one request may take.
    """

    def __init__(
        self,
        credential: PasswordCredential,
        client: httpx.AsyncClient,
        *,
        margin: float,
        clock: Callable[[], float],
        request_timeout: float,
    ) -> None:
        self._credential = credential
        self._client = client
        self._margin = margin
        self._clock = clock
        self._request_timeout = request_timeout
        self._refusal: AuthenticationError | None = None
        self._not_before = 0.0

    async def grant(self, wanted: Wanted, last: AccessToken | None) -> AccessToken:
        """Ask for a token.

        Args:
            wanted: how patiently to ask, and where to put the answers.
            last: the token whose refresh token may be good.

        Raises:
            AuthenticationError: there is none to be had.
        """
        await self._keep_away(wanted)
        try:
            return await self._granted(wanted, last)
        except AuthenticationError as error:
            if error.retry_after:
                # Bounded, because a clock or a header may be wrong, and nobody would be let in any more.
                self._not_before = self._clock() + min(error.retry_after, _LONGEST_WAIT)
                self._refusal = copy.copy(error)
            raise

    async def _keep_away(self, wanted: Wanted) -> None:
        """Wait as long as the token endpoint asked for when it refused before, or repeat that refusal."""
        wait = self._not_before - self._clock()
        if self._refusal is None or wait <= 0:
            return
        if wanted.may_wait and (self._refusal.retry_after or 0.0) <= _LONGEST_WAIT:
            await anyio.sleep(wait)
            return
        refusal = copy.copy(self._refusal)
        refusal.retry_after = wait
        raise refusal

    async def _granted(self, wanted: Wanted, last: AccessToken | None) -> AccessToken:
        if last is not None and last.refresh_token is not None:
            request = refresh_grant(self._credential, last.refresh_token)
            try:
                return await self._ask(request, "refresh_token", wanted, last)
            except AuthenticationError as error:
                if error.status not in _REFUSED:
                    raise
                _LOGGER.debug("the refresh token was refused; asking with the password")
        return await self._ask(password_grant(self._credential), "password", wanted, None)

    async def _ask(
        self, request: httpx.Request, grant: str, wanted: Wanted, last: AccessToken | None
    ) -> AccessToken:
        now = self._clock()
        response = await self._answer(request, grant, wanted)
        token = token_from(response, grant=grant, now=now, margin=self._margin, previous=last)
        _LOGGER.debug("a token came by the %s grant, good for %.0f s", grant, token.remaining(now))
        return token

    async def _answer(self, request: httpx.Request, grant: str, wanted: Wanted) -> httpx.Response:
        """Send a request, again if the token endpoint is busy or cannot be reached."""
        retries = 0
        while True:
            response, failure = await self._try(request)
            if response is not None:
                wanted.answers.append(response)
            wait = wait_after(response, retries) if wanted.may_wait else None
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
        request.extensions["timeout"] = httpx.Timeout(self._request_timeout, pool=None).as_dict()
        try:
            # A limit of its own, because httpx's are for each read: one byte now and then is never too late.
            with anyio.CancelScope(deadline=anyio.current_time() + self._request_timeout):
                return await self._client.send(request, auth=None, follow_redirects=False), ""
        except (httpx.RequestError, OSError) as error:
            return None, f"{type(error).__name__}: {error}".rstrip(": ")
        return None, f"no answer within {self._request_timeout:g} s"


def wait_after(response: httpx.Response | None, retries: int) -> float | None:
    """Return the seconds before a request may be sent again, or None when what came of it stands.

    Args:
        response: the answer, or None if there was none.
        retries: how many times it was already sent again.
    """
    if retries >= _MOST_RETRIES or (response is not None and not is_passing(response.status_code)):
        return None
    wait = None if response is None else requested_wait(response.status_code, response.headers)
    if wait is None:
        # Spreads callers in time; nothing secret depends on it.
        jitter = random.random()  # noqa: S311
        wait = backoff(retry_count=retries, initial=_FIRST_BACKOFF, maximum=_LONGEST_WAIT, jitter=jitter)
    return wait if wait <= _LONGEST_WAIT else None
