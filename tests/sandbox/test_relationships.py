"""Relationships between portfolios and groups, and order management, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition

pytestmark = pytest.mark.anyio

DEFINITION = {
    "scope": "S",
    "code": "owns",
    "sourceEntityType": "Portfolio",
    "targetEntityType": "Portfolio",
    "displayName": "Owns",
    "outwardDescription": "owns",
    "inwardDescription": "is owned by",
}
RELATIONSHIPS = "/relationshipdefinitions/S/owns/relationships"


def between(source: str, target: str, **changes: Any) -> dict[str, Any]:
    ends = {
        "sourceEntityId": {"scope": "S", "code": source},
        "targetEntityId": {"scope": "S", "code": target},
    }
    return {**ends, "effectiveFrom": "2020-01-01", **changes}


async def prepared(caller: Caller, **changes: Any) -> None:
    for code in ("a", "b", "c"):
        body = {"displayName": code, "code": code, "baseCurrency": "GBP", "created": "2020-01-01"}
        assert (await caller.post("/transactionportfolios/S", body)).status_code == 201
    assert (await caller.post("/relationshipdefinitions", {**DEFINITION, **changes})).is_success


async def related(caller: Caller, code: str, **query: str) -> list[tuple[str, str, str]]:
    response = await caller.get(f"/portfolios/S/{code}/relationships", **query)
    return [
        (each["traversalDirection"], each["traversalDescription"], each["relatedEntity"]["entityId"]["code"])
        for each in response.json()["values"]
    ]


async def test_a_relationship_is_seen_from_both_ends() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert (await caller.post(RELATIONSHIPS, between("a", "b"))).is_success
        assert await related(caller, "a") == [("Out", "owns", "b")]
        assert await related(caller, "b") == [("In", "is owned by", "a")]
        assert await related(caller, "c") == []


async def test_a_relationship_holds_from_a_moment_until_a_moment() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        body = between("a", "b", effectiveFrom="2021-01-01", effectiveUntil="2022-01-01")
        await caller.post(RELATIONSHIPS, body)
        found = [
            len(await related(caller, "a", effectiveAt=day))
            for day in ("2020-06-01", "2021-06-01", "2022-06-01")
        ]
        assert found == [0, 1, 0]
        assert (await caller.post(f"{RELATIONSHIPS}/$delete", body)).status_code == 200
        assert await related(caller, "a", effectiveAt="2021-06-01") == []
        assert (await caller.post(f"{RELATIONSHIPS}/$delete", body)).status_code == 404


async def test_a_definition_is_read_listed_changed_and_deleted_with_its_relationships() -> None:
    path = "/relationshipdefinitions/S/owns"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert (await caller.post("/relationshipdefinitions", DEFINITION)).status_code == 400
        await caller.post(RELATIONSHIPS, between("a", "b"))
        changed = dict.fromkeys(("displayName", "outwardDescription", "inwardDescription"), "has")
        await caller.client.put(f"http://sandbox.test/api/api{path}", json=changed)
        read = (await caller.get(path)).json()
        assert (read["outwardDescription"], read["relationshipCardinality"]) == ("has", "ManyToMany")
        built_in, own = (await caller.get("/relationshipdefinitions")).json()["values"]
        assert (built_in["relationshipDefinitionId"]["code"], own) == ("CompositeMembership", read)
        assert await related(caller, "a") == [("Out", "has", "b")]
        assert (await caller.delete(path)).status_code == 200
        assert (await caller.get(path)).status_code == 404
        assert await related(caller, "a") == []


async def test_a_relationship_ends_with_its_entities() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(RELATIONSHIPS, between("a", "b"))
        await caller.delete("/portfolios/S/b")
        assert await related(caller, "a") == []


@pytest.mark.parametrize(
    ("changes", "body", "status"),
    [
        ({}, between("a", "nobody"), 400),
        ({}, between("a", "b", effectiveUntil="2019-01-01"), 400),
        ({}, {**between("a", "b"), "targetEntityId": {"code": "b"}}, 400),
        ({"relationshipCardinality": "ManyToOne"}, between("a", "c"), 400),
        ({"targetEntityType": "Person"}, between("a", "c"), 501),
    ],
)
async def test_relationships_that_are_refused(
    changes: dict[str, str], body: dict[str, Any], status: int
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, **changes)
        await caller.post(RELATIONSHIPS, between("a", "b"))
        assert (await caller.post(RELATIONSHIPS, body)).status_code == status


IDENTITY = {"scope": "S", "code": "x"}
INSTRUMENT = {"Instrument/default/ClientInternal": "A bond"}
PLACED = {"createdDate": "2024-01-02T00:00:00Z", "side": "Buy", "instrumentIdentifiers": INSTRUMENT}


@pytest.mark.parametrize(
    ("path", "requests", "body"),
    [
        (
            "allocations",
            "allocationRequests",
            {
                "quantity": 5,
                "allocatedOrderId": IDENTITY,
                "portfolioId": IDENTITY,
                "instrumentIdentifiers": INSTRUMENT,
            },
        ),
        ("blocks", "requests", {**PLACED, "orderIds": [IDENTITY], "type": "Limit", "timeInForce": "GTC"}),
        ("placements", "requests", {**PLACED, "blockIds": [IDENTITY], "type": "Limit", "timeInForce": "GTC"}),
        ("orderinstructions", "requests", {"createdDate": "2024-01-02T00:00:00Z"}),
        ("packages", "requests", {"orderIds": [IDENTITY], "orderInstructionIds": []}),
        ("participations", "requests", {"orderId": IDENTITY, "placementId": IDENTITY}),
    ],
)
async def test_what_becomes_of_orders_is_upserted_read_listed_and_deleted(
    path: str, requests: str, body: dict[str, Any]
) -> None:
    async with calling(SandboxState()) as caller:
        await caller.post("/instruments", {"k": definition()})
        upserted = await caller.post(f"/{path}", {requests: [{"id": IDENTITY, **body}]})
        assert upserted.is_success, upserted.text
        read = (await caller.get(f"/{path}/S/x")).json()
        assert upserted.json()["values"] == [read]
        assert {name: read[name] for name in body if name != "createdDate"} == {
            name: each for name, each in body.items() if name != "createdDate"
        }
        listed = await caller.get(f"/{path}", filter="id.code eq 'x'")
        assert [each["id"] for each in listed.json()["values"]] == [IDENTITY]
        assert (await caller.delete(f"/{path}/S/x")).status_code == 200
        assert (await caller.get(f"/{path}/S/x")).status_code == 404


async def test_the_relationship_of_composites_is_there_from_the_start_and_stays_as_it_is() -> None:
    path = "/relationshipdefinitions/default/CompositeMembership"
    body = {**DEFINITION, "scope": "default", "code": "CompositeMembership"}
    async with calling(SandboxState()) as caller:
        held, created = await caller.get(path), await caller.post("/relationshipdefinitions", body)
        deleted = await caller.delete(path)
    assert held.json()["sourceEntityType"] == "Portfolio"
    assert (created.status_code, deleted.status_code) == (400, 400)
    assert created.json()["title"].endswith("code 'CompositeMembership' already exists")
