"""The names of a package whose modules are imported when one of their names is first used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lusid_async.modelling.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CATALOGUES: dict[str, Catalogue] = {}


class Catalogue:
    """Which module of a package defines which public name.

    A package makes one in its `__init__` and hands out `load` as its module `__getattr__` (PEP 562), so
    that importing the package costs one dictionary and naming a class imports one module.

    Args:
        package: the importable name of the package.
        modules: for each module of the package, the public names that it defines.
    """

    def __init__(self, package: str, modules: Mapping[str, Sequence[str]]) -> None:
        self._package = package
        self._module_of = {name: module for module, names in modules.items() for name in names}
        _CATALOGUES[package] = self

    @property
    def names(self) -> list[str]:
        """Every name in the catalogue, sorted."""
        return sorted(self._module_of)

    def __contains__(self, name: object) -> bool:
        """Say whether the package defines `name`."""
        return name in self._module_of

    def load(self, name: str) -> Any:
        """Import the module that defines `name` and return what the name stands for.

        Raises:
            AttributeError: the package has no such name; it says which package was asked.
        """
        module = self._module_of.get(name)
        if module is None:
            raise AttributeError(f"module {self._package!r} has no attribute {name!r}", name=name)
        # Defining a hundred classes makes enough garbage-collected objects for several full collections.
        with collector_paused():
            value = getattr(import_module(f"{self._package}.{module}"), name)
        # The next look-up of the name then finds it in the package and does not come here.
        setattr(sys.modules[self._package], name, value)
        return value


def catalogue_of(cls: type) -> Catalogue | None:
    """Return the catalogue of the package that `cls` is defined in, or None for a class from elsewhere."""
    package = cls.__module__
    while package := package.rpartition(".")[0]:
        if (catalogue := _CATALOGUES.get(package)) is not None:
            return catalogue
    return None
