"""RedisTokenStore against a real server: the lock, its fencing, how long keys live, what is never shown."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import anyio
import pytest
from redis import Redis

from lusid_async import ConfigurationError, RedisTokenStore, StoredToken, TokenStore
from tests.auth.redis_server import PASSWORD, RedisServer, redis_server

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.anyio

ACCOUNT = "a" * 64


@pytest.fixture
def anyio_backend() -> str:
    """The redis package works on asyncio only."""
    return "asyncio"


@pytest.fixture(scope="module")
def shared_server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def server(shared_server: RedisServer) -> RedisServer:
    """Return a server that holds nothing."""
    with Redis.from_url(shared_server.url) as client:
        client.flushall()
    return shared_server


def token(value: str = "marker-token", lifetime: float = 3600.0) -> StoredToken:
    return StoredToken(value, time.time() + lifetime, lifetime, "marker-refresh")


def keys(server: RedisServer) -> dict[str, int]:
    """Return the kinds of keys with the milliseconds that they have left; -1 is for ever."""
    with Redis.from_url(server.url, decode_responses=True) as client:
        return {key.rpartition(":")[2]: client.pttl(key) for key in client.scan_iter()}


async def saved(store: RedisTokenStore, stored: StoredToken) -> None:
    async with store.lock(ACCOUNT) as fence:
        await store.save(ACCOUNT, stored, fence)


async def value_in(store: RedisTokenStore) -> str | None:
    stored = await store.load(ACCOUNT)
    return None if stored is None else stored.value


async def test_a_token_is_found_again(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    assert await store.load(ACCOUNT) is None
    await saved(store, stored := token())
    found = await RedisTokenStore(server.url).load(ACCOUNT)
    assert found is not None
    assert (found.value, found.refresh_token, found.lifetime) == (stored.value, "marker-refresh", 3600.0)
    assert found.remaining(time.time()) == pytest.approx(3600.0, abs=60)
    assert isinstance(store, TokenStore)


async def test_a_key_lives_as_long_as_its_token(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    await saved(store, token(lifetime=3600.0))
    found = keys(server)
    assert 3_500_000 < found["token"] <= 3_600_000
    assert "lock" not in found
    await saved(store, token("brief", lifetime=0.05))
    await anyio.sleep(0.1)
    assert await store.load(ACCOUNT) is None


async def test_the_life_that_is_left_is_told_by_the_server_and_not_by_a_clock_here(
    server: RedisServer,
) -> None:
    store = RedisTokenStore(server.url)
    # As written by a machine whose clock is a day ahead, 3,500 seconds ago.
    await saved(store, StoredToken("t", time.time() + 86_400, 3600.0))
    with Redis.from_url(server.url) as client:
        (key,) = [key for key in client.scan_iter() if key.endswith(b":token")]
        client.pexpire(key, 100_000)
    found = await store.load(ACCOUNT)
    assert found is not None
    assert 0 < found.remaining(time.time()) <= 100


async def test_a_token_without_life_is_not_kept(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    await saved(store, token(lifetime=0.0))
    assert await store.load(ACCOUNT) is None


async def test_one_at_a_time_has_the_lock(server: RedisServer) -> None:
    inside = 0
    most = 0

    async def hold() -> None:
        nonlocal inside, most
        async with RedisTokenStore(server.url).lock(ACCOUNT):
            inside += 1
            most = max(most, inside)
            await anyio.sleep(0.005)
            inside -= 1

    async with anyio.create_task_group() as group:
        for _ in range(8):
            group.start_soon(hold)
    assert most == 1


async def test_a_holder_that_lost_the_lock_cannot_overwrite_a_newer_token(server: RedisServer) -> None:
    store = RedisTokenStore(server.url, lock_seconds=0.05)
    async with store.lock(ACCOUNT) as early:
        # The lock of the first holder expires, as if it had hung.
        async with store.lock(ACCOUNT) as late:
            assert late > early
            await store.save(ACCOUNT, token("newer"), late)
            await store.save(ACCOUNT, token("older"), early)
    assert await value_in(store) == "newer"


async def test_a_holder_that_lost_the_lock_does_not_take_it_from_the_next(server: RedisServer) -> None:
    brief, long = RedisTokenStore(server.url, lock_seconds=0.05), RedisTokenStore(server.url)
    async with brief.lock(ACCOUNT):
        holding = long.lock(ACCOUNT)
        await holding.__aenter__()
    assert "lock" in keys(server)
    await holding.__aexit__(None, None, None)
    assert "lock" not in keys(server)


async def test_a_lost_counter_does_not_lock_anybody_out(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    for _ in range(3):
        await saved(store, token("old"))
    with Redis.from_url(server.url) as client:
        client.delete(*[key for key in client.scan_iter() if key.endswith(b":fence")])
    await saved(store, token("new"))
    assert await value_in(store) == "new"


async def test_a_lock_ends_by_itself(server: RedisServer) -> None:
    async with RedisTokenStore(server.url, lock_seconds=2.0).lock(ACCOUNT):
        assert 0 < keys(server)["lock"] <= 2000


@pytest.mark.parametrize("holders", [0, 1])
async def test_cancelling_at_any_moment_leaves_no_lock_and_no_connection(
    server: RedisServer, holders: int
) -> None:
    store = RedisTokenStore(server.url)
    with Redis.from_url(server.url) as client:
        before = len(client.client_list())
        for step in range(40):
            with anyio.move_on_after(step * 0.0005):
                if holders:
                    async with store.lock(ACCOUNT):
                        await saved(store, token())
                else:
                    await saved(store, token())
        with anyio.fail_after(30):
            while len(client.client_list()) > before:  # noqa: ASYNC110 - the server sees it a little later
                await anyio.sleep(0.01)
    assert "lock" not in keys(server)


async def test_what_is_no_token_is_none(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    await saved(store, token())
    with Redis.from_url(server.url) as client:
        (key,) = [key for key in client.scan_iter() if key.endswith(b":token")]
        client.hset(key.decode(), "token", "garbage")
    assert await store.load(ACCOUNT) is None
    await saved(store, token("new"))
    assert await value_in(store) == "new"


@pytest.mark.parametrize("url", ["unix:///nowhere/redis?password=marker", "redis://:marker@127.0.0.1:1"])
async def test_a_server_that_is_not_there_is_an_os_error_without_the_password(url: str) -> None:
    with pytest.raises(OSError, match=r"nowhere|127") as raised:
        await RedisTokenStore(url).load(ACCOUNT)
    assert "marker" not in str(raised.value)
    assert (raised.value.__cause__, raised.value.__context__) == (None, None)


async def test_a_wrong_password_is_an_os_error(server: RedisServer) -> None:
    url = server.url.replace(PASSWORD, "marker-wrong")
    with pytest.raises(OSError, match="AuthenticationError: it refused") as raised:
        async with RedisTokenStore(url).lock(ACCOUNT):
            raise AssertionError("entered")
    assert "marker" not in str(raised.value)


async def test_a_server_that_says_nothing_is_an_os_error() -> None:
    async def silent(connection: anyio.abc.SocketStream) -> None:
        async with connection:
            await anyio.sleep_forever()

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, silent)
        with anyio.fail_after(30), pytest.raises(OSError, match=r"[Tt]ime"):
            await RedisTokenStore(f"redis://127.0.0.1:{port}", timeout=0.05).load(ACCOUNT)
        group.cancel_scope.cancel()


@pytest.mark.parametrize(
    "url", ["http://marker@x", "marker", "redis://:mar/ker@host:1", "redis://:a@h:marker", ""]
)
def test_a_url_that_cannot_be_used_is_told_without_it(url: str) -> None:
    with pytest.raises(ConfigurationError, match="RedisTokenStore") as raised:
        RedisTokenStore(url)
    assert "mar" not in str(raised.value)
    assert (raised.value.__cause__, raised.value.__context__) == (None, None)


@pytest.mark.parametrize("times", [{"lock_seconds": 0}, {"timeout": -1}])
def test_a_time_must_be_above_zero(times: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        RedisTokenStore("redis://localhost", **times)  # type: ignore[arg-type]


def test_trio_is_refused_in_words() -> None:
    with pytest.raises(ConfigurationError, match="asyncio only"):
        anyio.run(RedisTokenStore("redis://localhost").load, ACCOUNT, backend="trio")


def test_one_store_serves_one_event_loop_after_another(server: RedisServer) -> None:
    store = RedisTokenStore(server.url)
    for number in range(3):
        anyio.run(saved, store, token(f"t{number}"))
    assert anyio.run(value_in, store) == "t2"


def test_without_the_extra_it_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['redis'] = None\n"
        "from lusid_async import RedisTokenStore\n"
        "try: RedisTokenStore('redis://localhost')\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'lusid-async[redis]'" in done.stdout


def test_the_extra_is_not_loaded_before_it_is_used() -> None:
    program = "import sys, lusid_async.auth, lusid_async.auth.redis_store as m; print('redis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
