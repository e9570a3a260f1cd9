"""LUSID's worked examples over HTTP, through the SDK: the same numbers as the domain's own tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import ApiException
from lusid_async.api import (
    AggregationApi,
    ConfigurationRecipeApi,
    CutLabelDefinitionsApi,
    DerivedTransactionPortfoliosApi,
    InstrumentsApi,
    OrdersApi,
    PortfolioGroupsApi,
    PropertyDefinitionsApi,
    ReconciliationsApi,
    ReferencePortfolioApi,
    StructuredResultDataApi,
    TransactionConfigurationApi,
)
from lusid_async.sandbox.domain.replay import PortfolioEvents
from tests.sandbox.domain.events import STRATEGY, funds_in, terms, trade
from tests.sandbox.domain.examples import EXAMPLES, K_TRADES
from tests.sandbox.lusid_client import (
    CODE,
    SCOPE,
    LusidClient,
    identifiers,
    lusid_client,
    number,
    transaction_request,
)

if TYPE_CHECKING:
    from lusid_async import models

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("name", EXAMPLES)
async def test_holdings_of_a_worked_example(name: str) -> None:
    example = EXAMPLES[name]
    async with lusid_client() as lusid:
        await lusid.create_portfolio(example.portfolio)
        await lusid.book(example.events)
        rows = await lusid.rows(example.when, by_taxlots=example.by_taxlots)
    assert rows == example.rows


async def test_cut_labels_order_trades_across_time_zones() -> None:
    labels = {
        "LondonOpen-1a2b": (9, "GB"),
        "LondonClose": (17, "GB"),
        "SingaporeClose": (17, "Singapore"),
        "NYOpen": (9, "America/New_York"),
        "NYClose": (17, "America/New_York"),
    }
    trades = {"L1": "LondonOpen-1a2b", "L2": "SingaporeClose", "L3": "NYOpen"}
    async with lusid_client() as lusid:
        for code, (hours, zone) in labels.items():
            label: Any = {
                "code": code,
                "displayName": code,
                "cutLocalTime": {"hours": hours, "minutes": 0},
                "timeZone": zone,
            }
            await lusid.factory.build(CutLabelDefinitionsApi).create_cut_label_definition(label)
        await lusid.create_portfolio(terms())
        await lusid.add_instruments(trades)
        held: Any = [_target(*each) for each in (("CCY_GBP", 100_000), ("L1", 100, 10_100))]
        held += [_target(*each) for each in (("L2", 100, 10_200), ("L3", 100, 9_900))]
        await lusid.portfolios.set_holdings(SCOPE, CODE, "2024-07-01NLondonOpen-1a2b", held)
        requests: Any = [
            _buy(name, f"t-{cut}", f"2024-07-06N{cut}") for name, cut in [*trades.items(), ("L1", "NYClose")]
        ]
        await lusid.portfolios.upsert_transactions(SCOPE, CODE, requests)
        rows = await lusid.rows("2024-07-06NLondonClose")
    assert sorted(row.replace(" 70000 70000 0", " 70000") for row in rows) == [
        "CCY_GBP B 70000",
        "L1 P 200 200 20100",
        "L2 P 200 200 20200",
        "L3 P 200 200 19900",
    ]


def _target(name: str, units: int, cost: int | None = None) -> dict[str, Any]:
    lot: dict[str, Any] = {"units": units}
    if cost is not None:
        lot["cost"] = {"amount": cost, "currency": "GBP"}
    return {"instrumentIdentifiers": identifiers(name), "taxLots": [lot]}


def _buy(name: str, identity: str, when: str) -> dict[str, Any]:
    request = transaction_request(trade(identity, "Buy", name, "100", "10000", "2024-07-06", price="100"))
    return {**request, "transactionDate": when, "settlementDate": when}


@pytest.mark.parametrize(
    ("method", "own_method", "gains"),
    [
        ("FirstInFirstOut", None, {"BP": -99786.88, "JUSTEAT": -13494.60}),
        ("FirstInFirstOut", "LastInFirstOut", {"BP": 14166.08, "JUSTEAT": -13494.60}),
    ],
)
async def test_realised_gains_of_a_fund_and_of_a_portfolio_derived_from_it(
    method: str, own_method: str | None, gains: dict[str, float]
) -> None:
    async with lusid_client() as lusid:
        await lusid.create_portfolio(terms(method))
        await lusid.book(PortfolioEvents(K_TRADES))
        code = CODE
        if own_method is not None:
            code = await _derived(lusid, own_method)
        query: Any = {"startDate": "2019-09-01", "endDate": "2019-09-30"}
        built = await lusid.portfolios.build_transactions(SCOPE, code, query)
    found = {
        lusid.name_of(each.instrument_uid): sum(
            float(gain.realised_total.amount or 0) for gain in each.realised_gain_loss
        )
        for each in built.values
        if each.realised_gain_loss
    }
    # Two lots make a gain, each reported to the penny.
    assert found == pytest.approx(gains, abs=0.011)
    key = "Transaction/default/SourcePortfolioId"
    sources = [(each.properties or {})[key].value for each in built.values]
    assert {value and value.label_value for value in sources} == {CODE}


async def _derived(lusid: LusidClient, method: str = "Default") -> str:
    body: Any = {
        "code": "derived",
        "displayName": "Derived",
        "parentPortfolioId": {"scope": SCOPE, "code": CODE},
        "accountingMethod": method,
    }
    created = await lusid.factory.build(DerivedTransactionPortfoliosApi).create_derived_portfolio(SCOPE, body)
    assert created.is_derived
    return "derived"


async def test_cancelling_a_parents_transaction_hides_it_in_the_derived_portfolio_alone() -> None:
    trades = [
        trade("trd_0005", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
        trade("trd_0006", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
    ]
    async with lusid_client() as lusid:
        await lusid.create_portfolio(terms())
        await lusid.book(PortfolioEvents(trades))
        await lusid.portfolios.cancel_transactions(SCOPE, await _derived(lusid), ["trd_0006"])
        rows = [await lusid.rows("2020-02-01", code) for code in (CODE, "derived")]
    assert rows == [["BARCLAYS P 300000 300000 600000"], ["BARCLAYS P 150000 150000 300000"]]


async def test_a_custom_type_moves_units_between_sub_holdings() -> None:
    movement = {"movementTypes": "StockMovement", "side": "Side1", "direction": -1}
    kind: Any = {
        "aliases": [
            {
                "type": "Loan",
                "description": "Loan",
                "transactionClass": "Basic",
                "transactionRoles": "AllRoles",
            }
        ],
        "movements": [
            movement,
            {**movement, "direction": 1, "mappings": [{"propertyKey": STRATEGY, "setTo": "Loan"}]},
        ],
    }
    trades = [
        trade("t1", "StockIn", "BARCLAYS", "300000", "600000", "2020-01-02"),
        trade("t2", "Loan", "BARCLAYS", "150000", "300000", "2020-02-01"),
    ]
    async with lusid_client() as lusid:
        await lusid.factory.build(TransactionConfigurationApi).set_transaction_type("default", "Loan", kind)
        await lusid.create_portfolio(terms(keys=(STRATEGY,)))
        await lusid.book(PortfolioEvents(trades))
        found = (await lusid.portfolios.get_holdings(SCOPE, CODE, "2020-02-01")).values
        one = await lusid.portfolios.get_holdings(
            SCOPE, CODE, "2020-02-01", filter=f"subHoldingKeys.{STRATEGY} eq 'Loan'"
        )
    assert [(_label(each), lusid.shown(each)) for each in found] == [
        ("<Not Classified>", "BARCLAYS P 150000 150000 300000"),
        ("Loan", "BARCLAYS P 150000 150000 300000"),
    ]
    assert [_label(each) for each in one.values] == ["Loan"]


def _label(holding: models.PortfolioHolding) -> str | None:
    value = (holding.sub_holding_keys or {})[STRATEGY].value
    return None if value is None else value.label_value


async def test_a_prorated_buy_is_spread_over_sub_holdings_by_units() -> None:
    key = "TransactionConfiguration/default/AllocationMethod"
    kind: Any = {
        "aliases": [
            {"type": "Spread", "description": "", "transactionClass": "Basic", "transactionRoles": "AllRoles"}
        ],
        "movements": [{"movementTypes": "StockMovement", "side": "Side1", "direction": 1}],
        "properties": {key: {"key": key, "value": {"labelValue": "Prorated"}}},
    }
    trades = [
        trade("t1", "StockIn", "TESCO", "8000", "64000", "2020-01-02", strategy="ftse"),
        trade("t2", "StockIn", "TESCO", "4000", "36000", "2020-01-02", strategy="food"),
        trade("t3", "Spread", "TESCO", "6000", "60000", "2020-01-29"),
    ]
    async with lusid_client() as lusid:
        await lusid.factory.build(TransactionConfigurationApi).set_transaction_type("default", "Spread", kind)
        await lusid.create_portfolio(terms(keys=(STRATEGY,)))
        await lusid.book(PortfolioEvents(trades))
        rows = await lusid.rows("2020-01-29")
    assert rows == ["TESCO P 12000 12000 104000", "TESCO P 6000 6000 56000"]


_BREAKS = [
    trade("a1", "StockIn", "L1", "1000", "100000", "2024-01-01T08:00"),
    trade("a2", "StockIn", "L1", "2300", "232300", "2024-01-01T12:00"),
    trade("a3", "StockIn", "L1", "-3000", "-305340", "2024-01-02T08:00"),
    trade("a4", "StockIn", "L1", "1500", "152670", "2024-01-02T12:00"),
    trade("b1", "StockIn", "L2", "-1000", "-102000", "2024-01-01T09:00"),
    trade("b2", "StockIn", "L2", "1000", "102000", "2024-01-02T12:00"),
    trade("c1", "StockIn", "L3", "1200", "123600", "2024-01-01T16:00"),
    trade("c2", "StockIn", "L3", "1200", "123600", "2024-01-02T16:00"),
    trade("d1", "StockIn", "L4", "2000", "206000", "2024-01-01T09:00"),
    trade("d2", "StockIn", "L4", "1000", "103000", "2024-01-02T09:00"),
    trade("d3", "StockIn", "L4", "2000", "206000", "2024-01-02T20:00"),
]


async def test_breaks_between_yesterday_and_today() -> None:
    identity = {"scope": SCOPE, "code": CODE}
    request: Any = {
        "left": {"portfolioId": identity, "effectiveAt": "2024-01-01T20:00:00Z"},
        "right": {"portfolioId": identity, "effectiveAt": "2024-01-02T16:00:00Z"},
        "instrumentPropertyKeys": ["Instrument/default/Name"],
    }
    async with lusid_client() as lusid:
        await lusid.create_portfolio(terms())
        await lusid.book(PortfolioEvents(_BREAKS))
        reconciliations = lusid.factory.build(ReconciliationsApi)
        found = (await reconciliations.reconcile_holdings(portfolios_reconciliation_request=request)).values
    assert {lusid.name_of(each.instrument_uid): int(each.difference_units) for each in found} == {
        "L1": -1500,
        "L2": 1000,
        "L3": 1200,
        "L4": 1000,
    }


_WEIGHTS = {
    "2021-01-01": ("0.60000", "0.40000"),
    "2021-01-31": ("0.70909", "0.29091"),
    "2021-03-31": ("0.68254", "0.31746"),
    "2021-04-01": ("0.60000", "0.40000"),
}


async def test_periodical_weights_float_with_prices_and_are_reset() -> None:
    prices = {
        "2021-01-01": (100, 100),
        "2021-01-31": (130, 80),
        "2021-03-31": (129, 90),
        "2021-04-01": (136, 86),
    }
    portfolio: Any = {"code": "r", "displayName": "R", "created": "2020-01-01T00:00:00Z"}
    constituents: Any = {
        "effectiveFrom": "2021-01-01",
        "weightType": "Periodical",
        "periodType": "Quarterly",
        "periodCount": 1,
        "constituents": [
            {"instrumentIdentifiers": identifiers(name), "weight": weight, "currency": "GBP"}
            for name, weight in (("bond", 0.6), ("equity", 0.4))
        ],
    }
    async with lusid_client() as lusid:
        await lusid.add_instruments(["bond", "equity"])
        api = lusid.factory.build(ReferencePortfolioApi)
        await api.create_reference_portfolio(SCOPE, portfolio)
        await api.upsert_reference_portfolio_constituents(SCOPE, "r", constituents)
        await lusid.upsert_quotes(
            {
                f"{name} {when}": _quote(name, price, when)
                for when, pair in prices.items()
                for name, price in zip(("bond", "equity"), pair, strict=True)
            }
        )
        found = {
            when: (await api.get_reference_portfolio_constituents(SCOPE, "r", when)).constituents
            for when in _WEIGHTS
        }
    shown = {when: tuple(f"{each.floating_weight:.5f}" for each in values) for when, values in found.items()}
    assert shown == _WEIGHTS


def _quote(name: str, price: Any, when: str, **members: Any) -> dict[str, Any]:
    series = {
        "provider": "Lusid",
        "instrumentId": name,
        "instrumentIdType": "ClientInternal",
        "quoteType": "Price",
        "field": "mid",
    }
    unit = members.pop("unit", "GBP")
    return {
        "quoteId": {"quoteSeriesId": series, "effectiveAt": when},
        "metricValue": {"value": price, "unit": unit},
        **members,
    }


def _recipe(**options: Any) -> dict[str, Any]:
    market = {
        "defaultSupplier": "Lusid",
        "defaultInstrumentCodeType": "ClientInternal",
        "defaultScope": SCOPE,
    }
    recipe = {"scope": SCOPE, "code": "recipe", "market": {"options": {**market, **options}}}
    return {"configurationRecipe": recipe}


def _valuation(*metrics: tuple[str, str], when: str = "2019-04-15", **members: Any) -> dict[str, Any]:
    return {
        "recipeId": {"scope": SCOPE, "code": "recipe"},
        "metrics": [{"key": key, "op": op} for key, op in metrics],
        "portfolioEntityIds": [{"scope": SCOPE, "code": CODE}],
        "valuationSchedule": {"effectiveAt": when},
        **members,
    }


async def _valued(lusid: LusidClient, request: Any) -> list[dict[str, Any]]:
    response = await lusid.factory.build(AggregationApi).get_valuation(request)
    return list(response.data or ())


async def _priced(lusid: LusidClient, kind: str, **options: Any) -> None:
    await lusid.create_portfolio(terms())
    trades = [
        trade(f"t{place}", kind, f"L{place}", "100", f"{10_000 + place * 100}", "2018-01-01", sequence=place)
        for place in (1, 2, 3)
    ]
    await lusid.book(PortfolioEvents(trades))
    await lusid.upsert_quotes(
        {f"L{place}": _quote(f"L{place}", place * 100, "2019-04-15") for place in (1, 2, 3)}
    )
    recipe: Any = _recipe(**options)
    await lusid.factory.build(ConfigurationRecipeApi).upsert_configuration_recipe(recipe)


_NAME, _SUM = "Instrument/default/Name", "Sum(Valuation/PV)"


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("StockIn", [("L1", 10_000), ("L2", 20_000), ("L3", 30_000)]),
        ("Buy", [("L1", 10_000), ("GBP", -30_600), ("L2", 20_000), ("L3", 30_000)]),
    ],
)
async def test_a_valuation_by_name_in_the_order_of_holdings(kind: str, rows: list[tuple[str, int]]) -> None:
    async with lusid_client() as lusid:
        await _priced(lusid, kind)
        request = _valuation((_NAME, "Value"), ("Valuation/PV", "Sum"), groupBy=[_NAME])
        found = await _valued(lusid, request)
    assert sorted((row[_NAME], row[_SUM]) for row in found) == sorted(rows)
    assert [row[_NAME] for row in found if row[_NAME] != "GBP"] == ["L1", "L2", "L3"]


async def test_a_schedule_has_a_set_of_rows_for_each_business_day() -> None:
    schedule = {"effectiveFrom": "2019-04-14", "effectiveAt": "2019-04-21"}
    date = "Analytic/default/ValuationDate"
    async with lusid_client() as lusid:
        await _priced(lusid, "StockIn")
        quotes = {
            f"{place} {day}": _quote(f"L{place}", 1, f"2019-04-{day}")
            for day in range(14, 22)
            for place in (1, 2, 3)
        }
        await lusid.upsert_quotes(quotes)
        request = _valuation(
            (date, "Value"), ("Valuation/PV", "Sum"), groupBy=[date], valuationSchedule=schedule
        )
        found = await _valued(lusid, request)
    assert len({row[date] for row in found}) == 6


async def test_a_price_is_divided_by_its_scale_factor_and_pence_are_exchanged() -> None:
    async with lusid_client() as lusid:
        await _priced(lusid, "StockIn", attemptToInferMissingFx=True)
        await lusid.upsert_quotes(
            {
                "scaled": _quote("L1", 100, "2019-04-15", scaleFactor=100),
                "pence": _quote("L2", 10_000, "2019-04-15", unit="GBp"),
            }
        )
        found = await _valued(lusid, _valuation((_NAME, "Value"), ("Valuation/PvInPortfolioCcy", "Value")))
    assert [number(row["Valuation/PvInPortfolioCcy"]) for row in found] == ["100", "10000", "30000"]


async def test_proportions_are_of_the_total() -> None:
    async with lusid_client() as lusid:
        await _priced(lusid, "StockIn")
        found = await _valued(lusid, _valuation(("Valuation/PV", "Proportion")))
    assert [f"{row['Proportion(Valuation/PV)']:.6f}" for row in found] == ["0.166667", "0.333333", "0.500000"]


async def test_a_missing_quote_and_a_missing_recipe_are_refused_by_name() -> None:
    async with lusid_client() as lusid:
        await _priced(lusid, "StockIn")
        names = []
        for changes in ({"when": "2019-04-30"}, {"recipeId": {"scope": SCOPE, "code": "none"}}):
            with pytest.raises(ApiException) as raised:
                await _valued(lusid, _valuation(("Valuation/PV", "Sum"), **changes))
            assert raised.value.problem is not None
            names.append((raised.value.problem.name, raised.value.problem.code))
    assert names == [("MarketResolverFailure", 321), ("MissingRecipeFailure", 300)]


async def test_stored_results_are_valued_as_upserted_and_null_where_there_are_none() -> None:
    key, scope = "UnitResult/ClientCustomValue", "results"
    map_key = {"code": "map", "version": "1.0.0"}
    definitions = [
        {"address": "UnitResult/LusidInstrumentId", "name": "Id", "dataType": "string", "keyType": "Unique"},
        {"address": key, "name": "Value", "dataType": "decimal", "keyType": "Leaf"},
    ]
    data_map: Any = {"m": {"id": map_key, "data": {"dataDefinitions": definitions}}}
    rule = {
        "resultKeyRuleType": "ResultDataKeyRule",
        "supplier": "Client",
        "dataScope": scope,
        "documentCode": "doc",
        "documentResultType": "UnitResult/Analytic",
        "resourceKey": "UnitResult/*",
    }
    async with lusid_client() as lusid:
        await _priced(lusid, "StockIn")
        document = {
            "id": {
                "source": "Client",
                "code": "doc",
                "effectiveAt": "2019-04-15",
                "resultType": "UnitResult/Analytic",
            },
            "data": {
                "documentFormat": "csv",
                "document": f"Id, Value\n{lusid.luid_of('L1')}, 1.7320508",
                "version": "1.0.0",
                "dataMapKey": map_key,
            },
        }
        results = lusid.factory.build(StructuredResultDataApi)
        await results.create_data_map(scope, data_map)
        upserted = await results.upsert_structured_result_data(scope, {"d": document})
        recipe: Any = _recipe()
        recipe["configurationRecipe"]["pricing"] = {"resultDataRules": [rule]}
        await lusid.factory.build(ConfigurationRecipeApi).upsert_configuration_recipe(recipe)
        found = await _valued(lusid, _valuation((_NAME, "Value"), (key, "Value")))
    assert not upserted.failed
    assert [(row[_NAME], None if row[key] is None else str(row[key])) for row in found] == [
        ("L1", "1.7320508"),
        ("L2", None),
        ("L3", None),
    ]


@pytest.mark.parametrize(
    ("fitch", "moodys", "derived"), [(10, 5, 5), (None, None, 0), (10, None, 10), (None, 5, 5)]
)
async def test_the_first_value_of_a_coalesced_rating(
    fitch: int | None, moodys: int | None, derived: int
) -> None:
    keys = {"Fitch": fitch, "Moodys": moodys}
    formula: Any = {
        "domain": "Instrument",
        "scope": "s",
        "code": "Rating",
        "displayName": "Rating",
        "dataTypeId": {"scope": "system", "code": "number"},
        "derivationFormula": "Coalesce(Properties[Instrument/s/Moodys], Properties[Instrument/s/Fitch], 0)",
        "isFilterable": False,
    }
    async with lusid_client() as lusid:
        for code in keys:
            await lusid.define(f"Instrument/s/{code}", "number")
        await lusid.factory.build(PropertyDefinitionsApi).create_derived_property_definition(formula)
        given = [
            {"key": f"Instrument/s/{code}", "value": {"metricValue": {"value": value}}}
            for code, value in keys.items()
            if value is not None
        ]
        await lusid.add_instruments(["L1"], properties=given)
        found = await lusid.factory.build(InstrumentsApi).get_instruments(
            "ClientInternal", ["L1"], property_keys=["Instrument/s/Rating"]
        )
    properties = (found.values or {})["L1"].properties or []
    value = properties[0].value
    assert value is not None
    assert value.metric_value is not None
    assert value.metric_value.value == derived


_ORDERS = [
    ("o1", 99, "Buy", "L1", None),
    ("o2", 200, "Sell", "L1", "UK Test Orders"),
    ("o3", 300, "Buy", "L2", "UK Test Orders 2"),
]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            (
                "Quantity gt 100 and properties.Order/S/Scope eq 'S' "
                "and properties.Order/S/Code in ('o1','o2','o3')"
            ),
            ["o2", "o3"],
        ),
        ("Properties[Order/S/OrderBook] eq 'UK Test Orders 2'", ["o3"]),
        ("LusidInstrumentId eq '{L1}' and Id.Scope eq 'S'", ["o1", "o2"]),
        ("Side eq 'Sell' and Id.Scope eq 'S'", ["o2"]),
    ],
)
async def test_orders_are_found_by_filter(text: str, codes: list[str]) -> None:
    key = f"Order/{SCOPE}/OrderBook"
    requests = [
        {
            "id": {"scope": SCOPE, "code": code},
            "quantity": quantity,
            "side": side,
            "instrumentIdentifiers": identifiers(name),
            "properties": {} if book is None else {key: {"key": key, "value": {"labelValue": book}}},
            "portfolioId": {"scope": SCOPE, "code": "nobody"},
        }
        for code, quantity, side, name, book in _ORDERS
    ]
    body: Any = {"orderRequests": requests}
    async with lusid_client() as lusid:
        await lusid.define(key)
        await lusid.add_instruments(["L1", "L2"])
        orders = lusid.factory.build(OrdersApi)
        await orders.upsert_orders(body)
        found = await orders.list_orders(filter=text.format(L1=lusid.luid_of("L1")))
    assert [each.id.code for each in found.values] == codes


async def test_holdings_of_a_group_name_their_portfolio_and_include_sub_groups() -> None:
    async with lusid_client() as lusid:
        await lusid.create_portfolio(terms())
        await lusid.create_portfolio(terms(), "p2")
        await lusid.book(PortfolioEvents([funds_in("t", "100", "2020-01-01")]))
        await lusid.book(PortfolioEvents([funds_in("t", "200", "2020-01-01")]), "p2")
        groups = lusid.factory.build(PortfolioGroupsApi)
        created = "2010-01-01T00:00:00Z"
        inner: Any = {
            "code": "inner",
            "displayName": "I",
            "created": created,
            "values": [{"scope": SCOPE, "code": "p2"}],
        }
        outer: Any = {
            "code": "outer",
            "displayName": "O",
            "created": created,
            "values": [{"scope": SCOPE, "code": CODE}],
            "subGroups": [{"scope": SCOPE, "code": "inner"}],
        }
        for body in (inner, outer):
            await groups.create_portfolio_group(SCOPE, body)
        found = (await groups.get_holdings_for_portfolio_group(SCOPE, "outer", "2020-02-01")).values
    source = "Holding/default/SourcePortfolioId"
    shown = [((each.properties or {})[source].value, number(each.units)) for each in found]
    assert [(value and value.label_value, units) for value, units in shown] == [(CODE, "100"), ("p2", "200")]


_RESULT_KEYS = {
    "Portfolio": "UnitResult/Portfolio/Id",
    "Scope": "UnitResult/Portfolio/Scope",
    "Strategy": f"UnitResult/{STRATEGY}",
    "Luid": "UnitResult/Instrument/default/LusidInstrumentId",
    "Currency": "UnitResult/Holding/default/Currency",
}


async def _results_by_strategy(lusid: LusidClient, lines: list[str], **rule: Any) -> list[dict[str, Any]]:
    """Value a portfolio of two strategies by a document that is keyed by them."""
    trades = [
        trade("t1", "StockIn", "BARC", "2000", "3200", "2021-07-01", strategy="Growth"),
        trade("t2", "StockIn", "BARC", "3500", "5600", "2021-07-01", strategy="Value"),
    ]
    await lusid.create_portfolio(terms(keys=(STRATEGY,)))
    await lusid.book(PortfolioEvents(trades))
    await lusid.add_instruments(["VOD"])
    map_key = {"code": "map", "version": "1"}
    definitions = [
        {"address": address, "name": name, "dataType": "string", "keyType": "PartOfUnique"}
        for name, address in _RESULT_KEYS.items()
    ]
    definitions.append({"address": "UnitResult/MV", "name": "MV", "dataType": "decimal", "keyType": "Leaf"})
    document = {
        "id": {
            "source": "Client",
            "code": "doc",
            "effectiveAt": "2021-08-01",
            "resultType": "UnitResult/Holding",
        },
        "data": {
            "documentFormat": "Csv",
            "document": "\n".join([",".join([*_RESULT_KEYS, "MV"]), *lines]).format(
                BARC=lusid.luid_of("BARC"), VOD=lusid.luid_of("VOD")
            ),
            "version": "1",
            "dataMapKey": map_key,
        },
    }
    results = lusid.factory.build(StructuredResultDataApi)
    data_map: Any = {"m": {"id": map_key, "data": {"dataDefinitions": definitions}}}
    await results.create_data_map(SCOPE, data_map)
    body: Any = {"d": document}
    await results.upsert_structured_result_data(SCOPE, body)
    recipe: Any = _recipe()
    stored_rule = {
        "resultKeyRuleType": "ResultDataKeyRule",
        "supplier": "Client",
        "dataScope": SCOPE,
        "documentCode": "doc",
        "documentResultType": "UnitResult/Holding",
        "resourceKey": "UnitResult/*",
        "quoteInterval": "1D",
        **rule,
    }
    recipe["configurationRecipe"]["pricing"] = {"resultDataRules": [stored_rule]}
    await lusid.factory.build(ConfigurationRecipeApi).upsert_configuration_recipe(recipe)
    metrics = [(_NAME, "Value"), (STRATEGY, "Value"), ("Holding/default/Units", "Value")]
    metrics += [("UnitResult/MV", "Value"), ("Portfolio/Id", "Value"), ("Portfolio/Scope", "Value")]
    return await _valued(lusid, _valuation(*metrics, when="2021-08-01"))


@pytest.mark.parametrize("infers", [False, True])
async def test_stored_results_are_for_the_holdings_of_their_keys_and_may_infer_one_of_no_units(
    infers: bool,
) -> None:
    lines = [
        "p1,S,Value,{BARC},GBP,6300",
        "p1,S,Growth,{BARC},GBP,3600",
        "p1,S,Growth,{VOD},GBP,10000",
        "p2,S,Growth,{BARC},GBP,1",
        "p1,other,Growth,{BARC},GBP,2",
        "p1,S,Growth,{BARC},USD,3",
    ]
    # A line in another currency is another holding, which must not be inferred here.
    async with lusid_client() as lusid:
        found = await _results_by_strategy(
            lusid, lines[:-1] if infers else lines, useDocumentToInferHoldings=infers
        )
    expected = [("BARC", "Growth", "2000", "3600"), ("BARC", "Value", "3500", "6300")]
    expected += [("VOD", "Growth", "0", "10000")] if infers else []
    assert [
        (row[_NAME], row[STRATEGY], number(row["Holding/default/Units"]), number(row["UnitResult/MV"]))
        for row in found
    ] == expected
    assert {(row["Portfolio/Scope"], row["Portfolio/Id"]) for row in found} == {(SCOPE, CODE)}


async def test_a_stored_result_without_a_value_of_its_key_is_refused() -> None:
    async with lusid_client() as lusid:
        with pytest.raises(ApiException) as raised:
            await _results_by_strategy(lusid, ["p1,S,,{BARC},GBP,6300"])
    assert raised.value.status == 501
