"""Layering: the modules that models live in, changed until imports between them form no circle.

Only what closes a circle moves: the models that one module of the circle uses from another, with all that
they mention in it. Where four or more of them hang together they get a module of their own, below the others;
fewer go to a module that uses them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from codegen.naming import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.document import Model

_MODULE_FROM = 4
"""The number of models that hang together from which they get a module of their own."""


def break_circles(home: Mapping[str, str], models: Mapping[str, Model]) -> dict[str, str]:
    """Return the module of each model, such that the imports between modules form no circle.

    Args:
        home: the module of each model, perhaps with circles.
        models: the models, which say what they mention.
    """
    placed = dict(home)
    moved: set[str] = set()
    while circle := _circle(placed, models):
        inside = {name for name, module in placed.items() if module in circle and name in models}
        cluster = _largest_cluster(inside, placed, models)
        users = Counter(
            placed[name]
            for name in sorted(inside - cluster)
            for reference in set(models[name].references())
            if reference in cluster and placed[name] != placed[reference]
        )
        # What was moved before and is in the way again would go back and forth.
        if len(cluster) >= _MODULE_FROM or cluster & moved or not users:
            target = _module_name(cluster, placed, models)
        else:
            target = min(users, key=lambda module: (-users[module], module))
        placed.update(dict.fromkeys(cluster, target))
        moved |= cluster
    return placed


def _imports(placed: Mapping[str, str], models: Mapping[str, Model]) -> dict[str, set[str]]:
    imports: dict[str, set[str]] = defaultdict(set)
    for name, model in models.items():
        imports[placed[name]] |= {
            placed[reference] for reference in model.references() if reference in placed
        }
    return {module: used - {module} for module, used in imports.items()}


def _circle(placed: Mapping[str, str], models: Mapping[str, Model]) -> set[str]:
    """Return the modules of one circle with all that is in a circle with them, or nothing."""
    imports = _imports(placed, models)
    try:
        TopologicalSorter({module: sorted(imports[module]) for module in sorted(imports)}).prepare()
    except CycleError as error:
        start: str = error.args[1][0]
        return {module for module in _reach([start], imports) if start in _reach([module], imports)}
    return set()


def _largest_cluster(inside: set[str], placed: Mapping[str, str], models: Mapping[str, Model]) -> set[str]:
    """Return, of the models that other modules of the circle use, the most that hang together."""
    mentions = {name: {found for found in models[name].references() if found in inside} for name in inside}
    crossing = {
        found for name, all_found in mentions.items() for found in all_found if placed[found] != placed[name]
    }
    shared = _reach(crossing, mentions)
    neighbours: dict[str, set[str]] = {name: mentions[name] & shared for name in shared}
    for name in shared:
        for found in mentions[name] & shared:
            neighbours[found].add(name)
    clusters = [_reach([name], neighbours) for name in sorted(shared)]
    return max(clusters, key=len)


def _reach(starts: Iterable[str], edges: Mapping[str, set[str]]) -> set[str]:
    found = set(starts)
    todo = list(found)
    while todo:
        new = edges.get(todo.pop(), set()) - found
        found |= new
        todo.extend(new)
    return found


def _module_name(cluster: set[str], placed: Mapping[str, str], models: Mapping[str, Model]) -> str:
    """Name a module after the model that other modules use most."""
    uses = Counter(
        reference
        for name, model in models.items()
        for reference in set(model.references())
        if reference in cluster and placed[name] != placed[reference]
    )
    chief = min(uses or cluster, key=lambda name: (-uses[name], name))
    name = snake_case(chief)
    while name in set(placed.values()):
        name += "_shared"
    return name
