"""Structured results: numbers computed elsewhere, stored as a document and shown in a valuation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import price_of, trade, workspace
from lusid_async import models
from lusid_async.api import (
    AggregationApi,
    ConfigurationRecipeApi,
    QuotesApi,
    StructuredResultDataApi,
    TransactionPortfoliosApi,
)

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

DAY = "2020-01-02T00:00:00Z"
VALUE = "UnitResult/ClientCustomValue"
RESULT_TYPE = "UnitResult/Analytic"


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Store a value for one of two instruments and ask for it beside the instruments' names."""
    results = factory.build(StructuredResultDataApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        bookings = [trade(luid, 100, 100, "2020-01-01", "StockIn") for luid in luids[:2]]
        await factory.build(TransactionPortfoliosApi).upsert_transactions(space.scope, code, bookings)
        prices = {luid: price_of(luid, 100, DAY) for luid in luids[:2]}
        await factory.build(QuotesApi).upsert_quotes(space.scope, prices)

        data_map = models.DataMapKey(code="custom-values", version="1.0.0")
        columns = [
            models.DataDefinition(
                address="UnitResult/LusidInstrumentId", name="Id", data_type="string", key_type="Unique"
            ),
            models.DataDefinition(address=VALUE, name="Value", data_type="decimal", key_type="Leaf"),
        ]
        mapping = models.CreateDataMapRequest(id=data_map, data=models.DataMapping(data_definitions=columns))
        await results.create_data_map(space.scope, {"map": mapping})
        document = models.UpsertStructuredResultDataRequest(
            id=models.StructuredResultDataId(
                source="Client", code="values", effective_at=DAY, result_type=RESULT_TYPE
            ),
            data=models.StructuredResultData(
                document_format="csv",
                version="1.0.0",
                document=f"Id, Value\n{luids[0]}, 1.7320508",
                data_map_key=data_map,
            ),
        )
        stored = await results.upsert_structured_result_data(space.scope, {"document": document})

        recipe = models.ConfigurationRecipe(
            scope=space.scope,
            code="with-results",
            market=models.MarketContext(
                options=models.MarketOptions(
                    default_supplier="Lusid",
                    default_instrument_code_type="LusidInstrumentId",
                    default_scope=space.scope,
                )
            ),
            pricing=models.PricingContext(
                result_data_rules=[
                    models.ResultDataKeyRule(
                        result_key_rule_type="ResultDataKeyRule",
                        supplier="Client",
                        data_scope=space.scope,
                        document_code="values",
                        document_result_type=RESULT_TYPE,
                        resource_key="UnitResult/*",
                    )
                ]
            ),
        )
        recipes = factory.build(ConfigurationRecipeApi)
        await recipes.upsert_configuration_recipe(models.UpsertRecipeRequest(configuration_recipe=recipe))
        space.delete_at_end(recipes.delete_configuration_recipe, space.scope, "with-results")
        request = space.valuation_request(
            models.ResourceId(scope=space.scope, code="with-results"),
            code,
            DAY,
            [("Instrument/default/LusidInstrumentId", "Value"), (VALUE, "Value")],
        )
        found = await factory.build(AggregationApi).get_valuation(request)
    rows = {row["Instrument/default/LusidInstrumentId"]: row[VALUE] for row in found.data or []}
    return {
        "refused": len(stored.failed or {}),
        "first instrument": float(rows[luids[0]]),
        "second instrument": rows[luids[1]],
    }


if __name__ == "__main__":
    run(main)
