"""A stand-in for LUSID over real HTTP, to run and test against (extra `sandbox`).

It never starts by itself, nothing else in the package imports it, and its data is made up. Names are
resolved on first use, so that a missing extra is reported with the command that installs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from lusid_async.sandbox.accounts import SandboxAccount
    from lusid_async.sandbox.app import create_app
    from lusid_async.sandbox.faults import Fault
    from lusid_async.sandbox.in_process import Sandbox
    from lusid_async.sandbox.operation_support import coverage
    from lusid_async.sandbox.rate_limits import RateLimit
    from lusid_async.sandbox.running import RunningSandbox, running_sandbox, serve_in_thread
    from lusid_async.sandbox.seed import SEEDED_PROPERTY_KEYS
    from lusid_async.sandbox.seeds import Seed
    from lusid_async.sandbox.server import SandboxServer
    from lusid_async.sandbox.state import SandboxState, StateSnapshot

__all__ = [
    "SEEDED_PROPERTY_KEYS",
    "Fault",
    "RateLimit",
    "RunningSandbox",
    "Sandbox",
    "SandboxAccount",
    "SandboxServer",
    "SandboxState",
    "Seed",
    "StateSnapshot",
    "coverage",
    "create_app",
    "running_sandbox",
    "serve_in_thread",
]

_MODULES = {
    "SEEDED_PROPERTY_KEYS": "seed",
    "Fault": "faults",
    "RateLimit": "rate_limits",
    "RunningSandbox": "running",
    "Sandbox": "in_process",
    "SandboxAccount": "accounts",
    "SandboxServer": "server",
    "SandboxState": "state",
    "Seed": "seeds",
    "StateSnapshot": "state",
    "coverage": "operation_support",
    "create_app": "app",
    "running_sandbox": "running",
    "serve_in_thread": "running",
}
_NAMES = LazyNames(__name__, _MODULES, dict.fromkeys(_MODULES, "sandbox"))
__dir__ = _NAMES.listed

if not TYPE_CHECKING:
    __getattr__ = _NAMES
