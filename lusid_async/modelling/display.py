"""How models are shown: a repr that fits on a screen, and a page as a table in notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

_SHOWN_ITEMS = 3
_MAX_TEXT = 1500
"""Characters of a repr: a screen of 25 lines holds 2,000."""

_SHOWN_ROWS = 10
_SHOWN_COLUMNS = 12
_MAX_CELL = 60


class _Literal:
    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def fields_of(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Iterate over the fields of a model and their values, also those that only LUSID knows."""
    yield from vars(model).items()
    yield from (model.__pydantic_extra__ or {}).items()


def is_page(model: BaseModel) -> bool:
    """Say whether a model is a page of a listing."""
    return {"values", "next_page"} <= type(model).__pydantic_fields__.keys()


def repr_arguments(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield what the repr of a model shows: the fields that are set, the first items of long ones."""
    left = _MAX_TEXT
    shown = [(name, value) for name, value in fields_of(model) if name in model.model_fields_set]
    for index, (name, value) in enumerate(shown):
        text = _short(value)
        if len(text) > left:
            yield "…", _Literal(f"{len(shown) - index} more fields")
            return
        left -= len(text)
        yield name, _Literal(text)


def html_table(model: BaseModel) -> str | None:
    """Return a page as an HTML table of its first items; None for a model that is no page."""
    values = getattr(model, "values", None)
    if not isinstance(values, list):
        return None
    rows = [dict(value) if hasattr(value, "model_fields_set") else {"value": value} for value in values]
    shown = rows[:_SHOWN_ROWS]
    columns = [
        name
        for name in dict.fromkeys(name for row in shown for name in row)
        if any(row.get(name) is not None for row in shown)
    ][:_SHOWN_COLUMNS]
    head = "".join([f"<th>{escape(name)}</th>" for name in columns])
    body = "".join(
        [f"<tr>{''.join([f'<td>{_cell(row.get(name))}</td>' for name in columns])}</tr>" for row in shown]
    )
    more = " and more pages" if getattr(model, "next_page", None) else ""
    caption = f"{type(model).__name__}: {len(shown)} of {len(values):,} items{more}"
    return (
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(value: object) -> str:
    text = "" if value is None else value if isinstance(value, str) else _short(value)
    return escape(text if len(text) <= _MAX_CELL else f"{text[: _MAX_CELL - 1]}…")


def _short(value: object) -> str:
    if isinstance(value, list | tuple):
        items = [_clipped(item) for item in value[:_SHOWN_ITEMS]]
        return f"[{', '.join([*items, *_rest(len(value))])}]"
    if isinstance(value, dict):
        pairs = [f"{key!r}: {_clipped(value[key])}" for key in list(value)[:_SHOWN_ITEMS]]
        return f"{{{', '.join([*pairs, *_rest(len(value))])}}}"
    return _clipped(value)


def _rest(length: int) -> list[str]:
    return [f"… {length - _SHOWN_ITEMS:,} more"] if length > _SHOWN_ITEMS else []


def _clipped(value: object) -> str:
    text = repr(value)
    limit = _MAX_TEXT // (_SHOWN_ITEMS + 1)
    return text if len(text) <= limit else f"{text[:limit]}…"
