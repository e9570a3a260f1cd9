"""Operations of LUSID are stubbed by name, with the types that they return."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import (
    AsyncApiClientFactory,
    ConfigurationOptions,
    ConnectionFailedError,
    EnvironmentVariablesConfigurationLoader,
    NotFoundException,
    RateLimitException,
    models,
)
from lusid_async.api import InstrumentsApi, PortfoliosApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.testing import LusidMock, UnmatchedCallError

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio
NO_RETRIES = ConfigurationOptions(transient_retries=0, rate_limit_retries=0)


def instrument(name: str) -> models.Instrument:
    return models.Instrument(
        lusid_instrument_id=f"LUID_{name}",
        version=models.Version(
            effective_from=datetime(2024, 1, 1, tzinfo=UTC), as_at_date=datetime(2024, 1, 1, tzinfo=UTC)
        ),
        name=name,
        identifiers={},
        state="Active",
    )


def page(*names: str) -> models.PagedResourceListOfInstrument:
    return models.PagedResourceListOfInstrument(values=[instrument(name) for name in names])


async def test_a_stub_returns_the_model_it_was_given(lusid_mock: LusidMock) -> None:
    lusid_mock.on(InstrumentsApi.list_instruments, limit=1).returns(page("a"))
    async with lusid_mock.factory() as factory:
        found = await factory.build(InstrumentsApi).list_instruments(limit=1)
    assert [each.name for each in found.values] == ["a"]


async def test_a_stub_takes_json_as_lusid_writes_it(lusid_mock: LusidMock) -> None:
    lusid_mock.on(InstrumentsApi.list_instruments).returns({"values": [], "href": "x"})
    async with lusid_mock.factory() as factory:
        assert (await factory.build(InstrumentsApi).list_instruments()).href == "x"


def test_a_value_of_another_type_is_refused(lusid_mock: LusidMock) -> None:
    wrong: Any = instrument("a")
    with pytest.raises(TypeError, match="returns PagedResourceListOfInstrument, not Instrument"):
        lusid_mock.on(InstrumentsApi.list_instruments).returns(wrong)


async def test_a_stub_raises_by_status(lusid_mock: LusidMock) -> None:
    lusid_mock.on(PortfoliosApi.get_portfolio, "S", "p").raises(404, name="PortfolioNotFound")
    async with lusid_mock.factory() as factory:
        with pytest.raises(NotFoundException) as raised:
            await factory.build(PortfoliosApi).get_portfolio("S", "p")
    assert raised.value.problem is not None
    assert raised.value.problem.name == "PortfolioNotFound"


async def test_a_stub_raises_with_retry_after(lusid_mock: LusidMock) -> None:
    lusid_mock.on(PortfoliosApi.get_portfolio).raises(429, retry_after=7)
    async with lusid_mock.factory(opts=NO_RETRIES) as factory:
        with pytest.raises(RateLimitException) as raised:
            await factory.build(PortfoliosApi).get_portfolio("S", "p")
    assert raised.value.retry_after == 7


async def test_a_stub_fails_to_connect(lusid_mock: LusidMock) -> None:
    lusid_mock.on(PortfoliosApi.get_portfolio).raises(httpx.ConnectError("refused"))
    async with lusid_mock.factory(opts=NO_RETRIES) as factory:
        with pytest.raises(ConnectionFailedError):
            await factory.build(PortfoliosApi).get_portfolio("S", "p")


@pytest.mark.parametrize("status", [200, 304, 600])
def test_a_status_that_is_no_error_is_not_raised(lusid_mock: LusidMock, status: int) -> None:
    with pytest.raises(ValueError, match="400 to 599"):
        lusid_mock.on(PortfoliosApi.get_portfolio).raises(status)


async def test_outcomes_follow_each_other_and_the_last_stays(lusid_mock: LusidMock) -> None:
    stub = lusid_mock.on(InstrumentsApi.list_instruments).raises(404).returns(page("a"))
    async with lusid_mock.factory() as factory:
        api = factory.build(InstrumentsApi)
        with pytest.raises(NotFoundException):
            await api.list_instruments()
        names = [(await api.list_instruments()).values[0].name for _ in range(2)]
    assert (names, stub.call_count) == (["a", "a"], 3)


async def test_pages_follow_each_other(lusid_mock: LusidMock) -> None:
    stub = lusid_mock.on(InstrumentsApi.list_instruments).pages(
        [instrument("a"), instrument("b")], page("c"), []
    )
    async with lusid_mock.factory() as factory:
        listed = factory.build(InstrumentsApi).list_instruments(limit=2)
        names = [each.name async for each in listed.items()]
    assert (names, stub.call_count) == (["a", "b", "c"], 3)
    assert [call.arguments.get("page") for call in stub.calls] == [None, "page-2", "page-3"]


async def test_calls_are_recorded_by_the_names_of_their_arguments(lusid_mock: LusidMock) -> None:
    stub = lusid_mock.on(QuotesApi.upsert_quotes).returns(models.UpsertQuotesResponse(values={}, failed={}))
    series = {"provider": "Lusid", "instrumentId": "x", "instrumentIdType": "Figi", "quoteType": "Price"}
    quote = {"quoteSeriesId": {**series, "field": "mid"}, "effectiveAt": "2024-01-01"}
    body: Any = {"q": {"quoteId": quote}}
    async with lusid_mock.factory() as factory:
        await factory.build(QuotesApi).upsert_quotes("a/b", body)
    (call,) = stub.calls
    assert (call.operation, call.arguments["scope"]) == ("QuotesApi.upsert_quotes", "a/b")
    assert call.json() == call.arguments["request_body"] == body
    assert lusid_mock.calls == [call]


async def test_the_stub_with_the_most_arguments_responds(lusid_mock: LusidMock) -> None:
    lusid_mock.on(InstrumentsApi.list_instruments, limit=1).returns(page("one"))
    lusid_mock.on(InstrumentsApi.list_instruments).returns(page("any"))
    async with lusid_mock.factory() as factory:
        api = factory.build(InstrumentsApi)
        names = [(await api.list_instruments(limit=limit)).values[0].name for limit in (1, 2)]
    assert names == ["one", "any"]


async def test_a_stub_matches_by_body_and_by_listed_arguments(lusid_mock: LusidMock) -> None:
    keys = ["Instrument/a/b", "Instrument/a/c"]
    lusid_mock.on(InstrumentsApi.list_instruments, instrument_property_keys=keys).returns(page("keys"))
    lusid_mock.on(InstrumentsApi.delete_instruments, ["LUID_1"]).raises(404)
    async with lusid_mock.factory() as factory:
        api = factory.build(InstrumentsApi)
        assert (await api.list_instruments(instrument_property_keys=keys)).values[0].name == "keys"
        with pytest.raises(NotFoundException):
            await api.delete_instruments(["LUID_1"])
        with pytest.raises(UnmatchedCallError, match=r"request_body is \['LUID_2'\] where the stub has"):
            await api.delete_instruments(["LUID_2"])
    lusid_mock.unmatched.clear()


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (
            lambda factory: factory.build(InstrumentsApi).list_instruments(limit=5),
            "The nearest is InstrumentsApi.list_instruments(limit='1'): limit is '5' where the stub has '1'.",
        ),
        (
            lambda factory: factory.build(TransactionPortfoliosApi).get_holdings("S", "p"),
            "The nearest is TransactionPortfoliosApi.get_transactions(), which is GET /api/",
        ),
    ],
)
async def test_an_unmatched_call_fails_and_names_the_nearest_stub(
    call: Callable[[AsyncApiClientFactory], Any], says: str
) -> None:
    with pytest.raises(UnmatchedCallError) as raised:
        with LusidMock() as mock:
            mock.on(InstrumentsApi.list_instruments, limit=1).returns(page())
            mock.on(TransactionPortfoliosApi.get_transactions).raises(404)
            async with mock.factory() as factory:
                await call(factory)
    assert says in str(raised.value)


async def test_an_unmatched_call_fails_the_test_though_the_application_caught_it() -> None:
    with pytest.raises(UnmatchedCallError, match=r"add one with \.on"):
        with LusidMock() as mock:
            async with mock.factory() as factory:
                with suppress(AssertionError):
                    await factory.build(InstrumentsApi).list_instruments()


def test_a_stub_that_was_never_called_is_told_of_on_request() -> None:
    with pytest.raises(AssertionError, match=r"never called: <stub of InstrumentsApi.list_instruments\(\)>"):
        with LusidMock(assert_all_called=True) as mock:
            mock.on(InstrumentsApi.list_instruments).raises(404)


def test_an_unknown_argument_is_refused_with_the_nearest(lusid_mock: LusidMock) -> None:
    with pytest.raises(TypeError, match="no argument 'limits'; did you mean 'limit'"):
        lusid_mock.on(InstrumentsApi.list_instruments, limits=1)


@pytest.mark.parametrize("method", [InstrumentsApi, len, instrument])
def test_what_is_no_method_of_an_api_is_refused(lusid_mock: LusidMock, method: Any) -> None:
    with pytest.raises(TypeError):
        lusid_mock.on(method)


async def test_an_application_with_its_own_settings_meets_the_stubs(lusid_mock: LusidMock) -> None:
    lusid_mock.on(InstrumentsApi.list_instruments).returns(page("a"))
    settings = {
        "FBN_LUSID_URL": "https://example.lusid.com/api",
        "FBN_TOKEN_URL": "https://example.okta.com/oauth2/x/v1/token",
        "FBN_USERNAME": "u",
        "FBN_PASSWORD": "p",
        "FBN_CLIENT_ID": "c",
        "FBN_CLIENT_SECRET": "s",
    }
    loader = EnvironmentVariablesConfigurationLoader(environ=settings)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        found = await factory.build(InstrumentsApi).list_instruments()
    assert found.values[0].name == "a"


async def test_requests_to_others_are_stubbed_on_the_router(lusid_mock: LusidMock) -> None:
    lusid_mock.router.get("https://example.com/rates").respond(200, json={"EUR": 1})
    async with httpx.AsyncClient() as client:
        assert (await client.get("https://example.com/rates")).json() == {"EUR": 1}


async def test_an_action_of_a_resource_is_not_taken_for_a_resource(lusid_mock: LusidMock) -> None:
    lusid_mock.on(InstrumentsApi.get_instrument).raises(404)
    async with httpx.AsyncClient() as client:
        with pytest.raises(UnmatchedCallError):
            await client.get("https://lusid.test/api/api/instruments/Figi/$something")
    lusid_mock.unmatched.clear()
