"""The call object: what an API method returns, to be awaited, streamed or looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from lusid_async.calls.coroutine import Deferred, LazyCoroutine
from lusid_async.calls.response import ApiResponse, api_response, body_of
from lusid_async.calls.stream import ResponseStream

if TYPE_CHECKING:
    import httpx

    from lusid_async.calls.channel import Channel, Prepared
    from lusid_async.calls.operation import Operation
    from lusid_async.http.options import ConfigurationOptions

T = TypeVar("T")


class ApiCall(LazyCoroutine[T], Generic[T]):
    """A call that has not been made yet. Nothing is sent before one of its uses is awaited.

    Awaiting it gives the typed body, once; `with_http_info`, `stream` and `request` each make a use of
    their own and can be had as often as wanted.

    Raises:
        ApiException: LUSID, or something in between, answered with an error status.
        AuthenticationError: no token could be had.
        ConfigurationError: the credentials are incomplete or wrong.
        ConnectionFailedError: there was no connection, or the answer broke off.
        RequestTimeoutError: a timeout passed.
        ResponseValidationError: the answer came whole, but is empty, is not JSON or does not fit.
    """

    __slots__ = ("_body", "_channel", "_operation", "_opts", "_target")

    def __init__(
        self,
        channel: Channel,
        operation: Operation[T],
        target: str,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> None:
        super().__init__()
        self._channel = channel
        self._operation = operation
        self._target = target
        self._body = body
        self._opts = opts

    @property
    def name(self) -> str:
        """The class and the method that made the call, such as `InstrumentsApi.get_instrument`."""
        return self._operation.name

    def with_http_info(self) -> Deferred[ApiResponse[T]]:
        """Return the same call, to be awaited for the body together with status, headers and request id.

        Raises:
            As the call itself, when awaited.
        """
        return Deferred(f"{self.name}.with_http_info", self._info)

    def request(self) -> Deferred[httpx.Request]:
        """Return the request of this call, to be awaited but not sent.

        It carries no token, and none is fetched; the settings are read, because they name the API root.

        Raises:
            ConfigurationError: the credentials are incomplete or wrong, when awaited.
        """
        return Deferred(f"{self.name}.request", self._unsent)

    async def identity(self) -> str:
        """Return who makes the call, without any secret: a client id and a user, or the subject of a token.

        It is empty for a token that does not say whose it is.

        Raises:
            ConfigurationError: the credentials are incomplete or wrong.
        """
        return await self._channel.identity()

    def stream(self) -> ResponseStream:
        """Return the call as an asynchronous context manager that gives the body in chunks, never whole.

        An error status raises its ApiException on entering, before the first chunk; leaving the block
        closes the connection if the body was not read to its end.

        Raises:
            As the call itself, on entering; ConnectionFailedError and RequestTimeoutError for each chunk.
        """
        return ResponseStream(self._channel, self._operation, self._prepared)

    async def _run(self) -> T:
        return body_of(self._operation, await self._sent())

    async def _info(self) -> ApiResponse[T]:
        return api_response(self._operation, await self._sent())

    async def _unsent(self) -> httpx.Request:
        return (await self._prepared()).request

    async def _sent(self) -> httpx.Response:
        prepared = await self._prepared()
        return await self._channel.sender.send(
            prepared.request, operation=prepared.operation, policy=prepared.policy
        )

    async def _prepared(self) -> Prepared:
        return await self._channel.prepare(self._operation, self._target, self._body, self._opts)
