"""The TLS context: the usual certificate authorities and the caller's own bundle."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

_PEM_MARK = b"-----BEGIN"


def tls_context(certificate_filename: str | None) -> ssl.SSLContext:
    """Build the context that every TLS connection of a factory shares. Blocks: it reads files.

    It trusts what httpx trusts (`SSL_CERT_FILE`, `SSL_CERT_DIR`, else certifi's bundle) and, on top of
    that, the authorities in `certificate_filename`.

    Args:
        certificate_filename: a file of one or more CA certificates, PEM or DER, or None.

    Raises:
        ConfigurationError: a file cannot be read or holds no certificate.
    """
    context = _usual_context()
    if certificate_filename is not None:
        _trust(context, certificate_filename)
    return context


def _usual_context() -> ssl.SSLContext:
    import httpx

    file, directory = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if directory and not file:
            # OpenSSL looks into it when it meets a certificate, and does not say that it cannot.
            os.listdir(directory)
        return httpx.create_ssl_context()
    except OSError as error:
        if not (file or directory):
            raise
        variable, path = ("SSL_CERT_FILE", file) if file else ("SSL_CERT_DIR", directory)
        kind = "file of CA certificates in PEM" if file else "directory of hashed CA certificates"
        raise ConfigurationError(
            f"{variable} is set to {path!r}, which cannot be used: {error}. Set it to a readable {kind}, or "
            "unset it to trust the usual authorities."
        ) from error


def _trust(context: ssl.SSLContext, certificate_filename: str) -> None:
    try:
        content = Path(certificate_filename).read_bytes()
        # A .cer or .crt file is as often DER as PEM, and OpenSSL tells them apart by type, not by content.
        context.load_verify_locations(cadata=content.decode() if _PEM_MARK in content else content)
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"The CA bundle {certificate_filename!r} cannot be used: {error}. Set certificate_filename "
            "(FBN_CLIENT_CERTIFICATE, or clientCertificate in the secrets file) to a readable file of CA "
            "certificates, PEM or DER.",
        ) from error
