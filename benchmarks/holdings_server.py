"""A server that takes its time and is no bottleneck: every request gets the holdings of a portfolio.

`python -m benchmarks.holdings_server MILLISECONDS` prints its port and serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import cast

_END_OF_HEAD = b"\r\n\r\n"


class HoldingsProtocol(asyncio.Protocol):
    """Answers each request without a body after a fixed time, however many there are.

    Args:
        seconds: the time.
        answer: the whole answer.
    """

    def __init__(self, seconds: float, answer: bytes) -> None:
        self._seconds = seconds
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while _END_OF_HEAD in self._received:
            _, _, self._received = self._received.partition(_END_OF_HEAD)
            asyncio.get_running_loop().call_later(self._seconds, self._transport.write, self._answer)


def _holding(number: int) -> dict[str, object]:
    currency = {"amount": 1500.25 * number, "currency": "GBP"}
    return {
        "instrumentScope": "default",
        "instrumentUid": f"LUID_{number:08}",
        "subHoldingKeys": {},
        "properties": {
            "Instrument/default/Name": {
                "key": "Instrument/default/Name",
                "value": {"labelValue": f"Instrument {number}"},
                "effectiveFrom": "0001-01-01T00:00:00.0000000+00:00",
                "effectiveUntil": "9999-12-31T23:59:59.9999999+00:00",
            }
        },
        "holdingType": "P",
        "units": 100.0 * number,
        "settledUnits": 100.0 * number,
        "cost": currency,
        "costPortfolioCcy": currency,
        "currency": "GBP",
        "holdingTypeName": "Position",
        "holdingId": number,
    }


def _answer() -> bytes:
    content = {
        "version": {
            "effectiveFrom": "2024-05-01T00:00:00.0000000+00:00",
            "asAtDate": "2024-05-01T10:11:12.1234560+00:00",
        },
        "values": [_holding(number) for number in range(1, 6)],
        "href": "http://127.0.0.1/holdings",
        "links": [],
    }
    body = json.dumps(content).encode("ascii")
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body


async def _serve(seconds: float) -> None:
    answer = _answer()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: HoldingsProtocol(seconds, answer), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) / 1000))
