"""Frames into the sandbox, over real HTTP: what arrives, what is reported, and a run again after a crash."""

from __future__ import annotations

import base64
import json
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import PortfoliosApi, PropertyDefinitionsApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.bulk import BatchError, JournalError
from lusid_async.contrib import TooManyRejectsError, load_from_frame
from lusid_async.sandbox import Fault, running_sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lusid_async.contrib import LoadReport
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
INSTRUMENTS = {
    "name": "name",
    "identifiers.ClientInternal": "figi",
    "definition.instrumentType": "$Equity",
    "definition.domCcy": "$GBP",
}
QUOTES = {
    "quote_id.quote_series_id.provider": "$Lusid",
    "quote_id.quote_series_id.instrument_id": "instrument",
    "quote_id.quote_series_id.instrument_id_type": "$ClientInternal",
    "quote_id.quote_series_id.quote_type": "$Price",
    "quote_id.quote_series_id.field": "$mid",
    "quote_id.effective_at": "at",
    "metric_value.value": "price",
    "metric_value.unit": "$GBP",
}
HOLDINGS = {
    "instrument_identifiers.Instrument/default/LusidInstrumentId": "instrument",
    "tax_lots.units": "units",
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
        assert sorted(report.failed_rows) == [1, 3]
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
        frame = pd.DataFrame(
            {
                "figi": ["BBG1", "BBG2"],
                "name": ["One", "Two"],
                "instrument": ["BBG1", "BBG2"],
                "price": [1.0, 2.0],
            }
        )
        loaded = await load_from_frame(
            factory,
            frame,
            "instruments",
            INSTRUMENTS,
            scope="default",
        )
        assert (loaded.accepted, dict(loaded.failed)) == (2, {})
        quoted = await load_from_frame(
            factory,
            frame,
            "quotes",
            {**QUOTES, "quote_id.effective_at": "$2024-03-01T00:00:00Z"},
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
        ("transactions", {"code": "found"}, "did you mean 'fund'"),
        ("transactions", {"code": "growth"}, r"write '\$growth'"),
        ("transactions", {"code": "$a/b"}, "'a/b'"),
        ("holdings", {"code": "$a", "effective_at": "$yesterday"}, "'yesterday'"),
        ("holdings", {"code": "$a", "effective_at": "$2024-01-01T00:00:00"}, "time zone"),
        ("transactions", {"code": "$a", "scope": "a/b"}, "a scope has"),
    ],
)
async def test_arguments_that_do_not_fit_the_kind_are_refused(
    kind: Any, options: dict[str, Any], reason: str
) -> None:
    mapping = {"holdings": HOLDINGS, "quotes": QUOTES}.get(kind, TRADES)
    frame = trades(1, ["a"]).with_columns(instrument=pl.lit("a"), price=1.0, at=pl.lit("2024-01-01"))
    with pytest.raises(ValueError, match=reason):
        await load_from_frame(AsyncApiClientFactory(), frame, kind, mapping, **{"scope": SCOPE, **options})


@pytest.mark.parametrize("code", ["a/b", "", " a", "a" * 65, ["a"], None])
async def test_a_code_that_lusid_does_not_allow_is_rejected_and_not_another_portfolio(code: Any) -> None:
    frame = pd.DataFrame(trades(2, ["a"]).to_dict(as_series=False))
    frame["fund"] = pd.Series(["a", code], dtype=object)
    async with sandbox_with("a") as (_, factory):
        report = await load_from_frame(factory, frame, "transactions", TRADES, scope=SCOPE, code="fund")
        assert [(each.row, each.column, each.field) for each in report.rejects] == [(1, "fund", "code")]
        assert await transactions_of(factory, "a") == ["t0"]


async def test_portfolio_and_transaction_id_are_not_confused() -> None:
    frame = trades(2, ["a", "a-b"], id=["b/c", "c"])
    async with sandbox_with("a", "a-b") as (_, factory):
        report = await load_from_frame(factory, frame, "transactions", TRADES, scope=SCOPE, code="fund")
        assert report.accepted == 2
        assert await transactions_of(factory, "a") == ["b/c"]
        assert await transactions_of(factory, "a-b") == ["c"]


async def load_holdings(factory: AsyncApiClientFactory, dates: list[Any], **options: Any) -> LoadReport:
    """Load a holding in another instrument for each date."""
    instruments = ["CCY_GBP", "CCY_USD", "CCY_EUR"][: len(dates)]
    frame = pd.DataFrame({"instrument": instruments, "units": [1.0] * len(dates)})
    frame["at"] = pd.Series(dates, dtype=object)
    return await load_from_frame(
        factory, frame, "holdings", HOLDINGS, scope=SCOPE, code="$a", effective_at="at", **options
    )


async def set_at(factory: AsyncApiClientFactory) -> list[str]:
    books = factory.build(TransactionPortfoliosApi)
    adjustments = await books.list_holdings_adjustments(SCOPE, "a")
    return [each.effective_at.isoformat() for each in adjustments.values]


async def test_holdings_of_one_moment_are_set_together_however_it_is_written() -> None:
    async with sandbox_with("a") as (_, factory):
        spellings = ["2024-03-01", "2024-03-01T01:00:00+01:00", datetime(2024, 3, 1, tzinfo=UTC)]
        report = await load_holdings(factory, spellings)
        assert (report.accepted, report.rejects) == (1, ())
        held = await factory.build(TransactionPortfoliosApi).get_holdings(SCOPE, "a")
        assert len(held.values) == 3


async def test_the_date_of_holdings_follows_the_rule_for_times() -> None:
    async with sandbox_with("a") as (_, factory):
        clock = [datetime(2024, 7, 1), "2024-07-01T00:00:00"]
        refused = await load_holdings(factory, clock)
        assert refused.accepted == 0
        assert {each.field for each in refused.rejects} == {"effective_at"}
        loaded = await load_holdings(factory, clock, timezone="Europe/London")
        assert loaded.accepted == 1
        assert await set_at(factory) == ["2024-06-30T23:00:00+00:00"]


async def test_a_holding_without_a_date_keeps_back_all_of_its_portfolio() -> None:
    async with sandbox_with("a") as (_, factory):
        report = await load_holdings(factory, ["2024-03-01", "yesterday"])
        assert report.accepted == 0
        assert [each.row for each in report.rejects] == [0, 1]
        assert await set_at(factory) == []


async def test_a_value_that_cannot_be_sent_is_a_rejected_row_and_the_rest_arrives() -> None:
    frame = pd.DataFrame(trades(4, ["a"]).to_dict(as_series=False))
    frame["units"] = pd.Series([1, Decimal("NaN"), 3, 4], dtype=object)
    frame["id"] = pd.Series(["t0", "t1", ["t2"], "t3"], dtype=object)
    async with sandbox_with("a") as (_, factory):
        report = await load_from_frame(factory, frame, "transactions", TRADES, scope=SCOPE, code="fund")
        assert {(each.row, each.column) for each in report.rejects} == {(1, "units"), (2, "id")}
        assert await transactions_of(factory, "a") == ["t0", "t3"]


async def test_too_many_rejects_are_raised_with_a_report_of_what_was_sent() -> None:
    frame = trades(5000, ["a"], units=[*[1.0] * 4000, *[None] * 1000])
    async with sandbox_with("a") as (_, factory):
        with pytest.raises(TooManyRejectsError, match="more than 2 rows") as caught:
            await load_from_frame(
                factory, frame, "transactions", TRADES, scope=SCOPE, code="fund", max_rejects=2
            )
        assert {each.row for each in caught.value.rejects} == {4000, 4001, 4002}
        report = caught.value.report
        assert report is not None
        assert report.accepted == len(await transactions_of(factory, "a"))


@pytest.mark.parametrize(
    ("kind", "mapping", "columns"),
    [
        ("instruments", INSTRUMENTS, {"name": ["One", "Two"], "figi": ["BBG1", "BBG1"]}),
        (
            "quotes",
            QUOTES,
            {"instrument": ["a", "a"], "at": ["2024-01-02", "2024-01-02T00:00:00Z"], "price": [1.0, 9.0]},
        ),
        ("portfolios", PORTFOLIOS, {"code": ["a", "a"], "created": [TRADED] * 2}),
    ],
)
async def test_a_row_that_would_replace_an_earlier_one_is_rejected(
    kind: Any, mapping: Any, columns: dict[str, Any]
) -> None:
    async with sandbox_with() as (_, factory):
        report = await load_from_frame(
            factory, pd.DataFrame(columns), kind, mapping, scope=SCOPE, batch_size=1
        )
        assert report.accepted == 1
        assert [(each.row, each.reason) for each in report.rejects] == [(1, "the same as in row 0")]


async def test_a_refused_row_is_not_confused_with_a_code_that_is_a_number() -> None:
    async with sandbox_with() as (_, factory):
        report = await load_from_frame(
            factory, portfolios("1", "no code"), "portfolios", PORTFOLIOS, scope=SCOPE
        )
        assert (report.accepted, list(report.failed_rows)) == (1, [1])


async def test_instruments_may_share_an_identifier_that_is_not_unique() -> None:
    mapping = {**INSTRUMENTS, "identifiers.Isin": "isin"}
    frame = pd.DataFrame({"name": ["One", "Two"], "figi": ["BBG1", "BBG2"], "isin": ["US1", "US1"]})
    async with sandbox_with() as (_, factory):
        report = await load_from_frame(factory, frame, "instruments", mapping, scope=SCOPE)
        assert (report.accepted, report.rejects) == (2, ())


async def test_a_quote_without_a_value_is_rejected() -> None:
    frame = pd.DataFrame({"instrument": ["a", "b"], "at": ["2024-01-02"] * 2, "price": [1.0, float("nan")]})
    async with sandbox_with() as (_, factory):
        report = await load_from_frame(factory, frame, "quotes", QUOTES, scope=SCOPE)
        assert report.accepted == 1
        assert [(each.row, each.column) for each in report.rejects] == [(1, "price")]


async def test_a_property_is_of_text_if_any_row_has_text() -> None:
    mapping = {**TRADES, "properties.Transaction/loads/Rank": "rank"}
    count = 2501
    frame = pd.DataFrame(trades(count, ["a"]).to_dict(as_series=False))
    frame["rank"] = pd.Series([*range(count - 1), "n/a"], dtype=object)
    async with sandbox_with("a") as (_, factory):
        report = await load_from_frame(
            factory, frame, "transactions", mapping, scope=SCOPE, code="$a", create_missing_properties=True
        )
        assert (report.accepted, dict(report.failed)) == (count, {})


async def test_a_property_of_a_reader_is_of_the_type_that_its_schema_says() -> None:
    mapping = {**TRADES, "properties.Transaction/loads/Fee": "fee", "properties.Transaction/loads/Desk": "id"}
    table = trades(1, ["a"], fee=[1.5]).to_arrow()
    reader = pa.RecordBatchReader.from_batches(table.schema, table.to_batches())
    async with sandbox_with("a") as (_, factory):
        report = await load_from_frame(
            factory, reader, "transactions", mapping, scope=SCOPE, code="$a", create_missing_properties=True
        )
        assert report.accepted == 1
        found = await factory.build(PropertyDefinitionsApi).get_multiple_property_definitions(
            list(report.created_properties)
        )
        types = {str(each.key): each.data_type_id and each.data_type_id.code for each in found.values}
        assert types == {"Transaction/loads/Fee": "number", "Transaction/loads/Desk": "string"}


@pytest.mark.parametrize("key", ["Instrument/loads/Desk", "Transaction/loads", "Transaction/lo ads/Desk"])
@pytest.mark.parametrize("create", [True, False])
async def test_a_property_of_another_domain_is_refused_before_anything_is_sent(
    key: str, create: bool
) -> None:
    mapping = {**TRADES, f"properties.{key}": "id"}
    with pytest.raises(ValueError, match="Transaction/scope/code"):
        await load_from_frame(
            AsyncApiClientFactory(),
            trades(1, ["a"]),
            "transactions",
            mapping,
            scope=SCOPE,
            code="$a",
            create_missing_properties=create,
        )


async def test_a_journal_belongs_to_a_user(tmp_path: Path) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        name, status = ("PortfolioWithIdAlreadyExists", 400)
        if json.loads(request.content)["code"] == "b":
            name, status = ("AccessDenied", 403)
        return httpx.Response(status, json={"name": name, "title": "no", "status": status, "code": 1})

    def token_of(user: str) -> str:
        claims = base64.urlsafe_b64encode(json.dumps({"sub": user}).encode()).rstrip(b"=").decode()
        return f"e30.{claims}.c2ln"

    environment = {"FBN_LUSID_URL": "https://example.lusid.com/api", "FBN_ACCESS_TOKEN": token_of("service")}
    loader = EnvironmentVariablesConfigurationLoader(environ=environment)
    transport = httpx.MockTransport(respond)
    async with AsyncApiClientFactory(config_loaders=[loader], transport=transport) as factory:

        async def load(user: str) -> LoadReport:
            view = factory.with_options(access_token=token_of(user))
            return await load_from_frame(
                view,
                portfolios("a", "b"),
                "portfolios",
                PORTFOLIOS,
                scope=SCOPE,
                concurrency=1,
                journal=tmp_path / "load.journal",
            )

        for user, error in (("ada", BatchError), ("bob", JournalError), ("ada", BatchError)):
            with pytest.raises(error):
                await load(user)
