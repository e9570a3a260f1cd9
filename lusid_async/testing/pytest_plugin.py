"""The fixtures, for pytest to load by itself. Nothing but pytest is imported before a test asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async import AsyncApiClientFactory
    from lusid_async.testing import LusidMock, RunningSandbox, Sandbox

_MARKER = "lusid_sandbox"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that configures the sandbox of a test."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(seed='small'): what lusid_sandbox, and with it lusid_server and lusid_factory, starts "
        "with: empty (default), small, large or fund, or a Seed.",
    )


@pytest.fixture
def lusid_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A sandbox of the test's own, in process and without a socket."""
    from lusid_async.testing import Sandbox

    marker = request.node.get_closest_marker(_MARKER)
    sandbox = Sandbox() if marker is None else Sandbox(*marker.args, **marker.kwargs)
    yield sandbox
    sandbox.state.database.close()


@pytest.fixture
def lusid_server(lusid_sandbox: Sandbox) -> Iterator[RunningSandbox]:
    """The sandbox of `lusid_sandbox` served on a port of its own, for clients of any kind."""
    from lusid_async.testing import serve_in_thread

    with serve_in_thread(lusid_sandbox.state) as server:
        yield server


@pytest.fixture
def lusid_mock() -> Iterator[LusidMock]:
    """Stubs of LUSID's operations."""
    from lusid_async.testing import LusidMock

    with LusidMock() as mock:
        yield mock


@pytest.fixture
def lusid_factory(request: pytest.FixtureRequest) -> AsyncApiClientFactory:
    """A factory whose calls go to `lusid_mock` if the test uses that, and else to `lusid_sandbox`."""
    if "lusid_mock" in request.fixturenames:
        mock: LusidMock = request.getfixturevalue("lusid_mock")
        return mock.factory()
    sandbox: Sandbox = request.getfixturevalue("lusid_sandbox")
    return sandbox.factory()
