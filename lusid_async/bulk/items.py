"""The items of a batch and the function that sends them: what is taken, and what is said of the rest."""

from __future__ import annotations

import operator
import re
from collections.abc import AsyncIterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar

from lusid_async._advice import ADVICE
from lusid_async._plain import is_missing
from lusid_async.calls import Api, ApiCall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lusid_async.models import ErrorDetail

ItemT = TypeVar("ItemT")

NOT_SENT = "NotSent"
"""The `type` of the failure of an item that was not sent."""

_NO_BATCH = (
    "takes no batch; in_batches is for operations that take a dictionary keyed by the caller, such as "
    "InstrumentsApi.upsert_instruments; for other calls there is each(function, inputs)"
)

_FRAMES = {"DataFrame", "LazyFrame", "Table", "RecordBatch", "RecordBatchReader"}
_FRAME_PACKAGES = {"pandas", "polars", "pyarrow"}


def checked_items(items: Any) -> Any:
    """Return items as a dictionary, pairs, or an iterable of them, after refusing what cannot be sent.

    Args:
        items: as given to `in_batches`; a pandas Series is a dictionary by its index.

    Raises:
        TypeError: they are no items, a key is neither text nor an integer, or an element of a list is no
            pair.
        ValueError: a Series has a key twice.
    """
    kind = type(items)
    package = kind.__module__.partition(".")[0]
    if package in _FRAME_PACKAGES and kind.__name__ in _FRAMES:
        raise TypeError(
            f"a {kind.__name__} is not items: requests_from_frame(frame, model, mapping) of "
            "lusid_async.contrib.uploads makes pairs of key and item from its rows"
        )
    if package == "pandas" and kind.__name__ == "Series":
        return _series(items)
    if isinstance(items, str | bytes):
        raise TypeError("items is a dictionary or pairs of key and item, not text")
    if isinstance(items, Mapping):
        for key in items:
            json_key(key)
    elif isinstance(items, Sequence):
        for element in items:
            json_key(pair_of(element)[0])
    elif not isinstance(items, AsyncIterable) and not hasattr(items, "__iter__"):
        raise TypeError(f"items is a dictionary or pairs of key and item, not {kind.__name__}")
    return items


def _series(series: Any) -> dict[Any, Any]:
    items: dict[Any, Any] = {}
    for key, item in series.items():
        json_key(key)
        if key in items:
            raise ValueError(
                f"the index of the Series has {key!r} twice, and each item needs a key of its own; "
                "series.reset_index(drop=True) numbers them"
            )
        items[key] = item
    return items


def pair_of(element: object) -> tuple[Any, Any]:
    """Return a key and an item.

    Raises:
        TypeError: it is no pair of them; text of two letters is none either.
    """
    if isinstance(element, tuple | list) and len(element) == 2:
        return element[0], element[1]
    raise TypeError(
        f"items is a dictionary or pairs of key and item, and {type(element).__name__} is no pair; to "
        "key a list by position use dict(zip(map(str, range(len(items))), items))"
    )


def json_key(key: object) -> str:
    """Return the text as which JSON has the key of an object.

    Raises:
        TypeError: it is neither text nor an integer.
    """
    if isinstance(key, str):
        return key
    if not isinstance(key, bool) and isinstance(key, SupportsIndex):
        return str(operator.index(key))
    raise TypeError(f"a key is text or an integer, which {key!r} ({type(key).__name__}) is not")


def failure_of(key: str, item: object, error: Exception) -> ErrorDetail:
    """Return the failure of an item that cannot be sent; the error gets a note with the same hint.

    Args:
        key: that of the item.
        item: the item.
        error: why no request can be built with it.
    """
    from lusid_async.models import ErrorDetail

    text = str(error)
    if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", text) is None:
        text = f"{key}: {text}"
    missing = _path_of_missing(item)
    if missing is not None:
        path, value = missing
        hint = (
            f"{path or 'the item'} is {value!r}; {ADVICE['missing_value'].message}: "
            f"{ADVICE['missing_value'].remedy}"
        )
        error.add_note(hint)
        text = f"{text}. {hint}"
    return ErrorDetail(id=key, type=NOT_SENT, detail=text)


def _path_of_missing(value: Any, path: str = "", depth: int = 0) -> tuple[str, object] | None:
    """Return the first number that is none (NaN), or NaT or NA, and where it is."""
    if hasattr(type(value), "model_fields"):
        value = vars(value)
    if isinstance(value, dict):
        parts: Iterable[tuple[str, Any]] = (
            (f"{path}.{key}".lstrip("."), part) for key, part in value.items()
        )
    elif isinstance(value, list | tuple):
        parts = ((f"{path}[{index}]", part) for index, part in enumerate(value))
    else:
        # Only NaN differs from itself; NaT does too, and NA is neither.
        is_nan = type(value) is not str and (is_missing(value) or _differs_from_itself(value))
        return (path, value) if is_nan and value is not None else None
    if depth > 20:  # an item that holds itself
        return None
    return next((found for where, part in parts if (found := _path_of_missing(part, where, depth + 1))), None)


def _differs_from_itself(value: Any) -> bool:
    try:
        return bool(value != value)
    except (TypeError, ValueError, ArithmeticError):  # an array, or a signalling NaN
        return False


def check_takes_batch(function: Callable[[dict[str, Any]], object]) -> None:
    """Refuse an API method that cannot be called with a batch alone.

    Raises:
        TypeError: it has no request body, or needs other arguments too.
    """
    method = function.func if isinstance(function, partial) else function
    if not isinstance(getattr(method, "__self__", None), Api):
        return
    try:
        call = function({})
    except TypeError as error:
        if "missing" not in str(error):  # the batch would be another argument
            raise TypeError(f"{method.__qualname__} {_NO_BATCH}") from None
        raise TypeError(
            f"in_batches calls {method.__qualname__} with a batch alone: {error}. Give what else it takes by "
            "a function: lambda batch: api.method(scope, batch)"
        ) from None
    except ValueError:
        return
    if isinstance(call, ApiCall):
        call.close()
        refuse_call_without_body(call)


def refuse_call_without_body(call: ApiCall[Any]) -> None:
    """Refuse a call that sends no batch.

    Raises:
        TypeError: its operation has no request body.
    """
    if not call.has_body:
        call.close()
        raise TypeError(f"{call.name} {_NO_BATCH}")
