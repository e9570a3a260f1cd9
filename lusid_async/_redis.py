"""Connections to a Redis server (extra `redis`), whose errors show neither its URL nor what it was sent."""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import anyio
from anyio.lowlevel import current_token

from lusid_async.credentials import HoldsSecrets, Secret
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis

CLOSING_SECONDS = 2.0
"""How long releasing a lock and closing a connection may take when the caller is cancelled."""


class RedisConnector(HoldsSecrets):
    """Opens connections to a Redis server, on asyncio; for trio there is no client in `redis`.

    Args:
        url: `redis://`, `rediss://` or `unix://`, with name and password if need be; never shown.
        timeout: seconds that the server has to accept a connection, and to respond.
        user: the class that connects, named in errors.
        alternative: what to use on trio in place of that class.

    Raises:
        ImportError: the extra `redis` is not installed.
        ConfigurationError: the URL cannot be used.
        ValueError: the timeout is not above 0.
    """

    def __init__(self, url: str, *, timeout: float, user: str, alternative: str) -> None:
        if timeout <= 0:
            raise ValueError("timeout must be above 0")
        self._url = Secret(url)
        self._timeout = timeout
        self._user = user
        self._alternative = alternative
        self.client()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[RunScript]:
        """Open a connection while the block runs, and yield what runs a script on the server.

        Raises:
            ConfigurationError: the event loop is not asyncio's.
        """
        self.refuse_trio()
        client = self.client()
        try:
            yield partial(run_script, client)
        finally:
            with anyio.move_on_after(CLOSING_SECONDS, shield=True), suppress(OSError):
                await client.aclose()

    def client(self) -> Redis:
        """Return a client that has not connected yet, or raise without showing the URL."""
        try:
            from redis.asyncio import Redis
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff
        except ModuleNotFoundError as error:
            raise ImportError(
                f"{self._user} needs redis, which is not installed. Install the extra: "
                "pip install 'lusid-async[redis]'"
            ) from error
        try:
            return Redis.from_url(
                self._url,
                socket_timeout=self._timeout,
                socket_connect_timeout=self._timeout,
                retry=Retry(NoBackoff(), 0),
                protocol=2,
                decode_responses=True,
            )
        except (ValueError, TypeError):
            # What they say quotes parts of the URL.
            pass
        raise ConfigurationError(
            f"The URL of {self._user} cannot be used; it must begin with redis://, rediss:// or unix://, "
            "and special characters in its name and password must be percent-encoded."
        )

    def refuse_trio(self) -> None:
        """Refuse any event loop but asyncio's, the only one that the redis package works on.

        Raises:
            ConfigurationError: the event loop is trio's.
        """
        # Older versions of anyio give the loop's own token, newer ones wrap it.
        token = current_token()
        native = getattr(token, "native_token", token)
        if type(native).__module__.partition(".")[0] == "trio":
            raise ConfigurationError(
                f"{self._user} works on asyncio only, because the redis package does; on trio use "
                f"{self._alternative}."
            )


class RunScript(Protocol):
    """Runs a script on the server."""

    async def __call__(self, script: str, keys: list[str], *arguments: str | int) -> Any: ...


async def run_script(client: Redis, script: str, keys: list[str], *arguments: str | int) -> Any:
    """Run a script on the server.

    Raises:
        ConnectionError: the server cannot be reached, or refuses.
    """
    from redis.exceptions import RedisError

    try:
        return await client.eval(script, len(keys), *keys, *arguments)
    except (RedisError, OSError) as error:
        failure = f"the Redis server at {_address(client)}: {_reason(error)}"
    raise ConnectionError(failure)


def _address(client: Redis) -> str:
    """Return the path or the host and port of a server."""
    settings = client.connection_pool.connection_kwargs
    return str(settings.get("path") or f"{settings.get('host')}:{settings.get('port', 6379)}")


def _reason(error: Exception) -> str:
    """Return what happened without quoting the server, whose errors repeat what they were sent."""
    link: BaseException | None = error
    innermost: BaseException = error
    while link is not None:
        if isinstance(link, OSError):
            return f"{type(link).__name__}: {link}".rstrip(": ")
        innermost = link
        link = link.__cause__ or link.__context__
    return f"{type(innermost).__name__}: it refused, or closed the connection"
