"""The session of a factory, and its views: API root, identity, headers, options and sender of calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from lusid_async._headers import APPLICATION_HEADER, CORRELATION_HEADER, is_sendable, merged_headers
from lusid_async.auth.context import context_identity
from lusid_async.calls.request import RequestBuilder, merge_headers
from lusid_async.credentials.identity import identity_of
from lusid_async.errors import ConfigurationError
from lusid_async.http.options import ConfigurationOptions, options_of, policy_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.auth.identities import CallerIdentity
    from lusid_async.calls.operation import Operation
    from lusid_async.credentials import AsyncCredentialResolver, Settings
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.sending import Sender

T = TypeVar("T")

_NO_OPTIONS = ConfigurationOptions()
_APPLICATION_KEY, _CORRELATION_KEY = APPLICATION_HEADER.lower(), CORRELATION_HEADER.lower()


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


# Not frozen, which would double the time that a view takes.
@dataclass(slots=True)
class _ResolvedConfiguration:
    """What follows from the settings, once they are resolved."""

    root: str
    builder: RequestBuilder
    options: ConfigurationOptions
    policy: CallPolicy


class Session:
    """Prepares the requests of calls and sends them.

    Args:
        sender: sends them.
        resolver: resolves the settings.
        opts: the options of all calls.
        caller: whose token the calls carry; None is the factory's own identity.
        has_correlation_id: whether the calls have a correlation id that the context does not replace.
    """

    def __init__(
        self,
        sender: Sender,
        resolver: AsyncCredentialResolver,
        opts: ConfigurationOptions | None,
        *,
        caller: CallerIdentity | None = None,
        has_correlation_id: bool = False,
    ) -> None:
        self.sender = sender
        self.caller = caller
        self._resolver = resolver
        self._options = opts or _NO_OPTIONS
        self._has_correlation_id = has_correlation_id
        self._configuration: _ResolvedConfiguration | None = None

    @property
    def is_closed(self) -> bool:
        """Whether the factory was closed."""
        raise NotImplementedError

    def check_open(self) -> None:
        """Refuse to continue after the factory was closed.

        Raises:
            RuntimeError: the factory was closed.
        """
        if self.is_closed:
            raise RuntimeError(
                "The AsyncApiClientFactory is closed; make calls inside its `async with` or before aclose()."
            )

    def view(
        self,
        *,
        caller: CallerIdentity | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        opts: ConfigurationOptions | None = None,
    ) -> Session:
        """Return a session over the same connections; whatever is None is that of this session.

        Args:
            caller: whose token its calls carry.
            app_name: the name of the calling application.
            correlation_id: the id that its calls carry.
            default_headers: further headers.
            opts: timeouts, retries and headers, over everything else.
        """
        headers: dict[str, tuple[str, str]] = {}
        if app_name is not None:
            headers[_APPLICATION_KEY] = (APPLICATION_HEADER, app_name)
        if correlation_id is not None:
            headers[_CORRELATION_KEY] = (CORRELATION_HEADER, correlation_id)
        if default_headers:
            headers |= merged_headers(default_headers.items())
        if opts is not None:
            headers |= opts.sent_headers()
        return _SessionView(
            self,
            caller or self.caller,
            headers,
            opts,
            has_correlation_id=self._has_correlation_id or _CORRELATION_KEY in headers,
        )

    def in_context(self) -> Session:
        """Return a session with the identity and the correlation id of the context, or this one."""
        context = context_identity(self._resolver)
        if context is None:
            return self
        caller = None if self.caller is not None else context.caller
        correlation_id = None if self._has_correlation_id else context.correlation_id
        if caller is None and correlation_id is None:
            return self
        return self.view(caller=caller, correlation_id=correlation_id)

    def for_listing(self) -> Session:
        """Return the session of the pages of one listing, which are all read as one user."""
        if self.caller is None or self.caller.function is None:
            return self
        return self.view(caller=self.caller.of_listing())

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
        if self.caller is not None:
            return await self.caller.name()
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
        if configuration is None or self.is_closed:
            configuration = await self._resolve()
        given: object = opts
        if given is not None and not isinstance(given, ConfigurationOptions):
            kind = type(given).__name__
            raise TypeError(f"{operation.name}: opts must be a ConfigurationOptions, not {kind}")
        builder, policy = configuration.builder, configuration.policy
        if opts is not None:
            policy = policy_of(opts.over(configuration.options))
            if headers := opts.sent_headers():
                builder = builder.with_headers(headers)
        content = encode_body(operation, body)
        try:
            request = builder.build(operation.method, target, content, policy.timeouts.for_httpx())
        except httpx.InvalidURL as error:
            raise ValueError(
                f"{operation.name}: the URL of {len(configuration.root) + len(target)} characters cannot be "
                f"sent ({error}); pass fewer or shorter arguments"
            ) from error
        return PreparedRequest(request, operation.name, policy)

    async def _resolve(self) -> _ResolvedConfiguration:
        raise NotImplementedError


class FactorySession(Session):
    """The session of a factory itself.

    Args:
        sender: sends the requests.
        client: the httpx client of the factory, whose headers are on every request.
        resolver: resolves the settings.
        opts: the factory's options.
        default_headers: further headers for every call.
        on_resolved: called once with the policy of the factory, when the settings are resolved.
    """

    def __init__(
        self,
        sender: Sender,
        client: httpx.AsyncClient,
        resolver: AsyncCredentialResolver,
        *,
        opts: ConfigurationOptions | None = None,
        default_headers: Mapping[str, str] | None = None,
        on_resolved: Callable[[CallPolicy], None] | None = None,
    ) -> None:
        super().__init__(sender, resolver, opts)
        self._client = client
        self._default_headers = dict(default_headers or {})
        self._on_resolved = on_resolved
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the factory was closed."""
        return self._closed

    def close(self) -> None:
        """Refuse every further call."""
        self._closed = True

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
        builder = RequestBuilder(root, headers)
        if sent := self._options.sent_headers():
            builder = builder.with_headers(sent)
        return _ResolvedConfiguration(root=root, builder=builder, options=options, policy=policy_of(options))


class _SessionView(Session):
    """A session over the connections of another one, with an identity and headers of its own."""

    def __init__(
        self,
        parent: Session,
        caller: CallerIdentity | None,
        headers: Mapping[str, tuple[str, str]],
        opts: ConfigurationOptions | None,
        *,
        has_correlation_id: bool,
    ) -> None:
        super().__init__(
            parent.sender, parent._resolver, opts, caller=caller, has_correlation_id=has_correlation_id
        )
        self._parent = parent
        self._headers = headers
        self._changes_options = opts is not None
        if parent._configuration is not None:
            self._configuration = self._configured_over(parent._configuration)

    @property
    def is_closed(self) -> bool:
        return self._parent.is_closed

    async def _resolve(self) -> _ResolvedConfiguration:
        self.check_open()
        if self._configuration is None:
            self._configuration = self._configured_over(await self._parent._resolve())
        return self._configuration

    def _configured_over(self, parent: _ResolvedConfiguration) -> _ResolvedConfiguration:
        if not self._headers and not self._changes_options:
            return parent
        builder = parent.builder.with_headers(self._headers) if self._headers else parent.builder
        options, policy = parent.options, parent.policy
        if self._changes_options:
            options = self._options.over(options)
            policy = policy_of(options)
        return _ResolvedConfiguration(parent.root, builder, options, policy)


def _check_settings(settings: Settings) -> None:
    for name in ("app_name", "correlation_id"):
        value: str | None = getattr(settings, name)
        if value and not is_sendable(value):
            raise ConfigurationError(
                f"{name} is sent as a header and must be printable ASCII text without spaces at its ends, "
                f"which {value!r} is not."
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
