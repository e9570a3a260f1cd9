"""The state of an incremental job in a real Redis server: one run at a time, and only success is recorded."""

from __future__ import annotations

import re
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
from redis import Redis

from lusid_async import ConfigurationError
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import CheckpointError, RedisState, changes_since_last_run
from tests.auth.redis_server import PASSWORD, RedisServer, redis_server
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.anyio


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


def state(server: RedisServer, name: str = "job", lock_seconds: float = 30.0) -> RedisState:
    return RedisState(server.url, name, lock_seconds=lock_seconds)


def kinds_of_keys(server: RedisServer) -> list[str]:
    with Redis.from_url(server.url, decode_responses=True) as client:
        return sorted(key.rpartition(":")[2] for key in client.scan_iter())


def expire_lock(server: RedisServer) -> None:
    """End the lock, as when its holder hangs for too long."""
    with Redis.from_url(server.url, decode_responses=True) as client:
        assert client.delete(*client.scan_iter("*:run-lock"))


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(30):
        while True:
            if condition():
                return
            await anyio.sleep(0.02)


def instruments() -> InstrumentsApi:
    """Return an API whose server has a clock that goes on by ten seconds with each request."""
    requests = 0

    def respond(_: httpx.Request) -> httpx.Response:
        nonlocal requests
        requests += 1
        headers = {"date": f"Sat, 01 Jun 2024 00:00:{10 * requests:02} GMT"}
        return httpx.Response(200, json={"values": []}, headers=headers)

    return factory_over(respond).build(InstrumentsApi)


async def test_a_run_reads_what_was_written_after_the_last_one_that_succeeded(server: RedisServer) -> None:
    api = instruments()
    async with changes_since_last_run(api.list_instruments(), state(server)) as first:
        pass
    with pytest.raises(LookupError):
        async with changes_since_last_run(api.list_instruments(), state(server)):
            raise LookupError
    overlap = timedelta(minutes=5)
    async with changes_since_last_run(api.list_instruments(), state(server), overlap=overlap) as again:
        pass
    assert first.since is None
    assert again.since == first.until - overlap
    with pytest.raises(CheckpointError, match="the state 'job' in Redis is the state of another job"):
        async with changes_since_last_run(api.list_instruments(), state(server), job="other"):
            pass


async def test_what_is_written_is_read_by_the_next_run(server: RedisServer) -> None:
    async with state(server).locked() as first:
        assert await first.read() is None
        await first.write("one")
    async with state(server).locked() as second, state(server, "other").locked() as other:
        assert (await second.read(), await other.read()) == ("one", None)
    assert kinds_of_keys(server) == ["run-fence", "run-fence", "state"]


async def test_a_second_run_is_refused_until_the_first_one_ends(server: RedisServer) -> None:
    with pytest.raises(LookupError):
        async with state(server).locked():
            with pytest.raises(CheckpointError, match="in use by another run"):
                async with state(server).locked():
                    raise AssertionError("entered")
            raise LookupError
    async with state(server).locked():
        pass


async def test_the_lock_is_renewed_while_the_run_lasts(server: RedisServer) -> None:
    async with state(server, lock_seconds=0.3).locked() as run:
        expire_lock(server)
        await until(lambda: "run-lock" in kinds_of_keys(server))
        await run.write("one")


async def test_a_cancelled_run_releases_its_lock(server: RedisServer) -> None:
    with anyio.CancelScope() as scope:
        async with state(server).locked():
            scope.cancel()
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert kinds_of_keys(server) == ["run-fence"]


async def test_a_run_that_lost_its_lock_to_another_one_is_not_recorded(server: RedisServer) -> None:
    async with state(server).locked() as slow:
        expire_lock(server)
        async with state(server).locked() as fast:
            await fast.write("fast")
        with pytest.raises(CheckpointError, match="another run began"):
            await slow.write("slow")
    async with state(server).locked() as run:
        assert await run.read() == "fast"


async def test_a_lock_that_expired_is_no_harm_if_nobody_took_it(server: RedisServer) -> None:
    async with state(server).locked() as run:
        expire_lock(server)
        await run.write("one")


def lose_everything(server: RedisServer) -> None:
    """Empty the server, as a failover to a replica without data does."""
    with Redis.from_url(server.url) as client:
        client.flushall()


async def test_of_two_runs_on_a_server_that_lost_its_data_one_is_recorded(server: RedisServer) -> None:
    async with state(server).locked() as first:
        lose_everything(server)
        async with state(server).locked() as second:
            with pytest.raises(CheckpointError, match=r"lost its lock.*or the server lost data"):
                await first.write("first")
            await second.write("second")
        with pytest.raises(CheckpointError, match="lost its lock"):
            await first.write("first")
    async with state(server).locked() as run:
        assert await run.read() == "second"


async def test_a_server_that_lost_its_data_is_no_harm_if_no_other_run_began(server: RedisServer) -> None:
    async with state(server).locked() as run:
        lose_everything(server)
        await run.write("one")
    async with state(server).locked() as run:
        assert await run.read() == "one"


async def test_the_lock_is_renewed_on_a_server_that_lost_its_data(server: RedisServer) -> None:
    async with state(server, lock_seconds=0.3).locked():
        lose_everything(server)
        await until(lambda: "run-lock" in kinds_of_keys(server))
        with pytest.raises(CheckpointError, match="in use by another run"):
            async with state(server).locked():
                raise AssertionError("entered")


@pytest.mark.parametrize("kind", ["run-lock", "run-fence", "state"])
async def test_a_key_of_another_type_is_refused_by_its_name_and_left_alone(
    server: RedisServer, kind: str
) -> None:
    key = f"lusid-async:{{job}}:{kind}"
    with Redis.from_url(server.url, decode_responses=True) as client:
        client.rpush(key, "x")
        with pytest.raises(CheckpointError, match=f"the key '{re.escape(key)}' holds a list"):
            async with state(server).locked():
                raise AssertionError("entered")
        assert client.lrange(key, 0, -1) == ["x"]


async def test_a_state_that_is_not_text_is_refused_by_its_key(server: RedisServer) -> None:
    with Redis.from_url(server.url) as client:
        client.set("lusid-async:{job}:state", b"\xff\xfe")
    with pytest.raises(CheckpointError, match=r"the key 'lusid-async:\{job\}:state' holds .* not UTF-8"):
        async with changes_since_last_run(instruments().list_instruments(), state(server)):
            raise AssertionError("entered")
    assert "run-lock" not in kinds_of_keys(server)


async def test_the_lock_of_a_killed_process_ends_by_itself(server: RedisServer) -> None:
    program = (
        "import sys, anyio\nfrom lusid_async.bulk import RedisState\n"
        "async def main():\n"
        "    async with RedisState(sys.argv[1], 'job', lock_seconds=1).locked():\n"
        "        print('locked', flush=True)\n        await anyio.sleep_forever()\nanyio.run(main)"
    )
    async with await anyio.open_process([sys.executable, "-c", program, server.url], stderr=None) as process:
        assert process.stdout is not None
        assert (await process.stdout.receive()).startswith(b"locked")
        process.kill()
    await until(lambda: "run-lock" not in kinds_of_keys(server))
    async with state(server).locked():
        pass


async def test_a_server_that_is_not_there_is_an_os_error_without_the_password(server: RedisServer) -> None:
    gone = RedisState(server.url.replace("/s?", "/gone?"), "job")
    with pytest.raises(OSError, match="the Redis server at") as raised:
        async with gone.locked():
            raise AssertionError("entered")
    assert PASSWORD not in str(raised.value) + repr(gone) + str(gone)
    with pytest.raises(ConfigurationError, match="RedisState"):
        RedisState("http://x", "job")


def test_times_must_be_above_zero() -> None:
    for times in ({"lock_seconds": 0}, {"timeout": 0}):
        with pytest.raises(ValueError, match="above 0"):
            RedisState("redis://localhost", "job", **times)  # type: ignore[arg-type]


def test_trio_is_told_to_use_a_file() -> None:
    async def use() -> None:
        async with RedisState("redis://localhost", "job").locked():
            pass

    with pytest.raises(ConfigurationError, match="on trio use the path of a file"):
        anyio.run(use, backend="trio")
