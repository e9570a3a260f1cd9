"""A stand-in for LUSID over real HTTP, to run and test against (extra `sandbox`).

It never starts by itself, nothing else in the package imports it, and its data is made up. Names are
resolved on first use, so that a missing extra is reported with the command that installs it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.sandbox.accounts import SandboxAccount
    from lusid_async.sandbox.app import create_app
    from lusid_async.sandbox.faults import Fault
    from lusid_async.sandbox.running import RunningSandbox, running_sandbox
    from lusid_async.sandbox.seed import SEEDED_PROPERTY_KEYS
    from lusid_async.sandbox.server import SandboxServer
    from lusid_async.sandbox.state import SandboxState

__all__ = [
    "SEEDED_PROPERTY_KEYS",
    "Fault",
    "RunningSandbox",
    "SandboxAccount",
    "SandboxServer",
    "SandboxState",
    "create_app",
    "running_sandbox",
]

_MODULES = {
    "SEEDED_PROPERTY_KEYS": "seed",
    "Fault": "faults",
    "RunningSandbox": "running",
    "SandboxAccount": "accounts",
    "SandboxServer": "server",
    "SandboxState": "state",
    "create_app": "app",
    "running_sandbox": "running",
}
_EXTRA = frozenset({"starlette", "uvicorn"})


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        raise ImportError(
            f"The sandbox needs {error.name}, which is not installed. Install the extra: "
            "pip install 'lusid-async[sandbox]'"
        ) from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
