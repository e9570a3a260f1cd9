"""A test kit for applications that call LUSID (extra `testing`): a sandbox in process, stubs by operation.

pytest loads its fixtures by itself: `lusid_sandbox`, `lusid_server`, `lusid_factory` and `lusid_mock`. Behind
each is a class that needs no pytest. Names are resolved on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from lusid_async.testing.calls import RecordedCall
    from lusid_async.testing.mock import LusidMock, UnmatchedCallError
    from lusid_async.testing.sandboxes import Fault, RunningSandbox, Sandbox, Seed, serve_in_thread
    from lusid_async.testing.stubs import PagedStub, Stub

__all__ = [
    "Fault",
    "LusidMock",
    "PagedStub",
    "RecordedCall",
    "RunningSandbox",
    "Sandbox",
    "Seed",
    "Stub",
    "UnmatchedCallError",
    "serve_in_thread",
]

_MODULES = {
    "Fault": "sandboxes",
    "LusidMock": "mock",
    "PagedStub": "stubs",
    "RecordedCall": "calls",
    "RunningSandbox": "sandboxes",
    "Sandbox": "sandboxes",
    "Seed": "sandboxes",
    "Stub": "stubs",
    "UnmatchedCallError": "mock",
    "serve_in_thread": "sandboxes",
}
_NAMES = LazyNames(__name__, _MODULES, dict.fromkeys(_MODULES, "testing"))
__dir__ = _NAMES.listed

if not TYPE_CHECKING:
    __getattr__ = _NAMES
