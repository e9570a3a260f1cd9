"""The commands of a portfolio group over HTTP; their names are those that LUSID's public notebook prints."""

from __future__ import annotations

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling

pytestmark = pytest.mark.anyio

GROUP = "/portfoliogroups/S/g"


async def descriptions(caller: Caller, **query: str) -> list[str]:
    values = (await caller.get(f"{GROUP}/commands", **query)).json()["values"]
    return [each["description"] for each in values]


async def prepared(caller: Caller) -> None:
    """A group with a portfolio and a sub-group."""
    for code in ("a", "b"):
        body = {"displayName": code, "code": code, "baseCurrency": "GBP", "created": "2020-01-01"}
        assert (await caller.post("/transactionportfolios/S", body)).is_success
    for code in ("inner", "g"):
        body = {"code": code, "displayName": code, "created": "2020-01-01"}
        assert (await caller.post("/portfoliogroups/S", body)).is_success
    for path, code in (("portfolios", "a"), ("subgroups", "inner")):
        added = await caller.post(f"{GROUP}/{path}", {"scope": "S", "code": code}, effectiveAt="2020-02-01")
        assert added.is_success


async def test_every_change_of_a_group_is_a_command() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        renamed = {"displayName": "G"}
        assert (await caller.client.put(f"{API}{GROUP}", json=renamed)).is_success
        assert (await caller.delete(f"{GROUP}/subgroups/S/inner", effectiveAt="2020-03-01")).is_success
        assert (await caller.delete(f"{GROUP}/portfolios/S/a", effectiveAt="2020-03-01")).is_success
        found = await descriptions(caller)
        deleted = (await caller.delete(GROUP)).json()["asAt"]
        after, before = await descriptions(caller), await descriptions(caller, toAsAt=found_before(deleted))
        filtered = await descriptions(caller, filter="description startswith 'Delete'")
    assert found == [
        "Create portfolio group",
        "Add portfolio to group",
        "Add subgroup to group",
        "Update portfolio group",
        "Delete subgroup from group",
        "Delete portfolio from group",
    ]
    assert (after, before) == ([*found, "Delete portfolio group"], found)
    assert len(filtered) == 3


def found_before(as_at: str) -> str:
    """Return the microsecond before a time that the sandbox wrote."""
    whole, digits = as_at[:20], as_at[20:26]
    return f"{whole}{int(digits) - 1:06}0+00:00"


async def test_a_group_that_never_was_has_no_commands() -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.get(f"{GROUP}/commands")
    assert (response.status_code, response.json()["name"]) == (404, "GroupNotFound")
