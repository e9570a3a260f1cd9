"""What a server says is escaped and short, and has nothing that it was sent, in every error and every log."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import LusidError
from tests.calls.things import ThingsApi
from tests.eavesdropping import eavesdropping, found_in
from tests.hostile.servers import factory_to
from tests.http.sockets import serving

if TYPE_CHECKING:
    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

TOKEN = "MARKERbearer1"
HOSTILE = f"\x1b[31m\nERROR forged {TOKEN} \u202e" + "x" * 1000
IN_HEADER = f"{TOKEN} \x9b31m " + "x" * 1000


def head(status: str, *headers: str) -> str:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""])


def with_body(status: str, body: object, *headers: str) -> bytes:
    content = json.dumps(body).encode()
    lines = [f"content-length: {len(content)}", "content-type: application/json", *headers]
    return head(status, *lines).encode("latin-1") + content


REQUEST_ID = f"lusid-meta-requestid: {IN_HEADER}"
RESPONSES = {
    "a reason": head(f"403 {IN_HEADER}", "content-length: 0"),
    "a reason that is retried": head(f"503 {IN_HEADER}", "content-length: 0", "retry-after: 0"),
    "a reason of a success": head(f"200 {IN_HEADER}", "content-length: 0"),
    "a request id of an error": head("500 x", REQUEST_ID, "content-length: 0"),
    "a request id of a body that is empty": head("200 OK", REQUEST_ID, "content-length: 0"),
    "a request id of a body that is too large": head("200 OK", REQUEST_ID, "content-length: 9999999")
    + " " * 2_000_000,
    "a request id of a body that is cut": head("200 OK", REQUEST_ID, "content-length: 100"),
    "a media type": head("200 OK", f"content-type: text/{IN_HEADER}", "content-length: 1") + "x",
    "a content coding": head("200 OK", f"content-encoding: {IN_HEADER}", "content-length: 1") + "x",
    "a location": head("302 Found", f"location: https://x/{IN_HEADER}", "content-length: 0"),
    "a header that is none": f"HTTP/1.1 200 OK\r\n({IN_HEADER}\r\n\r\n",
    "a status line that is none": f"HTTP/9 {IN_HEADER}\r\n\r\n",
    "a chunk that is none": head("200 OK", "transfer-encoding: chunked", REQUEST_ID) + f"{IN_HEADER}\r\n",
    "a content-length that is none": head("200 OK", f"content-length: {IN_HEADER}"),
}
BODIES: dict[str, object] = {
    "a detail": {"name": HOSTILE, "title": HOSTILE, "detail": HOSTILE, "instance": HOSTILE},
    "fields with errors": {"errors": {HOSTILE: [HOSTILE]}},
    "text": HOSTILE,
}
PARTS: dict[str, object] = {
    "a field of another kind": {"name": [HOSTILE], HOSTILE: HOSTILE},
    "an unknown field": {"name": "x", HOSTILE: {HOSTILE: HOSTILE}},
    "an item of another kind": {"values": [{"name": "x"}, HOSTILE, {HOSTILE: 1}], "nextPage": HOSTILE},
    "a page that is none": {"values": HOSTILE},
    "a next page": {"values": [{"name": "x"}], "nextPage": HOSTILE},
}
ALL = {
    **{name: response.encode("latin-1") for name, response in RESPONSES.items()},
    **{f"{name} of an error": with_body(f"400 {IN_HEADER}", body) for name, body in BODIES.items()},
    **{f"{name} of a success": with_body("200 OK", body, REQUEST_ID) for name, body in PARTS.items()},
}


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("name", ALL)
async def test_a_text_of_a_server_is_shown_without_what_it_was_sent(
    name: str, streamed: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(ALL[name])
        return False

    # At DEBUG it shows response heads as they come, by its own choice.
    caplog.set_level(logging.INFO, "httpcore")
    errors: list[LusidError] = []
    with eavesdropping() as heard:
        async with serving(respond) as server:
            async with factory_to(server, access_token=TOKEN, transient_retries=1) as factory:
                things = factory.build(ThingsApi)
                for use in ("thing", "page", "items", "json"):
                    with anyio.fail_after(30):
                        try:
                            if streamed:
                                async with things.get_thing().stream() as chunks:
                                    async for _chunk in chunks:
                                        pass
                            elif use == "thing":
                                await things.get_thing()
                            elif use == "page":
                                await things.list_things()
                            elif use == "items":
                                async for _item in things.list_things().items():
                                    pass
                            else:
                                async for _page in things.list_things().json_pages():
                                    pass
                        except LusidError as error:
                            errors.append(error)
                            heard.hear_error(error)
    shown = [*map(str, errors), *caplog.messages]
    assert TOKEN.encode() in server.requests[0]
    assert [text[:300] for text in heard.heard if found_in(text, [TOKEN])] == []
    for text in shown:
        assert len(text) < 2500
        assert "\x1b" not in text
        assert "forged" not in text or "\nERROR" not in text
        assert "\x9b" not in text
