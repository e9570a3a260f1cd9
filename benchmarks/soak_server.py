"""`python -m benchmarks.soak_server`: a stand-in for LUSID that fails at random, until its input ends."""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import anyio
import anyio.to_thread

from tests.http.sockets import json_response, reset, serving

if TYPE_CHECKING:
    from anyio.abc import ByteStream

PAGES = 3
ITEMS_ON_A_PAGE = 20
TOKEN_SECONDS = 5

# One in so many requests meets each. A 429 stops the whole client for a second, so that it is rare.
_FAULTS = {
    "reset": 1 / 200,
    "reset in the body": 1 / 200,
    "closed": 1 / 200,
    "closed after the answer": 1 / 100,
    "silence": 1 / 500,
    "silence in the body": 1 / 500,
    "429": 1 / 3000,
    "503": 1 / 200,
    "503 to wait": 1 / 1000,
    "page": 1 / 500,
    "cut off": 1 / 500,
    "no gzip": 1 / 500,
    "no http": 1 / 500,
}
_TOKEN_FAULTS = {"reset": 1 / 20, "429": 1 / 20, "503": 1 / 20}
_MARKUP = b"<html>"
_CUT = 10
_REQUEST = re.compile(r"(?P<verb>[A-Z]+) (?P<target>\S+) HTTP/1\.1\r\n")
_BEARER = re.compile(r"\r\nauthorization: bearer (\S+)", re.IGNORECASE)


class Service:
    """Answers the calls of the soak, and breaks some of them.

    Args:
        chance: picks what goes wrong.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._tokens = 0
        self._good_until: dict[str, float] = {}

    async def respond(self, request: bytes, connection: ByteStream) -> bool:
        """Answer one request."""
        head = request.decode("latin-1")
        is_token = head.startswith("POST /token ")
        fault = self._fault(_TOKEN_FAULTS if is_token else _FAULTS)
        answer = self._token() if is_token else self._answer(head)
        return await _given(answer, fault, connection)

    def _fault(self, faults: dict[str, float]) -> str:
        left = self._chance.random()
        for name, share in faults.items():
            left -= share
            if left < 0:
                return name
        return "none"

    def _token(self) -> bytes:
        self._tokens += 1
        now = anyio.current_time()
        self._good_until = {token: end for token, end in self._good_until.items() if now < end}
        value = f"token-{self._tokens}"
        self._good_until[value] = now + TOKEN_SECONDS
        return _json({"access_token": value, "refresh_token": "refresh", "expires_in": TOKEN_SECONDS})

    def _answer(self, head: str) -> bytes:
        bearer = _BEARER.search(head)
        if bearer is None or self._good_until.get(bearer[1], 0.0) <= anyio.current_time():
            return _json({"title": "the token has ended"}, "401 Unauthorized")
        request = _REQUEST.match(head)
        if request is None:
            return _json({"title": "not understood"}, "400 Bad Request")
        target = urlsplit(request["target"])
        query = {name: values[0] for name, values in parse_qs(target.query).items()}
        if request["verb"] == "POST":
            return _json({"values": {query["scope"]: instrument(query["scope"])}, "failed": {}})
        if target.path.endswith("/instruments"):
            return _json(page(query["scope"], int(query.get("page", "0"))))
        return _json(instrument(target.path.rpartition("/")[2]))


async def _given(answer: bytes, fault: str, connection: ByteStream) -> bool:
    """Give an answer, or what a fault makes of it; return whether the connection stays."""
    match fault:
        case "reset":
            reset(connection)
        case "reset in the body":
            await connection.send(answer[:-_CUT])
            reset(connection)
        case "closed after the answer":
            await connection.send(answer)
        case "silence" | "silence in the body":
            await connection.send(answer[:-_CUT] if fault == "silence in the body" else b"")
            await connection.receive()
        case "429":
            await connection.send(_json({}, "429 Too Many Requests", "retry-after: 1\r\n"))
            return True
        case "503" | "503 to wait":
            header = "retry-after: 1\r\n" if fault == "503 to wait" else ""
            await connection.send(_json({}, "503 Service Unavailable", header))
            return True
        case "page":
            await connection.send(json_response(_MARKUP))
            return True
        case "cut off":
            await connection.send(json_response(answer.partition(b"\r\n\r\n")[2][:-_CUT]))
            return True
        case "no gzip":
            await connection.send(json_response(b"{}", headers="content-encoding: gzip\r\n"))
            return True
        case "no http":
            await connection.send(b"SSH-2.0-OpenSSH_9.2\r\n")
        case "none":
            await connection.send(answer)
            return True
    return False


def instrument(code: str) -> dict[str, object]:
    """Return an instrument that can be told from every other."""
    return {
        "lusidInstrumentId": f"LUID_{code}",
        "version": {"effectiveFrom": "0001-01-01T00:00:00+00:00", "asAtDate": "2024-05-01T10:11:12+00:00"},
        "name": code,
        "identifiers": {"Figi": code},
        "state": "Active",
    }


def page(scope: str, number: int) -> dict[str, object]:
    """Return a page of the instruments of a scope."""
    names = [f"{scope}-{number}-{item}" for item in range(ITEMS_ON_A_PAGE)]
    following = number + 1
    return {
        "values": [instrument(name) for name in names],
        "nextPage": str(following) if following < PAGES else None,
    }


def json_bytes(content: object) -> bytes:
    """Return content as it is sent."""
    return json.dumps(content).encode()


def bodies_of(body: bytes) -> tuple[bytes, ...]:
    """Return what an answer 200 can bring in place of a body, and the body."""
    return body, body[:-_CUT], _MARKUP


def _json(content: object, status: str = "200 OK", headers: str = "") -> bytes:
    return json_response(json_bytes(content), status, f"lusid-meta-requestid: req\r\n{headers}")


async def main() -> None:
    """Print the port, and serve until the input ends, which it does when whoever started this ends."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak_server", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="what the faults follow from")
    service = Service(random.Random(parser.parse_args().seed))  # noqa: S311 - picks faults
    async with serving(service.respond) as server:
        print(server.port, flush=True)
        await anyio.to_thread.run_sync(sys.stdin.read)


if __name__ == "__main__":
    anyio.run(main)
