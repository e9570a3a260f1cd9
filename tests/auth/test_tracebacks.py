"""No exception that leaves the package has a frame with a secret, also after a cancellation."""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    AsyncCredentialResolver,
    AuthenticationError,
    ConfigurationError,
    FileTokenStore,
)
from lusid_async.credentials import Secret
from tests.auth.identity import ACCOUNT, API, Identity
from tests.eavesdropping import eavesdropping, found_in
from tests.faults.stepping import CancelledAt
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from pathlib import Path

    from anyio.abc import ByteStream

    from lusid_async import AsyncTokenManager
    from tests.eavesdropping import Eavesdropper

pytestmark = pytest.mark.anyio

SECRETS = ("MARKERpassword1", "MARKERsecret2", "MARKERaccess3", "MARKERrefresh4", "MARKERproxy5")
PASSWORD, CLIENT_SECRET, ACCESS, REFRESH, PROXY = SECRETS
TOKEN = json.dumps({"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600}).encode()
STEPS = 60
STEPS_TO_A_PROXY = 16
"""Up to the first retry, which would wait."""

PATIENCE_SECONDS = 60


async def drip(_request: bytes, connection: ByteStream) -> bool:
    """Respond in pieces, so that a request is cancelled with half of the response read."""
    response = json_response(TOKEN)
    for start in range(0, len(response), 20):
        await connection.send(response[start : start + 20])
        for _ in range(10):
            await anyio.lowlevel.checkpoint()
    return True


async def through_a_proxy(request: bytes, connection: ByteStream) -> bool:
    """Be a proxy that takes its time over a tunnel and refuses it."""
    assert request.startswith(b"CONNECT ")
    for _ in range(3):
        await anyio.lowlevel.checkpoint()
    await connection.send(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
    return False


def settings_at(port: int, **changes: Any) -> ArgsConfigurationLoader:
    account = {
        "username": "user",
        "password": PASSWORD,
        "client_id": "client",
        "client_secret": CLIENT_SECRET,
    }
    return ArgsConfigurationLoader(
        api_url=API, **{"token_url": f"http://127.0.0.1:{port}/token", **account, **changes}
    )


async def cancelled_at(manager: AsyncTokenManager, step: int, heard: Eavesdropper) -> bool:
    """Cancel a token request when it waits for the n-th time; keep all that can be seen of it then."""
    with anyio.CancelScope() as scope:
        try:
            await CancelledAt(manager.token(), scope, step)
        except AuthenticationError as error:
            heard.hear_error(error)
        except BaseException as error:
            heard.hear_error(error)
            raise
    return scope.cancelled_caught


@pytest.mark.parametrize("way", ["direct", "refresh", "file store", "proxy"])
async def test_a_token_request_that_is_cancelled_at_any_step_shows_no_secret(
    way: str, tmp_path: Path
) -> None:
    cancelled = 0
    with eavesdropping() as heard, anyio.fail_after(PATIENCE_SECONDS):
        async with serving(through_a_proxy if way == "proxy" else drip) as server:
            changes: dict[str, Any] = {}
            if way == "proxy":
                changes = {
                    "token_url": "https://identity.example.com/token",
                    "proxy_address": f"http://127.0.0.1:{server.port}",
                    "proxy_username": "user",
                    "proxy_password": PROXY,
                }
            for step in range(1, (STEPS_TO_A_PROXY if way == "proxy" else STEPS) + 1):
                store = FileTokenStore(tmp_path / str(step)) if way == "file store" else None
                loader = settings_at(server.port, **changes)
                async with AsyncApiClientFactory(config_loaders=[loader], token_store=store) as factory:
                    if way == "refresh":
                        await factory.token_manager.invalidate(await factory.token_manager.token())
                    if not await cancelled_at(factory.token_manager, step, heard):
                        break
                    cancelled += 1
            sent = b"".join((*server.requests, *server.bodies))
    assert cancelled >= 3
    assert (b"proxy-authorization" in sent.lower()) if way == "proxy" else (PASSWORD.encode() in sent)
    assert found_in(heard.text(), SECRETS) == []


def frames_of(error: BaseException) -> list[str]:
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


async def test_a_traceback_of_an_error_has_none_of_the_frames_below() -> None:
    identity = Identity(responses=[httpx.Response(403)])
    with pytest.raises(AuthenticationError) as raised:
        await identity.manager().token()
    (own,) = frames_of(raised.value)
    assert own == "test_a_traceback_of_an_error_has_none_of_the_frames_below"
    with pytest.raises(ConfigurationError) as refused:
        await AsyncCredentialResolver([ArgsConfigurationLoader()]).resolve()
    assert len(frames_of(refused.value)) == 1


async def test_the_exception_of_a_handler_keeps_its_frames_and_ours_lose_their_locals() -> None:
    def fails(response: httpx.Response) -> None:
        kept = response.status_code
        raise LookupError(kept)

    manager = Identity().manager(**ACCOUNT, id_provider_response_handler=fails)
    with pytest.raises(LookupError) as raised:
        await manager.token()
    captured = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    names = {frame.name: frame.locals for frame in captured.stack}
    assert (names["fails"] or {})["kept"] == "200"
    assert not names["_notify_handler"]


async def test_what_the_user_was_handling_keeps_its_traceback() -> None:
    manager = Identity(responses=[httpx.Response(403)]).manager()
    raised: list[BaseException | None] = []
    try:
        _ = int("before")
    except ValueError:
        try:
            await manager.token()
        except AuthenticationError as error:
            raised.append(error.__context__)
    (before,) = raised
    assert isinstance(before, ValueError)
    assert len(frames_of(before)) == 1


def test_a_part_of_a_secret_is_a_secret() -> None:
    secret = Secret("marker-" * 20)
    parts = (secret[:80], secret[0], secret[-3:], secret.strip(), secret.rstrip("-"))
    assert {repr(part) for part in parts} == {"'***'"}
    assert secret[:7] == "marker-"


def test_rich_and_sentry_show_no_secret_among_locals() -> None:
    from rich.pretty import pretty_repr
    from sentry_sdk.serializer import serialize

    variables = {"password": Secret("marker-" * 20), "settings": {"inner": [Secret("marker")]}}
    assert "marker" not in pretty_repr(variables, max_string=80)
    assert "marker" not in repr(serialize(variables, is_vars=True))
    assert "marker" not in repr(serialize({"extra": variables}))
