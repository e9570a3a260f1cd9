"""The TLS context: what it trusts, and what is said when authorities cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import trustme

from lusid_async import ConfigurationError
from lusid_async.http.tls import tls_context

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _usual_authorities(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


def subjects(certificate_filename: str | None = None) -> int:
    return len(tls_context(certificate_filename).get_ca_certs())


def test_the_bundle_of_the_settings_is_trusted_on_top_of_the_usual_authorities(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.pem"
    trustme.CA().cert_pem.write_to_path(bundle)
    assert subjects(str(bundle)) == subjects() + 1


def test_the_bundle_of_the_environment_takes_the_place_of_the_usual_authorities(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle.pem"
    trustme.CA().cert_pem.write_to_path(bundle)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    assert subjects() == 1


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_authorities_of_the_environment_that_are_not_there_are_named(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "missing")
    monkeypatch.setenv(variable, missing)
    with pytest.raises(ConfigurationError, match=variable) as raised:
        tls_context(None)
    assert missing in str(raised.value)


def test_a_file_of_the_environment_that_holds_no_certificate_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bundle.pem").write_text("not a certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "bundle.pem"))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE.*bundle\.pem"):
        tls_context(None)
