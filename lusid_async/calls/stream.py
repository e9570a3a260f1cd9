"""The body of a response as it arrives, chunk by chunk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from lusid_async._tracebacks import handled_exception, hide_frames
from lusid_async.calls.response import failure_of, request_id_of, shown_request_id
from lusid_async.calls.unused import WarnsIfUnused
from lusid_async.http.body import WholeBody, drain
from lusid_async.http.decoding import PIECE, DecodedChunks
from lusid_async.http.failures import failure_for, total_timeout, without_secrets
from lusid_async.http.sending import deadline_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from types import TracebackType

    from lusid_async.calls.operation import Operation
    from lusid_async.calls.session import PreparedRequest, Session


class Chunks(AsyncIterator[bytes]):
    """The chunks of a body, decompressed, as they arrive and of at most a megabyte each.

    The total time of the call counts while the body is read, and also while the reader is busy with a
    chunk; but the reader's own code is never interrupted: the next chunk raises.
    """

    def __init__(self, response: httpx.Response, prepared: PreparedRequest, deadline: float) -> None:
        self._response = response
        self._prepared = prepared
        self._deadline = deadline
        # A transport may return a body that it has read already; then there is no raw stream to decode.
        is_read = response.is_stream_consumed
        self._raw = response.aiter_bytes(PIECE) if is_read else response.aiter_raw()
        self._chunks = self._raw if is_read else DecodedChunks(response, WholeBody(response, self._raw))

    @property
    def status_code(self) -> int:
        """The HTTP status, 200 to 299."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; look-ups ignore case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """The id of the request at LUSID, to quote to its support."""
        return request_id_of(self._response)

    async def __anext__(self) -> bytes:
        """Return the next chunk.

        Raises:
            ConnectionFailedError: the connection broke before the end of the body.
            RequestTimeoutError: a timeout passed.
        """
        outer = handled_exception()
        try:
            return await self._next()
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise

    async def _next(self) -> bytes:
        policy, operation = self._prepared.policy, self._prepared.operation
        try:
            with anyio.CancelScope(deadline=self._deadline):
                return await anext(self._chunks)
        except (httpx.RequestError, OSError) as error:
            failure = failure_for(
                error,
                operation=operation,
                timeouts=policy.timeouts,
                request_id=shown_request_id(self._response),
            )
            raise failure from without_secrets(error)
        raise total_timeout(operation, policy.timeouts)

    async def aclose(self) -> None:
        """Release the connection; it is reused only if the body was read to its end."""
        with anyio.CancelScope(shield=True):
            await self._response.aclose()
            # An async generator that is dropped while suspended makes trio warn; with the connection closed
            # it ends by itself, after what was received already.
            await drain(self._raw)


class ResponseStream(WarnsIfUnused):
    """An asynchronous context manager that makes a call and yields its body in chunks."""

    _use = "entered with `async with`"

    def __init__(
        self,
        session: Session,
        operation: Operation[Any],
        prepare: Callable[[], Coroutine[Any, Any, PreparedRequest]],
    ) -> None:
        super().__init__()
        self._session = session
        self._operation = operation
        self._prepare = prepare
        self._chunks: Chunks | None = None

    async def __aenter__(self) -> Chunks:
        """Make the call and return its chunks.

        Raises:
            ApiException: the status is not a success.
            ConnectionFailedError: the body is compressed in a way that cannot be decoded here.
            RuntimeError: it was entered before.
        """
        self._is_used = True
        if self._chunks is not None:
            raise RuntimeError(f"{self._operation.name}.stream was entered already; make the call again")
        outer = handled_exception()
        try:
            self._chunks = await self._opened()
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise
        return self._chunks

    async def _opened(self) -> Chunks:
        prepared = await self._prepare()
        deadline = deadline_of(prepared.policy)
        response = await self._session.sender.open(
            prepared.request,
            operation=prepared.operation,
            policy=prepared.policy,
            deadline=deadline,
            caller=self._session.caller,
            path_template=self._operation.path,
        )
        if not response.is_success:
            raise failure_of(self._operation, response)
        try:
            return Chunks(response, prepared, deadline)
        except httpx.DecodingError as error:
            with anyio.CancelScope(shield=True):
                await response.aclose()
            raise failure_for(
                error,
                operation=prepared.operation,
                timeouts=prepared.policy.timeouts,
                request_id=shown_request_id(response),
            ) from without_secrets(error)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Release the connection."""
        if self._chunks is not None:
            await self._chunks.aclose()

    def _unused_name(self) -> str:
        return f"{self._operation.name}.stream"
