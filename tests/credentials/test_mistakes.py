"""Mistakes in settings: harmless ones are warnings, others say their cause first and what was meant."""

from __future__ import annotations

import json
import logging
import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncCredentialResolver,
    ConfigurationError,
    EnvironmentVariablesConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials import PasswordCredential, PersonalAccessToken

if TYPE_CHECKING:
    from pathlib import Path

    from lusid_async import ConfigurationLoader, Settings

pytestmark = pytest.mark.anyio

URL = "https://x.lusid.com/api"
COMPLETE = {"FBN_LUSID_URL": URL, "FBN_ACCESS_TOKEN": "marker-pat"}
PASSWORD = {
    "FBN_LUSID_URL": URL,
    "FBN_TOKEN_URL": "https://x.okta.com/t",
    "FBN_USERNAME": "u",
    "FBN_PASSWORD": "marker-password",
    "FBN_CLIENT_ID": "c",
    "FBN_CLIENT_SECRET": "marker-secret",
}


@pytest.fixture(autouse=True)
def empty_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith(("FBN_", "LUSID_"))]:
        monkeypatch.delenv(name)


def environment(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


async def settings_from(*loaders: ConfigurationLoader) -> Settings:
    return await AsyncCredentialResolver(loaders or None).resolve()


async def problems_of(*loaders: ConfigurationLoader) -> list[str]:
    with pytest.raises(ConfigurationError) as raised:
        await settings_from(*loaders)
    assert "marker" not in str(raised.value)
    return list(raised.value.problems)


FOREIGN = {
    "broken JSON": "{oops",
    "a list": "[1, 2]",
    "another shape": '{"api": "text"}',
    "bytes": "\x00",
    "no profiles": '{"profiles": 7}',
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
async def test_a_complete_environment_wins_over_a_broken_secrets_file_with_one_warning(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "secrets.json").write_text(content)
    (tmp_path / "secrets.json").chmod(0o600)
    environment(monkeypatch, COMPLETE)
    assert (await settings_from()).credential == PersonalAccessToken("marker-pat")
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert "secrets.json" in record.getMessage()
    assert "not needed, because stronger sources are complete" in record.getMessage()


async def test_a_broken_secrets_file_is_an_error_when_the_environment_is_incomplete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secrets.json").write_text("{oops")
    environment(monkeypatch, {"FBN_LUSID_URL": URL})
    problems = await problems_of()
    assert "secrets.json is not JSON" in problems[0]
    assert any("FBN_PASSWORD" in problem for problem in problems[1:])


async def test_a_loader_that_fails_above_the_one_that_decides_is_an_error() -> None:
    class Vault:
        def load_config(self) -> dict[str, str]:
            raise ConfigurationError("the vault is sealed")

    problems = await problems_of(EnvironmentVariablesConfigurationLoader(COMPLETE), Vault())
    assert problems == ["the vault is sealed"]
    await settings_from(Vault(), EnvironmentVariablesConfigurationLoader(COMPLETE))


@pytest.mark.parametrize("how", ["environment", "arguments"])
async def test_a_secrets_file_elsewhere_is_named_by_a_setting(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secrets.json").write_text('{"api": {"accessToken": "marker-here"}}')
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_text(json.dumps({"api": {"lusidUrl": URL, "accessToken": "marker-elsewhere"}}))
    if how == "environment":
        monkeypatch.setenv("FBN_SECRETS_PATH", f"{elsewhere}\n")
        settings = await settings_from()
    else:
        settings = await settings_from(ArgsConfigurationLoader(secrets_path=elsewhere))
    assert settings.credential == PersonalAccessToken("marker-elsewhere")


async def test_a_named_secrets_file_that_is_not_there_is_the_first_problem(tmp_path: Path) -> None:
    problems = await problems_of(ArgsConfigurationLoader(secrets_path=tmp_path / "none.json"))
    assert "none.json (no such file), named by arguments of ArgsConfigurationLoader" in problems[0]
    assert len(problems) > 1


async def test_secrets_path_must_be_a_path() -> None:
    problems = await problems_of(ArgsConfigurationLoader(secrets_path=7))
    assert problems[0].startswith("secrets_path must be a path, not int")


@pytest.mark.parametrize(
    ("variable", "meant"),
    [
        ("FBN_PASWORD", "FBN_PASSWORD"),
        ("FBN_CLIENTID", "FBN_CLIENT_ID"),
        ("LUSID_URL", "FBN_LUSID_URL"),
        ("FBN_LUSIDURL", "FBN_LUSID_URL"),
        ("FBN_USER_NAME", "FBN_USERNAME"),
    ],
)
async def test_a_misspelt_variable_is_asked_about_where_the_setting_is_missing(
    variable: str, meant: str
) -> None:
    variables = {name: value for name, value in PASSWORD.items() if name != meant}
    problems = await problems_of(EnvironmentVariablesConfigurationLoader({**variables, variable: "marker"}))
    assert problems[0] == f"{variable} is not read: did you mean {meant}? (in environment variables)"


@pytest.mark.parametrize(
    ("content", "found", "meant"),
    [
        ({"api": {"accesstoken": "marker", "lusidUrl": URL}}, "api.accesstoken", "api.accessToken"),
        ({"api": {"accessToken": "marker", "LusidUrl": URL}}, "api.LusidUrl", "api.lusidUrl"),
        ({"accessToken": "marker"}, "accessToken", "api.accessToken"),
        (
            {"profiles": {"default": {"access_token": "marker", "baseUrl": URL}}},
            "access_token",
            "accessToken",
        ),
        ({"profiles": {"default": {"accessToken": "marker", "baseURL": URL}}}, "baseURL", "baseUrl"),
    ],
)
async def test_a_misspelt_key_of_a_secrets_file_is_asked_about(
    content: dict[str, Any], found: str, meant: str, tmp_path: Path
) -> None:
    (tmp_path / "secrets.json").write_text(json.dumps(content))
    problems = await problems_of()
    assert any(problem.startswith(f"{found} is not read: did you mean {meant}?") for problem in problems)


async def test_a_misspelt_optional_setting_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    await settings_from(EnvironmentVariablesConfigurationLoader({**COMPLETE, "FBN_APPNAME": "mine"}))
    assert "FBN_APPNAME is not read: did you mean FBN_APP_NAME?" in caplog.text


async def test_variables_of_other_services_are_not_asked_about(caplog: pytest.LogCaptureFixture) -> None:
    others = {
        "FBN_DRIVE_URL": "x",
        "FBN_LUMINESCE_URL": "x",
        "FBN_SCHEDULER_API_URL": "x",
        "FBN_PROFILE": "x",
    }
    await settings_from(EnvironmentVariablesConfigurationLoader({**COMPLETE, **others}))
    assert caplog.records == []


def test_a_misspelt_argument_is_asked_about() -> None:
    with pytest.raises(TypeError, match=r"no such setting: pasword; .* Did you mean password\?"):
        ArgsConfigurationLoader(pasword="p")


async def test_an_unknown_profile_is_the_first_problem(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"profiles": {"uat": {}}}')
    problems = await problems_of(SecretsFileConfigurationLoader(tmp_path / "s.json", "dev"))
    assert "has no profile 'dev'; the profiles are 'uat'" in problems[0]


async def test_a_missing_default_profile_is_the_first_problem(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text('{"profiles": {"uat": {}}}')
    assert "has no profile 'default'" in (await problems_of())[0]


async def test_a_file_that_is_not_there_is_the_first_problem_of_an_explicit_loader(tmp_path: Path) -> None:
    problems = await problems_of(SecretsFileConfigurationLoader(tmp_path / "typo.json"))
    assert "typo.json (no such file)" in problems[0]


async def test_whoever_uses_the_environment_is_not_told_about_the_default_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    environment(monkeypatch, {name: value for name, value in PASSWORD.items() if name != "FBN_PASSWORD"})
    problems = await problems_of()
    assert problems[0].startswith("password is missing: set FBN_PASSWORD")


async def test_line_breaks_at_the_end_of_settings_are_dropped() -> None:
    broken = {name: f"{value}\r\n" for name, value in {**PASSWORD, "FBN_APP_NAME": "app"}.items()}
    settings = await settings_from(EnvironmentVariablesConfigurationLoader(broken))
    clean = await settings_from(EnvironmentVariablesConfigurationLoader({**PASSWORD, "FBN_APP_NAME": "app"}))
    assert settings == clean


async def test_the_spaces_of_a_password_are_its_own() -> None:
    spaced = {**PASSWORD, "FBN_PASSWORD": " pass word \n", "FBN_USERNAME": " user \n"}
    credential = (await settings_from(EnvironmentVariablesConfigurationLoader(spaced))).credential
    assert isinstance(credential, PasswordCredential)
    assert (credential.password, credential.username) == (" pass word ", "user")


async def test_a_setting_of_line_breaks_only_is_not_set() -> None:
    problems = await problems_of(EnvironmentVariablesConfigurationLoader({**PASSWORD, "FBN_USERNAME": "\n"}))
    assert problems[0].startswith("username is missing")


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ('"marker-pat"', "has quotation marks around it"),
        ("'marker-pat'", "has quotation marks around it"),
        ("\u201cmarker-pat\u201d", "has quotation marks around it"),
        ("Bearer marker-pat", "begins with 'Bearer '"),
        ("bearer marker-pat", "begins with 'Bearer '"),
        ("marker pat", "must be one word"),
    ],
)
async def test_a_token_that_cannot_be_right_says_why_and_where_it_comes_from(
    token: str, said: str, tmp_path: Path
) -> None:
    (problem,) = await problems_of(
        EnvironmentVariablesConfigurationLoader({"FBN_LUSID_URL": URL, "FBN_ACCESS_TOKEN": token})
    )
    assert said in problem
    assert "read from FBN_ACCESS_TOKEN in environment variables" in problem
    (tmp_path / "s.json").write_text(json.dumps({"api": {"lusidUrl": URL, "accessToken": token}}))
    (problem,) = await problems_of(SecretsFileConfigurationLoader(tmp_path / "s.json"))
    assert f"read from api.accessToken in secrets file {tmp_path / 's.json'}" in problem


@pytest.mark.skipif(os.name != "posix", reason="needs a FIFO")
@pytest.mark.parametrize("kind", ["fifo", "device", "directory", "large"])
async def test_what_is_no_small_regular_file_is_refused_at_once(kind: str, tmp_path: Path) -> None:
    path = unusable(kind, tmp_path)
    with anyio.fail_after(10):
        problems = await problems_of(SecretsFileConfigurationLoader(path))
    reason = "it is larger than 1 MB" if kind == "large" else "it is not a regular file"
    assert f"cannot be read: {reason}" in problems[0]


def unusable(kind: str, directory: Path) -> Path:
    path = directory / kind
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "directory":
        path.mkdir()
    else:
        with path.open("wb") as file:
            file.truncate(100_000_000)
    return path


async def test_an_open_file_is_read_up_to_the_limit() -> None:
    read, write = os.pipe()

    def fill() -> None:
        # Closing writes what is buffered, so that it can fail too.
        with suppress(BrokenPipeError), os.fdopen(write, "w") as file:
            for _ in range(100):
                file.write(" " * 100_000)

    thread = threading.Thread(target=fill)
    thread.start()
    with os.fdopen(read) as file:
        problems = await problems_of(SecretsFileConfigurationLoader(file))
    thread.join()
    assert "it is larger than 1 MB" in problems[0]


@pytest.mark.skipif(os.name != "posix", reason="needs file modes")
@pytest.mark.parametrize(
    ("mode", "said"), [(0o644, "can read it"), (0o622, "can write it"), (0o646, "can read and write it")]
)
async def test_a_secrets_file_that_others_can_read_or_write_is_one_warning(
    mode: int, said: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "secrets.json"
    path.write_text(json.dumps({"api": {"lusidUrl": URL, "accessToken": "marker"}}))
    path.chmod(mode)
    resolver = AsyncCredentialResolver()
    await resolver.resolve()
    await resolver.reread_credential()
    (record,) = caplog.records
    assert said in record.getMessage()
    path.chmod(0o640)
    caplog.clear()
    await settings_from()
    assert caplog.records == []


TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJrZXIifQ.c2lnbmF0dXJl"  # pragma: allowlist secret
OPAQUE = "Xy7marker" * 5


@pytest.mark.parametrize("token", [TOKEN, OPAQUE])
@pytest.mark.parametrize(
    "place", ["access_token_location", "certificate_filename", "secrets_path", "profile", "path"]
)
async def test_a_token_in_place_of_a_path_or_a_profile_is_not_shown(
    token: str, place: str, tmp_path: Path
) -> None:
    (tmp_path / "secrets.json").write_text('{"profiles": {"uat": {}}}')
    if place == "profile":
        loader: ConfigurationLoader = SecretsFileConfigurationLoader("secrets.json", token)
    elif place == "path":
        loader = SecretsFileConfigurationLoader(token)
    else:
        needed = {"api_url": URL, **({"access_token": "a"} if place == "certificate_filename" else {})}
        loader = ArgsConfigurationLoader(**needed, **{place: token})
    with pytest.raises(ConfigurationError, match="which looks like a token") as raised:
        await settings_from(loader)
    assert token not in str(raised.value) + repr(vars(loader)) + repr(loader)


@pytest.mark.parametrize(
    "loader",
    [
        ArgsConfigurationLoader(password="marker", access_token="marker", client_secret="marker"),
        EnvironmentVariablesConfigurationLoader({"FBN_PASSWORD": "marker"}),
        SecretsFileConfigurationLoader("marker", "marker"),
    ],
)
def test_the_attributes_of_a_loader_do_not_show_secrets(loader: object) -> None:
    assert "marker" not in repr(vars(loader))
