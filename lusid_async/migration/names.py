"""What a name of `lusid-sdk` (V1 and V2) or `finbourne-sdk` (V3) is called here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from inspect import getmembers, isfunction, signature
from typing import Literal

import lusid_async
from lusid_async import api, models
from lusid_async._moved import MOVED, MOVED_MODULES

_ROOTS = ("finbourne.sdk.services.lusid", "finbourne.sdk", "fbnsdkutilities", "lusidjam", "lusid")
_OTHER_SERVICES = "finbourne.sdk.services"
_MODULES = {"": "lusid_async", "api": "lusid_async.api", "models": "lusid_async.models"}
_APIS = frozenset(name for name in dir(api) if name.endswith("Api"))
_MODELS = frozenset(name for name in dir(models) if name[0].isupper())
_TOOLS = ("lusidtools", "finbourne_sdk_utils", "lusid_express")

TOKEN = "RefreshingToken"  # noqa: S105 - the name of a class
HTTP_INFO = "_with_http_info"


@dataclass(frozen=True)
class Target:
    """What a name of the other SDKs stands for here.

    Args:
        kind: what it is; `gone` has nothing in its place.
        path: its importable name here; for `gone` the name that was looked for.
        advice: what to do about a name that is gone.
    """

    kind: Literal["module", "api", "model", "factory", "other", "gone"]
    path: str
    advice: str = ""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]

    @property
    def module(self) -> str:
        """The path without its last part."""
        return self.path.rpartition(".")[0]


def is_old(module: str) -> bool:
    """Say whether a module belongs to what this tool moves away from."""
    return _root_of(module) is not None


def is_tool(module: str) -> bool:
    """Say whether a module belongs to tools that need a factory of the other SDKs."""
    return module.partition(".")[0] in _TOOLS


@cache
def target_of(path: str) -> Target | None:
    """Return what an importable name stands for here, or None when it is not of the other SDKs.

    Args:
        path: a name with its package, such as `lusid.models.Portfolio`.
    """
    root = _root_of(path)
    if root is None:
        return None
    parts = path.removeprefix(root).removeprefix(".").split(".")
    module = _MODULES.get(".".join(parts))
    if module is not None:
        return Target("module", module)
    name = parts[-1]
    if "models" in parts[:-1] and name in _MODELS:
        return Target("model", f"lusid_async.models.{name}")
    if name in _APIS:
        return Target("api", f"lusid_async.api.{name}")
    if name in lusid_async.__all__:
        return Target("other", f"lusid_async.{name}")
    if (moved := MOVED.get(name)) is not None:
        kind: Literal["factory", "other"] = "factory" if name.endswith("ClientFactory") else "other"
        return Target(kind, moved.here) if moved.here else Target("gone", path, moved.advice)
    if name in _MODELS:
        return Target("model", f"lusid_async.models.{name}")
    if len(parts) > 1 and parts[0] in _MODULES and name.islower():
        return Target("module", _MODULES[parts[0]])
    if name in MOVED_MODULES or (parts[0] in MOVED_MODULES and name.islower()):
        return Target("module", "lusid_async")
    if name[:1].isupper():
        return Target("gone", path, f"this SDK has no {name}: look for what took its place in LUSID")
    return Target("gone", path, f"this SDK has no {name}")


def _root_of(path: str) -> str | None:
    for root in _ROOTS:
        if path == root or path.startswith(f"{root}."):
            return None if root != _ROOTS[0] and f"{path}.".startswith(f"{_OTHER_SERVICES}.") else root
    return None


@cache
def operations() -> dict[str, frozenset[str]]:
    """Return the names of every operation, each with the API classes that have it."""
    found: dict[str, set[str]] = {}
    for name in _APIS:
        for method, _ in getmembers(getattr(api, name), isfunction):
            if not method.startswith("_"):
                found.setdefault(method, set()).add(name)
    return {method: frozenset(classes) for method, classes in found.items()}


@cache
def parameters_of(api_class: str, method: str) -> frozenset[str]:
    """Return the names of the arguments of an operation."""
    return frozenset(signature(getattr(getattr(api, api_class), method)).parameters) - {"self"}


@cache
def fields_of(model: str) -> tuple[str, ...] | None:
    """Return the fields of a model in the order of LUSID's document, or None for an enum."""
    fields = getattr(getattr(models, model), "model_fields", None)
    return None if fields is None else tuple(fields)


def positional_fields(model: str) -> tuple[str, ...] | None:
    """Return the fields of a model in the order in which V1 of `lusid-sdk` took its arguments.

    That is the order of LUSID's document then: where it has changed since, `positional.json` says what it was
    in `lusid-sdk` 1.1.257.
    """
    order = _former_orders().get(model)
    fields = fields_of(model)
    if order is None or fields is None:
        return fields
    return tuple(field_called(model, name) or name for name in order.split())


def field_called(model: str, name: str) -> str | None:
    """Return the Python name here of a field that the other SDKs call `name`, or None when there is none."""
    fields = fields_of(model) or ()
    candidates = (name, f"var_{name.removeprefix('_')}", name.removeprefix("var_"))
    found = next((candidate for candidate in candidates if candidate in fields), None)
    return _by_wire_name(model).get(name) if found is None else found


@cache
def is_moment(model: str, field: str) -> bool:
    """Say whether a field of a model holds a datetime."""
    fields = getattr(getattr(models, model), "model_fields", {})
    return field in fields and "datetime" in repr(fields[field].annotation).lower()


@cache
def _by_wire_name(model: str) -> dict[str, str]:
    fields = getattr(getattr(models, model), "model_fields", {})
    return {field.alias: name for name, field in fields.items() if field.alias}


@cache
def _former_orders() -> dict[str, str]:
    text = files(__package__).joinpath("positional.json").read_text("utf-8")
    return dict(json.loads(text))
