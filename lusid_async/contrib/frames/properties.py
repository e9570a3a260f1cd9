"""Properties to columns named by their keys.

A property with key K becomes the column K, of the kind of the first value that is met: the text of a label,
the number of a metric, or the list of a label set. Beside it, where there are any: `K.unit` of metrics,
`K.effectiveFrom` and `K.effectiveUntil` of properties that are not perpetual, and `K.referenceData`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lusid_async.contrib.frames.columns import NOTHING, keys_of, values_of
from lusid_async.contrib.frames.layout import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lusid_async.contrib.frames.columns import JsonObject, PageColumns

# By LUSID's data model a property definition has one data type, so all values of a key are of one form.
_FORMS: Mapping[str, Mapping[str, tuple[str, Kind]]] = {
    "labelValue": {},
    "metricValue": {"value": ("", Kind.FLOAT), "unit": (".unit", Kind.TEXT)},
    "labelValueSet": {"values": ("", Kind.TEXTS)},
}
"""For each form of value, its parts: the ending of the column and what it holds. A label has no parts."""


def _begins(always: str) -> Callable[[object], bool]:
    return lambda moment: moment is None or (type(moment) is str and moment.startswith(always))


_ALWAYS: Mapping[str, Callable[[object], bool]] = {
    "effectiveFrom": _begins("0001-01-01T00:00:00"),
    "effectiveUntil": _begins("9999-12-31T23:59:59"),
}
"""Whether a bound of the time in which a property holds is no bound."""


def listed_by_key(
    page: PageColumns, path: str, values: Sequence[Any] | None
) -> Mapping[str, Sequence[JsonObject]]:
    """Return the property of each row for each key, where a row has a list of properties."""
    found: dict[str, list[JsonObject]] = {}
    for row, properties in enumerate(values or ()):
        if properties is not None and type(properties) is not list:
            page.set_aside(row, path, properties)
            continue
        for number, each in enumerate(properties or ()):
            key = each.get("key") if type(each) is dict else None
            if type(key) is not str:
                page.set_aside(row, f"{path}[{number}]", each)
                continue
            of_key = found.get(key)
            if of_key is None:
                of_key = found[key] = [NOTHING] * page.rows
            if of_key[row] is NOTHING:
                of_key[row] = each
            else:  # the second with its key
                page.set_aside(row, f"{path}[{number}]", each)
    return found


def mapped_by_key(
    page: PageColumns, path: str, values: Sequence[Any] | None
) -> Mapping[str, Sequence[JsonObject]]:
    """Return the property of each row for each key, where a row has a map from key to property."""
    maps = page.objects(path, values)
    return {key: page.objects(f"{path}.{key}", values_of(key, maps)) for key in keys_of(maps)}


def add_property(page: PageColumns, name: str, properties: Sequence[JsonObject]) -> None:
    """Add the columns of one property key.

    Args:
        page: where to add them.
        name: the name of the column.
        properties: the property of each row, `NOTHING` where it has none.
    """
    _add_value(page, name, values_of("value", properties))
    for field in keys_of(properties):
        values = values_of(field, properties)
        if field in _ALWAYS:
            if not all(map(_ALWAYS[field], values)):
                page.add(f"{name}.{field}", Kind.TIMESTAMP, values)
        elif field == "referenceData":
            if any(value not in (None, {}) for value in values):
                page.add(f"{name}.{field}", Kind.JSON, values)
        elif field not in ("key", "value"):
            page.set_column_aside(f"{name}.{field}", values)


def _add_value(page: PageColumns, name: str, values: Sequence[Any]) -> None:
    objects = page.objects(f"{name}.value", values)
    for form in keys_of(objects):
        given = values_of(form, objects)
        if form not in _FORMS:
            page.set_column_aside(f"{name}.value.{form}", given)
        elif form != "labelValue":
            _add_parts(page, name, form, given)
        elif any(value is not None for value in given):
            page.add(name, Kind.TEXT, given)


def _add_parts(page: PageColumns, name: str, form: str, values: Sequence[Any]) -> None:
    objects = page.objects(f"{name}.value.{form}", values)
    for part, (ending, kind) in _FORMS[form].items():
        values = values_of(part, objects)
        if any(value is not None for value in values):
            page.add(name + ending, kind, values)
    for part in keys_of(objects):
        if part not in _FORMS[form]:
            page.set_column_aside(f"{name}.value.{form}.{part}", values_of(part, objects))
