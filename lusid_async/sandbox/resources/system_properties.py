"""The definitions that every LUSID has of its own, without anybody creating them: scope `default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.resources.data_types import data_type, is_metric

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject

# Those that a transaction may be given (LUSID knowledge base, "How is cost calculated", "Tax lot accounting
# methods"): domain, code, data type, collection type.
_SYSTEM_PROPERTIES = (
    ("Transaction", "TradeToPortfolioRate", "number", None),
    ("Transaction", "TaxLotSelectionMethod", "string", None),
    ("Transaction", "PriorityLots", "string", "Array"),
)


def system_definition(key: str) -> JsonObject | None:
    """Return the definition of a property that LUSID defines itself, None for any other key."""
    return _DEFINITIONS.get(key.casefold())


def _definition(domain: str, code: str, type_code: str, collection: str | None) -> JsonObject:
    kind = data_type("system", type_code)
    return {
        "key": f"{domain}/default/{code}",
        "valueType": kind["valueType"],
        "displayName": code,
        "dataTypeId": kind["id"],
        "type": "Metric" if is_metric(kind) else "Label",
        "unitSchema": kind["unitSchema"],
        "domain": domain,
        "scope": "default",
        "code": code,
        "valueRequired": False,
        "lifeTime": "Perpetual",
        "constraintStyle": "Collection" if collection else "Property",
        "propertyDefinitionType": "ValueProperty",
        "propertyDescription": None,
        "collectionType": collection,
    }


_DEFINITIONS = {
    f"{domain}/default/{code}".casefold(): _definition(domain, code, kind, collection)
    for domain, code, kind, collection in _SYSTEM_PROPERTIES
}
