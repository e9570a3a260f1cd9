"""What all calls of a factory go through: it knows the API root, the standing headers and the policy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from lusid_async.calls.headers import is_sendable, standing_headers
from lusid_async.calls.request import RequestBuilder
from lusid_async.errors import ConfigurationError
from lusid_async.http.options import ConfigurationOptions, options_of, policy_of
from lusid_async.http.sending import Sender

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.auth import BearerAuth
    from lusid_async.calls.operation import Operation
    from lusid_async.credentials import AsyncCredentialResolver, Settings
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.rate_limiter import RateLimiterProtocol

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that is ready to be sent.

    Args:
        request: without the token, which is attached while it is sent.
        operation: the name of the call.
        policy: its timeouts and retries.
    """

    request: httpx.Request
    operation: str
    policy: CallPolicy


@dataclass(frozen=True, slots=True)
class _Opened:
    """What is worked out once, when the settings are known."""

    root: str
    builder: RequestBuilder
    options: ConfigurationOptions
    policy: CallPolicy


class Channel:
    """Turns operations and arguments into requests and sends them.

    Args:
        client: the httpx client of the factory.
        auth: attaches the token.
        resolver: where the settings come from.
        rate_limiter: gives each call its slot; without it every call is sent at once.
        opts: the factory's options.
        default_headers: further headers for every call.
        on_open: called once with the policy of the factory, when the settings are known.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        auth: BearerAuth,
        resolver: AsyncCredentialResolver,
        *,
        rate_limiter: RateLimiterProtocol | None = None,
        opts: ConfigurationOptions | None = None,
        default_headers: Mapping[str, str] | None = None,
        on_open: Callable[[CallPolicy], None] | None = None,
    ) -> None:
        self.sender = Sender(client, auth, rate_limiter=rate_limiter)
        self._client = client
        self._resolver = resolver
        self._options = opts or ConfigurationOptions()
        self._default_headers = dict(default_headers or {})
        self._on_open = on_open
        self._opened: _Opened | None = None
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the factory was closed."""
        return self._closed

    def close(self) -> None:
        """Refuse every further call."""
        self._closed = True

    def check_open(self) -> None:
        """Refuse to go on after `close`.

        Raises:
            RuntimeError: the factory was closed.
        """
        if self._closed:
            raise RuntimeError(
                "The AsyncApiClientFactory is closed; make calls inside its `async with` or before aclose()."
            )

    async def open(self) -> None:
        """Find out the settings, once.

        Raises:
            ConfigurationError: they are incomplete or wrong.
            RuntimeError: the factory was closed.
        """
        await self._open()

    async def prepare(
        self, operation: Operation[Any], target: str, body: object, opts: ConfigurationOptions | None
    ) -> Prepared:
        """Build the request of a call.

        Args:
            operation: what is called.
            target: the path below the API root and the query, encoded.
            body: what to send as JSON, or None.
            opts: the call's own options.

        Raises:
            ConfigurationError: the settings are incomplete or wrong.
            RuntimeError: the factory was closed.
            TypeError: the body has no JSON form.
            ValueError: the URL is longer than can be sent.
        """
        opened = self._opened
        if opened is None or self._closed:
            opened = await self._open()
        policy = opened.policy if opts is None else policy_of(opts.over(opened.options))
        content = None if body is None else _json(operation, body)
        try:
            request = opened.builder.build(operation.method, target, content, policy.timeouts.for_httpx())
        except httpx.InvalidURL as error:
            raise ValueError(
                f"{operation.name}: the URL of {len(opened.root) + len(target)} characters cannot be sent "
                f"({error}); pass fewer or shorter arguments"
            ) from error
        return Prepared(request, operation.name, policy)

    async def _open(self) -> _Opened:
        self.check_open()
        settings = await self._resolver.resolve()
        if self._opened is None:
            self._opened = self._worked_out(settings)
            if self._on_open is not None:
                self._on_open(self._opened.policy)
        return self._opened

    def _worked_out(self, settings: Settings) -> _Opened:
        _check_settings(settings)
        options = self._options.over(options_of(settings))
        root = settings.api_url.rstrip("/")
        headers = standing_headers(self._client.headers.items(), settings, self._default_headers)
        return _Opened(
            root=root,
            builder=RequestBuilder(root, headers),
            options=options,
            policy=policy_of(options),
        )


def _check_settings(settings: Settings) -> None:
    for name in ("app_name", "correlation_id"):
        value: str | None = getattr(settings, name)
        if value and not is_sendable(value):
            raise ConfigurationError(
                f"{name} is sent as a header and must be printable ASCII text, which {value!r} is not."
            )


def _json(operation: Operation[Any], body: object) -> bytes:
    from lusid_async.modelling import encode_json

    try:
        return encode_json(body)
    except (TypeError, ValueError) as error:
        raise TypeError(f"{operation.name}: the body cannot be written as JSON: {error}") from error
