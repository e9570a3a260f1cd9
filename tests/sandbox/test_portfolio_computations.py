"""What is computed from portfolios over HTTP: refusals by name, paging, as-at reads, what is 501."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition, property_definition

pytestmark = pytest.mark.anyio

PORTFOLIO = {"displayName": "P", "code": "p1", "baseCurrency": "GBP", "created": "2018-01-01T00:00:00Z"}
P1 = "/transactionportfolios/S/p1"
BOND = {"Instrument/default/ClientInternal": "A bond"}
CASH = {"Instrument/default/Currency": "GBP"}


def transaction(identity: str, date: str = "2018-01-02", **changes: Any) -> dict[str, Any]:
    members = {
        "transactionId": identity,
        "type": "StockIn",
        "instrumentIdentifiers": BOND,
        "transactionDate": date,
        "settlementDate": date,
        "units": 100,
        "totalConsideration": {"amount": 1000, "currency": "GBP"},
    }
    return {**members, **changes}


def target(units: float, cost: float, identifiers: dict[str, str] = BOND, **changes: Any) -> dict[str, Any]:
    lot = {"units": units, "cost": {"amount": cost, "currency": "GBP"}}
    return {"instrumentIdentifiers": identifiers, "taxLots": [lot], **changes}


async def prepared(caller: Caller, *transactions: dict[str, Any], **members: Any) -> None:
    await caller.post("/instruments", {"k": definition()})
    created = await caller.post("/transactionportfolios/S", {**PORTFOLIO, **members})
    assert created.status_code == 201, created.text
    if transactions:
        assert (await caller.post(f"{P1}/transactions", list(transactions))).status_code == 200


async def units(caller: Caller, **query: Any) -> list[float]:
    response = await caller.get(f"{P1}/holdings", effectiveAt="2018-02-01", **query)
    return [each["units"] for each in response.json()["values"]]


async def put(caller: Caller, path: str, body: object, **query: Any) -> Any:
    return await caller.client.put(f"http://sandbox.test/api/api{path}", json=body, params=query)


@pytest.mark.parametrize(
    ("query", "status", "name"),
    [
        ({"effectiveAt": "2017-12-31"}, 404, "PortfolioDoesNotExistAtGivenDate"),
        ({"effectiveAt": "2018-01-02NNobody"}, 404, "CutDefinitionNotFound"),
        ({"filter": "nothing eq 1"}, 400, "InvalidSearchSyntax"),
        ({"aggregateCashCommitments": "true"}, 501, "NotEmulated"),
    ],
)
async def test_holdings_that_are_refused(query: dict[str, str], status: int, name: str) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.get(f"{P1}/holdings", **query)
    assert (response.status_code, response.json()["name"]) == (status, name)


async def test_holdings_are_computed_anew_after_each_write_and_as_they_were_known() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"))
        first = await units(caller)
        body = (await caller.post(f"{P1}/transactions", [transaction("b", units=5)])).json()
        then = body["version"]["asAtDate"]
        second = await units(caller)
        await caller.post(f"{P1}/transactions", [transaction("b", units=7)])
        amended, known_then = await units(caller), await units(caller, asAt=then)
        await caller.delete(f"{P1}/transactions", transactionIds=["a"])
        cancelled = await units(caller)
    assert (first, second, amended, known_then, cancelled) == ([100], [105], [107], [105], [7])


async def test_a_cancelled_transaction_is_not_brought_back_by_another_upsert() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"))
        await caller.delete(f"{P1}/transactions", transactionIds=["a"])
        again = await caller.post(f"{P1}/transactions", [transaction("a")])
        held = await units(caller)
        shown = (await caller.get(f"{P1}/transactions", showCancelledTransactions=True)).json()["values"]
    assert (again.status_code, held) == (200, [])
    assert [(each["transactionStatus"], "cancelDateTime" in each) for each in shown] == [("Cancelled", True)]


async def test_an_amended_transaction_leaves_its_past() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"))
        await caller.post(f"{P1}/transactions", [transaction("a", units=5)])
        await caller.post(f"{P1}/transactions", [transaction("a", "2018-01-03", units=6)])
        shown = (await caller.get(f"{P1}/transactions", showCancelledTransactions=True)).json()["values"]
        history = (await caller.get(f"{P1}/transactions/a/history")).json()["values"]
    found = sorted((each["transactionStatus"], each["units"]) for each in shown)
    assert found == [("Active", 6), ("Amended", 100), ("Cancelled", 5)]
    assert [each["action"] for each in history] == ["Create", "Update", "Update"]


async def test_a_transaction_of_an_unknown_type_is_stored_left_out_and_warned_about() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        body = (await caller.post(f"{P1}/transactions", [transaction("a", type="Nothing")])).json()
        holdings = (await caller.get(f"{P1}/holdings")).json()
    assert [each["type"] for each in body["metadata"]["warnings"]] == ["TransactionTypesNotFound"]
    assert (holdings["values"], [each["entityId"] for each in holdings["warnings"]]) == ([], ["a"])


@pytest.mark.parametrize(
    ("changes", "written", "read"),
    [
        ({"units": 1e30}, 400, 200),
        ({"units": 9999999999999999999999999999}, 200, 200),
        # Written exactly; holdings are computed with 28 digits, so that one of 29 would be rounded.
        ({"units": 79228162514264337593543950335}, 200, 400),
        ({"units": 1e-40, "totalConsideration": {"amount": 0, "currency": "GBP"}}, 200, 200),
    ],
)
async def test_numbers_are_those_of_a_dotnet_decimal(
    changes: dict[str, Any], written: int, read: int
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        upserted = await caller.post(f"{P1}/transactions", [transaction("a", **changes)])
        holdings = await caller.get(f"{P1}/holdings")
    assert (upserted.status_code, holdings.status_code) == (written, read)


async def test_amounts_that_cannot_be_computed_are_no_failure_of_the_sandbox() -> None:
    huge = 7e28
    body = transaction("a", units=huge, totalConsideration={"currency": "GBP"})
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        body |= {"transactionPrice": {"price": huge, "type": "Price"}, "exchangeRate": huge}
        await caller.post(f"{P1}/transactions", [body])
        response = await caller.get(f"{P1}/holdings")
    assert response.status_code in (200, 400)


async def test_holdings_are_decorated_with_what_is_asked_for_and_found_by_it() -> None:
    keys = ["Instrument/default/Name", "Instrument/S/Sector", "Portfolio/S/Manager"]
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"), transaction("b", type="FundsIn", instrumentIdentifiers=CASH))
        for key in keys[1:]:
            await caller.post("/propertydefinitions", property_definition(key))
        given = {"key": keys[2], "value": {"labelValue": "Ann"}}
        await caller.post("/portfolios/S/p1/properties", {keys[2]: given})
        values = (await caller.get(f"{P1}/holdings", propertyKeys=keys)).json()["values"]
        named = (
            await caller.get(f"{P1}/holdings", filter="properties.Instrument/default/Name in ('A bond','x')")
        ).json()["values"]
    labels = [
        {key.rpartition("/")[2]: value["value"]["labelValue"] for key, value in each["properties"].items()}
        for each in values
    ]
    source = {"SourcePortfolioId": "p1", "SourcePortfolioScope": "S", "Manager": "Ann"}
    assert labels == [{**source, "Name": "A bond"}, {**source, "Name": "GBP"}]
    assert [each["instrumentUid"] for each in named] == [values[0]["instrumentUid"]]


async def test_set_holdings_are_listed_read_replaced_and_cancelled() -> None:
    adjustments = f"{P1}/holdingsadjustments"
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"))
        await put(caller, f"{P1}/holdings", [target(40, 400)], effectiveAt="2018-01-10")
        first = await units(caller)
        await put(caller, f"{P1}/holdings", [target(50, 500)], effectiveAt="2018-01-10")
        second = await units(caller)
        listed = (await caller.get(adjustments)).json()["values"]
        read = (await caller.get(f"{adjustments}/2018-01-10T00:00:00Z")).json()
        cancelled = await caller.delete(f"{P1}/holdings", effectiveAt="2018-01-10")
        left = await units(caller)
        gone = await caller.get(f"{adjustments}/2018-01-10T00:00:00Z")
    assert (first, second, left, cancelled.status_code) == ([40], [50], [100], 200)
    assert [each["effectiveAt"] for each in listed] == ["2018-01-10T00:00:00.0000000+00:00"]
    assert read["adjustments"][0]["taxLots"][0]["units"] == 50
    assert (gone.json()["name"], gone.json()["code"]) == ("HoldingsAdjustmentDoesNotExist", 211)


async def test_adjustments_of_one_instant_add_up() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        for body in ([target(40, 400)], [target(7, 7, CASH)]):
            response = await caller.post(f"{P1}/holdings", body, effectiveAt="2018-01-10")
            assert response.status_code == 200, response.text
        held = await units(caller)
    assert sorted(held) == [7, 40]


async def test_a_batch_sets_the_holdings_of_each_instant_together() -> None:
    body = {
        "1": {**target(40, 400), "effectiveAt": "2018-01-10"},
        "2": {**target(7, 7, CASH), "effectiveAt": "2018-01-10"},
        "3": {**target(1, 1), "effectiveAt": "2017-01-01"},
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        partial = (await caller.post(f"{P1}/holdings/$batchSet", body, successMode="Partial")).json()
        held = await units(caller)
        atomic = (await caller.post(f"{P1}/holdings/$batchSet", body, successMode="Atomic")).json()
    assert (list(partial["values"]), list(partial["failed"]), held) == (["1", "2"], ["3"], [40, 7])
    assert (atomic["values"], list(atomic["failed"])) == ({}, ["3"])


@pytest.mark.parametrize(
    ("body", "query", "status", "name"),
    [
        ([target(1, 1), target(2, 2)], {}, 400, "DuplicateSubHoldingKeysProvided"),
        ([target(1, 1)], {"effectiveAt": "2017-01-01"}, 404, "PortfolioDoesNotExistAtGivenDate"),
        ([target(1, 1, custodianAccountId={"scope": "a", "code": "b"})], {}, 501, "NotEmulated"),
        ([target(1, 1)], {"reconciliationMethods": "x"}, 501, "NotEmulated"),
    ],
)
async def test_set_holdings_that_are_refused(
    body: list[Any], query: dict[str, str], status: int, name: str
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await put(caller, f"{P1}/holdings", body, **{"effectiveAt": "2018-01-10", **query})
    assert (response.status_code, response.json()["name"]) == (status, name)


async def test_output_transactions_come_in_pages_with_what_lusid_generates() -> None:
    window = {"startDate": "2018-01-01", "endDate": "2018-12-31"}
    body = [transaction(f"t{day:02}", f"2018-01-{day:02}") for day in range(1, 8)]
    async with calling(SandboxState()) as caller:
        await prepared(caller, *body)
        await put(caller, f"{P1}/holdings", [target(40, 400)], effectiveAt="2018-01-10")
        found: list[str] = []
        page: dict[str, Any] = {"nextPage": None}
        for _ in range(3):
            query = {"page": page["nextPage"]} if page["nextPage"] else {}
            page = (await caller.post(f"{P1}/transactions/$build", window, limit=3, **query)).json()
            found.extend(each["type"] for each in page["values"])
    assert (found, page["nextPage"]) == (["StockIn"] * 7 + ["AdjustmentDecrease"], None)


TYPE: dict[str, Any] = {
    "aliases": [{"type": "T", "description": "", "transactionClass": "C", "transactionRoles": "AllRoles"}],
    "movements": [{"movementTypes": "StockMovement", "side": "Side1", "direction": 1}],
}


async def test_transaction_types_are_those_of_lusid_until_they_are_set() -> None:
    types = "/transactionconfiguration/types"
    async with calling(SandboxState()) as caller:
        before = (await caller.get(types)).json()
        created = await put(caller, f"{types}/default/T", TYPE)
        read = (await caller.get(f"{types}/default/T")).json()
        buy = await caller.get(f"{types}/default/Buy")
        other = await caller.get(f"{types}/default/T", scope="other")
        deleted = await caller.delete(f"{types}/default/T")
        gone = await caller.get(f"{types}/default/T")
    assert set(before) == {"default", "alt1"}
    assert (created.status_code, buy.status_code, deleted.status_code) == (200, 200, 200)
    assert read["movements"] == [{**TYPE["movements"][0], "properties": {}, "mappings": []}]
    assert [(each.status_code, each.json()["name"]) for each in (other, gone)] == [
        (404, "TransactionTypeNotFound")
    ] * 2


async def test_a_type_of_another_scope_is_used_only_by_portfolios_of_that_scope() -> None:
    async with calling(SandboxState()) as caller:
        await put(caller, "/transactionconfiguration/types/default/T", TYPE, scope="mine")
        await prepared(caller, transaction("a", type="T"), transaction("b"), transactionTypeScope="mine")
        held = await units(caller)
    assert held == [100]


async def test_a_type_name_that_is_taken_is_refused_and_changes_nothing() -> None:
    legacy = "/systemconfiguration/transactions"
    async with calling(SandboxState()) as caller:
        first = await caller.post(f"{legacy}/type", TYPE)
        before = (await caller.get(legacy)).json()["transactionConfigs"]
        again = await caller.post(f"{legacy}/type", TYPE)
        after = (await caller.get(legacy)).json()["transactionConfigs"]
    assert (first.status_code, again.status_code) == (201, 400)
    assert (again.json()["name"], again.json()["code"]) == ("TransactionTypeDuplication", 231)
    assert before == after


async def test_a_movement_that_is_not_emulated_is_501_with_the_operations_name() -> None:
    strange = {**TYPE, "movements": [{**TYPE["movements"][0], "condition": "x"}]}
    async with calling(SandboxState()) as caller:
        await put(caller, "/transactionconfiguration/types/default/T", strange)
        await prepared(caller, transaction("a", type="T"))
        response = await caller.get(f"{P1}/holdings")
    assert (response.status_code, response.json()["name"]) == (501, "NotEmulated")
    assert response.json()["detail"].startswith("GetHoldings: ")


SOURCES = "/corporateactionsources"


async def test_a_corporate_action_source_exists_once_until_it_is_deleted() -> None:
    body = {"scope": "S", "code": "c", "displayName": "C"}
    async with calling(SandboxState()) as caller:
        responses = [await caller.post(SOURCES, body) for _ in range(2)]
        listed = (await caller.get(SOURCES)).json()["values"]
        deleted = [await caller.delete(f"{SOURCES}/S/c") for _ in range(2)]
    assert [each.status_code for each in responses] == [201, 400]
    assert (responses[1].json()["name"], responses[1].json()["code"]) == ("EntityWithIdAlreadyExists", 173)
    assert [each["id"] for each in listed] == [{"scope": "S", "code": "c"}]
    assert [each.status_code for each in deleted] == [200, 404]
    assert deleted[1].json()["code"] == 391


GROUPS = "/portfoliogroups/S"


async def group(caller: Caller, code: str, **members: Any) -> Any:
    body = {"code": code, "displayName": code, "created": "2010-01-01T00:00:00Z", **members}
    return await caller.post(GROUPS, body)


async def test_members_of_a_group_are_added_once_and_removed() -> None:
    member = {"scope": "S", "code": "p1"}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        created = await group(caller, "g", values=[member, member])
        again = await caller.post(f"{GROUPS}/g/portfolios", member, effectiveAt="2018-01-01")
        missing = await caller.post(f"{GROUPS}/g/portfolios", {"scope": "S", "code": "nobody"})
        before = (await caller.get(f"{GROUPS}/g")).json()
        removed = await caller.delete(f"{GROUPS}/g/portfolios/S/p1")
        known_then = await caller.get(f"{GROUPS}/g", asAt=before["version"]["asAtDate"])
    assert (created.status_code, created.json()["portfolios"]) == (201, [member])
    assert again.json()["portfolios"] == [member]
    assert (missing.status_code, missing.json()["name"]) == (404, "PortfolioNotFound")
    assert "effective 9999" not in missing.json()["detail"]
    assert (removed.json()["portfolios"], known_then.json()["portfolios"]) == ([], [member])


async def test_a_group_with_a_missing_portfolio_is_not_made_and_none_contains_itself() -> None:
    async with calling(SandboxState()) as caller:
        refused = await group(caller, "g", values=[{"scope": "S", "code": "nobody"}])
        absent = await caller.get(f"{GROUPS}/g")
        await group(caller, "inner")
        await group(caller, "outer", subGroups=[{"scope": "S", "code": "inner"}])
        loop = await caller.post(f"{GROUPS}/inner/subgroups", {"scope": "S", "code": "outer"})
        expansion = (await caller.get(f"{GROUPS}/outer/expansion")).json()
    assert (refused.json()["name"], absent.json()["name"]) == ("PortfolioNotFound", "GroupNotFound")
    assert (loop.status_code, loop.json()["code"]) == (400, 133)
    assert [each["id"]["code"] for each in expansion["subGroups"]] == ["inner"]


async def test_a_parent_is_deleted_after_its_derived_portfolios() -> None:
    body = {"displayName": "D", "code": "d", "parentPortfolioId": {"scope": "S", "code": "p1"}}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        created = await caller.post(
            "/derivedtransactionportfolios/S", {**body, "created": "2020-01-01T00:00:00Z"}
        )
        details = (await caller.get("/transactionportfolios/S/d/details")).json()
        refused = await caller.delete("/portfolios/S/p1")
        deleted = [(await caller.delete(f"/portfolios/S/{code}")).status_code for code in ("d", "p1")]
    assert (created.json()["type"], created.json()["created"][:10]) == ("DerivedTransaction", "2018-01-01")
    assert details["baseCurrency"] == "GBP"
    assert (refused.status_code, deleted) == (400, [200, 200])


async def test_a_reference_portfolio_has_constituents_and_no_transactions() -> None:
    path = "/referenceportfolios/S"
    rows = [
        {"instrumentIdentifiers": identifiers, "weight": weight, "currency": "GBP"}
        for identifiers, weight in ((CASH, 10), (BOND, 20))
    ]
    body = {"effectiveFrom": "2019-01-01", "weightType": "Static", "constituents": rows}
    async with calling(SandboxState()) as caller:
        await caller.post("/instruments", {"k": definition()})
        await caller.post(path, {"displayName": "R", "code": "p1", "created": "2018-01-01T00:00:00Z"})
        await caller.post(f"{path}/p1/constituents", body)
        unknown = [{**rows[0], "instrumentIdentifiers": {"Instrument/default/Figi": "nobody"}}]
        unresolved = await caller.post(f"{path}/p1/constituents", {**body, "constituents": unknown})
        twice = await caller.post(f"{path}/p1/constituents", {**body, "constituents": rows[:1] * 2})
        found = (await caller.get(f"{path}/p1/constituents")).json()["constituents"]
        holdings = await caller.get(f"{P1}/holdings")
    assert [(each["weight"], each["floatingWeight"]) for each in found] == [(10, 10), (20, 20)]
    assert [each.json()["code"] for each in (unresolved, twice, holdings)] == [235, 234, 216]


async def test_recipes_are_kept_as_sent_and_what_they_cannot_do_is_said() -> None:
    recipe = {"scope": "S", "code": "r", "pricing": {"options": {"useInstrumentTypeToDeterminePricer": True}}}
    request = {
        "recipeId": {"scope": "S", "code": "r"},
        "metrics": [{"key": "Valuation/PV", "op": "Sum"}],
        "portfolioEntityIds": [{"scope": "S", "code": "p1"}],
        "valuationSchedule": {"effectiveAt": "2018-01-05"},
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/recipes", {"configurationRecipe": recipe})
        read = (await caller.get("/recipes/S/r")).json()["value"]
        valued = await caller.post("/aggregation/$valuation", request)
        deleted = [(await caller.delete("/recipes/S/r")).status_code for _ in range(2)]
    assert (read, deleted) == (recipe, [200, 404])
    assert (valued.status_code, valued.json()["name"]) == (501, "NotEmulated")
    assert "useInstrumentTypeToDeterminePricer" in valued.json()["detail"]


async def test_two_valuations_are_compared_under_rules() -> None:
    quote = {
        "provider": "Lusid",
        "instrumentId": "A bond",
        "instrumentIdType": "ClientInternal",
        "quoteType": "Price",
        "field": "mid",
    }
    options = {
        "defaultSupplier": "Lusid",
        "defaultInstrumentCodeType": "ClientInternal",
        "defaultScope": "S",
    }

    def side(when: str) -> dict[str, Any]:
        return {
            "recipeId": {"scope": "S", "code": "r"},
            "metrics": [{"key": "Valuation/PV", "op": "Value"}],
            "portfolioEntityIds": [{"scope": "S", "code": "p1"}],
            "valuationSchedule": {"effectiveAt": when},
        }

    rule = {
        "ruleType": "ReconcileNumericRule",
        "comparisonType": "AbsoluteDifference",
        "tolerance": 50,
        "appliesTo": {"key": "Valuation/PV", "op": "Value"},
    }
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a", units=10))
        await caller.post(
            "/recipes", {"configurationRecipe": {"scope": "S", "code": "r", "market": {"options": options}}}
        )
        prices = {"2018-01-05": 105, "2018-01-06": 100}
        quotes = {
            when: {
                "quoteId": {"quoteSeriesId": quote, "effectiveAt": when},
                "metricValue": {"value": price, "unit": "GBP"},
            }
            for when, price in prices.items()
        }
        await caller.post("/quotes/S", quotes)
        sides = dict(zip(("left", "right"), map(side, prices), strict=True))
        lines = [
            (await caller.post("/portfolios/$reconcileGeneric", {**sides, "comparisonRules": rules})).json()[
                "comparisons"
            ]
            for rules in ([], [rule])
        ]
    found = [(line["difference"], line["resultComparison"]) for (line,) in lines]
    key = "Valuation/PV"
    assert found == [({key: 50}, {key: "Failed"}), ({key: 50}, {key: "MatchWithinTolerance"})]


async def test_the_commands_of_a_portfolio_say_when_it_was_changed_and_by_whom() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"), transaction("b"))
        await put(caller, f"{P1}/holdings", [target(40, 400)], effectiveAt="2018-01-10")
        commands = (await caller.get("/portfolios/S/p1/commands")).json()["values"]
        since = commands[1]["processedTime"]
        later = (await caller.get("/portfolios/S/p1/commands", fromAsAt=since)).json()["values"]
    said = [each["description"] for each in commands]
    assert said == ["Portfolio written", "Transactions written", "Holdings adjusted"]
    assert {each["userId"]["id"] for each in commands} == {caller.state.account.username}
    assert later == commands[1:]


async def test_the_rate_to_the_portfolio_currency_is_a_property_that_lusid_defines() -> None:
    rate = "Transaction/default/TradeToPortfolioRate"
    bought = transaction(
        "a",
        type="Buy",
        totalConsideration={"amount": 1000, "currency": "USD"},
        transactionCurrency="USD",
        properties={rate: {"key": rate, "value": {"metricValue": {"value": 0.8}}}},
    )
    async with calling(SandboxState()) as caller:
        await prepared(caller, bought)
        response = await caller.get(f"{P1}/holdings", effectiveAt="2018-02-01")
        defined = await caller.get("/propertydefinitions/Transaction/default/TradeToPortfolioRate")
    position = response.json()["values"][0]
    assert (position["cost"], position["costPortfolioCcy"]) == (
        {"amount": 1000, "currency": "USD"},
        {"amount": 800, "currency": "GBP"},
    )
    assert defined.json()["valueType"] == "Decimal"


async def test_the_properties_that_every_holding_has_say_from_when_they_hold() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, transaction("a"))
        response = await caller.get(f"{P1}/holdings", effectiveAt="2018-02-01")
    found = response.json()["values"][0]["properties"]["Holding/default/SourcePortfolioId"]
    assert found["value"] == {"labelValue": "p1"}
    assert found["effectiveFrom"].startswith("0001-01-01")


async def test_a_refused_transaction_is_named_by_its_place() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        rows = [transaction("a"), transaction("b", date="2018-02-31")]
        response = await caller.post(f"{P1}/transactions", rows)
    assert response.json()["errors"] == {
        "[1].transactionDate": ["'2018-02-31' is no date or time in ISO 8601, nor a date with a cut label."]
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("unts gt 1", "There is no field 'unts'; did you mean 'units'? There are "),
        ('instrumentUid eq "x"', "; texts stand in single quotes (character 18)"),
    ],
)
async def test_a_refused_filter_says_what_was_meant(text: str, said: str) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.get(f"{P1}/holdings", filter=text)
    assert said in response.json()["detail"]
    assert "not understood" not in response.json()["detail"]


async def test_a_page_token_belongs_to_its_listing_and_portfolio() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller, *[transaction(f"t{number}") for number in range(4)])
        await caller.post("/transactionportfolios/S", {**PORTFOLIO, "code": "p2"})
        token = (await caller.get(f"{P1}/transactions", limit=2)).json()["nextPage"]
        assert (await caller.get(f"{P1}/transactions", limit=2, page=token)).status_code == 200
        for path in ("/transactionportfolios/S/p2/transactions", "/instruments", "/orders", "/portfolios"):
            assert (await caller.get(path, page=token)).json()["name"] == "InvalidPageToken"


async def test_an_as_at_time_to_come_shows_what_was_known_at_the_first_page() -> None:
    to_come = "2090-01-01T00:00:00Z"
    async with calling(SandboxState()) as caller:
        await prepared(caller, *[transaction(f"t{number}") for number in range(3)])
        first = (await caller.get(f"{P1}/transactions", limit=2, asAt=to_come)).json()
        await caller.post(f"{P1}/transactions", [transaction("t9")])
        rest = (await caller.get(f"{P1}/transactions", asAt=to_come, page=first["nextPage"])).json()
    assert [each["transactionId"] for each in first["values"] + rest["values"]] == ["t0", "t1", "t2"]


async def test_more_fields_than_ten_are_not_sorted_by() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        response = await caller.get("/instruments", sortBy=["name ASC"] * 11)
    assert (response.status_code, response.json()["code"]) == (400, 682)


async def test_rows_are_sorted_by_the_scope_and_code_of_their_ids() -> None:
    async with calling(SandboxState()) as caller:
        for scope, code in (("B", "1"), ("A", "2"), ("A", "1")):
            body = {"scope": scope, "code": code, "displayName": code}
            assert (await caller.post(SOURCES, body)).is_success
        listed = (await caller.get(SOURCES, sortBy=["scope", "code DESC"])).json()["values"]
        unknown = await caller.get(SOURCES, sortBy=["colour"])
    ids = [(each["id"]["scope"], each["id"]["code"]) for each in listed]
    assert ids == [("A", "2"), ("A", "1"), ("B", "1")]
    assert unknown.json()["name"] == "SortFieldDoesNotExist"
