"""The TLS context: the usual certificate authorities and the caller's own bundle."""

from __future__ import annotations

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
        ConfigurationError: the file cannot be read or holds no certificate.
    """
    import httpx

    context = httpx.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    if certificate_filename is not None:
        _trust(context, certificate_filename)
    return context


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
