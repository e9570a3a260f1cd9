"""RedisTokenStore: tokens in a Redis server, shared by the workers of a fleet (extra `redis`)."""

from __future__ import annotations

import random
import secrets
import time
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import anyio

from lusid_async._redis import redis_client, refuse_trio, run_script
from lusid_async.auth.tokens import StoredToken
from lusid_async.credentials import HoldsSecrets, Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis

    from lusid_async._redis import RunScript

_FIRST_PAUSE = 0.02
_MAX_PAUSE = 0.25
_CLOSING_SECONDS = 2.0

# Keys: the lock, the counter of holders, the token. Arguments: the holder, milliseconds.
# Returns the fencing token of the new holder, or 0. A counter that was lost continues from that of the token.
_ACQUIRE = """
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
local fence = redis.call('INCR', KEYS[2])
local saved = tonumber(redis.call('HGET', KEYS[3], 'fence') or 0)
if fence <= saved then
  fence = saved + 1
  redis.call('SET', KEYS[2], fence)
end
return fence
"""

# Keys: the lock. Arguments: the holder. A lock that has expired may have another holder.
_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""

# Keys: the token. Arguments: the fencing token, the token as JSON, milliseconds.
_SAVE = """
if tonumber(redis.call('HGET', KEYS[1], 'fence') or 0) > tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'fence', ARGV[1], 'token', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
"""

# Keys: the token. Returns it and the milliseconds that it has left by the server's clock.
_LOAD = "return {redis.call('HGET', KEYS[1], 'token'), redis.call('PTTL', KEYS[1])}"


class RedisTokenStore(HoldsSecrets):
    """Stores tokens in a Redis server, so that the workers of a fleet use one token and refresh it once.

    The server holds access tokens and refresh tokens in clear. So connect to it with TLS (`rediss://`), and
    give the workers a user of their own whose ACL allows the keys below `key_prefix` and the commands GET,
    SET, DEL, INCR, HGET, HSET, PEXPIRE, PTTL and EVAL. A key lives as long as its token.

    A lock that is held longer than `lock_seconds`, by a worker that was killed or that hangs, is released.
    Its holder cannot overwrite the token of a later holder: each save carries a fencing token.

    It can be used from one event loop after another, on asyncio; on trio there is no client for Redis in
    `redis`. Each use opens a connection and closes it, because a token is requested about once an hour.

    Args:
        url: `redis://`, `rediss://` or `unix://`, with name and password if need be; never shown.
        lock_seconds: the most that others wait for a worker that was killed while it requested a token.
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
        *,
        lock_seconds: float = 10.0,
        timeout: float = 2.0,
        key_prefix: str = "lusid-async:",
    ) -> None:
        if lock_seconds <= 0 or timeout <= 0:
            raise ValueError("lock_seconds and timeout must be above 0")
        self._url = Secret(url)
        self._lock_milliseconds = max(round(lock_seconds * 1000), 1)
        self._timeout = timeout
        self._prefix = key_prefix
        self._client()

    def __repr__(self) -> str:
        """Name the keys; the URL may hold a password."""
        return f"<RedisTokenStore with keys {self._prefix}…>"

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last saved for an account, or None.

        The seconds that it has left are what the server says, whose clock is the same for all.

        Raises:
            OSError: the server cannot be reached, or refuses.
            ConfigurationError: the event loop is not asyncio's.
        """
        async with self._connection() as run:
            text, milliseconds = await run(_LOAD, [self._key("token", account)])
        token = StoredToken.from_json(text) if text is not None and milliseconds > 0 else None
        return None if token is None else replace(token, expires_at=time.time() + milliseconds / 1000)

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        """Hold the lock of an account, among all who use the server, for up to `lock_seconds`.

        Raises:
            OSError: the server cannot be reached, or refuses.
            ConfigurationError: the event loop is not asyncio's.
        """
        lock = self._key("lock", account)
        keys = [lock, self._key("fence", account), self._key("token", account)]
        holder = secrets.token_hex(16)
        async with self._connection() as run:
            try:
                pause = _FIRST_PAUSE
                while not (fence := await run(_ACQUIRE, keys, holder, self._lock_milliseconds)):
                    # Spreads the waiters; nothing secret depends on it.
                    await anyio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311
                    pause = min(pause * 2, _MAX_PAUSE)
                yield fence
            finally:
                # Also when it is not known to be held: the response may have been lost. A lock that cannot be
                # released expires.
                with anyio.move_on_after(_CLOSING_SECONDS, shield=True), suppress(OSError):
                    await run(_RELEASE, [lock], holder)

    async def save(self, account: str, token: StoredToken, fence: int) -> None:
        """Save the token of an account, unless a later holder of the lock has saved one already.

        Raises:
            OSError: the server cannot be reached, or refuses.
            ConfigurationError: the event loop is not asyncio's.
        """
        milliseconds = int(token.remaining(time.time()) * 1000)
        if milliseconds > 0:
            async with self._connection() as run:
                await run(_SAVE, [self._key("token", account)], fence, token.to_json(), milliseconds)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[RunScript]:
        """Open a connection while the block runs, and yield what runs a script on the server."""
        refuse_trio("RedisTokenStore", "on trio use another TokenStore, such as FileTokenStore")
        client = self._client()
        try:
            yield partial(run_script, client)
        finally:
            with anyio.move_on_after(_CLOSING_SECONDS, shield=True), suppress(OSError):
                await client.aclose()

    def _client(self) -> Redis:
        """Return a client that has not connected yet, or raise without showing the URL."""
        return redis_client("RedisTokenStore", self._url, self._timeout)

    def _key(self, kind: str, account: str) -> str:
        # In braces, so that a cluster has an account's keys on one node, as scripts need.
        return f"{self._prefix}{{{account}}}:{kind}"
