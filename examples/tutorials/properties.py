"""Properties of a portfolio: a label, an amount with a currency, and a set of labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import models
from lusid_async.api import PortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Define three properties, give a portfolio values for them, and read the values."""
    portfolios = factory.build(PortfoliosApi)
    async with workspace(factory) as space:
        manager = await space.define_property("Portfolio", "Manager")
        fee = await space.define_property("Portfolio", "Fee", "currencyAndAmount")
        themes = await space.define_property("Portfolio", "Themes", constraint_style="Collection")
        label = models.PropertyValue(label_value="Ann Other")
        code = await space.create_portfolio(
            properties={manager: models.ModelProperty(key=manager, value=label)}
        )
        first = await portfolios.get_portfolio_properties(space.scope, code)

        amount = models.PropertyValue(metric_value=models.MetricValue(value=1100, unit="GBP"))
        labels = models.PropertyValue(label_value_set=models.LabelValueSet(values=["Growth", "Value"]))
        added = {
            fee: models.ModelProperty(key=fee, value=amount),
            themes: models.ModelProperty(key=themes, value=labels),
        }
        await portfolios.upsert_portfolio_properties(space.scope, code, added)
        values: dict[str, Any] = {
            key: each.value
            for key, each in (
                (await portfolios.get_portfolio_properties(space.scope, code)).properties or {}
            ).items()
        }
    return {
        "at first": [key.rpartition("/")[2] for key in first.properties or {}],
        "manager": values[manager].label_value,
        "fee": (values[fee].metric_value.value, values[fee].metric_value.unit),
        "themes": sorted(values[themes].label_value_set.values),
    }


if __name__ == "__main__":
    run(main)
