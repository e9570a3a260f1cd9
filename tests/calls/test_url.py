"""URLs below a root are those that parsing gives."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.calls.url import UrlBuilder
from lusid_async.calls.wire import path_of, query_of

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


def test_without_the_place_where_httpx_keeps_it_a_url_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def url(text: str | httpx.URL) -> object:
        if isinstance(text, str):
            parsed.append(text)
            return real(text)
        return object()

    real = httpx.URL
    monkeypatch.setattr(httpx, "URL", url)
    assert str(UrlBuilder(ROOTS[0]).url("/a")) == f"{ROOTS[0]}/a"
    assert parsed[-1] == f"{ROOTS[0]}/a"
