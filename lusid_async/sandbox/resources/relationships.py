"""Relationships between portfolios, portfolio groups and custom entities, from a moment until a moment.

Other entities have relationships in LUSID too; here those are refused when they are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import CUSTOM_ENTITY_NOT_FOUND, ENTITY_EXISTS, NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.custom_entities import entity_of
from lusid_async.sandbox.resources.portfolio_entries import KIND as PORTFOLIO
from lusid_async.sandbox.resources.portfolio_entries import find_portfolio
from lusid_async.sandbox.resources.portfolio_group_entries import KIND as GROUP
from lusid_async.sandbox.resources.portfolio_group_entries import group_at
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "relationship"
_ENTITIES = {"Portfolio": (PORTFOLIO, "portfolios"), "PortfolioGroup": (GROUP, "portfoliogroups")}
_DEFINITION = "relationship-definition"
_DESCRIPTIONS = ("displayName", "outwardDescription", "inwardDescription")
COMPOSITE_MEMBERSHIP = ("default", "CompositeMembership")
"""Scope and code of LUSID's own relationship of a composite to the portfolios that are its members."""
_BUILT_IN: dict[tuple[str, str], JsonObject] = {
    COMPOSITE_MEMBERSHIP: {
        "sourceEntityType": "Portfolio",
        "targetEntityType": "Portfolio",
        "displayName": "Composite membership",
        "outwardDescription": "has the member",
        "inwardDescription": "is a member of",
        "lifeTime": "TimeVariant",
        "relationshipCardinality": "ManyToMany",
    }
}


def targets_of(
    session: Session, definition: tuple[str, str], scope: str, code: str, as_at: int
) -> dict[tuple[str, str], list[tuple[int, int]]]:
    """Return what an entity is related to, as known at a moment: from and until when, by scope and code."""
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for entry in session.entries.in_order(KIND, "/".join(definition), as_at):
        held = read_json(entry.value)
        if (held["source"]["scope"], held["source"]["code"]) == (scope, code):
            target = (held["target"]["scope"], held["target"]["code"])
            found.setdefault(target, []).append((entry.effective_from, entry.effective_until))
    return found


def _create(call: Call) -> JsonObject:
    definition = _definition(call, call.path["scope"], call.path["code"])
    start, stop = _range(call)
    # Its entities need not be there from the beginning of time, as a relationship without dates is.
    at = call.session.at(start if start > BEGINNING_OF_TIME else None)
    source, target = _ends(call, definition, at)
    if definition["relationshipCardinality"] == "ManyToOne":
        for other in call.session.entries.scan(KIND, call.session.at(start), scope=_scope(call.path)):
            held = read_json(other.value)
            if held["source"] == source and held["target"] != target:
                raise invalid({"sourceEntityId": ["It has a target, and of ManyToOne there is one at most."]})
    code = _code(source, target)
    call.session.entries.put(
        KIND,
        _scope(call.path),
        code,
        to_json_bytes({"source": source, "target": target}),
        call.session.change,
        effective_from=start,
        effective_until=stop,
    )
    entry = call.session.entries.get(KIND, _scope(call.path), code, call.session.at(start))
    return {
        "relationshipDefinitionId": definition["relationshipDefinitionId"],
        "sourceEntity": _entity(call, definition["sourceEntityType"], source, at),
        "targetEntity": _entity(call, definition["targetEntityType"], target, at),
        "outwardDescription": definition["outwardDescription"],
        "inwardDescription": definition["inwardDescription"],
        "effectiveFrom": write_time(start),
        "effectiveUntil": write_time(stop),
        **({} if entry is None else {"version": version_json(entry)}),
    }


def _delete(call: Call) -> JsonObject:
    definition = _definition(call, call.path["scope"], call.path["code"])
    start, stop = _range(call)
    source, target = (
        _identity(definition[f"{end}EntityType"], call.body[f"{end}EntityId"], f"{end}EntityId")
        for end in ("source", "target")
    )
    code = _code(source, target)
    held = call.session.entries.timeline(KIND, _scope(call.path), code, as_at=END_OF_TIME - 1)
    if not any(each.effective_from < stop and each.effective_until > start for each in held):
        raise Problem(NOT_FOUND, "There is no such relationship at that time.")
    call.session.entries.end(
        KIND, _scope(call.path), code, call.session.change, effective_from=start, effective_until=stop
    )
    return deleted(call)


def _of_portfolio(call: Call) -> JsonObject:
    return _of(call, "Portfolio", find_portfolio(call))


def _of_group(call: Call) -> JsonObject:
    return _of(call, "PortfolioGroup", group_at(call.session, call.path["scope"], call.path["code"], call.at))


def _of_custom_entity(call: Call) -> JsonObject:
    entity_type, at = call.path["entityType"], call.at
    identifier = {
        "identifierScope": call.query["identifierScope"],
        "identifierType": call.path["identifierType"],
        "identifierValue": call.path["identifierValue"],
    }
    entry = entity_of(call.session, entity_type, identifier, at)
    if entry is None:
        raise Problem(CUSTOM_ENTITY_NOT_FOUND, f"There is no entity of {entity_type} with this identifier.")
    return _of_any(call, entity_type, read_json(entry.value)["identifiers"])


def _of(call: Call, entity_type: str, entry: Entry) -> JsonObject:
    return _of_any(call, entity_type, [{"scope": entry.scope, "code": entry.code}])


def _of_any(call: Call, entity_type: str, ids: Sequence[JsonObject]) -> JsonObject:
    """Return the relationships of an entity, by any of its ids."""
    if call.query.get("filter"):
        raise NotEmulated("The filter of relationships", "list them and filter them yourself")
    at = call.at
    values: list[JsonObject] = []
    for each in call.session.entries.scan(KIND, at):
        scope, code = each.scope.split("/")
        definition, held = _definition(call, scope, code), read_json(each.value)
        for end, other, direction in (("source", "target", "Out"), ("target", "source", "In")):
            if held[end] not in ids or definition[f"{end}EntityType"] != entity_type:
                continue
            related = _entity(call, definition[f"{other}EntityType"], held[other], at)
            if related is None:
                continue
            description = definition["outwardDescription" if direction == "Out" else "inwardDescription"]
            values.append(
                {
                    "version": version_json(each),
                    "relationshipDefinitionId": definition["relationshipDefinitionId"],
                    "relatedEntity": related,
                    "traversalDirection": direction,
                    "traversalDescription": description,
                    "effectiveFrom": write_time(each.effective_from),
                    "effectiveUntil": write_time(each.effective_until),
                }
            )
    return {"values": values, "href": call.url, "links": []}


def _create_definition(call: Call) -> JsonObject:
    scope, code = call.body["scope"], call.body["code"]
    for name in ("scope", "code"):
        if problems := key_part_problems(name, call.body[name]):
            raise invalid({name: problems})
    held = call.session.entries.get(_DEFINITION, scope, code, call.session.at())
    if held is not None or (scope, code) in _BUILT_IN:
        said = f"Relation definition with scope '{scope}' and code '{code}' already exists"
        raise Problem(ENTITY_EXISTS, f"{said}.", title=said)
    value: JsonObject = {
        **{name: call.body[name] for name in ("sourceEntityType", "targetEntityType", *_DESCRIPTIONS)},
        "lifeTime": call.body.get("lifeTime") or "Perpetual",
        "relationshipCardinality": call.body.get("relationshipCardinality") or "ManyToMany",
    }
    return _put_definition(call, scope, code, value)


def _update_definition(call: Call) -> JsonObject:
    entry = _definition_entry(call, call.path["scope"], call.path["code"], call.session.at())
    changes = {name: call.body[name] for name in _DESCRIPTIONS}
    return _put_definition(call, entry.scope, entry.code, {**read_json(entry.value), **changes})


def _get_definition(call: Call) -> JsonObject:
    return _definition(call, call.path["scope"], call.path["code"], call.at)


def _list_definitions(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    entries = call.session.entries.scan(_DEFINITION, listing.at)
    built_in = [_built_in_json(*identity) for identity in _BUILT_IN]
    page = page_of_rows(listing, [*built_in, *map(_definition_json, entries)])
    return paged_body(call, page, list(page.rows))


def _delete_definition(call: Call) -> JsonObject:
    entry = _definition_entry(call, call.path["scope"], call.path["code"], call.session.at())
    for each in list(call.session.entries.in_order(KIND, _scope(call.path), END_OF_TIME - 1)):
        call.session.entries.end(KIND, each.scope, each.code, call.session.change)
    call.session.entries.end(_DEFINITION, entry.scope, entry.code, call.session.change)
    return deleted(call)


def _put_definition(call: Call, scope: str, code: str, value: JsonObject) -> JsonObject:
    call.session.entries.put(_DEFINITION, scope, code, to_json_bytes(value), call.session.change)
    return _definition_json(_definition_entry(call, scope, code, call.session.at()))


def _definition_json(entry: Entry) -> JsonObject:
    identity = {"relationshipDefinitionId": {"scope": entry.scope, "code": entry.code}}
    return {"version": version_json(entry), **identity, **read_json(entry.value), "links": []}


def _built_in_json(scope: str, code: str) -> JsonObject:
    identity = {"relationshipDefinitionId": {"scope": scope, "code": code}}
    return {**identity, **_BUILT_IN[scope, code], "links": []}


def _definition_entry(call: Call, scope: str, code: str, at: AsOf) -> Entry:
    if (scope, code) in _BUILT_IN:
        raise invalid({"code": [f"{code} is LUSID's own: it is neither changed nor deleted."]})
    entry = call.session.entries.get(_DEFINITION, scope, code, at)
    if entry is None:
        raise Problem(NOT_FOUND, f"There is no relationship definition {code!r} in scope {scope!r}.")
    return entry


def _definition(call: Call, scope: str, code: str, at: AsOf | None = None) -> JsonObject:
    if (scope, code) in _BUILT_IN:
        return _built_in_json(scope, code)
    return _definition_json(_definition_entry(call, scope, code, at or call.session.at()))


def _range(call: Call) -> tuple[int, int]:
    start, stop = call.body.get("effectiveFrom"), call.body.get("effectiveUntil")
    found = (
        call.time(start, "effectiveFrom") if start else BEGINNING_OF_TIME,
        call.time(stop, "effectiveUntil") if stop else END_OF_TIME,
    )
    if found[0] >= found[1]:
        raise invalid({"effectiveFrom": ["effectiveFrom must be before effectiveUntil."]})
    return found


def _ends(call: Call, definition: JsonObject, at: AsOf) -> tuple[JsonObject, JsonObject]:
    """Return the ids of both ends, which must be there."""
    found: list[JsonObject] = []
    for end in ("source", "target"):
        name, entity_type = f"{end}EntityId", definition[f"{end}EntityType"]
        identity = _identity(entity_type, call.body[name], name)
        if _entry(call, entity_type, identity, at) is None:
            raise invalid({name: [f"There is no {entity_type} with this id at that time."]})
        found.append(identity)
    return found[0], found[1]


def _identity(entity_type: str, given: JsonObject, name: str) -> JsonObject:
    """Return the id of an end as it is stored."""
    keys: tuple[tuple[str, str], ...]
    if entity_type.startswith("~"):
        # LUSID's public notebook names a custom entity by the older keys and reads the newer ones.
        keys = (
            ("identifierScope", "idTypeScope"),
            ("identifierType", "idTypeCode"),
            ("identifierValue", "code"),
        )
    elif entity_type in _ENTITIES:
        keys = (("scope", "scope"), ("code", "code"))
    else:
        raise NotEmulated(
            f"Relationships of {entity_type}",
            "only those of portfolios, their groups and custom entities are",
        )
    identity = {key: given.get(key) or given.get(older) for key, older in keys}
    if not all(identity.values()):
        raise invalid({name: [f"It needs the keys {', '.join(identity)}."]})
    return identity


def _entry(call: Call, entity_type: str, identity: JsonObject, at: AsOf) -> Entry | None:
    if entity_type.startswith("~"):
        return entity_of(call.session, entity_type, identity, at)
    kind, _ = _ENTITIES[entity_type]
    return call.session.entries.get(kind, identity["scope"], identity["code"], at)


def _code(source: JsonObject, target: JsonObject) -> str:
    return "/".join(str(part) for end in (source, target) for part in end.values())


def _entity(call: Call, entity_type: str, identity: JsonObject, at: AsOf) -> JsonObject | None:
    """Return an end of a relationship as LUSID writes it, None if it was deleted since."""
    entry = _entry(call, entity_type, identity, at)
    if entry is None:
        return None
    value = read_json(entry.value)
    if entity_type.startswith("~"):
        return {
            "entityType": entity_type,
            "entityId": identity,
            "displayName": value["displayName"],
            "identifiers": value["identifiers"],
        }
    _, path = _ENTITIES[entity_type]
    return {
        "entityType": entity_type,
        "entityId": identity,
        "displayName": value["displayName"],
        "scope": identity["scope"],
        "identifiers": [],
        "href": f"{call.api_url}/api/{path}/{identity['scope']}/{identity['code']}",
    }


def _scope(path: Mapping[str, str]) -> str:
    return f"{path['scope']}/{path['code']}"


OPERATIONS = {
    "CreateRelationshipDefinition": _create_definition,
    "GetRelationshipDefinition": _get_definition,
    "ListRelationshipDefinitions": _list_definitions,
    "UpdateRelationshipDefinition": _update_definition,
    "DeleteRelationshipDefinition": _delete_definition,
    "CreateRelationship": _create,
    "DeleteRelationship": _delete,
    "GetPortfolioRelationships": _of_portfolio,
    "GetPortfolioGroupRelationships": _of_group,
    "GetCustomEntityRelationships": _of_custom_entity,
}
