"""From resolved values to valid `Settings`, or to everything that is wrong with them. Pure."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, unquote, urlsplit

from lusid_async._advice import ADVICE
from lusid_async.credentials.secrecy import Secret, shown_path
from lusid_async.credentials.settings import (
    AccessTokenFile,
    PasswordCredential,
    PersonalAccessToken,
    ProxySettings,
    Settings,
    is_bearer_token,
)
from lusid_async.credentials.table import PASSWORD_SETTINGS, SETTINGS, Setting, misspellings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.credentials.precedence import ResolvedValue

ANOTHER_WAY = "access_token can be set in their place"
"""Begins the problem that is only another way to solve those before it."""

_QUOTES = ("'", '"', "`", "\u2018", "\u2019", "\u201c", "\u201d")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,18}")
_OKTA_HOSTS = (".okta.com", ".oktapreview.com", ".okta-emea.com")
_PROXY_SCHEMES = ("https", "http", "socks5", "socks5h")
_OKTA_ISSUER = re.compile(r"/oauth2/[^/]+/?")


@dataclass(frozen=True, slots=True)
class ValidationResult:
    """The settings, if they are valid, and otherwise the problems.

    Args:
        settings: complete and correct, or None.
        problems: everything that is wrong, with what to do about it and without secrets.
    """

    settings: Settings | None
    problems: tuple[str, ...]


def validate(values: Mapping[str, ResolvedValue], *, allow_plain_http: bool = False) -> ValidationResult:
    """Validate resolved values and put them together.

    Args:
        values: the resolved values, by the name of the setting.
        allow_plain_http: whether tokens and passwords may leave this machine without TLS.
    """
    validator = _Validator(values)
    api_url = validator.api_url()
    credential = validator.credential()
    proxy = validator.proxy()
    if not allow_plain_http:
        validator.refuse_plain_http(api_url, credential, proxy)
    app_name, correlation_id = validator.text("app_name"), validator.text("correlation_id")
    certificate_filename = validator.text("certificate_filename")
    numbers = validator.numbers()
    validator.refuse_unknown()
    if validator.problems or api_url is None or credential is None:
        return ValidationResult(None, tuple(validator.problems))
    settings = Settings(
        api_url=api_url,
        credential=credential,
        app_name=app_name,
        correlation_id=correlation_id,
        certificate_filename=certificate_filename,
        proxy=proxy,
    )
    return ValidationResult(replace(settings, **numbers), ())


def token_endpoint(url: str) -> str:
    """Return the token endpoint for a token URL, which may be an Okta issuer.

    The token endpoint of an issuer is at `/v1/token` below it (Okta, OAuth 2.0 and OpenID Connect API).
    """
    parts = urlsplit(url)
    if (parts.hostname or "").endswith(_OKTA_HOSTS) and _OKTA_ISSUER.fullmatch(parts.path):
        return parts._replace(path=f"{parts.path.rstrip('/')}/v1/token").geturl()
    return url


def api_root(base_url: str) -> str:
    """Return LUSID's API root below a domain's base URL."""
    return f"{base_url.rstrip('/').removesuffix('/api')}/api"


def token_problem(token: str) -> str | None:
    """Return why a text cannot be an access token, or None when it can be one."""
    if token[:1] in _QUOTES or token[-1:] in _QUOTES:
        advice = ADVICE["pat_quotes"]
    elif token.lower().startswith("bearer "):
        advice = ADVICE["pat_bearer"]
    elif not is_bearer_token(token):
        advice = ADVICE["pat_malformed"]
    else:
        return None
    return f"{advice.message}; {advice.remedy}"


def is_loopback(url: str) -> bool:
    """Tell whether a URL is at this machine: `localhost`, 127.0.0.0/8 or ::1."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@dataclass(slots=True)
class _Validator:
    """Turns values into settings and collects what is wrong with them."""

    values: Mapping[str, ResolvedValue]
    problems: list[str] = field(default_factory=list)

    def api_url(self) -> str | None:
        if "base_url" in self.values:
            url = self.url("base_url")
            return None if url is None else api_root(url)
        if "api_url" not in self.values:
            self.missing("api_url", f"; or the domain alone: {SETTINGS['base_url'].names}")
            return None
        url = self.url("api_url")
        if url is None:
            return None
        # A domain without a path can only be meant as base URL.
        return url.rstrip("/") if urlsplit(url).path.strip("/") else api_root(url)

    def credential(self) -> PersonalAccessToken | AccessTokenFile | PasswordCredential | None:
        if "access_token_location" in self.values:
            location = self.text("access_token_location")
            origin = self.values["access_token_location"].origin
            return None if location is None else AccessTokenFile(location, origin)
        if "access_token" in self.values:
            token = self.text("access_token")
            problem = None if token is None else token_problem(token)
            if problem is not None:
                self.wrong("access_token", problem)
            elif token is not None:
                return PersonalAccessToken(Secret(token), self.values["access_token"].origin)
            return None
        return self.password_credential()

    def password_credential(self) -> PasswordCredential | None:
        missing = [name for name in PASSWORD_SETTINGS if name not in self.values]
        for name in missing:
            self.missing(name)
        if missing:
            self.problems.append(
                f"{ANOTHER_WAY}: {SETTINGS['access_token'].names}; "
                f"or a file with it: {SETTINGS['access_token_location'].names}"
            )
        texts = {name: self.text(name) for name in PASSWORD_SETTINGS[1:] if name in self.values}
        url = self.url("token_url") if "token_url" in self.values else None
        valid = {name: value for name, value in texts.items() if value is not None}
        if url is None or len(valid) < len(PASSWORD_SETTINGS) - 1:
            return None
        return PasswordCredential(token_url=token_endpoint(url), **valid)

    def proxy(self) -> ProxySettings | None:
        username, password = self.text("proxy_username"), self.text("proxy_password")
        if "proxy_address" not in self.values:
            if username is not None or password is not None:
                self.missing("proxy_address", "; the name and password of a proxy are set")
            return None
        parts = self.split_url("proxy_address")
        if parts is None:
            return None
        if username is None and parts.username is not None:
            username, password = unquote(parts.username), Secret(unquote(parts.password or ""))
        return ProxySettings(
            parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), username, password
        )

    def refuse_plain_http(
        self,
        api_url: str | None,
        credential: PersonalAccessToken | AccessTokenFile | PasswordCredential | None,
        proxy: ProxySettings | None,
    ) -> None:
        urls = {"base_url" if "base_url" in self.values else "api_url": api_url}
        if isinstance(credential, PasswordCredential):
            urls["token_url"] = credential.token_url
        # What goes through a proxy elsewhere leaves this machine, also when it is for this machine.
        is_local = proxy is None or is_loopback(proxy.address)
        for name, url in urls.items():
            if url is not None and urlsplit(url).scheme == "http" and not (is_local and is_loopback(url)):
                self.wrong(
                    name,
                    "must begin with https://, because passwords and tokens would cross the network "
                    "unencrypted (AsyncApiClientFactory(allow_plain_http=True) allows it)",
                )

    def url(self, name: str) -> str | None:
        parts = self.split_url(name)
        if parts is None:
            return None
        if "@" in parts.netloc:
            self.wrong(name, "must not have a user name or password in it")
            return None
        if parts.fragment or (parts.query and name != "token_url"):
            self.wrong(name, "must end with its path, without ? and #")
            return None
        return parts.geturl()

    def split_url(self, name: str) -> SplitResult | None:
        text = self.text(name)
        if text is None:
            return None
        try:
            parts = urlsplit(text)
            host, _ = parts.hostname, parts.port
        except ValueError:
            self.wrong(name, "is not a URL that can be read")
            return None
        schemes = _PROXY_SCHEMES if name == "proxy_address" else ("https", "http")
        if parts.scheme not in schemes or not host:
            others = ", ".join(f"{scheme}://" for scheme in schemes[1:])
            self.wrong(name, f"must be a whole URL that begins with https:// (or {others}) and a host")
            return None
        if not all(character.isprintable() and character != " " for character in text):
            self.wrong(name, "must not have spaces or control characters in it")
            return None
        if not _can_be_requested(text):
            self.wrong(name, "is not a URL that can be requested")
            return None
        return parts

    def text(self, name: str) -> str | None:
        resolved = self.values.get(name)
        if resolved is None:
            return None
        value: Any = resolved.value
        if SETTINGS[name].path and isinstance(value, os.PathLike):
            value = os.fspath(value)
        if isinstance(value, str):
            return Secret(value) if SETTINGS[name].secret else value
        self.wrong(name, f"must be text, not {type(value).__name__}")
        return None

    def numbers(self) -> dict[str, Any]:
        found = {name: self.number(setting) for name, setting in SETTINGS.items() if setting.number}
        return {name: number for name, number in found.items() if number is not None}

    def number(self, setting: Setting) -> int | None:
        resolved = self.values.get(setting.name)
        if resolved is None:
            return None
        value = resolved.value
        if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value.strip()):
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        unit = "milliseconds" if setting.name.endswith("_ms") else "retries"
        shown = repr(value) if isinstance(value, str | int | float) else type(value).__name__
        self.wrong(setting.name, f"must be a whole number of {unit}, 0 or more, not {shown}")
        return None

    def refuse_unknown(self) -> None:
        for name, resolved in self.values.items():
            if name not in SETTINGS:
                meant = misspellings([name], {known: known for known in SETTINGS})
                hint = f": did you mean {meant[0].meant}?" if meant else f"; they are {', '.join(SETTINGS)}"
                self.problems.append(f"{shown_path(name)} from {resolved.origin} is not a setting{hint}")

    def missing(self, name: str, more: str = "") -> None:
        self.problems.append(f"{name} is missing: set {SETTINGS[name].names}{more}")

    def wrong(self, name: str, what: str) -> None:
        self.problems.append(f"{name} {what}: {SETTINGS[name].names}; read from {self.values[name].origin}")


def _can_be_requested(url: str) -> bool:
    # httpx is stricter than the standard library, about international host names for one.
    from httpx import URL, InvalidURL

    try:
        URL(url)
    except InvalidURL:
        return False
    return True
