"""Complex market data over HTTP: curves that are stored, read at a date, listed and deleted."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling

pytestmark = pytest.mark.anyio

DATA = "/complexmarketdata/S"


def identity(asset: str, day: str = "2022-03-01", **more: str) -> dict[str, Any]:
    return {"provider": "Lusid", "marketAsset": asset, "effectiveAt": day, **more}


def curve(*factors: float) -> dict[str, Any]:
    dates = [f"2022-0{4 + place}-01T00:00:00+00:00" for place in range(len(factors))]
    kind = {"marketDataType": "DiscountFactorCurveData", "baseDate": "2022-03-01T00:00:00+00:00"}
    return {**kind, "dates": dates, "discountFactors": list(factors)}


async def upsert(caller: Caller, asset: str, *factors: float, day: str = "2022-03-01") -> dict[str, Any]:
    request = {"marketDataId": identity(asset, day), "marketData": curve(*factors)}
    body: dict[str, Any] = (await caller.post(DATA, {"one": request})).json()
    return body


async def factors_at(caller: Caller, asset: str, **query: str) -> object:
    wanted = {"provider": "Lusid", "marketAsset": asset}
    body = (await caller.post(f"{DATA}/$get", {"one": wanted}, **query)).json()
    return body["values"]["one"]["discountFactors"] if body["values"] else body["failed"]["one"]["type"]


async def test_a_curve_holds_from_its_date_until_the_next() -> None:
    async with calling(SandboxState()) as caller:
        await upsert(caller, "GBP/GBPOIS", 0.9, day="2022-05-01")
        first = await upsert(caller, "GBP/GBPOIS", 0.99, 0.98)
        await upsert(caller, "GBP/GBPOIS", 0.5)
        found = [
            await factors_at(caller, "GBP/GBPOIS", effectiveAt=f"2022-0{month}-01") for month in (2, 3, 4, 5)
        ]
        then = await factors_at(caller, "GBP/GBPOIS", effectiveAt="2022-03-01", asAt=first["values"]["one"])
        recent = await factors_at(caller, "GBP/GBPOIS", effectiveAt="2022-04-01", maxAge="P10D")
    assert found == ["NotFound", [0.5], [0.5], [0.9]]
    assert (then, recent) == ([0.99, 0.98], "NotFound")


async def test_a_curve_is_read_back_as_it_was_sent() -> None:
    async with calling(SandboxState()) as caller:
        await upsert(caller, "USD/USDOIS", 1, 0.992548449440757)
        other = SandboxState()
        other.import_state(caller.state.export_state())
    async with calling(other) as caller:
        body = await caller.post(f"{DATA}/$get", {"one": identity("USD/USDOIS")}, effectiveAt="2022-03-01")
    assert body.json()["values"]["one"] == curve(1, 0.992548449440757)


async def test_parts_that_are_wrong_fail_alone() -> None:
    spoilt = curve(0.9, 0.8)
    spoilt["dates"].pop()
    requests = {
        "good": {"marketDataId": identity("A/B"), "marketData": curve(0.9)},
        "lengths": {"marketDataId": identity("A/C"), "marketData": spoilt},
        "blank": {"marketDataId": identity(" "), "marketData": curve(0.9)},
        "date": {"marketDataId": {**identity("A/D"), "effectiveAt": None}, "marketData": curve(0.9)},
    }
    async with calling(SandboxState()) as caller:
        body = (await caller.post(DATA, requests)).json()
        unknown = await caller.post(
            DATA, {"a": {"marketDataId": identity("A/B"), "marketData": {"marketDataType": "Curve"}}}
        )
    assert (set(body["values"]), set(body["failed"])) == ({"good"}, {"lengths", "blank", "date"})
    assert unknown.status_code == 400


async def test_what_holds_at_a_date_is_listed_by_pages_and_filters() -> None:
    async with calling(SandboxState()) as caller:
        for asset in ("A/A", "B/B", "C/C"):
            await upsert(caller, asset, 0.9)
        await upsert(caller, "D/D", 0.9, day="2023-01-01")

        async def listed(**query: Any) -> tuple[list[str], str | None]:
            body = (await caller.get("/complexmarketdata", effectiveAt="2022-06-01", **query)).json()
            return [each["marketDataId"]["marketAsset"] for each in body["values"]], body["nextPage"]

        first, token = await listed(limit=2)
        rest, end = await listed(limit=2, page=token)
        filtered, _ = await listed(filter="marketDataId.marketAsset eq 'B/B'", scope="S")
        elsewhere, _ = await listed(scope="T")
    assert (first, rest, end, filtered, elsewhere) == (["A/A", "B/B"], ["C/C"], None, ["B/B"], [])


async def test_a_deleted_curve_leaves_the_one_before_it() -> None:
    async with calling(SandboxState()) as caller:
        await upsert(caller, "A/A", 0.9)
        await upsert(caller, "A/A", 0.8, day="2022-05-01")
        missing = await caller.post(f"{DATA}/$delete", {"one": identity("A/A", "2022-05-02")})
        deleted = await caller.post(f"{DATA}/$delete", {"one": identity("A/A", "2022-05-01")})
        found = await factors_at(caller, "A/A", effectiveAt="2022-06-01")
    assert missing.json()["failed"]["one"]["id"] == "one"
    assert (list(deleted.json()["values"]), found) == (["one"], [0.9])
