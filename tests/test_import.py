"""What an import costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import lusid_async


def loaded_after(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_package_alone_loads_nothing_heavy() -> None:
    assert not loaded_after("import lusid_async") & {"httpx", "pydantic", "anyio", "asyncio"}


def test_an_api_class_loads_no_models() -> None:
    loaded = loaded_after("from lusid_async.api import InstrumentsApi")
    assert [name for name in loaded if name.startswith("lusid_async.models.")] == []


def test_the_sdk_never_loads_the_sandbox() -> None:
    loaded = loaded_after("import lusid_async\nlusid_async.AsyncApiClientFactory()")
    assert [name for name in loaded if name.startswith(("lusid_async.sandbox", "starlette", "uvicorn"))] == []


def test_what_is_built_around_the_sdk_is_loaded_only_when_asked_for() -> None:
    loaded = loaded_after(
        "from lusid_async import AsyncApiClientFactory, ArgsConfigurationLoader as A\n"
        "from lusid_async.api import InstrumentsApi\n"
        "settings = A(api_url='https://x.lusid.com/api', access_token='t')\n"
        "AsyncApiClientFactory(config_loaders=[settings]).build(InstrumentsApi).list_instruments().pages()"
    )
    assert "lusid_async.calls.pages" in loaded
    outside = ("lusid_async.bulk", "lusid_async.contrib", "lusid_async.calls.progress")
    assert [name for name in loaded if name.startswith(outside)] == []


@pytest.mark.parametrize("name", lusid_async.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(lusid_async, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = getattr(lusid_async, "no_such_name")  # noqa: B009 - a type checker knows that it is not there
