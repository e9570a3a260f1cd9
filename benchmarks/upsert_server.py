"""`python -m benchmarks.upsert_server`: accepts every quote of an upsert, as fast as it can be read.

It responds with the stored quote for each key. It prints its API root and serves until it is terminated.
"""

from __future__ import annotations

import asyncio
import json
import re

_CONTENT_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
_STORED = json.dumps(
    {
        "quoteId": {
            "quoteSeriesId": {
                "provider": "Lusid",
                "instrumentId": "BBG000000001",
                "instrumentIdType": "Figi",
                "quoteType": "Price",
                "field": "mid",
            },
            "effectiveAt": "2024-06-28T16:00:00.0000000+00:00",
        },
        "metricValue": {"value": 1.25, "unit": "GBP"},
        "uploadedBy": "benchmark",
        "asAt": "2024-06-28T17:00:00.1234567+00:00",
    },
    separators=(",", ":"),
)


class _Upserts(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = bytearray()

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            length = _CONTENT_LENGTH.search(self._received, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < whole:
                return
            body = bytes(self._received[end + 4 : whole])
            del self._received[:whole]
            self._accept(json.loads(body))

    def _accept(self, quotes: dict[str, object]) -> None:
        values = ",".join(f"{json.dumps(key)}:{_STORED}" for key in quotes)
        body = f'{{"values":{{{values}}},"failed":{{}}}}'.encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        self._transport.writelines([head, body])


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Upserts, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
