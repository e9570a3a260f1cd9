"""The exceptions: which one, what it says, what it keeps."""

from __future__ import annotations

import copy
import json
import pickle
import ssl
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import (
    ApiException,
    AuthenticationError,
    BadRequestException,
    ConfigurationError,
    ConflictException,
    ConnectionFailedError,
    ForbiddenException,
    LusidError,
    NotFoundException,
    RateLimitException,
    RequestTimeoutError,
    ResponseValidationError,
    ServiceException,
    UnauthorizedException,
)
from lusid_async._advice import STRICT_CERTIFICATES, certificate_advice
from lusid_async._backoff import parse_retry_after
from lusid_async._message_text import foreign_text
from lusid_async.errors import Sent, exception_for

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = datetime(2015, 10, 21, 7, 28, 0, tzinfo=UTC)
PROBLEM = {
    "name": "InstrumentNotFound",
    "code": 115,
    "errorDetails": [{"id": "x"}, 3],
    "type": "https://docs",
    "title": "No such instrument",
    "status": 404,
    "detail": "LUID_1 is not there",
    "instance": "https://x.lusid.com/app/insights/logs/0HM:1",
    "errors": {"identifier": ["too long", "odd"], "scope": "wrong"},
}


def made(status: int = 404, body: bytes = b"", headers: Mapping[str, str] | None = None) -> ApiException:
    return exception_for(status, "Reason", body, headers or {}, "InstrumentsApi.get_instrument")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestException),
        (401, UnauthorizedException),
        (403, ForbiddenException),
        (404, NotFoundException),
        (409, ConflictException),
        (429, RateLimitException),
        (500, ServiceException),
        (503, ServiceException),
        (599, ServiceException),
        (302, ApiException),
        (418, ApiException),
    ],
)
def test_a_status_has_its_exception(status: int, kind: type) -> None:
    assert type(made(status)) is kind


def test_problem_details_are_parsed_and_quoted() -> None:
    error = made(body=json.dumps(PROBLEM).encode())
    assert error.problem is not None
    assert (error.problem.name, error.problem.code, error.problem.error_details) == (
        "InstrumentNotFound",
        115,
        ({"id": "x"},),
    )
    assert error.problem.errors == {"identifier": ("too long", "odd"), "scope": ("wrong",)}
    assert error.request_id == "0HM:1"
    for said in (
        "InstrumentsApi.get_instrument",
        "404",
        "115",
        "No such instrument",
        "LUID_1",
        "0HM:1",
        "too long",
    ):
        assert said in str(error)


def test_the_request_id_of_the_header_comes_first() -> None:
    assert made(body=json.dumps(PROBLEM).encode(), headers={"LUSID-Meta-RequestId": "r"}).request_id == "r"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "the body is empty"),
        (b"<html>Bad gateway</html>", "proxy or a gateway"),
        (b"upstream connect error", "upstream connect error"),
        (b'{"title": "cut', "title"),
        (b"\xff\xfe\x00", ""),
        (b"[" * 100_000, ""),
        (b"[1]", ""),
    ],
)
def test_any_other_body_is_kept_and_described(body: bytes, said: str) -> None:
    error = made(502, body)
    assert (error.body, error.problem) == (body, None)
    assert said in str(error)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | (st.dictionaries(st.sampled_from(sorted(PROBLEM)), inner)),
    )
)
def test_fields_of_any_type_are_parsed(content: object) -> None:
    assert made(400, json.dumps(content).encode()).status == 400


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("1.5", 1.5),
        ("Wed, 21 Oct 2015 07:28:30 GMT", 30.0),
        ("Wed, 21 Oct 2015 07:27:00 GMT", 0.0),
        ("-3", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("9" * 400, None),
        ("٣", None),
    ],
)
def test_retry_after_is_a_number_of_seconds(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, now=NOW) == seconds


@given(st.text())
def test_any_retry_after_is_parsed(value: str) -> None:
    wait = parse_retry_after(value, now=NOW)
    assert wait is None or wait >= 0


def test_the_date_of_retry_after_is_compared_with_the_servers_clock() -> None:
    headers = {"date": "Wed, 21 Oct 2015 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2015 07:28:09 GMT"}
    error = made(429, headers=headers)
    assert isinstance(error, RateLimitException)
    assert error.retry_after == 9.0


@pytest.mark.parametrize(
    "error",
    [
        ConfigurationError("m", ["p"]),
        AuthenticationError("m", status=400, error="e", error_description="d", retry_after=1.0),
        made(429, json.dumps(PROBLEM).encode(), {"retry-after": "3"}),
        RequestTimeoutError("m", operation="o"),
        ConnectionFailedError("m", operation="o"),
        ResponseValidationError("m", operation="o", path="p", request_id="r", body=b"b"),
    ],
)
@pytest.mark.parametrize("how", ["pickle", "copy"])
def test_an_exception_crosses_to_another_process(error: LusidError, how: str) -> None:
    again = copy.copy(error) if how == "copy" else pickle.loads(pickle.dumps(error))  # noqa: S301 - ours
    assert type(again) is type(error)
    assert (str(again), again.__dict__) == (str(error), error.__dict__)


URL = (
    "https://user:marker@x.lusid.com/api/api/instruments"  # pragma: allowlist secret
    "?limit=1&api_key=marker-key#marker"
)


def sent(
    status: int, body: bytes = b"", headers: Mapping[str, str] | None = None, **known: Any
) -> ApiException:
    about = Sent(**{"method": "GET", "url": URL, **known})
    return exception_for(status, "Reason", body, headers or {}, "InstrumentsApi.get_instrument", sent=about)


def test_an_api_exception_knows_url_method_and_attempts_without_secrets() -> None:
    error = sent(500, attempts=3)
    assert (error.method, error.attempts) == ("GET", 3)
    assert error.url == "https://x.lusid.com/api/api/instruments?limit=1&api_key=***"
    assert f"(GET {error.url})" in str(error)
    assert "marker" not in str(error) + repr(vars(error))


def test_a_404_that_is_not_lusids_hints_at_the_api_root() -> None:
    assert "Check FBN_LUSID_URL (api_url): it is https://<domain>.lusid.com/api" in str(sent(404, b"<html>"))
    assert "FBN_LUSID_URL" not in str(sent(404, json.dumps(PROBLEM).encode()))
    assert "FBN_LUSID_URL" not in str(sent(403, b"nothing"))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_its_target_without_its_query(status: int) -> None:
    error = sent(status, headers={"Location": "https://login.example.com/start?state=marker"})
    assert "It redirects to https://login.example.com/start. Check FBN_LUSID_URL" in str(error)
    assert "marker" not in str(error)


@pytest.mark.parametrize("end", ["", ".", "!", "…"])
def test_no_message_has_two_full_stops(end: str) -> None:
    problem = json.dumps({"title": f"Not there{end}", "detail": f"It is not there{end}"}).encode()
    for error in (
        sent(404, problem),
        sent(404, f"gone{end}".encode()),
        sent(302, b"", {"location": f"/x{end}"}),
    ):
        assert ".." not in str(error)
        assert ".:" not in str(error)


ECHOED = 'MARKER/tok+en"8'
FORMS = [
    ECHOED,
    quote(ECHOED, safe=""),
    quote(ECHOED, safe="").lower().replace("marker", "MARKER"),
    b64encode(ECHOED.encode()).decode(),
    json.dumps(ECHOED)[1:-1],
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", ["reason", "title", "detail", "text", "request id", "content-type", "url"])
def test_a_server_that_repeats_the_token_does_not_get_it_into_the_exception(place: str, form: str) -> None:
    echo = f"you sent {form}"
    escaped = json.dumps({place: echo}).encode() if place in ("title", "detail") else echo.encode()
    error = exception_for(
        400,
        echo if place == "reason" else "Bad Request",
        escaped if place in ("title", "detail", "text") else b"{}",
        {"lusid-meta-requestid": echo} if place == "request id" else {"content-type": f"json {echo}"},
        sent=Sent(
            method="GET", url=f"https://x/{form}" if place == "url" else "https://x", secrets=(ECHOED,)
        ),
    )
    assert form not in str(error) + repr(error)
    assert form.encode() not in pickle.dumps(error)


def test_texts_of_a_server_are_escaped_and_shortened() -> None:
    detail = "\x1b[2Jforged\nERROR" + "\\u202e" + "y" * 1_000_000
    error = sent(400, json.dumps({"detail": detail, "errors": {str(n): "bad" for n in range(50)}}).encode())
    assert str(error).isprintable()
    assert r"\x1b[2Jforged\nERROR" in str(error)
    assert len(str(error)) < 700
    assert error.problem is not None
    assert error.problem.detail == detail


def test_the_first_few_fields_are_named_and_the_others_counted() -> None:
    body = json.dumps({"errors": {f"field{number}": ["bad"] for number in range(9)}}).encode()
    assert "field4: bad; and 4 more fields" in str(made(400, body))


@given(st.text(), st.lists(st.text(min_size=4, max_size=20), max_size=3), st.integers(2, 400))
def test_any_foreign_text_is_printable_short_and_without_secrets(
    text: str, secrets: list[str], limit: int
) -> None:
    shown = foreign_text(f"{text}{''.join(secrets)}", secrets=secrets, limit=limit)
    assert shown.isprintable()
    assert len(shown) <= limit
    assert not any(secret in shown for secret in secrets if not set(secret) & set("*\\…"))


@pytest.mark.parametrize("words", STRICT_CERTIFICATES)
def test_what_strict_verification_refuses_is_explained(words: str) -> None:
    advice = certificate_advice(
        f"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {words} (_ssl.c:1032)"
    )
    assert advice is not None
    assert "VERIFY_X509_STRICT" in advice
    assert certificate_advice("certificate verify failed: certificate has expired") is None


def test_a_ca_without_extensions_fails_strict_verification_with_words_that_are_explained() -> None:
    failure = strict_failure()
    advice = certificate_advice(failure)
    assert advice is not None, failure
    assert "corporate CA" in advice


def strict_failure() -> str:
    """Return what OpenSSL says about a CA as old tools make it, in a handshake as Python 3.13 does it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Corporate CA")])
    now = datetime.now(UTC)

    def certificate(subject: x509.Name, extension: x509.ExtensionType) -> bytes:
        builder = x509.CertificateBuilder(name, subject, key.public_key(), x509.random_serial_number())
        builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        return (
            builder.add_extension(extension, critical=False)
            .sign(key, hashes.SHA256())
            .public_bytes(Encoding.PEM)
        )

    authority = certificate(name, x509.BasicConstraints(ca=True, path_length=None))
    host = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    leaf = certificate(host, x509.SubjectAlternativeName([x509.DNSName("localhost")]))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as directory:
        path = Path(directory) / "server.pem"
        path.write_bytes(leaf + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        server.load_cert_chain(path)
    client = ssl.create_default_context(cadata=authority.decode())
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    ours = client.wrap_bio(to_client, to_server, server_hostname="localhost")
    theirs = server.wrap_bio(to_server, to_client, server_side=True)
    for _ in range(5):
        for side in (ours, theirs):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLCertVerificationError as error:
                return str(error)
    raise AssertionError("the handshake succeeded")
