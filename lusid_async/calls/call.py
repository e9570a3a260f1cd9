"""The call object: what an API method returns, to be awaited, streamed or inspected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from lusid_async.calls.coroutine import FunctionCoroutine, OneShotCoroutine
from lusid_async.calls.response import ApiResponse, api_response, body_of, json_of
from lusid_async.calls.stream import ResponseStream

if TYPE_CHECKING:
    from collections.abc import Coroutine

    import httpx

    from lusid_async.calls.operation import Operation
    from lusid_async.calls.session import PreparedRequest, Session
    from lusid_async.http.options import CallPolicy, ConfigurationOptions

T = TypeVar("T")


class ApiCall(OneShotCoroutine[T], Generic[T]):
    """A call that has not been made yet. Nothing is sent before one of its uses is awaited.

    Awaiting it returns the typed body, once; `with_http_info`, `stream` and `request` each are
    independent of that and of each other, and can be used any number of times.

    Raises:
        ApiException: LUSID, or a proxy in between, responded with an error status.
        AuthenticationError: a token could not be obtained.
        ConfigurationError: the credentials are incomplete or wrong.
        ConnectionFailedError: connecting failed, or the connection broke.
        RequestTimeoutError: a timeout passed.
        ResponseTooLargeError: the body of the response is larger than `max_response_bytes`.
        ResponseValidationError: the response is empty, is not JSON or does not fit the type.
    """

    __slots__ = ("_body", "_operation", "_opts", "_session", "_target")

    def __init__(
        self,
        session: Session,
        operation: Operation[T],
        target: str,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> None:
        self._session = session
        self._operation = operation
        self._target = target
        self._body = body
        self._opts = opts
        super().__init__()

    @property
    def name(self) -> str:
        """The class and the method that made the call, such as `InstrumentsApi.get_instrument`."""
        return self._operation.name

    @property
    def has_body(self) -> bool:
        """Whether the operation takes a request body."""
        return self._operation.body is not None or self._body is not None

    def with_http_info(self) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Return the same call, to be awaited for the body together with status, headers and request id.

        Raises:
            LusidError: as the call itself, when awaited.
        """
        self._is_used = True
        return FunctionCoroutine(f"{self.name}.with_http_info", self._info)

    def request(self) -> Coroutine[Any, Any, httpx.Request]:
        """Return the request of this call, to be awaited but not sent.

        It carries no token, and none is fetched; the settings are read, because they name the API root.

        Raises:
            ConfigurationError: the credentials are incomplete or wrong, when awaited.
        """
        self._is_used = True
        return FunctionCoroutine(f"{self.name}.request", self._unsent)

    async def identity(self) -> str:
        """Return who makes the call, without any secret: a client id and a user, or the subject of a token.

        It is empty for a token that does not say whose it is.

        Raises:
            ConfigurationError: the credentials are incomplete or wrong.
        """
        return await self._session.identity()

    @property
    def return_type(self) -> Any:
        """The type of the body."""
        return self._operation.returns()

    def json(self, *, exact: bool = False) -> Coroutine[Any, Any, Any]:
        """Return the same call, to be awaited for the body as parsed JSON, with LUSID's names and no models.

        Args:
            exact: parse each number as a Decimal, as the option `decimals` of the call does.

        Raises:
            LusidError: as the call itself, when awaited.
        """
        self._is_used = True

        async def parsed() -> Any:
            response, policy = await self._sent()
            return json_of(self._operation, response, decimals=exact or policy.decimals)

        return FunctionCoroutine(f"{self.name}.json", parsed)

    def stream(self) -> ResponseStream:
        """Return the call as an asynchronous context manager that yields the body in chunks, never whole.

        An error status raises its ApiException on entering, before the first chunk; leaving the block
        closes the connection if the body was not read to its end.

        Raises:
            LusidError: as the call itself, on entering; for each chunk ConnectionFailedError and
                RequestTimeoutError.
        """
        self._is_used = True
        return ResponseStream(self._session, self._operation, self._prepared)

    if not TYPE_CHECKING:  # type checkers report it if there is no such method
        # Python iterates by index where there is no `__iter__`, which would make it an `Iterable` for others.
        def __getitem__(self, _):
            """Say what to iterate over."""
            self._is_used = True
            raise TypeError(self._iteration_hint())

        def __aiter__(self):
            """Say what to iterate over."""
            self._is_used = True
            raise TypeError(self._iteration_hint())

    def _iteration_hint(self) -> str:
        return f"{self.name} was not awaited: a call has no items; await it and iterate over what it returns"

    async def _run(self) -> T:
        response, policy = await self._sent()
        return body_of(self._operation, response, policy)

    async def _info(self) -> ApiResponse[T]:
        response, policy = await self._sent()
        return api_response(self._operation, response, policy)

    async def _unsent(self) -> httpx.Request:
        return (await self._prepared()).request

    async def _sent(self) -> tuple[httpx.Response, CallPolicy]:
        prepared = await self._prepared()
        response = await self._session.sender.send(
            prepared.request,
            operation=prepared.operation,
            policy=prepared.policy,
            caller=self._session.caller,
            path_template=self._operation.path,
        )
        return response, prepared.policy

    async def _prepared(self) -> PreparedRequest:
        return await self._session.prepare(self._operation, self._target, self._body, self._opts)
