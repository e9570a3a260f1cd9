"""Market data: store a price, and read the newest one on each of thirty days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import price_of, workspace
from lusid_async.api import QuotesApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Upsert one quote and look it up without and with a maximum age."""
    quotes = factory.build(QuotesApi)
    async with workspace(factory) as space:
        request = price_of(
            "BBG000B9XRY4",
            199.23,
            "2019-04-15T00:00:00Z",
            unit="USD",
            provider="DataScope",
            instrument_id_type="Figi",
        )
        stored = await quotes.upsert_quotes(space.scope, {"apple": request})
        series = {"apple": request.quote_id.quote_series_id}

        found = await quotes.get_quotes(space.scope, "2019-04-15T00:00:00Z", request_body=series)
        price = (found.values or {})["apple"].metric_value

        hits = 0
        for day in range(30):
            when = date(2019, 4, 15) + timedelta(days=day)
            on_the_day = await quotes.get_quotes(space.scope, f"{when}T00:00:00Z", request_body=series)
            hits += len(on_the_day.values or {})

        recent = await quotes.get_quotes(
            space.scope, "2019-04-25T00:00:00Z", max_age="P5D", request_body=series
        )
    return {
        "refused": len(stored.failed or {}),
        "price": None if price is None else (price.value, price.unit),
        "days with a price": hits,
        "not older than five days": len(recent.values or {}),
    }


if __name__ == "__main__":
    run(main)
