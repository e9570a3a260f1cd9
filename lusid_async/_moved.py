"""The one table of names of `lusid-sdk` and `finbourne-sdk` that are otherwise here, or not needed.

Errors quote it, `lusid_async.migration` rewrites by it, and `docs/moving.md` lists it.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple


class Moved(NamedTuple):
    """What took the place of a name.

    Args:
        here: the importable name here, or None when nothing takes its place.
        advice: what to do, as the error says it.
    """

    here: str | None
    advice: str


_FACTORY = "lusid_async.AsyncApiClientFactory"

MOVED = {
    "ApiClientFactory": Moved(
        _FACTORY, "use AsyncApiClientFactory; the calls of its API classes are awaited"
    ),
    "SyncApiClientFactory": Moved(
        _FACTORY, "there are no blocking calls; use AsyncApiClientFactory and await the calls"
    ),
    "ApiClientBuilder": Moved(
        _FACTORY, "AsyncApiClientFactory makes the client and its `build` the API classes"
    ),
    "ApiClient": Moved(None, "AsyncApiClientFactory has it; `factory.client` is the httpx client"),
    "SyncApiClient": Moved(None, "AsyncApiClientFactory has it; `factory.client` is the httpx client"),
    "RefreshingToken": Moved(
        None,
        "the factory fetches and refreshes tokens itself; leave it out. A token in a file is read with "
        "FileTokenConfigurationLoader, or where FBN_ACCESS_TOKEN_FILE names it",
    ),
    "ApiConfiguration": Moved(
        "lusid_async.Settings", "use Settings, or ArgsConfigurationLoader to give some"
    ),
    "ApiConfigurationLoader": Moved(
        None, "give the factory `config_loaders`, such as SecretsFileConfigurationLoader"
    ),
    "Configuration": Moved(None, "give the factory `config_loaders`, such as ArgsConfigurationLoader"),
    "ProxyConfig": Moved(
        None, "give the proxy with FBN_PROXY_ADDRESS, the secrets file or ArgsConfigurationLoader"
    ),
    "RESTClientObject": Moved(None, "`factory.client` is the httpx client"),
    "TCPKeepAlivePoolManager": Moved(
        None, "connections are kept alive; give the factory `limits` to change how many"
    ),
    "TCPKeepAliveProxyManager": Moved(
        None, "connections are kept alive; give the factory `limits` to change how many"
    ),
    "OpenApiException": Moved("lusid_async.LusidError", "use LusidError"),
    "ApiTypeError": Moved("builtins.TypeError", "use TypeError"),
    "ApiValueError": Moved("builtins.ValueError", "use ValueError, which pydantic's ValidationError is too"),
    "ApiKeyError": Moved("builtins.KeyError", "use KeyError"),
    "ApiAttributeError": Moved("builtins.AttributeError", "use AttributeError"),
}
"""Names of the other SDKs' classes."""

MOVED_MODULES = {
    "api_client": Moved(_FACTORY, MOVED["ApiClient"].advice),
    "api_response": Moved("lusid_async", "import ApiResponse from lusid_async"),
    "configuration": Moved("lusid_async", MOVED["Configuration"].advice),
    "exceptions": Moved("lusid_async", "import the exceptions from lusid_async, such as ApiException"),
    "extensions": Moved("lusid_async", "import AsyncApiClientFactory and the loaders from lusid_async"),
    "rest": Moved(
        "lusid_async", "import ApiException from lusid_async; `factory.client` is the httpx client"
    ),
    "utilities": Moved("lusid_async", "import AsyncApiClientFactory and the loaders from lusid_async"),
}
"""Modules of the other SDKs."""


def moved_module(name: str) -> ImportError:
    """Return the error for an import of a module that only the other SDKs have.

    Args:
        name: its importable name, such as `lusid_async.rest`.
    """
    return ImportError(f"there is no {name}: {MOVED_MODULES[name.rpartition('.')[2]].advice}", name=name)


def moved_name(name: str) -> ImportError | None:
    """Return the error for a name that users of the other SDKs expect in `lusid_async`, or None.

    Args:
        name: what was asked of the package.
    """
    if (moved := MOVED.get(name) or MOVED_MODULES.get(name)) is not None:
        return ImportError(f"there is no lusid_async.{name}: {moved.advice}", name=name)
    if name[:1].isupper():
        for module in ("lusid_async.api", "lusid_async.models"):
            if name in dir(import_module(module)):
                return ImportError(
                    f"{name} is in {module}: from {module} import {name}", name=name, path=module
                )
    return None
