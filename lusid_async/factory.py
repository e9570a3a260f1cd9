"""`AsyncApiClientFactory` puts credentials, token, HTTP client and API classes together."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import isawaitable
from typing import TYPE_CHECKING, Self, TypeVar

import httpx

from lusid_async._headers import check_header_value, check_headers
from lusid_async._keywords import suggest_keywords_of_constructor
from lusid_async.auth import AsyncTokenManager, BearerAuth
from lusid_async.auth.bearer import ClientAuth
from lusid_async.auth.identities import INHERITED, CallerIdentity
from lusid_async.calls import Api
from lusid_async.calls.session import FactorySession
from lusid_async.credentials import AsyncCredentialResolver, Secret
from lusid_async.http.body import read_error
from lusid_async.http.borrowed import BorrowedTransport
from lusid_async.http.client import make_client
from lusid_async.http.hooks import HookRunner, Hooks, TokenEvent
from lusid_async.http.options import ConfigurationOptions
from lusid_async.http.rate_limiter import DEFAULT_RATE_LIMITER, RateLimiter
from lusid_async.http.sending import Sender
from lusid_async.http.transport import make_transport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

    from lusid_async.auth import TokenStore
    from lusid_async.auth.identities import AccessTokenSource, Inherited
    from lusid_async.calls.session import Session
    from lusid_async.credentials import ConfigurationLoader
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.rate_limiter import DefaultRateLimiter, RateLimiterProtocol

ApiT = TypeVar("ApiT", bound="Api")

_UNTIL_SETTINGS_ARE_KNOWN = httpx.Timeout(60.0)


@suggest_keywords_of_constructor
class AsyncApiClientFactory:
    """Makes the API classes, which share one HTTP client and one token.

    Making one does no I/O; `async with`, or the first call, resolves the credentials once. One factory serves
    a whole application: it can be shared between tasks, entered in one and closed in another, and used from
    several event loops, on asyncio and on trio. Its client is an `httpx.AsyncClient` over httpx's own
    transport: what mocks or instruments httpx sees each attempt of each call. Proxies are those of the
    settings, or of the environment (`HTTPS_PROXY`, …); `NO_PROXY` holds for both.

    Args:
        config_loaders: where the settings come from, a later one over an earlier one. Without them:
            environment variables, then `secrets.json` in the current directory, the environment winning.
        app_name: the name of the calling application, over that of the settings.
        correlation_id: the id that every call carries, over that of the settings.
        default_headers: further headers for every call.
        opts: timeouts and retries, over those of the settings; a call's own `opts` win over these.
        id_provider_response_handler: called with every response of the token endpoint, after it was
            processed; awaited if it is `async def`.
        http_client: an httpx client to send with, in place of one made from the settings. It is used as it
            is, with its own proxy, TLS, limits and headers, and never closed.
        transport: an httpx transport to send through, in place of one made from the settings; never closed.
        limits: how many connections an event loop may have open, how many of them idle, and for how many
            seconds an idle one is kept; 200, 200 and 30 s without it.
        http2: whether HTTP/2 is offered to servers (extra `http2`), over httpx's own connection pool.
        token_store: where the token is kept between uses, such as a `FileTokenStore` or a
            `RedisTokenStore` that several processes share; in memory without it.
        rate_limiter: keeps calls within the server's rate limit; several factories with one identity can
            share one. A new `RateLimiter` without it; None switches it off.
        allow_plain_http: whether `http://` addresses beyond loopback may be called, although tokens and
            passwords cross the network in the clear then.
        hooks: told of every request, response, retry, wait and token request; several as a sequence.

    Raises:
        ImportError: `http2` is true and the extra is not installed.
        ValueError: two arguments exclude each other, a header cannot be sent, `limits` allow no connection,
            or `opts` says of every call that it is idempotent.
        TypeError: a header is not text, `opts` are no ConfigurationOptions, or `hooks` no Hooks.
    """

    def __init__(
        self,
        *,
        config_loaders: Sequence[ConfigurationLoader] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        opts: ConfigurationOptions | None = None,
        id_provider_response_handler: Callable[[httpx.Response], object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        token_store: TokenStore | None = None,
        rate_limiter: RateLimiterProtocol | DefaultRateLimiter | None = DEFAULT_RATE_LIMITER,
        allow_plain_http: bool = False,
        hooks: Hooks | Sequence[Hooks] = (),
    ) -> None:
        _refuse_contradictions(
            http_client=http_client, transport=transport, limits=limits, http2=http2 or None
        )
        if opts is not None:
            given: object = opts
            if not isinstance(given, ConfigurationOptions):
                raise TypeError(f"opts must be a ConfigurationOptions, not {type(given).__name__}")
            opts.check_for_factory()
        headers = check_headers(default_headers or {})
        runner = _hook_runner(hooks)
        named = {"app_name": app_name, "correlation_id": correlation_id}
        overrides = {name: value for name, value in named.items() if value is not None}
        self._resolver = AsyncCredentialResolver(
            config_loaders, overrides=overrides, allow_plain_http=allow_plain_http
        )
        self._owns_client = http_client is None
        self._client = http_client or _own_client(self._resolver, transport, limits, http2=http2)
        self._token_manager = AsyncTokenManager(
            self._resolver,
            self._client,
            token_store=token_store,
            id_provider_response_handler=_token_handler(id_provider_response_handler, runner),
        )
        auth = BearerAuth(self._token_manager, self._resolver, read=read_error)
        if self._owns_client:
            self._client.auth = ClientAuth(auth, self._resolver)
        limiter = RateLimiter() if rate_limiter is DEFAULT_RATE_LIMITER else rate_limiter
        self._factory_session = FactorySession(
            Sender(self._client, auth, rate_limiter=limiter, hooks=runner),
            self._client,
            self._resolver,
            opts=opts,
            default_headers=headers,
            on_resolved=self._take_timeouts if self._owns_client else None,
        )
        self._session: Session = self._factory_session
        self._is_view = False

    @property
    def client(self) -> httpx.AsyncClient:
        """The httpx client that everything is sent with.

        Requests that are made with it directly carry the token too, or that of `using_identity`, if the
        client is not the caller's own and if they go to the API.

        Raises:
            RuntimeError: this is a view with an access token of its own, which they would not carry.
        """
        self._refuse_own_token(
            "client", "make them in `with using_identity(...)` with the client of the factory"
        )
        return self._client

    @property
    def resolver(self) -> AsyncCredentialResolver:
        """Where the settings come from."""
        return self._resolver

    @property
    def token_manager(self) -> AsyncTokenManager:
        """Where the token comes from.

        Raises:
            RuntimeError: this is a view with an access token of its own, which has no manager.
        """
        self._refuse_own_token("token_manager", "ask the factory for it")
        return self._token_manager

    def with_options(
        self,
        *,
        access_token: AccessTokenSource | Inherited = INHERITED,
        app_name: str | None = None,
        correlation_id: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        opts: ConfigurationOptions | None = None,
    ) -> AsyncApiClientFactory:
        """Return a view of this factory with another identity, other headers or options.

        It costs microseconds, so it can be made for each request of a web application. It shares the
        connections, the settings and the rate limiter, and owns none of them: `async with` and `aclose()` of
        a view close nothing, and closing the factory ends its views too. What is not given is inherited.

        Calls with an `access_token` never carry the factory's own token, also not after a response 401; they
        have a rate limit of their own, as LUSID counts the calls of each user.

        Args:
            access_token: the token of the user whose calls they are, or an async function that returns it.
                The function is called for each attempt of each call, in the task that makes it, so it should
                cache what it obtains. After a response 401 it is called once more, and another token tried.
            app_name: the name of the calling application.
            correlation_id: the id that the calls carry, in the header `CorrelationId`.
            default_headers: further headers, over those of this factory with the same names.
            opts: timeouts, retries and headers, over those of this factory.

        Raises:
            TypeError: an argument has the wrong type; `access_token=None` is no token, and never the service.
            ValueError: the text cannot be a token, a header cannot be sent, or `opts` says of every call that
                it is idempotent.
        """
        if isinstance(access_token, str) and not isinstance(access_token, Secret):
            access_token = Secret(access_token)
        if opts is not None:
            opts.check_for_factory()
        if app_name is not None:
            check_header_value("app_name", app_name)
        if correlation_id is not None:
            check_header_value("correlation_id", correlation_id)
        # A fifth of the time of `copy.copy`; a view is made for each request of a web application.
        view = object.__new__(type(self))
        vars(view).update(vars(self))
        view._is_view = True
        view._session = self._session.view(
            caller=None if access_token is INHERITED else CallerIdentity(access_token),
            app_name=app_name,
            correlation_id=correlation_id,
            default_headers=None if default_headers is None else check_headers(default_headers),
            opts=opts,
        )
        return view

    def _refuse_own_token(self, name: str, remedy: str) -> None:
        if self._session.caller is not None:
            raise RuntimeError(
                f"`{name}` of a view with its own access_token works with the token of the factory; {remedy}"
            )

    def build(self, api_class: type[ApiT]) -> ApiT:
        """Return an API object of a class such as `InstrumentsApi`; cheap, and without I/O.

        Raises:
            RuntimeError: the factory was closed.
            TypeError: `api_class` is not an API class.
        """
        self._session.check_open()
        given: object = api_class
        if not (isinstance(given, type) and issubclass(given, Api)):
            raise TypeError(f"build takes a class such as lusid_async.api.InstrumentsApi, not {given!r}")
        return api_class(self._session)

    async def __aenter__(self) -> Self:
        """Resolve the credentials, so that what is wrong with them is said before the first call.

        Raises:
            ConfigurationError: they are incomplete or wrong.
            RuntimeError: the factory was closed.
        """
        await self._session.resolve()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the factory."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless the client or the transport is the caller's own; again does nothing.

        Calls under way fail, and later ones are refused. A view of `with_options` closes nothing.
        """
        if self._is_view:
            return
        self._factory_session.close()
        if self._owns_client:
            await self._client.aclose()

    def _take_timeouts(self, policy: CallPolicy) -> None:
        # Token requests, and those that a user sends with `client`, go by the client's own timeouts.
        self._client.timeout = httpx.Timeout(**policy.timeouts.for_httpx())


def _hook_runner(hooks: Hooks | Sequence[Hooks]) -> HookRunner | None:
    if isinstance(hooks, Hooks):
        return HookRunner((hooks,))
    given: object = hooks
    if not isinstance(given, Iterable):
        raise TypeError(f"hooks must be Hooks, or a sequence of them, not {type(given).__name__}")
    return HookRunner(several) if (several := tuple(hooks)) else None


def _token_handler(
    handler: Callable[[httpx.Response], object] | None, runner: HookRunner | None
) -> Callable[[httpx.Response], object] | None:
    """Return what is called with the responses of the token endpoint: the user's handler and the hooks."""
    if runner is None:
        return handler

    async def handle(response: httpx.Response) -> None:
        await runner.tell(runner.on_token, TokenEvent(response.status_code))
        if handler is not None:
            handled = handler(response)
            if isawaitable(handled):
                await handled

    return handle


def _own_client(
    resolver: AsyncCredentialResolver,
    transport: httpx.AsyncBaseTransport | None,
    limits: httpx.Limits | None,
    *,
    http2: bool,
) -> httpx.AsyncClient:
    own = BorrowedTransport(transport) if transport else make_transport(resolver, limits, http2=http2)
    return make_client(own, _UNTIL_SETTINGS_ARE_KNOWN)


def _refuse_contradictions(**given: object) -> None:
    """Refuse arguments that say the same thing twice."""
    names = [name for name, value in given.items() if value is not None]
    for owner in ("http_client", "transport"):
        others = [name for name in names if name != owner]
        if owner in names and others:
            raise ValueError(
                f"{owner} already decides what {' and '.join(others)} would; give {owner} alone, or "
                f"{' and '.join(others)} without it"
            )
