"""The example service, against the sandbox."""

from __future__ import annotations

import json
import os
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from examples.fastapi_service import create_app
from lusid_async import AsyncApiClientFactory, ConfigurationOptions, EnvironmentVariablesConfigurationLoader
from lusid_async.api import ConfigurationRecipeApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.sandbox import running_sandbox
from lusid_async.sandbox.faults import Fault

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lusid_async.sandbox import RunningSandbox

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)]


@dataclass
class Service:
    """The service, a client of it, and the sandbox that it calls."""

    client: httpx.AsyncClient
    sandbox: RunningSandbox
    as_user: dict[str, str]


@asynccontextmanager
async def serving(folder: Path | None = None) -> AsyncIterator[Service]:
    async with running_sandbox(instruments=1500) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        opts = ConfigurationOptions(transient_retries=0, rate_limit_retries=0)
        app = create_app(lambda: AsyncApiClientFactory(config_loaders=[loader], opts=opts), folder)
        async with app.router.lifespan_context(app):
            transport = httpx.ASGITransport(app)
            token = sandbox.state.account.personal_access_token
            async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
                yield Service(client, sandbox, {"Authorization": f"Bearer {token}"})


async def test_instruments_are_searched_as_the_service() -> None:
    async with serving() as service:
        every = await service.client.get("/instruments.ndjson")
        name = json.loads(every.text.splitlines()[0])["name"]
        found = await service.client.get("/instruments", params={"name": name})
        none = await service.client.get("/instruments", params={"name": "no'such\\"})
    assert name in [each["name"] for each in found.json()]
    assert (none.status_code, none.json()) == (200, [])


async def test_every_instrument_is_streamed_as_a_line() -> None:
    async with serving() as service:
        response = await service.client.get("/instruments.ndjson")
    lines = [json.loads(line) for line in response.text.splitlines()]
    assert len({line["lusidInstrumentId"] for line in lines}) == len(lines) == 1500


async def test_a_listing_that_cannot_begin_is_a_status_and_not_a_cut_off_body() -> None:
    async with serving() as service:
        service.sandbox.state.faults.add(Fault("api", status=503, retry_after="7"))
        response = await service.client.get("/instruments.ndjson")
    assert (response.status_code, response.headers["retry-after"]) == (503, "7")
    assert response.json()["type"] == "urn:lusid-async:unavailable"


PORTFOLIO = {
    "displayName": "Fund",
    "code": "fund",
    "baseCurrency": "GBP",
    "created": "2018-01-01T00:00:00Z",
}


async def fund(service: Service) -> None:
    """Make a portfolio with one holding, its price and a recipe."""
    loader = EnvironmentVariablesConfigurationLoader(environ=service.sandbox.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        portfolios = factory.build(TransactionPortfoliosApi)
        await portfolios.create_portfolio("s", PORTFOLIO)
        done = await service.client.put(
            "/instruments",
            json={"a": {"name": "Share A", "identifiers": {"ClientInternal": {"value": "A"}}}},
            headers=service.as_user,
        )
        assert done.json() == {"upserted": 1, "failed": 0}
        transaction = {
            "transactionId": "t1",
            "type": "StockIn",
            "instrumentIdentifiers": {"Instrument/default/ClientInternal": "A"},
            "transactionDate": "2019-01-01T00:00:00Z",
            "settlementDate": "2019-01-01T00:00:00Z",
            "units": 10,
            "transactionPrice": {"price": 1, "type": "Price"},
            "totalConsideration": {"amount": 10, "currency": "GBP"},
        }
        await portfolios.upsert_transactions("s", "fund", [transaction])
        series = {
            "provider": "Lusid",
            "instrumentId": "A",
            "instrumentIdType": "ClientInternal",
            "quoteType": "Price",
            "field": "mid",
        }
        quote: Any = {
            "quoteId": {"quoteSeriesId": series, "effectiveAt": "2019-02-01T00:00:00Z"},
            "metricValue": {"value": 3, "unit": "GBP"},
        }
        await factory.build(QuotesApi).upsert_quotes("s", {"q": quote})
        options = {
            "defaultSupplier": "Lusid",
            "defaultInstrumentCodeType": "ClientInternal",
            "defaultScope": "s",
        }
        recipe: Any = {
            "configurationRecipe": {"scope": "s", "code": "recipe", "market": {"options": options}}
        }
        await factory.build(ConfigurationRecipeApi).upsert_configuration_recipe(recipe)


async def test_holdings_and_valuation_are_the_users() -> None:
    async with serving() as service:
        await fund(service)
        holdings = await service.client.get("/portfolios/s/fund/holdings", headers=service.as_user)
        valued = await service.client.post(
            "/portfolios/s/fund/valuation",
            json={"recipe": {"scope": "s", "code": "recipe"}, "effective_at": "2019-02-01T00:00:00Z"},
            headers=service.as_user,
        )
    (holding,) = holdings.json()["values"]
    assert holding["units"] == 10
    assert "holdingType" in holding
    # What LUSID did not send is not there.
    assert None not in holding.values()
    assert [row["Sum(Valuation/PV)"] for row in valued.json()] == [30]


@pytest.mark.parametrize(
    ("headers", "status", "challenge"),
    [
        ({}, 401, 'Bearer realm="LUSID"'),
        ({"Authorization": "Bearer nobodys"}, 401, 'Bearer error="invalid_token"'),
        ({"Authorization": "Basic abc"}, 401, 'Bearer realm="LUSID"'),
    ],
)
async def test_without_a_token_of_the_user_there_is_nothing(
    headers: dict[str, str], status: int, challenge: str
) -> None:
    async with serving() as service:
        response = await service.client.get("/portfolios/s/fund/holdings", headers=headers)
    assert (response.status_code, response.headers["www-authenticate"]) == (status, challenge)


async def test_what_lusid_does_not_find_is_404_in_its_words() -> None:
    async with serving() as service:
        response = await service.client.get("/portfolios/s/none/holdings", headers=service.as_user)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["lusidRequestId"]
    assert response.json()["title"]


async def test_an_export_runs_in_the_background_and_says_how_far_it_is(tmp_path: Path) -> None:
    async with serving(tmp_path) as service:
        started = await service.client.post("/exports", headers=service.as_user)
        assert (started.status_code, started.json()["state"]) == (202, "running")
        status = started.json()
        with anyio.fail_after(30):
            while status["state"] == "running":
                await anyio.sleep(0.01)
                status = (await service.client.get(f"/exports/{status['id']}")).json()
        file = await service.client.get(f"/exports/{status['id']}/file")
        unknown = await service.client.get("/exports/none")
    assert (status["state"], status["rows"]) == ("finished", 1500)
    assert file.content[:4] == b"PAR1"
    assert unknown.status_code == 404


async def test_an_export_that_fails_says_why(tmp_path: Path) -> None:
    async with serving(tmp_path) as service:
        service.sandbox.state.faults.add(Fault("api", status=500))
        status = (await service.client.post("/exports", headers=service.as_user)).json()
        with anyio.fail_after(30):
            while status["state"] == "running":
                await anyio.sleep(0.01)
                status = (await service.client.get(f"/exports/{status['id']}")).json()
        file = await service.client.get(f"/exports/{status['id']}/file")
    assert (status["state"], status["reason"]) == ("failed", "LUSID responded with the status 500")
    assert file.status_code == 409
    assert os.listdir(tmp_path) == []


async def test_it_is_healthy_and_ready() -> None:
    async with serving() as service:
        health = await service.client.get("/health")
        ready = await service.client.get("/ready")
    assert (health.json(), ready.json()) == ({"status": "ok"}, {"status": "ready"})


async def test_the_schema_has_lusids_names_and_the_token() -> None:
    async with serving() as service:
        schema = (await service.client.get("/openapi.json")).json()
    definition = schema["components"]["schemas"]["InstrumentDefinition"]
    assert "lookThroughPortfolioId" in definition["properties"]
    assert schema["paths"]["/portfolios/{scope}/{code}/holdings"]["get"]["security"] == [{"LUSID": []}]
    assert "security" not in schema["paths"]["/instruments.ndjson"]["get"]
