"""BearerAuth: attaches the token to calls, and to nothing else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import httpx

from lusid_async.auth.context import context_identity
from lusid_async.auth.tokens import AccessToken
from lusid_async.credentials import HoldsSecrets, PasswordCredential, Secret
from lusid_async.credentials.settings import PROXY_EXTENSION

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from lusid_async.auth.identities import CallerIdentity, CallerToken
    from lusid_async.auth.manager import AsyncTokenManager
    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings, Settings

HINT_EXTENSION = "lusid_async.hint"
"""The extension of a response 401 with what to do about the token."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


class TokenAuth(HoldsSecrets, httpx.Auth):
    """Attaches a bearer token to requests to the API's own origin, and another one after a response 401.

    Args:
        resolver: provides the API's address.
        read: reads the body of a response 401.
    """

    def __init__(
        self, resolver: AsyncCredentialResolver, read: Callable[[httpx.Response], Awaitable[object]]
    ) -> None:
        self._resolver = resolver
        self._read = read

    def sync_auth_flow(
        self,
        request: httpx.Request,  # noqa: ARG002 - named as httpx names it
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Refuse.

        Raises:
            RuntimeError: always; a token can only be awaited.
        """
        raise RuntimeError(f"{type(self).__name__} needs an httpx.AsyncClient; httpx.Client cannot await.")

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Attach the token, and once more after a response 401.

        Raises:
            AuthenticationError: could not obtain a token.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        settings = await self._resolver.resolve()
        api = _origin_at(settings.api_url)
        if origin_of(request.url) != api:
            yield request
            return
        token = await self._token()
        _attach(request, token)
        can_be_sent_again = isinstance(request.stream, httpx.ByteStream)
        response = yield request
        if response.status_code != httpx.codes.UNAUTHORIZED:
            return
        if not can_be_sent_again:
            response.extensions[HINT_EXTENSION] = token.hint
            return
        if origin_of(response.url) != api:
            # It came after a redirect, from a server that has not seen the token.
            return
        # Releases the connection, which the token request may need when the pool is small.
        await self._read(response)
        another = await self._another_token(token, settings)
        if another is None:
            response.extensions[HINT_EXTENSION] = token.hint
            return
        _attach(request, another)
        response = yield request
        if response.status_code == httpx.codes.UNAUTHORIZED:
            response.extensions[HINT_EXTENSION] = another.hint

    async def _token(self) -> AccessToken | CallerToken:
        raise NotImplementedError

    async def _another_token(
        self, rejected: AccessToken | CallerToken, settings: Settings
    ) -> AccessToken | CallerToken | None:
        """Return the token to try in place of one that LUSID rejected, or None if there is none."""
        raise NotImplementedError


class BearerAuth(TokenAuth):
    """The authentication of an httpx client: a bearer token for requests to the API's own origin.

    A request with the response 401 is sent once more with a new token, if there is another one and if its
    body can be sent again. A response 401 that stays has what to do in its extension `HINT_EXTENSION`.

    Args:
        manager: provides the token.
        resolver: provides the API's address.
        read: reads the body of a response 401; without it `httpx.Response.aread`, which has no limit.
    """

    def __init__(
        self,
        manager: AsyncTokenManager,
        resolver: AsyncCredentialResolver,
        *,
        read: Callable[[httpx.Response], Awaitable[object]] = httpx.Response.aread,
    ) -> None:
        super().__init__(resolver, read)
        self._manager = manager

    async def obtain_token(self) -> None:
        """Wait until there is a token, so that a request that is sent after that does not wait for it.

        Raises:
            AuthenticationError: a token could not be obtained.
            ConfigurationError: the credentials are incomplete or wrong.
        """
        await self._manager.token()

    def with_token_of(self, caller: CallerIdentity, token: CallerToken | None = None) -> CallerAuth:
        """Return the authentication of one attempt with the token of a caller; the manager's is not used.

        Args:
            caller: whose token it is.
            token: what to attach; without it the caller is asked, if the request goes to the API.
        """
        return CallerAuth(caller, token, self._resolver, self._read)

    async def _token(self) -> AccessToken:
        return await self._manager.token()

    async def _another_token(
        self, rejected: AccessToken | CallerToken, settings: Settings
    ) -> AccessToken | None:
        assert isinstance(rejected, AccessToken)
        await self._manager.invalidate(rejected)
        another = await self._manager.token()
        if another.is_the_same_as(rejected) and not isinstance(settings.credential, PasswordCredential):
            return None
        return another


class CallerAuth(TokenAuth):
    """The authentication of one attempt with the token of a caller.

    After a response 401 the caller is asked for another token. The factory's own is not used, and not
    refreshed.

    Args:
        caller: whose token it is.
        token: what to attach; None asks the caller, if the request goes to the API.
        resolver: provides the API's address.
        read: reads the body of a response 401.
    """

    def __init__(
        self,
        caller: CallerIdentity,
        token: CallerToken | None,
        resolver: AsyncCredentialResolver,
        read: Callable[[httpx.Response], Awaitable[object]],
    ) -> None:
        super().__init__(resolver, read)
        self._caller = caller
        self._first = token

    async def _token(self) -> CallerToken:
        return await self._caller.token() if self._first is None else self._first

    async def _another_token(
        self,
        rejected: AccessToken | CallerToken,
        settings: Settings,  # noqa: ARG002 - the caller decides
    ) -> CallerToken | None:
        return await self._caller.another_token(rejected.value)


class ClientAuth(httpx.Auth):
    """The authentication of the factory's client: whose token a request carries depends on the context.

    Args:
        auth: attaches the factory's own token, outside of `using_identity`.
        resolver: of the same factory.
    """

    def __init__(self, auth: BearerAuth, resolver: AsyncCredentialResolver) -> None:
        self._auth = auth
        self._resolver = resolver

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Refuse, as `BearerAuth` does."""
        return self._auth.sync_auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Attach the token of the context.

        Raises:
            As `BearerAuth`.
        """
        context = context_identity(self._resolver)
        auth: TokenAuth = self._auth
        if context is not None and context.caller is not None:
            auth = self._auth.with_token_of(context.caller)
        flow = auth.async_auth_flow(request)
        try:
            sent = await anext(flow)
            while True:
                sent = await flow.asend((yield sent))
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()


def secrets_sent_with(request: httpx.Request) -> tuple[Secret, ...]:
    """Return what a request carries that must not be shown if a server, or the proxy, repeats it."""
    _, _, credentials = request.headers.get("authorization", "").partition(" ")
    proxy: ProxySettings | None = request.extensions.get(PROXY_EXTENSION)
    return (*((Secret(credentials),) if credentials else ()), *(proxy.secrets() if proxy else ()))


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL, the port also where it is the scheme's own (RFC 6454)."""
    return url.scheme, url.host, url.port or _DEFAULT_PORTS.get(url.scheme)


@lru_cache(maxsize=16)
def _origin_at(url: str) -> tuple[str, str, int | None]:
    # Parsing a URL takes a tenth of the time of a small call.
    return origin_of(httpx.URL(url))


def _attach(request: httpx.Request, token: AccessToken | CallerToken) -> None:
    request.headers["Authorization"] = Secret(f"Bearer {token.value}")
