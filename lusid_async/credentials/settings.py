"""The settings as they are used, once every loader was asked and all values were validated."""

from __future__ import annotations

from dataclasses import dataclass, field

from lusid_async._message_text import address_of
from lusid_async.credentials.secrecy import HoldsSecrets, Secret


def is_bearer_token(text: str) -> bool:
    """Say whether text can be sent as a bearer token: one word of printable ASCII (RFC 6750, section 2.1)."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


@dataclass(frozen=True, slots=True)
class PersonalAccessToken(HoldsSecrets):
    """A long-lived token that is used as it is.

    Args:
        access_token: the token.
        origin: which setting of which source it comes from, for messages.
    """

    access_token: str = field(repr=False)
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AccessTokenFile:
    """A file with a token that somebody else renews; it is read again from time to time.

    Args:
        path: the file; it holds nothing but the token. Not shown, because some give the token in its place.
        origin: which setting of which source it comes from, for messages.
    """

    path: str = field(repr=False)
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class PasswordCredential(HoldsSecrets):
    """What an OAuth 2.0 password grant needs.

    Args:
        token_url: the token endpoint.
        username: whose token it is.
        password: of that user.
        client_id: the application as the identity provider knows it.
        client_secret: of that application.
    """

    token_url: str
    username: str
    password: str
    client_id: str
    client_secret: str

    @property
    def endpoint(self) -> str:
        """The token endpoint for messages; some gateways take a key in the query of its URL."""
        return address_of(self.token_url)

    def __repr__(self) -> str:
        """Say whose it is, without passwords."""
        return f"<PasswordCredential of {self.username!r} at {self.endpoint}>"


@dataclass(frozen=True, slots=True)
class ProxySettings(HoldsSecrets):
    """The proxy between here and LUSID.

    Args:
        address: its URL.
        username: for proxies that ask, or None.
        password: for proxies that ask, or None.
    """

    address: str
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    def secrets(self) -> tuple[Secret, ...]:
        """Return what is sent to the proxy and must not be shown if it repeats it: also as Basic has it."""
        if not self.password:
            return ()
        return Secret(self.password), Secret(f"{self.username or ''}:{self.password}")


PROXY_EXTENSION = "lusid_async.proxy"
"""The extension of an HTTP request that holds the `ProxySettings` of the proxy that it goes through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(HoldsSecrets):
    """Everything that a factory needs to know.

    Args:
        api_url: the API root with its one `/api`, without a slash at the end.
        credential: how a token is obtained.
        app_name: the calling application, told to LUSID with every call.
        correlation_id: an id that every call carries.
        certificate_filename: a file of CA certificates to trust beside the usual ones.
        proxy: the proxy for every connection, that to the token endpoint included.
        total_timeout_ms: milliseconds that a call may take in all; 0 is no limit. LUSID's own SDKs allow
            1,800,000.
        connect_timeout_ms: milliseconds to open a connection; 0 is no limit.
        read_timeout_ms: milliseconds to wait for the next bytes of a response; 0 is no limit, because a
            valuation may compute for minutes before its first byte.
        rate_limit_retries: how many times a call is sent again after a response 429.
    """

    api_url: str
    credential: PersonalAccessToken | AccessTokenFile | PasswordCredential
    app_name: str | None = None
    correlation_id: str | None = None
    certificate_filename: str | None = None
    proxy: ProxySettings | None = None
    total_timeout_ms: int = 1_800_000
    connect_timeout_ms: int = 60_000
    read_timeout_ms: int = 0
    rate_limit_retries: int = 2
