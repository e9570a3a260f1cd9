"""An HTTP server that records requests and sends the response that it was given."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, MutableMapping

    Message = MutableMapping[str, Any]


@dataclass
class Recorded:
    """One request, as received."""

    method: str
    raw_path: str
    query: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Recorder:
    """The application."""

    response: bytes = b"{}"
    port: int = 0
    requests: list[Recorded] = field(default_factory=list)

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Record a request and respond to it."""
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        query = scope["query_string"].decode("ascii")
        path = scope["raw_path"].decode("ascii")
        self.requests.append(Recorded(scope["method"], path, query, headers, body))
        kind = [(b"content-type", b"application/json"), (b"lusid-meta-requestid", b"req-3")]
        await send({"type": "http.response.start", "status": 200, "headers": kind})
        await send({"type": "http.response.body", "body": self.response})


@contextmanager
def recording() -> Iterator[Recorder]:
    """Serve a recorder on loopback as long as the block lasts."""
    recorder = Recorder()
    config = uvicorn.Config(recorder, port=0, log_level="error", lifespan="off", interface="asgi3")
    server = uvicorn.Server(config)
    listener = config.bind_socket()
    recorder.port = listener.getsockname()[1]
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield recorder
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
