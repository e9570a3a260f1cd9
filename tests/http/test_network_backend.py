"""The socket options of TCP keep-alive."""

from __future__ import annotations

from lusid_async.http.network_backend import keep_alive_options


def test_keep_alive_is_that_of_lusids_own_sdk() -> None:
    linux = {"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 6}
    assert [option[1:] for option in keep_alive_options(linux)][1:] == [(4, 60), (5, 60), (6, 3)]
    assert [option[1:] for option in keep_alive_options({"TCP_KEEPALIVE": 16})][1:] == [(16, 60)]
