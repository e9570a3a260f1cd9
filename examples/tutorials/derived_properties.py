"""Derived properties: a rating that LUSID takes from one agency, else from another, else from nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import models
from lusid_async.api import InstrumentsApi, PropertyDefinitionsApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

RATINGS = {"both": (10, 5), "neither": (None, None), "Fitch alone": (10, None), "Moodys alone": (None, 5)}


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Define two ratings and one derived from them, and read it for four instruments."""
    definitions = factory.build(PropertyDefinitionsApi)
    instruments = factory.build(InstrumentsApi)
    async with workspace(factory) as space:
        fitch = await space.define_property("Instrument", "FitchRating", "number")
        moodys = await space.define_property("Instrument", "MoodysRating", "number")
        request = models.CreateDerivedPropertyDefinitionRequest(
            domain="Instrument",
            scope=space.scope,
            code="Rating",
            display_name="Rating",
            data_type_id=models.ResourceId(scope="system", code="number"),
            derivation_formula=f"Coalesce(Properties[{moodys}], Properties[{fitch}], 0)",
            is_filterable=False,
        )
        rating = str((await definitions.create_derived_property_definition(request)).key)
        space.delete_at_end(definitions.delete_property_definition, "Instrument", space.scope, "Rating")
        await instruments.upsert_instruments(
            {
                name: models.InstrumentDefinition(
                    name=name,
                    identifiers={"ClientInternal": models.InstrumentIdValue(value=name.replace(" ", "-"))},
                    properties=[
                        models.ModelProperty(
                            key=key,
                            value=models.PropertyValue(metric_value=models.MetricValue(value=value)),
                        )
                        for key, value in zip((fitch, moodys), values, strict=True)
                        if value is not None
                    ],
                )
                for name, values in RATINGS.items()
            },
            scope=space.scope,
        )
        found = await instruments.get_instruments(
            "ClientInternal",
            [name.replace(" ", "-") for name in RATINGS],
            property_keys=[rating],
            scope=space.scope,
        )
    return {each.name or "": _number(each) for each in (found.values or {}).values()}


def _number(instrument: models.Instrument) -> float | None:
    value = (instrument.properties or [])[0].value
    return None if value is None or value.metric_value is None else value.metric_value.value


if __name__ == "__main__":
    run(main)
