"""Redis: a client that shows no secret, and scripts that run on the server (extra `redis`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from anyio.lowlevel import current_token

from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import Redis


def redis_client(owner: str, url: str, timeout: float) -> Redis:
    """Return a client that has not connected yet, or raise without showing the URL.

    Args:
        owner: the class that needs it, for messages.
        url: as `Redis.from_url` takes it.
        timeout: seconds that the server has to accept a connection, and to respond.

    Raises:
        ImportError: the extra `redis` is not installed.
        ConfigurationError: the URL cannot be used.
    """
    try:
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
    except ModuleNotFoundError as error:
        raise ImportError(
            f"{owner} needs redis, which is not installed. Install the extra: "
            "pip install 'lusid-async[redis]'"
        ) from error
    try:
        return Redis.from_url(
            url,
            socket_timeout=timeout,
            socket_connect_timeout=timeout,
            retry=Retry(NoBackoff(), 0),
            protocol=2,
            decode_responses=True,
        )
    except (ValueError, TypeError):
        # What they say quotes parts of the URL.
        pass
    raise ConfigurationError(
        f"The URL of {owner} cannot be used; it must begin with redis://, rediss:// or unix://, "
        "and special characters in its name and password must be percent-encoded."
    )


def refuse_trio(owner: str, advice: str) -> None:
    """Refuse any event loop but asyncio's, which is the only one that the redis package works on.

    Raises:
        ConfigurationError: the event loop is trio's.
    """
    # Older versions of anyio give the loop's own token, newer ones wrap it.
    token = current_token()
    native = getattr(token, "native_token", token)
    if type(native).__module__.partition(".")[0] == "trio":
        raise ConfigurationError(f"{owner} works on asyncio only, because the redis package does; {advice}.")


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
