"""`python -m benchmarks.page`: a page of 2,000 instruments to models, beside `json.loads`."""

from __future__ import annotations

import json
import statistics
import time

import anyio
import httpx

from benchmarks.figures import Figure, show
from lusid_async import models
from lusid_async.modelling import decoder
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, running_sandbox

_TURNS = 21


async def measure() -> list[Figure]:
    """Measure in this process, ours and the peer's in turn."""
    body = await _body()
    decode = decoder(models.PagedResourceListOfInstrument)
    decode(body)
    ours, plain = [], []
    for _ in range(_TURNS):
        start = time.perf_counter()
        page = decode(body)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        content = json.loads(body)
        plain.append(time.perf_counter() - start)
        del page, content
    return [
        Figure(
            f"a page of 2,000 instruments with properties ({len(body) / 1e6:.1f} MB) to models",
            1000 * statistics.median(ours),
            "ms",
            aim=3,
            peer="`json.loads`",
            theirs=1000 * statistics.median(plain),
        )
    ]


async def _body() -> bytes:
    async with running_sandbox() as sandbox:
        token = sandbox.state.account.personal_access_token
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as client:
            keys = {"limit": "2000", "instrumentPropertyKeys": list(SEEDED_PROPERTY_KEYS)}
            return (await client.get(f"{sandbox.api_url}/api/instruments", params=keys)).content


if __name__ == "__main__":
    show(anyio.run(measure))
