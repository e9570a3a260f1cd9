"""Passwords and tokens leave the machine with TLS only, unless it is allowed outright."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    AsyncCredentialResolver,
    ConfigurationError,
)
from lusid_async.credentials.validation import is_loopback

pytestmark = pytest.mark.anyio

ACCOUNT = {
    "api_url": "https://x.lusid.com/api",
    "token_url": "https://x.okta.com/t",
    "username": "u",
    "password": "p",
    "client_id": "c",
    "client_secret": "s",
}
PAT = {"api_url": "https://x.lusid.com/api", "access_token": "a"}


def resolver(settings: dict[str, Any], *, allow_plain_http: bool = False) -> AsyncCredentialResolver:
    return AsyncCredentialResolver([ArgsConfigurationLoader(**settings)], allow_plain_http=allow_plain_http)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({**PAT, "api_url": "http://x.lusid.com/api"}, ["api_url"]),
        ({**PAT, "api_url": "HTTP://x.lusid.com/api"}, ["api_url"]),
        ({**PAT, "api_url": "http://127.0.0.1.example.com/api"}, ["api_url"]),
        ({**PAT, "api_url": "http://localhost.example.com/api"}, ["api_url"]),
        ({**PAT, "api_url": "http://10.0.0.1/api"}, ["api_url"]),
        ({"base_url": "http://x.lusid.com", "access_token": "a"}, ["base_url"]),
        ({**ACCOUNT, "token_url": "http://x.okta.com/t"}, ["token_url"]),
        (
            {**ACCOUNT, "token_url": "http://x.okta.com/t", "api_url": "http://x.lusid.com/api"},
            ["api_url", "token_url"],
        ),
        (
            {**PAT, "api_url": "http://localhost/api", "proxy_address": "http://proxy.example.com:3128"},
            ["api_url"],
        ),
    ],
)
async def test_plain_http_elsewhere_is_refused_unless_it_is_allowed(
    settings: dict[str, Any], named: list[str]
) -> None:
    with pytest.raises(ConfigurationError, match=r"allow_plain_http=True") as raised:
        await resolver(settings).resolve()
    assert [problem.split()[0] for problem in raised.value.problems] == named
    assert all("must begin with https://" in problem for problem in raised.value.problems)
    allowed = await resolver(settings, allow_plain_http=True).resolve()
    assert allowed.api_url.startswith("http")


async def test_it_is_listed_with_everything_else_that_is_wrong() -> None:
    settings = {**PAT, "api_url": "http://x.lusid.com/api", "total_timeout_ms": "soon"}
    with pytest.raises(ConfigurationError) as raised:
        await resolver(settings).resolve()
    assert [problem.split()[0] for problem in raised.value.problems] == ["api_url", "total_timeout_ms"]


@pytest.mark.parametrize(
    "settings",
    [
        {**PAT, "api_url": "http://localhost:8000/api"},
        {**PAT, "api_url": "http://127.0.0.1:8000/api"},
        {**PAT, "api_url": "http://[::1]:8000/api"},
        {**ACCOUNT, "api_url": "http://127.8.9.1/api", "token_url": "http://LOCALHOST/t"},
        {**PAT, "api_url": "http://localhost/api", "proxy_address": "http://127.0.0.1:3128"},
        {**PAT, "proxy_address": "http://proxy.example.com:3128"},
        # A token URL that is not used is not asked.
        {**PAT, "token_url": "http://x.okta.com/t"},
    ],
)
async def test_loopback_and_tls_need_no_permission(settings: dict[str, Any]) -> None:
    assert (await resolver(settings).resolve()).api_url.startswith("http")


async def test_the_factory_passes_the_permission_on() -> None:
    loaders = [ArgsConfigurationLoader(**{**PAT, "api_url": "http://x.lusid.com/api"})]
    allowed = AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True)
    assert (await allowed.resolver.resolve()).api_url == "http://x.lusid.com/api"
    with pytest.raises(ConfigurationError, match="api_url must begin with https"):
        await AsyncApiClientFactory(config_loaders=loaders).resolver.resolve()


@pytest.mark.parametrize(
    ("url", "is_here"),
    [
        ("http://127.0.0.1", True),
        ("http://127.255.255.254:80", True),
        ("http://[::1]", True),
        ("http://localhost", True),
        ("http://0.0.0.0", False),
        ("http://128.0.0.1", False),
        ("http://[::2]", False),
        ("http://local-host", False),
        ("http://2130706433.example", False),
    ],
)
def test_loopback_is_an_address_and_not_a_name_that_looks_like_one(url: str, is_here: bool) -> None:
    assert is_loopback(url) == is_here


@pytest.mark.parametrize("name", ["access_token_location", "certificate_filename"])
async def test_a_token_in_place_of_the_path_of_its_file_is_not_shown(name: str) -> None:
    token = "marker-" * 100
    settings = {"api_url": PAT["api_url"], **({} if "token" in name else {"access_token": "a"}), name: token}
    with pytest.raises(ConfigurationError, match="a text of 700 characters") as raised:
        await resolver(settings).resolve()
    assert "marker" not in str(raised.value)


async def test_a_host_that_httpx_does_not_take_is_told_with_everything_else() -> None:
    settings = {**PAT, "api_url": "https://-\u2063.example.com/api", "total_timeout_ms": "soon"}
    with pytest.raises(ConfigurationError) as raised:
        await resolver(settings).resolve()
    assert [problem.split()[0] for problem in raised.value.problems] == ["api_url", "total_timeout_ms"]
