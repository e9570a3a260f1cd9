"""BearerAuth: which requests carry the token, and what a response 401 does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx
import pytest

from tests.auth.identity import API, Identity

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

pytestmark = pytest.mark.anyio


async def test_a_request_to_the_api_carries_the_token() -> None:
    identity = Identity()
    _, client = identity.parts()
    await client.get(f"{API}/api/instruments")
    assert identity.api_requests[0].headers["authorization"] == "Bearer marker-token-1"


@pytest.mark.parametrize(
    "url",
    [
        "https://x.lusid.com.evil.com/api",
        "http://x.lusid.com/api",
        "https://x.lusid.com:8443/api",
        "https://y.lusid.com/api",
    ],
)
async def test_a_request_to_another_origin_carries_no_token(url: str) -> None:
    identity = Identity()
    _, client = identity.parts()
    await client.get(url)
    assert "authorization" not in identity.api_requests[0].headers
    assert identity.requests == []


async def test_the_default_port_is_the_same_origin() -> None:
    identity = Identity()
    _, client = identity.parts()
    await client.get("https://x.lusid.com:443/other")
    assert "authorization" in identity.api_requests[0].headers


async def test_a_401_costs_one_refresh_and_one_retry() -> None:
    identity = Identity(accepted=lambda token: token != "marker-token-1")
    _, client = identity.parts()
    statuses: list[int] = []

    async def call() -> None:
        statuses.append((await client.post(API, content=b"body")).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(call)
    assert statuses == [200] * 10
    assert identity.grants == ["password", "refresh_token"]
    assert {request.content for request in identity.api_requests} == {b"body"}


async def test_a_second_401_is_the_response() -> None:
    identity = Identity(accepted=lambda _: False)
    _, client = identity.parts()
    assert (await client.get(API)).status_code == 401
    assert len(identity.api_requests) == 2


async def test_a_personal_access_token_is_not_retried() -> None:
    identity = Identity(accepted=lambda _: False)
    _, client = identity.parts(access_token="marker-pat")
    assert (await client.get(API)).status_code == 401
    assert len(identity.api_requests) == 1


async def test_a_token_file_is_read_at_once_on_a_401(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("old")
    identity = Identity(accepted=lambda token: token == "new")
    _, client = identity.parts(access_token_location=path)
    assert (await client.get(API)).status_code == 401
    assert len(identity.api_requests) == 1
    path.write_text("new")
    assert (await client.get(API)).status_code == 200


async def test_a_body_that_was_consumed_is_not_sent_twice() -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"once"

    identity = Identity(accepted=lambda _: False)
    _, client = identity.parts()
    assert (await client.post(API, content=body())).status_code == 401
    assert len(identity.api_requests) == 1


async def test_the_token_request_carries_no_bearer_token() -> None:
    identity = Identity()
    _, client = identity.parts()
    await client.get(API)
    assert "authorization" not in identity.requests[0].headers


def test_a_blocking_client_is_refused() -> None:
    _, client = Identity().parts()
    with (
        httpx.Client(
            auth=client.auth, transport=httpx.MockTransport(lambda _: httpx.Response(200))
        ) as blocking,
        pytest.raises(RuntimeError, match="AsyncClient"),
    ):
        blocking.get(API)
