"""The way to LUSID and to the token endpoint: proxy, DNS, TCP and TLS, as far as each goes."""

from __future__ import annotations

import os
import ssl
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import anyio
from anyio.streams.tls import TLSAttribute, TLSStream

from lusid_async._advice import certificate_advice
from lusid_async._message_text import address_of, foreign_text
from lusid_async.cli.findings import Finding, Status
from lusid_async.credentials import PasswordCredential
from lusid_async.errors import ConfigurationError
from lusid_async.http.routes import Routes

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

    from lusid_async.cli.setting_checks import Examination
    from lusid_async.credentials import ProxySettings
    from lusid_async.http.routes import Route

_PORTS = {"http": 80, "https": 443}
_MAX_HEAD = 16_384
_PROXY_AUTHENTICATION = 407
_PROXY_REMEDY = (
    "Ask your network team for the proxy's address; set FBN_PROXY_ADDRESS (or HTTPS_PROXY), or NO_PROXY for "
    "hosts that need none."
)


async def network_findings(examination: Examination) -> AsyncIterator[Finding]:
    """Yield what was found on the way to each host; a way ends with its first failure."""
    assert examination.settings is not None
    credential = examination.settings.credential
    urls = [examination.settings.api_url]
    if isinstance(credential, PasswordCredential):
        urls.append(credential.token_url)
    seen = set()
    for url in urls:
        parts = urlsplit(url)
        origin = (parts.scheme, parts.hostname or "", parts.port or _PORTS[parts.scheme])
        if origin not in seen:
            seen.add(origin)
            for finding in await _way_to(*origin, examination):
                yield finding


async def _way_to(scheme: str, host: str, port: int, examination: Examination) -> list[Finding]:
    findings: list[Finding] = []
    try:
        route = await Routes(examination.resolver).find((scheme.encode(), host.encode("idna"), port))
    except (ConfigurationError, UnicodeError) as error:
        return [Finding(f"proxy and certificates for {host}", Status.FAILED, str(error), _PROXY_REMEDY)]
    with anyio.move_on_after(examination.seconds) as scope:
        await _walk(scheme, host, port, route, findings)
    if scope.cancelled_caught:
        step = findings[-1].check if findings else "DNS"
        findings.append(
            Finding(
                f"way to {host}",
                Status.FAILED,
                f"no response within {examination.seconds:.0f} s, after: {step}",
                "A firewall that drops packets is likely. Ask your network team whether this machine may "
                f"reach {host} port {port} directly or through a proxy.",
            )
        )
    return findings


async def _walk(scheme: str, host: str, port: int, route: Route, findings: list[Finding]) -> None:
    proxy = route.proxy
    if proxy is None:
        findings.append(Finding(f"proxy for {host}", Status.GOOD, "none, it is reached directly"))
        first_host, first_port = host, port
    else:
        parts = urlsplit(proxy.address)
        first_host = parts.hostname or ""
        first_port = parts.port or (1080 if route.proxy_scheme.startswith("socks") else _PORTS[parts.scheme])
        account = "with a user name" if proxy.username else "without a user name"
        text = f"{address_of(proxy.address)}, {account}"
        findings.append(Finding(f"proxy for {host}", Status.GOOD, text))
    if not await _resolves(first_host, first_port, findings, is_proxy=proxy is not None):
        return
    stream = await _connected(first_host, first_port, findings, is_proxy=proxy is not None)
    if stream is None:
        return
    try:
        if proxy is not None:
            if route.proxy_scheme.startswith("socks"):
                text = "through a SOCKS proxy it is checked by the calls below"
                findings.append(Finding(f"TLS with {host}", Status.SKIPPED, text))
                return
            if route.proxy_scheme == "https":
                stream = await _encrypted(stream, first_host, route.tls, findings)
            if stream is None or (
                scheme == "https" and not await _tunnelled(stream, host, port, proxy, findings)
            ):
                return
        if scheme == "https":
            stream = await _encrypted(stream, host, route.tls, findings) or stream
    finally:
        with anyio.CancelScope(shield=True):
            await anyio.aclose_forcefully(stream) if stream is not None else None


async def _resolves(host: str, port: int, findings: list[Finding], *, is_proxy: bool) -> bool:
    try:
        found = await anyio.getaddrinfo(host, port, type=1)
    except OSError as error:
        remedy = (
            _PROXY_REMEDY
            if is_proxy
            else "Check the spelling of FBN_LUSID_URL and FBN_TOKEN_URL, and that this machine has a network "
            "and a name server; many company networks know outside names only through a proxy."
        )
        text = f"the name {host} has no address ({error.strerror or error})"
        findings.append(Finding(f"DNS of {host}", Status.FAILED, text, remedy))
        return False
    addresses = ", ".join(dict.fromkeys(str(each[4][0]) for each in found))
    findings.append(Finding(f"DNS of {host}", Status.GOOD, addresses))
    return True


async def _connected(host: str, port: int, findings: list[Finding], *, is_proxy: bool) -> ByteStream | None:
    try:
        stream = await anyio.connect_tcp(host, port)
    except OSError as error:
        remedy = (
            _PROXY_REMEDY
            if is_proxy
            else "Check the host and the port in the address; if they are right, a firewall refuses, or a "
            f"proxy is needed. {_PROXY_REMEDY}"
        )
        cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
        # asyncio puts the address into the text of its error.
        reason = os.strerror(cause.errno) if cause.errno else str(cause)
        text = f"no connection ({reason})"
        findings.append(Finding(f"TCP to {host} port {port}", Status.FAILED, text, remedy))
        return None
    findings.append(Finding(f"TCP to {host} port {port}", Status.GOOD, "open"))
    return stream


async def _tunnelled(
    stream: ByteStream, host: str, port: int, proxy: ProxySettings, findings: list[Finding]
) -> bool:
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.username is not None:
        account = b64encode(f"{proxy.username}:{proxy.password or ''}".encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {account}")
    try:
        await stream.send("\r\n".join([*lines, "", ""]).encode())
        head = b""
        while b"\r\n\r\n" not in head and len(head) < _MAX_HEAD:
            head += await stream.receive()
    except (OSError, anyio.EndOfStream, anyio.BrokenResourceError) as error:
        text = f"it ended the connection ({type(error).__name__})"
        findings.append(Finding(f"proxy to {host}", Status.FAILED, text, _PROXY_REMEDY))
        return False
    line = foreign_text(head.partition(b"\r\n")[0].decode("latin-1"))
    status = line.split(" ")[1] if line.startswith("HTTP/") and " " in line else ""
    if status.startswith("2"):
        findings.append(Finding(f"proxy to {host}", Status.GOOD, f"lets through to port {port}"))
        return True
    if status == str(_PROXY_AUTHENTICATION):
        remedy = "Set FBN_PROXY_USERNAME and FBN_PROXY_PASSWORD, or check them."
    else:
        remedy = f"Ask your network team to allow {host} port {port} for this machine. {_PROXY_REMEDY}"
    findings.append(Finding(f"proxy to {host}", Status.FAILED, f"it responded: {line}", remedy))
    return False


async def _encrypted(
    stream: ByteStream, host: str, context: ssl.SSLContext | None, findings: list[Finding]
) -> ByteStream | None:
    check = f"TLS with {host}"
    try:
        encrypted = await TLSStream.wrap(
            stream, server_side=False, hostname=host, ssl_context=context, standard_compatible=False
        )
    except ssl.SSLCertVerificationError as error:
        remedy = certificate_advice(str(error)) or (
            "If your company inspects TLS, its own certificate authority signed this certificate: get that "
            "authority's certificate from your network team as a file, and set FBN_CLIENT_CERTIFICATE to it. "
            "Do not switch the check off."
        )
        text = f"the certificate is not trusted: {error.verify_message}"
        findings.append(Finding(check, Status.FAILED, text, remedy))
        return None
    except (OSError, ssl.SSLError, anyio.EndOfStream, anyio.BrokenResourceError) as error:
        text = f"it failed: {getattr(error, 'reason', None) or type(error).__name__}"
        remedy = "Something else than an HTTPS server listens there; check scheme and port of the address."
        findings.append(Finding(check, Status.FAILED, text, remedy))
        return None
    certificate = encrypted.extra(TLSAttribute.peer_certificate) or {}  # noqa: S610 - anyio's
    issuer, expiry = _name(certificate.get("issuer")), certificate.get("notAfter", "unknown")
    version = encrypted.extra(TLSAttribute.tls_version)  # noqa: S610 - anyio's
    text = (
        f"{version}; certificate of {_name(certificate.get('subject'))}, issued by {issuer}, "
        f"valid until {expiry}"
    )
    findings.append(Finding(check, Status.GOOD, text))
    return encrypted


def _name(name: object) -> str:
    """Return the common name or the organization of a name in a certificate."""
    if not isinstance(name, tuple):
        return "unknown"
    parts = {key: value for group in name for key, value in group}
    return foreign_text(str(parts.get("commonName") or parts.get("organizationName") or "unnamed"))
