"""Grouping: which module each model lives in.

A call should import the tens of classes that it touches, and a reader should find related classes together.
So: the bases of the families in one small module; the members of a family, with the models that nothing else
uses, in one module a family; a model that one API class uses in the module of that class; a model that many
use in `common`; the enumerations together.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from codegen.naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.document import Document, Model

COMMON = "common"
ENUMERATIONS = "enums"
FAMILY_BASES = "family_bases"

_COMMON_FROM = 5
"""The number of users from which a model belongs to nobody in particular."""


def group_models(document: Document) -> dict[str, list[str]]:
    """Return, for each module, the names that it defines: bases before members, each name once."""
    modules: dict[str, list[str]] = defaultdict(list)
    for name, module in _modules(document).items():
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
            modules[name] = _family_module(_family_of(model, models))
        else:
            modules[name] = _home(users[name])
    return modules


def _home(distance_by_user: Mapping[str, int]) -> str:
    """Return the module of the user nearest to the model, or `common` where it has none or many."""
    if not distance_by_user or len(distance_by_user) >= _COMMON_FROM:
        return COMMON
    return min(distance_by_user, key=lambda user: (distance_by_user[user], user))


def _users(document: Document) -> dict[str, dict[str, int]]:
    """Return, for each model, the modules that reach it and over how many references."""
    starts: dict[str, set[str]] = defaultdict(set)
    for api in document.apis:
        starts[api.module.removesuffix("_api")].update(
            name for operation in api.operations for name in operation.references()
        )
    for name, model in document.models.items():
        if model.base is not None:
            starts[_family_module(_family_of(model, document.models))].add(name)
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


def _family_module(family: str) -> str:
    return f"{snake_case(family)}_family"


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
