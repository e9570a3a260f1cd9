"""A response that does not fit in one place is returned with everything else, and the place is told."""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import AsyncApiClientFactory, ConfigurationOptions, ResponseValidationError, models
from lusid_async.api import InstrumentsApi
from tests.calls.things import ThingsApi, factory_over

if TYPE_CHECKING:
    from lusid_async import ApiResponse

pytestmark = pytest.mark.anyio

EQUITY = {"instrumentType": "Equity", "domCcy": "GBP"}


def instrument(code: str, **changes: Any) -> dict[str, Any]:
    return {
        "lusidInstrumentId": code,
        "scope": "default",
        "version": {"effectiveFrom": "2024-05-01T00:00:00Z", "asAtDate": "2024-05-01T00:00:00Z"},
        "name": code,
        "identifiers": {},
        "state": "Active",
        "instrumentDefinition": EQUITY,
        **changes,
    }


def factory_of(body: object, **arguments: Any) -> AsyncApiClientFactory:
    headers = {"lusid-meta-requestid": "req-9"}
    return factory_over(lambda _: httpx.Response(200, json=body, headers=headers), **arguments)


async def listing(body: object) -> ApiResponse[models.PagedResourceListOfInstrument]:
    return await factory_of(body).build(InstrumentsApi).list_instruments().with_http_info()


def without(item: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key != name}


async def test_one_odd_item_does_not_hide_the_others() -> None:
    values = [instrument(str(number)) for number in range(2000)]
    values[7] = without(values[7], "name")
    response = await listing({"values": values})
    assert [each.lusid_instrument_id for each in response.data.values] == [str(n) for n in range(2000)]
    assert [type(each.instrument_definition) for each in response.data.values] == [models.Equity] * 2000
    assert response.problems == ("values[7].name: the field is missing",)
    odd = response.data.values[7]
    assert (odd.state, odd.to_dict().get("name", "not set")) == ("Active", "not set")
    assert getattr(odd, "name", "no attribute") is None


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": 5}, "values[1].name: Input should be a valid string"),
        (
            {"version": {"effectiveFrom": "2024-05-01T00:00:00Z"}},
            "values[1].version.asAtDate: the field is missing",
        ),
        ({"instrumentDefinition": {**EQUITY, "domCcy": 3}}, "values[1].instrumentDefinition.domCcy: Input"),
        (
            {"instrumentDefinition": {"domCcy": "x"}},
            "values[1].instrumentDefinition.instrumentType: the field",
        ),
        (
            {"instrumentDefinition": {"instrumentType": None}},
            "values[1].instrumentDefinition.instrumentType: In",
        ),
    ],
)
async def test_what_does_not_fit_is_kept_as_it_came_and_told_with_its_path(
    changes: dict[str, Any], problem: str
) -> None:
    response = await listing({"values": [instrument("a"), instrument("b", **changes), instrument("c")]})
    assert [each.lusid_instrument_id for each in response.data.values] == ["a", "b", "c"]
    [told] = response.problems
    assert told.startswith(problem)
    [name] = changes
    written = response.data.values[1].to_dict()[name]
    assert written == changes[name] or name == "version"


@pytest.mark.parametrize("discriminator", [{}, {"instrumentType": None}, {"instrumentType": "AddedNextYear"}])
async def test_an_unknown_missing_or_null_discriminator_gives_the_base_class_with_every_field(
    discriminator: dict[str, Any],
) -> None:
    sent = {**discriminator, "strike": 3}
    response = await listing({"values": [instrument("a", instrumentDefinition=sent)]})
    definition = response.data.values[0].instrument_definition
    assert type(definition) is models.LusidInstrument
    assert definition.model_extra == {"strike": 3}


async def test_values_that_are_null_are_an_empty_page() -> None:
    response = await listing({"values": None, "nextPage": None})
    assert (response.data.values, response.problems) == ([], ())
    call = factory_of({"values": None}).build(InstrumentsApi).list_instruments()
    assert [item async for item in call.items()] == []


async def test_a_null_item_is_left_out_and_told() -> None:
    response = await listing({"values": [None, instrument("b")]})
    assert [each.name for each in response.data.values] == ["b"]
    assert response.problems == ("values[0]: null was left out",)


async def test_what_does_not_fit_is_logged_with_path_and_request_id(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, "lusid_async")
    await factory_of({"values": [{}] * 9}).build(ThingsApi).list_things()
    [record] = caplog.records
    assert record.levelname == "WARNING"
    message = record.getMessage()
    assert message.startswith("ThingsApi.list_things: parts of the response do not fit")
    assert "req-9" in message
    assert "values[0].name: the field is missing" in message
    assert message.endswith("and 4 more")


async def test_a_response_that_fits_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "lusid_async")
    response = await listing({"values": [instrument("a")], "added": 1})
    assert (response.problems, caplog.records) == ((), [])


@pytest.mark.parametrize("body", ["text", [], 3, {"error": "of a proxy"}, {"name": 5}, {"name": None}])
async def test_a_body_of_which_nothing_fits_is_an_error(body: object) -> None:
    with pytest.raises(ResponseValidationError, match="req-9"):
        await factory_of(body).build(ThingsApi).get_thing()


@pytest.mark.parametrize(
    ("of_factory", "of_call", "raises"),
    [(None, None, False), (True, None, True), (None, True, True), (True, False, False)],
)
async def test_strict_raises_for_any_part_that_does_not_fit(
    of_factory: bool | None, of_call: bool | None, raises: bool
) -> None:
    factory = factory_of({"values": [{}]}, opts=ConfigurationOptions(strict=of_factory))
    call = factory.build(ThingsApi).list_things(opts=ConfigurationOptions(strict=of_call))
    if raises:
        with pytest.raises(ResponseValidationError) as raised:
            await call
        assert (raised.value.path, raised.value.request_id) == ("values[0].name", "req-9")
    else:
        assert len((await call).values or ()) == 1


DIGITS = "1234567890.123456789012345678"


@pytest.mark.parametrize(
    ("opts", "expected"),
    [(None, float(DIGITS)), (ConfigurationOptions(decimals=True), Decimal(DIGITS))],
)
async def test_numbers_keep_all_their_digits_where_decimals_are_asked_for(
    opts: ConfigurationOptions | None, expected: object
) -> None:
    bond = {
        "instrumentType": "Bond",
        "startDate": "2024-05-01T00:00:00Z",
        "maturityDate": "2034-05-01T00:00:00Z",
        "domCcy": "GBP",
        "flowConventions": {
            "currency": "GBP",
            "paymentFrequency": "6M",
            "dayCountConvention": "ActualActual",
            "rollConvention": "None",
            "paymentCalendars": [],
            "resetCalendars": [],
        },
        "principal": "DIGITS",
        "couponRate": 0.05,
    }
    page = httpx.Response(200, json={"values": [instrument("a", instrumentDefinition=bond)]}).text
    body = page.replace('"DIGITS"', DIGITS)
    api = factory_over(lambda _: httpx.Response(200, content=body), opts=opts).build(InstrumentsApi)
    response = await api.list_instruments().with_http_info()
    definition = response.data.values[0].instrument_definition
    assert isinstance(definition, models.Bond)
    assert (definition.principal, response.problems) == (expected, ())
    assert type(definition.principal) is type(expected)
    if opts is not None:
        assert DIGITS in definition.to_json()
        json_page = await anext(api.list_instruments().json_pages())
        assert json_page["values"][0]["instrumentDefinition"]["principal"] == expected
