"""A server that is no bottleneck by itself: every request gets the holdings of a portfolio, after a latency.

`python -m benchmarks.holdings_server MILLISECONDS` prints its port and serves until its standard input ends.
On request it rejects requests beside too many others, or its latency grows with the square of their number.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from dataclasses import dataclass
from typing import cast

_END_OF_HEAD = b"\r\n\r\n"


@dataclass
class Holdings:
    """The responses to the requests of all connections.

    Args:
        latency: seconds.
        at_once: requests in progress, beside which others are rejected; None for any number.
        status: of a rejection.
        rows: holdings in each response.
        best_at: requests in progress with the highest throughput, where latency grows with the square of
            their number; None for a latency that does not grow.
    """

    latency: float
    at_once: int | None = None
    status: int = 503
    best_at: int | None = None
    rows: int = 5

    def __post_init__(self) -> None:
        self._in_progress = 0
        self._holdings = _response(self.rows)
        self._rejection = f"HTTP/1.1 {self.status} Rejected\r\ncontent-length: 0\r\n\r\n".encode("ascii")

    def respond(self, transport: asyncio.Transport) -> None:
        """Respond to a request that has arrived, now or later."""
        if self.at_once is not None and self._in_progress >= self.at_once:
            transport.write(self._rejection)
            return
        self._in_progress += 1
        growth = 0.0 if self.best_at is None else (self._in_progress / self.best_at) ** 2
        asyncio.get_running_loop().call_later(self.latency * (1 + growth), self._finish, transport)

    def _finish(self, transport: asyncio.Transport) -> None:
        self._in_progress -= 1
        transport.write(self._holdings)


class HoldingsProtocol(asyncio.Protocol):
    """One connection; requests have no body.

    Args:
        holdings: responds to them.
    """

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while _END_OF_HEAD in self._received:
            _, _, self._received = self._received.partition(_END_OF_HEAD)
            self._holdings.respond(self._transport)


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


def _response(rows: int) -> bytes:
    content = {
        "version": {
            "effectiveFrom": "2024-05-01T00:00:00.0000000+00:00",
            "asAtDate": "2024-05-01T10:11:12.1234560+00:00",
        },
        "values": [_holding(number) for number in range(1, rows + 1)],
        "href": "http://127.0.0.1/holdings",
        "links": [],
    }
    body = json.dumps(content).encode("ascii")
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body


async def _serve(holdings: Holdings) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: HoldingsProtocol(holdings), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.holdings_server", description=__doc__)
    parser.add_argument("milliseconds", type=float)
    parser.add_argument("--at-once", type=int)
    parser.add_argument("--status", type=int, default=503)
    parser.add_argument("--best-at", type=int)
    parser.add_argument("--rows", type=int, default=5)
    given = parser.parse_args()
    holdings = Holdings(given.milliseconds / 1000, given.at_once, given.status, given.best_at, given.rows)
    asyncio.run(_serve(holdings))
