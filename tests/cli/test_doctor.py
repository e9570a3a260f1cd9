"""`doctor` and `token`: each set-up is told apart, what to do is said, and no secret is shown."""

from __future__ import annotations

import json
import os
import re
import sys
from base64 import urlsafe_b64encode
from email.utils import formatdate
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import pytest
import trustme

from lusid_async.cli import main
from lusid_async.sandbox import Fault
from tests.faults.test_connections import context_of
from tests.http.sockets import json_response, relay, serving

if TYPE_CHECKING:
    from anyio.abc import ByteStream

    from lusid_async.sandbox import SandboxServer

ROOT = Path(__file__).parent.parent.parent
HOST = "lusid.invalid"
"""A name that no resolver knows: it is reached through a proxy or not at all."""
SECRETS = ("MARKERpat1", "MARKERpassword2", "MARKERclientsecret3", "MARKERproxy4")


def findings(output: str) -> dict[str, str]:
    """Return the status of each check."""
    return {
        check: status
        for status, check in re.findall(r"^  (ok|warn|FAIL|skip) +(.+?): ", output, re.MULTILINE)
    }


@pytest.mark.usefixtures("sandbox")
def test_a_good_set_up(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    output = capfd.readouterr().out
    assert set(findings(output).values()) == {"ok"}
    assert {"settings", "clock", "token", "API", "entitlement"} <= set(findings(output))
    assert "from FBN_USERNAME in environment variables" in output
    for secret in ("FBN_PASSWORD", "FBN_CLIENT_SECRET"):
        assert os.environ[secret] not in output


@pytest.mark.usefixtures("sandbox")
def test_an_expired_token(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    parts = [
        urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({}, {"exp": 1.7e9})
    ]
    token = ".".join([*parts, "MARKERsignature"])
    monkeypatch.setenv("FBN_ACCESS_TOKEN", token)
    assert main(["doctor"]) == 1
    output = capfd.readouterr().out
    assert findings(output)["token"] == "FAIL"
    assert "it expired at 2023-11-14" in output
    assert "Create a new token" in output
    assert "MARKER" not in output


@pytest.mark.parametrize("expiry", [1e30, -1e18, float("nan"), 10**14, "soon", [1]])
@pytest.mark.usefixtures("sandbox")
def test_a_token_whose_expiry_is_no_time(
    expiry: object, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    parts = [
        urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({}, {"exp": expiry})
    ]
    monkeypatch.setenv("FBN_ACCESS_TOKEN", ".".join([*parts, "MARKERsignature"]))
    assert main(["doctor"]) == 1
    output = capfd.readouterr().out
    assert findings(output)["token"] == "ok"
    assert "it does not say when it expires" in output


@pytest.mark.parametrize(
    ("fault", "check", "remedy"),
    [
        (Fault("api", status=401, times=9), "API", "FBN_TOKEN_URL and FBN_LUSID_URL are of the same"),
        (Fault("api", status=429, times=9), "API", "Too many calls were made"),
        (Fault("api", status=500, times=9), "API", "LUSID or a gateway has a fault"),
        (Fault("api", status=403, times=9), "API", "this user has no permission"),
    ],
)
def test_what_lusid_refuses_is_told_apart(
    fault: Fault, check: str, remedy: str, sandbox: SandboxServer, capfd: pytest.CaptureFixture[str]
) -> None:
    sandbox.state.faults.add(fault)
    try:
        assert main(["doctor"]) == 1
    finally:
        sandbox.state.faults.clear()
    output = capfd.readouterr().out
    assert findings(output)[check] == "FAIL"
    assert remedy in " ".join(output.split())
    assert "Create a new token" not in output
    assert "Check FBN_LUSID_URL (api_url)" not in output


def test_another_credential_is_a_way_out_and_no_failure(
    sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert sandbox is not None
    monkeypatch.delenv("FBN_PASSWORD")
    assert main(["doctor"]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert [line for line in lines if "FAIL" in line and "access_token" in line] == []
    assert "access_token can be set in their place" in " ".join(" ".join(lines).split())


@pytest.mark.parametrize(
    ("changes", "check", "remedy"),
    [
        ({"FBN_ACCESS_TOKEN": "MARKERpat1"}, "API", "Create a new token"),
        ({"FBN_PASSWORD": "MARKERpassword2"}, "token", "Check username and password"),
        ({"FBN_LUSID_URL": "https://lusid.invalid/api"}, "DNS of lusid.invalid", "Check the spelling"),
        ({"FBN_LUSID_URL": "http://127.0.0.1:1/api"}, "TCP to 127.0.0.1 port 1", "a firewall refuses"),
        ({"FBN_LUSID_URL": ""}, "settings", "Set what is listed"),
    ],
)
@pytest.mark.usefixtures("sandbox")
def test_a_wrong_set_up(
    changes: dict[str, str],
    check: str,
    remedy: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    assert main(["doctor"]) == 1
    output, errors = capfd.readouterr()
    assert findings(output)[check] == "FAIL"
    assert remedy in " ".join(output.split())
    assert "MARKER" not in output + errors


async def doctor(folder: Path, **settings: str) -> str:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("FBN_")},
        "PYTHONPATH": str(ROOT),
        "FBN_LUSID_URL": f"https://{HOST}/api",
        "FBN_ACCESS_TOKEN": SECRETS[0],
        "FBN_PASSWORD": SECRETS[1],
        "FBN_CLIENT_SECRET": SECRETS[2],
        "FBN_PROXY_PASSWORD": SECRETS[3],
        **settings,
    }
    command = [sys.executable, "-m", "lusid_async", "doctor"]
    done = await anyio.run_process(command, check=False, env=environment, cwd=folder)
    shown = (done.stdout + done.stderr).decode()
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "Traceback" not in shown
    return shown


async def respond(_: bytes, connection: ByteStream) -> bool:
    date = f"date: {formatdate(usegmt=True)}\r\n"
    await connection.send(json_response(b'{"values": []}', headers=date))
    return True


@pytest.mark.anyio
async def test_a_proxied_set_up_is_followed_through_the_proxy_to_the_certificate(tmp_path: Path) -> None:
    authority = trustme.CA(organization_name="Fund CA")
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")

    async def tunnel(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await relay(connection, "127.0.0.1", server.port)
        return False

    async with (
        serving(respond, context_of(authority.issue_cert(HOST))) as server,
        serving(tunnel) as proxy,
    ):
        setting = {"FBN_PROXY_ADDRESS": f"http://127.0.0.1:{proxy.port}", "FBN_PROXY_USERNAME": "user"}
        trusted = await doctor(tmp_path, FBN_CLIENT_CERTIFICATE=str(tmp_path / "authority.pem"), **setting)
        distrusted = await doctor(tmp_path, **setting)
    assert set(findings(trusted).values()) == {"ok"}
    assert findings(trusted)[f"proxy to {HOST}"] == "ok"
    assert "issued by Fund CA" in " ".join(trusted.split())
    assert findings(distrusted)[f"TLS with {HOST}"] == "FAIL"
    assert "set FBN_CLIENT_CERTIFICATE" in " ".join(distrusted.split())


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("407 Proxy Authentication Required", "FBN_PROXY_USERNAME and FBN_PROXY_PASSWORD"),
        ("403 Forbidden", "Ask your network team to allow lusid.invalid port 443"),
    ],
)
async def test_a_proxy_that_refuses(line: str, remedy: str, tmp_path: Path) -> None:
    async def refuse(_: bytes, connection: ByteStream) -> bool:
        await connection.send(f"HTTP/1.1 {line}\r\ncontent-length: 0\r\n\r\n".encode())
        return False

    async with serving(refuse) as proxy:
        shown = await doctor(
            tmp_path, FBN_PROXY_ADDRESS=f"http://127.0.0.1:{proxy.port}", FBN_PROXY_USERNAME="user"
        )
    assert findings(shown)[f"proxy to {HOST}"] == "FAIL"
    assert line in shown
    assert remedy in " ".join(shown.split())


@pytest.mark.usefixtures("sandbox")
def test_a_token_is_printed_to_a_file_only_if_that_is_confirmed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["token"]) == 2
    output, errors = capfd.readouterr()
    assert output == ""
    assert "--yes" in errors
    assert main(["token", "--yes"]) == 0
    assert len(capfd.readouterr().out.split()) == 1
