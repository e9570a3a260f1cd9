"""Every name under which a setting can be given, as LUSID documents them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import (
    ArgsConfigurationLoader,
    EnvironmentVariablesConfigurationLoader,
    FileTokenConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials.secrets_file import parse_secrets

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

ENVIRONMENT = {
    "FBN_TOKEN_URL": "token_url",
    "FBN_LUSID_URL": "api_url",
    "FBN_LUSID_API_URL": "api_url",
    "FBN_BASE_URL": "base_url",
    "FBN_USERNAME": "username",
    "FBN_PASSWORD": "password",
    "FBN_CLIENT_ID": "client_id",
    "FBN_CLIENT_SECRET": "client_secret",
    "FBN_APP_NAME": "app_name",
    "FBN_CLIENT_CERTIFICATE": "certificate_filename",
    "FBN_ACCESS_TOKEN": "access_token",
    "FBN_ACCESS_TOKEN_FILE": "access_token_location",
    "FBN_PROXY_ADDRESS": "proxy_address",
    "FBN_PROXY_USERNAME": "proxy_username",
    "FBN_PROXY_PASSWORD": "proxy_password",
    "FBN_TOTAL_TIMEOUT_MS": "total_timeout_ms",
    "FBN_CONNECT_TIMEOUT_MS": "connect_timeout_ms",
    "FBN_READ_TIMEOUT_MS": "read_timeout_ms",
    "FBN_RATE_LIMIT_RETRIES": "rate_limit_retries",
    "FBN_CORRELATION_ID": "correlation_id",
}
CLASSIC = {
    "api.tokenUrl": "token_url",
    "api.lusidUrl": "api_url",
    "api.apiUrl": "api_url",
    "api.username": "username",
    "api.password": "password",
    "api.clientId": "client_id",
    "api.clientSecret": "client_secret",
    "api.applicationName": "app_name",
    "api.clientCertificate": "certificate_filename",
    "api.accessToken": "access_token",
    "proxy.address": "proxy_address",
    "proxy.username": "proxy_username",
    "proxy.password": "proxy_password",
    "api.totalTimeoutMs": "total_timeout_ms",
    "api.connectTimeoutMs": "connect_timeout_ms",
    "api.readTimeoutMs": "read_timeout_ms",
    "api.rateLimitRetries": "rate_limit_retries",
}
PROFILE = {
    "tokenUrl": "token_url",
    "baseUrl": "base_url",
    "username": "username",
    "password": "password",
    "clientId": "client_id",
    "clientSecret": "client_secret",
    "applicationName": "app_name",
    "clientCertificate": "certificate_filename",
    "accessToken": "access_token",
    "totalTimeoutMs": "total_timeout_ms",
    "connectTimeoutMs": "connect_timeout_ms",
    "readTimeoutMs": "read_timeout_ms",
    "rateLimitRetries": "rate_limit_retries",
}


@pytest.mark.parametrize(("variable", "name"), ENVIRONMENT.items())
def test_a_setting_is_read_from_the_environment(variable: str, name: str) -> None:
    assert EnvironmentVariablesConfigurationLoader({variable: "given"}).load_config() == {name: "given"}


def test_the_newer_of_two_environment_names_wins() -> None:
    both = {"FBN_LUSID_API_URL": "older", "FBN_LUSID_URL": "newer"}
    assert EnvironmentVariablesConfigurationLoader(both).load_config() == {"api_url": "newer"}


def test_an_empty_variable_is_not_set() -> None:
    assert EnvironmentVariablesConfigurationLoader({"FBN_USERNAME": ""}).load_config() == {}


def test_the_environment_is_read_when_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    loader = EnvironmentVariablesConfigurationLoader()
    monkeypatch.setenv("FBN_CORRELATION_ID", "later")
    assert loader.load_config()["correlation_id"] == "later"


@pytest.mark.parametrize(("place", "name"), CLASSIC.items())
async def test_a_setting_is_read_from_a_classic_file(place: str, name: str, tmp_path: Path) -> None:
    section, key = place.split(".")
    (tmp_path / "s.json").write_text(json.dumps({section: {key: "given"}}))
    assert await SecretsFileConfigurationLoader(tmp_path / "s.json").load_config() == {name: "given"}


@pytest.mark.parametrize(("key", "name"), PROFILE.items())
@pytest.mark.parametrize("how", ["default", "argument", "environment"])
async def test_a_setting_is_read_from_a_profile(
    key: str, name: str, how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FBN_PROFILE", raising=False)
    profile = "default" if how == "default" else "mine"
    if how == "environment":
        monkeypatch.setenv("FBN_PROFILE", "mine")
    (tmp_path / "s.json").write_text(json.dumps({"profiles": {profile: {key: "given"}, "other": {}}}))
    loader = SecretsFileConfigurationLoader(str(tmp_path / "s.json"), "mine" if how == "argument" else None)
    assert await loader.load_config() == {name: "given"}


@pytest.mark.parametrize("key", ["address", "username", "password"])
def test_the_proxy_is_beside_the_profiles(key: str) -> None:
    text = json.dumps({"profiles": {"default": {}, "proxy": {key: "given"}}})
    assert parse_secrets(text, None, None).values == {f"proxy_{key}": "given"}


async def test_an_open_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"api": {"username": "u"}}')
    with (tmp_path / "s.json").open() as file:
        assert await SecretsFileConfigurationLoader(file).load_config() == {"username": "u"}


@pytest.mark.parametrize("how", ["argument", "environment"])
def test_the_place_of_a_token_file_is_a_setting(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FBN_ACCESS_TOKEN_FILE", "from the environment")
    loader = FileTokenConfigurationLoader("from the argument" if how == "argument" else None)
    assert loader.load_config() == {"access_token_location": f"from the {how}"}


def test_an_unknown_argument_is_refused() -> None:
    with pytest.raises(TypeError, match=r"pasword; the settings are .*password"):
        ArgsConfigurationLoader(pasword="p")


@given(st.dictionaries(st.sampled_from(sorted(CLASSIC)), st.text(min_size=1)))
def test_a_classic_file_gives_back_any_text(given_values: dict[str, str]) -> None:
    content: dict[str, dict[str, str]] = {"api": {}, "proxy": {}}
    for place, value in given_values.items():
        section, key = place.split(".")
        content[section][key] = value
    if "api.lusidUrl" in given_values:
        given_values.pop("api.apiUrl", None)
    expected = {CLASSIC[place]: value for place, value in given_values.items()}
    assert parse_secrets(json.dumps(content), None, None).values == expected


@given(st.text() | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps))
def test_any_text_is_understood_or_refused(text: str) -> None:
    found = parse_secrets(text, None, None)
    assert isinstance(found.values, dict)


nested: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.dictionaries(st.sampled_from(["api", "proxy", "profiles", "default", "x"]), inner),
)


@given(nested)
def test_any_shape_is_understood_or_refused(content: Any) -> None:
    found = parse_secrets(json.dumps(content), None, "x")
    assert found.problem is None or content is not found
