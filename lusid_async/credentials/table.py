"""The one table of settings: what each is called in Python, in the environment and in a secrets file.

The names are those of FINBOURNE's own SDKs and documentation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PROFILE_VARIABLE = "FBN_PROFILE"
"""The environment variable that names the profile of a secrets file with profiles."""

DEFAULT_PROFILE = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Args:
        name: the Python name, as in `ArgsConfigurationLoader(name=…)`.
        environment: the environment variables that set it, the first one first.
        classic: the keys in a classic secrets file, as `section.key`, the first one first.
        profile: the key in a profile, or None when none can set it; `proxy.key` is beside the profiles.
        secret: whether its value must never be shown.
        number: whether it is a whole number, 0 or more.
        path: whether it is the path of a file.
    """

    name: str
    environment: tuple[str, ...]
    classic: tuple[str, ...] = ()
    profile: str | None = None
    secret: bool = False
    number: bool = False
    path: bool = False

    @property
    def names(self) -> str:
        """Where to set it, for a message: `FBN_TOKEN_URL, or api.tokenUrl in the secrets file (…)`."""
        places = [" or ".join(self.environment)] if self.environment else []
        if self.classic:
            in_profile = f" ({self.profile} in a profile)" if self.profile else ""
            places.append(f"{self.classic[0]}{in_profile} in the secrets file")
        elif self.profile:
            places.append(f"{self.profile} in a profile of the secrets file")
        return ", or ".join(places)


SETTINGS = {
    setting.name: setting
    for setting in (
        Setting("token_url", ("FBN_TOKEN_URL",), ("api.tokenUrl",), "tokenUrl"),
        Setting("api_url", ("FBN_LUSID_URL", "FBN_LUSID_API_URL"), ("api.lusidUrl", "api.apiUrl")),
        Setting("base_url", ("FBN_BASE_URL",), (), "baseUrl"),
        Setting("username", ("FBN_USERNAME",), ("api.username",), "username"),
        Setting("password", ("FBN_PASSWORD",), ("api.password",), "password", secret=True),
        Setting("client_id", ("FBN_CLIENT_ID",), ("api.clientId",), "clientId"),
        Setting("client_secret", ("FBN_CLIENT_SECRET",), ("api.clientSecret",), "clientSecret", secret=True),
        Setting("app_name", ("FBN_APP_NAME",), ("api.applicationName",), "applicationName"),
        Setting(
            "certificate_filename",
            ("FBN_CLIENT_CERTIFICATE",),
            ("api.clientCertificate",),
            "clientCertificate",
            path=True,
        ),
        Setting("access_token", ("FBN_ACCESS_TOKEN",), ("api.accessToken",), "accessToken", secret=True),
        Setting("access_token_location", ("FBN_ACCESS_TOKEN_FILE",), path=True),
        Setting("proxy_address", ("FBN_PROXY_ADDRESS",), ("proxy.address",), "proxy.address"),
        Setting("proxy_username", ("FBN_PROXY_USERNAME",), ("proxy.username",), "proxy.username"),
        Setting(
            "proxy_password", ("FBN_PROXY_PASSWORD",), ("proxy.password",), "proxy.password", secret=True
        ),
        Setting(
            "total_timeout_ms",
            ("FBN_TOTAL_TIMEOUT_MS",),
            ("api.totalTimeoutMs",),
            "totalTimeoutMs",
            number=True,
        ),
        Setting(
            "connect_timeout_ms",
            ("FBN_CONNECT_TIMEOUT_MS",),
            ("api.connectTimeoutMs",),
            "connectTimeoutMs",
            number=True,
        ),
        Setting(
            "read_timeout_ms", ("FBN_READ_TIMEOUT_MS",), ("api.readTimeoutMs",), "readTimeoutMs", number=True
        ),
        Setting(
            "rate_limit_retries",
            ("FBN_RATE_LIMIT_RETRIES",),
            ("api.rateLimitRetries",),
            "rateLimitRetries",
            number=True,
        ),
        Setting("correlation_id", ("FBN_CORRELATION_ID",)),
        Setting("secrets_path", ("FBN_SECRETS_PATH",), path=True),
    )
}
"""Every setting by its Python name."""

PASSWORD_SETTINGS = ("token_url", "username", "password", "client_id", "client_secret")
"""What a password grant needs, all of it from one account."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A name that nothing reads and that looks like the name of a setting.

    Args:
        found: the name as it is.
        meant: the name that is read.
        setting: the Python name of the setting.
    """

    found: str
    meant: str
    setting: str

    def __str__(self) -> str:
        """Ask whether the other name was meant."""
        return f"{self.found} is not read: did you mean {self.meant}?"


def misspellings(found: Iterable[str], names: Mapping[str, str]) -> tuple[Misspelling, ...]:
    """Return which of the names that were found look like names of settings.

    Args:
        found: names that are in a source.
        names: the Python name of the setting for each name that is read from that source.
    """
    known: dict[str, str] = {}
    for name in names:
        for form in (_plain(name), _plain(name.removeprefix("FBN_")), _plain(name.rpartition(".")[2])):
            known.setdefault(form, name)
    candidates = [name for name in found if name not in names]
    from difflib import get_close_matches

    matches = {name: get_close_matches(_plain(name), known, n=1, cutoff=_ALIKE) for name in candidates}
    return tuple(
        Misspelling(name, known[near[0]], names[known[near[0]]]) for name, near in matches.items() if near
    )


_ALIKE = 0.85
"""How alike two names must be; one letter that is missing in eight gives 0.93."""


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))
