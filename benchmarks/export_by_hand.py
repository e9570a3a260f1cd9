"""`python -m benchmarks.export_by_hand FILE`: the same with bare httpx, json and pyarrow.

It is written for the instruments of this listing: the columns that have values, and no field, instrument type
or property that could come later.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import datetime
from typing import Any

import anyio
import httpx
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.peak_memory import peak_megabytes

_TEXT, _NUMBER, _INTEGER, _MOMENT = pa.string(), pa.float64(), pa.int64(), pa.timestamp("us", "UTC")
_VERSION: dict[str, pa.DataType] = {
    "effectiveFrom": _MOMENT,
    "asAtDate": _MOMENT,
    "asAtCreated": _MOMENT,
    "userIdCreated": _TEXT,
    "requestIdCreated": _TEXT,
    "asAtModified": _MOMENT,
    "userIdModified": _TEXT,
    "requestIdModified": _TEXT,
    "asAtVersionNumber": _INTEGER,
    "entityUniqueId": _TEXT,
}
_DEFINITION: dict[str, pa.DataType] = {
    "instrumentType": _TEXT,
    "startDate": _MOMENT,
    "maturityDate": _MOMENT,
    "domCcy": _TEXT,
    "principal": _NUMBER,
    "couponRate": _NUMBER,
    "exDividendDays": _INTEGER,
    "initialCouponDate": _MOMENT,
    "firstCouponPayDate": _MOMENT,
    "calculationType": _TEXT,
    "originalIssuePrice": _NUMBER,
    "lotSize": _INTEGER,
}
_FLOW: dict[str, pa.DataType] = {
    "currency": _TEXT,
    "paymentFrequency": _TEXT,
    "dayCountConvention": _TEXT,
    "rollConvention": _TEXT,
    "paymentCalendars": pa.list_(_TEXT),
    "resetCalendars": pa.list_(_TEXT),
    "settleDays": _INTEGER,
    "resetDays": _INTEGER,
    "leapDaysIncluded": pa.bool_(),
    "accrualDateAdjustment": _TEXT,
    "businessDayConvention": _TEXT,
    "accrualDayCountConvention": _TEXT,
}
_TRADING = dict.fromkeys(("priceScaleFactor", "minimumOrderSize", "minimumOrderIncrement"), _NUMBER)
_ZONE = dict.fromkeys(("primaryTimeZone", "startOfDay", "primaryMarketOpen"), _TEXT)
_IDENTIFIERS = ("LusidInstrumentId", "Figi", "ClientInternal", "Isin", "Sedol", "Ticker")
_PLAIN = ("href", "scope", "lusidInstrumentId", "name", "state", "assetClass", "domCcy")
_LABELS = ("Instrument/sandbox/Issuer", "Instrument/sandbox/Rating")
_METRIC = "Instrument/sandbox/AmountOutstanding"

SCHEMA = pa.schema(
    {
        **dict.fromkeys(_PLAIN, _TEXT),
        "relationships": _TEXT,
        **{f"version.{name}": kind for name, kind in _VERSION.items()},
        **{f"identifiers.{name}": _TEXT for name in _IDENTIFIERS},
        **{f"properties.{key}": _TEXT for key in _LABELS},
        f"properties.{_METRIC}": _NUMBER,
        f"properties.{_METRIC}.unit": _TEXT,
        **{f"instrumentDefinition.{name}": kind for name, kind in _DEFINITION.items()},
        "instrumentDefinition.roundingConventions": _TEXT,
        "instrumentDefinition.identifiers.Isin": _TEXT,
        "instrumentDefinition.identifiers.Sedol": _TEXT,
        **{f"instrumentDefinition.flowConventions.{name}": kind for name, kind in _FLOW.items()},
        **{f"instrumentDefinition.tradingConventions.{name}": kind for name, kind in _TRADING.items()},
        **{f"instrumentDefinition.timeZoneConventions.{name}": kind for name, kind in _ZONE.items()},
    }
)
_MOMENTS = [field.name for field in SCHEMA if field.type == _MOMENT]


def row_of(instrument: dict[str, Any]) -> dict[str, Any]:
    """Return an instrument as a flat row."""
    row = {name: instrument.get(name) for name in _PLAIN}
    row["relationships"] = json.dumps(instrument["relationships"])
    definition = instrument["instrumentDefinition"]
    for prefix, nested, names in (
        ("version.", instrument["version"], _VERSION),
        ("identifiers.", instrument["identifiers"], _IDENTIFIERS),
        ("instrumentDefinition.", definition, _DEFINITION),
        ("instrumentDefinition.identifiers.", definition["identifiers"], ("Isin", "Sedol")),
        ("instrumentDefinition.flowConventions.", definition.get("flowConventions", {}), _FLOW),
        ("instrumentDefinition.tradingConventions.", definition.get("tradingConventions", {}), _TRADING),
        ("instrumentDefinition.timeZoneConventions.", definition.get("timeZoneConventions", {}), _ZONE),
    ):
        for name in names:
            row[prefix + name] = nested.get(name)
    if "roundingConventions" in definition:
        row["instrumentDefinition.roundingConventions"] = json.dumps(definition["roundingConventions"])
    properties = {each["key"]: each["value"] for each in instrument["properties"]}
    for key in _LABELS:
        row[f"properties.{key}"] = properties[key]["labelValue"]
    metric = properties[_METRIC]["metricValue"]
    row[f"properties.{_METRIC}"], row[f"properties.{_METRIC}.unit"] = metric["value"], metric["unit"]
    for name in _MOMENTS:
        if moment := row[name]:
            row[name] = datetime.fromisoformat(moment)
    return row


async def main(path: str) -> None:
    start = time.perf_counter()
    rows = 0
    headers = {"Authorization": f"Bearer {os.environ['FBN_ACCESS_TOKEN']}"}
    url = f"{os.environ['FBN_LUSID_URL']}/api/instruments"
    parameters: dict[str, Any] = {"limit": 2000}
    async with httpx.AsyncClient(headers=headers) as client:
        with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
            while True:
                response = await client.get(url, params=parameters)
                response.raise_for_status()
                page = json.loads(response.content)
                flat = [row_of(instrument) for instrument in page["values"]]
                writer.write_table(pa.Table.from_pylist(flat, schema=SCHEMA))
                rows += len(flat)
                if not page["nextPage"]:
                    break
                parameters["page"] = page["nextPage"]
    print(rows, time.perf_counter() - start, peak_megabytes())


anyio.run(main, sys.argv[1])
