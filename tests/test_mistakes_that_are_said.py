"""What a message says about the mistakes that users make most."""

from __future__ import annotations

import errno
import json
import socket
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    BadRequestException,
    ConfigurationOptions,
    LusidError,
    models,
)
from lusid_async._advice import ADVICE
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import checkpointed, in_batches
from lusid_async.errors import Sent, exception_for
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio


def problem(**members: Any) -> str:
    content = json.dumps({"name": "ValidationError", "code": 151, **members}).encode()
    return str(exception_for(400, "Bad Request", content, {}))


def test_the_fields_that_did_not_pass_come_before_what_is_said_about_all() -> None:
    said = problem(
        title="One or more of the elements supplied in your request were invalid. " * 5,
        detail="See the errors. " * 20,
        errors={"scope": ["The field is required."], "code": ["x" * 500], "displayName": ["Too long."]},
    )
    assert "ValidationError (code 151): scope: The field is required.; code: xxx" in said
    assert "displayName: Too long" in said


def empty(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"values": []})


async def test_a_listing_that_is_iterated_itself_hints_at_its_items() -> None:
    call: Any = factory_over(empty).build(InstrumentsApi).list_instruments()
    with pytest.raises(TypeError, match=r"use `async for item in InstrumentsApi.list_instruments\(…\).items"):
        async for _ in call:
            pass
    with pytest.raises(TypeError, match=ADVICE["page_iteration"].message):
        list(call)
    with pytest.raises(TypeError, match=ADVICE["page_iteration"].message):
        call[0]
    for iterated in (call.pages(), call.items()):
        assert not isinstance(iterated, Iterable)
        with pytest.raises(TypeError, match="use `async for`"):
            list(iterated)


async def test_a_call_that_is_iterated_was_not_awaited() -> None:
    call: Any = factory_over(empty).build(InstrumentsApi).get_instrument("Figi", "x")
    with pytest.raises(TypeError, match="get_instrument was not awaited"):
        list(call)


async def test_a_page_that_is_iterated_itself_hints_at_its_values() -> None:
    page: Any = await factory_over(empty).build(InstrumentsApi).list_instruments()
    with pytest.raises(TypeError, match=r"is a page and not a list: use `for item in page.values`"):
        list(page)
    assert page.values == []


def test_another_model_is_iterated_over_as_pydantic_does() -> None:
    assert dict(models.ResourceId(scope="s", code="c")) == {"scope": "s", "code": "c"}


def test_a_doubled_root_is_said() -> None:
    url = "https://fund.lusid.com/api/api/api/instruments"
    error = exception_for(404, "Not Found", b"", {}, sent=Sent(method="GET", url=url))
    assert ADVICE["doubled_root"].message in str(error)
    assert "with one /api" in str(error)


def unused_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def factory_to(root: str, **settings: Any) -> AsyncApiClientFactory:
    loader = ArgsConfigurationLoader(api_url=f"{root}/api", access_token="token-token", **settings)
    return AsyncApiClientFactory(config_loaders=[loader], opts=ConfigurationOptions(transient_retries=0))


async def failure_at(root: str, **settings: Any) -> str:
    async with factory_to(root, **settings) as factory:
        with pytest.raises(LusidError) as raised:
            await factory.build(InstrumentsApi).list_instruments()
    return str(raised.value)


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_connection_that_failed_through_a_proxy_names_it_without_its_password(scheme: str) -> None:
    proxy = f"http://127.0.0.1:{unused_port()}"
    message = await failure_at(
        f"{scheme}://127.0.0.1:{unused_port()}",
        proxy_address=proxy,
        proxy_username="proxy-user",
        proxy_password="proxy-password",
    )
    assert f" through the proxy {proxy} failed" in message
    assert "proxy-password" not in message
    assert "proxy-user" not in message


async def test_https_on_a_port_that_speaks_http_says_so() -> None:
    async def respond(stream: Any) -> None:
        async with stream:
            await stream.receive()
            await stream.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, respond)
        message = await failure_at(f"https://127.0.0.1:{port}")
        group.cancel_scope.cancel()
    assert ADVICE["tls_to_plain"].remedy in message


async def test_http_on_a_port_that_speaks_tls_says_so() -> None:
    async def respond(stream: Any) -> None:
        async with stream:
            await stream.receive()
            await stream.send(bytes.fromhex("15030100020250"))  # a TLS alert, as OpenSSL's servers send

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, respond)
        message = await failure_at(f"http://127.0.0.1:{port}")
        group.cancel_scope.cancel()
    assert ADVICE["plain_to_tls"].remedy in message


def test_the_words_of_nginx_about_a_request_without_tls_are_explained() -> None:
    body = b"<html><body>400 The plain HTTP request was sent to HTTPS port</body></html>"
    error = exception_for(400, "Bad Request", body, {})
    assert isinstance(error, BadRequestException)
    assert ADVICE["plain_to_tls"].remedy in str(error)


async def test_a_folder_that_is_not_there_is_named_and_not_the_file_that_locks_it(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    instruments = factory_over(empty).build(InstrumentsApi)
    with pytest.raises(FileNotFoundError, match="there is no such folder; make it first") as raised:
        async with checkpointed(instruments.list_instruments(), missing / "checkpoint") as pages:
            async for _ in pages:
                pass
    assert (raised.value.errno, raised.value.filename) == (errno.ENOENT, str(missing))
    with pytest.raises(FileNotFoundError, match="there is no such folder; make it first") as raised:
        good = {"a": models.InstrumentDefinition(name="n", identifiers={})}
        await in_batches(instruments.upsert_instruments, good, journal=missing / "journal")
    assert raised.value.filename == str(missing)
