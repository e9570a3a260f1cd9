"""The sandbox's names that tests use, also under `lusid_async.testing`."""

from __future__ import annotations

from lusid_async.sandbox.faults import Fault
from lusid_async.sandbox.in_process import Sandbox
from lusid_async.sandbox.running import RunningSandbox, serve_in_thread
from lusid_async.sandbox.seeds import Seed

__all__ = ["Fault", "RunningSandbox", "Sandbox", "Seed", "serve_in_thread"]
