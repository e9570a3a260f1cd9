"""Where a connection leads, and by which way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

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
        tls: for connections to an `https` origin, and to a proxy that is one; None where there is neither.
        proxy: what is in between, or None.
    """

    origin: Origin
    tls: ssl.SSLContext | None
    proxy: ProxySettings | None
