"""Portfolio groups: members and sub-groups that come and go, and a property of the group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import START, funds_in, workspace
from lusid_async import models
from lusid_async.api import PortfolioGroupsApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

SOURCE = "Holding/default/SourcePortfolioId"


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Put one portfolio in a group and one in its sub-group, read all holdings, and take both out again."""
    groups = factory.build(PortfolioGroupsApi)
    portfolios = factory.build(TransactionPortfoliosApi)
    figures: dict[str, Any] = {}
    async with workspace(factory) as space:
        for code, amount in (("first", 100), ("second", 200)):
            await space.create_portfolio(code)
            await portfolios.upsert_transactions(space.scope, code, [funds_in(amount)])
        for code in ("all", "part"):
            request = models.CreatePortfolioGroupRequest(code=code, display_name=code, created=START)
            await groups.create_portfolio_group(space.scope, request)
            space.delete_at_end(groups.delete_portfolio_group, space.scope, code)

        def identity(code: str) -> models.ResourceId:
            return models.ResourceId(scope=space.scope, code=code)

        since = "2018-01-01T00:00:00Z"
        await groups.add_portfolio_to_group(space.scope, "part", since, resource_id=identity("second"))
        await groups.add_portfolio_to_group(space.scope, "all", since, resource_id=identity("first"))
        whole = await groups.add_sub_group_to_group(space.scope, "all", since, resource_id=identity("part"))
        figures["portfolios"] = [each.code for each in whole.portfolios or []]
        figures["sub-groups"] = [each.code for each in whole.sub_groups or []]

        held = await groups.get_holdings_for_portfolio_group(space.scope, "all", "2018-01-02")
        figures["cash"] = {
            str(value.label_value): each.units
            for each in held.values
            if (value := (each.properties or {})[SOURCE].value) is not None
        }

        key = await space.define_property("PortfolioGroup", "Owner")
        owner = models.ModelProperty(key=key, value=models.PropertyValue(label_value="Ann Other"))
        await groups.upsert_group_properties(space.scope, "all", {key: owner})
        stored = (await groups.get_group_properties(space.scope, "all")).properties or {}
        figures["owner"] = [each.value.label_value for each in stored.values() if each.value is not None]

        await groups.delete_sub_group_from_group(space.scope, "all", space.scope, "part", since)
        empty = await groups.delete_portfolio_from_group(space.scope, "all", space.scope, "first", since)
        figures["left"] = [len(empty.portfolios or []), len(empty.sub_groups or [])]
    return figures


if __name__ == "__main__":
    run(main)
