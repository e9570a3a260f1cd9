"""What callers ask of the instrument master, read from JSON and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.problems import VALIDATION, Problem
from lusid_async.sandbox.stored_instrument import property_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.json_values import JsonObject

LARGEST_BATCH = 2000
"""The most instruments that one request may write, read or delete (LUSID API reference, Instruments)."""


@dataclass(frozen=True, slots=True)
class InstrumentRequest:
    """One instrument to write; the members are those of `StoredInstrument`."""

    name: str
    identifiers: Mapping[str, str]
    definition: JsonObject | None = None
    properties: Mapping[str, JsonObject] = field(default_factory=dict)
    extras: JsonObject = field(default_factory=dict)


def bare_identifier_type(identifier_type: str) -> str:
    """Return `Figi` for both `Figi` and `Instrument/default/Figi`."""
    return identifier_type.removeprefix("Instrument/default/")


def parse_upsert(body: object) -> dict[str, InstrumentRequest]:
    """Read the body of an upsert: the caller's keys, each with an `InstrumentDefinition`.

    Raises:
        Problem: a validation problem that lists everything that does not fit.
    """
    if not isinstance(body, dict):
        raise Problem(
            VALIDATION, "The body must be an object.", errors={"": ["An object of definitions is needed."]}
        )
    refuse_large_batch(len(body))
    errors: dict[str, list[str]] = {}
    requests = {key: _definition(key, value, errors) for key, value in body.items()}
    if errors:
        raise Problem(VALIDATION, "The definitions do not fit; see errors.", errors=errors)
    return requests


def parse_identifiers(body: object) -> list[str]:
    """Read a body that lists identifiers.

    Raises:
        Problem: a validation problem.
    """
    if not isinstance(body, list) or not all(isinstance(each, str) for each in body):
        raise Problem(
            VALIDATION, "The body must list identifiers.", errors={"": ["An array of text is needed."]}
        )
    refuse_large_batch(len(body))
    return list(body)


def refuse_large_batch(count: int) -> None:
    """Raise a validation problem for more than LUSID takes in one request."""
    if count > LARGEST_BATCH:
        detail = f"At most {LARGEST_BATCH} instruments fit in a request and there are {count}: send several."
        raise Problem(VALIDATION, detail, errors={"": [detail]})


def _definition(key: str, value: object, errors: dict[str, list[str]]) -> InstrumentRequest:
    members: JsonObject = value if isinstance(value, dict) else {}
    name, definition = members.get("name"), members.get("definition")
    if not isinstance(name, str) or not name:
        errors[f"{key}.name"] = ["The name is needed."]
    typed = isinstance(definition, dict) and isinstance(definition.get("instrumentType"), str)
    if definition is not None and not typed:
        errors[f"{key}.definition"] = ["The definition must be an object with an instrumentType."]
    return InstrumentRequest(
        name=str(name),
        identifiers=_identifiers(key, members.get("identifiers"), errors),
        definition=definition if isinstance(definition, dict) else None,
        properties=_properties(key, members.get("properties"), errors),
        extras=_extras(members),
    )


def _identifiers(key: str, value: object, errors: dict[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    if not isinstance(value, dict):
        errors[f"{key}.identifiers"] = ["An object of identifiers is needed."]
        return found
    for identifier_type, identifier in value.items():
        text = identifier.get("value") if isinstance(identifier, dict) else None
        if isinstance(text, str) and text:
            found[bare_identifier_type(identifier_type)] = text
        else:
            errors[f"{key}.identifiers.{identifier_type}"] = [
                'An object such as {"value": "BBG000BLNNV0"} is needed.'
            ]
    return found


def _properties(key: str, value: object, errors: dict[str, list[str]]) -> dict[str, JsonObject]:
    found: dict[str, JsonObject] = {}
    for index, each in enumerate(value if isinstance(value, list) else []):
        property_key = each.get("key") if isinstance(each, dict) else None
        if isinstance(property_key, str) and property_key.count("/") >= 2:
            given = {name: member for name, member in each.items() if member is not None}
            found[property_key] = {**property_json(property_key, None), **given}
        else:
            errors[f"{key}.properties[{index}].key"] = ["A key of the form domain/scope/code is needed."]
    return found


def _extras(members: JsonObject) -> JsonObject:
    extras: JsonObject = {}
    if members.get("settlementCycle") is not None:
        extras["settlementCycle"] = members["settlementCycle"]
    if members.get("lookThroughPortfolioId") is not None:
        extras["lookthroughPortfolio"] = members["lookThroughPortfolioId"]
    return extras
