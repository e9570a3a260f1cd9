"""No secret is let out, whatever goes wrong: in no log, error, traceback, repr, pickle, warning or file.

Secrets are planted in every place that holds one, every failure is driven, and all that can be heard or seen
is searched for them, also percent-encoded and in base64.
"""

from __future__ import annotations

import json
import stat
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    AsyncCredentialResolver,
    BearerAuth,
    ConfigurationLoader,
    ConfigurationOptions,
    EnvironmentVariablesConfigurationLoader,
    FileTokenStore,
    LusidError,
    MemoryTokenStore,
    RedisTokenStore,
    SecretsFileConfigurationLoader,
)
from tests.calls.things import Thing, ThingsApi
from tests.eavesdropping import Eavesdropper, eavesdropping, found_in
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from anyio.abc import ByteStream

    from lusid_async import TokenStore

pytestmark = pytest.mark.anyio

PAT = "MARKERpat41"
PASSWORD = "MARKERpassword42"
CLIENT_SECRET = "MARKERclientsecret43"
ACCESS = "MARKERaccess44"
REFRESH = "MARKERrefresh45"
PROXY_PASSWORD = "MARKERproxy46"
REDIS_PASSWORD = "MARKERredis47"
SECRETS = (PAT, PASSWORD, CLIENT_SECRET, ACCESS, REFRESH, PROXY_PASSWORD, REDIS_PASSWORD)

AROUND = "+/&% "
"""What makes a difference once it is encoded."""

ACCOUNT = {
    "username": "user",
    "password": f"{PASSWORD}{AROUND}",
    "client_id": "client",
    "client_secret": f"{CLIENT_SECRET}{AROUND}",
}
IMPATIENT = ConfigurationOptions(total_timeout_ms=2000, read_timeout_ms=50)
GRANTED = {"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600}


@pytest.fixture
def heard() -> Iterator[Eavesdropper]:
    """Hear what the test lets out, and fail it if there is a secret in it."""
    with eavesdropping() as eavesdropper:
        yield eavesdropper
    assert found_in(eavesdropper.text(), SECRETS) == []


def answering(body: object, status: str = "200 OK", headers: str = "") -> bytes:
    return json_response(json.dumps(body).encode(), status, headers)


BUSY = answering({}, "429 Too Many Requests", "retry-after: 0\r\n")
BROKEN = answering({}, "503 Service Unavailable", "retry-after: 0\r\n")
HTML = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>"
CUT_OFF = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"
GARBAGE = b"\x00\xff\r\n\r\n"
ELSEWHERE = answering({}, "302 Found", "location: https://elsewhere.example.com/\r\n")
SILENCE = b""

TOKEN_FAULTS = {
    "wrong password": answering({"error": "invalid_grant"}, "400 Bad Request"),
    "wrong client": answering({"error": "invalid_client"}, "401 Unauthorized"),
    "refused": answering({"error": "access_denied"}, "403 Forbidden"),
    "busy": BUSY,
    "broken": BROKEN,
    "html": HTML,
    "html refused": HTML.replace(b"200 OK", b"404 Not Found"),
    "empty": answering(None),
    "no token": answering({"refresh_token": REFRESH, "expires_in": "soon"}),
    "half a token": answering({**GRANTED, "access_token": f"{ACCESS}\n{ACCESS}"}),
    "tokens and an error": answering({**GRANTED, "error": "invalid_grant"}, "400 Bad Request"),
    "cut off": json_response(json.dumps(GRANTED).encode()[:-9]),
    "broken off": CUT_OFF,
    "garbage": GARBAGE,
    "elsewhere": ELSEWHERE,
    "silence": SILENCE,
}
API_FAULTS = {
    "refused token": answering({}, "401 Unauthorized"),
    "refused": answering({"title": "no"}, "403 Forbidden"),
    "busy": BUSY,
    "broken": BROKEN,
    "html": HTML,
    "wrong shape": answering({"name": 7}),
    "cut off": json_response(b'{"name": '),
    "broken off": CUT_OFF,
    "garbage": GARBAGE,
    "elsewhere": ELSEWHERE,
    "silence": SILENCE,
}


def responder(*, token: bytes, api: bytes) -> Callable[[bytes, ByteStream], Awaitable[bool]]:
    """Return a server for both; silence lasts until the client has had enough."""

    async def respond(request: bytes, connection: ByteStream) -> bool:
        answer = token if b"/token" in request.split(b"\r\n")[0] else api
        if answer == SILENCE:
            await anyio.sleep_forever()
        await connection.send(answer)
        return False

    return respond


def settings_for(port: int, **changes: Any) -> ArgsConfigurationLoader:
    root = f"http://127.0.0.1:{port}"
    return ArgsConfigurationLoader(
        **{"api_url": f"{root}/api", "token_url": f"{root}/token", **ACCOUNT, **changes}
    )


async def hear_all_of(factory: AsyncApiClientFactory, heard: Eavesdropper) -> None:
    """Hear what the parts of a factory say of themselves."""
    things = factory.build(ThingsApi)
    call = things.put_thing("s", "c", Thing(name="x"))
    parts: list[object] = [
        factory,
        factory.client,
        factory.client.auth,
        factory.resolver,
        factory.resolver.lock,
    ]
    listing = things.list_things().items()
    assert listing.page is None  # one that is dropped without any use warns
    parts += [factory.token_manager, things, call, listing]
    parts.append(BearerAuth(factory.token_manager, factory.resolver))
    try:
        settings = await factory.resolver.resolve()
        parts += [settings, settings.credential, settings.proxy, await call.request()]
        parts.append(await factory.token_manager.token())
    except LusidError as error:
        heard.hear_error(error)
    for part in parts:
        heard.hear_object(part)


async def call_and_hear(factory: AsyncApiClientFactory, heard: Eavesdropper) -> None:
    """Make a call, and hear what comes of it."""
    await hear(lambda: factory.build(ThingsApi).get_thing(opts=IMPATIENT).with_http_info(), heard)


async def call_in_every_way(factory: AsyncApiClientFactory, heard: Eavesdropper) -> None:
    """Make calls of every kind, and hear what comes of them."""
    things = factory.build(ThingsApi)

    async def stream() -> None:
        async with things.get_thing(opts=IMPATIENT).stream() as chunks:
            async for chunk in chunks:
                heard.hear(chunk)

    async def list_things() -> None:
        async for thing in things.list_things(opts=IMPATIENT).items():
            heard.hear(thing)

    for use in (things.get_thing(opts=IMPATIENT).with_http_info, stream, list_things):
        await hear(use, heard)


async def hear(use: Callable[[], Awaitable[object]], heard: Eavesdropper) -> None:
    try:
        heard.hear(await use())
    except LusidError as error:
        heard.hear_error(error)


@pytest.mark.parametrize("fault", TOKEN_FAULTS)
async def test_no_fault_of_the_token_endpoint_shows_a_secret(fault: str, heard: Eavesdropper) -> None:
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(
            serving(responder(token=TOKEN_FAULTS[fault], api=answering({"name": "x"})))
        )
        factory = await stack.enter_async_context(
            AsyncApiClientFactory(config_loaders=[settings_for(server.port)])
        )
        await call_and_hear(factory, heard)
        if fault != "silence":
            await hear_all_of(factory, heard)
    assert b"POST /token" in b"".join(server.requests)


@pytest.mark.parametrize("fault", API_FAULTS)
@pytest.mark.parametrize("credential", ["password", "pat"])
async def test_no_fault_of_the_api_shows_a_secret(fault: str, credential: str, heard: Eavesdropper) -> None:
    async with serving(responder(token=answering(GRANTED), api=API_FAULTS[fault])) as server:
        changes = {"access_token": PAT} if credential == "pat" else {}
        async with AsyncApiClientFactory(config_loaders=[settings_for(server.port, **changes)]) as factory:
            await call_in_every_way(factory, heard)
            await hear_all_of(factory, heard)
    sent = b"".join(server.requests)
    assert (PAT if credential == "pat" else ACCESS).encode() in sent


@pytest.mark.parametrize("status", [200, 400, 401, 403, 429, 500])
async def test_no_refresh_shows_a_secret(status: int, heard: Eavesdropper) -> None:
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.path != "/token":
            return httpx.Response(401 if len(requests) < 3 else 200, json={"name": "x"})
        if b"grant_type=refresh_token" in request.content:
            return httpx.Response(status, json=GRANTED, headers={"retry-after": "0"})
        return httpx.Response(200, json=GRANTED)

    async with AsyncApiClientFactory(
        config_loaders=[settings_for(1)], transport=httpx.MockTransport(handle)
    ) as factory:
        await call_in_every_way(factory, heard)
        await hear_all_of(factory, heard)
    assert any(REFRESH.encode() in request.content for request in requests)


@pytest.mark.parametrize("broken", ["api_url", "token_url", "both"])
async def test_nobody_listening_shows_no_secret(broken: str, heard: Eavesdropper) -> None:
    async with serving(responder(token=answering(GRANTED), api=answering({"name": "x"}))) as server:
        nowhere = {"api_url": "http://127.0.0.1:1/api", "token_url": "http://127.0.0.1:1/token"}
        changes = nowhere if broken == "both" else {broken: nowhere[broken]}
        async with AsyncApiClientFactory(config_loaders=[settings_for(server.port, **changes)]) as factory:
            await call_and_hear(factory, heard)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "answer",
    [
        answering({}, "407 Proxy Authentication Required", "proxy-authenticate: Basic\r\n"),
        answering({}, "502 Bad Gateway"),
        b"HTTP/1.1 200 Connection established\r\n\r\n",
        CUT_OFF,
        GARBAGE,
    ],
)
async def test_no_fault_of_a_proxy_shows_a_secret(scheme: str, answer: bytes, heard: Eavesdropper) -> None:
    async with serving(responder(token=answer, api=answer)) as proxy:
        settings = {
            "api_url": f"{scheme}://things.example.com/api",
            "token_url": f"{scheme}://identity.example.com/token",
            "proxy_address": f"http://127.0.0.1:{proxy.port}",
            "proxy_username": "proxyuser",
            "proxy_password": f"{PROXY_PASSWORD}{AROUND}",
        }
        async with AsyncApiClientFactory(
            config_loaders=[settings_for(1, **settings)], allow_plain_http=True
        ) as factory:
            await call_and_hear(factory, heard)
            await hear_all_of(factory, heard)
    assert b"proxy-authorization" in b"".join(proxy.requests).lower()


WRONG_SETTINGS: list[dict[str, Any]] = [
    {"total_timeout_ms": "soon", "read_timeout_ms": -1, "api_url": "x.lusid.com"},
    {"api_url": f"https://user:{PASSWORD}@x.lusid.com/api"},
    {"token_url": f"https://user:{PASSWORD}@x.okta.com/token"},
    {"api_url": f"https://x.lusid.com/api?token={PAT}"},
    {"api_url": f"http://x.lusid.com/api#{PAT}"},
    {"access_token": f"{PAT} {PAT}"},
    {"access_token": f"{PAT}\u00fc"},
    {"access_token": [PAT]},
    {"password": [PASSWORD]},
    {"client_secret": {"value": CLIENT_SECRET}},
    {"proxy_address": f"proxy:{PROXY_PASSWORD}"},
    {"proxy_address": f"http://user:{PROXY_PASSWORD}@[bad:3128"},
    {"proxy_address": f"http://user:{PROXY_PASSWORD}@proxy:port"},
    {"proxy_address": f"http://user:{PROXY_PASSWORD}@"},
    {"proxy_address": None, "proxy_password": PROXY_PASSWORD},
    {"access_token_location": PAT * 30},
    {"certificate_filename": "/nowhere/bundle.pem"},
]


@pytest.mark.parametrize("wrong", WRONG_SETTINGS)
async def test_no_wrong_setting_shows_a_secret(wrong: dict[str, Any], heard: Eavesdropper) -> None:
    loader = settings_for(1, **wrong)
    with pytest.raises(LusidError) as raised:
        await AsyncCredentialResolver([loader]).resolve()
    heard.hear_error(raised.value)
    heard.hear_object(loader)


@pytest.mark.parametrize(
    "content",
    [
        f'{{"api": {{"password": "{PASSWORD}" oops',
        f'{{"api": {{"accessToken": "{PAT}", "lusidUrl": 7}}}}',
        f'{{"api": "{PAT}"}}',
        f'{{"profiles": {{"default": "{PAT}"}}}}',
        f'{{"profiles": {{"other": {{"accessToken": "{PAT}"}}}}}}',
        f'["{PAT}"]',
        f'"{PAT}',
        "\ufeff" + PAT,
    ],
)
async def test_no_bad_secrets_file_shows_a_secret(content: str, tmp_path: Path, heard: Eavesdropper) -> None:
    (tmp_path / "secrets.json").write_text(content)
    environment = {
        "FBN_PASSWORD": PASSWORD,
        "FBN_CLIENT_SECRET": CLIENT_SECRET,
        "FBN_PROXY_PASSWORD": PROXY_PASSWORD,
    }
    loaders: list[ConfigurationLoader] = [
        SecretsFileConfigurationLoader(tmp_path / "secrets.json"),
        EnvironmentVariablesConfigurationLoader(environment),
    ]
    factory = AsyncApiClientFactory(config_loaders=loaders)
    await hear_all_of(factory, heard)
    for loader in loaders:
        heard.hear_object(loader)
    heard.hear_object(EnvironmentVariablesConfigurationLoader(environment).load_config())


@pytest.mark.parametrize("raises", [False, True])
async def test_a_handler_of_answers_shows_no_secret(raises: bool, heard: Eavesdropper) -> None:
    def handler(response: httpx.Response) -> None:
        heard.hear(repr(response), repr(response.request), repr(response.request.headers))
        if raises:
            raise LookupError("the user's own")

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=GRANTED if request.url.path == "/token" else {"name": "x"})

    factory = AsyncApiClientFactory(
        config_loaders=[settings_for(1)],
        transport=httpx.MockTransport(handle),
        id_provider_response_handler=handler,
    )
    try:
        await factory.build(ThingsApi).get_thing()
    except LookupError as error:
        heard.hear_error(error)
    else:
        assert not raises


@pytest.mark.parametrize("state", ["fresh", "corrupted", "readable", "unwritable"])
async def test_a_file_store_shows_no_secret_and_keeps_it_for_its_owner(
    state: str, tmp_path: Path, heard: Eavesdropper
) -> None:
    directory = tmp_path / "tokens"
    async with serving(responder(token=answering(GRANTED), api=answering({"name": "x"}))) as server:
        for _ in range(2):
            store: TokenStore = FileTokenStore(directory)
            async with AsyncApiClientFactory(
                config_loaders=[settings_for(server.port)], token_store=store
            ) as factory:
                await call_and_hear(factory, heard)
                await hear_all_of(factory, heard)
                heard.hear_object(store)
            spoil(directory, state)
    assert modes_below(tmp_path) <= ({0o600, 0o644} if state == "readable" else {0o600})
    assert tokens_below(tmp_path) == (state != "unwritable")


def spoil(directory: Path, state: str) -> None:
    for path in filter(Path.is_file, directory.glob("*.json")):
        if state == "corrupted":
            path.write_text(f'{{"value": "{ACCESS}')
        elif state == "readable":
            path.chmod(0o644)
        elif state == "unwritable":
            path.unlink()
            path.mkdir()


def modes_below(directory: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in directory.rglob("*") if path.is_file()}


def tokens_below(directory: Path) -> bool:
    return any(ACCESS in path.read_text() for path in directory.rglob("*.json") if path.is_file())


@pytest.mark.parametrize(
    "answer",
    [
        b"-ERR unknown command 'AUTH', with args beginning with: 'MARKERredis47'\r\n",
        b"-WRONGPASS invalid username-password pair or user is disabled.\r\n",
        b"-NOAUTH MARKERredis47 required\r\n",
        b"$14\r\nMARKERredis47\r\n\r\n",
        b"?MARKERredis47\r\n",
        b"",
    ],
)
async def test_no_fault_of_a_redis_server_shows_a_secret(
    answer: bytes, anyio_backend: str, heard: Eavesdropper
) -> None:
    async def refuse(connection: ByteStream) -> None:
        async with connection:
            await connection.receive()
            await connection.send(answer) if answer else None

    redis = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = redis.extra(anyio.abc.SocketAttribute.local_port)
    respond = responder(token=answering(GRANTED), api=answering({"name": "x"}))
    async with redis, anyio.create_task_group() as group, serving(respond) as server:
        group.start_soon(redis.serve, refuse)
        store = RedisTokenStore(f"redis://user:{REDIS_PASSWORD}@127.0.0.1:{port}/0", timeout=0.2)
        factory = AsyncApiClientFactory(config_loaders=[settings_for(server.port)], token_store=store)
        await call_and_hear(factory, heard)
        await hear_all_of(factory, heard)
        heard.hear_object(store)
        await factory.aclose()
        group.cancel_scope.cancel()
    assert ("continues without it" in heard.text()) == (anyio_backend == "asyncio")


async def test_the_memory_store_shows_no_secret(heard: Eavesdropper) -> None:
    store = MemoryTokenStore()
    async with serving(responder(token=answering(GRANTED), api=answering({"name": "x"}))) as server:
        async with AsyncApiClientFactory(
            config_loaders=[settings_for(server.port)], token_store=store
        ) as factory:
            await call_and_hear(factory, heard)
    heard.hear_object(store)
