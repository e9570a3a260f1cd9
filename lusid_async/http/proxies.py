"""Which proxy a request goes through: that of the settings, that of the environment, or none. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from lusid_async.credentials import ProxySettings
from lusid_async.credentials.validation import is_loopback
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCHEMES = ("http", "https", "socks5", "socks5h")
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxies:
    """The proxies of a factory.

    Args:
        settings: the proxy that the settings name, which then is that of every scheme, or None.
        environment: what `urllib.request.getproxies` found: URLs by `http`, `https` and `all` (`HTTP_PROXY`,
            `HTTPS_PROXY`, `ALL_PROXY`), and by `no` the hosts that are reached directly (`NO_PROXY`), which
            holds for the proxy of the settings too. This machine is never reached through them: a token
            for a sandbox on loopback would cross the network in the clear.
    """

    settings: ProxySettings | None
    environment: Mapping[str, str]

    def proxy_for(self, scheme: str, host: str, port: int | None) -> ProxySettings | None:
        """Return the proxy to an origin, or None if it is reached directly.

        Args:
            scheme: `http` or `https`.
            host: a name, or an address without brackets.
            port: None for the port of the scheme.

        Raises:
            ConfigurationError: the environment names a proxy whose URL cannot be used.
        """
        if _is_excluded(host, port or _DEFAULT_PORTS.get(scheme), self.environment.get("no", "")):
            return None
        if self.settings is not None:
            return self.settings
        if is_loopback(f"{scheme}://[{host}]" if ":" in host else f"{scheme}://{host}"):
            return None
        for name in (scheme, "all"):
            if url := self.environment.get(name):
                return _parse_proxy_url(f"{name.upper()}_PROXY", url)
        return None


def _is_excluded(host: str, port: int | None, no_proxy: str) -> bool:
    """Say whether `NO_PROXY` names a host: by name, domain, address, network or `*`, perhaps with a port."""
    host = host.lower()
    for entry in no_proxy.lower().split(","):
        pattern = entry.strip().rpartition("://")[2]
        name, colon, number = pattern.rpartition(":")
        if colon and number.isdigit() and (name.startswith("[") or ":" not in name):
            if int(number) != port:
                continue
            pattern = name
        if pattern and _matches(host, pattern.strip("[]")):
            return True
    return False


def _matches(host: str, pattern: str) -> bool:
    if pattern == "*":
        return True
    try:
        return ip_address(host) in ip_network(pattern, strict=False)
    except (TypeError, ValueError):
        domain = pattern.lstrip("*.")
        return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def _parse_proxy_url(variable: str, url: str) -> ProxySettings:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        is_usable = parts.scheme in _SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        # Its message, and so the chain, could show a password.
        parts, is_usable = urlsplit(""), False
    if not is_usable:
        raise ConfigurationError(
            f"The environment variable {variable} must be the URL of a proxy: http://, https://, socks5:// "
            "or socks5h:// and a host. Unset it, or name the hosts that need no proxy in NO_PROXY."
        )
    username = None if parts.username is None else unquote(parts.username)
    password = None if parts.password is None else unquote(parts.password)
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return ProxySettings(address, username, password)
