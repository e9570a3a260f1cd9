"""The sandbox with a rate window for each token, faults, and an audit of whose token came with what.

`python -m benchmarks.audited_sandbox USERS CALLS_PER_MINUTE` makes a personal access token and a portfolio
for each user, prints its settings and the tokens as one line of JSON, and serves until its standard input
ends. `GET /audit` says what it saw. A request for the scope of a user must carry that user's token and a
correlation id that begins with the user's name; any other request must carry a token of the service.
"""

from __future__ import annotations

import json
import random
import re
import sys
import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread
import uvicorn

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi, TransactionPortfoliosApi
from lusid_async.sandbox import SandboxServer, SandboxState, create_app
from lusid_async.sandbox.rate_limits import RateWindow

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from lusid_async.sandbox.rate_limits import WindowState

_FAULTS = ((0.02, 503, b"1"), (0.02, 500, None), (0.01, 502, None))
"""The part of the calls that fail, with the status and `Retry-After`."""

_LIMIT_OF_SERVICE = "1500/1m"

_TOKEN: ContextVar[str] = ContextVar("token", default="")


class WindowOfToken(RateWindow):
    """A window for each token, as LUSID counts the calls of each user."""

    def __init__(self, users: dict[str, str], limit: str) -> None:
        super().__init__()
        self._limits = dict.fromkeys(users.values(), limit)
        self._windows: dict[str, RateWindow] = {}

    def count(self) -> WindowState:
        """Count a call of the token of the context."""
        return self._window().count()

    def look(self) -> WindowState:
        """Return the window of the token of the context."""
        return self._window().look()

    def _window(self) -> RateWindow:
        token = _TOKEN.get()
        window = self._windows.get(token)
        if window is None:
            window = self._windows[token] = RateWindow()
            window.enforce(self._limits.get(token, _LIMIT_OF_SERVICE))
        return window


class Audit:
    """ASGI middleware that sees whose token came with what, and lets some calls fail.

    Args:
        app: the sandbox.
        users: the tokens of the users, by name.
    """

    def __init__(self, app: ASGIApp, users: dict[str, str]) -> None:
        self._app = app
        self._users = {token: name for name, token in users.items()}
        self._random = random.Random(5)  # noqa: S311 - faults, no secrets
        self.is_active = False
        self.calls = 0
        self.faults = 0
        self.throttled = 0
        self.mixed: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        path = scope.get("path", "")
        if path == "/audit":
            counts = {"calls": self.calls, "faults": self.faults, "throttled": self.throttled}
            await _respond(send, 200, {**counts, "mixed": self.mixed})
            return
        if not self.is_active or not path.startswith("/api/"):
            await self._app(scope, receive, send)
            return
        self.calls += 1
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        token = headers.get("authorization", "").removeprefix("Bearer ")
        _TOKEN.set(token)
        user, owner = _user_of(path), self._users.get(token)
        correlation_id = headers.get("correlationid", "")
        if user != owner and not (user and token.startswith("bad-")):
            self.mixed.append(f"{path}: the token of {owner or 'the service'}")
        if user and not correlation_id.startswith(f"{user}-"):
            self.mixed.append(f"{path}: the correlation id {correlation_id!r}")
        chance = self._random.random()
        for share, status, retry_after in _FAULTS:
            if chance < share:
                self.faults += 1
                await _respond(send, status, {"title": "fault"}, retry_after)
                return
            chance -= share

        async def counted(message: Any) -> None:
            self.throttled += message.get("status") == 429
            await send(message)

        await self._app(scope, receive, counted)


def _user_of(path: str) -> str | None:
    found = re.search(r"/(user[0-9]+)/", path)
    return found[1] if found else None


async def _respond(send: Send, status: int, body: object, retry_after: bytes | None = None) -> None:
    headers = [(b"content-type", b"application/json")]
    if retry_after:
        headers.append((b"retry-after", retry_after))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(body).encode()})


async def main(users: int, calls_per_minute: int) -> None:
    """Set the sandbox up and serve it."""
    state = SandboxState().seed(1500)
    server = SandboxServer(state)
    tokens: dict[str, str] = {}
    audit = Audit(create_app(state), tokens)
    # The bound socket and the settings are the sandbox's own; the audit stands before its application.
    config = uvicorn.Config(audit, lifespan="off", access_log=False, log_level="error")
    served = uvicorn.Server(config)
    thread = threading.Thread(target=served.run, kwargs={"sockets": [server._socket]}, daemon=True)
    thread.start()
    while not served.started:  # noqa: ASYNC110 - another thread's flag
        await anyio.sleep(0.01)
    loader = EnvironmentVariablesConfigurationLoader(environ=server.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        definition: Any = {"name": "Share A", "identifiers": {"ClientInternal": {"value": "A"}}}
        await factory.build(InstrumentsApi).upsert_instruments({"a": definition})
        for number in range(users):
            name = f"user{number}"
            made = await factory.client.post(
                f"{server.base_url}/identity/api/keys",
                json={"displayName": name},
                headers={"Authorization": f"Bearer {(await factory.token_manager.token()).value}"},
            )
            tokens[name] = made.json()["key"]
            await _make_portfolio(factory, name, number + 1)
    audit._users = {token: name for name, token in tokens.items()}
    state.rate_window = WindowOfToken(tokens, f"{calls_per_minute}/1m")
    audit.is_active = True
    settings = {"environment": server.environment(), "tokens": tokens, "root": server.base_url}
    print(json.dumps(settings), flush=True)
    await anyio.to_thread.run_sync(sys.stdin.read)
    served.should_exit = True
    thread.join()


async def _make_portfolio(factory: AsyncApiClientFactory, scope: str, units: int) -> None:
    portfolios = factory.build(TransactionPortfoliosApi)
    portfolio: Any = {
        "displayName": scope,
        "code": "fund",
        "baseCurrency": "GBP",
        "created": "2018-01-01T00:00:00Z",
    }
    await portfolios.create_portfolio(scope, portfolio)
    transaction: Any = {
        "transactionId": "t1",
        "type": "StockIn",
        "instrumentIdentifiers": {"Instrument/default/ClientInternal": "A"},
        "transactionDate": "2019-01-01T00:00:00Z",
        "settlementDate": "2019-01-01T00:00:00Z",
        "units": units,
        "transactionPrice": {"price": 1, "type": "Price"},
        "totalConsideration": {"amount": units, "currency": "GBP"},
    }
    await portfolios.upsert_transactions(scope, "fund", [transaction])


if __name__ == "__main__":
    anyio.run(main, int(sys.argv[1]), int(sys.argv[2]))
