"""The body of a call as parsed JSON, without a model."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from lusid_async import ConfigurationOptions, NotFoundException, ResponseValidationError
from tests.calls.things import ThingsApi, factory_over

pytestmark = pytest.mark.anyio

NUMBERS = b'{"name": 7, "amount": 0.12345678901234567890, "lusidName": {"Any Key": null}}'


def things(body: bytes, status: int = 200) -> ThingsApi:
    headers = {"content-type": "application/json", "lusid-meta-requestid": "req-9"}
    respond = httpx.Response(status, content=body, headers=headers)
    return factory_over(lambda _: respond).build(ThingsApi)


async def test_it_is_what_was_sent_with_lusid_s_names_and_whether_it_fits_the_model_or_not() -> None:
    sent = await things(NUMBERS).get_thing().json()
    assert sent == {"name": 7, "amount": 0.12345678901234568, "lusidName": {"Any Key": None}}
    assert isinstance(sent["amount"], float)


async def test_a_page_is_one_page() -> None:
    page = {"values": [{"name": "a"}], "nextPage": "p2"}
    assert await things(b'{"values": [{"name": "a"}], "nextPage": "p2"}').list_things().json() == page


@pytest.mark.parametrize("body", [b"[1]", b'"text"', b"null", b"true"])
async def test_the_body_need_not_be_an_object(body: bytes) -> None:
    expected: dict[bytes, Any] = {b"[1]": [1], b'"text"': "text", b"null": None, b"true": True}
    assert await things(body).get_thing().json() == expected[body]


@pytest.mark.parametrize(
    ("exact", "opts"), [(True, None), (False, ConfigurationOptions(decimals=True))], ids=["exact", "decimals"]
)
async def test_numbers_keep_their_digits_on_request(exact: bool, opts: ConfigurationOptions | None) -> None:
    sent = await things(NUMBERS).get_thing(opts=opts).json(exact=exact)
    assert sent["amount"] == Decimal("0.12345678901234567890")


@pytest.mark.parametrize(
    ("body", "problem"), [(b"", "it is empty"), (b"<html>", "expected value"), (b'{"a":', "EOF")]
)
async def test_what_is_no_json_is_an_error(body: bytes, problem: str) -> None:
    with pytest.raises(ResponseValidationError, match=problem) as raised:
        await things(body).get_thing().json()
    assert (raised.value.request_id, raised.value.operation) == ("req-9", "ThingsApi.get_thing")


async def test_an_error_status_is_its_exception() -> None:
    with pytest.raises(NotFoundException):
        await things(b"{}", status=404).get_thing().json()


async def test_it_can_be_requested_beside_other_uses_and_again() -> None:
    call = things(b'{"name": "a"}').get_thing()
    assert await call.json() == await call.json() == {"name": "a"}
    assert (await call).name == "a"
