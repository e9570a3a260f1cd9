"""Values that mean nothing are refused where they are sent, by name and by place, and nothing is stored."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition, property_definition

pytestmark = pytest.mark.anyio

PORTFOLIO = "/transactionportfolios/S/p"
TRANSACTIONS = f"{PORTFOLIO}/transactions"


def portfolio(**changes: Any) -> dict[str, Any]:
    members = {"code": "p", "displayName": "P", "baseCurrency": "GBP", "created": "2020-01-01"}
    return {**members, **changes}


def transaction(**changes: Any) -> dict[str, Any]:
    members = {
        "transactionId": "t",
        "type": "StockIn",
        "instrumentIdentifiers": {"Instrument/default/ClientInternal": "A bond"},
        "transactionDate": "2020-02-01",
        "settlementDate": "2020-02-01",
        "units": 1,
        "totalConsideration": {"amount": 1, "currency": "GBP"},
    }
    return {**members, **changes}


def holding(units: object = 1, **cost: object) -> list[dict[str, Any]]:
    lot: dict[str, Any] = {"units": units, **({"cost": cost} if cost else {})}
    return [{"instrumentIdentifiers": {"Instrument/default/ClientInternal": "A bond"}, "taxLots": [lot]}]


def quote(**changes: Any) -> dict[str, Any]:
    series = {
        "provider": "Lusid",
        "instrumentId": "BBG1",
        "instrumentIdType": "Figi",
        "quoteType": "Price",
        "field": "mid",
    }
    metric = {"value": 1, "unit": "GBP"}
    members = {name: changes.pop(name) for name in tuple(changes) if name in ("metricValue", "scaleFactor")}
    identity = {"quoteSeriesId": {**series, **changes}, "effectiveAt": "2020-01-01"}
    return {"quoteId": identity, "metricValue": metric, **members}


async def prepared(caller: Caller) -> None:
    await caller.post("/instruments", {"k": definition()})
    assert (await caller.post("/transactionportfolios/S", portfolio())).status_code == 201


@pytest.mark.parametrize(
    ("path", "body", "status", "says"),
    [
        ("/transactionportfolios/S", portfolio(code="q", baseCurrency="gbp"), 400, "did you mean 'GBP'?"),
        ("/transactionportfolios/S", portfolio(code="q", baseCurrency="QQQ"), 400, "baseCurrency"),
        ("/transactionportfolios/S", portfolio(code="q", transactionExclusionFilter="x"), 501, "Exclusion"),
        ("/transactionportfolios/S", portfolio(code="q", holdingsFungibility="Enabled"), 501, "Fungibility"),
        ("/referenceportfolios/S", portfolio(code="q", baseCurrency="Gbp"), 400, "baseCurrency"),
        (TRANSACTIONS, [transaction(transactionCurrency="gbp")], 400, "[0].transactionCurrency"),
        (
            TRANSACTIONS,
            [transaction(totalConsideration={"amount": 1, "currency": "GBX"})],
            400,
            "a hundredth of GBP",
        ),
        (TRANSACTIONS, [transaction(units=2**96)], 400, "[0].units"),
        (TRANSACTIONS, [transaction(units=-(2**96))], 400, "[0].units"),
        (TRANSACTIONS, [transaction(exchangeRate=-1)], 400, "[0].exchangeRate"),
        (TRANSACTIONS, [transaction(exchangeRate=0, transactionCurrency="USD")], 400, "[0].exchangeRate"),
        (TRANSACTIONS, [transaction(transactionId="a\x00b")], 400, "[0].transactionId"),
        (TRANSACTIONS, [transaction(source="a\x1bb")], 400, "U+001B"),
        (
            TRANSACTIONS,
            [transaction(strategyTag=[{"keys": [], "valueType": "Units", "value": 1}])],
            501,
            "strategyTag",
        ),
        (f"{TRANSACTIONS}/$batchUpsert?successMode=Some", {"k": transaction()}, 400, "successMode"),
        (
            TRANSACTIONS,
            [
                transaction(
                    properties={
                        "Transaction/default/TradeToPortfolioRate": {
                            "key": "Transaction/default/TradeToPortfolioRate",
                            "value": {"metricValue": {"value": -1}},
                        }
                    }
                )
            ],
            400,
            "TradeToPortfolioRate",
        ),
        ("/transactionportfolios/S", portfolio(code="q", displayName=""), 400, "displayName"),
        ("/transactionportfolios/S", portfolio(code="q", instrumentScopes=["a b"]), 400, "instrumentScopes"),
        ("/transactionportfolios/S", portfolio(code="q", amortisationMethod="Odd"), 400, "NoAmortisation"),
        (
            f"{PORTFOLIO}/holdings?effectiveAt=2020-02-01",
            [{**holding(5, amount=5, currency="USD")[0], "currency": "JPY"}],
            400,
            "in JPY, and cannot also be in USD",
        ),
        (
            f"{PORTFOLIO}/holdings?effectiveAt=2020-02-01",
            [
                {
                    **holding(5, amount=5, currency="USD")[0],
                    "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
                }
            ],
            400,
            "in GBP, and cannot also be in USD",
        ),
        ("/portfolios/S/p/properties?propertyKeys=banana", None, 400, "domain/scope/code"),
        ("/instruments?scope=a%20b", {"k": definition()}, 400, "scope"),
        ("/instruments?scope=a%00b", {"k": definition()}, 400, "scope"),
        ("/propertydefinitions", property_definition("Banana/S/x"), 400, "domain"),
        ("/propertydefinitions", property_definition("transaction/S/x"), 400, "did you mean 'Transaction'?"),
        ("/propertydefinitions", property_definition("Portfolio/S/x", lifeTime="Ever"), 400, "lifeTime"),
        (
            "/propertydefinitions",
            property_definition("Portfolio/S/x", constraintStyle="Any"),
            400,
            "constraintStyle",
        ),
        (f"{PORTFOLIO}/holdings?effectiveAt=2020-02-01", holding(1, amount=1, currency="gbp"), 400, "cost"),
        (f"{PORTFOLIO}/holdings?effectiveAt=2020-02-01", holding(10**29), 400, "taxLots[0].units"),
    ],
)
async def test_a_request_with_a_value_that_means_nothing_is_refused(
    path: str, body: Any, status: int, says: str
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        before = caller.state.export_state()
        put = path.startswith(f"{PORTFOLIO}/holdings")
        method = "DELETE" if body is None else "PUT" if put else "POST"
        response = await caller.client.request(method, f"http://sandbox.test/api/api{path}", json=body)
        after = caller.state.export_state()
    assert response.status_code == status, response.text
    assert says in response.text
    assert after == before


@pytest.mark.parametrize(
    ("path", "item", "kind", "says"),
    [
        ("/quotes/S", quote(metricValue={"value": 1, "unit": "gbp"}), "QuoteFailure", "did you mean 'GBP'?"),
        ("/quotes/S", quote(metricValue={"value": 1, "unit": "QQQ"}), "QuoteFailure", "MetricValue.Unit"),
        ("/quotes/S", quote(metricValue=None), "QuoteFailure", "needs a value"),
        ("/quotes/S", quote(scaleFactor=0), "QuoteFailure", "ScaleFactor"),
        ("/quotes/S", quote(scaleFactor=-100), "QuoteFailure", "ScaleFactor"),
        (
            "/quotes/S",
            quote(instrumentIdType="CurrencyPair", instrumentId="USD/QQQ", quoteType="Rate"),
            "QuoteFailure",
            "'QQQ' is not a currency",
        ),
        (
            "/quotes/S",
            quote(instrumentIdType="CurrencyPair", instrumentId="dollars", quoteType="Rate"),
            "QuoteFailure",
            "'dollars' is not a pair",
        ),
        (
            "/quotes/S",
            quote(instrumentIdType="CurrencyPair", instrumentId="USD/GBP", metricValue={"value": 0}),
            "QuoteFailure",
            "above 0",
        ),
        ("/quotes/S", quote(instrumentId=" "), "QuoteFailure", "QuoteId.InstrumentId"),
        ("/quotes/S", quote(quoteType="Cost"), "QuoteFailure", "'Cost' is not one of Price"),
        ("/quotes/S", quote(instrumentIdType="Luid"), "QuoteFailure", "'Luid' is not one of LusidInst"),
        ("/instruments", definition("", Figi="BBG1"), "InstrumentUpsertFailure", "needs a name"),
        ("/instruments", definition(Figi=""), "InstrumentUpsertFailure", "1 to 256 characters"),
        ("/instruments", definition(Figi="x" * 257), "InstrumentUpsertFailure", "1 to 256 characters"),
        ("/instruments", definition(figi="BBG1"), "InstrumentUpsertFailure", "did you mean 'Figi'?"),
        ("/instruments", definition(Currency="GBP"), "CannotAssignInstrumentIdentifierToCurrency", "GBP"),
        (
            "/instruments",
            definition(LusidInstrumentId="CCY_GBP", Figi="BBG1"),
            "CannotAssignInstrumentIdentifierToCurrency",
            "CCY_GBP",
        ),
    ],
)
async def test_an_item_with_a_value_that_means_nothing_fails_alone(
    path: str, item: dict[str, Any], kind: str, says: str
) -> None:
    good = quote() if path.startswith("/quotes") else definition("Another")
    async with calling(SandboxState().seed(0, currencies=True)) as caller:
        response = (await caller.post(path, {"bad": item, "good": good})).json()
    assert set(response["values"]) == {"good"}
    assert response["failed"]["bad"]["type"] == kind
    assert says in response["failed"]["bad"]["detail"]


@pytest.mark.parametrize(
    "changes",
    [
        {"metricValue": {"value": 1, "unit": "GBp"}},
        {"metricValue": {"value": 1, "unit": "rate"}},
        {"metricValue": {"value": 1, "unit": "USD/GBP"}},
        {"quoteType": "Spread", "metricValue": {"value": 1, "unit": "bps"}},
        {"instrumentIdType": "CurrencyPair", "instrumentId": "USDGBP", "quoteType": "Rate"},
        {"instrumentIdType": "CurrencyPair", "instrumentId": "USD/GBp", "quoteType": "Rate"},
    ],
)
async def test_units_of_quotes_that_tutorials_use_are_taken(changes: dict[str, Any]) -> None:
    async with calling(SandboxState()) as caller:
        response = (await caller.post("/quotes/S", {"k": quote(**changes)})).json()
    assert response["failed"] == {}


@pytest.mark.parametrize(
    ("identifiers", "uid"),
    [
        ({"Instrument/default/Currency": "GBP"}, "CCY_GBP"),
        ({"Instrument/default/Currency": "gbp"}, "LUID_ZZZZZZZZ"),
        ({"Instrument/default/Currency": "QQQ"}, "LUID_ZZZZZZZZ"),
        ({"Instrument/default/LusidInstrumentId": "CCY_QQQ"}, "LUID_ZZZZZZZZ"),
        ({"Instrument/default/LusidInstrumentId": "CCY_ZZZ"}, "CCY_ZZZ"),
    ],
)
async def test_a_currency_that_is_none_is_an_instrument_that_is_not_resolved(
    identifiers: dict[str, str], uid: str
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        written = await caller.post(TRANSACTIONS, [transaction(instrumentIdentifiers=identifiers)])
        found = (await caller.get(TRANSACTIONS)).json()["values"]
    warnings = [each["type"] for each in written.json()["metadata"].get("warnings", [])]
    assert [each["instrumentUid"] for each in found] == [uid]
    assert warnings == (["UnresolvedInstruments"] if uid == "LUID_ZZZZZZZZ" else [])


@pytest.mark.parametrize(
    ("path", "operation", "says"),
    [
        ("/details", {"path": "/baseCurrency", "value": "gbp"}, "baseCurrency"),
        ("/details", {"path": "/baseCurrency", "value": None}, "baseCurrency"),
        ("/details", {"path": "/subHoldingKeys", "value": 5}, "subHoldingKeys"),
        ("/details", {"path": "/accountingMethod", "value": "Fair"}, "accountingMethod"),
        ("/details", {"path": "/instrumentScopes", "value": [1]}, "instrumentScopes[0]"),
        ("/details", {"path": "/corporateActionSourceId", "value": {"scope": "a b"}}, "corporateAction"),
        ("", {"path": "/displayName", "value": None}, "displayName"),
        ("", {"path": "/displayName", "value": {}}, "displayName"),
        ("", {"path": "/created", "value": "yesterday"}, "created"),
    ],
)
async def test_a_patch_is_refused_as_the_request_to_create_would_be(
    path: str, operation: dict[str, Any], says: str
) -> None:
    where = f"http://sandbox.test/api/api{PORTFOLIO if path else '/portfolios/S/p'}{path}"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.client.patch(where, json=[{"op": "add", **operation}])
    assert (response.status_code, says in response.text) == (400, True), response.text


@pytest.mark.parametrize("path", ["/portfolios/S/p", f"{PORTFOLIO}/holdings", TRANSACTIONS, "/portfolios"])
async def test_the_end_of_time_is_the_latest_as_at(path: str) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(TRANSACTIONS, [transaction()])
        latest = (await caller.get(path)).json()
        end = (await caller.get(path, asAt="9999-12-31T23:59:59.9999999Z")).json()
    assert (end.get("values"), end.get("id")) == (latest.get("values"), latest.get("id"))


async def test_a_sum_that_28_digits_do_not_hold_is_refused() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        most = 9999999999999999999999999999
        await caller.post(TRANSACTIONS, [transaction(transactionId=name, units=most) for name in "ab"])
        response = await caller.get(f"{PORTFOLIO}/holdings")
    assert (response.status_code, response.json()["name"]) == (400, "InvalidParameterValue")


async def test_the_unit_of_a_property_is_a_currency() -> None:
    key, kind = "Portfolio/S/size", "currencyAndAmount"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/propertydefinitions", property_definition(key, kind))
        responses = [
            await caller.post(
                "/portfolios/S/p/properties",
                {key: {"key": key, "value": {"metricValue": {"value": 1, "unit": unit}}}},
            )
            for unit in ("gbp", "GBP")
        ]
    assert responses[0].json()["name"] == "UnitNotDefinedForDataType"
    assert [each.status_code // 100 for each in responses] == [4, 2]


@pytest.mark.parametrize(
    ("path", "query", "name", "says"),
    [
        ("/portfolios", {"filter": "created gt 2020-13-45"}, "InvalidSearchSyntax", "(character 12)"),
        ("/portfolios", {"filter": "displayName gt 5"}, "InvalidSearchSyntax", "(character 16)"),
        ("/instruments", {"filter": "name gt 5"}, "InvalidSearchSyntax", "(character 9)"),
        (TRANSACTIONS, {"filter": "transactionDate eq 'x'"}, "InvalidSearchSyntax", "a date such as"),
        (f"{PORTFOLIO}/holdings", {"filter": "units eq 'many'"}, "InvalidSearchSyntax", "a number"),
        ("/quotes/S", {"filter": "quoteId.effectiveAt eq 'x'"}, "InvalidSearchSyntax", "a date such as"),
        ("/portfolios", {"sortBy": "nmae"}, "SortFieldDoesNotExist", "There is no field 'nmae'"),
        ("/portfolios", {"sortBy": "id"}, "UnsupportedSortField", "name one of them"),
        ("/datatypes/system", {"filter": "displayName gt 5"}, "InvalidSearchSyntax", "(character 16)"),
    ],
)
async def test_a_filter_or_an_order_that_means_nothing_is_refused(
    path: str, query: dict[str, str], name: str, says: str
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.get(path, **query)
    assert (response.status_code, response.json()["name"]) == (400, name)
    assert says in response.json()["detail"]


async def test_data_types_are_filtered_and_limited() -> None:
    async with calling(SandboxState()) as caller:
        found = await caller.get("/datatypes/system", filter="displayName startswith 'currency'", limit="1")
    assert [each["displayName"] for each in found.json()["values"]] == ["currency"]
    assert found.json()["nextPage"]


async def test_a_filter_that_has_nothing_to_filter_is_refused() -> None:
    query = {"propertyKeys": "Portfolio/S/x", "filter": "code eq 'x'"}
    async with calling(SandboxState()) as caller:
        response = await caller.get("/propertydefinitions", **query)
    assert (response.status_code, response.json()["name"]) == (501, "NotEmulated")


async def test_what_begins_at_the_end_of_time_is_read_then() -> None:
    end = "9999-12-31T23:59:59.9999999+00:00"
    late = quote()
    late["quoteId"]["effectiveAt"] = end
    async with calling(SandboxState()) as caller:
        created = await caller.post("/transactionportfolios/S", portfolio(created=end))
        found = await caller.get("/portfolios/S/p", effectiveAt=end)
        await caller.post("/quotes/S", {"k": late})
        quotes = await caller.post("/quotes/S/$get", {"k": late["quoteId"]["quoteSeriesId"]}, effectiveAt=end)
        SandboxState().import_state(caller.state.export_state())
    assert (created.status_code, found.status_code) == (201, 200)
    assert quotes.json()["values"]["k"]["metricValue"]["value"] == 1
