"""Custom entities over HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling, property_definition

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

TYPES, ENTITIES = "/customentitytypes", "/customentities/~Check"
KEY = "CustomEntity/S/id"


def field(
    name: str, kind: str = "String", *, lifetime: str = "Perpetual", required: bool = False
) -> dict[str, Any]:
    return {"name": name, "type": kind, "lifetime": lifetime, "required": required}


FIELDS = [
    field("portfolio", required=True),
    field("day", "DateTime"),
    field("passed", "Boolean"),
    field("score", "Decimal", lifetime="TimeVariant"),
]
TYPE = {"entityTypeName": "Check", "displayName": "Check", "description": "A check", "fieldSchema": FIELDS}


def entity(value: str, *more: dict[str, Any], portfolio: str | None = "X", **fields: Any) -> dict[str, Any]:
    given = [{"name": name, "value": content} for name, content in fields.items()]
    if portfolio is not None:
        given.append({"name": "portfolio", "value": portfolio})
    identifier = {"identifierScope": "S", "identifierType": "id", "identifierValue": value}
    return {
        "displayName": value,
        "description": value,
        "identifiers": [identifier],
        "fields": [*given, *more],
    }


async def prepared(caller: Caller) -> None:
    assert (await caller.post(TYPES, TYPE)).is_success
    definition = property_definition(KEY, constraintStyle="Identifier")
    assert (await caller.post("/propertydefinitions", definition)).is_success


async def read(caller: Caller, value: str, **query: str) -> dict[str, Any]:
    response = await caller.get(f"{ENTITIES}/id/{value}", identifierScope="S", **query)
    return {each["name"]: each["value"] for each in response.json()["fields"]}


async def test_a_type_is_created_read_listed_changed_and_deleted() -> None:
    async with calling(SandboxState()) as caller:
        created = (await caller.post(TYPES, TYPE)).json()
        again = (await caller.post("/customentities/entitytypes", TYPE)).json()
        changed = {"displayName": "C", "description": "", "fieldSchema": FIELDS[:1]}
        assert (await caller.client.put(f"{API}{TYPES}/~Check", json=changed)).is_success
        found = (await caller.get(f"{TYPES}/~Check")).json()
        listed = (await caller.get(TYPES, filter="displayName eq 'C'")).json()["values"]
        odd = await caller.post(TYPES, {**TYPE, "entityTypeName": "Odd", "fieldSchema": [field("x", "Blob")]})
        deleted, gone = await caller.delete(f"{TYPES}/~Check"), await caller.get(f"{TYPES}/~Check")
    assert (created["entityType"], again["code"]) == ("~Check", 791)
    assert (found["displayName"], len(found["fieldSchema"]), listed) == ("C", 1, [found])
    assert [each.status_code for each in (odd, deleted, gone)] == [400, 200, 404]


async def test_an_entity_is_upserted_by_any_of_its_identifiers() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        first = (await caller.post(ENTITIES, entity("a", day="2022-06-06", passed=False))).json()
        later = entity("a", portfolio=None, passed=True)
        later["identifiers"].append({**later["identifiers"][0], "identifierValue": "b"})
        assert (await caller.post(ENTITIES, later)).is_success
        found = await read(caller, "b")
        then = await read(caller, "a", asAt=first["version"]["asAtDate"])
    day = "2022-06-06T00:00:00.0000000+00:00"
    assert [each["name"] for each in first["fields"]] == ["day", "passed", "portfolio"]
    assert found == {"day": day, "passed": True, "portfolio": "X"}
    assert then == {"day": day, "passed": False, "portfolio": "X"}


async def test_a_time_variant_field_has_a_value_for_each_time() -> None:
    score = {"name": "score", "value": 1}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(ENTITIES, entity("a", {**score, "effectiveFrom": "2020-01-01"}))
        await caller.post(ENTITIES, entity("a", {**score, "value": 2, "effectiveFrom": "2021-01-01"}))
        found = [
            (await read(caller, "a", effectiveAt=when)).get("score")
            for when in ("2019-06-01", "2020-06-01", "2021-06-01")
        ]
    assert found == [None, 1, 2]


async def test_entities_are_listed_by_their_fields() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        for value, portfolio in (("a", "X"), ("b", "Y"), ("c", "X")):
            await caller.post(ENTITIES, entity(value, portfolio=portfolio))
        listed = (await caller.get(ENTITIES, filter="fields[portfolio] eq 'X'")).json()["values"]
        page = (await caller.get(ENTITIES, limit=2)).json()
        rest = (await caller.get(ENTITIES, limit=2, page=page["nextPage"])).json()
    assert [each["displayName"] for each in listed] == ["a", "c"]
    assert [each["displayName"] for each in (*page["values"], *rest["values"])] == ["a", "b", "c"]


async def test_a_deleted_entity_leaves_its_identifiers_to_another() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(ENTITIES, entity("a", passed=True))
        in_use = await caller.delete(f"{TYPES}/~Check")
        assert (await caller.delete(f"{ENTITIES}/id/a", identifierScope="S")).is_success
        gone = await caller.get(f"{ENTITIES}/id/a", identifierScope="S")
        again = (await caller.post(ENTITIES, entity("a"))).json()
    assert (in_use.status_code, gone.status_code) == (400, 404)
    assert [each["name"] for each in again["fields"]] == ["portfolio"]


@pytest.mark.parametrize(
    "body",
    [
        entity("a", portfolio=None),
        entity("a", colour="red"),
        entity("a", passed="yes"),
        entity("a", day="soon"),
        {**entity("a"), "identifiers": []},
    ],
)
async def test_an_entity_fits_its_type(body: dict[str, Any]) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        refused = await caller.post(ENTITIES, body)
    assert (refused.status_code, refused.json()["name"]) == (400, "InvalidRequestFailure")


@pytest.mark.parametrize(("mode", "stored"), [("Partial", ["a"]), ("Atomic", [])])
async def test_a_batch_reports_what_failed(mode: str, stored: list[str]) -> None:
    undefined = entity("c")
    undefined["identifiers"][0]["identifierType"] = "other"
    body = {"1": entity("a"), "2": entity("b", portfolio=None), "3": undefined}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        done = (await caller.post(f"{ENTITIES}/$batchUpsert", body, successMode=mode)).json()
        listed = (await caller.get(ENTITIES)).json()["values"]
    failed = {key: each["type"] for key, each in done["failed"].items()}
    assert failed == {"2": "InvalidRequestFailure", "3": "PropertyNotDefined"}
    assert [each["displayName"] for each in listed] == stored


async def test_a_custom_entity_is_related_to_a_portfolio() -> None:
    relationship = {
        "scope": "S",
        "code": "checks",
        "sourceEntityType": "~Check",
        "targetEntityType": "Portfolio",
        "displayName": "Checks",
        "outwardDescription": "checks",
        "inwardDescription": "is checked by",
    }
    portfolio = {"displayName": "P", "code": "p", "baseCurrency": "GBP", "created": "2020-01-01"}
    path = "/relationshipdefinitions/S/checks/relationships"
    ends = {
        "sourceEntityId": {"idTypeScope": "S", "idTypeCode": "id", "code": "a"},
        "targetEntityId": {"scope": "S", "code": "p"},
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/transactionportfolios/S", portfolio)
        await caller.post("/relationshipdefinitions", relationship)
        absent = await caller.post(path, ends)
        await caller.post(ENTITIES, entity("a"))
        made = (await caller.post(path, ends)).json()
        of_portfolio = (await caller.get("/portfolios/S/p/relationships")).json()["values"]
        of_entity = (await caller.get(f"{ENTITIES}/id/a/relationships", identifierScope="S")).json()["values"]
    identifier = {"identifierScope": "S", "identifierType": "id", "identifierValue": "a"}
    assert (absent.status_code, made["sourceEntity"]["entityId"]) == (400, identifier)
    assert [each["relatedEntity"]["identifiers"] for each in of_portfolio] == [[identifier]]
    assert [each["relatedEntity"]["entityId"]["code"] for each in of_entity] == ["p"]


async def exported() -> bytes:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        score = {"name": "score", "value": 1.5, "effectiveFrom": "2022-01-01"}
        assert (await caller.post(ENTITIES, entity("a", score, passed=True, day="2022-06-06"))).is_success
        return caller.state.export_state()


async def test_entities_are_exported_and_imported() -> None:
    state, content = SandboxState(), await exported()
    state.import_state(content)
    async with calling(state) as caller:
        found = await read(caller, "a")
    assert state.export_state() == content
    assert found == {
        "day": "2022-06-06T00:00:00.0000000+00:00",
        "passed": True,
        "portfolio": "X",
        "score": 1.5,
    }


@pytest.mark.parametrize(
    ("kind", "spoil", "says"),
    [
        (
            "custom-entity-type",
            lambda value: value["fieldSchema"][0].update(type="Blob"),
            r"fieldSchema\[0\]",
        ),
        ("custom-entity", lambda value: value.update(identifiers=[]), "identifiers: .*at least 1"),
        ("custom-entity-identifier", lambda value: value.pop("entity"), "entity: Field required"),
        ("custom-entity-field", lambda value: value.update(value=[]), r"value\.value"),
    ],
)
async def test_an_import_with_entities_of_another_shape_is_refused(
    kind: str, spoil: Callable[[Any], object], says: str
) -> None:
    state = json.loads(await exported())
    spoil(next(row[-1] for row in state["entry"] if row[0] == kind))
    with pytest.raises(ValueError, match=rf"entry\[\d+\]\.value\.{says}|entry\[\d+\]\.{says}"):
        SandboxState().import_state(json.dumps(state).encode())
