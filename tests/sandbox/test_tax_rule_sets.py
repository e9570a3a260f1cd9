"""Tax rule sets over HTTP; the numbers are those of LUSID's public notebook on dividend tax."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling, definition, property_definition

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

COUNTRY, DOMICILE = "Instrument/Tax/Country", "Portfolio/Tax/Domicile"
KEY, DUE = "Transaction/Tax/Kind", "Transaction/Tax/Due"
SETS = "/tax/rulesets"


def rule(name: str, rate: float, country: str) -> dict[str, Any]:
    asked = ((COUNTRY, country), (DOMICILE, "GB"))
    criteria = [
        {"criterionType": "PropertyValueEquals", "propertyKey": key, "value": value} for key, value in asked
    ]
    return {"name": name, "description": name, "rate": rate, "matchCriteria": criteria}


def rule_set(*rules: dict[str, Any], code: str = "dividends", output: str = DUE) -> dict[str, Any]:
    names = {"displayName": code, "description": code, "outputPropertyKey": output}
    return {"id": {"scope": "S", "code": code}, **names, "rules": list(rules)}


RULES = (rule("UK", 0.25, "UK"), rule("USA", 0.1, "USA"))


async def prepared(caller: Caller) -> None:
    """A portfolio that keeps dividend tax apart, and a type of transaction that computes it."""
    for key in (COUNTRY, DOMICILE, KEY):
        await caller.post("/propertydefinitions", property_definition(key))
    await caller.post("/propertydefinitions", property_definition(DUE, "number"))
    instruments = {
        name: {
            **definition(name),
            "definition": {"instrumentType": "Equity", "domCcy": currency},
            "properties": [{"key": COUNTRY, "value": {"labelValue": country}}],
        }
        for name, currency, country in (("BP", "GBP", "UK"), ("Microsoft", "USD", "USA"))
    }
    assert not (await caller.post("/instruments", instruments)).json()["failed"]
    portfolio = {
        "displayName": "P",
        "code": "p",
        "baseCurrency": "GBP",
        "created": "2023-01-01",
        "subHoldingKeys": [KEY],
        "taxRuleSetScope": "S",
        "properties": {DOMICILE: {"key": DOMICILE, "value": {"labelValue": "GB"}}},
    }
    assert (await caller.post("/transactionportfolios/S", portfolio)).is_success
    side = {
        "security": "Txn:SettleCcy",
        "currency": "Txn:SettlementCurrency",
        "rate": "Txn:TradeToPortfolioRate",
        "units": DUE,
        "amount": DUE,
    }
    configuration = f"{API}/transactionconfiguration"
    assert (await caller.client.put(f"{configuration}/sides/Tax", json=side)).is_success
    kind = {
        "aliases": [
            {
                "type": "CashDividend",
                "description": "",
                "transactionClass": "B",
                "transactionRoles": "AllRoles",
            }
        ],
        "movements": [
            {"movementTypes": "CashAccrual", "side": "Side2", "direction": 1},
            {
                "movementTypes": "CashReceivable",
                "side": "Tax",
                "direction": -1,
                "mappings": [{"propertyKey": KEY, "setTo": "DividendTax"}],
            },
            {"movementTypes": "Carry", "side": "Side1", "direction": 1},
        ],
        "calculations": [{"type": "TaxAmounts", "side": "Side1"}],
    }
    assert (await caller.client.put(f"{configuration}/types/default/CashDividend", json=kind)).is_success


async def dividends(caller: Caller, *names: str) -> None:
    rate = "Transaction/default/TradeToPortfolioRate"
    body = [
        {
            "transactionId": name,
            "type": "CashDividend",
            "instrumentIdentifiers": {"Instrument/default/ClientInternal": name},
            "transactionDate": "2023-09-20",
            "settlementDate": "2023-09-22",
            "units": 1000,
            "transactionPrice": {"price": 0.5},
            "totalConsideration": {"amount": 500, "currency": "GBP" if name == "BP" else "USD"},
            "properties": {
                rate: {"key": rate, "value": {"metricValue": {"value": 1 if name == "BP" else 0.8}}}
            },
        }
        for name in names
    ]
    assert (await caller.post("/transactionportfolios/S/p/transactions", body)).is_success


async def holdings(caller: Caller, when: str) -> list[tuple[object, ...]]:
    rows = (await caller.get("/transactionportfolios/S/p/holdings", effectiveAt=when)).json()["values"]
    return [
        (
            each["instrumentUid"],
            each["subHoldingKeys"][KEY]["value"]["labelValue"],
            each["holdingType"],
            each["units"],
            each["costPortfolioCcy"]["amount"],
        )
        for each in rows
    ]


async def output(caller: Caller) -> list[tuple[object, object]]:
    window = {"startDate": "2023-09-20", "endDate": "2023-09-22"}
    response = await caller.post("/transactionportfolios/S/p/transactions/$build", window)
    return [
        (
            each["properties"].get(DUE, {}).get("value", {}).get("metricValue", {}).get("value"),
            each["properties"]
            .get("Transaction/system/AppliedTaxRule", {})
            .get("value", {})
            .get("labelValueSet", {})
            .get("values"),
        )
        for each in response.json()["values"]
    ]


async def test_tax_on_dividends_is_a_holding_of_its_own() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert (await caller.post(SETS, rule_set(*RULES), effectiveAt="2023-01-01")).is_success
        await dividends(caller, "BP", "Microsoft")
        traded, settled = await holdings(caller, "2023-09-20"), await holdings(caller, "2023-09-22")
        built = await output(caller)
    assert traded == [
        ("CCY_GBP", "<Not Classified>", "A", 500, 500),
        ("CCY_GBP", "DividendTax", "R", -125, -125),
        ("CCY_USD", "<Not Classified>", "A", 500, 400),
        ("CCY_USD", "DividendTax", "R", -50, -40),
    ]
    assert sorted(row[:4] for row in settled) == [
        ("CCY_GBP", "<Not Classified>", "B", 500),
        ("CCY_GBP", "DividendTax", "B", -125),
        ("CCY_USD", "<Not Classified>", "B", 500),
        ("CCY_USD", "DividendTax", "B", -50),
    ]
    assert built == [(125, ["S/dividends/UK"]), (50, ["S/dividends/USA"])]


async def test_rules_hold_from_their_date_and_the_first_that_fits_applies() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(SETS, rule_set(*RULES), effectiveAt="2024-01-01")
        await dividends(caller, "BP")
        before = await output(caller)
        changed = rule_set(rule("first", 0.3, "UK"), *RULES)
        body = {name: changed[name] for name in ("displayName", "description", "rules")}
        query = {"effectiveAt": "2023-01-01"}
        assert (await caller.client.put(f"{API}{SETS}/S/dividends", json=body, params=query)).is_success
        after = await output(caller)
    assert (before, after) == ([(None, None)], [(150, ["S/dividends/first"])])


async def test_a_rule_set_is_read_at_a_date_listed_and_deleted() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post(SETS, rule_set(*RULES), effectiveAt="2023-01-01")
        counts = [
            len((await caller.get(f"{SETS}/S/dividends", effectiveAt=when)).json()["rules"])
            for when in ("2022-06-01", "2023-06-01")
        ]
        listed = (await caller.get(SETS)).json()["values"]
        again = await caller.post(SETS, rule_set())
        same_output = await caller.post(SETS, rule_set(code="other"))
        undefined = await caller.post(SETS, rule_set(code="other", output="Transaction/Tax/None"))
        gone = [await caller.delete(f"{SETS}/S/dividends"), await caller.get(f"{SETS}/S/dividends")]
    assert (counts, [each["id"]["code"] for each in listed]) == ([0, 2], ["dividends"])
    assert (again.status_code, again.json()["name"]) == (400, "TaxRuleSetAlreadyExists")
    assert (same_output.status_code, undefined.json()["name"]) == (400, "PropertyNotDefined")
    assert (gone[0].status_code, gone[1].status_code) == (200, 404)
    assert gone[1].json()["name"] == "TaxRuleSetNotFound"


async def test_other_calculations_are_refused() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        path = f"{API}/transactionconfiguration/types/default/CashDividend"
        kind = (await caller.client.get(path)).json()
        kind = {**kind, "calculations": [{"type": "DeriveTotalConsideration"}]}
        kind = {name: kind[name] for name in ("aliases", "movements", "calculations")}
        assert (await caller.client.put(path, json=kind)).is_success
        await dividends(caller, "BP")
        refused = await caller.get("/transactionportfolios/S/p/holdings", effectiveAt="2023-09-20")
    assert (refused.status_code, refused.json()["name"]) == (501, "NotEmulated")


async def exported() -> bytes:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert (await caller.post(SETS, rule_set(*RULES), effectiveAt="2023-01-01")).is_success
        return caller.state.export_state()


async def test_rule_sets_are_exported_and_imported() -> None:
    state, content = SandboxState(), await exported()
    state.import_state(content)
    async with calling(state) as caller:
        await dividends(caller, "BP")
        taxes = await output(caller)
    assert taxes == [(125.0, ["S/dividends/UK"])]


@pytest.mark.parametrize(
    ("kind", "spoil", "says"),
    [
        ("tax-rule-set", lambda value: value["rules"][0].update(rate="0.1"), r"rules\[0\].rate"),
        ("tax-rule-set", lambda value: value["rules"][0].pop("matchCriteria"), r"rules\[0\].matchCriteria"),
        ("portfolio", lambda value: value.update(taxRuleSetScope=5), "taxRuleSetScope"),
    ],
)
async def test_an_import_with_tax_rules_of_another_shape_is_refused(
    kind: str, spoil: Callable[[Any], object], says: str
) -> None:
    state = json.loads(await exported())
    spoil([row[-1] for row in state["entry"] if row[0] == kind][-1])
    with pytest.raises(ValueError, match=rf"entry\[\d+\]\.value\.{says}"):
        SandboxState().import_state(json.dumps(state).encode())
