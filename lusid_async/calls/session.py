"""The session that all calls of a factory share: API root, default headers, options and sender."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from lusid_async.calls.request import RequestBuilder, is_sendable, merge_headers
from lusid_async.credentials.identity import identity_of
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
class PreparedRequest:
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
class _ResolvedConfiguration:
    """What follows from the settings, once they are resolved."""

    root: str
    builder: RequestBuilder
    options: ConfigurationOptions
    policy: CallPolicy


class Session:
    """Prepares the requests of calls and sends them.

    Args:
        client: the httpx client of the factory.
        auth: attaches the token.
        resolver: resolves the settings.
        rate_limiter: gives each call its slot; without it every call is sent at once.
        opts: the factory's options.
        default_headers: further headers for every call.
        on_resolved: called once with the policy of the factory, when the settings are resolved.
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
        on_resolved: Callable[[CallPolicy], None] | None = None,
    ) -> None:
        self.sender = Sender(client, auth, rate_limiter=rate_limiter)
        self._client = client
        self._resolver = resolver
        self._options = opts or ConfigurationOptions()
        self._default_headers = dict(default_headers or {})
        self._on_resolved = on_resolved
        self._configuration: _ResolvedConfiguration | None = None
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the factory was closed."""
        return self._closed

    def close(self) -> None:
        """Refuse every further call."""
        self._closed = True

    def check_open(self) -> None:
        """Refuse to continue after `close`.

        Raises:
            RuntimeError: the factory was closed.
        """
        if self._closed:
            raise RuntimeError(
                "The AsyncApiClientFactory is closed; make calls inside its `async with` or before aclose()."
            )

    async def resolve(self) -> None:
        """Resolve the settings, once.

        Raises:
            ConfigurationError: they are incomplete or wrong.
            RuntimeError: the factory was closed.
        """
        await self._resolve()

    async def identity(self) -> str:
        """Return who makes the calls, without any secret; see `ApiCall.identity`.

        Raises:
            ConfigurationError: the settings are incomplete or wrong.
        """
        return identity_of(await self._resolver.resolve())

    async def prepare(
        self, operation: Operation[Any], target: str, body: object, opts: ConfigurationOptions | None
    ) -> PreparedRequest:
        """Build the request of a call.

        Args:
            operation: what is called.
            target: the path below the API root and the query, encoded.
            body: what to send as JSON, or None.
            opts: the call's own options.

        Raises:
            ConfigurationError: the settings are incomplete or wrong.
            RuntimeError: the factory was closed.
            TypeError: the body does not fit the operation, or has no JSON form.
            ValueError: the URL is too long, a number is not finite or a datetime has no offset.
        """
        configuration = self._configuration
        if configuration is None or self._closed:
            configuration = await self._resolve()
        given: object = opts
        if given is not None and not isinstance(given, ConfigurationOptions):
            kind = type(given).__name__
            raise TypeError(f"{operation.name}: opts must be a ConfigurationOptions, not {kind}")
        policy = configuration.policy if opts is None else policy_of(opts.over(configuration.options))
        content = encode_body(operation, body)
        try:
            request = configuration.builder.build(
                operation.method, target, content, policy.timeouts.for_httpx()
            )
        except httpx.InvalidURL as error:
            raise ValueError(
                f"{operation.name}: the URL of {len(configuration.root) + len(target)} characters cannot be "
                f"sent ({error}); pass fewer or shorter arguments"
            ) from error
        return PreparedRequest(request, operation.name, policy)

    async def _resolve(self) -> _ResolvedConfiguration:
        self.check_open()
        settings = await self._resolver.resolve()
        if self._configuration is None:
            self._configuration = self._configure(settings)
            if self._on_resolved is not None:
                self._on_resolved(self._configuration.policy)
        return self._configuration

    def _configure(self, settings: Settings) -> _ResolvedConfiguration:
        _check_settings(settings)
        options = self._options.over(options_of(settings))
        root = settings.api_url.rstrip("/")
        headers = merge_headers(self._client.headers.items(), settings, self._default_headers)
        return _ResolvedConfiguration(
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


_VALIDATORS: dict[Operation[Any], Callable[[object], Any]] = {}


def encode_body(operation: Operation[Any], body: object) -> bytes | None:
    """Validate the body of a request against the type that the operation takes, and write it as JSON.

    Raises:
        TypeError: the body does not fit, or something in it has no JSON form; the message has the path.
        ValueError: a number is not finite, or a datetime has no offset.
    """
    if operation.body is None and body is None:
        return None
    from lusid_async.modelling import encode_json

    try:
        if operation.body is not None:
            body = (_VALIDATORS.get(operation) or _validator(operation, operation.body))(body)
        return None if body is None else encode_json(body)
    except TypeError as error:
        raise TypeError(f"{operation.name}: the body cannot be sent: {error}") from error
    except ValueError as error:
        raise ValueError(f"{operation.name}: the body cannot be sent: {error}") from error


def _validator(operation: Operation[Any], body_type: Callable[[], object]) -> Callable[[object], Any]:
    from lusid_async.modelling import body_validator

    validate = _VALIDATORS[operation] = body_validator(body_type())
    return validate
