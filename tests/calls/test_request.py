"""Requests: URL, headers and body are those that httpx builds, and what every call carries."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import ConfigurationError, __version__
from lusid_async._headers import check_headers
from lusid_async.calls import request
from lusid_async.calls.arguments import path_of, query_of
from lusid_async.calls.request import (
    CAN_SKIP_PARSING,
    RequestBuilder,
    UrlBuilder,
    can_skip_parsing,
)
from tests.calls.things import ThingsApi, factory_over, respond_with_thing, settings

ROOT = "https://things.lusid.com:8443/api"
HEADERS = [(b"Accept", b"application/json"), (b"X-Own", b"1")]
TIMEOUT = {"connect": 1.0, "read": None, "write": None, "pool": None}
ROOTS = ["https://things.lusid.com/api", "http://127.0.0.1:8000", "https://[::1]:8443/a%20b/c", "https://x.y"]
TEXT = st.text(min_size=1).filter(
    lambda text: not any("\ud800" <= character <= "\udfff" for character in text)
)


def assert_equal(made: httpx.URL, parsed: httpx.URL) -> None:
    assert made == parsed
    assert str(made) == str(parsed)
    for part in ("scheme", "userinfo", "host", "port", "netloc", "path", "query", "raw_path", "fragment"):
        assert getattr(made, part) == getattr(parsed, part)


@given(root=st.sampled_from(ROOTS), value=TEXT, query=TEXT)
def test_whatever_is_in_the_arguments(root: str, value: str, query: str) -> None:
    path = path_of("Api.call", "/api/things/{code}/more", {"code": value})
    target = f"{path}?{query_of('Api.call', {'filter': [query, 'x']})}"
    assert_equal(UrlBuilder(root).url(target), httpx.URL(root + target))


@pytest.mark.parametrize(
    "target",
    [
        "/a",
        "/a?",
        "/a?b",
        "/./a",
        "/a/../b",
        "/a/..",
        "/.a",
        "/a.b",
        "/a?b=../c",
        "/a#b",
        "/a b",
        "/ä",
        "/a:b@c",
    ],
)
@pytest.mark.parametrize("root", ROOTS)
def test_whatever_the_target_is(root: str, target: str) -> None:
    assert_equal(UrlBuilder(root).url(target), httpx.URL(root + target))


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(httpx.InvalidURL):
        UrlBuilder(ROOTS[0]).url("/" + "x" * 70_000)


def test_the_private_name_of_httpx_is_there() -> None:
    assert CAN_SKIP_PARSING, "httpx keeps the parts of a URL elsewhere: see UrlBuilder"


def test_every_url_is_parsed_where_the_private_name_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    class OtherURL(httpx.URL):
        __slots__ = ()

        @property
        def _uri_reference(self) -> Any:
            raise AttributeError

        @_uri_reference.setter
        def _uri_reference(self, _: object) -> None:
            raise AttributeError

    with monkeypatch.context() as patch:
        patch.setattr(httpx, "URL", OtherURL)
        assert not can_skip_parsing()
    monkeypatch.setattr(request, "CAN_SKIP_PARSING", False)
    assert_equal(UrlBuilder(ROOTS[0]).url("/a"), httpx.URL(f"{ROOTS[0]}/a"))


@pytest.mark.parametrize("content", [None, b"{}", b'{"name": "x"}'])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_a_request_is_the_one_that_httpx_builds(method: str, content: bytes | None) -> None:
    built = RequestBuilder(ROOT, HEADERS).build(method, "/a?b=c", content, dict(TIMEOUT))
    expected = httpx.Request(
        method,
        f"{ROOT}/a?b=c",
        headers=HEADERS if content is None else [*HEADERS, (b"Content-Type", b"application/json")],
        content=content,
        extensions={"timeout": TIMEOUT},
    )
    assert (built.method, built.url, built.headers.raw) == (
        expected.method,
        expected.url,
        expected.headers.raw,
    )
    assert (built.content, built.extensions) == (expected.content, expected.extensions)
    assert isinstance(built.stream, httpx.ByteStream)


def test_requests_share_no_headers() -> None:
    builder = RequestBuilder(ROOT, HEADERS)
    first = builder.build("GET", "/", None, TIMEOUT)
    first.headers["Authorization"] = "Bearer x"
    assert "authorization" not in builder.build("GET", "/", None, TIMEOUT).headers


async def headers_of_a_call(**arguments: Any) -> dict[str, str]:
    async with factory_over(respond_with_thing, **arguments) as factory:
        return dict((await factory.build(ThingsApi).get_thing().request()).headers)


@pytest.mark.anyio
async def test_every_call_says_what_it_comes_from() -> None:
    headers = await headers_of_a_call()
    assert headers["x-lusid-sdk-language"] == "Python"
    assert headers["x-lusid-sdk-version"] == __version__
    assert headers["user-agent"].startswith(f"lusid-async/{__version__} python/3.")
    assert headers["accept"] == "application/json"


@pytest.mark.anyio
async def test_names_of_the_settings_are_sent() -> None:
    headers = await headers_of_a_call(config_loaders=settings(app_name="my app", correlation_id="c-1"))
    assert (headers["x-lusid-application"], headers["correlationid"]) == ("my app", "c-1")


@pytest.mark.anyio
async def test_names_of_the_factory_win_over_the_settings() -> None:
    headers = await headers_of_a_call(
        config_loaders=settings(app_name="old", correlation_id="old"), app_name="new", correlation_id="c-2"
    )
    assert (headers["x-lusid-application"], headers["correlationid"]) == ("new", "c-2")


@pytest.mark.parametrize("header", ["x-lusid-application", "correlationid", "content-type", "authorization"])
@pytest.mark.anyio
async def test_what_is_not_known_is_not_sent(header: str) -> None:
    assert header not in await headers_of_a_call()


@pytest.mark.anyio
async def test_default_headers_are_sent_and_replace_ours() -> None:
    headers = await headers_of_a_call(default_headers={"X-Team": "risk", "user-agent": "mine"})
    assert (headers["x-team"], headers["user-agent"]) == ("risk", "mine")


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["app_name", "correlation_id"])
@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "naïve"])
async def test_a_setting_that_no_header_can_carry_is_a_configuration_error(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        await headers_of_a_call(config_loaders=settings(**{name: value}))


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Authorization": "Bearer x"}, "must not set Authorization"),
        ({"content-type": "text/plain"}, "must not set content-type"),
        ({"HOST": "other"}, "must not set HOST"),
        ({"X-A": "one\ntwo"}, "X-A"),
        ({"X-Ä": "one"}, "X-Ä"),
        ({"": "one"}, "is not the name of a header"),
        ({"X A": "one"}, "is not the name of a header"),
        ({"X:A": "one"}, "is not the name of a header"),
        ({"(X)": "one"}, "is not the name of a header"),
        ({"X/A": "one"}, "is not the name of a header"),
    ],
)
def test_default_headers_that_cannot_be_sent_are_refused(headers: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_headers(headers)


def test_a_refused_value_is_not_repeated_in_the_error() -> None:
    with pytest.raises(ValueError, match="X-Key") as refused:
        check_headers({"X-Key": "secret\n"})
    assert "secret" not in str(refused.value)


def test_default_headers_must_be_text() -> None:
    with pytest.raises(TypeError, match="text"):
        check_headers({"X-A": 1})  # type: ignore[dict-item]
