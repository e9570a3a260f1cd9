"""LUSID together with other packages, each an extra. Names are resolved on first use.

A missing package is reported with the command that installs it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.contrib.rich_bar import rich_progress

__all__ = ["rich_progress"]

# Where a name is defined, and the extra that it needs.
_MODULES = {
    "rich_progress": ("rich_bar", "rich"),
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    module, extra = _MODULES[name]
    try:
        value: object = getattr(import_module(f"{__name__}.{module}"), name)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing in ("", "lusid_async"):
            raise
        raise ImportError(
            f"{name} needs {missing}, which is not installed. Install the extra: "
            f"pip install 'lusid-async[{extra}]'"
        ) from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
