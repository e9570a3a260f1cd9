"""An identity provider and an API in memory, and token managers that send requests to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx

from lusid_async import ArgsConfigurationLoader, AsyncCredentialResolver, AsyncTokenManager, BearerAuth

if TYPE_CHECKING:
    from collections.abc import Callable

API = "https://x.lusid.com/api"
ACCOUNT = {
    "token_url": "https://x.okta.com/oauth2/a/v1/token",
    "username": "marker-user+/& x",
    "password": "marker-password+/& x",
    "client_id": "client",
    "client_secret": "marker-secret",
}


@dataclass
class Identity:
    """Responds to token requests, and to API requests with 401 if their token is not accepted."""

    responses: list[httpx.Response | Exception] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)
    api_requests: list[httpx.Request] = field(default_factory=list)
    now: float = 1000.0
    wall: float = 1_700_000_000.0
    expires_in: object = 3600
    refresh_token: str | None = "marker-refresh"
    gate: anyio.Event | None = None
    accepted: Callable[[str], bool] = lambda _: True
    last_resolver: AsyncCredentialResolver = field(init=False)

    def clock(self) -> float:
        return self.now

    def wall_clock(self) -> float:
        return self.wall

    @property
    def grants(self) -> list[str]:
        return [dict(parse_qsl(request.content.decode()))["grant_type"] for request in self.requests]

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Respond to one request."""
        if request.url.host != "x.okta.com":
            self.api_requests.append(request)
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            return httpx.Response(200 if self.accepted(token) else 401, json={})
        self.requests.append(request)
        number = len(self.requests)
        if self.gate is not None:
            await self.gate.wait()
        else:
            await anyio.lowlevel.checkpoint()
        if self.responses:
            response = self.responses.pop(0)
            if isinstance(response, Exception):
                raise response
            return response
        content: dict[str, Any] = {"access_token": f"marker-token-{number}", "expires_in": self.expires_in}
        if self.refresh_token:
            content["refresh_token"] = self.refresh_token
        return httpx.Response(200, json=content)

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self.handle))

    def manager(self, **settings: Any) -> AsyncTokenManager:
        """Return a manager for the account, or for the credential in the settings."""
        return self.parts(**settings)[0]

    def parts(self, **settings: Any) -> tuple[AsyncTokenManager, httpx.AsyncClient]:
        """Return a manager and a client that authenticates with it."""
        names = ("id_provider_response_handler", "token_store", "request_timeout", "renewal_timeout")
        options = {name: settings.pop(name) for name in names if name in settings}
        loader = ArgsConfigurationLoader(**{"api_url": API, **(settings or ACCOUNT)})
        self.last_resolver = resolver = AsyncCredentialResolver([loader])
        client = self.client()
        manager = AsyncTokenManager(resolver, client, clock=self.clock, wall_clock=self.wall_clock, **options)
        client.auth = BearerAuth(manager, resolver)
        return manager, client
