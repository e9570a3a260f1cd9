"""Transaction types and sides between JSON and the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.transaction_types import (
    Calculation,
    Movement,
    PropertyMapping,
    Side,
    TransactionType,
    TransactionTypeAlias,
)
from lusid_async.sandbox.resources.domain_json import properties_json, properties_of

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject

_MOVEMENT_OPTIONS = (
    "condition",
    "settlementDateOverride",
    "custodianAccountType",
    "accountSelector",
    "calculateTradeDateToSettlementFxPnL",
    "holdingPropertyDeltas",
    "movementOptions",
)
"""What changes a movement's effect on holdings in ways that the domain refuses."""

SIDE_MEMBERS = ("security", "currency", "rate", "units", "amount")


def transaction_type_of(source: str, value: JsonObject) -> TransactionType:
    """Return a stored transaction type."""
    aliases = tuple(
        TransactionTypeAlias(
            each["type"],
            each["description"],
            each["transactionClass"],
            each["transactionRoles"],
            bool(each.get("isDefault")),
        )
        for each in value["aliases"]
    )
    return TransactionType(
        source,
        aliases,
        tuple(_movement(each) for each in value["movements"]),
        properties_of(value.get("properties")),
        tuple(Calculation(each["type"], each.get("side")) for each in value.get("calculations") or ()),
    )


def transaction_type_json(kind: TransactionType) -> JsonObject:
    """Write a transaction type as it is stored."""
    return {
        "aliases": [
            {
                "type": each.type,
                "description": each.description,
                "transactionClass": each.transaction_class,
                "transactionRoles": each.transaction_roles,
                "isDefault": each.is_default,
            }
            for each in kind.aliases
        ],
        "movements": [
            {
                "movementTypes": each.movement_type,
                "side": each.side,
                "direction": each.direction,
                "properties": properties_json(each.properties),
                "mappings": [],
                "name": each.name,
                "movementOptions": [],
            }
            for each in kind.movements
        ],
        "properties": properties_json(kind.properties),
        "calculations": [],
    }


def side_of(name: str, value: JsonObject) -> Side:
    """Return a stored side definition."""
    return Side(name, *(value[member] for member in SIDE_MEMBERS))


def side_json(side: Side) -> JsonObject:
    """Write a side definition as it is stored."""
    return {member: getattr(side, member) for member in SIDE_MEMBERS}


def _movement(value: JsonObject) -> Movement:
    options = [name for name in _MOVEMENT_OPTIONS if value.get(name)]
    if value.get("settlementMode") not in (None, "", "Internal"):
        options.append("settlementMode")
    return Movement(
        value["movementTypes"],
        value["side"],
        value["direction"],
        tuple(_mapping(each) for each in value.get("mappings") or ()),
        properties_of(value.get("properties")),
        value.get("name"),
        tuple(options),
    )


def _mapping(value: JsonObject) -> PropertyMapping:
    return PropertyMapping(
        value["propertyKey"],
        value.get("setTo"),
        value.get("mapFrom"),
        bool(value.get("nullify")),
        value.get("templateFrom"),
    )
