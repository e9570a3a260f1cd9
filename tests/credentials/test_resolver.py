"""The resolver: precedence, one reading for all, and one error for everything."""

from __future__ import annotations

import json
import logging
import pickle
import threading
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncCredentialResolver,
    ConfigurationError,
    EnvironmentVariablesConfigurationLoader,
    SecretsFileConfigurationLoader,
    Settings,
)
from lusid_async.credentials import AccessTokenFile, PasswordCredential, PersonalAccessToken
from lusid_async.credentials.precedence import ResolvedValue
from lusid_async.credentials.validation import token_endpoint, validate

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

URL = "https://x.lusid.com/api"
ACCOUNT = {
    "token_url": "https://x.okta.com/oauth2/a/v1/token",
    "username": "u",
    "password": "marker-password",
    "client_id": "c",
    "client_secret": "marker-secret",
}
FILE_ACCOUNT = {"tokenUrl": "https://f.okta.com/t", "username": "file", "password": "p", "clientId": "f"}


async def resolved(*loaders: Any, **overrides: Any) -> Settings:
    return await AsyncCredentialResolver(loaders, overrides=overrides).resolve()


async def refused(*loaders: Any) -> ConfigurationError:
    with pytest.raises(ConfigurationError) as raised:
        await resolved(*loaders)
    return raised.value


def args(**settings: Any) -> ArgsConfigurationLoader:
    return ArgsConfigurationLoader(**{"api_url": URL, **settings})


async def test_the_environment_beats_the_secrets_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secrets.json").write_text(
        json.dumps({"api": {"lusidUrl": URL, "accessToken": "pat-of-file", "applicationName": "file"}})
    )
    names = {"token_url": "FBN_TOKEN_URL", "username": "FBN_USERNAME", "password": "FBN_PASSWORD"}
    names |= {"client_id": "FBN_CLIENT_ID", "client_secret": "FBN_CLIENT_SECRET"}
    for name, variable in names.items():
        monkeypatch.setenv(variable, ACCOUNT[name])
    monkeypatch.setenv("FBN_APP_NAME", "environment")
    settings = await AsyncCredentialResolver().resolve()
    assert settings.app_name == "environment"
    assert settings.api_url == URL
    assert isinstance(settings.credential, PasswordCredential)


async def test_a_later_loader_overrides_an_earlier_one() -> None:
    settings = await resolved(args(access_token="a", app_name="1", correlation_id="1"), args(app_name="2"))
    assert (settings.app_name, settings.correlation_id) == ("2", "1")


async def test_arguments_of_the_factory_override_every_loader() -> None:
    assert (await resolved(args(access_token="a", app_name="1"), app_name="3")).app_name == "3"


async def test_a_partial_account_does_not_beat_a_complete_credential(
    caplog: pytest.LogCaptureFixture,
) -> None:
    settings = await resolved(args(access_token="pat"), args(username="u", password="marker-password"))
    assert settings.credential == PersonalAccessToken("pat")
    assert "username, password" in caplog.text
    assert "marker" not in caplog.text


async def test_an_account_from_two_sources_is_said(caplog: pytest.LogCaptureFixture) -> None:
    first = {name: value for name, value in ACCOUNT.items() if name.startswith("client")}
    second = {name: value for name, value in ACCOUNT.items() if name not in first}
    settings = await resolved(args(**first), args(**second))
    assert settings.credential == PasswordCredential(**ACCOUNT)
    assert "client_id, client_secret from" in caplog.text
    assert "marker" not in caplog.text


async def test_one_complete_account_is_not_mixed_with_another() -> None:
    settings = await resolved(args(**ACCOUNT), args(username="other"))
    assert settings.credential == PasswordCredential(**ACCOUNT)


async def test_a_token_file_is_a_credential(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("t")
    settings = await resolved(args(access_token_location=tmp_path / "token"))
    assert settings.credential == AccessTokenFile(str(tmp_path / "token"))


@pytest.mark.parametrize(
    ("given_url", "root"),
    [
        ({"api_url": f"{URL}/"}, URL),
        ({"base_url": "https://x.lusid.com"}, URL),
        ({"base_url": "https://x.lusid.com/"}, URL),
        ({"base_url": URL}, URL),
        ({"api_url": "https://x.lusid.com"}, URL),
        ({"api_url": "http://127.0.0.1:80/gateway/api"}, "http://127.0.0.1:80/gateway/api"),
    ],
)
async def test_the_api_root_is_found(given_url: dict[str, str], root: str) -> None:
    assert (await resolved(ArgsConfigurationLoader(access_token="a", **given_url))).api_url == root


async def test_a_base_url_of_the_environment_beats_an_api_root_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"api": {"lusidUrl": "https://file.lusid.com/api"}}')
    environment = {"FBN_BASE_URL": "https://env.lusid.com", "FBN_ACCESS_TOKEN": "a"}
    settings = await resolved(
        SecretsFileConfigurationLoader(tmp_path / "s.json"),
        EnvironmentVariablesConfigurationLoader(environment),
    )
    assert settings.api_url == "https://env.lusid.com/api"


@pytest.mark.parametrize(
    ("url", "endpoint"),
    [
        ("https://x.okta.com/oauth2/abc", "https://x.okta.com/oauth2/abc/v1/token"),
        ("https://x.okta.com/oauth2/abc/", "https://x.okta.com/oauth2/abc/v1/token"),
        ("https://x.okta.com/oauth2/abc/v1/token", "https://x.okta.com/oauth2/abc/v1/token"),
        ("https://id.example.com/oauth2/token", "https://id.example.com/oauth2/token"),
    ],
)
def test_an_issuer_names_its_token_endpoint(url: str, endpoint: str) -> None:
    assert token_endpoint(url) == endpoint


async def test_the_name_in_a_proxy_address_is_taken_out() -> None:
    address = "http://me:p%40w@proxy:3128"  # pragma: allowlist secret
    proxy = (await resolved(args(access_token="a", proxy_address=address))).proxy
    assert proxy is not None
    assert (proxy.address, proxy.username, proxy.password) == ("http://proxy:3128", "me", "p@w")


async def test_everything_that_is_missing_is_listed_with_its_names(tmp_path: Path) -> None:
    error = await refused(
        SecretsFileConfigurationLoader(tmp_path / "none.json"), EnvironmentVariablesConfigurationLoader({})
    )
    for name in (
        "FBN_LUSID_URL",
        "FBN_BASE_URL",
        "FBN_TOKEN_URL",
        "FBN_USERNAME",
        "FBN_PASSWORD",
        "FBN_CLIENT_ID",
    ):
        assert name in str(error)
    for key in ("api.lusidUrl", "api.tokenUrl", "api.clientSecret", "api.accessToken"):
        assert key in str(error)
    assert f"{tmp_path / 'none.json'} (no such file)" in str(error)
    assert "environment variables" in str(error)


async def test_everything_that_is_wrong_is_listed_at_once(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"api":\n  {"password": "marker-password" oops}}')
    settings = args(
        api_url="x.lusid.com/api",
        access_token="marker token",
        total_timeout_ms="soon",
        read_timeout_ms=-1,
        proxy_address="proxy:3128",
    )
    error = await refused(SecretsFileConfigurationLoader(tmp_path / "s.json"), settings)
    text = str(error)
    assert "line 2, column" in text
    for name in ("api_url", "access_token", "total_timeout_ms", "read_timeout_ms", "proxy_address"):
        assert any(problem.startswith(name) for problem in error.problems)
    assert "FBN_TOTAL_TIMEOUT_MS" in text
    assert "marker" not in text


async def test_an_unknown_profile_is_told_with_those_that_exist(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"profiles": {"uat": {}, "prod": {}, "proxy": {}}}')
    error = await refused(SecretsFileConfigurationLoader(tmp_path / "s.json", "dev"))
    assert "no profile 'dev'; the profiles are 'uat', 'prod'" in str(error)


@pytest.mark.parametrize("name", ["certificate_filename", "access_token_location"])
async def test_a_file_that_is_not_there_is_told(name: str, tmp_path: Path) -> None:
    settings = {"access_token": "a", name: tmp_path / "none"}
    if name == "access_token_location":
        del settings["access_token"]
    assert f"{name} must be a file" in str(await refused(args(**settings)))


async def test_no_secret_is_in_anything_that_an_error_shows(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"api": {"password": "marker-file", }}')
    loaders = [
        SecretsFileConfigurationLoader(tmp_path / "s.json"),
        EnvironmentVariablesConfigurationLoader({"FBN_PASSWORD": "marker-env"}),
        ArgsConfigurationLoader(client_secret="marker-args"),
    ]
    error = await refused(*loaders)
    captured = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in captured.stack if "/tests/" not in frame.filename]
    shown = repr([(frame.name, frame.locals) for frame in ours])
    assert "marker" not in shown + repr(error) + str(error)
    assert (error.__cause__, error.__context__) == (None, None)


def test_settings_hide_their_secrets_and_are_not_pickled() -> None:
    settings = Settings(api_url=URL, credential=PasswordCredential(**ACCOUNT))
    assert "marker" not in repr(settings)
    for secret in (settings, settings.credential, ArgsConfigurationLoader(password="marker")):
        with pytest.raises(TypeError, match="holds secrets"):
            pickle.dumps(secret)


class Counting:
    """Counts how often and in which thread it is asked."""

    def __init__(self, failures: int = 0) -> None:
        self.calls = 0
        self.failures = failures
        self.threads: set[int] = set()

    def load_config(self) -> dict[str, str]:
        self.calls += 1
        self.threads.add(threading.get_ident())
        return {} if self.calls <= self.failures else {"api_url": URL, "access_token": "a"}


async def test_a_thousand_at_once_ask_a_loader_once_and_off_the_loop() -> None:
    loader = Counting()
    resolver = AsyncCredentialResolver([loader])
    async with anyio.create_task_group() as group:
        for _ in range(1000):
            group.start_soon(resolver.resolve)
    await resolver.resolve()
    assert loader.calls == 1
    assert threading.get_ident() not in loader.threads


async def test_a_failure_is_shared_and_the_next_call_tries_again() -> None:
    loader = Counting(failures=1)
    resolver = AsyncCredentialResolver([loader])
    errors: list[ConfigurationError] = []

    async def resolve() -> None:
        try:
            await resolver.resolve()
        except ConfigurationError as error:
            errors.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(100):
            group.start_soon(resolve)
    assert (len(errors), loader.calls) == (100, 1)
    assert len({id(error) for error in errors}) == 100
    assert (await resolver.resolve()).api_url == URL


async def test_a_loader_may_be_asynchronous() -> None:
    class Vault:
        async def load_config(self) -> dict[str, str]:
            await anyio.lowlevel.checkpoint()
            return {"api_url": URL, "access_token": "a"}

    assert (await resolved(Vault())).credential == PersonalAccessToken("a")


async def test_a_failing_loader_is_the_cause() -> None:
    class Broken:
        def load_config(self) -> dict[str, str]:
            raise KeyError("vault")

    error = await refused(Broken())
    assert "Broken.load_config raised KeyError" in str(error)
    assert isinstance(error.__cause__, KeyError)


def test_one_resolver_serves_one_event_loop_after_another() -> None:
    resolver = AsyncCredentialResolver([Counting(failures=1)])
    with pytest.raises(ConfigurationError):
        anyio.run(resolver.resolve)
    assert anyio.run(resolver.resolve).api_url == URL
    assert anyio.run(resolver.resolve, backend="trio").api_url == URL


@given(st.text())
def test_any_url_is_taken_or_told(url: str) -> None:
    values = {"api_url": ResolvedValue(url, "here"), "access_token": ResolvedValue("a", "here")}
    result = validate(values, allow_plain_http=True)
    assert (result.settings is None) == bool(result.problems)
    if result.settings is not None:
        assert result.settings.api_url.startswith(("http://", "https://"))


def test_the_log_is_that_of_the_package(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        anyio.run(resolved, args(access_token="pat"), args(username="u"))
    assert {record.name for record in caplog.records if record.levelno >= logging.INFO} == {"lusid_async"}
