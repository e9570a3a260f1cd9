"""Values between JSON and the domain: numbers, money, times, property values."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.values import Money, Properties, PropertyValue
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.timestamps import (
    BEGINNING_OF_TIME,
    END_OF_TIME,
    from_microseconds,
    read_time,
    to_timestamp,
    write_time,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.json_values import JsonObject

LARGEST_NUMBER = Decimal(2**96 - 1)
"""The largest number that LUSID computes with, a .NET decimal."""
_SMALLEST_STEP = -28
_LENGTH_OF_STORED = len("2024-05-01T10:11:12.1234560+00:00")


def decimal_of(value: Decimal | int, name: str) -> Decimal:
    """Return a number of a request, as precise as a .NET decimal.

    Args:
        value: the number.
        name: the field that it stands in.

    Raises:
        Problem: it is too large to be computed with.
    """
    number = Decimal(value)
    if not number:
        return Decimal(0)
    if number.adjusted() > 28 or number.copy_abs() > LARGEST_NUMBER:
        raise invalid({name: [f"{name} must be a number of at most {LARGEST_NUMBER:E} either way."]})
    if number.adjusted() < _SMALLEST_STEP:
        return Decimal(0)
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < _SMALLEST_STEP:
        return round(number, -_SMALLEST_STEP)
    return number


def optional_decimal(value: Decimal | int | None, name: str) -> Decimal | None:
    """Return a number of a request, None where there is none."""
    return None if value is None else decimal_of(value, name)


def stored_number(value: Decimal | int | None, name: str) -> Decimal | int | None:
    """Return a number as it is stored: one that `Decimal` reads back as LUSID computes with it.

    Raises:
        Problem: it is too large to be computed with.
    """
    if value is None:
        return None
    number = decimal_of(value, name)
    return value if isinstance(value, int) else number


def money_json(money: Money) -> JsonObject:
    """Write an amount as LUSID reports it: rounded to its currency's decimals."""
    return {"amount": money.reported().amount, "currency": money.currency}


def moment_of(text: str) -> datetime:
    """Return a stored time, aware."""
    if len(text) == _LENGTH_OF_STORED and text.endswith("+00:00"):
        # Thirty times as fast as reading whatever a request may hold; it drops the seventh digit.
        return datetime.fromisoformat(text)
    return from_microseconds(read_time(text))


@lru_cache(maxsize=16_384)
def time_json(at: datetime) -> str:
    """Write an aware time."""
    return to_timestamp(at)


def property_value(value: JsonObject) -> PropertyValue:
    """Return the value of a property."""
    if value.get("labelValue") is not None:
        return PropertyValue(label=value["labelValue"])
    metric = value.get("metricValue")
    if metric is not None and metric.get("value") is not None:
        return PropertyValue(number=decimal_of(metric["value"], "metricValue"), unit=metric.get("unit"))
    labels = (value.get("labelValueSet") or {}).get("values")
    return PropertyValue(labels=frozenset(labels)) if labels is not None else PropertyValue()


def property_value_json(value: PropertyValue) -> JsonObject:
    """Write the value of a property."""
    if value.label is not None:
        return {"labelValue": value.label}
    if value.number is not None:
        unit = {} if value.unit is None else {"unit": value.unit}
        return {"metricValue": {"value": value.number, **unit}}
    return {"labelValueSet": {"values": sorted(value.labels or ())}}


def properties_of(given: Mapping[str, JsonObject] | None) -> dict[str, PropertyValue]:
    """Return the property values of a map such as `{"Transaction/s/c": {"key": …, "value": …}}`."""
    return {
        each.get("key") or key: property_value(each["value"])
        for key, each in (given or {}).items()
        if each.get("value") is not None
    }


def properties_json(values: Properties) -> JsonObject:
    """Write property values as a map by key."""
    return {key: {"key": key, "value": property_value_json(value)} for key, value in values.items()}


def perpetual_properties_json(values: Properties) -> JsonObject:
    """Write property values that hold for all time as a map by key, with the times that they hold for."""
    always = {"effectiveFrom": write_time(BEGINNING_OF_TIME), "effectiveUntil": write_time(END_OF_TIME)}
    return {key: {**written, **always} for key, written in properties_json(values).items()}
