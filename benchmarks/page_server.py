"""`python -m benchmarks.page_server COUNT`: a listing of COUNT instruments, as fast as it can be sent.

Every page is 2,000 of the sandbox's instruments with their properties, written once; what differs from page
to page is the id of the first one and the token of the next page. It prints its API root and serves until it
is terminated.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys

import httpx

from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, SandboxState, create_app

PAGE = 2000

_PAGE_TOKEN = re.compile(rb"[?&]page=(\d+)")


class _Listing(asyncio.Protocol):
    def __init__(self, instruments: list[bytes], pages: int) -> None:
        self._first = instruments[0]
        self._others = b",".join([b"", *instruments[1:]])
        self._pages = pages
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            asked = _PAGE_TOKEN.search(head)
            self._answer(int(asked.group(1)) if asked else 0)

    def _answer(self, page: int) -> None:
        first = self._first.replace(b"LUID_00000000", b"LUID_%08d" % page)
        following = b'"%d"' % (page + 1) if page + 1 < self._pages else b"null"
        ending = b'],"nextPage":' + following + b"}"
        length = len(b'{"values":[') + len(first) + len(self._others) + len(ending)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % length
        self._transport.writelines([head, b'{"values":[', first, self._others, ending])


async def serve(count: int) -> None:
    state = SandboxState().seed(PAGE)
    transport = httpx.ASGITransport(create_app(state))
    headers = {"Authorization": f"Bearer {state.account.personal_access_token}"}
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        query = {"instrumentPropertyKeys": list(SEEDED_PROPERTY_KEYS)}
        page = (await client.get("http://sandbox/api/api/instruments", params=query)).json()
    written = [json.dumps(each, separators=(",", ":")).encode() for each in page["values"]]
    pages = -(-count // PAGE)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Listing(written, pages), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
