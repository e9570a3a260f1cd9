"""Public names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class LazyNames:
    """Finds the names of a package: to be its module `__getattr__`.

    Args:
        package: the importable name of the package.
        modules: for each name, the module of the package that defines it.
        extras: for each name that needs one, the extra of this distribution that its module imports.
    """

    def __init__(
        self, package: str, modules: Mapping[str, str], extras: Mapping[str, str] | None = None
    ) -> None:
        self._package = package
        self._modules = modules
        self._extras = extras or {}

    def __call__(self, name: str) -> object:
        """Import the module that defines a name and return what the name stands for.

        Raises:
            AttributeError: the package has no such name.
            ImportError: the name needs an extra that is not installed; it says which command installs it.
        """
        if name not in self._modules:
            raise AttributeError(f"module {self._package!r} has no attribute {name!r}", name=name)
        from importlib import import_module

        try:
            value: object = getattr(import_module(f"{self._package}.{self._modules[name]}"), name)
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

    def listed(self) -> list[str]:
        """Return what `dir` shows of the package: to be its module `__dir__`."""
        return sorted({*vars(sys.modules[self._package]), *self._modules})
