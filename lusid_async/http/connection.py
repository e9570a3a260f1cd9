"""What a connection is to the pool that keeps it, and where it leads."""

from __future__ import annotations

import select
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import ssl

    import httpx

    from lusid_async.credentials import ProxySettings


class Origin(NamedTuple):
    """What a connection is good for; a port that is the scheme's own is None."""

    scheme: str
    host: str
    port: int | None

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """Return the origin of a URL, its host in the form that goes over the wire."""
        return cls(url.scheme, url.raw_host.decode("ascii"), url.port)


@dataclass(frozen=True, slots=True)
class Route:
    """How an origin is reached.

    Args:
        origin: where to.
        tls: for connections to an `https` origin, and to a proxy that is one.
        proxy: what is in between, or None.
    """

    origin: Origin
    tls: ssl.SSLContext
    proxy: ProxySettings | None


class Connection(Protocol):
    """One connection for one request at a time, opened by the first."""

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the body of the response is to be closed before the next."""

    @property
    def is_idle(self) -> bool:
        """Whether the last answer came to its end and another request can follow it."""

    def is_stale(self) -> bool:
        """Whether the other side ended it while it was idle."""

    async def aclose(self) -> None:
        """End it at once; whoever reads from it or writes to it fails."""


class HasFileno(Protocol):
    """A socket, as far as it is looked at here."""

    def fileno(self) -> int:
        """Return the number of its file; -1 when it is closed."""


def is_readable(socket: HasFileno) -> bool:
    """Say whether an idle connection has something to read, which then is its end."""
    number = socket.fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])
