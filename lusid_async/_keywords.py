"""A misspelt keyword argument names the one that was meant, as Python 3.13 does by itself."""

from __future__ import annotations

import inspect
import re
import sys
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

CallableT = TypeVar("CallableT", bound="Callable[..., Any]")
ClassT = TypeVar("ClassT", bound=type)

_UNEXPECTED = re.compile(r"got an unexpected keyword argument '(\w+)'$")
_LIKENESS = 0.6


def suggest_keywords(function: CallableT) -> CallableT:
    """Return a function that adds "did you mean" to the TypeError about a misspelt keyword argument.

    Args:
        function: what is called; from Python 3.13 on, which says so itself, it is returned as it is.
    """
    if sys.version_info >= (3, 13):
        return function

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            del args, kwargs  # which error reporters would show with this frame
            raise_with_suggestion(function, error)
            raise

    if inspect.iscoroutinefunction(function):
        mark_as_coroutine_function(call)
    return call  # type: ignore[return-value]


def mark_as_coroutine_function(function: object) -> None:
    """Have `inspect` (`asyncio` before Python 3.12) take a function that returns a coroutine for `async def`.

    Args:
        function: the function; anything else is left as it is.
    """
    if not isinstance(function, FunctionType):
        return
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(function)
        return
    # Before Python 3.12 there is only asyncio's private mark, which `unittest.mock` reads.
    mark = getattr(sys.modules.get("asyncio.coroutines"), "_is_coroutine", None)
    if mark is not None:
        vars(function)["_is_coroutine"] = mark


def suggest_keywords_of_constructor(cls: ClassT) -> ClassT:
    """Have the constructor of a class add "did you mean", as `suggest_keywords` does."""
    constructor: Any = cls.__dict__["__init__"]
    setattr(cls, "__init__", suggest_keywords(constructor))  # noqa: B010 - mypy knows no other way
    return cls


def raise_with_suggestion(function: Callable[..., Any], error: TypeError) -> None:
    """Raise the error about a misspelt keyword again with what was meant; return if it is another one.

    Args:
        function: what was called.
        error: what was raised.
    """
    found = _UNEXPECTED.search(str(error))
    # Raised by the call itself, and not by something that the function called.
    if found is None or error.__traceback__ is None or error.__traceback__.tb_next is not None:
        return
    from difflib import get_close_matches

    names = [name for name in inspect.signature(function).parameters if name != "self"]
    if close := get_close_matches(found[1], names, n=1, cutoff=_LIKENESS):
        raise TypeError(f"{error}. Did you mean {close[0]!r}?") from None
