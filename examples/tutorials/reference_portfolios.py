"""Reference portfolios: the weights of an index, in the order in which they were uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import START, workspace
from lusid_async import models
from lusid_async.api import PortfoliosApi, ReferencePortfolioApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

WEIGHTS = [10, 20, 30, 15, 25]


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Create a reference portfolio, upsert five constituents, and read them."""
    references = factory.build(ReferencePortfolioApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        request = models.CreateReferencePortfolioRequest(code="index", display_name="Index", created=START)
        await references.create_reference_portfolio(space.scope, request)
        space.delete_at_end(factory.build(PortfoliosApi).delete_portfolio, space.scope, "index")
        constituents = models.UpsertReferencePortfolioConstituentsRequest(
            effective_from="2018-01-01T00:00:00Z",
            weight_type="Static",
            constituents=[
                models.ReferencePortfolioConstituentRequest(
                    instrument_identifiers={"Instrument/default/LusidInstrumentId": luid},
                    weight=weight,
                    currency="GBP",
                )
                for luid, weight in zip(luids, WEIGHTS, strict=True)
            ],
        )
        await references.upsert_reference_portfolio_constituents(space.scope, "index", constituents)
        found = await references.get_reference_portfolio_constituents(space.scope, "index")
    return {
        "weights": [each.weight for each in found.constituents],
        "in order": [each.instrument_uid for each in found.constituents] == luids,
    }


if __name__ == "__main__":
    run(main)
