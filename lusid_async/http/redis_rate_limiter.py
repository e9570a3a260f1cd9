"""RedisRateLimiter: one rate budget for the processes of a fleet, kept in a Redis server (extra `redis`)."""

from __future__ import annotations

import logging
import math
import random
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

import anyio

from lusid_async._backoff import requested_wait
from lusid_async._per_loop import PerLoop
from lusid_async._redis import RedisConnector, run_script
from lusid_async.credentials import HoldsSecrets
from lusid_async.http.observing import announce_rate_limit_wait
from lusid_async.http.rate_limit import parse_report
from lusid_async.http.rate_limiter import RateLimiter, SlotTimeoutError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager
    from types import TracebackType

    from redis.asyncio import Redis

    from lusid_async.http.rate_limiter import RateLimitSlot

_LOGGER = logging.getLogger("lusid_async")

_TOO_MANY_REQUESTS = 429
_FIRST_SERVER_ERROR = 500
_FIRST_POLL = 0.02
_LAST_POLL = 0.5
_ABSENT_SECONDS = 5.0
"""Seconds after which a server that could not be reached is tried again."""

_MAX_GRANT = 50
"""Calls that a process is granted at a time, so that those who ask later get some of the window too."""

_PROBE = 200
"""Calls in flight in the fleet before a response has said what the budget is."""

# Key: the budget. Arguments: calls wanted; responses since the last time; of the newest window that they
# report: its end by LUSID's clock in ms (or 0), the least and the most that remains, ms until its end; ms for
# which a 429 blocks; whether a success reported nothing; the probe; calls granted that are given back.
# Returns calls granted, and ms after which to ask again: negative if it is not known when there will be some.
#
# `left` is what remains by the last report less the calls in flight, so that the calls of others count too.
# When nothing has moved for a while, what seems to be in flight was granted to a process that was killed.
_TAKE = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local names = {'id', 'ends', 'size', 'given', 'done', 'least', 'blocked', 'period', 'expected', 'free',
'moved'}
local s = {}
for i, value in ipairs(redis.call('HMGET', KEYS[1], unpack(names))) do
  s[names[i]] = tonumber(value or 0) or 0
end
local want, done, id = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local least, most, rest = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local refused, unreported, probe = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local back = tonumber(ARGV[10])
s.given = math.max(s.given - back, 0)
if done + back > 0 then s.moved = now end
if unreported == 1 and id == 0 and s.id == 0 then s.free = 1 end
if id == 0 then
  s.done = s.done + done
elseif id > s.id + 500 then
  if s.expected == 0 and s.id > 0 then
    s.given = math.max(s.given - s.done, 0) + done
    s.done = 0
  end
  s.id, s.ends, s.period, s.size = id, now + rest, math.max(rest, 1), most + 1
  s.done, s.least, s.expected, s.free = s.done + done, least, 0, 0
elseif id >= s.id - 500 and s.expected == 0 then
  s.done = s.done + done
  s.least, s.size = math.min(s.least, least), math.max(s.size, most + 1)
  s.ends = math.min(s.ends, now + rest)
end
if s.ends > 0 and now >= s.ends then
  s.expected, s.given, s.done, s.ends = 1, 0, 0, now + s.period
end
if refused > 0 then s.blocked = math.max(s.blocked, now + refused) end
if s.given > s.done and now - s.moved > 10000 then s.done = s.given end
local flight = math.max(s.given - s.done, 0)
local left = s.least - flight
if s.free == 1 then left = want
elseif s.size == 0 then left = probe - flight
elseif s.expected == 1 then left = s.size - s.given end
local granted, wait = math.max(math.min(want, left), 0), 0
if now < s.blocked then
  granted, wait = 0, s.blocked - now
elseif granted == 0 then
  wait = -1
  if s.size > 0 and s.expected == 0 and s.least == 0 then wait = math.max(s.ends - now, 1) end
end
s.given = s.given + granted
if granted > 0 then s.moved = now end
local values = {}
for _, name in ipairs(names) do
  values[#values + 1] = name
  values[#values + 1] = string.format('%.0f', s[name])
end
redis.call('HSET', KEYS[1], unpack(values))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.max(2 * s.period, 600000)))
return {granted, math.ceil(wait)}
"""


class RedisRateLimiter(HoldsSecrets):
    """Keeps the processes of a fleet within one rate limit: they take their calls from one budget.

        limiter = RedisRateLimiter("rediss://redis.example:6379", budget="nightly@acme")
        async with limiter, AsyncApiClientFactory(rate_limiter=limiter) as factory:
            ...

    Each call takes a place in the server's rate window, as its responses report it
    (`X-Rate-Limit-Remaining` and `X-Rate-Limit-Reset`), from a count in Redis, in one script; calls that
    wait in one process ask together. What processes of other programs use is in the reports, and so in
    the count. A 429 that one process gets blocks all of them for its `Retry-After`. In each process a
    `RateLimiter` does what it does without Redis.

    **The calls of callers** (`with_options(access_token=...)`, `using_identity`) are not of this budget, as
    LUSID counts each user by itself: each process keeps a `RateLimiter` for each of them, and what one user
    used up holds up neither the service nor the fleet.

    **Without Redis** each process goes on by itself, with that `RateLimiter`, after one warning in the
    log; the server is tried again every 5 seconds.

    A call costs a round trip to Redis, and one more when it is the last in flight in its process; while
    the budget is used up it is a few in a second. Nothing secret is stored there. A user whose ACL allows
    the keys below `key_prefix` and EVAL, TIME, HMGET, HSET and PEXPIRE is enough. It works on asyncio
    only, from several event loops; `aclose()`, or `async with`, closes the connections of the running
    one.

    Args:
        url: `redis://`, `rediss://` or `unix://`, with name and password if need be; never shown.
        budget: a name for the identity with which the calls are made, and the LUSID domain: processes with
            the same name share a budget.
        timeout: seconds that Redis has to accept a connection, and to respond.
        key_prefix: what the names of all keys begin with.
        max_identities: for how many callers with a token of their own each process keeps the state of their
            limits, as `RateLimiter` does.

    Raises:
        ImportError: the extra `redis` is not installed.
        ConfigurationError: the URL cannot be used.
        ValueError: `timeout` is not above 0, `budget` is empty, or no identity is allowed.
    """

    def __init__(
        self,
        url: str,
        *,
        budget: str,
        timeout: float = 1.0,
        key_prefix: str = "lusid-async:",
        max_identities: int = 1000,
    ) -> None:
        if not budget:
            raise ValueError("budget must name the identity and the domain whose rate limit is shared")
        self._connector = RedisConnector(
            url, timeout=timeout, user="RedisRateLimiter", alternative="a RateLimiter in each process"
        )
        self._timeout = timeout
        self._key = f"{key_prefix}{{{budget}}}:rate"
        self._own = RateLimiter(max_identities=max_identities)
        self._clients = PerLoop(_Connection)
        self._reports = _Reports()
        self._thread_lock = threading.Lock()
        self._granted = 0
        self._in_flight = 0
        self._waiting = 0
        self._blocked_until = -math.inf
        self._absent_until = -math.inf
        self._is_absent = False

    def __repr__(self) -> str:
        """Name the key; the URL may hold a password."""
        return f"<RedisRateLimiter with key {self._key}>"

    def slot(self, *, deadline: float = math.inf, retry_count: int = 0) -> _FleetSlot:
        """Return what is entered to send one request, and left when its response has begun.

        Args:
            deadline: the moment on the clock of `anyio.current_time` by which the slot is needed.
            retry_count: how often the call was throttled before; who was, goes first in its process.

        Raises:
            SlotTimeoutError: on entering, at once: the slot cannot be had in time.
            ConfigurationError: on entering: the event loop is not asyncio's.
        """
        return _FleetSlot(self, self._own.slot(deadline=deadline, retry_count=retry_count), deadline)

    def for_identity(self, key: str) -> RateLimiter:
        """Return the limiter of the calls that carry the token of one caller: of this process only.

        Args:
            key: stands for the identity.
        """
        return self._own.for_identity(key)

    def blocked_for(self) -> float:
        """Return the seconds for which no call is sent, as far as is known; 0 if calls may start."""
        return max(self._own.blocked_for(), self._blocked_until - time.monotonic(), 0.0)

    async def aclose(self) -> None:
        """Close the connections of the running event loop to Redis; a later call opens new ones."""
        connection = self._clients.get()
        client, connection.client = connection.client, None
        if client is not None:
            with anyio.move_on_after(self._timeout, shield=True), suppress(OSError):
                await client.aclose()

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections of the running event loop."""
        await self.aclose()

    async def _take(self, deadline: float) -> None:
        """Wait until a call may be sent.

        Raises:
            SlotTimeoutError: it cannot be in time.
        """
        self._connector.refuse_trio()
        connection = self._clients.get()
        self._waiting += 1
        has_waited = False
        poll = _FIRST_POLL
        try:
            while True:
                self._check_deadline(deadline)
                async with connection.lock:
                    if self._use_grant() or time.monotonic() < self._absent_until:
                        return
                    wait = await self._ask(connection)
                    if wait is None or self._use_grant():
                        return
                    if wait >= 0:
                        self._blocked_until = time.monotonic() + wait
                        self._check_deadline(deadline)
                    if not has_waited:
                        has_waited = True
                        announce_rate_limit_wait()
                    # Spreads the processes; nothing secret depends on it.
                    spread = random.uniform(0.5, 1.0)  # noqa: S311
                    await anyio.sleep(wait + 0.02 * spread if wait >= 0 else poll * spread)
                    poll = min(2 * poll, _LAST_POLL)
        finally:
            self._waiting -= 1

    def _use_grant(self) -> bool:
        # Event loops in several threads share what was granted.
        with self._thread_lock:
            if not self._granted:
                return False
            self._granted -= 1
            return True

    def _check_deadline(self, deadline: float) -> None:
        wait = self._blocked_until - time.monotonic()
        if wait > 0 and anyio.current_time() + wait >= deadline:
            raise SlotTimeoutError

    async def _left(self) -> None:
        """Tell Redis of the last responses, and give back what was not used, before this process is idle."""
        if not self._is_idle() or time.monotonic() < self._absent_until:
            return
        connection = self._clients.get()
        async with connection.lock:
            if self._is_idle():
                await self._ask(connection, wanted=0)

    def _is_idle(self) -> bool:
        return not (self._in_flight or self._waiting)

    async def _ask(self, connection: _Connection, wanted: int | None = None) -> float | None:
        """Ask for as many calls as wait here; return the seconds to wait, or None without Redis."""
        if connection.client is None:
            connection.client = self._connector.client()
        reports, self._reports = self._reports, _Reports()
        with self._thread_lock:
            unused, self._granted = self._granted, 0
        if wanted is None:
            wanted = min(max(self._waiting, 1), _MAX_GRANT)
        try:
            # What was granted would be lost with the response. The client has a timeout of its own.
            with anyio.CancelScope(shield=True):
                granted, wait = await run_script(
                    connection.client, _TAKE, [self._key], wanted, *reports.arguments(), _PROBE, unused
                )
        except OSError as error:
            self._lost(error)
            return None
        if self._is_absent:
            self._is_absent = False
            _LOGGER.info("%r: Redis is back, and the processes share a budget again", self)
        with self._thread_lock:
            self._granted += int(granted)
        return float(wait) if wait < 0 else float(wait) / 1000

    def _lost(self, error: OSError) -> None:
        self._absent_until = time.monotonic() + _ABSENT_SECONDS
        self._granted = 0
        if not self._is_absent:
            self._is_absent = True
            _LOGGER.warning(
                "%r: %s. Until it is back each process keeps to the rate limit by itself, and more calls "
                "than usual may get a 429 and be retried.",
                self,
                error,
            )

    def _observe(self, status_code: int, headers: Mapping[str, str]) -> None:
        self._reports.add(status_code, headers)


@dataclass(slots=True)
class _Connection:
    """The client of one event loop, and the lock of those who wait in it."""

    client: Redis | None = None
    lock: anyio.Lock = field(default_factory=anyio.Lock)


@dataclass(slots=True)
class _Reports:
    """What responses have said since Redis was last asked."""

    done: int = 0
    window: float = 0.0
    least: int = 0
    most: int = 0
    ends: float = 0.0
    refused_until: float = 0.0
    is_unreported: bool = False

    def add(self, status_code: int, headers: Mapping[str, str]) -> None:
        """Take note of a response."""
        remaining = headers.get("x-rate-limit-remaining")
        report = None
        if remaining is not None:
            date = headers.get("date")
            report = parse_report(remaining, headers.get("x-rate-limit-reset"), date, now=time.time())
        now = time.monotonic()
        if status_code == _TOO_MANY_REQUESTS:
            wait = requested_wait(headers.get("retry-after"), headers.get("date"))
            self.refused_until = max(self.refused_until, now + (1.0 if wait is None else wait))
        if report is None:
            self.done += 1
            self.is_unreported = self.is_unreported or status_code < _FIRST_SERVER_ERROR
            return
        if report.reset > self.window + 0.5:
            # Responses of the window before do not count any more.
            self.done, self.window = 0, report.reset
            self.least = self.most = report.remaining
            self.ends = now + report.seconds
        elif report.reset < self.window - 0.5:
            return
        self.done += 1
        self.least = min(self.least, report.remaining)
        self.most = max(self.most, report.remaining)
        self.ends = min(self.ends, now + report.seconds)

    def arguments(self) -> tuple[int, ...]:
        """Return the arguments of the script."""
        now = time.monotonic()
        is_success_without = self.is_unreported and not self.window and self.refused_until <= now
        return (
            self.done,
            round(self.window * 1000),
            self.least,
            self.most,
            max(round((self.ends - now) * 1000), 0),
            max(round((self.refused_until - now) * 1000), 0),
            int(is_success_without),
        )


class _FleetSlot:
    """A slot of a `RedisRateLimiter`: one of its process, and then a place in the budget of the fleet."""

    __slots__ = ("_deadline", "_limiter", "_own", "_slot")

    def __init__(
        self, limiter: RedisRateLimiter, own: AbstractAsyncContextManager[RateLimitSlot], deadline: float
    ) -> None:
        self._limiter = limiter
        self._own = own
        self._deadline = deadline
        self._slot: RateLimitSlot | None = None

    async def __aenter__(self) -> _FleetSlot:
        self._slot = await self._own.__aenter__()
        try:
            await self._limiter._take(self._deadline)
        except BaseException:
            await self._own.__aexit__(None, None, None)
            raise
        self._limiter._in_flight += 1
        return self

    def observe(self, status_code: int, headers: Mapping[str, str]) -> None:
        assert self._slot is not None
        self._slot.observe(status_code, headers)
        self._limiter._observe(status_code, headers)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._limiter._in_flight -= 1
        await self._own.__aexit__(exc_type, exc_value, traceback)
        await self._limiter._left()
