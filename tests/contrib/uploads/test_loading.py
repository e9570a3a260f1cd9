"""Frames into the sandbox, over real HTTP: what arrives, what is reported, and a run again after a crash."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import PortfoliosApi, PropertyDefinitionsApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.bulk import BatchError
from lusid_async.contrib import load_from_frame
from lusid_async.sandbox import Fault, running_sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lusid_async.sandbox import RunningSandbox

pytestmark = pytest.mark.anyio

SCOPE = "loads"
TRADED = datetime(2024, 3, 1, tzinfo=UTC)
TRADES = {
    "transaction_id": "id",
    "type": "$Buy",
    "instrument_identifiers.Instrument/default/LusidInstrumentId": "$CCY_GBP",
    "transaction_date": "traded",
    "settlement_date": "traded",
    "units": "units",
    "total_consideration.amount": "units",
    "total_consideration.currency": "$GBP",
}
HOLDINGS = {
    "instrument_identifiers.Instrument/default/LusidInstrumentId": "instrument",
    "tax_lots.units": "units",
    "tax_lots.cost.amount": "units",
    "tax_lots.cost.currency": "$GBP",
}


@asynccontextmanager
async def sandbox_with(*codes: str) -> AsyncIterator[tuple[RunningSandbox, AsyncApiClientFactory]]:
    """Serve a sandbox with portfolios of these codes."""
    async with running_sandbox(instruments=10) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            if codes:
                report = await load_from_frame(
                    factory, portfolios(*codes), "portfolios", PORTFOLIOS, scope=SCOPE
                )
                assert report.accepted == len(codes)
            yield sandbox, factory


PORTFOLIOS = {"code": "code", "display_name": "code", "base_currency": "$GBP", "created": "created"}


def portfolios(*codes: str) -> pd.DataFrame:
    return pd.DataFrame({"code": codes, "created": [datetime(2020, 1, 1, tzinfo=UTC)] * len(codes)})


def trades(count: int, funds: list[str], **replaced: list[Any]) -> pl.DataFrame:
    columns: dict[str, list[Any]] = {
        "id": [f"t{number}" for number in range(count)],
        "fund": [funds[number % len(funds)] for number in range(count)],
        "traded": [TRADED] * count,
        "units": [float(number + 1) for number in range(count)],
    }
    return pl.DataFrame({**columns, **replaced})


async def transactions_of(factory: AsyncApiClientFactory, code: str) -> list[str]:
    listing = factory.build(TransactionPortfoliosApi).get_transactions(SCOPE, code)
    return sorted([each.transaction_id async for each in listing.items()])


async def test_portfolios_are_created_and_those_that_exist_are_left() -> None:
    async with sandbox_with("a", "b") as (_, factory):
        report = await load_from_frame(factory, portfolios("b", "c"), "portfolios", PORTFOLIOS, scope=SCOPE)
        assert (report.rows, report.accepted, dict(report.failed)) == (2, 2, {})
        listing = factory.build(PortfoliosApi).list_portfolios_for_scope(SCOPE)
        assert sorted([each.id.code async for each in listing.items()]) == ["a", "b", "c"]


async def test_transactions_go_to_the_portfolios_of_their_rows() -> None:
    async with sandbox_with("a", "b") as (_, factory):
        report = await load_from_frame(
            factory, trades(10, ["a", "b"]), "transactions", TRADES, scope=SCOPE, code="fund", batch_size=3
        )
        assert (report.rows, report.accepted) == (10, 10)
        assert await transactions_of(factory, "a") == ["t0", "t2", "t4", "t6", "t8"]
        assert await transactions_of(factory, "b") == ["t1", "t3", "t5", "t7", "t9"]


async def test_what_does_not_fit_and_what_is_refused_is_reported_and_the_rest_arrives() -> None:
    async with sandbox_with("a") as (_, factory):
        frame = trades(4, ["a", "nowhere"], units=[1.0, 2.0, None, 4.0])
        report = await load_from_frame(factory, frame, "transactions", TRADES, scope=SCOPE, code="fund")
        assert {(each.row, each.column) for each in report.rejects} == {(2, "units")}
        assert sorted(report.failed) == ["nowhere/t1", "nowhere/t3"]
        assert await transactions_of(factory, "a") == ["t0"]


async def test_missing_property_definitions_are_made_on_request() -> None:
    mapping = {
        **TRADES,
        "properties.Transaction/loads/Desk": "desk",
        "properties.Transaction/loads/Fee": "fee",
    }
    async with sandbox_with("a") as (_, factory):
        frame = trades(2, ["a"], desk=["rates", "credit"], fee=[1.5, 2.5])
        refused = await load_from_frame(factory, frame, "transactions", mapping, scope=SCOPE, code="$a")
        assert len(refused.failed) == 2
        made = await load_from_frame(
            factory, frame, "transactions", mapping, scope=SCOPE, code="$a", create_missing_properties=True
        )
        assert (made.accepted, dict(made.failed)) == (2, {})
        assert made.created_properties == ("Transaction/loads/Desk", "Transaction/loads/Fee")
        again = await load_from_frame(
            factory, frame, "transactions", mapping, scope=SCOPE, code="$a", create_missing_properties=True
        )
        assert again.created_properties == ()
        definitions = factory.build(PropertyDefinitionsApi)
        found = await definitions.get_multiple_property_definitions(list(made.created_properties))
        assert [each.data_type_id.code for each in found.values if each.data_type_id] == ["string", "number"]


async def test_all_holdings_of_a_portfolio_are_set_together_or_not_at_all() -> None:
    frame = pa.table(
        {
            "fund": ["a", "b", "a", "b"],
            "instrument": ["CCY_GBP", "CCY_GBP", "CCY_USD", "CCY_USD"],
            "units": [1.0, 2.0, 3.0, None],
        }
    )
    async with sandbox_with("a", "b") as (_, factory):
        report = await load_from_frame(
            factory,
            frame,
            "holdings",
            HOLDINGS,
            scope=SCOPE,
            code="fund",
            effective_at="$2024-03-01T00:00:00Z",
        )
        assert report.accepted == 1
        assert {each.row for each in report.rejects} == {1, 3}
        books = factory.build(TransactionPortfoliosApi)
        held = {code: await books.get_holdings(SCOPE, code) for code in ("a", "b")}
        assert sorted([each.units for each in held["a"].values]) == [1.0, 3.0]
        assert held["b"].values == []


async def test_instruments_quotes_and_properties_arrive() -> None:
    async with sandbox_with("a") as (_, factory):
        frame = pd.DataFrame({"figi": ["BBG1", "BBG2"], "name": ["One", "Two"], "price": [1.0, 2.0]})
        loaded = await load_from_frame(
            factory,
            frame,
            "instruments",
            {
                "name": "name",
                "identifiers.ClientInternal": "figi",
                "definition.instrumentType": "$Equity",
                "definition.domCcy": "$GBP",
            },
            scope="default",
        )
        assert (loaded.accepted, dict(loaded.failed)) == (2, {})
        quoted = await load_from_frame(
            factory,
            frame,
            "quotes",
            {
                "quote_id.quote_series_id.provider": "$Lusid",
                "quote_id.quote_series_id.instrument_id": "figi",
                "quote_id.quote_series_id.instrument_id_type": "$ClientInternal",
                "quote_id.quote_series_id.quote_type": "$Price",
                "quote_id.quote_series_id.field": "$mid",
                "quote_id.effective_at": "$2024-03-01T00:00:00Z",
                "metric_value.value": "price",
                "metric_value.unit": "$GBP",
            },
            scope=SCOPE,
        )
        assert (quoted.accepted, dict(quoted.failed)) == (2, {})
        quotes = factory.build(QuotesApi).list_quotes_for_scope(SCOPE)
        assert len([each async for each in quotes.items()]) == 2
        given = await load_from_frame(
            factory,
            pd.DataFrame({"fund": ["a"], "style": ["value"]}),
            "properties",
            {"properties.Portfolio/loads/Style": "style"},
            scope=SCOPE,
            code="fund",
            create_missing_properties=True,
        )
        assert (given.accepted, dict(given.failed)) == (1, {})
        stored = await factory.build(PortfoliosApi).get_portfolio_properties(SCOPE, "a")
        assert list(stored.properties or ()) == ["Portfolio/loads/Style"]


async def test_a_run_after_a_crash_sends_what_its_journal_does_not_have(tmp_path: Path) -> None:
    journal = tmp_path / "load.journal"
    async with sandbox_with("a") as (sandbox, factory):

        async def load() -> Any:
            return await load_from_frame(
                factory,
                trades(30, ["a"]),
                "transactions",
                TRADES,
                scope=SCOPE,
                code="fund",
                batch_size=10,
                concurrency=1,
                journal=journal,
            )

        await factory.build(PortfoliosApi).get_portfolio(SCOPE, "a")
        sandbox.state.faults.add(Fault("api", status=403))
        with pytest.raises(BatchError) as caught:
            await load()
        assert caught.value.result.accepted == 20
        report = await load()
        assert (report.skipped, report.accepted) == (20, 10)
        assert len(await transactions_of(factory, "a")) == 30


@pytest.mark.parametrize(
    ("kind", "options", "reason"),
    [
        ("trades", {}, "kind is one of"),
        ("transactions", {}, "need code="),
        ("quotes", {"code": "$a"}, "have no code="),
        ("holdings", {"code": "$a"}, "need effective_at="),
    ],
)
async def test_arguments_that_do_not_fit_the_kind_are_refused(
    kind: Any, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        await load_from_frame(AsyncApiClientFactory(), trades(1, ["a"]), kind, TRADES, scope=SCOPE, **options)
