"""An instrument master: upsert, look up by another identifier, list, and classify by a property."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import models
from lusid_async.api import InstrumentsApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

COMPANIES = [
    ("Anglo American plc", "BBG000BBLDF4", "SDK_ID_1", "GB00B1XZS820", "B1XZS82"),
    ("Avast", "BBG00KW3SK62", "SDK_ID_2", "GB00BDD85M81", "BDD85M8"),
    ("Berkeley Group Holdings", "BBG000H6ZKT3", "SDK_ID_3", "GB00B02L3W35", "B02L3W3"),
    ("Croda International", "BBG000BDCLS8", "SDK_ID_4", "GB00BJFFLV09", "BJFFLV0"),
    ("Experian", "BBG000BKFZN3", "SDK_ID_5", "GB00B19NLV48", "B19NLV4"),
]


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Master five companies and give one of them a sector."""
    instruments = factory.build(InstrumentsApi)
    async with workspace(factory) as space:
        definitions = {
            own: models.InstrumentDefinition(
                name=name,
                identifiers={
                    "Figi": models.InstrumentIdValue(value=figi),
                    "ClientInternal": models.InstrumentIdValue(value=own),
                    "Isin": models.InstrumentIdValue(value=isin),
                    "Sedol": models.InstrumentIdValue(value=sedol),
                },
            )
            for name, figi, own, isin, sedol in COMPANIES
        }
        upserted = await instruments.upsert_instruments(definitions, scope=space.scope)

        # Identifiers are decorated onto an instrument like properties.
        keys = ["Instrument/default/Isin", "Instrument/default/Sedol"]
        found = await instruments.get_instruments(
            "Figi", ["BBG000BBLDF4"], property_keys=keys, scope=space.scope
        )
        company = (found.values or {})["BBG000BBLDF4"]
        listed = await instruments.list_instruments(limit=5, scope=space.scope)

        sector = await space.define_property("Instrument", "CustomSector")
        value = models.UpsertInstrumentPropertyRequest(
            identifier_type="Figi",
            identifier="BBG000BBLDF4",
            properties=[models.ModelProperty(key=sector, value=models.PropertyValue(label_value="Telecoms"))],
        )
        await instruments.upsert_instruments_properties([value], scope=space.scope)
        classified = await instruments.get_instrument(
            "Figi", "BBG000BBLDF4", property_keys=[sector], scope=space.scope
        )
    return {
        "upserted": len(upserted.values or {}),
        "refused": len(upserted.failed or {}),
        "found": company.name,
        "its identifiers": _labels(company),
        "on the first page": len(listed.values),
        "sector": _labels(classified)[0],
    }


def _labels(instrument: models.Instrument) -> list[str | None]:
    properties = sorted(instrument.properties or [], key=lambda each: each.key)
    return [None if each.value is None else each.value.label_value for each in properties]


if __name__ == "__main__":
    run(main)
