"""RedisState: the state of an incremental job in a Redis server, for workers without a disk of their own."""

from __future__ import annotations

import secrets
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio

from lusid_async._advice import ADVICE
from lusid_async._redis import CLOSING_SECONDS, RedisConnector
from lusid_async.bulk.checkpoint import CheckpointError
from lusid_async.credentials import HoldsSecrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async._redis import RunScript

# The fence says who had the lock last: the token of the holder, which is random, or what was made of it when
# the lock was released. It has no expiry, so that it outlives the lock. It is not a number: a server that
# lost its data would count from the start, and two runs would have the same one.

# Keys: the lock, the fence, the state. Arguments: the holder, milliseconds. Returns 1, 0 if another run holds
# the lock, or the name of a key that is not text.
_ACQUIRE = """
for _, key in ipairs(KEYS) do
    local value = redis.pcall('GET', key)
    if type(value) == 'table' and value.err then
        if string.find(value.err, 'WRONGTYPE') then return key end
        return value
    end
end
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
redis.call('SET', KEYS[2], ARGV[1])
return 1
"""

# Keys: the lock, the fence. Arguments: the holder, milliseconds. While the fence is the holder's, or the
# server has lost it, no other run has the lock, so that both can be set again.
_RENEW = """
local last = redis.call('GET', KEYS[2])
if last and last ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('SET', KEYS[2], ARGV[1])
return 1
"""

# Keys: as above. Arguments: the holder. A renewal that arrives later finds another fence.
_RELEASE = """
local last = redis.call('GET', KEYS[2])
if not last or last == ARGV[1] then redis.call('SET', KEYS[2], 'released:' .. ARGV[1]) end
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
"""

# Keys: the state.
_READ = "return redis.call('GET', KEYS[1])"

# Keys: the state, the fence. Arguments: the holder, the state.
_WRITE = """
local last = redis.call('GET', KEYS[2])
if last and last ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
"""


class RedisState(HoldsSecrets):
    """Keeps the state of an incremental job in a Redis server, in place of a file.

        state = RedisState("rediss://redis.example.com", "instruments")
        async with changes_since_last_run(api.list_instruments(), state) as window:
            ...

    The state is a time and what the job calls, and no secret. It does not expire; give it to a server that
    keeps its data and evicts nothing. The user needs the commands GET, SET, DEL and EVAL for the keys below
    `key_prefix`.

    One run at a time: its lock is renewed while the block runs, and expires `lock_seconds` after its process
    was killed. A run whose event loop was blocked, or whose server was out of reach, for longer than that
    goes on; if another run has begun meanwhile, what the first one did is not recorded and a
    `CheckpointError` says so. It is the same where a server lost its data, such as by FLUSHALL or by a
    failover to a replica that had not caught up: one of two runs records. Without its state the next run
    reads everything.

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
            CheckpointError: another run holds it, or a key holds something else.
            ConfigurationError: the event loop is not asyncio's.
            OSError: the server cannot be reached, or refuses.
        """
        holder = secrets.token_hex(16)
        milliseconds = max(round(self._lock_seconds * 1000), 1)
        raised: BaseException | None = None
        async with self._connector.connection() as run:
            try:
                acquired = await run(_ACQUIRE, [*self._lock_keys, self._state_key], holder, milliseconds)
                if isinstance(acquired, str):
                    raise CheckpointError(
                        f"{self}: the key {acquired!r} holds a list or something else that is no state of a "
                        "job; give the job another name, or remove the key"
                    )
                if not acquired:
                    raise CheckpointError(
                        f"{self} is in use by another run; if that was killed, its lock ends within "
                        f"{self._lock_seconds:g} s"
                    )
                async with anyio.create_task_group() as group:
                    group.start_soon(self._renew, run, holder, milliseconds)
                    try:
                        yield LockedRedisState(str(self), run, [self._state_key, self._lock_keys[1]], holder)
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

    async def _renew(self, run: RunScript, holder: str, milliseconds: int) -> None:
        while True:
            await anyio.sleep(self._lock_seconds / 3)
            # A server that is out of reach may be back before the lock expires.
            with suppress(OSError):
                if not await run(_RENEW, self._lock_keys, holder, milliseconds):
                    return


class LockedRedisState:
    """The state while its lock is held; made by `RedisState.locked`."""

    def __init__(self, name: str, run: RunScript, keys: list[str], holder: str) -> None:
        self._name = name
        self._run = run
        self._keys = keys
        self._holder = holder

    async def read(self) -> str | None:
        """Return what was last written, or None.

        Raises:
            CheckpointError: what the key holds is not UTF-8.
            OSError: the server cannot be reached, or refuses.
        """
        try:
            text: str | None = await self._run(_READ, self._keys)
        except UnicodeDecodeError:
            problem = (
                f"{self._name}: what the key {self._keys[0]!r} holds is no state of a job: it is not UTF-8"
            )
        else:
            return text
        raise CheckpointError(problem)

    async def write(self, text: str) -> None:
        """Replace the state.

        Raises:
            CheckpointError: this run lost its lock.
            OSError: the server cannot be reached, or refuses.
        """
        if not await self._run(_WRITE, self._keys, self._holder, text):
            raise CheckpointError(
                f"{self._name}: this run is not recorded, and the next one reads the same changes again, "
                "because this one lost its lock: it expired and another run began, or the server lost data "
                f"(a failover, FLUSHALL). {ADVICE['lost_lock'].remedy}."
            )
