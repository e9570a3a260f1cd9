"""A caller of the sandbox over HTTP, in process, with a token."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx

from lusid_async.sandbox import SandboxState, create_app
from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.document.validation import RequestValidator
from lusid_async.sandbox.json_values import read_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.sandbox.document.api_document import ApiDocument

BASE = "http://sandbox.test"
API = f"{BASE}/api/api"
TOKEN_URL = f"{BASE}/oauth2/default/v1/token"
SCOPE = "openid client groups offline_access"


def password_form(state: SandboxState, **changes: str) -> dict[str, str]:
    account = state.account
    form = {
        "grant_type": "password",
        "username": account.username,
        "password": account.password,
        "client_id": account.client_id,
        "client_secret": account.client_secret,
        "scope": SCOPE,
    }
    return {**form, **changes}


@dataclass(frozen=True, slots=True)
class Caller:
    """Calls the sandbox's API; paths come after the API root and its second `/api`."""

    client: httpx.AsyncClient
    state: SandboxState

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.client.get(f"{API}{path}", params=query)

    async def post(self, path: str, body: object, **query: Any) -> httpx.Response:
        return await self.client.post(f"{API}{path}", json=body, params=query)

    async def ask_for_token(self, form: dict[str, str]) -> httpx.Response:
        request = self.client.build_request("POST", TOKEN_URL, data=form)
        request.headers.pop("Authorization", None)
        return await self.client.send(request)

    async def delete(self, path: str, **query: Any) -> httpx.Response:
        return await self.client.delete(f"{API}{path}", params=query)


@asynccontextmanager
async def calling(state: SandboxState, *, bearer: str | None = None) -> AsyncIterator[Caller]:
    """Call a sandbox with this state; with the personal access token unless another `bearer` is given."""
    token = state.account.personal_access_token if bearer is None else bearer
    headers = {"lusid-sandbox-control": "test", **({"Authorization": f"Bearer {token}"} if token else {})}
    transport = httpx.ASGITransport(create_app(state))
    hooks = {"response": [_fits_the_document]}
    async with httpx.AsyncClient(transport=transport, headers=headers, event_hooks=hooks) as client:
        yield Caller(client, state)


@lru_cache(maxsize=1)
def _validator() -> tuple[ApiDocument, RequestValidator]:
    return lusid_document(), RequestValidator(lusid_document())


async def _fits_the_document(response: httpx.Response) -> None:
    """Check every response of the API against its schema."""
    path = response.request.url.raw_path.decode().partition("?")[0]
    if not response.is_success or not path.startswith("/api/api"):
        return
    document, validator = _validator()
    segments = [unquote(each) for each in path.removeprefix("/api").split("/")]
    operation = document.at(segments)[response.request.method]
    body = read_json(await response.aread())
    assert validator.check(operation.response, body) == {}, operation.id


def definition(name: str = "A bond", **identifiers: str) -> dict[str, Any]:
    """An `InstrumentDefinition`; by default one that the client names by its own name."""
    return {
        "name": name,
        "identifiers": {
            key: {"value": value} for key, value in (identifiers or {"ClientInternal": name}).items()
        },
        "definition": {"instrumentType": "Equity", "domCcy": "GBP"},
    }


def property_definition(key: str, kind: str = "string", **changes: Any) -> dict[str, Any]:
    """A `CreatePropertyDefinitionRequest` for a key."""
    domain, scope, code = key.split("/")
    data_type = {"scope": "system", "code": kind}
    members = {"domain": domain, "scope": scope, "code": code, "displayName": code, "dataTypeId": data_type}
    return {**members, **changes}
