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

    def as_another(self) -> dict[str, str]:
        """The header with the token of another user."""
        return {"Authorization": f"Bearer {self.sandbox.state.tokens.issue('').access_token}"}

    async def finished(
        self, started: httpx.Response, headers: dict[str, str] | None = None
    ) -> dict[str, Any]:
        """Wait for the end of an export, and return its status."""
        status: dict[str, Any] = started.json()
        with anyio.fail_after(30):
            while status["state"] == "running":
                await anyio.sleep(0.01)
                path = f"/exports/{status['id']}"
                status = (await self.client.get(path, headers=headers or self.as_user)).json()
        return status


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


async def test_instruments_are_searched_by_name_whatever_is_in_it() -> None:
    async with serving() as service:
        every = await service.client.get("/instruments.ndjson", headers=service.as_user)
        name = json.loads(every.text.splitlines()[0])["name"]
        found = await service.client.get("/instruments", params={"name": name}, headers=service.as_user)
        none = await service.client.get("/instruments", params={"name": "no'such\\"}, headers=service.as_user)
    assert name in [each["name"] for each in found.json()]
    assert (none.status_code, none.json()) == (200, [])


async def test_every_instrument_is_streamed_as_a_line() -> None:
    async with serving() as service:
        response = await service.client.get("/instruments.ndjson", headers=service.as_user)
    lines = [json.loads(line) for line in response.text.splitlines()]
    assert len({line["lusidInstrumentId"] for line in lines}) == len(lines) == 1500


async def test_a_listing_that_cannot_begin_is_a_status_and_not_a_cut_off_body() -> None:
    async with serving() as service:
        service.sandbox.state.faults.add(Fault("api", status=503, retry_after="7"))
        response = await service.client.get("/instruments.ndjson", headers=service.as_user)
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
        status = await service.finished(started)
        file = await service.client.get(f"/exports/{status['id']}/file", headers=service.as_user)
        unknown = await service.client.get("/exports/none", headers=service.as_user)
    assert (status["state"], status["rows"]) == ("finished", 1500)
    assert file.content[:4] == b"PAR1"
    assert unknown.status_code == 404


async def test_an_export_that_fails_says_why(tmp_path: Path) -> None:
    async with serving(tmp_path) as service:
        service.sandbox.state.faults.add(Fault("api", status=500, operation="ListInstruments"))
        status = await service.finished(await service.client.post("/exports", headers=service.as_user))
        file = await service.client.get(f"/exports/{status['id']}/file", headers=service.as_user)
    assert (status["state"], status["reason"]) == ("failed", "LUSID responded with the status 500")
    assert file.status_code == 409
    assert os.listdir(tmp_path) == []


async def test_an_export_is_its_owners_alone() -> None:
    async with serving() as service:
        started = await service.client.post("/exports", headers=service.as_user)
        export_id = started.json()["id"]
        for path in (f"/exports/{export_id}", f"/exports/{export_id}/file"):
            assert (await service.client.get(path, headers=service.as_another())).status_code == 404
            forged = {"Authorization": "Bearer forged"}
            assert (await service.client.get(path, headers=forged)).status_code == 401
        assert (await service.finished(started))["state"] == "finished"


async def test_a_user_runs_one_export_at_a_time() -> None:
    async with serving() as service:
        first = await service.client.post("/exports", headers=service.as_user)
        second = await service.client.post("/exports", headers=service.as_user)
        another = service.as_another()
        of_another = await service.client.post("/exports", headers=another)
        await service.finished(first)
        await service.finished(of_another, another)
        after_the_first = await service.client.post("/exports", headers=service.as_user)
        await service.finished(after_the_first)
    assert (first.status_code, second.status_code, of_another.status_code) == (202, 429, 202)
    assert after_the_first.status_code == 202
    assert second.headers["retry-after"] == "30"


async def test_no_route_but_the_probes_works_without_the_token_of_a_user() -> None:
    async with serving() as service:
        schema = (await service.client.get("/openapi.json")).json()
        for path, methods in schema["paths"].items():
            for method in methods:
                response = await service.client.request(method, path, json={}, params={"name": "Share"})
                expected = 200 if path in ("/health", "/ready") else 401
                assert (path, response.status_code) == (path, expected)


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
    assert schema["paths"]["/instruments.ndjson"]["get"]["security"] == [{"LUSID": []}]
