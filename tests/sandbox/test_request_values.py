"""Bodies that are not JSON are refused as such."""

from __future__ import annotations

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, calling

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b"[NaN]", b'["\\ud800"]', b"[" * 100_000], ids=lambda body: repr(body[:9])
)
async def test_a_body_that_is_not_json_is_400(body: bytes) -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.client.post(f"{API}/instruments", content=body)
    assert (answer.status_code, answer.json()["name"]) == (400, "InvalidRequestFailure")


@pytest.mark.parametrize("limit", ["0", "-1", "2001", "ten", "1.5", "", "9" * 5000, "٣"])
async def test_a_limit_that_cannot_be_is_a_validation_problem(limit: str) -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.get("/instruments", limit=limit)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["limit"])
