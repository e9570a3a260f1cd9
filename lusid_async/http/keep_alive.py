"""The socket options that keep a quiet connection open through firewalls and find a dead one."""

from __future__ import annotations

import socket

IDLE_SECONDS = 60
"""Seconds of silence before the first probe; idle, interval and probes are those of LUSID's own SDKs."""

INTERVAL_SECONDS = 60
PROBES = 3

_IDLE_NAMES = ("TCP_KEEPIDLE", "TCP_KEEPALIVE")
"""Linux and Windows call the idle time by the first name, macOS by the second."""


def keep_alive_options() -> list[tuple[int, int, int]]:
    """Return the `setsockopt` arguments of TCP keep-alive that this platform has."""
    return options_for({name: value for name, value in vars(socket).items() if isinstance(value, int)})


def options_for(constants: dict[str, int]) -> list[tuple[int, int, int]]:
    """Return the `setsockopt` arguments of TCP keep-alive for a platform's socket constants by name."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    idle = next((name for name in _IDLE_NAMES if name in constants), None)
    wanted = [(idle, IDLE_SECONDS), ("TCP_KEEPINTVL", INTERVAL_SECONDS), ("TCP_KEEPCNT", PROBES)]
    options += [(socket.IPPROTO_TCP, constants[name], value) for name, value in wanted if name in constants]
    return options
