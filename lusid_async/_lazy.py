"""Public names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager

_BY_MODULE: dict[str, LazyNames] = {}


class LazyNames:
    """Imports the names of a package on first use: to be its module `__getattr__`.

    Importing the package then costs one dictionary, and naming a class imports one module.

    Args:
        package: the importable name of the package.
        modules: for each name, the module of the package that defines it.
        extras: for each name that needs one, the extra of this distribution that its module imports.
        importing: returns a context manager that each import runs in.
    """

    def __init__(
        self,
        package: str,
        modules: Mapping[str, str],
        extras: Mapping[str, str] | None = None,
        *,
        importing: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._package = package
        self._modules = modules
        self._extras = extras or {}
        self._importing = importing

    @classmethod
    def by_module(
        cls,
        package: str,
        names: Mapping[str, Sequence[str]],
        *,
        importing: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> Self:
        """Return the names of a package that are listed module by module, for `lazy_names_around` to find.

        Args:
            package: the importable name of the package.
            names: for each module of the package, the public names that it defines.
            importing: returns a context manager that each import runs in.
        """
        module_of = {name: module for module, listed in names.items() for name in listed}
        lazy = _BY_MODULE[package] = cls(package, module_of, importing=importing)
        return lazy

    @property
    def names(self) -> list[str]:
        """Every name that is imported on first use, sorted."""
        return sorted(self._modules)

    def __contains__(self, name: object) -> bool:
        """Say whether the package defines `name`."""
        return name in self._modules

    def __call__(self, name: str) -> Any:
        """Import the module that defines a name and return what the name stands for.

        Raises:
            AttributeError: the package has no such name; the message has the nearest.
            ImportError: the name needs an extra that is not installed; it says which command installs it.
        """
        if name not in self._modules:
            raise AttributeError(
                f"module {self._package!r} has no attribute {name!r}{self._nearest(name)}", name=name
            )
        try:
            with self._importing():
                value = getattr(import_module(f"{self._package}.{self._modules[name]}"), name)
        except ModuleNotFoundError as error:
            missing = (error.name or "").partition(".")[0]
            if name not in self._extras or missing in ("", __name__.partition(".")[0]):
                raise
            raise ImportError(
                f"{name} needs {missing}, which is not installed. Install the extra: "
                f"pip install 'lusid-async[{self._extras[name]}]'"
            ) from error
        # The next look-up of the name finds it in the package and does not come here.
        setattr(sys.modules[self._package], name, value)
        return value

    def _nearest(self, name: str) -> str:
        if name.startswith("_"):  # asked for by inspect, doctest and the like, not misspelt
            return ""
        from difflib import get_close_matches

        # The generator of LUSID's SDKs puts Model before a name that Python uses itself.
        own = [prefixed for prefixed in (f"Model{name}",) if prefixed in self._modules]
        nearest = [*own, *get_close_matches(name, self._modules, n=3 - len(own), cutoff=0.7)]
        return f"; did you mean {' or '.join(nearest)}?" if nearest else ""

    def listed(self) -> list[str]:
        """Return what `dir` shows of the package: to be its module `__dir__`."""
        return sorted({*vars(sys.modules[self._package]), *self._modules})


def lazy_names_around(cls: type) -> LazyNames | None:
    """Return the names that `by_module` listed for the nearest package around a class, or None."""
    package = cls.__module__
    while package := package.rpartition(".")[0]:
        if (names := _BY_MODULE.get(package)) is not None:
            return names
    return None
