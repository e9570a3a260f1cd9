"""The document that ships with the sandbox: operations, validation, examples, coverage."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.document.examples import ExampleWriter
from lusid_async.sandbox.document.validation import Errors, RequestValidator, key_part_problems
from lusid_async.sandbox.operation_support import coverage

SOURCE = Path(__file__).parents[3] / "codegen" / "openapi" / "lusid.json"
METHODS = {"get", "post", "put", "patch", "delete"}


def test_its_operations_are_those_of_the_document_that_the_sdk_is_made_from() -> None:
    # If this fails: python -m lusid_async.sandbox.document codegen/openapi/lusid.json
    source = json.loads(SOURCE.read_bytes())
    described = {
        item[method]["operationId"]: (method.upper(), path)
        for path, item in source["paths"].items()
        for method in METHODS & set(item)
    }
    shipped = lusid_document().operations.values()
    assert {each.id: (each.method, each.path) for each in shipped} == described
    assert lusid_document().schemas.keys() == source["components"]["schemas"].keys()


@pytest.mark.parametrize(
    ("path", "method", "operation"),
    [
        ("/api/instruments/$get", "POST", "GetInstruments"),
        ("/api/Instruments/LUID_1/models", "GET", "GetExistingInstrumentModels"),
        ("/api/instruments/Figi/models", "DELETE", "DeleteInstrument"),
        ("/api/portfolios/a/b/properties", "GET", "GetPortfolioProperties"),
    ],
)
def test_the_path_with_the_fewest_values_is_found(path: str, method: str, operation: str) -> None:
    assert lusid_document().at(path.split("/"))[method].id == operation


def test_an_example_of_every_response_fits_its_schema() -> None:
    document = lusid_document()
    validator = RequestValidator(document)
    wrong = {
        each.id: errors
        for each in document.operations.values()
        if (
            errors := validator.check(each.response, ExampleWriter(document, 7, each.id).write(each.response))
        )
    }
    assert wrong == {}


def quote_id() -> dict[str, Any]:
    names = ("provider", "instrumentId", "instrumentIdType", "quoteType", "field")
    return {"quoteSeriesId": dict.fromkeys(names, "Price"), "effectiveAt": "2020-01-01"}


@pytest.mark.parametrize(
    ("operation", "body", "paths"),
    [
        ("UpsertTransactions", {}, [""]),
        ("UpsertTransactions", None, ["body"]),
        ("GetQuotes", None, ["body"]),  # optional in the document
        ("UpsertTransactions", [{"units": "x"}], ["[0].instrumentIdentifiers", "[0].units"]),
        ("CreatePortfolio", {"displayName": "x", "code": "c", "baseCurrency": 3}, ["baseCurrency"]),
        ("CreatePortfolio", {"displayName": None, "code": "c", "baseCurrency": "GBP"}, ["displayName"]),
        (
            "CreatePortfolio",
            {"displayName": "x", "code": "c", "baseCurrency": "GBP", "created": "now"},
            ["created"],
        ),
        (
            "UpsertInstruments",
            {"k": {"name": "n", "identifiers": {}, "definition": {}}},
            ["k.definition.instrumentType"],
        ),
        ("CreatePortfolio", {"displayName": "x", "code": "c", "baseCurrency": "gbp"}, ["baseCurrency"]),
        ("CreatePortfolio", {"displayName": "x", "code": "c", "baseCurrency": "QQQ"}, ["baseCurrency"]),
        ("CreatePortfolio", {"displayName": "x", "code": "c", "baseCurrency": ""}, ["baseCurrency"]),
        ("CreatePortfolio", {"displayName": "x" * 513, "code": "c"}, ["displayName"]),
        ("CreatePortfolio", {"displayName": "x", "transactionTypeScope": "x\x07y"}, ["transactionTypeScope"]),
        (
            "UpsertTransactions",
            [
                {
                    "transactionCurrency": "GBX",
                    "totalConsideration": {"amount": 2**96, "currency": "Usd"},
                    "units": -(2**96),
                    "instrumentIdentifiers": {"Instrument/default/Figi\x00": "a"},
                }
            ],
            [
                "[0].transactionCurrency",
                "[0].totalConsideration.amount",
                "[0].totalConsideration.currency",
                "[0].units",
                "[0].instrumentIdentifiers.'Instrument/default/Figi\\x00'",
            ],
        ),
        (
            "UpsertInstruments",
            {
                "k": {
                    "identifiers": {},
                    "definition": {"instrumentType": "Equity", "domCcy": "pounds"},
                    "lookThroughPortfolioId": {"scope": "a b", "code": ""},
                }
            },
            ["k.definition.domCcy", "k.lookThroughPortfolioId.scope", "k.lookThroughPortfolioId.code"],
        ),
        (
            "SetHoldings",
            [{"currency": "eur", "taxLots": [{"units": 1, "cost": {"amount": 1, "currency": "QQQ"}}]}],
            ["[0].currency", "[0].taxLots[0].cost.currency"],
        ),
        ("GetValuation", {"reportCurrency": "gbp"}, ["reportCurrency"]),
        ("CreateTimeline", {"id": {"scope": "a/b", "code": "c"}}, ["id.scope"]),
        ("CreateSequence", {"code": "c", "increment": 2**63}, ["increment"]),
    ],
)
def test_what_is_wrong_with_a_body_is_said_by_its_path(operation: str, body: Any, paths: list[str]) -> None:
    document, errors = lusid_document(), Errors()
    RequestValidator(document).check_body(document.operations[operation], body, errors)
    assert set(paths) <= set(errors)


@pytest.mark.parametrize(
    ("value", "count"), [("a-B_9", 0), ("a b", 1), ("", 1), ("x" * 65, 1), ("é" * 65, 2), ("x" * 64, 0)]
)
def test_scopes_and_codes_have_rules_of_their_own(value: str, count: int) -> None:
    assert len(key_part_problems("scope", value)) == count


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (
            "CreatePortfolio",
            {"displayName": "two\nlines\tof Ünïcødé \x1b[31m", "code": "c", "baseCurrency": "ZZZ"},
        ),
        ("CreatePortfolio", {"displayName": "x" * 512, "code": "c", "baseCurrency": "XAU"}),
        (
            "SetSideDefinition",
            {
                "security": "Txn:LusidInstrumentId",
                "currency": "Txn:TradeCurrency",
                "rate": "Txn:TradeToPortfolioRate",
                "units": "Txn:Units",
                "amount": "Txn:TradeAmount",
            },
        ),
        ("UpsertQuotes", {"k": {"quoteId": quote_id(), "metricValue": {"value": 2**96 - 1, "unit": "GBp"}}}),
    ],
)
def test_what_keeps_the_rules_passes(operation: str, body: Any) -> None:
    document, errors = lusid_document(), Errors()
    RequestValidator(document).check_body(document.operations[operation], body, errors)
    assert errors == {}


def test_coverage_says_what_happens_to_each_operation() -> None:
    covered = coverage()
    counts = Counter(covered.values())
    assert len(covered) == 898
    assert (covered["GetHoldings"], covered["GetPortfolioCashLadder"]) == ("emulated", "refused")
    assert covered["CreateTimeline"] == covered["GetTimeline"] == "stored"
    assert set(counts) == {"emulated", "stored", "example", "refused"}
