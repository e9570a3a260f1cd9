"""Portfolios, transactions, quotes, cut labels and scopes over HTTP, as the public tutorials use them."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling, definition, property_definition

pytestmark = pytest.mark.anyio

PORTFOLIO = {"displayName": "P", "code": "p1", "baseCurrency": "GBP", "created": "2018-01-01T00:00:00Z"}
TRANSACTIONS = "/transactionportfolios/S/p1/transactions"
SERIES = {
    "provider": "DataScope",
    "instrumentId": "BBG000B9XRY4",
    "instrumentIdType": "Figi",
    "quoteType": "Price",
    "field": "mid",
}


def transaction(identity: str, date: str, **changes: Any) -> dict[str, Any]:
    members = {
        "transactionId": identity,
        "type": "Buy",
        "instrumentIdentifiers": {"Instrument/default/ClientInternal": "A bond"},
        "transactionDate": date,
        "settlementDate": date,
        "units": 100,
        "transactionPrice": {"price": 101, "type": "Price"},
        "totalConsideration": {"amount": 10100, "currency": "GBP"},
        "source": "Broker",
    }
    return {**members, **changes}


async def prepared(caller: Caller) -> None:
    await caller.post("/instruments", {"k": definition()})
    assert (await caller.post("/transactionportfolios/S", PORTFOLIO)).status_code == 201


async def identities(caller: Caller, **query: Any) -> list[str]:
    values = (await caller.get(TRANSACTIONS, **query)).json()["values"]
    return [each["transactionId"] for each in values]


async def test_the_same_code_twice_is_refused_by_name() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        again = await caller.post("/transactionportfolios/S", PORTFOLIO)
    assert (again.status_code, again.json()["name"], again.json()["code"]) == (
        400,
        "PortfolioWithIdAlreadyExists",
        112,
    )


@pytest.mark.parametrize(
    ("path", "query", "status", "name"),
    [
        ("/portfolios/S/p1", {}, 200, None),
        ("/portfolios/S/none", {}, 404, "PortfolioNotFound"),
        ("/portfolios/S/p1", {"effectiveAt": "2017-12-31"}, 404, "PortfolioDoesNotExistAtGivenDate"),
        ("/portfolios/S/p1", {"asAt": "2017-12-31T00:00:00Z"}, 404, "PortfolioNotFound"),
        ("/portfolios/a%20b/p1", {}, 400, "InvalidRequestFailure"),
    ],
)
async def test_a_portfolio_is_there_from_its_creation_on(
    path: str, query: dict[str, str], status: int, name: str | None
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.get(path, **query)
    assert (response.status_code, response.json().get("name")) == (status, name)


async def test_a_deleted_portfolio_is_read_as_at_an_earlier_moment_and_may_be_made_again() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        before = (await caller.get("/portfolios/S/p1")).json()["version"]["asAtDate"]
        deleted = await caller.delete("/portfolios/S/p1")
        statuses = [(await caller.get("/portfolios/S/p1", **at)).status_code for at in ({}, {"asAt": before})]
        again = await caller.post("/transactionportfolios/S", PORTFOLIO)
    assert (deleted.status_code, statuses, again.status_code) == (200, [404, 200], 201)


async def test_each_batch_is_seen_as_at_its_own_moment() -> None:
    # The bitemporal tutorial: 3, 4, 5, 5.
    batches = [
        [transaction("a", "2018-01-01"), transaction("b", "2018-01-02"), transaction("c", "2018-01-03")],
        [transaction("d", "2018-01-08")],
        [transaction("e", "2018-01-05")],
    ]
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        moments = [
            (await caller.post(TRANSACTIONS, batch)).json()["version"]["asAtDate"] for batch in batches
        ]
        counts = [len(await identities(caller, asAt=moment)) for moment in moments]
        latest = await identities(caller)
    assert (counts, latest) == ([3, 4, 5], ["a", "b", "c", "e", "d"])


async def test_transactions_are_listed_by_date_filter_and_page() -> None:
    body = [transaction(f"t{day}", f"2018-01-0{day}") for day in range(1, 6)]
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(TRANSACTIONS, body)
        between = await identities(caller, fromTransactionDate="2018-01-02", toTransactionDate="2018-01-04")
        filtered = await identities(caller, filter="transactionId in ('T1', 'T5')")
        page = (await caller.get(TRANSACTIONS, limit=2)).json()
        rest = await identities(caller, limit=9, page=page["nextPage"])
    assert (between, filtered, rest) == (["t2", "t3", "t4"], ["t1", "t5"], ["t3", "t4", "t5"])


async def test_a_cancelled_transaction_is_shown_only_when_asked_for() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(TRANSACTIONS, [transaction("a", "2018-01-01")])
        await caller.delete(TRANSACTIONS, transactionIds=["a"])
        plain, shown = await identities(caller), await identities(caller, showCancelledTransactions=True)
    assert (plain, shown) == ([], ["a"])


async def test_an_unknown_instrument_is_stored_unresolved_and_warned_about() -> None:
    unknown = {"Instrument/default/Figi": "BBGNOBODY"}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.post(
            TRANSACTIONS, [transaction("a", "2018-01-01", instrumentIdentifiers=unknown)]
        )
        found = (await caller.get(TRANSACTIONS, filter="instrumentUid eq 'LUID_ZZZZZZZZ'")).json()["values"]
    assert response.json()["metadata"]["warnings"][0]["identifiers"] == ["a"]
    assert [each["instrumentIdentifiers"] for each in found] == [unknown]


@pytest.mark.parametrize(("mode", "stored"), [("Partial", ["good"]), ("Atomic", [])])
async def test_a_batch_with_a_bad_part(mode: str, stored: list[str]) -> None:
    body = {"1": transaction("good", "2018-01-01"), "2": transaction("early", "2017-01-01")}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.post(f"{TRANSACTIONS}/$batchUpsert", body, successMode=mode)
        left = await identities(caller)
    assert (response.status_code, list(response.json()["failed"]), left) == (200, ["2"], stored)


async def test_a_transaction_keeps_its_properties() -> None:
    key, label = "Transaction/S/Note", '{"Tax": 1.0, "Rate": 0.01, "Schedule": "A"}'
    properties = {key: {"key": key, "value": {"labelValue": label}}}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        undefined = await caller.post(TRANSACTIONS, [transaction("a", "2018-01-01", properties=properties)])
        await caller.post("/propertydefinitions", property_definition(key))
        await caller.post(TRANSACTIONS, [transaction("a", "2018-01-01", properties=properties)])
        found = (await caller.get(TRANSACTIONS)).json()["values"][0]["properties"]
    assert (undefined.status_code, undefined.json()["name"]) == (400, "PropertyNotDefined")
    assert found[key]["value"] == {"labelValue": label}
    assert found["Transaction/default/SourcePortfolioId"]["value"] == {"labelValue": "p1"}


async def test_a_member_that_the_document_does_not_have_is_ignored_in_a_data_type() -> None:
    request = property_definition("Portfolio/S/Manager")
    request["dataTypeId"] |= {"": 1, "other": "x"}
    async with calling(SandboxState()) as caller:
        created = await caller.post("/propertydefinitions", request)
    assert (created.status_code, created.json()["dataTypeId"]) == (201, {"scope": "system", "code": "string"})


async def test_a_portfolio_property_is_perpetual_and_read_back() -> None:
    key = "Portfolio/S/Manager"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/propertydefinitions", property_definition(key))
        given = {key: {"key": key, "value": {"labelValue": "Ann"}}}
        await caller.post("/portfolios/S/p1/properties", given)
        found = (await caller.get("/portfolios/S/p1/properties")).json()["properties"]
        listed = (await caller.get("/portfolios/S", filter=f"properties[{key}] eq 'ann'")).json()["values"]
    assert list(found) == [key]
    assert found[key]["effectiveFrom"] == "0001-01-01T00:00:00.0000000+00:00"
    assert found[key]["effectiveUntil"] == "9999-12-31T23:59:59.9999999+00:00"
    assert [each["id"]["code"] for each in listed] == ["p1"]


def quote(effective_at: str, value: float) -> dict[str, Any]:
    return {
        "quoteId": {"quoteSeriesId": SERIES, "effectiveAt": effective_at},
        "metricValue": {"value": value, "unit": "USD"},
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"effectiveAt": "2019-04-14"}, None),
        ({"effectiveAt": "2019-04-15"}, 199.23),
        ({"effectiveAt": "2019-04-16"}, 199.23),
        ({"effectiveAt": "2019-05-01"}, 200.5),
        ({"effectiveAt": "2019-04-20", "maxAge": "P5D"}, 199.23),
        ({"effectiveAt": "2019-04-21", "maxAge": "P5D"}, None),
    ],
)
async def test_the_latest_quote_within_its_age_is_found(query: dict[str, str], found: float | None) -> None:
    # The later one is written first: a quote that is back-dated does not cover it.
    async with calling(SandboxState()) as caller:
        await caller.post("/quotes/T", {"later": quote("2019-04-25", 200.5)})
        await caller.post("/quotes/T", {"k": quote("2019-04-15", 199.23), "bad": quote("yesterday", 1)})
        response = (await caller.post("/quotes/T/$get", {"k": SERIES}, **query)).json()
    values = [each["metricValue"]["value"] for each in response["values"].values()]
    assert values == ([] if found is None else [found])
    assert list(response["notFound"]) == (["k"] if found is None else [])


async def test_a_deleted_quote_uncovers_the_one_before_it() -> None:
    async with calling(SandboxState()) as caller:
        await caller.post("/quotes/T", {"1": quote("2019-04-15", 1), "2": quote("2019-04-20", 2)})
        identity = {"quoteSeriesId": SERIES, "effectiveAt": "2019-04-20"}
        deleted = (await caller.post("/quotes/T/$delete", {"k": identity})).json()
        again = (await caller.post("/quotes/T/$delete", {"k": identity})).json()
        left = (await caller.post("/quotes/T/$get", {"k": SERIES}, effectiveAt="2019-04-25")).json()
    assert (list(deleted["values"]), list(again["failed"])) == (["k"], ["k"])
    assert left["values"]["k"]["metricValue"]["value"] == 1


@pytest.mark.parametrize(
    ("zone", "moment"),
    [("GB", "16:00"), ("Singapore", "09:00"), ("America/New_York", "21:00")],
)
async def test_a_cut_label_is_a_local_time_of_day(zone: str, moment: str) -> None:
    label = {
        "code": "Close-1a",
        "displayName": "x",
        "cutLocalTime": {"hours": 17, "minutes": 0},
        "timeZone": zone,
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        created = await caller.post("/systemconfiguration/cutlabels", label)
        again = await caller.post("/systemconfiguration/cutlabels", label)
        await caller.post(TRANSACTIONS, [transaction("a", "2018-07-01NClose-1a")])
        unknown = await caller.post(TRANSACTIONS, [transaction("a", "2018-07-01NNobody")])
        found = (await caller.get(TRANSACTIONS)).json()["values"][0]["transactionDate"]
    assert (created.status_code, again.status_code) == (201, 409)
    assert found == f"2018-07-01T{moment}:00.0000000+00:00"
    assert unknown.json()["name"] == "CutDefinitionNotFound"


async def test_a_cut_label_before_the_first_time_is_the_first_time() -> None:
    label = {
        "code": "Open",
        "displayName": "x",
        "cutLocalTime": {"hours": 0, "minutes": 0},
        "timeZone": "Asia/Tokyo",
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/systemconfiguration/cutlabels", label)
        found = await caller.get("/instruments", effectiveAt="0001-01-01NOpen")
        absent = await caller.get("/portfolios/S/nothing", effectiveAt="0001-01-01NOpen")
    assert found.status_code == 200
    assert "0001-01-01T00:00:00" in absent.json()["detail"]


async def test_scopes_are_those_in_use() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/quotes/T", {"k": quote("2019-04-15", 1)})
        values = (await caller.get("/scopes")).json()["values"]
    assert [each["scope"] for each in values] == ["S", "T", "default"]


async def test_a_resource_that_is_only_stored_is_read_back_listed_and_deleted() -> None:
    timeline = {
        "id": {"scope": "S", "code": "t"},
        "displayName": "T",
        "fiscalYearStart": {"day": 1, "month": 1},
    }
    timeline |= {"cutoffs": []}
    async with calling(SandboxState()) as caller:
        created = await caller.post("/timelines", timeline)
        found = await caller.get("/timelines/S/t")
        listed = await caller.get("/timelines")
        deleted = await caller.delete("/timelines/S/t")
        gone = await caller.get("/timelines/S/t")
    assert created.status_code in (200, 201), created.text
    assert found.json()["displayName"] == "T"
    assert "lusid-sandbox" not in found.headers
    assert [each["id"]["code"] for each in listed.json()["values"]] == ["t"]
    assert (deleted.status_code, gone.status_code) == (200, 404)


@pytest.mark.parametrize(
    ("body", "status", "members"),
    [
        ({"minValue": 1, "maxValue": 9, "start": 1, "cycle": False, "increment": 2}, 200, {"increment": 2}),
        ({"minValue": 1, "maxValue": 9, "start": 1, "cycle": False}, 501, {}),
        ({"minValue": 1, "maxValue": 9, "start": 1, "cycle": False, "increment": None}, 501, {}),
    ],
)
async def test_a_default_that_is_not_known_is_not_made_up_in_what_is_only_stored(
    body: dict[str, Any], status: int, members: dict[str, Any]
) -> None:
    async with calling(SandboxState()) as caller:
        created = await caller.post("/sequences/S", {"code": "numbers", **body})
        found = (await caller.get("/sequences/S/numbers")).json()
    assert created.status_code in ({201, status} if status == 200 else {status}), created.text
    assert {name: found.get(name) for name in members} == members


async def test_a_body_over_the_limit_is_413() -> None:
    async with calling(SandboxState()) as caller:
        headers = {"Content-Length": str(700 * 1024 * 1024), "Content-Type": "application/json"}
        response = await caller.client.post(f"{API}/instruments", content=b"{}", headers=headers)
    assert (response.status_code, response.json()["name"]) == (413, "RequestBodyTooLarge")
