"""Grouping: which module each model lives in.

A call should import the tens of classes that it touches, and a reader should find related classes together.
So: the bases of the families in one small module; the members of a family, with the models that nothing else
uses, in one module a family, or where they are many in a package with a module for each; a model that one API
class uses in the module of that class; a model that many use in `common`; the enumerations together.
Modules then import each other one way: `codegen.layering` moves what would close a circle.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from codegen.layering import break_circles
from codegen.naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.document import Document, Model

COMMON = "common"
ENUMERATIONS = "enums"
FAMILY_BASES = "family_bases"
SHARED = "shared"
"""The module of a family's package with what several of its members use."""

_PACKAGE_FROM = 30
"""The number of members from which a family is a package: an answer rarely has more than a few kinds."""

_COMMON_FROM = 10
"""The number of users from which a model belongs to nobody in particular."""


def group_models(document: Document) -> dict[str, list[str]]:
    """Return, for each module, the names that it defines: bases before members, each name once."""
    modules: dict[str, list[str]] = defaultdict(list)
    for name, module in break_circles(_modules(document), document.models).items():
        modules[module].append(name)
    return {module: _definition_order(modules[module], document.models) for module in sorted(modules)}


def _modules(document: Document) -> dict[str, str]:
    models = document.models
    modules = dict.fromkeys(document.enumerations, ENUMERATIONS)
    users = _users(document)
    for name, model in models.items():
        if model.is_family_base and model.base is None:
            modules[name] = FAMILY_BASES
        elif model.base is not None:
            modules[name] = _member_module(model, models)
        else:
            modules[name] = _home(users[name])
    return modules


def _home(distance_by_user: Mapping[str, int]) -> str:
    """Return the module of the user nearest to the model, or `common` where it has none or many."""
    nearest: dict[str, int] = {}
    for user, distance in distance_by_user.items():
        whole = user.partition(".")[0]
        nearest[whole] = min(distance, nearest.get(whole, distance))
    if not nearest or len(nearest) >= _COMMON_FROM:
        return COMMON
    home = min(nearest, key=lambda user: (nearest[user], user))
    if home in distance_by_user:
        return home
    # What only one member of a family uses is beside it, and never imported for another.
    return next(iter(distance_by_user)) if len(distance_by_user) == 1 else f"{home}.{SHARED}"


def _users(document: Document) -> dict[str, dict[str, int]]:
    """Return, for each model, the modules that reach it and over how many references."""
    starts: dict[str, set[str]] = defaultdict(set)
    for api in document.apis:
        starts[api.module.removesuffix("_api")].update(
            name for operation in api.operations for name in operation.references()
        )
    for name, model in document.models.items():
        if model.base is not None:
            starts[_member_module(model, document.models)].add(name)
    users: dict[str, dict[str, int]] = defaultdict(dict)
    for user, names in sorted(starts.items()):
        for name, distance in _distances(names, document.models).items():
            users[name][user] = distance
    return users


def _distances(starts: Iterable[str], models: Mapping[str, Model]) -> dict[str, int]:
    distances = {name: 0 for name in sorted(starts) if name in models}
    queue = deque(distances)
    while queue:
        name = queue.popleft()
        for reference in models[name].references():
            if reference in models and reference not in distances:
                distances[reference] = distances[name] + 1
                queue.append(reference)
    return distances


def _family_of(model: Model, models: Mapping[str, Model]) -> str:
    """Return the outermost base: the legs of instruments are instruments."""
    name = model.name
    while (base := models[name].base) is not None:
        name = base
    return name


def _member_module(model: Model, models: Mapping[str, Model]) -> str:
    family = _family_of(model, models)
    module = f"{snake_case(family)}_family"
    return f"{module}.{snake_case(model.name)}" if len(models[family].members) > _PACKAGE_FROM else module


def _definition_order(names: list[str], models: Mapping[str, Model]) -> list[str]:
    """Order names so that a class comes after those that it mentions, as far as there is no cycle."""
    here = set(names)
    ordered: dict[str, None] = {}
    under_way: set[str] = set()

    def visit(name: str) -> None:
        if name in ordered or name in under_way:
            return
        under_way.add(name)
        if name in models:
            for reference in models[name].references():
                if reference in here:
                    visit(reference)
        ordered[name] = None

    # A base must come before its members even where a member is mentioned by what the base mentions.
    for name in sorted(names, key=lambda name: (name in models and models[name].base is not None, name)):
        visit(name)
    return list(ordered)
