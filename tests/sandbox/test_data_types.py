"""Data types over HTTP: created, changed, listed, and what they allow as values of properties."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling, definition, property_definition

pytestmark = pytest.mark.anyio

TYPES = "/datatypes"
KEY = "Instrument/S/strategy"


def data_type(code: str = "Strategy", kind: str = "String", **changes: Any) -> dict[str, Any]:
    names = {"scope": "S", "code": code, "displayName": code, "description": code, "valueType": kind}
    return {**names, "typeValueRange": "Closed", "acceptableValues": ["news", "income"], **changes}


async def put(caller: Caller, path: str, body: object) -> Any:
    return await caller.client.put(f"{API}{path}", json=body)


async def failure(caller: Caller, value: dict[str, Any]) -> str | None:
    """Give an instrument a value of the property, and return the name of the error."""
    instrument = {**definition("A"), "properties": [{"key": KEY, "value": value}]}
    failed = (await caller.post("/instruments", {"a": instrument})).json()["failed"]
    return failed["a"]["type"] if failed else None


async def test_a_data_type_is_created_read_changed_and_deleted() -> None:
    async with calling(SandboxState()) as caller:
        created = (await caller.post(TYPES, data_type())).json()
        again = (await caller.post(TYPES, data_type())).json()
        assert (await put(caller, f"{TYPES}/S/Strategy", {"acceptableValues": ["signal"]})).is_success
        found = (await caller.get(f"{TYPES}/S/Strategy")).json()
        then = (await caller.get(f"{TYPES}/S/Strategy", asAt=created["version"]["asAtDate"])).json()
        deleted, gone = await caller.delete(f"{TYPES}/S/Strategy"), await caller.get(f"{TYPES}/S/Strategy")
    assert (created["id"], again["name"]) == ({"scope": "S", "code": "Strategy"}, "EntityWithIdAlreadyExists")
    assert (found["acceptableValues"], then["acceptableValues"]) == (["signal"], ["news", "income"])
    assert (found["displayName"], deleted.status_code, gone.json()["name"]) == (
        "Strategy",
        200,
        "NoSuchDataType",
    )


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"scope": "system"}, 400),
        ({"typeValueRange": "Half"}, 400),
        ({"typeValueRange": "Open"}, 400),
        ({"acceptableValues": []}, 400),
        ({"valueType": "Int"}, 400),
        ({"unitSchema": "Basic"}, 400),
        ({"valueType": "Map"}, 501),
    ],
)
async def test_a_data_type_that_no_value_can_be_checked_with_is_refused(
    changes: dict[str, Any], status: int
) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.post(TYPES, data_type(**changes))
    assert response.status_code == status


async def test_the_types_of_the_system_cannot_be_changed() -> None:
    async with calling(SandboxState()) as caller:
        changed = await put(caller, f"{TYPES}/system/rating", {"acceptableValues": ["A"]})
        deleted = await caller.delete(f"{TYPES}/system/rating")
    assert [each.json()["name"] for each in (changed, deleted)] == ["CannotModifyDefaultDataType"] * 2


async def test_a_property_takes_only_the_values_of_its_type() -> None:
    async with calling(SandboxState()) as caller:
        await caller.post(TYPES, data_type())
        kind: dict[str, Any] = {"dataTypeId": {"scope": "S", "code": "Strategy"}}
        assert (await caller.post("/propertydefinitions", property_definition(KEY, **kind))).is_success
        found = [await failure(caller, {"labelValue": label}) for label in ("news", "gossip")]
        in_use = await caller.delete(f"{TYPES}/S/Strategy")
    assert (found, in_use.status_code) == ([None, "UndefinedValueForDataType"], 400)


async def test_a_number_takes_only_the_units_and_values_of_its_type() -> None:
    units = [{"code": code, "displayName": code, "description": code} for code in ("kg", "t")]
    weight = data_type("Weight", "Decimal", acceptableValues=["1", "2.50"])
    async with calling(SandboxState()) as caller:
        await caller.post(TYPES, {**weight, "unitSchema": "Basic", "acceptableUnits": units})
        kind: dict[str, Any] = {"dataTypeId": {"scope": "S", "code": "Weight"}}
        assert (await caller.post("/propertydefinitions", property_definition(KEY, **kind))).is_success
        found = [
            await failure(caller, {"metricValue": {"value": value, "unit": unit}})
            for value, unit in ((2.5, "kg"), (2.5, "lb"), (3, "kg"))
        ]
        listed = (await caller.get(f"{TYPES}/S/Weight/units", units="t")).json()["values"]
    assert found == [None, "UnitNotDefinedForDataType", "UndefinedValueForDataType"]
    assert listed == [{"schema": "Basic", "code": "t", "displayName": "t", "description": "t"}]


async def test_data_types_are_listed_by_scope_and_all_together() -> None:
    async with calling(SandboxState()) as caller:
        for code in ("One", "Two"):
            await caller.post(TYPES, data_type(code))
        other = SandboxState()
        other.import_state(caller.state.export_state())
    async with calling(other) as caller:

        async def codes(path: str, **query: Any) -> list[str]:
            return [each["id"]["code"] for each in (await caller.get(path, **query)).json()["values"]]

        own = await codes(f"{TYPES}/S", sortBy="displayName DESC")
        both = await codes(f"{TYPES}/S", includeSystem=True)
        filtered = await codes(TYPES, filter="id.scope eq 'S'", limit=1)
    assert (own, filtered) == (["Two", "One"], ["One"])
    assert set(both) > {"One", "Two", "string", "rating"}
