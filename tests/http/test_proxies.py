"""Which proxy a request goes through, decided without a network."""

from __future__ import annotations

import pytest

from lusid_async import ConfigurationError
from lusid_async.credentials import ProxySettings
from lusid_async.http.proxies import Proxies

OF_SETTINGS = ProxySettings("http://settings:1")
BOTH = {"http": "http://plain:2", "https": "http://secure:3"}


@pytest.mark.parametrize(
    ("environment", "scheme", "expected"),
    [
        ({}, "https", None),
        (BOTH, "http", "http://plain:2"),
        (BOTH, "https", "http://secure:3"),
        ({"all": "socks5://any:4"}, "https", "socks5://any:4"),
        ({**BOTH, "all": "socks5://any:4"}, "https", "http://secure:3"),
        ({"https": "secure:3"}, "https", "http://secure:3"),
        ({"http": "http://plain:2"}, "https", None),
    ],
)
def test_the_environment_names_a_proxy_by_scheme(
    environment: dict[str, str], scheme: str, expected: str | None
) -> None:
    proxy = Proxies(None, environment).proxy_for(scheme, "x.lusid.com", None)
    assert (proxy.address if proxy else None) == expected
    assert Proxies(OF_SETTINGS, environment).proxy_for(scheme, "x.lusid.com", None) is OF_SETTINGS


@pytest.mark.parametrize(
    ("no_proxy", "host", "port", "is_direct"),
    [
        ("x.lusid.com", "x.lusid.com", None, True),
        ("lusid.com", "x.lusid.com", None, True),
        (".lusid.com", "x.lusid.com", None, True),
        ("*.lusid.com", "x.lusid.com", None, True),
        ("sid.com", "x.lusid.com", None, False),
        ("X.LUSID.com", "x.lusid.COM", None, True),
        (" other.com , x.lusid.com ", "x.lusid.com", None, True),
        ("https://x.lusid.com", "x.lusid.com", None, True),
        ("*", "x.lusid.com", None, True),
        ("", "x.lusid.com", None, False),
        (",", "x.lusid.com", None, False),
        ("x.lusid.com:443", "x.lusid.com", None, True),
        ("x.lusid.com:8443", "x.lusid.com", None, False),
        ("x.lusid.com:8443", "x.lusid.com", 8443, True),
        ("10.0.0.1", "10.0.0.1", None, True),
        ("10.0.0.0/8", "10.1.2.3", None, True),
        ("10.0.0.0/8", "11.1.2.3", None, False),
        ("10.0.0.0/8", "x.lusid.com", None, False),
        ("2001:db8::1", "2001:db8::1", None, True),
        ("[2001:db8::1]", "2001:db8::1", None, True),
        ("[2001:db8::1]:443", "2001:db8::1", None, True),
        ("[2001:db8::1]:80", "2001:db8::1", None, False),
        ("2001:db8::/32", "2001:db8::1", None, True),
    ],
)
def test_no_proxy_names_hosts_that_are_reached_directly(
    no_proxy: str, host: str, port: int | None, is_direct: bool
) -> None:
    for proxies in (
        Proxies(None, {"https": "http://secure:3", "no": no_proxy}),
        Proxies(OF_SETTINGS, {"no": no_proxy}),
    ):
        assert (proxies.proxy_for("https", host, port) is None) is is_direct


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_this_machine_is_reached_through_a_proxy_of_the_settings_only(host: str) -> None:
    assert Proxies(None, BOTH).proxy_for("http", host, 80) is None
    assert Proxies(OF_SETTINGS, BOTH).proxy_for("http", host, 80) is OF_SETTINGS


def test_the_credentials_of_a_proxy_url_are_decoded_and_taken_out_of_the_address() -> None:
    proxy = Proxies(None, {"https": "http://user:p%40ss@secure:3"}).proxy_for("https", "x.lusid.com", None)
    assert proxy == ProxySettings("http://secure:3", "user", "p@ss")


@pytest.mark.parametrize("url", ["ftp://proxy", "http://", "http://[broken", "http://proxy:port"])
def test_a_url_that_names_no_proxy_is_refused_by_the_name_of_its_variable(url: str) -> None:
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY"):
        Proxies(None, {"https": url}).proxy_for("https", "x.lusid.com", None)
