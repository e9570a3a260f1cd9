"""What the identity provider refuses: its reason is quoted, and a wrong password is not sent again."""

from __future__ import annotations

import base64
import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    AsyncCredentialResolver,
    AsyncTokenManager,
    AuthenticationError,
    UnauthorizedException,
)
from tests.auth.identity import ACCOUNT, API, Identity
from tests.calls.things import ThingsApi

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio


def rejected(error: str = "invalid_grant", status: int = 400) -> httpx.Response:
    return httpx.Response(status, json={"error": error, "error_description": "Wrong."})


async def error_of(manager: AsyncTokenManager) -> AuthenticationError:
    with pytest.raises(AuthenticationError) as raised:
        await manager.token()
    return raised.value


@pytest.mark.parametrize(
    "response",
    [
        rejected(),
        rejected("invalid_client", 401),
        httpx.Response(401, json={"errorCode": "E0000004", "errorSummary": "Authentication failed"}),
        httpx.Response(200, json={"error": "invalid_grant"}),
    ],
)
async def test_twenty_calls_in_a_row_send_a_wrong_password_once(response: httpx.Response) -> None:
    identity = Identity(responses=[response] * 20)
    manager = identity.manager()
    errors = [await error_of(manager) for _ in range(20)]
    assert identity.grants == ["password"]
    assert len({str(error) for error in errors}) == 1
    assert "Not asked again until 2023-11-14 22:14:20 UTC, unless the settings change." in str(errors[-1])
    assert len({id(error) for error in errors}) == 20


async def test_a_refusal_is_remembered_for_a_growing_while() -> None:
    identity = Identity(responses=[rejected()] * 6)
    manager = identity.manager()
    moments = []
    for _ in range(4 * 3600 // 30):
        sent = len(identity.requests)
        await error_of(manager)
        if len(identity.requests) > sent:
            moments.append(identity.now - 1000.0)
        identity.now += 30
        if len(moments) == 6:
            break
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert waits == [60.0, 240.0, 960.0, 3600.0, 3600.0]


async def test_a_token_ends_the_growth_of_the_while() -> None:
    identity = Identity(responses=[rejected(), rejected()], refresh_token=None)
    manager = identity.manager()
    await error_of(manager)
    identity.now += 61
    await error_of(manager)
    identity.now += 241
    await manager.token()
    identity.now += 3601
    identity.responses = [rejected()]
    await error_of(manager)
    identity.now += 61
    assert (await manager.token()).value == "marker-token-5"


class Changing:
    """A loader whose settings a test changes, and that may fail."""

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {"api_url": API, **ACCOUNT}
        self.calls = 0

    async def load_config(self) -> dict[str, Any]:
        self.calls += 1
        return self.settings


@pytest.mark.parametrize("name", ["password", "username", "client_secret", "token_url"])
async def test_a_refusal_is_forgotten_when_the_settings_change(name: str) -> None:
    identity, loader = Identity(responses=[rejected()]), Changing()
    manager = AsyncTokenManager(
        AsyncCredentialResolver([loader]),
        identity.client(),
        clock=identity.clock,
        wall_clock=identity.wall_clock,
    )
    for _ in range(3):
        await error_of(manager)
    loader.settings = {**loader.settings, name: f"{ACCOUNT[name]}2"}
    assert (await manager.token()).value == "marker-token-2"
    assert identity.grants == ["password", "password"]


async def test_settings_that_cannot_be_read_meanwhile_change_nothing() -> None:
    identity, loader = Identity(responses=[rejected()]), Changing()
    manager = AsyncTokenManager(
        AsyncCredentialResolver([loader]),
        identity.client(),
        clock=identity.clock,
        wall_clock=identity.wall_clock,
    )
    await error_of(manager)
    loader.settings = {}
    assert "invalid_grant" in str(await error_of(manager))
    assert identity.grants == ["password"]


async def test_a_refusal_after_a_rejected_refresh_token_fails_no_call_while_the_token_is_valid() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3541
    identity.responses = [rejected(), rejected()]
    for _ in range(10):
        identity.now += 5
        assert (await manager.token()).value == "marker-token-1"
    assert identity.grants == ["password", "refresh_token", "password"]


@pytest.mark.parametrize(
    ("response", "quoted"),
    [
        (
            httpx.Response(
                401,
                json={
                    "errorCode": "E0000004",
                    "errorSummary": "Authentication failed",
                    "errorCauses": [{"errorSummary": "Password expired"}, 7],
                },
            ),
            "401 Unauthorized: E0000004: Authentication failed: Password expired. Check username",
        ),
        (
            httpx.Response(
                200, json={"error": "access_denied", "error_description": "Policy evaluation failed."}
            ),
            "200 OK: access_denied: Policy evaluation failed. Check token_url",
        ),
        (
            rejected("invalid_client"),
            "invalid_client: Wrong. Check client_id and client_secret. Not asked again",
        ),
    ],
)
async def test_the_reason_of_the_identity_provider_is_quoted_with_single_full_stops(
    response: httpx.Response, quoted: str
) -> None:
    error = await error_of(Identity(responses=[response]).manager())
    assert quoted in str(error)
    assert ".." not in str(error)


async def test_created_with_a_token_is_a_success() -> None:
    identity = Identity(responses=[httpx.Response(201, json={"access_token": "marker-created"})])
    assert (await identity.manager().token()).value == "marker-created"


def jwt(expires: int) -> str:
    parts: tuple[dict[str, object], ...] = ({"alg": "none"}, {"exp": expires}, {})
    return ".".join(
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts
    )


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("marker-pat", "LUSID rejected the access token from arguments of ArgsConfigurationLoader."),
        (
            jwt(1_600_000_000),
            "ArgsConfigurationLoader, which says of itself that it expires on 2020-09-13 12:26 UTC.",
        ),
        (
            f"{jwt(0)[:-9]}.not-base64.x",
            "LUSID rejected the access token from arguments of ArgsConfigurationLoader.",
        ),
    ],
)
async def test_a_401_says_which_setting_the_personal_access_token_came_from(token: str, said: str) -> None:
    loader = ArgsConfigurationLoader(api_url=API, access_token=token)
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    async with AsyncApiClientFactory(config_loaders=[loader], transport=transport) as factory:
        with pytest.raises(UnauthorizedException) as raised:
            await factory.build(ThingsApi).get_thing()
    assert said in str(raised.value)
    assert token not in str(raised.value)


async def test_a_401_names_the_file_that_the_token_came_from(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("marker-pat")
    loader = ArgsConfigurationLoader(api_url=API, access_token_location=path)
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    async with AsyncApiClientFactory(config_loaders=[loader], transport=transport) as factory:
        with pytest.raises(
            UnauthorizedException, match="rejected the access token from access token file"
        ) as raised:
            await factory.build(ThingsApi).get_thing()
    assert str(path) in str(raised.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('"marker-pat"', "has quotation marks around it; give the token without"),
        ("Bearer marker-pat", "begins with 'Bearer '; give the token alone"),
        ("two\nlines", "must be one word of printable ASCII"),
        ("", "is empty"),
    ],
)
async def test_a_token_file_that_holds_something_else_is_described(
    content: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "token"
    path.write_text(content)
    error = await error_of(Identity().manager(access_token_location=path))
    assert said in str(error)
    assert "Its path was read from arguments of ArgsConfigurationLoader." in str(error)
    assert "marker" not in str(error)
