"""The tutorials, sent by the official `lusid-sdk` to a served sandbox, return the same numbers."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lusid.extensions import ApiClientFactory, EnvironmentVariablesConfigurationLoader

from lusid_async.sandbox import running_sandbox
from tests.tutorial_figures import TUTORIAL_FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.anyio,
    # Its models are pydantic's version 1, and its client leaves closing a connector to the collector.
    pytest.mark.filterwarnings("default"),
]
TUTORIALS = Path(__file__).parent.parent.parent / "examples" / "tutorials"
PACKAGE = "tutorials_of_the_second_client"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"  # its client is aiohttp's


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The tutorials as a package that takes API classes, models and exceptions from `lusid`.

    Both SDKs give them the same names; nothing else of a tutorial's text is changed.
    """
    directory = tmp_path_factory.mktemp("second")
    (directory / PACKAGE).mkdir()
    for source in TUTORIALS.glob("*.py"):
        if source.stem == "running":  # starts a sandbox for this SDK
            continue
        text = re.sub(
            r"^from examples\.tutorials\.running import run\n", "", source.read_text(), flags=re.MULTILINE
        )
        text = text.replace("examples.tutorials", PACKAGE)
        text = re.sub(r"^from lusid_async(\.\w+)? import", r"from lusid\1 import", text, flags=re.MULTILINE)
        (directory / PACKAGE / source.name).write_text(text)
    sys.path.insert(0, str(directory))
    yield PACKAGE
    sys.path.remove(str(directory))


@pytest.mark.parametrize("name", TUTORIAL_FIGURES)
async def test_a_tutorial_returns_the_same_numbers_through_lusid_sdk(
    name: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tutorial = import_module(f"{package}.{name}")
    async with running_sandbox(instruments=0) as sandbox:
        for variable, value in sandbox.environment().items():
            monkeypatch.setenv(variable, value)
        loaders = [EnvironmentVariablesConfigurationLoader()]
        async with ApiClientFactory(config_loaders=loaders) as factory:
            figures: dict[str, Any] = await tutorial.main(factory)
    assert figures == TUTORIAL_FIGURES[name]
