"""Transaction fee types over HTTP: stored, read back, listed and refused."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling, property_definition

pytestmark = pytest.mark.anyio

FEES = "/transactions/transactionfeetypes"
KEY = "Transaction/Fees/Broker"


def fee(**changes: Any) -> dict[str, Any]:
    calculation = {"formula": "Properties[Transaction/default/GrossConsideration] * 0.05"}
    names = {"displayName": "Broker fee", "condition": "Transaction.units gte 10", "txnPropertyKey": KEY}
    return {**names, "calculation": calculation, **changes}


async def prepared(caller: Caller) -> None:
    response = await caller.post("/propertydefinitions", property_definition(KEY, "currencyAndAmount"))
    assert response.is_success


async def test_a_fee_type_is_created_read_changed_and_deleted() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        created = (await caller.post(f"{FEES}/S/broker", fee())).json()
        again = (await caller.post(f"{FEES}/S/broker", fee())).json()
        changed = {"description": "Other", "isActive": False}
        assert (await caller.client.put(f"{API}{FEES}/S/broker", json=changed)).is_success
        other = SandboxState()
        other.import_state(caller.state.export_state())
    async with calling(other) as caller:
        found = (await caller.get(f"{FEES}/S/broker")).json()
        then = (await caller.get(f"{FEES}/S/broker", asAt=created["version"]["asAtDate"])).json()
        deleted, gone = await caller.delete(f"{FEES}/S/broker"), await caller.get(f"{FEES}/S/broker")
    assert (found["displayName"], found["description"], found["isActive"]) == ("Broker fee", "Other", False)
    assert (then["isActive"], then["calculation"], found["condition"]) == (
        True,
        fee()["calculation"],
        fee()["condition"],
    )
    assert (again["name"], deleted.status_code, gone.status_code) == ("EntityWithIdAlreadyExists", 200, 404)


async def test_fee_types_are_listed_in_the_order_of_their_creation() -> None:
    async with calling(SandboxState()) as caller:
        empty = (await caller.get(FEES)).json()["values"]
        await prepared(caller)
        for code in ("x-b", "x-a", "y"):
            assert (await caller.post(f"{FEES}/S/{code}", fee())).is_success

        async def codes(**query: Any) -> tuple[list[str], str | None]:
            body = (await caller.get(FEES, **query)).json()
            return [each["id"]["code"] for each in body["values"]], body["nextPage"]

        wanted = "id.scope eq 'S' and id.code startswith 'x'"
        first, token = await codes(filter=wanted, limit=1)
        rest, _ = await codes(filter=wanted, limit=1, page=token)
        ordered, _ = await codes(sortBy="id.code")
    assert (empty, first, rest, ordered) == ([], ["x-b"], ["x-a"], ["x-a", "x-b", "y"])


@pytest.mark.parametrize(
    ("changes", "status", "name"),
    [
        ({"txnPropertyKey": "Transaction/Fees/None"}, 400, "PropertyNotDefined"),
        ({"condition": " "}, 400, "InvalidRequestFailure"),
        ({"calculation": {"formula": ""}}, 400, "InvalidRequestFailure"),
        ({"properties": {KEY: {"key": KEY}}}, 501, "NotEmulated"),
    ],
)
async def test_a_fee_type_that_could_not_be_charged_is_refused(
    changes: dict[str, Any], status: int, name: str
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.post(f"{FEES}/S/broker", fee(**changes))
    assert (response.status_code, response.json()["name"]) == (status, name)
