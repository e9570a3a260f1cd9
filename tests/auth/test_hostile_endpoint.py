"""A hostile token endpoint: no response without a limit, and nothing that was sent comes back in a text."""

from __future__ import annotations

import base64
import gzip
import logging
import zlib
from typing import TYPE_CHECKING
from urllib.parse import quote

import anyio
import httpx
import pytest

from lusid_async import AuthenticationError
from lusid_async.auth.endpoint import MAX_BODY
from lusid_async.credentials import PasswordCredential
from tests.auth.identity import ACCOUNT, Identity
from tests.auth.test_endpoint import Clock, error_of, manager_of
from tests.eavesdropping import eavesdropping
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

TOKEN = b'{"access_token": "marker-token"}'
BOMB = gzip.compress(b"\0" * 200_000_000, 1, mtime=0)


def packed(body: bytes, encoding: str) -> bytes:
    return json_response(body, headers=f"content-encoding: {encoding}\r\n")


async def error_from(response: bytes) -> AuthenticationError:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(response)
        return False

    async with serving(respond) as server, httpx.AsyncClient() as client:
        manager = manager_of(server.port, client, Clock())
        return await error_of(manager)


@pytest.mark.parametrize("response", [packed(BOMB, "gzip"), json_response(b" " * (MAX_BODY + 1))])
async def test_a_body_beyond_the_limit_is_refused(response: bytes) -> None:
    assert "the body is larger than 1 MB" in str(await error_from(response))


async def test_an_endless_body_is_refused() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        while True:
            await connection.send(b"10000\r\n%s\r\n" % (b" " * 0x10000))

    async with serving(respond) as server, httpx.AsyncClient() as client:
        error = await error_of(manager_of(server.port, client, Clock()))
    assert "the body is larger than 1 MB" in str(error)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(TOKEN, mtime=0)),
        ("x-gzip", gzip.compress(TOKEN, mtime=0)),
        ("deflate", zlib.compress(TOKEN)),
    ],
    ids=["gzip", "x-gzip", "deflate"],
)
async def test_a_small_compressed_body_is_read_although_it_was_not_asked_for(
    encoding: str, body: bytes
) -> None:
    async def respond(request: bytes, connection: ByteStream) -> bool:
        assert b"accept-encoding: identity" in request.lower()
        await connection.send(packed(body, encoding))
        return False

    async with serving(respond) as server, httpx.AsyncClient() as client:
        assert (await manager_of(server.port, client, Clock()).token()).value == "marker-token"


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("br", "has the content encoding br"),
        ("gzip, gzip", "has the content encoding gzip"),
        ("gzip", "is not gzip"),
    ],
)
async def test_a_body_that_cannot_be_decompressed_is_refused_by_name(encoding: str, said: str) -> None:
    assert said in str(await error_from(packed(b"anything", encoding)))


SENT = (ACCOUNT["password"], ACCOUNT["client_secret"], "marker-refresh")
FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "percent-encoded": lambda text: quote(text, safe=""),
    "in base64": lambda text: base64.b64encode(text.encode()).decode(),
    "as JSON escapes it": lambda text: text.replace("/", "\\/"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", ["error", "error_description", "errorSummary", "reason", "content-type"])
async def test_a_server_that_repeats_what_was_sent_shows_no_secret(place: str, form: str) -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3601
    echo = f"you sent {' '.join(map(FORMS[form], SENT))}"
    if place == "reason":
        response = httpx.Response(403, extensions={"reason_phrase": echo.encode()})
    elif place == "content-type":
        response = httpx.Response(403, content=b"x", headers={"content-type": echo.replace(" ", "_")})
    elif form == "as JSON escapes it":
        response = httpx.Response(403, content=f'{{"{place}": "{echo}"}}')
    else:
        response = httpx.Response(403, json={place: echo})
    identity.responses = [response]
    # httpx's own line about each request says the reason phrase; a transport has to replace it.
    logging.getLogger("httpx").disabled = True
    try:
        with eavesdropping() as heard:
            with pytest.raises(AuthenticationError) as raised:
                await manager.token()
            heard.hear_error(raised.value)
    finally:
        logging.getLogger("httpx").disabled = False
    shown = heard.text()
    assert "***" in shown
    for secret in SENT:
        assert FORMS[form](secret) not in shown


async def test_a_text_of_the_server_is_escaped_and_shortened() -> None:
    described = "\x1b[31mforged\nERROR all is well\u202e" + "x" * 20_000_000
    body = {"error": "invalid_scope", "error_description": described}
    with pytest.raises(AuthenticationError) as raised:
        await Identity(responses=[httpx.Response(400, json=body)]).manager().token()
    text = str(raised.value)
    assert r"\x1b[31mforged\nERROR all is well\u202e" in text
    assert text.isprintable()
    assert len(text) < 1000
    assert len(raised.value.error_description or "") == 300


async def test_the_query_of_a_token_url_is_sent_and_not_shown() -> None:
    url = "https://x.okta.com/t?key=marker-key"
    identity = Identity(responses=[httpx.Response(200, json=[]), httpx.ReadError("reset")])
    with eavesdropping() as heard:
        for _ in range(2):
            with pytest.raises(AuthenticationError) as raised:
                with anyio.fail_after(30):
                    await identity.manager(**{**ACCOUNT, "token_url": url}).token()
            heard.hear_error(raised.value)
            identity.responses = [httpx.ReadError("reset")] * 3
        heard.hear_object(PasswordCredential(**{**ACCOUNT, "token_url": url}))
    assert "HTTP Request: POST https://x.okta.com/t " in heard.text()
    assert "marker-key" not in heard.text()
    assert identity.requests[0].url.query == b"key=marker-key"
