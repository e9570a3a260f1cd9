"""RedisState: the state of an incremental job in a Redis server, for workers without a disk of their own."""

from __future__ import annotations

import secrets
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio

from lusid_async._redis import CLOSING_SECONDS, RedisConnector
from lusid_async.bulk.checkpoint import CheckpointError
from lusid_async.credentials import HoldsSecrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async._redis import RunScript

# Keys: the lock, the fence. Arguments: the holder, milliseconds. Returns the fence of the holder, or 0.
_ACQUIRE = """
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
return redis.call('INCR', KEYS[2])
"""

# Keys: as above. Arguments: the holder, milliseconds, the fence. The fence grows whenever a lock is acquired
# or released. While it is the holder's, nobody had a lock that expired, so that it can be set again.
_RENEW = """
if tonumber(redis.call('GET', KEYS[2]) or 0) ~= tonumber(ARGV[3]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""

# Keys: as above. Arguments: the holder. A renewal that arrives later finds another fence.
_RELEASE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('INCR', KEYS[2])
return redis.call('DEL', KEYS[1])
"""

# Keys: the state, the fence.
_READ = "return redis.call('GET', KEYS[1])"

# Keys: the state, the fence. Arguments: the fence of the holder, the state.
_WRITE = """
if tonumber(redis.call('GET', KEYS[2]) or 0) ~= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
"""


class RedisState(HoldsSecrets):
    """Keeps the state of an incremental job in a Redis server, in place of a file.

        state = RedisState("rediss://redis.example.com", "instruments")
        async with changes_since_last_run(api.list_instruments(), state) as window:
            ...

    The state is a time and a digest of the job, and no secret. It does not expire; give it to a server that
    keeps its data and evicts nothing. The user needs the commands GET, SET, INCR, DEL and EVAL for the keys
    below `key_prefix`.

    One run at a time: its lock is renewed while the block runs, and expires `lock_seconds` after its process
    was killed. A run whose event loop was blocked, or whose server was out of reach, for longer than that
    goes on; if another run has begun meanwhile, what the first one did is not recorded and a
    `CheckpointError` says so.

    On asyncio only, as the `redis` package is; on trio use a file.

    Args:
        url: `redis://`, `rediss://` or `unix://`, with name and password if need be; never shown.
        name: the name of the state; each job needs its own.
        lock_seconds: how long a run that was killed keeps the next one out, at most.
        timeout: seconds that the server has to accept a connection, and to respond.
        key_prefix: what the names of all keys begin with.

    Raises:
        ImportError: the extra `redis` is not installed.
        ConfigurationError: the URL cannot be used.
        ValueError: a time is not above 0.
    """

    def __init__(
        self,
        url: str,
        name: str,
        *,
        lock_seconds: float = 30.0,
        timeout: float = 2.0,
        key_prefix: str = "lusid-async:",
    ) -> None:
        if lock_seconds <= 0:
            raise ValueError("lock_seconds must be above 0")
        self._connector = RedisConnector(
            url, timeout=timeout, user="RedisState", alternative="the path of a file"
        )
        self._lock_seconds = lock_seconds
        # In braces, so that a cluster has the keys on one node, as scripts need.
        keys = [f"{key_prefix}{{{name}}}:{kind}" for kind in ("run-lock", "run-fence", "state")]
        self._lock_keys, self._state_key = keys[:2], keys[2]
        self._name = f"the state {name!r} in Redis"

    def __str__(self) -> str:
        """Name the state; the URL may hold a password."""
        return self._name

    def __repr__(self) -> str:
        """Name the state; the URL may hold a password."""
        return f"<{self._name}>"

    @asynccontextmanager
    async def locked(self) -> AsyncIterator[LockedRedisState]:
        """Hold the lock while the block runs.

        Raises:
            CheckpointError: another run holds it.
            ConfigurationError: the event loop is not asyncio's.
            OSError: the server cannot be reached, or refuses.
        """
        holder = secrets.token_hex(16)
        milliseconds = max(round(self._lock_seconds * 1000), 1)
        raised: BaseException | None = None
        async with self._connector.connection() as run:
            try:
                fence = await run(_ACQUIRE, self._lock_keys, holder, milliseconds)
                if not fence:
                    raise CheckpointError(
                        f"{self} is in use by another run; if that was killed, its lock ends within "
                        f"{self._lock_seconds:g} s"
                    )
                async with anyio.create_task_group() as group:
                    group.start_soon(self._renew, run, holder, milliseconds, fence)
                    try:
                        yield LockedRedisState(str(self), run, [self._state_key, self._lock_keys[1]], fence)
                    except anyio.get_cancelled_exc_class():
                        raise
                    except BaseException as error:  # noqa: BLE001 - raised below, where no group wraps it
                        raised = error
                    finally:
                        group.cancel_scope.cancel()
            finally:
                # Also when it is not known to be held: the response may have been lost.
                with anyio.move_on_after(CLOSING_SECONDS, shield=True), suppress(OSError):
                    await run(_RELEASE, self._lock_keys, holder)
        if raised is not None:
            raise raised

    async def _renew(self, run: RunScript, holder: str, milliseconds: int, fence: int) -> None:
        while True:
            await anyio.sleep(self._lock_seconds / 3)
            # A server that is out of reach may be back before the lock expires.
            with suppress(OSError):
                if not await run(_RENEW, self._lock_keys, holder, milliseconds, fence):
                    return


class LockedRedisState:
    """The state while its lock is held; made by `RedisState.locked`."""

    def __init__(self, name: str, run: RunScript, keys: list[str], fence: int) -> None:
        self._name = name
        self._run = run
        self._keys = keys
        self._fence = fence

    async def read(self) -> str | None:
        """Return what was last written, or None.

        Raises:
            OSError: the server cannot be reached, or refuses.
        """
        text: str | None = await self._run(_READ, self._keys)
        return text

    async def write(self, text: str) -> None:
        """Replace the state.

        Raises:
            CheckpointError: another run has begun since.
            OSError: the server cannot be reached, or refuses.
        """
        if not await self._run(_WRITE, self._keys, self._fence, text):
            raise CheckpointError(
                f"{self._name}: the lock of this run expired and another run began, so that this one is not "
                "recorded; look for code that blocks the event loop, or raise lock_seconds"
            )
