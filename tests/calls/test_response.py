"""What becomes of an answer that does not fit."""

from __future__ import annotations

import gzip
import pickle

import httpx
import pytest

from lusid_async import (
    ApiException,
    ConfigurationOptions,
    ConnectionFailedError,
    ResponseValidationError,
    ServiceException,
)
from tests.calls.things import ThingsApi, factory_over

pytestmark = pytest.mark.anyio


async def misfit_of(response: httpx.Response) -> ResponseValidationError:
    things = factory_over(lambda _: response).build(ThingsApi)
    with pytest.raises(ResponseValidationError) as raised:
        await things.list_things(opts=ConfigurationOptions(strict=True))
    return raised.value


@pytest.mark.parametrize(
    ("body", "content_type", "path", "message"),
    [
        (b"", "application/json", "", "it is empty"),
        (b"  \n", "application/json", "", "it is empty"),
        (
            b"<html>login</html>",
            "text/html; charset=utf-8",
            "",
            "it is text/html, not JSON; it probably",
        ),
        (b'{"values": [{"na', "application/json", "", "JSON"),
        (b'"text"', "application/json", "", ""),
        (b"\xff\xfe", "application/json", "", ""),
        (b'{"values": [{"name": "a"}, {"name": 1}]}', "application/json", r"values\[1\]\.name", "values"),
        (b'{"values": [{}, {}]}', "application/json", r"values\[0\]\.name", "and 1 more"),
    ],
)
async def test_a_body_that_does_not_fit_is_an_error_with_its_path_where_strict(
    body: bytes, content_type: str, path: str, message: str
) -> None:
    headers = {"content-type": content_type, "lusid-meta-requestid": "req-9"}
    error = await misfit_of(httpx.Response(200, content=body, headers=headers))
    assert (error.operation, error.request_id, error.body) == ("ThingsApi.list_things", "req-9", body)
    assert error.path == path.replace("\\", "")
    assert message in str(error)
    assert "ThingsApi.list_things" in str(error)


async def test_a_misfit_survives_pickling() -> None:
    error = await misfit_of(httpx.Response(200, content=b""))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301


async def test_fields_that_are_new_do_not_matter() -> None:
    things = factory_over(lambda _: httpx.Response(200, json={"values": [], "new": 1})).build(ThingsApi)
    assert (await things.list_things()).values == []


# httpx leaves its own generators behind when a decoder fails, which trio remarks on.
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <async_generator:pytest.PytestUnraisableExceptionWarning"
)
async def test_a_broken_compression_is_a_broken_connection() -> None:
    broken = gzip.compress(b'{"values": []}')[:-12] + b"garbage, garbage"

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, stream=httpx.ByteStream(b"not gzip" + broken), headers={"content-encoding": "gzip"}
        )

    with pytest.raises(ConnectionFailedError, match=r"ThingsApi\.list_things"):
        await factory_over(respond).build(ThingsApi).list_things()


@pytest.mark.parametrize("body", [b"", b"<html>Bad gateway</html>", b'{"name": "cut'])
async def test_an_error_status_keeps_whatever_body_it_has(body: bytes) -> None:
    things = factory_over(lambda _: httpx.Response(502, content=body)).build(ThingsApi)
    with pytest.raises(ServiceException) as raised:
        await things.list_things()
    assert raised.value.body == body


async def test_a_redirect_is_not_followed() -> None:
    sent: list[httpx.Request] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(302, headers={"location": "https://elsewhere.com/"})

    with pytest.raises(ApiException, match="302"):
        await factory_over(redirect).build(ThingsApi).list_things()
    assert len(sent) == 1
